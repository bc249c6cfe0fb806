#include "api/miss_entry.h"

#include <string.h>

#include "api/tell.h"

/* ---- which ---- */

static gs__unfit unfit_of(const gs__misses *m, const gs__list_test *test, const gs__hit *h) {
  const gs__lattice *l = &m->run->lattice;
  bool fits = gs__hit_fits(l->lists, l->doc, h);
  if (!gs__row_passes(l->lists, l->lists->entries.at + h->entry, test->tests))
    return fits ? GS__UNFIT_ROW : GS__UNFIT_BOTH;
  if (!fits) return GS__UNFIT_TAG;
  return test->last >> l->doc->token_tag[h->end - 1] & 1 ? GS__NO_ENTRY : GS__UNFIT_LAST;
}

static void try_list(const gs__misses *m, const gs__list_test *test, uint32_t start, uint32_t end, bool alone,
                     gs__unfit_entry *best) {
  const gs__lattice *l = &m->run->lattice;
  const gs__edges *e = &l->list_edges;
  for (uint32_t i = e->first[0] ? e->first[0][start] : 0; e->first[0] && i < e->first[0][start + 1]; i++) {
    const gs__hit *h = l->hits + e->edge[0][i].item;
    const gs__entry *entry = l->lists->entries.at + h->entry;
    if (entry->list != test->list || h->end != end) continue;
    gs__unfit why = unfit_of(m, test, h);
    if (why > best->why) *best = (gs__unfit_entry){why, test, entry, start, end, alone};
  }
}

/* Do the other tests of the token hold? */
static bool others_hold(const gs__misses *m, const gs__condition *all, const gs__condition *but, uint32_t token) {
  for (const gs__condition *c = all; c; c = c->next) {
    gs__condition one = *c;
    one.next = NULL;
    one.number = 0;                    /* the number is the chain's */
    if (c != but && !gs__token_passes(&m->run->lattice, &one, token)) return false;
  }
  return true;
}

static void try_tests(const gs__misses *m, const gs__condition *all, uint32_t token, gs__unfit_entry *best) {
  for (const gs__condition *c = all; c; c = c->next) {
    if (c->negated) continue;
    if (c->what == GS__IN_LIST) try_list(m, c->list, token, token + 1, others_hold(m, all, c, token), best);
    for (uint32_t i = 0; c->what == GS__ANY_OF && i < c->count; i++) try_tests(m, c->any[i], token, best);
  }
}

static void try_node(const gs__misses *m, const gs__node *n, uint32_t start, uint32_t end, gs__unfit_entry *best) {
  n = gs__partial_core(n);
  if (n->kind == GS__LIST) try_list(m, n->list, start, end, true, best);
  if (n->kind == GS__TOKEN && end == start + 1) try_tests(m, n->conditions, start, best);
  for (const gs__node *c = n->kind == GS__ALT ? n->child : NULL; c; c = c->next) try_node(m, c, start, end, best);
}

gs__unfit_entry gs__miss_entry(const gs__misses *m, const gs__node *n, uint32_t start, uint32_t end) {
  gs__unfit_entry best = {.why = GS__NO_ENTRY};
  if (start < end) try_node(m, n, start, end, &best);
  return best;
}

gs__unfit_entry gs__miss_entry_in(const gs__misses *m, const gs__node *n, uint32_t start, uint32_t end) {
  gs__unfit_entry best = {.why = GS__NO_ENTRY};
  for (uint32_t from = start; from < end; from++)
    for (uint32_t to = from + 1; to <= end && to <= from + GS__LIST_WORDS; to++) try_node(m, n, from, to, &best);
  return best;
}

/* ---- told ---- */

/* Many tags by the language's own word for them, if it has one: "verb". */
static void add_tags(gs__str *out, const gs__misses *m, uint64_t tags) {
  enum { MANY = 4 };
  const gs__language *l = &m->plan->language;
  for (size_t i = 0; i < l->tag_word_count && __builtin_popcountll(tags) >= MANY; i++)
    if (l->tag_words[i].tags == tags) {
      gs__str_puts(out, l->tag_words[i].name);
      return;
    }
  for (size_t i = 0, told = 0; i < l->tag_count; i++)
    if (tags >> i & 1) gs__str_printf(out, "%s%s", told++ ? ", " : "", l->tags[i]);
}

