/* repl_watch: waits until a file of a pack or the article is saved, reads again, and prints what that
 * changed; until a key or Ctrl-C. */
#include <libgen.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include "cli/notice.h"
#include "cli/repl.h"
#include "cli/stop.h"

/* The state of all files that are watched: of the packs, and of the article. */
typedef struct watched {
  list paths, states, folders;
  text article;
} watched;

static void take_article(const repl *r, watched *w) {
  if (!r->path) return;
  book_state(r->path, &w->article);
  char *path = memory_copy(r->path, strlen(r->path));
  list_puts(&w->folders, dirname(path));
  free(path);
}

static watched look(const repl *r) {
  watched w = {0};
  book_files(r, &w.paths, &w.states, &w.folders);
  take_article(r, &w);
  return w;
}

static void forget(watched *w) {
  list_free(&w->paths);
  list_free(&w->states);
  list_free(&w->folders);
  text_free(&w->article);
}

/* ---- keys: one is enough, and is not shown */

static int keys_alone(struct termios *old) {
  if (!isatty(STDIN_FILENO) || tcgetattr(STDIN_FILENO, old) < 0) return 0;
  struct termios one = *old;
  one.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
  return tcsetattr(STDIN_FILENO, TCSANOW, &one) == 0;
}

static void keys_back(const struct termios *old) {
  tcflush(STDIN_FILENO, TCIFLUSH);   /* the key that ended it is no input */
  tcsetattr(STDIN_FILENO, TCSANOW, old);
}

/* ---- reading again */

static void say_time(void) {
  char now[16];
  time_t t = time(NULL);
  struct tm local;
  if (localtime_r(&t, &local) && strftime(now, sizeof now, "%H:%M:%S", &local)) printf("%s\n", now);
}

static void read_again(repl *r, const watched *before, const watched *after) {
  int packs = !list_same(&before->paths, &after->paths) || !list_same(&before->states, &after->states);
  int article = after->article.len && strcmp(text_get(&before->article), text_get(&after->article)) != 0;
  if (!packs && !article) return;
  if (r->interactive) say_time();
  repl_heed(r, 1);
  if (packs) live_reload(r, (const char *const *)r->packs.at, r->packs.len);
  if (article && !stop_came()) article_reopen(r);
  repl_heed(r, 0);
  fflush(stdout);
}

/* What was saved since it was read counts too, so it looks once before it waits. */
static void attend(repl *r) {
  watched now = look(r);
  int notice = notice_open(&now.folders);
  book_states(r, &now.paths, &now.states);
  text_clear(&now.article);
  text_puts(&now.article, text_get(&r->state));
  do {
    watched after = look(r);
    read_again(r, &now, &after);
    forget(&now);
    now = after;
    gs_rules_warm(r->rules);
  } while (!input_waits(r->input) && notice_wait(notice, STDIN_FILENO) == NOTICE_LOOK);
  notice_close(notice);
  forget(&now);
}

int watch(repl *r, const char *argument) {
  struct termios old;
  (void)argument;
  repl_heed(r, 0);   /* SIGINT may come only while it waits or reads, so that none is missed */
  printf("watching the packs%s%s; %s ends it\n", r->path ? " and " : "", r->path ? r->path : "",
         r->interactive ? "any key" : "the next line");
  fflush(stdout);
  int alone = r->interactive && keys_alone(&old);
  attend(r);
  if (alone) keys_back(&old);
  return 0;
}
