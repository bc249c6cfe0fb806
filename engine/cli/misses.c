/* misses: near misses of a rule, gathered, ranked and told. */
#include "cli/misses.h"

#include <stdlib.h>
#include <string.h>

#include "cli/columns.h"
#include "cli/fold.h"
#include "cli/json_text.h"
#include "cli/paste.h"
#include "cli/text.h"

enum { CONTEXT = 100 }; /* columns of a sentence if there is no width to fit */

struct kept_miss {
  gs_miss m;     /* its strings are copies; offsets are into `sentence` below */
  size_t number; /* in order of taking */
  const char *operand;
  char *id, *sentence;
  size_t from, to; /* bytes of the sentence: the place of the failure */
};

/* ---- keeping the best */

static int is_better(const kept_miss *a, const kept_miss *b) {
  if (a->m.share != b->m.share) return a->m.share > b->m.share;
  if (a->m.length != b->m.length) return a->m.length > b->m.length;
  return a->number < b->number;
}

static size_t within(size_t at, size_t low, size_t high) {
  return at < low ? low : at > high ? high : at;
}

static void fill(kept_miss *k, const gs_miss *miss, const misses *m) {
  const gs_document *doc = m->doc;
  size_t len;
  const char *text_of_it = gs_document_text(doc, &len);
  k->operand = m->operand;
  k->id = memory_string(gs_document_id(doc));
  k->sentence = memory_copy(text_of_it + miss->line_start, miss->line_end - miss->line_start);
  k->from = within(miss->byte_start, miss->line_start, miss->line_end) - miss->line_start;
  k->to = within(miss->byte_end, miss->line_start, miss->line_end) - miss->line_start;
  k->m.rule = memory_string(miss->rule);
  k->m.way = memory_string(miss->way);
  k->m.pack = memory_string(miss->pack);
  k->m.file = memory_string(miss->file);
  k->m.wanted = memory_string(miss->wanted);
  k->m.cause = memory_string(miss->cause);
  k->m.relax = memory_string(miss->relax);
}

static void drop(kept_miss *k) {
  char *all[] = {k->id,
                 k->sentence,
                 (char *)k->m.rule,
                 (char *)k->m.way,
                 (char *)k->m.pack,
                 (char *)k->m.file,
                 (char *)k->m.wanted,
                 (char *)k->m.cause,
                 (char *)k->m.relax};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) free(all[i]);
}

void misses_take(const gs_miss *miss, void *payload) {
  misses *m = payload;
  kept_miss k = {.m = *miss, .number = m->seen++};
  size_t at = m->len;
  while (at > 0 && is_better(&k, m->at + at - 1)) at--;
  if (at == m->limit) return;
  fill(&k, miss, m);
  if (m->len == m->limit) drop(m->at + --m->len);
  m->at = memory_resize(m->at, (m->len + 1) * sizeof *m->at);
  memmove(m->at + at + 1, m->at + at, (m->len - at) * sizeof *m->at);
  m->at[at] = k;
  m->len++;
}

void misses_free(misses *m) {
  for (size_t i = 0; i < m->len; i++) drop(m->at + i);
  free(m->at);
  m->at = NULL;
  m->len = 0;
}

/* ---- for people */

static int is_named(const gs_rules *rules, const char *name) {
  gs_rule_info info;
  for (size_t i = 0; i < gs_rules_count(rules); i++)
    if (gs_rules_get(rules, i, &info) == 0 && !strcmp(info.name, name)) return 1;
  return 0;
}

int misses_are_words(const gs_rules *rules, const char *rule) {
  static const char signs[] = "{}<>[]()|^$*+?&\"/";   /* of patterns */
  return !strpbrk(rule, signs) && !is_named(rules, rule);
}

static const char *paint(int color, const char *sequence) {
  return color ? sequence : "";
}

/* The sentence about the place, cut to the columns on both sides of it. */
static void add_sentence(text *out, const kept_miss *k, int color, size_t width) {
  text left = {0}, here = {0}, right = {0};
  columns_clean(&left, k->sentence, k->from, 1);
  columns_clean(&here, k->sentence + k->from, k->to - k->from, 1);
  columns_clean(&right, k->sentence + k->to, strlen(k->sentence) - k->to, 1);
  if (k->from == k->to) text_puts(&here, "nothing");   /* the sentence ends where something is missing */
  size_t cut = columns_tail(text_get(&left), left.len, width * 2 / 5);
  text_add(out, text_get(&left) + cut, left.len - cut);
  int fits = columns_width(text_get(&here), here.len) <= width / 2;
  size_t shown = fits ? here.len : columns_head(text_get(&here), here.len, width / 2 - 1);
  text_printf(out, "%s%.*s%s%s", color ? "\033[1;31m" : "[", (int)shown, text_get(&here), fits ? "" : "…",
              color ? "\033[0m" : "]");
  size_t used = columns_width(text_get(&left) + cut, left.len - cut) +
                columns_width(text_get(&here), shown) + 2 + !fits;
  if (used < width)
    text_add(out, text_get(&right), columns_head(text_get(&right), right.len, width - used));
  text_free(&left);
  text_free(&here);
  text_free(&right);
}

