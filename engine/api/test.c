/* Runs the examples inside rules: reads the text of each as a document and looks among what its
 * rule found for the marked slots. A failure is told as what was expected and what was found
 * instead. */
#include <stdio.h>
#include <string.h>

#include "api/miss.h"
#include "api/remark.h"
#include "api/rules.h"
#include "api/sample.h"
#include "api/tell.h"
#include "api/written.h"
#include "base/mem.h"
#include "base/near.h"
#include "run/profile.h"

enum { TOLD = 3 }; /* findings that a failure lists */

typedef struct tester {
  gs_rules *rules;
  gs__plan *plan;
  const gs_test_options *options;
  gs_test_counts *counts;
  uint32_t rule_number; /* the rule whose examples run */
  const gs__rule *rule;
  gs__written *written;      /* in it */
  size_t *ways, *exceptions; /* of it: examples that use each; NULL if nobody wants to know */
} tester;

typedef gs_example_kind wish;

/* ---- is it found? ---- */

static gs__span span_of(const gs__run *run, uint32_t start, uint32_t end) {
  if (start >= end) return (gs__span){0, 0};
  return (gs__span){run->doc->token_start[start], run->doc->token_end[end - 1]};
}

static bool covers(const gs__mark *mark, gs__span s) {
  return mark->start == s.start && mark->end == s.end;
}

static bool slot_stands(const gs__run *run, const gs__mention *m, const gs__mark *mark) {
  for (size_t i = 0; i < m->slots.len; i++)
    if (m->slots.at[i].name == mark->slot &&
        covers(mark, span_of(run, m->slots.at[i].start, m->slots.at[i].end)))
      return true;
  return false;
}

static size_t pieces_of(const gs__mention *m, gs__sym slot) {
  size_t n = 0;
  for (size_t i = 0; i < m->slots.len; i++) n += m->slots.at[i].name == slot;
  return n;
}

static size_t marks_of(const gs__sample *s, gs__sym slot) {
  size_t n = 0;
  for (size_t i = 0; i < s->marks.len; i++) n += s->marks.at[i].slot == slot;
  return n;
}

/* Has the mention exactly the marked slots? Slots without a mark are free. */
static bool slots_fit(const gs__run *run, const gs__mention *m, const gs__sample *s) {
  for (size_t i = 0; i < s->marks.len; i++) {
    const gs__mark *mark = s->marks.at + i;
    if (!mark->slot) continue;
    if (!slot_stands(run, m, mark) || pieces_of(m, mark->slot) != marks_of(s, mark->slot))
      return false;
  }
  return true;
}

static bool is_own(const tester *t, const gs__mention *m) {
  return m->rule == t->rule_number;
}

/* Is it lost? What a rule finds as evidence is not, when a pass has used it and dropped it. */
static bool is_lost(const tester *t, const gs__mention *m) {
  return m->dropped && !(t->rule->evidence && m->dropped_by == GS__NONE);
}

/* Is there a mention of the rule that fits the slots and, unless NULL, covers the mark? */
static const gs__mention *fitting(const tester *t, const gs__run *run, const gs__sample *s,
                                  const gs__mark *whole, bool with_slots, bool lost) {
  for (size_t i = 0; i < run->mentions.len; i++) {
    const gs__mention *m = run->mentions.at[i];
    if (!is_own(t, m) || is_lost(t, m) != lost) continue;
    if (whole && !covers(whole, span_of(run, m->start, m->end))) continue;
    if (!with_slots || slots_fit(run, m, s)) return m;
  }
  return NULL;
}

/* One mark of a whole goes with the slots; several are as many findings. */
static bool mention_found(const tester *t, const gs__run *run, const gs__sample *s) {
  size_t wholes = marks_of(s, 0);
  if (wholes != 1 && !fitting(t, run, s, NULL, true, false)) return false;
  for (size_t i = 0; i < s->marks.len; i++)
    if (!s->marks.at[i].slot && !fitting(t, run, s, s->marks.at + i, wholes == 1, false))
      return false;
  return true;
}

