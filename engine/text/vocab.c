/* A look-up takes the spelling as the text has it: keys and their other spellings lie in one table,
 * so that a known word costs one probe whatever its script. Only a new spelling is normalised. */
#include "text/vocab.h"

#include <string.h>

#include "base/str.h"
#include "base/utf8.h"

enum { FIRST_SLOTS = 1 << 12, MAX_ALIAS = 256 };

gs__vocab *gs__vocab_new(void) {
  gs__vocab *v = gs__mem_alloc(sizeof *v);
  v->slots = gs__mem_alloc(FIRST_SLOTS * sizeof *v->slots);
  v->mask = FIRST_SLOTS - 1;
  gs__vec_push(&v->forms, (gs__form_info){.bytes = ""});
  gs__vec_push(&v->spellings, (gs__spelling){.bytes = ""});
  return v;
}

void gs__vocab_free(gs__vocab *v) {
  if (!v) return;
  gs__vec_free(&v->forms);
  gs__vec_free(&v->spellings);
  gs__mem_free(v->slots);
  gs__arena_dispose(&v->keys);
  gs__mem_free(v);
}

void gs__vocab_first_use(gs__vocab *v, gs__vocab_hook use, void *payload) {
  v->use = use;
  v->use_payload = payload;
}

void gs__vocab_use(gs__vocab *v, gs__form form) {
  if (v->forms.at[form].used) return;
  v->forms.at[form].used = 1;
  if (v->use) v->use(v, form, v->use_payload);
  gs__vocab_use(v, v->forms.at[form].fold);   /* asked for too: does this word often begin a sentence? */
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

/* Words are short: up to 16 bytes are two loads, which may overlap. Never leaves the machine. */
static uint32_t hash_of(const char *p, size_t n) {
  uint64_t a, b, h = n * 0x9e3779b97f4a7c15u;
  for (; n > 16; p += 8, n -= 8) h = (h ^ load(p, 8)) * 0xff51afd7ed558ccdu, h ^= h >> 29;
  if (n >= 8) {
    a = load(p, 8);
    b = load(p + n - 8, 8);
  } else if (n >= 4) {
    a = load(p, 4);
    b = load(p + n - 4, 4);
  } else {
    a = n ? (uint64_t)(unsigned char)p[0] << 16 | (uint64_t)(unsigned char)p[n / 2] << 8 : 0;
    b = n ? (unsigned char)p[n - 1] : 0;
  }
  h = (h ^ a) * 0xff51afd7ed558ccdu;
  h = (h ^ h >> 32 ^ b) * 0xc4ceb9fe1a85ec53u;
  return (uint32_t)(h >> 32);
}

/* The slot that has the spelling, or the empty one where it belongs. */
static gs__slot *slot_of(const gs__vocab *v, const char *text, size_t len, uint32_t hash) {
  size_t i = hash & v->mask;
  for (; v->slots[i].spelling; i = (i + 1) & v->mask) {
    if (v->slots[i].hash != hash) continue;
    const gs__spelling *s = v->spellings.at + v->slots[i].spelling;
    if (s->len == len && memcmp(s->bytes, text, len) == 0) break;
  }
  return v->slots + i;
}

static void grow(gs__vocab *v) {
  gs__slot *old = v->slots;
  size_t n = v->mask + 1;
  v->mask = n * 2 - 1;
  v->slots = gs__mem_alloc(n * 2 * sizeof *v->slots);
  for (size_t i = 0; i < n; i++) {
    if (!old[i].spelling) continue;
    size_t at = old[i].hash & v->mask;
    while (v->slots[at].spelling) at = (at + 1) & v->mask;
    v->slots[at] = old[i];
  }
  gs__mem_free(old);
}

gs__vocab_mark gs__vocab_here(const gs__vocab *v) {
  return (gs__vocab_mark){v->forms.len, v->spellings.len, gs__arena_here(&v->keys)};
}

void gs__vocab_rewind(gs__vocab *v, gs__vocab_mark mark) {
  gs__slot *old = v->slots;
  v->slots = gs__mem_alloc((v->mask + 1) * sizeof *v->slots);
  for (size_t i = 0; i <= v->mask; i++) {
    if (!old[i].spelling || old[i].spelling >= mark.spellings) continue;
    size_t at = old[i].hash & v->mask;
    while (v->slots[at].spelling) at = (at + 1) & v->mask;
    v->slots[at] = old[i];
  }
  gs__mem_free(old);
  v->forms.len = mark.forms;
  v->spellings.len = mark.spellings;
  gs__arena_rewind(&v->keys, mark.keys);
  for (size_t i = 0; i < mark.forms; i++) v->forms.at[i].used = 0;   /* their lemmas may be gone */
}

static void add_spelling(gs__vocab *v, const char *bytes, size_t len, uint32_t hash,
                         gs__form form) {
  if (v->spellings.len * 2 > v->mask) grow(v);
  *slot_of(v, bytes, len, hash) = (gs__slot){hash, (uint32_t)v->spellings.len};
  gs__vec_push(&v->spellings, ((gs__spelling){bytes, (uint32_t)len, form}));
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
static gs__form new_form(gs__vocab *v, const char *key, size_t len, uint32_t hash) {
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
  add_spelling(v, info.bytes, len, hash, form);
  for (size_t i = 0; i < v->hook_count; i++) v->hooks[i].enter(v, form, v->hooks[i].payload);
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
  uint32_t hash = hash_of(text, len);
  const gs__slot *slot = slot_of(v, text, len, hash);
  if (slot->spelling) return v->spellings.at[slot->spelling].form;
  if (!needs_key(text, len)) return new_form(v, text, len, hash);
  gs__str key = {0};
  normalise(&key, text, len);
  gs__form form = 0;
  if (key.len == len && memcmp(key.at, text, len) == 0) {
    form = new_form(v, text, len, hash);
  } else if (key.len) {
    uint32_t key_hash = hash_of(key.at, key.len);
    slot = slot_of(v, key.at, key.len, key_hash);
    form = slot->spelling ? v->spellings.at[slot->spelling].form
                          : new_form(v, key.at, key.len, key_hash);
    if (len <= MAX_ALIAS && !slot_of(v, text, len, hash)->spelling)
      add_spelling(v, gs__arena_dup(&v->keys, text, len), len, hash, form);
  }
  gs__str_dispose(&key);
  return form;
}

gs__form gs__vocab_find(const gs__vocab *v, const char *text, size_t len) {
  len = counted(text, len);
  const gs__slot *slot = slot_of(v, text, len, hash_of(text, len));
  if (slot->spelling || !needs_key(text, len)) return v->spellings.at[slot->spelling].form;
  gs__str key = {0};
  normalise(&key, text, len);
  slot = slot_of(v, gs__str_get(&key), key.len, hash_of(gs__str_get(&key), key.len));
  gs__str_dispose(&key);
  return v->spellings.at[slot->spelling].form;
}
