/**
 * gainsay.h - the C API of gainsay: who says what, who denies it, and where tension builds.
 *
 * What is not in this header is not API. The command `gainsay` is written against it alone.
 *
 * Life cycle: load packs into a gs_rules once; then read documents with it, one at a time.
 *
 *     gs_error err;
 *     gs_rules *rules;
 *     const char *packs[] = {"news"};
 *     if (gs_rules_load(&rules, packs, 1, NULL, &err) < 0) return fail(&err);
 *     gs_document *doc = gs_document_new("a.txt", bytes, len);
 *     gs_reading *reading;
 *     if (gs_read(rules, doc, &reading, &err) == 0) {
 *       gs_writer *w = gs_writer_new(GS_FORMAT_JSONL, NULL, my_sink, my_payload);
 *       gs_writer_put(w, reading);
 *       gs_writer_free(w);
 *       gs_reading_free(reading);
 *     }
 *     gs_document_free(doc);
 *     gs_rules_free(rules);
 *
 * Ownership. A handle that comes through a first `**out` parameter, or from a `_new`, is the
 * caller's and is given back with the `_free` of its type (all of them accept NULL). Every other
 * pointer that comes back is borrowed from the first argument and lives as long as that does.
 *
 * Errors. Functions that can fail return 0 (or a count) or a negative GS_E* code, and fill *err,
 * which must not be NULL. Out of memory ends the process with exit status 4.
 *
 * Callbacks are called before the function returns. Only of gs_find, gs_near and gs_reading_slots may they be NULL:
 * the matches are then counted, and no more.
 *
 * Threads. All that threads share is a block of free memory, which one leaves for the next, and what was asked of the
 * processor; both are atomic, and nothing is to be done about them. A gs_rules and all that was made with it belong to
 * one thread at a time; several gs_rules in several threads are independent.
 *
 * Texts are UTF-8 with their length. Offsets are half-open and in Unicode code points of the text
 * as delivered (without a byte order mark), unless other units are asked for.
 */
#ifndef GAINSAY_H
#define GAINSAY_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define GS_API __attribute__((visibility("default")))
#else
#define GS_API
#endif

#define GS_VERSION "0.1.0"
#define GS_SCHEMA "gainsay/1"

/* ---- errors and notes ------------------------------------------------------------------------ */

/** What went wrong, as a class; the exit status of the command is the number without its sign. */
enum {
  GS_OK = 0,
  GS_EUSAGE = -2,   /**< wrong use of the API or the command */
  GS_EPACK = -3,    /**< a pack is refused: syntax, unknown name, sandbox */
  GS_EIO = -4,      /**< input or output impossible */
  GS_EBUG = -5,     /**< a fault of the engine */
  GS_ELIMIT = -6,   /**< a counted limit was reached; message names it */
  GS_EINPUT = -7    /**< one document cannot be read (bad JSON, bad archive); others can */
};

/** An error as a value. `file` is "" and `line`, `column` 0 where there is no place. */
typedef struct gs_error {
  int code;
  char message[512];
  char file[256];
  int line, column;
} gs_error;

/** How grave a note is. */
typedef enum gs_severity { GS_NOTE, GS_WARNING, GS_ERROR } gs_severity;

/** A remark about a pack: from loading, checking or testing it. All pointers may be NULL but
 *  `message` and `code`; they live during the callback only. */
typedef struct gs_note {
  gs_severity severity;
  const char *code;      /**< a name to silence it by, such as "unknown-list" */
  const char *file;
  int line, column;      /**< 1-based, 0 if unknown; the column counts characters */
  const char *message;
  const char *excerpt;   /**< the line of the pack, for a caret under `column` */
  const char *hint;      /**< what to do, such as: did you mean "say"? */
  /** A mend that is sure, or NULL: the name `wrong` at the place, or behind it in the same rule, is to be
   *  `right`. With `right` NULL the line can go; `wrong` is its text then. */
  const char *wrong, *right;
} gs_note;

typedef void (*gs_note_fn)(const gs_note *note, void *payload);

/** The version of the library that runs (GS_VERSION is the header's). */
GS_API const char *gs_version(void);
/** Bytes that go out: to a file, a buffer, a terminal. */
typedef void (*gs_sink)(const char *bytes, size_t len, void *payload);
/** A line for each library built in, "name version\n". */
GS_API void gs_features(gs_sink sink, void *payload);

/* ---- limits ---------------------------------------------------------------------------------- */

/** Counted budgets for one document. 0 means the default. A document that reaches one ends with a
 *  warning that names the limit, and with what was found so far; text_bytes refuses it. */
