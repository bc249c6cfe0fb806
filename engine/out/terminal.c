/* terminal: a reading for people. The ledger first: who denies what, and whose claim that answers;
 * then claims with what is nested in them, tensions, actors, warnings. Every finding has a short
 * label (d1, c3), its place as a line of the text, and faintly its id, rule and file, for `why`.
 * What stands in quotation marks was quoted; what does not was reported. Colour only repeats what
 * words say. */
#include <string.h>

#include "base/mem.h"
#include "out/marks.h"
#include "out/page.h"
#include "out/writer.h"

#define DOT " \xC2\xB7 "
#define ARROW " \xE2\x86\x92 "
#define BOTH_WAYS " \xE2\x86\x94 "

enum {
  MARGIN = 2,
  TEXT = 6,    /* columns of labels and of what follows them */
  DEEPEST = 4, /* nested claims are indented so often */
  CONTENT_LINES = 3,
  NARROWEST = 40
};

typedef struct view {
  gs__page page;
  const gs_reading *r;
  GS_VEC(uint32_t) lines;    /* where each line of the text begins */
  uint32_t *child, *sibling; /* claims as a tree: first child, next claim of the same parent */
  uint32_t roots;            /* the first claim without parent */
} view;

/* ---- words and places ---- */

static uint32_t line_of(const view *v, uint32_t byte) {
  size_t low = 0, high = v->lines.len;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (v->lines.at[middle] <= byte)
      low = middle + 1;
    else
      high = middle;
  }
  return (uint32_t)low;
}

static void find_lines(view *v) {
  const char *text = v->r->doc.text, *end = text + v->r->doc.len;
  gs__vec_push(&v->lines, 0);
  for (const char *p = text; p < end && (p = memchr(p, '\n', (size_t)(end - p))); p++)
    gs__vec_push(&v->lines, (uint32_t)(p + 1 - text));
}

/* A value of the record in words: no_plans -> no plans. */
static void put_word(view *v, gs__style style, const char *value) {
  for (const char *end; value; value = end) {
    size_t n = strcspn(value, "_");
    gs__page_add(&v->page, style, value, n);
    end = value[n] ? value + n + 1 : NULL;
    if (end) gs__page_puts(&v->page, style, " ");
  }
}

static void put_span(view *v, gs__style style, gs__span s) {
  gs__page_add(&v->page, style, v->r->doc.text + s.start, s.end - s.start);
}

static void put_label(view *v, gs__style style, char kind, uint32_t index) {
  gs__page_printf(&v->page, style, "%c%u", kind, index + 1);
}

static void put_actor(view *v, uint32_t index) {
  if (index == GS__NONE)
    gs__page_puts(&v->page, GS__PLAIN, "someone");
  else
    gs__page_puts(&v->page, GS__IN_ACTOR, v->r->actors[index].name);
}

/* id · rule/way · file:line */
static void put_origin(view *v, const char *id, const gs__origin *o) {
  gs__page_puts(&v->page, GS__FAINT, id);
  if (o->rule) gs__page_printf(&v->page, GS__FAINT, DOT "%s", o->rule);
  if (o->way) gs__page_printf(&v->page, GS__FAINT, "/%s", o->way);
  if (o->file) gs__page_printf(&v->page, GS__FAINT, DOT "%s:%d", o->file, o->line);
}

static void origin_line(view *v, int indent, const char *id, const gs__origin *o) {
  gs__page_block(&v->page, indent, indent);
  put_origin(v, id, o);
  gs__page_end(&v->page, 0);
}

static void put_heading(view *v, const char *title, size_t count) {
  gs__page_blank(&v->page);
  gs__page_block(&v->page, 0, 0);
  gs__page_puts(&v->page, GS__STRONG, title);
  gs__page_stop(&v->page, 10);
  gs__page_printf(&v->page, GS__FAINT, "%zu", count);
  gs__page_end(&v->page, 1);
}

/* ---- the head of a document ---- */

/* People know what they piped in by another name than its id. */
static const char *name_of(const gs_document *doc) {
  const char *id = gs_document_id(doc);
  return strcmp(id, "-") == 0 ? "standard input" : id;
}

