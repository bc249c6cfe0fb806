#include "api/element.h"

enum { MOST_WORDS = 6 };

static const char *form_text(const gs__plan *plan, gs__form form) {
  return gs__vocab_info(plan->vocab, form)->bytes;
}

static void tell_features(const gs__plan *plan, const gs__feature_test *t, gs__str *out) {
  for (; t; t = t->next) {
    gs__str_printf(out, " %s%s=", t->negated ? "not " : "", gs__plan_text(plan, t->key));
    for (uint32_t i = 0; i < t->value_count; i++)
      gs__str_printf(out, "%s%s", i ? "|" : "", gs__plan_text(plan, t->values[i]));
  }
}

void gs__element_tell_list(const gs__plan *plan, const gs__list_test *test, gs__str *out) {
  gs__str_printf(out, "<%s", gs__plan_text(plan, plan->lists.list.at[test->list].name));
  tell_features(plan, test->tests, out);
  gs__str_putc(out, '>');
}

/* The word that packs use for the set, else the tags themselves. */
void gs__element_tell_tags(const gs__plan *plan, uint64_t mask, gs__str *out) {
  const gs__language *l = &plan->language;
  for (size_t i = 0; i < l->tag_word_count; i++)
    if (l->tag_words[i].tags == mask) {
      gs__str_puts(out, l->tag_words[i].name);
      return;
    }
  bool any = false;
  for (uint32_t t = 0; t < 64; t++)
    if (mask >> t & 1 && t < GS__MAX_TAGS && l->tags[t][0]) {
      gs__str_printf(out, "%s%s", any ? "|" : "", l->tags[t]);
      any = true;
    }
}

static void tell_words(const gs__plan *plan, const gs__condition *c, gs__str *out) {
  uint32_t n = c->count < MOST_WORDS ? c->count : MOST_WORDS;
  for (uint32_t i = 0; i < n; i++) gs__str_printf(out, "%s%s", i ? " | " : "", form_text(plan, c->words[i]));
  if (n < c->count) gs__str_printf(out, " | %u more", c->count - n);
}

static const struct { uint64_t shape; const char *word; } shapes[] = {
    {GS__SHAPE_QUOTE, "\""}, {GS__SHAPE_CAPITAL, "capital"}, {GS__SHAPE_UPPER, "upper"},
    {GS__SHAPE_LOWER, "lower"}, {GS__SHAPE_DASH, "dash"}, {GS__SHAPE_COMMA, "comma"}, {GS__SHAPE_FINAL, "final"},
    {GS__SHAPE_OPEN, "open"}, {GS__SHAPE_CLOSE, "close"}, {GS__SHAPE_PUNCT, "punct"}, {GS__SHAPE_LETTERS, "word"},
    {GS__SHAPE_DIGITS, "digit"}, {GS__SHAPE_CURRENCY, "currency"}};

static void tell_shapes(uint64_t mask, gs__str *out) {
  bool any = false;
  for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++)
    if (mask & shapes[i].shape) {
      gs__str_printf(out, "%s%s", any ? "|" : "", shapes[i].word);
      any = true;
    }
  if (!any) gs__str_puts(out, "a mark");
}

static void tell_conditions(const gs__plan *plan, const gs__condition *c, gs__str *out);

static void tell_any(const gs__plan *plan, const gs__condition *c, gs__str *out) {
  for (uint32_t i = 0; i < c->count; i++) {
    gs__str_puts(out, i ? " | " : "(");
    tell_conditions(plan, c->any[i], out);
  }
  gs__str_putc(out, ')');
}

static void tell_condition(const gs__plan *plan, const gs__condition *c, gs__str *out) {
  switch (c->what) {
    case GS__IS_TAG: gs__element_tell_tags(plan, c->mask, out); break;
    case GS__CAN_TAG:
      gs__str_puts(out, "can=");
      gs__element_tell_tags(plan, c->mask, out);
      break;
    case GS__HAS_SHAPE: tell_shapes(c->mask, out); break;
    case GS__IS_WORD: gs__str_puts(out, form_text(plan, c->form)); break;
    case GS__IS_EXACT: gs__str_printf(out, "'%s'", form_text(plan, c->form)); break;
    case GS__IS_LEMMA: gs__str_printf(out, "lemma=%s", form_text(plan, c->form)); break;
    case GS__IS_REGEX: gs__str_printf(out, "/%s/", gs__regex_source(c->regex)); break;
    case GS__IN_LIST: gs__element_tell_list(plan, c->list, out); break;
    case GS__IS_QUOTED: gs__str_puts(out, "quoted"); break;
    case GS__IS_FIRST: gs__str_puts(out, "first"); break;
    case GS__IS_KNOWN: gs__str_puts(out, "known"); break;
    case GS__IS_ONE_OF: tell_words(plan, c, out); break;
    case GS__ANY_OF: tell_any(plan, c, out); break;
  }
}

static void tell_conditions(const gs__plan *plan, const gs__condition *c, gs__str *out) {
  bool several = c->next != NULL || c->what == GS__IS_TAG || c->what == GS__CAN_TAG;
  if (several) gs__str_putc(out, '[');
  for (const gs__condition *one = c; one; one = one->next) {
    gs__str_printf(out, "%s%s", one == c ? "" : " ", one->negated ? "not " : "");
    tell_condition(plan, one, out);
  }
  if (several) gs__str_putc(out, ']');
}

void gs__element_tell(const gs__plan *plan, const gs__op *op, gs__str *out) {
  static const char *const places[] = {"^", "$", "^^", "$$"};
  const gs__node *n = op->node;
  switch ((gs__op_code)op->code) {
    case GS__OP_TOKEN: tell_conditions(plan, n->conditions, out); break;
    case GS__OP_LIST: gs__element_tell_list(plan, n->list, out); break;
    case GS__OP_LAYER:
      gs__str_puts(out, gs__plan_text(plan, plan->types.at[n->layer].name));
      tell_features(plan, n->tests, out);
      if (n->with) gs__str_puts(out, " with ...");
      break;
    case GS__OP_AT: gs__str_puts(out, places[n->at]); break;
    case GS__OP_REF: gs__str_printf(out, "{%s}", gs__plan_text(plan, n->name)); break;
    default: gs__str_puts(out, "any token"); break;
  }
}
