#define _XOPEN_SOURCE 700              /* times of files */
#include "api/stock.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "api/cache.h"
#include "base/build.h"
#include "base/hash.h"
#include "base/sha256.h"
#include "run/freeze.h"

enum {
  MANY = 32,                           /* texts: fewer are read again as fast as a file is written */
  MOST = 64 << 20,                     /* bytes of a file: 20,000 articles */
  MEMORY = 16 << 20,                   /* the same of what was added, in a process */
  KEY = 32,                            /* digits of a digest */
  MAGIC = 0x47535431
};
static const char END[] = ".texts";    /* of the names of files in the cache */

typedef struct head {                  /* of a file */
  char of[64];                         /* digest of all that what is in it depends on */
} head;

typedef struct record {                /* before the bytes of a text */
  uint32_t magic, len;
  char key[KEY];
  uint64_t check;                      /* hash of the bytes */
} record;

typedef struct place {
  const char *bytes;
  uint32_t len;
} place;

struct gs__stock {
  gs__map numbers;                     /* key -> index + 1 in `at` */
  GS_VEC(place) at;
  gs__arena arena;                     /* of those that were added */
  size_t bytes;                        /* in it */
  gs__str waiting;                     /* records that are not in the file yet, while texts are few */
  pid_t writer;                        /* who writes what waits: not also each process that was forked meanwhile */
  char *folder, *file;                 /* NULL: in memory only */
  head head;
  int to;                              /* the file, -1: not open */
  const char *mapped;
  size_t mapped_len;
};

/* ---- what belongs together ---- */

static void add_stamp(gs__sha256 *h, const char *path) {
  struct stat s;
  if (stat(path, &s) != 0) return;
  int64_t all[] = {(int64_t)s.st_size, (int64_t)s.st_ino, (int64_t)s.st_mtim.tv_sec, (int64_t)s.st_mtim.tv_nsec};
  gs__sha256_add(h, all, sizeof all);
}

/* The Lua side is no pack, and so in no digest of one. */
static bool add_lua_side(gs__sha256 *h, const char *folder) {
  gs__paths names = {0};
  gs__err err;
  if (gs__dir_list(folder, &names, &err) < 0) return false;
  for (size_t i = 0; i < names.len; i++) {
    char *path = gs__path_join(folder, names.at[i]);
    add_stamp(h, path);
    gs__mem_free(path);
  }
  gs__paths_dispose(&names);
  return true;
}

static bool make_head(head *out, const gs_rules *rules, uint32_t phases, const gs__slice *slice) {
  const gs__plan *p = rules->plan;
  char sign[64] = {0}, hex[65];
  gs__sha256 h;
  if (!gs__build_sign(sign, sizeof sign) || rules->loader->live.len) return false;
  gs__sha256_init(&h);
  gs__sha256_add(&h, sign, sizeof sign);
  gs__sha256_add(&h, &p->limits, sizeof p->limits);
  gs__sha256_add(&h, &phases, sizeof phases);
  if (slice) gs__sha256_add(&h, slice->rules, p->rules.len * sizeof *slice->rules);
  for (size_t i = 0; i < p->packs.len; i++) gs__sha256_add(&h, p->packs.at[i].digest, 64);
  if (!add_lua_side(&h, rules->loader->lua_dir)) return false;
  gs__sha256_hex(&h, hex);
  memcpy(out->of, hex, sizeof out->of);
  return true;
}

static bool finds_type(const gs__plan *p, const gs__slice *slice, uint32_t type) {
  bool found = false;
  for (uint32_t i = 0; i < p->rules.len && !found; i++)
    found = slice->rules[i] && !p->rules.at[i]->is_retag && p->rules.at[i]->type == type;
  return found;
}

