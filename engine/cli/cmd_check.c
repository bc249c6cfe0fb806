/* gainsay check: what is wrong with packs, and what is odd about them. Remarks are its result, so
 * they go to stdout. */
#include <stdlib.h>
#include <string.h>

#include "cli/fold.h"
#include "cli/mend.h"
#include "cli/paths.h"
#include "cli/ruleset.h"
#include "cli/session.h"
#include "cli/stop.h"
#include "cli/terminal.h"
#include "cli/text.h"

enum { ROUNDS = 50 };   /* a pack stops at its first fault in Lua: one mend may lay open the next */

typedef struct job {
  const settings *settings;
  gs_rules *rules;
  notes notes;
  mends mends;
  documents corpus;
} job;

static int is_json(const settings *s) {
  return s->style && !strcmp(s->style, "json");
}

static void add_count(text *line, size_t count, const char *what) {
  if (!count) return;
  if (line->len) text_puts(line, ", ");
  text_count(line, count, what);
}

static void report(const char *pack, const notes *n, int refused) {
  text line = {0};
  if (n->json) return;
  if (refused) text_puts(&line, "refused");
  add_count(&line, n->count[GS_ERROR], "error");
  add_count(&line, n->count[GS_WARNING], "warning");
  add_count(&line, n->count[GS_NOTE], "note");
  text all = {0};
  text_printf(&all, "%s: %s\n", pack, line.len ? line.at : "nothing to remark");
  fold_print(stdout, &all, n->width);
  text_free(&all);
  text_free(&line);
}

/* ---- mending ---- */

static void take_mend(const gs_note *note, void *payload) {
  mends_take(payload, note);
}

/* Loads and checks the pack quietly, for its mends alone. */
static void collect(job *j, const char *pack) {
  char *path = paths_packs(j->settings);
  gs_rules_options options = {.pack_path = *path ? path : NULL, .note = take_mend, .payload = &j->mends};
  gs_error err = {0};
  gs_rules *rules;
  if (gs_rules_load(&rules, &pack, 1, &options, &err) == 0) {
    gs_rules_check(rules, take_mend, &j->mends);
    gs_rules_free(rules);
  }
  free(path);
}

static int fix(job *j, const char *pack) {
  if (!ruleset_is_path(pack))
    return settings_wrong(j->settings, "--fix changes packs that are named by their folder: ./%s", pack);
  int made = 1;
  for (int round = 0; round < ROUNDS && made > 0; round++) {
    j->mends = (mends){.below = pack};
    collect(j, pack);
    made = mends_make(&j->mends, is_json(j->settings) ? stderr : stdout);
    mends_free(&j->mends);
  }
  return made < 0 ? -made : 0;
}

/* ---- checking ---- */

static int read_one(gs_document *doc, void *payload) {
  job *j = payload;
  gs_reading_free(documents_reading(&j->corpus, j->rules, doc));
  return 0;
}

static int check_corpus(job *j) {
  settings files = *j->settings;
  files.operands = files.corpus;
  files.operand_count = files.corpus_count;
  progress line;
  j->corpus = (documents){.settings = &files, .read = read_one, .payload = j, .line = &line};
  gs_profile_begin(j->rules);
  int status = documents_read(&j->corpus);
  gs_rules_check_corpus(j->rules, note_take, &j->notes);
  return status;
}

static int check_pack(job *j, const char *pack) {
  const settings *s = j->settings;
  int status = s->fix ? fix(j, pack) : 0;
  if (status) return status;
  j->notes = (notes){.to = stdout, .color = terminal_color(stdout, s), .json = is_json(s)};
  j->notes.width = terminal_fit(stdout, s);
  int code = session_load(&j->rules, s, &pack, 1, &j->notes);
  if (code >= 0) gs_rules_check(j->rules, note_take, &j->notes);
  if (code >= 0 && s->corpus_count) status = check_corpus(j);
  if (code >= 0) gs_rules_free(j->rules);
  report(pack, &j->notes, code < 0);
  if (code < 0) return status_of(code);
  if (j->notes.count[GS_ERROR]) return STATUS_PACK;
  return status_worse(status, s->strict && j->notes.count[GS_WARNING] ? STATUS_LOOK : STATUS_DONE);
}

static int run(const settings *s) {
  int status = STATUS_DONE;
  job j = {.settings = s};
  stop_catch("\ngainsay: stopped.\n");
  for (size_t i = 0; i < s->operand_count; i++)
    status = status_worse(status, check_pack(&j, s->operands[i]));
  return status;
}

static const int options[] = {OPTION_STRICT, OPTION_CORPUS,    OPTION_FIX,  OPTION_CHECK_FORMAT,
                              OPTION_COLOR,  OPTION_WIDTH,     OPTION_PACK_PATH, OPTION_HELP, OPTION_END};

const command command_check = {
    .name = "check",
    .run = run,
    .summary = "tell errors and warnings of packs",
    .operands = "PACK...",
    .least = 1,
    .examples = "gainsay check ./my-pack\terrors, warnings, dead rules\n"
                "gainsay check --strict ./my-pack\tfail on warnings\n"
                "gainsay check --corpus news/ ./my-pack\trules that never match there\n"
                "gainsay check --fix ./my-pack\tmend slips and doubled lines\n"
                "gainsay check --format json ./my-pack\tfor editors\n",
    .about = "A remark names file, line and column and ends with its [code]. The comment\n"
             "\"-- check: ignore CODE\" silences one on its line or the next.\n"
             "Exit status: 0 the pack can be used, 1 it has warnings and --strict is given,\n"
             "3 it is refused.\n",
    .options = options,
};
