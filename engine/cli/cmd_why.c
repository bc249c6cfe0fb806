/* gainsay why: what a finding was built on; with --not, why a rule did not find anything. */
#include <stdint.h>
#include <string.h>

#include "cli/session.h"
#include "cli/stop.h"

typedef struct job {
  documents documents;
  const settings *settings;
  gs_rules *rules;
  size_t told;
} job;

static void print_bytes(const char *bytes, size_t len, void *payload) {
  (void)payload;
  fwrite(bytes, 1, len, stdout);
}

/* ---- findings ---- */

/* The line on which a code point stands. */
static size_t line_at(const gs_document *doc, size_t place) {
  size_t len, line = 1, points = 0;
  const char *p = gs_document_text(doc, &len);
  for (size_t i = 0; i < len && points < place; i++) {
    line += p[i] == '\n';
    points += ((unsigned char)p[i + 1] & 0xC0) != 0x80;
  }
  return line;
}

static int is_asked(const job *j, const gs_document *doc, const gs_finding *f) {
  const settings *s = j->settings;
  if (s->finding) return !strncmp(f->id, s->finding, strlen(s->finding));
  if (s->place_given) return f->start <= s->place && s->place < f->end;
  return !s->line || (line_at(doc, f->start) <= s->line && s->line <= line_at(doc, f->end - 1));
}

static void tell_findings(job *j, const gs_document *doc, const gs_reading *reading) {
  gs_error err = {0};
  gs_finding f;
  for (int kind = 0; kind < GS_KINDS; kind++)
    for (size_t i = 0; i < gs_reading_count(reading, (gs_kind)kind); i++) {
      if (gs_reading_get(reading, (gs_kind)kind, i, &f) < 0 || !is_asked(j, doc, &f)) continue;
      if (j->told++) putchar('\n');
      if (gs_reading_why(reading, f.id, print_bytes, NULL, &err) < 0)
        documents_fail(&j->documents, f.id, &err);
    }
}

static int explain(job *j, gs_document *doc) {
  gs_reading *reading;
  gs_error err = {0};
  if (gs_read(j->rules, doc, &reading, &err) < 0) {
    documents_fail(&j->documents, gs_document_id(doc), &err);
    return 0;
  }
  tell_findings(j, doc, reading);
  gs_reading_free(reading);
  return 0;
}

/* ---- what was not found ---- */

static size_t byte_at(const gs_document *doc, size_t place) {
  size_t len, at = 0;
  const char *p = gs_document_text(doc, &len);
  for (; at < len && place; place--)
    do at++;
    while (at < len && ((unsigned char)p[at] & 0xC0) == 0x80);
  return at;
}

static int explain_absence(job *j, const gs_document *doc) {
  const settings *s = j->settings;
  gs_error err = {0};
  size_t byte = s->place_given ? byte_at(doc, s->place) : SIZE_MAX;
  if (gs_why_not(j->rules, doc, s->absent, s->line, byte, print_bytes, NULL, &err) >= 0) j->told++;
  else if (err.code == GS_EUSAGE) return settings_wrong(s, "%s", err.message);
  else documents_fail(&j->documents, gs_document_id(doc), &err);
  return 0;
}

static int read_one(gs_document *doc, void *payload) {
  job *j = payload;
  return j->settings->absent ? explain_absence(j, doc) : explain(j, doc);
}

static int run(const settings *s) {
  size_t count;
  const char *const *packs = session_packs(s, &count);
  notes n = session_notes(s);
  job j = {.documents = {.settings = s, .read = read_one}, .settings = s};
  j.documents.payload = &j;
  if (s->absent && s->finding) return settings_wrong(s, "--not asks for a rule, --id for a finding: not both");
  stop_catch("\ngainsay: stopped.\n");
  int code = session_load(&j.rules, s, packs, count, &n);
  if (code < 0) return status_of(code);
  int status = documents_read(&j.documents);
  gs_rules_free(j.rules);
  if (j.told || status) return status;
  fputs("gainsay: nothing was found there; --not RULE tells why a rule did not find anything\n", stderr);
  return STATUS_LOOK;
}

static const int options[] = {
    OPTION_PACK, OPTION_ID, OPTION_AT, OPTION_LINE, OPTION_NOT, OPTIONS_READING, OPTION_PACK_PATH, OPTION_HELP,
    OPTION_END,
};

const command command_why = {
    .name = "why",
    .run = run,
    .summary = "explain what was found, or why a rule found nothing",
    .operands = "FILE",
    .least = 1,
    .most = 1,
    .examples = "gainsay why article.txt --line 5\tall that was found there\n"
                "gainsay why article.txt --id d-3f\tone finding; a beginning of its id will do\n"
                "gainsay why --not 'denial by verb' a.txt --line 5\twhy the rule found nothing there\n"
                "gainsay why --not 'denial by verb' a.txt\tin the sentence where it comes nearest\n",
    .about = "A finding is told with its rule, its slots, what they were built on, its points, and what\n"
             "it is tied to. With --not it is told for each way of the rule what it found and who took\n"
             "that away, or what it needs and the sentence has not, or how far it came, what was expected\n"
             "next and what stands there. Exit status 1 if nothing stands at the place.\n",
    .options = options,
};
