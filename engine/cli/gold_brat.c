/* gold_brat: gold as brat stand-off: a folder of NAME.txt with NAME.ann beside it. The mapping:
 *   T  Actor, Cue (of a claim), Denial (its cue), Trigger (of a tension), Source, Content
 *   E  Cue:T1 Source:T2 Content:T3; Denial:T4 Answers:E1; Trigger:T5 From:T6 To:T7
 *   R  the same links one by one: Source Arg1:T1 Arg2:T2
 *   A  Kind of an Actor; Type, Polarity of a Denial; Type, Direction of a Trigger
 * Other lines are not looked at; a T of another type is told once a file. */
#include <stdlib.h>
#include <string.h>

#include "cli/files.h"
#include "cli/gold.h"
#include "cli/nearest.h"

typedef struct mark { /* T */
  char *id, *type;
  span *spans;
  size_t count, finding; /* the finding that it became, for those that do */
  int is_finding;
  int line;
} mark;

typedef struct link { /* E and R: role, from a mark to a mark; A: name and value */
  char *role, *head, *target;
  int line, is_value;
} link;

typedef struct alias { /* E: its id stands for its trigger */
  char *event, *mark;
} alias;

typedef struct sheet {
  const char *file;
  notes *notes;
  mark *marks;
  link *links;
  alias *aliases;
  size_t mark_count, link_count, alias_count;
  int told; /* of an unknown type */
} sheet;

static const struct mapping {
  const char *type;
  finding_kind kind;
} mappings[] = {
    {"Actor", FINDING_ACTOR},
    {"Cue", FINDING_CLAIM},
    {"Denial", FINDING_DENIAL},
    {"Trigger", FINDING_TENSION},
};
enum { MAPPINGS = sizeof mappings / sizeof *mappings };

static int wrong(const sheet *s, int line, const char *what, const char *hint) {
  return gold_wrong(s->notes, s->file, line, 0, what, hint);
}

/* ---- reading lines */

static int add_spans(mark *m, const char *p) {
  char *end;
  do {
    span s;
    s.start = strtoul(p, &end, 10);
    if (end == p || *end != ' ') return -1;
    s.end = strtoul(p = end + 1, &end, 10);
    if (end == p || s.end < s.start) return -1;
    m->spans = memory_resize(m->spans, (m->count + 1) * sizeof *m->spans);
    m->spans[m->count++] = s;
    p = end + 1;
  } while (*end == ';');
  return 0;
}

static int is_known(const char *type) {
  for (size_t i = 0; i < MAPPINGS; i++)
    if (!strcmp(mappings[i].type, type)) return 1;
  return !strcmp(type, "Source") || !strcmp(type, "Content");
}

static const char JUDGED[] = "Judged are Actor, Cue, Denial, Trigger, Source, Content.";

static const char *nearest_type(const char *type) {
  nearest near = {.wanted = type};
  for (size_t i = 0; i < MAPPINGS; i++) nearest_try(&near, mappings[i].type);
  nearest_try(&near, "Source");
  nearest_try(&near, "Content");
  return near.best;
}

static void tell_unknown(sheet *s, const mark *m) {
  text what = {0};
  if (s->told++) return;
  const char *near = nearest_type(m->type);
  text_printf(&what, "type \"%s\" is not looked at", m->type);
  if (near) text_printf(&what, "; did you mean \"%s\"?", near);
  gs_note note = {.severity = GS_WARNING, .file = s->file, .line = m->line, .message = what.at, .hint = JUDGED};
  note_take(&note, s->notes);
  text_free(&what);
}

/* "Type 0 5;8 9": the middle column of a T. */
static int read_mark(sheet *s, const char *id, char *middle, int line) {
  char *space = strchr(middle, ' ');
  mark m = {.line = line};
  if (space) *space = '\0';
  if (!space || add_spans(&m, space + 1) < 0) {
    free(m.spans);
    return wrong(s, line, "a T that is not \"ID, tab, TYPE START END, tab, words\"", NULL);
  }
  m.id = memory_string(id);
  m.type = memory_string(middle);
  s->marks = memory_resize(s->marks, (s->mark_count + 1) * sizeof *s->marks);
  s->marks[s->mark_count++] = m;
  if (!is_known(m.type)) tell_unknown(s, &m);
  return 0;
}

