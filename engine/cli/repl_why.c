/* repl_why: rules, and what they did to the open article: .rule, .why, .near. */
#include <stdlib.h>
#include <string.h>

#include "cli/fold.h"
#include "cli/kwic.h"
#include "cli/misses.h"
#include "cli/fold.h"
#include "cli/nearest.h"
#include "cli/repl.h"
#include "cli/terminal.h"

enum { SCREEN = 40 };   /* rules that are listed one by one */

/* A copy of a name, without the quotes that it may stand in; to be freed. */
static char *unquoted_part(const char *s, size_t len) {
  int quoted = len > 1 && strchr("\"'", *s) && s[len - 1] == *s;
  return memory_copy(s + quoted, len - (quoted ? 2 : 0));
}

static char *unquoted(const char *s) {
  return unquoted_part(s, strlen(s));
}

/* A rule of the session that is off was refused, or another one has taken its place. */
static int is_past(const gs_rule_info *info) {
  return info->is_off && live_number(info->file);
}

/* ---- many rules */

/* Is it a rule of that pack, file, or type? "": of any. */
static int is_of(const repl *r, const gs_rule_info *info, const char *what) {
  if (!*what || !strcmp(info->pack, what)) return 1;
  return (info->finds && !strcmp(info->finds, what)) || words_is_file(words_place(r, info->file), what);
}

static size_t count_rules(const repl *r, const char *what) {
  gs_rule_info info;
  size_t n = 0;
  for (size_t i = 0; i < gs_rules_count(r->rules); i++)
    n += gs_rules_get(r->rules, i, &info) == 0 && !is_past(&info) && is_of(r, &info, what);
  return n;
}

static void list_rules(const repl *r, const char *what, text *out) {
  gs_rule_info info;
  for (size_t i = 0; i < gs_rules_count(r->rules); i++)
    if (gs_rules_get(r->rules, i, &info) == 0 && !is_past(&info) && is_of(r, &info, what))
      text_printf(out, "%-10s %s  (%s%s)\n", info.finds ? info.finds : "", info.name, info.pack,
                  info.is_off ? ", off" : "");
}

/* The rules of a file follow on each other. */
typedef struct file_sum {
  const char *path;
  size_t rules;
  text types;
} file_sum;

static void end_sum(file_sum *s, text *out) {
  if (s->path) text_printf(out, "%5zu  %s  %s\n", s->rules, s->path, text_get(&s->types));
  text_free(&s->types);
  *s = (file_sum){0};
}

static void add_type(text *types, const char *name) {
  size_t len = strlen(name);
  for (const char *p = text_get(types); *p; p += strcspn(p, " "), p += *p == ' ')
    if (!strncmp(p, name, len) && (!p[len] || p[len] == ' ')) return;
  text_printf(types, "%s%s", types->len ? " " : "", name);
}

static void sum_rules(const repl *r, const char *what, text *out) {
  gs_rule_info info;
  file_sum s = {0};
  for (size_t i = 0; i < gs_rules_count(r->rules); i++) {
    if (gs_rules_get(r->rules, i, &info) < 0 || is_past(&info) || !is_of(r, &info, what)) continue;
    const char *path = words_place(r, info.file);
    if (!s.path || strcmp(s.path, path) != 0) end_sum(&s, out);
    s.path = path;
    s.rules++;
    if (info.finds) add_type(&s.types, info.finds);
  }
  end_sum(&s, out);
}

/* What is more than a screen is told file by file. Returns 0 if there is none. */
static int show_rules(const repl *r, const char *what) {
  size_t n = count_rules(r, what);
  int by_file = n > SCREEN && !strstr(what, ".lua");
  text out = {0};
  if (by_file) sum_rules(r, what, &out);
  else list_rules(r, what, &out);
  if (by_file) text_printf(&out, "%zu rules; .rule FILE, PACK or TYPE lists some, .rule NAME shows one\n", n);
  fold_print(stdout, &out, terminal_fit(stdout, r->settings));
  text_free(&out);
  return n > 0;
}

/* ---- one rule */

