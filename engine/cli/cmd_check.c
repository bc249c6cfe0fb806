/* gainsay check: what is wrong with packs, and what is odd about them. Remarks are its result, so
 * they go to stdout. */
#include "cli/session.h"
#include "cli/terminal.h"
#include "cli/text.h"

static void add_count(text *line, size_t count, const char *what) {
  if (!count) return;
  if (line->len) text_puts(line, ", ");
  text_count(line, count, what);
}

static void report(const char *pack, const notes *n, int refused) {
  text line = {0};
  if (refused) text_puts(&line, "refused");
  add_count(&line, n->count[GS_ERROR], "error");
  add_count(&line, n->count[GS_WARNING], "warning");
  add_count(&line, n->count[GS_NOTE], "note");
  printf("%s: %s\n", pack, line.len ? line.at : "nothing to remark");
  text_free(&line);
}

static int check_pack(const settings *s, const char *pack) {
  gs_rules *rules = NULL;
  notes n = {.to = stdout, .color = terminal_color(stdout, s)};
  int code = session_load(&rules, s, &pack, 1, &n);
  if (code >= 0) gs_rules_check(rules, note_take, &n);
  if (code >= 0) gs_rules_free(rules);
  report(pack, &n, code < 0);
  if (code < 0) return status_of(code);
  if (n.count[GS_ERROR]) return STATUS_PACK;
  return s->strict && n.count[GS_WARNING] ? STATUS_LOOK : STATUS_DONE;
}

static int run(const settings *s) {
  int status = STATUS_DONE;
  for (size_t i = 0; i < s->operand_count; i++)
    status = status_worse(status, check_pack(s, s->operands[i]));
  return status;
}

static const int options[] = {OPTION_STRICT, OPTION_COLOR, OPTION_PACK_PATH, OPTION_HELP,
                              OPTION_END};

const command command_check = {
    .name = "check",
    .run = run,
    .summary = "tell errors and warnings of packs",
    .operands = "PACK...",
    .least = 1,
    .examples = "gainsay check ./my-pack\terrors, warnings, dead rules\n"
                "gainsay check --strict ./my-pack\tfail on warnings\n",
    .about = "A remark names file, line and column and ends with its [code].\n"
             "Exit status: 0 the pack can be used, 1 it has warnings and --strict is given,\n"
             "3 it is refused.\n",
    .options = options,
};
