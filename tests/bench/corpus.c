/* corpus: the texts that are read. A corpus is a text with an index of its documents, or anything
 * that gainsay itself reads; by default the articles of examples/, over and over. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "bench.h"
#include "text/document.h"

static const char articles[] = "examples/articles";
enum { ARTICLES_BYTES = 4000000 };

static void put(bench_corpus *c, const char *id, const char *bytes, size_t len) {
  gs__vec_push(&c->docs, gs_document_new(id, bytes, len));
  c->bytes += len;
}

/* ---- FILE.txt with FILE.idx ---- */

/* FILE.idx for FILE.txt, or NULL if there is none. */
static char *index_of(const char *path) {
  size_t n = strlen(path);
  if (n < 4 || strcmp(path + n - 4, ".txt") != 0) return NULL;
  char *index = bench_path("%.*s.idx", (int)(n - 4), path);
  if (gs__file_is_regular(index)) return index;
  gs__mem_free(index);
  return NULL;
}

static void slurp(const char *path, char **out, size_t *len) {
  gs_error err;
  if (gs__file_read(path, 0, out, len, &err) < 0) bench_die("%s", err.message);
}

static void read_indexed(bench_corpus *c, const char *path, const char *index, uint64_t most) {
  char *text, *lines, id[32];
  size_t len, index_len;
  slurp(path, &text, &len);
  slurp(index, &lines, &index_len);
  for (char *p = lines, *end; c->bytes < most; p = end) {
    size_t start = strtoull(p, &end, 10);
    if (end == p) break;
    size_t n = strtoull(p = end, &end, 10);
    if (end == p || start > len || n > len - start) bench_die("%s does not fit %s", index, path);
    snprintf(id, sizeof id, "%zu", c->docs.len + 1);
    put(c, id, text + start, n);
  }
  gs__mem_free(lines);
  gs__mem_free(text);
}

/* ---- what gainsay reads ---- */

static void read_any(bench_corpus *c, const char *path, uint64_t most) {
  gs_reader *reader;
  gs_document *doc;
  gs_error err;
  int got;
  if (gs_reader_open(&reader, path, NULL, &err) < 0) bench_die("%s: %s", path, err.message);
  while (c->bytes < most && (got = gs_reader_next(reader, &doc, &err)) != 0) {
    if (got < 0) bench_die("%s: %s", gs_reader_id(reader), err.message);
    gs__vec_push(&c->docs, doc);
    c->bytes += doc->len;
  }
  gs_reader_free(reader);
}

/* Copies, so that no text is still in the caches from the time before. */
static void repeat(bench_corpus *c, uint64_t most) {
  size_t n = c->docs.len;
  for (size_t i = 0; n && c->bytes < most; i = (i + 1) % n)
    put(c, c->docs.at[i]->id, c->docs.at[i]->bytes, c->docs.at[i]->len);
}

void bench_corpus_read(bench_corpus *out, const char *path, uint64_t most) {
  char *index = path ? index_of(path) : NULL;
  *out = (bench_corpus){.name = path ? path : articles};
  if (index)
    read_indexed(out, path, index, most);
  else
    read_any(out, out->name, most);
  if (!path) repeat(out, most < ARTICLES_BYTES ? most : ARTICLES_BYTES);
  if (!out->bytes) bench_die("%s: there is no text in it", out->name);
  gs__mem_free(index);
}

void bench_corpus_some(bench_corpus *out, const bench_corpus *from, uint64_t most) {
  uint64_t all = from->bytes, due = all; /* a document is due when its share has come together */
  *out = (bench_corpus){.name = from->name, .borrows = true};
  if (most > all) most = all;
  for (size_t i = 0; i < from->docs.len; i++, due += most) {
    if (due < all) continue;
    due -= all;
    gs__vec_push(&out->docs, from->docs.at[i]);
    out->bytes += from->docs.at[i]->len;
  }
}

/* ---- other letters ---- */

static void add_cyrillic(gs__str *s, char c) {
  bool small = c >= 'a' && c <= 'z', big = c >= 'A' && c <= 'Z';
  unsigned u = small ? 0x430u + (unsigned)(c - 'a') : 0x410u + (unsigned)(c - 'A');
  if (small || big) gs__str_putc(s, (char)(0xC0 | u >> 6));
  gs__str_putc(s, small || big ? (char)(0x80 | (u & 0x3F)) : c);
}

void bench_corpus_cyrillic(bench_corpus *out, const bench_corpus *from) {
  gs__str s = {0};
  *out = (bench_corpus){.name = from->name};
  for (size_t i = 0; i < from->docs.len; i++) {
    const gs_document *doc = from->docs.at[i];
    gs__str_clear(&s);
    for (size_t k = 0; k < doc->len; k++) add_cyrillic(&s, doc->bytes[k]);
    put(out, doc->id, gs__str_get(&s), s.len);
  }
  gs__str_dispose(&s);
}

void bench_corpus_dispose(bench_corpus *c) {
  for (size_t i = 0; i < c->docs.len && !c->borrows; i++) gs_document_free(c->docs.at[i]);
  gs__vec_free(&c->docs);
  *c = (bench_corpus){0};
}