/* Has every marked word the rule's tag? Without marks: did the rule give it to any word? */
static bool tag_found(const tester *t, const gs__run *run, const gs__sample *s) {
  const gs__doc *doc = run->doc;
  bool any = false;
  for (uint32_t i = 0; i < doc->token_count; i++) {
    any |= run->retagged[i] == t->rule_number + 1;
    for (size_t k = 0; k < s->marks.len; k++)
      if (s->marks.at[k].start <= doc->token_start[i] && doc->token_end[i] <= s->marks.at[k].end &&
          doc->token_tag[i] != t->rule->tag)
        return false;
  }
  return any || s->marks.len;
}

/* ---- telling a failure ---- */

static void add_text(gs__str *out, const char *text, gs__span s) {
  gs__str_printf(out, "\"%.*s\"", (int)(s.end - s.start), text + s.start);
}

static const char *type_name(const tester *t, uint32_t type) {
  return gs__plan_text(t->plan, t->plan->types.at[type].name);
}

static void tell_marks(const tester *t, const gs__sample *s, gs__str *out) {
  for (size_t i = 0; i < s->marks.len; i++) {
    const gs__mark *m = s->marks.at + i;
    gs__str_puts(out, i ? ", " : "");
    if (!t->rule->is_retag)
      gs__str_printf(
          out, "%s: ", m->slot ? gs__plan_text(t->plan, m->slot) : type_name(t, t->rule->type));
    add_text(out, s->text.at, (gs__span){m->start, m->end});
    if (t->rule->is_retag) gs__str_printf(out, " tagged %s", t->plan->language.tags[t->rule->tag]);
  }
}

/* "[wham Ada Lind]" marks the whole finding, for there is no such slot; there may be one called nearly so. */
static void tell_slip(const tester *t, const gs__sample *s, const gs__mark *m, gs__str *out) {
  char word[64], hint[160];
  const char *text = gs__str_get(&s->text) + m->start;
  size_t n = strcspn(text, " ");
  if (m->slot || n >= sizeof word || n >= m->end - m->start) return;
  snprintf(word, sizeof word, "%.*s", (int)n, text);
  gs__near near;
  gs__near_init(&near, word);
  near.distance = 2;                   /* one slip and no more */
  for (size_t w = 0; w < t->rule->ways.len; w++) {
    const gs__pattern *p = t->rule->ways.at[w].pattern;
    for (uint32_t i = 0; i < p->slot_count; i++) gs__near_try(&near, gs__plan_text(t->plan, p->slots[i]));
  }
  if (near.best)
    gs__str_printf(out, "\n  mark      the rule has no slot \"%s\"%s", word,
                   gs__near_hint(&near, hint, sizeof hint));
}

static void tell_expected(const tester *t, const gs__sample *s, wish what, gs__str *out) {
  gs__str_printf(out, "\n  expected  %s", what == GS_NO && s->marks.len ? "not " : "");
  if (s->marks.len)
    tell_marks(t, s, out);
  else if (what == GS_NO)
    gs__str_puts(out, "nothing");
  else if (t->rule->is_retag)
    gs__str_puts(out, "a word with a new tag");
  else
    gs__str_printf(out, "any %s", type_name(t, t->rule->type));
}

static void tell_slots(const tester *t, const gs__run *run, const gs__mention *m, gs__str *out) {
  if (m->rule != GS__NONE) {
    const char *way = gs__plan_text(t->plan, t->plan->rules.at[m->rule]->ways.at[m->way].name);
    if (strcmp(way, "pattern") != 0) gs__str_printf(out, "way %s: ", way);
  }
  add_text(out, run->doc->text, span_of(run, m->start, m->end));
  for (size_t i = 0; i < m->slots.len; i++) {
    gs__str_printf(out, "%s%s: ", i ? ", " : " with ", gs__plan_text(t->plan, m->slots.at[i].name));
    add_text(out, run->doc->text, span_of(run, m->slots.at[i].start, m->slots.at[i].end));
  }
}

static void tell_maker(const tester *t, const gs__run *run, const gs__mention *m, gs__str *out) {
  gs__str_printf(out, "%s ", type_name(t, m->type));
  add_text(out, run->doc->text, span_of(run, m->start, m->end));
  if (m->rule != GS__NONE) {
    const gs__rule *r = t->plan->rules.at[m->rule];
    gs__str_printf(out, " by rule \"%s\" (%s:%d)", r->name, r->file, r->line);
  } else if (m->pass != GS__NONE) {
    const gs__pass *p = t->plan->passes.at + m->pass;
    gs__str_printf(out, " by pass \"%s\" (%s:%d)", p->name, p->file, p->line);
  }
}

