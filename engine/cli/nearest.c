/* nearest: edit distance in which swapping two neighbours counts as one change. */
#include "cli/nearest.h"

#include <string.h>

enum {
  LONGEST = 48,   /* longer names are not mistyped but meant */
  SHORT = 5       /* two slips leave little of a shorter one: its beginning must be right */
};

static size_t least(size_t a, size_t b) {
  return a < b ? a : b;
}

static size_t distance(const char *a, size_t m, const char *b, size_t n) {
  size_t rows[3][LONGEST + 1];
  size_t *two_ago = rows[0], *last = rows[1], *now = rows[2];
  for (size_t j = 0; j <= n; j++) last[j] = j;
  for (size_t i = 1; i <= m; i++) {
    now[0] = i;
    for (size_t j = 1; j <= n; j++) {
      size_t change = last[j - 1] + (a[i - 1] != b[j - 1]);
      now[j] = least(change, least(last[j], now[j - 1]) + 1);
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        now[j] = least(now[j], two_ago[j - 2] + 1);
    }
    size_t *free_row = two_ago;
    two_ago = last, last = now, now = free_row;
  }
  return last[n];
}

void nearest_try(nearest *n, const char *name) {
  size_t wanted = strlen(n->wanted), len = strlen(name);
  if (!wanted || wanted > LONGEST || len > LONGEST) return;
  size_t far = wanted >= 2 && !strncmp(n->wanted, name, wanted)
                   ? 1
                   : distance(n->wanted, wanted, name, len);
  if (far > (wanted > 8 ? 3U : wanted > 3 ? 2U : 1U) || far >= wanted) return;
  if (far > 1 && wanted < SHORT && *name != *n->wanted) return;
  if (n->best && far >= n->distance) return;
  n->best = name;
  n->distance = far;
}
