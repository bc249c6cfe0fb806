/* writer: what the formats have in common. A format is a table of functions that append to `out`;
 * the writer hands `out` to the sink after each, so the sink gets whole records only. */
#ifndef GS_OUT_WRITER_H
#define GS_OUT_WRITER_H

#include "base/str.h"
#include "gainsay.h"
#include "out/offsets.h"
#include "run/reading.h"

typedef struct gs__format {   /* functions that a format has no use for are NULL */
  void (*begin)(gs_writer *w);
  void (*put)(gs_writer *w, const gs_reading *r);
  void (*fail)(gs_writer *w, const char *id, const gs_error *err);
  void (*end)(gs_writer *w);
} gs__format;

struct gs_writer {
  const gs__format *format;
  gs_format kind;
  gs_writer_options options;
  gs_sink sink;
  void *payload;
  gs__str out;
  gs__offsets offsets;        /* of the reading that is put */
  size_t done, failed;        /* documents before this one */
  size_t found[GS_KINDS];     /* findings in them */
};

extern const gs__format gs__format_jsonl, gs__format_terminal, gs__format_csv;

/* The word for a GS_E* code: usage pack io bug limit input. */
const char *gs__writer_error_word(int code);

#endif
