/* Recursive descent over the notation. Grammar (white space separates, quantifiers stick):
 *   alternatives := sequence ('|' sequence)*
 *   sequence     := (item quantifier?)*
 *   item         := word | punctuation | 'exact' | /regex/ | <list tests> | [tests] | Type | unit
 *                 | {slot: alternatives} | {slot} | (alternatives) | ... | ^ | $ | &part
 *   any Type or unit may be followed by `with` item. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "gainsay.h"
#include "match/pattern.h"
#include "text/token.h"

enum { MAX_REPEAT = 64, MAX_NODES = 20000, MAX_VALUES = 32, MAX_PARTS = 16 };   /* parts: in parts */

typedef struct parser {
  gs__names *names;
  gs__arena *arena;                    /* for the tree */
  const char *start, *p, *end;
  int depth, parts, deepest, most_parts;   /* parts: how many it stands in; most_parts: that it has */
  uint32_t *nodes;                     /* made so far, those of parts too */
  const char *counted;                 /* a place whose column is known */
  int column;
  gs__err *err;
} parser;

typedef struct word {
  const char *at;
  size_t len;
} word;

static int column_of(parser *s, const char *at) {
  if (at >= s->counted) s->column += (int)gs__utf8_count(s->counted, (size_t)(at - s->counted));
  else s->column -= (int)gs__utf8_count(at, (size_t)(s->counted - at));
  s->counted = at;
  return s->column + 1;
}

static gs__node *fail(parser *s, const char *at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

static gs__node *fail(parser *s, const char *at, const char *format, ...) {
  if (!s->err->code) {   /* the first fault is the one to report */
    va_list args;
    va_start(args, format);
    gs__err_vset(s->err, GS_EPACK, format, args);
    va_end(args);
    s->err->column = column_of(s, at);
  }
  return NULL;
}

static void *fresh(parser *s, size_t size) {
  return gs__arena_alloc(s->arena, size);
}

static gs__node *node(parser *s, gs__node_kind kind, const char *at) {
  gs__node *n = fresh(s, sizeof *n);
  n->kind = kind;
  n->column = column_of(s, at);
  if (++*s->nodes > MAX_NODES)         /* parts that name parts can grow without end */
    fail(s, at, "the pattern is too large (more than %d elements with its parts)", MAX_NODES);
  return n;
}

static void space(parser *s) {
  while (s->p < s->end && (*s->p == ' ' || *s->p == '\n' || *s->p == '\t' || *s->p == '\r' || !*s->p)) s->p++;
}

static bool at(const parser *s, const char *text) {
  size_t n = strlen(text);
  return (size_t)(s->end - s->p) >= n && memcmp(s->p, text, n) == 0;
}

static bool special(char c) {
  static const bool marks[256] = {
      [0] = 1,   [' '] = 1, ['\t'] = 1, ['\r'] = 1, ['\n'] = 1, ['('] = 1, [')'] = 1, ['{'] = 1, ['}'] = 1,
      ['['] = 1, [']'] = 1, ['<'] = 1,  ['>'] = 1,  ['|'] = 1,  ['?'] = 1, ['*'] = 1, ['+'] = 1, ['&'] = 1,
      ['"'] = 1, ['/'] = 1, [','] = 1,  [';'] = 1,  [':'] = 1,  ['!'] = 1, ['^'] = 1, ['$'] = 1, ['\''] = 1};
  return marks[(unsigned char)c];
}

static bool name_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '-';
}

static word name(parser *s) {
  word w = {s->p, 0};
  while (s->p < s->end && name_char(*s->p)) s->p++;
  w.len = (size_t)(s->p - w.at);
  return w;
}

static bool is(word w, const char *text) {
  return w.len == strlen(text) && memcmp(w.at, text, w.len) == 0;
}

static const char *nearest(parser *s, word w, void (*offer)(void *, gs__near *), char *hint,
                           size_t size) {
  gs__near near;
  char wanted[65];
  snprintf(wanted, sizeof wanted, "%.*s", (int)w.len, w.at);
  gs__near_init(&near, wanted);
  offer(s->names->payload, &near);
  return gs__near_hint(&near, hint, size);
}

/* ---- tokens ---- */

static gs__condition *condition(parser *s, gs__condition_kind what) {
  gs__condition *c = fresh(s, sizeof *c);
  c->what = what;
  return c;
}

