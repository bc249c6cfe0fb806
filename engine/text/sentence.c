/* sentence: cuts paragraphs into sentences. Only tokens that can end a sentence are looked at (the
 * walk goes from note to note, see gs__doc): a final mark by what follows it, a period that belongs
 * to a word by the word's abbreviation class as well. Besides, list items begin sentences: after a bullet, and where a
 * numbering goes on that began the sentence before (1. a 2. b). A sentence never crosses a paragraph's end. */
#include <string.h>

#include "text/doc.h"

enum {
  MAX_SENTENCE = 1000,         /* tokens: what goes on longer is a list or no prose, and would cost its square */
  MAX_ASIDE = 80,              /* tokens of a bracket that is kept inside its sentence */
  MAX_NAME = 6                 /* tokens of a name before a reporting verb */
};

typedef enum begin {           /* how likely a token begins a sentence */
  CANNOT, CAN, OFTEN
} begin;

typedef struct splitter {
  gs__doc *doc;
  const gs__vocab *vocab;
  const gs__language *language;
  uint32_t start, end;         /* of the sentence that is read; of the paragraph */
  uint32_t note;               /* the first note that was not walked by */
  uint32_t aside_end;          /* sentences do not end before this token */
  bool straight_open;          /* an odd number of " so far in the paragraph */
  char item_style;             /* of a running list: '.' ')' or ']' for ".)"; 0 = none */
  uint32_t item_next;          /* the number or letter that comes next */
  uint32_t cuts, first_cut;    /* how often a sentence was too long; the token where the first one begins */
  size_t cap;
} splitter;

static const gs__form_info *info(const splitter *s, uint32_t t) {
  return gs__vocab_info(s->vocab, s->doc->token_form[t]);
}

static uint32_t shape(const splitter *s, uint32_t t) {
  return s->doc->token_shape[t];
}

static char first_byte(const splitter *s, uint32_t t) {
  return s->doc->text[s->doc->token_start[t]];
}

static uint32_t length(const splitter *s, uint32_t t) {
  return s->doc->token_end[t] - s->doc->token_start[t];
}

static bool glued(const splitter *s, uint32_t t) {   /* no space between t - 1 and t */
  return t > 0 && s->doc->token_start[t] == s->doc->token_end[t - 1];
}

static void add_sentence(splitter *s, uint32_t end) {
  gs__doc *d = s->doc;
  if (d->sentence_count == s->cap) {
    size_t cap = s->cap ? s->cap * 2 : d->token_count / 16 + 16;
    gs__range *grown = gs__arena_alloc(d->arena, cap * sizeof *grown);
    for (size_t i = 0; i < d->sentence_count; i++) grown[i] = d->sentences[i];
    d->sentences = grown;
    s->cap = cap;
  }
  d->sentences[d->sentence_count++] = (gs__range){s->start, end};
  s->start = end;
}

/* Where a sentence that is too long is cut: behind the last mark of what may be one, if there is any. */
static uint32_t cut_at(const splitter *s) {
  uint32_t last = s->start + MAX_SENTENCE, t = last;
  while (t > s->start && !(shape(s, t - 1) & GS__SHAPE_PUNCT && !(shape(s, t - 1) & GS__SHAPE_OPEN))) t--;
  return t > s->start ? t : last;
}

static void end_sentence(splitter *s, uint32_t end) {
  if (end > s->start && end - s->start > MAX_SENTENCE && !s->cuts++) s->first_cut = s->start;
  while (end > s->start && end - s->start > MAX_SENTENCE) add_sentence(s, cut_at(s));
  if (end > s->start) add_sentence(s, end);
}

/* ---- what can begin a sentence ---- */

static bool is_starter(const splitter *s, uint32_t t) {
  const gs__form_info *f = gs__vocab_info(s->vocab, info(s, t)->fold);
  return f->known && s->language->starter_tags >> f->first_tag & 1;
}

/* Where a quotation mark between two spaces leans: 1 opens, -1 closes, 0 a straight mark. The first
 * layout of the language that has the mark decides. */
