/* output: where results go, with every failure told once by name. */
#include "cli/output.h"

#include <errno.h>
#include <libgen.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/text.h"

/* The file is made before the first document is read: one that is not there yet would be found in a folder too. */
static int is_input(const settings *s, const char *path) {
  for (size_t i = 0; i < s->operand_count; i++)
    if (gs_reader_reads(s->operands[i], path)) return 1;
  return (s->texts && gs_reader_reads(s->texts, path)) || (s->floor && gs_reader_reads(s->floor, path));
}

static int is_standard(const settings *s) {
  return !s->output || !strcmp(s->output, "-");
}

static int cannot_write(const char *name) {
  fprintf(stderr, "gainsay: cannot write %s: %s\n", name, strerror(errno));
  return STATUS_IO;
}

/* A file that is not there yet needs a folder that lets it be made. */
static int can_be_written(const char *name) {
  struct stat info;
  if (stat(name, &info) == 0) {
    if (!S_ISDIR(info.st_mode)) return access(name, W_OK) == 0;
    errno = EISDIR;
    return 0;
  }
  char *copy = memory_copy(name, strlen(name));
  int ok = errno == ENOENT && access(dirname(copy), W_OK | X_OK) == 0;
  free(copy);
  return ok;
}

int output_check(const settings *s) {
  if (is_standard(s)) return 0;
  if (is_input(s, s->output))
    return settings_wrong(s, access(s->output, F_OK) == 0
                                 ? "\"%s\" is read and cannot be written too"
                                 : "\"%s\" would be read as one of the documents; write it outside of their folder",
                          s->output);
  return can_be_written(s->output) ? 0 : cannot_write(s->output);
}

int output_open(output *o, const settings *s) {
  *o = (output){stdout, "standard output", 0, 0};
  if (is_standard(s)) return 0;
  o->name = s->output;
  int status = output_check(s);
  if (status) return status;
  o->to = fopen(o->name, "w");
  return o->to ? 0 : cannot_write(o->name);
}

void output_print(const char *bytes, size_t len, void *payload) {
  (void)payload;
  fwrite(bytes, 1, len, stdout);
}

void output_write(const char *bytes, size_t len, void *payload) {
  output *o = payload;
  if (len && !o->fault && fwrite(bytes, 1, len, o->to) != len) o->fault = errno;
}

static int tell(output *o) {
  if (o->fault == EPIPE) return STATUS_PIPE;
  if (!o->told) fprintf(stderr, "gainsay: cannot write to %s: %s\n", o->name, strerror(o->fault));
  o->told = 1;
  return STATUS_IO;
}

int output_flush(output *o) {
  if (fflush(o->to) < 0 && !o->fault) o->fault = errno;
  return o->fault ? tell(o) : 0;
}

int output_close(output *o) {
  int status = output_flush(o);
  if (o->to != stdout && fclose(o->to) < 0 && !status) {
    o->fault = errno;
    status = tell(o);
  }
  return status;
}
