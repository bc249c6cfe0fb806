/* foreign: files that hold no text: told by their first bytes, with what to do about them. */
#ifndef GS_IN_FOREIGN_H
#define GS_IN_FOREIGN_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"

/* Is it of a known kind that is no text? GS_EINPUT then, with its name and how to convert it; else 0. */
int gs__foreign_kind(const char *bytes, size_t len, gs__err *err);
/* The same of what is asked of plain text only: does it hold so many control characters that it is data? */
int gs__foreign_data(const char *bytes, size_t len, gs__err *err);
/* ... and of lines of JSON and rows of tables: are they UTF-16? */
int gs__foreign_lines(const char *bytes, size_t len, gs__err *err);

#endif
