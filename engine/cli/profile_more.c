/* profile_more: what a profile tells behind rules and passes: functions in Lua, and word lists. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/fold.h"
#include "cli/json_text.h"
#include "cli/profile_table.h"
#include "cli/ruleset.h"

typedef unsigned long long count;

/* ---- functions: those of several rules that begin at one place are one ---- */

typedef struct function {
  gs_profile_function sum;      /* named by its first owner */
  size_t owners;
} function;

typedef struct functions {
  function *at;
  size_t len;
} functions;

static function *at_place(const functions *all, const gs_profile_function *f) {
  for (size_t i = 0; i < all->len; i++) {
    const gs_profile_function *o = &all->at[i].sum;
    if (o->line == f->line && !strcmp(o->file, f->file) && !strcmp(o->role, f->role)) return all->at + i;
  }
  return NULL;
}

static void add_owner(function *f, const gs_profile_function *more) {
  gs_profile_function *s = &f->sum;
  f->owners++;
  s->calls += more->calls;
  s->kept += more->kept;
  s->seconds += more->seconds;
  if (more->longest_seconds <= s->longest_seconds) return;
  s->longest_seconds = more->longest_seconds;
  s->longest = more->longest;
  s->longest_document = more->longest_document;
}

static int by_place(const gs_profile_function *a, const gs_profile_function *b) {
  int order = strcmp(a->file, b->file);
  if (!order) order = (a->line > b->line) - (a->line < b->line);
  return order ? order : strcmp(a->role, b->role);
}

static int by_time(const void *x, const void *y) {
  const gs_profile_function *a = &((const function *)x)->sum, *b = &((const function *)y)->sum;
  if (a->seconds > b->seconds) return -1;
  return a->seconds < b->seconds ? 1 : by_place(a, b);
}

static int by_calls(const void *x, const void *y) {
  const gs_profile_function *a = &((const function *)x)->sum, *b = &((const function *)y)->sum;
  if (a->calls != b->calls) return a->calls > b->calls ? -1 : 1;
  return by_place(a, b);
}

static int by_kept(const void *x, const void *y) {
  const gs_profile_function *a = &((const function *)x)->sum, *b = &((const function *)y)->sum;
  if (a->kept != b->kept) return a->kept > b->kept ? -1 : 1;
  return by_place(a, b);
}

static functions take_functions(const gs_rules *rules, profile_order order) {
  static int (*const orders[])(const void *, const void *) = {by_time, by_calls, by_kept};
  functions all = {0};
  gs_profile_function f;
  for (size_t i = 0; gs_profile_get_function(rules, i, &f) == 0; i++) {
    function *known = at_place(&all, &f);
    if (known) {
      add_owner(known, &f);
      continue;
    }
    all.at = memory_resize(all.at, (all.len + 1) * sizeof *all.at);
    all.at[all.len++] = (function){f, 1};
  }
  if (all.len) qsort(all.at, all.len, sizeof *all.at, orders[order]);
  return all;
}

static int is_check(const gs_profile_function *f) {
  return !strcmp(f->role, "check");
}

static void print_function(const profile_table *t, const function *f, int width) {
  const gs_profile_function *s = &f->sum;
  text out = {0};
  text_printf(&out, "%9.2f %6.1f %9llu ", s->seconds * 1000, profile_share(t, s->seconds), (count)s->calls);
  if (is_check(s)) text_printf(&out, "%8llu", (count)s->kept);
  else text_printf(&out, "%8s", "");
  text_printf(&out, "          %s of %s", s->role, s->name);
  if (f->owners > 1) text_printf(&out, " and %zu more", f->owners - 1);
  text_printf(&out, "  %s:%d\n", s->at, s->line);
  if (s->longest_document)
    text_printf(&out, "          longest: %.2f ms in %s\n", s->longest_seconds * 1000, s->longest_document);
  if (s->longest) profile_add_spot(&out, s->longest, width);
  fold_print(stdout, &out, width);
  text_free(&out);
}

void profile_functions_print(const profile_table *t, profile_order order, size_t limit, int width) {
  functions all = take_functions(t->rules, order);
  size_t shown = limit && limit < all.len ? limit : all.len;
  if (all.len) printf("\n%9s %6s %9s %8s          %s\n", "ms", "%", "calls", "kept", "function in Lua");
  for (size_t i = 0; i < shown; i++) print_function(t, all.at + i, width);
  if (shown < all.len) printf("... and %zu more: --limit 0\n", all.len - shown);
  free(all.at);
}

void profile_functions_jsonl(const profile_table *t, profile_order order, size_t limit) {
  functions all = take_functions(t->rules, order);
  for (size_t i = 0; i < all.len && (!limit || i < limit); i++) {
    const gs_profile_function *f = &all.at[i].sum;
    text out = {0};
    text_putc(&out, '{');
    json_member(&out, "function", f->role);
    json_member(&out, "of", f->name);
    json_member(&out, "pack", f->pack);
    json_member(&out, "file", f->file);
    text_printf(&out, ",\"line\":%d,\"owners\":%zu,\"calls\":%llu", f->line, all.at[i].owners,
                (count)f->calls);
    if (is_check(f)) text_printf(&out, ",\"kept\":%llu", (count)f->kept);
    text_printf(&out, ",\"seconds\":%.6f,\"share\":%.4f", f->seconds, profile_share(t, f->seconds) / 100);
    if (f->longest_document) {
      text_puts(&out, ",\"longest\":{");
      json_member(&out, "document", f->longest_document);
      if (f->longest) json_member(&out, "text", f->longest);
      text_printf(&out, ",\"seconds\":%.6f}", f->longest_seconds);
    }
    text_puts(&out, "}\n");
    fputs(out.at, stdout);
    text_free(&out);
  }
  free(all.at);
}

