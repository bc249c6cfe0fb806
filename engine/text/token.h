/* token: where a text is cut, and what of it depends on the form alone. Documents come here through
 * gs__tokens_read; list entries and literals may call gs__tokens_cut, so that both are cut alike.
 *
 * Words are letters, marks and digits with inner apostrophes, hyphens and periods; a run of a
 * script written without spaces (Chinese, Japanese, Thai) is one word. Clitics are tokens of their
 * own. Every quotation mark, bracket and symbol is a token; so is a run of full stops, of ! and ?,
 * of hyphens. Control characters (NUL too) and characters that cannot be seen are space. */
#ifndef GS_TEXT_TOKEN_H
#define GS_TEXT_TOKEN_H

#include "text/doc.h"

enum { GS__BYTE_SPACE, GS__BYTE_LETTER, GS__BYTE_DIGIT, GS__BYTE_MARK, GS__BYTE_HIGH };

extern const unsigned char gs__byte_kind[256];   /* of ASCII; everything beyond is GS__BYTE_HIGH */

typedef struct gs__tokens {
  gs__arena *arena;          /* holds the arrays; what they outgrow stays there */
  uint32_t *start, *end;     /* bytes of the text */
  gs__form *form;
  uint32_t count, cap, max;
} gs__tokens;

/* Cuts a valid text with a NUL behind it until tokens->max. Returns the byte where it stopped. */
uint32_t gs__tokens_cut(gs__tokens *tokens, const char *text, uint32_t len, gs__vocab *vocab,
                        const gs__language *language);

/* pieces.c: the abbreviation class, the clitic bit and the pieces of all forms, those that enter
 * later as well. gs__tokens_cut does it at the first use; call it again if the language changes
 * after that. A vocabulary serves one language. */
void gs__tokens_prepare(gs__vocab *vocab, const gs__language *language);

/* word.c: finds where words end. */
typedef struct gs__scan {
  const char *text;
  uint32_t len;
  const gs__language *language;
  uint32_t chunk_from, chunk_to;   /* last run of host-name characters that was looked at */
  bool over;                       /* the word cannot go on, whatever follows */
} gs__scan;

/* The end of the word that begins at `at` (a letter, mark or digit). */
uint32_t gs__word_end(gs__scan *scan, uint32_t at);
/* Does a letter, mark or digit stand at p? *size gets its length in bytes. */
bool gs__word_at(const gs__scan *scan, uint32_t p, uint32_t *size);
/* The apostrophe at p (' or the typographic ones), or 0: its length in bytes. */
uint32_t gs__apostrophe_at(const gs__scan *scan, uint32_t p);

#endif
