#include "api/rules.h"
#include "base/utf8.h"
#include "in/versions.h"
#include "match/regex.h"

const char *gs_version(void) {
  return GS_VERSION;
}

void gs_features(gs_sink sink, void *payload) {
  gs__str s = {0};
  char regex[80];
  gs__str_printf(&s, "%s\n%s\nutf8proc %s\n", LUA_RELEASE, gs__regex_version(regex, sizeof regex),
                 gs__utf8_version());
  gs__in_versions(&s);
  sink(gs__str_get(&s), s.len, payload);
  gs__str_dispose(&s);
}
