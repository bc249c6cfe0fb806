/* front_matter: what stands between two fences "---" at the head of a Markdown text and tells about it. */
#ifndef GS_IN_FRONT_MATTER_H
#define GS_IN_FRONT_MATTER_H

#include <stddef.h>

#include "text/document.h"

/* How many bytes it takes, with its fences; 0 if there is none: then "---" is a line that parts, as it is with an empty
 * line behind it or with prose before the second one. Of its facts title, date, author, url and language become doc's,
 * if that is not NULL. */
size_t gs__front_matter(const char *bytes, size_t len, gs_document *doc);

#endif
