/* record_json: a record from the JSON that `gainsay run` writes. Which fields a finding of each
 * kind has, and how they are taken, is said by tables. */
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "cli/nearest.h"
#include "cli/record.h"

typedef enum taking {
  TAKE_VALUE,
  TAKE_SPANS,
  TAKE_ACTORS,
  TAKE_FINDINGS,
  TAKE_TRACES,   /* findings that point here: one that was struck out by hand left its trace */
  TAKE_ROLES,
  TAKE_ALL
} taking;

typedef struct row {
  const char *name, *key, *inner; /* key.inner of the JSON object, if there is an inner one */
  taking how;
} row;

static const row actor_rows[] = {
    {"mentions", "mentions", NULL, TAKE_SPANS}, {"name", "name", NULL, TAKE_VALUE},
    {"kind", "kind", NULL, TAKE_VALUE},         {"code", "code", NULL, TAKE_VALUE},
    {"state", "state", NULL, TAKE_VALUE},       {"org", "org", NULL, TAKE_VALUE},
    {"roles", "roles", NULL, TAKE_ROLES},       {0},
};
#define ROWS_SAID                                                                                  \
  {"cue", "cue", NULL, TAKE_SPANS}, {"source", "source", NULL, TAKE_SPANS},                        \
      {"content", "content", NULL, TAKE_SPANS}, {                                                  \
    "speaker", "source", "actor", TAKE_ACTORS                                                      \
  }
#define ROWS_MANNER                                                                                \
  {"act", "act", NULL, TAKE_VALUE}, {"mode", "mode", NULL, TAKE_VALUE},                            \
      {"polarity", "polarity", NULL, TAKE_VALUE}, {"certainty", "certainty", NULL, TAKE_VALUE},    \
      {"addressee", "addressee", NULL, TAKE_SPANS}, {"medium", "medium", NULL, TAKE_SPANS},        \
      {"time", "time", NULL, TAKE_SPANS}, {"parent", "parent", NULL, TAKE_FINDINGS},               \
      {"ladder", "ladder", NULL, TAKE_ACTORS}, {"topics", "topics", NULL, TAKE_ACTORS},            \
      {"in headline", "in_headline", NULL, TAKE_VALUE}, {                                          \
    "confidence", "confidence", NULL, TAKE_VALUE                                                   \
  }
static const row claim_rows[] = {
    ROWS_SAID,
    ROWS_MANNER,
    {"status", "status", NULL, TAKE_VALUE},
    {"denied by", "denied_by", NULL, TAKE_TRACES},
    {0},
};
static const row denial_rows[] = {
    ROWS_SAID,
    ROWS_MANNER,
    {"type", "type", NULL, TAKE_VALUE},
    {"strength", "strength", NULL, TAKE_VALUE},
    {"answers", "answers", "claim", TAKE_FINDINGS},
    {"claimant", "answers", "claimant", TAKE_ACTORS},
    {"link", "answers", "how", TAKE_VALUE},
    {"points", "answers", "points", TAKE_VALUE},
    {0},
};
static const row tension_rows[] = {
    {"trigger", "trigger", NULL, TAKE_SPANS},
    {"span", "span", NULL, TAKE_SPANS},
    {"from", "from", NULL, TAKE_ACTORS},
    {"to", "to", NULL, TAKE_ACTORS},
    {"direction", "direction", NULL, TAKE_VALUE},
    {"type", "type", NULL, TAKE_VALUE},
    {"intensity", "intensity", NULL, TAKE_VALUE},
    {"sign", "sign", NULL, TAKE_VALUE},
    {"status", "status", NULL, TAKE_VALUE},
    {"claimed by", "claimed_by", NULL, TAKE_FINDINGS},
    {"evidence", "evidence", NULL, TAKE_TRACES},
    {"codes", "codes", NULL, TAKE_ALL},
    {0},
};
static const row other_rows[] = {
    {"type", "type", NULL, TAKE_VALUE},
    {"slots", "slots", NULL, TAKE_ALL},
    {"attributes", "attributes", NULL, TAKE_ALL},
    {0},
};

