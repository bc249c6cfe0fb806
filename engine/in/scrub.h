/* scrub: makes any HTML tame before libxml2 sees it, in one linear pass. libxml2 needs quadratic
 * time for many attributes or deep nesting, and loses text after a comment or quote that is never
 * closed; after this pass there are few tags, few attributes, shallow and well-formed nesting, and
 * all the text. Used by html alone.
 *
 * Kept: tags that shape the text (blocks, br, pre), h1 and title, and those that tell about the
 * page (html, meta, link, time) with their attributes, unless a tag has more than 500 of them.
 * Left out with all that is in it: script, style, noscript, template, nav, aside, figcaption,
 * svg, iframe, select, textarea, button, video, audio, canvas. Left out, content kept: every other tag.
 * Also left out: comments, declarations, control characters. A comment that never ends counts up to
 * its next '>', code that never ends up to the next tag; of other elements that never end only the
 * tag is left out: better odd words in the text than an article lost. An aside or nav has no end either if there are
 * fewer ends than starts from it on, and a figcaption if the next figure or figcaption begins before; it ends with its
 * figure at the latest.
 * Nested deeper than 256 blocks, a block is only a break (<hr>). */
#ifndef GS_IN_SCRUB_H
#define GS_IN_SCRUB_H

#include <stddef.h>

#include "base/str.h"
#include "text/document.h"

/* html is valid UTF-8 that came through `inner` (NULL: as it is); map gets the way from *out. */
void gs__scrub(const char *html, size_t len, const gs__source_map *inner, gs__str *out,
               gs__source_map *map);

#endif
