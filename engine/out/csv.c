/* csv: one flat table for each kind of finding, by RFC 4180: comma, CRLF, quotes where a cell needs
 * them, a header row first. Lists are joined by "; ".
 *
 * Text comes from strangers and tables are opened in spreadsheets, so a text cell that a
 * spreadsheet could take for a formula (it begins with = + - @, their full-width kin, or a tab or
 * line break) gets an apostrophe in front, as OWASP advises. For the text to the byte there is
 * JSONL. A document that failed has no row: a table has no place to say why. */
#include <string.h>

#include "out/writer.h"

typedef struct table {
  gs__str *out;
  const gs_reading *r;
  const gs__offsets *offsets;
  gs__str list; /* scratch: a cell that is put together */
} table;

/* ---- cells: each ends in a comma, which the end of the row turns into a line break ---- */

static bool looks_like_formula(const char *s, size_t len) {
  static const char *const wide[] = {"\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D",
                                     "\xEF\xBC\xA0"};
  if (len < 2) return false;           /* a sign alone, as the id of standard input, computes nothing */
  if (s[0] && strchr("=+-@\t\r\n", s[0])) return true;
  for (size_t i = 0; i < sizeof wide / sizeof wide[0]; i++)
    if (len >= 3 && memcmp(s, wide[i], 3) == 0) return true;
  return false;
}

static bool needs_quotes(const char *s, size_t len) {
  for (size_t i = 0; i < len; i++)
    if (s[i] == '"' || s[i] == ',' || s[i] == '\r' || s[i] == '\n') return true;
  return len && (s[0] == ' ' || s[len - 1] == ' ');
}

static void put_quoted(gs__str *out, const char *s, size_t len) {
  for (const char *quote; len && (quote = memchr(s, '"', len));) {
    size_t n = (size_t)(quote - s) + 1;
    gs__str_add(out, s, n);
    gs__str_putc(out, '"');
    s += n;
    len -= n;
  }
  gs__str_add(out, s, len);
}

static void cell(table *t, const char *s, size_t len) {
  bool quotes = needs_quotes(s, len);
  if (quotes) gs__str_putc(t->out, '"');
  if (looks_like_formula(s, len)) gs__str_putc(t->out, '\'');
  if (quotes)
    put_quoted(t->out, s, len);
  else
    gs__str_add(t->out, s, len);
  gs__str_puts(t->out, quotes ? "\"," : ",");
}

static void text(table *t, const char *s) {
  cell(t, s ? s : "", s ? strlen(s) : 0);
}

static void span(table *t, gs__span s) {
  cell(t, t->r->doc.text + s.start, s.end - s.start);
}

static void number(table *t, size_t n) {
  gs__str_printf(t->out, "%zu,", n);
}

static void extent(table *t, gs__span s) {
  number(t, gs__offsets_start(t->offsets, s.start));
  number(t, gs__offsets_end(t->offsets, s.end));
}

static void begin_list(table *t) {
  gs__str_clear(&t->list);
}

static void add(table *t, const char *s, size_t len) {
  if (t->list.len) gs__str_puts(&t->list, "; ");
  gs__str_add(&t->list, s, len);
}

static void end_list(table *t) {
  cell(t, gs__str_get(&t->list), t->list.len);
}

static void end_row(table *t) {
  t->out->len--; /* the comma of the last cell */
  gs__str_puts(t->out, "\r\n");
}

/* ---- cells that several tables have ---- */

static void actor(table *t, uint32_t index) { /* id, name */
  text(t, index == GS__NONE ? NULL : t->r->actors[index].id);
  text(t, index == GS__NONE ? NULL : t->r->actors[index].name);
}

static void actor_names(table *t, gs__indexes list) {
  begin_list(t);
  for (uint32_t i = 0; i < list.count; i++) {
    const char *name = t->r->actors[list.at[i]].name;
    add(t, name, strlen(name));
  }
  end_list(t);
}

