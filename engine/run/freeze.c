/* The format, in numbers of seven bits a byte (the last has the top bit clear): tokens, tags (a byte each); places
 * where text begins anew, each less the one before; texts of attributes; mentions by number. Numbers of types are
 * those of the rules that froze it; texts are written out, for symbols are forgotten now and then. */
#include "run/freeze.h"

/* ---- writing ---- */

static void put(gs__str *out, uint64_t n) {
  for (; n > 127; n >>= 7) gs__str_putc(out, (char)(n | 128));
  gs__str_putc(out, (char)n);
}

static void put_text(gs__str *out, const char *text, size_t len) {
  put(out, len);
  gs__str_add(out, text, len);
}

typedef struct texts {                 /* symbols in the order in which they are met */
  gs__map number;                      /* symbol, as bytes -> its number + 1 */
  gs__str bytes;
} texts;

static uint32_t number_of(texts *t, const gs__symbols *symbols, gs__sym sym) {
  int is_new;
  uint32_t *at = gs__map_put(&t->number, (const char *)&sym, sizeof sym, &is_new);
  if (is_new) {
    *at = (uint32_t)t->number.len;
    put_text(&t->bytes, gs__sym_text(symbols, sym), gs__sym_len(symbols, sym));
  }
  return *at;
}

static void put_mention(gs__str *out, const gs__mention *m, texts *t, const gs__symbols *symbols) {
  uint64_t values = 0;
  for (size_t i = 0; i < m->values.len; i++) values += m->values.at[i].value != 0;
  put(out, m->type);
  put(out, m->start);
  put(out, m->end - m->start);
  put(out, values);
  for (size_t i = 0; i < m->values.len; i++) {
    if (!m->values.at[i].value) continue;
    put(out, number_of(t, symbols, m->values.at[i].key));
    put(out, number_of(t, symbols, m->values.at[i].value));
  }
}

static void put_leads(gs__str *out, const gs__run *run) {
  uint32_t n = run->doc->token_count, count = 0, last = 0;
  for (uint32_t i = 0; i < n; i++) count += run->leads[i] != 0;
  put(out, count);
  for (uint32_t i = 0; i < n; i++) {
    if (!run->leads[i]) continue;
    put(out, i - last);
    last = i;
  }
}

bool gs__freeze(gs__str *out, const gs__run *run) {
  if (run->limited || run->failure.code || run->plan->stop || run->asked_beyond) return false;
  texts t = {.number = {0}};
  gs__str mentions = {0};
  uint64_t count = 0;
  for (size_t i = 0; i < run->mentions.len; i++) {
    if (run->mentions.at[i]->dropped) continue;
    put_mention(&mentions, run->mentions.at[i], &t, &run->plan->symbols);
    count++;
  }
  put(out, run->doc->token_count);
  gs__str_add(out, (const char *)run->doc->token_tag, run->doc->token_count);
  put_leads(out, run);
  put(out, t.number.len);
  gs__str_add(out, gs__str_get(&t.bytes), t.bytes.len);
  put(out, count);
  gs__str_add(out, gs__str_get(&mentions), mentions.len);
  gs__map_dispose(&t.number);
  gs__str_dispose(&t.bytes);
  gs__str_dispose(&mentions);
  return true;
}

/* ---- reading ---- */

typedef struct thawing {
  gs__run *run;
  const char *p, *end;
  bool bad;
  gs__sym *sym;                        /* by number - 1 */
  uint64_t syms;
} thawing;

static uint64_t take(thawing *t) {
  uint64_t n = 0;
  for (int shift = 0; shift < 63 && t->p < t->end; shift += 7) {
    unsigned char c = (unsigned char)*t->p++;
    n |= (uint64_t)(c & 127) << shift;
    if (c < 128) return n;
  }
  t->bad = true;
  return 0;
}

/* One that is below the limit. */
static uint32_t take_below(thawing *t, uint64_t limit) {
  uint64_t n = take(t);
  if (n >= limit) t->bad = true;
  return t->bad ? 0 : (uint32_t)n;
}

static const char *take_bytes(thawing *t, uint64_t n) {
  const char *at = t->p;
  if (t->bad || n > (uint64_t)(t->end - t->p)) {
    t->bad = true;
    return NULL;
  }
  t->p += n;
  return at;
}

static void take_tags(thawing *t) {
  gs__run *run = t->run;
  const gs__doc *doc = run->doc;
  uint32_t n = doc->token_count;
  if (take(t) != n) t->bad = true;
  const char *tags = take_bytes(t, n);
  for (uint32_t i = 0; tags && i < n; i++)
    if ((unsigned char)tags[i] >= run->plan->language.tag_count) t->bad = true;
  for (uint32_t i = 0; !t->bad && i < n; i++) {
    doc->token_tag[i] = (uint8_t)tags[i];
    run->facts[doc->token_sentence[i]].tags |= (uint64_t)1 << doc->token_tag[i];
  }
}

static void take_leads(thawing *t) {
  uint32_t n = t->run->doc->token_count, at = 0;
  for (uint32_t count = take_below(t, (uint64_t)n + 1); count-- && !t->bad;) {
    at += take_below(t, n - at);
    if (!t->bad) t->run->leads[at] = 1;
  }
}

static void take_texts(thawing *t) {
  gs__symbols *symbols = &t->run->plan->symbols;
  t->syms = take(t);
  if (t->syms > (uint64_t)(t->end - t->p)) t->bad = true;   /* each takes a byte at least */
  if (t->bad) return;
  t->sym = gs__mem_alloc((t->syms + 1) * sizeof *t->sym);
  for (uint64_t i = 0; i < t->syms && !t->bad; i++) {
    uint64_t len = take(t);
    const char *text = take_bytes(t, len);
    if (text) t->sym[i] = gs__sym_intern(symbols, text, len);
  }
}

static gs__sym take_sym(thawing *t) {
  uint32_t n = take_below(t, t->syms + 1);
  if (!n) t->bad = true;
  return t->bad ? 0 : t->sym[n - 1];
}

static void take_mention(thawing *t) {
  gs__run *run = t->run;
  uint32_t n = run->doc->token_count;
  uint32_t type = take_below(t, run->plan->types.len), start = take_below(t, n);
  uint32_t end = start + take_below(t, (uint64_t)n - start + 1);
  uint64_t values = take(t);
  if (t->bad || run->plan->types.at[type].source != GS__FOUND) {
    t->bad = true;
    return;
  }
  gs__mention *m = gs__mention_new(run, type, start, end);
  for (uint64_t i = 0; i < values && !t->bad; i++) {
    gs__sym key = take_sym(t), value = take_sym(t);
    if (!t->bad) gs__vec_push_in(run->arena, &m->values, ((gs__value){.key = key, .value = value, .pass = GS__NONE}));
  }
  run->dirty[type] = true;
}

bool gs__thaw(gs__run *run, const char *bytes, size_t len) {
  thawing t = {.run = run, .p = bytes, .end = bytes + len};
  take_tags(&t);
  if (!t.bad) take_leads(&t);
  if (!t.bad) take_texts(&t);
  for (uint64_t count = t.bad ? 0 : take(&t); count-- && !t.bad;) take_mention(&t);
  gs__mem_free(t.sym);
  gs__edges_units_changed(run);
  return !t.bad && t.p == t.end;
}
