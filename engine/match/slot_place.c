/* Where a slot is written, for faults: patterns know slots by number. */
#include <string.h>

#include "match/pattern.h"

static bool is_in(const char *at, const char *text, size_t len) {
  return at && at >= text && at <= text + len;
}

/* The first node of the slot; *within: the text of the item that it stands in. */
static const gs__node *find(const gs__node *n, gs__sym slot, const char **within) {
  const char *outer = *within;
  for (; n; n = n->next) {
    *within = n->text ? n->text : outer;
    if (n->kind == GS__SLOT && n->name == slot) return n;
    const char *here = *within;
    const gs__node *found = find(n->child, slot, within);
    *within = found ? *within : here;
    if (!found) found = find(n->with, slot, within);
    if (found) return found;
  }
  *within = outer;
  return NULL;
}

int gs__pattern_slot_column(const gs__pattern *p, gs__sym slot, const char **text) {
  *text = NULL;
  const gs__node *n = find(p->read, slot, text);
  if (!n || is_in(*text, p->text, strlen(p->text))) *text = p->text;
  return n ? n->column : 1;
}
