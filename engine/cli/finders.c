/* finders: what a process hands back is the memory of its matches: slots are named by pointers into the
 * rules, which are the same in all processes. */
#include "cli/finders.h"

#include <signal.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cli/text.h"

/* Documents that are searched before others help, for most of the rules are ready then; and those must have
 * taken a part of a second. */
enum { ALONE = 8, ENOUGH = 25 };

typedef struct answer {
  size_t len;          /* of the document, in bytes: it may have changed since the other read it */
  int found;
  gs_error err;
} answer;

/* ---- in a process of its own: matches of a document, then its answer, which a 0 announces */

typedef struct share {
  documents documents;
  const finders *f;
  size_t number, own;  /* the next document; the next one that is to be searched */
  FILE *to;
} share;

static void send_match(const gs_match *m, void *to) {
  fputc(1, to);
  fwrite(m, sizeof *m, 1, to);
  fwrite(m->slot, sizeof *m->slot, m->slots, to);
}

static int read_share(gs_document *doc, void *payload) {
  share *s = payload;
  answer a = {0};
  if (s->number++ != s->own) return 0;
  s->own += s->f->len;
  gs_document_text(doc, &a.len);
  a.found = gs_search_document(s->f->search, doc, s->f->counts ? NULL : send_match, s->to, &a.err);
  fputc(0, s->to);
  fwrite(&a, sizeof a, 1, s->to);
  return ferror(s->to) ? STATUS_LOOK : 0;
}

/* What is wrong with documents is told by the other process, which ends at a signal, and this one with it. */
static void work(const finders *f, size_t number, int fd) {
  share s = {.documents = {.settings = f->settings, .read = read_share}, .f = f, .own = f->first + number};
  s.documents.payload = &s;
  for (size_t i = 0; i < number; i++)   /* else the one before would not see that nobody listens any more */
    if (f->at[i].from) close(fileno(f->at[i].from));
  s.to = fdopen(fd, "w");
  signal(SIGINT, SIG_IGN);
  signal(SIGPIPE, SIG_DFL);
  if (s.to && freopen("/dev/null", "w", stderr)) documents_read(&s.documents);
  if (s.to) fflush(s.to);
  _exit(0);
}

/* ---- here */

/* It cannot write any more, and so it ends. */
static void end(finder *w) {
  if (w->from) fclose(w->from);
  w->from = NULL;
  if (w->pid > 0) waitpid(w->pid, NULL, 0);
  w->pid = 0;
}

static void begin(finders *f, size_t number) {
  finder *w = f->at + number;
  int ends[2];
  if (pipe(ends) < 0) return;
  w->pid = fork();
  if (w->pid == 0) {
    close(ends[0]);
    work(f, number, ends[1]);
  }
  close(ends[1]);
  if (w->pid > 0) w->from = fdopen(ends[0], "r");
  if (!w->from) close(ends[0]);
}

/* A pipe cannot be read twice. */
static int can_help(const finders *f) {
  struct stat info;
  for (size_t i = 0; i < f->settings->operand_count; i++)
    if (stat(f->settings->operands[i], &info) < 0 || !(S_ISREG(info.st_mode) || S_ISDIR(info.st_mode)))
      return 0;
  return sysconf(_SC_NPROCESSORS_ONLN) > 1;
}

static void call_help(finders *f) {
  long cores = sysconf(_SC_NPROCESSORS_ONLN);
  f->first = f->number;
  f->len = cores < FINDERS_MOST ? (size_t)cores : FINDERS_MOST;
  fflush(NULL);   /* else each would write it again */
  for (size_t i = 0; i < f->len; i++) begin(f, i);
}

typedef struct matches {
  gs_match *at;
  size_t len;
} matches;

/* All of a document, before any of it is told: 0 if it does not come whole. */
static int take(finder *w, size_t bytes, matches *all, answer *a) {
  int more;
  while ((more = fgetc(w->from)) == 1) {
    gs_match m;
    if (fread(&m, sizeof m, 1, w->from) != 1) return 0;
    gs_slot *slots = memory_resize(NULL, (m.slots + 1) * sizeof *slots);
    m.slot = slots;
    all->at = memory_resize(all->at, (all->len + 1) * sizeof *all->at);
    all->at[all->len++] = m;
    if (fread(slots, sizeof *slots, m.slots, w->from) != m.slots) return 0;
  }
  return more == 0 && fread(a, sizeof *a, 1, w->from) == 1 && a->len == bytes;
}

static void matches_free(matches *all) {
  for (size_t i = 0; i < all->len; i++) free((void *)all->at[i].slot);
  free(all->at);
}

static int search_here(finders *f, const gs_document *doc, void (*each)(const gs_match *, void *payload),
                       void *payload, gs_error *err) {
  clock_t begun = clock();
  int found = gs_search_document(f->search, doc, each, payload, err);
  f->spent += clock() - begun;
  return found;
}

int finders_next(finders *f, const gs_document *doc, void (*each)(const gs_match *, void *payload),
                 void *payload, gs_error *err) {
  matches all = {0};
  answer a;
  size_t bytes;
  if (!f->len && f->number >= ALONE && f->spent >= CLOCKS_PER_SEC / ENOUGH && can_help(f)) call_help(f);
  finder *w = f->len ? f->at + (f->number - f->first) % f->len : NULL;
  f->number++;
  gs_document_text(doc, &bytes);
  int whole = w && w->from && take(w, bytes, &all, &a);
  if (w && !whole) end(w);
  for (size_t i = 0; whole && each && i < all.len; i++) each(all.at + i, payload);
  matches_free(&all);
  if (!whole) return search_here(f, doc, each, payload, err);
  *err = a.err;
  return a.found;
}

void finders_end(finders *f) {
  for (size_t i = 0; i < f->len; i++) end(f->at + i);
  f->len = 0;
}