static void add_link(sheet *s, const char *role, const char *head, const char *target, int line,
                     int is_value) {
  size_t len = strlen(role);
  while (len && role[len - 1] >= '0' && role[len - 1] <= '9') len--; /* Content2 is a Content */
  s->links = memory_resize(s->links, (s->link_count + 1) * sizeof *s->links);
  s->links[s->link_count++] =
      (link){memory_copy(role, len), memory_string(head), memory_string(target), line, is_value};
}

/* "Cue:T1 Source:T2 ...". */
static int read_event(sheet *s, const char *id, char *middle, int line) {
  const char *head = NULL;
  for (char *word = middle, *next; word && *word; word = next) {
    next = strchr(word, ' ');
    if (next) *next++ = '\0';
    char *colon = strchr(word, ':');
    if (!colon) return wrong(s, line, "an E that is not \"TYPE:T1 ROLE:T2 ...\"", NULL);
    *colon = '\0';
    if (head)
      add_link(s, word, head, colon + 1, line, 0);
    else
      head = colon + 1;
  }
  if (!head) return wrong(s, line, "an E without its trigger", NULL);
  s->aliases = memory_resize(s->aliases, (s->alias_count + 1) * sizeof *s->aliases);
  s->aliases[s->alias_count++] = (alias){memory_string(id), memory_string(head)};
  return 0;
}

/* "Source Arg1:T1 Arg2:T2". */
static int read_relation(sheet *s, char *middle, int line) {
  char *first = strchr(middle, ' '), *second = first ? strchr(first + 1, ' ') : NULL;
  char *head = first ? strchr(first, ':') : NULL, *target = second ? strchr(second, ':') : NULL;
  if (!head || !target) return wrong(s, line, "an R that is not \"ROLE Arg1:T1 Arg2:T2\"", NULL);
  *first = *second = '\0';
  target[1 + strcspn(target + 1, " \t")] = '\0';
  add_link(s, middle, head + 1, target + 1, line, 0);
  return 0;
}

/* "Kind T1 state". One without a value is a mere flag, and none of ours. */
static void read_attribute(sheet *s, char *middle, int line) {
  char *head = strchr(middle, ' '), *value = head ? strchr(head + 1, ' ') : NULL;
  if (!value) return;
  *head = *value = '\0';
  add_link(s, middle, head + 1, value + 1, line, 1);
}

static int read_line(sheet *s, char *p, int line) {
  char *tab = strchr(p, '\t'), *end = tab ? strchr(tab + 1, '\t') : NULL;
  if (!*p || !strchr("TERAM", *p)) return 0;
  if (!tab)
    return wrong(s, line, "no tab behind the id", "Columns of stand-off are parted by tabs.");
  *tab = '\0';
  if (end) *end = '\0';
  if (*p == 'T') return read_mark(s, p, tab + 1, line);
  if (*p == 'E') return read_event(s, p, tab + 1, line);
  if (*p == 'R') return read_relation(s, tab + 1, line);
  read_attribute(s, tab + 1, line);
  return 0;
}

static int read_lines(sheet *s, char *p) {
  for (int line = 1; p; line++) {
    char *end = strchr(p, '\n');
    if (end) *end = '\0';
    p[strcspn(p, "\r")] = '\0';
    int status = read_line(s, p, line);
    if (status) return status;
    p = end ? end + 1 : NULL;
  }
  return 0;
}

/* ---- from marks to findings */

static mark *find_mark(const sheet *s, const char *id) {
  for (size_t i = 0; i < s->alias_count; i++)
    if (!strcmp(s->aliases[i].event, id)) id = s->aliases[i].mark;
  for (size_t i = 0; i < s->mark_count; i++)
    if (!strcmp(s->marks[i].id, id)) return &s->marks[i];
  return NULL;
}

static field *field_of(finding *f, const char *name, field_kind kind) {
  for (size_t i = 0; i < f->field_count; i++)
    if (!strcmp(f->fields[i].name, name)) return &f->fields[i];
  return finding_add(f, name, kind, "");
}

