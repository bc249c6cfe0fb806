/* look: what a set of rules can name, the entries of its word lists, and the units of a document that was
 * read: tokens with tags, lemmas and lists, and the slots of its findings. */
#include <string.h>

#include "api/entry.h"
#include "api/rules.h"
#include "base/near.h"
#include "base/str.h"
#include "base/utf8.h"

/* ---- names ---- */

typedef void name_fn(const char *name, void *payload);

static void tell_types(const gs__plan *p, bool units, name_fn *each, void *payload) {
  for (uint32_t i = 0; i < p->types.len; i++)
    if (p->types.at[i].is_unit == units) each(gs__plan_text(p, p->types.at[i].name), payload);
}

/* Slots that types declare, and those that patterns of rules write. A name may come several times. */
static void tell_slots(const gs__plan *p, name_fn *each, void *payload) {
  for (uint32_t i = 0; i < p->types.len; i++)
    for (uint32_t s = 0; s < p->types.at[i].slot_count; s++)
      each(gs__plan_text(p, p->types.at[i].slots[s]), payload);
  for (uint32_t i = 0; i < p->rules.len; i++)
    for (size_t w = 0; w < p->rules.at[i]->ways.len; w++) {
      const gs__pattern *way = p->rules.at[i]->ways.at[w].pattern;
      for (uint32_t s = 0; s < way->slot_count; s++) each(gs__plan_text(p, way->slots[s]), payload);
    }
}

void gs_rules_names(const gs_rules *rules, gs_name_kind kind, name_fn *each, void *payload) {
  const gs__plan *p = rules->plan;
  switch (kind) {
    case GS_NAME_LIST:
      for (size_t i = 0; i < p->lists.list.len; i++)
        each(gs__plan_text(p, p->lists.list.at[i].name), payload);
      break;
    case GS_NAME_TYPE: tell_types(p, false, each, payload); break;
    case GS_NAME_UNIT: tell_types(p, true, each, payload); break;
    case GS_NAME_SLOT: tell_slots(p, each, payload); break;
    case GS_NAME_PART:
      for (size_t i = 0; i < p->parts.len; i++) each(p->parts.at[i].name, payload);
      break;
    case GS_NAME_TAG:
      for (size_t i = 0; i < p->language.tag_word_count; i++)
        each(p->language.tag_words[i].name, payload);
      break;
  }
}

/* ---- word lists ---- */

static void describe(const gs__lists *l, const gs__waiting *w, uint32_t list, gs__str *out) {
  const gs__list *t = l->list.at + list;
  gs__entry row = {.list = list, .row = w->row};
  gs__str_clear(out);
  for (size_t c = 0; c < t->column_count; c++) {
    gs__sym value = gs__list_cell(l, &row, t->columns[c]);
    if (!value || !*gs__sym_text(l->symbols, value)) continue;
    gs__str_printf(out, "%s%s=%s", out->len ? " " : "", gs__sym_text(l->symbols, t->columns[c]),
                   gs__sym_text(l->symbols, value));
  }
}

void gs_rules_lists(const gs_rules *rules, void (*each)(const gs_list_info *, void *payload), void *payload) {
  const gs__lists *l = &rules->plan->lists;
  size_t *entries = gs__mem_alloc((l->list.len + 1) * sizeof *entries);
  for (size_t i = 1; i < l->waiting.len; i++)
    entries[l->batches.at[l->waiting.at[i].batch].list] += !l->waiting.at[i].dropped;
  for (size_t i = 0; i < l->list.len; i++) {
    const gs__list *t = l->list.at + i;
    each(&(gs_list_info){.name = gs__sym_text(l->symbols, t->name), .file = t->sources.len ? t->sources.at->file : "",
                         .entries = entries[i]},
         payload);
  }
  gs__mem_free(entries);
}

static void near_lists(const gs__lists *l, gs__near *near) {
  for (size_t i = 0; i < l->list.len; i++)
    gs__near_try(near, gs__sym_text(l->symbols, l->list.at[i].name));
}

static int no_list(const gs__lists *l, const char *name, gs_error *err) {
  gs__near near;
  gs__near_init(&near, name);
  near_lists(l, &near);
  char hint[200];
  return gs__err_set(err, GS_EUSAGE, "no word list \"%s\"%s", name, gs__near_hint(&near, hint, sizeof hint));
}

/* Entries are told as they were given, with the mark ~ of the word that inflects. */
int gs_rules_words(const gs_rules *rules, const char *list, void (*each)(const gs_word *, void *payload),
                   void *payload, gs_error *err) {
  gs__lists *l = &rules->plan->lists;
  memset(err, 0, sizeof *err);
  int number = gs__lists_find(l, list, strlen(list)), count = 0;
  if (number < 0) return no_list(l, list, err);
  gs__str word = {0}, features = {0};
  gs__entry_lines lines = {0};
  for (uint32_t i = 1; i < l->waiting.len; i++) {
    const gs__waiting *w = l->waiting.at + i;
    if (w->dropped || l->batches.at[w->batch].list != (uint32_t)number) continue;
    gs__list_fill(l, i);
    gs__str_clear(&word);
    gs__str_add(&word, w->text, w->len);
    if (w->plural) gs__str_putc(&word, 's');
    describe(l, w, (uint32_t)number, &features);
    const gs__list *t = l->list.at + number;
    each(&(gs_word){.text = gs__str_get(&word), .features = gs__str_get(&features),
                    .file = gs__list_file(t, w->row), .line = gs__entry_line(&lines, rules->loader, i)},
         payload);
    count++;
  }
  gs__entry_lines_dispose(&lines);
  gs__str_dispose(&word);
  gs__str_dispose(&features);
  return count;
}

