/* Explains why a rule did not find anything in a sentence: for each way what it needs that the sentence
 * has not, or how far it came, what was expected there and what stood there; and what became of matches. */
#include <string.h>

#include "api/element.h"
#include "api/rules.h"
#include "base/near.h"
#include "match/need.h"
#include "match/partial.h"
#include "run/run.h"

typedef struct teller {
  gs_rules *rules;
  gs__plan *plan;
  gs__run *run;
  const gs__rule *rule;
  uint32_t rule_number, way, sentence;
  gs__range window;
  size_t matches;                      /* of the way that is being told */
  int width;                           /* of the column with names of ways */
  gs__str out;
} teller;

/* ---- pieces ---- */

static void next_line(teller *t) {
  gs__str_printf(&t->out, "\n%*s", t->width + 4, "");
}

static void add_text(teller *t, uint32_t from, uint32_t to) {
  const gs__doc *doc = t->run->doc;
  if (from >= to) return;
  gs__str_putc(&t->out, '"');
  for (uint32_t i = doc->token_start[from]; i < doc->token_end[to - 1]; i++) {
    unsigned char c = (unsigned char)doc->text[i];
    gs__str_putc(&t->out, c < ' ' || c == 0x7F ? ' ' : (char)c);
  }
  gs__str_putc(&t->out, '"');
}

static void add_elements(teller *t, const gs__partial *p) {
  for (uint32_t i = 0; i < p->failed_count; i++) {
    gs__str_puts(&t->out, i ? " or " : "");
    gs__element_tell(t->plan, p->failed[i], &t->out);
  }
}

/* A token with its tag, and the lists that have it. */
static void add_token(teller *t, uint32_t token) {
  const gs__doc *doc = t->run->doc;
  const gs__edges *e = &t->run->lattice.list_edges;
  add_text(t, token, token + 1);
  gs__str_printf(&t->out, " (%s", t->plan->language.tags[doc->token_tag[token]]);
  for (uint32_t i = e->first[0] ? e->first[0][token] : 0; e->first[0] && i < e->first[0][token + 1]; i++) {
    const gs__entry *entry = t->plan->lists.entries.at + t->run->hits.at[e->edge[0][i].item].entry;
    gs__str_printf(&t->out, " <%s>", gs__plan_text(t->plan, t->plan->lists.list.at[entry->list].name));
  }
  gs__str_putc(&t->out, ')');
}

/* ---- what the sentence lacks ---- */

static bool list_stands(void *payload, gs__list_test *test) {
  const teller *t = payload;
  return gs__list_passes(&t->run->lattice, test, t->window.start, t->window.end);
}

static gs__facts facts_of(const teller *t) {
  gs__facts f = t->run->facts[t->sentence];
  f.layers = 0;
  for (uint32_t i = 0; i < t->run->lattice.layer_count && i < 64; i++) {
    const uint32_t *first = t->run->lattice.layers[i].first[0];
    if (first && first[t->window.start] < first[t->window.end]) f.layers |= (uint64_t)1 << i;
  }
  return f;
}

static void add_choice(teller *t, const gs__need *n) {
  enum { MOST = 6 };
  size_t told = 0;
  for (uint32_t i = 0; i < n->word_count && told < MOST; i++)
    gs__str_printf(&t->out, "%s\"%s\"", told++ ? " or " : "",
                   gs__vocab_info(t->plan->vocab, n->words[i])->bytes);
  for (uint32_t i = 0; i < n->list_count && told < MOST; i++) {
    gs__str_puts(&t->out, told++ ? " or " : "");
    gs__element_tell_list(t->plan, n->lists[i], &t->out);
  }
  for (uint32_t i = 0; i < t->plan->types.len && i < 64 && told < MOST; i++)
    if (n->layers >> i & 1)
      gs__str_printf(&t->out, "%s%s", told++ ? " or " : "",
                     gs__plan_text(t->plan, t->plan->types.at[i].name));
  if (n->tags && told < MOST) {
    gs__str_puts(&t->out, told++ ? " or [" : "[");
    gs__element_tell_tags(t->plan, n->tags, &t->out);
    gs__str_putc(&t->out, ']');
  }
  if (n->shapes && told < MOST) gs__str_puts(&t->out, told ? " or a mark" : "a mark or shape");
  if (told == MOST) gs__str_puts(&t->out, " or others");
}

/* The first thing that every match needs and the sentence has not. */
static bool tell_lack(teller *t, const gs__pattern *p) {
  gs__facts facts = facts_of(t);
  for (uint32_t i = 0; i < p->need_count; i++) {
    gs__pattern one = *p;
    one.needs = p->needs + i;
    one.need_count = 1;
    if (gs__needs_met(&one, &facts, list_stands, t)) continue;
    gs__str_puts(&t->out, "it needs ");
    add_choice(t, p->needs + i);
    gs__str_puts(&t->out, ", and the sentence has none\n");
    return true;
  }
  return false;
}

