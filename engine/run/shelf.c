/* Mentions of a type by the sentence in which they begin, for whoever asks while they change: checks and passes.
 * (The matcher has edges, which are made for a whole layer at once.) A type has its shelf from the first time that
 * somebody asks; then each change of a mention costs no more than the few that begin in its sentence. */
#include "run/run.h"

/* Links lead to the number of a mention + 1; 0 ends a row. Behind the heads of the rows stand their last ones, as most
 * mentions come in order. */
static gs__mention *at_link(const gs__run *run, uint32_t link) {
  return link ? run->mentions.at[link - 1] : NULL;
}

static uint32_t *last_of(const gs__run *run, const gs__mention *m) {
  return run->shelves[m->type] + run->doc->sentence_count + 1 + m->shelved - 1;
}

static void take_out(gs__run *run, gs__mention *m) {
  if (!m->shelved) return;
  uint32_t *link = run->shelves[m->type] + m->shelved - 1, before = 0;
  for (; *link != m->number + 1; link = &at_link(run, before)->next) before = *link;
  *link = m->next;
  if (!m->next) *last_of(run, m) = before;
  m->shelved = 0;
}

static void put_in(gs__run *run, gs__mention *m) {
  if (m->dropped || m->start >= run->doc->token_count) return;
  m->shelved = run->doc->token_sentence[m->start] + 1;
  uint32_t *link = run->shelves[m->type] + m->shelved - 1, *last = last_of(run, m);
  if (*last && gs__mention_before(at_link(run, *last), m)) link = &at_link(run, *last)->next;
  while (*link && gs__mention_before(at_link(run, *link), m)) link = &at_link(run, *link)->next;
  m->next = *link;
  *link = m->number + 1;
  if (!m->next) *last = m->number + 1;
}

static uint32_t *shelf_of(gs__run *run, uint32_t type) {
  if (run->shelves[type]) return run->shelves[type];
  size_t rows = run->doc->sentence_count + 1;
  run->shelves[type] = gs__arena_alloc(run->arena, 2 * rows * sizeof **run->shelves);
  for (size_t i = 0; i < run->of_type[type].len; i++) put_in(run, run->of_type[type].at[i]);
  return run->shelves[type];
}

void gs__shelf_changed(gs__run *run, gs__mention *m) {
  if (!run->shelves[m->type]) return;
  take_out(run, m);
  put_in(run, m);
}

gs__shelf gs__shelf_over(gs__run *run, uint32_t type, uint32_t start, uint32_t end) {
  gs__shelf s = {.run = run, .start = start, .end = end};
  bool here = type < run->lattice.layer_count && run->plan->types.at[type].source == GS__FOUND;
  if (!here || start >= end || start >= run->doc->token_count) return s;
  s.shelf = shelf_of(run, type);
  s.sentence = run->doc->token_sentence[start];
  s.last = run->doc->token_sentence[end - 1];
  s.next = at_link(run, s.shelf[s.sentence]);
  return s;
}

gs__mention *gs__shelf_next(gs__shelf *s) {
  while (s->shelf) {
    gs__mention *m = s->next;
    if (m) {
      s->passed++;
      s->next = at_link(s->run, m->next);
      if (m->start >= s->start && m->end <= s->end && m->number < s->run->seen) return m;
    } else if (s->sentence == s->last) {
      break;
    } else {
      s->next = at_link(s->run, s->shelf[++s->sentence]);
    }
  }
  return NULL;
}