/* ---- word lists ---- */

typedef struct lists {
  gs_profile_list *at;
  size_t len, met;              /* met: those of which something stood somewhere */
} lists;

static int by_name(const void *x, const void *y) {
  return strcmp(((const gs_profile_list *)x)->name, ((const gs_profile_list *)y)->name);
}

static int by_hits(const void *x, const void *y) {
  const gs_profile_list *a = x, *b = y;
  if (a->hits != b->hits) return a->hits > b->hits ? -1 : 1;
  return by_name(x, y);
}

static int by_tries(const void *x, const void *y) {
  const gs_profile_list *a = x, *b = y;
  if (a->tries != b->tries) return a->tries > b->tries ? -1 : 1;
  return by_hits(x, y);
}

static int by_seconds(const void *x, const void *y) {
  const gs_profile_list *a = x, *b = y;
  if (a->seconds != b->seconds) return a->seconds > b->seconds ? -1 : 1;
  return by_tries(x, y);
}

static lists take_lists(const gs_rules *rules, profile_order order) {
  static int (*const orders[])(const void *, const void *) = {by_seconds, by_tries, by_hits};
  lists all = {0};
  gs_profile_list l;
  for (size_t i = 0; gs_profile_get_list(rules, i, &l) == 0; i++) {
    all.at = memory_resize(all.at, (all.len + 1) * sizeof *all.at);
    all.at[all.len++] = l;
    all.met += l.tries > 0;
  }
  if (all.len) qsort(all.at, all.len, sizeof *all.at, orders[order]);
  return all;
}

static void print_list(const profile_table *t, const gs_profile_list *l, int width) {
  text out = {0};
  text_printf(&out, "%9.2f %6.1f %9llu %8llu %7llu %8zu %6zu  %s  %s:%d\n", l->seconds * 1000,
              profile_share(t, l->seconds), (count)l->tries, (count)l->hits, (count)l->taken, l->entries,
              l->met, l->name, l->at, l->line);
  if (l->richest) {
    text_printf(&out, "          most: %llu in %s\n", (count)l->richest_hits, l->richest_document);
    profile_add_spot(&out, l->richest, width);
  }
  fold_print(stdout, &out, width);
  text_free(&out);
}

static void print_unmet(const profile_table *t, lists *all, size_t limit, int width) {
  size_t n = 0, shown = 0;
  if (all->len) qsort(all->at, all->len, sizeof *all->at, by_name);
  for (size_t i = 0; i < all->len; i++) n += !all->at[i].hits && ruleset_asks(t->rules, all->at[i].pack);
  printf("\nWord lists of which nothing stood anywhere: %zu\n", n);
  for (size_t i = 0; i < all->len && (!limit || shown < limit); i++) {
    const gs_profile_list *l = all->at + i;
    if (l->hits || !ruleset_asks(t->rules, l->pack)) continue;
    profile_print_place(l->name, l->at, l->line, width);
    shown++;
  }
  if (shown < n) printf("... and %zu more: --limit 0\n", n - shown);
}

void profile_lists_print(const profile_table *t, profile_order order, size_t limit, int width) {
  lists all = take_lists(t->rules, order);
  size_t shown = limit && limit < all.met ? limit : all.met;
  double seconds = gs_profile_list_seconds(t->rules);
  printf("\n%9s %6s %9s %8s %7s %8s %6s  %s\n", "ms", "%", "tries", "matches", "taken", "entries", "met",
         "word list");
  for (size_t i = 0, n = 0; n < shown; i++) {
    if (!all.at[i].tries) continue;
    print_list(t, all.at + i, width);
    n++;
  }
  if (shown < all.met) printf("... and %zu more: --limit 0\n", all.met - shown);
  printf("Entries of all lists are looked for at once: %.2f ms, %.1f %%\n", seconds * 1000,
         profile_share(t, seconds));
  print_unmet(t, &all, limit, width);
  free(all.at);
}

void profile_lists_jsonl(const profile_table *t, profile_order order, size_t limit) {
  lists all = take_lists(t->rules, order);
  for (size_t i = 0; i < all.len && (!limit || i < limit); i++) {
    const gs_profile_list *l = all.at + i;
    text out = {0};
    text_putc(&out, '{');
    json_member(&out, "list", l->name);
    json_member(&out, "pack", l->pack);
    json_member(&out, "file", l->file);
    text_printf(&out, ",\"line\":%d,\"entries\":%zu,\"met\":%zu,\"tries\":%llu,\"hits\":%llu,\"taken\":%llu",
                l->line, l->entries, l->met, (count)l->tries, (count)l->hits, (count)l->taken);
    text_printf(&out, ",\"seconds\":%.6f,\"share\":%.4f", l->seconds, profile_share(t, l->seconds) / 100);
    if (l->richest) {
      text_puts(&out, ",\"richest\":{");
      json_member(&out, "document", l->richest_document);
      json_member(&out, "text", l->richest);
      text_printf(&out, ",\"hits\":%llu}", (count)l->richest_hits);
    }
    text_puts(&out, "}\n");
    fputs(out.at, stdout);
    text_free(&out);
  }
  free(all.at);
}
