/* gainsay find: a pattern of the rule notation in context, in every document. */
#include <stdlib.h>
#include <string.h>

#include "cli/columns.h"
#include "cli/concordance.h"
#include "cli/csv.h"
#include "cli/finders.h"
#include "cli/json_text.h"
#include "cli/kwic.h"
#include "cli/nearest.h"
#include "cli/paths.h"
#include "cli/session.h"
#include "cli/terminal.h"

typedef struct job {
  documents documents;
  const settings *settings;
  gs_search *search;
  finders finders;
  find_form form;
  hits hits;
  kwic kwic;
  concordance concordance;
  size_t read, with, matches;
} job;

/* ---- showing ---- */

static void count(const job *j, const char *id, int found) {
  text out = {0};
  if (j->form == FIND_JSONL) {
    text_putc(&out, '{');
    json_member(&out, "document", id);
    text_printf(&out, ",\"count\":%d}", found);
  } else if (j->form == FIND_CSV) {
    csv_cell(&out, id, strlen(id));
    text_printf(&out, ",%d\r", found);
  } else {
    columns_document(&out, id);
    text_printf(&out, ":%d", found);
  }
  puts(out.at);
  text_free(&out);
}

static void show(job *j) {
  if (j->settings->by)
    concordance_tally(&j->concordance, &j->hits, j->settings->by, j->form);
  else if (j->form == FIND_CSV) concordance_csv(&j->concordance, &j->hits);
  else if (j->form == FIND_JSONL) concordance_jsonl(&j->concordance, &j->hits);
  else kwic_print(&j->kwic, &j->hits);
  hits_clear(&j->hits);
}

/* ---- reading ---- */

static int keeps_all(const settings *s) {
  return s->sort || s->by;
}

static int read_one(gs_document *doc, void *payload) {
  job *j = payload;
  gs_error err = {0};
  const char *id = gs_document_id(doc);
  hits_document(&j->hits, id, doc);
  int found = finders_next(&j->finders, doc, j->settings->count ? NULL : hits_take, &j->hits, &err);
  if (found < 0) documents_fail(&j->documents, id, &err);
  if (found == GS_ELIMIT) found = (int)j->finders.met;   /* until then */
  if (found < 0) return 0;
  j->read++;
  j->with += found > 0;
  j->matches += (size_t)found;
  if (j->settings->count) count(j, id, found);
  else if (!keeps_all(j->settings)) show(j);
  return ferror(stdout) ? STATUS_LOOK : 0;   /* main tells why */
}

static int search_all(job *j, const settings *s) {
  progress line;
  if (j->form == FIND_CSV && s->count) fputs("docname,count\r\n", stdout);
  else if (j->form == FIND_CSV && !s->by) concordance_csv_head(&j->concordance);
  if (keeps_all(s) || !terminal_is(stdout)) j->documents.line = &line;   /* else the matches show how far it is */
  finders_begin(&j->finders, j->search, j->documents.settings, s->count);
  int status = documents_read(&j->documents);
  finders_end(&j->finders);
  if (keeps_all(s)) {
    if (s->sort) hits_sort(&j->hits, s->sort);
    show(j);
  }
  fflush(stdout);   /* the sum stands below the lines */
  if (status <= STATUS_LOOK)
    fprintf(stderr, "gainsay: %zu match%s in %zu of %zu document%s\n", j->matches,
            j->matches == 1 ? "" : "es", j->with, j->read, j->read == 1 ? "" : "s");
  return status;
}

/* ---- what was asked ---- */

static const char *const sides[] = {"left", "right", NULL};   /* to sort by */

static int is_among(const char *const *names, const char *name) {
  for (; names && *names; names++)
    if (!strcmp(*names, name)) return 1;
  return 0;
}

/* others: words that it may be beside a slot. */
static int check_slot(const job *j, const char *option, const char *slot, const char *const *others) {
  nearest near = {.wanted = slot};
  const char *name;
  if (is_among(others, slot)) return 0;
  for (size_t i = 0; (name = gs_search_slot(j->search, i)); i++) {
    if (!strcmp(name, slot)) return 0;
    nearest_try(&near, name);
  }
  for (; others && *others; others++) nearest_try(&near, *others);
  return settings_wrong(j->settings, "--%s: the pattern has no slot \"%s\"%s%s%s", option, slot,
                        near.best ? "; did you mean \"" : "", near.best ? near.best : "",
                        near.best ? "\"?" : "");
}