static gs__node *token(parser *s, const char *where, gs__condition *c) {
  gs__node *n = node(s, GS__TOKEN, where);
  n->conditions = c;
  return n;
}

static gs__node *shape_token(parser *s, const char *where, uint64_t mask) {
  gs__condition *c = condition(s, GS__HAS_SHAPE);
  c->mask = mask;
  return token(s, where, c);
}

static gs__node *word_token(parser *s, const char *from, gs__form form, bool exact) {
  gs__condition *c = condition(s, exact ? GS__IS_EXACT : GS__IS_WORD);
  c->form = exact ? form : gs__vocab_info(s->names->vocab, form)->fold;
  return token(s, from, c);
}

/* The form of a word of ASCII letters that is not cut; 0 if it takes the tokeniser to tell. */
static gs__form plain_word(const parser *s, const char *from, size_t len) {
  for (size_t i = 0; i < len; i++)
    if ((unsigned char)((from[i] | 0x20) - 'a') >= 26) return 0;
  if (!len || s->names->vocab->language != s->names->language) return 0;
  gs__form form = gs__vocab_intern(s->names->vocab, from, len);
  return gs__vocab_info(s->names->vocab, form)->pieces > 1 ? 0 : form;
}

/* A literal, cut into tokens as a text is; exact keeps its case. */
static gs__node *literal(parser *s, const char *from, size_t len, bool exact) {
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
  if (!first) return fail(s, from, "a literal without a word");
  if (!first->next) return first;
  gs__node *seq = node(s, GS__SEQ, from);
  seq->child = first;
  return seq;
}

/* A clitic stands here by itself: 's 'll; cut alone it would fall apart. Returns its length or 0. */
static size_t clitic_next(const parser *s) {
  const gs__language *l = s->names->language;
  for (size_t i = 0; i < l->clitics.len; i++) {
    size_t n = strlen(l->clitics.at[i]);
    const char *end = s->p + n;
    if (*l->clitics.at[i] != '\'' || !at(s, l->clitics.at[i])) continue;
    if (end == s->end || (special(*end) && *end != '\'')) return n;
  }
  return 0;
}

static gs__node *clitic(parser *s) {
  const char *from = s->p;
  size_t n = clitic_next(s);
  gs__condition *c = condition(s, GS__IS_WORD);
  c->form = gs__vocab_intern(s->names->vocab, from, n);
  s->p += n;
  return token(s, from, c);
}

static gs__regex *regex(parser *s) {
  const char *from = ++s->p;
  while (s->p < s->end && *s->p != '/') s->p += *s->p == '\\' && s->p + 1 < s->end ? 2 : 1;
  if (s->p >= s->end) {
    fail(s, from - 1, "a regular expression that is not closed; expected \"/\"");
    return NULL;
  }
  size_t len = (size_t)(s->p++ - from), fault;
  uint32_t *seen = gs__map_put(&s->names->regex_at, from, len, NULL);
  if (*seen) return s->names->regexes.at[*seen - 1];
  gs__regex *r;
  gs__err err = {0};
  if (gs__regex_new(&r, from, len, &fault, &err) < 0) {
    fail(s, from + (fault < len ? fault : len), "in the regular expression: %s", err.message);
    return NULL;
  }
  gs__vec_push(&s->names->regexes, r);
  *seen = (uint32_t)s->names->regexes.len;
  return r;
}

/* ---- tests ---- */

static const struct { const char *name; uint64_t mask; } shapes[] = {
    {"word", GS__SHAPE_LETTERS},      {"capital", GS__SHAPE_CAPITAL}, {"upper", GS__SHAPE_UPPER},
    {"lower", GS__SHAPE_LOWER},       {"digit", GS__SHAPE_DIGITS},    {"number", GS__SHAPE_NUMBER},
    {"hyphen", GS__SHAPE_HYPHEN},     {"period", GS__SHAPE_PERIOD},   {"initial", GS__SHAPE_INITIAL},
    {"dotted", GS__SHAPE_DOTTED},     {"punct", GS__SHAPE_PUNCT},     {"final", GS__SHAPE_FINAL},
    {"mark", GS__SHAPE_QUOTE},        {"dash", GS__SHAPE_DASH},       {"open", GS__SHAPE_OPEN},
    {"close", GS__SHAPE_CLOSE},       {"comma", GS__SHAPE_COMMA},     {"ellipsis", GS__SHAPE_ELLIPSIS},
    {"currency", GS__SHAPE_CURRENCY}, {"url", GS__SHAPE_URL},         {"hashtag", GS__SHAPE_HASHTAG},
    {"handle", GS__SHAPE_HANDLE},     {"clitic", GS__SHAPE_CLITIC},   {"bullet", GS__SHAPE_BULLET},
    {"camel", GS__SHAPE_INNER_CAP}};

