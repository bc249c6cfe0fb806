#define PCRE2_CODE_UNIT_WIDTH 8
#include "match/regex.h"

#include <pcre2.h>
#include <stdio.h>
#include <string.h>

#include "gainsay.h"

enum { MATCH_LIMIT = 100000, DEPTH_LIMIT = 10000, HEAP_KIB = 16384, SOURCE_MAX = 8192 };
enum { UNKNOWN, NO, YES };

struct gs__regex {
  char *source;
  size_t len;
  pcre2_code *code;          /* NULL: not made yet, or put away */
  pcre2_match_data *data;
  pcre2_match_context *context;
  GS_VEC(uint8_t) result;    /* by form */
  size_t limited;
};

static int refuse(gs__err *err, size_t *at, size_t place, const char *message) {
  *at = place;
  return gs__err_set(err, GS_EPACK, "%s", message);
}

static pcre2_code *compile(const char *source, size_t len, int *code, PCRE2_SIZE *place) {
  uint32_t options = PCRE2_UTF | PCRE2_UCP | PCRE2_CASELESS | PCRE2_NEVER_BACKSLASH_C |
                     PCRE2_ANCHORED | PCRE2_ENDANCHORED;
  return pcre2_compile((PCRE2_SPTR)source, len, options, code, place, NULL);
}

int gs__regex_new(gs__regex **out, const char *source, size_t len, size_t *at, gs__err *err) {
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
  gs__regex *r = gs__mem_alloc(sizeof *r);
  r->source = gs__mem_dup(source, len);
  r->len = len;
  r->code = re;
  *out = r;
  return 0;
}

void gs__regex_rest(gs__regex *r) {
  pcre2_code_free(r->code);
  pcre2_match_data_free(r->data);
  pcre2_match_context_free(r->context);
  r->code = NULL;
  r->data = NULL;
  r->context = NULL;
}

void gs__regex_free(gs__regex *r) {
  if (!r) return;
  gs__regex_rest(r);
  gs__vec_free(&r->result);
  gs__mem_free(r->source);
  gs__mem_free(r);
}

/* Most expressions of a pack meet no word of a short text: what only a test needs is made at the first. */
static void make_ready(gs__regex *r) {
  int code;
  PCRE2_SIZE place;
  if (!r->code) r->code = compile(r->source, r->len, &code, &place);
  pcre2_jit_compile(r->code, PCRE2_JIT_COMPLETE);   /* without JIT it only runs slower */
  r->data = pcre2_match_data_create(1, NULL);
  r->context = pcre2_match_context_create(NULL);
  pcre2_set_match_limit(r->context, MATCH_LIMIT);
  pcre2_set_depth_limit(r->context, DEPTH_LIMIT);
  pcre2_set_heap_limit(r->context, HEAP_KIB);
}

const char *gs__regex_source(const gs__regex *r) {
  return r->source;
}

bool gs__regex_test(gs__regex *r, const gs__vocab *vocab, gs__form form) {
  if (form >= r->result.len) {
    size_t old = r->result.len;
    gs__vec_reserve(&r->result, vocab->forms.len);
    r->result.len = vocab->forms.len;
    memset(r->result.at + old, UNKNOWN, r->result.len - old);
  }
  uint8_t *known = r->result.at + form;
  if (*known != UNKNOWN) return *known == YES;
  const gs__form_info *f = gs__vocab_info(vocab, form);
  if (!r->data) make_ready(r);
  int n = pcre2_match(r->code, (PCRE2_SPTR)f->bytes, f->len, 0, PCRE2_NO_UTF_CHECK, r->data,
                      r->context);
  if (n < 0 && n != PCRE2_ERROR_NOMATCH) r->limited++;
  *known = n >= 0 ? YES : NO;
  return n >= 0;
}

void gs__regex_forget(gs__regex *r, gs__form from) {
  if (from < r->result.len) r->result.len = from;
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
