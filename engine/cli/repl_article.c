/* repl_article: the open article: reading it, reading it again, searching it, showing parts of it. */
#include <stdlib.h>
#include <string.h>

#include "cli/kwic.h"
#include "cli/nearest.h"
#include "cli/repl.h"
#include "cli/stop.h"
#include "cli/terminal.h"

static const char *const kinds[] = {"actor", "claim", "denial", "tension", "other finding"};

int article_text_needed(const repl *r) {
  return r->doc ? 0 : repl_wrong("no article is open: .open FILE");
}

int article_needed(const repl *r) {
  if (r->reading) return 0;
  if (article_text_needed(r) < 0) return -1;
  return repl_wrong("%s was not read, for that was stopped: .reload reads it again, .text plain shows it",
                    gs_document_id(r->doc));
}

void article_close(repl *r) {
  gs_reading_free(r->reading);
  gs_document_free(r->doc);
  list_free(&r->words);
  change_forget(r);
  free(r->path);
  free(r->document);
  r->reading = NULL;
  r->doc = NULL;
  r->path = r->document = NULL;
}

/* ---- opening */

static int is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80;
}

/* Words for completion: letters of any script, with digits, hyphens and apostrophes inside. */
static void collect_words(repl *r) {
  size_t len;
  const char *s = gs_document_text(r->doc, &len);
  for (size_t i = 0; i < len;) {
    size_t start = i;
    while (i < len && (is_letter(s[i]) || (i > start && strchr("0123456789-'", s[i]) && s[i]))) i++;
    if (i - start > 2) list_add(&r->words, s + start, i - start);
    if (i == start) i++;
  }
  list_sort(&r->words);
}

/* A reading that stopped before its end is worth a word: what is missing is not for want of a rule. */
static void tell_trouble(const repl *r) {
  const char *why = r->reading ? gs_reading_trouble(r->reading) : NULL;
  gs_error err = {.code = GS_ELIMIT};
  if (!why) return;
  fflush(stdout);
  snprintf(err.message, sizeof err.message, "not read to its end: %s", why);
  note_trouble(gs_document_id(r->doc), &err);
}

static void print_counts(const repl *r) {
  printf("%s:", gs_document_id(r->doc));
  for (int kind = 0; kind <= GS_OTHER; kind++) {
    size_t n = gs_reading_count(r->reading, (gs_kind)kind);
    if (kind == GS_OTHER && !n) continue;
    printf("%s %zu %s%s", kind ? "," : "", n, kinds[kind], n == 1 ? "" : "s");
  }
  putchar('\n');
  tell_trouble(r);
}

static int no_document(const char *path, const char *id, const list *others) {
  nearest near = {.wanted = id};
  for (size_t i = 0; id && i < others->len; i++) nearest_try(&near, others->at[i]);
  if (!id) return repl_wrong("gainsay: %s: there is no document in it", path);
  return near.best ? repl_wrong("gainsay: %s has no document \"%s\"; did you mean \"%s\"?", path, id, near.best)
                   : repl_wrong("gainsay: %s has no document \"%s\"", path, id);
}

/* The first document, or the one that is named, as gs_reader_next gives it; others: that came before it. */
static int pick(gs_reader *reader, const char *id, gs_document **doc, list *others, gs_error *err) {
  int code;
  while ((code = gs_reader_next(reader, doc, err)) != 0) {
    if (!id || code == GS_EIO || !strcmp(gs_reader_id(reader), id)) return code;
    list_puts(others, gs_reader_id(reader));
    gs_document_free(*doc);
    *doc = NULL;
  }
  return 0;
}

/* A document of a file; *more: it is the first, and there are others. */
static int read_file(repl *r, const char *path, const char *id, gs_document **doc, int *more) {
  gs_reader *reader;
  gs_error err = {0};
  gs_document *second = NULL;
  list others = {0};
  *doc = NULL;
  *more = 0;
  book_state(path, &r->state);
  if (gs_reader_open(&reader, path, &r->settings->reader, &err) < 0) {
    note_trouble(path, &err);
    return -1;
  }
  int code = pick(reader, id, doc, &others, &err);
  if (code < 0) note_trouble(gs_reader_id(reader), &err);
  if (code == 0) no_document(path, id, &others);
  if (code > 0 && !id) *more = gs_reader_next(reader, &second, &(gs_error){0}) != 0;
  gs_document_free(second);
  gs_reader_free(reader);
  list_free(&others);
  return code > 0 ? 0 : -1;
}

