/* fields: values as JSON and CSV have them. */
#ifndef GS_CLI_FIELDS_H
#define GS_CLI_FIELDS_H

#include "cli/text.h"

/* A JSON string with its quotes; bytes that are no UTF-8 become U+FFFD. */
void fields_json(text *out, const char *s, size_t len);
void fields_json_named(text *out, const char *name, const char *value);   /* "name":"value" */

/* A cell as RFC 4180 has it: in quotes if it needs them. */
void fields_csv(text *out, const char *s, size_t len);

#endif
