#include "in/stream.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>
#include <zstd_errors.h>

#include "base/mem.h"
#include "base/str.h"
#include "in/ascii.h"

enum { BLOCK = 1 << 16, PEEK = 1024, RATIO = 200, RATIO_FROM = 10 << 20, WINDOW_LOG = 26 };

typedef enum codec { PLAIN, GZIP, ZSTD } codec;

struct gs__stream {
  char *name;
  int fd;                    /* -1: memory */
  const char *memory;
  size_t memory_left;
  bool at_end;               /* no more raw bytes */
  char raw[BLOCK];           /* bytes as stored: raw[raw_at, raw_end) is not used yet */
  size_t raw_at, raw_end;
  uint64_t raw_total, out_total;
  codec codec;
  bool begun, in_member;     /* in_member: inside a gzip member or zstd frame */
  bool zlib_ready;
  z_stream zlib;
  ZSTD_DCtx *zstd;
  char head[PEEK];           /* first bytes of the output, for peek */
  size_t head_at, head_end;
  gs__err fault;             /* code 0 while all is well */
};

static int fault(gs__stream *s, int code, const char *what, const char *why) {
  uint64_t at = s->raw_total - (s->raw_end - s->raw_at);
  gs__err_set(&s->fault, code, "%s at byte %" PRIu64 "%s%s", what, at, why ? ": " : "",
              why ? why : "");
  gs__err_at(&s->fault, s->name, 0, 0);
  return code;
}

static gs__stream *new_stream(const char *name, int fd) {
  gs__stream *s = gs__mem_alloc(sizeof *s);
  s->name = gs__mem_dup(name, strlen(name));
  s->fd = fd;
  return s;
}

gs__stream *gs__stream_memory(const char *name, const char *bytes, size_t len) {
  gs__stream *s = new_stream(name, -1);
  s->memory = bytes;
  s->memory_left = len;
  return s;
}

static int refuse(const char *path, const char *why, gs__err *err) {
  gs__err_set(err, GS_EIO, "%s", why);
  gs__err_at(err, path, 0, 0);
  return GS_EIO;
}

int gs__stream_open(gs__stream **out, const char *path, bool only_regular, gs__err *err) {
  *out = NULL;
  if (!strcmp(path, "-")) {
    *out = new_stream(path, STDIN_FILENO);
    return 0;
  }
  int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | (only_regular ? O_NONBLOCK : 0));
  if (fd < 0) return refuse(path, strerror(errno), err);
  struct stat info;
  const char *why = NULL;
  if (fstat(fd, &info) < 0) why = strerror(errno);
  else if (S_ISDIR(info.st_mode)) why = "is a folder";
  else if (only_regular && !S_ISREG(info.st_mode)) why = "is not a file";
  if (why) {
    close(fd);
    return refuse(path, why, err);
  }
  *out = new_stream(path, fd);
  return 0;
}

void gs__stream_free(gs__stream *s) {
  if (!s) return;
  if (s->fd > STDIN_FILENO) close(s->fd);
  if (s->zlib_ready) inflateEnd(&s->zlib);
  ZSTD_freeDCtx(s->zstd);
  gs__mem_free(s->name);
  gs__mem_free(s);
}

/* Adds raw bytes behind those that are left; sets at_end when there are none. */
static int fill(gs__stream *s) {
  if (s->raw_at) {
    memmove(s->raw, s->raw + s->raw_at, s->raw_end - s->raw_at);
    s->raw_end -= s->raw_at;
    s->raw_at = 0;
  }
  size_t room = sizeof s->raw - s->raw_end, got;
  if (s->fd < 0) {
    got = s->memory_left < room ? s->memory_left : room;
    if (got) memcpy(s->raw + s->raw_end, s->memory, got);
    s->memory += got;
    s->memory_left -= got;
  } else {
    ssize_t n;
    do n = read(s->fd, s->raw + s->raw_end, room);
    while (n < 0 && errno == EINTR);
    if (n < 0) return fault(s, GS_EIO, "reading failed", strerror(errno));
    got = (size_t)n;
  }
  s->raw_end += got;
  s->raw_total += got;
  s->at_end = got == 0;
  return 0;
}

