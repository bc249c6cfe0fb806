/* option: the table of options, the parser that walks it, and the help printed from it. */
#include "cli/option.h"

#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "cli/nearest.h"
#include "cli/text.h"

typedef struct option option;

struct option {
  char letter;                  /* 0: none */
  const char *name, *value;     /* value: its name in the help; NULL: the option takes none */
  const char *help;
  int (*set)(settings *s, const option *o, const char *value, text *why);   /* 0, or -1 and why */
  size_t field;                 /* of settings, for set_string, set_flag and set_number */
  long low, high;               /* for set_number */
};

/* ---- setters */

static const char *const formats[] = {"jsonl",       "text",         "csv-actors", "csv-claims",
                                      "csv-denials", "csv-tensions", "csv-others", NULL};
static const char *const find_formats[] = {"text", "csv", "jsonl", NULL};
static const char *const profile_formats[] = {"text", "jsonl", NULL};
static const char *const profile_sorts[] = {"time", "tries", "matches", NULL};
static const char *const test_formats[] = {"text", "tap", "junit", NULL};
static const char *const check_formats[] = {"text", "json", NULL};
static const char *const units[] = {"codepoints", "bytes", "utf16", NULL};
static const char *const layers[] = {"tokens", "sentences", "chunks", "text", NULL};
static const char *const parts[] = {"article", "actors", "claims", "denials", "tensions", "others", NULL};
static const char *const modes[] = {"auto", "always", "never", NULL};
static const char *const diff_styles[] = {"text", "json", "html", NULL};
static const char *const eval_styles[] = {"text", "json", NULL};
static const char *const inputs[] = {"text", "jsonl", "csv", "html", "markdown", NULL};

/* The index of a name among those that are right, or -1 and why. */
static int choose(const char *const *right, const char *value, size_t len, text *why) {
  char *name = memory_copy(value, len);
  nearest near = {.wanted = name};
  int found = -1;
  for (int i = 0; right[i] && found < 0; i++) {
    nearest_try(&near, right[i]);
    if (!strcmp(right[i], name)) found = i;
  }
  if (found < 0) {
    text_printf(why, "does not know \"%s\"", name);
    if (near.best) text_printf(why, "; did you mean \"%s\"?", near.best);
    for (int i = 0; right[i]; i++) text_printf(why, "%s%s", i ? ", " : "\n  It takes ", right[i]);
  }
  free(name);
  return found;
}

/* Sets a bit for each name in a list joined by commas. */
static int choose_bits(const char *const *right, const char *value, unsigned *bits, text *why) {
  for (;;) {
    size_t len = strcspn(value, ",");
    int i = choose(right, value, len, why);
    if (i < 0) return -1;
    *bits |= 1U << i;
    if (!value[len]) return 0;
    value += len + 1;
  }
}

static int set_string(settings *s, const option *o, const char *value, text *why) {
  if (!*value) {
    text_puts(why, "needs a value that is not empty");
    return -1;
  }
  memcpy((char *)s + o->field, &value, sizeof value);
  return 0;
}

static int set_flag(settings *s, const option *o, const char *value, text *why) {
  (void)value, (void)why;
  memcpy((char *)s + o->field, &(int){1}, sizeof(int));
  return 0;
}

static int to_number(const option *o, const char *value, long *out, text *why) {
  char *end;
  errno = 0;
  *out = strtol(value, &end, 10);
  if (*value && !*end && !errno && *out >= o->low && *out <= o->high) return 0;
  text_printf(why, "takes a whole number from %ld to %ld, not \"%s\"", o->low, o->high, value);
  return -1;
}

static int set_width(settings *s, const option *o, const char *value, text *why) {
  long n;
  if (to_number(o, value, &n, why) < 0) return -1;
  s->width = (int)n;
  return 0;
}

static int set_workers(settings *s, const option *o, const char *value, text *why) {
  long n;
  if (to_number(o, value, &n, why) < 0) return -1;
  s->workers = (size_t)n;
  return 0;
}

static int set_diff_style(settings *s, const option *o, const char *value, text *why) {
  (void)o;
  s->style = value;
  return choose(diff_styles, value, strlen(value), why) < 0 ? -1 : 0;
}

static int set_eval_style(settings *s, const option *o, const char *value, text *why) {
  (void)o;
  s->style = value;
  return choose(eval_styles, value, strlen(value), why) < 0 ? -1 : 0;
}

static int set_worst(settings *s, const option *o, const char *value, text *why) {
  long n;
  if (to_number(o, value, &n, why) < 0) return -1;
  s->worst = (int)n + 1;
  return 0;
}