static void claim(table *t, uint32_t index) {
  text(t, index == GS__NONE ? NULL : t->r->claims[index].id);
}

static void spans(table *t, gs__spans list) {
  begin_list(t);
  for (uint32_t i = 0; i < list.count; i++)
    add(t, t->r->doc.text + list.at[i].start, list.at[i].end - list.at[i].start);
  end_list(t);
}

static void origin(table *t, const gs__origin *o) {
  text(t, o->rule);
  text(t, o->way);
  text(t, o->pack);
  begin_list(t);
  if (o->file) gs__str_printf(&t->list, "%s:%d", o->file, o->line);
  end_list(t);
}

/* ---- the tables ---- */

#define ORIGIN "rule,way,pack,at"
#define WHO "actor,actor_name,source,cue,cue_lemma,content"
#define AROUND "addressee,medium,time,parent,ladder,topics,in_headline," ORIGIN ",confidence\r\n"

static const char actor_columns[] =
    "document,id,name,kind,code,state,org,roles,aliases,mentions,start,end,text," ORIGIN "\r\n";
static const char claim_columns[] =
    "document,id,start,end," WHO ",mode,act,polarity,certainty,status,denied_by," AROUND;
static const char denial_columns[] =
    "document,id,start,end," WHO
    ",type,polarity,strength,answers,claimant,claimant_name,how,points," AROUND;
static const char other_columns[] = "document,id,type,start,end,text,slots,attributes," ORIGIN "\r\n";
static const char tension_columns[] =
    "document,id,from,from_name,to,to_name,direction,type,intensity,sign,status,trigger,start,end,"
    "text,claimed_by,evidence,cameo,plover," ORIGIN "\r\n";

static void roles(table *t, const gs__actor *a) {
  begin_list(t);
  for (uint32_t i = 0; i < a->role_count; i++) add(t, a->roles[i].title, strlen(a->roles[i].title));
  end_list(t);
}

static void actor_row(table *t, uint32_t index) {
  const gs__actor *a = &t->r->actors[index];
  gs__span first = a->mention_count ? a->mentions[0].span : (gs__span){0, 0};
  text(t, a->id);
  text(t, a->name);
  text(t, a->kind);
  text(t, a->code);
  text(t, a->state);
  text(t, a->org);
  roles(t, a);
  begin_list(t);
  for (uint32_t i = 0; i < a->alias_count; i++) add(t, a->aliases[i], strlen(a->aliases[i]));
  end_list(t);
  number(t, a->mention_count);
  extent(t, first);
  span(t, first);
  origin(t, &a->origin);
}

static void statement_head(table *t, const gs__statement *s) {
  text(t, s->id);
  extent(t, s->whole);
  actor(t, s->source_actor);
  span(t, s->source);
  span(t, s->cue);
  text(t, s->cue_lemma);
  spans(t, s->content);
}

static void statement_tail(table *t, const gs__statement *s) {
  span(t, s->addressee);
  span(t, s->medium);
  span(t, s->time);
  claim(t, s->parent);
  actor_names(t, s->ladder);
  actor_names(t, s->topics);
  text(t, s->in_headline ? "true" : "false");
  origin(t, &s->origin);
  gs__str_printf(t->out, "%d.%02d,", s->confidence / 100, s->confidence % 100);
}

static void claim_row(table *t, uint32_t index) {
  const gs__statement *s = &t->r->claims[index];
  statement_head(t, s);
  text(t, s->mode);
  text(t, s->act);
  text(t, s->polarity);
  text(t, s->certainty);
  text(t, s->status);
  begin_list(t);
  for (uint32_t i = 0; i < s->denied_by.count; i++) {
    const char *id = t->r->denials[s->denied_by.at[i]].id;
    add(t, id, strlen(id));
  }
  end_list(t);
  statement_tail(t, s);
}

