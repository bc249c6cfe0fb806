/* tell: pieces of an explanation, for why and why not: texts of a document on one line, names padded to a
 * column, ends of paths. What comes from a text is a stranger's: nothing in it may drive a terminal. */
#ifndef GS_API_TELL_H
#define GS_API_TELL_H

#include "base/str.h"
#include "run/run.h"

enum { GS__TOLD_TEXT = 72, GS__TOLD_NAME = 9 };

/* A text on one line, of at most that many characters. */
void gs__tell_clean(gs__str *out, const char *text, size_t len, size_t most);
/* The same, cut behind a word. */
void gs__tell_words(gs__str *out, const char *text, size_t len, size_t most);
/* A text in quotation marks. */
void gs__tell_quoted(gs__str *out, const gs__doc *doc, gs__span s);
/* What stands at the front of a line, then a space. */
void gs__tell_name(gs__str *out, int indent, const char *name);
void gs__tell_end(gs__str *out);       /* of a line; spaces at its end go */
/* pack/words/say.tsv: the end of a path, for lines that are long enough without the rest. */
const char *gs__tell_path(const char *path);
/* Tags of tokens, the first few: "NNP NNP". */
void gs__tell_tags(gs__str *out, const gs__doc *doc, const gs__language *language, uint32_t start,
                   uint32_t end);
gs__span gs__tell_span(const gs__doc *doc, uint32_t start, uint32_t end);   /* of tokens, in bytes */
/* The tokens that lie in a span. */
gs__range gs__tell_tokens(const gs__doc *doc, gs__span s);
/* Where a function of a pack failed, and why: "pack/rules/30.lua:12: message". */
void gs__tell_failure(gs__str *out, gs__plan *plan, const gs__err *failure);
int gs__tell_line(const gs__doc *doc, uint32_t byte);
/* The bytes of a line, of one byte (line 0), or of the whole text (line 0, SIZE_MAX); GS_EUSAGE if the text
 * has none such. The same of a place. */
int gs__tell_place(const gs__doc *doc, const gs_place *place, gs__span *out, gs_error *err);

#endif
