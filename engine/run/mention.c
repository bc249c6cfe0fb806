#include "run/run.h"

#include <stdlib.h>

#include "gainsay.h"

gs__mention *gs__mention_new(gs__run *run, uint32_t type, uint32_t start, uint32_t end) {
  gs__mention *m = gs__arena_alloc(run->arena, sizeof *m);
  m->number = (uint32_t)run->mentions.len;
  m->type = type;
  m->rule = m->pass = GS__NONE;
  m->start = m->place = start;
  m->end = m->head_end = end;
  m->round = run->round;
  m->dropped_by = m->dropped_in = m->added_in = GS__NONE;
  m->actor = GS__NONE;
  m->sentence = start < run->doc->token_count ? run->doc->token_sentence[start] : 0;
  gs__vec_push(&run->mentions, m);
  gs__vec_push(run->of_type + type, m);
  return m;
}

void gs__mention_changed(gs__run *run, gs__mention *m) {
  run->dirty[m->type] = true;
  gs__shelf_changed(run, m);
  gs__around_changed(run, m);
}

void gs__mention_take_back(gs__run *run, gs__mention *m) {
  run->mentions.len--;
  run->of_type[m->type].len--;
}

void gs__mention_slot(gs__run *run, gs__mention *m, gs__sym name, uint32_t start, uint32_t end) {
  gs__vec_push_in(run->arena, &m->slots, ((gs__mslot){name, start, end}));
  const gs__type *t = run->plan->types.at + m->type;
  if (t->head == name) {
    m->place = start;
    m->head_end = end;
  }
}

bool gs__mention_before(const gs__mention *a, const gs__mention *b) {
  if (a->start != b->start) return a->start < b->start;
  if (a->end != b->end) return a->end > b->end;
  return a->number < b->number;
}

void gs__mention_set(gs__run *run, gs__mention *m, gs__sym key, gs__sym value) {
  gs__mention_set_why(run, m, key, value, 0);
}

void gs__mention_set_why(gs__run *run, gs__mention *m, gs__sym key, gs__sym value, gs__sym why) {
  uint32_t pass = run->passing ? run->pass : GS__NONE;
  for (size_t i = 0; i < m->values.len; i++)
    if (m->values.at[i].key == key) {
      if (m->values.at[i].value != value || why) m->values.at[i].pass = pass, m->values.at[i].why = why;
      m->values.at[i].is_mention &= m->values.at[i].value == value;
      m->values.at[i].value = value;
      return;
    }
  if (value)
    gs__vec_push_in(run->arena, &m->values, ((gs__value){.key = key, .value = value, .pass = pass, .why = why}));
}

void gs__mention_refer(gs__mention *m, gs__sym key) {
  for (size_t i = 0; i < m->values.len; i++)
    if (m->values.at[i].key == key) m->values.at[i].is_mention = true;
}

gs__sym gs__mention_get(const gs__mention *m, gs__sym key) {
  for (size_t i = 0; i < m->values.len; i++)
    if (m->values.at[i].key == key) return m->values.at[i].value;
  return 0;
}

bool gs__mention_has(const gs__mention *m, gs__sym key) {
  size_t i = 0;
  while (i < m->values.len && m->values.at[i].key != key) i++;
  return i < m->values.len;
}

const gs__mslot *gs__mention_find(const gs__mention *m, gs__sym slot) {
  for (size_t i = 0; i < m->slots.len; i++)
    if (m->slots.at[i].name == slot) return m->slots.at + i;
  return NULL;
}

const gs__mention *gs__mention_numbered(const gs__run *run, gs__sym number) {
  const char *text = gs__plan_text(run->plan, number);
  char *end;
  unsigned long n = strtoul(text, &end, 10);
  return *text && !*end && n < run->mentions.len ? run->mentions.at[n] : NULL;
}

void gs__mention_drop(gs__run *run, gs__mention *m, uint32_t by, const char *why) {
  m->dropped = true;
  m->dropped_by = by;
  m->dropped_why = why;
  m->dropped_in = run->passing ? run->pass : GS__NONE;
  gs__mention_changed(run, m);
}

void gs__mention_restore(gs__run *run, gs__mention *m) {
  m->dropped = false;
  m->dropped_by = GS__NONE;
  m->dropped_why = NULL;
  m->dropped_in = GS__NONE;
  gs__mention_changed(run, m);
}

void gs__run_clear(gs__run *run) {
  gs__vec_free(&run->mentions);
  gs__vec_free(&run->hits);
  for (uint32_t t = 0; run->of_type && t < run->lattice.layer_count; t++) gs__vec_free(run->of_type + t);
  for (size_t i = 0; i < run->pieces.len; i++) gs__vec_free(&run->pieces.at[i].at);
  gs__vec_free(&run->pieces);
  gs__vec_free(&run->held);
  gs__memo_dispose(&run->lattice.memo);
  gs__arena_dispose(&run->scratch);
  gs__arena_dispose(&run->inner);
}
