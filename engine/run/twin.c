/* What a way has found already, when it is tried again in a later round or in windows that overlap. Mentions of one
 * place stand in a row, newest first, from the first time that somebody asks: what a look costs depends on what was
 * found at the place and not on the length of the text. A mention stays in the row of the
 * place that it had when it was put there. */
#include "run/run.h"

/* Brings the rows up to date: all mentions but the one that is asked about, which may be taken back yet. */
static void place_mentions(gs__run *run, uint32_t end) {
  if (!run->newest) run->newest = gs__arena_alloc(run->arena, (run->doc->token_count + 1) * sizeof *run->newest);
  for (; run->placed < end; run->placed++) {
    gs__mention *m = run->mentions.at[run->placed];
    m->older = run->newest[m->place];
    run->newest[m->place] = run->placed + 1;
  }
}

const gs__mention *gs__twin(gs__run *run, const gs__mention *m) {
  place_mentions(run, m->number);
  for (uint32_t link = run->newest[m->place]; link;) {
    const gs__mention *o = run->mentions.at[link - 1];
    bool same = o->type == m->type && o->start == m->start && o->end == m->end;
    if (same && o->rule == m->rule && o->way == m->way) return o;
    link = o->older;
  }
  return NULL;
}
