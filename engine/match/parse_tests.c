/* Tests: what stands in [...] about a token or a finding, in <...> about an entry of a list, in /.../. */

#include "match/parser.h"

enum { MAX_VALUES = 32 };

gs__regex *gs__parse_regex(gs__parser *s) {
  const char *from = ++s->p;
  while (s->p < s->end && *s->p != '/') s->p += *s->p == '\\' && s->p + 1 < s->end ? 2 : 1;
  if (s->p >= s->end) {
    gs__parse_fail(s, from - 1, "a regular expression that is not closed; expected \"/\"");
    return NULL;
  }
  size_t len = (size_t)(s->p++ - from), fault;
  uint32_t *seen = gs__map_put(&s->names->regex_at, from, len, NULL);
  if (*seen) return s->names->regexes.at[*seen - 1];
  gs__regex *r;
  gs__err err = {0};
  if (gs__regex_new(&r, from, len, &fault, &err) < 0) {
    gs__parse_fail(s, from + (fault < len ? fault : len), "in the regular expression: %s", err.message);
    return NULL;
  }
  gs__vec_push(&s->names->regexes, r);
  *seen = (uint32_t)s->names->regexes.len;
  return r;
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
  for (size_t i = 0; i < l->tag_word_count; i++) gs__near_try(near, l->tag_words[i].name);
  static const char *const others[] = {"quoted", "first", "known", "tag", "can", "lemma", "not"};
  for (size_t i = 0; i < sizeof others / sizeof *others; i++) gs__near_try(near, others[i]);
}

static gs__condition *unknown_test(gs__parser *s, gs__cell w) {
  char hint[200];
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
  if (*s->p == '/') {
    gs__condition *c = gs__parse_condition(s, GS__IS_REGEX);
    c->regex = gs__parse_regex(s);
    return c->regex ? c : NULL;
  }
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
    t->key = bare_key;
    values[t->value_count++] = gs__sym_intern(s->names->symbols, key.at, key.len);
  }
  t->values = gs__parse_fresh(s, t->value_count * sizeof *values);
  memcpy(t->values, values, t->value_count * sizeof *values);
  return true;
}

static gs__feature_test *feature_tests(gs__parser *s, char close, gs__sym bare_key) {
  gs__feature_test *first = NULL, **link = &first;
  bool negated = false;
  for (;;) {
    gs__parse_space(s);
    if (s->p >= s->end) {
      gs__parse_fail(s, s->p, "expected \"%c\"", close);
      return NULL;
    }
    if (*s->p == close && negated) {
      gs__parse_fail(s, s->p, "expected a feature after \"not\"");
      return NULL;
    }
    if (*s->p == close) return first;
    gs__cell key = gs__parse_name(s);
    if (!key.len) {
      gs__parse_fail(s, s->p, "expected a feature name or \"%c\"", close);
      return NULL;
    }
    if (gs__parse_is(key, "not")) {
      negated = true;
      continue;
    }
    gs__feature_test *t = gs__parse_fresh(s, sizeof *t);
    t->negated = negated;
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

typedef struct column_of {
  const gs__list *list;
  const gs__symbols *symbols;
} column_of;

static void offer_columns(void *list, gs__near *near) {
  const gs__list *l = ((const column_of *)list)->list;
  for (size_t i = 0; i < l->column_count; i++)
    gs__near_try(near, gs__sym_text(((const column_of *)list)->symbols, l->columns[i]));
}

/* `from`: where the tests begin, of which the one of the column is. */
static void unknown_column(gs__parser *s, const gs__list *list, const char *key, const char *from) {
  char hint[200];
  column_of of = {list, s->names->symbols};
  gs__cell wanted = {key, strlen(key)};
  const char *at = strstr(from, key);
  gs__parse_fail(s, at ? at : from, "the word list \"%s\" has no column \"%s\"%s",
                 gs__sym_text(s->names->symbols, list->name), key,
                 gs__parse_nearest(wanted, offer_columns, &of, hint, sizeof hint));
}

static bool has_column(gs__parser *s, const gs__list_test *t, const gs__feature_test *f) {
  const char *key = gs__sym_text(s->names->symbols, f->key);
  return gs__list_column(s->names->lists, t->list, key, strlen(key), false) < GS__LIST_COLUMNS;
}

/* last=plural: the values are tags, or words for tags, of the last word. False if one is neither. */
static bool tags_of_last(gs__parser *s, const char *from, gs__list_test *t, const gs__feature_test *f) {
  uint64_t mask = 0;
  for (uint32_t i = 0; i < f->value_count; i++) {
    const char *word = gs__sym_text(s->names->symbols, f->values[i]);
    uint64_t tags = gs__language_tag_mask(s->names->language, word, strlen(word));
    if (!tags) gs__parse_fail(s, from, "\"last\" asks for tags, and \"%s\" is none", word);
    if (!tags) return false;
    mask |= tags;
  }
  t->last &= f->negated ? ~mask : mask;
  return true;
}

/* Each test asks for a column of the list, or for the last word. */
static bool settle_tests(gs__parser *s, const char *from, gs__list_test *t) {
  t->last = GS__ANY_LAST;
  for (gs__feature_test **link = &t->tests; *link;) {
    gs__feature_test *f = *link;
    if (has_column(s, t, f)) {
      link = &f->next;
    } else if (strcmp(gs__sym_text(s->names->symbols, f->key), "last") == 0) {
      if (!tags_of_last(s, from, t, f)) return false;
      *link = f->next;
    } else {
      unknown_column(s, s->names->lists->list.at + t->list, gs__sym_text(s->names->symbols, f->key), from);
      return false;
    }
  }
  return true;
}

gs__list_test *gs__parse_list_test(gs__parser *s) {
  s->p++;
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
  const char *from = s->p;
  t->tests = feature_tests(s, '>', gs__sym_of(s->names->symbols, "group"));
  if (s->err->code || !settle_tests(s, from, t)) return NULL;
  s->p++;
  return t;
}

gs__node *gs__parse_bracket(gs__parser *s) {
  const char *from = s->p++;
  gs__parse_space(s);
  if (s->p < s->end && *s->p >= 'A' && *s->p <= 'Z') {   /* [Type tests] */
    const char *back = s->p;
    gs__cell w = gs__parse_name(s);
    int layer = s->names->layer(s->names->payload, w.at, w.len);
    if (layer >= 0) {
      gs__node *n = gs__parse_node(s, GS__LAYER, from);
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
    gs__parse_space(s);
    if (s->p >= s->end) return gs__parse_fail(s, s->p, "expected \"]\"");
    if (*s->p == ']') break;
    if (gs__parse_at(s, "not ") || gs__parse_at(s, "not\t")) {
      negated = true;
      s->p += 3;
      continue;
    }
    gs__condition *c = one_test(s);
    if (!c) return s->err->code ? NULL : gs__parse_fail(s, s->p, "expected a test");
    c->negated = negated;
    negated = false;
    *link = c;
    link = &c->next;
  }
  s->p++;
  if (!first) return gs__parse_fail(s, from, "a test without a condition; \"...1\" is one token of any kind");
  return gs__parse_token(s, from, first);
}
