/* source: from bytes as delivered to a valid text. Well-formed UTF-8 is checked and copied. Of anything
 * else there are two passes: the first measures and finds what is ill-formed, the second writes into
 * memory of the right size. UTF-16 is read only where a byte order mark says so; any other encoding is
 * taken for UTF-8 and shows as replaced characters. */
#include <string.h>

#include "base/utf8.h"
#include "text/doc.h"

enum { CHECKPOINT = 64 };   /* text bytes between two runs of a UTF-16 source */

static const char replacement[] = "\xEF\xBF\xBD";

typedef struct output {
  char *text;               /* NULL while measuring */
  size_t len, runs, bad, first_bad_text, first_bad_source;
  gs__doc *doc;
} output;

static void add(output *o, const char *bytes, size_t n) {
  if (o->text) memcpy(o->text + o->len, bytes, n);
  o->len += n;
}

static void add_run(output *o, size_t source_at) {
  if (o->text) {
    o->doc->source_runs[o->runs].text_at = (uint32_t)o->len;
    o->doc->source_runs[o->runs].source_at = (uint32_t)source_at;
  }
  o->runs++;
}

static void add_bad(output *o, size_t source_at) {
  if (!o->bad++) {
    o->first_bad_text = o->len;
    o->first_bad_source = source_at;
  }
  add(o, replacement, 3);
}

static void read_utf8(output *o, const char *p, size_t n, size_t at) {
  if (at) add_run(o, at);
  while (at < n) {
    size_t end = at + gs__utf8_valid_until(p + at, n - at);
    add(o, p + at, end - at);
    if (end == n) break;
    at = end + gs__utf8_bad_length(p + end, n - end);
    add_bad(o, end);
    if (at - end != 3 && at < n) add_run(o, at);
  }
}

static uint32_t unit_at(const char *p, bool big) {
  unsigned char a = (unsigned char)p[0], b = (unsigned char)p[1];
  return big ? (uint32_t)a << 8 | b : (uint32_t)b << 8 | a;
}

static void read_utf16(output *o, const char *p, size_t n, bool big) {
  size_t last_run = 0;
  add_run(o, 2);
  for (size_t at = 2, k; at < n; at += k) {
    if (o->len - last_run >= CHECKPOINT) {
      add_run(o, at);
      last_run = o->len;
    }
    k = n - at < 2 ? 1 : 2;
    uint32_t cp = k == 2 ? unit_at(p + at, big) : 0xDC00, low = 0;
    if (cp >= 0xD800 && cp < 0xDC00 && n - at >= 4) low = unit_at(p + at + 2, big);
    if (low >= 0xDC00 && low < 0xE000) {
      cp = 0x10000 + ((cp - 0xD800) << 10) + (low - 0xDC00);
      k = 4;
    }
    char utf8[4];
    if (cp >= 0xD800 && cp < 0xE000) add_bad(o, at);
    else add(o, utf8, gs__utf8_encode(cp, utf8));
  }
}

static bool has_bom(const char *p, size_t n) {
  return n >= 3 && memcmp(p, "\xEF\xBB\xBF", 3) == 0;
}

static void read_any(output *o, const char *p, size_t n) {
  if (n >= 2 && memcmp(p, "\xFF\xFE", 2) == 0) read_utf16(o, p, n, false);
  else if (n >= 2 && memcmp(p, "\xFE\xFF", 2) == 0) read_utf16(o, p, n, true);
  else read_utf8(o, p, n, has_bom(p, n) ? 3 : 0);
}

static void warn_bad(gs__doc *doc, const output *o) {
  if (!o->bad) return;
  gs__doc_warn(doc, "bad-utf8", (uint32_t)o->first_bad_text, (uint32_t)o->first_bad_text + 3,
               "%zu ill-formed UTF-%d sequence%s replaced by U+FFFD, the first at byte %zu%s", o->bad,
               doc->source_is_utf16 ? 16 : 8, o->bad == 1 ? "" : "s", o->first_bad_source,
               doc->source_is_utf16 ? "" : "; if it is another encoding, convert it: "
                                           "iconv -f WINDOWS-1252 -t UTF-8 FILE");
}

static void copy(gs__doc *doc, const char *p, size_t n) {
  char *text = gs__arena_raw(doc->arena, n + GS__TEXT_PAD);
  if (n) memcpy(text, p, n);
  memset(text + n, 0, GS__TEXT_PAD);
  doc->text = text;
  doc->len = (uint32_t)n;
}

static void rewrite(gs__doc *doc, const char *p, size_t n, const output *measured) {
  output o = {.doc = doc};
  doc->source_is_utf16 = gs__utf16_marked(p, n);
  doc->source_runs = measured->runs
                         ? gs__arena_alloc(doc->arena, measured->runs * sizeof *doc->source_runs)
                         : NULL;
  doc->text = o.text = gs__arena_alloc(doc->arena, measured->len + GS__TEXT_PAD);
  read_any(&o, p, n);
  doc->len = (uint32_t)o.len;
  doc->source_run_count = (uint32_t)o.runs;
  warn_bad(doc, &o);
}

int gs__source_read(gs__doc *doc, size_t max_bytes, gs__err *err) {
  const char *p = doc->origin->bytes ? doc->origin->bytes : "";
  size_t n = doc->origin->len;
  output measured = {.doc = doc, .len = n / 3};   /* no encoding shrinks below a half */
  if (!max_bytes || max_bytes > UINT32_MAX - GS__TEXT_PAD) max_bytes = UINT32_MAX - GS__TEXT_PAD;
  if (n <= max_bytes && !has_bom(p, n) && gs__utf8_valid(p, n)) {
    copy(doc, p, n);
    return 0;
  }
  if (measured.len <= max_bytes) {
    measured.len = 0;
    read_any(&measured, p, n);
  }
  if (measured.len > max_bytes || n > UINT32_MAX)
    return gs__err_set(err, GS_ELIMIT, "the text is longer than %zu bytes (limit text_bytes)",
                       max_bytes);
  rewrite(doc, p, n, &measured);
  return 0;
}

/* ---- the way back ---- */

/* Delivered bytes of the UTF-16 characters between two places of the text. */
static size_t utf16_bytes(const char *text, uint32_t from, uint32_t to) {
  size_t bytes = 0;
  for (uint32_t i = from; i < to; i++) {
    unsigned char c = (unsigned char)text[i];
    if ((c & 0xC0) != 0x80) bytes += c >= 0xF0 ? 4 : 2;
  }
  return bytes;
}

size_t gs__doc_source_byte(const gs__doc *doc, uint32_t byte) {
  uint32_t low = 0, high = doc->source_run_count;
  if (byte > doc->len) byte = doc->len;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (doc->source_runs[middle].text_at <= byte) low = middle + 1;
    else high = middle;
  }
  uint32_t text_at = low ? doc->source_runs[low - 1].text_at : 0;
  size_t at = low ? doc->source_runs[low - 1].source_at : 0;
  if (doc->source_is_utf16) {
    while (byte < doc->len && byte > text_at && ((unsigned char)doc->text[byte] & 0xC0) == 0x80)
      byte--;
    at += utf16_bytes(doc->text, text_at, byte);
  } else {
    at += byte - text_at;
  }
  size_t limit = low < doc->source_run_count ? doc->source_runs[low].source_at : doc->origin->len;
  return at < limit ? at : limit;
}
