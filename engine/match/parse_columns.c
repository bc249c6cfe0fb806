/* What <list tests> ask for: columns of the list, or tags of an entry's last word. */
#include "base/str.h"
#include "match/parser.h"

static const char *sym(const gs__parser *s, gs__sym of) {
  return gs__sym_text(s->names->symbols, of);
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

static void unknown_column(gs__parser *s, const gs__list *list, const gs__feature_test *f) {
  char hint[200];
  column_of of = {list, s->names->symbols};
  const char *key = sym(s, f->key);
  gs__parse_fail(s, s->start + f->at, "the word list \"%s\" has no column \"%s\"%s", sym(s, list->name), key,
                 gs__parse_nearest((gs__cell){key, strlen(key)}, offer_columns, &of, hint, sizeof hint));
}

/* The first column in which a row has the value, or their number. Cells of long lists are made when a text has the
 * entry: here all of them. */
static size_t column_with(gs__parser *s, const gs__list *list, gs__sym value) {
  gs__lists *all = s->names->lists;
  for (uint32_t i = 1; i < all->waiting.len; i++) gs__list_fill(all, i);
  for (size_t i = 0; i < list->cells.len; i++)
    if (gs__cell_has(all->symbols, list->cells.at[i], value)) return i % list->column_count;
  return list->column_count;
}

/* A value without a key is one of the column "group", which the list has not: says what could have been meant. */
static void no_groups(gs__parser *s, const gs__list *list, const gs__feature_test *f) {
  const char *value = sym(s, f->values[0]), *name = sym(s, list->name);
  size_t column = column_with(s, list, f->values[0]);
  gs__near near;
  gs__near_init(&near, value);
  offer_columns(&(column_of){list, s->names->symbols}, &near);
  gs__str help = {0};
  if (column < list->column_count) {
    gs__str_printf(&help, "did you mean <%s %s=%s>?", name, sym(s, list->columns[column]), value);
  } else if (near.best) {
    gs__str_printf(&help, "did you mean its column, as in <%s %s=...>?", name, near.best);
  } else if (list->column_count) {
    gs__str_printf(&help, "write <%s COLUMN=%s>, with one of its columns:", name, value);
    for (size_t i = 0; i < list->column_count; i++)
      gs__str_printf(&help, "%s %s", i ? "," : "", sym(s, list->columns[i]));
  } else {
    gs__str_printf(&help, "its entries have no columns at all: write <%s>", name);
  }
  gs__parse_fail(s, s->start + f->at, "\"%s\" alone asks for a group, and the word list \"%s\" has no groups; %s",
                 value, name, gs__str_get(&help));
  gs__str_dispose(&help);
}

static bool has_column(gs__parser *s, const gs__list_test *t, const gs__feature_test *f) {
  const char *key = sym(s, f->key);
  return gs__list_column(s->names->lists, t->list, key, strlen(key), false) < GS__LIST_COLUMNS;
}

/* last=plural: the values are tags, or words for tags, of the last word. False if one is neither. */
static bool tags_of_last(gs__parser *s, gs__list_test *t, const gs__feature_test *f) {
  uint64_t mask = 0;
  for (uint32_t i = 0; i < f->value_count; i++) {
    const char *word = sym(s, f->values[i]);
    uint64_t tags = gs__language_tag_mask(s->names->language, word, strlen(word));
    if (!tags) gs__parse_fail(s, s->start + f->at, "\"last\" asks for tags, and \"%s\" is none", word);
    if (!tags) return false;
    mask |= tags;
  }
  t->last &= f->negated ? ~mask : mask;
  return true;
}

bool gs__parse_columns(gs__parser *s, gs__list_test *t) {
  const gs__list *list = s->names->lists->list.at + t->list;
  t->last = GS__ANY_LAST;
  for (gs__feature_test **link = &t->tests; *link;) {
    gs__feature_test *f = *link;
    if (has_column(s, t, f)) {
      link = &f->next;
    } else if (strcmp(sym(s, f->key), "last") == 0) {
      if (!tags_of_last(s, t, f)) return false;
      *link = f->next;
    } else {
      if (f->bare) no_groups(s, list, f);
      else unknown_column(s, list, f);
      return false;
    }
  }
  return true;
}
