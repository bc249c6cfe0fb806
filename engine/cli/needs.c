/* needs: which edits cannot be made without others. */
#include "cli/needs.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* ---- names, as another statement writes them */

typedef enum manner { PLAIN, IN_ANGLES, AFTER_AND, QUOTED } manner;

static int in_name(char c) {
  return isalnum((unsigned char)c) || c == '_';
}

/* <name, [noun <name: a list; &name: a part; "name": any that a rule is changed by, or a file. */
static int is_written(const char *from, const char *at, size_t len, manner how) {
  char before = at > from ? at[-1] : ' ', behind = at[len];
  switch (how) {
    case IN_ANGLES:
      return before == '<' && !in_name(behind);
    case AFTER_AND:
      return before == '&' && !in_name(behind);
    case QUOTED:
      return (before == '"' || before == '\'') && behind == before;
    default:
      return !in_name(before) && !in_name(behind);
  }
}

static int mentions(const text *body, const char *name, size_t len, manner how) {
  const char *s = text_get(body);
  if (!len) return 0;
  for (const char *p = s; (p = memchr(p, *name, body->len - (size_t)(p - s))); p++) {
    if ((size_t)(s + body->len - p) < len) return 0;
    if (!memcmp(p, name, len) && is_written(s, p, len, how)) return 1;
  }
  return 0;
}

/* ---- links */

static int goes(const edit *e) {
  return e->hunk.new_from == e->hunk.new_to;
}

/* `user` names what `giver` is. */
static void add_link(edits *e, size_t user, size_t giver, int firm) {
  int removal = goes(&e->at[giver]);
  if (user == giver) return;
  e->links = memory_resize(e->links, (e->link_count + 1) * sizeof *e->links);
  e->links[e->link_count++] = (edit_link){removal ? giver : user, removal ? user : giver, firm};
}

/* The lines of an edit: as they were if what it goes with went, else as they are. */
static text body_of(const edits *e, const edit *x, int old) {
  const edited_file *f = &e->files[x->file];
  const lines *l = old ? &f->old_lines : &f->new_lines;
  size_t from = old ? x->hunk.old_from : x->hunk.new_from, to = old ? x->hunk.old_to : x->hunk.new_to;
  text out = {0};
  if (from < to) text_add(&out, l->at[from], (size_t)(l->at[to] - l->at[from]));
  return out;
}

typedef struct giver {
  edits *e;
  size_t at;
  const text *users;   /* the lines of all edits, of the side that counts */
} giver;

static int is_same_file(const edits *e, size_t a, size_t b) {
  return e->at[a].file == e->at[b].file;
}

/* Locals are of one file, all else is of all packs. */
static void link_users(const giver *g, const char *name, size_t len, manner how, int firm) {
  for (size_t i = 0; i < g->e->len; i++) {
    if (firm && how == PLAIN && !is_same_file(g->e, i, g->at)) continue;
    if (mentions(&g->users[i], name, len, how)) add_link(g->e, i, g->at, firm);
  }
}

/* ---- what a statement gives */

/* local a, b = ...; local function f(); function M.f(); x.y = ... */
static void link_locals(const giver *g, const gs_statement *s) {
  const char *p = s->word;
  if (s->word_len == 5 && !strncmp(p, "local", 5)) p += 5 + strspn(p + 5, " \t");
  if (!strncmp(p, "function", 8) && !in_name(p[8])) p += 8 + strspn(p + 8, " \t");
  for (;;) {
    size_t len = 0;
    while (in_name(p[len])) len++;
    link_users(g, p, len, PLAIN, 1);
    p += len + strspn(p + len, " \t");
    if (*p == '<') p += strcspn(p, ">") + 1;   /* <const> */
    p += strspn(p, " \t");
    if (*p != ',') return;
    p += 1 + strspn(p + 1, " \t");
  }
}

static void link_type(const giver *g, const gs_statement *s, const char *source) {
  static const char field[] = "finds";
  for (const char *p = source + s->start; (p = strstr(p, field)) && p < source + s->end;) {
    p += sizeof field - 1;
    p += strspn(p, " \t=");
    if (*p == '"' || *p == '\'') link_users(g, p + 1, strcspn(p + 1, "\"'"), PLAIN, 0);
  }
}

static int is_word(const gs_statement *s, const char *word) {
  return strlen(word) == s->word_len && !strncmp(s->word, word, s->word_len);
}

