/* quote: regions of quotation. Marks are taken in order with a stack of open regions, paragraph by
 * paragraph. A mark that can both open and close (straight marks, German against English) is
 * decided by what stands about it. The stack is shallow and nothing else is searched, so that time
 * is linear. */
#include <string.h>

#include "text/doc.h"

enum { MAX_OPEN = 64, MAX_WARNINGS = 20 };

typedef struct open_region {
  uint32_t quote;              /* index into quotes */
  const gs__quote_layout *layout;
} open_region;

typedef struct mark {
  uint64_t key;                /* see key_at */
  uint32_t token;
  uint32_t next_single;        /* index of the next single mark of the paragraph, or mark count */
  bool single, opening, closing;   /* by what stands about it; both or neither: open to question */
} mark;

typedef struct reader {
  gs__doc *doc;
  gs__vocab *vocab;
  const gs__language *language;
  GS_VEC(gs__quote) quotes;
  GS_VEC(mark) marks;          /* of the paragraph */
  uint32_t note;               /* the first note (gs__doc.notes) that may be in the paragraph */
  open_region stack[MAX_OPEN];
  uint32_t depth;
  open_region carried[MAX_OPEN];   /* open at the end of the paragraph before, outermost first */
  uint32_t carried_count, continued;
  size_t warned;
} reader;

static uint32_t shape(const reader *r, uint32_t t) {
  return r->doc->token_shape[t];
}

/* ---- marks and layouts ---- */

/* A mark as a number: its bytes and NUL behind them, as layouts have it; 0 of what is longer. */
static uint64_t key_at(const reader *r, uint32_t t) {
  const char *text = r->doc->text + r->doc->token_start[t];
  uint32_t n = r->doc->token_end[t] - r->doc->token_start[t];
  uint64_t key = 0;
  if (n < sizeof key)
    for (uint32_t i = 0; i < n; i++) ((char *)&key)[i] = text[i];
  return key;
}

static uint64_t key_of(const char bytes[8]) {
  uint64_t key;
  memcpy(&key, bytes, sizeof key);
  return key;
}

static bool token_is(const reader *r, uint32_t t, const char bytes[8]) {
  uint64_t key = key_at(r, t);
  return key && key == key_of(bytes);
}

static const gs__quote_layout *opened_by(const reader *r, const mark *m) {
  for (size_t i = 0; i < r->language->quotes.len; i++) {
    const gs__quote_layout *l = r->language->quotes.at + i;
    if (m->key == key_of(l->open) && l->kind != GS__QUOTE_DASH && m->key) return l;
  }
  return NULL;
}

static bool can_close_any(const reader *r, const mark *m) {
  for (size_t i = 0; i < r->language->quotes.len; i++)
    if (m->key && m->key == key_of(r->language->quotes.at[i].close)) return true;
  return false;
}

/* Several layouts may share an opening mark: German and Polish low marks close differently. */
static bool can_close(const reader *r, const mark *m, const gs__quote_layout *opened) {
  for (size_t i = 0; i < r->language->quotes.len; i++) {
    const gs__quote_layout *l = r->language->quotes.at + i;
    if (m->key && m->key == key_of(l->close) && key_of(l->open) == key_of(opened->open)) return true;
  }
  return false;
}

/* The innermost open region that m can close: its place in the stack + 1, or 0. */
static uint32_t closable(const reader *r, const mark *m) {
  for (uint32_t d = r->depth; d-- > 0;)
    if (can_close(r, m, r->stack[d].layout)) return d + 1;
  return 0;
}

/* ---- what stands about a mark ---- */

static bool space_before(const reader *r, uint32_t t) {
  return t == 0 || r->doc->token_end[t - 1] < r->doc->token_start[t];
}

static bool space_after(const reader *r, uint32_t t) {
  return t + 1 == r->doc->token_count || r->doc->token_end[t] < r->doc->token_start[t + 1];
}

static mark mark_at(const reader *r, uint32_t t, gs__range p) {
  bool left = t == p.start || space_before(r, t), right = t + 1 == p.end || space_after(r, t);
  if (!left) left = shape(r, t - 1) & (GS__SHAPE_OPEN | GS__SHAPE_DASH);
  if (!right) right = shape(r, t + 1) & (GS__SHAPE_CLOSE | GS__SHAPE_DASH | GS__SHAPE_COMMA |
                                         GS__SHAPE_FINAL | GS__SHAPE_CLITIC);
  if (!left && t > p.start && shape(r, t - 1) & GS__SHAPE_QUOTE)   /* '"so: as the mark before */
    left = r->marks.len && r->marks.at[r->marks.len - 1].opening && !right;
  if (!right && t + 1 < p.end && shape(r, t + 1) & GS__SHAPE_QUOTE) right = !left;
  uint64_t key = key_at(r, t);
  bool single = key == key_of("'\0\0\0\0\0\0") || key == key_of("\xE2\x80\x98\0\0\0\0") ||
                key == key_of("\xE2\x80\x99\0\0\0\0");
  return (mark){key, t, 0, single, left && !right, right && !left};
}

