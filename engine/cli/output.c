/* output: where results go, with every failure told once by name. */
#include "cli/output.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

static int is_file(const char *path, const struct stat *file) {
  struct stat info;
  return path && stat(path, &info) == 0 && info.st_dev == file->st_dev && info.st_ino == file->st_ino;
}

static int is_input(const settings *s, const char *path) {
  struct stat out;
  if (stat(path, &out) < 0 || !S_ISREG(out.st_mode)) return 0;
  for (size_t i = 0; i < s->operand_count; i++)
    if (is_file(s->operands[i], &out)) return 1;
  return is_file(s->texts, &out) || is_file(s->floor, &out);
}

int output_open(output *o, const settings *s) {
  *o = (output){stdout, "standard output", 0, 0};
  if (!s->output || !strcmp(s->output, "-")) return 0;
  o->name = s->output;
  if (is_input(s, o->name))
    return settings_wrong(s, "\"%s\" is read and cannot be written too", o->name);
  o->to = fopen(o->name, "w");
  if (o->to) return 0;
  fprintf(stderr, "gainsay: cannot write %s: %s\n", o->name, strerror(errno));
  return STATUS_IO;
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