/* A document without title and headline has none: its name stands in the line below. */
static void put_title(view *v) {
  const gs_reading *r = v->r;
  const char *title = gs_document_get(r->document, "title");
  bool titled = title && *title, headline = r->doc.has_headline && r->doc.paragraph_count;
  if (!titled && !headline) return;
  gs__page_block(&v->page, 0, 0);
  if (titled) {
    gs__page_puts(&v->page, GS__STRONG, title);
  } else {
    gs__range p = r->doc.paragraphs[0];
    put_span(v, GS__STRONG, (gs__span){r->doc.token_start[p.start], r->doc.token_end[p.end - 1]});
  }
  gs__page_end(&v->page, CONTENT_LINES);
}

static void put_count(view *v, size_t n, const char *noun) {
  gs__page_printf(&v->page, GS__FAINT, DOT "%zu\xC2\xA0%s%s", n, noun, n == 1 ? "" : "s");
}

static void put_subtitle(view *v) {
  const gs_reading *r = v->r;
  const char *date = gs_document_get(r->document, "date");
  gs__page_block(&v->page, 0, 0);
  gs__page_puts(&v->page, GS__FAINT, name_of(r->document));
  if (date) gs__page_printf(&v->page, GS__FAINT, DOT "%s", date);
  put_count(v, r->doc.sentence_count, "sentence");
  put_count(v, r->actor_count, "actor");
  put_count(v, r->claim_count, "claim");
  put_count(v, r->denial_count, "denial");
  put_count(v, r->tension_count, "tension");
  gs__page_end(&v->page, 0);
  gs__page_rule(&v->page);
}

/* ---- claims and denials ---- */

static bool is_quoted(const char *s, size_t len) {
  static const char *const marks[] = {"\"",           "'",        "\xE2\x80\x9C", "\xE2\x80\x98",
                                      "\xE2\x80\x9E", "\xC2\xAB", "\xC2\xBB",     "\xE2\x80\xB9",
                                      "\xE2\x80\x94"};
  for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++) {
    size_t n = strlen(marks[i]);
    if (len >= n && memcmp(s, marks[i], n) == 0) return true;
  }
  return false;
}

static bool is_verbatim(const gs__statement *s) {
  return s->mode && (!strcmp(s->mode, "direct") || !strcmp(s->mode, "fragment"));
}

static void put_content(view *v, const gs__statement *s, gs__style style) {
  for (uint32_t i = 0; i < s->content.count; i++) {
    gs__span c = s->content.at[i];
    bool marks = is_verbatim(s) && !is_quoted(v->r->doc.text + c.start, c.end - c.start);
    if (i) gs__page_puts(&v->page, GS__FAINT, " \xE2\x80\xA6 ");
    if (marks) gs__page_puts(&v->page, style, "\xE2\x80\x9C");
    put_span(v, style, c);
    if (marks) gs__page_puts(&v->page, style, "\xE2\x80\x9D");
  }
  if (!s->content.count) gs__page_puts(&v->page, GS__FAINT, "(nothing further)");
}

static void put_source(view *v, const gs__statement *s) {
  bool is_open = s->status && !strcmp(s->status, "open"); /* nobody says it in this text */
  if (is_open && s->source_actor == GS__NONE && s->source.start == s->source.end) {
    gs__page_puts(&v->page, GS__FAINT, "(open claim)");
    return;
  }
  if (s->source_actor != GS__NONE || s->source.start == s->source.end) {
    put_actor(v, s->source_actor);
    return;
  }
  put_span(v, GS__PLAIN, s->source);
  gs__page_puts(&v->page, GS__FAINT, " (unresolved)");
}

static void put_named_span(view *v, const char *name, gs__span s) {
  if (s.start == s.end) return;
  gs__page_printf(&v->page, GS__PLAIN, DOT "%s: ", name);
  put_span(v, GS__PLAIN, s);
}

/* Only what is worth a word: an affirmed claim that its source states as certain needs none. */
static void put_value(view *v, const char *value, const char *usual) {
  if (!value || !strcmp(value, usual)) return;
  gs__page_puts(&v->page, GS__PLAIN, ", ");
  put_word(v, GS__PLAIN, value);
}

static void put_circumstances(view *v, const gs__statement *s) {
  put_named_span(v, "to", s->addressee);
  put_named_span(v, "medium", s->medium);
  put_named_span(v, "time", s->time);
  if (s->in_headline) gs__page_puts(&v->page, GS__PLAIN, DOT "in the headline");
}

/* outlet < agency < ministry: through whose hands it came, if through more than one */
static void put_ladder(view *v, const gs__statement *s) {
  if (s->ladder.count < 2) return;
  gs__page_puts(&v->page, GS__FAINT, DOT "as told by ");
  for (uint32_t i = 0; i < s->ladder.count; i++) {
    bool beside = i + s->together >= s->ladder.count;
    if (i) gs__page_puts(&v->page, GS__FAINT, beside ? " and " : " < ");
    put_actor(v, s->ladder.at[i]);
  }
}

