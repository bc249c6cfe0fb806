/* batch: gs_batch_run. The parent reads documents, gives each to a worker, and writes what comes
 * back in the order of the input. Between reading and writing a document is an item of the window,
 * which bounds how far the fastest worker can run ahead of the slowest.
 *
 * Invariant: every document that was taken in is counted exactly once as done, flagged or
 * quarantined, and has a record in every file whose format has one for it. */
#include "api/batch.h"

#include <string.h>
#include <unistd.h>

#include "api/batch_file.h"
#include "api/batch_sets.h"
#include "api/batch_source.h"
#include "api/batch_wire.h"
#include "api/batch_worker.h"
#include "base/mem.h"
#include "out/writer.h"
#include "text/document.h"

enum { AHEAD = 4, MOST_HELD = 256 << 20, PATIENCE_MS = 60000, LIVES = 2 };

/* Bytes that a rule set reads in a millisecond at the very least: of the densest text, on a machine that does much
 * else. */
enum { SLOWEST = 8 };

typedef enum stage { WAITING, AT_WORK, READY } stage;

typedef struct item {
  stage stage;
  char *id;
  uint64_t bytes;
  int deaths;               /* workers that died over it */
  gs__str request, answer;
  gs_error err;             /* code < 0: there is no answer, and why */
} item;

typedef struct result {     /* what a rule set writes */
  gs__batch_file file;
  gs_writer *writer;
} result;

typedef struct batch {
  const gs_batch_options *options;
  gs__batch_sets sets;
  gs__batch_source source;
  gs__batch_worker worker;
  gs__batch_pool *pool;
  result *results;          /* one for each set */
  gs__batch_answer *answers;   /* scratch, likewise */
  item *window;             /* numbers first .. next - 1, each at its number modulo room */
  size_t room, first, next, waiting, held;   /* held: bytes of requests */
  bool over;                /* no more documents */
  gs_batch_counts counts;
  gs_progress progress;
} batch;

static item *item_at(const batch *b, size_t number) {
  return &b->window[number % b->room];
}

static bool has_room(const batch *b) {
  return b->next - b->first < b->room && (b->held < MOST_HELD || b->first == b->next);
}

static void forget_request(batch *b, item *it) {
  b->held -= it->request.len;
  gs__str_dispose(&it->request);
}

/* ---- in ---- */

static void take_document(batch *b, item *it, gs_document *doc) {
  it->id = gs__mem_dup(doc->id, strlen(doc->id));
  it->bytes = doc->len;
  it->stage = WAITING;
  gs__batch_put_document(&it->request, b->next, doc);
  b->held += it->request.len;
  b->waiting++;
  gs_document_free(doc);
}

static void take_failure(batch *b, item *it, const gs_error *why) {
  const char *id = gs__batch_source_id(&b->source);
  it->id = gs__mem_dup(id, strlen(id));
  it->err = *why;
  it->stage = READY;
}

/* Reads one document, if there is room for it. */
static int take_in(batch *b, gs_error *err) {
  gs_document *doc = NULL;
  gs_error why = {0};
  if (b->over || !has_room(b)) return 0;
  int code = gs__batch_source_next(&b->source, &doc, &why);
  b->over = code == 0;
  if (code == 0) return 0;
  why.code = code;
  if (code > 0) {
    take_document(b, item_at(b, b->next), doc);
  } else if (code == GS_EINPUT || code == GS_ELIMIT || code == GS_EIO) {
    take_failure(b, item_at(b, b->next), &why);
  } else {
    *err = why;
    return code;
  }
  b->next++;
  b->counts.in++;
  return 0;
}

/* ---- to the workers and back ---- */

static int give_out(batch *b, gs_error *err) {
  for (size_t n = b->first; b->waiting && n < b->next; n++) {
    item *it = item_at(b, n);
    if (it->stage != WAITING) continue;
    int code = gs__batch_pool_give(b->pool, n, it->request.at, it->request.len, err);
    if (code <= 0) return code;
    it->stage = AT_WORK;
    b->waiting--;
  }
  return 0;
}

