/* gainsay batch: many documents, several rule sets, in worker processes. Nothing goes to stdout:
 * results are files in a folder, progress and the sum are told on stderr. */
#include <signal.h>
#include <stdlib.h>

#include "cli/paths.h"
#include "cli/progress.h"
#include "cli/session.h"
#include "cli/stop.h"
#include "cli/terminal.h"

typedef struct show {
  progress line;
  int status;             /* STATUS_IO: an input could not be read */
} show;

static void show_progress(const gs_progress *p, void *payload) {
  show *w = payload;
  double seconds = progress_seconds(&w->line);
  progress_show(&w->line, "%zu document%s, %zu failed, %.1f MB, %.0f/s", p->done, p->done == 1 ? "" : "s",
                p->failed, (double)p->bytes / 1e6, seconds > 0 ? (double)p->done / seconds : 0.0);
}

static void show_trouble(const char *id, const gs_error *err, void *payload) {
  show *w = payload;
  progress_clear(&w->line);
  note_trouble(id, err);
  if (err->code == GS_EIO) w->status = STATUS_IO;
}

static int sum_up(const settings *s, const gs_batch_counts *c) {
  fprintf(stderr, "gainsay: %zu in = %zu done + %zu flagged + %zu quarantined, in %s\n", c->in,
          c->done, c->flagged, c->quarantined, s->output);
  if (c->in != c->done + c->flagged + c->quarantined) {
    fputs("gainsay: the sum is wrong. This is a fault of gainsay itself. Please report it.\n",
          stderr);
    return STATUS_BUG;
  }
  return c->flagged || c->quarantined ? STATUS_LOOK : STATUS_DONE;
}

static int run_batch(const settings *s, const char *path, const char *cache, notes *n) {
  show w = {.status = STATUS_DONE};
  gs_batch_counts counts = {0};
  gs_error err = {0};
  gs_batch_options o = {.inputs = s->operands,
                        .input_count = s->operand_count,
                        .out = s->output,
                        .format = s->format_given ? s->format : GS_FORMAT_JSONL,
                        .rules = {.note = note_take, .payload = n, .cache = cache},
                        .reader = s->reader,
                        .writer = s->writer,
                        .workers = s->workers,
                        .progress = show_progress,
                        .trouble = show_trouble,
                        .payload = &w};
  if (*path) o.rules.pack_path = path;
  o.packs = session_packs(s, &o.pack_count);
  progress_begin(&w.line);
  int code = gs_batch_run(&o, &counts, &err);
  progress_clear(&w.line);
  if (code >= 0) return status_worse(sum_up(s, &counts), w.status);
  if (!n->count[GS_ERROR]) note_error(n, &err, NULL);
  return status_of(code);
}

static int run(const settings *s) {
  if (!s->output) return settings_wrong(s, "needs -o FOLDER for the results");
  if (s->writer.with && s->format_given && s->format != GS_FORMAT_JSONL)
    return settings_wrong(s, "--with belongs to --format jsonl");
  char *path = paths_packs(s), *cache = paths_cache();
  notes n = session_notes(s);
  signal(SIGPIPE, SIG_IGN);   /* a worker that dies must not take the others along */
  stop_catch("\ngainsay: stopped; the results are not complete. Give the same command again.\n");
  int status = run_batch(s, path, cache, &n);
  free(cache);
  free(path);
  return status;
}

static const int options[] = {
    OPTION_PACK, OPTION_OUT_FOLDER, OPTION_WORKERS,   OPTION_FORMAT, OPTION_OFFSETS,
    OPTION_WITH, OPTIONS_READING,   OPTION_PACK_PATH, OPTION_COLOR,  OPTION_HELP, OPTION_END,
};

const command command_batch = {
    .name = "batch",
    .run = run,
    .summary = "many documents, several rule sets, all processors",
    .operands = "FILE|DIR|-...",
    .least = 1,
    .examples = "gainsay batch -o out corpus/\tout/news.jsonl\n"
                "gainsay batch -p news -p news+./mine -o out corpus/\ttwo rule sets to compare\n",
    .about =
        "Each -p is a rule set: a pack, or several joined by \"+\". Its results are NAME.jsonl\n"
        "(.txt, .csv) in the folder, the same bytes for any number of workers. At the end stderr has\n"
        "the sum: in = done + flagged + quarantined. Exit status 1 if any was flagged or quarantined,\n"
        "4 if an input cannot be read: it is quarantined, and the others are done.\n",
    .options = options,
};
