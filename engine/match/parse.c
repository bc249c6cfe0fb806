/* Recursive descent over the notation. Grammar (white space separates, quantifiers stick):
 *   alternatives := sequence ('|' sequence)*
 *   sequence     := (item quantifier?)*
 *   item         := word | punctuation | 'exact' | /regex/ | <list tests> | [tests] | Type | unit
 *                 | {slot: alternatives} | {slot} | (alternatives) | ... | ^ | $ | &part
 *   any Type or unit may be followed by `with` item. */

#include "base/utf8.h"
#include "gainsay.h"
#include "match/parser.h"
#include "text/token.h"

enum { MAX_REPEAT = 64, MAX_PARTS = 16 };   /* parts: in parts */

static bool special(char c) {
  static const bool marks[256] = {
      [0] = 1,   [' '] = 1, ['\t'] = 1, ['\r'] = 1, ['\n'] = 1, ['('] = 1, [')'] = 1, ['{'] = 1, ['}'] = 1,
      ['['] = 1, [']'] = 1, ['<'] = 1,  ['>'] = 1,  ['|'] = 1,  ['?'] = 1, ['*'] = 1, ['+'] = 1, ['&'] = 1,
      ['"'] = 1, ['/'] = 1, [','] = 1,  [';'] = 1,  [':'] = 1,  ['!'] = 1, ['^'] = 1, ['$'] = 1, ['\''] = 1};
  return marks[(unsigned char)c];
}

/* ---- words ---- */

static gs__node *shape_token(gs__parser *s, const char *where, uint64_t mask) {
  gs__condition *c = gs__parse_condition(s, GS__HAS_SHAPE);
  c->mask = mask;
  return gs__parse_token(s, where, c);
}

static gs__node *word_token(gs__parser *s, const char *from, gs__form form, bool exact) {
  gs__condition *c = gs__parse_condition(s, exact ? GS__IS_EXACT : GS__IS_WORD);
  c->form = exact ? form : gs__vocab_info(s->names->vocab, form)->fold;
  return gs__parse_token(s, from, c);
}

/* The form of a word of ASCII letters that is not cut; 0 if it takes the tokeniser to tell. */
static gs__form plain_word(const gs__parser *s, const char *from, size_t len) {
  for (size_t i = 0; i < len; i++)
    if ((unsigned char)((from[i] | 0x20) - 'a') >= 26) return 0;
  if (!len || s->names->vocab->language != s->names->language) return 0;
  gs__form form = gs__vocab_intern(s->names->vocab, from, len);
  return gs__vocab_info(s->names->vocab, form)->pieces > 1 ? 0 : form;
}

/* A literal, cut into tokens as a text is; exact keeps its case. */
static gs__node *literal(gs__parser *s, const char *from, size_t len, bool exact) {
  gs__form plain = plain_word(s, from, len);
  if (plain) return word_token(s, from, plain, exact);
  gs__arena_reset(&s->names->cutting);
  gs__tokens tokens = {.arena = &s->names->cutting, .max = 1000};
  char *text = gs__arena_dup(&s->names->cutting, from, len);
  gs__tokens_cut(&tokens, text, (uint32_t)len, s->names->vocab, s->names->language);
  gs__node *first = NULL, **link = &first;
  for (uint32_t i = 0; i < tokens.count; i++) {
    *link = word_token(s, from, tokens.form[i], exact);
    link = &(*link)->next;
  }
  if (!first) return gs__parse_fail(s, from, "a literal without a word");
  if (!first->next) return first;
  gs__node *seq = gs__parse_node(s, GS__SEQ, from);
  seq->child = first;
  return seq;
}

/* A clitic stands here by itself: 's 'll; cut alone it would fall apart. Returns its length or 0. */
static size_t clitic_next(const gs__parser *s) {
  const gs__language *l = s->names->language;
  for (size_t i = 0; i < l->clitics.len; i++) {
    size_t n = strlen(l->clitics.at[i]);
    const char *end = s->p + n;
    if (*l->clitics.at[i] != '\'' || !gs__parse_at(s, l->clitics.at[i])) continue;
    if (end == s->end || (special(*end) && *end != '\'')) return n;
  }
  return 0;
}