static void link_declared(const giver *g, const gs_statement *s) {
  static const struct { const char *word; manner how; } written[] = {
      {"words", IN_ANGLES}, {"part", AFTER_AND}, {"type", PLAIN}, {"unit", PLAIN}};
  if (!s->name || is_word(s, "phase")) return;
  link_users(g, s->name, s->name_len, QUOTED, 0);
  for (size_t i = 0; i < sizeof written / sizeof *written; i++)
    if (is_word(s, written[i].word)) link_users(g, s->name, s->name_len, written[i].how, 0);
}

typedef struct walk {
  giver giver;
  const char *source;
} walk;

static void take_statement(const gs_statement *s, void *payload) {
  const walk *w = payload;
  if (s->kind != GS_DECLARES) link_locals(&w->giver, s);
  else link_declared(&w->giver, s);
  if (s->kind == GS_DECLARES && is_word(s, "rule")) link_type(&w->giver, s, w->source);
}

/* ---- files and phases */

/* "words/x.tsv", and require "helper" of helper.lua. */
static void link_file(const giver *g) {
  const char *name = g->e->files[g->e->at[g->at].file].name;
  size_t len = strlen(name);
  link_users(g, name, len, QUOTED, 1);
  if (text_ends(name, ".lua")) link_users(g, name, len - 4, QUOTED, 1);
}

/* The phase of what stands behind it holds in its file, and in the files behind that if the pack has no others. */
static void link_phases(edits *e) {
  size_t phase = e->len;
  for (size_t i = 0; i < e->len; i++) {
    const edit *x = &e->at[i];
    const edited_pack *p = &e->packs[e->files[x->file].pack];
    int whole = !p->before || !p->after;
    if (phase < e->len && !is_same_file(e, i, phase) &&
        (!whole || e->files[e->at[phase].file].pack != e->files[x->file].pack))
      phase = e->len;
    if (!x->is_whole) continue;
    if (phase < e->len && goes(x) == goes(&e->at[phase])) add_link(e, i, phase, 1);
    if (!strncmp(x->name, "phase ", 6)) phase = i;
  }
}

static text *bodies_of(const edits *e, int old) {
  text *all = memory_resize(NULL, (e->len + 1) * sizeof *all);
  for (size_t i = 0; i < e->len; i++) all[i] = body_of(e, &e->at[i], old);
  return all;
}

static void free_bodies(const edits *e, text *all) {
  for (size_t i = 0; i < e->len; i++) text_free(&all[i]);
  free(all);
}

static void link_edit(edits *e, size_t at, const text *olds, const text *news) {
  const edit *x = &e->at[at];
  const edited_file *f = &e->files[x->file];
  giver g = {e, at, goes(x) ? olds : news};
  if (!x->is_whole && f->was != f->is) link_file(&g);
  if (!x->is_whole) return;
  walk w = {g, text_get(&g.users[at])};
  gs_statements(w.source, take_statement, &w);
}

void needs_find(edits *e) {
  text *olds = bodies_of(e, 1), *news = bodies_of(e, 0);
  for (size_t i = 0; i < e->len; i++) link_edit(e, i, olds, news);
  link_phases(e);
  free_bodies(e, olds);
  free_bodies(e, news);
}

/* ---- choosing */

/* What comes brings along what it needs; what goes stays if what it needs to go does not. */
void needs_complete(const edits *e, const char *chosen, char *made) {
  memcpy(made, chosen, e->len);
  for (int more = 1; more;) {
    more = 0;
    for (size_t i = 0; i < e->link_count; i++) {
      const edit_link *l = &e->links[i];
      if (!l->firm || !made[l->user] || made[l->need]) continue;
      if (goes(&e->at[l->user])) made[l->user] = 0;
      else made[l->need] = 1;
      more = 1;
    }
  }
}

int needs_add(const edits *e, char *chosen) {
  char *made = memory_resize(NULL, e->len + 1);
  int added = 0;
  for (int more = 1; more; added |= more) {
    more = 0;
    needs_complete(e, chosen, made);
    for (size_t i = 0; i < e->link_count; i++) {
      const edit_link *l = &e->links[i];
      if (l->firm || !made[l->user] || chosen[l->need]) continue;
      chosen[l->need] = 1;
      more = 1;
    }
  }
  free(made);
  return added;
}

int needs_drop(const edits *e, char *chosen) {
  int dropped = 0;
  for (int more = 1; more; dropped |= more) {
    more = 0;
    for (size_t i = 0; i < e->link_count; i++) {
      const edit_link *l = &e->links[i];
      if (l->firm || !chosen[l->user] || chosen[l->need]) continue;
      chosen[l->user] = 0;
      more = 1;
    }
  }
  return dropped;
}
