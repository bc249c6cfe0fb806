#include "text/language.h"

#include <string.h>

/* Nearly all that are asked for differ in their first letter. */
static bool is_word(const char *known, const char *word, size_t len) {
  return len && *known == *word && strlen(known) == len && memcmp(known, word, len) == 0;
}

int gs__language_tag(const gs__language *l, const char *name, size_t len) {
  for (size_t i = 0; i < l->tag_count; i++)
    if (is_word(l->tags[i], name, len)) return (int)i;
  return -1;
}

uint64_t gs__language_tag_mask(const gs__language *l, const char *word, size_t len) {
  for (size_t i = 0; i < l->tag_word_count; i++)
    if (is_word(l->tag_words[i].name, word, len)) return l->tag_words[i].tags;
  int tag = gs__language_tag(l, word, len);
  return tag < 0 ? 0 : (uint64_t)1 << tag;
}

void gs__language_tags_near(const gs__language *l, gs__near *near) {
  for (size_t i = 0; i < l->tag_word_count; i++) gs__near_try(near, l->tag_words[i].name);
}

bool gs__language_is_clitic(const gs__language *l, const char *word, size_t len) {
  for (size_t i = 0; i < l->clitics.len; i++)
    if (strlen(l->clitics.at[i]) == len && memcmp(l->clitics.at[i], word, len) == 0) return true;
  return false;
}

void gs__language_dispose(gs__language *l) {
  gs__map_dispose(&l->abbreviations);
  gs__map_dispose(&l->splits);
  gs__map_dispose(&l->elisions);
  gs__map_dispose(&l->ordinal_words);
  gs__map_dispose(&l->lettered);
  for (size_t i = 0; i < l->clitics.len; i++) gs__mem_free(l->clitics.at[i]);
  gs__vec_free(&l->clitics);
  gs__vec_free(&l->split_ends);
  gs__vec_free(&l->quotes);
  gs__vec_free(&l->suffixes);
  gs__vec_free(&l->guesses);
}
