/* Checks of word lists and parts: those that nothing names, what packs add to each other's lists, and entries that
 * another row hides. */
#include <string.h>

#include "api/check.h"
#include "api/entry.h"
#include "api/remark.h"
#include "base/hash.h"
#include "base/str.h"
#include "base/utf8.h"

/* ---- where a name stands in the sources of packs ---- */

static bool take_place(const gs__use *use, gs__remark *at) {
  at->file = use->file->path;
  at->line = use->line;
  at->column = gs__use_column(use);
  return true;
}

bool gs__check_declared_in(const gs__checker *c, const gs__source_file *f, const char *word, const char *name,
                           gs__remark *at) {
  for (const gs__use *use = gs__uses_call(c->uses, word, name); use; use = gs__uses_next(c->uses, use))
    if (use->file == f) return take_place(use, at);
  return false;
}

bool gs__check_declared(const gs__checker *c, const char *word, const char *name, gs__remark *at) {
  for (const gs__use *use = gs__uses_call(c->uses, word, name); use; use = gs__uses_next(c->uses, use))
    if (gs__check_asked(c, use->file->path)) return take_place(use, at);
  return false;
}

bool gs__check_called(const gs__checker *c, const char *word, const char *name) {
  return gs__uses_call(c->uses, word, name);
}

/* Methods that take names of lists. */
static const char *const askers[] = {"in_list", "last_entry", "find_list", "topics", NULL};

static bool lua_asks(const gs__checker *c, const char *name) {
  for (size_t k = 0; askers[k]; k++)
    if (gs__check_called(c, askers[k], name)) return true;
  return false;
}

/* A list grows by each call of its name: one in another file of the pack is hardly meant. */
static void check_list_name(gs__checker *c, const char *name) {
  const gs__pack *pack = NULL;
  const gs__source_file *file = NULL;
  gs__remark first = {0};
  for (const gs__use *use = gs__uses_call(c->uses, "words", name); use; use = gs__uses_next(c->uses, use)) {
    const gs__pack *own = gs__check_asked(c, use->file->path);
    gs__remark at = {.code = "same-name"};
    if (!own || use->file == file) continue;
    take_place(use, &at);
    if (own == pack)
      gs__check_add(c, at, "words \"%s\" adds to the list of its name in another file, at %s:%d", name,
                    first.file, first.line);
    else
      first = at;
    file = use->file;
    pack = own;
  }
}

/* The first that fills the list and is of another pack, before number i; NULL: there is none. */
static const gs__list_giver *other_before(const gs__list *l, size_t i) {
  for (size_t k = 0; k < i; k++)
    if (l->givers.at[k].pack != l->givers.at[i].pack) return l->givers.at + k;
  return NULL;
}

/* Of a pack one statement speaks for all. */
static bool says_adds(const gs__list *l, size_t pack) {
  for (size_t i = 0; i < l->givers.len; i++)
    if (l->givers.at[i].pack == pack && l->givers.at[i].adds) return true;
  return false;
}

static bool is_first_of_pack(const gs__list *l, size_t i) {
  for (size_t k = 0; k < i; k++)
    if (l->givers.at[k].pack == l->givers.at[i].pack && l->givers.at[k].line) return false;
  return true;
}

static void tell_joined(gs__checker *c, const char *name, gs__remark at, const gs__list_giver *first) {
  const gs__pack *pack = c->plan->packs.at + first->pack;
  gs__str place = {0};
  if (first->line) gs__str_printf(&place, " (%s:%zu)", first->file + strlen(pack->folder) + 1, first->line);
  at.code = "joined-list";
  at.hint = "if that is meant, say so: adds = true; if not, give yours another name";
  gs__check_add(c, at, "words \"%s\" adds to the list of that name of the pack \"%s\"%s", name,
                pack->name, gs__str_get(&place));
  gs__str_dispose(&place);
}

static void tell_alone(gs__checker *c, const char *name, gs__remark at) {
  gs__near near;
  gs__near_init(&near, name);
  for (size_t i = 0; i < c->plan->lists.list.len; i++) {
    const char *other = gs__plan_text(c->plan, c->plan->lists.list.at[i].name);
    if (strcmp(other, name) != 0) gs__near_try(&near, other);
  }
  at.code = "nothing-to-add";
  gs__check_hint(c, &near, &at);
  gs__check_add(c, at, "words \"%s\" adds to no list: none of that name is in another pack before this one", name);
}

/* ---- columns of what is added ---- */

