/* Must all that a regular expression matches have a blank? Its choices are followed; what turns the meaning of signs
 * round (options, quoted stretches) ends the question with no. */
#include <ctype.h>
#include <string.h>

#include "match/regex.h"

typedef struct reader {
  const char *p;
  bool odd;                            /* something that is not followed here */
} reader;

static bool choices(reader *r);

/* [...]: is it blanks alone? */
static bool class_is_blank(reader *r) {
  const char *p = r->p + 1;
  bool blank = *p != '^' && *p != ']';
  if (*p == '^') p++;
  if (*p == ']') p++;
  for (; *p && *p != ']'; p++) {
    if (*p == '\\' && p[1]) blank &= *++p == 's' || *p == ' ' || *p == 't';
    else if (*p == '[' && p[1] == ':') p = strstr(p, ":]") ? strstr(p, ":]") + 1 : p, blank = false;
    else blank &= *p == ' ' || *p == '\t';
  }
  r->p = p + (*p == ']');
  return blank;
}

/* (...), (?:...), (?<name>...); what only looks, and an option, is passed over. */
static bool group(reader *r) {
  const char *p = ++r->p;
  bool counts = true;
  if (*p == '*') r->odd = true;
  if (*p == '?') {
    bool named = p[1] == 'P' || p[1] == '\'' || (p[1] == '<' && p[2] != '=' && p[2] != '!');
    if (isalpha((unsigned char)p[1]) && !named) r->odd = true;
    counts = named || strchr(":|>", p[1]);
    r->p = p + 2;
  }
  bool needs = choices(r);
  if (*r->p == ')') r->p++;
  return counts && needs;
}

static bool escape(reader *r) {
  char c = *++r->p;
  if (c == 'Q' || c == 'E') r->odd = true;
  if (c) r->p++;
  return c == 's' || c == 'h' || c == ' ';
}

static bool atom(reader *r) {
  switch (*r->p) {
  case '[': return class_is_blank(r);
  case '(': return group(r);
  case '\\': return escape(r);
  default: break;
  }
  return *r->p++ == ' ';
}

/* Passes over a quantifier; may it leave its atom out? */
static bool may_be_left_out(reader *r) {
  bool out = *r->p == '?' || *r->p == '*' || (*r->p == '{' && (r->p[1] == '0' || r->p[1] == ','));
  if (*r->p == '{' && strchr(r->p, '}')) r->p = strchr(r->p, '}') + 1;
  else if (*r->p && strchr("?*+", *r->p)) r->p++;
  if (*r->p && strchr("?+", *r->p)) r->p++;
  return out;
}

static bool choices(reader *r) {
  bool all = true, one = false;
  for (; *r->p && *r->p != ')';) {
    if (*r->p == '|') {
      all &= one;
      one = false;
      r->p++;
      continue;
    }
    bool needs = atom(r);
    if (!may_be_left_out(r)) one |= needs;
  }
  return all && one;
}

bool gs__regex_needs_blank(const char *source) {
  reader r = {source, false};
  bool needs = choices(&r);
  return needs && !r.odd && !*r.p;
}
