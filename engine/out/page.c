#include "out/page.h"

#include <string.h>

#include "base/utf8.h"

static const char ellipsis[] = "\xE2\x80\xA6", replacement[] = "\xEF\xBF\xBD";

void gs__page_begin(gs__page *p, gs__str *out, int width, bool color) {
  *p = (gs__page){.out = out, .width = width, .color = color};
}

void gs__page_dispose(gs__page *p) {
  gs__str_dispose(&p->text);
  gs__str_dispose(&p->tail);
  gs__vec_free(&p->pieces);
}

void gs__page_block(gs__page *p, int first, int hang) {
  p->first = first;
  p->hang = hang;
  gs__str_clear(&p->text);
  gs__str_clear(&p->tail);
  p->pieces.len = 0;
  p->spaced = false;
}

/* ---- from text to pieces ---- */

typedef enum sort { LETTER, GAP, NOTHING, BAD } sort;

static bool turns_direction(uint32_t cp) {
  return cp == 0x61C || cp == 0x200E || cp == 0x200F || (cp >= 0x202A && cp <= 0x202E) ||
         (cp >= 0x2066 && cp <= 0x2069);
}

static bool is_unbroken_space(uint32_t cp) {
  return cp == 0xA0 || cp == 0x2007 || cp == 0x202F;
}

/* The character at s: its length in bytes and what becomes of it. */
static sort look(const char *s, size_t len, size_t *n) {
  uint32_t cp;
  *n = gs__utf8_decode(s, len, &cp);
  if (!*n) {
    *n = gs__utf8_bad_length(s, len);
    return BAD;
  }
  if (cp > 0x20 && cp < 0x7F) return LETTER;
  gs__class class = gs__utf8_class(cp);
  if (class == GS__SPACE) return is_unbroken_space(cp) ? LETTER : GAP;
  if (class == GS__CONTROL) return BAD;
  return turns_direction(cp) ? NOTHING : LETTER;
}

static gs__piece *new_piece(gs__page *p, gs__style style, int gap) {
  gs__piece piece = {.at = (uint32_t)p->text.len, .style = (uint8_t)style};
  piece.gap = p->spaced && p->pieces.len ? GS__SPACED : (uint8_t)gap;
  gs__vec_push(&p->pieces, piece);
  p->spaced = false;
  return &p->pieces.at[p->pieces.len - 1];
}

/* Columns that one piece may take, so that it fits any line beside indent and tail. */
static int widest_piece(const gs__page *p) {
  int indent = p->hang > p->first ? p->hang : p->first;
  int room = p->width - indent - 12;
  return room < 8 ? 8 : room;
}

void gs__page_add(gs__page *p, gs__style style, const char *text, size_t len) {
  gs__piece *piece = NULL;
  int limit = widest_piece(p);
  for (size_t i = 0, n; i < len; i += n) {
    sort what = look(text + i, len - i, &n);
    if (what == NOTHING) continue;
    if (what == GAP) {
      p->spaced = true;
      piece = NULL;
      continue;
    }
    const char *from = what == BAD ? replacement : text + i;
    size_t bytes = what == BAD ? strlen(replacement) : n;
    int width = gs__utf8_width(from, bytes);
    /* Scripts of wide characters are written without spaces and break anywhere. */
    bool full = piece && (piece->width + width > limit || width == 2);
    if (!piece || full) piece = new_piece(p, style, full ? GS__BREAKABLE : GS__GLUED);
    gs__str_add(&p->text, from, bytes);
    piece->len += (uint32_t)bytes;
    piece->width += width;
  }
}

void gs__page_puts(gs__page *p, gs__style style, const char *text) {
  gs__page_add(p, style, text, strlen(text));
}

void gs__page_printf(gs__page *p, gs__style style, const char *format, ...) {
  gs__str s = {0};
  va_list args;
  va_start(args, format);
  gs__str_vprintf(&s, format, args);
  va_end(args);
  gs__page_add(p, style, gs__str_get(&s), s.len);
  gs__str_dispose(&s);
}

void gs__page_stop(gs__page *p, int column) {
  p->spaced = false;
  gs__piece *piece = new_piece(p, GS__PLAIN, GS__STOP);
  piece->gap = GS__STOP;
  piece->width = column;
}

void gs__page_tail(gs__page *p, const char *format, ...) {
  va_list args;
  va_start(args, format);
  gs__str_vprintf(&p->tail, format, args);
  va_end(args);
}

int gs__page_width(const char *text, size_t len) {
  int width = 0;
  for (size_t i = 0, n; i < len; i += n) {
    sort what = look(text + i, len - i, &n);
    width += what == LETTER ? gs__utf8_width(text + i, n) : what != NOTHING;
  }
  return width;
}

/* ---- from pieces to lines ---- */

static int tail_width(const gs__page *p) {
  return gs__utf8_width(gs__str_get(&p->tail), p->tail.len);
}

/* The column before which a line has to end. */
static int limit_of(const gs__page *p, uint32_t line) {
  return line == 0 && p->tail.len ? p->width - tail_width(p) - 2 : p->width;
}

/* Where the word that begins at a piece ends: pieces that are glued to it belong to it, unless
 * together they fit no line. */
