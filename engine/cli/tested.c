/* tested: digests of rules that have passed their examples. The file has one a line, the latest last; it
 * takes the place of the old one in a single step, so that two runs at once harm nothing. */
#include "cli/tested.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/files.h"
#include "cli/paths.h"

enum { DIGEST = 64, MOST = 50000 };   /* what is older than the last MOST is forgotten */

static void read_lines(list *out, const char *path) {
  FILE *file = fopen(path, "r");
  char line[DIGEST + 2];
  while (file && fgets(line, sizeof line, file))
    if (strlen(line) == DIGEST + 1) list_add(out, line, DIGEST);
  if (file) fclose(file);
}

void tested_open(tested *t) {
  char *path = paths_tested();
  *t = (tested){0};
  if (path) read_lines(&t->known, path);
  list_sort(&t->known);
  free(path);
}

int tested_has(const tested *t, const char *digest) {
  return list_has(&t->known, digest);
}

void tested_add(tested *t, const char *digest) {
  if (!tested_has(t, digest)) list_puts(&t->fresh, digest);
}

static void add_lines(text *out, const tested *t, const char *path) {
  list lines = {0};
  read_lines(&lines, path);
  for (size_t i = 0; i < t->fresh.len; i++) list_puts(&lines, t->fresh.at[i]);
  for (size_t i = lines.len > MOST ? lines.len - MOST : 0; i < lines.len; i++)
    text_printf(out, "%s\n", lines.at[i]);
  list_free(&lines);
}

void tested_close(tested *t) {
  char *path = t->fresh.len ? paths_tested() : NULL;
  if (path) {
    gs_error err = {0};   /* is not told: the rules are tested again, that is all */
    text lines = {0};
    add_lines(&lines, t, path);
    if (files_make_folders(path, &err) == 0) files_replace(path, text_get(&lines), lines.len, &err);
    text_free(&lines);
  }
  free(path);
  list_free(&t->known);
  list_free(&t->fresh);
}
