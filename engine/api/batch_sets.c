#include "api/batch_sets.h"

#include <string.h>

#include "base/file.h"
#include "base/mem.h"

int gs_packs_split(const char *set, void (*each)(const char *pack, size_t len, void *payload), void *payload,
                   gs_error *err) {
  size_t end = strlen(set);
  if (!end || *set == '+' || set[end - 1] == '+' || strstr(set, "++"))
    return gs__err_set(err, GS_EUSAGE, "\"%s\" names an empty pack; write it as A+B", set);
  for (const char *p = set; *p; p += *p == '+') {
    size_t n = strcspn(p, "+");
    each(p, n, payload);
    p += n;
  }
  return 0;
}

static void push(const char *pack, size_t len, void *packs) {
  gs__paths *out = packs;
  gs__vec_push(out, gs__mem_dup(pack, len));
}

/* ---- names ---- */

static int is_safe(unsigned char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         strchr("-_.", c) || c >= 0x80;
}

/* A pack by folder is named by its path, without the way there and with '_' for '/': "../a/b/" is
 * a_b, so that old/news and new/news stay apart. */
static void add_safe(gs__str *name, const char *pack) {
  while (*pack == '/' || !strncmp(pack, "./", 2) || !strncmp(pack, "../", 3))
    pack += strcspn(pack, "/") + 1;
  size_t n = strlen(pack), first = name->len;
  while (n && pack[n - 1] == '/') n--;
  for (size_t i = 0; i < n; i++)
    gs__str_putc(name, is_safe((unsigned char)pack[i]) ? pack[i] : '_');
  if (name->len == first) gs__str_putc(name, '_');
  if (name->at[first] == '.') name->at[first] = '_';
}

static char *name_of(const gs__paths *packs) {
  gs__str name = {0};
  for (size_t i = 0; i < packs->len; i++) {
    if (i) gs__str_putc(&name, '+');
    add_safe(&name, packs->at[i]);
  }
  return name.at;
}

static int name_set(gs__batch_set *set, const char *text, gs__err *err) {
  gs__paths packs = {0};
  int code = gs_packs_split(text, push, &packs, err);
  if (code == 0) set->name = name_of(&packs);
  gs__paths_dispose(&packs);
  return code;
}

static int check_apart(const gs__batch_sets *sets, size_t last, const gs_batch_options *o,
                       gs__err *err) {
  for (size_t i = 0; i < last; i++)
    if (!strcmp(sets->at[i].name, sets->at[last].name))
      return gs__err_set(err, GS_EUSAGE,
                         "the rule sets \"%s\" and \"%s\" would both write \"%s\"; ask for one, or "
                         "give the other folder another name",
                         o->packs[i], o->packs[last], sets->at[i].name);
  return 0;
}

int gs__batch_sets_name(gs__batch_sets *sets, const gs_batch_options *o, gs__err *err) {
  if (!o->pack_count) return gs__err_set(err, GS_EUSAGE, "a batch needs at least one rule set");
  sets->count = o->pack_count;
  sets->at = gs__mem_alloc(sets->count * sizeof *sets->at);
  for (size_t i = 0; i < sets->count; i++) {
    int code = name_set(&sets->at[i], o->packs[i], err);
    if (code == 0) code = check_apart(sets, i, o, err);
    if (code < 0) return code;
  }
  return 0;
}

/* ---- rules ---- */

int gs__batch_sets_load(gs__batch_sets *sets, const gs_batch_options *o, gs__err *err) {
  for (size_t i = 0; i < sets->count; i++) {
    gs__paths packs = {0};
    int code = gs_packs_split(o->packs[i], push, &packs, err);
    if (code == 0)
      code = gs_rules_load(&sets->at[i].rules, (const char *const *)packs.at, packs.len, &o->rules, err);
    gs__paths_dispose(&packs);
    if (code < 0) return code;
  }
  return 0;
}

void gs__batch_sets_dispose(gs__batch_sets *sets) {
  for (size_t i = 0; i < sets->count; i++) {
    gs__mem_free(sets->at[i].name);
    gs_rules_free(sets->at[i].rules);
  }
  gs__mem_free(sets->at);
  *sets = (gs__batch_sets){0};
}
