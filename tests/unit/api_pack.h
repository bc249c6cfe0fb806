/* api_pack: what the tests of test, check, find and why share: two small packs in a folder of their
 * own. "tongue" knows a handful of English words, "daily" finds actors, claims and denials. */
#ifndef GS_TESTS_API_PACK_H
#define GS_TESTS_API_PACK_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "gainsay.h"
#include "support/folder.h"

static const char tongue_pack[] = "pack \"tongue\" { version = \"1\", about = \"a few words\" }\n";

static const char tongue_rules[] =
    "language {\n"
    "  name = 'en', name_tag = 'NNP', headline_tokens = 20, closed = 'words/closed.tsv',\n"
    "  tags = { {'PUNCT', 'mark'}, {'DT', 'det'}, {'IN', 'prep'}, {'NN', 'noun content'},\n"
    "           {'NNP', 'noun name content'}, {'VB', 'verb content'},\n"
    "           {'VBD', 'verb past content'} },\n"
    "  classes = { {'N', 'NN'}, {'V', 'VB'} }, suffixes = { {'s', '', 'N', 'NN'}, {'ed', '', 'V', 'VBD'} },\n"
    "  clitics = {\"'s\", \"n't\"}, quotes = { {'\"', '\"', 'double'} },\n"
    "  guesses = { {'', 'PUNCT', 'punct'}, {'', 'PUNCT', 'comma'}, {'', 'PUNCT', 'final'},\n"
    "              {'', 'PUNCT', 'quote'}, {'', 'NNP', 'capital'}, {'', 'NN'} },\n"
    "}\n"
    "type 'Border' { inner = true }\n"
    "unit 'clause' { upto = 'Border' }\n"
    "rule 'border' { finds = 'Border', pattern = [[ (, | ;) ]] }\n";

static const char tongue_closed[] =
    "form\ttags\tlemma\n"
    "a\tDT\ta\nthe\tDT\tthe\nof\tIN\tof\nthat\tIN\tthat\n"
    "said\tVBD\tsay\nadded\tVBD\tadd\ndenied\tVBD\tdeny\nreport\tNN|VB\treport\n";

static const char daily_pack[] =
    "pack \"daily\" { version = \"2\", about = \"news of the day\", needs = { \"tongue\" },\n"
    "               phases = { \"tags\", \"actors\", \"speech\" } }\n";

static const char daily_actors[] =
    "phase \"actors\"\n"
    "actor \"Adam Linde\" { kind = \"person\" }\n"
    "actor \"Pyongyang\" { kind = \"state\" }\n"
    "type \"Actor\" { slots = { \"this\" } }\n"
    "rule \"known actor\" {\n"
    "  about = \"an actor of the list\", finds = \"Actor\", pattern = [[ {this: <actor>} ]],\n"
    "  make = { name = \"{this.name}\", kind = \"{this.kind}\", form = \"full\" },\n"
    "  yes = { \"[Adam Linde] met [Pyongyang].\", \"[this Pyongyang] met.\" },\n"
    "  no = { \"Nobody met.\" },\n"
    "}\n";

static const char daily_say[] =
    "# what people do with their mouths\nentry\tact\tforce\nadded\tinform\t1\nsaid\tstate\t4\n";

