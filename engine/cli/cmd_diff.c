/* gainsay diff: what two rule sets find differently in documents, and which edit makes it. */
#include <stdlib.h>
#include <string.h>

#include "cli/comparers.h"
#include "cli/diff.h"
#include "cli/fold.h"
#include "cli/output.h"
#include "cli/session.h"
#include "cli/stop.h"
#include "cli/terminal.h"

typedef struct job {
  documents documents;
  diff diff;
  const settings *settings;
  comparers comparers;
} job;

static void free_compared(compared *c) {
  differences_free(&c->differences);
  record_free(c->before);
  record_free(c->after);
  place_free(&c->place);
  gs_document_free(c->doc);
}

/* Keeps what differs: the document is read again when edits are tried apart. */
static void keep(job *j, compared *c) {
  size_t len;
  const char *s = gs_document_text(c->doc, &len);
  c->place = place_of(s, len);
  j->diff.at = memory_resize(j->diff.at, (j->diff.len + 1) * sizeof *j->diff.at);
  j->diff.at[j->diff.len++] = *c;
  j->documents.kept = c->doc;
}

/* What was odd with one of the rule sets. */
static void tell_sides(job *j, const char *id, const compared_sides *sides) {
  for (int i = 0; i < 2; i++) {
    if (sides->trouble[i]) documents_flag(&j->documents, id, sides->trouble[i]);
    if (sides->at[i] || sides->same) continue;
    documents_fail(&j->documents, id, &sides->err);
    return;
  }
}

static int read_one(gs_document *doc, void *payload) {
  job *j = payload;
  compared_sides sides;
  comparers_next(&j->comparers, doc, &sides);
  tell_sides(j, gs_document_id(doc), &sides);
  j->diff.read += sides.same || sides.at[1];
  if (!sides.same && sides.at[1]) {
    compared c = {.doc = doc, .before = sides.at[0], .after = sides.at[1]};
    c.differences = compare_records(c.before, c.after);
    keep(j, &c);
    sides.at[0] = sides.at[1] = NULL;
  }
  compared_sides_free(&sides);
  return 0;
}

static void write_folded(const diff *d, int color, int width, text *out) {
  text wide = {0};
  diff_write_text(d, color, width, &wide);
  fold_add(out, text_get(&wide), wide.len, width);
  text_free(&wide);
}

static int write_out(job *j, const settings *s) {
  output o;
  text all = {0};
  int status = output_open(&o, s);
  if (status) return status;
  int width = terminal_fit(o.to, s);
  if (s->style && !strcmp(s->style, "json"))
    diff_write_json(&j->diff, &all);
  else if (s->style && !strcmp(s->style, "html"))
    diff_write_html(&j->diff, &all);
  else
    write_folded(&j->diff, terminal_color(o.to, s), width, &all);
  output_write(text_get(&all), all.len, &o);
  text_free(&all);
  return output_close(&o);
}

static int compare(job *j, const settings *s) {
  notes n = session_notes(s);
  int status = output_check(s);
  if (status) return status;
  for (int i = 0; i < 2; i++) {
    j->diff.names[i] = s->packs[i];
    int code = ruleset_load(&j->diff.sets[i], s->packs[i], s, &n);
    if (code < 0) return status_of(code);
  }
  comparers_begin(&j->comparers, j->diff.sets[0].rules, j->diff.sets[1].rules, s);
  status = documents_read(&j->documents);
  comparers_end(&j->comparers);
  if (status > STATUS_IO) return status; /* a signal */
  int stopped = cause_find(&j->diff, s, j->documents.line);
  if (stopped) return stopped;
  status = status_worse(status, write_out(j, s));
  return j->diff.len ? status_worse(status, STATUS_LOOK) : status;
}

static int run(const settings *s) {
  if (s->pack_count != 2)
    return settings_wrong(s, "compares two rule sets, but got %zu: -p OLD -p NEW", s->pack_count);
  progress line;
  job j = {.documents = {.settings = s, .read = read_one, .line = &line, .at_once = 1}, .settings = s};
  j.documents.payload = &j;
  stop_catch("\ngainsay: stopped; nothing was written.\n");
  int status = compare(&j, s);
  for (size_t i = 0; i < j.diff.len; i++) free_compared(&j.diff.at[i]);
  free(j.diff.at);
  cause_free(&j.diff);
  for (int i = 0; i < 2; i++) ruleset_free(&j.diff.sets[i]);
  return status;
}

static const int options[] = {
    OPTION_PACK,     OPTION_DIFF_FORMAT, OPTION_OUT_FILE, OPTION_COLOR, OPTION_WIDTH,
    OPTIONS_READING, OPTION_PACK_PATH,   OPTION_HELP,     OPTION_END,
};

const command command_diff = {
    .name = "diff",
    .run = run,
    .summary = "compare what two rule sets find, and tell which edit makes it",
    .operands = "FILE|DIR|-...",
    .least = 1,
    .examples =
        "gainsay diff -p ./old -p ./new news/\twhat a change of a pack does\n"
        "gainsay diff -p news -p news+./mine news/\twhat a pack of yours adds\n"
        "gainsay diff -p ./old -p ./new --format html -o diff.html news/\ta page to pass round\n",
    .about = "Each -p is a rule set: a pack, or several joined by \"+\". A finding is the same if "
             "kind and\n"
             "place are; it is changed if anything else of it is, but for its rule and id.\n"
             "Packs of one name are held against each other, wherever they lie. Each difference "
             "stands\n"
             "under the edit that makes it, found by making the edits one by one, or by halves if "
             "they are many.\n"
             "A document in which nothing that was edited can match is not read, only cut into words.\n"
             "Exit status: 0 the same, 1 different or a document failed.\n",
    .options = options,
};
