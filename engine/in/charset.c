#include "in/charset.h"

#include <errno.h>
#include <iconv.h>
#include <stdbool.h>
#include <string.h>

#include "base/mem.h"
#include "base/str.h"
#include "base/utf8.h"
#include "in/ascii.h"

enum { DECLARED_WITHIN = 2048, LABEL = 24, BAD = 0xFFFD };

typedef enum kind { UTF8, UTF16LE, UTF16BE, CP1252, CONVERTED } kind;

typedef struct decoder {
  kind scheme;
  iconv_t iconv;             /* for CONVERTED only */
} decoder;

/* Labels that are believed. All but UTF-16 hold ASCII as single bytes and have no state, which the
 * conversion one character at a time relies on. What iconv is asked for never comes from a page. */
static const struct label {
  const char *label, *name;  /* name: for iconv; NULL: built in, then scheme says it */
  kind scheme;
} labels[] = {
    {"utf-8", NULL, UTF8},          {"utf8", NULL, UTF8},
    {"utf-16", NULL, UTF8},         {"utf-16le", NULL, UTF8},   /* the label was read as ASCII */
    {"windows-1252", NULL, CP1252}, {"cp1252", NULL, CP1252},
    {"iso-8859-1", NULL, CP1252},   {"iso8859-1", NULL, CP1252},
    {"latin1", NULL, CP1252},       {"us-ascii", NULL, CP1252},
    {"ascii", NULL, CP1252},
    {"windows-1250", "CP1250", CONVERTED}, {"windows-1251", "CP1251", CONVERTED},
    {"windows-1253", "CP1253", CONVERTED}, {"windows-1254", "CP1254", CONVERTED},
    {"windows-1256", "CP1256", CONVERTED}, {"windows-1257", "CP1257", CONVERTED},
    {"iso-8859-2", "ISO-8859-2", CONVERTED}, {"iso-8859-5", "ISO-8859-5", CONVERTED},
    {"iso-8859-7", "ISO-8859-7", CONVERTED}, {"iso-8859-9", "CP1254", CONVERTED},
    {"iso-8859-15", "ISO-8859-15", CONVERTED}, {"koi8-r", "KOI8-R", CONVERTED},
    {"koi8-u", "KOI8-U", CONVERTED},
    {"gb2312", "GB18030", CONVERTED}, {"gbk", "GB18030", CONVERTED},
    {"gb18030", "GB18030", CONVERTED}, {"big5", "CP950", CONVERTED},
    {"euc-kr", "CP949", CONVERTED}, {"ks_c_5601-1987", "CP949", CONVERTED},
    {"shift_jis", "CP932", CONVERTED}, {"shift-jis", "CP932", CONVERTED},
    {"euc-jp", "EUC-JP", CONVERTED},
};

uint32_t gs__charset_cp1252(unsigned char byte) {
  static const uint16_t high[32] = {
      0x20AC, BAD,    0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
      0x2039, 0x0152, BAD,    0x017D, BAD,    BAD,    0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
      0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, BAD,    0x017E, 0x0178};
  return byte >= 0x80 && byte < 0xA0 ? high[byte - 0x80] : byte;
}

/* Finds word in p[0, n), any case; n if it is not there. */
static size_t find(const char *p, size_t n, const char *word) {
  size_t k = strlen(word);
  for (size_t i = 0; i + k <= n; i++)
    if (gs__ascii_starts(p + i, word, k)) return i;
  return n;
}

/* Copies the value that follows a name as in charset="utf-8"; false if there is none. */
static bool value_after(const char *p, size_t n, char out[LABEL]) {
  size_t i = 0, k = 0;
  while (i < n && (p[i] == ' ' || p[i] == '=' || p[i] == '"' || p[i] == '\'')) i++;
  for (; i < n && k + 1 < LABEL; i++) {
    char c = p[i];
    bool in = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
              c == '-' || c == '_';
    if (!in) break;
    out[k++] = c;
  }
  out[k] = '\0';
  return k > 0;
}

/* What the page says its charset is: in a <meta> tag, or in an XML declaration. */
static bool declared(const char *p, size_t n, char out[LABEL]) {
  if (n > DECLARED_WITHIN) n = DECLARED_WITHIN;
  if (n > 5 && gs__ascii_starts(p, "<?xml", 5)) {
    size_t end = find(p, n, "?>"), i = find(p, end, "encoding");
    if (i < end && value_after(p + i + 8, end - i - 8, out)) return true;
  }
  for (size_t i = find(p, n, "<meta"); i < n; i += find(p + i, n - i, "<meta")) {
    i += 5;
    const char *close = memchr(p + i, '>', n - i);
    size_t end = close ? (size_t)(close - p) : n, at = i + find(p + i, end - i, "charset");
    if (at < end && value_after(p + at + 7, end - at - 7, out)) return true;
    i = end;
  }
  return false;
}

static bool by_label(const char *label, decoder *d) {
  for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
    if (!gs__ascii_same(labels[i].label, label)) continue;
    d->scheme = labels[i].scheme;
    if (labels[i].name) d->iconv = iconv_open("UTF-8", labels[i].name);
    return !labels[i].name || d->iconv != (iconv_t)-1;
  }
  return false;
}