/* Makes n raw bytes ready, if there are so many. */
static int want(gs__stream *s, size_t n) {
  while (s->raw_end - s->raw_at < n && !s->at_end)
    if (fill(s) < 0) return s->fault.code;
  return 0;
}

static codec codec_of(const char *bytes, size_t n) {
  const unsigned char *p = (const unsigned char *)bytes;
  if (n >= 2 && p[0] == 0x1F && p[1] == 0x8B) return GZIP;
  if (n < 4) return PLAIN;
  if (p[0] == 0x28 && p[1] == 0xB5 && p[2] == 0x2F && p[3] == 0xFD) return ZSTD;
  if ((p[0] & 0xF0) == 0x50 && p[1] == 0x2A && p[2] == 0x4D && p[3] == 0x18) return ZSTD;
  return PLAIN;
}

static voidpf zlib_alloc(voidpf payload, uInt items, uInt size) {
  (void)payload;
  return gs__mem_alloc((size_t)items * size);
}

static void zlib_free(voidpf payload, voidpf p) {
  (void)payload;
  gs__mem_free(p);
}

static int begin_zlib(gs__stream *s) {
  if (s->zlib_ready) return inflateReset(&s->zlib);
  s->zlib.zalloc = zlib_alloc;
  s->zlib.zfree = zlib_free;
  s->zlib_ready = true;
  return inflateInit2(&s->zlib, 15 + 16);   /* the largest window, gzip wrapping only */
}

static int begin_zstd(gs__stream *s) {
  if (!s->zstd) s->zstd = ZSTD_createDCtx();
  if (!s->zstd) return fault(s, GS_EIO, "out of memory", NULL);
  ZSTD_DCtx_setParameter(s->zstd, ZSTD_d_windowLogMax, WINDOW_LOG);
  return 0;
}

/* Steps into the next gzip member or zstd frame: 1 in it, 0 none left, or an error. */
static int next_member(gs__stream *s) {
  if (want(s, 4) < 0) return s->fault.code;
  size_t left = s->raw_end - s->raw_at;
  if (!left) return 0;
  if (codec_of(s->raw + s->raw_at, left) != s->codec)
    return fault(s, GS_EINPUT, "garbage after the packed data", NULL);
  if ((s->codec == GZIP ? begin_zlib(s) : begin_zstd(s)) != 0) return s->fault.code;
  s->in_member = true;
  return 1;
}

static size_t step_gzip(gs__stream *s, char *buf, size_t size) {
  size_t left = s->raw_end - s->raw_at;
  s->zlib.next_in = (Bytef *)(void *)(s->raw + s->raw_at);
  s->zlib.avail_in = (uInt)left;
  s->zlib.next_out = (Bytef *)(void *)buf;
  s->zlib.avail_out = (uInt)size;
  int code = inflate(&s->zlib, Z_NO_FLUSH);
  s->raw_at += left - s->zlib.avail_in;
  if (code == Z_STREAM_END) s->in_member = false;
  else if (code != Z_OK && code != Z_BUF_ERROR)
    fault(s, GS_EINPUT, "damaged gzip data", s->zlib.msg);
  return size - s->zlib.avail_out;
}

static size_t step_zstd(gs__stream *s, char *buf, size_t size) {
  ZSTD_inBuffer in = {s->raw + s->raw_at, s->raw_end - s->raw_at, 0};
  ZSTD_outBuffer out = {buf, size, 0};
  size_t code = ZSTD_decompressStream(s->zstd, &out, &in);
  s->raw_at += in.pos;
  if (code == 0) s->in_member = false;
  else if (!ZSTD_isError(code)) return out.pos;
  else if (ZSTD_getErrorCode(code) == ZSTD_error_frameParameter_windowTooLarge)
    fault(s, GS_ELIMIT, "zstd data needs a window of more than 64 MiB", NULL);
  else
    fault(s, GS_EINPUT, "damaged zstd data", ZSTD_getErrorName(code));
  return out.pos;
}