static size_t tell_own(const tester *t, const gs__run *run, gs__str *out) {
  size_t told = 0;
  for (size_t i = 0; i < run->mentions.len && told < TOLD; i++) {
    const gs__mention *m = run->mentions.at[i];
    if (!is_own(t, m) || is_lost(t, m)) continue;
    gs__str_puts(out, told++ ? "\n            " : "\n  found     ");
    tell_slots(t, run, m, out);
  }
  return told;
}

/* What the rule found but had to give up: the most useful thing to know. */
static size_t tell_dropped(const tester *t, const gs__run *run, const gs__sample *s, gs__str *out) {
  const gs__mention *m = fitting(t, run, s, NULL, true, true);
  if (!m) m = fitting(t, run, s, NULL, false, true);
  if (!m) return 0;
  gs__str_puts(out, "\n  found     ");
  tell_slots(t, run, m, out);
  if (m->dropped_by == GS__NONE) {
    gs__str_printf(out, "\n  but       it was dropped: %s",
                   m->dropped_why ? m->dropped_why : "by a pass");
    return 1;
  }
  gs__str_puts(out, "\n  but       it gave way to ");
  tell_maker(t, run, run->mentions.at[m->dropped_by], out);
  return 1;
}

static bool at_place(const gs__sample *s, gs__span span) {
  for (size_t i = 0; i < s->marks.len; i++)
    if (span.start < s->marks.at[i].end && s->marks.at[i].start < span.end) return true;
  return s->marks.len == 0;
}

/* Findings of the same type that other rules have at the marked place. */
static size_t tell_others(const tester *t, const gs__run *run, const gs__sample *s, gs__str *out) {
  size_t told = 0;
  for (size_t i = 0; i < run->mentions.len && told < TOLD; i++) {
    const gs__mention *m = run->mentions.at[i];
    if (m->dropped || m->type != t->rule->type || !at_place(s, span_of(run, m->start, m->end)))
      continue;
    gs__str_puts(out, told++ ? "\n            " : "\n  found     ");
    tell_maker(t, run, m, out);
  }
  return told;
}

static void tell_tags(const tester *t, const gs__run *run, const gs__sample *s, gs__str *out) {
  const gs__doc *doc = run->doc;
  gs__str_puts(out, "\n  found    ");
  for (uint32_t i = 0; i < doc->token_count; i++) {
    if (!at_place(s, (gs__span){doc->token_start[i], doc->token_end[i]})) continue;
    gs__str_putc(out, ' ');
    add_text(out, doc->text, (gs__span){doc->token_start[i], doc->token_end[i]});
    gs__str_printf(out, " %s", t->plan->language.tags[doc->token_tag[i]]);
  }
}

static void tell_found(const tester *t, const gs__run *run, const gs__sample *s, gs__str *out) {
  if (t->rule->is_retag)
    tell_tags(t, run, s, out);
  else if (!tell_own(t, run, out) && !tell_dropped(t, run, s, out) && !tell_others(t, run, s, out))
    gs__str_puts(out, "\n  found     nothing");
  if (!run->failure.code) return;
  gs__str_puts(out, "\n  stopped   ");   /* perhaps by another rule: the place tells */
  gs__tell_failure(out, t->plan, &run->failure);
}

static void give(const tester *t, gs_severity severity, const char *code, const char *example,
                 const char *message, const char *hint) {
  int line, column;
  gs__written_place(t->written, t->rules->loader, t->rule, example, &line, &column);
  gs__remark_give(t->rules->loader, t->options->note, t->options->payload,
                  (gs_note){.severity = severity,
                            .code = code,
                            .file = t->rule->file,
                            .line = line,
                            .column = column,
                            .message = message,
                            .hint = hint});
}

static void tell(const tester *t, const char *example, wish what, bool passed, const char *message) {
  int line, column;
  if (!t->options->example) return;
  gs__written_place(t->written, t->rules->loader, t->rule, example, &line, &column);
  t->options->example(&(gs_example){.rule_index = t->rule_number,
                                    .rule = t->rule->name,
                                    .pack = t->plan->packs.at[t->rule->pack].name,
                                    .file = t->rule->file,
                                    .line = line,
                                    .kind = what,
                                    .text = example,
                                    .passed = passed,
                                    .message = message},
                      t->options->payload);
}

