/* A look-up takes the spelling as the text has it: keys and their other spellings lie in one table,
 * so that a known word costs one probe whatever its script. Only a new spelling is normalised. A hash
 * never leaves the machine. */
#include "text/vocab.h"

#include <string.h>

#include "base/str.h"
#include "base/utf8.h"
#include "text/slot.h"

enum { FIRST_SLOTS = 1 << 12, MAX_ALIAS = 256 };

/* Two slots share a cache line and none lies in two. */
static void new_table(gs__vocab *v, size_t n) {
  v->slots_memory = gs__mem_alloc((n + 1) * sizeof *v->slots);
  uintptr_t past = (uintptr_t)v->slots_memory % sizeof *v->slots;
  v->slots = (gs__slot *)(void *)((char *)v->slots_memory + (past ? sizeof *v->slots - past : 0));
  v->mask = n - 1;
}

gs__vocab *gs__vocab_new(void) {
  gs__vocab *v = gs__mem_alloc(sizeof *v);
  new_table(v, FIRST_SLOTS);
  gs__vec_push(&v->cuts, (gs__cut){0});
  gs__vec_push(&v->forms, (gs__form_info){.bytes = ""});
  gs__vec_push(&v->spellings, (gs__spelling){.bytes = ""});
  return v;
}

void gs__vocab_free(gs__vocab *v) {
  if (!v) return;
  gs__vec_free(&v->forms);
  gs__vec_free(&v->spellings);
  gs__vec_free(&v->cuts);
  gs__mem_free(v->slots_memory);
  gs__arena_dispose(&v->keys);
  gs__arena_dispose(&v->signs.memory);
  gs__mem_free(v);
}

void gs__vocab_first_use(gs__vocab *v, gs__vocab_hook use, void *payload) {
  v->use = use;
  v->use_payload = payload;
}

void gs__vocab_use(gs__vocab *v, gs__form form) {
  if (v->forms.at[form].use) return;
  v->forms.at[form].use = ++v->uses;
  if (v->use) v->use(v, form, v->use_payload);
  gs__vocab_use(v, v->forms.at[form].fold);   /* asked for too: does this word often begin a sentence? */
}

gs__form gs__vocab_apostrophe(gs__vocab *v) {
  if (!v->apostrophe) {
    gs__form mark = gs__vocab_intern(v, "'", 1);
    gs__form_info info = v->forms.at[mark];
    info.shape = GS__SHAPE_CLITIC;
    info.use = 0;
    v->apostrophe = (gs__form)v->forms.len;
    gs__vec_push(&v->forms, info);
  }
  gs__vocab_use(v, v->apostrophe);
  return v->apostrophe;
}

void gs__vocab_hook_add(gs__vocab *v, gs__vocab_hook enter, void *payload) {
  if (v->hook_count == sizeof v->hooks / sizeof *v->hooks) return;
  v->hooks[v->hook_count].enter = enter;
  v->hooks[v->hook_count++].payload = payload;
}

/* ---- the table ---- */

static uint64_t load(const char *p, size_t n) {
  uint64_t w = 0;
  memcpy(&w, p, n);
  return w;
}

static uint64_t hash_long(const char *p, size_t n) {
  uint64_t h = 0, last = load(p + n - 8, 8);   /* which may overlap */
  for (; n > 8; p += 8, n -= 8) h = (h ^ load(p, 8)) * 0xff51afd7ed558ccdu, h ^= h >> 29;
  h = (h ^ last) * 0xc4ceb9fe1a85ec53u;
  return h ^ h >> 32;
}

#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__

/* Up to 8 bytes without a loop: two loads, which may overlap. */
static uint64_t load_short(const char *p, size_t n) {
  if (n == 8) return load(p, 8);
  if (n >= 4) return load(p, 4) | load(p + n - 4, 4) << 8 * (n - 4);
  if (!n) return 0;
  return load(p, 1) | load(p + n / 2, 1) << 8 * (n / 2) | load(p + n - 1, 1) << 8 * (n - 1);
}

#else

static uint64_t load_short(const char *p, size_t n) {
  return load(p, n);
}

#endif

