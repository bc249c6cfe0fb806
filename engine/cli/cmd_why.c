/* gainsay why: why something was found in an article, or why a rule found nothing. */

#include "cli/session.h"
#include "cli/stop.h"

typedef struct job {
  documents documents;
  const settings *settings;
  gs_rules *rules;
  gs_error last;     /* of the document in which nothing was explained */
  int done, nothing; /* a document was asked; nothing stands at the place */
} job;

static void print(const char *bytes, size_t len, void *payload) {
  (void)payload;
  fwrite(bytes, 1, len, stdout);
}

static int explain(job *j, const gs_document *doc, gs_error *err) {
  const settings *s = j->settings;
  gs_reading *reading;
  gs_place place = {(int)s->line, s->place_given ? s->place : GS_ANYWHERE};
  if (s->absent) return gs_why_not(j->rules, doc, s->absent, &place, print, NULL, err);
  int code = gs_read(j->rules, doc, &reading, err);
  if (code < 0) return code;
  code = s->finding ? gs_reading_why(reading, s->finding, print, NULL, err)
                    : gs_reading_why_at(reading, &place, s->type, print, NULL, err);
  gs_reading_free(reading);
  j->nothing = code == 0 && !s->finding;
  return code;
}

/* An id may be of any document of the file; places are those of the first. */
static int read_one(gs_document *doc, void *payload) {
  job *j = payload;
  gs_error err = {0};
  if (j->done || (j->last.code && !j->settings->finding)) return 0;
  int code = explain(j, doc, &err);
  if (code >= 0) {
    j->done = 1;
  } else if (code == GS_EUSAGE) {
    j->last = err;
  } else {
    documents_fail(&j->documents, gs_document_id(doc), &err);
    j->done = 1;
  }
  return 0;
}

static int check_settings(const settings *s) {
  if (s->line && s->place_given)
    return settings_wrong(s, "--line and --at name two places; leave one out");
  if (s->absent && (s->finding || s->type))
    return settings_wrong(s, "--%s asks for what was found, --not for what was not: not both",
                          s->finding ? "id" : "type");
  return 0;
}

static int run(const settings *s) {
  size_t count;
  const char *const *packs = session_packs(s, &count);
  notes n = session_notes(s);
  job j = {.documents = {.settings = s, .read = read_one}, .settings = s};
  j.documents.payload = &j;
  int wrong = check_settings(s);
  if (wrong) return wrong;
  stop_catch("\ngainsay: stopped.\n");
  int code = session_load(&j.rules, s, packs, count, &n);
  if (code < 0) return status_of(code);
  int status = documents_read(&j.documents);
  gs_rules_free(j.rules);
  if (j.nothing)
    fputs("gainsay: nothing was found there; --not RULE tells why a rule found nothing\n", stderr);
  if (j.nothing) return status_worse(status, STATUS_LOOK);
  if (j.done || !j.last.code) return status;
  note_trouble(s->operands[0], &j.last);
  return s->finding ? STATUS_LOOK : STATUS_USAGE;
}

static const int options[] = {
    OPTION_ID,   OPTION_LINE,     OPTION_AT,        OPTION_TYPE, OPTION_NOT,
    OPTION_PACK, OPTIONS_READING, OPTION_PACK_PATH, OPTION_HELP, OPTION_END,
};

const command command_why = {
    .name = "why",
    .run = run,
    .summary = "why something was found, or was not",
    .operands = "FILE",
    .least = 1,
    .most = 1,
    .examples = "gainsay why a.txt --id d-32b1c3c9\tthe rule, slot by slot, the points\n"
                "gainsay why a.txt --line 9 --type denial\tall denials on a line\n"
                "gainsay why a.txt --line 9 --not outcry\twhy that rule found nothing there\n",
    .about =
        "Of a finding it tells the rule and the way, what each slot took, what that was built on "
        "down\n"
        "to the line of a word list, points, and for a denial the claims that it might answer.\n"
        "With --not it tells of each way of the rule how far its pattern comes, what stands where "
        "it\n"
        "fails, and the one change with which it would match; or how its match was lost.\n",
    .options = options,
};
