#include "out/marks.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

typedef struct label {
  uint32_t at, end; /* of the finding, bytes */
  uint32_t number;  /* 1 = the first of its kind */
  char kind;        /* c d t, in this order where two begin together and are as long */
} label;

typedef struct marks {
  const gs_reading *r;
  uint8_t *paint; /* a gs__style for each byte of the text */
  GS_VEC(label) labels;
} marks;

static void paint(marks *m, gs__span s, gs__style style) {
  if (s.end > s.start) memset(m->paint + s.start, (int)style, s.end - s.start);
}

static void paint_content(marks *m, const gs__statement *s, gs__style style) {
  for (uint32_t i = 0; i < s->content.count; i++) paint(m, s->content.at[i], style);
}

/* Wide marks first, so that what is small lies on top. */
static void paint_all(marks *m) {
  const gs_reading *r = m->r;
  for (uint32_t i = 0; i < r->claim_count; i++) paint_content(m, &r->claims[i], GS__IN_CLAIM);
  for (uint32_t i = 0; i < r->denial_count; i++) paint_content(m, &r->denials[i], GS__IN_DENIAL);
  for (uint32_t i = 0; i < r->claim_count; i++) {
    paint(m, r->claims[i].source, GS__IN_ACTOR);
    paint(m, r->claims[i].cue, GS__IN_CLAIM_CUE);
  }
  for (uint32_t i = 0; i < r->tension_count; i++)
    paint(m, r->tensions[i].trigger, r->tensions[i].sign < 0 ? GS__IN_TENSION : GS__IN_EASE);
  for (uint32_t i = 0; i < r->denial_count; i++) {
    paint(m, r->denials[i].source, GS__IN_ACTOR);
    paint(m, r->denials[i].cue, GS__IN_DENIAL_CUE);
  }
}

static void add_label(marks *m, char kind, uint32_t index, gs__span s) {
  label l = {s.start, s.end, index + 1, kind};
  if (s.end > s.start) gs__vec_push(&m->labels, l);
}

static int by_place(const void *a, const void *b) {
  const label *x = a, *y = b;
  if (x->at != y->at) return x->at < y->at ? -1 : 1;
  if (x->end != y->end) return x->end > y->end ? -1 : 1; /* outer before inner */
  if (x->kind != y->kind) return x->kind < y->kind ? -1 : 1;
  return x->number < y->number ? -1 : x->number > y->number;
}

static void label_all(marks *m) {
  const gs_reading *r = m->r;
  for (uint32_t i = 0; i < r->claim_count; i++) add_label(m, 'c', i, r->claims[i].whole);
  for (uint32_t i = 0; i < r->denial_count; i++) add_label(m, 'd', i, r->denials[i].whole);
  for (uint32_t i = 0; i < r->tension_count; i++) {
    const gs__tension *t = &r->tensions[i];
    add_label(m, 't', i, t->trigger.end > t->trigger.start ? t->trigger : t->span);
  }
  if (m->labels.len) qsort(m->labels.at, m->labels.len, sizeof *m->labels.at, by_place);
}

static gs__style label_style(char kind) {
  return kind == 'c' ? GS__IN_CLAIM_CUE : kind == 'd' ? GS__IN_DENIAL_CUE : GS__IN_TENSION;
}

/* One line of the text as a block; *next is the first label that is still to come. */
static void put_line(gs__page *p, const marks *m, uint32_t start, uint32_t end, size_t *next) {
  const char *text = m->r->doc.text;
  for (uint32_t i = start; i < end;) {
    for (; *next < m->labels.len && m->labels.at[*next].at <= i; ++*next) {
      const label *l = &m->labels.at[*next];
      gs__page_printf(p, label_style(l->kind), "[%c%u]", l->kind, l->number);
      gs__page_puts(p, GS__PLAIN, "\xC2\xA0"); /* keeps the label beside what it marks */
    }
    uint32_t stop =
        *next < m->labels.len && m->labels.at[*next].at < end ? m->labels.at[*next].at : end;
    uint32_t run = i + 1;
    while (run < stop && m->paint[run] == m->paint[i]) run++;
    gs__page_add(p, (gs__style)m->paint[i], text + i, run - i);
    i = run;
  }
}

/* Begins the block of a line: its number, flush right, in a gutter of its own. */
static void put_number(gs__page *p, uint32_t number) {
  int digits = 1;
  for (uint32_t n = number; n >= 10; n /= 10) digits++;
  gs__page_block(p, digits < 4 ? 4 - digits : 0, 6);
  gs__page_printf(p, GS__FAINT, "%u", number);
  gs__page_stop(p, 6);
}

static bool is_blank(const char *s, size_t len) {
  for (size_t i = 0; i < len; i++)
    if (!strchr(" \t\r\f\v", s[i]) || !s[i]) return false;
  return true;
}

static void put_lines(gs__page *p, const marks *m) {
  const char *text = m->r->doc.text;
  uint32_t len = m->r->doc.len, number = 1;
  size_t next = 0;
  bool gap = false, any = false; /* runs of blank lines become one, none at either end */
  for (uint32_t at = 0; at < len; number++) {
    const char *newline = memchr(text + at, '\n', len - at);
    uint32_t end = newline ? (uint32_t)(newline - text) : len;
    if (is_blank(text + at, end - at)) {
      gap = any;
    } else {
      if (gap) gs__page_blank(p);
      put_number(p, number);
      put_line(p, m, at, end, &next);
      gs__page_end(p, 0);
      any = true;
      gap = false;
    }
    at = end + 1;
  }
}

void gs__marks_article(gs__page *p, const gs_reading *r) {
  marks m = {.r = r, .paint = gs__mem_alloc((size_t)r->doc.len + 1)};
  paint_all(&m);
  label_all(&m);
  put_lines(p, &m);
  gs__vec_free(&m.labels);
  gs__mem_free(m.paint);
}