typedef struct gs_limits {
  size_t text_bytes;         /**< default 32 MiB */
  size_t tokens;             /**< default 1,000,000 */
  size_t findings;           /**< mentions of all types, default 100,000, or 10 a token if that is more */
  uint64_t steps;            /**< of the pattern matcher, default 2,000,000,000 */
  uint64_t lua_steps;        /**< Lua instructions, default 50,000,000, or 2,000 a token if that is more */
  size_t lua_bytes;          /**< memory of the Lua state, default 64 MiB, or 256 bytes a token if that is more */
} gs_limits;

/* ---- packs and rules ------------------------------------------------------------------------- */

/** A compiled set of packs: everything that is needed to read documents. */
typedef struct gs_rules gs_rules;
/** What was found in one document. */
typedef struct gs_reading gs_reading;

typedef struct gs_rules_options {
  /** Folders separated by ':', searched first; may be NULL. Behind them come the packs of the checkout that the
   *  running program lies in, and the installed ones; nothing is taken from the environment. */
  const char *pack_path;
  gs_note_fn note;           /**< gets errors of the packs, and warnings if they are refused; may be NULL */
  void *payload;             /**< passed to note */
  gs_limits limits;
  /** A folder of the user's, made if it is missing, in which large sets are kept as they were loaded, so that the
   *  next process that asks for the same has them at once; NULL: none. A file in it counts as long as no file of its
   *  packs has changed, and is used by programs that lie at a fixed address only (linked with -no-pie). */
  const char *cache;
  /** The same packs as they were loaded before: what gs_rules_warm has made ready, and is as it was, is taken over from
   *  there; NULL: there is nothing. They stay what they are. */
  gs_rules *again;
} gs_rules_options;

/** Loads packs, by name (looked up in the pack path) or by folder (anything with a '/', "." and ".."),
 *  and all that they need, and compiles them. Later packs overlay earlier ones.
 *  Fails with GS_EPACK if any is refused; *err holds the first error, `note` got all of them. */
GS_API int gs_rules_load(gs_rules **out, const char *const *packs, size_t count,
                         const gs_rules_options *options, gs_error *err);
GS_API void gs_rules_free(gs_rules *rules);

/** Makes ready what loading the packs again (`again`) will take, while there is time: for programs that load them each
 *  time a file of theirs is saved. Takes some milliseconds if little has changed, else as long as loading them. */
GS_API void gs_rules_warm(gs_rules *rules);

/** Adds Lua source (rules, words, passes) to a loaded set, as if it stood in a pack named "live".
 *  On an error the set is as before, if the packs can still be read. A rule with the name of an earlier one
 *  replaces it. */
GS_API int gs_rules_add(gs_rules *rules, const char *source, size_t len, const char *chunk_name,
                        gs_error *err);

/** Takes out what the last gs_rules_add has added, once: the packs, and what was added before, are loaded anew. For
 *  a rule with which no reading comes to its end. Readings stay as they are, searches do not; a profile begins
 *  anew. GS_EUSAGE if there is nothing to take out, as behind a gs_rules_add that failed; GS_EPACK if the packs
 *  cannot be read any more: then rules and passes are gone, and those whose place they had taken are back, but
 *  words and types stay. */
GS_API int gs_rules_undo(gs_rules *rules, gs_error *err);

/** Evaluates Lua in the sandbox of the set, with `doc` bound to the reading (may be NULL); what it
 *  prints and its results as text go to *out (borrowed from rules until the next call). `_` is the
 *  last result, and what a line assigns to a name stays, what it holds of a document as long as its
 *  reading. After a limit, or when it was stopped, what was held of a document is gone, and *out says whose
 *  names it had; and so after gs_rules_undo. */
GS_API int gs_rules_eval(gs_rules *rules, gs_reading *reading, const char *source, size_t len,
                         const char **out, gs_error *err);

/** Breaks off what a gs_read, gs_find, gs_near, gs_why_not or gs_rules_eval with the set is doing: it fails
 *  with GS_ELIMIT, "stopped". For a signal handler; without effect if nothing is being done. */
GS_API void gs_rules_stop(gs_rules *rules);

/** What is known of a rule. Pointers are borrowed from the set. */
typedef struct gs_rule_info {
  const char *name, *finds, *pack, *phase, *about, *file;
  int line;
  size_t ways;
  int is_off;
} gs_rule_info;

GS_API size_t gs_rules_count(const gs_rules *rules);
GS_API int gs_rules_get(const gs_rules *rules, size_t index, gs_rule_info *out);
/** The same of passes: they have no ways, and `finds` and `about` are NULL. */
GS_API size_t gs_rules_pass_count(const gs_rules *rules);
GS_API int gs_rules_pass(const gs_rules *rules, size_t index, gs_rule_info *out);

