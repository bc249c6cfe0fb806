/* hunk: two texts by lines: where they differ. Myers' greedy algorithm: the shortest edit from one
 * to the other, found by ever more edits. Beyond a bound what is left is taken as one hunk. */
#include "cli/hunk.h"

#include <stdlib.h>
#include <string.h>

#include "cli/text.h"

enum { EDITS_MOST = 1500 }; /* the trace takes the square of it */

lines lines_of(const char *s, size_t len) {
  lines l = {0};
  size_t count = 1;
  for (size_t i = 0; i < len; i++) count += s[i] == '\n';
  l.at = memory_resize(NULL, (count + 1) * sizeof *l.at);
  for (const char *p = s, *end = s + len; p < end; l.len++) {
    const char *stop = memchr(p, '\n', (size_t)(end - p));
    l.at[l.len] = p;
    p = stop ? stop + 1 : end;
  }
  l.at[l.len] = s + len;
  return l;
}

void lines_free(lines *l) {
  free(l->at);
  *l = (lines){0};
}

static size_t length(const lines *l, size_t i) {
  return (size_t)(l->at[i + 1] - l->at[i]);
}

static int same(const lines *a, size_t i, const lines *b, size_t j) {
  return length(a, i) == length(b, j) && !memcmp(a->at[i], b->at[j], length(a, i));
}

typedef struct search {
  const lines *a, *b;
  size_t skip; /* equal lines at the front, and behind it what is left on each side */
  long n, m;
  long *trace[EDITS_MOST + 1];
  hunk *out;
  size_t count;
} search;

static int meets(const search *s, long x, long y) {
  return same(s->a, s->skip + (size_t)x, s->b, s->skip + (size_t)y);
}

/* The number of edits that are needed, or -1 if more than the bound. trace[d] holds for each
 * diagonal k of -d..d how far one gets with d edits. */
static long count_edits(search *s) {
  for (long d = 0; d <= EDITS_MOST; d++) {
    long *now = s->trace[d] = memory_resize(NULL, (size_t)(2 * d + 1) * sizeof *now);
    const long *old = d ? s->trace[d - 1] : NULL;
    for (long k = -d; k <= d; k += 2) {
      int down = d && (k == -d || (k != d && old[k - 1 + d - 1] < old[k + 1 + d - 1]));
      long x = !d ? 0 : down ? old[k + 1 + d - 1] : old[k - 1 + d - 1] + 1;
      while (x < s->n && x - k < s->m && meets(s, x, x - k)) x++;
      now[k + d] = x;
      if (x >= s->n && x - k >= s->m) return d;
    }
  }
  return -1;
}

static void add(search *s, size_t old_from, size_t old_to, size_t new_from, size_t new_to) {
  s->out = memory_resize(s->out, (s->count + 1) * sizeof *s->out);
  s->out[s->count++] = (hunk){old_from, old_to, new_from, new_to};
}

/* From the end back: each edit is a hunk that the next equal line closes. They come last first. */
static void walk_back(search *s, long d) {
  long x = s->n, y = s->m;
  for (; d > 0; d--) {
    const long *old = s->trace[d - 1];
    long k = x - y;
    int down = k == -d || (k != d && old[k - 1 + d - 1] < old[k + 1 + d - 1]);
    long before = down ? k + 1 : k - 1, to_x = old[before + d - 1], to_y = to_x - before;
    long end_x = down ? to_x : to_x + 1, end_y = down ? to_y + 1 : to_y;
    hunk *last = s->count ? &s->out[s->count - 1] : NULL;
    size_t ox = s->skip + (size_t)to_x, oy = s->skip + (size_t)to_y;
    if (last && last->old_from == s->skip + (size_t)end_x &&
        last->new_from == s->skip + (size_t)end_y) {
      last->old_from = ox;
      last->new_from = oy;
    } else {
      add(s, ox, s->skip + (size_t)end_x, oy, s->skip + (size_t)end_y);
    }
    x = to_x;
    y = to_y;
  }
}

static void turn_round(search *s) {
  for (size_t i = 0, j = s->count; i + 1 < j; i++) {
    hunk kept = s->out[i];
    s->out[i] = s->out[--j];
    s->out[j] = kept;
  }
}

static int says_nothing(const lines *l, size_t i) {
  static const char signs[] = " \t\r\n{}()[],;";
  for (const char *p = l->at[i]; p < l->at[i + 1]; p++)
    if (!strchr(signs, *p) && strncmp(p, "end", 3))
      return 0;
    else if (!strncmp(p, "end", 3))
      p += 2;
  return 1;
}

/* An edit of one thing often keeps a bracket in its middle. */
static void join(search *s) {
  size_t kept = 0;
  for (size_t i = 1; i < s->count; i++) {
    hunk *last = &s->out[kept];
    size_t line = last->old_to;
    while (line < s->out[i].old_from && says_nothing(s->a, line)) line++;
    if (line < s->out[i].old_from) {
      s->out[++kept] = s->out[i];
      continue;
    }
    last->old_to = s->out[i].old_to;
    last->new_to = s->out[i].new_to;
  }
  if (s->count) s->count = kept + 1;
}