static void put_fate(view *v, const gs__statement *s) {
  if (!s->status || !strcmp(s->status, "asserted")) return;
  bool is_denied = !strcmp(s->status, "denied");
  gs__page_puts(&v->page, GS__PLAIN, DOT);
  gs__page_puts(&v->page, is_denied ? GS__IN_DENIAL : GS__STRONG, s->status);
  if (!strcmp(s->status, "open")) gs__page_puts(&v->page, GS__PLAIN, ", known from its denial");
  for (uint32_t i = 0; i < s->denied_by.count; i++) {
    gs__page_puts(&v->page, GS__PLAIN, i ? ", " : is_denied ? " by " : ", see ");
    put_label(v, GS__IN_DENIAL, 'd', s->denied_by.at[i]);
  }
}

static void put_claim(view *v, uint32_t index, int depth) {
  const gs__statement *s = &v->r->claims[index];
  int indent = MARGIN + 4 * (depth < DEEPEST ? depth : DEEPEST), body = indent + 4;
  gs__page_block(&v->page, depth ? indent - 2 : indent, body);
  if (depth) gs__page_puts(&v->page, GS__FAINT, "\xE2\x94\x94 ");
  put_label(v, GS__IN_CLAIM, 'c', index);
  gs__page_stop(&v->page, body);
  put_source(v, s);
  gs__page_puts(&v->page, GS__FAINT, ARROW);
  put_content(v, s, GS__IN_CLAIM);
  gs__page_tail(&v->page, "line %u", line_of(v, s->whole.start));
  gs__page_end(&v->page, CONTENT_LINES);
  gs__page_block(&v->page, body, body);
  put_word(v, GS__PLAIN, s->act ? s->act : "state");
  put_value(v, s->mode, "");
  put_value(v, s->polarity, "affirmed");
  put_value(v, s->certainty, "certain");
  put_circumstances(v, s);
  put_fate(v, s);
  put_ladder(v, s);
  gs__page_end(&v->page, 0);
  origin_line(v, body, s->id, &s->origin);
}

/* ---- the tree of claims ---- */

static void plant(view *v) {
  uint32_t n = v->r->claim_count, last = n;
  v->child = gs__mem_alloc((2 * (size_t)n + 1) * sizeof *v->child);
  v->sibling = v->child + n;
  v->roots = GS__NONE;
  memset(v->child, 0xFF, 2 * (size_t)n * sizeof *v->child);
  while (last--) { /* from the end, so that each list is in order of place */
    uint32_t parent = v->r->claims[last].parent;
    uint32_t *list = parent == GS__NONE ? &v->roots : &v->child[parent];
    v->sibling[last] = *list;
    *list = last;
  }
}

/* Down first, then on, then up: without recursion, as texts can nest as deep as they like. */
static uint32_t next_claim(const view *v, uint32_t i, int *depth) {
  if (v->child[i] != GS__NONE) {
    ++*depth;
    return v->child[i];
  }
  while (v->sibling[i] == GS__NONE && v->r->claims[i].parent != GS__NONE) {
    i = v->r->claims[i].parent;
    --*depth;
  }
  return v->sibling[i];
}

static void put_claims(view *v) {
  int depth = 0;
  if (!v->r->claim_count) return;
  put_heading(v, "CLAIMS", v->r->claim_count);
  for (uint32_t i = v->roots; i != GS__NONE; i = next_claim(v, i, &depth)) put_claim(v, i, depth);
}

/* ---- the ledger ---- */

static const char *denying(const gs__statement *s) {
  const char *polarity = s->polarity ? s->polarity : "denial";
  if (!strcmp(polarity, "non_denial")) return " neither confirmed nor denied";
  if (!strcmp(polarity, "negated_denial")) return " did not deny";
  return s->type && !strcmp(s->type, "retraction") ? " took back" : " denied";
}

