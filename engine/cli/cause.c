/* cause: which edit made a difference, found by trying. The documents that differ are read again
 * with one edit made in the earlier pack: a difference that appears is the edit's. What no edit
 * makes alone takes several: those without which it does not come about when all the others are
 * made. Many edits are tried by halves: where half of them make no difference none of them does, and
 * what half of them make and no half of that takes several of these. */
#include <stdlib.h>
#include <string.h>

#include "cli/causes.h"
#include "cli/diff.h"
#include "cli/files.h"
#include "cli/helpers.h"
#include "cli/holder.h"
#include "cli/needs.h"
#include "cli/stop.h"

static const char NOTHING_SHARED[] =
    "the two rule sets have no pack in common; causes are looked for in what was edited between them";
static const char SAME_FILES[] = "the packs have the same files";

typedef struct trial {
  diff *d;
  const settings *s;
  ruleset set;  /* the earlier rule set with the trial folders for its packs */
  gs_apart *apart;   /* the earlier rule set from that; NULL: documents are few */
  char *chosen; /* by edit */
  char *base;   /* by edit: those from which some are left out, to see what they are needed for */
  size_t *order; /* edits as they are tried: first those that hold the rules of most differences */
  char *open;   /* by difference, over all documents: no cause yet */
  size_t open_count;
  char *needed; /* by difference and edit */
  char *joint;  /* by difference: what a range of edits makes is being looked at, and it is among that */
  size_t joint_count;
  size_t tries, joint_tries, hits;
  size_t total; /* differences */
} trial;

/* ---- what was edited, and the packs to try it in */

typedef struct collector {
  diff *d;
  size_t both;          /* packs that have a partner, in one folder or two */
  int code;
  gs_error *err;
} collector;

static void take_pair(size_t before, size_t after, void *payload) {
  collector *c = payload;
  gs_pack_info old = {0}, new = {0};
  gs_rules_pack(c->d->sets[0].rules, before, &old);
  gs_rules_pack(c->d->sets[1].rules, after, &new);
  int both = old.folder && new.folder;
  c->both += (size_t)both;
  if (!c->both || c->code || (both && files_same(old.folder, new.folder))) return;
  c->code = edits_add(&c->d->edits, new.name ? new.name : old.name, old.folder, new.folder, c->err);
}

static int collect_edits(diff *d, gs_error *err) {
  collector c = {.d = d, .err = err};
  gs_rules_pair(d->sets[0].rules, d->sets[1].rules, take_pair, &c);
  int code = c.code;
  if (!c.both) d->untried = NOTHING_SHARED;
  edits_split(&d->edits, DIFF_EDITS_MOST);
  if (!code && !d->untried && !d->edits.len) d->untried = SAME_FILES;
  return code;
}

static const edited_pack *trial_of(const edits *e, const char *folder) {
  for (size_t i = 0; i < e->pack_count; i++)
    if (e->packs[i].before && files_same(e->packs[i].before, folder)) return &e->packs[i];
  return NULL;
}

/* The earlier set with trial folders for what was edited, and those that came behind it. What other packs
 * need is found in the trial folders first. */
static ruleset trial_set(const diff *d) {
  ruleset set = {0};
  const ruleset *old = &d->sets[0];
  for (size_t i = 0; i < old->packs.len; i++) {
    const char *folder = ruleset_folder(old, old->packs.at[i]);
    const edited_pack *p = folder ? trial_of(&d->edits, folder) : NULL;
    list_puts(&set.packs, p ? p->trial : old->packs.at[i]);
  }
  for (size_t i = 0; i < d->edits.pack_count; i++)
    if (!d->edits.packs[i].before) list_puts(&set.packs, d->edits.packs[i].trial);
  return set;
}

/* ---- trying */

/* 0: the pack with the chosen edits is loaded; 1: it is refused; or a negative code. */
static int load(trial *t, gs_error *err) {
  enum { FEW = 24 };     /* documents: they are read as fast as it is found which of them need not be */
  int code = edits_try(&t->d->edits, t->chosen, err);
  if (code < 0) return code;
  gs_apart_free(t->apart);
  t->apart = NULL;
  if (ruleset_try(&t->set, t->s, t->d->edits.temporary) < 0) return 1;
  if (t->d->len > FEW) t->apart = gs_apart_new(t->d->sets[0].rules, t->set.rules);
  return 0;
}

