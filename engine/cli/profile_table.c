/* profile_table: rows of a profile put together by rule, sorted, and printed. */
#include "cli/profile_table.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/columns.h"
#include "cli/fold.h"
#include "cli/json_text.h"
#include "cli/ruleset.h"

/* ---- taking ---- */

static int same_entry(const profile_entry *e, const gs_profile_row *row) {
  return row->kind == GS_PROFILE_WAY && e->sum.kind == GS_PROFILE_WAY &&
         e->sum.rule_index == row->rule_index;
}

static void add_way(profile_entry *e, const gs_profile_row *row) {
  gs_profile_row *s = &e->sum;
  e->way = memory_resize(e->way, (e->ways + 1) * sizeof *e->way);
  e->way[e->ways++] = *row;
  s->tries += row->tries;
  s->matches += row->matches;
  s->found += row->found;
  s->steps += row->steps;
  s->seconds += row->seconds;
  s->lua_seconds += row->lua_seconds;
  if (!row->dearest || (s->dearest && row->dearest_steps <= s->dearest_steps)) return;
  s->dearest = row->dearest;
  s->dearest_document = row->dearest_document;
  s->dearest_steps = row->dearest_steps;
  s->way = row->way;   /* of a sum, the one that took most in a sentence */
}

static profile_entry *new_entry(profile_table *t, const gs_profile_row *row) {
  t->at = memory_resize(t->at, (t->len + 1) * sizeof *t->at);
  profile_entry *e = t->at + t->len++;
  *e = (profile_entry){.sum = *row};
  return e;
}

void profile_table_take(profile_table *t, const gs_rules *rules) {
  gs_profile_row row;
  *t = (profile_table){.rules = rules, .seconds = gs_profile_seconds(rules)};
  for (size_t i = 0; gs_profile_get(rules, i, &row) == 0; i++) {
    if (row.is_off) continue;
    if (t->len && same_entry(t->at + t->len - 1, &row)) {
      add_way(t->at + t->len - 1, &row);
      continue;
    }
    profile_entry *e = new_entry(t, &row);
    if (row.kind == GS_PROFILE_PASS) continue;
    e->way = memory_resize(NULL, sizeof *e->way);
    e->way[e->ways++] = row;
  }
}

void profile_table_free(profile_table *t) {
  for (size_t i = 0; i < t->len; i++) free(t->at[i].way);
  free(t->at);
}

/* ---- sorting: entries that are alike stay in order of file and line ---- */

static int by_place(const profile_entry *a, const profile_entry *b) {
  int order = strcmp(a->sum.file, b->sum.file);
  return order ? order : (a->sum.line > b->sum.line) - (a->sum.line < b->sum.line);
}

static int by_time(const void *x, const void *y) {
  const profile_entry *a = x, *b = y;
  if (a->sum.seconds > b->sum.seconds) return -1;
  return a->sum.seconds < b->sum.seconds ? 1 : by_place(a, b);
}

static int by_tries(const void *x, const void *y) {
  const profile_entry *a = x, *b = y;
  if (a->sum.tries != b->sum.tries) return a->sum.tries > b->sum.tries ? -1 : 1;
  return by_place(a, b);
}

static int by_matches(const void *x, const void *y) {
  const profile_entry *a = x, *b = y;
  if (a->sum.matches != b->sum.matches) return a->sum.matches > b->sum.matches ? -1 : 1;
  return by_place(a, b);
}

void profile_table_sort(profile_table *t, profile_order order) {
  static int (*const orders[])(const void *, const void *) = {by_time, by_tries, by_matches};
  if (t->len) qsort(t->at, t->len, sizeof *t->at, orders[order]);
}

/* ---- text ---- */

double profile_share(const profile_table *t, double seconds) {
  return t->seconds > 0 ? 100 * seconds / t->seconds : 0;
}

static void add_numbers(text *out, const profile_table *t, const gs_profile_row *r) {
  text_printf(out, "%9.2f %6.1f %9llu ", r->seconds * 1000, profile_share(t, r->seconds),
              (unsigned long long)r->tries);
  if (r->kind == GS_PROFILE_PASS) text_printf(out, "%8s %7s  ", "", "");
  else
    text_printf(out, "%8llu %7llu  ", (unsigned long long)r->matches, (unsigned long long)r->found);
}

/* A sentence behind `used` columns of its line, cut where the line is full. */
static void add_cut(text *out, const char *s, int width, size_t used) {
  text clean = {0};
  columns_clean(&clean, s, strlen(s), 1);
  size_t all = (width > 20 ? (size_t)width : 80) - 3, most = all > used + 8 ? all - used : 8;
  size_t len = columns_head(text_get(&clean), clean.len, most);
  text_add(out, text_get(&clean), len);
  text_puts(out, len < clean.len ? "...\n" : "\n");
  text_free(&clean);
}

void profile_add_spot(text *out, const char *s, int width) {
  text_puts(out, "          ");
  add_cut(out, s, width, 10);
}

/* In a line, for a rule may have many ways. */
static void add_way_spot(text *out, const gs_profile_row *way, int width) {
  const char *slash = strrchr(way->dearest_document, '/');
  size_t from = out->len;
  text_puts(out, "            ");
  text_count(out, way->dearest_steps, "step");
  text_printf(out, " in %s: ", slash && slash[1] ? slash + 1 : way->dearest_document);
  add_cut(out, way->dearest, width, columns_width(out->at + from, out->len - from));
}

