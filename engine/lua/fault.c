/* Messages are made where the fault is seen, deep in the parser or in the Lua side; what programs want to
 * know of them is read off here, in one place. */
#include "lua/fault.h"

#include <stdio.h>
#include <string.h>

#include "base/near.h"

const char *gs__fault_code(const char *message, const char *usual) {
  static const struct { const char *says, *code; } faults[] = {
      {"unknown word list ", "unknown-list"}, {"unknown type ", "unknown-type"},
      {"unknown part ", "unknown-part"},      {"unknown test ", "unknown-test"},
      {"unknown field ", "unknown-field"},    {"unknown measure ", "unknown-measure"},
      {"unknown group of acts ", "unknown-measure"},
      {"has no column ", "unknown-column"},   {"alone asks for a group", "unknown-column"},
      {"unknown column ", "unknown-column"},  {"unknown kind ", "bad-value"},
      {"has no slot ", "unknown-slot"},       {"undefined name ", "undefined-name"},
      {"there is no pack ", "unknown-pack"},  {"has no pack.lua", "unknown-pack"},
  };
  for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) {
    const char *at = strstr(message, faults[i].says);
    if (at && (at == message || at[-1] == ' ')) return faults[i].code;
  }
  return usual;
}

/* Copies the quoted word at p; false if it is none or too long. */
static bool take(char *out, size_t size, const char *p) {
  size_t n = *p == '"' ? strcspn(p + 1, "\"") : 0;
  if (!n || n >= size) return false;
  snprintf(out, size, "%.*s", (int)n, p + 1);
  return true;
}

/* The last quoted word before `end`. */
static bool take_last(char *out, size_t size, const char *text, const char *end) {
  const char *close = end, *open;
  while (close > text && close[-1] != '"') close--;
  if (close <= text + 1) return false;
  for (open = close - 2; open > text && *open != '"'; open--) continue;
  return take(out, size, *open == '"' ? open : "");
}

bool gs__fault_mend(gs__mend *out, const char *message, const char *hint) {
  static const char asks[] = "did you mean ";
  const char *at = strstr(message, asks), *end = at;
  if (!at && hint && strncmp(hint, asks, sizeof asks - 1) == 0) {
    at = hint;
    end = message + strlen(message);
  }
  if (!at || !take(out->right, sizeof out->right, at + sizeof asks - 1)) return false;
  const char *behind = at + sizeof asks - 1 + strlen(out->right) + 2;
  if (*behind != '?' || !take_last(out->wrong, sizeof out->wrong, message, end)) return false;
  if (*out->wrong == '&') memmove(out->wrong, out->wrong + 1, strlen(out->wrong));   /* of a part */
  gs__near near;
  gs__near_init(&near, out->wrong);
  gs__near_try(&near, out->right);
  return near.best && near.distance == 1;
}