static uint64_t shape_mask(word w) {
  for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++)
    if (is(w, shapes[i].name)) return shapes[i].mask;
  return 0;
}

static void offer_test_words(const gs__language *l, gs__near *near) {
  for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) gs__near_try(near, shapes[i].name);
  for (size_t i = 0; i < l->tag_word_count; i++) gs__near_try(near, l->tag_words[i].name);
  static const char *const others[] = {"quoted", "first", "known", "tag", "can", "lemma", "not"};
  for (size_t i = 0; i < sizeof others / sizeof *others; i++) gs__near_try(near, others[i]);
}

static gs__condition *unknown_test(parser *s, word w) {
  gs__near near;
  char wanted[65], hint[200];
  snprintf(wanted, sizeof wanted, "%.*s", (int)w.len, w.at);
  gs__near_init(&near, wanted);
  offer_test_words(s->names->language, &near);
  fail(s, w.at, "unknown test \"%s\"%s", wanted, gs__near_hint(&near, hint, sizeof hint));
  return NULL;
}

/* A value of a key: up to a space, '|', ']' or '>'; or in quotes. */
static word value(parser *s) {
  if (s->p < s->end && *s->p == '\'') {
    word w = {++s->p, 0};
    while (s->p < s->end && *s->p != '\'') s->p++;
    w.len = (size_t)(s->p - w.at);
    if (s->p < s->end) s->p++;
    return w;
  }
  word w = {s->p, 0};
  while (s->p < s->end && !strchr(" \t\r\n|]>", *s->p)) s->p++;
  w.len = (size_t)(s->p - w.at);
  return w;
}

static gs__condition *keyed(parser *s, word key) {
  bool tag = is(key, "tag"), can = is(key, "can"), lemma = is(key, "lemma");
  if (!tag && !can && !lemma) return unknown_test(s, key);
  gs__condition *c = condition(s, tag ? GS__IS_TAG : can ? GS__CAN_TAG : GS__IS_LEMMA);
  for (;; s->p++) {
    word w = value(s);
    if (!w.len) {
      fail(s, w.at, "expected a value after \"%.*s=\"", (int)key.len, key.at);
      return NULL;
    }
    if (lemma) {
      gs__form form = gs__vocab_intern(s->names->vocab, w.at, w.len);
      const gs__form_info *f = gs__vocab_info(s->names->vocab, form);
      c->form = f->shape & GS__SHAPE_CAPITAL ? form : f->fold;   /* as the lexicon keeps lemmas */
    } else {
      uint64_t mask = gs__language_tag_mask(s->names->language, w.at, w.len);
      if (!mask) return unknown_test(s, w);
      c->mask |= mask;
    }
    if (s->p >= s->end || *s->p != '|') return c;
    if (lemma) {
      fail(s, s->p, "one lemma only; write ([lemma=a] | [lemma=b])");
      return NULL;
    }
  }
}

static gs__list_test *list_test(parser *s);

static gs__condition *one_test(parser *s) {
  if (*s->p == '/') {
    gs__condition *c = condition(s, GS__IS_REGEX);
    c->regex = regex(s);
    return c->regex ? c : NULL;
  }
  if (*s->p == '<') {
    gs__condition *c = condition(s, GS__IN_LIST);
    c->list = list_test(s);
    return c->list ? c : NULL;
  }
  if (*s->p == '\'') {
    word w = value(s);
    gs__condition *c = condition(s, GS__IS_EXACT);
    c->form = gs__vocab_intern(s->names->vocab, w.at, w.len);
    return c;
  }
  word w = {s->p, 0};
  while (s->p < s->end && !strchr(" \t\r\n=]", *s->p)) s->p++;
  w.len = (size_t)(s->p - w.at);
  if (s->p < s->end && *s->p == '=') {
    s->p++;
    return keyed(s, w);
  }
  if (is(w, "quoted")) return condition(s, GS__IS_QUOTED);
  if (is(w, "first")) return condition(s, GS__IS_FIRST);
  if (is(w, "known")) return condition(s, GS__IS_KNOWN);
  gs__condition *c = condition(s, GS__HAS_SHAPE);
  c->mask = shape_mask(w);
  if (!c->mask) {
    c->what = GS__IS_TAG;
    c->mask = gs__language_tag_mask(s->names->language, w.at, w.len);
  }
  return c->mask ? c : unknown_test(s, w);
}