static const struct kind_reading {
  const char *list, *place, *second, *type; /* where the place is, or else; what the type is */
  const row *rows;
} readings[FINDING_KINDS] = {
    {"actors", "mentions", NULL, "kind", actor_rows},
    {"claims", "cue", "content", "act", claim_rows},
    {"denials", "cue", "content", "type", denial_rows},
    {"tensions", "trigger", "span", "type", tension_rows},
    {"others", NULL, NULL, "type", other_rows},
};

typedef struct named {
  const char *id;
  size_t at; /* which finding */
} named;

typedef struct reading {
  record *r;
  json_t **object; /* of each finding */
  named *sorted;   /* findings by id, for references */
  text *why;
} reading;

static int wrong(reading *g, const finding *f, const char *key, const char *what) {
  text_printf(g->why, "%s", f ? record_kinds[f->kind] : "record");
  if (f && *f->id) text_printf(g->why, " \"%s\"", f->id);
  text_printf(g->why, ": \"%s\" %s", key, what);
  return -1;
}

/* ---- keys that are not looked at: a misspelt one would be lost without a word */

static const char *const record_keys[] = {
    "schema",  "id",       "title",  "date",     "text_sha256", "language", "packs",     "actors", "claims",
    "denials", "tensions", "others", "warnings", "counts",      "text",     "sentences", "tokens", "chunks",
    NULL};
/* Beside those of the rows. */
static const char *const finding_keys[] = {"id",    "rule", "way",  "pack", "at", "aliases",
                                           "start", "end",  "text", NULL};
static const char *const span_keys[] = {"start", "end", "text", NULL};

typedef struct keys {
  const char *of, *key;     /* whose they are; the key of the finding whose object is meant, or NULL */
  const char *const *names;
  const row *rows;          /* NULL: none */
} keys;

/* The nth key that is known, NULL behind the last. */
static const char *known_key(const keys *k, size_t n) {
  for (size_t i = 0; k->names[i]; i++)
    if (!n--) return k->names[i];
  for (const row *t = k->rows; t && t->name; t++)
    if ((!k->key || (t->inner && !strcmp(t->key, k->key))) && !n--) return k->key ? t->inner : t->key;
  return NULL;
}

static void look_at_key(const keys *k, const char *key, list *odd) {
  nearest near = {.wanted = key};
  text message = {0};
  const char *known;
  for (size_t i = 0; (known = known_key(k, i)); i++)
    if (!strcmp(known, key)) return;
  for (size_t i = 0; (known = known_key(k, i)); i++) nearest_try(&near, known);
  text_printf(&message, "%s: the key \"%s\" is not looked at", k->of, key);
  if (near.best) text_printf(&message, "; did you mean \"%s\"?", near.best);
  list_puts(odd, message.at);
  text_free(&message);
}

static void look_at_keys(const keys *k, json_t *object, list *odd) {
  const char *key;
  json_t *each;
  json_object_foreach(object, key, each) look_at_key(k, key, odd);
}

static void look_at_finding(const char *of, const row *rows, json_t *object, list *odd) {
  look_at_keys(&(keys){of, NULL, finding_keys, rows}, object, odd);
  for (const row *t = rows; t->name; t++)
    if (t->inner && (t == rows || strcmp(t->key, t[-1].key)))
      look_at_keys(&(keys){t->key, t->key, span_keys, rows}, json_object_get(object, t->key), odd);
}

static void look_at_all(json_t *top, list *odd) {
  look_at_keys(&(keys){"record", NULL, record_keys, NULL}, top, odd);
  for (int kind = 0; kind < FINDING_KINDS; kind++) {
    size_t i;
    json_t *object;
    json_array_foreach(json_object_get(top, readings[kind].list), i, object)
      look_at_finding(record_kinds[kind], readings[kind].rows, object, odd);
  }
}

/* ---- values */

/* A value as text; false for what has none. */
static int value_text(const json_t *v, text *out) {
  if (json_is_string(v))
    text_puts(out, json_string_value(v));
  else if (json_is_integer(v))
    text_printf(out, "%lld", (long long)json_integer_value(v));
  else if (json_is_real(v))
    text_printf(out, "%g", json_real_value(v));
  else if (json_is_boolean(v))
    text_puts(out, json_is_true(v) ? "yes" : "no");
  else
    return 0;
  return 1;
}

