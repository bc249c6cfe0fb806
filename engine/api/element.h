/* element: what an element of a pattern asks for, in the notation of patterns. */
#ifndef GS_API_ELEMENT_H
#define GS_API_ELEMENT_H

#include "base/str.h"
#include "run/plan.h"

void gs__element_tell(const gs__plan *plan, const gs__op *op, gs__str *out);
void gs__element_tell_list(const gs__plan *plan, const gs__list_test *test, gs__str *out);
void gs__element_tell_tags(const gs__plan *plan, uint64_t mask, gs__str *out);

#endif
