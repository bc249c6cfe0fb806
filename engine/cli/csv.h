/* csv: cells of tables, by RFC 4180, as the library writes them. */
#ifndef GS_CLI_CSV_H
#define GS_CLI_CSV_H

#include "cli/text.h"

void csv_cell(text *out, const char *s, size_t len);   /* in quotes if it needs them */

#endif
