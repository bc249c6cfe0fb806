/* vocab: every distinct word form once, as a small number, with all that depends on the form alone.
 * The tokeniser interns; lexicon and word lists work a form out when it first enters (hooks).
 * A form's key is its NFC spelling with typographic apostrophes made plain and ignorable characters
 * (soft hyphen, zero-width, bidi marks) left out; texts themselves are never changed. A spelling with
 * bytes beyond ASCII that is longer than GS__MAX_NORMAL bytes is its own key and its own fold:
 * ordering long runs of combining marks would take quadratic time. */
#ifndef GS_TEXT_VOCAB_H
#define GS_TEXT_VOCAB_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/vec.h"
#include "text/sign.h"

typedef uint32_t gs__form;   /* 0 = no form */

enum {                       /* shape: what can be seen on the form */
  GS__SHAPE_LETTERS = 1 << 0,    /* begins with a letter */
  GS__SHAPE_CAPITAL = 1 << 1,    /* the first letter is upper case */
  GS__SHAPE_UPPER = 1 << 2,      /* two or more letters, all upper case */
  GS__SHAPE_LOWER = 1 << 3,      /* has a lower-case letter, none upper case (no bit without case) */
  GS__SHAPE_INNER_CAP = 1 << 4,  /* a lower-case letter, then an upper-case one */
  GS__SHAPE_DIGITS = 1 << 5,     /* has a digit */
  GS__SHAPE_NUMBER = 1 << 6,     /* begins with a digit: 1,000 3.5bn 1990s 5th */
  GS__SHAPE_HYPHEN = 1 << 7,     /* a hyphen inside */
  GS__SHAPE_PERIOD = 1 << 8,     /* ends in a period that belongs to it: Mr. U.S. J. */
  GS__SHAPE_INITIAL = 1 << 9,    /* one capital letter and a period */
  GS__SHAPE_DOTTED = 1 << 10,    /* letters with periods between: U.S. a.m. */
  GS__SHAPE_PUNCT = 1 << 11,     /* punctuation or symbol */
  GS__SHAPE_FINAL = 1 << 12,     /* can end a sentence: . ! ? and their kin, ellipsis */
  GS__SHAPE_QUOTE = 1 << 13,     /* a quotation mark of any kind */
  GS__SHAPE_DASH = 1 << 14,
  GS__SHAPE_OPEN = 1 << 15,      /* opening bracket */
  GS__SHAPE_CLOSE = 1 << 16,     /* closing bracket */
  GS__SHAPE_COMMA = 1 << 17,     /* , ; : */
  GS__SHAPE_ELLIPSIS = 1 << 18,
  GS__SHAPE_CURRENCY = 1 << 19,
  GS__SHAPE_URL = 1 << 20,       /* web address or e-mail address */
  GS__SHAPE_HASHTAG = 1 << 21,
  GS__SHAPE_HANDLE = 1 << 22,
  GS__SHAPE_CLITIC = 1 << 23,    /* a clitic of the language: 's n't (set by gs__tokens_prepare) */
  GS__SHAPE_BULLET = 1 << 24,
  GS__SHAPE_ORNAMENT = 1 << 25   /* an emoji, a star, the > of a quoted mail: no word, no mark */
};

typedef enum gs__abbreviation {  /* how a form that ends in a period behaves at a sentence's end */
  GS__ABBR_NONE,
  GS__ABBR_TITLE,            /* a name follows: Mr. Gen. */
  GS__ABBR_NEVER,            /* something else always follows: vs. e.g. */
  GS__ABBR_MAYBE,            /* can end a sentence: U.S. Inc. etc. */
  GS__ABBR_NUMBER            /* an abbreviation before a number only: no. 5, p. 55 */
} gs__abbreviation;

enum { GS__MAX_LEMMAS = 3, GS__MAX_PIECES = 6, GS__MAX_FORM = 65535, GS__MAX_NORMAL = 512 };

typedef struct gs__lemma {
  gs__form form;
  uint64_t tags;             /* tags under which the form has this lemma */
} gs__lemma;

