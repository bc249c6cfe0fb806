/* new_templates: the files of a pack that `gainsay new` writes, as C strings. In names and bodies
 * "@" stands for the name of the pack. The pack passes check and test as it is. */
#ifndef GS_CLI_NEW_TEMPLATES_H
#define GS_CLI_NEW_TEMPLATES_H

typedef struct template_file {
  const char *path;   /* inside the pack's folder */
  const char *body;
} template_file;

static const template_file templates[] = {
    {"pack.lua",
     "pack \"@\" {\n"
     "  version = \"0.1.0\",\n"
     "  needs = { \"news\" },\n"
     "  about = \"One line that says what this pack finds\",\n"
     "}\n"},
    {"rules/first.lua",
     "-- A rule finds one kind of thing: Actor, Claim, Denial, Tension, or a kind of your own.\n"
     "-- {name: ...} keeps what matched, <first> is any word of words/first.tsv.\n"
     "-- The examples are tests: `gainsay test ./@` runs them.\n"
     "\n"
     "words \"first\" { from = \"words/first.tsv\", inflect = \"verb\" }\n"
     "\n"
     "phase \"tensions\"\n"
     "\n"
     "rule \"upstage\" {\n"
     "  finds = \"Tension\",\n"
     "  about = \"one side upstages another\",\n"
     "  pattern = [[ {from: Actor} {trigger: <first>} {to: Actor} ]],\n"
     "  make = { type = \"strain\", sign = \"-1\" },\n"
     "  yes = { \"[from France] [trigger upstaged] [to Germany] at the summit.\" },\n"
     "  no = { \"France thanked Germany at the summit.\" },\n"
     "}\n"},
    {"words/first.tsv",
     "# Words for the rule \"upstage\". Columns: entry = a verb in its base form, in any form that it\n"
     "# takes in a text; of several words \"~\" marks the one that inflects.\n"
     "entry\n"
     "outshine\n"
     "steal~ a march on\n"
     "upstage\n"},
};

#endif