gs__key gs__key_of(const char *p, size_t len) {
  gs__key k = {.len = (uint32_t)len};
  if (len > GS__INLINE) {
    k.a = hash_long(p, len);
  } else {
    k.a = load_short(p, len < 8 ? len : 8);
    k.b = len > 8 ? load_short(p + 8, len - 8) : 0;
  }
  gs__key_seal(&k);
  return k;
}

gs__slot *gs__slot_beyond(const gs__vocab *v, const gs__key *k, const char *text) {
  size_t i = 0;
  for (uint32_t n = GS__PROBE_RUN;; n++) {
    i = gs__probe_next(i, n, v->mask, text, k->len);
    if (!v->slots[i].form || gs__slot_fits(v, v->slots + i, k, text)) return v->slots + i;
  }
}

static uint32_t marks_of(const gs__vocab *v, gs__form form) {
  const gs__form_info *f = v->forms.at + form;
  return f->shape | (f->pieces > 1 ? GS__SLOT_PIECES : 0) | (f->use ? 0 : GS__SLOT_FRESH);
}

static void put_in_table(gs__vocab *v, uint32_t spelling) {
  const gs__spelling *s = v->spellings.at + spelling;
  gs__key k = gs__key_of(s->bytes, s->len);
  *gs__slot_of(v, &k, s->bytes) =
      (gs__slot){{k.a, k.b}, k.len, s->form, spelling, marks_of(v, s->form)};
}

/* All spellings into a new table: what the old one kept in marks is worked out again when asked for. */
static void rebuild(gs__vocab *v, size_t n) {
  gs__mem_free(v->slots_memory);
  new_table(v, n);
  for (size_t i = 1; i < v->spellings.len; i++) put_in_table(v, (uint32_t)i);
}

void gs__vocab_refresh(gs__vocab *v) {
  for (size_t i = 1; i < v->spellings.len; i++) v->spellings.at[i].cut = 0;
  v->cuts.len = 1;
  rebuild(v, v->mask + 1);
}

gs__vocab_mark gs__vocab_here(const gs__vocab *v) {
  return (gs__vocab_mark){v->forms.len, v->spellings.len, gs__arena_here(&v->keys)};
}

void gs__vocab_rewind(gs__vocab *v, gs__vocab_mark mark) {
  v->forms.len = mark.forms;
  if (v->apostrophe >= mark.forms) v->apostrophe = 0;
  v->spellings.len = mark.spellings;
  for (size_t i = 0; i < mark.forms; i++) v->forms.at[i].use = 0;   /* their lemmas may be gone */
  v->uses = 0;
  gs__vocab_refresh(v);   /* known spellings may have been cut into forms that are forgotten */
  gs__arena_rewind(&v->keys, mark.keys);
}

void gs__vocab_expect(gs__vocab *v, size_t more) {
  size_t spellings = v->spellings.len + more, slots = v->mask + 1;
  gs__vec_reserve(&v->forms, v->forms.len + more);
  gs__vec_reserve(&v->spellings, spellings);
  while (spellings * 2 >= slots) slots *= 2;
  if (slots > v->mask + 1) rebuild(v, slots);
}

static void add_spelling(gs__vocab *v, const char *bytes, size_t len, gs__form form) {
  gs__vec_push(&v->spellings, ((gs__spelling){bytes, (uint32_t)len, form, 0}));
  if (v->spellings.len * 2 > v->mask) rebuild(v, (v->mask + 1) * 2);
  else put_in_table(v, (uint32_t)v->spellings.len - 1);
}

/* ---- keys ---- */

static bool is_apostrophe(uint32_t cp) {
  return cp == 0x2019 || cp == 0x2018 || cp == 0x02BC;
}

/* The key of a spelling with bytes beyond ASCII. Below U+0300 every text is in NFC already. */
static void normalise(gs__str *key, const char *text, size_t len) {
  bool compose = false;
  for (size_t i = 0, k; i < len; i += k) {
    uint32_t cp = 0;
    k = gs__utf8_decode(text + i, len - i, &cp);
    if (!k) k = 1;   /* cannot be: texts are checked */
    if (is_apostrophe(cp)) {
      gs__str_putc(key, '\'');
    } else if (gs__utf8_class(cp) != GS__IGNORABLE) {
      gs__str_add(key, text + i, k);
      compose |= cp >= 0x300;
    }
  }
  if (!compose) return;
  size_t n;
  char *nfc = gs__utf8_nfc(gs__str_get(key), key->len, &n);
  gs__str_clear(key);
  gs__str_add(key, nfc, n);
  gs__mem_free(nfc);
}

