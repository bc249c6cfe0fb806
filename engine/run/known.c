/* What the schema of the record allows: include/gainsay-1.schema.json. */
#include "run/known.h"

#include <string.h>

typedef struct allowed {
  const char *type, *key;
  const char *values[32];
} allowed;

#define SPEECH(TYPE)                                                                                        \
  {TYPE, "act", {"state", "inform", "confirm", "deny", "accuse", "criticise", "warn", "threaten",           \
                 "promise", "demand", "ask", "suggest", "predict", "believe", "doubt", "praise", "admit",   \
                 "refuse_comment", "show"}},                                                                \
  {TYPE, "mode", {"direct", "indirect", "mixed", "fragment", "noun", "headline"}},                          \
  {TYPE, "certainty", {"certain", "probable", "possible", "hearsay", "unknown"}}

static const allowed record[] = {
  {"Actor", "kind", {"person", "state", "government", "institution", "military", "police", "armed_group",
                     "party", "company", "igo", "ngo", "media", "people", "anonymous", "place", "other"}},
  SPEECH("Claim"),
  SPEECH("Denial"),
  {"Claim", "polarity", {"affirmed", "negated", "mixed"}},
  {"Claim", "status", {"asserted", "denied", "admitted", "repeated", "withdrawn", "open"}},
  {"Denial", "polarity", {"denial", "non_denial", "negated_denial"}},
  {"Denial", "type", {"verb", "noun", "rejects_claim", "falsity_predicate", "negated_statement", "no_plans",
                      "non_involvement", "contrary", "retraction", "non_denial"}},
  {"Tension", "type", {"strain", "criticise", "accuse", "investigate", "reject", "demand", "warn", "threaten",
                       "protest", "rupture", "sanction", "exercise", "mobilise", "weapons_test", "incursion",
                       "coerce", "attack", "mass_violence", "war_talk", "talks", "appeal", "agree", "ease",
                       "aid", "release", "ceasefire"}},
  {"Tension", "status", {"actual", "ongoing", "announced", "threatened", "possible", "called_for", "past",
                         "denied", "negated"}},
  {"Tension", "sign", {"-1", "1"}},
  {"Tension", "direction", {"directed", "mutual"}},
};

const char *const *gs__known_values(const char *type, const char *key) {
  for (size_t i = 0; i < sizeof record / sizeof *record; i++)
    if (strcmp(record[i].type, type) == 0 && strcmp(record[i].key, key) == 0) return record[i].values;
  return NULL;
}
