/* gainsay find: a pattern of the rule notation in context, in every document. */
#include <string.h>

#include "cli/columns.h"
#include "cli/kwic.h"
#include "cli/session.h"
#include "cli/stop.h"
#include "cli/terminal.h"

typedef struct job {
  documents documents;
  const settings *settings;
  gs_rules *rules;
  const char *pattern;
  kwic kwic;
  size_t read, with, matches;
} job;

static void count(job *j, const char *name, int found) {
  j->read++;
  j->with += found > 0;
  j->matches += (size_t)found;
  if (j->settings->count) printf("%s:%d\n", name, found);
}

/* Returns an exit status to stop with: a wrong pattern is wrong for every document. */
static int search(job *j, const gs_reading *reading, const char *id) {
  gs_error err = {0};
  text name = {0};
  columns_clean(&name, id, strlen(id), 1);
  j->kwic.name = text_get(&name);
  int found = kwic_search(&j->kwic, j->rules, reading, j->pattern, &err);
  if (found >= 0) count(j, j->kwic.name, found);
  text_free(&name);
  if (found >= 0) return 0;
  if (found == GS_EPACK || found == GS_EUSAGE) {
    kwic_refuse(j->pattern, &err, terminal_color(stderr, j->settings));
    return STATUS_USAGE;
  }
  documents_fail(&j->documents, id, &err);
  return 0;
}

static int read_one(gs_document *doc, void *payload) {
  job *j = payload;
  gs_reading *reading;
  gs_error err = {0};
  if (gs_read(j->rules, doc, &reading, &err) < 0) {
    documents_fail(&j->documents, gs_document_id(doc), &err);
    return 0;
  }
  int stop = search(j, reading, gs_document_id(doc));
  gs_reading_free(reading);
  return stop ? stop : ferror(stdout) ? STATUS_LOOK : 0;   /* main tells why */
}

static int run(const settings *s) {
  settings files = *s;   /* the first operand is the pattern */
  files.operands++;
  files.operand_count--;
  size_t count_of_packs;
  const char *const *packs = session_packs(s, &count_of_packs);
  notes n = session_notes(s);
  job j = {.documents = {.settings = &files, .read = read_one}, .settings = s};
  j.documents.payload = &j;
  j.pattern = s->operands[0];
  j.kwic = (kwic){.to = s->count ? NULL : stdout, .color = terminal_color(stdout, s)};
  if (s->width || terminal_is(stdout)) j.kwic.width = terminal_width(stdout, s);
  stop_catch("\ngainsay: stopped.\n");
  int code = session_load(&j.rules, s, packs, count_of_packs, &n);
  if (code < 0) return status_of(code);
  int status = documents_read(&j.documents);
  gs_rules_free(j.rules);
  fflush(stdout);   /* the sum stands below the lines */
  if (status <= STATUS_LOOK)
    fprintf(stderr, "gainsay: %zu match%s in %zu of %zu document%s\n", j.matches,
            j.matches == 1 ? "" : "es", j.with, j.read, j.read == 1 ? "" : "s");
  return status;
}

static const int options[] = {
    OPTION_PACK,  OPTION_COUNT, OPTION_COLOR, OPTION_WIDTH, OPTIONS_READING, OPTION_PACK_PATH,
    OPTION_HELP,  OPTION_END,
};

const command command_find_pattern = {
    .name = "find",
    .run = run,
    .summary = "show a pattern in context",
    .operands = "PATTERN FILE|DIR|-...",
    .least = 2,
    .examples = "gainsay find 'summoned the ambassador' news/\twords\n"
                "gainsay find '{who: Actor} <say>' article.txt\tslots are listed below the line\n"
                "gainsay find --count '<deny>' news/\tmatches for each document\n",
    .about = "A pattern is written as in a rule: <say> is a word list, Actor a found actor, np a noun\n"
             "phrase, {who: ...} keeps a part. Each line has document, line and the sentence around.\n"
             "Exit status 2 if the pattern is wrong.\n",
    .options = options,
};