static void take_text(char **out, const json_t *object, const char *key) {
  const char *s = json_string_value(json_object_get(object, key));
  if (!s) return;
  free(*out);
  *out = memory_string(s);
}

static int is_span(const json_t *v) {
  const json_t *start = json_object_get(v, "start"), *end = json_object_get(v, "end");
  return json_is_integer(start) && json_is_integer(end) && json_integer_value(start) >= 0 &&
         json_integer_value(end) >= json_integer_value(start);
}

static span span_of(const json_t *v) {
  return (span){(size_t)json_integer_value(json_object_get(v, "start")),
                (size_t)json_integer_value(json_object_get(v, "end"))};
}

/* The object itself, or the nth of an array; NULL behind the last. */
static const json_t *nth(const json_t *v, size_t n) {
  return json_is_array(v) ? json_array_get(v, n) : n ? NULL : v;
}

static span first_span(const json_t *v) {
  const json_t *first = nth(v, 0);
  return first && is_span(first) ? span_of(first) : (span){0, 0};
}

/* ---- fields */

static void set_value(field *f, const text *value) {
  free(f->value);
  f->value = memory_copy(text_get(value), value->len);
}

static int take_spans(reading *g, finding *f, const char *name, const json_t *v) {
  text words = {0};
  field *made = finding_add(f, name, FIELD_SPANS, "");
  const json_t *each;
  for (size_t i = 0; (each = nth(v, i)); i++) {
    const char *said = json_string_value(json_object_get(each, "text"));
    if (!is_span(each)) {
      text_free(&words);
      return wrong(g, f, name, "is no span: it needs \"start\" and \"end\", start first");
    }
    field_add_span(made, span_of(each));
    if (!said) continue;
    text_printf(&words, "%s%s", words.len ? " ... " : "", said);
    record_add_quote(g->r, span_of(each), said);
  }
  set_value(made, &words);
  text_free(&words);
  return 0;
}

static int by_id(const reading *g, const char *id, finding_kind least, finding_kind most,
                 size_t *out) {
  size_t low = 0, high = g->r->len;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (strcmp(g->sorted[middle].id, id) < 0)
      low = middle + 1;
    else
      high = middle;
  }
  if (low == g->r->len || strcmp(g->sorted[low].id, id)) return 0;
  *out = g->sorted[low].at;
  return g->r->at[*out].kind >= least && g->r->at[*out].kind <= most;
}

static int take_actors(reading *g, finding *f, const char *name, const json_t *v) {
  text names = {0};
  field *made = finding_add(f, name, FIELD_ACTORS, "");
  const json_t *each;
  for (size_t i = 0; (each = nth(v, i)); i++) {
    const char *id = json_string_value(each);
    size_t actor;
    if (!g->r->has[FINDING_ACTOR]) break; /* a gold record need not cover actors */
    if (!id || !by_id(g, id, FINDING_ACTOR, FINDING_ACTOR, &actor)) {
      text_free(&names);
      return wrong(g, f, id ? id : name, "is no actor of this record");
    }
    const char *said = json_string_value(json_object_get(g->object[actor], "name"));
    field_add_actor(made, actor);
    text_printf(&names, "%s%s", names.len ? ", " : "", said ? said : id);
  }
  set_value(made, &names);
  text_free(&names);
  return 0;
}

/* What a finding is called in another one: the words of its cue, or else of its content. */
static const char *words_of(const reading *g, size_t at) {
  const struct kind_reading *k = &readings[g->r->at[at].kind];
  const json_t *first = k->place ? nth(json_object_get(g->object[at], k->place), 0) : NULL;
  if (!first && k->second) first = nth(json_object_get(g->object[at], k->second), 0);
  const char *s = json_string_value(json_object_get(first, "text"));
  return s ? s : g->r->at[at].id;
}

