/* plan: names, templates, and forgetting what documents brought. */
#include "run_lab.h"

static void names_are_made_once(void **state) {
  gs__plan *p = ((lab *)*state)->plan;
  assert_int_equal(gs__plan_find_type(p, "Claim", 5), -1);
  uint32_t t = gs__plan_type(p, "Claim", 5);
  assert_int_equal(gs__plan_type(p, "Claim", 5), t);
  assert_int_equal(gs__plan_find_type(p, "Claim", 5), t);
  assert_false(p->types.at[t].is_unit);
  assert_true(p->types.at[gs__plan_type(p, "clause", 6)].is_unit);
  assert_int_equal(p->types.at[gs__plan_find_type(p, "quote", 5)].source, GS__QUOTES);
  assert_int_equal(p->types.at[gs__plan_find_type(p, "sentence", 8)].source, GS__SENTENCES);
  assert_int_equal(gs__plan_find_phase(p, "tags", 4), -1);
  uint32_t f = gs__plan_phase(p, "tags", 4);
  assert_int_equal(gs__plan_phase(p, "tags", 4), f);
  assert_int_equal(p->phases.at[f].rounds, 1);
}

static void limits_have_defaults(void **state) {
  (void)state;
  gs_limits some = {.tokens = 5};
  gs__plan *p = gs__plan_new(&some);
  assert_int_equal(p->limits.tokens, 5);
  assert_int_equal(p->limits.text_bytes, 32u << 20);
  gs_limits short_text = gs__plan_limits(p, 1000), long_text = gs__plan_limits(p, 50000);
  assert_int_equal(short_text.findings, 100000);
  assert_int_equal(short_text.lua_steps, 50000000);
  assert_int_equal(short_text.lua_bytes, 64u << 20);
  assert_int_equal(long_text.findings, 500000);
  assert_int_equal(long_text.lua_steps, 100000000);
  assert_int_equal(gs__plan_limits(p, 1000000).lua_bytes, 256000000);
  gs__plan_free(p);
  gs_limits all = {.findings = 7, .lua_steps = 8, .lua_bytes = 9};
  p = gs__plan_new(&all);
  long_text = gs__plan_limits(p, 50000);
  assert_int_equal(long_text.findings, 7);
  assert_int_equal(long_text.lua_steps, 8);
  assert_int_equal(gs__plan_limits(p, 1000000).lua_bytes, 9);
  gs__plan_free(p);
  gs__plan_free(NULL);
}

static void templates_are_cut_into_parts(void **state) {
  gs__plan *p = ((lab *)*state)->plan;
  gs__template t;
  gs__err err;
  const char *text = "a {cue.act|state} b {who}{x|}";
  assert_int_equal(0, gs__plan_template(p, text, strlen(text), &t, &err));
  assert_int_equal(t.count, 5);
  assert_string_equal(gs__plan_text(p, t.parts[0].literal), "a ");
  assert_string_equal(gs__plan_text(p, t.parts[1].slot), "cue");
  assert_string_equal(gs__plan_text(p, t.parts[1].key), "act");
  assert_string_equal(gs__plan_text(p, t.parts[1].otherwise), "state");
  assert_string_equal(gs__plan_text(p, t.parts[3].slot), "who");
  assert_int_equal(t.parts[3].key, 0);
  assert_int_equal(t.parts[4].otherwise, 0);
  assert_int_equal(GS_EPACK, gs__plan_template(p, "a {b", 4, &t, &err));
  assert_string_equal(err.message, "a template that is not closed: expected \"}\"");
  assert_int_equal(GS_EPACK, gs__plan_template(p, "{}", 2, &t, &err));
  assert_int_equal(GS_EPACK, gs__plan_template(p, "{.a}", 4, &t, &err));
  assert_int_equal(0, gs__plan_template(p, "", 0, &t, &err));
  assert_int_equal(t.count, 0);
  char many[20 * 4 + 2] = "";
  for (int i = 0; i < 20; i++) strcat(many, "{a}.");
  assert_int_equal(0, gs__plan_template(p, many, strlen(many), &t, &err));
  assert_int_equal(t.count, 40);       /* however many */
  strcat(many, "{");
  assert_int_equal(GS_EPACK, gs__plan_template(p, many, strlen(many), &t, &err));
}

