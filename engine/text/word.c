/* word: where a word ends. The scanner runs over letters and digits; at anything else one function
 * for that character says whether the word goes on. Look-ahead is bounded or remembered, so that no
 * text takes more than linear time. */
#include <string.h>

#include "base/utf8.h"
#include "text/token.h"

enum { MAX_ABBREVIATION = 31 };

const unsigned char gs__byte_kind[256] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3,
    3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3,
    3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 0,
    4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
    4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
    4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
    4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4};

static unsigned kind(char c) {
  return gs__byte_kind[(unsigned char)c];
}

static bool is_letter(char c) {
  return kind(c) == GS__BYTE_LETTER;
}

static bool is_digit(char c) {
  return kind(c) == GS__BYTE_DIGIT;
}

static bool is_alnum(char c) {
  return kind(c) - 1u < 2;
}

static bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}

static bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}

bool gs__word_at(const gs__scan *s, uint32_t p, uint32_t *size) {
  *size = 1;
  if (kind(s->text[p]) != GS__BYTE_HIGH) return is_alnum(s->text[p]);
  uint32_t cp = 0;
  *size = (uint32_t)gs__utf8_decode(s->text + p, s->len - p, &cp);
  gs__class class = gs__utf8_class(cp);
  return class == GS__LETTER || class == GS__MARK || class == GS__DIGIT;
}

uint32_t gs__apostrophe_at(const gs__scan *s, uint32_t p) {
  if (s->text[p] == '\'') return 1;
  if (s->text[p] != '\xE2' && s->text[p] != '\xCA') return 0;
  if (memcmp(s->text + p, "\xE2\x80\x99", s->len - p < 3 ? s->len - p : 3) == 0) return 3;
  if (memcmp(s->text + p, "\xE2\x80\x98", s->len - p < 3 ? s->len - p : 3) == 0) return 3;
  return memcmp(s->text + p, "\xCA\xBC", s->len - p < 2 ? s->len - p : 2) == 0 ? 2 : 0;
}

static bool word_at(const gs__scan *s, uint32_t p) {
  uint32_t size;
  return gs__word_at(s, p, &size);
}

/* A byte that ends a letter, mark or digit (of what a word was scanned to so far). */
static bool word_before(const gs__scan *s, uint32_t p) {
  return kind(s->text[p - 1]) == GS__BYTE_HIGH || is_alnum(s->text[p - 1]);
}

/* ---- abbreviations ---- */

static uint32_t listed(const gs__scan *s, uint32_t from, uint32_t to) {
  size_t len = to - from;
  if (len > MAX_ABBREVIATION) return GS__ABBR_NONE;
  const uint32_t *class = gs__map_get(&s->language->abbreviations, s->text + from, len);
  if (!class && gs__utf8_is_ascii(s->text + from, len)) {
    char fold[MAX_ABBREVIATION + 1];
    for (size_t i = 0; i < len; i++) {
      char c = s->text[from + i];
      fold[i] = is_upper(c) ? (char)(c | 0x20) : c;
    }
    class = gs__map_get(&s->language->abbreviations, fold, len);
  } else if (!class) {
    size_t n;
    char *fold = gs__utf8_fold(s->text + from, len, &n);
    class = gs__map_get(&s->language->abbreviations, fold, n);
    gs__mem_free(fold);
  }
  return class ? *class : GS__ABBR_NONE;
}

static bool number_follows(const gs__scan *s, uint32_t p) {
  while (s->text[p] == ' ' || s->text[p] == '\n') p++;
  return is_digit(s->text[p]);
}

static bool is_abbreviation(const gs__scan *s, uint32_t from, uint32_t period) {
  uint32_t class = listed(s, from, period + 1);
  if (class == GS__ABBR_NUMBER) return number_follows(s, period + 1);
  return class != GS__ABBR_NONE;
}

static bool is_capital_letter(const gs__scan *s, uint32_t from, uint32_t to) {
  uint32_t cp = 0;
  return to - from <= 4 && gs__utf8_decode(s->text + from, to - from, &cp) == to - from &&
         gs__utf8_is_upper(cp);
}

/* Where the last part of a hyphenated word begins: 12-sec. */
static uint32_t last_part(const gs__scan *s, uint32_t at, uint32_t p) {
  uint32_t part = p;
  while (part > at && p - part < MAX_ABBREVIATION && s->text[part - 1] != '-') part--;
  return part > at && s->text[part - 1] == '-' ? part : at;
}

