#include "text/sign.h"

#include "base/utf8.h"

static gs__sign work_out(uint32_t cp) {
  if (cp == 0x2018 || cp == 0x2019 || cp == 0x2010 || cp == 0x2011) return GS__SIGN_JOIN;
  if (cp == 0x2BC) return GS__SIGN_ODD;
  switch (gs__utf8_class(cp)) {
    case GS__LETTER:
    case GS__MARK:
    case GS__DIGIT: return GS__SIGN_WORD;
    case GS__SPACE:
    case GS__CONTROL: return GS__SIGN_SPACE;
    case GS__PUNCT: return GS__SIGN_MARK;
    case GS__SYMBOL:
    case GS__IGNORABLE: break;
  }
  return GS__SIGN_ODD;
}

void gs__signs_add_page(gs__signs *s, uint32_t page) {
  unsigned char *p = gs__arena_raw(&s->memory, 256);
  for (uint32_t i = 0; i < 256; i++) p[i] = (unsigned char)work_out(page << 8 | i);
  s->page[page] = p;
}
