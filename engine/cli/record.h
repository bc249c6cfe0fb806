/* record: what was found in one document, as findings with named fields: what `diff` compares and
 * `eval` judges. It is read from a line of JSON as `gainsay run` writes it, be it of the engine or
 * of a person who corrected it, so both sides of a comparison have been read alike. */
#ifndef GS_CLI_RECORD_H
#define GS_CLI_RECORD_H

#include "cli/place.h"
#include "gainsay.h"

typedef enum finding_kind {
  FINDING_ACTOR, FINDING_CLAIM, FINDING_DENIAL, FINDING_TENSION, FINDING_OTHER, FINDING_KINDS
} finding_kind;

typedef enum field_kind {
  FIELD_VALUE,    /* compared as text */
  FIELD_SPANS,    /* compared by places; other findings are named by their places too */
  FIELD_ACTORS    /* names actors of the record: `actors` are numbers of its findings */
} field_kind;

typedef struct field {
  char *name;
  field_kind kind;
  char *value;          /* how it reads: the value, the words of the spans, names of the actors */
  span *spans;
  size_t *actors;
  size_t count;         /* of spans or actors */
} field;

typedef struct finding {
  finding_kind kind;
  char *id, *type;      /* type: of a denial, tension, other; the act of a claim, kind of an actor */
  char *rule, *at;      /* rule with its way; file:line; "" if not known */
  span place;           /* cue, trigger or first mention; empty if it has none */
  field *fields;
  size_t field_count;
} finding;

typedef struct quote {
  span span;
  char *words;          /* what the record says stands there */
} quote;

typedef struct record {
  char *id, *sha256, *text;          /* NULL if the record does not say */
  char *title, *date;
  int has[FINDING_KINDS];            /* the record has a list of this kind, be it empty */
  finding *at;                       /* by kind, then as listed */
  size_t len;
  span *sentences;
  size_t sentence_count;
  quote *quotes;                     /* to be held against the text, if a person wrote the record */
  size_t quote_count;
} record;

extern const char *const record_kinds[FINDING_KINDS];   /* "actor", "claim", ... */

/* Reads a line. NULL if it is wrong: *why says what, *column where (0: unknown). *odd gets what is not looked
 * at, keys that no record has, a sentence each; it may be NULL. */
record *record_parse(const char *line, size_t len, text *why, int *column, list *odd);
/* Reads a document with the rules. NULL: *err says why. *trouble: borrowed by nobody, to be freed;
 * what stopped it before its end, or NULL. *line, which may be NULL, gets what the record was read from. */
record *record_read(gs_rules *rules, const gs_document *doc, text *line, char **trouble, gs_error *err);
/* The same record again, from that line. */
record *record_again(const char *line, size_t len, gs_error *err);
/* Of a reading that is there; NULL is a fault of the engine. */
record *record_of(const gs_reading *reading, gs_error *err);
void record_free(record *r);

/* For those who make a record from another notation. */
record *record_new(const char *id);
finding *record_add(record *r, finding_kind kind, span place);
field *finding_add(finding *f, const char *name, field_kind kind, const char *value);
void field_add_span(field *f, span s);
int field_has_span(const field *f, span s);
void field_add_actor(field *f, size_t actor);

void record_add_quote(record *r, span s, const char *words);

const field *finding_field(const finding *f, const char *name);       /* or NULL */
const char *finding_value(const finding *f, const char *name);        /* or NULL */

/* The sentence about a place; without sentences the line of the text. */
span record_sentence(const record *r, const place *p, span about);

#endif
