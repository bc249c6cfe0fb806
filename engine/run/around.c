/* What holds a token: the mentions of a type in a slot of which it stands. The pieces of the slot are filed by the
 * sentences that they reach into, from the first time that somebody asks. When a mention changes, its old pieces are
 * not sought: they are of an older version of it than it has now, and go when somebody comes by them. */
#include "run/run.h"

static void file_piece(const gs__run *run, gs__pieces *all, const gs__mention *m, uint32_t index) {
  const gs__mslot *s = m->slots.at + index;
  if (s->name != all->slot || s->start >= s->end) return;
  const uint32_t *sentence = run->doc->token_sentence;
  for (uint32_t k = sentence[s->start]; k <= sentence[s->end - 1]; k++) {
    gs__vec_push(&all->at, ((gs__filed){m->number, m->version, index, all->first[k]}));
    all->first[k] = (uint32_t)all->at.len;
  }
}

static void file(const gs__run *run, gs__pieces *all, const gs__mention *m) {
  for (uint32_t i = 0; i < m->slots.len && !m->dropped; i++) file_piece(run, all, m, i);
}

static gs__pieces *pieces_of(gs__run *run, uint32_t type, gs__sym slot) {
  for (size_t i = 0; i < run->pieces.len; i++)
    if (run->pieces.at[i].type == type && run->pieces.at[i].slot == slot) return run->pieces.at + i;
  gs__vec_push(&run->pieces, ((gs__pieces){.type = type, .slot = slot}));
  gs__pieces *all = run->pieces.at + run->pieces.len - 1;
  all->first = gs__arena_alloc(run->arena, (run->doc->sentence_count + 1) * sizeof *all->first);
  for (size_t i = 0; i < run->of_type[type].len; i++) file(run, all, run->of_type[type].at[i]);
  return all;
}

void gs__around_changed(gs__run *run, gs__mention *m) {
  m->version++;
  for (size_t i = 0; i < run->pieces.len; i++)
    if (run->pieces.at[i].type == m->type) file(run, run->pieces.at + i, m);
}

/* In the order of their mentions; of one mention in that of its slots. */
static bool before(const gs__run *run, const gs__held *a, const gs__held *b) {
  if (a->mention == b->mention) return a->index < b->index;
  return gs__mention_before(run->mentions.at[a->mention], run->mentions.at[b->mention]);
}

/* Few pieces hold one token. */
static void keep(gs__run *run, gs__held one) {
  gs__vec_push(&run->held, one);
  gs__held *at = run->held.at;
  size_t k = run->held.len - 1;
  for (; k > 0 && before(run, &one, at + k - 1); k--) at[k] = at[k - 1];
  at[k] = one;
}

const gs__held *gs__around_token(gs__run *run, uint32_t type, gs__sym slot, uint32_t token, size_t *count) {
  *count = run->held.len = 0;
  if (type >= run->lattice.layer_count) return NULL;
  gs__pieces *all = pieces_of(run, type, slot);
  for (uint32_t *link = all->first + run->doc->token_sentence[token]; *link;) {
    gs__filed *f = all->at.at + *link - 1;
    const gs__mention *m = run->mentions.at[f->mention];
    if (f->version != m->version) {
      *link = f->next;
      continue;
    }
    link = &f->next;
    if (m->dropped || m->number >= run->seen) continue;
    const gs__mslot *s = m->slots.at + f->index;
    if (s->start <= token && token < s->end) keep(run, (gs__held){m->number, f->index, s->start, s->end});
  }
  *count = run->held.len;
  return run->held.at;
}
