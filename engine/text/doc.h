/* doc: a text in its units. One arena holds everything; units are structures of arrays, spans are
 * half-open ranges of token numbers. Made by gs__doc_read in the order: source (UTF-8), tokens,
 * paragraphs, sentences, quote regions. Tags are filled in by run/ later. */
#ifndef GS_TEXT_DOC_H
#define GS_TEXT_DOC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/vec.h"
#include "text/document.h"
#include "text/language.h"
#include "text/vocab.h"

enum { GS__TEXT_PAD = 64 };

typedef struct gs__range {
  uint32_t start, end;
} gs__range;

typedef struct gs__quote {
  uint32_t start, end;        /* tokens, marks included (a dash speech: from its dash to its line's end) */
  uint8_t kind;               /* gs__quote_layout.kind */
  uint8_t depth;              /* 0 = outermost */
  bool open_mark, close_mark; /* false: the mark is missing (paragraph continues, or was repaired) */
  bool repaired;              /* closed by force at the paragraph's end, with a warning */
  uint32_t outermost;         /* index of the region of depth 0 that holds it; its own, if it is that */
  uint32_t continues;         /* index + 1 of the region of the paragraph before that goes on here; 0 */
} gs__quote;

typedef struct gs__warning {  /* remark on the document, part of its record */
  const char *code;           /* static: "bad-utf8", "unbalanced-quote", "limit-tokens", ... */
  const char *message;        /* in the arena */
  uint32_t start, end;        /* bytes of the text; equal if there is no place */
} gs__warning;

typedef struct gs__doc {
  const gs_document *origin;
  gs__arena *arena;
  const char *text;           /* valid UTF-8, GS__TEXT_PAD NUL bytes behind it */
  uint32_t len;
  GS_VEC(gs__warning) warnings;

  /* Where the text differs from the bytes as delivered (BOM, bad UTF-8, UTF-16): runs in order. A run
   * says: text byte `text_at` is delivered byte `source_at`, and so on one to one until the next run;
   * of UTF-16: character by character, each of 2 or 4 delivered bytes. */
  struct { uint32_t text_at, source_at; } *source_runs;
  uint32_t source_run_count;
  bool source_is_utf16;

  uint32_t token_count;
  uint32_t *token_start, *token_end;   /* bytes of the text */
  gs__form *token_form;
  uint32_t *token_shape;               /* of the form */
  uint32_t *notes, note_count;         /* tokens with a shape that sentences and quotations ask for */
  uint8_t *token_tag;
  uint32_t *token_sentence;            /* number of the sentence */

  gs__range *sentences;                /* tokens; they cover all tokens without gaps */
  uint32_t sentence_count;
  gs__range *paragraphs;               /* tokens; they cover all tokens without gaps */
  uint32_t paragraph_count;
  uint32_t *sentence_paragraph;        /* sentence -> paragraph */
  bool has_headline;                   /* paragraph 0 is a headline */
  uint32_t titled_end;                 /* tokens of a headline in title case, whose capitals tell nothing, or 0 */

  gs__quote *quotes;                   /* by start, outer before inner */
  uint32_t quote_count;
  uint8_t *token_quoted;               /* how many quote regions a token lies in (marks included) */
} gs__doc;

/* Reads a document into units. GS_ELIMIT if the text is longer than max_bytes; more tokens than
 * max_tokens end the units there with a warning. *doc must be zeroed or used before; the arena is the
 * caller's and must outlive doc. */
int gs__doc_read(gs__doc *doc, const gs_document *origin, gs__arena *arena, gs__vocab *vocab,
                 const gs__language *language, size_t max_bytes, size_t max_tokens, gs__err *err);
void gs__doc_dispose(gs__doc *doc);    /* what lies outside the arena */
void gs__doc_warn(gs__doc *doc, const char *code, uint32_t start, uint32_t end, const char *format, ...)
    __attribute__((format(printf, 5, 6)));

/* The steps, in order; each in the file of its name. */
int gs__source_read(gs__doc *doc, size_t max_bytes, gs__err *err);             /* source.c; 0: any */
void gs__tokens_read(gs__doc *doc, gs__vocab *vocab, const gs__language *language,
                     size_t max_tokens);                                       /* token.c */
void gs__paragraphs_read(gs__doc *doc, const gs__vocab *vocab, const gs__language *language);
                                                                               /* layout.c */
void gs__sentences_read(gs__doc *doc, const gs__vocab *vocab, const gs__language *language);
                                                                               /* sentence.c */
void gs__quotes_read(gs__doc *doc, gs__vocab *vocab, const gs__language *language);
                                                                               /* quote.c */

/* Does one space part the tokens [start, end) wherever white space parts them, and is all of them to be seen? A line of
 * wrapped text ends anywhere, and a web page has soft hyphens. */
bool gs__doc_is_flat(const gs__doc *doc, uint32_t start, uint32_t end);
/* Writes their text so into out, which has room for their bytes as they stand. Returns its length. */
size_t gs__doc_flat(const gs__doc *doc, uint32_t start, uint32_t end, char *out);

/* Byte offset in the bytes as delivered of a byte of the text. */
size_t gs__doc_source_byte(const gs__doc *doc, uint32_t byte);

#endif
