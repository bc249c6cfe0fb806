/* record_lab: actors, speech and tensions for the lab, and the record of a text. For test_run_*.c. */
#ifndef GS_TESTS_RECORD_LAB_H
#define GS_TESTS_RECORD_LAB_H

#include "run_lab.h"

static inline gs__rule *actor_rule(lab *l, const char *pattern, const char *name, const char *kind, const char *form) {
  gs__rule *r = lab_rule(l, pattern, "actors", "Actor", pattern);
  lab_make(l, r, "name", name);
  lab_make(l, r, "kind", kind);
  lab_make(l, r, "form", form);
  return r;
}

static inline gs__rule *speech(lab *l, const char *type, const char *pattern, const char *act) {
  gs__rule *r = lab_rule(l, pattern, "speech", type, pattern);
  lab_make(l, r, "act", act);
  return r;
}

static void (*tune)(gs__link *);       /* what a test sets for the ledger beside the weights of all */
static const char *head;              /* of Kirby and his camp, if they are one side, or NULL */
static bool firms;                    /* Zenda, of which Sapt is, is a firm, and one side with Strelsau, another */
static uint32_t longest_headline;      /* in tokens; 0: no headlines */
static const char *accusing;           /* an act that holds something against somebody, or NULL */
static const char *asserting;          /* an act that puts something forward as a fact, or NULL */