static gs__node *clitic(gs__parser *s) {
  const char *from = s->p;
  size_t n = clitic_next(s);
  gs__condition *c = gs__parse_condition(s, GS__IS_WORD);
  c->form = gs__vocab_intern(s->names->vocab, from, n);
  s->p += n;
  return gs__parse_token(s, from, c);
}

/* ---- items ---- */

static gs__node *alternatives(gs__parser *s, const char *stop);

static gs__node *group(gs__parser *s, char close) {
  char stop[2] = {close, '\0'};
  gs__open here;
  gs__parse_opens(s, &here, s->p++, close);
  gs__node *n = alternatives(s, stop);
  if (!s->err->code && s->p >= s->end) gs__parse_unclosed(s);
  gs__parse_closed(s);
  if (s->err->code) return NULL;
  s->p++;
  return n;
}

/* What stands behind the name of a slot, up to its closing sign. */
static gs__node *slot_inside(gs__parser *s, const char *from, gs__cell w) {
  gs__node *n = gs__parse_node(s, GS__SLOT, from);
  n->name = gs__sym_intern(s->names->symbols, w.at, w.len);
  if (s->p < s->end && *s->p == '}') {
    n->kind = GS__SLOT_REF;
    return n;
  }
  if (s->p >= s->end) return gs__parse_unclosed(s);
  if (*s->p == ')' && s->open->outer) return gs__parse_stray(s, s->p);
  if (*s->p != ':')
    return gs__parse_fail(s, s->p, "expected \":\" or \"}\" after the slot \"%.*s\"", (int)w.len, w.at);
  s->p++;
  n->child = alternatives(s, "}");
  return s->err->code || s->p < s->end ? n : gs__parse_unclosed(s);
}

static gs__node *slot(gs__parser *s) {
  const char *from = s->p++;
  gs__parse_space(s);
  gs__cell w = gs__parse_name(s);
  if (!w.len) return gs__parse_fail(s, s->p, "expected the name of a slot after \"{\"");
  gs__parse_space(s);
  gs__open here;
  gs__parse_opens(s, &here, from, '}');
  here.slot = w;
  gs__node *n = slot_inside(s, from, w);
  gs__parse_closed(s);
  if (s->err->code) return NULL;
  s->p++;
  return n;
}

static uint32_t number(gs__parser *s) {
  uint32_t v = 0;
  while (s->p < s->end && *s->p >= '0' && *s->p <= '9' && v < 100000)
    v = v * 10 + (uint32_t)(*s->p++ - '0');
  return v;
}

static bool digit_next(const gs__parser *s) {
  return s->p < s->end && *s->p >= '0' && *s->p <= '9';
}

static gs__node *repeat(gs__parser *s, gs__node *child, uint32_t min, uint32_t max, bool lazy,
                        const char *from) {
  gs__node *n = gs__parse_node(s, GS__REPEAT, from);
  n->child = child;
  n->min = min;
  n->max = max;
  n->lazy = lazy;
  return n;
}

static gs__node *gap(gs__parser *s) {
  const char *from = s->p;
  s->p += 3;
  bool any = !digit_next(s);
  uint32_t max = any ? 0 : number(s);
  if (!any && !max) return gs__parse_fail(s, from, "...0: a gap of no tokens; leave it out");
  if (max > MAX_REPEAT)
    return gs__parse_fail(s, from, "a gap of more than %d tokens; write ... for any length", MAX_REPEAT);
  return repeat(s, gs__parse_node(s, GS__ANY, from), 0, max, true, from);
}

/* ---- parts ---- */

static void goes(gs__parser *s, int depth, int parts) {
  if (depth > s->deepest) s->deepest = depth;
  if (parts > s->most_parts) s->most_parts = parts;
}

