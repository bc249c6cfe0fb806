/* html: the text of a web page, or of the article in it, and what the page says of itself. libxml2's SAX push
 * parser, never its tree, which drops text below 256 nested tags without a word. Nothing is fetched or included.
 *
 * Text: a block (p, div, li, td, h1, ...) stands between blank lines, <br> is a line end, two are
 * a blank line; white space folds to one space but in <pre>; what scrub.h lists is left out.
 * Only the longest <article> (of those in no other), else the longest <main>, is taken if it has 200 bytes, a fourth of
 * the page's text, three fourths of what all of its name have (so of several like ones all stay), and more text than
 * there is outside of it and of lists, headings, headers and footers. It is taken from the last h1 with words
 * above it on, or from its beginning if it has an h1 itself: not the menus, notices and teasers around it.
 * title: <title>, else og:title, else the first h1. date: article:published_time, else the first
 * meta of a date (date, pubdate, dc.date, ...), else the first <time datetime>: a page has many
 * times, but says only once when it was published. author: meta author, else article:author if it
 * is no address. url: link rel=canonical, else og:url. language: html lang. */
#ifndef GS_IN_HTML_H
#define GS_IN_HTML_H

#include <stddef.h>

#include "base/err.h"

/* GS_ELIMIT: the text would be longer than `most` bytes. html: less than 2 GiB. */
int gs__html_read(const char *html, size_t len, const char *id, size_t most, gs_document **out,
                  gs__err *err);

/* The code point that an entity stands for ("amp": 38), or 0. */
unsigned gs__html_entity(const char *name);

const char *gs__html_version(void);   /* of libxml2 */

#endif
