/* check_rule: what is remarked on the pack "daily" with a rule more. For test_api_check*.c. */
#ifndef GS_TESTS_CHECK_RULE_H
#define GS_TESTS_CHECK_RULE_H

#include "api_pack.h"

static inline int check(heard *h) {
  gs_rules *rules = load_pack("daily");
  int n = gs_rules_check(rules, hear, h);
  assert_int_equal(n, h->count);
  gs_rules_free(rules);
  return n;
}

static inline int check_rule(const char *text, heard *h) {
  put_file("packs/daily/rules/zz.lua", text);
  return check(h);
}

/* There is one remark on the rules, and it reads so. */
static inline void expect_one(const char *rules, const char *remark) {
  heard h = {.count = 0};
  check_rule(rules, &h);
  assert_int_equal(h.count, 1);
  expect_text(h.text.at, remark);
  gs__str_dispose(&h.text);
}

#endif
