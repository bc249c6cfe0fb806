#include "out/writer.h"

#include <string.h>

#include "base/mem.h"

static const gs__format *format_of(gs_format kind) {
  switch (kind) {
  case GS_FORMAT_JSONL:
    return &gs__format_jsonl;
  case GS_FORMAT_TEXT:
    return &gs__format_terminal;
  default:
    return &gs__format_csv;
  }
}

static void flush(gs_writer *w) {
  if (w->out.len) w->sink(w->out.at, w->out.len, w->payload);
  gs__str_clear(&w->out);
}

gs_writer *gs_writer_new(gs_format format, const gs_writer_options *options, gs_sink sink,
                         void *payload) {
  gs_writer *w = gs__mem_alloc(sizeof *w);
  w->format = format_of(format);
  w->kind = format;
  if (options) w->options = *options;
  w->sink = sink;
  w->payload = payload;
  if (w->format->begin) w->format->begin(w);
  flush(w);
  return w;
}

void gs_writer_put(gs_writer *writer, const gs_reading *reading) {
  gs__offsets_begin(&writer->offsets, &reading->doc, writer->options.offsets);
  writer->format->put(writer, reading);
  flush(writer);
  writer->done++;
  writer->found[GS_ACTOR] += reading->actor_count;
  writer->found[GS_CLAIM] += reading->claim_count;
  writer->found[GS_DENIAL] += reading->denial_count;
  writer->found[GS_TENSION] += reading->tension_count;
}

void gs_writer_fail(gs_writer *writer, const char *id, const gs_error *err) {
  if (writer->format->fail) writer->format->fail(writer, id, err);
  flush(writer);
  writer->failed++;
}

void gs_writer_free(gs_writer *writer) {
  if (!writer) return;
  if (writer->format->end) writer->format->end(writer);
  flush(writer);
  gs__offsets_dispose(&writer->offsets);
  gs__str_dispose(&writer->out);
  gs__mem_free(writer);
}

int gs_format_by_name(const char *name, gs_format *out) {
  static const struct {
    const char *name;
    gs_format format;
  } known[] = {
      {"jsonl", GS_FORMAT_JSONL},
      {"text", GS_FORMAT_TEXT},
      {"csv-actors", GS_FORMAT_CSV_ACTORS},
      {"csv-claims", GS_FORMAT_CSV_CLAIMS},
      {"csv-denials", GS_FORMAT_CSV_DENIALS},
      {"csv-tensions", GS_FORMAT_CSV_TENSIONS},
      {"csv-others", GS_FORMAT_CSV_OTHERS},
  };
  for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
    if (strcmp(known[i].name, name) != 0) continue;
    *out = known[i].format;
    return 0;
  }
  return GS_EUSAGE;
}

const char *gs__writer_error_word(int code) {
  switch (code) {
  case GS_EUSAGE:
    return "usage";
  case GS_EPACK:
    return "pack";
  case GS_EIO:
    return "io";
  case GS_ELIMIT:
    return "limit";
  case GS_EINPUT:
    return "input";
  default:
    return "bug";
  }
}