static void print_entry(const profile_table *t, const profile_entry *e, int width) {
  text out = {0};
  add_numbers(&out, t, &e->sum);
  text_printf(&out, "%s%s  %s:%d\n", e->sum.kind == GS_PROFILE_PASS ? "pass " : "", e->sum.name,
              e->sum.at, e->sum.line);
  for (size_t i = 0; e->ways > 1 && i < e->ways; i++) {
    if (!e->way[i].tries) continue;
    add_numbers(&out, t, e->way + i);
    text_printf(&out, "  way %s\n", e->way[i].way);
    if (e->way[i].dearest) add_way_spot(&out, e->way + i, width);
  }
  if (e->sum.kind == GS_PROFILE_WAY && e->sum.lua_seconds > 0)
    text_printf(&out, "%9.2f in its Lua\n", e->sum.lua_seconds * 1000);
  if (e->sum.dearest) {
    text_puts(&out, "          dearest: ");
    text_count(&out, e->sum.dearest_steps, "step");
    text_printf(&out, " in %s", e->sum.dearest_document);
    if (e->ways > 1) text_printf(&out, ", by way %s", e->sum.way);
    text_putc(&out, '\n');
    profile_add_spot(&out, e->sum.dearest, width);
  }
  fold_print(stdout, &out, width);
  text_free(&out);
}

static int is_dead(const profile_table *t, const profile_entry *e) {
  return e->sum.kind == GS_PROFILE_WAY && !e->sum.matches && ruleset_asks(t->rules, e->sum.pack);
}

static int compare_places(const void *x, const void *y) {
  return by_place(*(const profile_entry *const *)x, *(const profile_entry *const *)y);
}

void profile_print_place(const char *name, const char *at, int line, int width) {
  text out = {0};
  text_printf(&out, "  %s  %s:%d\n", name, at, line);
  fold_print(stdout, &out, width);
  text_free(&out);
}

static void print_dead(const profile_table *t, size_t limit, int width) {
  const profile_entry **dead = memory_resize(NULL, (t->len + 1) * sizeof *dead);
  size_t n = 0;
  for (size_t i = 0; i < t->len; i++)
    if (is_dead(t, t->at + i)) dead[n++] = t->at + i;
  if (n) qsort(dead, n, sizeof *dead, compare_places);
  printf("\nRules that never matched: %zu\n", n);
  for (size_t i = 0; i < n && (!limit || i < limit); i++)
    profile_print_place(dead[i]->sum.name, dead[i]->sum.at, dead[i]->sum.line, width);
  if (limit && limit < n) printf("... and %zu more: --limit 0\n", n - limit);
  free(dead);
}

static size_t tried(const profile_table *t) {
  size_t n = 0;
  for (size_t i = 0; i < t->len; i++) n += t->at[i].sum.tries > 0;
  return n;
}

void profile_table_print(const profile_table *t, size_t limit, int width) {
  printf("%9s %6s %9s %8s %7s  %s\n", "ms", "%", "tries", "matches", "found", "rule");
  size_t n = 0, all = tried(t);
  for (size_t i = 0; i < t->len && (!limit || n < limit); i++) {
    if (!t->at[i].sum.tries) continue;
    print_entry(t, t->at + i, width);
    n++;
  }
  if (n < all) printf("... and %zu more: --limit 0\n", all - n);
  print_dead(t, limit, width);
}

/* ---- JSONL ---- */

static void add_row(text *out, const profile_table *t, const gs_profile_row *r) {
  text_printf(out, "\"tries\":%llu,\"matches\":%llu,\"found\":%llu,\"steps\":%llu",
              (unsigned long long)r->tries, (unsigned long long)r->matches,
              (unsigned long long)r->found, (unsigned long long)r->steps);
  text_printf(out, ",\"seconds\":%.6f,\"lua_seconds\":%.6f,\"share\":%.4f", r->seconds, r->lua_seconds,
              profile_share(t, r->seconds) / 100);
}

static void add_dearest(text *out, const gs_profile_row *r) {
  if (!r->dearest) return;
  text_puts(out, ",\"dearest\":{");
  json_member(out, "document", r->dearest_document);
  json_member(out, "text", r->dearest);
  text_printf(out, ",\"steps\":%llu}", (unsigned long long)r->dearest_steps);
}

static void add_ways(text *out, const profile_table *t, const profile_entry *e) {
  text_puts(out, ",\"ways\":[");
  for (size_t i = 0; i < e->ways; i++) {
    text_puts(out, i ? ",{" : "{");
    json_member(out, "way", e->way[i].way);
    text_putc(out, ',');
    add_row(out, t, e->way + i);
    add_dearest(out, e->way + i);
    text_putc(out, '}');
  }
  text_putc(out, ']');
}

void profile_table_jsonl(const profile_table *t, size_t limit) {
  for (size_t i = 0; i < t->len && (!limit || i < limit); i++) {
    const profile_entry *e = t->at + i;
    text out = {0};
    text_putc(&out, '{');
    json_member(&out, e->sum.kind == GS_PROFILE_PASS ? "pass" : "rule", e->sum.name);
    json_member(&out, "pack", e->sum.pack);
    json_member(&out, "file", e->sum.file);
    text_printf(&out, ",\"line\":%d,", e->sum.line);
    add_row(&out, t, &e->sum);
    add_dearest(&out, &e->sum);
    if (e->ways) add_ways(&out, t, e);
    text_puts(&out, "}\n");
    fputs(out.at, stdout);
    text_free(&out);
  }
}
