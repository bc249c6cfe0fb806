/* span: s.text s.first s.last s.sentence s.paragraph s.quoted  s:mentions(type) s:covers(span)
 * token: t.text t.form t.tag t.lemma t.topic t.number t.sentence t.quoted t.known  t:is(tag word) t:in_list(name) */
#include <string.h>

#include "lua/bind.h"

static int span_mentions(lua_State *L) {
  const gs__handle *h = gs__bind_check(L, 1, GS__SPAN_HANDLE);
  gs__bind_push_mentions(L, 2, h->a, h->b);
  return 1;
}

static int span_covers(lua_State *L) {
  const gs__handle *h = gs__bind_check(L, 1, GS__SPAN_HANDLE), *o = gs__bind_check(L, 2, GS__SPAN_HANDLE);
  lua_pushboolean(L, h->a <= o->a && o->b <= h->b);
  return 1;
}

static int span_field(lua_State *L) {
  const gs__handle *h = gs__bind_check(L, 1, GS__SPAN_HANDLE);
  const gs__doc *doc = gs__bind_run(L)->doc;
  const char *name = luaL_checkstring(L, 2);
  uint32_t sentence = h->a < doc->token_count ? doc->token_sentence[h->a] : 0;
  if (strcmp(name, "text") == 0) gs__bind_push_text(L, h->a, h->b);
  else if (strcmp(name, "first") == 0) lua_pushinteger(L, (lua_Integer)h->a + 1);
  else if (strcmp(name, "last") == 0) lua_pushinteger(L, h->b);
  else if (strcmp(name, "sentence") == 0) lua_pushinteger(L, (lua_Integer)sentence + 1);
  else if (strcmp(name, "paragraph") == 0) lua_pushinteger(L, (lua_Integer)doc->sentence_paragraph[sentence] + 1);
  else if (strcmp(name, "quoted") == 0) lua_pushboolean(L, h->a < doc->token_count && doc->token_quoted[h->a]);
  else return luaL_error(L, "a span has no field \"%s\"", name);
  return 1;
}

static const gs__form_info *form_of(lua_State *L, uint32_t token) {
  const gs__run *run = gs__bind_run(L);
  return gs__vocab_info(run->plan->vocab, run->doc->token_form[token]);
}

static int token_is(lua_State *L) {
  const gs__handle *h = gs__bind_check(L, 1, GS__TOKEN_HANDLE);
  const gs__run *run = gs__bind_run(L);
  size_t n;
  const char *word = luaL_checklstring(L, 2, &n);
  uint64_t mask = gs__language_tag_mask(&run->plan->language, word, n);
  if (!mask) return luaL_error(L, "unknown tag or tag word \"%s\"", word);
  lua_pushboolean(L, mask >> run->doc->token_tag[h->a] & 1);
  return 1;
}

static int token_in_list(lua_State *L) {
  const gs__handle *h = gs__bind_check(L, 1, GS__TOKEN_HANDLE);
  const gs__run *run = gs__bind_run(L);
  size_t n;
  const char *name = luaL_checklstring(L, 2, &n);
  int list = gs__lists_find(&run->plan->lists, name, n);
  if (list < 0) return luaL_error(L, "unknown word list \"%s\"", name);
  const gs__edges *e = &run->lattice.list_edges;
  bool found = false;
  for (uint32_t i = e->first[0] ? e->first[0][h->a] : 0; e->first[0] && i < e->first[0][h->a + 1]; i++)
    found |= run->plan->lists.entries.at[run->hits.at[e->edge[0][i].item].entry].list == (uint32_t)list;
  lua_pushboolean(L, found);
  return 1;
}

static void push_lemma(lua_State *L, uint32_t token) {
  const gs__run *run = gs__bind_run(L);
  const gs__form_info *f = form_of(L, token);
  gs__form lemma = f->fold;
  for (uint8_t i = 0; i < f->lemma_count; i++)
    if (f->lemmas[i].tags >> run->doc->token_tag[token] & 1) {
      lemma = f->lemmas[i].form;
      break;
    }
  const gs__form_info *l = gs__vocab_info(run->plan->vocab, lemma);
  lua_pushlstring(L, l->bytes, l->len);
}

static int token_field(lua_State *L) {
  const gs__handle *h = gs__bind_check(L, 1, GS__TOKEN_HANDLE);
  const gs__run *run = gs__bind_run(L);
  const char *name = luaL_checkstring(L, 2);
  if (strcmp(name, "text") == 0) gs__bind_push_text(L, h->a, h->a + 1);
  else if (strcmp(name, "form") == 0) lua_pushlstring(L, form_of(L, h->a)->bytes, form_of(L, h->a)->len);
  else if (strcmp(name, "tag") == 0) lua_pushstring(L, run->plan->language.tags[run->doc->token_tag[h->a]]);
  else if (strcmp(name, "lemma") == 0) push_lemma(L, h->a);
  else if (strcmp(name, "topic") == 0) gs__bind_push_sym(L, gs__topic(gs__bind_run(L), h->a));
  else if (strcmp(name, "number") == 0) lua_pushinteger(L, (lua_Integer)h->a + 1);
  else if (strcmp(name, "sentence") == 0) lua_pushinteger(L, (lua_Integer)run->doc->token_sentence[h->a] + 1);
  else if (strcmp(name, "quoted") == 0) lua_pushboolean(L, run->doc->token_quoted[h->a]);
  else if (strcmp(name, "known") == 0) lua_pushboolean(L, form_of(L, h->a)->known);
  else return luaL_error(L, "a token has no field \"%s\"", name);
  return 1;
}

void gs__bind_span(lua_State *L) {
  static const luaL_Reg span[] = {{"mentions", span_mentions}, {"covers", span_covers}, {NULL, NULL}};
  static const luaL_Reg token[] = {{"is", token_is}, {"in_list", token_in_list}, {NULL, NULL}};
  gs__bind_type(L, GS__SPAN_HANDLE, span, span_field);
  gs__bind_type(L, GS__TOKEN_HANDLE, token, token_field);
}
