/* Checks of what patterns ask of list entries and of findings: a test of values that stand in no entry's
 * column, or that nothing gives to a finding, never holds; nor does one that is read as words, a regular
 * expression with a blank, or tests that exclude each other. */
#include <string.h>

#include "api/check.h"
#include "base/str.h"

typedef struct asking {
  gs__checker *c;
  const gs__rule *rule;                /* NULL: the pattern was typed by hand */
  const gs__pattern *pattern;
} asking;

/* Does the cell have the value: "that" of "that|wh"? */
static bool cell_has(const char *cell, const char *value, size_t len) {
  for (const char *p = cell; *p;) {
    size_t n = strcspn(p, "|");
    if (n == len && memcmp(p, value, n) == 0) return true;
    p += n + (p[n] == '|');
  }
  return len == 0;
}

size_t gs__check_column(const gs__list *l, gs__sym key) {
  size_t i = 0;
  while (i < l->column_count && l->columns[i] != key) i++;
  return i;
}

static bool column_has(const gs__plan *p, const gs__list *l, size_t column, const char *value) {
  size_t len = strlen(value);
  for (size_t i = column; i < l->cells.len; i += l->column_count)
    if (cell_has(gs__plan_text(p, l->cells.at[i]), value, len)) return true;
  return false;
}

void gs__check_fill(gs__checker *c) {
  gs__lists *l = &c->loader->plan->lists;
  if (c->filled) return;
  gs__lists_settle(l);
  for (uint32_t i = 1; i < l->waiting.len; i++) gs__list_fill(l, i);
  c->filled = true;
}

bool gs__check_cells(gs__checker *c, const gs__list *l, size_t column, const char *value) {
  if (column_has(c->plan, l, column, value)) return true;
  if (c->filled) return false;
  gs__check_fill(c);
  return column_has(c->plan, l, column, value);
}

/* Values that are joined in a cell go into the arena first. */
void gs__check_try_cells(gs__checker *c, const gs__list *l, size_t column, gs__near *near) {
  for (size_t i = column; i < l->cells.len; i += l->column_count)
    for (const char *p = gs__plan_text(c->plan, l->cells.at[i]); *p;) {
      size_t n = strcspn(p, "|");
      if (n) gs__near_try(near, gs__arena_dup(&c->arena, p, n));
      p += n + (p[n] == '|');
    }
}

/* Where the value stands in the pattern, as the file has it. A pattern that Lua puts together may ask on
 * purpose for what some of the lists that it is made for do not have, and so may a part. */
static bool find_place(const asking *a, const char *value, gs__remark *out) {
  const char *text = a->pattern->text, *found = strstr(text, value);
  if (!found) return false;
  if (a->rule) {
    out->file = a->rule->file;
    gs__loader_place_in(a->c->loader, out->file, a->rule->line, text, (size_t)(found - text), &out->line, &out->column);
    return out->column;
  }
  out->line = out->column = 1;
  out->file = "pattern";
  for (const char *p = text; p < found; p++) {
    if ((*p & 0xC0) != 0x80) out->column++;
    if (*p == '\n') out->line++, out->column = 1;
  }
  return true;
}

static bool is_told(const gs__checker *c, const gs__remark *r) {
  for (size_t i = 0; i < c->found.len; i++) {
    const gs__remark *o = c->found.at + i;
    if (o->code == r->code && o->file == r->file && o->line == r->line && o->column == r->column) return true;
  }
  return false;
}

/* `what` lacks the value; where that stands, and who asks, is said here. */
static void remark(const asking *a, const char *value, const gs__near *near, const char *what) {
  gs__checker *c = a->c;
  gs__remark at = {.code = "unknown-value"};
  if (!find_place(a, value, &at) || is_told(c, &at)) return;
  gs__check_hint(c, near, &at);
  if (a->rule) gs__check_add(c, at, "rule \"%s\": %s", a->rule->name, what);
  else gs__check_add(c, at, "%s", what);
}

static void remark_entry(const asking *a, const gs__list *l, size_t column, const char *value) {
  const gs__plan *p = a->c->plan;
  gs__near near;
  gs__str what = {0};
  gs__near_init(&near, value);
  gs__check_try_cells(a->c, l, column, &near);
  gs__str_printf(&what, "no entry of the list \"%s\" has %s=%s", gs__plan_text(p, l->name),
                 gs__plan_text(p, l->columns[column]), value);
  remark(a, value, &near, gs__str_get(&what));
  gs__str_dispose(&what);
}

static void check_test(const asking *a, const gs__list_test *test) {
  const gs__plan *p = a->c->plan;
  const gs__list *l = p->lists.list.at + test->list;
  for (const gs__feature_test *t = test->tests; t; t = t->next) {
    size_t column = gs__check_column(l, t->key);
    if (column == l->column_count || !t->value_count) continue;
    uint32_t i = 0;
    while (i < t->value_count && !gs__check_cells(a->c, l, column, gs__plan_text(p, t->values[i]))) i++;
    if (i == t->value_count) remark_entry(a, l, column, gs__plan_text(p, t->values[0]));
  }
}

