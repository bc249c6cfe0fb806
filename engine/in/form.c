#include "in/form.h"

#include <string.h>

#include "in/ascii.h"

gs__form gs__form_by_option(const char *word) {
  if (!strcmp(word, "text")) return GS__FORM_TEXT;
  if (!strcmp(word, "jsonl")) return GS__FORM_JSONL;
  if (!strcmp(word, "html")) return GS__FORM_HTML;
  if (!strcmp(word, "markdown")) return GS__FORM_MARKDOWN;
  if (!strcmp(word, "csv")) return GS__FORM_CSV;
  return GS__FORM_NONE;
}

/* Whether name[0, n) ends in suffix and has something before it. */
static int ends_in(const char *name, size_t n, const char *suffix) {
  size_t k = strlen(suffix);
  return n > k && gs__ascii_starts(name + n - k, suffix, k);
}

gs__form gs__form_by_name(const char *path) {
  static const struct {
    const char *suffix;
    gs__form form;
  } known[] = {
      {".txt", GS__FORM_TEXT},     {".text", GS__FORM_TEXT},
      {".md", GS__FORM_MARKDOWN},  {".markdown", GS__FORM_MARKDOWN},
      {".jsonl", GS__FORM_JSONL},  {".ndjson", GS__FORM_JSONL},
      {".csv", GS__FORM_CSV},      {".tsv", GS__FORM_CSV},
      {".html", GS__FORM_HTML},    {".htm", GS__FORM_HTML},   {".xhtml", GS__FORM_HTML},
  };
  const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
  size_t n = strlen(name);
  if (ends_in(name, n, ".gz")) n -= 3;
  else if (ends_in(name, n, ".zst")) n -= 4;
  for (size_t i = 0; i < sizeof known / sizeof *known; i++)
    if (ends_in(name, n, known[i].suffix)) return known[i].form;
  return GS__FORM_NONE;
}

bool gs__form_in_folder(const char *path) {
  gs__form form = gs__form_by_name(path);
  return form != GS__FORM_NONE && form != GS__FORM_CSV;
}

gs__form gs__form_by_content(const char *bytes, size_t len) {
  if (len >= 3 && !memcmp(bytes, "\xEF\xBB\xBF", 3)) bytes += 3, len -= 3;
  for (; len && strchr(" \t\r\n\f\v", *bytes) && *bytes; len--) bytes++;
  if (len && *bytes == '{') return GS__FORM_JSONL;
  if (len >= 14 && gs__ascii_starts(bytes, "<!doctype html", 14)) return GS__FORM_HTML;
  if (len >= 5 && gs__ascii_starts(bytes, "<html", 5)) return GS__FORM_HTML;
  return GS__FORM_TEXT;
}
