/* vec: a growing array of any type, by macro: GS_VEC(int) v = {0}; gs__vec_push(&v, 3); v.at[0]. */
#ifndef GS_BASE_VEC_H
#define GS_BASE_VEC_H

#include "base/mem.h"

#define GS_VEC(type) \
  struct {           \
    type *at;        \
    size_t len, cap; \
  }

#define gs__vec_reserve(v, n) ((v)->at = gs__mem_grow((v)->at, &(v)->cap, (n), sizeof *(v)->at))
#define gs__vec_push(v, item) \
  (gs__vec_reserve((v), (v)->len + 1), (v)->at[(v)->len] = (item), (v)->len++)
#define gs__vec_free(v) (gs__mem_free((v)->at), (v)->at = NULL, (v)->len = (v)->cap = 0)

#endif
