/* repl_lists: the word lists of the packs: a page of the largest ones of each pack, those of a pack file by file if
 * they are many, those of a file. */
#include <stdlib.h>
#include <string.h>

#include "cli/fold.h"
#include "cli/repl.h"
#include "cli/terminal.h"

enum {
  PAGE = 22,     /* rows of a screen without those of the prompt */
  MANY = 100,    /* lists of a pack that are shown one by one */
  LEADING = 80   /* lists of a pack for which columns are wide enough in any case */
};

typedef struct one {
  char *name, *place;   /* place: news/words/deny.tsv */
  size_t pack, entries;
} one;

typedef struct lists {
  const repl *r;
  one *at;              /* by pack, the largest first */
  size_t len, room;
} lists;

/* ---- taking */

/* The pack that a file is of; what was typed is of none, and comes last. */
static size_t pack_of(const repl *r, const char *file) {
  gs_pack_info pack;
  size_t count = gs_rules_pack_count(r->rules);
  for (size_t i = 0; i < count; i++) {
    if (gs_rules_pack(r->rules, i, &pack) < 0 || !pack.digest || !pack.folder) continue;
    size_t len = strlen(pack.folder);
    if (!strncmp(file, pack.folder, len) && file[len] == '/') return i;
  }
  return count;
}

static const char *pack_name(const repl *r, size_t pack) {
  gs_pack_info info;
  return pack < gs_rules_pack_count(r->rules) && gs_rules_pack(r->rules, pack, &info) == 0 ? info.name : "live";
}

static void take_list(const gs_list_info *info, void *payload) {
  lists *l = payload;
  if (l->len == l->room) {
    l->room = l->room * 2 + 64;
    l->at = memory_resize(l->at, l->room * sizeof *l->at);
  }
  l->at[l->len++] = (one){memory_string(info->name), memory_string(words_place(l->r, info->file)),
                          pack_of(l->r, info->file), info->entries};
}

static int by_size(const void *a, const void *b) {
  const one *x = a, *y = b;
  if (x->pack != y->pack) return x->pack < y->pack ? -1 : 1;
  if (x->entries != y->entries) return x->entries > y->entries ? -1 : 1;
  return strcmp(x->name, y->name);
}

static int by_place(const void *a, const void *b) {
  const one *x = a, *y = b;
  int order = strcmp(x->place, y->place);
  return order ? order : by_size(a, b);
}

static lists take_lists(const repl *r) {
  lists l = {.r = r};
  gs_rules_lists(r->rules, take_list, &l);
  if (l.len) qsort(l.at, l.len, sizeof *l.at, by_size);
  return l;
}

static void forget(one *o) {
  free(o->name);
  free(o->place);
}

static void free_lists(lists *l) {
  for (size_t i = 0; i < l->len; i++) forget(l->at + i);
  free(l->at);
}

/* ---- columns */

static size_t cell_width(const one *o) {
  text cell = {0};
  text_printf(&cell, "%s %zu", o->name, o->entries);
  size_t width = cell.len;
  text_free(&cell);
  return width;
}

static size_t columns_for(const repl *r, const one *at, size_t count, size_t *cell) {
  *cell = 0;
  for (size_t i = 0; i < count; i++) {
    size_t width = cell_width(at + i) + 2;
    if (width > *cell) *cell = width;
  }
  size_t fit = ((size_t)terminal_width(stdout, r->settings) - 2) / (*cell ? *cell : 1);
  return fit ? fit : 1;
}

static void add_columns(text *out, const one *at, size_t count, size_t columns, size_t cell) {
  for (size_t i = 0; i < count; i++) {
    int last = (i + 1) % columns == 0 || i + 1 == count;
    text_printf(out, "%s%s %zu", i % columns ? "" : "  ", at[i].name, at[i].entries);
    if (last) text_putc(out, '\n');
    else text_pad(out, cell - cell_width(at + i));
  }
}

/* ---- a page of all */

typedef struct group {   /* the lists of a pack */
  const one *at;
  size_t len, rows, columns, cell;
} group;

static size_t rows_wanted(const group *g) {
  return (g->len + g->columns - 1) / g->columns;
}

