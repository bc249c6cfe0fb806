/* paste: command lines for records to name, which can be pasted into a shell as they are. */
#ifndef GS_CLI_PASTE_H
#define GS_CLI_PASTE_H

#include "cli/option.h"
#include "cli/text.h"

/* Adds a blank and the word, in quotes if the shell asks for them. */
void paste_word(text *out, const char *word);
/* Packs, and how documents are read, as far as the settings say so: " -p ./mine --id-field key". */
void paste_settings(text *out, const settings *s);
/* What names a document that an operand has: the file itself, or the operand and the id. */
void paste_document(text *out, const char *operand, const char *id);

#endif