/* The tree that the part had before, unless a limit is near. Only its top is copied: that gets a sibling. */
static gs__node *part_again(gs__parser *s, const char *text) {
  const uint32_t *at = gs__map_get(&s->names->part_at, (const char *)&text, sizeof text);
  if (!at) return NULL;
  const gs__part_tree *t = s->names->parts.at + *at;
  if (s->depth + t->depth > GS__MAX_DEPTH || s->parts + t->parts > MAX_PARTS) return NULL;
  if (*s->nodes + t->nodes > GS__MAX_NODES) return NULL;
  *s->nodes += t->nodes;
  goes(s, s->depth + t->depth, t->parts);
  gs__node *n = gs__parse_fresh(s, sizeof *n);
  *n = *t->tree;
  return n;
}

static void keep_part(gs__parser *s, const char *text, gs__node *tree, gs__part_tree made) {
  made.tree = tree;
  *gs__map_put(&s->names->part_at, (const char *)&text, sizeof text, NULL) = (uint32_t)s->names->parts.len;
  gs__vec_push(&s->names->parts, made);
}

static gs__node *read_part(gs__parser *s, const char *text) {
  gs__parser inner = {.names = s->names, .arena = &s->names->part_trees,
                      .start = text, .p = text, .end = text + strlen(text), .counted = text,
                      .depth = s->depth, .parts = s->parts + 1, .nodes = s->nodes, .outer = s, .err = s->err};
  uint32_t before = *s->nodes;
  gs__node *n = alternatives(&inner, "");
  if (s->err->code) return NULL;
  gs__part_tree made = {.nodes = *s->nodes - before, .depth = inner.deepest - s->depth,
                        .parts = inner.most_parts + 1};
  goes(s, inner.deepest, made.parts);
  gs__pattern_canonise(s->names, n);   /* once, for all who look at it */
  gs__part_know(s->names, n);
  gs__node *top = gs__parse_fresh(s, sizeof *top);
  *top = *n;
  keep_part(s, text, n, made);
  return top;
}

static bool stands_in(const gs__parser *s, const char *part) {
  for (; s; s = s->outer)
    if (s->start == part) return true;
  return false;
}

static gs__node *part(gs__parser *s) {
  const char *from = s->p++;
  gs__cell w = gs__parse_name(s);
  if (!w.len) return gs__parse_fail(s, from, "expected the name of a part behind &; for the sign itself write '&'");
  const char *text = s->names->part(s->names->payload, w.at, w.len);
  char hint[160];
  if (!text)
    return gs__parse_fail(s, from, "unknown part \"&%.*s\"%s", (int)w.len, w.at,
                gs__parse_nearest(w, s->names->parts_near, s->names->payload, hint, sizeof hint));
  if (stands_in(s, text)) return gs__parse_fail(s, from, "the part \"&%.*s\" stands in itself", (int)w.len, w.at);
  if (s->parts >= MAX_PARTS)
    return gs__parse_fail(s, from, "the part \"&%.*s\" stands in parts more than %d deep", (int)w.len, w.at,
                          MAX_PARTS);
  gs__node *n = part_again(s, text);
  if (!n) n = read_part(s, text);
  if (s->err->code) {
    gs__part_fault *fault = &s->names->fault;
    if (!fault->text) *fault = (gs__part_fault){text, s->err->column};
    s->err->column = gs__parse_column(s, from);   /* the place in the pattern that uses it */
  }
  return n;
}

static gs__node *anchor(gs__parser *s) {
  const char *from = s->p;
  char c = *s->p++;
  bool twice = s->p < s->end && *s->p == c;
  if (twice) s->p++;
  gs__node *n = gs__parse_node(s, GS__AT, from);
  n->at = c == '^' ? (twice ? GS__AT_PARAGRAPH : GS__AT_SENTENCE)
                   : (twice ? GS__AT_PARAGRAPH_END : GS__AT_SENTENCE_END);
  return n;
}

/* In 'O'Hara' the apostrophe belongs to the word, as it is closed behind more letters. */
static bool closes_exact(const gs__parser *s) {
  const char *p = s->p + 1;
  if (*s->p != '\'') return false;
  while (p < s->end && !special(*p)) p++;
  return p == s->p + 1 || p >= s->end || *p != '\'';
}

