#define _XOPEN_SOURCE 700
#include "api/batch_file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/mem.h"

static int io_error(gs__err *err, const char *path, int why) {
  gs__err_set(err, GS_EIO, "%s", strerror(why));
  gs__err_at(err, path, 0, 0);
  return GS_EIO;
}

static const char *ending(gs_format format) {
  switch (format) {
    case GS_FORMAT_JSONL: return "jsonl";
    case GS_FORMAT_TEXT: return "txt";
    default: return "csv";
  }
}

static void name_file(gs__batch_file *f, const char *folder, const char *name, gs_format format) {
  gs__str s = {0};
  gs__str_printf(&s, "%s.%s", name, ending(format));
  f->path = gs__path_join(folder, s.at);
  gs__str_puts(&s, ".part");
  f->part = gs__path_join(folder, s.at);
  gs__str_dispose(&s);
}

/* Only a lock that another holds counts: there are file systems that have none. */
static bool is_taken(int fd) {
  struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
  return fcntl(fd, F_SETLK, &lock) < 0 && (errno == EACCES || errno == EAGAIN);
}

/* Results that are not there yet get their name when all has been read, and may come to lie in a folder that was. */
static bool reads(const gs_batch_options *o, const char *path) {
  bool found = false;
  for (size_t i = 0; gs__file_is_regular(path) && !found && i < o->input_count; i++)
    found = gs_reader_reads(o->inputs[i], path);
  return found;
}

/* Is it still the file of that name, and not one that another batch published or removed meanwhile? */
static bool is_still(int fd, const char *path) {
  struct stat open_one, named;
  return fstat(fd, &open_one) == 0 && stat(path, &named) == 0 && open_one.st_dev == named.st_dev &&
         open_one.st_ino == named.st_ino;
}

/* The lock is held until the file has its name, so what is locked and still there is nobody else's. */
static int open_part(gs__batch_file *f, gs__err *err) {
  for (;;) {
    int fd = open(f->part, O_WRONLY | O_CREAT | O_CLOEXEC, 0666);
    if (fd < 0) return io_error(err, f->part, errno);
    bool taken = is_taken(fd);
    if (!taken && is_still(fd, f->part)) {
      f->fd = fd;
      return 0;
    }
    close(fd);
    if (!taken) continue;
    gs__err_set(err, GS_EIO, "another batch is writing it");
    gs__err_at(err, f->part, 0, 0);
    return GS_EIO;
  }
}

int gs__batch_file_open(gs__batch_file *f, const gs_batch_options *o, const char *name, gs__err *err) {
  const char *folder = o->out;
  name_file(f, folder, name, o->format);
  f->error = 0;
  f->fd = -1;
  f->ours = false;                     /* nor is what is there, if it cannot be had */
  if (reads(o, f->path)) {
    gs__err_set(err, GS_EUSAGE, "it is read and cannot be written too; give another folder for the results");
    gs__err_at(err, f->path, 0, 0);
    return GS_EUSAGE;
  }
  if (mkdir(folder, 0777) < 0 && errno != EEXIST) return io_error(err, folder, errno);
  if (!gs__file_is_dir(folder)) {
    gs__err_set(err, GS_EUSAGE, "it is a file, and the results need a folder");
    gs__err_at(err, folder, 0, 0);
    return GS_EUSAGE;
  }
  int code = open_part(f, err);
  if (code < 0) return code;
  f->ours = true;
  return ftruncate(f->fd, 0) < 0 ? io_error(err, f->part, errno) : 0;
}

void gs__batch_file_write(const char *bytes, size_t len, void *file) {
  gs__batch_file *f = file;
  while (len && !f->error) {
    ssize_t n = write(f->fd, bytes, len);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) {
      f->error = n < 0 ? errno : ENOSPC;
      return;
    }
    bytes += n;
    len -= (size_t)n;
  }
}

int gs__batch_file_check(const gs__batch_file *f, gs__err *err) {
  return f->error ? io_error(err, f->part, f->error) : 0;
}

/* EINVAL: a file that has no disk behind it. */
int gs__batch_file_sync(gs__batch_file *f, gs__err *err) {
  int code = gs__batch_file_check(f, err);
  if (code == 0 && fsync(f->fd) < 0 && errno != EINVAL) code = io_error(err, f->part, errno);
  return code;
}

/* The name is on the disk when the folder is; where folders cannot be synced, that is that. */
static void sync_folder_of(const char *path) {
  char *folder = gs__mem_dup(path, (size_t)(strrchr(path, '/') - path) + 1);
  int fd = open(folder, O_RDONLY | O_CLOEXEC);
  gs__mem_free(folder);
  if (fd < 0) return;
  fsync(fd);
  close(fd);
}

int gs__batch_file_publish(gs__batch_file *f, gs__err *err) {
  if (rename(f->part, f->path) < 0) {
    gs__err_set(err, GS_EIO, "cannot put %s in its place: %s", f->part, strerror(errno));
    gs__err_at(err, f->path, 0, 0);
    return GS_EIO;
  }
  f->ours = false;
  close(f->fd);                        /* and with it goes the lock; all of it is on the disk already */
  f->fd = -1;
  sync_folder_of(f->path);
  return 0;
}

void gs__batch_file_dispose(gs__batch_file *f) {
  if (f->ours) unlink(f->part);
  if (f->part && f->fd >= 0) close(f->fd);
  gs__mem_free(f->path);
  gs__mem_free(f->part);
  *f = (gs__batch_file){.fd = -1};
}
