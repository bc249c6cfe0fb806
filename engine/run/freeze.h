/* freeze: what the phases made of a text, as bytes, so that they need not run again where the same text comes again
 * under the same rules. It holds what patterns see: tags, where a sentence's text begins anew, mentions with their
 * attributes; not what explanations and passes need (slots, evidence, points). */
#ifndef GS_RUN_FREEZE_H
#define GS_RUN_FREEZE_H

#include "base/str.h"
#include "run/run.h"

/* Adds the bytes. False if the run is no good for that: it was stopped, or some Lua asked for more than the text
 * (id, title, date ...), which need not be the same next time. */
bool gs__freeze(gs__str *out, const gs__run *run);
/* Makes a run that has only begun as it was when it was frozen. False if the bytes are not of such a text: the run is
 * good for nothing then. */
bool gs__thaw(gs__run *run, const char *bytes, size_t len);

#endif