static size_t word_end(const gs__page *p, size_t i, int *width) {
  size_t end = i;
  *width = 0;
  do *width += p->pieces.at[end++].width;
  while (end < p->pieces.len && p->pieces.at[end].gap == GS__GLUED);
  if (*width <= p->width - p->hang) return end;
  *width = p->pieces.at[i].width;
  return i + 1;
}

/* Gives every piece its line and column. */
static void arrange(gs__page *p) {
  uint32_t line = 0;
  int column = p->first;
  bool fresh = true; /* nothing on this line yet */
  for (size_t i = 0; i < p->pieces.len;) {
    gs__piece *piece = &p->pieces.at[i];
    if (piece->gap == GS__STOP) {
      column = column < piece->width || fresh ? piece->width : column + 1;
      piece->line = line;
      piece->column = column;
      piece->width = 0;
      fresh = true;
      i++;
      continue;
    }
    int width;
    size_t end = word_end(p, i, &width);
    if (!fresh && piece->gap == GS__SPACED) column++;
    if (column + width > limit_of(p, line) && column > p->hang && (line || i)) {
      line++;
      column = p->hang;
    }
    for (; i < end; i++) {
      p->pieces.at[i].line = line;
      p->pieces.at[i].column = column;
      column += p->pieces.at[i].width;
    }
    fresh = false;
  }
}

/* How many pieces stand on the lines that are wanted; *cut says whether more followed. */
static size_t pieces_within(const gs__page *p, uint32_t max_lines, bool *cut) {
  size_t n = p->pieces.len;
  *cut = false;
  if (!max_lines || !n || p->pieces.at[n - 1].line < max_lines) return n;
  *cut = true;
  while (n && p->pieces.at[n - 1].line >= max_lines) n--;
  while (n > 1 && p->pieces.at[n - 1].line == p->pieces.at[n - 2].line &&
         p->pieces.at[n - 1].column + p->pieces.at[n - 1].width >= limit_of(p, max_lines - 1))
    n--;
  return n;
}

/* ---- from lines to bytes ---- */

typedef struct pen {
  gs__page *p;
  int column;
  gs__style style;
} pen;

static void restyle(pen *at, gs__style style) {
  static const char *const codes[GS__STYLES] = {
      [GS__STRONG] = "1",           [GS__FAINT] = "2",           [GS__IN_ACTOR] = "36",
      [GS__IN_CLAIM] = "94",        [GS__IN_CLAIM_CUE] = "94;4", [GS__IN_DENIAL] = "91",
      [GS__IN_DENIAL_CUE] = "91;4", [GS__IN_TENSION] = "33",     [GS__IN_EASE] = "32",
  };
  if (!at->p->color || style == at->style) return;
  if (at->style != GS__PLAIN) gs__str_puts(at->p->out, "\x1B[0m");
  if (style != GS__PLAIN) gs__str_printf(at->p->out, "\x1B[%sm", codes[style]);
  at->style = style;
}

static void go_to(pen *at, int column) {
  for (; at->column < column; at->column++) gs__str_putc(at->p->out, ' ');
}

static void end_line(pen *at, uint32_t line) {
  gs__page *p = at->p;
  if (line == 0 && p->tail.len) {
    restyle(at, GS__PLAIN);
    go_to(at, p->width - tail_width(p));
    restyle(at, GS__FAINT);
    gs__str_add(p->out, p->tail.at, p->tail.len);
  }
  restyle(at, GS__PLAIN);
  gs__str_putc(p->out, '\n');
  at->column = 0;
}

/* A no-break space has kept its words on one line; whoever searches the output types a space. */
static void write_bytes(gs__str *out, const char *bytes, size_t len) {
  for (size_t i = 0; i < len; i++) {
    bool no_break = bytes[i] == '\xC2' && i + 1 < len && bytes[i + 1] == '\xA0';
    gs__str_putc(out, no_break ? ' ' : bytes[i]);
    i += no_break;
  }
}

static void write_piece(pen *at, const gs__piece *piece) {
  if (!piece->len) return;
  if (at->style != (gs__style)piece->style) restyle(at, GS__PLAIN);
  go_to(at, piece->column);
  restyle(at, (gs__style)piece->style);
  write_bytes(at->p->out, at->p->text.at + piece->at, piece->len);
  at->column += piece->width;
}

void gs__page_end(gs__page *p, uint32_t max_lines) {
  bool cut;
  arrange(p);
  size_t n = pieces_within(p, max_lines, &cut);
  pen at = {p, 0, GS__PLAIN};
  uint32_t line = 0;
  for (size_t i = 0; i < n; i++) {
    for (; line < p->pieces.at[i].line; line++) end_line(&at, line);
    write_piece(&at, &p->pieces.at[i]);
  }
  if (cut) gs__str_puts(p->out, ellipsis);
  at.column += cut;
  end_line(&at, line);
}

void gs__page_blank(gs__page *p) {
  gs__str_putc(p->out, '\n');
}

void gs__page_rule(gs__page *p) {
  pen at = {p, 0, GS__PLAIN};
  restyle(&at, GS__FAINT);
  for (int i = 0; i < p->width; i++) gs__str_puts(p->out, "\xE2\x94\x80");
  restyle(&at, GS__PLAIN);
  gs__page_blank(p);
}
