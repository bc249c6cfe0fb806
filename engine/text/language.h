/* language: what the core must be told of a language to cut a text into units: the tag set,
 * abbreviations, clitics, quotation layouts, morphology. All of it is data of a pack (base); the
 * core knows no word. Filled while packs load, read-only afterwards. */
#ifndef GS_TEXT_LANGUAGE_H
#define GS_TEXT_LANGUAGE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/map.h"
#include "base/near.h"
#include "base/vec.h"
#include "text/vocab.h"

enum { GS__MAX_TAGS = 64, GS__MAX_TAG_WORDS = 64 };

typedef struct gs__tag_word {       /* a word that patterns use for a set of tags: "verb", "past" */
  char name[24];
  uint64_t tags;
} gs__tag_word;

typedef enum gs__quote_kind {
  GS__QUOTE_DOUBLE, GS__QUOTE_SINGLE, GS__QUOTE_ANGLE, GS__QUOTE_LOW, GS__QUOTE_DASH
} gs__quote_kind;

typedef struct gs__quote_layout {   /* a pair of marks, or a mark at a line's start for dash speech */
  char open[8], close[8];           /* NUL to the end */
  gs__quote_kind kind;
} gs__quote_layout;

typedef struct gs__suffix_rule {    /* morphology: a form that ends in `suffix` may come from a lemma */
  char suffix[12], replace[8];      /* take suffix off, put replace on */
  uint8_t suffix_len;
  char lemma_class;                 /* 'N' 'V' 'J' 'R': the lemma must have this class in the lexicon */
  bool doubled;                     /* undo a doubled final consonant: stopped -> stop */
  uint64_t tags;                    /* tags of the form */
} gs__suffix_rule;

typedef struct gs__guess_rule {     /* tags of an unknown form by its ending or shape */
  char suffix[16];                  /* "" = any */
  uint32_t shape;                   /* shape bits that must all be set */
  uint8_t tag;                      /* first tag */
  uint64_t tags;
} gs__guess_rule;

typedef struct gs__language {
  char name[16];                    /* "en" */
  char tags[GS__MAX_TAGS][8];       /* fine tags; index = tag number; tag 0 is the tag of punctuation */
  size_t tag_count;
  gs__tag_word tag_words[GS__MAX_TAG_WORDS];
  size_t tag_word_count;
  gs__map abbreviations;            /* entry with its period -> gs__abbreviation; lower and as written */
  GS_VEC(char *) clitics;           /* suffixes with their apostrophe: "'s" "n't" */
  gs__map splits;                   /* folded spelling -> index into split_ends: "cannot" -> can|not */
  GS_VEC(uint8_t) split_ends;       /* runs of piece ends, each closed by 0 */
  GS_VEC(gs__quote_layout) quotes;
  GS_VEC(gs__suffix_rule) suffixes;
  GS_VEC(gs__guess_rule) guesses;
  gs__map elisions;                 /* folded words that begin with an apostrophe: "'em" "'n'" "'tis" */
  uint64_t starter_tags;            /* a known word whose first tag is one of these often begins a
                                       sentence: pronouns, determiners, wh-words, prepositions */
  uint64_t reporting_tags;          /* tags of a verb after a name after "...?": the name reports it */
  uint64_t ordinal_tags;            /* "am 3. Stock": a number with a period behind such a word, */
  gs__map ordinal_words;            /* or in front of one of these (folded: "märz"), ends no sentence */
  gs__map lettered;                 /* "on x.": folded, two tokens with a space; there the period ends a sentence */
  bool decimal_comma;               /* 3,5 is one number */
  char people_endings[16];          /* an actor's adjective that ends in one of these letters is also a
                                       noun with a plural in -s: American, Americans */
  uint32_t headline_tokens;         /* a first paragraph of at most this many tokens can be a headline */
  /* May a hyphenated word be cut at its hyphens (US-China)? Asked once per form, with its length and where its first
   * and its last hyphen stand; NULL: never. Set by the plan, which knows the lists that ask for it. */
  bool (*splits_hyphen)(const char *word, size_t len, size_t first, size_t last, void *payload);
  void *splits_payload;
} gs__language;

/* Number of a fine tag, or -1. Mask of a tag word (or of a fine tag by its name), or 0. */
int gs__language_tag(const gs__language *l, const char *name, size_t len);
uint64_t gs__language_tag_mask(const gs__language *l, const char *word, size_t len);
void gs__language_tags_near(const gs__language *l, gs__near *near);   /* tries all tag words */
bool gs__language_is_clitic(const gs__language *l, const char *word, size_t len);
void gs__language_dispose(gs__language *l);

#endif
