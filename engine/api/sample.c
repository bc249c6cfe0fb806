#include "api/sample.h"

#include <string.h>

enum { DEEPEST = 16 };

/* Can a finding of the rule have a slot of that name? */
static bool has_slot(const gs__plan *plan, const gs__rule *r, gs__sym name) {
  const gs__type *t = plan->types.at + r->type;
  for (uint32_t i = 0; !r->is_retag && i < t->slot_count; i++)
    if (t->slots[i] == name) return true;
  for (size_t w = 0; w < r->ways.len; w++)
    for (uint32_t i = 0; i < r->ways.at[w].pattern->slot_count; i++)
      if (r->ways.at[w].pattern->slots[i] == name) return true;
  return false;
}

static size_t spaces(const char *p) {
  return strspn(p, " \t\r\n");
}

/* The slot that the first word of a mark names, and where its text begins. A word that stands alone
 * in its brackets is text. */
static gs__sym slot_at(const gs__plan *plan, const gs__rule *r, const char **p) {
  size_t n = strcspn(*p, " \t\r\n[]"), gap = spaces(*p + n);
  gs__sym name = gs__sym_find(&plan->symbols, *p, n);
  if (!n || !gap || (*p)[n + gap] == ']' || !name || !has_slot(plan, r, name)) return 0;
  *p += n + gap;
  return name;
}

static void close_mark(gs__sample *s, size_t mark) {
  size_t end = s->text.len;
  while (end > s->marks.at[mark].start && strchr(" \t\r\n", s->text.at[end - 1])) end--;
  s->marks.at[mark].end = (uint32_t)end;
}

const char *gs__sample_parse(gs__sample *out, const gs__plan *plan, const gs__rule *rule,
                             const char *text) {
  size_t open[DEEPEST], depth = 0;
  *out = (gs__sample){.text = {0}};
  for (const char *p = text; *p;) {
    bool twice = p[1] == *p;
    if (*p == '[' && !twice) {
      if (depth == DEEPEST) return "marks stand in one another more than 16 deep";
      p += 1 + spaces(p + 1);
      gs__sym slot = slot_at(plan, rule, &p);
      gs__vec_push(&out->marks, ((gs__mark){slot, (uint32_t)out->text.len, 0}));
      open[depth++] = out->marks.len - 1;
    } else if (*p == ']' && !(twice && depth < 2)) {
      if (!depth)
        return "a mark is closed that was never opened; a bracket in the text is written ]]";
      close_mark(out, open[--depth]);
      p++;
    } else {
      gs__str_putc(&out->text, *p);
      p += *p == '[' || *p == ']' ? 2 : 1;
    }
  }
  if (depth) return "a mark is never closed; a bracket in the text is written [[";
  for (size_t i = 0; i < out->marks.len; i++)
    if (out->marks.at[i].start == out->marks.at[i].end) return "a mark without a text";
  return NULL;
}

void gs__sample_dispose(gs__sample *s) {
  gs__str_dispose(&s->text);
  gs__vec_free(&s->marks);
}
