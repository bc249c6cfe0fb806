/* core: the language of a pack: tags, units, morphology, lexicon. */
#include <string.h>

#include "base/tsv.h"
#include "base/utf8.h"
#include "lua/core.h"

static void copy_text(lua_State *L, char *to, size_t size, const char *what) {
  size_t n;
  const char *s = luaL_checklstring(L, -1, &n);
  if (n >= size) luaL_error(L, "%s \"%s\" is too long", what, s);
  memcpy(to, s, n + 1);
}

/* Calls `each` for every item of the array field, with the item on top. */
static void each_item(lua_State *L, const char *field, void (*each)(lua_State *, gs__language *),
                      gs__language *g) {
  lua_getfield(L, 1, field);
  if (lua_istable(L, -1))
    for (lua_Integer i = 1; lua_rawgeti(L, -1, i) != LUA_TNIL; i++) {
      each(L, g);
      lua_settop(L, 2);
    }
  lua_settop(L, 1);
}

static void take_tag(lua_State *L, gs__language *g) {   /* {"VBD", "verb past finite"} */
  if (g->tag_count == GS__MAX_TAGS) luaL_error(L, "more than %d tags", GS__MAX_TAGS);
  lua_rawgeti(L, 3, 1);
  copy_text(L, g->tags[g->tag_count], sizeof g->tags[0], "the tag");
  lua_rawgeti(L, 3, 2);
  const char *words = luaL_checkstring(L, -1);
  uint64_t bit = (uint64_t)1 << g->tag_count++;
  for (const char *p = words + strspn(words, " "); *p; p += strspn(p, " ")) {
    size_t n = strcspn(p, " "), i = 0;
    while (i < g->tag_word_count &&
           !(strlen(g->tag_words[i].name) == n && memcmp(g->tag_words[i].name, p, n) == 0))
      i++;
    if (i == g->tag_word_count) {
      if (i == GS__MAX_TAG_WORDS || n >= sizeof g->tag_words[i].name) luaL_error(L, "too many tag words");
      memcpy(g->tag_words[g->tag_word_count++].name, p, n);
    }
    g->tag_words[i].tags |= bit;
    p += n;
  }
}

static void take_clitic(lua_State *L, gs__language *g) {
  size_t n;
  const char *s = luaL_checklstring(L, 3, &n);
  gs__vec_push(&g->clitics, gs__mem_dup(s, n));
}

static void take_split(lua_State *L, gs__language *g) {   /* "can|not" */
  const char *s = luaL_checkstring(L, 3);
  char whole[64];
  size_t n = 0, from = g->split_ends.len;
  for (; *s && n < sizeof whole; s++) {
    if (*s == '|') gs__vec_push(&g->split_ends, (uint8_t)n);
    else whole[n++] = *s;
  }
  gs__vec_push(&g->split_ends, (uint8_t)n);
  gs__vec_push(&g->split_ends, 0);
  *gs__map_put(&g->splits, whole, n, NULL) = (uint32_t)from;
}

static void take_elision(lua_State *L, gs__language *g) {
  size_t n;
  const char *s = luaL_checklstring(L, 3, &n);
  *gs__map_put(&g->elisions, s, n, NULL) = 1;
}

static void take_quote(lua_State *L, gs__language *g) {   /* {open, close, kind} */
  static const char *const kinds[] = {"double", "single", "angle", "low", "dash", NULL};
  gs__quote_layout q = {.kind = GS__QUOTE_DOUBLE};
  lua_rawgeti(L, 3, 1);
  copy_text(L, q.open, sizeof q.open, "the mark");
  lua_rawgeti(L, 3, 2);
  copy_text(L, q.close, sizeof q.close, "the mark");
  lua_rawgeti(L, 3, 3);
  q.kind = (gs__quote_kind)luaL_checkoption(L, -1, NULL, kinds);
  gs__vec_push(&g->quotes, q);
}

static uint64_t tags_of(lua_State *L, const gs__language *g, const char *names, uint8_t *first) {
  uint64_t mask = 0;
  for (const char *p = names + strspn(names, " "); *p; p += strspn(p, " ")) {
    size_t n = strcspn(p, " ");
    int tag = gs__language_tag(g, p, n);
    if (tag < 0) luaL_error(L, "unknown tag \"%s\"", lua_pushlstring(L, p, n));
    if (!mask) *first = (uint8_t)tag;
    mask |= (uint64_t)1 << tag;
    p += n;
  }
  return mask;
}