/* Does a pattern ask for a value in the column? */
static bool is_asked_for(const gs__plan *p, const gs__list *l, gs__sym column) {
  for (size_t i = 0; i < p->names.list_tests.len; i++) {
    const gs__list_test *test = p->names.list_tests.at[i];
    if (p->lists.list.at + test->list != l) continue;
    for (const gs__feature_test *t = test->tests; t; t = t->next)
      if (t->key == column && !t->negated) return true;
  }
  return false;
}

/* Has nothing that the pack adds something in the column, and all else? */
static bool lacks_column(const gs__checker *c, const gs__list *l, const gs__pack *pack, size_t column) {
  size_t source = 0, others = 0, own = 0;
  for (uint32_t row = 0; row < l->row_line.len; row++) {
    while (source + 1 < l->sources.len && l->sources.at[source + 1].row <= row) source++;
    bool is_own = gs__check_asked(c, l->sources.at[source].file) == pack;
    bool has = *gs__plan_text(c->plan, l->cells.at[row * l->column_count + column]) != '\0';
    if (is_own == has) return false;
    others += !is_own;
    own += is_own;
  }
  return others && own;
}

/* <say frames=that> passes over a verb without frames, and so do rules that ask for them over what is added so. */
static void check_columns(gs__checker *c, const gs__list *l, const gs__pack *pack, gs__remark at) {
  gs__str lacking = {0};
  gs__check_fill(c);
  for (size_t i = 0; i < l->column_count; i++)
    if (is_asked_for(c->plan, l, l->columns[i]) && lacks_column(c, l, pack, i))
      gs__str_printf(&lacking, "%s%s", lacking.len ? ", " : "", gs__plan_text(c->plan, l->columns[i]));
  at.code = "missing-column";
  at.hint = "give it in a table that has them: from = \"words/x.tsv\"";
  if (lacking.len)
    gs__check_add(c, at, "words \"%s\": what it adds lacks columns that patterns ask for, and that all else in the "
                  "list has: %s", gs__plan_text(c->plan, l->name), gs__str_get(&lacking));
  gs__str_dispose(&lacking);
}

/* ---- lists of several packs ---- */

/* The column of `words "name"` in its line; 0: it does not stand there. */
static int column_of(const gs__checker *c, const gs__list_giver *g, const char *name) {
  for (const gs__use *use = gs__uses_call(c->uses, "words", name); use; use = gs__uses_next(c->uses, use))
    if (use->line == (int)g->line && strcmp(use->file->path, g->file) == 0) return gs__use_column(use);
  return 0;
}

/* Lists are of all packs: what one pack calls like the list of another joins that, in the patterns of both. */
static void check_joined(gs__checker *c, const gs__list *l, const char *name) {
  for (size_t i = 0; i < l->givers.len; i++) {
    const gs__list_giver *g = l->givers.at + i, *first = other_before(l, i);
    const gs__pack *pack = c->plan->packs.at + g->pack;
    gs__remark at = {.file = g->file, .line = (int)g->line};
    if (!g->line || !pack->asked || strcmp(pack->name, "live") == 0 || !is_first_of_pack(l, i)) continue;
    at.column = column_of(c, g, name);
    bool adds = says_adds(l, g->pack);
    if (first && !adds) tell_joined(c, name, at, first);
    if (!first && adds) tell_alone(c, name, at);
    if (first && adds) check_columns(c, l, pack, at);
  }
}

static void check_empty(gs__checker *c, const gs__list *l, const char *name) {
  gs__remark at = {.code = "empty-list", .hint = "give it words, or take it out"};
  if (!l->row_line.len && gs__check_declared(c, "words", name, &at))
    gs__check_add(c, at, "the word list \"%s\" has no words: <%s> matches nothing", name, name);
}

/* ---- words that inflect where they are marked ---- */

enum { ASKS_FOR_MARKS = 1, HAS_MARK = 2 };

/* By list: do words of it inflect only with a mark, and has one of these a mark? All entries are seen once. */
static uint8_t *find_marks(const gs__lists *l) {
  uint8_t *marks = gs__mem_alloc(l->list.len + 1);
  for (size_t i = 0; i < l->waiting.len; i++) {
    const gs__waiting *w = l->waiting.at + i;
    const gs__list_batch *b = l->batches.at + w->batch;
    if (!w->text || !b->how.marked_only) continue;
    marks[b->list] |= ASKS_FOR_MARKS | (memchr(w->text, '~', w->len) ? HAS_MARK : 0);
  }
  return marks;
}

/* "walk out" with inflect = "marked" is not "walked out", which nobody sees who reads the list. */
static void check_marks(gs__checker *c, uint8_t marks, const char *name) {
  gs__remark at = {.code = "no-mark", .hint = "mark what inflects: \"walk~ out\"; or take inflect = \"marked\" out"};
  if (marks == ASKS_FOR_MARKS && gs__check_declared(c, "words", name, &at))
    gs__check_add(c, at, "the word list \"%s\" inflects words with a mark, and none has one", name);
}

