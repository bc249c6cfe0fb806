#include "lua/field.h"

#include <string.h>

#include "lua/lex.h"

typedef struct finder {
  gs__lex lex;
  gs__str key;
  const gs__field_path *path;
} finder;

/* Goes to the field of the table that has opened, which is the next step: where it begins, NULL if it is not there. */
static const char *go_to(finder *f, size_t step) {
  const char *wanted = f->path->step[step].key;
  int index = 0;
  gs__lex_next(&f->lex);
  while (f->lex.kind != GS__LEX_END && !gs__lex_is_sign(&f->lex, '}')) {
    const char *from = f->lex.from;
    bool named = gs__lex_key(&f->lex, &f->key);
    if (named ? wanted && strcmp(gs__str_get(&f->key), wanted) == 0 : !wanted && ++index == f->path->step[step].index)
      return from;
    gs__lex_skip_value(&f->lex);
    if (gs__lex_is_sign(&f->lex, ',') || gs__lex_is_sign(&f->lex, ';')) gs__lex_next(&f->lex);
  }
  return NULL;
}

/* The table has opened. */
static const char *follow(finder *f) {
  const char *found = NULL;
  for (size_t i = 0; i < f->path->count; i++) {
    const char *from = gs__lex_is_sign(&f->lex, '{') ? go_to(f, i) : NULL;
    if (!from) return found;
    found = f->path->of_key && i + 1 == f->path->count ? from : f->lex.from;
  }
  return found;
}

const char *gs__field_find(const char *text, size_t len, int line, const char *word, const char *name,
                           const gs__field_path *path) {
  const char *names[] = {name, *name ? NULL : name}, *found = NULL;   /* NULL: the name is made by code */
  finder f = {.path = path};
  for (size_t i = 0; i < 2 && !found; i++) {
    gs__lex_open(&f.lex, text, len);
    if (gs__lex_declaration(&f.lex, line, word, names[i])) found = follow(&f);
    gs__lex_close(&f.lex);
  }
  gs__str_dispose(&f.key);
  return found;
}