static void take_suffix(lua_State *L, gs__language *g) {   /* {suffix, replace, class, tags, doubled?} */
  gs__suffix_rule r = {.doubled = false};
  uint8_t first;
  lua_rawgeti(L, 3, 1);
  copy_text(L, r.suffix, sizeof r.suffix, "the suffix");
  r.suffix_len = (uint8_t)strlen(r.suffix);
  luaL_argcheck(L, r.suffix_len > 0, 1, "a suffix is empty");
  lua_rawgeti(L, 3, 2);
  copy_text(L, r.replace, sizeof r.replace, "the ending");
  lua_rawgeti(L, 3, 3);
  r.lemma_class = *luaL_checkstring(L, -1);
  lua_rawgeti(L, 3, 4);
  r.tags = tags_of(L, g, luaL_checkstring(L, -1), &first);
  lua_rawgeti(L, 3, 5);
  r.doubled = lua_toboolean(L, -1);
  gs__vec_push(&g->suffixes, r);
}

static void take_guess(lua_State *L, gs__language *g) {   /* {suffix, tags, shape?} */
  static const struct { const char *name; uint32_t bit; } shapes[] = {
      {"number", GS__SHAPE_NUMBER}, {"punct", GS__SHAPE_PUNCT}, {"capital", GS__SHAPE_CAPITAL},
      {"hyphen", GS__SHAPE_HYPHEN}, {"url", GS__SHAPE_URL}, {"handle", GS__SHAPE_HANDLE},
      {"hashtag", GS__SHAPE_HASHTAG}, {"currency", GS__SHAPE_CURRENCY}, {"comma", GS__SHAPE_COMMA},
      {"quote", GS__SHAPE_QUOTE}, {"dash", GS__SHAPE_DASH}, {"final", GS__SHAPE_FINAL}};
  gs__guess_rule r = {.shape = 0};
  lua_rawgeti(L, 3, 1);
  copy_text(L, r.suffix, sizeof r.suffix, "the suffix");
  lua_rawgeti(L, 3, 2);
  r.tags = tags_of(L, g, luaL_checkstring(L, -1), &r.tag);
  lua_rawgeti(L, 3, 3);
  const char *shape = lua_tostring(L, -1);
  for (size_t i = 0; shape && i < sizeof shapes / sizeof *shapes; i++)
    if (strcmp(shape, shapes[i].name) == 0) r.shape = shapes[i].bit;
  if (shape && !r.shape) luaL_error(L, "unknown shape \"%s\"", shape);
  gs__vec_push(&g->guesses, r);
}

/* {behind = "ART APPR", before = {"März"}}: where a number with a period is an ordinal */
static void take_ordinals(lua_State *L, gs__loader *l, gs__language *g) {
  uint8_t ignored = 0;
  lua_getfield(L, 1, "ordinals");
  if (lua_istable(L, 2)) {
    const char *behind = gs__core_string(l, 2, "behind");
    if (behind) g->ordinal_tags = tags_of(L, g, behind, &ignored);
    lua_getfield(L, 2, "before");
    for (lua_Integer i = 1; lua_istable(L, 3) && lua_rawgeti(L, 3, i) != LUA_TNIL; i++) {
      size_t n, folded;
      const char *word = gs__core_text(L, -1, &n);
      char *fold = gs__utf8_fold(word, n, &folded);
      *gs__map_put(&g->ordinal_words, fold, folded, NULL) = 1;
      gs__mem_free(fold);
      lua_settop(L, 3);
    }
  }
  lua_settop(L, 1);
}

/* A text has one language: tags of a second one would be taken for those of the first. */
static void refuse_second(lua_State *L, const gs__language *g) {
  lua_getfield(L, 1, "tags");
  lua_getfield(L, 1, "name");
  const char *name = lua_tostring(L, -1);
  if (name && lua_istable(L, -2) && g->tag_count && strcmp(name, g->name) != 0)
    luaL_error(L, "two languages cannot be joined: \"%s\" is loaded, and this is \"%s\"; "
                  "load the packs of one language at a time", g->name, name);
  lua_settop(L, 1);
}

