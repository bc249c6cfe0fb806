/* doc: the steps from bytes to units, in order, and the remarks on the way. */
#include "text/doc.h"

#include <stdio.h>
#include <string.h>

#include "base/str.h"
#include "base/utf8.h"

int gs__doc_read(gs__doc *doc, const gs_document *origin, gs__arena *arena, gs__vocab *vocab,
                 const gs__language *language, size_t max_bytes, size_t max_tokens, gs__err *err) {
  gs__doc_dispose(doc);
  doc->origin = origin;
  doc->arena = arena;
  int rc = gs__source_read(doc, max_bytes, err);
  if (rc < 0) return rc;
  if (origin->same_id)
    gs__doc_warn(doc, "same-id", 0, 0,
                 "an earlier document has the same id, and so may their findings; give each its own");
  gs__tokens_read(doc, vocab, language, max_tokens);
  gs__paragraphs_read(doc, vocab, language);
  gs__sentences_read(doc, vocab, language);
  gs__quotes_read(doc, vocab, language);
  return 0;
}

void gs__doc_dispose(gs__doc *doc) {
  gs__vec_free(&doc->warnings);
  *doc = (gs__doc){0};
}

void gs__doc_warn(gs__doc *doc, const char *code, uint32_t start, uint32_t end, const char *format,
                  ...) {
  gs__str message = {0};
  va_list args;
  va_start(args, format);
  gs__str_vprintf(&message, format, args);
  va_end(args);
  const char *kept = gs__arena_dup(doc->arena, gs__str_get(&message), message.len);
  gs__vec_push(&doc->warnings, ((gs__warning){code, kept, start, end}));
  gs__str_dispose(&message);
}

/* Soft hyphens, spaces without width, marks of direction; what joins letters in some scripts is to be seen. */
static bool is_unseen(uint32_t cp) {
  enum { NON_JOINER = 0x200C, JOINER = 0x200D };
  return gs__utf8_class(cp) == GS__IGNORABLE && cp != NON_JOINER && cp != JOINER;
}

/* Writes the bytes but for what is not seen, unless out is NULL. Returns their number. */
static size_t copy_seen(const char *from, const char *to, char *out) {
  size_t n = 0;
  for (uint32_t size; from < to; from += size) {
    if (is_unseen(gs__utf8_next(from, &size))) continue;
    if (out) memcpy(out + n, from, size);
    n += size;
  }
  return n;
}

bool gs__doc_is_flat(const gs__doc *doc, uint32_t start, uint32_t end) {
  for (uint32_t i = start; i < end; i++) {
    uint32_t from = doc->token_start[i], to = doc->token_end[i], gap = i > start ? from - doc->token_end[i - 1] : 0;
    if (gap > 1 || (gap == 1 && doc->text[from - 1] != ' ')) return false;
    if (!gs__utf8_is_ascii(doc->text + from, to - from) &&
        copy_seen(doc->text + from, doc->text + to, NULL) != to - from) return false;
  }
  return true;
}

size_t gs__doc_flat(const gs__doc *doc, uint32_t start, uint32_t end, char *out) {
  size_t n = 0;
  for (uint32_t i = start; i < end; i++) {
    if (i > start && doc->token_start[i] > doc->token_end[i - 1]) out[n++] = ' ';
    n += copy_seen(doc->text + doc->token_start[i], doc->text + doc->token_end[i], out + n);
  }
  return n;
}
