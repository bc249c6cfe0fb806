#include "lua/luapat.h"

#include <string.h>

#include "base/bit.h"

enum { ONE, OPEN, CLOSE, POSITION, BACKREF, BALANCE, FRONTIER, END };
enum { NO_BOUND = 255 };

/* ---- compiling ---- */

typedef struct reader {
  const char *at, *end;
  const char *wrong;
  bool open[GS__LUAPAT_CAPTURES]; /* captures without their ')' */
} reader;

/* Classes are those of ASCII, whatever the locale: the bytes below 64 and those from 64 to 127. */
static const struct { char name; uint64_t low, high; } classes[] = {
  {'a', 0, 0x07FFFFFE07FFFFFE},
  {'c', 0x00000000FFFFFFFF, 0x8000000000000000},
  {'d', 0x03FF000000000000, 0},
  {'g', 0xFFFFFFFE00000000, 0x7FFFFFFFFFFFFFFF},
  {'l', 0, 0x07FFFFFE00000000},
  {'p', 0xFC00FFFE00000000, 0x78000001F8000001},
  {'s', 0x0000000100003E00, 0},
  {'u', 0, 0x0000000007FFFFFE},
  {'w', 0x03FF000000000000, 0x07FFFFFE07FFFFFE},
  {'x', 0x03FF000000000000, 0x0000007E0000007E},
};

/* What stands after '%': a class, its complement for a capital, or the character itself. */
static void put_escape(uint64_t set[4], char e) {
  bool all_others = e >= 'A' && e <= 'Z';
  char name = all_others ? (char)(e + 32) : e;
  size_t i = 0, count = sizeof classes / sizeof *classes;
  while (i < count && classes[i].name != name) i++;
  if (i == count) {
    gs__bit_put(set, (unsigned char)e);
    return;
  }
  uint64_t rest = all_others ? UINT64_MAX : 0;
  set[0] |= classes[i].low ^ rest;
  set[1] |= classes[i].high ^ rest;
  set[2] |= rest;
  set[3] |= rest;
}

static char next(reader *r, const char *wrong) {
  if (r->at < r->end) return *r->at++;
  r->wrong = wrong;
  return 0;
}

/* After '['. A ']' that comes first is a character. */
static void read_set(reader *r, uint64_t set[4]) {
  static const char *const open_end = "malformed pattern (missing ']')";
  bool negated = r->at < r->end && *r->at == '^';
  if (negated) r->at++;
  for (bool first = true; !r->wrong; first = false) {
    char c = next(r, open_end);
    if (r->wrong || (c == ']' && !first)) break;
    if (c == '%') {
      char e = next(r, open_end);
      if (!r->wrong) put_escape(set, e);
    } else if (r->end - r->at >= 2 && r->at[0] == '-' && r->at[1] != ']') {
      unsigned last = (unsigned char)r->at[1];
      for (unsigned b = (unsigned char)c; b <= last; b++) gs__bit_put(set, b);
      r->at += 2;
    } else {
      gs__bit_put(set, (unsigned char)c);
    }
  }
  for (int i = 0; negated && i < 4; i++) set[i] = ~set[i];
}

static void read_repeat(reader *r, gs__luapat_item *it) {
  it->least = it->most = 1;
  if (r->at == r->end) return;
  switch (*r->at) {
  case '?':
    it->least = 0;
    break;
  case '*':
    it->least = 0;
    it->most = NO_BOUND;
    break;
  case '+':
    it->most = NO_BOUND;
    break;
  case '-':
    it->least = 0;
    it->most = NO_BOUND;
    it->lazy = true;
    break;
  default:
    return;
  }
  r->at++;
}

static void read_open(gs__luapat *p, reader *r, gs__luapat_item *it) {
  if (p->captures == GS__LUAPAT_CAPTURES) {
    r->wrong = "too many captures";
    return;
  }
  bool position = r->at < r->end && *r->at == ')';
  if (position) r->at++;
  it->kind = position ? POSITION : OPEN;
  it->a = (unsigned char)p->captures++;
  r->open[it->a] = !position;
}

