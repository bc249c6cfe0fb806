/* json_text: JSON as it is written: strings and members; commas and brackets are the caller's, but
 * for the comma that a member needs before it. */
#ifndef GS_CLI_JSON_TEXT_H
#define GS_CLI_JSON_TEXT_H

#include "cli/text.h"

void json_string(text *out, const char *s);                       /* with its quotation marks */
void json_bytes(text *out, const char *s, size_t len);            /* likewise */
void json_key(text *out, const char *key);                        /* "key": with a comma if needed */
void json_member(text *out, const char *key, const char *value);
void json_member_count(text *out, const char *key, size_t value);
void json_member_number(text *out, const char *key, double value);   /* to four places */

#endif
