/* repl: the state of a session, which its parts share: reading lines (repl_input), completing them
 * (repl_complete), dot commands (repl_dots), the open article (repl_article) and looking at it (repl_view,
 * repl_words, repl_lists), rules and what they did to it (repl_why), what a change of rules or text changes in it
 * (repl_change, repl_diff, repl_book, repl_watch), rules added live (repl_live) and kept (repl_save),
 * settings (repl_set), the tour (repl_tour).
 * `doc` is NULL until an article is open, and `reading` if its first reading was stopped; it borrows `rules`
 * and `doc`. Rules with which the article cannot be read are not taken. */
#ifndef GS_CLI_REPL_H
#define GS_CLI_REPL_H

#include "cli/note.h"
#include "cli/option.h"
#include "cli/text.h"

typedef enum places { PLACES_OFF, PLACES_CODEPOINTS, PLACES_BYTES, PLACES_UTF16 } places;

/* The rules, passes and files of the loaded packs, and what else was typed, to tell what a change has changed:
 * names[i] has the state texts[i] and stands at places[i]. */
typedef struct book {
  list names, texts, places;
  size_t *order;         /* their numbers, by name; of equal names as they came */
  list known;            /* list "x", type "x", ...: of whatever origin; sorted */
  list packs, folders;   /* of the packs */
} book;

typedef struct repl {
  const settings *settings;   /* &own */
  struct input *input;
  settings own;      /* as the command line says, changed by .set */
  places offsets;    /* shown with tokens */
  notes notes;
  gs_rules *rules;
  gs_document *doc;
  gs_reading *reading;
  struct snapshot *before;   /* of the open article before the last change of the rules; NULL: none yet */
  char *path;        /* of the open article; NULL: it has no file */
  char *document;    /* its id among those of the file; NULL: it is the first */
  text state;        /* of that file when it was read (book_state) */
  char *pattern;     /* that was searched last, or NULL */
  list packs;        /* as they were asked for */
  list live;         /* Lua chunks that were typed; chunk i is named "live-<i + 1>"; "": refused, or saved */
  list words;        /* distinct words of the article, sorted */
  book book;         /* of the rules that the engine has */
  text causes;       /* of the last change: a line for each rule and file; .diff shows it */
  text changes;      /* and what it changed, a line for each finding */
  text last;         /* id of the finding that was explained, or came up, last */
  int step;          /* of the tour, from 1; 0: none */
  int interactive;   /* a person sits at both ends */
  int color;
  int quit;
} repl;

/* What a line asks for: 0, or -1 if it failed; why has been told. */
int repl_obey(repl *r, const char *line);                 /* any complete line or chunk */
void repl_heed(repl *r, int on);   /* from now on Ctrl-C stops what is done, or is held back until then */
int repl_wrong(const char *format, ...) __attribute__((format(printf, 1, 2)));   /* tells; -1 */
void repl_print(const char *bytes, size_t len, void *payload);   /* a gs_sink: to standard output */

/* ---- repl_article */

int article_open(repl *r, const char *path, const char *id);   /* id NULL: the first document */
int article_open_text(repl *r, const char *id, const char *bytes);   /* one without a file */
void article_close(repl *r);
int article_needed(const repl *r);                        /* 0, or -1 after telling: none is open, or read */
int article_text_needed(const repl *r);                   /* ... none is open */
int article_find(repl *r, const char *pattern);
int article_show(repl *r, unsigned parts);                /* GS_SHOW_* */
/* Takes other rules (NULL: the same ones, to which something was added), reads again, tells what is new and
 * gone. -1 if the article cannot be read with them, or not to its end for what was added: then rules and reading
 * are as before. */
int article_read_again(repl *r, gs_rules *rules);
/* Reads its file again, and tells what is new and gone. */
int article_reopen(repl *r);

/* ---- repl_view, repl_words, repl_lists: .text, .chunks, .tags, .words */

