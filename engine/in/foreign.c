#include "in/foreign.h"

#include <string.h>

#include "base/utf8.h"
#include "gainsay.h"

enum {
  DATA_PART = 16,                      /* one control character in so many bytes is data: any bytes have one in ten */
  DATA_LEAST = 8                       /* ... but a text may have a few of them */
};

typedef struct kind {
  size_t at, len;                      /* where the mark stands */
  const char *mark, *name, *advice;
} kind;

#define MARK(at, bytes) at, sizeof bytes - 1, bytes

static const char convert[] = "convert it to text first: libreoffice --headless --convert-to txt FILE";
static const char unpack[] = "unpack it first (of packed files .gz and .zst are read)";
static const char recognise[] = "what is written in it must be recognised first, as with tesseract";
static const char transcribe[] = "what is said in it must be written down first";

static const kind kinds[] = {
    {MARK(0, "%PDF-"), "a PDF", "convert it to text first: pdftotext FILE"},
    {MARK(0, "PK\003\004"), "a ZIP archive (or DOCX, ODT, EPUB)",
     "unpack it, or convert it to text: pandoc -t plain FILE"},
    {MARK(0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), "an old Office document", convert},
    {MARK(0, "{\\rtf"), "RTF", convert},
    {MARK(0, "BZh"), "a bzip2 file", unpack},
    {MARK(0, "\xFD" "7zXZ"), "an xz file", unpack},
    {MARK(0, "7z\xBC\xAF\x27\x1C"), "a 7z archive", unpack},
    {MARK(257, "ustar"), "a tar archive", unpack},
    {MARK(0, "\x89PNG"), "an image (PNG)", recognise},
    {MARK(0, "\xFF\xD8\xFF"), "an image (JPEG)", recognise},
    {MARK(0, "GIF8"), "an image (GIF)", recognise},
    {MARK(0, "II*\0"), "an image (TIFF)", recognise},
    {MARK(0, "MM\0*"), "an image (TIFF)", recognise},
    {MARK(4, "ftyp"), "a film or sound (MP4)", transcribe},
    {MARK(0, "OggS"), "sound (Ogg)", transcribe},
    {MARK(0, "ID3"), "sound (MP3)", transcribe},
    {MARK(0, "\x7F" "ELF"), "a program", "name a file of text"},
    {MARK(0, "SQLite format 3"), "a SQLite database", "export its text, as JSON Lines with a field \"text\""},
};

static bool is_control(unsigned char c) {
  return (c < 0x20 && !strchr("\t\n\v\f\r\b\033", c)) || c == 0 || c == 0x7F;
}

static size_t controls(const char *bytes, size_t len) {
  size_t n = 0;
  for (size_t i = 0; i < len; i++) n += is_control((unsigned char)bytes[i]);
  return n;
}

/* Letters alone may begin a text, too ("ID3 is a format ..."): such a mark counts if there are control characters. */
static bool is_kind(const kind *k, const char *bytes, size_t len) {
  if (len < k->at + k->len || memcmp(bytes + k->at, k->mark, k->len) != 0) return false;
  return strchr("%{", *k->mark) || controls(bytes, len) > 0;
}

int gs__foreign_kind(const char *bytes, size_t len, gs__err *err) {
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
    if (is_kind(kinds + i, bytes, len))
      return gs__err_set(err, GS_EINPUT, "looks like %s and not like text; %s", kinds[i].name, kinds[i].advice);
  return 0;
}

/* Is every second byte 0, as in UTF-16 of Latin letters: 1 little end first, 2 big end first, or 0? */
static int wide(const char *bytes, size_t len) {
  size_t zeros[2] = {0, 0};
  for (size_t i = 0; i < len; i++) zeros[i & 1] += bytes[i] == 0;
  if (zeros[1] * 4 > len && zeros[0] * 20 < len) return 1;
  return zeros[0] * 4 > len && zeros[1] * 20 < len ? 2 : 0;
}

int gs__foreign_lines(const char *bytes, size_t len, gs__err *err) {
  if (!gs__utf16_marked(bytes, len)) return 0;
  return gs__err_set(err, GS_EINPUT,
                     "is UTF-16, and tables and JSONL must be UTF-8; convert it: iconv -f UTF-16 -t UTF-8 FILE");
}

int gs__foreign_data(const char *bytes, size_t len, gs__err *err) {
  if (gs__utf16_marked(bytes, len)) return 0;
  size_t n = controls(bytes, len);
  if (n < DATA_LEAST || n * DATA_PART < len) return 0;
  int order = wide(bytes, len);
  if (order)
    return gs__err_set(err, GS_EINPUT,
                       "looks like UTF-16 without a byte order mark; convert it: iconv -f UTF-16%s -t UTF-8 FILE",
                       order == 1 ? "LE" : "BE");
  return gs__err_set(err, GS_EINPUT,
                     "looks like data and not like text: %zu of the first %zu bytes are control characters; "
                     "name a file of text, or read it all the same with --input-format text", n, len);
}
