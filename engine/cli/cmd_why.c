/* gainsay why: why something was found in an article, or why a rule found nothing. */
#include <string.h>

#include "cli/fold.h"
#include "cli/kwic.h"
#include "cli/nearest.h"
#include "cli/session.h"
#include "cli/terminal.h"
#include "cli/text.h"

enum { NAMED = 6 };   /* findings that an id may mean, and that are named */

typedef struct job {
  documents documents;
  const settings *settings;
  gs_rules *rules;
  gs_error last;     /* of the document in which nothing was explained */
  int done, nothing; /* no more documents are asked; nothing stands at the place */
  int refused;       /* the pattern is wrong, and that was told */
  int more;          /* there were others, behind the one that was asked */
  int met, again;    /* the document that is named has come; and so has another of that name */
  list ids;          /* those that came, for the nearest one */
  size_t fits;       /* findings of all documents whose id begins as asked */
  text names, told;  /* the first of them by name; the explanation */
  text asked;        /* by place: the id of the document that was */
} job;

/* A reading that stopped before its end is worth a word: what is missing is not for want of a rule. */
static int read_for(job *j, const gs_document *doc, gs_reading **out, gs_error *err) {
  int code = gs_read(j->rules, doc, out, err);
  const char *why = code < 0 ? NULL : gs_reading_trouble(*out);
  if (why) documents_flag(&j->documents, gs_document_id(doc), why);
  return code;
}

/* ---- by id: it may be of any document of the file ---- */

static void add_name(job *j, const char *id, const gs_document *doc) {
  if (j->fits++ < NAMED) text_printf(&j->names, "\n  %s in %s", id, gs_document_id(doc));
}

/* Adds the findings whose id begins as asked. Is one of them the very id? */
static int find_fits(job *j, const gs_reading *reading, const gs_document *doc) {
  const char *id = j->settings->finding;
  gs_finding f;
  for (int kind = 0; kind <= GS_OTHER; kind++)
    for (size_t i = 0; gs_reading_get(reading, (gs_kind)kind, i, &f) == 0; i++) {
      if (!strcmp(f.id, id)) return 1;
      if (!strncmp(f.id, id, strlen(id))) add_name(j, f.id, doc);
    }
  return 0;
}

/* The very id is explained at once; a beginning only when all documents are read and it is of one finding. */
static int explain_id(job *j, const gs_reading *reading, const gs_document *doc, gs_error *err) {
  size_t before = j->fits;
  j->done = find_fits(j, reading, doc);
  if (!j->done && j->fits > before && (before || j->fits > 1)) return 0;
  text_clear(&j->told);
  int code = gs_reading_why(reading, j->settings->finding, text_take, &j->told, err);
  if (code == 0 && !j->fits) j->done = 1;   /* a label, such as d2: of the first document that has it */
  return code;
}

static int finish_id(job *j) {
  const char *id = j->settings->finding;
  if (j->done) return STATUS_DONE;
  if (j->fits > 1)
    fprintf(stderr, "gainsay: %s: %zu findings have an id that begins with \"%s\":%s%s\n",
            j->settings->operands[0], j->fits, id, j->names.at, j->fits > NAMED ? "\n  ..." : "");
  else if (j->last.code && !j->fits) note_trouble(j->settings->operands[0], &j->last);
  return j->fits == 1 ? STATUS_DONE : STATUS_LOOK;
}

/* ---- by place: of the first document ---- */

typedef struct slip {
  nearest near;
  int known;
} slip;

static void take_type(const char *name, void *payload) {
  slip *s = payload;
  s->known |= !strcmp(name, s->near.wanted);
  nearest_try(&s->near, name);
}

/* A type that is asked for and that nobody knows may be a slip. */
static int is_slip(const job *j) {
  static const char *const kinds[] = {"actor", "claim", "denial", "tension"};
  const char *type = j->settings->type;
  slip s = {.near = {.wanted = type}};
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) take_type(kinds[i], &s);
  gs_rules_names(j->rules, GS_NAME_TYPE, take_type, &s);
  if (s.known) return 0;
  if (s.near.best)
    fprintf(stderr, "gainsay: nothing of the type \"%s\" was found there; did you mean \"%s\"?\n", type,
            s.near.best);
  else
    fprintf(stderr, "gainsay: no pack here has a type \"%s\": name actor, claim, denial, tension, or a type that a "
                    "rule finds\n", type);
  return 1;
}

static int finish_place(job *j) {
  if (j->refused) return STATUS_USAGE;
  if (j->nothing && !(j->settings->type && is_slip(j)))
    fputs("gainsay: nothing was found there; --not RULE tells why a rule found nothing\n", stderr);
  if (j->more)
    fprintf(stderr, "gainsay: %s has more documents; only the first, \"%s\", was asked: --document ID names another\n",
            j->settings->operands[0], j->asked.at);
  if (j->last.code) note_trouble(j->settings->operands[0], &j->last);
  return j->last.code ? STATUS_USAGE : j->nothing ? STATUS_LOOK : STATUS_DONE;
}