static int take_findings(reading *g, finding *f, const row *t, const json_t *v) {
  text words = {0};
  field *made = finding_add(f, t->name, FIELD_SPANS, "");
  const json_t *each;
  for (size_t i = 0; (each = nth(v, i)); i++) {
    const char *id = json_string_value(each);
    size_t other;
    if (!g->r->has[FINDING_CLAIM]) break; /* nor claims */
    if (!id || !by_id(g, id, FINDING_CLAIM, FINDING_TENSION, &other)) {
      if (id && t->how == TAKE_TRACES) continue;
      text_free(&words);
      wrong(g, f, id ? id : t->name, "is no finding of this record");
      text_printf(g->why, "; \"%s\" names it", t->key);
      return -1;
    }
    field_add_span(made, g->r->at[other].place);
    text_printf(&words, "%s%s", words.len ? ", " : "", words_of(g, other));
  }
  set_value(made, &words);
  text_free(&words);
  return 0;
}

static void take_roles(finding *f, const char *name, const json_t *v) {
  text roles = {0};
  for (size_t i = 0; i < json_array_size(v); i++) {
    const json_t *role = json_array_get(v, i);
    const char *title = json_string_value(json_object_get(role, "title"));
    text_printf(&roles, "%s%s%s", roles.len ? ", " : "",
                json_is_true(json_object_get(role, "former")) ? "former " : "", title ? title : "");
  }
  if (roles.len) finding_add(f, name, FIELD_VALUE, text_get(&roles));
  text_free(&roles);
}

/* Everything in an object, by its own keys: slots and attributes of a pack's own types, codes. */
static int take_all(reading *g, finding *f, json_t *v) {
  const char *key;
  json_t *each;
  json_object_foreach(v, key, each) {
    text value = {0};
    if (value_text(each, &value))
      finding_add(f, key, FIELD_VALUE, text_get(&value));
    else if (take_spans(g, f, key, each) < 0)
      return -1;
    text_free(&value);
  }
  return 0;
}

static int take(reading *g, finding *f, const row *t, json_t *v) {
  text value = {0};
  switch (t->how) {
  case TAKE_SPANS:
    return take_spans(g, f, t->name, v);
  case TAKE_ACTORS:
    return take_actors(g, f, t->name, v);
  case TAKE_FINDINGS:
  case TAKE_TRACES:
    return take_findings(g, f, t, v);
  case TAKE_ALL:
    return take_all(g, f, v);
  case TAKE_ROLES:
    take_roles(f, t->name, v);
    return 0;
  case TAKE_VALUE:
    break;
  }
  if (value_text(v, &value)) finding_add(f, t->name, FIELD_VALUE, text_get(&value));
  text_free(&value);
  return 0;
}

static int take_fields(reading *g, size_t i) {
  finding *f = &g->r->at[i];
  for (const row *t = readings[f->kind].rows; t->name; t++) {
    json_t *v = json_object_get(g->object[i], t->key);
    if (v && t->inner) v = json_object_get(v, t->inner);
    if (!v || json_is_null(v)) continue;
    if (take(g, f, t, v) < 0) return -1;
  }
  return 0;
}

/* ---- the findings, first without their fields: these name other findings */

static void take_origin(finding *f, const json_t *object, const char *type) {
  const char *rule = json_string_value(json_object_get(object, "rule"));
  const char *way = json_string_value(json_object_get(object, "way"));
  text name = {0};
  take_text(&f->id, object, "id");
  take_text(&f->type, object, type);
  take_text(&f->at, object, "at");
  if (rule) text_printf(&name, "%s%s%s", rule, way ? "/" : "", way ? way : "");
  free(f->rule);
  f->rule = memory_copy(text_get(&name), name.len);
  text_free(&name);
}

static span place_in(const json_t *object, const struct kind_reading *k) {
  if (!k->place) return is_span(object) ? span_of(object) : (span){0, 0};
  span s = first_span(json_object_get(object, k->place));
  if (s.end == s.start && k->second) s = first_span(json_object_get(object, k->second));
  return s;
}

static int take_list(reading *g, const json_t *top, finding_kind kind) {
  const struct kind_reading *k = &readings[kind];
  json_t *all = json_object_get(top, k->list);
  if (!all) return 0;
  if (!json_is_array(all)) return wrong(g, NULL, k->list, "is no list");
  g->r->has[kind] = 1;
  for (size_t i = 0; i < json_array_size(all); i++) {
    json_t *object = json_array_get(all, i);
    if (!json_is_object(object)) return wrong(g, NULL, k->list, "has an entry that is no object");
    take_origin(record_add(g->r, kind, place_in(object, k)), object, k->type);
    g->object = memory_resize(g->object, g->r->len * sizeof(json_t *));
    g->object[g->r->len - 1] = object;
  }
  return 0;
}