static void read_close(gs__luapat *p, reader *r, gs__luapat_item *it) {
  int i = p->captures - 1;
  while (i >= 0 && !r->open[i]) i--;
  if (i < 0) {
    r->wrong = "invalid pattern capture";
    return;
  }
  r->open[i] = false;
  it->kind = CLOSE;
  it->a = (unsigned char)i;
}

static void read_escape(gs__luapat *p, reader *r, gs__luapat_item *it) {
  char e = next(r, "malformed pattern (ends with '%')");
  if (r->wrong) return;
  if (e == 'b') {
    it->kind = BALANCE;
    it->a = (unsigned char)next(r, "malformed pattern (missing arguments to '%b')");
    it->b = (unsigned char)next(r, "malformed pattern (missing arguments to '%b')");
  } else if (e == 'f') {
    it->kind = FRONTIER;
    if (next(r, "missing '[' after '%f' in pattern") == '[')
      read_set(r, it->set);
    else
      r->wrong = "missing '[' after '%f' in pattern";
  } else if (e >= '0' && e <= '9') {
    int i = e - '1';
    it->kind = BACKREF;
    if (i < 0 || i >= p->captures || r->open[i])
      r->wrong = "invalid capture index in pattern";
    else
      it->a = (unsigned char)i;
  } else {
    put_escape(it->set, e);
    read_repeat(r, it);
  }
}

static void read_item(gs__luapat *p, reader *r, gs__luapat_item *it) {
  char c = *r->at++;
  *it = (gs__luapat_item){.kind = ONE};
  if (c == '(') {
    read_open(p, r, it);
  } else if (c == ')') {
    read_close(p, r, it);
  } else if (c == '%') {
    read_escape(p, r, it);
  } else if (c == '$' && r->at == r->end) {
    it->kind = END;
  } else {
    if (c == '.')
      memset(it->set, 0xFF, sizeof it->set);
    else if (c == '[')
      read_set(r, it->set);
    else
      gs__bit_put(it->set, (unsigned char)c);
    if (!r->wrong) read_repeat(r, it);
  }
}

size_t gs__luapat_size(size_t pattern_len) {
  return (pattern_len + 1) * (sizeof(gs__luapat_item) + sizeof(gs__luapat_frame));
}

const char *gs__luapat_compile(gs__luapat *p, void *memory, const char *text, size_t len,
                               bool may_anchor) {
  reader r = {text, text + len, NULL, {false}};
  p->items = memory;
  p->frames = (gs__luapat_frame *)(void *)(p->items + len + 1);
  p->count = p->start = p->end = 0;
  p->captures = 0;
  p->anchored = may_anchor && len > 0 && text[0] == '^';
  if (p->anchored) r.at++;
  while (r.at < r.end && !r.wrong) read_item(p, &r, &p->items[p->count++]);
  for (int i = 0; i < p->captures && !r.wrong; i++)
    if (r.open[i]) r.wrong = "unfinished capture";
  return r.wrong;
}

/* ---- matching ---- */

typedef struct run {
  gs__luapat *p;
  const char *s;
  size_t len, at, item, top; /* text, place in it, item to try, frames in use */
  uint64_t *steps;
} run;

/* False when the steps are used up: then nothing matches any more. */
static bool spend(run *r, uint64_t n) {
  bool enough = *r->steps > n;
  *r->steps = enough ? *r->steps - n : 0;
  return enough;
}

static bool match_one(run *r, const gs__luapat_item *it) {
  size_t n = 0, room = r->len - r->at, most = it->lazy ? it->least : it->most;
  if (most == NO_BOUND || most > room) most = room;
  while (n < most && gs__bit_has(it->set, (unsigned char)r->s[r->at + n])) n++;
  if (!spend(r, n) || n < it->least) return false;
  if (it->lazy || n > it->least) r->p->frames[r->top++] = (gs__luapat_frame){r->item, r->at, n};
  r->at += n;
  return true;
}

