/* marks: the article with what was found in it: colours for sources, cues, contents and triggers,
 * and labels such as [c3] before each finding, so that nothing rests on colour alone. Part of the
 * terminal format. */
#ifndef GS_OUT_MARKS_H
#define GS_OUT_MARKS_H

#include "out/page.h"
#include "run/reading.h"

void gs__marks_article(gs__page *p, const gs_reading *r);

#endif