static gs__node *exact(gs__parser *s) {
  const char *from = s->p++;
  while (s->p < s->end && !closes_exact(s)) s->p++;
  if (s->p >= s->end) return gs__parse_fail(s, from, "an exact word that is not closed; expected \"'\"");
  s->p++;
  return literal(s, from + 1, (size_t)(s->p - from - 2), true);
}

/* The item after `with`, if it stands there. */
static gs__node *contained(gs__parser *s, gs__node *n);

static gs__node *bare_word(gs__parser *s) {
  const char *from = s->p;
  while (s->p < s->end && !special(*s->p) && !gs__parse_at(s, "...")) s->p++;
  /* inner apostrophes belong to the word: don't, O'Brien, 's */
  while (s->p < s->end && *s->p == '\'' && s->p + 1 < s->end && !special(s->p[1])) {
    s->p++;
    while (s->p < s->end && !special(*s->p) && !gs__parse_at(s, "...")) s->p++;
  }
  if (s->p == from) s->p++;   /* punctuation stands for itself */
  gs__cell w = {from, (size_t)(s->p - from)};
  int layer = s->names->layer(s->names->payload, w.at, w.len);
  if (layer >= 0) {
    gs__node *n = gs__parse_node(s, GS__LAYER, from);
    n->layer = (uint32_t)layer;
    return contained(s, n);
  }
  if (*from >= 'A' && *from <= 'Z') {
    char hint[160];
    return gs__parse_fail(s, from, "unknown type \"%.*s\" (a word with a capital is written '%.*s')%s",
                          (int)w.len, w.at, (int)w.len, w.at,
                          gs__parse_nearest(w, s->names->layers_near, s->names->payload, hint, sizeof hint));
  }
  return literal(s, w.at, w.len, false);
}

static gs__node *item(gs__parser *s) {
  const char *from = s->p;
  if (gs__parse_at(s, "...")) return gap(s);
  switch (*s->p) {
    case '(': return group(s, ')');
    case '{': return slot(s);
    case '[': return contained(s, gs__parse_bracket(s));
    case '&': return part(s);
    case '^': case '$': return anchor(s);
    case '\'':
      if (clitic_next(s)) return clitic(s);
      return exact(s);
    case '"': s->p++; return shape_token(s, from, GS__SHAPE_QUOTE);
    case '<': {
      gs__list_test *t = gs__parse_list_test(s);
      if (!t) return NULL;
      gs__node *n = gs__parse_node(s, GS__LIST, from);
      n->list = t;
      return n;
    }
    case '/': {
      gs__condition *c = gs__parse_regex(s);
      return c ? gs__parse_token(s, from, c) : NULL;
    }
    case ')': case '}': case ']': case '>':
      return gs__parse_stray(s, from);
    case '*': case '+': case '?':
      return gs__parse_fail(s, from, "\"%c\" follows nothing that it could repeat", *from);
    default: return bare_word(s);
  }
}

/* How an item is written. What a part holds is told as the part has it. */
static void keep_text(const gs__parser *s, gs__node *n, const char *from) {
  if (n->text) return;
  n->text = from;
  n->text_len = (uint32_t)(s->p - from);
}

static gs__node *contained(gs__parser *s, gs__node *n) {
  if (!n || n->kind != GS__LAYER) return n;
  const char *back = s->p;
  gs__parse_space(s);
  if (!gs__parse_at(s, "with") || (s->p + 4 < s->end && !special(s->p[4]))) {
    s->p = back;
    return n;
  }
  s->p += 4;
  gs__parse_space(s);
  if (s->p >= s->end) return gs__parse_fail(s, s->p, "expected what it is to contain after \"with\"");
  const char *written = s->p;
  n->with = item(s);
  if (s->err->code || !n->with) return NULL;
  keep_text(s, n->with, written);
  return n;
}