static void add_findings(sheet *s, record *r, const struct mapping *to) {
  static const char *const places[] = {"mentions", "cue", "cue", "trigger"};
  for (size_t i = 0; i < s->mark_count; i++) {
    mark *m = &s->marks[i];
    if (strcmp(m->type, to->type)) continue;
    m->is_finding = 1;
    m->finding = r->len;
    finding *f = record_add(r, to->kind, (span){m->spans[0].start, m->spans[m->count - 1].end});
    field *where = finding_add(f, places[to->kind], FIELD_SPANS, "");
    field_add_span(where, f->place);
    free(f->id);
    f->id = memory_string(m->id);
    r->has[to->kind] = 1;
  }
}

static void set_value(finding *f, const link *l) {
  static const struct {
    const char *attribute, *field;
  } known[] = {
      {"Kind", "kind"}, {"Type", "type"}, {"Polarity", "polarity"}, {"Direction", "direction"}};
  for (size_t i = 0; i < sizeof known / sizeof *known; i++)
    if (!strcmp(l->role, known[i].attribute))
      finding_add(f, known[i].field, FIELD_VALUE, l->target);
}

static int add_link_to(const sheet *s, record *r, const link *l, const mark *head,
                       const mark *target) {
  finding *f = &r->at[head->finding];
  if (!strcmp(l->role, "Source") || !strcmp(l->role, "Content")) {
    field *to = field_of(f, *l->role == 'S' ? "source" : "content", FIELD_SPANS);
    for (size_t i = 0; i < target->count; i++) field_add_span(to, target->spans[i]);
  } else if (!strcmp(l->role, "From") || !strcmp(l->role, "To")) {
    if (!target->is_finding || r->at[target->finding].kind != FINDING_ACTOR)
      return wrong(s, l->line, "From and To name an Actor", NULL);
    field_add_actor(field_of(f, *l->role == 'F' ? "from" : "to", FIELD_ACTORS), target->finding);
  } else if (!strcmp(l->role, "Answers")) {
    if (!target->is_finding || r->at[target->finding].kind != FINDING_CLAIM)
      return wrong(s, l->line, "Answers names a Cue", NULL);
    field_add_span(field_of(f, "answers", FIELD_SPANS), r->at[target->finding].place);
  }
  return 0;
}

static int add_links(const sheet *s, record *r) {
  for (size_t i = 0; i < s->link_count; i++) {
    const link *l = &s->links[i];
    const mark *head = find_mark(s, l->head),
               *target = l->is_value ? head : find_mark(s, l->target);
    if (!head || !target) {
      text what = {0};
      text_printf(&what, "names \"%s\", which is not there", head ? l->target : l->head);
      wrong(s, l->line, what.at, NULL);
      text_free(&what);
      return STATUS_IO;
    }
    if (!head->is_finding) continue;
    if (l->is_value)
      set_value(&r->at[head->finding], l);
    else if (add_link_to(s, r, l, head, target))
      return STATUS_IO;
  }
  return 0;
}

/* Marks of the same words twice would be the same finding twice: that is the annotator's. */
static void add_words(const sheet *s, record *r, const char *words_of_line, size_t i) {
  if (s->marks[i].count == 1) record_add_quote(r, s->marks[i].spans[0], words_of_line);
}

static void free_sheet(sheet *s) {
  for (size_t i = 0; i < s->mark_count; i++) {
    free(s->marks[i].id);
    free(s->marks[i].type);
    free(s->marks[i].spans);
  }
  for (size_t i = 0; i < s->link_count; i++) {
    free(s->links[i].role);
    free(s->links[i].head);
    free(s->links[i].target);
  }
  for (size_t i = 0; i < s->alias_count; i++) {
    free(s->aliases[i].event);
    free(s->aliases[i].mark);
  }
  free(s->marks);
  free(s->links);
  free(s->aliases);
}

/* ---- files */