static void put_answered(view *v, const gs__answers *a) {
  gs__page_block(&v->page, TEXT, TEXT + 2);
  gs__page_puts(&v->page, GS__IN_DENIAL, "\xE2\x86\xB3 answers ");
  if (a->claim == GS__NONE && a->claimant == GS__NONE) {
    gs__page_puts(&v->page, GS__PLAIN, "a claim that the text does not quote");
  } else if (a->claim == GS__NONE) {
    put_actor(v, a->claimant);
  } else {
    const gs__statement *claim = &v->r->claims[a->claim];
    put_label(v, GS__IN_CLAIM, 'c', a->claim);
    gs__page_puts(&v->page, GS__PLAIN, " ");
    if (a->claimant != GS__NONE)
      put_actor(v, a->claimant);
    else
      put_source(v, claim);
    gs__page_puts(&v->page, GS__PLAIN, ": ");
    put_content(v, claim, GS__IN_CLAIM);
    gs__page_tail(&v->page, "line %u", line_of(v, claim->whole.start));
  }
  gs__page_end(&v->page, CONTENT_LINES);
}

static void put_denial_facts(view *v, const gs__statement *s) {
  const gs__answers *a = &s->answers;
  gs__page_block(&v->page, TEXT, TEXT);
  put_word(v, GS__PLAIN, s->type ? s->type : "denial");
  gs__page_printf(&v->page, GS__PLAIN, ", strength %d of 3", s->strength);
  put_circumstances(v, s);
  if (a->how && strcmp(a->how, "none") != 0) {
    gs__page_puts(&v->page, GS__PLAIN, DOT "link: ");
    put_word(v, GS__PLAIN, a->how);
    gs__page_printf(&v->page, GS__PLAIN, ", %d point%s", a->points, a->points == 1 ? "" : "s");
  }
  put_ladder(v, s);
  gs__page_end(&v->page, CONTENT_LINES);
}

static void put_denial(view *v, uint32_t index) {
  const gs__statement *s = &v->r->denials[index];
  gs__page_block(&v->page, MARGIN, TEXT);
  put_label(v, GS__IN_DENIAL, 'd', index);
  gs__page_stop(&v->page, TEXT);
  put_source(v, s);
  gs__page_puts(&v->page, GS__IN_DENIAL, denying(s));
  gs__page_puts(&v->page, GS__PLAIN, ": ");
  put_content(v, s, GS__IN_DENIAL);
  gs__page_tail(&v->page, "line %u", line_of(v, s->whole.start));
  gs__page_end(&v->page, CONTENT_LINES);
  put_answered(v, &s->answers);
  put_denial_facts(v, s);
  origin_line(v, TEXT, s->id, &s->origin);
}

static void put_denials(view *v) {
  if (!v->r->denial_count) return;
  put_heading(v, "DENIALS", v->r->denial_count);
  for (uint32_t i = 0; i < v->r->denial_count; i++) {
    if (i) gs__page_blank(&v->page);
    put_denial(v, i);
  }
}

/* ---- tensions ---- */

static void put_intensity(view *v, const gs__tension *t, gs__style style) {
  gs__str bar = {0};
  int full = (t->intensity + 5) / 10;
  for (int i = 0; i < 10; i++) gs__str_puts(&bar, i < full ? "\xE2\x96\x88" : "\xE2\x96\x91");
  gs__page_puts(&v->page, style, gs__str_get(&bar));
  gs__page_printf(&v->page, GS__PLAIN, " %d.%d", t->intensity / 10, t->intensity % 10);
  gs__str_dispose(&bar);
}

static void put_grounds(view *v, const gs__tension *t) {
  if (t->claimed_by != GS__NONE) {
    gs__page_puts(&v->page, GS__PLAIN, DOT "as claimed in ");
    put_label(v, GS__IN_CLAIM, 'c', t->claimed_by);
  }
  for (uint32_t i = 0; i < t->evidence.count; i++) {
    gs__page_puts(&v->page, GS__PLAIN, i ? ", " : DOT "evidence ");
    put_label(v, GS__PLAIN, 'c', t->evidence.at[i]);
  }
}