/** What patterns can name. */
typedef enum gs_name_kind {
  GS_NAME_LIST, GS_NAME_TYPE, GS_NAME_UNIT, GS_NAME_SLOT, GS_NAME_PART, GS_NAME_TAG
} gs_name_kind;

/** Calls `each` for all names of the kind, in no order; a slot comes as often as it is used. */
GS_API void gs_rules_names(const gs_rules *rules, gs_name_kind kind,
                           void (*each)(const char *name, void *payload), void *payload);

/** An entry of a word list. Its pointers live during the callback only. */
typedef struct gs_word {
  const char *text;          /**< "call~ off": the word before ~ inflects */
  const char *features;      /**< "group=strong pos=verb" */
  const char *file;          /**< where it is declared */
  int line;
} gs_word;

/** Calls `each` for the entries of a list as they were declared; returns their number, or GS_EUSAGE if
 *  there is no such list. */
GS_API int gs_rules_words(const gs_rules *rules, const char *list,
                          void (*each)(const gs_word *, void *payload), void *payload, gs_error *err);

/** A word list. Its pointers are borrowed from the set. */
typedef struct gs_list_info {
  const char *name;
  const char *file;          /**< where the first of its entries are declared; "" if it has none */
  size_t entries;            /**< how many gs_rules_words tells */
} gs_list_info;

/** Calls `each` for all word lists, in order of their declaration. */
GS_API void gs_rules_lists(const gs_rules *rules, void (*each)(const gs_list_info *, void *payload), void *payload);

/** What is known of a loaded pack, or of one found in the pack path. */
typedef struct gs_pack_info {
  const char *name, *version, *about, *folder;
  const char *digest;        /**< SHA-256 over the pack's files, hex; NULL if not loaded */
  int asked;                 /**< named by the caller, not only needed by another */
} gs_pack_info;

GS_API size_t gs_rules_pack_count(const gs_rules *rules);
GS_API int gs_rules_pack(const gs_rules *rules, size_t index, gs_pack_info *out);
/** Which packs of two sets are held against each other, by index: those of one name, wherever they lie; of the others
 *  those that have most files in common, as a folder and its copy under another name; and the last one on either side.
 *  Behind these come, with SIZE_MAX for its partner, each that only one set has. */
GS_API void gs_rules_pair(const gs_rules *before, const gs_rules *after,
                          void (*each)(size_t before, size_t after, void *payload), void *payload);

/** Calls `each` for every pack of a rule set, which is a pack or several joined by '+' ("news+./mine"): packs for
 *  gs_rules_load. GS_EUSAGE, and no call, if one has no name. */
GS_API int gs_packs_split(const char *set, void (*each)(const char *pack, size_t len, void *payload), void *payload,
                          gs_error *err);

/** Calls `each` for every pack in the pack path, in order of the path, then by name. */
GS_API int gs_packs_list(const char *pack_path, void (*each)(const gs_pack_info *, void *payload),
                         void *payload, gs_error *err);

typedef enum gs_statement_kind {
  GS_DECLARES,               /**< a word of the rule language: rule "x" { ... } */
  GS_PREPARES,               /**< a local, a function, an assignment: nothing by itself, but for what uses it */
  GS_ACTS                    /**< other Lua: a loop, a call, a local that something is declared with */
} gs_statement_kind;

typedef struct gs_statement {
  gs_statement_kind kind;
  const char *word, *name;   /**< in the source: what it begins with, and the text behind that or NULL */
  size_t word_len, name_len;
  size_t start, end;         /**< bytes, without blank lines and comments around it */
} gs_statement;

/** Calls `each` for the statements of a rules file, as they begin at the start of a line; no Lua is run.
 *  Returns 1 if there is nothing else in the file but comments, else 0. */
GS_API int gs_statements(const char *source, void (*each)(const gs_statement *, void *payload), void *payload);

/** Remarks beyond the errors that refuse a pack: unused names, literals that the tokeniser splits,
 *  exceptions that never apply, rules without examples. Returns how many notes were given. */
GS_API int gs_rules_check(gs_rules *rules, gs_note_fn note, void *payload);
/** Remarks on a pattern typed by hand: tests that nothing can pass. A pattern that is wrong gets none: the
 *  search tells its fault. Returns how many notes were given. */
GS_API int gs_rules_check_pattern(gs_rules *rules, const char *pattern, gs_note_fn note, void *payload);
/** Remarks on what the rules did in the documents since gs_profile_begin: those that never matched, two that
 *  always found the same. Returns how many notes were given. */
GS_API int gs_rules_check_corpus(gs_rules *rules, gs_note_fn note, void *payload);

typedef struct gs_test_counts {
  size_t rules, examples, passed, failed;
  size_t later, later_passing;   /**< known gaps, and those that pass now */
  size_t skipped;                /**< rules that the options left out */
  size_t ways, ways_used;        /**< of gs_test_run with `cover`: those that some `yes` uses */
  size_t exceptions, exceptions_used;   /**< and exceptions that some `no` runs into */
} gs_test_counts;

