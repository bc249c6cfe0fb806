#include "api/outline.h"

#include <ctype.h>
#include <string.h>

#include "api/extent.h"

static bool in_name(char c) {
  return isalnum((unsigned char)c) || c == '_';
}

static size_t name_at(const char *p) {
  size_t n = 0;
  while (in_name(p[n])) n++;
  return n && !isdigit((unsigned char)*p) ? n : 0;
}

static bool is_one_of(const char *word, size_t len, const char *const *names) {
  for (; *names; names++)
    if (strlen(*names) == len && memcmp(word, *names, len) == 0) return true;
  return false;
}

/* ---- statements ---- */

bool gs__outline_declares(const gs__lua_statement *s) {
  static const char *const words[] = {"pack", "phase", "type", "unit", "part", "words", "actor", "actors",
                                      "rule", "retag", "pass", "change", "link", "language", "synonyms", NULL};
  return is_one_of(s->word, s->word_len, words);
}

bool gs__outline_is(const gs__lua_statement *s, const char *word) {
  return strlen(word) == s->word_len && memcmp(s->word, word, s->word_len) == 0;
}

bool gs__outline_prepares(const gs__lua_statement *s) {
  static const char *const words[] = {"local", "function", "return", NULL};
  const char *p = s->word + s->word_len;
  if (is_one_of(s->word, s->word_len, words)) return true;
  while (in_name(*p) || *p == '.') p++;   /* x.y.z = ... */
  p += strspn(p, " \t");
  return *p == '=' && p[1] != '=';
}

static bool closes(const char *p) {
  static const char *const words[] = {"end", "else", "elseif", "until", NULL};
  return is_one_of(p, name_at(p), words);
}

/* ---- what Lua works out ---- */

static bool is_shared_word(const char *p, size_t n) {
  static const char *const words[] = {"type", "unit", "part", "words", "actor", "actors", "link", "language",
                                      "synonyms", NULL};
  return is_one_of(p, n, words);
}

/* Is the word called here? type() is also a function of Lua, and actor() one of mentions. */
static bool is_call(const char *p, size_t n) {
  char behind = p[n + strspn(p + n, " \t")];
  bool is_type = n == 4 && memcmp(p, "type", 4) == 0;
  return p[-1] != '.' && p[-1] != ':' && (behind == '"' || behind == '\'' || (behind == '(' && !is_type));
}

/* A name in a table of plain values is a key, or one of these. */
static bool is_plain(const char *p, size_t n) {
  static const char *const values[] = {"true", "false", "nil", NULL};
  const char *behind = p + n + strspn(p + n, " \t");
  return is_one_of(p, n, values) || (*behind == '=' && behind[1] != '=');
}

bool gs__outline_computes(const gs__lua_statement *s) {
  bool declares = is_shared_word(s->word, s->word_len);
  if (!declares && gs__outline_declares(s)) return false;   /* a rule, a pass: it is told with its own file */
  for (const char *p = s->word + s->word_len; p < s->end;) {
    const char *behind = gs__extent_pass_over(p);
    size_t n = behind ? 0 : name_at(p);
    if (n && declares && !is_plain(p, n)) return true;
    if (n && !declares && is_shared_word(p, n) && is_call(p, n)) return true;
    p = behind ? behind : p + (n ? n : 1);
    while (n && in_name(*p)) p++;
  }
  return false;
}

/* ---- statements one by one ---- */

/* The start of the next line from p on that begins a statement, or the end of the text. */
static const char *next_line(const char *p, bool at_start) {
  for (; *p; at_start = p[-1] == '\n') {
    const char *behind = gs__extent_pass_over(p);
    if (at_start && name_at(p) && !closes(p)) return p;
    p = behind && behind > p ? behind : p + 1;
  }
  return p;
}

static void take_name(gs__lua_statement *s) {
  const char *p = s->word + s->word_len, *end;
  p += strspn(p, " \t(");
  if (*p != '"' && *p != '\'') return;
  end = strchr(p + 1, *p);
  if (!end) return;
  s->name = p + 1;
  s->name_len = (size_t)(end - p) - 1;
}

/* Where the table of a declaration is closed; NULL if it has none. */
static const char *end_of_table(const gs__lua_statement *s) {
  const char *p = s->word + s->word_len;
  if (!gs__outline_declares(s) || gs__outline_is(s, "part")) return NULL;
  while (p < s->end && *p != '{') {
    const char *behind = gs__extent_pass_over(p);
    p = behind ? behind : p + 1;
  }
  return p < s->end ? s->start + gs__extent(s->start) : NULL;
}

bool gs__outline_next(const char **at, gs__lua_statement *out) {
  const char *p = *at;
  if (!name_at(p)) p = next_line(p, true);
  if (!*p) return false;
  *out = (gs__lua_statement){.start = p, .word = p, .word_len = name_at(p)};
  out->end = next_line(p + out->word_len, false);
  const char *closed = end_of_table(out);
  if (closed) out->end = closed + strspn(closed, " \t);");
  take_name(out);
  *at = out->end;
  return true;
}

/* ---- texts in quotes ---- */

bool gs__outline_quoted(const char **at, const char *end, gs__quoted *out) {
  for (const char *p = *at; p < end;) {
    const char *behind = gs__extent_pass_over(p);
    if (!behind) {
      p++;
      continue;
    }
    *at = behind;
    if (*p != '-') {
      size_t open = *p == '[' ? strcspn(p + 1, "[") + 2 : 1;
      bool closed = behind >= p + 2 * open;
      *out = (gs__quoted){p + open, closed ? (size_t)(behind - p) - 2 * open : 0, *p == '['};
      return true;
    }
    p = behind;
  }
  *at = end;
  return false;
}

/* Is it the name of a field that begins at p? It stands behind a bracket or comma. */
static size_t field_at(const char *start, const char *p) {
  size_t n = name_at(p);
  const char *before = p, *behind = p + n;
  if (!n || p == start || in_name(p[-1])) return 0;
  while (before > start && isspace((unsigned char)before[-1])) before--;
  behind += strspn(behind, " \t");
  bool is_field = before > start && strchr("{,;", before[-1]) && *behind == '=' && behind[1] != '=';
  return is_field ? n : 0;
}

static bool is_code(const char *name, size_t len) {
  static const char *const fields[] = {"check", "build", NULL};
  return is_one_of(name, len, fields);
}

static bool is_data(const char *name, size_t len) {
  static const char *const fields[] = {"finds", "pattern", "ways",   "about", "make",     "unless",   "before",
                                       "after", "points",  "within", "keep",  "at_least", "priority", "evidence",
                                       "yes",   "no",      "later",  "off",   "to",       NULL};
  return is_one_of(name, len, fields);
}

bool gs__outline_code(const char **at, const char *end, const char **from, const char **to) {
  const char *p = *at, *begun = NULL;
  while (p < end) {
    const char *behind = gs__extent_pass_over(p);
    size_t n = behind ? 0 : field_at(*at, p);
    if (!begun && is_code(p, n)) begun = p;
    else if (begun && is_data(p, n)) break;
    p = behind ? behind : p + (n ? n : 1);
  }
  *from = begun;
  *to = *at = p < end ? p : end;
  return begun != NULL;
}
