/* option: what the command line says, as a struct, and the one table of options that both the
 * parser and the help are made from.
 * Values and operands are borrowed from argv. */
#ifndef GS_CLI_OPTION_H
#define GS_CLI_OPTION_H

#include <stdio.h>

#include "cli/command.h"
#include "gainsay.h"

typedef enum color_mode { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER } color_mode;

typedef struct settings {
  const command *command;
  const char **packs, **operands, **corpus;
  size_t pack_count, operand_count, corpus_count;
  const char *pack_path, *output, *rule;
  const char *style;      /* --format where it is no gs_format; here and below NULL: not given */
  const char *texts, *floor, *sort, *by;
  const char *finding, *absent, *type;   /* why: a finding's id, a rule that found nothing, a type */
  const char *document;   /* why: the id of one of several */
  gs_format format;
  int format_given;
  gs_writer_options writer;
  gs_reader_options reader;
  color_mode color;
  int width;              /* 0: not given */
  size_t workers, limit;
  int worst;              /* documents and one; 0: not given */
  size_t place, place_end;   /* why: code points, if place_given; 0: only the first */
  size_t line, last_line;    /* why: 0: not given; 0: only the first */
  int place_given;
  int strict, count, lengthy, whole, only_rules, limit_given, changed, coverage, why, fix, help;
} settings;

enum {
  OPTION_END,
  OPTION_PACK, OPTION_PACK_PATH,
  OPTION_FORMAT, OPTION_OUT_FILE, OPTION_OUT_FOLDER, OPTION_OFFSETS, OPTION_WITH, OPTION_SHOW,
  OPTION_COLOR, OPTION_WIDTH,
  OPTION_INPUT_FORMAT, OPTION_TEXT_FIELD, OPTION_ID_FIELD, OPTION_TITLE_FIELD, OPTION_DATE_FIELD,
  OPTION_AUTHOR_FIELD, OPTION_URL_FIELD,
  OPTION_WORKERS, OPTION_COUNT, OPTION_RULE, OPTION_STRICT, OPTION_LONG,
  OPTION_DIFF_FORMAT, OPTION_EVAL_FORMAT, OPTION_TEXTS, OPTION_WORST, OPTION_FLOOR,
  OPTION_FIND_FORMAT, OPTION_SORT, OPTION_BY, OPTION_WHOLE, OPTION_ONLY_RULES,
  OPTION_PROFILE_FORMAT, OPTION_PROFILE_SORT, OPTION_LIMIT,
  OPTION_TEST_FORMAT, OPTION_CHANGED, OPTION_COVERAGE, OPTION_WHY,
  OPTION_CHECK_FORMAT, OPTION_CORPUS, OPTION_FIX,
  OPTION_ID, OPTION_AT, OPTION_LINE, OPTION_DOCUMENT, OPTION_TYPE, OPTION_NOT, OPTION_NEAR_LIMIT, OPTION_NEAR_FORMAT,
  OPTION_HELP, OPTION_COUNT_OF_ALL
};

/* The options for reading documents, which the commands that read them share. */
#define OPTIONS_READING                                                                          \
  OPTION_INPUT_FORMAT, OPTION_TEXT_FIELD, OPTION_ID_FIELD, OPTION_TITLE_FIELD,                   \
      OPTION_DATE_FIELD, OPTION_AUTHOR_FIELD, OPTION_URL_FIELD

/* Reads the arguments behind the command's name into *s, whose `command` is set. Wrong usage is
 * told on stderr. Returns 0 or STATUS_USAGE. */
int settings_parse(settings *s, int argc, char **argv);
void settings_free(settings *s);

/* Tells a wrong use found later than by the parser, with where to read more; STATUS_USAGE. */
int settings_wrong(const settings *s, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

void option_list(const command *c, FILE *out);   /* the help's lines */

#endif
