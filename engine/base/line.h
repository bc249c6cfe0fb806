/* line: lines and columns of a text, as they are told: both from 1, columns in code points. */
#ifndef GS_BASE_LINE_H
#define GS_BASE_LINE_H

/* Where the line begins; NULL: the text has none of that number. */
const char *gs__line_start(const char *text, int line);
/* Of a place in the text. */
int gs__line_column(const char *text, const char *at);

#endif