/* Decides on the scheme; returns the length of the byte order mark. */
static size_t choose(const char *p, size_t n, decoder *d) {
  char label[LABEL];
  d->scheme = UTF8;
  if (n >= 3 && !memcmp(p, "\xEF\xBB\xBF", 3)) return 3;
  if (n >= 2 && !memcmp(p, "\xFF\xFE", 2)) return d->scheme = UTF16LE, (size_t)2;
  if (n >= 2 && !memcmp(p, "\xFE\xFF", 2)) return d->scheme = UTF16BE, (size_t)2;
  if (declared(p, n, label) && by_label(label, d)) return 0;
  d->scheme = gs__utf8_valid(p, n) ? UTF8 : CP1252;
  return 0;
}

static uint32_t unit(const unsigned char *p, kind scheme) {
  return scheme == UTF16LE ? (uint32_t)(p[0] | p[1] << 8) : (uint32_t)(p[0] << 8 | p[1]);
}

/* The step functions give the next character and how many bytes it took. */
static size_t step_utf16(const unsigned char *p, size_t n, kind scheme, uint32_t *cp) {
  *cp = BAD;
  if (n < 2) return n;
  uint32_t u = unit(p, scheme);
  if (u < 0xD800 || u > 0xDFFF) return *cp = u, (size_t)2;
  if (u > 0xDBFF || n < 4) return 2;
  uint32_t low = unit(p + 2, scheme);
  if (low < 0xDC00 || low > 0xDFFF) return 2;
  *cp = 0x10000 + ((u - 0xD800) << 10) + (low - 0xDC00);
  return 4;
}

static size_t step_utf8(const char *p, size_t n, uint32_t *cp) {
  size_t k = gs__utf8_decode(p, n, cp);
  if (k) return k;
  *cp = BAD;
  return gs__utf8_bad_length(p, n);
}

/* Offers iconv one byte, then two, until it has a whole character. */
static size_t step_iconv(const decoder *d, const char *p, size_t n, uint32_t *cp) {
  for (size_t k = 1; k <= n && k <= 4; k++) {
    char out[16], *to = out, *from = (char *)(uintptr_t)p;   /* iconv does not write to it */
    size_t left = k, room = sizeof out;
    if (iconv(d->iconv, &from, &left, &to, &room) != (size_t)-1)
      return gs__utf8_decode(out, sizeof out - room, cp) ? k : (*cp = BAD, k);
    if (errno != EINVAL) break;
  }
  iconv(d->iconv, NULL, NULL, NULL, NULL);
  *cp = BAD;
  return 1;
}

static size_t step(const decoder *d, const char *p, size_t n, uint32_t *cp) {
  switch (d->scheme) {
    case UTF8: return step_utf8(p, n, cp);
    case CP1252: return *cp = gs__charset_cp1252((unsigned char)*p), (size_t)1;
    case CONVERTED: return step_iconv(d, p, n, cp);
    default: return step_utf16((const unsigned char *)p, n, d->scheme, cp);
  }
}

/* How many bytes at p are the same in UTF-8. */
static size_t same(const decoder *d, const char *p, size_t n) {
  size_t i = 0;
  uint32_t cp;
  if (d->scheme == UTF16LE || d->scheme == UTF16BE) return 0;
  while (i < n && (unsigned char)p[i] < 0x80) i++;
  if (d->scheme == UTF8)
    for (size_t k; i < n && (k = gs__utf8_decode(p + i, n - i, &cp)); i += k) continue;
  return i;
}

static void convert(const decoder *d, const char *p, size_t n, size_t skip, gs__decoded *out) {
  gs__str s = {0};
  out->map = gs__source_map_new();
  for (size_t i = skip; i < n;) {
    size_t k = same(d, p + i, n - i);
    if (k) {
      gs__source_map_add(out->map, s.len, k, i, k);
      gs__str_add(&s, p + i, k);
    } else {
      char utf8[4];
      uint32_t cp;
      k = step(d, p + i, n - i, &cp);
      size_t len = gs__utf8_encode(cp, utf8);
      gs__source_map_add(out->map, s.len, len, i, k);
      gs__str_add(&s, utf8, len);
    }
    i += k;
  }
  gs__str_add(&s, "", 0);
  out->at = out->owned = s.at;
  out->len = s.len;
}

void gs__charset_decode(const char *bytes, size_t len, gs__decoded *out) {
  decoder d = {.iconv = (iconv_t)-1};
  *out = (gs__decoded){.at = bytes, .len = len};
  size_t mark = choose(bytes, len, &d);
  if (mark || d.scheme != UTF8 || !gs__utf8_valid(bytes, len)) convert(&d, bytes, len, mark, out);
  if (d.iconv != (iconv_t)-1) iconv_close(d.iconv);
}

void gs__decoded_dispose(gs__decoded *d) {
  gs__mem_free(d->owned);
  gs__source_map_free(d->map);
  *d = (gs__decoded){0};
}