/* A gs__batch_done_fn. */
static void settle(void *payload, size_t number, const char *answer, size_t len,
                   const char *death) {
  batch *b = payload;
  item *it = item_at(b, number);
  if (death && ++it->deaths < LIVES) {
    it->stage = WAITING;
    b->waiting++;
    return;
  }
  it->stage = READY;
  if (death) gs__err_set(&it->err, GS_EBUG, "the worker died twice (%s)", death);
  else gs__str_add(&it->answer, answer, len);
  forget_request(b, it);
}

/* ---- out ---- */

/* What gs_writer_put does, with a reading that a worker has put already. */
static void put_record(gs_writer *w, const gs__batch_answer *a) {
  w->sink(a->record, a->len, w->payload);
  w->done++;
  for (int kind = 0; kind < GS_KINDS; kind++) w->found[kind] += a->found[kind];
}

/* An error that several rule sets have alike is told once. */
static void tell_trouble(const batch *b, const item *it, const gs_error *why, const char **told) {
  if (b->options->trouble && strcmp(*told, why->message) != 0)
    b->options->trouble(it->id, why, b->options->payload);
  *told = why->message;
}

static void count(batch *b, const item *it, bool failed, bool limited) {
  if (failed) b->counts.quarantined++;
  else if (limited) b->counts.flagged++;
  else b->counts.done++;
  b->progress.done = b->counts.done + b->counts.flagged;
  b->progress.failed = b->counts.quarantined;
  b->progress.bytes += it->bytes;
  if (b->options->progress) b->options->progress(&b->progress, b->options->payload);
}

/* Nothing is written before all of an answer is known to be whole. */
static int put_item(batch *b, item *it, gs_error *err) {
  bool failed = false, limited = false;
  const char *told = "";
  if (it->err.code == 0 &&
      !gs__batch_get_answers(gs__str_get(&it->answer), it->answer.len, b->answers, b->sets.count))
    gs__err_set(&it->err, GS_EBUG, "what the worker answered is damaged");
  for (size_t i = 0; i < b->sets.count; i++) {
    const gs_error *why = it->err.code ? &it->err : &b->answers[i].err;
    if (why->code) {
      failed = true;
      gs_writer_fail(b->results[i].writer, it->id, why);
      tell_trouble(b, it, why, &told);
    } else {
      if (b->answers[i].limited) {
        gs_error stopped = b->answers[i].err;
        stopped.code = GS_ELIMIT;
        limited = true;
        tell_trouble(b, it, &stopped, &told);
      }
      put_record(b->results[i].writer, &b->answers[i]);
    }
    int code = gs__batch_file_check(&b->results[i].file, err);
    if (code < 0) return code;
  }
  count(b, it, failed, limited);
  return 0;
}

static void clear_item(batch *b, item *it) {
  forget_request(b, it);
  gs__str_dispose(&it->answer);
  gs__mem_free(it->id);
  *it = (item){.stage = WAITING};
}

static int put_out(batch *b, gs_error *err) {
  while (b->first < b->next && item_at(b, b->first)->stage == READY) {
    item *it = item_at(b, b->first);
    int code = put_item(b, it, err);
    clear_item(b, it);
    b->first++;
    if (code < 0) return code;
  }
  return 0;
}

/* ---- the whole ---- */

static int run(batch *b, gs_error *err) {
  for (;;) {
    int code = take_in(b, err);
    if (code == 0) code = give_out(b, err);
    if (code == 0) code = put_out(b, err);
    if (code < 0 || (b->over && b->first == b->next)) return code;
    gs__batch_pool_turn(b->pool, b->over || !has_room(b), settle, b);
  }
}

static int open_results(batch *b, gs_error *err) {
  const gs_batch_options *o = b->options;
  b->results = gs__mem_alloc(b->sets.count * sizeof *b->results);
  b->answers = gs__mem_alloc(b->sets.count * sizeof *b->answers);
  for (size_t i = 0; i < b->sets.count; i++) {
    result *r = &b->results[i];
    int code = gs__batch_file_open(&r->file, o, b->sets.at[i].name, err);
    if (code < 0) return code;
    r->writer = gs_writer_new(o->format, &o->writer, gs__batch_file_write, &r->file);
  }
  return 0;
}

