/* Tests: what stands in [...] about a token or a finding, in <...> about an entry of a list, in /.../. */

#include "match/parser.h"

enum { MAX_VALUES = 32 };

/* An expression that stands for a few words is the set of them. */
static gs__condition *words_test(gs__parser *s, const gs__regex_words *all) {
  gs__condition *c = gs__parse_condition(s, GS__IS_ONE_OF);
  c->words = gs__parse_fresh(s, all->count * sizeof *c->words);
  for (uint32_t i = 0; i < all->count; i++) {
    gs__form form = gs__vocab_intern(s->names->vocab, all->word[i].at, all->word[i].len);
    gs__condition_add_word(c, gs__vocab_info(s->names->vocab, form)->fold);
  }
  return c;
}

gs__condition *gs__parse_regex(gs__parser *s) {
  const char *from = ++s->p;
  while (s->p < s->end && *s->p != '/') s->p += *s->p == '\\' && s->p + 1 < s->end ? 2 : 1;
  if (s->p >= s->end) {
    gs__parse_fail(s, from - 1, "a regular expression that is not closed; expected \"/\"");
    return NULL;
  }
  size_t len = (size_t)(s->p++ - from), fault;
  gs__regex_words words;
  if (gs__regex_words_of(from, len, &words)) return words_test(s, &words);
  gs__condition *c = gs__parse_condition(s, GS__IS_REGEX);
  gs__err err = {0};
  if (gs__regex_get(&c->regex, &s->names->regexes, from, len, &fault, &err) == 0) return c;
  gs__parse_fail(s, from + (fault < len ? fault : len), "in the regular expression: %s", err.message);
  return NULL;
}

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

static uint64_t shape_mask(gs__cell w) {
  for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++)
    if (gs__parse_is(w, shapes[i].name)) return shapes[i].mask;
  return 0;
}

static void offer_test_words(void *names, gs__near *near) {
  const gs__language *l = ((const gs__names *)names)->language;
  for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) gs__near_try(near, shapes[i].name);
  gs__language_tags_near(l, near);
  static const char *const others[] = {"quoted", "first", "known", "tag", "can", "lemma", "not"};
  for (size_t i = 0; i < sizeof others / sizeof *others; i++) gs__near_try(near, others[i]);
}

/* In w may stand a sign that closes something else, or w may be what follows tests that are not closed. */
static gs__condition *unknown_test(gs__parser *s, gs__cell w) {
  char hint[200];
  for (size_t i = 0; i < w.len; i++)
    if (strchr(")}>", w.at[i])) {
      gs__parse_stray(s, w.at + i);
      return NULL;
    }
  if (!gs__parse_closes(s, w.at)) {
    gs__parse_unclosed(s);
    return NULL;
  }
  if (w.len == 3 && memcmp(w.at, "not", 3) == 0) {
    gs__parse_fail(s, w.at, "behind \"not\" a test must stand: [not verb]");
    return NULL;
  }
  gs__parse_fail(s, w.at, "unknown test \"%.*s\"%s", (int)w.len, w.at,
                 gs__parse_nearest(w, offer_test_words, s->names, hint, sizeof hint));
  return NULL;
}

/* A value of a key: up to a space, '|', ']' or '>'; or in quotes. */
static gs__cell value(gs__parser *s) {
  if (s->p < s->end && *s->p == '\'') {
    gs__cell w = {++s->p, 0};
    while (s->p < s->end && *s->p != '\'') s->p++;
    w.len = (size_t)(s->p - w.at);
    if (s->p < s->end) s->p++;
    return w;
  }
  gs__cell w = {s->p, 0};
  while (s->p < s->end && !strchr(" \t\r\n|]>", *s->p)) s->p++;
  w.len = (size_t)(s->p - w.at);
  return w;
}