static int leaning(const splitter *s, uint32_t t) {
  const char *mark = s->doc->text + s->doc->token_start[t];
  uint32_t n = length(s, t);
  for (size_t i = 0; i < s->language->quotes.len; i++) {
    const gs__quote_layout *l = s->language->quotes.at + i;
    bool open = strlen(l->open) == n && memcmp(mark, l->open, n) == 0;
    bool close = strlen(l->close) == n && memcmp(mark, l->close, n) == 0;
    if (open || close) return open - close;
  }
  return -1;
}

/* A mark that opens: its place decides, then its shape. */
static bool opens(const splitter *s, uint32_t t) {
  uint32_t b = shape(s, t);
  if (b & GS__SHAPE_OPEN) return true;
  if (!(b & GS__SHAPE_QUOTE) || t + 1 >= s->end || glued(s, t)) return false;
  return glued(s, t + 1) || leaning(s, t) > 0;
}

static begin begins(const splitter *s, uint32_t t) {
  bool opened = false;
  for (; t < s->end && (opens(s, t) || (shape(s, t) & GS__SHAPE_QUOTE && glued(s, t))); t++)
    opened = true;
  if (t == s->end) return CANNOT;
  uint32_t b = shape(s, t);
  if (b & (GS__SHAPE_URL | GS__SHAPE_HASHTAG | GS__SHAPE_HANDLE | GS__SHAPE_BULLET)) return CAN;
  if (b & (GS__SHAPE_NUMBER | GS__SHAPE_CURRENCY | GS__SHAPE_INNER_CAP)) return CAN;
  if (b & GS__SHAPE_PUNCT) return opened && b & GS__SHAPE_ELLIPSIS ? CAN : CANNOT;
  if (b & GS__SHAPE_LOWER) return CANNOT;
  if (b & GS__SHAPE_CAPITAL) return is_starter(s, t) ? OFTEN : CAN;
  return CAN;   /* a script without case, '90s */
}

/* ---- what belongs to the sentence behind its final mark ---- */

static bool closes(const splitter *s, uint32_t t) {
  uint32_t b = shape(s, t);
  if (b & GS__SHAPE_CLOSE) return true;
  if (!(b & GS__SHAPE_QUOTE)) return false;
  bool left = glued(s, t), right = t + 1 < s->end && glued(s, t + 1);
  if (left && right) return shape(s, t + 1) & GS__SHAPE_PUNCT || s->straight_open;
  return left || (!right && (leaning(s, t) < 0 || (leaning(s, t) == 0 && s->straight_open)));
}

/* [17] */
static bool is_footnote(const splitter *s, uint32_t t) {
  return t + 2 < s->end && first_byte(s, t) == '[' && shape(s, t + 1) & GS__SHAPE_NUMBER &&
         first_byte(s, t + 2) == ']';
}

static uint32_t after_closers(const splitter *s, uint32_t t) {
  for (;;) {
    if (t < s->end && closes(s, t)) t++;
    else if (is_footnote(s, t)) t += 3;
    else return t;
  }
}

/* ---- list items ---- */

/* Most words need no closer look: three letters. */
static bool is_longer_word(const splitter *s, uint32_t t) {
  const char *text = s->doc->text + s->doc->token_start[t];
  for (int i = 0; i < 3; i++)
    if ((text[i] | 0x20) < 'a' || (text[i] | 0x20) > 'z') return false;
  return length(s, t) >= 3;
}

/* The number of an item mark at t: "1." "2)" "3.)" "b."; its style to *style, its end to *end. */
static uint32_t item_at(const splitter *s, uint32_t t, char *style, uint32_t *end) {
  if (is_longer_word(s, t)) return 0;
  const gs__form_info *f = info(s, t);
  uint32_t value = 0, digits = 0;
  while (digits < f->len && f->bytes[digits] >= '0' && f->bytes[digits] <= '9')
    value = value * 10 + (uint32_t)(f->bytes[digits++] - '0');
  if (!digits && f->bytes[0] >= 'A' && f->bytes[0] <= 'z' && f->len <= 2)
    value = (unsigned char)f->bytes[0], digits = 1;
  if (!value || digits > 3 || digits < f->len - (f->shape & GS__SHAPE_PERIOD ? 1 : 0)) return 0;
  bool period = f->shape & GS__SHAPE_PERIOD;
  *end = t + 1;
  if (!period && *end < s->end && first_byte(s, *end) == '.' && length(s, *end) == 1 && glued(s, *end))
    period = true, ++*end;
  bool bracket = *end < s->end && first_byte(s, *end) == ')' && glued(s, *end);
  *end += bracket;
  *style = period && bracket ? ']' : bracket ? ')' : '.';
  return period || bracket ? value : 0;
}