static gs__feature_test *feature_tests(parser *s, char close, gs__sym bare_key) {
  gs__feature_test *first = NULL, **link = &first;
  bool negated = false;
  for (;;) {
    space(s);
    if (s->p >= s->end) {
      fail(s, s->p, "expected \"%c\"", close);
      return NULL;
    }
    if (*s->p == close && negated) {
      fail(s, s->p, "expected a feature after \"not\"");
      return NULL;
    }
    if (*s->p == close) return first;
    word key = name(s);
    if (!key.len) {
      fail(s, s->p, "expected a feature name or \"%c\"", close);
      return NULL;
    }
    if (is(key, "not")) {
      negated = true;
      continue;
    }
    gs__feature_test *t = fresh(s, sizeof *t);
    t->negated = negated;
    negated = false;
    gs__sym values[MAX_VALUES];
    if (s->p < s->end && *s->p == '=') {
      t->key = gs__sym_intern(s->names->symbols, key.at, key.len);
      do {
        s->p++;
        word w = value(s);
        if (t->value_count == MAX_VALUES) {
          fail(s, w.at, "more than %d values", MAX_VALUES);
          return NULL;
        }
        values[t->value_count++] = gs__sym_intern(s->names->symbols, w.at, w.len);
      } while (s->p < s->end && *s->p == '|');
    } else {
      t->key = bare_key;
      values[t->value_count++] = gs__sym_intern(s->names->symbols, key.at, key.len);
    }
    t->values = fresh(s, t->value_count * sizeof *values);
    memcpy(t->values, values, t->value_count * sizeof *values);
    *link = t;
    link = &t->next;
  }
}

static void offer_lists(const gs__lists *l, gs__near *near) {
  for (size_t i = 0; i < l->list.len; i++) gs__near_try(near, gs__sym_text(l->symbols, l->list.at[i].name));
}

static gs__list_test *unknown_list(parser *s, word w) {
  gs__near near;
  char wanted[65], hint[200];
  snprintf(wanted, sizeof wanted, "%.*s", (int)w.len, w.at);
  gs__near_init(&near, wanted);
  offer_lists(s->names->lists, &near);
  fail(s, w.at, "unknown word list \"%s\"%s", wanted, gs__near_hint(&near, hint, sizeof hint));
  return NULL;
}

static gs__list_test *list_test(parser *s) {
  s->p++;
  word w = name(s);
  if (!w.len) {
    fail(s, s->p, "expected the name of a word list after \"<\"");
    return NULL;
  }
  int list = gs__lists_find(s->names->lists, w.at, w.len);
  if (list < 0) return unknown_list(s, w);
  gs__list_test *t = fresh(s, sizeof *t);
  t->list = (uint32_t)list;
  s->names->lists->list.at[list].used = true;
  const char *from = s->p;
  t->tests = feature_tests(s, '>', gs__sym_of(s->names->symbols, "group"));
  if (s->err->code) return NULL;
  for (gs__feature_test *f = t->tests; f; f = f->next) {
    const char *key = gs__sym_text(s->names->symbols, f->key);
    if (gs__list_column(s->names->lists, t->list, key, strlen(key), false) < GS__LIST_COLUMNS) continue;
    fail(s, from, "the word list \"%.*s\" has no column \"%s\"", (int)w.len, w.at, key);
    return NULL;
  }
  s->p++;
  return t;
}

static gs__node *bracket(parser *s) {
  const char *from = s->p++;
  space(s);
  if (s->p < s->end && *s->p >= 'A' && *s->p <= 'Z') {   /* [Type tests] */
    const char *back = s->p;
    word w = name(s);
    int layer = s->names->layer(s->names->payload, w.at, w.len);
    if (layer >= 0) {
      gs__node *n = node(s, GS__LAYER, from);
      n->layer = (uint32_t)layer;
      n->tests = feature_tests(s, ']', gs__sym_of(s->names->symbols, "kind"));
      if (s->err->code) return NULL;
      s->p++;
      return n;
    }
    s->p = back;   /* a fine tag by its own name: [VBD] */
  }
  gs__condition *first = NULL, **link = &first;
  bool negated = false;
  for (;;) {
    space(s);
    if (s->p >= s->end) return fail(s, s->p, "expected \"]\"");
    if (*s->p == ']') break;
    if (at(s, "not ") || at(s, "not\t")) {
      negated = true;
      s->p += 3;
      continue;
    }
    gs__condition *c = one_test(s);
    if (!c) return s->err->code ? NULL : fail(s, s->p, "expected a test");
    c->negated = negated;
    negated = false;
    *link = c;
    link = &c->next;
  }
  s->p++;
  if (!first) return fail(s, from, "a test without a condition; \"...1\" is one token of any kind");
  return token(s, from, first);
}