/* Rows go round among the packs, so that one with few lists shows them all. */
static void share_rows(group *all, size_t count) {
  size_t left = PAGE > count + 1 ? PAGE - count - 1 : 0, given = 1;
  while (given) {
    given = 0;
    for (size_t i = 0; i < count && left; i++) {
      if (all[i].rows == rows_wanted(all + i)) continue;
      all[i].rows++;
      left--;
      given++;
    }
  }
}

static size_t group_lists(const lists *l, group *out) {
  size_t count = 0;
  for (size_t i = 0; i < l->len; i++) {
    if (!i || l->at[i].pack != l->at[i - 1].pack) out[count++] = (group){.at = l->at + i};
    out[count - 1].len++;
  }
  for (size_t i = 0; i < count; i++)
    out[i].columns = columns_for(l->r, out[i].at, out[i].len < LEADING ? out[i].len : LEADING, &out[i].cell);
  return count;
}

static void add_group(text *out, const repl *r, const group *g) {
  size_t entries = 0, shown = g->rows * g->columns < g->len ? g->rows * g->columns : g->len;
  for (size_t i = 0; i < g->len; i++) entries += g->at[i].entries;
  text_printf(out, "%s  ", pack_name(r, g->at->pack));
  text_count(out, g->len, "list");
  text_printf(out, ", %zu entr%s%s\n", entries, entries == 1 ? "y" : "ies", shown < g->len ? "; the largest:" : ":");
  add_columns(out, g->at, shown, g->columns, g->cell);
}

static void add_page(const lists *l, text *out) {
  group *all = memory_resize(NULL, (l->len + 1) * sizeof *all);
  size_t count = group_lists(l, all);
  share_rows(all, count);
  for (size_t i = 0; i < count; i++) add_group(out, l->r, all + i);
  text_puts(out, count ? ".words LIST shows its entries, .words PACK or FILE the lists there\n" : "no word lists\n");
  free(all);
}

/* ---- those of a pack or file */

static int is_in_pack(const lists *l, size_t i, const char *name) {
  return !strcmp(pack_name(l->r, l->at[i].pack), name);
}

/* Keeps those of the pack or, if there is none of that name, of the file. */
static void keep(lists *l, const char *what) {
  size_t n = 0, in_pack = 0;
  for (size_t i = 0; i < l->len; i++) in_pack += (size_t)is_in_pack(l, i, what);
  for (size_t i = 0; i < l->len; i++) {
    if (in_pack ? is_in_pack(l, i, what) : words_is_file(l->at[i].place, what)) l->at[n++] = l->at[i];
    else forget(l->at + i);
  }
  l->len = n;
}

/* A row for each file: how many, where, and the largest as far as they fit. */
static void add_files(const lists *l, text *out) {
  size_t width = (size_t)terminal_width(stdout, l->r->settings);
  for (size_t i = 0, next; i < l->len; i = next) {
    text row = {0};
    for (next = i; next < l->len && !strcmp(l->at[next].place, l->at[i].place); next++) continue;
    text_printf(&row, "%5zu  %s  ", next - i, l->at[i].place);
    size_t at = i;
    for (; at < next && (at == i || row.len + strlen(l->at[at].name) + 5 <= width); at++)
      text_printf(&row, "%s%s", at == i ? "" : " ", l->at[at].name);
    text_printf(out, "%s%s\n", row.at, at < next ? " ..." : "");
    text_free(&row);
  }
  text_count(out, l->len, "list");
  text_puts(out, "; .words FILE shows those of a file, .words LIST the entries of one\n");
}

static void add_kept(lists *l, text *out) {
  size_t cell, columns = columns_for(l->r, l->at, l->len, &cell);
  if (l->len <= MANY) {
    add_columns(out, l->at, l->len, columns, cell);
    return;
  }
  qsort(l->at, l->len, sizeof *l->at, by_place);
  add_files(l, out);
}

int lists_show(const repl *r, const char *what) {
  lists l = take_lists(r);
  text out = {0};
  if (*what) keep(&l, what);
  size_t len = l.len;
  if (!*what) add_page(&l, &out);
  else if (len) add_kept(&l, &out);
  fold_print(stdout, &out, terminal_fit(stdout, r->settings));
  text_free(&out);
  free_lists(&l);
  return len > 0;
}
