/* embed: reads files with the news pack and prints every denial and why it was found: a small but
 * complete program on libgainsay. After `make install`:
 *
 *     cc -std=c11 -o embed embed.c $(pkg-config --cflags --libs gainsay)
 *
 * and from a checkout, after `make`, in its top folder:
 *
 *     cc -std=c11 -Iinclude -o build/embed examples/embed.c -Lbuild -lgainsay -Wl,-rpath,$PWD/build
 *     build/embed examples/articles/leaked-memo.txt
 *
 * Exit status: 0, or that of the command for the same fault (3 pack refused, 4 unreadable, ...). */
#include <gainsay.h>
#include <stdio.h>
#include <stdlib.h>

static int fail(const gs_error *err) {
  fprintf(stderr, "embed: %s%s%s\n", err->file, *err->file ? ": " : "", err->message);
  return err->code < 0 ? -err->code : EXIT_FAILURE;
}

/* A sink gets whole records; the payload is ours. */
static void write_to(const char *bytes, size_t len, void *payload) {
  fwrite(bytes, 1, len, payload);
}

/* gs_finding is a finding in short; the record (a writer) has all of it, gs_reading_why the reasons. */
static int show(const gs_reading *reading) {
  gs_error err;
  printf("%s: %zu claims, %zu denials\n", gs_document_id(gs_reading_document(reading)),
         gs_reading_count(reading, GS_CLAIM), gs_reading_count(reading, GS_DENIAL));
  for (size_t i = 0; i < gs_reading_count(reading, GS_DENIAL); i++) {
    gs_finding f;
    if (gs_reading_get(reading, GS_DENIAL, i, &f) < 0) continue;
    printf("%s at %zu-%zu, by rule \"%s\" (%s:%d)\n", f.id, f.start, f.end, f.rule, f.file, f.line);
    if (gs_reading_why(reading, f.id, write_to, stdout, &err) < 0) return fail(&err);
  }
  return 0;
}

static int read_file(gs_rules *rules, const char *path) {
  gs_error err;
  gs_reader *reader;
  gs_document *doc;
  int code, status = 0;
  if (gs_reader_open(&reader, path, NULL, &err) < 0) return fail(&err);
  while (status == 0 && (code = gs_reader_next(reader, &doc, &err)) != 0) {
    if (code < 0) {   /* one document: the next call goes on, unless reading itself is impossible */
      fail(&err);
      if (code == GS_EIO) status = 4;
      continue;
    }
    gs_reading *reading;
    if (gs_read(rules, doc, &reading, &err) < 0) {
      status = fail(&err);
    } else {
      status = show(reading);
      gs_reading_free(reading);   /* before the document and the rules */
    }
    gs_document_free(doc);
  }
  gs_reader_free(reader);
  return status;
}

int main(int argc, char **argv) {
  const char *packs[] = {"news"};
  gs_rules *rules;
  gs_error err;
  if (argc < 2) return fputs("usage: embed FILE|FOLDER...\n", stderr), 2;
  if (gs_rules_load(&rules, packs, 1, NULL, &err) < 0) return fail(&err);
  int status = 0;
  for (int i = 1; i < argc && status == 0; i++) status = read_file(rules, argv[i]);
  gs_rules_free(rules);
  return status;
}