/* value NULL: the attribute itself is given by nothing. */
static void remark_attribute(const asking *a, uint32_t type, const char *key, const char *value,
                             const gs__near *near) {
  gs__str what = {0};
  gs__str_printf(&what, "nothing gives %s%s%s to a finding of the type %s", key, value ? "=" : "",
                 value ? value : "", gs__plan_text(a->c->plan, a->c->plan->types.at[type].name));
  remark(a, value ? value : key, near, gs__str_get(&what));
  gs__str_dispose(&what);
}

/* Of a finding's attribute: each value by itself, for there are few. */
static void check_layer(const asking *a, uint32_t type, const gs__feature_test *tests) {
  const gs__plan *p = a->c->plan;
  for (const gs__feature_test *t = tests; t; t = t->next) {
    const char *key = gs__plan_text(p, t->key);
    gs__near near;
    gs__near_init(&near, key);
    bool given = gs__check_given(a->c, type, t->key, &near);
    if (!given) remark_attribute(a, type, key, NULL, &near);
    for (uint32_t i = 0; given && i < t->value_count; i++) {
      const char *value = gs__plan_text(p, t->values[i]);
      gs__near_init(&near, value);
      if (!gs__check_attribute(a->c, type, t->key, value, &near))
        remark_attribute(a, type, key, value, &near);
    }
  }
}

static void check_regex(const asking *a, const char *source) {
  gs__remark at = {.code = "split-regex", .hint = "write an element for each word: /one/ /two/"};
  if (!gs__regex_needs_blank(source) || !find_place(a, source, &at) || is_told(a->c, &at)) return;
  gs__check_add(a->c, at, "%s%s%sno token matches /%s/: one is cut where a blank is", a->rule ? "rule \"" : "",
                a->rule ? a->rule->name : "", a->rule ? "\": " : "", source);
}

static void check_conditions(const asking *a, const gs__condition *all) {
  for (const gs__condition *c = all; c; c = c->next) {
    if (c->what == GS__IN_LIST) check_test(a, c->list);
    if (c->what == GS__IS_REGEX) check_regex(a, gs__regex_source(c->regex));
    for (uint32_t i = 0; c->what == GS__ANY_OF && i < c->count; i++) check_conditions(a, c->any[i]);
  }
}

/* ---- tests outside of brackets ---- */

static bool is_token_test(const char *key, size_t len) {
  static const char *const known[] = {"lemma", "tag", "can"};
  for (size_t i = 0; i < sizeof known / sizeof *known; i++)
    if (strlen(known[i]) == len && memcmp(known[i], key, len) == 0) return true;
  return false;
}

/* Length of the name before the "=" of name=value; 0 if the text is something else. */
static size_t key_of(const char *text) {
  static const char small[] = "abcdefghijklmnopqrstuvwxyz_";
  size_t n = strspn(text, small);
  return text[n] == '=' && text[n + 1] && !strpbrk(text + n + 1, "=<>[]{}()\"' ") ? n : 0;
}

/* The mend is sure where the text stands but once, and is not the front of something longer. */
static bool is_alone(const char *pattern, const char *text) {
  const char *at = strstr(pattern, text);
  return at && !strstr(at + 1, text) && at[strlen(text)] != '|';
}

static void remark_bare(const asking *a, const char *text, size_t key) {
  gs__checker *c = a->c;
  gs__remark at = {.code = "bare-test"};
  if (!find_place(a, text, &at) || is_told(c, &at)) return;
  bool sure = is_token_test(text, key);
  gs__str hint = {0};
  gs__str_printf(&hint, sure ? "write [%s]" : "tests stand in brackets: [Type %s], <list %s>", text, text);
  at.hint = gs__arena_dup(&c->arena, gs__str_get(&hint), hint.len);
  if (sure && is_alone(a->pattern->text, text)) {
    at.wrong = gs__arena_dup(&c->arena, text, strlen(text));
    at.right = at.hint + strlen("write ");
  }
  gs__str_dispose(&hint);
  const char *who = a->rule ? a->rule->name : "";
  gs__check_add(c, at, "%s%s%s%s outside of brackets is no test: it is read as words",
                a->rule ? "rule \"" : "", who, a->rule ? "\": " : "", text);
}

/* What is written like a test, and is read as the words that it is cut into. */
static void check_bare(const asking *a, const gs__node *n) {
  const gs__node *one = n->kind == GS__REPEAT ? n->child : n;
  bool words = one->kind == GS__TOKEN || (one->kind == GS__SEQ && one->child && !one->child->text);
  if (!words || !n->text || !memchr(n->text, '=', n->text_len)) return;
  char *text = gs__mem_dup(n->text, n->text_len);
  if (one != n) text[strcspn(text, "+*?{")] = '\0';   /* its quantifier */
  size_t key = key_of(text);
  if (key) remark_bare(a, text, key);
  gs__mem_free(text);
}

