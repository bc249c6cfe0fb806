/* err: an error as a value: a code, a message in plain words, and the place if there is one.
 * Fallible functions return 0 or a negative GS_E* code of gainsay.h and fill *err (never NULL). */
#ifndef GS_BASE_ERR_H
#define GS_BASE_ERR_H

#include <stdarg.h>

#include "gainsay.h"

typedef gs_error gs__err;

/* Sets code and message (cut at a character border if too long; what is not UTF-8 becomes '?') and
 * returns the code. */
int gs__err_set(gs__err *e, int code, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
int gs__err_vset(gs__err *e, int code, const char *format, va_list args)
    __attribute__((format(printf, 3, 0)));
/* Adds the place to an error that is set already. */
void gs__err_at(gs__err *e, const char *file, int line, int column);

#endif