static void put_tension(view *v, uint32_t index) {
  const gs__tension *t = &v->r->tensions[index];
  gs__style style = t->sign < 0 ? GS__IN_TENSION : GS__IN_EASE;
  gs__page_block(&v->page, MARGIN, TEXT);
  put_label(v, style, 't', index);
  gs__page_stop(&v->page, TEXT);
  put_actor(v, t->from);
  if (t->to != GS__NONE) {
    gs__page_puts(&v->page, GS__PLAIN, t->mutual ? BOTH_WAYS : ARROW);
    put_actor(v, t->to);
  }
  gs__page_puts(&v->page, GS__PLAIN, DOT);
  put_word(v, style, t->type);
  gs__page_puts(&v->page, GS__PLAIN, t->sign < 0 ? " " : " (eases) ");
  put_intensity(v, t, style);
  gs__page_puts(&v->page, GS__PLAIN, DOT);
  put_word(v, GS__PLAIN, t->status);
  gs__page_tail(&v->page, "line %u", line_of(v, t->span.start));
  gs__page_end(&v->page, 0);
  gs__page_block(&v->page, TEXT, TEXT);
  gs__page_puts(&v->page, style, "\xE2\x80\x9C");
  put_span(v, style, t->trigger.start == t->trigger.end ? t->span : t->trigger);
  gs__page_puts(&v->page, style, "\xE2\x80\x9D");
  put_grounds(v, t);
  gs__page_end(&v->page, CONTENT_LINES);
  origin_line(v, TEXT, t->id, &t->origin);
}

static void put_tensions(view *v) {
  if (!v->r->tension_count) return;
  put_heading(v, "TENSIONS", v->r->tension_count);
  for (uint32_t i = 0; i < v->r->tension_count; i++) put_tension(v, i);
}

/* ---- actors ---- */

static int name_column(const view *v) {
  int widest = 8, most = v->page.width / 3;
  for (uint32_t i = 0; i < v->r->actor_count; i++) {
    int width = gs__page_width(v->r->actors[i].name, strlen(v->r->actors[i].name));
    if (width > widest) widest = width;
  }
  return widest < most ? widest : most;
}

static void put_roles(view *v, const gs__actor *a) {
  for (uint32_t i = 0; i < a->role_count; i++) {
    const gs__role *role = &a->roles[i];
    gs__page_printf(&v->page, GS__PLAIN, "%s%s", role->former ? "former " : "", role->title);
    if (role->of != GS__NONE)
      gs__page_printf(&v->page, GS__PLAIN, " of %s", v->r->actors[role->of].name);
    gs__page_puts(&v->page, GS__FAINT, DOT);
  }
}

static void put_aliases(view *v, const gs__actor *a) {
  for (uint32_t i = 0; i < a->alias_count; i++)
    gs__page_printf(&v->page, GS__PLAIN, "%s%s", i ? ", " : "also ", a->aliases[i]);
  if (a->alias_count) gs__page_puts(&v->page, GS__FAINT, DOT);
}

static void put_actor_row(view *v, uint32_t index, int names) {
  const gs__actor *a = &v->r->actors[index];
  int kinds = TEXT + names + 2;
  gs__page_block(&v->page, MARGIN, TEXT);
  put_label(v, GS__IN_ACTOR, 'a', index);
  gs__page_stop(&v->page, TEXT);
  gs__page_puts(&v->page, GS__IN_ACTOR, a->name);
  gs__page_stop(&v->page, kinds);
  put_word(v, GS__PLAIN, a->kind);
  gs__page_stop(&v->page, kinds + 13);
  gs__page_printf(&v->page, GS__PLAIN, "%u mention%s", a->mention_count,
                  a->mention_count == 1 ? "" : "s");
  if (a->mention_count) gs__page_tail(&v->page, "line %u", line_of(v, a->mentions[0].span.start));
  gs__page_end(&v->page, 0);
  gs__page_block(&v->page, TEXT, TEXT);
  put_roles(v, a);
  put_aliases(v, a);
  put_origin(v, a->id, &a->origin);
  gs__page_end(&v->page, 0);
}

static void put_actors(view *v) {
  if (!v->r->actor_count) return;
  int names = name_column(v);
  put_heading(v, "ACTORS", v->r->actor_count);
  for (uint32_t i = 0; i < v->r->actor_count; i++) put_actor_row(v, i, names);
}

/* ---- findings of a pack's own types, warnings ---- */

static void put_other(view *v, uint32_t index) {
  const gs__other *o = &v->r->others[index];
  gs__page_block(&v->page, MARGIN, TEXT);
  put_label(v, GS__STRONG, 'o', index);
  gs__page_stop(&v->page, TEXT);
  gs__page_puts(&v->page, GS__STRONG, o->type);
  gs__page_puts(&v->page, GS__PLAIN, ": ");
  put_span(v, GS__PLAIN, o->span);
  gs__page_tail(&v->page, "line %u", line_of(v, o->span.start));
  gs__page_end(&v->page, CONTENT_LINES);
  gs__page_block(&v->page, TEXT, TEXT);
  for (uint32_t i = 0; i < o->slot_count; i++) {
    gs__page_printf(&v->page, GS__FAINT, "%s%s: ", i ? DOT : "", o->slots[i].name);
    put_span(v, GS__PLAIN, o->slots[i].span);
  }
  for (uint32_t i = 0; i < o->attribute_count; i++) {
    gs__page_printf(&v->page, GS__FAINT, "%s%s = ", i || o->slot_count ? DOT : "",
                    o->attributes[i].key);
    gs__page_puts(&v->page, GS__PLAIN, o->attributes[i].value);
  }
  if (o->slot_count + o->attribute_count) gs__page_end(&v->page, CONTENT_LINES);
  origin_line(v, TEXT, o->id, &o->origin);
}