void gs__check_lists(gs__checker *c) {
  const gs__lists *lists = &c->plan->lists;
  uint8_t *marks = find_marks(lists);
  for (size_t i = 0; i < lists->list.len; i++) {
    const gs__list *l = lists->list.at + i;
    const char *name = gs__plan_text(c->plan, l->name);
    check_list_name(c, name);
    check_joined(c, l, name);
    check_empty(c, l, name);
    check_marks(c, marks[i], name);
    gs__remark at = {.code = "unused-list"};
    if (l->used || l->cuts || lua_asks(c, name) || !gs__check_declared(c, "words", name, &at))
      continue;
    gs__check_add(c, at, "no pattern names the word list \"%s\"", name);
  }
  gs__mem_free(marks);
}

static bool part_used(const gs__plan *p, const char *name) {
  for (size_t i = 0; i < p->parts.len; i++)
    if (p->parts.at[i].used && strcmp(p->parts.at[i].name, name) == 0) return true;
  return false;
}

/* Parts are of all packs, and the later counts in the patterns of both. */
static void tell_replaced(gs__checker *c, const gs__part *part, const gs__part *of) {
  const gs__pack *pack = c->plan->packs.at + of->pack;
  gs__remark at = {.code = "replaced-part", .file = part->file, .line = part->line};
  at.hint = "if that is meant, silence this; if not, give yours another name";
  gs__check_add(c, at, "part \"%s\" stands in for that of the pack \"%s\" (%s:%d), in the patterns of that pack, too",
                part->name, pack->name, of->file + strlen(pack->folder) + 1, of->line);
}

/* What a pack says twice was hardly meant, nor that it says what another does. */
static void check_part_name(gs__checker *c, size_t number) {
  const gs__part *all = c->plan->parts.at, *part = all + number;
  const char *pack = c->plan->packs.at[part->pack].name;
  if (!gs__check_asked(c, part->file) || strcmp(pack, "live") == 0) return;
  for (size_t i = number; i-- > 0;) {
    if (strcmp(all[i].name, part->name) != 0) continue;
    if (all[i].pack != part->pack) {
      tell_replaced(c, part, all + i);
      return;
    }
    gs__check_add(c, (gs__remark){.code = "same-name", .file = part->file, .line = part->line},
                  "part \"%s\" replaces the part of its name at %s:%d in the patterns below", part->name,
                  all[i].file, all[i].line);
    return;
  }
}

/* A pattern would be refused that names it. What parts may have and ways may not, {slot}, is no fault. */
static void check_part_text(gs__checker *c, const gs__part *part) {
  gs__plan *p = c->loader->plan;
  gs__pattern *compiled;
  gs__err err = {0};
  gs__remark at = {.code = "broken-part", .file = part->file, .line = part->line};
  if (gs__pattern_new(&compiled, &p->names, part->text, strlen(part->text), 0, NULL, 0, &err) == 0 ||
      strstr(err.message, "a reference to a slot belongs"))
    return;
  gs__loader_place_in(c->loader, part->file, part->line, part->text, gs__utf8_at(part->text, err.column), &at.line,
                      &at.column);
  gs__check_add(c, at, "part \"&%s\": %s", part->name, err.message);
}

void gs__check_parts(gs__checker *c) {
  for (size_t i = 0; i < c->plan->parts.len; i++) {
    const char *name = c->plan->parts.at[i].name;
    check_part_name(c, i);
    gs__remark at = {.code = "unused-part"};
    if (part_used(c->plan, name) || !gs__check_declared(c, "part", name, &at)) continue;
    check_part_text(c, c->plan->parts.at + i);
    gs__check_add(c, at, "no pattern names the part \"&%s\"", name);
  }
}

/* ---- entries ---- */

static bool same_case(const gs__lists *l, const gs__entry *a, const gs__entry *b) {
  if (!a->exact || !b->exact) return a->exact == b->exact;
  for (uint32_t i = 0; i < a->words; i++)
    if (l->exact.at[a->exact + i] != l->exact.at[b->exact + i]) return false;
  return true;
}

static bool same_features(const gs__lists *l, const gs__entry *a, const gs__entry *b) {
  const gs__list *t = l->list.at + a->list;
  size_t n = t->column_count;
  return n == 0 ||
         memcmp(t->cells.at + a->row * n, t->cells.at + b->row * n, n * sizeof *t->cells.at) == 0;
}

