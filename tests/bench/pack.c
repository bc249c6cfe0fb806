/* pack: writes packs for the benchmark. "words" has the language of the pack base and a list of
 * names and phrases; "few", "mid" and "many" need it and have 100, 500 and 1000 rules: the verbs of
 * saying of the pack news that are most frequent in the corpus, each in four patterns. The same
 * rules are kept as regular expressions. All of it depends on the corpus and the tables only. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/hash.h"
#include "base/map.h"
#include "base/tsv.h"
#include "bench.h"
#include "text/document.h"

static const char base_pack[] = "scripts/packs/base",
                  say_table[] = "scripts/packs/news/words/say.tsv";
enum { PATTERNS = 4, ONE_PAIR_IN = 20, OF_CORPUS = 60 /* per cent of the list */ };

static uint32_t *find(const gs__map *m, const char *key) {
  return gs__map_get(m, key, strlen(key));
}

/* ---- words of the corpus ---- */

typedef struct gatherer {
  gs__map words;       /* in small letters -> how often */
  gs__map capitals;    /* Capitalised */
  gs__map entries;     /* phrases for the list */
  size_t most;         /* of them */
  size_t at[3], count; /* starts of the last words that stand in a row */
} gatherer;

static bool is_word_byte(char c) {
  return isalnum((unsigned char)c) || c == '\'' || c == '-' || (unsigned char)c >= 0x80;
}

typedef enum look { SMALL, CAPITAL, OTHER } look;

static look look_of(const char *w, size_t n) {
  for (size_t i = 1; i < n; i++)
    if (w[i] < 'a' || w[i] > 'z') return OTHER;
  if (*w >= 'a' && *w <= 'z') return SMALL;
  return *w >= 'A' && *w <= 'Z' && n > 1 ? CAPITAL : OTHER;
}

static void add_entry(gatherer *g, const char *text, size_t len) {
  if (g->entries.len < g->most) gs__map_put(&g->entries, text, len, NULL);
}

/* The word from `start` on ends its row here: what begins with it or before it may be a phrase. Of
 * pairs in small letters only some are taken, or every word of the corpus would be in an entry. */
static void end_word(gatherer *g, const char *text, size_t start, size_t end, look how) {
  if (g->count == 3)
    memmove(g->at, g->at + 1, sizeof g->at - sizeof *g->at);
  else
    g->count++;
  g->at[g->count - 1] = start;
  if (how == SMALL)
    ++*gs__map_put(&g->words, text + start, end - start, NULL);
  else
    gs__map_put(&g->capitals, text + start, end - start, NULL);
  for (size_t i = 0; i + 1 < g->count; i++) {
    const char *phrase = text + g->at[i];
    size_t n = end - g->at[i];
    bool pair = i + 2 == g->count && gs__hash_bytes(phrase, n) % ONE_PAIR_IN == 0;
    if (how == CAPITAL || pair) add_entry(g, phrase, n);
  }
}

static void gather(gatherer *g, const char *text, size_t len) {
  look last = OTHER;
  for (size_t i = 0, end = 0; i < len; i = end + 1) {
    for (end = i; end < len && is_word_byte(text[end]); end++) {
    }
    look how = end > i ? look_of(text + i, end - i) : OTHER;
    if (how != last || how == OTHER) g->count = 0; /* a row is of one look, a space between */
    if (how != OTHER) end_word(g, text, i, end, how);
    last = end < len && text[end] == ' ' ? how : OTHER;
  }
}

/* ---- names that no text has ---- */

static uint64_t draw(uint64_t *state) {
  return gs__hash_mix(*state += 0x9e3779b97f4a7c15u);
}

static void invent_word(gs__str *s, uint64_t *state) {
  static const char *const syllables[] = {"bar", "del", "fin", "gor",  "hal", "jan", "kel", "lor",
                                          "mir", "nov", "pol", "quin", "ras", "sen", "tor", "vel"};
  size_t start = s->len, n = 2 + draw(state) % 2;
  while (n--) gs__str_puts(s, syllables[draw(state) % 16]);
  s->at[start] = (char)toupper((unsigned char)s->at[start]);
}

/* Every other one begins with a word of the corpus, so that a look at the first word is not enough.
 */
static void invent_names(gatherer *g, size_t most) {
  uint64_t state = 1;
  gs__str s = {0};
  while (g->entries.len < most) {
    gs__str_clear(&s);
    const gs__map *c = &g->capitals;
    const gs__map_entry *known = c->len ? c->entries + draw(&state) % c->len : NULL;
    if (known && draw(&state) % 2)
      gs__str_add(&s, known->key, known->len);
    else
      invent_word(&s, &state);
    gs__str_putc(&s, ' ');
    invent_word(&s, &state);
    gs__map_put(&g->entries, s.at, s.len, NULL);
  }
  gs__str_dispose(&s);
}

