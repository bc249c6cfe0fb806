/* lexicon: from a form to its possible tags and lemmas: closed words, irregular forms, lemmas with
 * regular endings, guesses. Filled by a pack; asked once per distinct form through a vocabulary hook. */
#ifndef GS_TEXT_LEXICON_H
#define GS_TEXT_LEXICON_H

#include "base/arena.h"
#include "base/err.h"
#include "base/tsv.h"
#include "base/vec.h"
#include "text/language.h"

/* The lemmas of a table, found in its text: most are never asked for. */
typedef struct gs__lemmas {
  const char *text, *end;
  uint32_t *slots;            /* where the line begins, + 1; 0 = empty; size is a power of two */
  size_t mask;
  int lemma, classes;         /* columns */
} gs__lemmas;

typedef struct gs__lexicon {
  const gs__language *language;
  gs__arena arena;
  gs__map words;              /* form -> index + 1 into readings: closed words and irregular forms */
  struct {
    uint64_t tags;
    uint8_t first;
    const char *lemma;        /* NULL: the form itself */
    uint32_t next;            /* further reading of the same form, 0 = none */
    bool whole;               /* a closed word: open classes of the same spelling add nothing before it */
  } *readings;
  size_t reading_count, reading_cap;
  GS_VEC(gs__lemmas) lemmas;  /* a later table goes before an earlier one */
  gs__map taught;             /* word -> classes that no table gives it, packed */
  size_t lessons;             /* how often one was added */
  uint64_t class_tags[128];   /* class letter -> tags of the bare lemma */
  uint8_t class_first[128];
  uint8_t name_tag;           /* tag of a capitalised word that is not known */
} gs__lexicon;

void gs__lexicon_dispose(gs__lexicon *x);
/* Columns form, tags, lemma. A table of closed words gives whole readings. */
int gs__lexicon_words(gs__lexicon *x, const char *file, const char *text, size_t len, bool closed,
                      gs__err *err);
/* One form of a lemma, as a row of an open table gives it. */
void gs__lexicon_form(gs__lexicon *x, gs__cell form, gs__cell lemma, uint64_t tags, uint8_t first);
/* Columns lemma, classes. The text must outlive the lexicon. */
int gs__lexicon_lemmas(gs__lexicon *x, const char *file, const char *text, size_t len, gs__err *err);
/* Teaches a word in small letters of the class that has one of the tags: word lists hold some that no table knows, or
 * not under that class, and then its forms are known from now on, while the word itself stays what it is. Nothing is
 * learnt of an irregular or a closed word, nor of one that looks like a form of another. True if it is new. */
bool gs__lexicon_teach(gs__lexicon *x, const char *word, size_t len, uint64_t tags);
/* Is a word, in small letters, one of the closed ones? */
bool gs__lexicon_is_closed(const gs__lexicon *x, const char *word, size_t len);
/* The vocabulary's first-use hook; payload is the lexicon. */
void gs__lexicon_enter(gs__vocab *v, gs__form form, void *lexicon);

#endif