static void read_marks(reader *r, gs__range p) {
  const gs__doc *d = r->doc;
  r->marks.len = 0;
  while (r->note < d->note_count && d->notes[r->note] < p.start) r->note++;
  for (uint32_t i = r->note; i < d->note_count && d->notes[i] < p.end; i++)
    if (shape(r, d->notes[i]) & GS__SHAPE_QUOTE) gs__vec_push(&r->marks, mark_at(r, d->notes[i], p));
  uint32_t next = (uint32_t)r->marks.len;
  for (size_t i = r->marks.len; i-- > 0;) {
    r->marks.at[i].next_single = next;
    if (r->marks.at[i].single) next = (uint32_t)i;
  }
}

/* ---- regions ---- */

static void warn(reader *r, uint32_t token, const char *what) {
  const gs__doc *d = r->doc;
  if (r->warned++ < MAX_WARNINGS)
    gs__doc_warn(r->doc, "unbalanced-quote", d->token_start[token], d->token_end[token], "%s: %.*s",
                 what, (int)(d->token_end[token] - d->token_start[token]),
                 d->text + d->token_start[token]);
}

static void open_at(reader *r, uint32_t t, const gs__quote_layout *layout) {
  if (r->depth == MAX_OPEN) {
    warn(r, t, "quotation marks nested too deeply; not read");
    return;
  }
  gs__quote q = {
      .start = t, .kind = (uint8_t)layout->kind, .depth = (uint8_t)r->depth, .open_mark = true};
  if (r->continued < r->carried_count && r->carried[r->continued].layout == layout &&
      r->depth == r->continued)
    q.continues = r->carried[r->continued++].quote + 1;
  r->stack[r->depth++] = (open_region){(uint32_t)r->quotes.len, layout};
  gs__vec_push(&r->quotes, q);
}

/* Takes the innermost region off the stack; it ends before `end` without a mark of its own. */
static void force_close(reader *r, uint32_t end) {
  gs__quote *q = r->quotes.at + r->stack[--r->depth].quote;
  q->end = end;
  if (q->kind == GS__QUOTE_DASH) return;
  q->repaired = true;
  warn(r, q->start, "quotation mark without its counterpart");
}

static void close_at(reader *r, uint32_t t, uint32_t level) {
  while (r->depth > level) force_close(r, t);
  gs__quote *q = r->quotes.at + r->stack[--r->depth].quote;
  q->end = t + 1;
  q->close_mark = true;
}

/* ---- decisions ---- */

/* A single mark opens only if it is closed later: by the next single mark, or by a continuation in
 * the next paragraph. Else it is an apostrophe. */
static bool single_opens(const reader *r, const mark *m, const gs__range *next) {
  if (!m->opening) return false;
  if (m->next_single < r->marks.len) {
    const mark *after = r->marks.at + m->next_single;
    return !after->opening || opened_by(r, m) != opened_by(r, after);
  }
  uint32_t again = next ? next->start + r->depth : 0;
  return next && again < next->end && token_is(r, again, opened_by(r, m)->open);
}

/* ministers' plan, within a single quotation that is closed later. */
static bool is_possessive(const reader *r, const mark *m) {
  const gs__doc *d = r->doc;
  if (!m->closing || m->token == 0 || m->token + 1 >= d->token_count) return false;
  if (m->key == key_of("\xE2\x80\x98\0\0\0\0")) return false;   /* no apostrophe: „was ‚nichts‘ heißt“ */
  char before = d->text[d->token_end[m->token - 1] - 1];
  bool later = m->next_single < r->marks.len && !r->marks.at[m->next_single].opening;
  return (before == 's' || before == 'S') && later && shape(r, m->token + 1) & GS__SHAPE_LOWER;
}

/* A mark behind a word that closes nothing, as in "the farmers' union", is no mark. */
static void take_apostrophe(reader *r, const mark *m) {
  if (!m->closing || m->token == 0 || !(shape(r, m->token - 1) & GS__SHAPE_LETTERS)) return;
  gs__form form = gs__vocab_apostrophe(r->vocab);
  r->doc->token_form[m->token] = form;
  r->doc->token_shape[m->token] = gs__vocab_info(r->vocab, form)->shape;
}

static void at_single(reader *r, const mark *m, const gs__range *next) {
  const gs__quote_layout *layout = opened_by(r, m);
  uint32_t level = closable(r, m);
  if (level && !m->opening && !is_possessive(r, m)) close_at(r, m->token, level);
  else if (layout && single_opens(r, m, next)) open_at(r, m->token, layout);
  else take_apostrophe(r, m);
}

/* 5'11" and the like. */
static bool is_inch(const reader *r, uint32_t t) {
  return t > 0 && !space_before(r, t) && shape(r, t - 1) & GS__SHAPE_NUMBER;
}