static int has_open(const trial *t, const compared *c, size_t base) {
  for (size_t k = 0; k < c->differences.len; k++)
    if (t->open[base + k]) return 1;
  return 0;
}

/* Marks which differences of a document the trial makes; those of one that cannot be read, none. */
static void read_again(const trial *t, const compared *c, char *made) {
  gs_error err = {0};
  char *trouble = NULL;
  memset(made, 0, c->differences.len);
  if (t->apart && !gs_apart_may_be(t->apart, c->doc)) return;
  record *now = record_read(t->set.rules, c->doc, NULL, &trouble, &err);
  if (now) {
    differences seen = compare_records(c->before, now);
    for (size_t k = 0; k < c->differences.len; k++)
      made[k] = (char)differences_have(&seen, c->differences.at[k].key);
    differences_free(&seen);
  }
  record_free(now);
  free(trouble);
}

typedef struct waiting {   /* a document with differences that have no cause yet */
  compared *at;
  size_t base;             /* its first difference, among all */
} waiting;

/* The documents to be read again, and who reads them. */
typedef struct round {
  const trial *t;
  waiting *all;
  size_t len;
  helpers helpers;
} round;

static void collect_waiting(round *r) {
  diff *d = r->t->d;
  size_t base = 0;
  for (size_t i = 0; i < d->len; base += d->at[i++].differences.len) {
    if (!has_open(r->t, &d->at[i], base)) continue;
    r->all = memory_resize(r->all, (r->len + 1) * sizeof *r->all);
    r->all[r->len++] = (waiting){&d->at[i], base};
  }
}

/* In a process of its own. */
static void read_share(size_t number, size_t of, FILE *to, void *payload) {
  const round *r = payload;
  for (size_t i = number; i < r->len && !ferror(to); i += of) {
    size_t len = r->all[i].at->differences.len;
    char *made = memory_resize(NULL, len);
    read_again(r->t, r->all[i].at, made);
    fwrite(made, 1, len, to);
    free(made);
  }
}

static void read_waiting(round *r, size_t i, char *made) {
  size_t len = r->all[i].at->differences.len;
  FILE *from = helpers_from(&r->helpers, i);
  if (from && fread(made, 1, len, from) == len) return;
  helpers_drop(&r->helpers, i);
  read_again(r->t, r->all[i].at, made);
}

/* Calls `each` for every open difference, with whether the trial makes it. */
static void look(trial *t, size_t which, void (*each)(trial *, difference *, size_t, size_t, int)) {
  enum { ALONE = 12 };     /* documents: for fewer, a process more is not worth while */
  round r = {.t = t};
  collect_waiting(&r);
  if (r.len > ALONE) helpers_begin(&r.helpers, read_share, &r);
  for (size_t i = 0; i < r.len; i++) {
    differences *all = &r.all[i].at->differences;
    char *made = memory_resize(NULL, all->len);
    read_waiting(&r, i, made);
    for (size_t k = 0; k < all->len; k++)
      if (t->open[r.all[i].base + k]) each(t, &all->at[k], r.all[i].base + k, which, made[k]);
    free(made);
  }
  helpers_end(&r.helpers);
  free(r.all);
}

/* What takes very many edits is told of by the one that holds its rule, if that is one of them. */
static size_t cause_of(trial *t, const difference *x, const size_t *of, size_t count) {
  size_t holder = holder_of(&t->d->edits, x), i = 0;
  while (i < count && of[i] != holder) i++;
  if (count <= DIFF_TOGETHER_MOST || i == count) return causes_intern(t->d, of, count, 0);
  return causes_intern(t->d, &holder, 1, count - 1);
}

/* The edits that are chosen, as a cause. */
static size_t chosen_cause(trial *t, const difference *x) {
  size_t n = 0, *of = memory_resize(NULL, t->d->edits.len * sizeof *of);
  for (size_t i = 0; i < t->d->edits.len; i++)
    if (t->chosen[i]) of[n++] = i;
  size_t number = cause_of(t, x, of, n);
  free(of);
  return number;
}

static void take_alone(trial *t, difference *x, size_t at, size_t which, int made) {
  (void)which;
  if (!made) return;
  x->cause = chosen_cause(t, x);
  t->open[at] = 0;
  t->open_count--;
}

static void take_needed(trial *t, difference *x, size_t at, size_t which, int made) {
  (void)x;
  if (!made) t->needed[at * t->d->edits.len + which] = 1;
}

