/* list: word lists of any size in one trie over forms. An entry is one word or several; a row of a
 * list has features (columns), shared by its entries. Case: a word with capitals in the entry matches
 * as written or in full capitals, any other in any case. An inflecting word matches every form that
 * has the word as its lemma under the given tags. */
#ifndef GS_MATCH_LIST_H
#define GS_MATCH_LIST_H

#include <stdbool.h>

#include "base/err.h"
#include "base/str.h"
#include "base/symbol.h"
#include "base/tsv.h"
#include "base/vec.h"
#include "text/doc.h"

enum { GS__LIST_COLUMNS = 24, GS__LIST_WORDS = 24, GS__LIST_LONGEST = (1 << 29) - 1 };

typedef struct gs__list_source {       /* rows from `row` on come from the file */
  uint32_t row;
  const char *file;
} gs__list_source;

typedef struct gs__list_giver {        /* a statement of a pack that fills the list */
  size_t pack, line;                   /* line 0: it is of actors, which all packs put into one list */
  const char *file;
  size_t adds;                         /* 0 or 1: it says that it adds to what is there */
} gs__list_giver;

typedef struct gs__list {
  gs__sym name;
  const char *file;                    /* of the rows to come; borrowed from plan or loader */
  GS_VEC(gs__list_source) sources;     /* a list may be filled from several files */
  GS_VEC(gs__list_giver) givers;       /* and by several packs */
  size_t column_count;
  gs__sym columns[GS__LIST_COLUMNS];
  GS_VEC(gs__sym) cells;               /* row * column_count + column; whole cell, | inside */
  GS_VEC(uint32_t) row_line;
  unsigned cuts;                       /* the parts of hyphened words that are cut off if they are entries */
  bool used;                           /* some pattern or pack names it */
} gs__list;

/* Where a part of a hyphened word stands: in front (US-backed); there, in small letters, and a capital behind the
 * hyphen (pro-Lind); at the end, in small letters, and a capital begins the word (Lind-backed). */
typedef enum gs__hyphen_part {
  GS__PART_FRONT = 1, GS__PART_FRONT_SMALL = 2, GS__PART_END_SMALL = 4,
  GS__PARTS_FRONT = GS__PART_FRONT | GS__PART_FRONT_SMALL
} gs__hyphen_part;

static inline bool gs__list_cuts(const gs__list *l, gs__hyphen_part part) {
  return (l->cuts & part) != 0;
}

typedef struct gs__entry {
  uint32_t list, row;
  uint32_t words;                      /* how many */
  uint32_t exact;                      /* first of its exact forms in lists->exact, 0 = any case */
  uint32_t next;                       /* further entry of the same words, 0 = none */
  uint8_t head;                        /* which word inflects */
  gs__form lemma;                      /* of the head, if it inflects in one class only; else 0 */
  uint64_t lemma_tags;                 /* of that class: funded is a form of the verb fund, and none of the noun */
  uint64_t tags;                       /* tags that the head must have in the text, 0 = any */
} gs__entry;

typedef struct gs__trie_edge {
  uint64_t key;                        /* state << 33 | lemma? << 32 | form, +1; 0 = empty */
  uint32_t to;
  uint32_t entry;                      /* for scans: the first entry of `to` and bits of trie.h */
} gs__trie_edge;

/* A set of words as bits of their hashes. What is not in the bits is not in the set. */
typedef struct gs__sketch {
  uint64_t fold;                       /* words that go by their folded form: two bits each */
  uint64_t lemma;                      /* words that go by their lemma: one bit each, the top one free */
} gs__sketch;

typedef struct gs__scan_form {         /* what a scan asks of a form: a cache line */
  gs__sketch self;                     /* the words that it can be, and GS__ALONE; fold 0: not known yet */
  gs__sketch next;                     /* words behind it in entries; GS__ALONE: it is an entry itself */
  gs__form fold, lemma[GS__MAX_LEMMAS];
  uint32_t root[1 + GS__MAX_LEMMAS];   /* the states that it leads to; 0: no more */
} gs__scan_form;

#define GS__ALONE ((uint64_t)1 << 63)  /* in gs__sketch.lemma */
/* How the words of an entry are to be taken. Whole words: bytes between bools keep what was in memory before, which
 * in a region looks like a pointer to there (base/region.h). */
typedef struct gs__entry_how {
  uint64_t inflects;                   /* 0 or 1 */
  uint64_t marked_only;                /* 0 or 1: it inflects only where a word is marked */
  uint64_t first_word;                 /* 0 or 1: of several words the first inflects (verbs), else the last */
  uint64_t lemma_tags;                 /* under which tags a form's lemma counts */
  uint64_t text_tags;                  /* gs__entry.tags */
} gs__entry_how;

/* What entries that are added together have in common. */
typedef struct gs__list_batch {
  uint32_t list, age;                  /* age: of the language */
  gs__entry_how how;
  const gs__language *language;
  const char *text, *end;              /* the table that the entries stand in */
  size_t column_count;                 /* of it; 0: the cells are not from a table */
  uint8_t column[GS__TSV_COLUMNS];     /* column of the table -> column of the list + 1; 0: none */
  bool waits;                          /* by later.c: what the language says of plain words */
  bool cuts_s;                         /* 's is cut off */
  uint32_t split_most, split_letters;
} gs__list_batch;

typedef struct gs__waiting {           /* an entry as it was given, whether it is in the trie or not yet */
  const char *text;                    /* lives as long as the lists */
  uint32_t next;                       /* further entry that waits under the same word, 0 = none; before it is
                                          filed, the hash of the word */
  uint32_t row, batch;
  uint32_t len : 29, in : 1, plural : 1, dropped : 1;   /* plural: with an s behind the text */
} gs__waiting;