/* ---- tests that exclude each other ---- */

/* Is there no tag that all of them allow? */
static bool exclude(const gs__condition *all) {
  uint64_t tags = UINT64_MAX;
  for (const gs__condition *c = all; c; c = c->next)
    if (c->what == GS__IS_TAG) tags &= c->negated ? ~c->mask : c->mask;
  return !tags;
}

/* [noun verb]: all tests must hold, and not one of them. */
static void check_token(const asking *a, const gs__node *n) {
  const gs__node *one = n->kind == GS__REPEAT ? n->child : n;
  gs__remark at = {.code = "never-token",
                   .hint = "all tests must hold; for any of them write a choice: ([a] | [b])"};
  if (one->kind != GS__TOKEN || !n->text || !exclude(one->conditions)) return;
  char *text = gs__mem_dup(n->text, n->text_len), *last = strrchr(text, ']');
  if (last) last[1] = '\0';   /* without its quantifier */
  if (find_place(a, text, &at) && !is_told(a->c, &at))
    gs__check_add(a->c, at, "%s%s%sno token has a tag that passes all tests of %s", a->rule ? "rule \"" : "",
                  a->rule ? a->rule->name : "", a->rule ? "\": " : "", text);
  gs__mem_free(text);
}

/* ---- words that are nearly units ---- */

/* The unit that a word may be a slip of. A word that the language knows is meant, unless it is a unit's plural. */
static const char *unit_near(const gs__checker *c, const gs__form_info *f) {
  gs__near near;
  gs__near_init(&near, f->bytes);
  for (size_t i = 0; i < c->plan->types.len; i++) {
    const char *unit = gs__check_name(c, c->plan->types.at[i].name);
    size_t n = strlen(unit);
    if (!c->plan->types.at[i].is_unit) continue;
    if (f->len == n + 1 && f->bytes[n] == 's' && memcmp(f->bytes, unit, n) == 0) return unit;
    if (!f->known) gs__near_try(&near, unit);
  }
  return near.best && near.distance <= 1 ? near.best : NULL;
}

/* {who: nps}: what a small letter begins and no unit is called is a word. Of a slot that holds nothing else that is
 * hardly meant. */
static void check_slot(const asking *a, const gs__node *slot) {
  gs__checker *c = a->c;
  const gs__node *n = slot->child;
  if (n && n->kind == GS__REPEAT) n = n->child;
  if (slot->kind != GS__SLOT || !n || n->next || n->kind != GS__TOKEN) return;
  const gs__condition *k = n->conditions;
  if (!k || k->next || k->what != GS__IS_WORD) return;
  gs__vocab_use(c->plan->vocab, k->form);   /* only then it is looked up in the lexicon */
  const gs__form_info *f = gs__vocab_info(c->plan->vocab, k->form);
  const char *unit = unit_near(c, f);
  gs__remark at = {.code = "near-unit"};
  if (!unit || !find_place(a, f->bytes, &at) || is_told(c, &at)) return;
  gs__str hint = {0};
  gs__str_printf(&hint, "did you mean the unit \"%s\"? if the word is meant: '%s'", unit, f->bytes);
  at.hint = gs__arena_dup(&c->arena, gs__str_get(&hint), hint.len);
  gs__str_dispose(&hint);
  gs__check_add(c, at, "%s%s%s\"%s\" is no unit: it is read as a word", a->rule ? "rule \"" : "",
                a->rule ? a->rule->name : "", a->rule ? "\": " : "", f->bytes);
}

static void check_tree(const asking *a, const gs__node *n) {
  for (; n; n = n->next) {
    check_bare(a, n);
    check_token(a, n);
    check_slot(a, n);
    if (n->kind == GS__LIST && n->list) check_test(a, n->list);
    if (n->kind == GS__LAYER) check_layer(a, n->layer, n->tests);
    check_conditions(a, n->conditions);
    check_tree(a, n->child);
    check_tree(a, n->with);
  }
}

static void check_pattern(gs__checker *c, const gs__rule *r, const gs__pattern *p) {
  asking a = {c, r, p};
  check_tree(&a, p->read);
}

static void check_rule(gs__checker *c, const gs__rule *r) {
  const gs__terms *terms[] = {&r->unless, &r->needs, &r->terms};
  for (size_t w = 0; w < r->ways.len; w++) check_pattern(c, r, r->ways.at[w].pattern);
  for (size_t k = 0; k < sizeof terms / sizeof *terms; k++)
    for (size_t i = 0; i < terms[k]->len; i++)
      if (terms[k]->at[i].pattern) check_pattern(c, r, terms[k]->at[i].pattern);
}

void gs__check_typed(gs__checker *c, const gs__pattern *p) {
  check_pattern(c, NULL, p);
}

void gs__check_values(gs__checker *c) {
  for (size_t i = 0; i < c->plan->rules.len; i++) {
    const gs__rule *r = c->plan->rules.at[i];
    if (c->plan->packs.at[r->pack].asked && !r->off) check_rule(c, r);
  }
}