/* One for each way of asking: what other rules of the same folders have left there gives way. */
static char *file_of(const gs__plan *p, uint32_t phases, const gs__slice *slice, const char *folder) {
  uint64_t h = gs__hash_mix(phases + 1);
  for (uint32_t i = 0; slice && i < p->types.len; i++)
    h = gs__hash_mix(h ^ (finds_type(p, slice, i) ? i + 1 : 0));
  for (size_t i = 0; i < p->packs.len; i++)
    h = gs__hash_mix(h ^ gs__hash_bytes(p->packs.at[i].folder, strlen(p->packs.at[i].folder)));
  gs__str s = {0};
  gs__str_printf(&s, "%s/%016llx%s", folder, (unsigned long long)h, END);
  return s.at;
}

/* ---- the file ---- */

/* Nobody adds to it while somebody looks how long it is. It goes with the descriptor. */
static void lock(int fd, short how) {
  struct flock l = {.l_type = how, .l_whence = SEEK_SET};
  while (fcntl(fd, F_SETLKW, &l) < 0 && errno == EINTR) continue;
}

static void know(gs__stock *t, const char *key, const char *bytes, uint32_t len) {
  int is_new;
  uint32_t *number = gs__map_put(&t->numbers, key, KEY, &is_new);
  if (!is_new) return;
  gs__vec_push(&t->at, ((place){bytes, len}));
  *number = (uint32_t)t->at.len;
}

/* The records, up to one that is not whole: its writer was killed. */
static bool read_records(gs__stock *t) {
  const char *p = t->mapped + sizeof(head), *end = t->mapped + t->mapped_len;
  while (p < end) {
    record r;
    if ((size_t)(end - p) < sizeof r) return false;
    memcpy(&r, p, sizeof r);
    p += sizeof r;
    if (r.magic != MAGIC || r.len > (size_t)(end - p)) return false;
    know(t, r.key, p, r.len);
    p += r.len;
  }
  return true;
}

/* Only what is whole and of these rules is used; another file is made in place of one that is not. */
static void read_file(gs__stock *t) {
  struct stat s;
  int fd = gs__cache_open(t->file);
  if (fd < 0) return;
  lock(fd, F_RDLCK);
  bool good = fstat(fd, &s) == 0 && s.st_size >= (off_t)sizeof(head);
  void *map = good ? mmap(NULL, (size_t)s.st_size, PROT_READ, MAP_SHARED, fd, 0) : MAP_FAILED;
  close(fd);
  if (map != MAP_FAILED) {
    t->mapped = map;
    t->mapped_len = (size_t)s.st_size;
  }
  good = t->mapped && memcmp(t->mapped, &t->head, sizeof t->head) == 0 && read_records(t);
  if (!good) unlink(t->file);
}