/* A pattern that is wrong is told with a caret under it. */
static int explain_not(job *j, const gs_document *doc, const gs_place *place, gs_error *err) {
  notes as = session_notes(j->settings);
  int code = gs_why_not(j->rules, doc, j->settings->absent, place, text_take, &j->told, err);
  if (code >= 0) kwic_remark(j->rules, j->settings->absent, &as);
  if (code != GS_EPACK) return code;
  kwic_refuse(j->settings->absent, err, &as);
  j->refused = 1;
  return 0;
}

static int explain_place(job *j, const gs_document *doc, gs_error *err) {
  const settings *s = j->settings;
  gs_reading *reading;
  gs_place place = {.line = (int)s->line, .last_line = (int)s->last_line,
                    .at = s->place_given ? s->place : GS_ANYWHERE, .end = s->place_end};
  j->done = 1;
  text_puts(&j->asked, gs_document_id(doc));
  if (s->absent) return explain_not(j, doc, &place, err);
  int code = read_for(j, doc, &reading, err);
  if (code < 0) return code;
  code = gs_reading_why_at(reading, &place, s->type, text_take, &j->told, err);
  gs_reading_free(reading);
  j->nothing = code == 0;
  return code;
}

/* ---- both ---- */

static int explain(job *j, const gs_document *doc, gs_error *err) {
  gs_reading *reading;
  if (!j->settings->finding) return explain_place(j, doc, err);
  int code = read_for(j, doc, &reading, err);
  if (code < 0) return code;
  code = explain_id(j, reading, doc, err);
  gs_reading_free(reading);
  return code;
}

/* Of several with one id the first counts. */
static int is_asked(job *j, const gs_document *doc) {
  const char *wanted = j->settings->document;
  if (!wanted) return 1;
  int is_named = !strcmp(gs_document_id(doc), wanted), is_it = is_named && !j->met;
  j->again |= is_named && j->met;
  j->met |= is_it;
  if (!j->met) list_puts(&j->ids, gs_document_id(doc));
  return is_it;
}

static int finish_unmet(const job *j) {
  nearest near = {.wanted = j->settings->document};
  for (size_t i = 0; i < j->ids.len; i++) nearest_try(&near, j->ids.at[i]);
  fprintf(stderr, "gainsay: %s has no document \"%s\"", j->settings->operands[0], j->settings->document);
  fprintf(stderr, near.best ? "; did you mean \"%s\"?\n" : "\n", near.best);
  return STATUS_USAGE;
}

static int finish(job *j) {
  if (j->settings->document && !j->met) return finish_unmet(j);
  if (j->again)
    fprintf(stderr, "gainsay: %s has \"%s\" more than once; only the first was asked\n", j->settings->operands[0],
            j->settings->document);
  return j->settings->finding ? finish_id(j) : finish_place(j);
}

static int read_one(gs_document *doc, void *payload) {
  job *j = payload;
  gs_error err = {0};
  if (!is_asked(j, doc)) return 0;
  j->more |= j->done && !j->settings->finding;
  int code = j->done ? 0 : explain(j, doc, &err);
  if (code == GS_EUSAGE) j->last = err;
  else if (code < 0) documents_fail(&j->documents, gs_document_id(doc), &err);
  return 0;
}

static int check_settings(const settings *s) {
  if (s->line && s->place_given)
    return settings_wrong(s, "--line and --at name two places; leave one out");
  if (s->finding && (s->line || s->place_given || s->type))
    return settings_wrong(s, "--id names one finding by itself; leave out --%s",
                          s->line ? "line" : s->place_given ? "at" : "type");
  if (s->absent && (s->finding || s->type))
    return settings_wrong(s, "--%s asks for what was found, --not for what was not: not both",
                          s->finding ? "id" : "type");
  return 0;
}

static int run(const settings *s) {
  job j = {.documents = {.settings = s, .read = read_one, .at_once = 1}, .settings = s};
  j.documents.payload = &j;
  int wrong = check_settings(s);
  if (wrong) return wrong;
  int status = session_begin(&j.rules, s, "\ngainsay: stopped.\n");
  if (status) return status;
  status = documents_read(&j.documents);
  if (j.fits < 2 || j.done) fold_print(stdout, &j.told, terminal_fit(stdout, s));
  if (status < STATUS_IO) status = status_worse(status, finish(&j));
  session_end(j.rules);
  list_free(&j.ids);
  text_free(&j.names);
  text_free(&j.told);
  text_free(&j.asked);
  return status;
}

static const int options[] = {
    OPTION_ID,   OPTION_LINE,     OPTION_AT,        OPTION_DOCUMENT, OPTION_TYPE, OPTION_NOT,
    OPTION_PACK, OPTION_WIDTH,    OPTIONS_READING,  OPTION_PACK_PATH, OPTION_HELP, OPTION_END,
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
                "gainsay why a.txt --line 9 --not outcry\twhy that rule found nothing there\n"
                "gainsay why feed.jsonl --document n7 --line 2 --not outcry\tin one of several documents\n"
                "gainsay why a.txt --line 9-12 --not '{who: Actor} <deny>'\twhy a pattern does not "
                "match\n",
    .about =
        "Of a finding it tells the rule and the way, what each slot took, what that was built on "
        "down\n"
        "to the line of a word list, points, and for a denial the claims that it might answer.\n"
        "With --not it tells of each way of the rule how far its pattern comes, what stands where "
        "it\n"
        "fails, and the one change with which it would match; or how its match was lost.\n",
    .options = options,
};
