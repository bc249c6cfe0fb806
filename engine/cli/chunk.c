/* chunk: is a piece of Lua complete. */
#include "cli/chunk.h"

#include <string.h>

#include "cli/lua_call.h"

const char *chunk_name(const char *line) {
  static const char *const words[] = {"rule", "change", "words", "pass", "phase", "retag", "part", "type",
                                      "unit", "actor", "actors", "link"};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
    size_t len = strlen(words[i]);
    if (strncmp(line, words[i], len)) continue;
    len += strspn(line + len, " (");
    if (line[len] == '"') return line + len;
  }
  return NULL;
}

int chunk_begins(const char *line) {
  return chunk_name(line) != NULL;
}

int chunk_declares(const char *line, const char *name) {
  const char *quote = chunk_name(line);
  size_t len = strlen(name);
  return quote && !strncmp(quote + 1, name, len) && quote[1 + len] == '"';
}

/* The number of "=" if a long bracket opens here ("[[", "[=["), or -1. */
static int long_bracket(const char *s, size_t len) {
  size_t n = 1;
  if (!len || *s != '[') return -1;
  while (n < len && s[n] == '=') n++;
  return n < len && s[n] == '[' ? (int)n - 1 : -1;
}

/* The length of what begins with a long bracket, or 0 if it is not closed. */
static size_t skip_long(const char *s, size_t len, int equals) {
  size_t level = (size_t)equals;
  for (size_t i = level + 2; i + level + 1 < len; i++) {
    if (s[i] != ']' || s[i + level + 1] != ']') continue;
    if (strspn(s + i + 1, "=") == level) return i + level + 2;
  }
  return 0;
}

/* The same for a string in quotes. An end of line ends a string that is not closed: that is a
 * fault, which more lines cannot mend. */
static size_t skip_quoted(const char *s, size_t len) {
  for (size_t i = 1; i < len; i++) {
    if (s[i] == '\\') i++;
    else if (s[i] == *s || s[i] == '\n') return i + 1;
  }
  return 0;
}

static size_t skip_comment(const char *s, size_t len) {
  int equals = long_bracket(s + 2, len - 2);
  if (equals >= 0) {
    size_t n = skip_long(s + 2, len - 2, equals);
    return n ? n + 2 : 0;
  }
  const char *end = memchr(s, '\n', len);
  return end ? (size_t)(end - s) : len;
}

size_t chunk_step(const char *s, size_t len, int *is_string) {
  int equals = long_bracket(s, len);
  *is_string = equals >= 0 || *s == '"' || *s == '\'';
  if (equals >= 0) return skip_long(s, len, equals);
  if (*is_string) return skip_quoted(s, len);
  return len > 1 && s[0] == '-' && s[1] == '-' ? skip_comment(s, len) : 1;
}

/* ---- Lua of other kinds */

static int is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

size_t chunk_word(const char *s) {
  size_t n = 0;
  while (is_letter(s[n]) || (n && s[n] >= '0' && s[n] <= '9')) n++;
  return n;
}

static int is_word(const char *s, size_t len, const char *const *words) {
  for (; *words; words++)
    if (strlen(*words) == len && !strncmp(s, *words, len)) return 1;
  return 0;
}

/* The length of what can be assigned to, with the blanks behind it: x, x.y, x[1].y; 0: nothing such. */
static size_t target_at(const char *line) {
  size_t n = chunk_word(line), more;
  while (n) {
    if (line[n] == '.' && (more = chunk_word(line + n + 1))) n += 1 + more;
    else if (line[n] == '[' && line[more = n + strcspn(line + n, "]")]) n = more + 1;
    else return n + strspn(line + n, " ");
  }
  return 0;
}

/* name = ..., name.field = ...: no pattern has an equals sign outside of brackets. */
static int assigns(const char *line) {
  size_t n = target_at(line);
  while (n && line[n] == ',') {
    size_t next = n + 1 + strspn(line + n + 1, " ");
    size_t len = target_at(line + next);
    n = len ? next + len : 0;
  }
  return n && line[n] == '=' && line[n + 1] != '=';
}

int chunk_is_lua(const char *line) {
  static const char *const statements[] = {"local", "for", "while", "repeat", "function", "return", NULL};
  static const char *const calls[] = {"print", "doc", "string", "table", "math", "utf8", NULL};
  size_t n = chunk_word(line), after = n + strspn(line + n, " ");
  if (is_word(line, n, statements)) return line[n] == ' ' && line[after] && !strchr("|){,?", line[after]);
  if (n == 1 && *line == '_') return 1;
  if (is_word(line, n, calls) && line[n] && strchr("(.:[", line[n])) return line[n + 1] && line[n + 1] != '.';
  return assigns(line) || lua_call(line);
}

/* Blocks that are open: "then" is closed by "end"; "elseif" takes back one that its own "then" opens. */
static int opens(const char *s, size_t len) {
  static const char *const open[] = {"do", "then", "function", "repeat", NULL};
  static const char *const close[] = {"end", "until", "elseif", NULL};
  return is_word(s, len, open) - is_word(s, len, close);
}

int chunk_lua_complete(const char *source, size_t len) {
  int depth = 0, is_string;
  for (size_t i = 0, n; i < len; i += n) {
    if ((n = chunk_word(source + i))) {
      depth += opens(source + i, n);
      continue;
    }
    n = chunk_step(source + i, len - i, &is_string);
    if (!n) return 0;
    if (is_string || n > 1) continue;
    if (strchr("{([", source[i]) && source[i]) depth++;
    if (strchr("})]", source[i]) && source[i]) depth--;
  }
  return depth <= 0;
}

/* `phase "x"` and `actors "file"` are a name alone, all others have a body. */
static size_t values_needed(const char *source) {
  return !strncmp(source, "phase", 5) || !strncmp(source, "actors", 6) ? 1 : 2;
}

/* A fault ends a declaration with its line: the engine tells it. */
static size_t fault(const char *source, size_t at, size_t len) {
  const char *end = memchr(source + at, '\n', len - at);
  return end ? (size_t)(end - source) : len;
}

size_t chunk_end(const char *source, size_t len, int whole_lines) {
  int depth = 0, is_string;
  size_t values = 0, needed = values_needed(source);   /* strings, groups: name and body */
  for (size_t i = 0, n; i < len; i += n) {
    char c = source[i];
    if (whole_lines && c == '\n' && !depth && values >= needed) return i;
    n = chunk_step(source + i, len - i, &is_string);
    if (!n) return 0;
    if (is_string && !depth) values++;
    if (is_string || n > 1) continue;
    if (strchr("{([", c) && c) depth++;
    else if (!depth && values && values < needed && !strchr(" \t\r\n", c)) return fault(source, i, len);
    if (!strchr("})]", c) || !c) continue;
    if (--depth < 0) return fault(source, i, len);
    if (!depth) values += c == ')' ? 2 : 1;
  }
  return depth == 0 && values >= needed ? len : 0;
}

int chunk_complete(const char *source, size_t len) {
  return chunk_end(source, len, 0) != 0;
}
