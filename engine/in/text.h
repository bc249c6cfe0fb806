/* text: a whole stream as one plain-text document, its bytes as they are. */
#ifndef GS_IN_TEXT_H
#define GS_IN_TEXT_H

#include "base/err.h"
#include "in/stream.h"

/* GS_ELIMIT above `most` bytes, or an error of the stream: a text is delivered whole or not. */
int gs__text_read(gs__stream *in, const char *id, size_t most, gs_document **out, gs__err *err);

#endif