static void put_others(view *v) {
  if (!v->r->other_count) return;
  put_heading(v, "OTHERS", v->r->other_count);
  for (uint32_t i = 0; i < v->r->other_count; i++) put_other(v, i);
}

static void put_warnings(view *v) {
  size_t n = v->r->doc.warnings.len;
  if (!n) return;
  put_heading(v, "WARNINGS", n);
  for (size_t i = 0; i < n; i++) {
    const gs__warning *warning = &v->r->doc.warnings.at[i];
    gs__page_block(&v->page, MARGIN, TEXT);
    gs__page_puts(&v->page, GS__STRONG, "!");
    gs__page_stop(&v->page, TEXT);
    gs__page_puts(&v->page, GS__PLAIN, warning->message);
    gs__page_printf(&v->page, GS__FAINT, " (%s)", warning->code);
    if (warning->start != warning->end)
      gs__page_tail(&v->page, "line %u", line_of(v, warning->start));
    gs__page_end(&v->page, CONTENT_LINES);
  }
}

/* ---- the format ---- */

static void begin_page(gs_writer *w, gs__page *page) {
  int width = w->options.width > 0 ? w->options.width : 80;
  gs__page_begin(page, &w->out, width < NARROWEST ? NARROWEST : width, w->options.color != 0);
  if (w->done + w->failed) gs__page_blank(page);
}

static void put_article(view *v) {
  gs__page_blank(&v->page);
  gs__marks_article(&v->page, v->r);
}

static void put(gs_writer *w, const gs_reading *r) {
  unsigned parts = w->options.parts;
  view v = {.r = r};
  begin_page(w, &v.page);
  find_lines(&v);
  plant(&v);
  put_title(&v);
  put_subtitle(&v);
  if (parts & GS_SHOW_ARTICLE) put_article(&v);
  if (!parts || parts & GS_SHOW_DENIALS) put_denials(&v);
  if (!parts || parts & GS_SHOW_CLAIMS) put_claims(&v);
  if (!parts || parts & GS_SHOW_TENSIONS) put_tensions(&v);
  if (!parts || parts & GS_SHOW_ACTORS) put_actors(&v);
  if (!parts || parts & GS_SHOW_OTHERS) put_others(&v);
  put_warnings(&v);
  gs__mem_free(v.child);
  gs__vec_free(&v.lines);
  gs__page_dispose(&v.page);
}

static void fail(gs_writer *w, const char *id, const gs_error *err) {
  gs__page page;
  begin_page(w, &page);
  gs__page_block(&page, 0, MARGIN);
  gs__page_puts(&page, GS__STRONG, id);
  gs__page_puts(&page, GS__IN_DENIAL, " not read");
  gs__page_printf(&page, GS__PLAIN, ": %s ", err->message);
  gs__page_printf(&page, GS__FAINT, "(%s)", gs__writer_error_word(err->code));
  gs__page_end(&page, 0);
  gs__page_dispose(&page);
}

/* Sums up, if there is more than one to sum. */
static void end(gs_writer *w) {
  static const char *const nouns[GS_KINDS] = {"actor", "claim", "denial", "tension"};
  gs__page page;
  if (w->done + w->failed < 2) return;
  begin_page(w, &page);
  gs__page_rule(&page);
  gs__page_block(&page, 0, 0);
  gs__page_printf(&page, GS__STRONG, "%zu documents", w->done + w->failed);
  if (w->failed) gs__page_printf(&page, GS__IN_DENIAL, DOT "%zu not read", w->failed);
  for (int i = 0; i < GS_KINDS; i++)
    gs__page_printf(&page, GS__PLAIN, DOT "%zu %s%s", w->found[i], nouns[i],
                    w->found[i] == 1 ? "" : "s");
  gs__page_end(&page, 0);
  gs__page_dispose(&page);
}

const gs__format gs__format_terminal = {NULL, put, fail, end};