/* ---- verbs and their forms ---- */

typedef struct irregular {
  gs__cell form, lemma, tags;
} irregular;
typedef GS_VEC(irregular) irregulars;

typedef struct verb {
  GS_VEC(char *) forms;
  uint64_t count; /* of all its forms in the corpus */
  size_t order;
} verb;
typedef GS_VEC(verb) verbs;

static void open_table(gs__tsv *t, const char *path, char **text) {
  size_t len;
  gs_error err = {0};
  if (gs__file_read(path, 0, text, &len, &err) < 0 || gs__tsv_open(t, path, *text, len, &err) < 0)
    bench_die("%s", err.message);
}

static bool has_tag(gs__cell tags, const char *wanted) {
  gs__cell tag;
  while (gs__cell_next(&tags, &tag))
    if (tag.len == 3 && memcmp(tag.at, wanted, 3) == 0) return true;
  return false;
}

static void add_form(verb *v, char *form) {
  for (size_t i = 0; i < v->forms.len; i++)
    if (strcmp(v->forms.at[i], form) == 0) {
      gs__mem_free(form);
      return;
    }
  gs__vec_push(&v->forms, form);
}

static bool add_irregular(verb *v, const irregulars *all, const char *lemma, const char *tag) {
  bool found = false;
  for (size_t i = 0; i < all->len; i++) {
    const irregular *r = all->at + i;
    if (r->lemma.len != strlen(lemma) || memcmp(r->lemma.at, lemma, r->lemma.len) != 0) continue;
    if (!has_tag(r->tags, tag)) continue;
    add_form(v, gs__mem_dup(r->form.at, r->form.len));
    found = true;
  }
  return found;
}

static char *third_person(const char *w) {
  size_t n = strlen(w);
  const char *two = n > 1 ? w + n - 2 : w;
  if (two[1] == 'y' && !strchr("aeiou", two[0])) return bench_path("%.*sies", (int)(n - 1), w);
  bool hisses = strchr("sxzo", two[1]) || strcmp(two, "ch") == 0 || strcmp(two, "sh") == 0;
  return bench_path("%s%s", w, hisses ? "es" : "s");
}

/* The word with -ed or -ing; whether its last letter is doubled (admitted) the corpus tells. */
static char *with_ending(const char *w, const char *ending, const gs__map *words) {
  size_t n = strlen(w);
  char last = w[n - 1], before = w[n - 2];
  bool ing = *ending == 'i';
  if (last == 'e' && !(ing && before == 'e')) return bench_path("%.*s%s", (int)(n - 1), w, ending);
  if (last == 'y' && !ing && !strchr("aeiou", before))
    return bench_path("%.*si%s", (int)(n - 1), w, ending);
  char *doubled = bench_path("%s%c%s", w, last, ending);
  if (find(words, doubled)) return doubled;
  gs__mem_free(doubled);
  return bench_path("%s%s", w, ending);
}

static verb make_verb(const char *w, const irregulars *odd, const gs__map *words) {
  verb v = {0};
  add_form(&v, gs__mem_dup(w, strlen(w)));
  if (!add_irregular(&v, odd, w, "VBZ")) add_form(&v, third_person(w));
  bool odd_past = add_irregular(&v, odd, w, "VBD");
  odd_past |= add_irregular(&v, odd, w, "VBN");
  if (!odd_past) add_form(&v, with_ending(w, "ed", words));
  if (!add_irregular(&v, odd, w, "VBG")) add_form(&v, with_ending(w, "ing", words));
  for (size_t i = 0; i < v.forms.len; i++) {
    const uint32_t *n = find(words, v.forms.at[i]);
    v.count += n ? *n : 0;
  }
  return v;
}

static void read_irregulars(irregulars *out, char **text) {
  char *path = bench_path("%s/words/irregular.tsv", base_pack);
  gs__tsv t;
  gs_error err = {0};
  open_table(&t, path, text);
  while (gs__tsv_next(&t, &err) > 0)
    gs__vec_push(out, ((irregular){t.cells[0], t.cells[1], t.cells[2]}));
  if (err.code) bench_die("%s", err.message);
  gs__mem_free(path);
}

static int by_count(const void *a, const void *b) {
  const verb *x = a, *y = b;
  if (x->count != y->count) return x->count > y->count ? -1 : 1;
  return (x->order > y->order) - (x->order < y->order);
}