static int check_options(const job *j, const settings *s) {
  if (s->count && keeps_all(s)) return settings_wrong(s, "--count goes neither with --by nor with --sort");
  if (s->by && s->sort) return settings_wrong(s, "--by is sorted by its counts; leave out --sort");
  if (s->by) return check_slot(j, "by", s->by, NULL);
  return s->sort ? check_slot(j, "sort", s->sort, sides) : 0;
}

static find_form form_of(const settings *s) {
  if (!s->style || !strcmp(s->style, "text")) return FIND_TEXT;
  return !strcmp(s->style, "csv") ? FIND_CSV : FIND_JSONL;
}

static void prepare(job *j, const settings *s) {
  const char *name;
  j->form = form_of(s);
  j->concordance = (concordance){stdout, s->operands[0], j->search};
  j->kwic = (kwic){.to = stdout, .color = terminal_color(stdout, s), .width = terminal_fit(stdout, s)};
  for (; j->kwic.slots < KWIC_SLOTS && (name = gs_search_slot(j->search, j->kwic.slots));)
    j->kwic.slot[j->kwic.slots++] = name;
  if (s->whole) gs_search_whole(j->search);
  char *cache = paths_cache();
  gs_search_keep(j->search, cache);
  free(cache);
}

static int search_with(gs_rules *rules, job *j, const settings *s) {
  gs_error err = {0};
  notes as = session_notes(s);
  if (gs_search_new(&j->search, rules, s->operands[0], &err) < 0) {
    kwic_refuse(s->operands[0], &err, &as);
    return STATUS_USAGE;
  }
  int status = check_options(j, s);
  if (!status) {
    kwic_remark(rules, s->operands[0], &as);
    prepare(j, s);
    status = search_all(j, s);
  }
  hits_clear(&j->hits);
  gs_search_free(j->search);
  return status;
}

static int run(const settings *s) {
  settings files = session_files(s);
  job j = {.documents = {.settings = &files, .read = read_one}, .settings = s};
  gs_rules *rules;
  j.documents.payload = &j;
  int status = session_begin(&rules, s, "\ngainsay: stopped.\n");
  if (status) return status;
  status = search_with(rules, &j, s);
  session_end(rules);
  return status;
}

static const int options[] = {
    OPTION_PACK,  OPTION_FIND_FORMAT, OPTION_SORT,     OPTION_COUNT,     OPTION_BY,   OPTION_WHOLE,
    OPTION_COLOR, OPTION_WIDTH,       OPTIONS_READING, OPTION_PACK_PATH, OPTION_HELP, OPTION_END,
};

const command command_find_pattern = {
    .name = "find",
    .run = run,
    .summary = "show a pattern in context",
    .operands = "PATTERN FILE|DIR|-...",
    .least = 2,
    .examples = "gainsay find 'summoned the ambassador' news/\twords\n"
                "gainsay find '{who: Actor} <say>' article.txt\tslots are listed below the line\n"
                "gainsay find --sort right '<deny>' news/\tby the word behind it\n"
                "gainsay find --by verb '{verb: <deny>}' news/\twhich words, how often\n"
                "gainsay find --format csv '<deny>' news/\tcolumns of quanteda's kwic\n",
    .about = "A pattern is written as in a rule: <say> is a word list, Actor a found actor, np a noun\n"
             "phrase, {who: ...} keeps a part. Each line has document, line and the sentence around.\n"
             "Only the phases run that find what the pattern names: it sees what a rule in the next\n"
             "phase would see, and not what later phases make of it. A slot that is a quote takes all of\n"
             "the quotation, as in a rule. What is read of many texts is kept for the next pattern, in the\n"
             "folder that GAINSAY_CACHE names. Exit status 2 if the pattern is wrong.\n",
    .options = options,
};