static int set_pack(settings *s, const option *o, const char *value, text *why) {
  (void)o;
  if (!*value) {
    text_puts(why, "needs the name or the folder of a pack");
    return -1;
  }
  s->packs[s->pack_count++] = value;   /* argv is the bound: there is room for each word of it */
  return 0;
}

static int set_format(settings *s, const option *o, const char *value, text *why) {
  (void)o;
  s->format_given = 1;
  if (gs_format_by_name(value, &s->format) == 0) return 0;
  if (choose(formats, value, strlen(value), why) >= 0)
    text_puts(why, "cannot be had from this library");
  return -1;
}

static int set_find_format(settings *s, const option *o, const char *value, text *why) {
  (void)o;
  s->style = value;
  return choose(find_formats, value, strlen(value), why) < 0 ? -1 : 0;
}

static int set_profile_format(settings *s, const option *o, const char *value, text *why) {
  (void)o;
  s->style = value;
  return choose(profile_formats, value, strlen(value), why) < 0 ? -1 : 0;
}

static int set_profile_sort(settings *s, const option *o, const char *value, text *why) {
  (void)o;
  s->sort = value;
  return choose(profile_sorts, value, strlen(value), why) < 0 ? -1 : 0;
}

static int set_test_format(settings *s, const option *o, const char *value, text *why) {
  (void)o;
  s->style = value;
  return choose(test_formats, value, strlen(value), why) < 0 ? -1 : 0;
}

static int set_check_format(settings *s, const option *o, const char *value, text *why) {
  (void)o;
  s->style = value;
  return choose(check_formats, value, strlen(value), why) < 0 ? -1 : 0;
}

static int set_corpus(settings *s, const option *o, const char *value, text *why) {
  (void)o;
  if (!*value) {
    text_puts(why, "needs a file or a folder of documents");
    return -1;
  }
  s->corpus[s->corpus_count++] = value;   /* argv is the bound, as for packs */
  return 0;
}

static int set_limit(settings *s, const option *o, const char *value, text *why) {
  long n;
  if (to_number(o, value, &n, why) < 0) return -1;
  s->limit = (size_t)n;
  s->limit_given = 1;
  return 0;
}

/* "N" or "N-M": *last is 0 if there is no M. */
static int to_range(const option *o, const char *value, size_t *first, size_t *last, text *why) {
  const char *dash = strchr(value, '-');
  if (dash && !dash[1]) dash = NULL;   /* no M: no number */
  char *head = memory_copy(value, dash && dash > value ? (size_t)(dash - value) : strlen(value));
  long from, to = 0;
  int code = to_number(o, head, &from, why);
  if (code == 0 && dash && dash > value) code = to_number(o, dash + 1, &to, why);
  if (code == 0 && dash && to < from + (o->low == 0)) {
    text_printf(why, "needs a range that goes forwards, not %s", value);
    code = -1;
  }
  free(head);
  *first = code < 0 ? 0 : (size_t)from;
  *last = code < 0 ? 0 : (size_t)to;
  return code;
}

static int set_place(settings *s, const option *o, const char *value, text *why) {
  s->place_given = 1;
  return to_range(o, value, &s->place, &s->place_end, why);
}

static int set_line(settings *s, const option *o, const char *value, text *why) {
  return to_range(o, value, &s->line, &s->last_line, why);
}

static int set_offsets(settings *s, const option *o, const char *value, text *why) {
  static const gs_offsets each[] = {GS_CODEPOINTS, GS_BYTES, GS_UTF16};
  (void)o;
  int i = choose(units, value, strlen(value), why);
  if (i >= 0) s->writer.offsets = each[i];
  return i < 0 ? -1 : 0;
}

static int set_color(settings *s, const option *o, const char *value, text *why) {
  static const color_mode each[] = {COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER};
  (void)o;
  int i = choose(modes, value, strlen(value), why);
  if (i >= 0) s->color = each[i];
  return i < 0 ? -1 : 0;
}

static int set_input_format(settings *s, const option *o, const char *value, text *why) {
  (void)o;
  s->reader.format = value;
  return choose(inputs, value, strlen(value), why) < 0 ? -1 : 0;
}

static int set_text_field(settings *s, const option *o, const char *value, text *why) {
  if (*value == '+' || strstr(value, "++") || (*value && value[strlen(value) - 1] == '+')) {
    text_printf(why, "needs a name on each side of \"+\", not \"%s\"", value);
    return -1;
  }
  return set_string(s, o, value, why);
}