static void print_rule(const repl *r, const gs_rule_info *info) {
  if (info->finds)
    printf("rule \"%s\" finds %s, pack %s, phase %s, %zu way%s%s\n", info->name, info->finds, info->pack,
           info->phase ? info->phase : "none", info->ways, info->ways == 1 ? "" : "s", info->is_off ? ", off" : "");
  else
    printf("pass \"%s\", pack %s, phase %s\n", info->name, info->pack, info->phase);
  if (info->about && *info->about) printf("%s\n", info->about);
  if (info->file && *info->file) printf("%s:%d\n", info->file, info->line);
  char *source = live_source(r, info);
  if (source) printf("\n%s\n", source);
  free(source);
}

/* Whichever has the name next, rules before passes; *at goes on behind it. */
static int next_named(const repl *r, const char *name, size_t *at, gs_rule_info *out) {
  size_t rules = gs_rules_count(r->rules), all = rules + gs_rules_pass_count(r->rules);
  for (; *at < all; (*at)++) {
    int code = *at < rules ? gs_rules_get(r->rules, *at, out) : gs_rules_pass(r->rules, *at - rules, out);
    if (code < 0 || is_past(out) || (name && strcmp(out->name, name))) continue;
    (*at)++;
    return 1;
  }
  return 0;
}

/* The rule or pass whose name is nearest, or NULL. */
static const char *nearest_rule(const repl *r, const char *name) {
  gs_rule_info info;
  nearest near = {.wanted = name};
  for (size_t at = 0; next_named(r, NULL, &at, &info);) nearest_try(&near, info.name);
  return near.best;
}

static int show_named(repl *r, const char *name) {
  gs_rule_info info;
  size_t found = 0;
  for (size_t at = 0; next_named(r, name, &at, &info); found++) print_rule(r, &info);
  const char *near = found ? NULL : nearest_rule(r, name);
  if (found || show_rules(r, name)) return 0;
  if (near) return repl_wrong("no rule \"%s\"; did you mean \"%s\"?", name, near);
  return repl_wrong("no rule \"%s\"; .rule lists them", name);
}

int rules_show(repl *r, const char *argument) {
  if (!*argument) return show_rules(r, "") ? 0 : (puts("there are no rules"), 0);
  char *name = unquoted(argument);
  int code = show_named(r, name);
  free(name);
  return code;
}

/* ---- why, and why not */

/* Explains every finding of a rule; returns how many there are. */
static size_t explain_rule(const repl *r, const char *rule, text *out) {
  size_t found = 0;
  gs_finding f;
  gs_error err;
  for (int kind = 0; kind <= GS_OTHER; kind++)
    for (size_t i = 0; i < gs_reading_count(r->reading, (gs_kind)kind); i++)
      if (gs_reading_get(r->reading, (gs_kind)kind, i, &f) == 0 && f.rule &&
          !strcmp(f.rule, rule) && gs_reading_why(r->reading, f.id, text_take, out, &err) >= 0)
        found++;
  return found;
}

/* What is wrong with a question about a rule or pattern. */
static int refuse(const repl *r, const char *rule, const gs_error *err) {
  if (err->code != GS_EPACK) return repl_wrong("%s", err->message);
  kwic_refuse(rule, err, &r->notes);
  return -1;
}

/* "5", "5-7": lines. */
static gs_place place_of_lines(const char *s) {
  gs_place p = {.at = GS_ANYWHERE};
  char *end;
  p.line = (int)strtol(s, &end, 10);
  if (*end == '-') p.last_line = (int)strtol(end + 1, NULL, 10);
  return p;
}

/* Where lines begin at the end of some words, or their length: "RULE 5", "RULE 5-7", "RULE". */
static size_t lines_at(const char *words) {
  size_t len = strlen(words), at = len;
  while (at && strchr("0123456789-", words[at - 1])) at--;
  size_t first = strspn(words + at, "0123456789"), dash = words[at + first] == '-';
  size_t last = dash ? strspn(words + at + first + 1, "0123456789") : 0;
  int whole = first && first < 8 && last < 8 && dash == (last > 0) && at + first + dash + last == len;
  return whole ? at : len;
}

/* Is it the name of a rule, or of a pass? */
static int is_rule(const repl *r, const char *name) {
  gs_rule_info info;
  size_t at = 0;
  return next_named(r, name, &at, &info);
}