/* ---- tokens ---- */

static const char *lemma_of(const gs__plan *p, const gs__doc *doc, uint32_t token) {
  const gs__form_info *f = gs__vocab_info(p->vocab, doc->token_form[token]);
  gs__form lemma = f->fold;
  for (uint8_t i = f->lemma_count; i-- > 0;)
    if (f->lemmas[i].tags >> doc->token_tag[token] & 1) lemma = f->lemmas[i].form;
  return gs__vocab_info(p->vocab, lemma)->bytes;
}

/* The lists of the hits that begin at a token, each once; "ceasefire+" of an entry of several words. */
static void name_lists(const gs__plan *p, const gs__doc *doc, const gs__hits *hits, size_t *next,
                       uint32_t token, gs__str *out) {
  uint32_t last = UINT32_MAX;
  gs__str_clear(out);
  for (; *next < hits->len && hits->at[*next].start <= token; ++*next) {
    const gs__hit *h = hits->at + *next;
    uint32_t list = p->lists.entries.at[h->entry].list;
    if (h->start < token || list == last || !gs__hit_fits(&p->lists, doc, h)) continue;
    gs__str_printf(out, "%s%s%s", out->len ? " " : "", gs__plan_text(p, p->lists.list.at[list].name),
                   h->end > token + 1 ? "+" : "");
    last = list;
  }
}

void gs_reading_tokens(const gs_reading *r, void (*each)(const gs_token *, void *payload), void *payload) {
  gs__plan *p = r->loader->plan;
  const gs__doc *doc = &r->doc;
  gs__hits hits = {0};
  gs__str lists = {0};
  size_t next = 0, points = 0;
  uint32_t byte = 0;
  gs__lists_scan(&p->lists, doc, &hits);
  for (uint32_t i = 0; i < doc->token_count; i++) {
    gs_token t = {.byte_start = doc->token_start[i], .byte_end = doc->token_end[i],
                  .sentence = doc->token_sentence[i] + 1,
                  .tag = p->language.tags[doc->token_tag[i]], .lemma = lemma_of(p, doc, i)};
    t.start = points += gs__utf8_count(doc->text + byte, t.byte_start - byte);
    t.end = points += gs__utf8_count(doc->text + t.byte_start, t.byte_end - t.byte_start);
    byte = doc->token_end[i];
    name_lists(p, doc, &hits, &next, i, &lists);
    t.lists = gs__str_get(&lists);
    each(&t, payload);
  }
  gs__vec_free(&hits);
  gs__str_dispose(&lists);
}

/* ---- slots of findings ---- */

typedef struct teller {
  const gs_reading *r;
  void (*each)(const gs_slot *, void *payload);
  void *payload;
} teller;

static void tell(const teller *t, const char *name, gs__span s) {
  const char *text = t->r->doc.text;
  if (s.start == s.end || !t->each) return;
  size_t start = gs__utf8_count(text, s.start);
  size_t end = start + gs__utf8_count(text + s.start, s.end - s.start);
  t->each(&(gs_slot){name, start, end, s.start, s.end}, t->payload);
}

static void tell_statement(const teller *t, const gs__statement *s) {
  tell(t, "source", s->source);
  tell(t, "cue", s->cue);
  for (uint32_t i = 0; i < s->content.count; i++) tell(t, "content", s->content.at[i]);
  tell(t, "addressee", s->addressee);
  tell(t, "medium", s->medium);
  tell(t, "time", s->time);
}

static void tell_actor(const teller *t, const gs__actor *a) {
  for (uint32_t i = 0; i < a->mention_count; i++) tell(t, a->mentions[i].form, a->mentions[i].span);
}

int gs_reading_slots(const gs_reading *r, gs_kind kind, size_t i,
                     void (*each)(const gs_slot *, void *payload), void *payload) {
  teller t = {r, each, payload};
  if (i >= gs_reading_count(r, kind)) return GS_EUSAGE;
  switch (kind) {
    case GS_ACTOR: tell_actor(&t, r->actors + i); break;
    case GS_CLAIM: tell_statement(&t, r->claims + i); break;
    case GS_DENIAL: tell_statement(&t, r->denials + i); break;
    case GS_TENSION: tell(&t, "trigger", r->tensions[i].trigger); break;
    case GS_OTHER:
      for (uint32_t k = 0; k < r->others[i].slot_count; k++)
        tell(&t, r->others[i].slots[k].name, r->others[i].slots[k].span);
      break;
  }
  return 0;
}