/* A signal that came before the reading began has stopped nothing yet. */
static int read_document(const repl *r, const gs_document *doc, gs_reading **out, gs_error *err) {
  *out = NULL;
  if (!stop_came()) return gs_read(r->rules, doc, out, err);
  snprintf(err->message, sizeof err->message, "stopped");
  return err->code = GS_ELIMIT;
}

/* Reads a document and makes it the open article, which then owns it. One that cannot be read is open all
 * the same if none was before: its text can be looked at, and read with other rules. */
static int take(repl *r, gs_document *doc, const char *path, const char *id) {
  gs_reading *reading;
  gs_error err = {0};
  int code = read_document(r, doc, &reading, &err);
  if (code < 0) note_trouble(gs_document_id(doc), &err);
  if (code < 0 && r->doc) {
    repl_wrong("%s stays open as it was read last", gs_document_id(r->doc));
    gs_document_free(doc);
    return -1;
  }
  char *kept = memory_string(path), *kept_id = memory_string(id);   /* they may be the old article's */
  article_close(r);
  r->doc = doc;
  r->reading = reading;
  r->path = kept;
  r->document = kept_id;
  collect_words(r);
  return code < 0 ? article_needed(r) : 0;
}

int article_open(repl *r, const char *path, const char *id) {
  gs_document *doc;
  int more;
  const gs_document *before = r->doc;
  text state = r->state;
  r->state = (text){0};
  int code = read_file(r, path, id, &doc, &more) < 0 ? -1 : take(r, doc, path, id);
  if (r->doc == before) {   /* the old article is still open */
    text other = r->state;
    r->state = state;
    state = other;
  }
  text_free(&state);
  if (code < 0) return -1;
  print_counts(r);
  if (more) puts("only the first document of the file is open; .open FILE ID opens another");
  return 0;
}

int article_open_text(repl *r, const char *id, const char *bytes) {
  if (take(r, gs_document_new(id, bytes, strlen(bytes)), NULL, NULL) < 0) return -1;
  print_counts(r);
  return 0;
}

/* ---- reading again */

static void take_rules(repl *r, gs_rules *rules) {
  gs_rules *old = r->rules;
  r->rules = rules;   /* first: a signal may look at it at any time */
  gs_rules_free(old);
}

/* Takes out what was typed last. */
static void take_out(repl *r) {
  gs_error err = {0};
  if (gs_rules_undo(r->rules, &err) < 0) {
    note_error(&r->notes, &err, NULL);
    repl_wrong("so words and types of it stay until .reload can load the packs");
  } else if (book_is_old(r)) {
    repl_wrong("files of the packs were saved meanwhile: .reload reads with them");
  }
}

/* The article cannot be read with other rules: those go, and the ones of its last reading are back. */
static int keep_old(repl *r, gs_rules *old, const char *why) {
  const char *id = gs_document_id(r->doc);
  int typed = old == r->rules;
  repl_wrong("gainsay: %s: %s; %s%s%s%s", id, why,
             typed ? "what was typed is taken out again" : "the rules stay as they were",
             r->reading ? ", and " : "", r->reading ? id : "", r->reading ? " stays as it was read last" : "");
  if (typed) take_out(r);
  else take_rules(r, old);
  return -1;
}

/* What keeps the article from being read to its end since something was typed; NULL if nothing does. Where the last
 * reading did not come to its end either, only a fault in the very lines that were typed is their fault: they may
 * mend the first of two. */
static const char *typed_trouble(const repl *r, const gs_reading *reading) {
  const char *why = gs_reading_trouble(reading);
  if (!why || (r->reading && !gs_reading_trouble(r->reading))) return why;
  text own = {0};
  text_printf(&own, "live-%zu:", r->live.len);
  int is_own = !strncmp(why, own.at, own.len);
  text_free(&own);
  return is_own ? why : NULL;
}

/* Reads the open article with the rules there are now. -1, after the old ones are back, if they cannot be kept. */
static int try_rules(repl *r, gs_rules *old, gs_reading **out) {
  gs_error err = {0};
  if (read_document(r, r->doc, out, &err) < 0) return keep_old(r, old, err.message);
  const char *why = old == r->rules ? typed_trouble(r, *out) : NULL;
  if (!why) return 0;
  keep_old(r, old, why);
  gs_reading_free(*out);
  return -1;
}