/* Under another name first, so that whoever opens it finds its head there; that has the end too, for trimming. */
static void make_file(const gs__stock *t) {
  gs__str part = {0};
  gs__str_printf(&part, "%s.%ld%s", t->file, (long)getpid(), END);
  int fd = open(part.at, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  bool good = fd >= 0 && write(fd, &t->head, sizeof t->head) == (ssize_t)sizeof t->head;
  if (fd >= 0) close(fd);
  if (good && link(part.at, t->file) == 0) gs__cache_trim(t->folder, END);
  unlink(part.at);
  gs__str_dispose(&part);
}

static bool has_head(const gs__stock *t, int fd) {
  head h;
  struct stat s;
  return fstat(fd, &s) == 0 && S_ISREG(s.st_mode) && s.st_uid == geteuid() && s.st_size < MOST &&
         pread(fd, &h, sizeof h, 0) == (ssize_t)sizeof h && memcmp(&h, &t->head, sizeof h) == 0;
}

static void open_file(gs__stock *t) {
  if (!gs__cache_make(t->folder)) return;
  make_file(t);
  t->to = open(t->file, O_RDWR | O_APPEND | O_NOFOLLOW | O_CLOEXEC);
  if (t->to < 0 || has_head(t, t->to)) return;
  close(t->to);
  t->to = -1;
}

static void no_more(gs__stock *t) {
  if (t->to >= 0) close(t->to);
  t->to = -1;
  gs__mem_free(t->file);
  t->file = NULL;
  gs__str_dispose(&t->waiting);
}

static void write_waiting(gs__stock *t) {
  if (t->to < 0) open_file(t);
  struct stat s;
  if (t->to < 0 || fstat(t->to, &s) != 0 || s.st_size > MOST) {
    no_more(t);
    return;
  }
  lock(t->to, F_WRLCK);
  bool good = write(t->to, t->waiting.at, t->waiting.len) == (ssize_t)t->waiting.len;
  lock(t->to, F_UNLCK);
  gs__str_clear(&t->waiting);
  if (!good) no_more(t);
}

/* ---- one text ---- */

static void key_of(const gs__run *run, char out[65]) {
  gs__sha256 h;
  gs__sha256_init(&h);
  gs__sha256_add(&h, run->doc->text, run->doc->len);
  gs__sha256_hex(&h, out);
}

const char *gs__stock_find(gs__stock *t, const gs__run *run, size_t *len) {
  char key[65];
  record before;
  key_of(run, key);
  const uint32_t *number = gs__map_get(&t->numbers, key, KEY);
  if (!number) return NULL;
  const place *p = t->at.at + *number - 1;
  memcpy(&before, p->bytes - sizeof before, sizeof before);
  *len = p->len;
  return gs__hash_bytes(p->bytes, p->len) == before.check ? p->bytes : NULL;
}

static void remember(gs__stock *t, const char *key, const gs__str *whole) {
  const char *own = gs__arena_dup(&t->arena, whole->at, whole->len);
  know(t, key, own + sizeof(record), (uint32_t)(whole->len - sizeof(record)));
  t->bytes += whole->len;
}

/* What waited when the process was forked is the other's to write. */
static void own_waiting(gs__stock *t) {
  if (t->writer == getpid()) return;
  gs__str_clear(&t->waiting);
  t->writer = getpid();
}

void gs__stock_add(gs__stock *t, const gs__run *run) {
  char key[65];
  gs__str bytes = {0};
  record r = {.magic = MAGIC};
  gs__str_add(&bytes, (const char *)&r, sizeof r);
  if (gs__freeze(&bytes, run) && bytes.len < MEMORY) {
    r.len = (uint32_t)(bytes.len - sizeof r);
    r.check = gs__hash_bytes(bytes.at + sizeof r, r.len);
    key_of(run, key);
    memcpy(r.key, key, KEY);
    memcpy(bytes.at, &r, sizeof r);
    if (t->bytes < MEMORY) remember(t, key, &bytes);
    own_waiting(t);
    if (t->file) gs__str_add(&t->waiting, bytes.at, bytes.len);
    if (t->file && (t->to >= 0 || t->at.len >= MANY)) write_waiting(t);
  }
  gs__str_dispose(&bytes);
}

/* ---- */

gs__stock *gs__stock_open(const gs_rules *rules, uint32_t phases, const gs__slice *slice, const char *folder) {
  gs__stock *t = gs__mem_alloc(sizeof *t);
  t->to = -1;
  t->writer = getpid();
  if (!folder || !*folder || !make_head(&t->head, rules, phases, slice)) return t;
  t->folder = gs__mem_dup(folder, strlen(folder));
  t->file = file_of(rules->plan, phases, slice, folder);
  if (gs__cache_is_own(folder)) read_file(t);
  return t;
}

void gs__stock_close(gs__stock *t) {
  if (!t) return;
  own_waiting(t);
  if (t->waiting.len && access(t->file, F_OK) == 0) write_waiting(t);   /* processes that were forked made it */
  no_more(t);
  if (t->mapped) munmap((void *)(uintptr_t)t->mapped, t->mapped_len);
  gs__mem_free(t->folder);
  gs__map_dispose(&t->numbers);
  gs__vec_free(&t->at);
  gs__arena_dispose(&t->arena);
  gs__mem_free(t);
}
