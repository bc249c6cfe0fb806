/* gainsay profile: what rules, ways, passes and their Lua cost over documents, what stands there of word
 * lists, and which rules never match. */
#include <string.h>

#include "cli/profile_table.h"
#include "cli/session.h"
#include "cli/terminal.h"

enum { USUAL = 20 };   /* entries */

typedef struct job {
  documents documents;
  gs_rules *rules;
  size_t read;
} job;

static int read_one(gs_document *doc, void *payload) {
  job *j = payload;
  gs_reading *reading = documents_reading(&j->documents, j->rules, doc);
  j->read += reading != NULL;
  gs_reading_free(reading);
  return 0;
}

static profile_order order_of(const settings *s) {
  if (!s->sort || !strcmp(s->sort, "time")) return BY_TIME;
  return !strcmp(s->sort, "tries") ? BY_TRIES : BY_MATCHES;
}

static void report(const job *j, const settings *s) {
  profile_table table;
  profile_order order = order_of(s);
  int width = terminal_fit(stdout, s);
  int records = s->style && !strcmp(s->style, "jsonl");
  size_t limit = s->limit_given ? s->limit : records ? 0 : USUAL;
  profile_table_take(&table, j->rules);
  profile_table_sort(&table, order);
  if (records) profile_table_jsonl(&table, limit);
  else profile_table_print(&table, limit, width);
  if (!s->only_rules && records) {
    profile_functions_jsonl(&table, order, limit);
    profile_lists_jsonl(&table, order, limit);
  } else if (!s->only_rules) {
    profile_functions_print(&table, order, limit, width);
    profile_lists_print(&table, order, limit, width);
  }
  fflush(stdout);
  fprintf(stderr, "gainsay: %zu document%s in %.2f s\n", j->read, j->read == 1 ? "" : "s",
          table.seconds);
  profile_table_free(&table);
}

static int run(const settings *s) {
  progress line;
  job j = {.documents = {.settings = s, .read = read_one, .line = &line}};
  j.documents.payload = &j;
  int status = session_begin(&j.rules, s, "\ngainsay: stopped.\n");
  if (status) return status;
  gs_profile_begin(j.rules);
  status = documents_read(&j.documents);
  if (status <= STATUS_LOOK) report(&j, s);
  session_end(j.rules);
  return status;
}

static const int options[] = {
    OPTION_PACK,  OPTION_PROFILE_SORT, OPTION_LIMIT,     OPTION_ONLY_RULES, OPTION_PROFILE_FORMAT,
    OPTION_WIDTH, OPTIONS_READING,     OPTION_PACK_PATH, OPTION_HELP,       OPTION_END,
};

const command command_profile = {
    .name = "profile",
    .run = run,
    .summary = "tell what rules and their Lua cost, and which never match",
    .operands = "FILE|DIR|-...",
    .least = 1,
    .examples = "gainsay profile -p ./my-pack news/\tthe twenty dearest rules and passes\n"
                "gainsay profile --sort matches --limit 0 news/\tall, by their matches\n"
                "gainsay profile --format jsonl news/ >p.jsonl\ta record for each row\n",
    .about = "For each rule and its ways: milliseconds of processor time, their share of the whole, in\n"
             "how many sentences it was tried, matches of its pattern, findings made; and the sentence\n"
             "that took the most steps. Below stand the rules that never matched; then each function in Lua\n"
             "with its calls, of a check how many it kept, and the longest call; then each word list with\n"
             "its part of the time of the search for all of them, the places where words of an entry stand\n"
             "(tries), those that have its tag (matches), how many of them a finding took, how many of its\n"
             "entries stood somewhere, and the sentence with the most.\n",
    .options = options,
};