static gs__condition *keyed(gs__parser *s, gs__cell key) {
  bool tag = gs__parse_is(key, "tag"), can = gs__parse_is(key, "can"), lemma = gs__parse_is(key, "lemma");
  if (!tag && !can && !lemma) return unknown_test(s, key);
  gs__condition *c = gs__parse_condition(s, tag ? GS__IS_TAG : can ? GS__CAN_TAG : GS__IS_LEMMA);
  for (;; s->p++) {
    gs__cell w = value(s);
    if (!w.len) {
      gs__parse_fail(s, w.at, "expected a value after \"%.*s=\"", (int)key.len, key.at);
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
      gs__parse_fail(s, s->p, "one lemma only; write ([lemma=a] | [lemma=b])");
      return NULL;
    }
  }
}

static gs__condition *one_test(gs__parser *s) {
  if (*s->p == '/') return gs__parse_regex(s);
  if (*s->p == '<') {
    gs__condition *c = gs__parse_condition(s, GS__IN_LIST);
    c->list = gs__parse_list_test(s);
    return c->list ? c : NULL;
  }
  if (*s->p == '\'') {
    gs__cell w = value(s);
    gs__condition *c = gs__parse_condition(s, GS__IS_EXACT);
    c->form = gs__vocab_intern(s->names->vocab, w.at, w.len);
    return c;
  }
  gs__cell w = {s->p, 0};
  while (s->p < s->end && !strchr(" \t\r\n=]", *s->p)) s->p++;
  w.len = (size_t)(s->p - w.at);
  if (s->p < s->end && *s->p == '=') {
    s->p++;
    return keyed(s, w);
  }
  if (gs__parse_is(w, "quoted")) return gs__parse_condition(s, GS__IS_QUOTED);
  if (gs__parse_is(w, "first")) return gs__parse_condition(s, GS__IS_FIRST);
  if (gs__parse_is(w, "known")) return gs__parse_condition(s, GS__IS_KNOWN);
  gs__condition *c = gs__parse_condition(s, GS__HAS_SHAPE);
  c->mask = shape_mask(w);
  if (!c->mask) {
    c->what = GS__IS_TAG;
    c->mask = gs__language_tag_mask(s->names->language, w.at, w.len);
  }
  return c->mask ? c : unknown_test(s, w);
}

/* The key and the values of a test: key=value|value, or a value alone of the key that may go without saying. */
static bool feature_values(gs__parser *s, gs__feature_test *t, gs__cell key, gs__sym bare_key) {
  gs__sym values[MAX_VALUES];
  if (s->p < s->end && *s->p == '=') {
    t->key = gs__sym_intern(s->names->symbols, key.at, key.len);
    do {
      s->p++;
      gs__cell w = value(s);
      if (t->value_count == MAX_VALUES) {
        gs__parse_fail(s, w.at, "more than %d values", MAX_VALUES);
        return false;
      }
      values[t->value_count++] = gs__sym_intern(s->names->symbols, w.at, w.len);
    } while (s->p < s->end && *s->p == '|');
  } else {
    t->bare = true;
    t->key = bare_key;
    values[t->value_count++] = gs__sym_intern(s->names->symbols, key.at, key.len);
  }
  t->values = gs__parse_fresh(s, t->value_count * sizeof *values);
  memcpy(t->values, values, t->value_count * sizeof *values);
  return true;
}

/* What stands where a feature is expected is no name of one. */
static void no_feature(gs__parser *s) {
  if (strchr(")}]>", *s->p)) gs__parse_stray(s, s->p);
  else if (strchr("({[<", *s->p)) gs__parse_unclosed(s);
  else gs__parse_fail(s, s->p, "expected a feature name or \"%c\"", s->open->close);
}

static gs__feature_test *feature_tests(gs__parser *s, char close, gs__sym bare_key) {
  gs__feature_test *first = NULL, **link = &first;
  bool negated = false;
  for (;;) {
    gs__parse_space(s);
    if (s->p >= s->end) {
      gs__parse_unclosed(s);
      return NULL;
    }
    if (*s->p == close && negated) {
      gs__parse_fail(s, s->p, "expected a feature after \"not\"");
      return NULL;
    }
    if (*s->p == close) return first;
    gs__cell key = gs__parse_name(s);
    if (!key.len) {
      no_feature(s);
      return NULL;
    }
    if (gs__parse_is(key, "not")) {
      negated = true;
      continue;
    }
    gs__feature_test *t = gs__parse_fresh(s, sizeof *t);
    t->negated = negated;
    t->at = (uint32_t)(key.at - s->start);
    negated = false;
    if (!feature_values(s, t, key, bare_key)) return NULL;
    *link = t;
    link = &t->next;
  }
}

