/* vec: a growing array of any type, by macro: GS_VEC(int) v = {0}; gs__vec_push(&v, 3); v.at[0]. The names with _in
 * let it lie in an arena: never freed by itself, best for very many that stay short. */
#ifndef GS_BASE_VEC_H
#define GS_BASE_VEC_H

#include "base/arena.h"
#include "base/mem.h"

#define GS_VEC(type) \
  struct {           \
    type *at;        \
    size_t len, cap; \
  }

#define gs__vec_reserve(v, n) ((v)->at = gs__mem_grow((v)->at, &(v)->cap, (n), sizeof *(v)->at))
#define gs__vec_push(v, item) \
  (gs__vec_reserve((v), (v)->len + 1), (v)->at[(v)->len] = (item), (v)->len++)
#define gs__vec_reserve_in(arena, v, n)                                                             \
  ((n) > (v)->cap                                                                                   \
       ? (void)((v)->at = gs__arena_enlarge((arena), (v)->at, &(v)->cap, (n), sizeof *(v)->at))     \
       : (void)0)
#define gs__vec_push_in(arena, v, item) \
  (gs__vec_reserve_in((arena), (v), (v)->len + 1), (v)->at[(v)->len] = (item), (v)->len++)
#define gs__vec_free(v) (gs__mem_free((v)->at), (v)->at = NULL, (v)->len = (v)->cap = 0)
/* Of what is given back itself: it is not written to, so that a page that was mapped stays shared. */
#define gs__vec_drop(v) gs__mem_free((v)->at)

#endif