/* An edit without which the pack is refused is one without which there is no difference. */
static void need_for_all(trial *t, size_t which) {
  for (size_t at = 0; at < t->total; at++)
    if (t->open[at]) t->needed[at * t->d->edits.len + which] = 1;
}

/* Only the edits [from, to) of the order, or all others of the base. What is refused so may name what another edit
 * declares: that comes along then, or goes with it. */
static int load_range(trial *t, size_t from, size_t to, int alone, gs_error *err) {
  const edits *e = &t->d->edits;
  if (alone) memset(t->chosen, 0, e->len);
  else memcpy(t->chosen, t->base, e->len);
  for (size_t i = from; i < to; i++) t->chosen[t->order[i]] = (char)alone;
  int code = load(t, err);
  if (code <= 0) return code;
  int more = alone ? needs_add(e, t->chosen) : needs_drop(e, t->chosen);
  return more ? load(t, err) : code;
}

static int try_alone(trial *t, size_t at, gs_error *err) {
  if (t->d->edits.at[t->order[at]].is_helper) return 0;
  int code = load_range(t, at, at + 1, 1, err);
  if (code == 0) look(t, t->order[at], take_alone);
  return code;
}

static int try_without(trial *t, size_t at, gs_error *err) {
  size_t which = t->order[at];
  if (t->d->edits.at[which].is_helper) return 0;
  int code = load_range(t, at, at + 1, 0, err);
  if (code == 0)
    look(t, which, take_needed);
  else if (code > 0)
    need_for_all(t, which);
  return code;
}

/* One of the two ways to try edits: alone, or all others. Edits are named by their place in the order. */
typedef struct manner {
  int (*one)(trial *, size_t at, gs_error *);
  int alone;
} manner;

static const manner ALONE = {try_alone, 1}, WITHOUT = {try_without, 0};

static void count_hit(trial *t, difference *x, size_t at, size_t alone, int made) {
  (void)x, (void)at;
  t->hits += (size_t)(alone ? made : !made);
}

/* May one of the edits do something? A negative code: it failed. */
static int try_range(trial *t, size_t from, size_t to, const manner *how, gs_error *err) {
  int code = load_range(t, from, to, how->alone, err);
  if (code) return code; /* a pack that is refused tells nothing of its edits */
  t->hits = 0;
  look(t, (size_t)how->alone, count_hit);
  return t->hits > 0;
}

static int settle_joint(trial *t, size_t from, size_t to, gs_error *err);

/* Each try is held, so that a signal does not leave the trial folder behind. sure: it is known already that
 * they do something. */
static int search(trial *t, size_t from, size_t to, const manner *how, int sure, gs_error *err) {
  size_t middle = from + (to - from) / 2;
  if (!t->open_count || stop_came()) return 0;
  if (t->tries >= DIFF_TRIALS_MOST) {
    if (how->alone) t->d->left_out += to - from;
    return 0;
  }
  t->tries += !sure;
  if (to - from == 1) return how->one(t, from, err) < 0 ? err->code : 0;
  int some = sure ? 1 : try_range(t, from, to, how, err);
  if (some <= 0) return some;
  int code = search(t, from, middle, how, 0, err);
  if (code >= 0) code = search(t, middle, to, how, 0, err);
  return code < 0 || !how->alone ? code : settle_joint(t, from, to, err);
}

/* ---- what several edits make together */

static void note_joint(trial *t, difference *x, size_t at, size_t which, int made) {
  (void)x, (void)which;
  t->joint[at] = (char)made;
  t->joint_count += (size_t)made;
}

/* What a joint difference takes: of the range what it needs, and what came along with it. */
static void close_joint(trial *t, size_t from, size_t to) {
  size_t n = t->d->edits.len, at = 0, *of = memory_resize(NULL, n * sizeof *of);
  char *in_range = memory_resize(NULL, n);
  memset(in_range, 0, n);
  for (size_t i = from; i < to; i++) in_range[t->order[i]] = 1;
  for (size_t i = 0; i < t->d->len; i++)
    for (size_t k = 0; k < t->d->at[i].differences.len; k++, at++) {
      size_t count = 0, needed = 0;
      for (size_t which = 0; t->joint[at] && which < n; which++) {
        needed += (size_t)(in_range[which] && t->needed[at * n + which]);
        if (in_range[which] ? t->needed[at * n + which] : t->base[which]) of[count++] = which;
      }
      if (!needed) continue;   /* several of them make it, each without the others */
      t->d->at[i].differences.at[k].cause = cause_of(t, &t->d->at[i].differences.at[k], of, count);
      t->open[at] = 0;
      t->open_count--;
    }
  free(in_range);
  free(of);
}