/* Why a rule or pattern found nothing; a place without a line is the whole article. */
static int explain_not(const repl *r, const char *rule, const gs_place *place, text *out) {
  gs_error err = {0};
  int code = gs_why_not(r->rules, r->doc, rule, place, text_take, out, &err);
  if (code < 0) return refuse(r, rule, &err);
  if (!is_rule(r, rule)) kwic_remark(r->rules, rule, &r->notes);
  return 0;
}

/* "RULE LINE", "RULE", or a pattern: a name, or a slip of one, may have spaces, and stand in quotes, as may a word of a
 * pattern. */
static char *split_line(const repl *r, const char *words, gs_place *place) {
  size_t at = lines_at(words), len = at;
  *place = (gs_place){.at = GS_ANYWHERE};
  if (at > 1 && words[at] && words[at - 1] == ' ') {
    *place = place_of_lines(words + at);
    while (len && words[len - 1] == ' ') len--;
  } else {
    len = strlen(words);
  }
  char *name = unquoted_part(words, len);
  if (is_rule(r, name) || nearest_rule(r, name)) return name;
  free(name);
  return memory_copy(words, len);
}

static int explain_absence(const repl *r, const char *words, text *out) {
  gs_place place;
  if (!*words)
    return repl_wrong(".why --not needs a rule or a pattern, and may have a line: .why --not RULE LINE");
  char *rule = split_line(r, words, &place);
  int code = explain_not(r, rule, &place, out);
  free(rule);
  return code;
}

static int explain_id(repl *r, const char *what, text *out) {
  gs_error err = {0};
  char *id = unquoted(what);
  const char *near = NULL;
  int found = gs_reading_why(r->reading, id, text_take, out, &err) >= 0;
  if (!found) near = nearest_rule(r, id);
  if (found) {
    text_clear(&r->last);
    text_puts(&r->last, id);
  }
  free(id);
  if (found) return 0;
  return near ? repl_wrong("%s; did you mean the rule \"%s\"?", err.message, near)
              : repl_wrong("%s, and no rule has the name", err.message);
}

/* All that was found on a line. */
static int explain_line(const repl *r, const char *line, text *out) {
  gs_error err = {0};
  gs_place place = place_of_lines(line);
  int found = gs_reading_why_at(r->reading, &place, NULL, text_take, out, &err);
  if (found < 0) return repl_wrong("%s", err.message);
  return found ? 0 : repl_wrong("nothing was found on line %s; .why --not RULE %s tells why", line, line);
}

static int explain_to(repl *r, const char *what, text *out) {
  size_t option = strlen("--not");
  if (!strncmp(what, "--not", option) && strchr(" ", what[option]))
    return explain_absence(r, what + option + strspn(what + option, " "), out);
  if (article_needed(r) < 0) return -1;
  if (*what && !lines_at(what) && !is_rule(r, what)) return explain_line(r, what, out);
  if (!strcmp(what, "last")) what = text_get(&r->last);
  if (!*what) return repl_wrong("nothing was explained or came up before; .why ID, as .denials shows them");
  gs_place place;
  char *name = split_line(r, what, &place);
  int rule = is_rule(r, name), code = 0;
  if (!rule) code = explain_id(r, what, out);
  else if (place.line || !explain_rule(r, name, out)) code = explain_not(r, name, &place, out);
  free(name);
  return code;
}

int why_show(repl *r, const char *what) {
  text out = {0};
  if (article_text_needed(r) < 0) return -1;
  int code = explain_to(r, what, &out);
  fold_print(stdout, &out, terminal_fit(stdout, r->settings));
  text_free(&out);
  return code;
}

int near_show(repl *r, const char *words) {
  gs_place limit;
  gs_error err = {0};
  if (article_text_needed(r) < 0) return -1;
  char *rule = split_line(r, words, &limit);
  misses m = {.limit = limit.line > 0 ? (size_t)limit.line : 10, .doc = r->doc};
  int code = gs_near(r->rules, r->doc, rule, 0, misses_take, &m, &err);
  misses_print(&m, stdout, r->color, terminal_fit(stdout, r->settings));
  misses_free(&m);
  if (code < 0) refuse(r, rule, &err);
  if (code == 0) puts("no sentence comes near");
  if (code >= 0 && misses_are_words(r->rules, rule))
    printf("no rule is named \"%s\"; these words were looked for\n", rule);
  free(rule);
  return code < 0 ? -1 : 0;
}
