/* repl: the state of a session, which its parts share: reading lines (repl_input), completing them
 * (repl_complete), dot commands (repl_dots), the open article and what changes in it
 * (repl_article, repl_diff), rules added live (repl_live).
 * `reading` is NULL until an article is open; it borrows `rules` and `doc`. */
#ifndef GS_CLI_REPL_H
#define GS_CLI_REPL_H

#include "cli/note.h"
#include "cli/option.h"
#include "cli/text.h"

typedef struct repl {
  const settings *settings;
  notes notes;
  gs_rules *rules;
  gs_document *doc;
  gs_reading *reading;
  struct record *before;   /* of the article before the last change of the rules; NULL: none yet */
  list packs;        /* as they were asked for */
  list live;         /* Lua chunks that were added; chunk i is named "live-<i + 1>" */
  list words;        /* distinct words of the article, sorted */
  int interactive;   /* a person sits at both ends */
  int color;
  int quit;
} repl;

/* What a line asks for: 0, or -1 if it failed; why has been told. */
int repl_obey(repl *r, const char *line);                 /* any complete line or chunk */
int repl_wrong(const char *format, ...) __attribute__((format(printf, 1, 2)));   /* tells; -1 */

/* ---- repl_article */

int article_open(repl *r, const char *path);
void article_close(repl *r);
int article_needed(const repl *r);                        /* 0, or -1 after telling: none is open */
int article_find(repl *r, const char *pattern);
int article_show(repl *r, unsigned parts);                /* GS_SHOW_* */
int article_print_text(repl *r);
/* Takes other rules (NULL: the same ones, changed), reads again, tells what is new and gone. */
int article_read_again(repl *r, gs_rules *rules);

/* ---- repl_diff */

void diff_keep(repl *r);      /* the article is about to be read anew with other rules */
void diff_forget(repl *r);
int diff_show(repl *r);

/* ---- repl_live */

int live_add(repl *r, const char *chunk);
int live_evaluate(repl *r, const char *source);
int live_reload(repl *r, const char *const *packs, size_t count);
/* The Lua source of a rule, or NULL; to be freed. */
char *live_source(const repl *r, const gs_rule_info *rule);

/* ---- repl_dots */

int dot_obey(repl *r, const char *line);
const char *dot_name(size_t index);                       /* ".open", ...; NULL behind the last */

/* ---- repl_complete: what could stand from byte *from of the line on, sorted */

void complete_line(const repl *r, const char *line, size_t len, size_t *from, list *out);

/* ---- repl_input */

typedef struct input input;

input *input_new(repl *r);
void input_free(input *in);
/* 1: a line, without its end, repaired to UTF-8. 0: the end. -1: broken off by SIGINT. */
int input_line(input *in, const char *prompt, text *line);

#endif