/** Runs the examples inside the rules of the packs that were asked for by name (not those they
 *  need); rule_name limits it to one rule, NULL runs all. Each failure is a note with a readable
 *  difference. Returns 0, or a negative code if the examples cannot be run. */
GS_API int gs_rules_test(gs_rules *rules, const char *rule_name, gs_note_fn note, void *payload,
                         gs_test_counts *counts, gs_error *err);

typedef enum gs_example_kind { GS_YES, GS_NO, GS_LATER } gs_example_kind;

/** An example that was run. */
typedef struct gs_example {
  size_t rule_index;                /**< of gs_rules_get */
  const char *rule, *pack, *file;
  int line;
  gs_example_kind kind;
  const char *text;                 /**< with its marks */
  int passed;                       /**< of GS_LATER: it is no gap any more */
  const char *message;              /**< what was expected and found; NULL if it passed, or for GS_LATER */
} gs_example;

/** How many examples use a way of a rule, or run into one of its exceptions. */
typedef struct gs_cover {
  size_t rule_index;
  const char *rule, *pack, *file, *name;
  int line, is_exception;
  size_t examples;                  /**< `yes` of a way, `no` of an exception */
} gs_cover;

typedef struct gs_test_options {
  const char *rule;                                        /**< only this one; NULL: all */
  int (*skip)(size_t rule_index, void *payload);           /**< non-zero: leave it out; may be NULL */
  void (*example)(const gs_example *, void *payload);      /**< may be NULL */
  void (*cover)(const gs_cover *, void *payload);          /**< may be NULL; ends a profile at work */
  int why;                                                 /**< tell of failures how near the rule came,
                                                                or what it found and from what */
  gs_note_fn note;
  void *payload;
} gs_test_options;

/** As gs_rules_test, and tells of each example and of what the examples leave out. */
GS_API int gs_test_run(gs_rules *rules, const gs_test_options *options, gs_test_counts *counts,
                       gs_error *err);

/** A digest (SHA-256, hex) of all that a rule's examples depend on and that can be known: its own text, the
 *  word lists and modules that it uses or that what it looks at uses, the packs without their other lists,
 *  modules and texts of rules, the version of gainsay. */
GS_API int gs_rules_digest(gs_rules *rules, size_t index, char out[65]);

/* ---- the source of packs --------------------------------------------------------------------- */

/** For programs that edit packs, or read them line by line as `gainsay repl` does: Lua source in tokens, cut as Lua
 *  cuts it. Nothing is refused. */
typedef enum gs_lua_kind {
  GS_LUA_END,
  GS_LUA_NAME,               /**< or a reserved word */
  GS_LUA_NUMBER,
  GS_LUA_STRING,             /**< in quotes or long brackets, with them */
  GS_LUA_SIGN,               /**< as long as can be, such as "..", or a byte that Lua does not know */
  GS_LUA_COMMENT,            /**< without the end of its line */
  GS_LUA_TORN,               /**< a string in quotes that the end of its line cuts off: a fault */
  GS_LUA_OPEN                /**< a string or comment that the end of the source cuts off */
} gs_lua_kind;

/** What is left of a source. A whole file begins with line 0, and may have a byte order mark and a first line for
 *  the shell; a part of one with the number of its line. */
typedef struct gs_lua_source {
  const char *at, *end;
  int line;
} gs_lua_source;

typedef struct gs_lua_token {
  gs_lua_kind kind;
  const char *at;            /**< in the source */
  size_t len;
  int line;                  /**< that it begins on */
  int nests;                 /**< 1: it opens a bracket, or a block of Lua; -1: it closes one; else 0 */
} gs_lua_token;

/** Takes the next token; returns 0 at the end. */
GS_API int gs_lua_next(gs_lua_source *source, gs_lua_token *out);
/** Takes the next token that is no comment. */
GS_API gs_lua_token gs_lua_code(gs_lua_source *source);
/** Is it this name or sign? */
GS_API int gs_lua_is(const gs_lua_token *token, const char *text);
/** What a string says: writes it with a NUL to out, which has room for token->len bytes. `places` may be NULL, or have
 *  room for as many: where each byte stands in the source. Returns the length; 0 if the token is no string. */
GS_API size_t gs_lua_value(const gs_lua_token *token, char *out, const char **places);
/** The line of a place in the token. */
GS_API int gs_lua_line(const gs_lua_token *token, const char *place);
/** Is it a string that says this? */
GS_API int gs_lua_says(const gs_lua_token *token, const char *text);

