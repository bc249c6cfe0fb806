/* paste: command lines for records to name. */
#include "cli/paste.h"

#include <stddef.h>
#include <string.h>

#include "cli/files.h"

void paste_word(text *out, const char *word) {
  static const char plain[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./:,+@%";
  text_putc(out, ' ');
  if (*word && !word[strspn(word, plain)]) {
    text_puts(out, word);
    return;
  }
  text_putc(out, '\'');
  for (; *word; word++)
    if (*word == '\'') text_puts(out, "'\\''");
    else text_putc(out, *word);
  text_putc(out, '\'');
}

static const struct { const char *option; size_t at; } said[] = {
    {" --pack-path", offsetof(settings, pack_path)},
    {" --input-format", offsetof(settings, reader.format)},
    {" --text-field", offsetof(settings, reader.text_field)},
    {" --id-field", offsetof(settings, reader.id_field)},
    {" --title-field", offsetof(settings, reader.title_field)},
    {" --date-field", offsetof(settings, reader.date_field)},
    {" --author-field", offsetof(settings, reader.author_field)},
    {" --url-field", offsetof(settings, reader.url_field)},
};

void paste_settings(text *out, const settings *s) {
  for (size_t i = 0; i < s->pack_count; i++) {
    text_puts(out, " -p");
    paste_word(out, s->packs[i]);
  }
  for (size_t i = 0; i < sizeof said / sizeof *said; i++) {
    const char *value;
    memcpy(&value, (const char *)s + said[i].at, sizeof value);
    if (!value) continue;
    text_puts(out, said[i].option);
    paste_word(out, value);
  }
}

/* A file in a folder that was given is called by its path. */
static int is_file_of(const char *operand, const char *id) {
  size_t len = strlen(operand);
  return !strncmp(operand, id, len) &&
         (!id[len] || ((id[len] == '/' || (len && operand[len - 1] == '/')) && files_is_file(id)));
}

void paste_document(text *out, const char *operand, const char *id) {
  if (is_file_of(operand, id)) {
    paste_word(out, id);
    return;
  }
  paste_word(out, operand);
  text_puts(out, " --document");
  paste_word(out, id);
}