/* ---- how far it came ---- */

static void tell_partial(teller *t, const gs__pattern *pattern) {
  gs__partial p = gs__match_partial(pattern, &t->run->lattice, t->window);
  bool back = p.left || pattern->right->leftwards;
  if (!p.last && !p.left) {
    gs__str_puts(&t->out, "nothing in the sentence is what it starts from\n");
    return;
  }
  gs__str_puts(&t->out, p.left ? "from its head on it matches" : "it begins at ");
  if (!p.left) add_token(t, p.start);
  gs__str_printf(&t->out, "; %u element%s held", p.met, p.met == 1 ? "" : "s");
  if (p.last) {
    gs__str_puts(&t->out, ", the last ");
    gs__element_tell(t->plan, p.last, &t->out);
  }
  next_line(t);
  gs__str_puts(&t->out, "then expected   ");
  add_elements(t, &p);
  if (!p.failed_count) gs__str_puts(&t->out, "more");
  next_line(t);
  gs__str_puts(&t->out, back ? "left of it is   " : "there stands    ");
  uint32_t token = back ? p.at - 1 : p.at;
  if (back ? p.at > t->window.start : p.at < t->window.end) add_token(t, token);
  else gs__str_puts(&t->out, back ? "the sentence's start" : "the sentence's end");
  gs__str_putc(&t->out, '\n');
}

/* ---- what became of matches ---- */

static void tell_condition(teller *t, const gs__term *term, const char *what, const gs__found *f) {
  gs__str_printf(&t->out, "\"%s\" %s: ", gs__plan_text(t->plan, term->name), what);
  add_text(t, f->start, f->end);
  gs__str_putc(&t->out, '\n');
}

static void told_match(const gs__found *f, void *payload) {
  teller *t = payload;
  if (t->matches++) return;
  const gs__term *term = gs__phase_blocker(t->run, t->rule_number, t->way, t->window, f);
  if (term) {
    bool missing = term->where == GS__BEFORE || term->where == GS__AFTER;
    tell_condition(t, term, missing ? "is missing beside the match" : "(unless) holds for the match", f);
  } else if (t->rule->points) {
    gs__str_printf(&t->out, "it matches, but too few points (%d needed): ", t->rule->at_least);
    add_text(t, f->start, f->end);
    gs__str_putc(&t->out, '\n');
  } else {
    gs__str_puts(&t->out, "it matches now, but not what stood there when its phase ran: ");
    add_text(t, f->start, f->end);
    gs__str_putc(&t->out, '\n');
  }
}

static const char *maker(const teller *t, const gs__mention *m) {
  if (m->rule != GS__NONE) return t->plan->rules.at[m->rule]->name;
  return m->pass != GS__NONE ? t->plan->passes.at[m->pass].name : "?";
}

/* Findings of the way in the sentence, kept or lost. */
static bool tell_findings(teller *t) {
  bool any = false;
  for (size_t i = 0; i < t->run->mentions.len; i++) {
    const gs__mention *m = t->run->mentions.at[i];
    if (m->rule != t->rule_number || m->way != t->way || m->sentence != t->sentence) continue;
    if (any) gs__str_printf(&t->out, "%*s", t->width + 4, "");
    any = true;
    add_text(t, m->start, m->end);
    if (!m->dropped) gs__str_puts(&t->out, " was found\n");
    else if (m->dropped_by == GS__NONE)
      gs__str_printf(&t->out, " was found, and dropped: %s\n", m->dropped_why ? m->dropped_why : "by a pass");
    else {
      const gs__mention *o = t->run->mentions.at[m->dropped_by];
      gs__str_printf(&t->out, " was found, and gave way to %s ",
                     gs__plan_text(t->plan, t->plan->types.at[o->type].name));
      add_text(t, o->start, o->end);
      gs__str_printf(&t->out, " by \"%s\"\n", maker(t, o));
    }
  }
  return any;
}

/* ---- a rule ---- */

static void tell_way(teller *t) {
  const gs__pattern *p = t->rule->ways.at[t->way].pattern;
  gs__pattern_ready(p);
  gs__str_printf(&t->out, "  %-*s  ", t->width, gs__plan_text(t->plan, t->rule->ways.at[t->way].name));
  if (tell_findings(t)) return;
  t->matches = 0;
  gs__match_all(p, &t->run->lattice, t->window.start, t->window.end, told_match, t);
  if (!t->matches && !tell_lack(t, p)) tell_partial(t, p);
}

static void take_window(teller *t, uint32_t sentence) {
  const gs__doc *doc = t->run->doc;
  t->sentence = sentence;
  t->window = doc->sentences[sentence];
  if (t->rule->within == GS__IN_PARAGRAPH) t->window = doc->paragraphs[doc->sentence_paragraph[sentence]];
  if (t->rule->within == GS__IN_ARTICLE) t->window = (gs__range){0, doc->token_count};
}

