/* batch_wire: documents and answers as bytes, between the processes of one batch. Numbers are as
 * the machine has them: both ends are the same program. Reading checks every length. */
#ifndef GS_API_BATCH_WIRE_H
#define GS_API_BATCH_WIRE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"
#include "gainsay.h"

void gs__batch_put_document(gs__str *out, uint64_t number, const gs_document *doc);
/* The caller's, or NULL if the bytes are damaged. */
gs_document *gs__batch_get_document(const char *bytes, size_t len, uint64_t *number);

/* What one rule set made of a document. */
typedef struct gs__batch_answer {
  gs_error err;              /* code 0: it was read */
  bool limited;
  size_t found[GS_KINDS];
  const char *record;        /* what the writer made of the reading; borrowed */
  size_t len;
} gs__batch_answer;

void gs__batch_put_answer(gs__str *out, const gs__batch_answer *answer);
/* As many answers as are asked for; false if the bytes hold fewer or more, or are damaged. */
bool gs__batch_get_answers(const char *bytes, size_t len, gs__batch_answer *out, size_t count);

#endif
