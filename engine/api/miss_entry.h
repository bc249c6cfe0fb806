/* miss_entry: a word that is in the list that is asked for, and is not taken all the same. */
#ifndef GS_API_MISS_ENTRY_H
#define GS_API_MISS_ENTRY_H

#include "api/miss_words.h"

typedef enum gs__unfit {               /* the later, the less is amiss */
  GS__NO_ENTRY,
  GS__UNFIT_BOTH,                      /* its row has not what is asked for, and it has another tag */
  GS__UNFIT_ROW,                       /* its row has not what is asked for */
  GS__UNFIT_LAST,                      /* its last word has another tag than is asked for */
  GS__UNFIT_TAG                        /* it has another tag than the entry is for: that of a noun, not of a verb */
} gs__unfit;

typedef struct gs__unfit_entry {
  gs__unfit why;
  const gs__list_test *test;
  const gs__entry *entry;
  uint32_t start, end;                 /* tokens */
  bool alone;                          /* nothing else is asked for */
} gs__unfit_entry;

/* The entry at just these tokens that the node, a list or a test with one, or one of such alternatives, does not
 * take. */
gs__unfit_entry gs__miss_entry(const gs__misses *m, const gs__node *n, uint32_t start, uint32_t end);
/* The same, anywhere in these tokens. */
gs__unfit_entry gs__miss_entry_in(const gs__misses *m, const gs__node *n, uint32_t start, uint32_t end);
/* What stands there, of which list it is an entry, and what does not fit. */
void gs__miss_add_entry(gs__str *out, const gs__misses *m, const gs__unfit_entry *e);
/* What would have to be otherwise: "if "march" were tagged verb here, ...". */
void gs__miss_relax_entry(gs__str *out, const gs__misses *m, const gs__laid *l, const gs__unfit_entry *e);
/* " were in the list "say" (news/words/say.tsv)", of several files the one of the rule's own pack. */
void gs__miss_add_in_list(gs__str *out, const gs__misses *m, const gs__laid *l, const gs__list_test *test);
#endif