static void tell_difference(const tester *t, const gs__run *run, const gs__sample *s, wish what,
                            gs__str *out) {
  gs__str_printf(out, "\"%s\" %s", t->rule->name,
                 what == GS_YES ? "does not find its example" : "finds what it should not");
  gs__str_printf(out, "\n  text      %s", gs__str_get(&s->text));
  tell_expected(t, s, what, out);
  for (size_t i = 0; i < s->marks.len; i++) tell_slip(t, s, s->marks.at + i, out);
  tell_found(t, run, s, out);
}

static void tell_why(const tester *t, const gs_document *doc, const gs__sample *s, wish what, gs__str *out) {
  if (!t->options->why) return;
  gs__str_putc(out, '\n');
  gs__why_in_short(out, t->rules, doc, t->rule_number, what == GS_YES ? s : NULL);
  out->at[--out->len] = '\0'; /* a message does not end its last line */
}

static void fail(const tester *t, const char *example, wish what, const char *message) {
  t->counts->failed++;
  give(t, GS_ERROR, "example", example, message, NULL);
  tell(t, example, what, false, message);
}

/* ---- what examples cover ---- */

static void open_cover(tester *t) {
  if (!t->options->cover) return;
  t->ways = gs__mem_alloc((t->rule->ways.len + 1) * sizeof *t->ways);
  t->exceptions = gs__mem_alloc((t->rule->unless.len + 1) * sizeof *t->exceptions);
}

static bool way_used(const tester *t, const gs__run *run, uint32_t way) {
  if (t->rule->is_retag) return gs__profile_of(t->plan, t->rule_number, way)->matches > 0;
  for (size_t i = 0; i < run->mentions.len; i++) {
    const gs__mention *m = run->mentions.at[i];
    if (is_own(t, m) && m->way == way && !is_lost(t, m)) return true;
  }
  return false;
}

static void take_cover(const tester *t, const gs__run *run, wish what) {
  if (!t->ways) return;
  for (uint32_t i = 0; what == GS_YES && i < t->rule->ways.len; i++) t->ways[i] += way_used(t, run, i);
  const uint64_t *blocked = t->plan->profile->rules.at[t->rule_number].blocked;
  for (size_t i = 0; what == GS_NO && i < t->rule->unless.len; i++) t->exceptions[i] += blocked[i] > 0;
}

static void tell_cover(const tester *t, bool is_exception, gs__sym name, size_t examples) {
  const gs__rule *r = t->rule;
  t->options->cover(&(gs_cover){.rule_index = t->rule_number,
                                .rule = r->name,
                                .pack = t->plan->packs.at[r->pack].name,
                                .file = r->file,
                                .line = r->line,
                                .name = gs__plan_text(t->plan, name),
                                .is_exception = is_exception,
                                .examples = examples},
                    t->options->payload);
}

static void close_cover(tester *t) {
  if (!t->ways) return;
  for (size_t i = 0; i < t->rule->ways.len; i++) {
    tell_cover(t, false, t->rule->ways.at[i].name, t->ways[i]);
    t->counts->ways++;
    t->counts->ways_used += t->ways[i] > 0;
  }
  for (size_t i = 0; i < t->rule->unless.len; i++) {
    tell_cover(t, true, t->rule->unless.at[i].name, t->exceptions[i]);
    t->counts->exceptions++;
    t->counts->exceptions_used += t->exceptions[i] > 0;
  }
  gs__mem_free(t->ways);
  gs__mem_free(t->exceptions);
  t->ways = t->exceptions = NULL;
}

/* ---- running ---- */

