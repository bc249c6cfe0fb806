#define PCRE2_CODE_UNIT_WIDTH 8
#include "match/regex.h"

#include <pcre2.h>
#include <stdio.h>
#include <string.h>

#include "base/asked.h"
#include "gainsay.h"

enum { MATCH_LIMIT = 100000, DEPTH_LIMIT = 10000, HEAP_KIB = 16384, SOURCE_MAX = 8192 };

struct gs__regex_tools {     /* what a match needs, whichever expression it is of */
  pcre2_match_data *data;
  pcre2_match_context *context;
};

struct gs__regex {
  gs__regex_tools *tools;
  const char *source;
  size_t len;
  pcre2_code *code;          /* NULL: not made yet, or put away */
  gs__asked uses;            /* of the forms that texts have, by their use */
  size_t limited;
};

static int refuse(gs__err *err, size_t *at, size_t place, const char *message) {
  *at = place;
  return gs__err_set(err, GS_EPACK, "%s", message);
}

/* Not JIT: it pays for thousands of words, not for the few that each expression meets, and counts its limits in
 * another way. */
static pcre2_code *compile(const char *source, size_t len, int *code, PCRE2_SIZE *place) {
  uint32_t options = PCRE2_UTF | PCRE2_UCP | PCRE2_CASELESS | PCRE2_NEVER_BACKSLASH_C |
                     PCRE2_ANCHORED | PCRE2_ENDANCHORED;
  return pcre2_compile((PCRE2_SPTR)source, len, options, code, place, NULL);
}

static gs__regex *keep(gs__regexes *all, const char *source, size_t len, pcre2_code *code) {
  gs__regex *r = gs__arena_alloc(&all->arena, sizeof *r);
  if (!all->tools) all->tools = gs__arena_alloc(&all->arena, sizeof *all->tools);
  *gs__map_put(&all->by_source, source, len, NULL) = (uint32_t)all->at.len;
  r->tools = all->tools;
  r->source = all->by_source.entries[all->at.len].key;
  r->len = len;
  r->code = code;
  gs__vec_push(&all->at, r);
  return r;
}

int gs__regex_get(gs__regex **out, gs__regexes *all, const char *source, size_t len, size_t *at, gs__err *err) {
  uint32_t *seen = gs__map_get(&all->by_source, source, len);
  if (seen) {
    *out = all->at.at[*seen];
    return 0;
  }
  if (len > SOURCE_MAX) return refuse(err, at, 0, "a regular expression of more than 8192 bytes");
  if (len > 1 && memcmp(source, "(*", 2) == 0)
    return refuse(err, at, 0, "verbs such as (*LIMIT_MATCH=...) are not allowed");
  int code;
  PCRE2_SIZE place;
  pcre2_code *re = compile(source, len, &code, &place);
  if (!re) {
    char message[256];
    pcre2_get_error_message(code, (PCRE2_UCHAR *)message, sizeof message);
    return refuse(err, at, place, message);
  }
  *out = keep(all, source, len, re);
  return 0;
}

void gs__regexes_rest(gs__regexes *all) {
  for (size_t i = 0; i < all->at.len; i++) {
    pcre2_code_free(all->at.at[i]->code);
    all->at.at[i]->code = NULL;
  }
  if (!all->tools) return;
  pcre2_match_data_free(all->tools->data);
  pcre2_match_context_free(all->tools->context);
  *all->tools = (gs__regex_tools){0};
}

void gs__regexes_dispose(gs__regexes *all) {
  gs__regexes_rest(all);
  gs__regexes_forget(all);
  gs__vec_free(&all->at);
  gs__map_dispose(&all->by_source);
  gs__arena_dispose(&all->arena);
  all->tools = NULL;
}

const char *gs__regex_source(const gs__regex *r) {
  return r->source;
}

/* Most expressions of a pack meet no word of a short text: what only a test needs is made at the first. */
static void make_ready(gs__regex *r) {
  int code;
  PCRE2_SIZE place;
  if (!r->code) r->code = compile(r->source, r->len, &code, &place);
  if (r->tools->data) return;
  r->tools->data = pcre2_match_data_create(1, NULL);
  r->tools->context = pcre2_match_context_create(NULL);
  pcre2_set_match_limit(r->tools->context, MATCH_LIMIT);
  pcre2_set_depth_limit(r->tools->context, DEPTH_LIMIT);
  pcre2_set_heap_limit(r->tools->context, HEAP_KIB);
}

static bool matches(gs__regex *r, const gs__form_info *f) {
  make_ready(r);
  int n = pcre2_match(r->code, (PCRE2_SPTR)f->bytes, f->len, 0, PCRE2_NO_UTF_CHECK, r->tools->data,
                      r->tools->context);
  if (n < 0 && n != PCRE2_ERROR_NOMATCH) r->limited++;
  return n >= 0;
}

bool gs__regex_test(gs__regex *r, const gs__vocab *vocab, gs__form form) {
  const gs__form_info *f = gs__vocab_info(vocab, form);
  gs__answer known = gs__asked_of(&r->uses, f->use);
  if (known != GS__NOT_ASKED) return known == GS__YES;
  bool yes = matches(r, f);
  return f->use ? gs__asked_keep(&r->uses, f->use, yes, vocab->uses + 1) : yes;
}

void gs__regexes_forget(gs__regexes *all) {
  for (size_t i = 0; i < all->at.len; i++) gs__asked_dispose(&all->at.at[i]->uses);
}

size_t gs__regex_limited(gs__regex *r) {
  size_t n = r->limited;
  if (n) r->limited = 0;
  return n;
}

const char *gs__regex_version(char *out, size_t size) {
  char version[64] = "";
  pcre2_config(PCRE2_CONFIG_VERSION, version);
  snprintf(out, size, "PCRE2 %s", version);
  return out;
}