/* The names stand in the order of the bits of gainsay.h. */
static int set_with(settings *s, const option *o, const char *value, text *why) {
  (void)o;
  return choose_bits(layers, value, &s->writer.with, why);
}

static int set_show(settings *s, const option *o, const char *value, text *why) {
  (void)o;
  return choose_bits(parts, value, &s->writer.parts, why);
}

/* ---- the table */

#define AT(member) offsetof(settings, member)
#define FIELD(what) AT(reader.what##_field)

static const option options[OPTION_COUNT_OF_ALL] = {
    [OPTION_PACK] = {'p', "pack", "PACK", "a pack's name or folder, or several: A+B (news)",
                     set_pack, 0, 0, 0},
    [OPTION_PACK_PATH] = {0, "pack-path", "FOLDERS",
                          "where packs are looked up first, joined by ':'", set_string,
                          AT(pack_path), 0, 0},
    [OPTION_FORMAT] = {'f', "format", "FORMAT",
                       "jsonl, text, csv-actors, -claims, -denials, -tensions or -others",
                       set_format, 0, 0, 0},
    [OPTION_OUT_FILE] = {'o', "output", "FILE", "write there instead of to standard output",
                         set_string, AT(output), 0, 0},
    [OPTION_OUT_FOLDER] = {'o', "output", "FOLDER", "folder for the results; made if missing",
                           set_string, AT(output), 0, 0},
    [OPTION_OFFSETS] = {0, "offsets", "UNITS", "codepoints (the default), bytes or utf16",
                        set_offsets, 0, 0, 0},
    [OPTION_WITH] = {0, "with", "LAYERS", "add to the record: tokens,sentences,chunks,text",
                     set_with, 0, 0, 0},
    [OPTION_SHOW] = {0, "show", "PARTS", "parts of text: article,actors,claims,denials,tensions,others",
                     set_show, 0, 0, 0},
    [OPTION_COLOR] = {0, "color", "WHEN", "auto (the default), always or never", set_color, 0, 0,
                      0},
    [OPTION_WIDTH] = {0, "width", "COLUMNS", "columns of text, instead of the terminal's",
                      set_width, 0, 20, 10000},
    [OPTION_INPUT_FORMAT] = {0, "input-format", "FORMAT",
                             "text, jsonl, csv, html or markdown, instead of by name",
                             set_input_format, 0, 0, 0},
    [OPTION_TEXT_FIELD] = {0, "text-field", "NAME", "JSONL field, CSV column of the text (text), or title+text",
                           set_text_field, FIELD(text), 0, 0},
    [OPTION_ID_FIELD] = {0, "id-field", "NAME", "JSONL field, CSV column of the id (id)", set_string,
                         FIELD(id), 0, 0},
    [OPTION_TITLE_FIELD] = {0, "title-field", "NAME", "JSONL field, CSV column of the title (title)",
                            set_string, FIELD(title), 0, 0},
    [OPTION_DATE_FIELD] = {0, "date-field", "NAME", "JSONL field, CSV column of the date (date)", set_string,
                           FIELD(date), 0, 0},
    [OPTION_AUTHOR_FIELD] = {0, "author-field", "NAME", "JSONL field, CSV column of the author (author)",
                             set_string, FIELD(author), 0, 0},
    [OPTION_URL_FIELD] = {0, "url-field", "NAME", "JSONL field, CSV column of the address (url)", set_string,
                          FIELD(url), 0, 0},
    [OPTION_WORKERS] = {'w', "workers", "N", "processes (one for each core)", set_workers, 0, 1,
                        1024},
    [OPTION_COUNT] = {'c', "count", NULL, "print only how many matches a document has", set_flag,
                      AT(count), 0, 0},
    [OPTION_RULE] = {0, "rule", "NAME", "only the examples of this rule", set_string, AT(rule), 0,
                     0},
    [OPTION_STRICT] = {0, "strict", NULL, "exit status 1 if there are warnings", set_flag,
                       AT(strict), 0, 0},
    [OPTION_LONG] = {'l', "long", NULL, "folders too, and packs hidden by earlier ones", set_flag,
                     AT(lengthy), 0, 0},
    [OPTION_DIFF_FORMAT] = {'f', "format", "FORMAT", "text (the default), json or html",
                            set_diff_style, 0, 0, 0},
    [OPTION_EVAL_FORMAT] = {'f', "format", "FORMAT", "text (the default) or json", set_eval_style,
                            0, 0, 0},
    [OPTION_TEXTS] = {0, "texts", "FILE", "JSONL with the texts of the gold, by id", set_string,
                      AT(texts), 0, 0},
    [OPTION_WORST] = {0, "worst", "N", "show the N worst documents (3)", set_worst, 0, 0, 1000},
    [OPTION_FLOOR] = {0, "floor", "FILE", "JSON of figures and the least that each may be",
                      set_string, AT(floor), 0, 0},
    [OPTION_FIND_FORMAT] = {'f', "format", "FORMAT", "text (the default), csv or jsonl",
                            set_find_format, 0, 0, 0},
    [OPTION_SORT] = {0, "sort", "BY", "left, right (by the words there) or a slot", set_string,
                     AT(sort), 0, 0},
    [OPTION_BY] = {0, "by", "SLOT", "print only which texts the slot has, and how often", set_string,
                   AT(by), 0, 0},
    [OPTION_WHOLE] = {0, "whole", NULL, "run all phases first: what actors are at the end", set_flag,
                      AT(whole), 0, 0},
    [OPTION_ONLY_RULES] = {0, "rules", NULL, "only the rules and passes, not their Lua nor word lists", set_flag,
                           AT(only_rules), 0, 0},
    [OPTION_PROFILE_FORMAT] = {'f', "format", "FORMAT", "text (the default) or jsonl",
                               set_profile_format, 0, 0, 0},
    [OPTION_PROFILE_SORT] = {0, "sort", "BY", "time (the default), tries or matches",
                             set_profile_sort, 0, 0, 0},
    [OPTION_LIMIT] = {0, "limit", "N", "how many of each part to show, 0 for all (20)", set_limit,
                      0, 0, 1000000},
    [OPTION_TEST_FORMAT] = {'f', "format", "FORMAT", "text (the default), tap or junit",
                            set_test_format, 0, 0, 0},
    [OPTION_CHANGED] = {0, "changed", NULL, "only rules that changed since they last passed", set_flag,
                        AT(changed), 0, 0},
    [OPTION_COVERAGE] = {0, "coverage", NULL, "list ways and exceptions that no example uses", set_flag,
                         AT(coverage), 0, 0},
    [OPTION_WHY] = {0, "why", NULL, "tell of each failure how near the rule came, or what it found", set_flag,
                    AT(why), 0, 0},
    [OPTION_CHECK_FORMAT] = {'f', "format", "FORMAT", "text (the default) or json, an object a line",
                             set_check_format, 0, 0, 0},
    [OPTION_CORPUS] = {0, "corpus", "IN", "documents to try the rules on; may be repeated", set_corpus, 0,
                       0, 0},
    [OPTION_FIX] = {0, "fix", NULL, "mend what is sure, and show what changes", set_flag, AT(fix), 0, 0},
    [OPTION_ID] = {0, "id", "ID", "this finding, the only one whose id begins so, or d2", set_string,
                   AT(finding), 0, 0},
    [OPTION_AT] = {0, "at", "N[-M]", "what covers this code point, counted from 0, or these up to M",
                   set_place, 0, 0, 2000000000},
    [OPTION_LINE] = {0, "line", "N[-M]", "what stands on this line, counted from 1, or on these", set_line,
                     0, 1, 2000000000},
    [OPTION_DOCUMENT] = {0, "document", "ID", "of several documents in the file the one with this id", set_string,
                         AT(document), 0, 0},
    [OPTION_TYPE] = {0, "type", "TYPE", "only actor, claim, denial, tension or a type of a pack", set_string,
                     AT(type), 0, 0},
    [OPTION_NOT] = {0, "not", "RULE", "why this rule, or pattern, found nothing", set_string, AT(absent), 0,
                    0},
    [OPTION_NEAR_LIMIT] = {0, "limit", "N", "how many to show, 0 for all (10)", set_limit, 0, 0, 1000000},
    [OPTION_NEAR_FORMAT] = {'f', "format", "FORMAT", "text (the default) or jsonl", set_profile_format, 0,
                            0, 0},
    [OPTION_HELP] = {'h', "help", NULL, "print this", set_flag, AT(help), 0, 0},
};