int article_read_again(repl *r, gs_rules *rules) {
  gs_reading *reading = NULL;
  snapshot *before = change_before(r);
  gs_rules *old = r->rules;
  if (rules) r->rules = rules;
  if (r->doc && try_rules(r, old, &reading) < 0) {
    change_drop(before);
    return -1;
  }
  int first = r->doc && !r->reading;
  gs_reading_free(r->reading);   /* before its rules */
  r->reading = reading;
  book_renew(r, rules != NULL);
  if (first) {
    change_drop(before);
    print_counts(r);
  } else {
    change_tell(r, before, 0);
    tell_trouble(r);
  }
  fflush(stdout);
  if (rules) gs_rules_free(old);   /* nobody waits for it */
  return 0;
}

int article_reopen(repl *r) {
  gs_document *doc;
  int more;
  if (!r->path || read_file(r, r->path, r->document, &doc, &more) < 0) return -1;
  snapshot *before = change_before(r);
  if (take(r, doc, r->path, r->document) < 0) {
    change_drop(before);
    return -1;
  }
  text_clear(&r->causes);
  text_printf(&r->causes, "changed %s\n", r->path);
  change_tell(r, before, 1);
  tell_trouble(r);
  return 0;
}

/* ---- showing */

/* A text as Lua reads it. */
static void add_quoted(text *out, const char *s, size_t len) {
  text_putc(out, '"');
  for (size_t i = 0; i < len; i++) {
    unsigned char c = (unsigned char)s[i];
    if (c < ' ' || c == '"' || c == '\\') text_printf(out, "\\%03d", c);
    else text_putc(out, (char)c);
  }
  text_putc(out, '"');
}

typedef struct told_hits {
  text lua;
  const char *bytes;
  size_t len;
} told_hits;

/* "{span=doc:span(3,5),who="Ada Lind"}," */
static void add_hit(const gs_match *m, void *payload) {
  enum { MOST = 1000 };
  told_hits *t = payload;
  if (t->len++ >= MOST) return;
  text_printf(&t->lua, "{span=doc:span(%zu,%zu)", m->token_start + 1, m->token_end);
  for (size_t i = 0; i < m->slots; i++) {
    const gs_slot *s = m->slot + i;
    if (s->byte_end <= s->byte_start) continue;
    text_printf(&t->lua, ",[\"%s\"]=", s->name);
    add_quoted(&t->lua, t->bytes + s->byte_start, s->byte_end - s->byte_start);
  }
  text_puts(&t->lua, "},");
}

/* A search is a result too: `_` is the list of its matches, each with its span and the texts of its slots. */
static void keep_hits(const repl *r, const char *pattern) {
  gs_error err;
  const char *out;
  size_t len;
  told_hits t = {.bytes = gs_document_text(r->doc, &len)};
  text_puts(&t.lua, "_ = {");
  gs_find(r->rules, r->reading, pattern, add_hit, &t, &err);
  text_putc(&t.lua, '}');
  gs_rules_eval(r->rules, r->reading, t.lua.at, t.lua.len, &out, &err);
  text_free(&t.lua);
}

enum { AT_A_GLANCE = 20 };   /* matches; more are counted */

int article_find(repl *r, const char *pattern) {
  gs_error err = {0};
  kwic k = {.to = stdout, .nameless = 1, .color = r->color, .width = terminal_fit(stdout, r->settings)};
  if (article_needed(r) < 0) return -1;
  char *kept = memory_copy(pattern, strlen(pattern));
  free(r->pattern);
  r->pattern = kept;
  int found = kwic_search(&k, r->rules, r->reading, pattern, &err);
  if (found < 0) {
    kwic_refuse(pattern, &err, &r->notes);
    return -1;
  }
  if (found == 0) puts("no match");
  if (found > AT_A_GLANCE) printf("%d matches\n", found);
  keep_hits(r, pattern);
  kwic_remark(r->rules, pattern, &r->notes);
  return 0;
}

int article_show(repl *r, unsigned parts) {
  if (article_needed(r) < 0) return -1;
  gs_writer_options options = {.parts = parts, .color = r->color};
  options.width = terminal_width(stdout, r->settings);
  gs_writer *writer = gs_writer_new(GS_FORMAT_TEXT, &options, repl_print, NULL);
  gs_writer_put(writer, r->reading);
  gs_writer_free(writer);
  return 0;
}