/** Does the source begin with a declaration of the rule language, such as rule "x" {? *word is its first token, *name
 *  what stands behind it: a string, if it has a name. */
GS_API int gs_lua_declares(gs_lua_source source, gs_lua_token *word, gs_lua_token *name);

/* ---- documents ------------------------------------------------------------------------------- */

/** A text with its id and what its container said of it. */
typedef struct gs_document gs_document;

/** A document from bytes (UTF-8, or UTF-16 with a byte order mark); id and bytes are copied. */
GS_API gs_document *gs_document_new(const char *id, const char *bytes, size_t len);
GS_API void gs_document_free(gs_document *doc);
GS_API const char *gs_document_id(const gs_document *doc);
GS_API const char *gs_document_text(const gs_document *doc, size_t *len);   /**< repaired UTF-8 */
/** Adds what is known of the document beside its text; key is "title", "date", "author", "url" or
 *  "language". */
GS_API void gs_document_set(gs_document *doc, const char *key, const char *value);
GS_API const char *gs_document_get(const gs_document *doc, const char *key);   /**< may be NULL */

/** Which documents two sets of rules may read differently at all: in the others no rule that was edited
 *  between them can match, neither as it was nor as it is, and their word lists stand at the same places.
 *  To be told so takes a small part of the time of reading; an edit of what all rules stand on (a pass, a
 *  module, a type that both have) may change any document. The rules must stay as they are meanwhile. */
typedef struct gs_apart gs_apart;

GS_API gs_apart *gs_apart_new(gs_rules *before, gs_rules *after);
/** 0: both find the same in it. */
GS_API int gs_apart_may_be(gs_apart *a, const gs_document *doc);
GS_API void gs_apart_free(gs_apart *a);

/** Documents from a file, a folder (recursively, by name), or standard input ("-"): plain text,
 *  JSONL, CSV, HTML, Markdown, each also as .gz or .zst. */
typedef struct gs_reader gs_reader;

typedef struct gs_reader_options {
  const char *format;        /**< "text", "jsonl", "csv", "html", "markdown", or NULL: by name and content */
  const char *text_field;    /**< names of JSONL fields, CSV columns; NULL: text, id, title, date, author,
                                  url. The text may be several, joined by "+", a paragraph each: the last
                                  must be there, those before it may be missing */
  const char *id_field, *title_field, *date_field, *author_field, *url_field;
  size_t max_bytes;          /**< of one document, 0 = 32 MiB, 256 MiB at the most; of one line 64 MiB */
} gs_reader_options;

GS_API int gs_reader_open(gs_reader **out, const char *path, const gs_reader_options *options,
                          gs_error *err);
/** 1: *doc is the next document (the caller's); 0: the end; GS_EINPUT, GS_ELIMIT: this one cannot
 *  be read, *err says which and why, the next call goes on; GS_EIO: no use to go on. */
GS_API int gs_reader_next(gs_reader *reader, gs_document **doc, gs_error *err);
/** The id of the document that gs_reader_next gave or failed on last. */
GS_API const char *gs_reader_id(const gs_reader *reader);
GS_API void gs_reader_free(gs_reader *reader);
/** Would a reader of the input read the file at the path too: by itself, in a folder, through a link, as standard
 *  input? One that is not there yet is taken for a document if its name and folder make it one. 1 or 0; asked before
 *  something is written there. */
GS_API int gs_reader_reads(const char *input, const char *path);

/* ---- reading --------------------------------------------------------------------------------- */

/** Reads a document. The reading borrows doc and rules; free it before both. Reaching a limit other
 *  than text_bytes is no error but a warning in the record. */
GS_API int gs_read(gs_rules *rules, const gs_document *doc, gs_reading **out, gs_error *err);
GS_API void gs_reading_free(gs_reading *reading);

/** GS_KINDS counts the four that every record has; GS_OTHER is a finding of a type of a pack's own. */
typedef enum gs_kind {
  GS_ACTOR, GS_CLAIM, GS_DENIAL, GS_TENSION, GS_KINDS, GS_OTHER = GS_KINDS
} gs_kind;

/** A finding in short; pointers are borrowed from the reading. */
typedef struct gs_finding {
  gs_kind kind;
  const char *id, *name;            /**< name: the actor's, or the type of claim, denial, tension */
  const char *rule, *pack, *file;
  const char *way;                  /**< NULL: of a pass, or the only pattern of a rule */
  int line;
  size_t start, end;                /**< code points */
} gs_finding;

GS_API size_t gs_reading_count(const gs_reading *reading, gs_kind kind);
GS_API int gs_reading_get(const gs_reading *reading, gs_kind kind, size_t index, gs_finding *out);
/** The values that a record knows for an attribute, the "type" of a GS_DENIAL: one after the other, NULL
 *  behind the last, or if any value will do. */
