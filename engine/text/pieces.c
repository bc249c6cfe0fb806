/* pieces: what the tokeniser must know of a form, worked out when the form enters the vocabulary:
 * its abbreviation class, whether it is a clitic, and where it is cut into tokens: clitics off the
 * end (did|n't), listed words (can|not), then hyphens if the plan asks for that word. */
#include <string.h>

#include "text/token.h"

typedef struct cuts {          /* ends of pieces, from the last to the first */
  uint8_t end[GS__MAX_PIECES];
  int count;
} cuts;

static uint8_t abbreviation(const gs__language *l, const gs__form_info *info,
                            const gs__form_info *fold) {
  if (!(info->shape & GS__SHAPE_PERIOD)) return GS__ABBR_NONE;
  const uint32_t *class = gs__map_get(&l->abbreviations, info->bytes, info->len);
  if (!class && !(info->shape & GS__SHAPE_INITIAL))   /* P. Lund is on no page */
    class = gs__map_get(&l->abbreviations, fold->bytes, fold->len);
  return class ? (uint8_t)*class : GS__ABBR_MAYBE;   /* J. U.S. and the like by their shape */
}

/* Length of the longest clitic that ends the first len bytes; something must stand before it. */
static size_t clitic_at_end(const gs__language *l, const char *word, size_t len) {
  size_t best = 0;
  for (size_t i = 0; i < l->clitics.len; i++) {
    size_t n = strlen(l->clitics.at[i]);
    if (n < len && n > best && memcmp(word + len - n, l->clitics.at[i], n) == 0) best = n;
  }
  return best;
}

static void add_cut(cuts *c, size_t end) {
  if (c->count < GS__MAX_PIECES) c->end[c->count++] = (uint8_t)end;
}

static size_t cut_clitics(cuts *c, const gs__language *l, const char *word, size_t len) {
  for (size_t n; c->count < 3 && (n = clitic_at_end(l, word, len)) > 0; len -= n) add_cut(c, len);
  return len;
}

static bool cut_listed(cuts *c, const gs__language *l, const char *word, size_t len) {
  const uint32_t *at = gs__map_get(&l->splits, word, len);
  if (!at) return false;
  const uint8_t *ends = l->split_ends.at + *at;
  size_t n = 0;
  while (ends[n]) n++;
  while (n-- > 0) add_cut(c, ends[n]);
  return true;
}

static bool cut_hyphens(cuts *c, const gs__language *l, const gs__form_info *info, size_t len) {
  const char *hyphen = memchr(info->bytes, '-', len);
  if (!hyphen || !l->splits_hyphen) return false;
  size_t first = (size_t)(hyphen - info->bytes), last = len - 1;
  while (info->bytes[last] != '-') last--;
  if (!l->splits_hyphen(info->bytes, len, first, last, l->splits_payload)) return false;
  int room = GS__MAX_PIECES - c->count - 1;   /* for a hyphen and what is before it, each time */
  add_cut(c, len);
  for (size_t i = len; i-- > 1 && room >= 2;)
    if (info->bytes[i] == '-') {
      add_cut(c, i + 1);
      add_cut(c, i);
      room -= 2;
    }
  return true;
}

static void set_pieces(gs__form_info *info, const gs__form_info *fold, const gs__language *l) {
  cuts c = {0};
  info->pieces = 0;
  if (info->len > UINT8_MAX || info->shape & (GS__SHAPE_URL | GS__SHAPE_PUNCT)) return;
  if (fold->len != info->len) fold = info;   /* ends would not fit: go by the spelling */
  size_t len = cut_clitics(&c, l, fold->bytes, fold->len);
  if (!cut_listed(&c, l, fold->bytes, len) && !cut_hyphens(&c, l, info, len)) add_cut(&c, len);
  info->pieces = (uint8_t)c.count;
  for (int i = 0; i < c.count; i++) info->piece_end[i] = c.end[c.count - 1 - i];
}

static void prepare(gs__vocab *v, gs__form form, void *language) {
  const gs__language *l = language;
  gs__form_info *info = gs__vocab_info(v, form);
  const gs__form_info *fold = gs__vocab_info(v, info->fold);
  info->abbreviation = abbreviation(l, info, fold);
  info->shape &= ~(uint32_t)GS__SHAPE_CLITIC;
  if (gs__language_is_clitic(l, fold->bytes, fold->len)) info->shape |= GS__SHAPE_CLITIC;
  set_pieces(info, fold, l);
}

void gs__tokens_prepare(gs__vocab *v, const gs__language *language) {
  void *payload = (void *)(uintptr_t)language;
  size_t i = 0;
  while (i < v->hook_count && v->hooks[i].enter != prepare) i++;
  if (i == v->hook_count) gs__vocab_hook_add(v, prepare, payload);
  else v->hooks[i].payload = payload;
  v->language = language;
  for (gs__form f = 1; f < v->forms.len; f++) prepare(v, f, payload);
  gs__vocab_refresh(v);
}