bool gs__period_belongs(const gs__scan *s, uint32_t at, uint32_t p) {
  if (is_capital_letter(s, at, p)) return true;                                     /* J. */
  if (p - at > 2 && s->text[p - 2] == '.' && is_letter(s->text[p - 1])) return true; /* U.S. a.m. */
  if (is_abbreviation(s, at, p)) return true;
  uint32_t part = last_part(s, at, p);
  return part > at && is_abbreviation(s, part, p);
}

bool gs__period_can_belong(const gs__scan *s, uint32_t at, uint32_t p) {
  uint32_t part = last_part(s, at, p);
  if (is_capital_letter(s, at, p) || (p - at > 2 && s->text[p - 2] == '.')) return true;
  return listed(s, at, p + 1) || (part > at && listed(s, part, p + 1));
}

/* ---- addresses ---- */

static bool is_host_byte(char c) {
  return is_alnum(c) || c == '.' || c == '-' || c == '_' || c == '%' || c == '+';
}

static bool ends_address(const gs__scan *s, uint32_t p) {
  char c = s->text[p];
  if (kind(c) == GS__BYTE_HIGH) return !word_at(s, p);
  return kind(c) == GS__BYTE_SPACE || strchr("\"'`<>{}|^", c) != NULL;
}

/* The end of a web address that goes on at p; punctuation at its end is the sentence's. */
static uint32_t address_end(const gs__scan *s, uint32_t p) {
  uint32_t end = p, size;
  int open = 0;
  while (end < s->len && !ends_address(s, end)) {
    open += (s->text[end] == '(') - (s->text[end] == ')');
    gs__word_at(s, end, &size);
    end += size;
  }
  while (end > p && strchr(".,;:!?)]*", s->text[end - 1])) {
    if (s->text[end - 1] == ')' && open++ >= 0) break;
    end--;
  }
  return end;
}

/* The end of a mail address whose '@' stands at p, or p. */
static uint32_t mail_end(const gs__scan *s, uint32_t p) {
  uint32_t end = p + 1, period = 0;
  for (; is_alnum(s->text[end]) || s->text[end] == '-' || s->text[end] == '.'; end++)
    if (s->text[end] == '.' && is_alnum(s->text[end + 1])) period = end;
  while (s->text[end - 1] == '.' || s->text[end - 1] == '-') end--;
  return period > p + 1 && is_alnum(s->text[p + 1]) ? end : p;
}

/* Looks at the run of host-name characters about p, once: a word may have a period in every other place. */
static void see_chunk(gs__scan *s, uint32_t p) {
  if (p >= s->chunk_from && p < s->chunk_to) return;
  uint32_t to = p, word = p;
  for (; is_host_byte(s->text[to]); to++)
    if (is_alnum(s->text[to])) word = to + 1;
  uint32_t mail = s->text[to] == '@' ? mail_end(s, to) : to;
  s->chunk_from = p;
  s->chunk_to = to;
  s->chunk_word = word;
  s->chunk_mail = mail > to ? mail : 0;
}

/* At the period at p: the end of the address or abbreviation that the word goes on to be, or p. */
static uint32_t whole_chunk(gs__scan *s, uint32_t at, uint32_t p) {
  see_chunk(s, p);
  if (s->chunk_mail) return s->chunk_mail;
  if (p - at == 3 && strchr("wW", s->text[at]) && strchr("wW", s->text[at + 1]) &&
      strchr("wW", s->text[at + 2]))
    return address_end(s, p);
  uint32_t e = s->chunk_word > p + 1 ? s->chunk_word : p + 1;
  if (gs__shape_is_domain(s->text + at, e - at))
    return s->text[e] == '/' ? address_end(s, e) : e;
  if (s->text[e] == '.' && listed(s, at, e + 1)) return e + 1;   /* Ph.D. */
  return p;
}

/* ---- the characters at which a word may go on: each returns where it does, or p ---- */