/* Of a pack within a pack the inner one is told, by both. */
static void a_file_is_of_the_innermost_pack(void **state) {
  gs__plan *p = ((lab *)*state)->plan;
  gs__vec_push(&p->packs, ((gs__pack){.name = "outer", .folder = "/p/outer"}));
  gs__vec_push(&p->packs, ((gs__pack){.name = "inner", .folder = "/p/outer/inner"}));
  gs__arena arena = {0};
  const char *file = "/p/outer/inner/rules/x.lua", *inner;
  assert_string_equal(gs__plan_pack(p, file, &inner)->name, "inner");
  assert_string_equal(gs__plan_short(p, &arena, file), "inner/rules/x.lua");
  assert_string_equal(gs__plan_short(p, &arena, "/p/outer/rules/x.lua"), "outer/rules/x.lua");
  assert_string_equal(gs__plan_short(p, &arena, "/elsewhere"), "/elsewhere");
  assert_null(gs__plan_short(p, &arena, NULL));
  gs__arena_dispose(&arena);
  p->packs.len = 0;
}

static void words_of_documents_are_forgotten(void **state) {
  lab *l = *state;
  gs__str text = {0};
  lab_rule(l, "r", "f", "Thing", "/x.*/");
  lab_entry(l, "w", "kept", NULL, NULL);
  gs__plan_close(l->plan);
  size_t forms = l->plan->vocab->forms.len;
  for (int i = 0; i < 210000; i++) gs__str_printf(&text, "w%d%c", i, i % 20 ? ' ' : '\n');
  lab_read(l, text.at);
  lab_close(l);
  assert_true(l->plan->vocab->forms.len > 200000);
  lab_finds(l, "xyz kept", "Thing", "xyz");
  assert_true(l->plan->vocab->forms.len < forms + 100);
  assert_int_equal(l->run->hits.len, 1);
  lab_finds(l, "abc xyz xyzzy", "Thing", "xyz | xyzzy");
  gs__str_dispose(&text);
}

/* A rule is tried where a word, list or type that it needs stands; what it finds must not depend on
 * it. */
static void rules_are_picked_by_what_they_need(void **state) {
  lab *l = *state;
  lab_entry(l, "say", "said", NULL, NULL);
  lab_rule(l, "word", "f", "Word", "deny | lie");
  lab_rule(l, "list", "f", "List", "<say> it");
  lab_rule(l, "all", "f", "All", "[verb past]");
  lab_rule(l, "type", "g", "Type", "All it");
  lab_rule(l, "unit", "g", "Unit", "quote with it");
  lab_rule(l, "off", "f", "Off", "it")->off = true;
  lab_rule(l, "mixed", "f", "Mixed", "lie | <say>");   /* a word or a list: either may come first */
  lab_finds(l, "He said it. \"Deny it,\" he said.", "Word", "Deny");
  assert_string_equal(lab_mentions(l, "List", true), "said it");
  assert_string_equal(lab_mentions(l, "All", true), "said | said");
  assert_string_equal(lab_mentions(l, "Type", true), "said it");
  assert_string_equal(lab_mentions(l, "Unit", true), "\"Deny it,\"");
  assert_string_equal(lab_mentions(l, "Off", true), "");
  lab_finds(l, "He said a lie.", "Mixed", "said | lie");
  lab_finds(l, "A lie he said.", "Mixed", "lie | said");
}

/* A pack may lie in the folder of another. */
static void files_are_of_packs(void **state) {
  gs__plan *p = ((lab *)*state)->plan;
  gs__vec_push(&p->packs, ((gs__pack){.name = "a", .folder = "./a"}));
  gs__vec_push(&p->packs, ((gs__pack){.name = "b", .folder = "./a/b"}));
  gs__vec_push(&p->packs, ((gs__pack){.name = "ab", .folder = "./ab"}));
  static const struct { const char *file, *pack, *inner; } cases[] = {
      {"./a/rules/x.lua", "a", "rules/x.lua"}, {"./a/b/rules/x.lua", "b", "rules/x.lua"},
      {"./ab/pack.lua", "ab", "pack.lua"},     {"./a", NULL, NULL},
      {"a/rules/x.lua", NULL, NULL},           {"live-1", NULL, NULL}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    const char *inner = NULL;
    const gs__pack *found = gs__plan_pack(p, cases[i].file, &inner);
    assert_true(!found == !cases[i].pack);
    if (!found) continue;
    assert_string_equal(found->name, cases[i].pack);
    assert_string_equal(inner, cases[i].inner);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      IN_LAB(names_are_made_once), cmocka_unit_test(limits_have_defaults),
      IN_LAB(templates_are_cut_into_parts), IN_LAB(words_of_documents_are_forgotten),
      IN_LAB(rules_are_picked_by_what_they_need),
      IN_LAB(files_are_of_packs), IN_LAB(a_file_is_of_the_innermost_pack)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