static void offer_lists(void *names, gs__near *near) {
  const gs__lists *l = ((const gs__names *)names)->lists;
  for (size_t i = 0; i < l->list.len; i++) gs__near_try(near, gs__sym_text(l->symbols, l->list.at[i].name));
}

static gs__list_test *unknown_list(gs__parser *s, gs__cell w) {
  char hint[200];
  gs__parse_fail(s, w.at, "unknown word list \"%.*s\"%s", (int)w.len, w.at,
                 gs__parse_nearest(w, offer_lists, s->names, hint, sizeof hint));
  return NULL;
}

static gs__list_test *list_inside(gs__parser *s) {
  gs__cell w = gs__parse_name(s);
  if (!w.len) {
    gs__parse_fail(s, s->p, "expected the name of a word list after \"<\"");
    return NULL;
  }
  int list = gs__lists_find(s->names->lists, w.at, w.len);
  if (list < 0) return unknown_list(s, w);
  gs__list_test *t = gs__parse_fresh(s, sizeof *t);
  t->list = (uint32_t)list;
  s->names->lists->list.at[list].used = true;
  t->tests = feature_tests(s, '>', gs__sym_of(s->names->symbols, "group"));
  return s->err->code || !gs__parse_columns(s, t) ? NULL : t;
}

gs__list_test *gs__parse_list_test(gs__parser *s) {
  gs__open here;
  gs__parse_opens(s, &here, s->p++, '>');
  gs__list_test *t = list_inside(s);
  gs__parse_closed(s);
  if (s->err->code) return NULL;
  s->p++;
  return t;
}

/* [Type tests]; NULL with s->p where it was if no type stands here. */
static gs__node *finding_test(gs__parser *s, const char *from) {
  const char *back = s->p;
  gs__cell w = gs__parse_name(s);
  int layer = s->names->layer(s->names->payload, w.at, w.len);
  s->p = layer >= 0 ? s->p : back;     /* else a fine tag by its own name: [VBD] */
  if (layer < 0) return NULL;
  gs__node *n = gs__parse_node(s, GS__LAYER, from);
  n->layer = (uint32_t)layer;
  n->tests = feature_tests(s, ']', gs__sym_of(s->names->symbols, "kind"));
  return n;
}

static gs__condition *token_tests(gs__parser *s) {
  gs__condition *first = NULL, **link = &first;
  bool negated = false;
  for (;;) {
    gs__parse_space(s);
    if (s->p >= s->end) gs__parse_unclosed(s);
    if (s->err->code) return NULL;
    if (*s->p == ']') return first;
    if (gs__parse_at(s, "not ") || gs__parse_at(s, "not\t")) {
      negated = true;
      s->p += 3;
      continue;
    }
    gs__condition *c = one_test(s);
    if (!c) {
      gs__parse_fail(s, s->p, "expected a test");
      return NULL;
    }
    c->negated = negated;
    negated = false;
    *link = c;
    link = &c->next;
  }
}

static gs__node *bracket_inside(gs__parser *s, const char *from) {
  gs__parse_space(s);
  gs__node *n = s->p < s->end && *s->p >= 'A' && *s->p <= 'Z' ? finding_test(s, from) : NULL;
  if (n || s->err->code) return n;
  gs__condition *tests = token_tests(s);
  if (!tests) return gs__parse_fail(s, from, "a test without a condition; \"...1\" is one token of any kind");
  return gs__parse_token(s, from, tests);
}

gs__node *gs__parse_bracket(gs__parser *s) {
  gs__open here;
  gs__parse_opens(s, &here, s->p++, ']');
  gs__node *n = bracket_inside(s, here.at);
  gs__parse_closed(s);
  if (s->err->code) return NULL;
  s->p++;
  return n;
}