static int by_name(const void *a, const void *b) {
  const named *x = a, *y = b;
  int order = strcmp(x->id, y->id);
  return order ? order : x->at < y->at ? -1 : x->at > y->at;
}

static void sort_ids(reading *g) {
  g->sorted = memory_resize(NULL, g->r->len * sizeof *g->sorted);
  for (size_t i = 0; i < g->r->len; i++) g->sorted[i] = (named){g->r->at[i].id, i};
  if (g->r->len) qsort(g->sorted, g->r->len, sizeof *g->sorted, by_name);
}

static int take_findings_of(reading *g, const json_t *top) {
  for (int kind = 0; kind < FINDING_KINDS; kind++)
    if (take_list(g, top, (finding_kind)kind) < 0) return -1;
  sort_ids(g);
  for (size_t i = 0; i < g->r->len; i++)
    if (take_fields(g, i) < 0) return -1;
  return 0;
}

static void take_sentences(record *r, const json_t *pairs) {
  r->sentences = memory_resize(NULL, json_array_size(pairs) * sizeof *r->sentences);
  for (size_t i = 0; i < json_array_size(pairs); i++) {
    const json_t *pair = json_array_get(pairs, i);
    r->sentences[r->sentence_count++] = (span){(size_t)json_integer_value(json_array_get(pair, 0)),
                                               (size_t)json_integer_value(json_array_get(pair, 1))};
  }
}

static record *make(const json_t *top, text *why) {
  reading g = {.r = record_new(NULL), .why = why};
  take_text(&g.r->id, top, "id");
  take_text(&g.r->text, top, "text");
  take_text(&g.r->title, top, "title");
  take_text(&g.r->date, top, "date");
  take_text(&g.r->sha256, top, "text_sha256");
  take_sentences(g.r, json_object_get(top, "sentences"));
  int bad = !g.r->id ? wrong(&g, NULL, "id", "is missing: which document is it?")
                     : take_findings_of(&g, top);
  free(g.object);
  free(g.sorted);
  if (!bad) return g.r;
  record_free(g.r);
  return NULL;
}

record *record_parse(const char *line, size_t len, text *why, int *column, list *odd) {
  json_error_t fault;
  json_t *top = json_loadb(line, len, JSON_REJECT_DUPLICATES, &fault);
  *column = 0;
  if (!top) {
    *column = fault.column > 0 ? fault.column : 0;
    text_printf(why, "not JSON: %s", fault.text);
    return NULL;
  }
  record *r = NULL;
  if (json_is_object(top) && odd) look_at_all(top, odd);
  if (json_is_object(top))
    r = make(top, why);
  else
    text_puts(why, "not a record: it is no JSON object");
  json_decref(top);
  return r;
}

/* ---- what the engine finds */

record *record_again(const char *line, size_t len, gs_error *err) {
  text why = {0};
  int column;
  record *r = record_parse(line, len, &why, &column, NULL);
  if (!r) {
    *err = (gs_error){.code = GS_EBUG};
    snprintf(err->message, sizeof err->message, "a record cannot be read: %s", text_get(&why));
  }
  text_free(&why);
  return r;
}

static record *written(const gs_reading *found, text *line, gs_error *err) {
  gs_writer_options options = {.with = GS_WITH_SENTENCES};
  gs_writer *w = gs_writer_new(GS_FORMAT_JSONL, &options, text_take, line);
  gs_writer_put(w, found);
  gs_writer_free(w);
  return record_again(text_get(line), line->len, err);
}

record *record_of(const gs_reading *found, gs_error *err) {
  text line = {0};
  record *r = written(found, &line, err);
  text_free(&line);
  return r;
}

record *record_read(gs_rules *rules, const gs_document *doc, text *line, char **trouble, gs_error *err) {
  gs_reading *found;
  *trouble = NULL;
  if (gs_read(rules, doc, &found, err) < 0) return NULL;
  const char *stopped = gs_reading_trouble(found);
  record *r = line ? written(found, line, err) : record_of(found, err);
  if (r && stopped) *trouble = memory_string(stopped);
  gs_reading_free(found);
  return r;
}
