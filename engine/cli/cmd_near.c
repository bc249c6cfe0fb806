/* gainsay near: near misses of a rule over documents, the nearest first. */
#include <stdint.h>
#include <string.h>

#include "cli/kwic.h"
#include "cli/misses.h"
#include "cli/nearers.h"
#include "cli/session.h"
#include "cli/terminal.h"

enum { USUAL = 10 };

typedef struct job {
  documents documents;
  gs_rules *rules;
  const char *rule;
  nearers nearers;
  misses found;
  size_t read;
} job;

/* Returns an exit status to stop with: a rule that is not there is missing for every document. */
static int read_one(gs_document *doc, void *payload) {
  job *j = payload;
  gs_error err = {0};
  notes as = session_notes(j->documents.settings);
  j->found.doc = doc;
  j->found.operand = j->documents.operand;
  int code = nearers_next(&j->nearers, doc, misses_take, &j->found, &err);
  if (code == GS_EUSAGE) fprintf(stderr, "gainsay near: %s\n", err.message);
  if (code == GS_EPACK) kwic_refuse(j->rule, &err, &as);
  if (code == GS_EUSAGE || code == GS_EPACK) return STATUS_USAGE;
  if (code < 0) documents_fail(&j->documents, gs_document_id(doc), &err);
  if (code >= 0 || code == GS_ELIMIT) j->read++;   /* until then */
  return 0;
}

static void print(const job *j, const settings *s) {
  if (s->style && !strcmp(s->style, "jsonl"))
    misses_print_jsonl(&j->found, stdout);
  else
    misses_print(&j->found, stdout, terminal_color(stdout, s), terminal_fit(stdout, s));
  fflush(stdout); /* the sum stands below the lines */
  if (misses_are_words(j->rules, j->rule))
    fprintf(stderr, "gainsay: no rule is named \"%s\"; these words were looked for\n", j->rule);
  int all = j->found.seen < j->found.limit;   /* else nobody has counted those that come less far */
  fprintf(stderr,
          all ? "gainsay: %zu near miss%s in %zu document%s\n" : "gainsay: the nearest %zu miss%s in %zu document%s\n",
          j->found.len, j->found.len == 1 ? "" : "es", j->read, j->read == 1 ? "" : "s");
}

static int run(const settings *s) {
  settings files = session_files(s);
  progress line;
  job j = {.documents = {.settings = &files, .read = read_one, .line = &line}, .rule = s->operands[0]};
  j.documents.payload = &j;
  j.found.settings = s;
  j.found.rule = j.rule;
  j.found.limit = !s->limit_given ? USUAL : s->limit ? s->limit : SIZE_MAX;
  int status = session_begin(&j.rules, s, "\ngainsay: stopped.\n");
  if (status) return status;
  nearers_begin(&j.nearers, j.rules, j.rule, j.found.limit, &files);
  status = documents_read(&j.documents);
  nearers_end(&j.nearers);
  if (status != STATUS_USAGE) print(&j, s);
  session_end(j.rules);
  misses_free(&j.found);
  return status;
}

static const int options[] = {
    OPTION_NEAR_LIMIT, OPTION_NEAR_FORMAT, OPTION_PACK, OPTION_COLOR, OPTION_WIDTH,
    OPTIONS_READING,   OPTION_PACK_PATH,   OPTION_HELP, OPTION_END,
};

const command command_near = {
    .name = "near",
    .run = run,
    .summary = "sentences that a rule nearly matches",
    .operands = "RULE FILE|DIR|-...",
    .least = 2,
    .examples = "gainsay near 'denial by verb' news/\tthe ten nearest, and what they lack\n"
                "gainsay near --limit 50 -p ./my-pack toll news/\tmore of them\n"
                "gainsay near -f jsonl 'denial by verb' news/\tone JSON object a line\n",
    .about = "Each sentence in which the rule found nothing, but one of its ways came far or its match was\n"
             "lost: the share of what the pattern asks for that is met (a word or a list counts more than\n"
             "a noun phrase), the place of the failure in brackets, what was wanted and what stands there,\n"
             "and the one change with which it would match. RULE may be a pattern that no rule has.\n",
    .options = options,
};
