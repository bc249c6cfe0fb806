/* hit: a match with the sentence about it, kept for sorting, counting and printing. */
#include "cli/hit.h"

#include <stdlib.h>
#include <string.h>

#include "cli/columns.h"

/* ---- taking ---- */

void hits_document(hits *h, const char *id, const gs_document *doc) {
  size_t len;
  h->document = id;
  h->bytes = gs_document_text(doc, &len);
  h->counted = 0;
  h->line = 1;
}

/* A match whose quotation began sentences ago may stand before the one that was taken last. */
static size_t line_of(hits *h, size_t byte) {
  for (; h->counted > byte; h->counted--) h->line -= h->bytes[h->counted - 1] == '\n';
  for (; h->counted < byte; h->counted++) h->line += h->bytes[h->counted] == '\n';
  return h->line;
}

static void take_slots(hit *to, const gs_match *m) {
  to->slots = m->slots;
  to->slot = memory_resize(NULL, (m->slots + 1) * sizeof *to->slot);
  for (size_t i = 0; i < m->slots; i++) {
    const gs_slot *s = m->slot + i;
    to->slot[i] = (hit_slot){s->name, s->byte_start - m->line_start, s->byte_end - m->line_start,
                             s->start, s->end};
  }
}

void hits_take(const gs_match *m, void *payload) {
  hits *h = payload;
  if (h->len == h->room) {
    h->room = h->room * 2 + 16;
    h->at = memory_resize(h->at, h->room * sizeof *h->at);
  }
  hit *to = h->at + h->len++;
  *to = (hit){.document = memory_string(h->document), .number = h->taken++};
  to->len = m->line_end - m->line_start;
  to->sentence = memory_copy(h->bytes + m->line_start, to->len);
  to->from = m->byte_start - m->line_start;
  to->to = m->byte_end - m->line_start;
  to->line = line_of(h, m->byte_start);
  to->start = m->start, to->end = m->end;
  to->token_start = m->token_start, to->token_end = m->token_end;
  take_slots(to, m);
}

void hits_clear(hits *h) {
  for (size_t i = 0; i < h->len; i++) {
    free(h->at[i].document);
    free(h->at[i].sentence);
    free(h->at[i].key);
    free(h->at[i].slot);
  }
  free(h->at);
  h->at = NULL;
  h->len = h->room = 0;
}

/* ---- parts ---- */

void hit_part(const hit *h, size_t from, size_t to, text *out) {
  columns_clean(out, h->sentence + from, to - from, 1);
}

void hit_slot_text(const hit *h, const char *name, text *out) {
  for (size_t i = 0; i < h->slots; i++) {
    if (strcmp(h->slot[i].name, name)) continue;
    if (out->len) text_putc(out, ' ');
    hit_part(h, h->slot[i].from, h->slot[i].to, out);
  }
}

/* ---- sorting ---- */

/* Does a word have something else than punctuation? */
static int says_something(const char *s, size_t len) {
  for (size_t i = 0; i < len; i++)
    if ((unsigned char)s[i] >= 0x80 || strchr("\"'()[]{},.;:!?-/", s[i]) == NULL) return 1;
  return 0;
}

static void add_word(text *key, const char *s, size_t len) {
  static const char marks[] = "\"'()[]{},.;:!?";
  while (len && strchr(marks, *s)) s++, len--;
  while (len && strchr(marks, s[len - 1])) len--;
  for (size_t i = 0; i < len; i++)
    text_putc(key, s[i] >= 'A' && s[i] <= 'Z' ? (char)(s[i] + 32) : s[i]);
  text_putc(key, '\x01'); /* below all that words have: a shorter word goes first */
}

static void add_rightwards(text *key, const char *s, size_t len) {
  for (size_t i = 0; i < len;) {
    size_t n = 0;
    while (i + n < len && s[i + n] != ' ') n++;
    if (n && says_something(s + i, n)) add_word(key, s + i, n);
    i += n + 1;
  }
}

static void add_leftwards(text *key, const char *s, size_t len) {
  while (len) {
    size_t n = 0;
    while (n < len && s[len - n - 1] != ' ') n++;
    if (n && says_something(s + len - n, n)) add_word(key, s + len - n, n);
    len -= n < len ? n + 1 : n;
  }
}

static char *key_of(const hit *h, const char *by) {
  text part = {0}, key = {0};
  if (!strcmp(by, "left")) {
    hit_part(h, 0, h->from, &part);
    add_leftwards(&key, text_get(&part), part.len);
  } else if (!strcmp(by, "right")) {
    hit_part(h, h->to, h->len, &part);
    add_rightwards(&key, text_get(&part), part.len);
  } else {
    hit_slot_text(h, by, &part);
    add_rightwards(&key, text_get(&part), part.len);
    if (!part.len) text_puts(&key, "\xFF"); /* without the slot: last */
  }
  text_free(&part);
  return key.at ? key.at : memory_copy("", 0);
}

static int by_key(const void *x, const void *y) {
  const hit *a = x, *b = y;
  int order = strcmp(a->key, b->key);
  return order ? order : (a->number > b->number) - (a->number < b->number);
}

void hits_sort(hits *h, const char *by) {
  for (size_t i = 0; i < h->len; i++) h->at[i].key = key_of(h->at + i, by);
  if (h->len) qsort(h->at, h->len, sizeof *h->at, by_key);
}