/* Of an example that fails the difference is told. */
static void judge(const tester *t, const gs__run *run, const gs__sample *s, const char *example,
                  wish what, gs__str *difference) {
  bool found = t->rule->is_retag ? tag_found(t, run, s) : mention_found(t, run, s);
  bool stopped = run->failure.code != 0;
  if (what == GS_LATER) {
    t->counts->later++;
    tell(t, example, what, found && !stopped, NULL);
    if (!found || stopped) return;
    t->counts->later_passing++;
    gs__str message = {0};
    gs__str_printf(&message, "\"%s\" finds an example that was kept for later", t->rule->name);
    give(t, GS_NOTE, "later-passes", example, gs__str_get(&message), "move it to yes");
    gs__str_dispose(&message);
  } else if (found == (what == GS_YES) && !stopped) {
    t->counts->passed++;
    tell(t, example, what, true, NULL);
  } else {
    tell_difference(t, run, s, what, difference);
  }
}

static int read_example(const tester *t, const gs__sample *s, const char *example, wish what,
                        gs_error *err) {
  gs_document *doc = gs_document_new("example", gs__str_get(&s->text), s->text.len);
  gs__str difference = {0};
  gs__run *run;
  if (t->ways) gs__profile_clear(t->plan);
  int code = gs__loader_revive(t->rules->loader, err);
  if (code == 0) code = gs__run_open(t->plan, doc, &run, err);
  if (code == 0) {
    judge(t, run, s, example, what, &difference);
    take_cover(t, run, what);
    gs__run_close(run);
  }
  if (difference.len) tell_why(t, doc, s, what, &difference);
  if (difference.len) fail(t, example, what, gs__str_get(&difference));
  gs__str_dispose(&difference);
  gs_document_free(doc);
  return code;
}

static int run_example(const tester *t, const char *example, wish what, gs_error *err) {
  gs__sample s;
  const char *wrong = gs__sample_parse(&s, t->plan, t->rule, example);
  int code = 0;
  if (what != GS_LATER) t->counts->examples++;
  if (wrong) {
    t->counts->failed++;
    give(t, GS_ERROR, "example-marks", example, wrong, NULL);
    tell(t, example, what, false, wrong);
  } else {
    code = read_example(t, &s, example, what, err);
  }
  gs__sample_dispose(&s);
  return code;
}

static int run_all(const tester *t, const gs__texts *all, wish what, gs_error *err) {
  for (size_t i = 0; i < all->len; i++) {
    int code = run_example(t, all->at[i], what, err);
    if (code < 0) return code;
  }
  return 0;
}

static bool is_tested(const gs__plan *plan, const gs__rule *r, const char *name) {
  return plan->packs.at[r->pack].asked && !r->off && (!name || strcmp(r->name, name) == 0);
}

static int run_rule(tester *t, gs_error *err) {
  t->counts->rules++;
  open_cover(t);
  int code = run_all(t, &t->rule->yes, GS_YES, err);
  if (code == 0) code = run_all(t, &t->rule->no, GS_NO, err);
  if (code == 0) code = run_all(t, &t->rule->later, GS_LATER, err);
  close_cover(t);
  return code;
}

static int run_rules(tester *t, gs_error *err) {
  const gs_test_options *o = t->options;
  int code = 0;
  for (size_t i = 0; i < t->plan->rules.len && code == 0; i++) {
    t->rule = t->plan->rules.at[i];
    t->rule_number = (uint32_t)i;
    if (!is_tested(t->plan, t->rule, o->rule)) continue;
    if (o->skip && o->skip(i, o->payload)) t->counts->skipped++;
    else code = run_rule(t, err);
  }
  return code;
}

int gs_test_run(gs_rules *rules, const gs_test_options *options, gs_test_counts *counts, gs_error *err) {
  memset(err, 0, sizeof *err);
  memset(counts, 0, sizeof *counts);
  gs__written written = {0};
  tester t = {.rules = rules, .plan = rules->plan, .options = options, .counts = counts, .written = &written};
  if (options->cover) gs__profile_on(t.plan);
  int code = run_rules(&t, err);
  if (options->cover) gs__profile_off(t.plan);
  gs__written_dispose(&written);
  if (code == 0 && options->rule && !counts->rules && !counts->skipped)
    return gs__err_set(err, GS_EUSAGE, "the packs asked for have no rule \"%s\" that is on", options->rule);
  return code;
}

int gs_rules_test(gs_rules *rules, const char *rule_name, gs_note_fn note, void *payload,
                  gs_test_counts *counts, gs_error *err) {
  gs_test_options options = {.rule = rule_name, .note = note, .payload = payload};
  return gs_test_run(rules, &options, counts, err);
}