/* language{name, tags, classes, clitics, splits, quotes, suffixes, guesses, headline_tokens, ...} */
static int language(lua_State *L) {
  gs__loader *l = gs__loader_of(L);
  gs__language *g = &l->plan->language;
  luaL_checktype(L, 1, LUA_TTABLE);
  gs__lists_settle(&l->plan->lists);   /* words that were given before are cut by what it was then */
  lua_settop(L, 1);
  refuse_second(L, g);
  lua_getfield(L, 1, "name");
  copy_text(L, g->name, sizeof g->name, "the language");
  lua_settop(L, 1);
  each_item(L, "tags", take_tag, g);
  each_item(L, "clitics", take_clitic, g);
  each_item(L, "splits", take_split, g);
  each_item(L, "elisions", take_elision, g);
  each_item(L, "quotes", take_quote, g);
  each_item(L, "suffixes", take_suffix, g);
  each_item(L, "guesses", take_guess, g);
  g->headline_tokens = (uint32_t)gs__core_integer(L, 1, "headline_tokens", 25);
  take_ordinals(L, l, g);
  g->decimal_comma = gs__core_flag(L, 1, "decimal_comma");
  lua_getfield(L, 1, "people_endings");
  if (!lua_isnil(L, -1)) copy_text(L, g->people_endings, sizeof g->people_endings, "people_endings");
  lua_settop(L, 1);
  const char *reporting = gs__core_string(l, 1, "reporting");
  uint8_t ignored = 0;
  if (reporting) g->reporting_tags = tags_of(L, g, reporting, &ignored);
  const char *starters = gs__core_string(l, 1, "starters");
  uint8_t first = 0;
  if (starters) g->starter_tags = tags_of(L, g, starters, &first);
  const char *name_tag = gs__core_string(l, 1, "name_tag");
  if (name_tag) l->plan->lexicon.name_tag = (uint8_t)gs__language_tag(g, name_tag, strlen(name_tag));
  return 0;
}

/* lexicon_class(letter, tags): tags of a bare lemma of that class */
static int lexicon_class(lua_State *L) {
  gs__lexicon *x = &gs__loader_of(L)->plan->lexicon;
  unsigned char c = (unsigned char)*luaL_checkstring(L, 1);
  luaL_argcheck(L, c > 0 && c < 128, 1, "a letter");
  x->class_tags[c] = tags_of(L, x->language, luaL_checkstring(L, 2), &x->class_first[c]);
  return 0;
}

/* lexicon_form(form, tags, lemma): a form that the pack has worked out */
static int lexicon_form(lua_State *L) {
  gs__lexicon *x = &gs__loader_of(L)->plan->lexicon;
  gs__cell form, lemma;
  uint8_t first = 0;
  form.at = luaL_checklstring(L, 1, &form.len);
  uint64_t tags = tags_of(L, x->language, luaL_checkstring(L, 2), &first);
  luaL_argcheck(L, tags != 0, 2, "a form has no tag");
  lemma.at = luaL_checklstring(L, 3, &lemma.len);
  gs__lexicon_form(x, form, lemma, tags, first);
  return 0;
}

/* lexicon(kind, file): kind closed, irregular, lemmas or abbreviations */
static int lexicon(lua_State *L) {
  static const char *const kinds[] = {"closed", "irregular", "lemmas", NULL};
  gs__loader *l = gs__loader_of(L);
  int kind = luaL_checkoption(L, 1, NULL, kinds);
  const gs__source_file *f = gs__core_file(L, luaL_checkstring(L, 2));
  gs__err err = {0};
  int code = kind == 2 ? gs__lexicon_lemmas(&l->plan->lexicon, f->path, f->text, f->len, &err)
                       : gs__lexicon_words(&l->plan->lexicon, f->path, f->text, f->len, kind == 0, &err);
  return code < 0 ? gs__core_raise(L, &err) : 0;
}

/* abbreviations(file): columns entry, class */
static int abbreviations(lua_State *L) {
  static const char *const names[] = {"", "title", "never", "maybe", "number"};
  enum { CLASSES = sizeof names / sizeof *names };
  gs__loader *l = gs__loader_of(L);
  gs__lists_settle(&l->plan->lists);   /* words that were given before are cut by what it was then */
  const gs__source_file *f = gs__core_file(L, luaL_checkstring(L, 1));
  gs__err err = {0};
  gs__tsv t;
  int more = gs__tsv_open(&t, f->path, f->text, f->len, &err);
  int entry = gs__tsv_column(&t, "entry"), cls = gs__tsv_column(&t, "class");
  if (more == 0 && (entry < 0 || cls < 0)) return luaL_error(L, "%s: columns entry and class", f->path);
  while (more >= 0 && (more = gs__tsv_next(&t, &err)) > 0) {
    uint32_t c = 1;
    while (c < CLASSES && !(strlen(names[c]) == t.cells[cls].len &&
                      memcmp(names[c], t.cells[cls].at, t.cells[cls].len) == 0))
      c++;
    if (c == CLASSES) return luaL_error(L, "%s:%d: unknown class", f->path, t.line);
    *gs__map_put(&l->plan->language.abbreviations, t.cells[entry].at, t.cells[entry].len, NULL) = c;
  }
  return more < 0 ? gs__core_raise(L, &err) : 0;
}

void gs__core_language_open(lua_State *L) {
  static const luaL_Reg functions[] = {{"language", language},
                                       {"lexicon_class", lexicon_class},
                                       {"lexicon", lexicon},
                                       {"lexicon_form", lexicon_form},
                                       {"abbreviations", abbreviations},
                                       {NULL, NULL}};
  luaL_setfuncs(L, functions, 0);
}