/* What the edits of a range make and no half of them: which of them it needs is found by leaving them out of it. */
static int search_joint(trial *t, size_t from, size_t to, gs_error *err) {
  size_t tries = t->tries, all = t->open_count;
  char *open = memory_copy(t->open, t->total);
  memcpy(t->base, t->chosen, t->d->edits.len);
  memcpy(t->open, t->joint, t->total);
  t->open_count = t->joint_count;
  t->tries = t->joint_tries;
  int code = search(t, from, to, &WITHOUT, 1, err);
  t->joint_tries = t->tries;
  t->tries = tries;
  memcpy(t->open, open, t->total);
  t->open_count = all;
  free(open);
  return code;
}

static int settle_joint(trial *t, size_t from, size_t to, gs_error *err) {
  if (!t->open_count || stop_came() || t->joint_tries >= DIFF_TRIALS_MOST) return 0;
  int code = load_range(t, from, to, 1, err);
  if (code) return code < 0 ? code : 0;
  memset(t->joint, 0, t->total);
  t->joint_count = 0;
  look(t, 0, note_joint);
  if (!t->joint_count) return 0;
  code = search_joint(t, from, to, err);
  if (code >= 0) close_joint(t, from, to);
  return code;
}

static int try_each(trial *t, const manner *how, gs_error *err) {
  size_t count = t->d->edits.len;
  t->tries = 0;
  if (count > DIFF_FEW) return search(t, 0, count, how, 1, err);
  for (size_t which = 0; which < count && t->open_count && !stop_came(); which++)
    if (how->one(t, which, err) < 0) return err->code;
  return 0;
}

/* What is still open takes all that it needs; nothing if that is not known. */
static void close_rest(trial *t) {
  size_t n = t->d->edits.len, at = 0, *of = memory_resize(NULL, n * sizeof *of);
  for (size_t i = 0; i < t->d->len; i++)
    for (size_t k = 0; k < t->d->at[i].differences.len; k++, at++) {
      size_t count = 0;
      if (!t->open[at]) continue;
      for (size_t which = 0; which < n; which++)
        if (t->needed[at * n + which]) of[count++] = which;
      t->d->at[i].differences.at[k].cause = cause_of(t, &t->d->at[i].differences.at[k], of, count);
    }
  free(of);
}

static int try_all(trial *t, gs_error *err) {
  int code = edits_begin(&t->d->edits, err);
  if (code < 0) return code;
  t->set = trial_set(t->d);
  code = try_each(t, &ALONE, err);
  memset(t->base, 1, t->d->edits.len);
  if (!code && t->d->edits.len <= DIFF_FEW) code = try_each(t, &WITHOUT, err);
  gs_apart_free(t->apart);
  ruleset_free(&t->set);
  return code;
}

static int try_edits(diff *d, const settings *s, gs_error *err) {
  trial t = {.d = d, .s = s};
  for (size_t i = 0; i < d->len; i++) t.total += d->at[i].differences.len;
  size_t n = d->edits.len;
  t.chosen = memory_resize(NULL, n);
  t.base = memory_resize(NULL, n);
  t.joint = memory_resize(NULL, t.total);
  t.order = holder_order(d);
  t.needed = memory_resize(NULL, t.total * n);
  t.open = memory_resize(NULL, t.total);
  memset(t.needed, 0, t.total * n);
  memset(t.open, 1, t.total);
  t.open_count = t.total;
  int code = n && t.total ? try_all(&t, err) : 0;
  close_rest(&t);
  free(t.chosen);
  free(t.base);
  free(t.joint);
  free(t.order);
  free(t.needed);
  free(t.open);
  return code;
}

int cause_find(diff *d, const settings *s) {
  gs_error err = {0};
  stop_hold("\ngainsay: stopping when this comparison is done; a second signal stops at once.\n");
  int code = collect_edits(d, &err);
  if (code >= 0) code = try_edits(d, s, &err);
  if (d->edits.temporary) edits_end(&d->edits);
  int signalled = stop_release();
  if (signalled) return signalled;
  causes_sort(d);
  if (code >= 0) return 0;
  fprintf(stderr, "gainsay diff: %s\n", err.message);
  return status_of(code);
}

void cause_free(diff *d) {
  causes_free(d);
  edits_free(&d->edits);
}
