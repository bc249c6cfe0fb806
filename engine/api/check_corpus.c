/* Checks of rules against documents that were read: those that never matched, and two that always find the
 * same. What they did is in the profile. */
#include "api/check.h"
#include "run/profile.h"

enum { FEWEST = 3 }; /* findings that two rules share, before that is no chance */

typedef struct sums {
  uint64_t matches, made;
} sums;

static sums of_rule(const gs__plan *plan, size_t rule) {
  sums s = {0, 0};
  for (uint32_t w = 0; w < plan->rules.at[rule]->ways.len; w++) {
    const gs__count *count = gs__profile_of(plan, (uint32_t)rule, w);
    s.matches += count->matches;
    s.made += count->made;
  }
  return s;
}

static void check_twin(gs__checker *c, size_t number, uint64_t made) {
  const gs__plan *p = c->plan;
  const gs__rule *r = p->rules.at[number];
  for (size_t i = 0; i < number; i++) {
    const gs__rule *o = p->rules.at[i];
    if (o->off || o->is_retag || o->type != r->type || of_rule(p, i).made != made ||
        p->profile->rules.at[i].places != p->profile->rules.at[number].places)
      continue;
    gs__check_add(c,
                  (gs__remark){.code = "same-findings",
                               .file = r->file,
                               .line = r->line,
                               .hint = "one of them is enough, if that is so in more documents"},
                  "rule \"%s\" found the same %llu places as \"%s\" (%s:%d)", r->name,
                  (unsigned long long)made, o->name, o->file, o->line);
    return;
  }
}

void gs__check_corpus(gs__checker *c) {
  const gs__plan *p = c->plan;
  if (!p->profile || !p->profile->documents) return; /* where nothing was read nothing can match */
  for (size_t i = 0; i < p->profile->rules.len; i++) {
    const gs__rule *r = p->rules.at[i];
    if (r->off || !p->packs.at[r->pack].asked) continue;
    sums s = of_rule(p, i);
    if (!s.matches)
      gs__check_add(c,
                    (gs__remark){.code = "never-matched",
                                 .file = r->file,
                                 .line = r->line,
                                 .hint = "try parts of its pattern with: gainsay find"},
                    "rule \"%s\" matched nowhere in %llu document%s", r->name,
                    (unsigned long long)p->profile->documents, p->profile->documents == 1 ? "" : "s");
    else if (!r->is_retag && s.made >= FEWEST) check_twin(c, i, s.made);
  }
}
