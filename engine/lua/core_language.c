/* core: the language of a pack: tags, units, morphology, lexicon. */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/near.h"
#include "base/tsv.h"
#include "base/utf8.h"
#include "lua/core.h"

/* Raises a fault of what is taken: { cell, message }, for the Lua side, which knows where it stands. cell 0: all of
 * it. */
static int fault(lua_State *L, int cell, const char *format, ...) __attribute__((format(printf, 3, 4)));
static int fault(lua_State *L, int cell, const char *format, ...) {
  char message[200];
  va_list args;
  va_start(args, format);
  vsnprintf(message, sizeof message, format, args);
  va_end(args);
  lua_createtable(L, 0, 2);
  lua_pushinteger(L, cell);
  lua_setfield(L, -2, "cell");
  lua_pushstring(L, message);
  lua_setfield(L, -2, "message");
  return lua_error(L);
}

/* The value is at this place of the stack; of a row its cells are behind it once they were asked for. */
enum { VALUE = 2 };

static const char *cell(lua_State *L, int number) {
  if (!number) lua_pushvalue(L, VALUE);
  else lua_rawgeti(L, VALUE, number);
  return lua_tostring(L, -1);          /* which the pack keeps */
}

static void copy_cell(lua_State *L, int number, char *to, size_t size, const char *what) {
  const char *s = cell(L, number);
  size_t n = s ? strlen(s) : 0;
  if (n >= size) fault(L, number, "%s \"%s\" is too long: %zu bytes at most", what, s, size - 1);
  memcpy(to, s ? s : "", n + 1);
}

static void refuse_tag(lua_State *L, const gs__language *g, int number, const char *p, size_t n) {
  gs__near near;
  char hint[160], *name = gs__mem_dup(p, n);
  gs__near_init(&near, name);
  for (size_t i = 0; i < g->tag_count; i++) gs__near_try(&near, g->tags[i]);
  gs__near_hint(&near, hint, sizeof hint);
  gs__mem_free(name);
  fault(L, number, "unknown tag \"%.*s\"%s", (int)n, p, hint);
}

static uint64_t tags_of(lua_State *L, const gs__language *g, int number, uint8_t *first) {
  uint64_t mask = 0;
  const char *names = cell(L, number);
  for (const char *p = names + strspn(names, " "); *p; p += strspn(p, " ")) {
    size_t n = strcspn(p, " ");
    int tag = gs__language_tag(g, p, n);
    if (tag < 0) refuse_tag(L, g, number, p, n);
    if (!mask) *first = (uint8_t)tag;
    mask |= (uint64_t)1 << tag;
    p += n;
  }
  return mask;
}

/* ---- what a language says, field by field; of a list item by item ---- */

enum { NO_MORE = -1 };                 /* the cell of a fault behind which nothing else can be told */

/* A text has one language: tags of a second one would be taken for those of the first. The third argument: are there
 * any with the name? */
static void take_name(lua_State *L, gs__plan *p) {
  gs__language *g = &p->language;
  const char *name = cell(L, 0);
  gs__lists_settle(&p->lists);         /* words that were given before are cut by what it was then */
  if (lua_toboolean(L, 3) && g->tag_count && strcmp(name, g->name) != 0)
    p->mixed = true, fault(L, NO_MORE, "two languages cannot be joined: \"%s\" is loaded, and this is \"%s\"; "
                "load the packs of one language at a time", g->name, name);
  copy_cell(L, 0, g->name, sizeof g->name, "the name");
}

static size_t tag_word(lua_State *L, gs__language *g, const char *word, size_t n) {
  size_t i = 0;
  while (i < g->tag_word_count && !(strlen(g->tag_words[i].name) == n && memcmp(g->tag_words[i].name, word, n) == 0))
    i++;
  if (i < g->tag_word_count) return i;
  if (i == GS__MAX_TAG_WORDS) fault(L, 2, "more than %d words for tags", GS__MAX_TAG_WORDS);
  if (n >= sizeof g->tag_words[i].name) fault(L, 2, "the word \"%.*s\" is too long", (int)n, word);
  memcpy(g->tag_words[g->tag_word_count++].name, word, n);
  return i;
}

static void take_tag(lua_State *L, gs__plan *plan) {   /* {"VBD", "verb past finite"} */
  gs__language *g = &plan->language;
  if (g->tag_count == GS__MAX_TAGS) fault(L, 0, "more than %d tags", GS__MAX_TAGS);
  copy_cell(L, 1, g->tags[g->tag_count], sizeof g->tags[0], "the tag");
  const char *words = cell(L, 2);
  uint64_t bit = (uint64_t)1 << g->tag_count++;
  for (const char *p = words + strspn(words, " "); *p; p += strspn(p, " ")) {
    size_t n = strcspn(p, " ");
    g->tag_words[tag_word(L, g, p, n)].tags |= bit;
    p += n;
  }
}