static void add_cells(gs__str *out, const gs__misses *m, const gs__unfit_entry *e) {
  for (const gs__feature_test *t = e->test->tests; t; t = t->next) {
    const char *have = gs__miss_sym(m, gs__list_cell(&m->plan->lists, e->entry, t->key));
    gs__str_printf(out, ", %s is \"%s\"", gs__miss_sym(m, t->key), have);
  }
}

static uint32_t head_of(const gs__unfit_entry *e) {
  return e->start + e->entry->head;
}

/* Which of its words, where it has several. */
static void add_word(gs__str *out, const gs__misses *m, const gs__unfit_entry *e, uint32_t token) {
  if (e->end == e->start + 1) return;
  gs__miss_add_text(out, m, token, token + 1);
  gs__str_putc(out, ' ');
}

void gs__miss_add_entry(gs__str *out, const gs__misses *m, const gs__unfit_entry *e) {
  const gs__language *language = &m->plan->language;
  const gs__list *list = m->plan->lists.list.at + e->entry->list;
  const uint8_t *tag = m->run->doc->token_tag;
  gs__miss_add_text(out, m, e->start, e->end);
  gs__str_putc(out, ' ');
  gs__tell_tags(out, m->run->doc, language, e->start, e->end);
  gs__str_printf(out, ", an entry of <%s> (%s:%d)", gs__miss_sym(m, list->name),
                 gs__tell_path(gs__list_file(list, e->entry->row)), gs__miss_line(m, e->entry));
  if (e->why == GS__UNFIT_TAG || e->why == GS__UNFIT_BOTH) {
    gs__str_puts(out, " as ");
    add_tags(out, m, e->entry->tags);
    gs__str_puts(out, ", but ");
    add_word(out, m, e, head_of(e));
    gs__str_printf(out, "tagged %s here", language->tags[tag[head_of(e)]]);
    gs__miss_add_retag(out, m, head_of(e), " ");
  }
  if (e->why == GS__UNFIT_ROW || e->why == GS__UNFIT_BOTH) add_cells(out, m, e);
  if (e->why != GS__UNFIT_LAST) return;
  gs__str_puts(out, ", but its last word is to be ");
  add_tags(out, m, e->test->last);
}

static bool same_pack(const char *path, const char *other) {
  size_t n = strcspn(path, "/");
  return strncmp(path, other, n + 1) == 0;
}

/* The file to which a word would be added. */
static const char *file_of(const gs__list *list, const gs__rule *r) {
  const char *file = list->row_line.len ? gs__tell_path(gs__list_file(list, 0)) : "";
  for (size_t i = 0; i < list->sources.len; i++) {
    const char *other = gs__tell_path(list->sources.at[i].file);
    if (same_pack(other, r->at)) return other;
  }
  return file;
}

void gs__miss_add_in_list(gs__str *out, const gs__misses *m, const gs__laid *l, const gs__list_test *test) {
  const gs__list *list = m->plan->lists.list.at + test->list;
  const char *file = file_of(list, m->plan->rules.at[l->rule]);
  bool all = !test->tests && test->last == GS__ANY_LAST;
  gs__str_printf(out, !all ? " were in the list \"%s\" as asked for" : " were in the list \"%s\"",
                 gs__miss_sym(m, list->name));
  if (*file) gs__str_printf(out, " (%s)", file);
}

void gs__miss_relax_entry(gs__str *out, const gs__misses *m, const gs__laid *l, const gs__unfit_entry *e) {
  uint32_t word = e->why == GS__UNFIT_LAST ? e->end - 1 : head_of(e);
  gs__str_puts(out, e->why == GS__UNFIT_ROW ? "if the entry for " : "if ");
  if (e->why == GS__UNFIT_ROW) {
    gs__miss_add_text(out, m, e->start, e->end);
    gs__miss_add_in_list(out, m, l, e->test);
    return;
  }
  gs__miss_add_text(out, m, word, word + 1);
  gs__str_puts(out, " were tagged ");
  add_tags(out, m, e->why == GS__UNFIT_LAST ? e->test->last : e->entry->tags);
  if (e->why == GS__UNFIT_TAG)
    gs__str_printf(out, " here, or the list \"%s\" took any tag",
                   gs__miss_sym(m, m->plan->lists.list.at[e->test->list].name));
}
