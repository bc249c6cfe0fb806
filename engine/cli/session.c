/* session: packs loaded as the options ask, and documents read one after the other. */
#include "cli/session.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "cli/heap.h"
#include "cli/paths.h"
#include "cli/ruleset.h"
#include "cli/stop.h"
#include "cli/terminal.h"

const char *const *session_packs(const settings *s, size_t *count) {
  static const char *const usual[] = {"news"};
  *count = s->pack_count ? s->pack_count : 1;
  return s->pack_count ? s->packs : usual;
}

notes session_notes(const settings *s) {
  return (notes){.to = stderr,
                 .color = terminal_color(stderr, s),
                 .least = GS_ERROR,
                 .width = terminal_is(stderr) ? terminal_width(stderr, s) : 0};
}

int session_again(gs_rules **rules, gs_rules *older, const settings *s, const char *const *packs, size_t count,
                  notes *n) {
  heap_prepare();
  char *path = paths_packs(s);
  size_t told = n->count[GS_ERROR];
  gs_error err = {0};
  char *cache = paths_cache();
  gs_rules_options options = {
      .pack_path = *path ? path : NULL, .note = note_take, .payload = n, .cache = cache, .again = older};
  int code = gs_rules_load(rules, packs, count, &options, &err);
  if (code < 0 && n->count[GS_ERROR] == told) note_error(n, &err, NULL);
  free(path);
  free(cache);
  return code < 0 ? code : 0;
}

int session_load(gs_rules **rules, const settings *s, const char *const *packs, size_t count, notes *n) {
  return session_again(rules, NULL, s, packs, count, n);
}

int session_asked(gs_rules **rules, const settings *s, list *packs, notes *n) {
  gs_error err = {0};
  size_t count;
  const char *const *sets = session_packs(s, &count);
  int code = 0;
  for (size_t i = 0; i < count && code == 0; i++) code = ruleset_split(sets[i], packs, &err);
  if (code < 0) note_error(n, &err, NULL);
  return code < 0 ? code : session_load(rules, s, (const char *const *)packs->at, packs->len, n);
}

int session_begin(gs_rules **rules, const settings *s, const char *stopped) {
  list packs = {0};
  notes n = session_notes(s);
  stop_catch(stopped);
  int code = session_asked(rules, s, &packs, &n);
  list_free(&packs);
  return code < 0 ? (int)status_of(code) : 0;
}

/* The system takes the memory of a process back at one stroke, for which nobody need free a hundred thousand pieces;
 * only who looks for leaks wants to see each go. */
void session_end(gs_rules *rules) {
#ifdef GS__SANITIZED
  gs_rules_free(rules);
#else
  (void)rules;
#endif
}

settings session_files(const settings *s) {
  settings files = *s;
  files.operands++;
  files.operand_count--;
  return files;
}

enum { TOLD = 10 };                    /* documents of an operand whose trouble is told one by one */

void documents_fail(documents *d, const char *id, const gs_error *err) {
  if (d->line) progress_clear(d->line);
  int status = err->code == GS_EIO || err->code == GS_EBUG ? status_of(err->code) : STATUS_LOOK;
  if (d->troubles++ < TOLD) note_trouble(id, err);
  d->status = status_worse(d->status, status);
  if (d->fail) d->fail(id, err, d->payload);
}

void documents_flag(documents *d, const char *id, const char *why) {
  gs_error err = {.code = GS_ELIMIT};
  if (d->line) progress_clear(d->line);
  snprintf(err.message, sizeof err.message, "%s", why);
  note_trouble(id, &err);
  d->status = status_worse(d->status, STATUS_LOOK);
}

gs_reading *documents_reading(documents *d, gs_rules *rules, const gs_document *doc) {
  gs_reading *reading;
  gs_error err = {0};
  if (gs_read(rules, doc, &reading, &err) < 0) {
    documents_fail(d, gs_document_id(doc), &err);
    return NULL;
  }
  const char *why = gs_reading_trouble(reading);
  if (why) documents_flag(d, gs_document_id(doc), why);
  return reading;
}

/* One document, held against signals so that its record is written whole. */
static int take(documents *d, gs_document *doc) {
  if (!d->at_once) stop_hold("\ngainsay: stopping when this document is done; a second signal stops at once.\n");
  int stop = d->read(doc, d->payload);
  if (d->kept != doc) gs_document_free(doc);
  int signalled = d->at_once ? 0 : stop_release();
  d->done++;
  if (d->line) progress_show(d->line, "%zu document%s", d->done, d->done == 1 ? "" : "s");
  return signalled ? signalled : stop;
}

/* Who gives a folder of other files should not take nothing for an answer. */
static void tell_empty(const char *path) {
  struct stat info;
  int folder = stat(path, &info) == 0 && S_ISDIR(info.st_mode);
  fprintf(stderr, "gainsay: %s: no document in it%s\n", path,
          folder ? "; of a folder .txt, .text, .md, .markdown, .jsonl, .ndjson, .html, .htm and .xhtml are read, "
                   "each also as .gz or .zst" : "");
}

/* Of a file in which all lines lack a field, the first few say what the matter is. */
static void tell_others(const documents *d) {
  if (d->troubles <= TOLD) return;
  if (d->line) progress_clear(d->line);
  fprintf(stderr, "gainsay: %s: %zu more documents failed\n", d->operand, d->troubles - TOLD);
}

static int read_operand(documents *d, const char *path) {
  d->operand = path;
  d->troubles = 0;
  gs_reader *reader;
  gs_document *doc;
  gs_error err = {0};
  size_t met = 0;
  int code = gs_reader_open(&reader, path, &d->settings->reader, &err), stop = 0;
  if (code < 0) {
    documents_fail(d, path, &err);
    return 0;
  }
  while (!stop && (code = gs_reader_next(reader, &doc, &err)) != 0) {
    met++;
    if (code > 0) stop = take(d, doc);
    else documents_fail(d, gs_reader_id(reader), &err);
    if (code == GS_EIO) break;
    err = (gs_error){0};
  }
  gs_reader_free(reader);
  if (!met) tell_empty(path);
  tell_others(d);
  return stop;
}

int documents_read(documents *d) {
  int stop = 0;
  if (d->line) progress_begin(d->line);
  for (size_t i = 0; i < d->settings->operand_count && !stop; i++)
    stop = read_operand(d, d->settings->operands[i]);
  if (d->line) progress_clear(d->line);
  return stop ? stop : d->status;
}
