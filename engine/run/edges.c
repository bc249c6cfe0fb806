/* Edges of the lattice: where list hits, mentions and units begin and end. A layer is a type of
 * mention or a unit; its edges are made again when it has changed, longest first at each place. */
#include "run/run.h"

typedef struct bridge {                /* an edge before it is filed by its start and its end */
  uint32_t start, end, item, list;
} bridge;
typedef GS_VEC(bridge) bridges;

/* Is a to stand before b at one place? Longest first, then in order of making. */
static bool before(const gs__edge *a, const gs__edge *b, int side) {
  if (a->to != b->to) return side ? a->to < b->to : a->to > b->to;
  return a->item < b->item;
}

/* Edges of one place are few and nearly in order. */
static void settle_place(gs__edge *edge, uint32_t n, int side) {
  for (uint32_t i = 1; i < n; i++) {
    gs__edge one = edge[i];
    uint32_t k = i;
    for (; k > 0 && before(&one, edge + k - 1, side); k--) edge[k] = edge[k - 1];
    edge[k] = one;
  }
}

/* Room for the edges and what points at them; what was there before is gone. */
static void make_room(gs__run *run, gs__side *s, size_t count) {
  size_t places = run->doc->token_count + 4;
  if (!s->first) s->first = gs__arena_raw(run->arena, places * sizeof *s->first);
  memset(s->first, 0, places * sizeof *s->first);
  if (s->room >= count) return;
  s->room = s->room ? count + count / 2 : count;   /* most layers are made once */
  s->edge = gs__arena_raw(run->arena, s->room * sizeof *s->edge);
}

static void file_side(gs__run *run, const bridges *all, gs__side *room, gs__edges *out, int side) {
  make_room(run, room, all->len);
  uint32_t n = run->doc->token_count, *first = room->first;
  gs__edge *edge = room->edge;
  uint32_t crowd = 0;                  /* the most at one place */
  for (size_t i = 0; i < all->len; i++) {
    uint32_t many = ++first[(side ? all->at[i].end : all->at[i].start) + 2];
    if (many > crowd) crowd = many;
  }
  for (uint32_t p = 0; p < n + 3; p++) first[p + 1] += first[p];
  for (size_t i = 0; i < all->len; i++) {   /* first[p + 1] moves on from where p begins to its end */
    const bridge *b = all->at + i;
    edge[first[(side ? b->end : b->start) + 1]++] = (gs__edge){side ? b->start : b->end, b->item, b->list};
  }
  for (size_t i = 0; i < all->len && crowd > 1; i++) {   /* a place when the last that was filed there is met */
    uint32_t p = side ? all->at[i].end : all->at[i].start, last = first[p + 1] - 1;
    if (edge[last].item == all->at[i].item) settle_place(edge + first[p], last + 1 - first[p], side);
  }
  out->first[side] = first;
  out->edge[side] = edge;
}

static void file(gs__run *run, bridges *all, gs__side room[2], gs__edges *out) {
  *out = (gs__edges){{NULL, NULL}, {NULL, NULL}, {NULL, NULL}};
  for (int side = 0; side < 2 && all->len; side++) file_side(run, all, room + side, out, side);
  gs__vec_free(all);
}

/* Most patterns ask for a list that has no hit at the place: one look says so. */
static void mark_lists(gs__run *run, const bridges *all, uint32_t *lists[2]) {
  size_t places = run->doc->token_count + 1;
  for (int side = 0; side < 2; side++) lists[side] = gs__arena_alloc(run->arena, places * sizeof **lists);
  for (size_t i = 0; i < all->len; i++) {
    const bridge *b = all->at + i;
    uint32_t bit = (uint32_t)1 << (b->list % 32);
    lists[0][b->start] |= bit;
    lists[1][b->end] |= bit;
  }
}