/* ---- items ---- */

static gs__node *alternatives(parser *s, const char *stop);

static gs__node *group(parser *s, char close) {
  const char *from = s->p++;
  char stop[2] = {close, '\0'};
  gs__node *n = alternatives(s, stop);
  if (s->err->code) return NULL;
  if (s->p >= s->end) return fail(s, from, "\"%c\" is never closed; expected \"%c\"", *from, close);
  s->p++;
  return n;
}

static gs__node *slot(parser *s) {
  const char *from = s->p++;
  space(s);
  word w = name(s);
  if (!w.len) return fail(s, s->p, "expected the name of a slot after \"{\"");
  space(s);
  gs__node *n = node(s, GS__SLOT, from);
  n->name = gs__sym_intern(s->names->symbols, w.at, w.len);
  if (s->p < s->end && *s->p == '}') {
    s->p++;
    n->kind = GS__SLOT_REF;
    return n;
  }
  if (s->p >= s->end || *s->p != ':')
    return fail(s, s->p, "expected \":\" or \"}\" after the slot \"%.*s\"", (int)w.len, w.at);
  s->p++;
  n->child = alternatives(s, "}");
  if (s->err->code) return NULL;
  if (s->p >= s->end) return fail(s, from, "the slot \"%.*s\" is never closed; expected \"}\"", (int)w.len, w.at);
  s->p++;
  return n;
}

static uint32_t number(parser *s) {
  uint32_t v = 0;
  while (s->p < s->end && *s->p >= '0' && *s->p <= '9' && v < 100000)
    v = v * 10 + (uint32_t)(*s->p++ - '0');
  return v;
}

static bool digit_next(const parser *s) {
  return s->p < s->end && *s->p >= '0' && *s->p <= '9';
}

static gs__node *repeat(parser *s, gs__node *child, uint32_t min, uint32_t max, bool lazy,
                        const char *from) {
  gs__node *n = node(s, GS__REPEAT, from);
  n->child = child;
  n->min = min;
  n->max = max;
  n->lazy = lazy;
  return n;
}

static gs__node *gap(parser *s) {
  const char *from = s->p;
  s->p += 3;
  bool any = !digit_next(s);
  uint32_t max = any ? 0 : number(s);
  if (!any && !max) return fail(s, from, "...0: a gap of no tokens; leave it out");
  if (max > MAX_REPEAT) return fail(s, from, "a gap of more than %d tokens; write ... for any length", MAX_REPEAT);
  return repeat(s, node(s, GS__ANY, from), 0, max, true, from);
}

/* ---- parts ---- */

static void goes(parser *s, int depth, int parts) {
  if (depth > s->deepest) s->deepest = depth;
  if (parts > s->most_parts) s->most_parts = parts;
}

/* The tree that the part had before, unless a limit is near. Only its top is copied: that gets a sibling. */
static gs__node *part_again(parser *s, const char *text) {
  const uint32_t *at = gs__map_get(&s->names->part_at, (const char *)&text, sizeof text);
  if (!at) return NULL;
  const gs__part_tree *t = s->names->parts.at + *at;
  if (s->depth + t->depth > GS__MAX_DEPTH || s->parts + t->parts > MAX_PARTS) return NULL;
  if (*s->nodes + t->nodes > MAX_NODES) return NULL;
  *s->nodes += t->nodes;
  goes(s, s->depth + t->depth, t->parts);
  gs__node *n = fresh(s, sizeof *n);
  *n = *t->tree;
  return n;
}

static void keep_part(parser *s, const char *text, gs__node *tree, gs__part_tree made) {
  made.tree = tree;
  *gs__map_put(&s->names->part_at, (const char *)&text, sizeof text, NULL) = (uint32_t)s->names->parts.len;
  gs__vec_push(&s->names->parts, made);
}

