/* span: s.text s.first s.last s.sentence s.paragraph s.quoted  s:mentions(type) s:covers(span)
 *       s:last_entry(list [, column])
 * token: t.text t.form t.tag t.lemma t.topic t.number t.sentence t.quoted t.known  t:is(tag word, ...)
 *        t:in_list(name, ...) */
#include "lua/bind.h"

static int span_mentions(lua_State *L) {
  const gs__handle *h = gs__bind_check(L, 1, GS__A_SPAN);
  gs__bind_push_mentions(L, 2, h->a, h->b);
  return 1;
}

static int span_covers(lua_State *L) {
  const gs__handle *h = gs__bind_check(L, 1, GS__A_SPAN), *o = gs__bind_check(L, 2, GS__A_SPAN);
  lua_pushboolean(L, h->a <= o->a && o->b <= h->b);
  return 1;
}

/* s:last_entry(list [, column]): the longest entry that ends with the span and lies in it, as a span, or its cell;
 * nil: there is no such entry. */
static int span_last_entry(lua_State *L) {
  const gs__handle *h = gs__bind_check(L, 1, GS__A_SPAN);
  const gs__run *run = gs__bind_run(L);
  const gs__lists *lists = &run->plan->lists;
  uint32_t list = gs__bind_find_list(L, 2);
  gs__sym column = gs__bind_sym(L, 3);
  const gs__edges *e = &run->lattice.list_edges;
  if (!e->first[1]) return 0;
  for (uint32_t i = e->first[1][h->b]; i < e->first[1][h->b + 1]; i++) {   /* longest first */
    const gs__entry *entry = lists->entries.at + run->hits.at[e->edge[1][i].item].entry;
    if (e->edge[1][i].to < h->a || entry->list != list) continue;
    gs__sym cell = column ? gs__list_cell(lists, entry, column) : 0;
    if (!column) gs__bind_push(L, GS__A_SPAN, e->edge[1][i].to, h->b);
    else if (cell) gs__bind_push_sym(L, cell);
    else lua_pushliteral(L, "");
    return 1;
  }
  return 0;
}

static const char *const span_fields[] = {"text", "first", "last", "sentence", "paragraph", "quoted", NULL};
enum { SPAN_TEXT, SPAN_FIRST, SPAN_LAST, SPAN_SENTENCE, SPAN_PARAGRAPH, SPAN_QUOTED };

static void read_span(lua_State *L, gs__run *run, const gs__handle *h, int field) {
  const gs__doc *doc = run->doc;
  uint32_t sentence = h->a < doc->token_count ? doc->token_sentence[h->a] : 0;
  switch (field) {
    case SPAN_TEXT: gs__bind_push_text(L, h->a, h->b); break;
    case SPAN_FIRST: lua_pushinteger(L, (lua_Integer)h->a + 1); break;
    case SPAN_LAST: lua_pushinteger(L, h->b); break;
    case SPAN_SENTENCE: lua_pushinteger(L, (lua_Integer)sentence + 1); break;
    case SPAN_PARAGRAPH: lua_pushinteger(L, (lua_Integer)doc->sentence_paragraph[sentence] + 1); break;
    case SPAN_QUOTED: lua_pushboolean(L, h->a < doc->token_count && doc->token_quoted[h->a]); break;
    default: lua_pushnil(L);
  }
}

static const gs__form_info *form_of(const gs__run *run, uint32_t token) {
  return gs__vocab_info(run->plan->vocab, run->doc->token_form[token]);
}

/* t:is(word, ...): has it a tag that one of the words stands for? */
static int token_is(lua_State *L) {
  const gs__handle *h = gs__bind_check(L, 1, GS__A_TOKEN);
  uint64_t mask = gs__bind_mask(L, 2);
  for (int arg = 3, last = lua_gettop(L); arg <= last; arg++) mask |= gs__bind_mask(L, arg);
  lua_pushboolean(L, mask >> gs__bind_run(L)->doc->token_tag[h->a] & 1);
  return 1;
}

/* t:in_list(name, ...): does an entry of one of the lists begin here? */
static int token_in_list(lua_State *L) {
  const gs__handle *h = gs__bind_check(L, 1, GS__A_TOKEN);
  const gs__run *run = gs__bind_run(L);
  bool found = gs__bind_begins(run, h->a, gs__bind_find_list(L, 2));
  for (int arg = 3, last = lua_gettop(L); !found && arg <= last; arg++)
    found = gs__bind_begins(run, h->a, gs__bind_find_list(L, arg));
  lua_pushboolean(L, found);
  return 1;
}

static void push_lemma(lua_State *L, const gs__run *run, uint32_t token) {
  const gs__form_info *f = form_of(run, token);
  gs__form lemma = f->fold;
  for (uint8_t i = 0; i < f->lemma_count; i++)
    if (f->lemmas[i].tags >> run->doc->token_tag[token] & 1) {
      lemma = f->lemmas[i].form;
      break;
    }
  const gs__form_info *l = gs__vocab_info(run->plan->vocab, lemma);
  lua_pushlstring(L, l->bytes, l->len);
}

static void push_form(lua_State *L, const gs__run *run, uint32_t token) {
  const gs__form_info *f = form_of(run, token);
  lua_pushlstring(L, f->bytes, f->len);
}

static void push_topic(lua_State *L, gs__run *run, uint32_t token) {
  const gs__symbols *s = &run->plan->symbols;
  gs__sym topic = gs__topic(run, token);
  if (topic) lua_pushlstring(L, gs__sym_text(s, topic), gs__sym_len(s, topic));
  else lua_pushnil(L);
}

static const char *const token_fields[] = {"text", "form", "tag", "lemma", "topic", "number", "sentence",
                                           "quoted", "known", NULL};
enum { TOKEN_TEXT, TOKEN_FORM, TOKEN_TAG, TOKEN_LEMMA, TOKEN_TOPIC, TOKEN_NUMBER, TOKEN_SENTENCE,
       TOKEN_QUOTED, TOKEN_KNOWN };

static void read_token(lua_State *L, gs__run *run, const gs__handle *h, int field) {
  const gs__doc *doc = run->doc;
  switch (field) {
    case TOKEN_TEXT: gs__bind_push_text(L, h->a, h->a + 1); break;
    case TOKEN_FORM: push_form(L, run, h->a); break;
    case TOKEN_TAG: lua_pushstring(L, run->plan->language.tags[doc->token_tag[h->a]]); break;
    case TOKEN_LEMMA: push_lemma(L, run, h->a); break;
    case TOKEN_TOPIC: push_topic(L, run, h->a); break;
    case TOKEN_NUMBER: lua_pushinteger(L, (lua_Integer)h->a + 1); break;
    case TOKEN_SENTENCE: lua_pushinteger(L, (lua_Integer)doc->token_sentence[h->a] + 1); break;
    case TOKEN_QUOTED: lua_pushboolean(L, doc->token_quoted[h->a]); break;
    case TOKEN_KNOWN: lua_pushboolean(L, form_of(run, h->a)->known); break;
    default: lua_pushnil(L);
  }
}

void gs__bind_span(lua_State *L) {
  static const luaL_Reg span[] = {{"mentions", span_mentions}, {"covers", span_covers},
                                  {"last_entry", span_last_entry}, {NULL, NULL}};
  static const luaL_Reg token[] = {{"is", token_is}, {"in_list", token_in_list}, {NULL, NULL}};
  gs__bind_kind(L, GS__A_SPAN, span, span_fields, read_span);
  gs__bind_kind(L, GS__A_TOKEN, token, token_fields, read_token);
}