void gs__edges_hits(gs__run *run) {
  bridges all = {0};
  gs__lists_scan(&run->plan->lists, run->doc, &run->hits);
  for (size_t i = 0; i < run->hits.len; i++) {
    const gs__hit *h = run->hits.at + i;
    gs__vec_push(&all, ((bridge){h->start, h->end, (uint32_t)i, run->plan->lists.entries.at[h->entry].list}));
  }
  run->lattice.hits = run->hits.at;
  gs__side room[2] = {{0}};
  uint32_t *lists[2];
  mark_lists(run, &all, lists);
  file(run, &all, room, &run->lattice.list_edges);
  for (int side = 0; side < 2; side++) run->lattice.list_edges.lists[side] = lists[side];
}

/* ---- units ---- */

static uint32_t shape(const gs__run *run, uint32_t token) {
  return gs__vocab_info(run->plan->vocab, run->doc->token_form[token])->shape;
}

/* The sentence without its final punctuation; a closing mark goes with it if its quote began before. */
static uint32_t trimmed_end(const gs__run *run, gs__range s) {
  uint32_t end = s.end;
  while (end > s.start && shape(run, end - 1) & GS__SHAPE_FINAL) end--;
  return end > s.start ? end : s.end;
}

static uint32_t lead_start(const gs__run *run, gs__range s) {
  for (uint32_t i = s.end; i-- > s.start;)
    if (run->leads[i]) return i;
  return s.start;
}

static void sentence_edges(gs__run *run, bridges *all) {
  for (uint32_t i = 0; i < run->doc->sentence_count; i++) {
    gs__range s = run->doc->sentences[i];
    uint32_t start = lead_start(run, s), end = trimmed_end(run, s);
    if (start < end) gs__vec_push(all, ((bridge){start, end, i, 0}));
  }
}

/* A quote region crosses sentences; in each it stands from its start or the sentence's to the end of
 * either. The item is the region, so that a slot can be widened to the whole of it. */
static void quote_edges(gs__run *run, bridges *all) {
  for (uint32_t i = 0; i < run->doc->quote_count; i++) {
    const gs__quote *q = run->doc->quotes + i;
    if (q->start >= q->end) continue;
    uint32_t first = run->doc->token_sentence[q->start], last = run->doc->token_sentence[q->end - 1];
    for (uint32_t k = first; k <= last; k++) {
      gs__range s = run->doc->sentences[k];
      uint32_t start = q->start > s.start ? q->start : s.start;
      uint32_t end = q->end < s.end ? q->end : s.end;
      if (start < end) gs__vec_push(all, ((bridge){start, end, i, 0}));
    }
    if (first != last) gs__vec_push(all, ((bridge){q->start, q->end, i, 0}));
  }
}

/* For each token the start of the next border after it and the end of the last one before it, inside
 * its sentence. */
static void borders(gs__run *run, uint32_t layer, uint32_t *next, uint32_t *last) {
  const gs__doc *doc = run->doc;
  uint32_t n = doc->token_count;
  for (uint32_t i = 0; i < n; i++) next[i] = last[i] = GS__NONE;
  for (size_t i = 0; i < run->of_type[layer].len; i++) {
    const gs__mention *m = run->of_type[layer].at[i];
    if (m->dropped) continue;
    next[m->start] = m->start;         /* marks first; spread below */
    if (m->end < n && (last[m->end] == GS__NONE || last[m->end] < m->end)) last[m->end] = m->end;
  }
  for (uint32_t k = 0; k < doc->sentence_count; k++) {
    gs__range s = doc->sentences[k];
    uint32_t right = trimmed_end(run, s), left = lead_start(run, s);
    for (uint32_t i = s.end; i-- > s.start;) {
      bool border = next[i] == i && i > left;
      next[i] = right;
      if (border) right = i;
    }
    for (uint32_t i = s.start; i < s.end; i++) {
      if (last[i] != GS__NONE && i > left) left = i;
      last[i] = left;
    }
  }
}

