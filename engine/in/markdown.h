/* markdown: the text of a Markdown file (CommonMark, with tables), by md4c, whose callbacks hand out pieces of the
 * source itself: so each byte of the text knows where it came from.
 *
 * Text: a heading, a paragraph, an item, a cell stands between blank lines, and on the line that it has in the file
 * wherever blank lines allow it; marks of emphasis, addresses of links and pictures are left out. Of raw HTML the tags
 * go and the text stays (<br> is a line end, blocks such as p, div, td stand between blank lines), but for comments,
 * script and style. A comment that never ends is text. Front matter ("---" on the first line, lines "key: value" and
 * what else may stand between those, "---") is no text: its title, date, author, url and language are the document's.
 * title: else the first heading of the first level.
 *
 * Time is linear, which md4c's is not: a file with more cells of tables than bytes is read without tables; if a
 * paragraph of very many lines has very many brackets, or links would fill much more than the file, they are text. */
#ifndef GS_IN_MARKDOWN_H
#define GS_IN_MARKDOWN_H

#include <stddef.h>

#include "base/err.h"

/* GS_ELIMIT: longer than a Markdown parser counts (4 GiB). UTF-16 is taken as it is, marks and all. */
int gs__markdown_read(const char *bytes, size_t len, const char *id, gs_document **out, gs__err *err);

#endif