/* ---- the parser */

int settings_wrong(const settings *s, const char *format, ...) {
  va_list args;
  va_start(args, format);
  fprintf(stderr, "gainsay %s: ", s->command->name);
  vfprintf(stderr, format, args);
  fprintf(stderr, "\n  See: gainsay help %s\n", s->command->name);
  va_end(args);
  return STATUS_USAGE;
}

/* The option of the command that has this name (cut to len) or letter, or NULL. */
static const option *find_name(const command *c, const char *name, size_t len) {
  for (const int *id = c->options; *id != OPTION_END; id++)
    if (strlen(options[*id].name) == len && !strncmp(options[*id].name, name, len))
      return &options[*id];
  return NULL;
}

static const option *find_letter(const command *c, char letter) {
  for (const int *id = c->options; *id != OPTION_END; id++)
    if (options[*id].letter == letter) return &options[*id];
  return NULL;
}

static int unknown(const settings *s, const char *name, size_t len) {
  char *wrong = memory_copy(name, len);
  nearest near = {.wanted = wrong};
  for (const int *id = s->command->options; *id != OPTION_END; id++)
    nearest_try(&near, options[*id].name);
  if (near.best)
    settings_wrong(s, "unknown option \"--%s\"; did you mean \"--%s\"?", wrong, near.best);
  else settings_wrong(s, "unknown option \"--%s\"", wrong);
  free(wrong);
  return STATUS_USAGE;
}