/* A sentence begins at t: steps over its bullet, emoji and item mark; a mark starts or continues a list. */
static uint32_t enter_sentence(splitter *s, uint32_t t) {
  char style;
  uint32_t end;
  while (t < s->end && shape(s, t) & (GS__SHAPE_BULLET | GS__SHAPE_ORNAMENT)) t++;
  uint32_t value = t + 1 < s->end ? item_at(s, t, &style, &end) : 0;
  if (!value || end >= s->end) return t;
  s->item_style = style;
  s->item_next = value + 1;
  return end;
}

/* Does the next item of the running list stand at t? */
static bool is_next_item(const splitter *s, uint32_t t) {
  char style;
  uint32_t end;
  if (!s->item_style || glued(s, t) || shape(s, t - 1) & GS__SHAPE_OPEN) return false;
  return item_at(s, t, &style, &end) == s->item_next && style == s->item_style && end < s->end &&
         !glued(s, end);
}

/* ---- brackets ---- */

/* A bracket that opens within a sentence keeps the sentence going until it closes, if it does so
 * soon. */
static void enter_bracket(splitter *s, uint32_t t) {
  if (t == s->start || t < s->aside_end) return;
  uint32_t depth = 0, last = s->end - t > MAX_ASIDE ? t + MAX_ASIDE : s->end;
  for (uint32_t i = t; i < last; i++) {
    uint32_t b = shape(s, i);
    if (b & GS__SHAPE_OPEN) depth++;
    if (b & GS__SHAPE_CLOSE && --depth == 0) {
      s->aside_end = i;
      return;
    }
  }
}

/* ---- final marks ---- */

/* Full stops with spaces between, ". . .": the end of the run that begins at t. */
static uint32_t spaced_run(const splitter *s, uint32_t t) {
  uint32_t i = t;
  while (i < s->end && first_byte(s, i) == '.' && length(s, i) == 1) i++;
  return i;
}

/* Three are a pause; one glued to the word before and three more are an end and a pause. */
static uint32_t at_spaced_run(splitter *s, uint32_t t, uint32_t run) {
  uint32_t next = after_closers(s, run);
  if (next < s->end && run - t > 3 && begins(s, next) != CANNOT) {
    bool end_first = glued(s, t);
    end_sentence(s, end_first ? t + 1 : next);
  }
  return run;
}

/* A headline in title case tells nothing by its capitals. */
static bool in_headline(const splitter *s) {
  return s->doc->has_headline && s->start < s->doc->paragraphs[0].end;
}

/* "A post on X. Lund denied it": what is called by a letter, by the word before it. */
static bool is_lettered(const splitter *s, uint32_t t) {
  enum { LONGEST = 24 };
  if (t == s->start || !s->language->lettered.len || length(s, t) != 2) return false;
  const gs__form_info *before = gs__vocab_info(s->vocab, info(s, t - 1)->fold);
  const gs__form_info *letter = gs__vocab_info(s->vocab, info(s, t)->fold);
  char pair[LONGEST];
  if (before->len + 1 + letter->len > LONGEST) return false;
  memcpy(pair, before->bytes, before->len);
  pair[before->len] = ' ';
  memcpy(pair + before->len + 1, letter->bytes, letter->len);
  return gs__map_get(&s->language->lettered, pair, before->len + 1 + letter->len) != 0;
}