static inline void fill(lab *l) {
  uint32_t border = lab_type(l, "Border"), clause = lab_type(l, "clause");
  l->plan->types.at[clause].source = GS__UPTO;
  l->plan->types.at[clause].border = border;
  l->plan->types.at[border].inner = true;
  lab_type(l, "Actor");
  lab_head(l, "Claim", "cue");
  lab_head(l, "Denial", "cue");
  lab_head(l, "Tension", "trigger");
  gs__rule *full = actor_rule(l, "'John' 'Kirby'", "John Kirby", "person", "full");
  gs__rule *camp = actor_rule(l, "'Kirby' camp", "Kirby's camp", "party", "nominal");
  if (head) lab_make(l, full, "side", head), lab_make(l, camp, "side", head);
  actor_rule(l, "'Kirby'", "John Kirby", "person", "short");
  actor_rule(l, "'Ruritania'", "Ruritania", "state", "full");
  actor_rule(l, "'Ruritanian'", "Ruritania", "state", "demonym");
  lab_make(l, actor_rule(l, "realm", "the realm", "state", "nominal"), "key", "Ruritania");
  gs__rule *zenda = actor_rule(l, "'Zenda'", "Zenda", firms ? "company" : "state", "full");
  gs__rule *strelsau = actor_rule(l, "'Strelsau'", "Strelsau", "company", "full");
  if (firms) lab_make(l, zenda, "side", "Elphberg"), lab_make(l, strelsau, "side", "Elphberg");
  lab_make(l, zenda, "key", "town @7");
  lab_make(l, zenda, "org", "town @7");
  lab_make(l, actor_rule(l, "'Sapt'", "Sapt", "person", "full"), "org", "town @7");
  speech(l, "Claim", "{source: Actor} {cue: said} that? {content: clause}", "state");
  speech(l, "Claim", "{source: Actor} {cue: told} {content: clause}", "inform");
  lab_make(l, speech(l, "Claim", "{source: Actor} {cue: ':'} {content: clause}", "state"), "turn", "yes");
  speech(l, "Claim", "{source: 'Sapt' ...1 man Actor} {cue: said} {content: clause}", "state");
  speech(l, "Claim", "{source: ('Ruritania' | 'Ruritanian') ...3 'Zenda'} {cue: said} {content: clause}", "state");
  speech(l, "Claim", "{source: ships of 'Ruritania' Actor?} {cue: said} {content: clause}", "state");
  speech(l, "Claim", "{source: Actor} in talk {cue: said} {content: clause}", "state");
  lab_make(l, speech(l, "Claim", "{source: Actor} {cue: sighed} {content: clause}", "state"), "speaker", "nobody");
  speech(l, "Claim", "{cue: allegedly} {content: clause}", "state");
  speech(l, "Claim", "{source: Actor} {cue: blamed} {content: clause}", "accuse");
  speech(l, "Claim", "{source: Actor} {cue: showed} {content: clause}", "show");
  speech(l, "Claim", "{source: Actor} {cue: swore} not {content: clause}", "state");
  speech(l, "Denial", "{source: Actor} {cue: swore} not {content: clause}", "deny");
  lab_make(l, speech(l, "Denial", "{source: Actor} {cue: denied} {content: clause}", "deny"), "type", "verb");
  lab_make(l, speech(l, "Denial", "{source: Actor} {cue: denial}", "deny"), "type", "noun");
  lab_make(l, speech(l, "Denial", "{source: Actor} {cue: cried} no {content: clause}", "deny"), "mode", "direct");
  lab_make(l, speech(l, "Denial", "{source: Actor} {cue: planned} no {content: clause}", "deny"), "type", "no_plans");
  lab_make(l, speech(l, "Denial", "{source: Actor} {cue: shunned} {content: clause}", "deny"), "type",
           "non_involvement");
  speech(l, "Denial", "{source: Actor} {cue: rejected} {claimant: Actor} talk of {content: clause}", "deny");
  speech(l, "Denial", "{source: Actor} {cue: scorned} {claimant: Actor} {noun: hint} of {content: clause}", "deny");
  lab_make(l, speech(l, "Claim", "{source: Actor} {cue: hint} of {content: clause}", "state"), "says", "matter");
  gs__rule *recanted = speech(l, "Denial", "{source: Actor} {cue: recanted} {content: ships}", "deny");
  lab_make(l, recanted, "type", "retraction");
  lab_make(l, recanted, "own_words", "yes");
  lab_make(l, recanted, "strength", "99999999999999999999");
  lab_make(l, speech(l, "Denial", "{cue: unsaid} {content: ships}", "deny"), "type", "retraction");
  speech(l, "Claim", "recanted ships {source: Actor} {cue: adding} {content: clause}", "state");
  speech(l, "Denial", "{source: Actor} {cue: refuted} {noun: rumour} that {content: clause}", "deny");
  speech(l, "Claim", "{cue: rumour} that {content: clause}", "state");
  gs__rule *doubled = speech(l, "Denial", "{source: Actor} {cue: admitted} {content: clause}", "deny");
  lab_make(l, doubled, "polarity", "negated_denial");
  lab_make(l, doubled, "strength", "-1");
  gs__rule *dismissed = speech(l, "Denial", "{source: Actor} {cue: dismissed} the {noun: talk}", "deny");
  lab_make(l, dismissed, "noun_act", "state");
  lab_make(l, speech(l, "Denial", "{source: Actor} {cue: kept} silent", "deny"), "polarity", "non_denial");
  gs__rule *t =
      lab_rule(l, "hits", "tension", "Tension", "{from: Actor} {trigger: attacked} {to: Actor}");
  lab_make(l, t, "type", "force");
  lab_make(l, t, "intensity", "8.5");
  lab_make(l, lab_rule(l, "own", "tension", "Weather", "{what: rain}"), "sky", "grey");
  for (int g = 0; g < GS__ACT_GROUPS; g++) gs__vec_free(l->plan->link.acts + g);
  l->plan->link = (gs__link){.set = true, .at_least = 3, .at_least_said = 3, .at_least_bare = 3};
  l->plan->link.weights[GS__L_SHARED_WORD] = 2;
  l->plan->link.weights[GS__L_SHARED_MOST] = 6;
  l->plan->link.weights[GS__L_EARLIER] = 1;
  l->plan->language.headline_tokens = longest_headline;
  if (tune) tune(&l->plan->link);
  if (asserting) gs__vec_push(l->plan->link.acts + GS__ASSERTING, gs__plan_sym(l->plan, asserting));
  if (asserting) gs__vec_push(l->plan->link.acts + GS__SAYING, gs__plan_sym(l->plan, asserting));
  if (accusing) gs__vec_push(l->plan->link.acts + GS__ACCUSING, gs__plan_sym(l->plan, accusing));
  gs__plan_close(l->plan);
}

static inline gs_reading *read_record(lab *l, const char *text) {
  gs_reading *r;
  gs__err err;
  lab_close(l);
  fill(l);
  l->document = gs_document_new("doc", text, strlen(text));
  if (gs__run_document(l->plan, l->document, &r, &err) < 0) fail_msg("%s", err.message);
  return r;
}

static inline void expect_span(const gs_reading *r, gs__span s, const char *want) {
  assert_int_equal(s.end - s.start, strlen(want));
  assert_memory_equal(r->doc.text + s.start, want, strlen(want));
}

#endif