typedef struct gs__bucket {
  uint32_t hash, first;                /* hash 0: empty */
} gs__bucket;

typedef struct gs__lists {
  gs__symbols *symbols;                /* shared with the plan */
  gs__vocab *vocab;
  GS_VEC(gs__list) list;
  gs__map by_name;                     /* name -> index + 1 */
  GS_VEC(gs__entry) entries;           /* 0 is unused; not to be read of those that still wait */
  GS_VEC(gs__waiting) waiting;         /* the same numbers */
  GS_VEC(gs__list_batch) batches;
  uint32_t filed;                      /* entries before it stand in their buckets, if they wait */
  gs__bucket *buckets;
  size_t bucket_mask, bucket_count;
  uint32_t age;                        /* goes up when the language changes */
  bool at_once;                        /* no entry may wait any more */
  bool cuts_hyphens;                   /* some list cuts words at hyphens */
  gs__map whole;                       /* hyphened words of entries that came before it did */
  gs__arena texts;                     /* of entries that were copied */
  GS_VEC(gs__form) exact;              /* 0 is unused */
  gs__trie_edge *edges;
  size_t edge_mask, edge_count;
  GS_VEC(uint32_t) out;                /* state -> first entry; state 0 is the root */
  gs__arena cutting;                   /* for the words of the entry that is being added; for a scan */
  gs__str clean;
  gs__scan_form *starts;               /* by form; aligned to its size */
  size_t start_count, start_cap;
  void *starts_memory;
  GS_VEC(gs__sketch) follow;           /* state -> the words that lead on */
  GS_VEC(uint64_t) steps;              /* which edges there are: a Bloom filter; a power of two */
  bool sketched;                       /* follow, steps and the edges' entries are up to date */
} gs__lists;

void gs__lists_init(gs__lists *l, gs__symbols *symbols, gs__vocab *vocab);
void gs__lists_dispose(gs__lists *l);
/* The list of that name, made if new; -1 from find if there is none. */
uint32_t gs__lists_list(gs__lists *l, const char *name, size_t len);
int gs__lists_find(const gs__lists *l, const char *name, size_t len);
/* The column's index in the list, made if new; GS__LIST_COLUMNS if the list is full. */
size_t gs__list_column(gs__lists *l, uint32_t list, const char *name, size_t len, bool make);
uint32_t gs__list_row(gs__lists *l, uint32_t list, uint32_t line);
const char *gs__list_file(const gs__list *t, uint32_t row);   /* "" if there is none */
void gs__list_set(gs__lists *l, uint32_t list, uint32_t row, size_t column, gs__sym value);
/* Cuts text into words as the tokeniser does and adds it as an entry of the row. */
int gs__list_add(gs__lists *l, uint32_t list, uint32_t row, const char *text, size_t len,
                 const gs__language *language, const gs__entry_how *how, gs__err *err);
/* ---- entries that wait (later.c) ---- */

/* A batch of entries; its number. The fields below column are filled in. */
uint32_t gs__list_batch_new(gs__lists *l, gs__list_batch batch);
/* Adds an entry that need not enter the trie before a text has its first word. text stays where it is. */
int gs__list_later(gs__lists *l, uint32_t batch, uint32_t row, const char *text, size_t len, bool plural,
                   gs__err *err);
/* Fills the cells of the entry's row, though it may still wait. */
void gs__list_fill(gs__lists *l, uint32_t entry);
/* A text has the form: what waits under it or its lemmas enters. */
void gs__lists_meet(gs__lists *l, gs__form form);
void gs__lists_meet_word(gs__lists *l, const char *word, size_t len);   /* a folded word */
/* Is that part of a hyphened word an entry that waits, of a list that cuts such words? is_form: the vocabulary
 * has it, in this spelling. */
bool gs__lists_splits_later(gs__lists *l, const char *word, size_t len, bool is_form, gs__hyphen_part part);
/* Is a hyphened word not to be cut, because it stood in a list before any list cut hyphens? */
bool gs__lists_is_whole(const gs__lists *l, const char *word);
/* From now on the list cuts hyphened words at those of its entries that stand so. */
void gs__list_cut(gs__lists *l, uint32_t list, gs__hyphen_part parts);
/* All that wait enter: before what cuts them changes. */
void gs__lists_settle(gs__lists *l);
/* Builds the trie anew of the entries that are in it, in their order: forms and symbols were forgotten. */
void gs__lists_again(gs__lists *l);
/* trie.c, for later.c: cuts the entry's text and links it into the trie; an empty trie. */
int gs__list_enter(gs__lists *l, uint32_t entry, gs__err *err);
void gs__lists_clear(gs__lists *l);

/* Takes an entry out of a list (overlays): returns how many were taken. */
size_t gs__list_remove(gs__lists *l, uint32_t list, const char *text, size_t len,
                       const gs__language *language);

/* Is that part of a hyphened word an entry of a list that cuts such words? */
bool gs__lists_splits(const gs__lists *l, gs__form form, gs__hyphen_part part);

gs__sym gs__list_cell(const gs__lists *l, const gs__entry *e, gs__sym column);
/* Is value one of the |-separated values of the cell? */
bool gs__cell_has(const gs__symbols *symbols, gs__sym cell, gs__sym value);

/* A place in a text where an entry stands. */
typedef struct gs__hit {
  uint32_t start, end;                 /* tokens */
  uint32_t entry;
} gs__hit;

typedef GS_VEC(gs__hit) gs__hits;
/* All hits of all lists in a document, by start, longest first; none crosses a sentence. */
void gs__lists_scan(gs__lists *l, const gs__doc *doc, gs__hits *out);
/* Does the hit's head have a tag that the entry asks for? */
bool gs__hit_fits(const gs__lists *l, const gs__doc *doc, const gs__hit *hit);

#endif
