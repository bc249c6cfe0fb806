/* gainsay run: reads documents and writes what was found in each. */
#include "cli/output.h"
#include "cli/session.h"
#include "cli/terminal.h"

typedef struct job {
  documents documents;
  output output;
  gs_format format;
  gs_rules *rules;
  gs_writer *writer;
} job;

/* A record for a document that failed, where the format has one. */
static void write_failure(const char *id, const gs_error *err, void *payload) {
  job *j = payload;
  if (j->format == GS_FORMAT_JSONL) gs_writer_fail(j->writer, id, err);
}

/* Names with letters that were lost are not found, findings of one id not told apart, and nobody looks into the record
 * for that. */
static void tell_warnings(const char *id, const gs_reading *reading) {
  static const char *const codes[] = {"bad-utf8", "same-id"};
  for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
    const char *why = gs_reading_warning(reading, codes[i]);
    gs_error err = {0};
    if (!why) continue;
    snprintf(err.message, sizeof err.message, "%s", why);
    note_trouble(id, &err);
  }
}

static int read_one(gs_document *doc, void *payload) {
  job *j = payload;
  gs_reading *reading = documents_reading(&j->documents, j->rules, doc);
  if (reading) {
    tell_warnings(gs_document_id(doc), reading);
    gs_writer_put(j->writer, reading);
    gs_reading_free(reading);
  }
  return output_flush(&j->output);
}

/* Text for people, records for programs; an option that only one of them knows decides. */
static int choose_format(job *j, const settings *s) {
  j->format = s->format;
  if (!s->format_given) {
    int for_people = s->writer.parts || (!s->writer.with && terminal_is(j->output.to));
    j->format = for_people ? GS_FORMAT_TEXT : GS_FORMAT_JSONL;
  }
  if (s->writer.parts && j->format != GS_FORMAT_TEXT)
    return settings_wrong(s, "--show belongs to --format text");
  if (s->writer.with && j->format != GS_FORMAT_JSONL)
    return settings_wrong(s, "--with belongs to --format jsonl");
  return 0;
}

static int write_all(job *j, const settings *s) {
  gs_writer_options options = s->writer;
  int status = output_open(&j->output, s);
  if (status || (status = choose_format(j, s))) return status;
  options.color = terminal_color(j->output.to, s);
  options.width = terminal_width(j->output.to, s);
  j->writer = gs_writer_new(j->format, &options, output_write, &j->output);
  status = documents_read(&j->documents);
  gs_writer_free(j->writer);
  return status_worse(status, output_close(&j->output));
}

static int run(const settings *s) {
  job j = {.documents = {.settings = s, .read = read_one, .fail = write_failure}};
  j.documents.payload = &j;
  int status = session_begin(&j.rules, s, "\ngainsay: stopped. Every record written so far is whole; to go "
                                          "on, run it again with the documents after the last one.\n");
  if (status) return status;
  status = write_all(&j, s);
  session_end(j.rules);
  return status;
}

static const int options[] = {
    OPTION_PACK,  OPTION_FORMAT, OPTION_OUT_FILE, OPTION_OFFSETS,  OPTION_WITH, OPTION_SHOW,
    OPTION_COLOR, OPTION_WIDTH,  OPTIONS_READING, OPTION_PACK_PATH, OPTION_HELP, OPTION_END,
};

const command command_run = {
    .name = "run",
    .run = run,
    .summary = "read documents, and write what is found",
    .operands = "FILE|DIR|-...",
    .least = 1,
    .examples =
        "gainsay run article.txt\ttext on a terminal, JSONL in a pipe\n"
        "gainsay run --format text --show claims,denials a.txt\tsome parts of the text\n"
        "gainsay run -p news -p ./my-pack news/\ta pack of your own on top\n"
        "gainsay run --text-field title+body feed.jsonl.gz\tJSONL with other field names\n"
        "zcat feed.gz | gainsay run --offsets utf16 -\tfrom a pipe, offsets for JavaScript\n",
    .about =
        "Files are plain text, Markdown, HTML, JSONL or CSV, each also as .gz or .zst; a folder is read\n"
        "by name. A document that fails is told on stderr and has an error record in JSONL; the\n"
        "others go on, and the exit status is 1 (4 if a file cannot be read).\n",
    .options = options,
};
