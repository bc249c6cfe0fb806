/* repl_tour: five minutes with an article that the command brings along. A step says what to type and why,
 * waits for the user's own line, and says what it showed. Any other line is obeyed as ever. */
#include <string.h>

#include "cli/repl.h"

static const char article[] =
    "France and Germany at odds over fish\n"
    "\n"
    "France quarrelled with Germany over fish on Monday.\n"
    "The French minister Anne Dubois said the German navy had chased two boats.\n"
    "Berlin denied the claim.\n"
    "\"No boat was chased,\" the German government said.\n"
    "\n"
    "Norway outfished Iceland the same day. On Tuesday Norway outfished Denmark in a chess final.\n";

typedef struct step {
  const char *say;       /* what to type and why */
  const char *wanted;    /* what the line begins with or, with '*' in front, contains */
  const char *hint;      /* a line to type; shown if another came */
  const char *shown;     /* what it showed */
} step;

static const step steps[] = {
    {"An article is open. Look at it first: it is shown with a bar under everything\n"
     "that was found in it. Type  .text",
     ".text",
     ".text",
     "c is a claim, d a denial, t a tension; the heavy part of a bar is the word it\n"
     "turns on. Bars about the same words stand one below the other."},
    {"Now the findings one by one, with what belongs to them. Type  .denials",
     ".denials",
     ".denials",
     "Each denial stands with the claim that it answers, if the text has it. Each ends\n"
     "with its id, its rule, and the file and line of that rule."},
    {"Never take a finding on trust: ask why. Type  .why d-  and press Tab, go on\n"
     "with a letter of the id that you mean, press Tab again, and Enter.",
     ".why",
     ".why denial by verb",
     "That is the whole reason: the rule, what stands in each slot and what that was\n"
     "built on, down to the line of a word list; the points; and the claim that it\n"
     "answers."},
    {"Search the article yourself. A pattern is words, types and lists, read from\n"
     "left to right: an actor, perhaps an adverb, a word of denial. Type\n"
     "    {who: Actor} [adv]? <deny>",
     "*<deny>",
     "{who: Actor} [adv]? <deny>",
     "Only the match of the pattern counts here, no points and no exceptions: so a\n"
     "rule begins."},
    {"How does gainsay see those words? Type  .tags",
     ".tags",
     ".tags",
     "Under each word its tag, and its lemma where that differs. Then the lists that\n"
     "it is in: what stands there can be used in a pattern, as <deny> was."},
    {"And what else is in that list? Type  .words deny d",
     ".words",
     ".words deny d",
     "An entry of a list has features, and a place in a file that you can change."},
    {"\"Norway outfished Iceland\" is no tension yet. Make it one: type or paste this\n"
     "rule, in as many lines as you like. The prompt is ... until its brackets are\n"
     "closed.\n"
     "    rule \"outfished\" { finds = \"Tension\",\n"
     "      pattern = [[ {from: Actor} {trigger: outfished} {to: Actor} ]],\n"
     "      make = { type = \"strain\", sign = \"-1\", intensity = \"1\" } }",
     "*outfished",
     "rule \"outfished\" { finds = \"Tension\", pattern = [[ {from: Actor} {trigger: outfished}"
     " {to: Actor} ]], make = { type = \"strain\", sign = \"-1\", intensity = \"1\" } }",
     "The lines with + are new in the article. But a chess final is no quarrel."},
    {"So give the rule an exception. The arrow key brings your lines back; a rule of\n"
     "the same name takes the place of the older one. Add this line to it, and watch\n"
     "the second tension go:\n"
     "      unless = [[ {to} in a [noun]? final ]],",
     "*unless",
     "rule \"outfished\" { finds = \"Tension\", pattern = [[ {from: Actor} {trigger: outfished}"
     " {to: Actor} ]], unless = [[ {to} in a [noun]? final ]], make = { type = \"strain\", "
     "sign = \"-1\", intensity = \"1\" } }",
     "- is gone, + is new, ~ is another than before. .diff shows that again."},
    {"Anything else you can ask in Lua. Type  = #doc:mentions(\"Claim\")",
     "*doc",
     "= #doc:mentions(\"Claim\")",
     "_ is the last result: try  = _ * 2"},
};

static const char farewell[] =
    "That is the tour. To keep the rule, make a pack in another window, and save it from\n"
    "here, where it lives:\n"
    "    gainsay new my-pack\n"
    "    .save outfished my-pack/rules/first.lua\n"
    "From then on  gainsay repl -p ./my-pack ARTICLE  has it. With .watch on one side\n"
    "and your editor on the other you see what each saved change does.\n";

enum { STEPS = sizeof steps / sizeof *steps };

static void say(const repl *r) {
  const char *bold = r->color ? "\033[1m" : "", *plain = r->color ? "\033[0m" : "";
  printf("\n%sstep %d of %d%s\n%s\n", bold, r->step, STEPS, plain, steps[r->step - 1].say);
}

static void go_on(repl *r) {
  if (r->step < STEPS) {
    r->step++;
    say(r);
    return;
  }
  printf("\n%s", farewell);
  r->step = 0;
}

static int has_news(const repl *r) {
  gs_pack_info pack;
  for (size_t i = 0; i < gs_rules_pack_count(r->rules); i++)
    if (gs_rules_pack(r->rules, i, &pack) == 0 && !strcmp(pack.name, "news")) return 1;
  return 0;
}

int tour_begin(repl *r, const char *argument) {
  int skip = !strcmp(argument, "skip"), stop = !strcmp(argument, "stop");
  if (*argument && !skip && !stop) return repl_wrong(".tour, .tour skip or .tour stop");
  if ((skip || stop) && !r->step) return repl_wrong("no tour is under way: .tour begins it");
  if (stop) {
    r->step = 0;
    puts("the tour is over; the article stays open");
    return 0;
  }
  if (skip) {
    printf("(the line was: %s)\n", steps[r->step - 1].hint);
    go_on(r);
    return 0;
  }
  if (!has_news(r)) return repl_wrong("the tour needs the pack news: .pack news");
  if (article_open_text(r, "tour.txt", article) < 0) return -1;
  puts("Five minutes. .tour skip goes on, .tour stop ends it. All else works as ever.");
  r->step = 1;
  say(r);
  return 0;
}

static int is_wanted(const step *s, const char *line) {
  if (*s->wanted == '*') return strstr(line, s->wanted + 1) != NULL;
  return !strncmp(line, s->wanted, strlen(s->wanted));
}

void tour_follow(repl *r, const char *line, int code) {
  line += strspn(line, " \t");
  if (!r->step || !*line || !strncmp(line, ".tour", 5) || r->quit) return;
  const step *s = &steps[r->step - 1];
  if (is_wanted(s, line) && code == 0) {
    printf("\n%s\n", s->shown);
    go_on(r);
  } else if (is_wanted(s, line)) {
    printf("(not quite: try  %s )\n", s->hint);
  } else {
    printf("(the tour waits at step %d for  %.60s%s )\n", r->step, s->hint,
           strlen(s->hint) > 60 ? "..." : "");
  }
}