GS_API const char *gs_record_value(gs_kind kind, const char *key, size_t index);
GS_API const gs_document *gs_reading_document(const gs_reading *reading);
/** What stopped the reading before its end (a limit, an error in a pack), as a sentence; NULL if
 *  nothing did. Such a document is done, but somebody should look. */
GS_API const char *gs_reading_trouble(const gs_reading *reading);
/** The message of the first warning of its record with that code ("bad-utf8"); NULL if it has none. */
GS_API const char *gs_reading_warning(const gs_reading *reading, const char *code);

/** Explains a finding by its id, by a beginning of it that no other has, or as the text format calls it (d2):
 *  rule, way, file and line, slots, points, what it was built on. GS_EUSAGE if no finding, or more than one, is
 *  meant. */
GS_API int gs_reading_why(const gs_reading *reading, const char *id, gs_sink sink, void *payload,
                          gs_error *err);

#define GS_ANYWHERE ((size_t)-1)

/** A place in a text: a line of it, or, if `line` is 0, a code point; GS_ANYWHERE is the whole text. */
typedef struct gs_place {
  int line, last_line;              /**< 1-based; up to this one, 0: that line alone */
  size_t at, end;                   /**< up to before this one, as a finding has it; 0: that code point alone */
} gs_place;

/** Explains all findings at a place, one after the other. `type` limits them to "actor", "claim",
 *  "denial", "tension" or a type of a pack's own; it may be NULL. Returns how many there are. */
GS_API int gs_reading_why_at(const gs_reading *reading, const gs_place *place, const char *type,
                             gs_sink sink, void *payload, gs_error *err);

/** Explains why a rule found nothing at a place. Of each way: how far its pattern
 *  comes, element by element, with what stands where it fails and the one change with which it would
 *  match; or how its match was lost: to an exception, a condition, points, a check, a pass, another
 *  finding. Where the rule did find something, that is said first. All rules of the name are told of, but
 *  for those whose place a later one of their own pack has taken.
 *  `rule` may also be a pattern, which is asked as it would be behind all phases.
 *  GS_EUSAGE if no rule has the name (the nearest one is named) or no sentence stands there; GS_EPACK if it is
 *  a pattern that is wrong. */
GS_API int gs_why_not(gs_rules *rules, const gs_document *doc, const char *rule, const gs_place *place,
                      gs_sink sink, void *payload, gs_error *err);

/** How near a rule came to a match in a sentence in which it found nothing. Pointers live during the
 *  callback only. Byte offsets are into gs_document_text. */
typedef struct gs_miss {
  const char *rule, *way, *pack, *file;    /**< way: NULL if it is the only one */
  int rule_line;
  int line;                                /**< of the text, where the sentence begins */
  int share;                               /**< per cent of what must stand that does, by weight; something like it
                                                counts up to half, and half of all without the head */
  size_t met, required;                    /**< elements of the pattern; 0 of a match that was lost */
  size_t length;                           /**< tokens that its elements took */
  size_t start, end, byte_start, byte_end; /**< the place of the failure; empty: between two tokens */
  size_t line_start, line_end;             /**< bytes: the sentence */
  const char *wanted;                      /**< the element that failed; "match" if none did */
  const char *cause;                       /**< what is there instead, or how the match was lost */
  const char *relax;                       /**< the one change with which it would match, or NULL */
} gs_miss;

/** Calls `each` for the sentences in which a rule came near, by place: that of which so many per cent are met, 50 at
 *  the least. Returns how many there are; with a greater share it takes less time.
 *  `rule` may be a pattern, as in gs_why_not. GS_EUSAGE: no such rule; GS_EPACK: a pattern that is wrong; GS_ELIMIT:
 *  the document was not read to its end, there may be more. */
GS_API int gs_near(gs_rules *rules, const gs_document *doc, const char *rule, int least,
                   void (*each)(const gs_miss *, void *payload), void *payload, gs_error *err);

/** A slot of a match. Byte offsets are into gs_document_text. */
typedef struct gs_slot {
  const char *name;
  size_t start, end, byte_start, byte_end;
} gs_slot;

typedef struct gs_match {
  size_t start, end, byte_start, byte_end;
  size_t token_start, token_end;    /**< numbers of tokens in the document, from 0 */
  size_t line_start, line_end;      /**< bytes: the sentence about the match, or sentences */
  size_t slots;
  const gs_slot *slot;
} gs_match;

/** Searches a pattern of the rule notation in a read document, in order of place. Slots take what they take in
 *  a rule: one that is a quotation all of it, and the match with it. Returns the number of matches, or
 *  GS_EPACK with the column of the fault. */
GS_API int gs_find(gs_rules *rules, const gs_reading *reading, const char *pattern,
                   void (*each)(const gs_match *, void *payload), void *payload, gs_error *err);

