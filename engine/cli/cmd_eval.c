/* gainsay eval: how good a rule set is, measured by documents of which a person has said what is in
 * them; or which of two is better. */
#include <stdlib.h>
#include <string.h>

#include "cli/eval.h"
#include "cli/output.h"
#include "cli/session.h"
#include "cli/stop.h"
#include "cli/terminal.h"

typedef struct job {
  eval eval;
  floors floors;
  const settings *settings;
  notes notes;
  int status;
} job;

/* The text that was annotated must be the one that is read. */
static int check_text(job *j, const gold_document *g, const record *found) {
  const char *was = g->record->sha256;
  if (!was || !found->sha256 || !strcmp(was, found->sha256)) return 0;
  return gold_wrong(&j->notes, g->file, g->line, 0, "\"text_sha256\" is that of another text",
                    "The text has changed since it was annotated.");
}

static int judge_one(job *j, evaluation *v, const gold_document *g) {
  gs_error err = {0};
  char *trouble;
  record *found = record_read(v->set.rules, g->doc, NULL, &trouble, &err);
  if (!found) {
    note_trouble(g->record->id, &err);
    return status_worse(STATUS_LOOK, status_of(err.code));
  }
  if (trouble) {
    fprintf(stderr, "gainsay: %s: %s\n", g->record->id, trouble);
    j->status = status_worse(j->status, STATUS_LOOK);
  }
  free(trouble);
  if (check_text(j, g, found)) {
    record_free(found);
    return STATUS_IO;
  }
  v->at[v->len++] = score_document(&j->eval.scope, g, found);
  return 0;
}

/* A figure over some of the documents would be another figure: one that fails ends it. */
static int judge_all(job *j, evaluation *v) {
  v->at = memory_resize(NULL, j->eval.gold.len * sizeof *v->at);
  for (size_t i = 0; i < j->eval.gold.len; i++) {
    int status = judge_one(j, v, &j->eval.gold.at[i]);
    if (status) return status;
  }
  return 0;
}

static int write_out(const eval *e, const settings *s) {
  output o;
  text all = {0};
  int status = output_open(&o, s);
  if (status) return status;
  if (s->style && !strcmp(s->style, "json"))
    eval_write_json(e, &all);
  else
    eval_write_text(e, terminal_color(o.to, s), terminal_fit(o.to, s), &all);
  output_write(text_get(&all), all.len, &o);
  text_free(&all);
  return output_close(&o);
}

static int load(job *j) {
  size_t count;
  const char *const *packs = session_packs(j->settings, &count);
  for (size_t i = 0; i < count; i++) {
    evaluation *v = &j->eval.side[j->eval.sides++];
    v->name = packs[i];
    int code = ruleset_load(&v->set, packs[i], j->settings, &j->notes);
    if (code < 0) return status_of(code);
  }
  return 0;
}

static int evaluate(job *j) {
  const settings *s = j->settings;
  if (s->output && gold_is_sheet(s->operands[0], s->output))
    return settings_wrong(s, "\"%s\" is read and cannot be written too", s->output);
  int status = output_check(s);
  if (!status && s->floor) status = floors_read(&j->floors, s->floor, &j->notes);
  if (!status) status = load(j);
  if (!status) status = gold_read(&j->eval.gold, s, &j->notes);
  if (status) return status;
  j->eval.scope = score_scope(&j->eval.gold);
  for (size_t i = 0; i < j->eval.sides && !status; i++) status = judge_all(j, &j->eval.side[i]);
  if (status) return status;
  eval_sum(&j->eval);
  status = write_out(&j->eval, s);
  return status_worse(status_worse(status, floors_hold(&j->floors, &j->eval)), j->status);
}

static int run(const settings *s) {
  if (s->pack_count > 2)
    return settings_wrong(s, "judges one rule set or two, but got %zu", s->pack_count);
  job j = {.settings = s, .notes = session_notes(s)};
  j.notes.least = GS_WARNING;
  j.eval.gold_name = gold_name(s);
  j.eval.worst = s->worst ? (size_t)s->worst - 1 : 3;
  stop_catch("\ngainsay: stopped; nothing was written.\n");
  int status = evaluate(&j);
  eval_free(&j.eval);
  floors_free(&j.floors);
  return status;
}

static const int options[] = {
    OPTION_PACK,  OPTION_TEXTS, OPTION_EVAL_FORMAT, OPTION_WORST, OPTION_FLOOR, OPTION_OUT_FILE,
    OPTION_COLOR, OPTION_WIDTH, OPTION_PACK_PATH,   OPTION_HELP,  OPTION_END,
};

const command command_eval = {
    .name = "eval",
    .run = run,
    .summary = "judge rule sets by documents that people annotated",
    .operands = "GOLD|-",
    .least = 1,
    .most = 1,
    .examples =
        "gainsay eval gold.jsonl\tthe pack news, judged by records with texts\n"
        "gainsay eval -p ./mine --texts news.jsonl gold.jsonl\ttexts of their own\n"
        "gainsay eval -p ./old -p ./new brat-folder/\twhich of two is better, and how surely\n"
        "gainsay eval -p ./mine --floor floors.json gold.jsonl\texit status 1 below a floor\n",
    .about =
        "GOLD is JSONL as \"gainsay run --with text\" writes it, corrected by hand, or a folder "
        "of\n"
        "brat stand-off: NAME.txt with NAME.ann (T Actor, Cue, Denial, Trigger, Source, Content;\n"
        "E or R lines for the links). Lists that a record lacks are not judged. Each -p is a rule\n"
        "set: a pack, or several joined by \"+\". Floors: {\"claims.strict.f1\": 80, ...}.\n"
        "Exit status: 0 judged, 1 a figure is below its floor, 4 the gold is wrong.\n",
    .options = options,
};