/* The verbs of saying that are one word, the most frequent first. */
static void read_verbs(verbs *out, const gs__map *words) {
  irregulars odd = {0};
  char *odd_text, *text;
  gs__tsv t;
  gs_error err = {0};
  read_irregulars(&odd, &odd_text);
  open_table(&t, say_table, &text);
  while (gs__tsv_next(&t, &err) > 0) {
    char *w = gs__mem_dup(t.cells[0].at, t.cells[0].len);
    if (t.cells[0].len > 2 && look_of(w, t.cells[0].len) == SMALL) {
      gs__vec_push(out, make_verb(w, &odd, words));
      out->at[out->len - 1].order = out->len;
    }
    gs__mem_free(w);
  }
  if (err.code) bench_die("%s", err.message);
  qsort(out->at, out->len, sizeof *out->at, by_count);
  gs__vec_free(&odd);
  gs__mem_free(odd_text);
  gs__mem_free(text);
}

static void free_verbs(verbs *all) {
  for (size_t i = 0; i < all->len; i++) {
    for (size_t k = 0; k < all->at[i].forms.len; k++) gs__mem_free(all->at[i].forms.at[k]);
    gs__vec_free(&all->at[i].forms);
  }
  gs__vec_free(all);
}

/* ---- rules ---- */

static const char rules_head[] = "phase \"bench\"\n"
                                 "type \"Before\" { head = \"cue\", keep = \"all\" }\n"
                                 "type \"Quoted\" { head = \"cue\", keep = \"all\" }\n"
                                 "type \"Content\" { head = \"cue\", keep = \"all\" }\n"
                                 "type \"Toward\" { head = \"cue\", keep = \"all\" }\n";

static char *joined(const verb *v, const char *between) {
  gs__str s = {0};
  for (size_t i = 0; i < v->forms.len; i++)
    gs__str_printf(&s, "%s%s", i ? between : "", v->forms.at[i]);
  return s.at;
}