/* Puts the full case folding of a key into fold; false if the key is folded already. */
static bool folded(gs__str *fold, const char *key, size_t len) {
  if (!gs__utf8_is_ascii(key, len)) {
    if (len > GS__MAX_NORMAL) return false;
    size_t n;
    char *f = gs__utf8_fold(key, len, &n);
    gs__str_add(fold, f, n);
    gs__mem_free(f);
    return n != len || memcmp(fold->at, key, len) != 0;
  }
  size_t i = 0;
  while (i < len && !(key[i] >= 'A' && key[i] <= 'Z')) i++;
  if (i == len) return false;
  gs__str_add(fold, key, len);
  for (; i < len; i++)
    if (key[i] >= 'A' && key[i] <= 'Z') fold->at[i] = (char)(key[i] | 0x20);
  return true;
}

/* The folded form enters first, so that hooks find it complete. */
static gs__form new_form(gs__vocab *v, const char *key, size_t len) {
  gs__str fold = {0};
  gs__form f = 0;
  if (folded(&fold, key, len)) f = gs__vocab_intern(v, fold.at, fold.len);
  if (f) f = v->forms.at[f].fold;
  gs__str_dispose(&fold);
  gs__form form = (gs__form)v->forms.len;
  gs__form_info info = {.bytes = gs__arena_dup(&v->keys, key, len), .len = (uint32_t)len};
  info.fold = f ? f : form;
  info.shape = gs__shape_of(key, len);
  gs__vec_push(&v->forms, info);
  add_spelling(v, info.bytes, len, form);
  for (size_t i = 0; i < v->hook_count; i++) v->hooks[i].enter(v, form, v->hooks[i].payload);
  gs__key k = gs__key_of(info.bytes, len);
  gs__slot_of(v, &k, info.bytes)->marks = marks_of(v, form);
  return form;
}

static size_t counted(const char *text, size_t len) {
  if (len <= GS__MAX_FORM) return len;
  len = GS__MAX_FORM;
  while (len > 0 && ((unsigned char)text[len] & 0xC0) == 0x80) len--;
  return len;
}

static bool needs_key(const char *text, size_t len) {
  return len <= GS__MAX_NORMAL && !gs__utf8_is_ascii(text, len);
}

gs__form gs__vocab_intern(gs__vocab *v, const char *text, size_t len) {
  len = counted(text, len);
  if (!len) return 0;
  gs__key k = gs__key_of(text, len);
  gs__form form = gs__slot_of(v, &k, text)->form;
  if (form) return form;
  if (!needs_key(text, len)) return new_form(v, text, len);
  gs__str key = {0};
  normalise(&key, text, len);
  if (key.len == len && memcmp(key.at, text, len) == 0) {
    form = new_form(v, text, len);
  } else if (key.len) {
    gs__key own = gs__key_of(key.at, key.len);
    form = gs__slot_of(v, &own, key.at)->form;
    if (!form) form = new_form(v, key.at, key.len);
    if (len <= MAX_ALIAS && !gs__slot_of(v, &k, text)->form)
      add_spelling(v, gs__arena_dup(&v->keys, text, len), len, form);
  }
  gs__str_dispose(&key);
  return form;
}

gs__form gs__vocab_find(const gs__vocab *v, const char *text, size_t len) {
  len = counted(text, len);
  gs__key k = gs__key_of(text, len);
  gs__form form = gs__slot_of(v, &k, text)->form;
  if (form || !needs_key(text, len)) return form;
  gs__str key = {0};
  normalise(&key, text, len);
  k = gs__key_of(gs__str_get(&key), key.len);
  form = gs__slot_of(v, &k, gs__str_get(&key))->form;
  gs__str_dispose(&key);
  return form;
}