static void upto_edges(gs__run *run, const gs__type *t, bridges *all) {
  uint32_t n = run->doc->token_count;
  uint32_t *next = gs__mem_alloc((n + 1) * sizeof *next);
  uint32_t *last = gs__mem_alloc((n + 1) * sizeof *last);
  borders(run, t->border, next, last);
  bool *starts = gs__mem_alloc((n + 1) * sizeof *starts);
  for (uint32_t k = 0; t->from && k < run->doc->sentence_count; k++) {
    gs__range s = run->doc->sentences[k];
    gs__memo_open(&run->lattice, s.start, s.end, run->plan->names.token_tests.len);
    gs__match_starts(t->from, &run->lattice, s.start, s.end, starts + s.start);
  }
  gs__memo_close(&run->lattice.memo);
  for (uint32_t p = 0; p < n; p++)
    if (next[p] != GS__NONE && next[p] > p && (!t->from || starts[p]))
      gs__vec_push(all, ((bridge){p, next[p], p, 0}));
  for (uint32_t q = 1; !t->from && q <= n; q++) {   /* leftwards: from an end back to the border before */
    uint32_t start = last[q - 1];
    if (start < q && next[start] > q) gs__vec_push(all, ((bridge){start, q, start, 0}));
  }
  gs__mem_free(next);
  gs__mem_free(last);
  gs__mem_free(starts);
}

static void mention_edges(gs__run *run, uint32_t layer, bridges *all) {
  for (size_t i = 0; i < run->of_type[layer].len; i++) {
    const gs__mention *m = run->of_type[layer].at[i];
    if (m->number >= run->seen) break;
    if (!m->dropped) gs__vec_push(all, ((bridge){m->start, m->end, m->number, 0}));
  }
}

/* A unit that ends at a border is as old as the border's layer. */
static void refresh_border(gs__run *run, uint32_t border) {
  if (!run->dirty[border]) return;
  gs__edges_layer(run, border);
  for (uint32_t i = 0; i < run->plan->types.len; i++) {
    const gs__type *t = run->plan->types.at + i;
    if (t->source == GS__UPTO && t->border == border) run->dirty[i] = true;
  }
}

void gs__edges_layer(gs__run *run, uint32_t layer) {
  const gs__type *t = run->plan->types.at + layer;
  if (run->closed[layer]) return;
  if (t->source == GS__UPTO) refresh_border(run, t->border);
  if (!run->dirty[layer]) return;
  if (run->seen == GS__NONE) run->dirty[layer] = false;
  else run->closed[layer] = true;
  bridges all = {0};
  switch (t->source) {
    case GS__FOUND: mention_edges(run, layer, &all); break;
    case GS__QUOTES: quote_edges(run, &all); break;
    case GS__SENTENCES: sentence_edges(run, &all); break;
    case GS__UPTO: upto_edges(run, t, &all); break;
  }
  file(run, &all, run->sides[layer], run->lattice.layers + layer);
}

void gs__edges_layers(gs__run *run, uint64_t layers) {
  for (uint32_t i = 0; i < run->plan->types.len; i++)
    if (i >= 64 || layers >> i & 1) gs__edges_layer(run, i);
}

void gs__edges_close(gs__run *run, uint64_t layers) {
  run->seen = (uint32_t)run->mentions.len;
  for (uint32_t i = 0; i < run->plan->types.len; i++)
    run->closed[i] = i >= 64 || layers >> i & 1 || !run->dirty[i];
}

void gs__edges_open(gs__run *run) {
  run->seen = GS__NONE;
  memset(run->closed, 0, run->plan->types.len * sizeof *run->closed);
}

void gs__edges_units_changed(gs__run *run) {
  for (uint32_t i = 0; i < run->plan->types.len; i++)
    if (run->plan->types.at[i].source != GS__FOUND) run->dirty[i] = true;
}

bool gs__edges_passes(void *payload, uint32_t layer, uint32_t item, const gs__feature_test *tests) {
  gs__run *run = payload;
  if (run->plan->types.at[layer].source != GS__FOUND) return false;
  const gs__mention *m = run->mentions.at[item];
  for (const gs__feature_test *t = tests; t; t = t->next) {
    gs__sym have = gs__mention_get(m, t->key);
    bool found = false;
    for (uint32_t i = 0; i < t->value_count && !found; i++)
      found = gs__cell_has(&run->plan->symbols, have, t->values[i]);
    if (found == t->negated) return false;
  }
  return true;
}