static void add_place(text *out, const kept_miss *k, int width) {
  columns_place(out, k->id, (size_t)k->m.line, (size_t)width / 3);
}

static size_t widest_place(const misses *m, int width) {
  size_t widest = 0;
  for (size_t i = 0; i < m->len; i++) {
    text t = {0};
    add_place(&t, m->at + i, width);
    if (columns_width(t.at, t.len) > widest) widest = columns_width(t.at, t.len);
    text_free(&t);
  }
  return widest;
}

static void add_detail(text *out, const kept_miss *k, size_t indent, int color) {
  text_pad(out, indent);
  if (k->m.way) text_printf(out, "way %s: ", k->m.way);
  if (k->m.required)
    text_printf(out, "%zu of %zu, %s %s%s%s: ", k->m.met, k->m.required,
                k->m.met < k->m.required ? "not" : "but at", paint(color, "\033[1m"), k->m.wanted,
                paint(color, "\033[0m"));
  else
    text_puts(out, "lost: ");
  text_printf(out, "%s\n", k->m.cause);
  if (!k->m.relax) return;
  text_pad(out, indent);
  text_printf(out, "%s%s%s\n", paint(color, "\033[32m"), k->m.relax, paint(color, "\033[0m"));
}

void misses_print(const misses *m, FILE *to, int color, int width) {
  size_t places = widest_place(m, width), indent = places + 7;
  size_t columns = width > (int)indent + 20 ? (size_t)width - indent : width ? 20 : CONTEXT;
  for (size_t i = 0; i < m->len; i++) {
    text out = {0};
    add_place(&out, m->at + i, width);
    text_pad(&out, places - columns_width(out.at, out.len));
    text_printf(&out, " %4d%% ", m->at[i].m.share);
    add_sentence(&out, m->at + i, color, columns);
    text_putc(&out, '\n');
    add_detail(&out, m->at + i, indent, color);
    fold_print(to, &out, width);
    text_free(&out);
  }
}

/* ---- for programs */

/* Of what came through a pipe there is nothing to be asked again. */
static void add_why(text *out, const misses *m, const kept_miss *k) {
  if (!strcmp(k->operand, "-")) return;
  text line = {0};
  text_puts(&line, "gainsay why");
  paste_settings(&line, m->settings);
  paste_document(&line, k->operand, k->id);
  text_printf(&line, " --line %d --not", k->m.line);
  paste_word(&line, m->rule);
  json_member(out, "why", line.at);
  text_free(&line);
}

static void add_json(text *out, const misses *m, const kept_miss *k) {
  text at = {0};
  text_printf(&at, "%s:%d", k->m.file, k->m.rule_line);
  text_putc(out, '{');
  json_member(out, "id", k->id);
  json_member_count(out, "line", (size_t)k->m.line);
  json_member_count(out, "share", (size_t)k->m.share);
  json_member_count(out, "met", k->m.met);
  json_member_count(out, "required", k->m.required);
  json_member_count(out, "start", k->m.start);
  json_member_count(out, "end", k->m.end);
  json_member(out, "rule", k->m.rule);
  if (k->m.way) json_member(out, "way", k->m.way);
  json_member(out, "pack", k->m.pack);
  json_member(out, "at", at.at);
  json_member(out, "sentence", k->sentence);
  json_member(out, "wanted", k->m.wanted);
  json_member(out, "cause", k->m.cause);
  if (k->m.relax) json_member(out, "relax", k->m.relax);
  add_why(out, m, k);
  text_puts(out, "}\n");
  text_free(&at);
}

void misses_print_jsonl(const misses *m, FILE *to) {
  for (size_t i = 0; i < m->len; i++) {
    text out = {0};
    add_json(&out, m, m->at + i);
    fwrite(out.at, 1, out.len, to);
    text_free(&out);
  }
}