static void take_clitic(lua_State *L, gs__plan *p) {
  const char *s = cell(L, 0);
  gs__vec_push(&p->language.clitics, gs__mem_dup(s, strlen(s)));
}

static void take_split(lua_State *L, gs__plan *p) {   /* "can|not" */
  gs__language *g = &p->language;
  char whole[64];
  size_t n = 0, from = g->split_ends.len;
  const char *s = cell(L, 0);
  if (strlen(s) > sizeof whole) fault(L, 0, "\"%s\" is too long", s);
  for (; *s; s++) {
    if (*s == '|') gs__vec_push(&g->split_ends, (uint8_t)n);
    else whole[n++] = *s;
  }
  gs__vec_push(&g->split_ends, (uint8_t)n);
  gs__vec_push(&g->split_ends, 0);
  *gs__map_put(&g->splits, whole, n, NULL) = (uint32_t)from;
}

static void take_elision(lua_State *L, gs__plan *p) {
  const char *s = cell(L, 0);
  *gs__map_put(&p->language.elisions, s, strlen(s), NULL) = 1;
}

static void take_quote(lua_State *L, gs__plan *p) {   /* {open, close, kind} */
  static const char *const kinds[] = {"double", "single", "angle", "low", "dash", NULL};
  gs__quote_layout q = {.kind = GS__QUOTE_DOUBLE};
  copy_cell(L, 1, q.open, sizeof q.open, "the mark");
  copy_cell(L, 2, q.close, sizeof q.close, "the mark");
  const char *kind = cell(L, 3);
  for (int i = 0; kinds[i]; i++)
    if (strcmp(kind, kinds[i]) == 0) q.kind = (gs__quote_kind)i;
  gs__vec_push(&p->language.quotes, q);
}

static void take_suffix(lua_State *L, gs__plan *p) {   /* {suffix, replace, class, tags, doubled?} */
  gs__suffix_rule r = {.doubled = false};
  uint8_t first;
  copy_cell(L, 1, r.suffix, sizeof r.suffix, "the ending");
  r.suffix_len = (uint8_t)strlen(r.suffix);
  if (!r.suffix_len) fault(L, 1, "an ending is empty");
  copy_cell(L, 2, r.replace, sizeof r.replace, "the ending");
  r.lemma_class = *cell(L, 3);
  r.tags = tags_of(L, &p->language, 4, &first);
  lua_rawgeti(L, VALUE, 5);
  r.doubled = lua_toboolean(L, -1);
  gs__vec_push(&p->language.suffixes, r);
}

static const struct { const char *name; uint32_t bit; } SHAPES[] = {
    {"number", GS__SHAPE_NUMBER}, {"punct", GS__SHAPE_PUNCT}, {"capital", GS__SHAPE_CAPITAL},
    {"hyphen", GS__SHAPE_HYPHEN}, {"url", GS__SHAPE_URL}, {"handle", GS__SHAPE_HANDLE},
    {"hashtag", GS__SHAPE_HASHTAG}, {"currency", GS__SHAPE_CURRENCY}, {"comma", GS__SHAPE_COMMA},
    {"quote", GS__SHAPE_QUOTE}, {"dash", GS__SHAPE_DASH}, {"final", GS__SHAPE_FINAL}};

static uint32_t shape_of(lua_State *L, int number) {
  gs__near near;
  char hint[160];
  const char *name = cell(L, number);
  if (!name) return 0;
  gs__near_init(&near, name);
  for (size_t i = 0; i < sizeof SHAPES / sizeof *SHAPES; i++) {
    if (strcmp(name, SHAPES[i].name) == 0) return SHAPES[i].bit;
    gs__near_try(&near, SHAPES[i].name);
  }
  return (uint32_t)fault(L, number, "unknown shape \"%s\"%s", name, gs__near_hint(&near, hint, sizeof hint));
}

static void take_guess(lua_State *L, gs__plan *p) {   /* {suffix, tags, shape?} */
  gs__guess_rule r = {.shape = 0};
  copy_cell(L, 1, r.suffix, sizeof r.suffix, "the ending");
  r.tags = tags_of(L, &p->language, 2, &r.tag);
  r.shape = shape_of(L, 3);
  gs__vec_push(&p->language.guesses, r);
}