static gs__node *quantified(gs__parser *s, gs__node *n) {
  const char *from = s->p;
  if (s->p >= s->end) return n;
  uint32_t min, max;
  if (*s->p == '?') min = 0, max = 1, s->p++;
  else if (*s->p == '*') min = 0, max = 0, s->p++;
  else if (*s->p == '+') min = 1, max = 0, s->p++;
  else if (*s->p == '{' && s->p + 1 < s->end && s->p[1] >= '0' && s->p[1] <= '9') {
    s->p++;
    min = max = number(s);
    if (s->p < s->end && *s->p == ',') {
      s->p++;
      bool open = !digit_next(s);
      max = open ? 0 : number(s);
      if (!open && !max) return gs__parse_fail(s, from, "{%u,0}: repeated no times", min);
      if (max && max < min)
        return gs__parse_fail(s, from, "{%u,%u}: the second number is less than the first", min, max);
    } else if (!max) {
      return gs__parse_fail(s, from, "{0}: repeated no times");
    }
    if (s->p >= s->end) return gs__parse_fail(s, from, "\"{\" is never closed; expected \"}\"");
    if (*s->p != '}') return gs__parse_fail(s, s->p, "expected \"}\"");
    s->p++;
    if (min > MAX_REPEAT || max > MAX_REPEAT)
      return gs__parse_fail(s, from, "repeated more than %d times", MAX_REPEAT);
  } else {
    return n;
  }
  bool lazy = s->p < s->end && *s->p == '?';
  if (lazy) s->p++;
  if (n->kind == GS__AT || n->kind == GS__SLOT_REF)
    return gs__parse_fail(s, from, "this cannot be repeated");
  return repeat(s, n, min, max, lazy, from);
}

static gs__node *sequence(gs__parser *s, const char *stop) {
  gs__node *first = NULL, **link = &first;
  const char *from = s->p;
  for (;;) {
    gs__parse_space(s);
    if (s->p >= s->end || *s->p == '|' || (*stop && *s->p == *stop)) break;
    const char *written = s->p;
    gs__node *n = item(s);
    if (n) n = quantified(s, n);
    if (!n || s->err->code) return NULL;
    keep_text(s, n, written);
    *link = n;
    while (*link) link = &(*link)->next;
  }
  if (first && !first->next) return first;
  gs__node *seq = gs__parse_node(s, GS__SEQ, from);
  seq->child = first;
  return seq;
}

static gs__node *alternatives(gs__parser *s, const char *stop) {
  if (++s->depth > GS__MAX_DEPTH) return gs__parse_fail(s, s->p, "nested more than %d deep", GS__MAX_DEPTH);
  goes(s, s->depth, 0);
  gs__node *first = sequence(s, stop);
  if (first && s->p < s->end && *s->p == '|') {
    gs__node *alt = gs__parse_node(s, GS__ALT, s->p), **link = &first->next;
    alt->child = first;
    while (!s->err->code && s->p < s->end && *s->p == '|') {
      s->p++;
      *link = sequence(s, stop);
      if (!*link) return NULL;
      link = &(*link)->next;
    }
    first = alt;
  }
  s->depth--;
  return s->err->code ? NULL : first;
}

int gs__pattern_parse(gs__node **out, gs__names *names, const char *text, size_t len, gs__err *err) {
  names->fault = (gs__part_fault){0};
  uint32_t nodes = 0;
  gs__parser s = {.names = names, .arena = names->arena, .err = err, .nodes = &nodes,
              .start = text, .p = text, .counted = text, .end = text + len};
  err->code = 0;
  if (!gs__utf8_valid(text, len)) return gs__err_set(err, GS_EPACK, "the pattern is not valid UTF-8");
  *out = alternatives(&s, "");
  if (err->code) return err->code;
  if (s.p < s.end) {
    gs__parse_stray(&s, s.p);
    return err->code;
  }
  if ((*out)->kind == GS__SEQ && !(*out)->child) gs__parse_fail(&s, s.start, "the pattern is empty");
  return err->code;
}
