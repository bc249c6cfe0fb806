/* Digests of rules: a rule whose digest is known to have passed its examples need not run them again. It
 * takes in what the rule stands on (the lists and modules that it uses, parts, passes, other packs), but not
 * the texts of other rules of the packs asked for: else every edit would touch all. */
#include <string.h>

#include "api/depend.h"
#include "api/outline.h"
#include "api/remark.h"
#include "base/sha256.h"

static void add_text(gs__sha256 *h, const gs__loader *l, const gs__rule *r) {
  size_t len;
  const char *text = gs__remark_line(l, r->file, r->line, &len);
  if (text) gs__sha256_add(h, text, gs__outline_extent(text));
}

int gs_rules_digest(gs_rules *rules, size_t index, char out[65]) {
  if (index >= rules->plan->rules.len) return GS_EUSAGE;
  const gs__rule *r = rules->plan->rules.at[index];
  gs__sha256 h;
  char used[64];
  if (!rules->depend) rules->depend = gs__depend_new(rules);
  gs__depend_digest(rules->depend, index, used);
  gs__sha256_init(&h);
  gs__sha256_add(&h, gs__depend_rest(rules->depend), 64);
  gs__sha256_add(&h, used, sizeof used);
  gs__sha256_add(&h, r->at, strlen(r->at) + 1);
  for (; r; r = r->changes ? r->older : NULL) add_text(&h, rules->loader, r);
  gs__sha256_hex(&h, out);
  return 0;
}