static int apply(settings *s, const option *o, const char *value) {
  text why = {0};
  int wrong = o->set(s, o, value, &why);
  if (wrong) settings_wrong(s, "--%s %s", o->name, text_get(&why));
  text_free(&why);
  return wrong ? STATUS_USAGE : 0;
}

/* "--name", "--name=value", "--name value"; *next moves past a value that was taken. */
static int parse_long(settings *s, const char *word, char ***next) {
  size_t len = strcspn(word, "=");
  const option *o = find_name(s->command, word, len);
  if (!o) return unknown(s, word, len);
  if (!o->value && word[len]) return settings_wrong(s, "--%s takes no value", o->name);
  if (!o->value) return apply(s, o, "");
  if (word[len]) return apply(s, o, word + len + 1);
  if (!**next) return settings_wrong(s, "--%s needs a value: --%s %s", o->name, o->name, o->value);
  return apply(s, o, *(*next)++);
}

/* "-c", "-cl", "-p value", "-pvalue". */
static int parse_letters(settings *s, const char *word, char ***next) {
  while (*word) {
    const option *o = find_letter(s->command, *word);
    if (!o) return settings_wrong(s, "unknown option \"-%.*s\"", (int)strcspn(word, "="), word);
    word++;
    if (o->value) {
      if (*word) return apply(s, o, word);
      if (**next) return apply(s, o, *(*next)++);
      return settings_wrong(s, "-%c needs a value: -%c %s", o->letter, o->letter, o->value);
    }
    int wrong = apply(s, o, "");
    if (wrong) return wrong;
  }
  return 0;
}

static int check_operands(const settings *s) {
  const command *c = s->command;
  if (s->help) return 0;
  if (s->operand_count < c->least) return settings_wrong(s, "needs %s", c->operands);
  if (c->most == SIZE_MAX && s->operand_count)
    return settings_wrong(s, "takes no operand, but got \"%s\"", s->operands[0]);
  if (c->most && s->operand_count > c->most)
    return settings_wrong(s, "one too many: \"%s\"", s->operands[c->most]);
  return 0;
}

int settings_parse(settings *s, int argc, char **argv) {
  s->packs = memory_resize(NULL, ((size_t)argc + 1) * sizeof *s->packs);
  s->operands = memory_resize(NULL, ((size_t)argc + 1) * sizeof *s->operands);
  s->corpus = memory_resize(NULL, ((size_t)argc + 1) * sizeof *s->corpus);
  int only_operands = 0, wrong = 0;
  for (char **next = argv; *next && !wrong;) {
    const char *word = *next++;
    if (only_operands || word[0] != '-' || !word[1]) s->operands[s->operand_count++] = word;
    else if (!strcmp(word, "--")) only_operands = 1;
    else if (word[1] == '-') wrong = parse_long(s, word + 2, &next);
    else wrong = parse_letters(s, word + 1, &next);
  }
  return wrong ? wrong : check_operands(s);
}

void settings_free(settings *s) {
  free(s->packs);
  free(s->operands);
  free(s->corpus);
}

/* ---- the help */

void option_list(const command *c, FILE *out) {
  for (const int *id = c->options; *id != OPTION_END; id++) {
    const option *o = &options[*id];
    char left[40];
    char letter[4] = "   ";
    if (o->letter) snprintf(letter, sizeof letter, "-%c,", o->letter);
    snprintf(left, sizeof left, "%s --%s %s", letter, o->name, o->value ? o->value : "");
    fprintf(out, "  %-26s %s\n", left, o->help);
  }
}