static void take_class(lua_State *L, gs__plan *p) {   /* {letter, tags}: tags of a bare lemma of that class */
  unsigned char c = (unsigned char)*cell(L, 1);
  if (c == 0 || c >= 128) fault(L, 1, "a class is a letter");
  p->lexicon.class_tags[c] = tags_of(L, &p->language, 2, &p->lexicon.class_first[c]);
}

static void take_form(lua_State *L, gs__plan *p) {   /* {form, tags, lemma}: one that the pack has worked out */
  uint8_t first = 0;
  const char *form = cell(L, 1), *lemma = cell(L, 3);
  uint64_t tags = tags_of(L, &p->language, 2, &first);
  if (!tags) fault(L, 2, "a form has no tag");
  gs__lexicon_form(&p->lexicon, (gs__cell){form, strlen(form)}, (gs__cell){lemma, strlen(lemma)}, tags, first);
}

/* Where a number with a period is an ordinal: behind words with these tags, and before these words. */
static void take_behind(lua_State *L, gs__plan *p) {
  uint8_t ignored = 0;
  p->language.ordinal_tags = tags_of(L, &p->language, 0, &ignored);
}

static void take_before(lua_State *L, gs__plan *p) {
  size_t folded;
  const char *word = cell(L, 0);
  char *fold = gs__utf8_fold(word, strlen(word), &folded);
  *gs__map_put(&p->language.ordinal_words, fold, folded, NULL) = 1;
  gs__mem_free(fold);
}

static void take_lettered(lua_State *L, gs__plan *p) {
  const char *words = cell(L, 0), *space = strchr(words, ' ');
  if (!space || strlen(space + 1) != 1) fault(L, 0, "expected a word, a space and a letter");
  char pair[24];
  if (snprintf(pair, sizeof pair, "%s.", words) >= (int)sizeof pair) fault(L, 0, "the word is too long");
  size_t folded;
  char *fold = gs__utf8_fold(pair, strlen(pair), &folded);
  *gs__map_put(&p->language.lettered, fold, folded, NULL) = 1;
  gs__mem_free(fold);
}

static void take_headline(lua_State *L, gs__plan *p) {
  p->language.headline_tokens = (uint32_t)lua_tointeger(L, VALUE);
}

static void take_comma(lua_State *L, gs__plan *p) {
  p->language.decimal_comma = lua_toboolean(L, VALUE);
}

static void take_endings(lua_State *L, gs__plan *p) {
  copy_cell(L, 0, p->language.people_endings, sizeof p->language.people_endings, "the text of endings");
}

static void take_reporting(lua_State *L, gs__plan *p) {
  uint8_t ignored = 0;
  p->language.reporting_tags = tags_of(L, &p->language, 0, &ignored);
}

static void take_starters(lua_State *L, gs__plan *p) {
  uint8_t ignored = 0;
  p->language.starter_tags = tags_of(L, &p->language, 0, &ignored);
}

static void take_name_tag(lua_State *L, gs__plan *p) {
  uint8_t tag = 0;
  if (!tags_of(L, &p->language, 0, &tag)) fault(L, 0, "names have no tag");
  p->lexicon.name_tag = tag;
}

/* language(field, value): see scripts/gainsay/language.lua, which has seen that the value is of the right type */
static int language(lua_State *L) {
  static const struct { const char *field; void (*take)(lua_State *, gs__plan *); } all[] = {
      {"name", take_name},             {"tags", take_tag},         {"clitics", take_clitic},
      {"splits", take_split},          {"elisions", take_elision}, {"quotes", take_quote},
      {"suffixes", take_suffix},       {"guesses", take_guess},    {"classes", take_class},
      {"forms", take_form},            {"behind", take_behind},    {"before", take_before},
      {"lettered", take_lettered},
      {"headline_tokens", take_headline}, {"decimal_comma", take_comma}, {"people_endings", take_endings},
      {"reporting", take_reporting},   {"starters", take_starters}, {"name_tag", take_name_tag}};
  const char *field = luaL_checkstring(L, 1);
  for (size_t i = 0; i < sizeof all / sizeof *all; i++)
    if (strcmp(field, all[i].field) == 0) {
      all[i].take(L, gs__loader_of(L)->plan);
      return 0;
    }
  return luaL_error(L, "no field %s", field);
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
                                       {"lexicon", lexicon},
                                       {"abbreviations", abbreviations},
                                       {NULL, NULL}};
  luaL_setfuncs(L, functions, 0);
}