size_t hunks_between(const lines *before, const lines *after, hunk **out) {
  search s = {.a = before, .b = after};
  size_t n = before->len, m = after->len;
  while (s.skip < n && s.skip < m && same(before, s.skip, after, s.skip)) s.skip++;
  while (n > s.skip && m > s.skip && same(before, n - 1, after, m - 1)) n--, m--;
  s.n = (long)(n - s.skip);
  s.m = (long)(m - s.skip);
  if (s.n || s.m) {
    long d = count_edits(&s);
    if (d >= 0)
      walk_back(&s, d);
    else
      add(&s, s.skip, n, s.skip, m);
    turn_round(&s);
    join(&s);
  }
  for (size_t d = 0; d <= EDITS_MOST && s.trace[d]; d++) free(s.trace[d]);
  *out = s.out;
  return s.count;
}

/* ---- parts */

/* At least a third of the longer line stands in both, at its ends. */
static int is_changed_a_little(const lines *a, size_t i, const lines *b, size_t j) {
  size_t n = length(a, i), m = length(b, j), least = n < m ? n : m, front = 0, back = 0;
  while (front < least && a->at[i][front] == b->at[j][front]) front++;
  while (front + back < least && a->at[i][n - 1 - back] == b->at[j][m - 1 - back]) back++;
  return 3 * (front + back) >= (n > m ? n : m);
}

static int may_split(const lines *before, const lines *after, const hunk *h, int is_list) {
  size_t gone = h->old_to - h->old_from, new = h->new_to - h->new_from;
  if (!gone || !new) return is_list;
  if (gone != new) return 0;
  for (size_t i = 0; i < gone && !is_list; i++)
    if (!is_changed_a_little(before, h->old_from + i, after, h->new_from + i)) return 0;
  return 1;
}

/* ---- lines of a list: what stands in its first column is one thing before and after */

static size_t entry_length(const lines *l, size_t i) {
  size_t n = length(l, i), k = 0;
  while (k < n && !strchr("\t\r\n", l->at[i][k])) k++;
  return k;
}

static int same_entry(const lines *a, size_t i, const lines *b, size_t j) {
  size_t n = entry_length(a, i);
  return n == entry_length(b, j) && !memcmp(a->at[i], b->at[j], n);
}

enum { ENTRIES_MOST = 400 };   /* on each side; the table takes their product */

/* best[i][j]: how many entries the lines behind i and j have in common, in order. */
static unsigned *common_entries(const lines *a, const lines *b, const hunk *h) {
  size_t n = h->old_to - h->old_from, m = h->new_to - h->new_from, row = m + 1;
  unsigned *best = memory_resize(NULL, (n + 1) * row * sizeof *best);
  memset(best, 0, (n + 1) * row * sizeof *best);
  for (size_t i = n; i-- > 0;)
    for (size_t j = m; j-- > 0;) {
      unsigned down = best[(i + 1) * row + j], right = best[i * row + j + 1];
      best[i * row + j] = same_entry(a, h->old_from + i, b, h->new_from + j) ? best[(i + 1) * row + j + 1] + 1
                          : down > right                                     ? down
                                                                             : right;
    }
  return best;
}

/* Each line is an edit; one that is there before and after with the same entry is a changed one. */
static size_t split_entries(const lines *a, const lines *b, hunk h, hunk *out) {
  size_t n = h.old_to - h.old_from, m = h.new_to - h.new_from, row = m + 1, count = 0;
  unsigned *best = common_entries(a, b, &h);
  for (size_t i = 0, j = 0; i < n || j < m;) {
    size_t old_at = h.old_from + i, new_at = h.new_from + j;
    int both = i < n && j < m && same_entry(a, old_at, b, new_at);
    int gone = !both && i < n && (j == m || best[(i + 1) * row + j] >= best[i * row + j + 1]);
    out[count++] = (hunk){old_at, old_at + (both || gone), new_at, new_at + (both || !gone)};
    i += both || gone;
    j += both || !gone;
  }
  free(best);
  return count;
}

size_t hunk_split(const lines *before, const lines *after, hunk h, int is_list, hunk **out) {
  size_t gone = h.old_to - h.old_from, new = h.new_to - h.new_from, n = gone > new ? gone : new;
  *out = memory_resize(NULL, (gone + new + 1) * sizeof **out);
  if (is_list && gone && new && n <= ENTRIES_MOST) return split_entries(before, after, h, *out);
  if (n < 2 || !may_split(before, after, &h, is_list)) n = 1;
  (*out)[0] = h;
  for (size_t i = 0; i < n && n > 1; i++) {
    size_t old_at = h.old_from + (gone ? i : 0), new_at = h.new_from + (new ? i : 0);
    (*out)[i] = (hunk){old_at, old_at + (gone > 0), new_at, new_at + (new > 0)};
  }
  return n;
}