static bool match_balance(run *r, const gs__luapat_item *it) {
  size_t deep = 1, i = r->at + 1;
  if (r->at >= r->len || (unsigned char)r->s[r->at] != it->a) return false;
  for (; i < r->len; i++) {
    unsigned char c = (unsigned char)r->s[i];
    if (c == it->b) {
      if (--deep == 0) break;
    } else if (c == it->a) {
      deep++;
    }
  }
  if (!spend(r, i - r->at) || i == r->len) return false;
  r->at = i + 1;
  return true;
}

static bool match_backref(run *r, const gs__luapat_item *it) {
  gs__luapat_capture c = r->p->capture[it->a];
  if (c.len == GS__LUAPAT_POSITION || c.len > r->len - r->at || !spend(r, c.len / 8)) return false;
  if (memcmp(r->s + c.start, r->s + r->at, c.len) != 0) return false;
  r->at += c.len;
  return true;
}

static bool match_frontier(const run *r, const gs__luapat_item *it) {
  unsigned char before = r->at > 0 ? (unsigned char)r->s[r->at - 1] : 0;
  unsigned char here = r->at < r->len ? (unsigned char)r->s[r->at] : 0;
  return !gs__bit_has(it->set, before) && gs__bit_has(it->set, here);
}

/* Items stand in a line, so captures need no undoing: whoever comes back sets them anew. */
static bool match_item(run *r) {
  const gs__luapat_item *it = &r->p->items[r->item];
  gs__luapat_capture *c = &r->p->capture[it->a % GS__LUAPAT_CAPTURES];
  switch (it->kind) {
  case ONE:
    return match_one(r, it);
  case OPEN:
    c->start = r->at;
    return true;
  case CLOSE:
    c->len = r->at - c->start;
    return true;
  case POSITION:
    *c = (gs__luapat_capture){r->at, GS__LUAPAT_POSITION};
    return true;
  case BACKREF:
    return match_backref(r, it);
  case BALANCE:
    return match_balance(r, it);
  case FRONTIER:
    return match_frontier(r, it);
  default:
    return r->at == r->len;
  }
}

/* Goes back to the last place with another choice. */
static bool retry(run *r) {
  for (; r->top > 0; r->top--) {
    gs__luapat_frame *f = &r->p->frames[r->top - 1];
    const gs__luapat_item *it = &r->p->items[f->item];
    if (it->lazy) {
      if (f->at + f->count >= r->len) continue;
      if (!gs__bit_has(it->set, (unsigned char)r->s[f->at + f->count])) continue;
      f->count++;
    } else {
      if (f->count == it->least) continue;
      f->count--;
    }
    r->at = f->at + f->count;
    r->item = f->item + 1;
    return true;
  }
  return false;
}

static gs__luapat_result match_at(run *r, size_t at) {
  r->at = at;
  r->item = r->top = 0;
  while (r->item < r->p->count) {
    if (!spend(r, 1)) return GS__LUAPAT_STOPPED;
    if (match_item(r))
      r->item++;
    else if (*r->steps == 0)
      return GS__LUAPAT_STOPPED;
    else if (!retry(r))
      return GS__LUAPAT_NO;
  }
  r->p->start = at;
  r->p->end = r->at;
  return GS__LUAPAT_YES;
}

gs__luapat_result gs__luapat_search(gs__luapat *p, const char *s, size_t len, size_t from,
                                    uint64_t *steps) {
  run r = {p, s, len, from, 0, 0, steps};
  const gs__luapat_item *first = p->count ? &p->items[0] : NULL;
  bool must = first && first->kind == ONE && first->least > 0 && !p->anchored;
  for (size_t at = from; at <= len; at++) {
    if (must) { /* skip to where the first item can match */
      size_t here = at;
      while (at < len && !gs__bit_has(first->set, (unsigned char)s[at])) at++;
      if (!spend(&r, at - here)) return GS__LUAPAT_STOPPED;
      if (at == len) return GS__LUAPAT_NO;
    }
    gs__luapat_result result = match_at(&r, at);
    if (result != GS__LUAPAT_NO || p->anchored) return result;
    if (!spend(&r, 1)) return GS__LUAPAT_STOPPED;
  }
  return GS__LUAPAT_NO;
}