/* Unpacks some bytes; 0 at the end or on a fault. */
static size_t unpack(gs__stream *s, char *buf, size_t size) {
  if (size > BLOCK) size = BLOCK;   /* so that the ratio is looked at often */
  for (;;) {
    if (!s->in_member && next_member(s) <= 0) return 0;
    if (want(s, 1) < 0) return 0;
    size_t before = s->raw_at;
    size_t got = s->codec == GZIP ? step_gzip(s, buf, size) : step_zstd(s, buf, size);
    if (got || s->fault.code) return got;
    if (s->in_member && s->raw_at == before && s->at_end) {
      fault(s, GS_EINPUT, "packed data is cut off", NULL);
      return 0;
    }
  }
}

static size_t take_plain(gs__stream *s, char *buf, size_t size) {
  if (want(s, 1) < 0) return 0;
  size_t left = s->raw_end - s->raw_at, n = left < size ? left : size;
  memcpy(buf, s->raw + s->raw_at, n);
  s->raw_at += n;
  return n;
}

static size_t produce(gs__stream *s, char *buf, size_t size) {
  if (s->fault.code) return 0;
  size_t got = s->codec == PLAIN ? take_plain(s, buf, size) : unpack(s, buf, size);
  s->out_total += got;
  if (s->codec != PLAIN && s->out_total > RATIO_FROM &&
      s->out_total / RATIO > s->raw_total - (s->raw_end - s->raw_at))
    fault(s, GS_ELIMIT, "packed data unpacks to more than 200 times its size", NULL);
  return got;
}

static bool ends_with(const char *name, const char *suffix) {
  size_t n = strlen(name), k = strlen(suffix);
  return n > k && gs__ascii_starts(name + n - k, suffix, k);
}

/* Finds out how the bytes are packed and unpacks the first of them. */
static void begin(gs__stream *s) {
  s->begun = true;
  if (want(s, 4) < 0) return;
  s->codec = codec_of(s->raw, s->raw_end);
  if (s->codec == PLAIN && (ends_with(s->name, ".gz") || ends_with(s->name, ".zst"))) {
    fault(s, GS_EINPUT, "the name says packed, but it is not packed data", NULL);
    return;
  }
  for (size_t n; s->head_end < PEEK; s->head_end += n)
    if (!(n = produce(s, s->head + s->head_end, PEEK - s->head_end))) break;
  if (s->codec != PLAIN && codec_of(s->head, s->head_end) != PLAIN) {
    fault(s, GS_EINPUT, "packed twice: unpack it once first; found", NULL);
    s->head_end = 0;
  }
}

void gs__stream_peek(gs__stream *s, const char **at, size_t *len) {
  if (!s->begun) begin(s);
  *at = s->head + s->head_at;
  *len = s->head_end - s->head_at;
}

int gs__stream_read(gs__stream *s, char *buf, size_t size, size_t *got, gs__err *err) {
  if (!s->begun) begin(s);
  size_t ready = s->head_end - s->head_at;
  *got = ready < size ? ready : size;
  if (*got) memcpy(buf, s->head + s->head_at, *got);
  s->head_at += *got;
  if (!*got) *got = produce(s, buf, size);
  if (*got || !s->fault.code) return 0;
  *err = s->fault;
  return s->fault.code;
}

int gs__stream_slurp(gs__stream *s, size_t most, char **out, size_t *len, gs__err *err) {
  gs__str all = {0};
  char block[BLOCK];
  int code;
  for (size_t n; (code = gs__stream_read(s, block, sizeof block, &n, err)) == 0 && n;) {
    if (n > most - all.len) {
      code = gs__err_set(err, GS_ELIMIT, "longer than the limit of %zu bytes", most);
      gs__err_at(err, s->name, 0, 0);
      break;
    }
    gs__str_add(&all, block, n);
  }
  if (code < 0) {
    gs__str_dispose(&all);
    return code;
  }
  gs__str_add(&all, "", 0);
  *out = all.at;
  *len = all.len;
  return 0;
}