static void denial_row(table *t, uint32_t index) {
  const gs__statement *s = &t->r->denials[index];
  statement_head(t, s);
  text(t, s->type);
  text(t, s->polarity);
  gs__str_printf(t->out, "%d,", s->strength);
  claim(t, s->answers.claim);
  actor(t, s->answers.claimant);
  text(t, s->answers.how);
  gs__str_printf(t->out, "%d,", s->answers.points);
  statement_tail(t, s);
}

static void evidence(table *t, const gs__tension *x) {
  begin_list(t);
  for (uint32_t i = 0; i < x->evidence.count; i++) {
    const char *id = t->r->claims[x->evidence.at[i]].id;
    add(t, id, strlen(id));
  }
  end_list(t);
}

static void tension_row(table *t, uint32_t index) {
  const gs__tension *x = &t->r->tensions[index];
  text(t, x->id);
  actor(t, x->from);
  actor(t, x->to);
  text(t, x->mutual ? "mutual" : "directed");
  text(t, x->type);
  gs__str_printf(t->out, "%d.%d,%d,", x->intensity / 10, x->intensity % 10, x->sign < 0 ? -1 : 1);
  text(t, x->status);
  span(t, x->trigger);
  extent(t, x->span);
  span(t, x->span);
  claim(t, x->claimed_by);
  evidence(t, x);
  text(t, x->cameo);
  text(t, x->plover);
  origin(t, &x->origin);
}

static void add_pair(table *t, const char *name, const char *value, size_t len) {
  if (t->list.len) gs__str_puts(&t->list, "; ");
  gs__str_printf(&t->list, "%s=", name);
  gs__str_add(&t->list, value, len);
}

/* Each type has slots and attributes of its own, so that a column for each would leave most cells empty. */
static void other_row(table *t, uint32_t index) {
  const gs__other *o = &t->r->others[index];
  text(t, o->id);
  text(t, o->type);
  extent(t, o->span);
  span(t, o->span);
  begin_list(t);
  for (uint32_t i = 0; i < o->slot_count; i++) {
    gs__span s = o->slots[i].span;
    add_pair(t, o->slots[i].name, t->r->doc.text + s.start, s.end - s.start);
  }
  end_list(t);
  begin_list(t);
  for (uint32_t i = 0; i < o->attribute_count; i++)
    add_pair(t, o->attributes[i].key, o->attributes[i].value, strlen(o->attributes[i].value));
  end_list(t);
  origin(t, &o->origin);
}

/* ---- the format ---- */

static void begin(gs_writer *w) {
  switch (w->kind) {
  case GS_FORMAT_CSV_CLAIMS:
    gs__str_puts(&w->out, claim_columns);
    break;
  case GS_FORMAT_CSV_DENIALS:
    gs__str_puts(&w->out, denial_columns);
    break;
  case GS_FORMAT_CSV_TENSIONS:
    gs__str_puts(&w->out, tension_columns);
    break;
  case GS_FORMAT_CSV_OTHERS:
    gs__str_puts(&w->out, other_columns);
    break;
  default:
    gs__str_puts(&w->out, actor_columns);
  }
}

static void put_rows(table *t, uint32_t count, void (*row)(table *, uint32_t)) {
  for (uint32_t i = 0; i < count; i++) {
    text(t, gs_document_id(t->r->document));
    row(t, i);
    end_row(t);
  }
}

static void put(gs_writer *w, const gs_reading *r) {
  table t = {&w->out, r, &w->offsets, {0}};
  switch (w->kind) {
  case GS_FORMAT_CSV_CLAIMS:
    put_rows(&t, r->claim_count, claim_row);
    break;
  case GS_FORMAT_CSV_DENIALS:
    put_rows(&t, r->denial_count, denial_row);
    break;
  case GS_FORMAT_CSV_TENSIONS:
    put_rows(&t, r->tension_count, tension_row);
    break;
  case GS_FORMAT_CSV_OTHERS:
    put_rows(&t, r->other_count, other_row);
    break;
  default:
    put_rows(&t, r->actor_count, actor_row);
  }
  gs__str_dispose(&t.list);
}

const gs__format gs__format_csv = {begin, put, NULL, NULL};
