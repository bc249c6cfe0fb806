#include "base/near.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum { LONGEST = 64, SHORT = 5 };

static size_t least(size_t a, size_t b) {
  return a < b ? a : b;
}

/* Edit distance with swaps of neighbours (optimal string alignment), in bytes. */
static size_t distance(const char *a, const char *b) {
  size_t n = strlen(a), m = strlen(b), row[3][LONGEST + 1];
  if (n > LONGEST || m > LONGEST) return SIZE_MAX;
  for (size_t j = 0; j <= m; j++) row[1][j] = j;
  for (size_t i = 1; i <= n; i++) {
    const size_t *two = row[(i + 2) % 3], *one = row[i % 3];
    size_t *now = row[(i + 1) % 3];
    now[0] = i;
    for (size_t j = 1; j <= m; j++) {
      now[j] = least(least(one[j] + 1, now[j - 1] + 1), one[j - 1] + (a[i - 1] != b[j - 1]));
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        now[j] = least(now[j], two[j - 2] + 1);
    }
  }
  return row[(n + 1) % 3][m];
}

void gs__near_init(gs__near *n, const char *wanted) {
  *n = (gs__near){wanted, NULL, NULL, 0};
  size_t len = strlen(wanted);
  n->distance = len < 2 ? len : len < 4 ? 2 : len / 4 + 2;   /* so far is no help any more */
}

/* Two slips in a short name leave little of it: then its beginning must be right. */
static bool is_far(const char *wanted, const char *candidate, size_t d) {
  return d > 1 && strlen(wanted) < SHORT && *candidate != *wanted;
}

void gs__near_try(gs__near *n, const char *candidate) {
  size_t d = distance(n->wanted, candidate);
  if (is_far(n->wanted, candidate, d)) return;
  if (n->best && d == n->distance && !n->also && strcmp(candidate, n->best) != 0) n->also = candidate;
  if (d >= n->distance) return;
  n->distance = d;
  n->best = candidate;
  n->also = NULL;
}

const char *gs__near_hint(const gs__near *n, char *out, size_t size) {
  if (!n->best) *out = '\0';
  else if (n->also) snprintf(out, size, "; did you mean \"%s\" or \"%s\"?", n->best, n->also);
  else snprintf(out, size, "; did you mean \"%s\"?", n->best);
  return out;
}