static size_t line_of(const gs__doc *doc, uint32_t token) {
  size_t line = 1;
  for (uint32_t i = 0; i < doc->token_start[token]; i++) line += doc->text[i] == '\n';
  return line;
}

static void tell_sentence(teller *t, uint32_t sentence) {
  gs__range s = t->run->doc->sentences[sentence];
  take_window(t, sentence);
  gs__str_printf(&t->out, "line %zu  ", line_of(t->run->doc, s.start));
  add_text(t, s.start, s.end);
  gs__str_putc(&t->out, '\n');
  for (t->way = 0; t->way < t->rule->ways.len; t->way++) tell_way(t);
}

/* How many elements hold on the way that comes farthest in the sentence. */
static uint32_t nearness(teller *t, uint32_t sentence) {
  uint32_t best = 0;
  take_window(t, sentence);
  for (uint32_t w = 0; w < t->rule->ways.len; w++) {
    gs__partial p = gs__match_partial(t->rule->ways.at[w].pattern, &t->run->lattice, t->window);
    uint32_t met = p.met + (p.left ? 100 : 0);   /* its head was there */
    if (met > best) best = met;
  }
  return best;
}

static uint32_t nearest_sentence(teller *t) {
  uint32_t at = 0, best = 0;
  for (uint32_t s = 0; s < t->run->doc->sentence_count; s++) {
    uint32_t near = nearness(t, s);
    if (near > best) best = near, at = s;
  }
  return at;
}

static bool is_at(const gs__doc *doc, gs__range s, size_t line, size_t byte) {
  if (line) return line_of(doc, s.start) <= line && line <= line_of(doc, s.end - 1);
  return doc->token_start[s.start] <= byte && byte < doc->token_end[s.end - 1];
}

static int tell_places(teller *t, size_t line, size_t byte, gs_error *err) {
  const gs__doc *doc = t->run->doc;
  bool any = false;
  if (!doc->sentence_count) return gs__err_set(err, GS_EUSAGE, "the text has no sentence");
  if (!line && byte == SIZE_MAX) {
    tell_sentence(t, nearest_sentence(t));
    return 0;
  }
  for (uint32_t s = 0; s < doc->sentence_count; s++) {
    if (!is_at(doc, doc->sentences[s], line, byte)) continue;
    tell_sentence(t, s);
    any = true;
  }
  return any ? 0 : gs__err_set(err, GS_EUSAGE, "no sentence stands there");
}

/* ---- the rules of that name ---- */

static int widest_name(const teller *t) {
  size_t widest = 0;
  for (size_t i = 0; i < t->rule->ways.len; i++) {
    size_t len = strlen(gs__plan_text(t->plan, t->rule->ways.at[i].name));
    if (len > widest) widest = len;
  }
  return (int)widest;
}

static int tell_rule(teller *t, size_t line, size_t byte, gs_error *err) {
  const gs__rule *r = t->rule;
  gs__str_printf(&t->out, "rule \"%s\"  %s:%d  finds %s\n", r->name, r->at, r->line,
                 gs__plan_text(t->plan, t->plan->types.at[r->type].name));
  t->width = widest_name(t);
  if (r->off) gs__str_puts(&t->out, "  it is off\n");
  if (r->is_retag)
    return gs__err_set(err, GS_EUSAGE, "\"%s\" is a retag: it sets tags and finds nothing", r->name);
  return tell_places(t, line, byte, err);
}

static int unknown(const gs__plan *plan, const char *name, gs_error *err) {
  gs__near near;
  char hint[160];
  gs__near_init(&near, name);
  for (size_t i = 0; i < plan->rules.len; i++) gs__near_try(&near, plan->rules.at[i]->name);
  return gs__err_set(err, GS_EUSAGE, "no rule is named \"%s\"%s", name,
                     gs__near_hint(&near, hint, sizeof hint));
}

int gs_why_not(gs_rules *rules, const gs_document *doc, const char *rule, size_t line, size_t byte,
               gs_sink sink, void *payload, gs_error *err) {
  memset(err, 0, sizeof *err);
  teller t = {.rules = rules, .plan = rules->plan};
  size_t named = 0;
  for (size_t i = 0; i < t.plan->rules.len; i++) named += strcmp(t.plan->rules.at[i]->name, rule) == 0;
  if (!named) return unknown(t.plan, rule, err);
  int code = gs__run_open(t.plan, doc, &t.run, err);
  if (code < 0) return code;
  gs__edges_layers(t.run, UINT64_MAX);
  t.run->lattice.steps = 0;            /* a budget of its own */
  for (size_t i = 0; i < t.plan->rules.len && code == 0; i++) {
    t.rule = t.plan->rules.at[i];
    t.rule_number = (uint32_t)i;
    if (strcmp(t.rule->name, rule) == 0) code = tell_rule(&t, line, byte, err);
  }
  if (code == 0) sink(gs__str_get(&t.out), t.out.len, payload);
  gs__run_close(t.run);
  gs__str_dispose(&t.out);
  return code;
}