typedef struct gs__form_info {
  const char *bytes;         /* the key, NUL at its end */
  uint32_t len;
  gs__form fold;             /* the form in full case folding; itself if it is folded */
  uint32_t shape;            /* GS__SHAPE_* */
  uint8_t abbreviation;      /* gs__abbreviation */
  uint8_t first_tag;         /* the likeliest tag, index into the language's tags */
  uint8_t lemma_count;
  uint8_t pieces;            /* into how many tokens the tokeniser splits it; 0 and 1: it stays whole */
  uint8_t piece_end[GS__MAX_PIECES];   /* end of each piece in bytes of the key */
  uint8_t known;             /* the lexicon or a closed class has it */
  uint64_t tags;             /* all tags it can have */
  gs__lemma lemmas[GS__MAX_LEMMAS];
  uint32_t use;              /* which of the forms that texts have it is, from 1; 0: none has it yet, and the
                                first-use hook has not run */
} gs__form_info;

typedef struct gs__vocab gs__vocab;

/* Called once for each new form, in order of addition, after bytes, len, fold and shape are set. */
typedef void (*gs__vocab_hook)(gs__vocab *v, gs__form form, void *payload);

typedef struct gs__spelling {  /* a key, or another spelling of one as texts have it */
  const char *bytes;
  uint32_t len;
  gs__form form;
  uint32_t cut;              /* of a form in pieces: its pieces in this spelling, in cuts; 0 = not known */
} gs__spelling;

typedef struct gs__cut {     /* a spelling in pieces */
  uint32_t count;
  uint16_t end[GS__MAX_PIECES];   /* in bytes of the spelling */
  gs__form form[GS__MAX_PIECES];
} gs__cut;

typedef struct gs__slot {    /* see slot.h */
  uint64_t key[2];
  uint32_t len;
  gs__form form;             /* 0 = empty */
  uint32_t spelling;
  uint32_t marks;            /* the form's shape, and what the tokeniser must know besides */
} gs__slot;

struct gs__vocab {
  GS_VEC(gs__form_info) forms;         /* index 0 is unused */
  GS_VEC(gs__spelling) spellings;      /* index 0 is unused */
  GS_VEC(gs__cut) cuts;                /* index 0 is unused */
  gs__slot *slots;                     /* open addressing; aligned to their size */
  void *slots_memory;
  size_t mask;
  gs__arena keys;
  gs__signs signs;
  struct { gs__vocab_hook enter; void *payload; } hooks[8];
  size_t hook_count;
  gs__vocab_hook use;                  /* or NULL */
  uint32_t uses;                       /* forms that texts have */
  void *use_payload;
  gs__form apostrophe;                 /* see gs__vocab_apostrophe; 0 = nobody asked yet */
  const void *language;                /* whose abbreviations and pieces the forms bear; or NULL */
};

/* A state to go back to, so that a long run's rare words do not fill the memory. */
typedef struct gs__vocab_mark {
  size_t forms, spellings;
  gs__arena_mark keys;
} gs__vocab_mark;

gs__vocab *gs__vocab_new(void);
gs__vocab_mark gs__vocab_here(const gs__vocab *v);
/* Forgets the forms that entered since, and which of the others texts had; who keeps results by form or by use must
 * forget them too. */
void gs__vocab_rewind(gs__vocab *v, gs__vocab_mark mark);
void gs__vocab_free(gs__vocab *v);
/* A hook that waits until a text has the form: words of lists need no tags until then. */
void gs__vocab_first_use(gs__vocab *v, gs__vocab_hook use, void *payload);
void gs__vocab_use(gs__vocab *v, gs__form form);   /* a text has it; cheap after the first time */
/* The form of an apostrophe that is no quotation mark: that of "'", with the shape of a clitic. */
gs__form gs__vocab_apostrophe(gs__vocab *v);
void gs__vocab_hook_add(gs__vocab *v, gs__vocab_hook enter, void *payload);
/* So many forms are to enter: their tables grow once. */
void gs__vocab_expect(gs__vocab *v, size_t more);
/* To be called when hooks have changed forms after they entered: shape, pieces. */
void gs__vocab_refresh(gs__vocab *v);

/* The form of a spelling as it stands in a valid text (at most 65535 bytes count; longer ones are
 * interned by their first 65535 bytes). 0 if nothing is left but ignorable characters. */
gs__form gs__vocab_intern(gs__vocab *v, const char *text, size_t len);
/* The form if it was interned before, else 0. */
gs__form gs__vocab_find(const gs__vocab *v, const char *text, size_t len);

static inline gs__form_info *gs__vocab_info(const gs__vocab *v, gs__form f) {
  return v->forms.at + f;
}

/* Shape bits of a normalised spelling (shape.c). */
uint32_t gs__shape_of(const char *key, size_t len);
/* Is it a host name such as example.com: labels, and a top-level domain that is known? */
bool gs__shape_is_domain(const char *text, size_t len);

#endif
