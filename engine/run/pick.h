/* pick: which ways of a phase are worth trying in a sentence. Each is filed under what it requires (need.h), with what
 * it wants beside that (beside.h); most of a thousand ways are never looked at. */
#ifndef GS_RUN_PICK_H
#define GS_RUN_PICK_H

#include "run/run.h"

/* Fills f->picked: the ways in their order, and where the first and the last of what each requires stands. */
void gs__pick(const gs__run *run, const gs__phase *f, gs__range sentence);

/* Files what a way wants beside what it requires, which is known when its programs are made. */
void gs__pick_file(const gs__phase *f, uint32_t way);

#endif
