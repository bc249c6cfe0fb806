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
  uint32_t *shape;           /* of the form */
  uint32_t *notes;           /* the tokens whose shape has one of GS__SHAPE_NOTED, in order */
  uint32_t *fresh;           /* tokens that may be the first of their form in any text, in order */
  uint32_t count, cap, max, note_count, fresh_count;
} gs__tokens;

/* Shapes that sentences and quotations ask for. */
enum {
  GS__SHAPE_NOTED = GS__SHAPE_FINAL | GS__SHAPE_PERIOD | GS__SHAPE_OPEN | GS__SHAPE_CLOSE | GS__SHAPE_QUOTE |
                    GS__SHAPE_DASH | GS__SHAPE_BULLET
};

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
  uint32_t chunk_word, chunk_mail; /* the end of its last letter or digit; of the mail address that it begins, or 0 */
  bool over;                       /* the word cannot go on, whatever follows */
} gs__scan;

/* The end of the word that begins at `at` (a letter, mark or digit). */
uint32_t gs__word_end(gs__scan *scan, uint32_t at);
/* The period at p ends the word [at, p): does it belong to it? Could it, whatever stands behind it? */
bool gs__period_belongs(const gs__scan *scan, uint32_t at, uint32_t p);
bool gs__period_can_belong(const gs__scan *scan, uint32_t at, uint32_t p);
/* Does a letter, mark or digit stand at p? *size gets its length in bytes. */
bool gs__word_at(const gs__scan *scan, uint32_t p, uint32_t *size);
/* The apostrophe at p (' or the typographic ones), or 0: its length in bytes. */
uint32_t gs__apostrophe_at(const gs__scan *scan, uint32_t p);

#endif