/* What a period that belongs to its word says: must the next token often begin sentences? */
static bool ends_abbreviation(const splitter *s, uint32_t t, uint32_t next) {
  const gs__form_info *f = info(s, t);
  begin how = begins(s, next);
  if (how != CANNOT && is_lettered(s, t)) return true;
  if (f->abbreviation == GS__ABBR_TITLE || f->abbreviation == GS__ABBR_NEVER) return false;
  if (in_headline(s)) return false;
  if (f->abbreviation == GS__ABBR_NUMBER)
    return how != CANNOT && !(shape(s, next) & GS__SHAPE_NUMBER);
  if (how == OFTEN) return true;
  /* He left at 6 p.m. Mr. Smith; but: At 6 p.m. Mr. Smith */
  bool time = t > s->start + 3 && shape(s, t - 1) & GS__SHAPE_NUMBER && f->shape & GS__SHAPE_DOTTED;
  return time && info(s, next)->abbreviation == GS__ABBR_TITLE;
}

/* A writer who begins sentences in lower case. */
static bool is_lower_style(const splitter *s, uint32_t t, uint32_t next) {
  return shape(s, s->start) & GS__SHAPE_LOWER && shape(s, next) & GS__SHAPE_LOWER &&
         next == t + 1 && !glued(s, next) && !(shape(s, t) & GS__SHAPE_ELLIPSIS) &&
         s->item_style == 0;
}

/* "Who paid?" Jane Doe asked: the sentence goes on though a name begins what follows. */
static bool is_attribution(const splitter *s, uint32_t t, uint32_t next) {
  if (next == t + 1 || !(shape(s, next - 1) & GS__SHAPE_QUOTE) || first_byte(s, t) == '.')
    return false;
  uint32_t i = next;
  while (i < s->end && i < next + MAX_NAME && shape(s, i) & GS__SHAPE_CAPITAL && !is_starter(s, i))
    i++;
  return i > next && i < s->end && shape(s, i) & GS__SHAPE_LOWER &&
         info(s, i)->tags & s->language->reporting_tags;
}

/* A number of up to three digits with its period, where the language writes ordinals so: "am 3. März",
 * "der 17. Tag"; but not "auf Platz 3. Dann ...". */
static bool is_ordinal(const splitter *s, uint32_t t, uint32_t next) {
  const gs__language *l = s->language;
  if ((!l->ordinal_tags && !l->ordinal_words.len) || t == s->start || next != t + 1) return false;
  if (first_byte(s, t) != '.' || length(s, t) != 1 || !glued(s, t) || length(s, t - 1) > 3) return false;
  for (uint32_t i = s->doc->token_start[t - 1]; i < s->doc->token_end[t - 1]; i++)
    if (s->doc->text[i] < '0' || s->doc->text[i] > '9') return false;
  const gs__form_info *f = gs__vocab_info(s->vocab, info(s, next)->fold);
  if (gs__map_get(&l->ordinal_words, f->bytes, f->len)) return true;
  if (t < s->start + 2 || begins(s, next) == OFTEN) return false;
  const gs__form_info *before = gs__vocab_info(s->vocab, info(s, t - 2)->fold);
  return before->known && l->ordinal_tags >> before->first_tag & 1;
}

static bool ends_mark(const splitter *s, uint32_t t, uint32_t next) {
  if (t > 0 && shape(s, t - 1) & GS__SHAPE_OPEN && shape(s, t + 1) & GS__SHAPE_CLOSE)
    return false;   /* [...] */
  if (t == s->start && shape(s, t) & GS__SHAPE_ELLIPSIS) return false;   /* ...and so it began */
  begin how = begins(s, next);
  if (how == CANNOT) return is_lower_style(s, t, next);
  if (is_attribution(s, t, next) || is_ordinal(s, t, next)) return false;
  if (glued(s, next) && !(shape(s, next) & (GS__SHAPE_CAPITAL | GS__SHAPE_QUOTE)))
    return shape(s, next) & GS__SHAPE_LETTERS && !(shape(s, next) & GS__SHAPE_URL);
  if (shape(s, t) & GS__SHAPE_ELLIPSIS && info(s, t)->len == 3 && !glued(s, t)) return how == OFTEN;
  return true;
}

