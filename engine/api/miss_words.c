/* The words in which a miss is told: tokens, spans, types. */
#include "api/miss_words.h"

#include <string.h>

#include "api/entry.h"
#include "api/tell.h"

enum { LISTS = 5 };

const char *gs__miss_sym(const gs__misses *m, gs__sym s) {
  return gs__plan_text(m->plan, s);
}

const char *gs__miss_type_name(const gs__misses *m, uint32_t type) {
  return gs__miss_sym(m, m->plan->types.at[type].name);
}

/* "an Actor", "a Claim"; a unit has no article: "np". */
void gs__miss_add_type(gs__str *out, const char *name) {
  if (*name >= 'A' && *name <= 'Z') gs__str_puts(out, strchr("AEIOU", *name) ? "an " : "a ");
  gs__str_puts(out, name);
}

void gs__miss_add_text(gs__str *out, const gs__misses *m, uint32_t start, uint32_t end) {
  gs__tell_quoted(out, m->run->doc, gs__tell_span(m->run->doc, start, end));
}

static void add_lemma(gs__str *out, const gs__misses *m, uint32_t token) {
  const gs__doc *doc = m->run->doc;
  const gs__form_info *f = gs__vocab_info(m->plan->vocab, doc->token_form[token]);
  if (f->shape & (GS__SHAPE_PUNCT | GS__SHAPE_COMMA | GS__SHAPE_FINAL)) return;   /* a mark is its own */
  for (uint32_t i = 0; i < f->lemma_count; i++) {
    if (!(f->lemmas[i].tags >> doc->token_tag[token] & 1)) continue;
    gs__str_printf(out, ", lemma %s", gs__vocab_info(m->plan->vocab, f->lemmas[i].form)->bytes);
    return;
  }
}

static uint32_t list_of(const gs__lattice *l, const gs__edge *e) {
  return l->lists->entries.at[l->hits[e->item].entry].list;
}

/* Of the list, an entry that is for the tag that the word has? */
static bool fits(const gs__lattice *l, const gs__edge *first, const gs__edge *end, uint32_t list) {
  for (; first < end; first++)
    if (list_of(l, first) == list && gs__hit_fits(l->lists, l->doc, l->hits + first->item)) return true;
  return false;
}

static bool named_before(const gs__lattice *l, const gs__edge *first, const gs__edge *e) {
  for (; first < e; first++)
    if (list_of(l, first) == list_of(l, e)) return true;
  return false;
}

/* Word lists with an entry that begins at the token: those that take it, or those for other tags. How many. */
static uint32_t add_lists(gs__str *out, const gs__misses *m, uint32_t token, bool taken, const char *before) {
  const gs__lattice *l = &m->run->lattice;
  const gs__edges *all = &l->list_edges;
  uint32_t told = 0;
  if (!all->first[0]) return 0;
  const gs__edge *first = all->edge[0] + all->first[0][token], *end = all->edge[0] + all->first[0][token + 1];
  for (const gs__edge *e = first; e < end; e++) {
    if (named_before(l, first, e) || fits(l, first, end, list_of(l, e)) != taken || told++ >= LISTS) continue;
    gs__str_printf(out, "%s<%s>", told > 1 ? " " : before, gs__miss_sym(m, l->lists->list.at[list_of(l, e)].name));
  }
  if (told > LISTS) gs__str_puts(out, " ...");
  return told;
}

void gs__miss_add_retag(gs__str *out, const gs__misses *m, uint32_t token, const char *before) {
  uint32_t by = m->run->retagged[token];
  const gs__rule *r = by ? m->plan->rules.at[by - 1] : NULL;
  if (r) gs__str_printf(out, "%sby retag \"%s\" (%s:%d)", before, r->name, gs__tell_path(r->at), r->line);
}

void gs__miss_add_token(gs__str *out, const gs__misses *m, uint32_t token) {
  gs__miss_add_text(out, m, token, token + 1);
  gs__str_putc(out, ' ');
  gs__tell_tags(out, m->run->doc, &m->plan->language, token, token + 1);
  add_lemma(out, m, token);
  if (add_lists(out, m, token, true, ", in ")) return;
  if (add_lists(out, m, token, false, ", only with another tag in ")) gs__miss_add_retag(out, m, token, "; tagged ");
  else gs__str_puts(out, ", in no list");
}

bool gs__miss_is_function(const gs__misses *m, uint32_t start, uint32_t end) {
  static const char content[] = "content";
  uint64_t tags = gs__language_tag_mask(&m->plan->language, content, strlen(content));
  for (uint32_t i = start; i < end; i++) {
    const gs__form_info *f =
        gs__vocab_info(m->plan->vocab, gs__vocab_info(m->plan->vocab, m->run->doc->token_form[i])->fold);
    if (tags >> m->run->doc->token_tag[i] & 1 && !gs__lexicon_is_closed(&m->plan->lexicon, f->bytes, f->len))
      return false;
  }
  return true;
}

/* Types of mentions and units that stand just there. */
void gs__miss_add_types(gs__str *out, const gs__misses *m, uint32_t start, uint32_t end) {
  uint32_t told = 0;
  for (uint32_t t = 0; t < m->run->lattice.layer_count; t++) {
    const gs__edges *e = m->run->lattice.layers + t;
    if (m->plan->types.at[t].source == GS__UPTO) continue;   /* any of its beginnings is one */
    for (uint32_t i = e->first[0] ? e->first[0][start] : 0;
         e->first[0] && i < e->first[0][start + 1]; i++) {
      if (e->edge[0][i].to != end) continue;
      gs__str_printf(out, "%s%s", told++ ? ", " : ", found as ", gs__miss_type_name(m, t));
      break;
    }
  }
}

void gs__miss_add_span(gs__str *out, const gs__misses *m, uint32_t start, uint32_t end) {
  if (end == start + 1) {
    gs__miss_add_token(out, m, start);
  } else {
    gs__miss_add_text(out, m, start, end);
    gs__str_putc(out, ' ');
    gs__tell_tags(out, m->run->doc, &m->plan->language, start, end);
  }
}

void gs__miss_add_node(gs__str *out, const gs__node *n) {
  if (n->text) gs__tell_words(out, n->text, n->text_len, GS__MISS_WIDE);
}

int gs__miss_line(const gs__misses *m, const gs__entry *e) {
  gs__entry_lines lines = {0};
  int line = gs__entry_line(&lines, m->rules->loader, (uint32_t)(e - m->plan->lists.entries.at));
  gs__entry_lines_dispose(&lines);
  return line;
}