static const char daily_speech[] =
    "phase \"speech\"\n"
    "words \"say\" { from = \"words/say.tsv\" }\n"
    "type \"Claim\" { head = \"cue\", slots = { \"source\", \"cue\", \"content\" } }\n"
    "type \"Denial\" { head = \"cue\", slots = { \"source\", \"cue\", \"content\" } }\n"
    "link \"Denial\" { answers = \"Claim\", at_least = 3,\n"
    "  points = { shared_word = 2, shared_most = 6, earlier = 1, actor_match = 1 } }\n"
    "rule \"speech\" {\n"
    "  about = \"somebody says something\", finds = \"Claim\",\n"
    "  ways = {\n"
    "    said_that = [[ {source: Actor} {cue: <say>} that? {content: clause} ]],\n"
    "    turned = [[ {content: clause} , {source: Actor} {cue: <say>} ]],\n"
    "  },\n"
    "  unless = { rumour = [[ {content} , rumour ]] },\n"
    "  points = { force = \"{cue.force}\", that = { 3, \"that\" } }, at_least = 2,\n"
    "  make = { act = \"{cue.act}\" },\n"
    "  yes = {\n"
    "    \"[source Adam Linde] [cue said] that [content Pyongyang shipped shells].\",\n"
    "    \"[content Pyongyang shipped shells], [source Adam Linde] [cue said].\",\n"
    "  },\n"
    "  no = { \"Adam Linde met Pyongyang.\" },\n"
    "  later = { \"Shells were shipped by sea, Linde [[the elder]] said.\" },\n"
    "}\n"
    "rule \"denial\" {\n"
    "  about = \"somebody denies something\", finds = \"Denial\",\n"
    "  pattern = [[ {source: Actor} {cue: denied} that? {content: clause} ]],\n"
    "  yes = { \"[source Pyongyang] [cue denied] [content the report].\" },\n"
    "}\n";

/* ---- the folder ---- */

static inline void put_file(const char *path, const char *text) {
  FILE *f = fopen(path, "w");
  assert_non_null(f);
  assert_int_equal(fwrite(text, 1, strlen(text), f), strlen(text));
  assert_int_equal(fclose(f), 0);
}

static inline void make_pack(const char *name) {
  char path[200];
  static const char *const inner[] = {"", "/rules", "/words", "/lib"};
  for (size_t i = 0; i < 4; i++) {
    snprintf(path, sizeof path, "packs/%s%s", name, inner[i]);
    assert_int_equal(mkdir(path, 0700), 0);
  }
}

static inline int enter_packs(void **state) {
  if (folder_enter(state) < 0 || mkdir("packs", 0700) < 0) return -1;
  make_pack("tongue");
  put_file("packs/tongue/pack.lua", tongue_pack);
  put_file("packs/tongue/rules/all.lua", tongue_rules);
  put_file("packs/tongue/words/closed.tsv", tongue_closed);
  make_pack("daily");
  put_file("packs/daily/pack.lua", daily_pack);
  put_file("packs/daily/rules/actors.lua", daily_actors);
  put_file("packs/daily/rules/speech.lua", daily_speech);
  put_file("packs/daily/words/say.tsv", daily_say);
  return 0;
}

#define IN_PACKS(test) cmocka_unit_test_setup_teardown(test, enter_packs, folder_leave)

/* ---- notes ---- */

typedef struct heard {
  gs__str text;                        /* "code file:line:column message [excerpt] (hint)\n" each */
  size_t count;
} heard;

static inline void hear(const gs_note *note, void *payload) {
  heard *h = payload;
  h->count++;
  gs__str_printf(&h->text, "%s %s:%d:%d %s [%s] (%s)\n", note->code, note->file ? note->file : "",
                 note->line, note->column, note->message, note->excerpt ? note->excerpt : "",
                 note->hint ? note->hint : "");
}

/* What is noted later, too, goes to where the notes of loading went: it must stay. */
static inline gs_rules *load_pack(const char *name) {
  static heard h;
  gs_rules_options options = {.pack_path = "packs", .note = hear, .payload = &h};
  gs_rules *rules = NULL;
  gs_error err;
  int code = gs_rules_load(&rules, &name, 1, &options, &err);
  if (code < 0) fail_msg("%s: %s", err.message, gs__str_get(&h.text));
  gs__str_clear(&h.text);
  return rules;
}

/* For what reading leaves in the rules: their profile. */
static inline void read_text(gs_rules *rules, const char *text) {
  gs_document *doc = gs_document_new("a", text, strlen(text));
  gs_reading *reading;
  gs_error err;
  assert_int_equal(gs_read(rules, doc, &reading, &err), 0);
  gs_reading_free(reading);
  gs_document_free(doc);
}

static inline void expect_text(const char *all, const char *wanted) {
  if (!strstr(all, wanted)) fail_msg("expected to find: %s\nin: %s", wanted, all);
}

static inline void expect_no_text(const char *all, const char *unwanted) {
  if (strstr(all, unwanted)) fail_msg("expected not to find: %s\nin: %s", unwanted, all);
}

#endif