static void at_other(reader *r, const mark *m) {
  const gs__quote_layout *layout = opened_by(r, m);
  uint32_t level = closable(r, m);
  bool same = layout && key_of(layout->open) == key_of(layout->close);
  if (level && !(m->opening && layout)) {
    close_at(r, m->token, level);
  } else if (layout && !(same && m->closing)) {
    /* the same double mark again: the one before has lost its counterpart */
    for (uint32_t d = 0; d < r->depth; d++)
      if (r->stack[d].layout == layout && layout->kind == GS__QUOTE_DOUBLE)
        while (r->depth > d) force_close(r, m->token);
    open_at(r, m->token, layout);
  } else if (can_close_any(r, m) && !is_inch(r, m->token)) {
    warn(r, m->token, "closing quotation mark that nothing opened");
  }
}

/* ---- dash speech ---- */

static bool at_line_start(const reader *r, uint32_t t, gs__range p) {
  if (t == p.start) return true;
  const gs__doc *d = r->doc;
  for (uint32_t i = d->token_start[t]; i > d->token_end[t - 1]; i--)
    if (d->text[i - 1] == '\n' || d->text[i - 1] == '\r') return true;
  return false;
}

static void at_dash(reader *r, uint32_t t, gs__range p) {
  if (t + 1 >= p.end || !space_after(r, t) || !at_line_start(r, t, p)) return;
  for (size_t i = 0; i < r->language->quotes.len; i++) {
    const gs__quote_layout *l = r->language->quotes.at + i;
    if (l->kind != GS__QUOTE_DASH || !token_is(r, t, l->open)) continue;
    while (r->depth > 0) force_close(r, t);
    open_at(r, t, l);
    return;
  }
}

/* ---- paragraphs ---- */

/* Regions that are open at a paragraph's end are carried over if the next paragraph opens with the
 * same marks; the others are repaired. */
static void end_paragraph(reader *r, gs__range p, const gs__range *next) {
  uint32_t kept = 0;
  while (next && kept < r->depth && next->start + kept < next->end &&
         r->stack[kept].layout->kind != GS__QUOTE_DASH &&
         token_is(r, next->start + kept, r->stack[kept].layout->open))
    kept++;
  while (r->depth > kept) force_close(r, p.end);
  for (uint32_t d = 0; d < kept; d++) {
    r->quotes.at[r->stack[d].quote].end = p.end;
    r->carried[d] = r->stack[d];
  }
  r->carried_count = kept;
  r->continued = r->depth = 0;
}

static void read_paragraph(reader *r, gs__range p, const gs__range *next) {
  read_marks(r, p);
  const gs__doc *d = r->doc;
  size_t m = 0;
  for (; r->note < d->note_count && d->notes[r->note] < p.end; r->note++) {
    uint32_t t = d->notes[r->note], b = shape(r, t);
    if (b & GS__SHAPE_DASH) at_dash(r, t, p);
    if (!(b & GS__SHAPE_QUOTE)) continue;
    const mark *here = r->marks.at + m++;
    bool continues = r->continued < r->carried_count && t == p.start + r->continued;
    if (continues) open_at(r, t, r->carried[r->continued].layout);
    else if (here->single) at_single(r, here, next);
    else at_other(r, here);
  }
  end_paragraph(r, p, next);
}

/* Hands the regions to the document and counts for each token the regions about it. */
static void finish(reader *r) {
  gs__doc *d = r->doc;
  size_t n = r->quotes.len;
  d->quote_count = (uint32_t)n;
  if (!n) return;
  d->quotes = gs__arena_alloc(d->arena, n * sizeof *d->quotes);
  memcpy(d->quotes, r->quotes.at, n * sizeof *d->quotes);
  for (uint32_t i = 0; i < n; i++) d->quotes[i].outermost = d->quotes[i].depth ? d->quotes[i - 1].outermost : i;
  for (size_t i = 0; i < n; i++)   /* at most MAX_OPEN regions lie about a token */
    for (uint32_t t = d->quotes[i].start; t < d->quotes[i].end; t++) d->token_quoted[t]++;
  if (r->warned > MAX_WARNINGS)
    gs__doc_warn(d, "unbalanced-quote", 0, 0, "%zu more quotation marks without a counterpart",
                 r->warned - MAX_WARNINGS);
}

void gs__quotes_read(gs__doc *doc, gs__vocab *vocab, const gs__language *language) {
  reader r = {.doc = doc, .vocab = vocab, .language = language};
  for (uint32_t i = 0; i < doc->paragraph_count; i++)
    read_paragraph(&r, doc->paragraphs[i],
                   i + 1 < doc->paragraph_count ? doc->paragraphs + i + 1 : NULL);
  finish(&r);
  gs__vec_free(&r.quotes);
  gs__vec_free(&r.marks);
}