static gs__node *read_part(parser *s, const char *text) {
  parser inner = {.names = s->names, .arena = &s->names->part_trees,
                  .start = text, .p = text, .end = text + strlen(text), .counted = text,
                  .depth = s->depth, .parts = s->parts + 1, .nodes = s->nodes, .err = s->err};
  uint32_t before = *s->nodes;
  gs__node *n = alternatives(&inner, "");
  if (s->err->code) return NULL;
  gs__part_tree made = {.nodes = *s->nodes - before, .depth = inner.deepest - s->depth,
                        .parts = inner.most_parts + 1};
  goes(s, inner.deepest, made.parts);
  gs__pattern_canonise(s->names, n);   /* once, for all who look at it */
  gs__node *top = fresh(s, sizeof *top);
  *top = *n;
  keep_part(s, text, n, made);
  return top;
}

static gs__node *part(parser *s) {
  const char *from = s->p++;
  word w = name(s);
  const char *text = s->names->part(s->names->payload, w.at, w.len);
  char hint[160];
  if (!text)
    return fail(s, from, "unknown part \"&%.*s\"%s", (int)w.len, w.at,
                nearest(s, w, s->names->parts_near, hint, sizeof hint));
  if (s->parts >= MAX_PARTS) return fail(s, from, "the part \"&%.*s\" stands in parts more than %d deep", (int)w.len, w.at,
                                        MAX_PARTS);
  gs__node *n = part_again(s, text);
  if (!n) n = read_part(s, text);
  if (s->err->code) s->err->column = column_of(s, from);   /* the place in the pattern that uses it */
  return n;
}

static gs__node *anchor(parser *s) {
  const char *from = s->p;
  char c = *s->p++;
  bool twice = s->p < s->end && *s->p == c;
  if (twice) s->p++;
  gs__node *n = node(s, GS__AT, from);
  n->at = c == '^' ? (twice ? GS__AT_PARAGRAPH : GS__AT_SENTENCE)
                   : (twice ? GS__AT_PARAGRAPH_END : GS__AT_SENTENCE_END);
  return n;
}

static gs__node *exact(parser *s) {
  const char *from = s->p++;
  while (s->p < s->end && *s->p != '\'') s->p++;
  if (s->p >= s->end) return fail(s, from, "an exact word that is not closed; expected \"'\"");
  s->p++;
  return literal(s, from + 1, (size_t)(s->p - from - 2), true);
}

/* The item after `with`, if it stands there. */
static gs__node *contained(parser *s, gs__node *n);

static gs__node *bare_word(parser *s) {
  const char *from = s->p;
  while (s->p < s->end && !special(*s->p) && !at(s, "...")) s->p++;
  /* inner apostrophes belong to the word: don't, O'Brien, 's */
  while (s->p < s->end && *s->p == '\'' && s->p + 1 < s->end && !special(s->p[1])) {
    s->p++;
    while (s->p < s->end && !special(*s->p) && !at(s, "...")) s->p++;
  }
  if (s->p == from) s->p++;   /* punctuation stands for itself */
  word w = {from, (size_t)(s->p - from)};
  int layer = s->names->layer(s->names->payload, w.at, w.len);
  if (layer >= 0) {
    gs__node *n = node(s, GS__LAYER, from);
    n->layer = (uint32_t)layer;
    return contained(s, n);
  }
  if (*from >= 'A' && *from <= 'Z') {
    char hint[160];
    return fail(s, from, "unknown type \"%.*s\" (a word with a capital is written '%.*s')%s", (int)w.len, w.at,
                (int)w.len, w.at, nearest(s, w, s->names->layers_near, hint, sizeof hint));
  }
  return literal(s, w.at, w.len, false);
}

static gs__node *item(parser *s) {
  const char *from = s->p;
  if (at(s, "...")) return gap(s);
  switch (*s->p) {
    case '(': return group(s, ')');
    case '{': return slot(s);
    case '[': return contained(s, bracket(s));
    case '&': return part(s);
    case '^': case '$': return anchor(s);
    case '\'':
      if (clitic_next(s)) return clitic(s);
      return exact(s);
    case '"': s->p++; return shape_token(s, from, GS__SHAPE_QUOTE);
    case '<': {
      gs__list_test *t = list_test(s);
      if (!t) return NULL;
      gs__node *n = node(s, GS__LIST, from);
      n->list = t;
      return n;
    }
    case '/': {
      gs__condition *c = condition(s, GS__IS_REGEX);
      c->regex = regex(s);
      return c->regex ? token(s, from, c) : NULL;
    }
    case ')': case '}': case ']': case '>':
      return fail(s, from, "\"%c\" without its opening sign", *from);
    case '*': case '+': case '?':
      return fail(s, from, "\"%c\" follows nothing that it could repeat", *from);
    default: return bare_word(s);
  }
}