static uint32_t at_period(gs__scan *s, uint32_t at, uint32_t p) {
  const char *t = s->text;
  char before = t[p - 1], next = t[p + 1];
  if (!word_before(s, p) || next == '.') return p;
  if (is_digit(before) && is_digit(next)) return p + 1;                    /* 3.5 */
  if (!word_at(s, p + 1)) {
    bool belongs = gs__period_belongs(s, at, p);
    s->over = next != '-' || !belongs;                                     /* but U.S.-led */
    return belongs ? p + 1 : p;
  }
  uint32_t whole = whole_chunk(s, at, p);
  s->over = whole > p;
  if (whole > p) return whole;
  bool single = is_letter(before) && (p - 1 == at || t[p - 2] == '.' || t[p - 2] == '-');
  if (single && is_letter(next) && !word_at(s, p + 2)) return p + 1;       /* U.S a.m */
  s->over = gs__period_belongs(s, at, p);
  if (s->over) return p + 1;                                               /* Mr.Smith No.5 */
  if (is_upper(next)) return is_lower(t[p + 2]) || !is_upper(before) ? p : p + 1;   /* BRK.B */
  return is_lower(next) && is_alnum(before) ? p + 1 : p;                   /* node.js */
}

static uint32_t at_comma(const gs__scan *s, uint32_t p) {
  const char *t = s->text + p + 1;
  if (!is_digit(t[-2]) || !is_digit(t[0])) return p;
  if (s->language->decimal_comma) return p + 1;                            /* 3,5 */
  if (!is_digit(t[1])) return p;
  if (!is_digit(t[2])) return t[2] == ',' ? p + 1 : p;                     /* 12,34,567 */
  return is_digit(t[3]) ? p : p + 1;                                       /* 1,000 */
}

static uint32_t at_colon(gs__scan *s, uint32_t at, uint32_t p) {
  const char *t = s->text;
  if (is_digit(t[p - 1]) && is_digit(t[p + 1])) return p + 1;              /* 12:30 */
  if (t[p + 1] != '/' || t[p + 2] != '/' || p - at > 8 || !is_letter(t[p - 1])) return p;
  uint32_t end = address_end(s, p + 3);
  s->over = end > p + 3;
  return s->over ? end : p;
}

static uint32_t at_high(const gs__scan *s, uint32_t p) {
  uint32_t cp = 0, size = (uint32_t)gs__utf8_decode(s->text + p, s->len - p, &cp);
  gs__class class = gs__utf8_class(cp);
  if (cp != 0x2BC && (class == GS__LETTER || class == GS__MARK || class == GS__DIGIT))
    return p + size;
  if (cp == 0xB0)
    return is_letter(s->text[p - 1]) && s->text[p + size] == '.' ? p + size : p;   /* N°. */
  bool joins = cp == 0x2019 || cp == 0x2018 || cp == 0x2BC || cp == 0x2010 || cp == 0x2011;
  if (joins) return word_before(s, p) && word_at(s, p + size) ? p + size : p;
  uint32_t q = p;
  while (q < s->len && kind(s->text[q]) == GS__BYTE_HIGH) {   /* soft hyphens and their like; letters that were lost */
    size = (uint32_t)gs__utf8_decode(s->text + q, s->len - q, &cp);
    if (gs__utf8_class(cp) != GS__IGNORABLE && cp != 0xFFFD) break;
    q += size;
  }
  return word_at(s, q) ? q : p;
}

static uint32_t more(gs__scan *s, uint32_t at, uint32_t p) {
  const char *t = s->text;
  uint32_t mail;
  switch (t[p]) {
    case '\'': return word_before(s, p) && word_at(s, p + 1) ? p + 1 : p;
    case '-': return word_at(s, p + 1) ? p + 1 : p;
    case '.': return at_period(s, at, p);
    case ',': return at_comma(s, p);
    case ':': return at_colon(s, at, p);
    case '/': return is_digit(t[p - 1]) && is_digit(t[p + 1]) ? p + 1 : p;
    case '_': return word_at(s, p + 1) ? p + 1 : p;
    case '&': return is_upper(t[p - 1]) && is_upper(t[p + 1]) ? p + 1 : p;   /* AT&T */
    case '@':
      mail = word_before(s, p) ? mail_end(s, p) : p;
      s->over = mail > p;
      return mail;
    default: return kind(t[p]) == GS__BYTE_HIGH ? at_high(s, p) : p;
  }
}

uint32_t gs__word_end(gs__scan *s, uint32_t at) {
  uint32_t size, p = at;
  if (gs__word_at(s, p, &size)) p += size;
  s->over = false;
  for (uint32_t q = p; !s->over; p = q) {
    while (is_alnum(s->text[p])) p++;
    q = more(s, at, p);
    if (q == p) break;
  }
  return p;
}
