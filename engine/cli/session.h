/* session: packs loaded as the options ask, and documents read one after the other, with the same
 * words and the same exit status whichever command does it. */
#ifndef GS_CLI_SESSION_H
#define GS_CLI_SESSION_H

#include "cli/note.h"
#include "cli/option.h"
#include "cli/progress.h"
#include "cli/text.h"

/* What -p named, each a pack or several joined by '+', or "news". */
const char *const *session_packs(const settings *s, size_t *count);

/* Loads packs and tells what is wrong with them. Returns 0 or a GS_E* code. */
int session_load(gs_rules **rules, const settings *s, const char *const *packs, size_t count,
                 notes *n);
/* The same with all packs that -p named, which are added to a list. */
int session_asked(gs_rules **rules, const settings *s, list *packs, notes *n);

/* The same again, with what has been made ready of those that were loaded before (gs_rules_warm); NULL: nothing. */
int session_again(gs_rules **rules, gs_rules *older, const settings *s, const char *const *packs, size_t count,
                  notes *n);

/* The same with the packs that were asked for, for a command that then reads documents; a signal ends it with
 * the message from now on. Returns 0 or the exit status. */
int session_begin(gs_rules **rules, const settings *s, const char *stopped);
void session_end(gs_rules *rules);     /* before the process ends */

/* The settings without the first operand, which is a pattern or a rule. */
settings session_files(const settings *s);

/* Notes to stderr, errors only: what is told while documents are read. */
notes session_notes(const settings *s);

typedef struct documents {
  const settings *settings;
  int (*read)(gs_document *doc, void *payload);   /* 0, or the exit status to stop with at once */
  void (*fail)(const char *id, const gs_error *err, void *payload);   /* may be NULL */
  void *payload;
  const gs_document *kept;                        /* `read` sets it to keep its document */
  const char *operand;                            /* that is being read */
  progress *line;                                 /* NULL: what is read shows how far it is */
  size_t done;
  size_t troubles;                                /* of the operand */
  int status;                                     /* the worst so far */
  int at_once;                                    /* nothing is written yet: a signal ends within a document */
} documents;

/* Reads the documents of all operands. One that fails is told, and the others go on. Returns the
 * exit status. */
int documents_read(documents *d);
void documents_fail(documents *d, const char *id, const gs_error *err);
/* A document that was read, but not to its end. */
void documents_flag(documents *d, const char *id, const char *why);
/* What is found in a document of theirs, to be freed; NULL: it failed, and that is told. A reading that was
 * stopped is flagged. */
gs_reading *documents_reading(documents *d, gs_rules *rules, const gs_document *doc);

#endif