/* How an item is written. What a part holds is told as the part has it. */
static void keep_text(const parser *s, gs__node *n, const char *from) {
  if (n->text) return;
  n->text = from;
  n->text_len = (uint32_t)(s->p - from);
}

static gs__node *contained(parser *s, gs__node *n) {
  if (!n || n->kind != GS__LAYER) return n;
  const char *back = s->p;
  space(s);
  if (!at(s, "with") || (s->p + 4 < s->end && !special(s->p[4]))) {
    s->p = back;
    return n;
  }
  s->p += 4;
  space(s);
  if (s->p >= s->end) return fail(s, s->p, "expected what it is to contain after \"with\"");
  const char *written = s->p;
  n->with = item(s);
  if (s->err->code || !n->with) return NULL;
  keep_text(s, n->with, written);
  return n;
}

static gs__node *quantified(parser *s, gs__node *n) {
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
      if (!open && !max) return fail(s, from, "{%u,0}: repeated no times", min);
      if (max && max < min) return fail(s, from, "{%u,%u}: the second number is less than the first", min, max);
    } else if (!max) {
      return fail(s, from, "{0}: repeated no times");
    }
    if (s->p >= s->end || *s->p != '}') return fail(s, s->p, "expected \"}\"");
    s->p++;
    if (min > MAX_REPEAT || max > MAX_REPEAT) return fail(s, from, "repeated more than %d times", MAX_REPEAT);
  } else {
    return n;
  }
  bool lazy = s->p < s->end && *s->p == '?';
  if (lazy) s->p++;
  if (n->kind == GS__AT || n->kind == GS__SLOT_REF)
    return fail(s, from, "this cannot be repeated");
  return repeat(s, n, min, max, lazy, from);
}

static gs__node *sequence(parser *s, const char *stop) {
  gs__node *first = NULL, **link = &first;
  const char *from = s->p;
  for (;;) {
    space(s);
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
  gs__node *seq = node(s, GS__SEQ, from);
  seq->child = first;
  return seq;
}

static gs__node *alternatives(parser *s, const char *stop) {
  if (++s->depth > GS__MAX_DEPTH) return fail(s, s->p, "nested more than %d deep", GS__MAX_DEPTH);
  goes(s, s->depth, 0);
  gs__node *first = sequence(s, stop);
  if (first && s->p < s->end && *s->p == '|') {
    gs__node *alt = node(s, GS__ALT, s->p), **link = &first->next;
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
  uint32_t nodes = 0;
  parser s = {.names = names, .arena = names->arena, .err = err, .nodes = &nodes,
              .start = text, .p = text, .counted = text, .end = text + len};
  err->code = 0;
  if (!gs__utf8_valid(text, len)) return gs__err_set(err, GS_EPACK, "the pattern is not valid UTF-8");
  *out = alternatives(&s, "");
  if (err->code) return err->code;
  if (s.p < s.end) {
    fail(&s, s.p, "\"%c\" without its opening sign", *s.p);
    return err->code;
  }
  if ((*out)->kind == GS__SEQ && !(*out)->child) fail(&s, s.start, "the pattern is empty");
  return err->code;
}

void gs__names_forget_parts(gs__names *n) {
  gs__map_dispose(&n->part_at);
  gs__vec_free(&n->parts);             /* the trees stay: patterns have them */
}

void gs__names_dispose(gs__names *n) {
  for (size_t i = 0; i < n->regexes.len; i++) gs__regex_free(n->regexes.at[i]);
  gs__vec_free(&n->regexes);
  gs__map_dispose(&n->regex_at);
  gs__map_dispose(&n->test_at);
  for (size_t i = 0; i < n->list_tests.len; i++) gs__vec_free(&n->list_tests.at[i]->rows);
  gs__vec_free(&n->list_tests);
  gs__vec_free(&n->token_tests);
  gs__arena_dispose(&n->cutting);
  gs__arena_dispose(&n->halves);
  gs__arena_dispose(&n->part_trees);
  gs__names_forget_parts(n);
}
