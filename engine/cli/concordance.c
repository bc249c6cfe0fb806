/* concordance: hits as tables and records, and counts of what a slot holds. */
#include "cli/concordance.h"

#include <stdlib.h>
#include <string.h>

#include "cli/csv.h"
#include "cli/json_text.h"

static void flush(const concordance *c, text *out) {
  fwrite(text_get(out), 1, out->len, c->to);
  text_free(out);
}

/* ---- CSV ---- */

static void cell(text *out, const text *value) {
  csv_cell(out, text_get(value), value->len);
  text_putc(out, ',');
}

static void part_cell(text *out, const hit *h, size_t from, size_t to) {
  text value = {0};
  while (from < to && h->sentence[from] == ' ') from++;
  while (from < to && h->sentence[to - 1] == ' ') to--;
  hit_part(h, from, to, &value);
  cell(out, &value);
  text_free(&value);
}

static void end_row(text *out) {
  out->len--; /* the comma of the last cell */
  text_puts(out, "\r\n");
}

void concordance_csv_head(const concordance *c) {
  text out = {0};
  const char *name;
  text_puts(&out, "docname,from,to,pre,keyword,post,pattern,");
  for (size_t i = 0; (name = gs_search_slot(c->search, i)); i++) text_printf(&out, "%s,", name);
  end_row(&out);
  flush(c, &out);
}

static void add_row(const concordance *c, const hit *h, text *out) {
  const char *name;
  csv_cell(out, h->document, strlen(h->document));
  text_printf(out, ",%zu,%zu,", h->token_start + 1, h->token_end);
  part_cell(out, h, 0, h->from);
  part_cell(out, h, h->from, h->to);
  part_cell(out, h, h->to, h->len);
  csv_cell(out, c->pattern, strlen(c->pattern));
  text_putc(out, ',');
  for (size_t i = 0; (name = gs_search_slot(c->search, i)); i++) {
    text value = {0};
    hit_slot_text(h, name, &value);
    cell(out, &value);
    text_free(&value);
  }
  end_row(out);
}

void concordance_csv(const concordance *c, const hits *h) {
  text out = {0};
  for (size_t i = 0; i < h->len; i++) add_row(c, h->at + i, &out);
  flush(c, &out);
}

/* ---- JSONL ---- */

static void add_bytes(text *out, const char *name, const hit *h, size_t from, size_t to) {
  text_printf(out, ",\"%s\":", name);
  json_bytes(out, h->sentence + from, to - from);
}

static void add_record(const hit *h, text *out) {
  text_putc(out, '{');
  json_member(out, "document", h->document);
  text_printf(out, ",\"line\":%zu,\"start\":%zu,\"end\":%zu,\"tokens\":[%zu,%zu]", h->line, h->start,
              h->end, h->token_start + 1, h->token_end);
  add_bytes(out, "text", h, h->from, h->to);
  add_bytes(out, "before", h, 0, h->from);
  add_bytes(out, "after", h, h->to, h->len);
  text_puts(out, ",\"slots\":[");
  for (size_t i = 0; i < h->slots; i++) {
    const hit_slot *s = h->slot + i;
    text_puts(out, i ? ",{" : "{");
    json_member(out, "name", s->name);
    text_printf(out, ",\"start\":%zu,\"end\":%zu", s->start, s->end);
    add_bytes(out, "text", h, s->from, s->to);
    text_putc(out, '}');
  }
  text_puts(out, "]}\n");
}

void concordance_jsonl(const concordance *c, const hits *h) {
  text out = {0};
  for (size_t i = 0; i < h->len; i++) add_record(h->at + i, &out);
  flush(c, &out);
}

/* ---- counts ---- */

typedef struct tally {
  const char *value;
  size_t count;
} tally;

static int by_text(const void *x, const void *y) {
  return strcmp(*(char *const *)x, *(char *const *)y);
}

static int by_count(const void *x, const void *y) {
  const tally *a = x, *b = y;
  if (a->count != b->count) return a->count > b->count ? -1 : 1;
  return strcmp(a->value, b->value);
}

static size_t count_alike(char **values, size_t len, tally *out) {
  size_t n = 0;
  for (size_t i = 0; i < len; i++) {
    if (!n || strcmp(out[n - 1].value, values[i])) out[n++] = (tally){values[i], 0};
    out[n - 1].count++;
  }
  return n;
}

static void add_tally(text *out, const tally *t, const char *slot, find_form form, int width) {
  if (form == FIND_JSONL) {
    text_putc(out, '{');
    json_member(out, "slot", slot);
    json_member(out, "text", t->value);
    text_printf(out, ",\"count\":%zu}\n", t->count);
  } else if (form == FIND_CSV) {
    csv_cell(out, t->value, strlen(t->value));
    text_printf(out, ",%zu\r\n", t->count);
  } else {
    text_printf(out, "%*zu  %s\n", width, t->count, *t->value ? t->value : "(none)");
  }
}

void concordance_tally(const concordance *c, const hits *h, const char *slot, find_form form) {
  text out = {0};
  char **values = memory_resize(NULL, (h->len + 1) * sizeof *values);
  tally *all = memory_resize(NULL, (h->len + 1) * sizeof *all);
  for (size_t i = 0; i < h->len; i++) {
    text value = {0};
    hit_slot_text(h->at + i, slot, &value);
    values[i] = value.at ? value.at : memory_copy("", 0);
  }
  if (h->len) qsort(values, h->len, sizeof *values, by_text);
  size_t n = count_alike(values, h->len, all);
  if (n) qsort(all, n, sizeof *all, by_count);
  if (form == FIND_CSV) text_printf(&out, "%s,count\r\n", slot);
  int width = n ? snprintf(NULL, 0, "%zu", all[0].count) : 0;
  for (size_t i = 0; i < n; i++) add_tally(&out, all + i, slot, form, width);
  flush(c, &out);
  for (size_t i = 0; i < h->len; i++) free(values[i]);
  free(values);
  free(all);
}