int article_text(repl *r, const char *what);              /* "", "actors", "plain", or a line's number */
int article_chunks(repl *r, const char *line);
int article_tags(repl *r, const char *line);
int words_show(repl *r, const char *argument);
list words_names(const repl *r, gs_name_kind kind);       /* sorted; to be freed */
/* news/words/deny.tsv: the part of a path from the pack's own folder on. */
const char *words_place(const repl *r, const char *file);
/* Is that place the file which people call "news/rules/40-denials.lua", "40-denials.lua" or "40-denials"? */
int words_is_file(const char *place, const char *name);
/* "": a page of all word lists; else those of a pack or file. 0: there are none. */
int lists_show(const repl *r, const char *what);

/* ---- repl_why: .rule, .why, .near */

int rules_show(repl *r, const char *what);                /* a rule; those of a file, pack or type; "": all */
int why_show(repl *r, const char *what);
int near_show(repl *r, const char *words);                /* RULE [N] */

/* ---- repl_change, repl_diff: what was found, before and after the last change */

typedef struct snapshot snapshot;

snapshot *change_before(const repl *r);
/* Compares with what is found now and tells it; takes the snapshot. by_text: it is the text that changed:
 * findings are the same if they read the same, wherever they stand. */
void change_tell(repl *r, snapshot *before, int by_text);
void change_drop(snapshot *before);                       /* nothing is compared */
void change_forget(repl *r);                              /* another article: there is no before */
int change_show(repl *r, const char *argument);           /* .diff */
void change_print(const repl *r, const text *told);       /* folded to fit the terminal */

/* ---- repl_book */

/* After each change of the rules: what of the packs is new, gone or another goes to `causes`. The files are
 * looked at only when packs were loaded, for the engine has them as they were then. */
void book_renew(repl *r, int loaded);
void book_free(book *b);
int book_is_old(const repl *r);   /* were files of the packs saved since they were loaded? */
/* What tells that a file was changed; "": there is none. */
void book_state(const char *path, text *out);
/* Files of the packs and their state when they were loaded, in place of what is in the lists. */
void book_states(const repl *r, list *paths, list *states);
/* Files of the packs now, each with what tells that it was changed, and the folders they lie in. */
void book_files(const repl *r, list *paths, list *states, list *folders);

/* ---- repl_save, repl_set, repl_watch, repl_tour */

int save_rule(repl *r, const char *argument);             /* RULE FILE */
int set_value(repl *r, const char *argument);             /* [NAME [VALUE]] */
const char *set_name(size_t index);                       /* NULL behind the last */
/* What the setting of that name can be, if it is one of a few words; NULL behind the last. */
const char *set_choice(const char *name, size_t len, size_t index);
int watch(repl *r, const char *argument);
int tour_begin(repl *r, const char *argument);
void tour_follow(repl *r, const char *line, int code);    /* a line was obeyed */

/* ---- repl_live */

int live_add(repl *r, const char *chunk);
int live_evaluate(repl *r, const char *source);
/* 0; 1: but something that was typed no longer fits; -1: the rules stay as they were. */
int live_reload(repl *r, const char *const *packs, size_t count);
/* Which chunk that was typed a rule's file is, from 1; 0: a file of a pack. Those always have a "/". */
size_t live_number(const char *file);
/* The Lua source of a rule, or NULL; to be freed. */
char *live_source(const repl *r, const gs_rule_info *rule);
/* The statement that begins at a line of a source, or NULL; to be freed. */
char *live_cut(const char *source, int line);
char *live_file(const char *path);                        /* all of it, or NULL; to be freed */

/* ---- repl_dots */

int dot_obey(repl *r, const char *line);
int load_packs(repl *r, const char *names);               /* separated by spaces, instead of those loaded */
const char *dot_name(size_t index);                       /* ".open", ...; NULL behind the last */

/* ---- repl_complete: what could stand from byte *from of the line on, sorted */

void complete_line(const repl *r, const char *line, size_t len, size_t *from, list *out);

/* ---- repl_input */

typedef struct input input;

input *input_new(repl *r);
void input_free(input *in);
/* 1: a line, without its end, repaired to UTF-8. 0: the end. -1: broken off by SIGINT. */
int input_line(input *in, const char *prompt, text *line);
int input_waits(const input *in);   /* something of the next line is read already, unseen by poll */

#endif
