/* hit: a match with the sentence about it, kept for sorting, counting and printing. */
#ifndef GS_CLI_HIT_H
#define GS_CLI_HIT_H

#include "cli/text.h"
#include "gainsay.h"

typedef struct hit_slot {
  const char *name;                 /* lives as long as the rules */
  size_t from, to;                  /* bytes of the sentence */
  size_t start, end;                /* code points of the document */
} hit_slot;

typedef struct hit {
  char *document, *sentence, *key;  /* key: what it is sorted by */
  size_t len, from, to;             /* of the sentence; the match in it, in bytes */
  size_t line, start, end;          /* in the document: line from 1, code points */
  size_t token_start, token_end;
  hit_slot *slot;
  size_t slots, number;             /* number: in which order it came */
} hit;

typedef struct hits {
  hit *at;
  size_t len, room, taken;          /* taken: also those that were cleared */
  const char *document, *bytes;     /* whose matches come now */
  size_t counted, line;             /* line ends before byte `counted`, and one */
} hits;

void hits_document(hits *h, const char *id, const gs_document *doc);
void hits_take(const gs_match *m, void *hits);   /* for gs_find */
void hits_clear(hits *h);

/* "left": by the word before, then the one before that; "right": likewise; else a slot's text. */
void hits_sort(hits *h, const char *by);

/* The text of all pieces of a slot, cleaned, joined by a space; nothing if the match has none. */
void hit_slot_text(const hit *h, const char *name, text *out);
void hit_part(const hit *h, size_t from, size_t to, text *out);   /* cleaned, on one line */

#endif