/** A token as patterns see it. Its pointers live during the callback only. */
typedef struct gs_token {
  size_t start, end, byte_start, byte_end;
  size_t sentence;                  /**< from 1 */
  const char *tag, *lemma;
  const char *lists;                /**< word lists with an entry that begins here: "say attack+"; + if of
                                         several words */
} gs_token;

/** Calls `each` for every token, as the phases have left it, of a reading whose rules are unchanged. */
GS_API void gs_reading_tokens(const gs_reading *reading, void (*each)(const gs_token *, void *payload),
                              void *payload);
/** Calls `each` for every slot of a finding that stands in the text: of claims and denials source, cue,
 *  content ..., of tensions trigger; of actors every mention. GS_EUSAGE if there is no such finding. */
GS_API int gs_reading_slots(const gs_reading *reading, gs_kind kind, size_t index,
                            void (*each)(const gs_slot *, void *payload), void *payload);

/** A pattern made ready to be searched in many documents. It lives until gs_search_free, and before the
 *  rules; its memory is given back with the rules. */
typedef struct gs_search gs_search;

GS_API int gs_search_new(gs_search **out, gs_rules *rules, const char *pattern, gs_error *err);
GS_API void gs_search_free(gs_search *search);
/** The name of a slot of the pattern, in the order in which they stand in it; NULL behind the last. */
GS_API const char *gs_search_slot(const gs_search *search, size_t index);
/** Searches a document that need not be read before: only the phases run that find what the pattern names,
 *  so that it sees what a rule in the next phase would see. Returns as gs_find, but GS_ELIMIT, when all have
 *  been given, if the document was not read to its end. */
GS_API int gs_search_document(gs_search *search, const gs_document *doc,
                              void (*each)(const gs_match *, void *payload), void *payload,
                              gs_error *err);
/** From now on all phases run before the pattern is searched, as for gs_find. */
GS_API void gs_search_whole(gs_search *search);
/** From now on a text that comes again, under whatever name, is not read again: what the phases made of it is kept in
 *  memory, and in the folder (which is made; NULL: none), where later searches with the same rules find it. What is
 *  found is the same. To be called after gs_search_whole. */
GS_API void gs_search_keep(gs_search *search, const char *folder);

/* ---- profile --------------------------------------------------------------------------------- */

typedef enum gs_profile_kind { GS_PROFILE_WAY, GS_PROFILE_PASS } gs_profile_kind;

/** What a way of a rule, or a pass, did in all documents since gs_profile_begin. Seconds are of the
 *  thread's processor time and differ from run to run; all else does not. */
typedef struct gs_profile_row {
  gs_profile_kind kind;
  size_t rule_index;                /**< of gs_rules_get; ways of a rule follow on each other */
  const char *name, *way, *pack, *file;   /**< of the rule or pass; way: NULL for a pass */
  const char *at;                   /**< the file without the folder that its pack lies in */
  int line, is_off;
  uint64_t tries, matches, found;   /**< windows it was tried in; matches; findings made */
  uint64_t steps;                   /**< of the matcher */
  double seconds, lua_seconds;      /**< lua_seconds: those of them in check and build, or the pass */
  const char *dearest, *dearest_document;   /**< the sentence that took the most steps; NULL: none */
  uint64_t dearest_steps;
} gs_profile_row;

/** Counts from now on, from zero. Without it nothing is counted. */
GS_API void gs_profile_begin(gs_rules *rules);
GS_API void gs_profile_end(gs_rules *rules);
/** Row `index`: those of ways, in order of the rules, then those of passes. GS_EUSAGE behind the last.
 *  Pointers are borrowed until the next document. */
GS_API int gs_profile_get(const gs_rules *rules, size_t index, gs_profile_row *out);
GS_API double gs_profile_seconds(const gs_rules *rules);   /**< of whole documents */

/** What a function in Lua of a rule or pass did. All but seconds, and so the longest call, is the same from
 *  run to run. Pointers are borrowed until the next document; of a list too. */
typedef struct gs_profile_function {
  const char *role, *name, *pack;   /**< "check", "build" or "run"; the rule or pass whose field it is */
  const char *file, *at;            /**< where it begins; at: the end of the path */
  int line;
  uint64_t calls, kept;             /**< kept: calls of a check that returned true */
  double seconds, longest_seconds;
  const char *longest, *longest_document;   /**< the sentence of the longest call; NULL for a pass */
} gs_profile_function;

/** Function `index` that was called, those of rules first. GS_EUSAGE behind the last. */
GS_API int gs_profile_get_function(const gs_rules *rules, size_t index, gs_profile_function *out);