static bool is_lua(const char *file) {
  return gs__path_has_end(file, ".lua");
}

/* The forms of one row of a table come from one line and belong together. */
static bool same_line(const gs__list *t, const gs__entry *a, const gs__entry *b) {
  return a->row == b->row || (t->row_line.at[a->row] == t->row_line.at[b->row] &&
                              strcmp(gs__list_file(t, a->row), gs__list_file(t, b->row)) == 0 &&
                              !is_lua(gs__list_file(t, a->row)));
}

/* The words that lead to a state of the trie: up[state] is the edge that ends there. */
static void add_words(const gs__checker *c, const gs__trie_edge *const *up, uint32_t state,
                      gs__str *out) {
  if (!state || !up[state]) return;
  uint64_t key = up[state]->key - 1;
  add_words(c, up, (uint32_t)(key >> 33), out);
  if (out->len) gs__str_putc(out, ' ');
  const gs__form_info *f = gs__vocab_info(c->plan->vocab, (gs__form)key);
  gs__str_add(out, f->bytes, f->len);
}

/* The later line, if it is the very same as the earlier one of the same table. */
static const char *spare_line(gs__checker *c, const gs__list *t, const gs__entry *later,
                              const gs__entry *earlier) {
  const char *file = gs__list_file(t, later->row);
  size_t n = 0, k = 0;
  const char *a = gs__remark_line(c->loader, file, (int)t->row_line.at[later->row], &n);
  const char *b = gs__remark_line(c->loader, file, (int)t->row_line.at[earlier->row], &k);
  if (is_lua(file) || strcmp(file, gs__list_file(t, earlier->row)) != 0 || !a || !b || n != k ||
      memcmp(a, b, n) != 0)
    return NULL;
  return gs__arena_dup(&c->arena, a, n);
}

/* The same words in the same spelling, from another line. */
static bool is_again(const gs__lists *l, const gs__entry *later, const gs__entry *earlier) {
  const gs__list *t = l->list.at + later->list;
  return later->list == earlier->list && !same_line(t, later, earlier) && same_case(l, later, earlier);
}

static int line_of(const gs__checker *c, const gs__entry *e) {
  gs__entry_lines lines = {0};
  int line = gs__entry_line(&lines, c->loader, (uint32_t)(e - c->plan->lists.entries.at));
  gs__entry_lines_dispose(&lines);
  return line;
}

static void tell_again(gs__checker *c, const gs__trie_edge *const *up, uint32_t state,
                       const gs__entry *later, const gs__entry *earlier) {
  const gs__lists *l = &c->plan->lists;
  const gs__list *t = l->list.at + later->list;
  const char *file = gs__list_file(t, later->row);
  if (!gs__check_asked(c, file)) return;
  gs__str words = {0};
  add_words(c, up, state, &words);
  bool same = same_features(l, later, earlier);
  gs__remark at = {.code = "entry-shadowed", .file = file, .line = line_of(c, later)};
  at.wrong = spare_line(c, t, later, earlier);
  if (!same) at.hint = "this one counts only where a pattern asks for a feature that the earlier one lacks";
  gs__check_add(c, at, "\"%s\" is in the word list \"%s\" already%s (%s:%d)", gs__str_get(&words),
                gs__plan_text(c->plan, t->name), same ? "" : " with other features",
                gs__list_file(t, earlier->row), line_of(c, earlier));
  gs__str_dispose(&words);
}

/* Of several that are there before it the first is told: its features count. */
static void compare(gs__checker *c, const gs__trie_edge *const *up, uint32_t state, uint32_t entry) {
  gs__lists *l = &c->loader->plan->lists;
  const gs__entry *later = l->entries.at + entry, *first = NULL;
  for (uint32_t k = later->next; k; k = l->entries.at[k].next)
    if (is_again(l, later, l->entries.at + k)) first = l->entries.at + k;
  if (first) tell_again(c, up, state, later, first);
}

void gs__check_entries(gs__checker *c) {
  gs__lists *l = &c->loader->plan->lists;
  gs__lists_settle(l);                 /* all that wait, */
  gs__lists_again(l);                  /* and in order */
  if (!l->edges) return;
  const gs__trie_edge **up = gs__mem_alloc(l->out.len * sizeof *up);
  for (size_t i = 0; i <= l->edge_mask; i++)
    if (l->edges[i].key) up[l->edges[i].to] = l->edges + i;
  for (uint32_t state = 0; state < l->out.len; state++)
    for (uint32_t i = l->out.at[state]; i; i = l->entries.at[i].next) /* the latest first */
      compare(c, up, state, i);
  gs__mem_free(up);
}