static bool is_candidate(uint32_t b) {
  return b & (GS__SHAPE_FINAL | GS__SHAPE_PERIOD);
}

/* The token t can end a sentence. Returns the token to read on at. */
static uint32_t at_candidate(splitter *s, uint32_t t) {
  uint32_t run = spaced_run(s, t);
  if (run > t + 1) return at_spaced_run(s, t, run);
  uint32_t next = after_closers(s, t + 1);
  if (next >= s->end || next <= s->aside_end) return t + 1;
  if (is_candidate(shape(s, next)) && !(shape(s, next) & GS__SHAPE_PERIOD)) return t + 1;
  bool ends =
      shape(s, t) & GS__SHAPE_PERIOD ? ends_abbreviation(s, t, next) : ends_mark(s, t, next);
  if (!ends) return t + 1;
  end_sentence(s, next);
  return next;
}

/* ---- the walk ---- */

/* The next token from t on that is to be looked at. In a list every token may be the next item. */
static uint32_t next_noted(splitter *s, uint32_t t) {
  const gs__doc *d = s->doc;
  if (s->item_style) return t;
  while (s->note < d->note_count && d->notes[s->note] < t) s->note++;
  return s->note < d->note_count && d->notes[s->note] < s->end ? d->notes[s->note] : s->end;
}

static void read_paragraph(splitter *s, gs__range p) {
  uint32_t t = s->start = p.start, entered = UINT32_MAX;
  s->end = p.end;
  s->aside_end = 0;
  s->straight_open = false;
  s->item_style = 0;
  while (t < s->end) {
    if (s->start != entered) {
      entered = s->start;
      t = enter_sentence(s, t);
    }
    t = next_noted(s, t);
    if (t >= s->end) break;
    uint32_t b = shape(s, t);
    if (t > s->start && (b & GS__SHAPE_BULLET || is_next_item(s, t))) {
      end_sentence(s, t);
      continue;
    }
    if (is_candidate(b)) {
      uint32_t next = at_candidate(s, t);
      for (; t < next; t++) s->straight_open ^= first_byte(s, t) == '"';
      continue;
    }
    if (b & GS__SHAPE_OPEN) enter_bracket(s, t);
    if (b & GS__SHAPE_QUOTE && first_byte(s, t) == '"') s->straight_open = !s->straight_open;
    t++;
  }
  end_sentence(s, p.end);
}

/* What a rule looks for may lie on both sides of a cut. */
static void warn_cuts(const splitter *s) {
  gs__doc *d = s->doc;
  if (!s->cuts) return;
  gs__doc_warn(d, "long-sentence", d->token_start[s->first_cut], d->token_end[s->first_cut],
               "%u sentence%s of more than %d tokens, read in pieces; the first begins here", s->cuts,
               s->cuts == 1 ? "" : "s", MAX_SENTENCE);
}

static void fill(uint32_t *at, uint32_t n, uint32_t value) {
  const uint32_t four[4] = {value, value, value, value};
  for (; n >= 4; n -= 4, at += 4) memcpy(at, four, sizeof four);
  while (n > 0) at[--n] = value;
}

static void number_tokens(gs__doc *d) {
  d->sentence_paragraph =
      gs__arena_alloc(d->arena, d->sentence_count * sizeof *d->sentence_paragraph);
  uint32_t paragraph = 0;
  for (uint32_t i = 0; i < d->sentence_count; i++) {
    while (d->paragraphs[paragraph].end <= d->sentences[i].start) paragraph++;
    d->sentence_paragraph[i] = paragraph;
    fill(d->token_sentence + d->sentences[i].start, d->sentences[i].end - d->sentences[i].start, i);
  }
}

void gs__sentences_read(gs__doc *doc, const gs__vocab *vocab, const gs__language *language) {
  splitter s = {.doc = doc, .vocab = vocab, .language = language};
  for (uint32_t i = 0; i < doc->paragraph_count; i++) read_paragraph(&s, doc->paragraphs[i]);
  warn_cuts(&s);
  number_tokens(doc);
}