/* The words in the third column of a T, to be held against the text. */
static void take_words(const sheet *s, record *r, const char *all) {
  for (size_t i = 0; i < s->mark_count; i++) {
    const char *p = all;
    for (int line = 1; p && line < s->marks[i].line; line++) {
      p = strchr(p, '\n');
      if (p) p++;
    }
    const char *tab = p ? strchr(p, '\t') : NULL, *words = tab ? strchr(tab + 1, '\t') : NULL;
    if (!words || words > p + strcspn(p, "\n")) continue;
    char *copy = memory_copy(words + 1, strcspn(words + 1, "\r\n"));
    add_words(s, r, copy, i);
    free(copy);
  }
}

static int make_record(sheet *s, const text *ann, record *r) {
  char *lines = memory_copy(text_get(ann), ann->len);
  int status = read_lines(s, lines);
  free(lines);
  for (size_t i = 0; i < MAPPINGS; i++) add_findings(s, r, &mappings[i]);
  if (!status) status = add_links(s, r);
  if (!status) take_words(s, r, text_get(ann));
  return status;
}

static int read_pair(gold_set *g, const char *ann_path, const char *name, notes *n) {
  text ann = {0}, body = {0}, body_path = {0};
  gs_error err = {0};
  sheet s = {.file = ann_path, .notes = n};
  size_t stem = strlen(ann_path) - strlen(".ann");
  text_printf(&body_path, "%.*s.txt", (int)stem, ann_path);
  int status = 0;
  if (files_read(ann_path, &ann, &err) < 0)
    status = gold_wrong(n, ann_path, 0, 0, err.message, NULL);
  else if (files_read(body_path.at, &body, &err) < 0)
    status =
        gold_wrong(n, ann_path, 0, 0, err.message, "Each .ann has its text beside it, as .txt.");
  if (!status) {
    char *id = memory_copy(name, strlen(name) - strlen(".ann"));
    record *r = record_new(id);
    status = make_record(&s, &ann, r);
    if (!status)
      status = gold_add(g, r, gs_document_new(id, text_get(&body), body.len), ann_path, 0, n);
    else
      record_free(r);
    free(id);
  }
  free_sheet(&s);
  text_free(&ann);
  text_free(&body);
  text_free(&body_path);
  return status;
}

/* What occurs nowhere in the folder was not annotated; what occurs somewhere was, everywhere. */
static void share_kinds(gold_set *g) {
  int has[FINDING_KINDS] = {0};
  for (size_t i = 0; i < g->len; i++)
    for (int kind = 0; kind < FINDING_KINDS; kind++) has[kind] |= g->at[i].record->has[kind];
  for (size_t i = 0; i < g->len; i++) memcpy(g->at[i].record->has, has, sizeof has);
}

static int judges_nothing(const gold_set *g) {
  for (size_t i = 0; i < g->len; i++)
    for (int kind = 0; kind < FINDING_KINDS; kind++)
      if (g->at[i].record->has[kind]) return 0;
  return g->len > 0;
}

int gold_is_sheet(const char *folder, const char *path) {
  list names = {0};
  gs_error err;
  int found = 0;
  if (!files_is_folder(folder) || !text_ends(path, ".ann") || !files_is_file(path)) return 0;
  files_tree(folder, &names, &err);
  for (size_t i = 0; i < names.len && !found; i++) {
    text own = {0};
    text_printf(&own, "%s/%s", folder, names.at[i]);
    found = files_same(own.at, path);
    text_free(&own);
  }
  list_free(&names);
  return found;
}

int gold_read_brat(gold_set *g, const char *folder, notes *n) {
  list names = {0};
  gs_error err = {0};
  int status = 0;
  if (files_tree(folder, &names, &err) < 0) status = gold_wrong(n, folder, 0, 0, err.message, NULL);
  for (size_t i = 0; i < names.len && !status; i++) {
    text path = {0};
    if (!text_ends(names.at[i], ".ann")) continue;
    text_printf(&path, "%s/%s", folder, names.at[i]);
    status = read_pair(g, path.at, names.at[i], n);
    text_free(&path);
  }
  list_free(&names);
  share_kinds(g);
  if (!status && judges_nothing(g)) status = gold_wrong(n, folder, 0, 0, "the folder judges nothing", JUDGED);
  if (status || g->len) return status;
  return gold_wrong(n, folder, 0, 0, "no .ann in this folder",
                    "Gold in brat stand-off is a folder of NAME.txt with NAME.ann beside it.");
}