/* All results are safe before the first gets its name. */
static int publish(batch *b, gs_error *err) {
  int code = 0;
  for (size_t i = 0; code == 0 && i < b->sets.count; i++) {
    gs_writer_free(b->results[i].writer);
    b->results[i].writer = NULL;
    code = gs__batch_file_sync(&b->results[i].file, err);
  }
  for (size_t i = 0; code == 0 && i < b->sets.count; i++)
    code = gs__batch_file_publish(&b->results[i].file, err);
  return code;
}

static size_t worker_count(size_t asked) {
  if (asked) return asked < GS__BATCH_MOST_WORKERS ? asked : GS__BATCH_MOST_WORKERS;
#ifdef _SC_NPROCESSORS_ONLN
  long cores = sysconf(_SC_NPROCESSORS_ONLN);
  if (cores > 0) return cores < GS__BATCH_MOST_WORKERS ? (size_t)cores : GS__BATCH_MOST_WORKERS;
#endif
  return 1;
}

static void hire(batch *b, const gs__batch_ways *ways) {
  size_t workers = worker_count(b->options->workers);
  gs__batch_worker_init(&b->worker, &b->sets, b->options);
  size_t slowest = b->sets.count < SLOWEST ? SLOWEST / b->sets.count : 1;
  b->pool = gs__batch_pool_new(workers, ways->patience_ms ? ways->patience_ms : PATIENCE_MS, slowest,
                               ways->work ? ways->work : gs__batch_work, &b->worker);
  b->room = workers * AHEAD;
  b->window = gs__mem_alloc(b->room * sizeof *b->window);
}

/* In the order in which a user should hear of what is wrong: all before the first document. */
static int prepare(batch *b, const gs__batch_ways *ways, gs_error *err) {
  const gs_batch_options *o = b->options;
  if (!o->out || !*o->out)
    return gs__err_set(err, GS_EUSAGE, "a batch needs a folder for its results");
  int code = gs__batch_sets_name(&b->sets, o, err);
  if (code == 0) code = gs__batch_source_open(&b->source, o, err);
  if (code == 0) code = gs__batch_sets_load(&b->sets, o, err);
  if (code == 0) code = open_results(b, err);
  if (code == 0) hire(b, ways);
  return code;
}

static int check_sum(const gs_batch_counts *c, gs_error *err) {
  if (c->in == c->done + c->flagged + c->quarantined) return 0;
  return gs__err_set(err, GS_EBUG, "%zu documents in, but %zu done, %zu flagged, %zu quarantined",
                     c->in, c->done, c->flagged, c->quarantined);
}

static void dispose(batch *b) {
  gs__batch_pool_free(b->pool);
  for (; b->first < b->next; b->first++) clear_item(b, item_at(b, b->first));
  gs__mem_free(b->window);
  gs__batch_worker_dispose(&b->worker);
  for (size_t i = 0; b->results && i < b->sets.count; i++) {
    gs_writer_free(b->results[i].writer);
    gs__batch_file_dispose(&b->results[i].file);
  }
  gs__mem_free(b->results);
  gs__mem_free(b->answers);
  gs__batch_source_close(&b->source);
  gs__batch_sets_dispose(&b->sets);
}

int gs__batch_run_as(const gs_batch_options *options, const gs__batch_ways *ways,
                     gs_batch_counts *counts, gs_error *err) {
  batch b = {.options = options};
  int code = prepare(&b, ways, err);
  if (code == 0) code = run(&b, err);
  if (code == 0) code = check_sum(&b.counts, err);
  if (code == 0) code = publish(&b, err);
  *counts = b.counts;
  dispose(&b);
  return code;
}

int gs_batch_run(const gs_batch_options *options, gs_batch_counts *counts, gs_error *err) {
  static const gs__batch_ways plain = {0};
  return gs__batch_run_as(options, &plain, counts, err);
}