static void put_rule(gs__str *s, const verb *v, const char *type, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
static void put_rule(gs__str *s, const verb *v, const char *type, const char *format, ...) {
  va_list args;
  va_start(args, format);
  gs__str_printf(s, "rule \"%s %s\" { finds = \"%s\", pattern = [[ ", v->forms.at[0], type, type);
  gs__str_vprintf(s, format, args);
  gs__str_puts(s, " ]] }\n");
  va_end(args);
}

/* gap: how many words may stand between the capitalised word and the verb. */
static void put_rules(gs__str *s, const verb *v, size_t gap) {
  char *forms = joined(v, " | "),
       *between = gap ? bench_path("[word lower]{0,%zu}", gap) : gs__mem_dup("", 0);
  put_rule(s, v, "Before", "{who: [capital]} %s {cue: (%s)}", between, forms);
  put_rule(s, v, "Quoted", "\" {who: [capital]{1,3}} {cue: (%s)}", forms);
  put_rule(
      s, v, "Content",
      "{cue: (%s)} {what: (that | the [word lower]? (claim | claims | allegation | allegations | "
      "report | reports | idea | charge | charges))}",
      forms);
  put_rule(s, v, "Toward",
           "{cue: (%s)} (by | to | with | against) (the | a | an)? {whom: [capital]}", forms);
  gs__mem_free(between);
  gs__mem_free(forms);
}

static void put_regexes(bench_pack *p, const verb *v, size_t gap) {
  char *f = joined(v, "|");
  gs__vec_push(&p->regexes, bench_path("\\b[A-Z][A-Za-z.]* (?:[a-z]+ ){0,%zu}(?:%s)\\b", gap, f));
  gs__vec_push(&p->regexes, bench_path("(?:\"|”|'') ?(?:[A-Z][A-Za-z.]* ){1,3}(?:%s)\\b", f));
  gs__vec_push(&p->regexes,
               bench_path("\\b(?:%s) (?:that|the (?:[a-z]+ )?(?:claims?|allegations?|reports?|idea|"
                          "charges?))\\b",
                          f));
  gs__vec_push(
      &p->regexes,
      bench_path("\\b(?:%s) (?:by|to|with|against) (?:the |a |an )?[A-Z][A-Za-z.]*\\b", f));
  gs__mem_free(f);
}

/* ---- folders ---- */

static void write_file(const char *folder, const char *name, const gs__str *text) {
  char *path = gs__path_join(folder, name);
  bench_write(path, text);
  gs__mem_free(path);
}

static void write_manifest(const char *folder, const char *name, const char *rest) {
  gs__str s = {0};
  gs__str_printf(&s, "pack \"%s\" { version = \"0\", about = \"for the benchmark\"%s }\n", name,
                 rest);
  write_file(folder, "pack.lua", &s);
  gs__str_dispose(&s);
}

static void copy(const char *folder, const char *name) {
  char *from = gs__path_join(base_pack, name);
  gs__str s = {0};
  gs_error err;
  if (gs__file_read(from, 0, &s.at, &s.len, &err) < 0) bench_die("%s", err.message);
  write_file(folder, name, &s);
  gs__mem_free(from);
  gs__mem_free(s.at);
}

static void copy_language(const char *folder) {
  char *words = gs__path_join(base_pack, "words");
  gs__paths names = {0};
  gs_error err;
  if (gs__dir_list(words, &names, &err) < 0) bench_die("%s", err.message);
  for (size_t i = 0; i < names.len; i++) {
    char *name = gs__path_join("words", names.at[i]);
    copy(folder, name);
    gs__mem_free(name);
  }
  copy(folder, "rules/01-language.lua");
  gs__paths_dispose(&names);
  gs__mem_free(words);
}

static char *pack_folder(const bench_pack *p, const char *pack, const char *inner) {
  char *folder = bench_path("%s/%s", p->folder, pack), *deep = gs__path_join(folder, inner);
  bench_make_folders(deep);
  gs__mem_free(deep);
  return folder;
}

static void write_words(const bench_pack *p, const gs__map *entries) {
  char *folder = pack_folder(p, "words", "words");
  gs__mem_free(pack_folder(p, "words", "rules"));
  gs__str s = {0};
  gs__str_puts(&s, "entry\n");
  for (size_t i = 0; i < entries->len; i++) gs__str_printf(&s, "%s\n", entries->entries[i].key);
  write_manifest(folder, "words", "");
  copy_language(folder);
  write_file(folder, "words/phrase.tsv", &s);
  gs__str_clear(&s);
  gs__str_puts(&s, "words \"phrase\" { from = \"words/phrase.tsv\" }\n");
  write_file(folder, "rules/02-list.lua", &s);
  gs__str_dispose(&s);
  gs__mem_free(folder);
}

static void write_rules(const bench_pack *p, const char *pack, size_t count, const verbs *all) {
  char *folder = pack_folder(p, pack, "rules");
  gs__str s = {0};
  gs__str_puts(&s, rules_head);
  for (size_t i = 0; i < count / PATTERNS; i++) put_rules(&s, all->at + i, i % 4);
  write_manifest(folder, pack, ", needs = { \"words\" }, phases = { \"bench\" }");
  write_file(folder, "rules/10-bench.lua", &s);
  gs__str_dispose(&s);
  gs__mem_free(folder);
}

static void write_sizes(bench_pack *p, size_t most, const verbs *all) {
  static const char *const names[] = {"few", "mid", "many"};
  static const size_t part[] = {10, 2, 1};
  if (all->len < most / PATTERNS) bench_die("%s has %zu verbs only", say_table, all->len);
  for (int i = 0; i < BENCH_SIZES; i++) {
    size_t n = most / part[i] / PATTERNS * PATTERNS;
    p->rules[i] = n ? n : PATTERNS;
    write_rules(p, names[i], p->rules[i], all);
  }
  for (size_t i = 0; i < p->rules[BENCH_MANY] / PATTERNS; i++) put_regexes(p, all->at + i, i % 4);
}

void bench_pack_write(bench_pack *out, const bench_options *options, const bench_corpus *corpus) {
  gatherer g = {.most = options->entries * OF_CORPUS / 100};
  verbs all = {0};
  *out = (bench_pack){.folder = gs__path_join(options->work, "pack")};
  for (size_t i = 0; i < corpus->docs.len; i++)
    gather(&g, corpus->docs.at[i]->bytes, corpus->docs.at[i]->len);
  invent_names(&g, options->entries);
  read_verbs(&all, &g.words);
  write_words(out, &g.entries);
  write_sizes(out, options->rules, &all);
  free_verbs(&all);
  gs__map_dispose(&g.words);
  gs__map_dispose(&g.capitals);
  gs__map_dispose(&g.entries);
}

void bench_pack_dispose(bench_pack *p) {
  for (size_t i = 0; i < p->regexes.len; i++) gs__mem_free(p->regexes.at[i]);
  gs__vec_free(&p->regexes);
  gs__mem_free(p->folder);
  *p = (bench_pack){0};
}
