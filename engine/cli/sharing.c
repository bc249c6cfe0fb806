/* sharing: documents among processes. */
#include "cli/sharing.h"

#include <sys/stat.h>

/* Documents that are done before others help, for most of the rules are ready then; and those must have taken a part of
 * a second. */
enum { ALONE = 8, ENOUGH = 25 };

/* ---- in a process of its own */

typedef struct share {
  documents documents;
  const sharing *s;
  size_t number, own, of;  /* the next document; the next one that is to be done, and the step to the one after it */
  FILE *to;
} share;

/* The length of the document goes before, for it may have changed since the other read it. */
static int read_share(gs_document *doc, void *payload) {
  share *own = payload;
  size_t bytes;
  if (own->number++ != own->own) return 0;
  own->own += own->of;
  gs_document_text(doc, &bytes);
  fwrite(&bytes, sizeof bytes, 1, own->to);
  own->s->make(doc, own->to, own->s->payload);
  return ferror(own->to) ? STATUS_LOOK : 0;
}

static void work(size_t number, size_t of, FILE *to, void *payload) {
  sharing *s = payload;
  share own = {.documents = {.settings = s->settings, .read = read_share}, .s = s, .own = s->first + number, .of = of,
               .to = to};
  own.documents.payload = &own;
  documents_read(&own.documents);
}

/* ---- here */

/* A pipe cannot be read twice. */
static int can_help(const sharing *s) {
  struct stat info;
  for (size_t i = 0; i < s->settings->operand_count; i++)
    if (stat(s->settings->operands[i], &info) < 0 || !(S_ISREG(info.st_mode) || S_ISDIR(info.st_mode)))
      return 0;
  return 1;
}

static void call_help(sharing *s) {
  if (s->first || s->number < ALONE || s->spent < CLOCKS_PER_SEC / ENOUGH || !can_help(s)) return;
  s->first = s->number;
  helpers_begin(&s->helpers, work, s);
}

static size_t thing(const sharing *s) {   /* the document that was asked for last, as processes count */
  return s->number - 1 - s->first;
}

FILE *sharing_next(sharing *s, const gs_document *doc) {
  size_t bytes, other;
  call_help(s);
  s->number++;
  s->begun = clock();
  FILE *from = helpers_from(&s->helpers, thing(s));
  if (!from) return NULL;
  gs_document_text(doc, &bytes);
  if (fread(&other, sizeof other, 1, from) == 1 && other == bytes) return from;
  sharing_drop(s);
  return NULL;
}

void sharing_drop(sharing *s) {
  helpers_drop(&s->helpers, thing(s));
}

void sharing_done(sharing *s) {
  s->spent += clock() - s->begun;
}

void sharing_end(sharing *s) {
  helpers_end(&s->helpers);
}

/* ---- findings one by one: a 1 before each, a 0 before the end */

void sharing_announce(FILE *to) {
  fputc(1, to);
}

void sharing_tell(FILE *to, const ending *end) {
  fputc(0, to);
  fwrite(end, sizeof *end, 1, to);
}

int sharing_more(FILE *from, ending *end) {
  int more = fgetc(from);
  if (more == 1) return 1;
  return more == 0 && fread(end, sizeof *end, 1, from) == 1 ? 0 : -1;
}