/** What stood in the documents of a word list. */
typedef struct gs_profile_list {
  const char *name, *pack, *file, *at;   /**< of its first entry; "" for an empty list */
  int line;
  size_t entries, met;              /**< entries, and those that stood somewhere */
  uint64_t tries;                   /**< places where the words of one stood */
  uint64_t hits, taken;             /**< those that had its tag; those that a match of a finding took */
  double seconds;                   /**< of the search of all lists, by the words that it met of this one */
  const char *richest, *richest_document;   /**< the sentence with the most hits; NULL: none */
  uint64_t richest_hits;
} gs_profile_list;

/** List `index`, in order of making. GS_EUSAGE behind the last. */
GS_API int gs_profile_get_list(const gs_rules *rules, size_t index, gs_profile_list *out);
/** Of looking for the entries of all lists, which is done at once. */
GS_API double gs_profile_list_seconds(const gs_rules *rules);

/* ---- writing --------------------------------------------------------------------------------- */

typedef enum gs_format {
  GS_FORMAT_JSONL,        /**< one gainsay/1 record a line */
  GS_FORMAT_TEXT,         /**< for people */
  GS_FORMAT_CSV_ACTORS, GS_FORMAT_CSV_CLAIMS, GS_FORMAT_CSV_DENIALS, GS_FORMAT_CSV_TENSIONS,
  GS_FORMAT_CSV_OTHERS    /**< findings of types of packs' own */
} gs_format;

typedef enum gs_offsets { GS_CODEPOINTS, GS_BYTES, GS_UTF16 } gs_offsets;

enum {                    /**< layers to add to the record, for gs_writer_options.with */
  GS_WITH_TOKENS = 1, GS_WITH_SENTENCES = 2, GS_WITH_CHUNKS = 4, GS_WITH_TEXT = 8
};
enum {                    /**< parts of the text format, for gs_writer_options.parts; 0 = all but the article */
  GS_SHOW_ARTICLE = 1, GS_SHOW_ACTORS = 2, GS_SHOW_CLAIMS = 4, GS_SHOW_DENIALS = 8,
  GS_SHOW_TENSIONS = 16, GS_SHOW_OTHERS = 32
};

typedef struct gs_writer_options {
  gs_offsets offsets;     /**< GS_BYTES counts bytes as delivered */
  unsigned with;          /**< GS_WITH_* */
  unsigned parts;         /**< GS_SHOW_*, text format only */
  int color;              /**< non-zero: ANSI colours, text format only */
  int width;              /**< columns of the text format, 0 = 80 */
} gs_writer_options;

typedef struct gs_writer gs_writer;

/** A writer; the sink gets whole records. CSV formats begin with a line of column names. */
GS_API gs_writer *gs_writer_new(gs_format format, const gs_writer_options *options, gs_sink sink,
                                void *payload);
GS_API void gs_writer_put(gs_writer *writer, const gs_reading *reading);
/** A record for a document that has no reading: {"schema", "id", "error": {"code", "message"}}. */
GS_API void gs_writer_fail(gs_writer *writer, const char *id, const gs_error *err);
GS_API void gs_writer_free(gs_writer *writer);

/** "jsonl", "text", "csv-actors", ... -> *out; GS_EUSAGE for another name. */
GS_API int gs_format_by_name(const char *name, gs_format *out);

/* ---- batches --------------------------------------------------------------------------------- */

typedef struct gs_progress {
  size_t done, failed;        /**< documents so far */
  uint64_t bytes;
} gs_progress;

typedef struct gs_batch_options {
  const char *const *packs;   /**< rule sets, as gs_packs_split takes them */
  size_t pack_count;
  const char *const *inputs;  /**< as gs_reader_open takes them */
  size_t input_count;
  const char *out;            /**< folder; in it for each rule set NAME.jsonl (or .txt, .csv, as the format is) */
  gs_format format;
  gs_rules_options rules;
  gs_reader_options reader;
  gs_writer_options writer;
  size_t workers;             /**< processes, 0 = one for each core */
  void (*progress)(const gs_progress *, void *payload);             /**< may be NULL */
  /** A document failed, or was stopped at a limit (GS_ELIMIT; it has a record then), or an input cannot be
   *  read (GS_EIO; the others are); may be NULL. */
  void (*trouble)(const char *id, const gs_error *, void *payload);
  void *payload;
} gs_batch_options;

typedef struct gs_batch_counts {
  size_t in, done, flagged, quarantined;   /**< in = done + flagged + quarantined */
} gs_batch_counts;

/** Runs several rule sets over many documents in worker processes. The files are the same bytes for
 *  any number of workers, in the order of the input. */
GS_API int gs_batch_run(const gs_batch_options *options, gs_batch_counts *counts, gs_error *err);

#ifdef __cplusplus
}
#endif
#endif
