---@meta
-- Definitions for the Lua language server: the words of the rule language, and what a check, a build
-- or a pass sees of a document. Nothing loads this file. The manual is scripts/README.md; the words
-- themselves are in init.lua, the types in engine/lua/bind_*.c.

-- ---- what packs declare

---A pattern of the notation: `[[ {source: Actor} {cue: <say>} that {content: clause} ]]`.
---@alias pattern string

---A text with `{slot.feature|otherwise}` in it.
---@alias template string

---@alias keep
---| "longest" # longer, priority, listed, more specific, earlier
---| "best"    # points, priority, then as longest
---| "first"   # earlier place, then as longest
---| "all"     # all stay

---@alias scope
---| "sentence"
---| "paragraph"
---| "article"

---@class pack_fields
---@field version? string
---@field about? string
---@field needs? string[] packs that are loaded before, by name
---@field phases? (string|table)[] in order: "name" or { "name", rounds = 2 }
---@field language? string

---The manifest, in pack.lua: `pack "mine" { version = "0.1.0", needs = { "news" } }`.
---@param name string
---@return fun(fields: pack_fields)
function pack(name) end

---The rules, retags and passes behind it belong to this phase, also in the files that follow.
---@param name string
function phase(name) end

---@class type_fields
---@field head? string the slot that is the place of a finding
---@field slots? string[] allowed slots; without the field any
---@field keep? keep
---@field narrow? boolean a finding is its head slot only
---@field inner? boolean for other rules only: not in the record
---@field leads? boolean the sentence begins anew behind such a finding
---@field about? string

---A type of findings (a capital) or a unit that rules find (small letters).
---@param name string
---@return fun(fields: type_fields)
function type(name) end   -- luacheck: ignore 121

---@class unit_fields
---@field upto string the type of its border
---@field from? pattern what must match where it begins
---@field about? string

---A unit that runs from a token to the next border.
---@param name string
---@return fun(fields: unit_fields)
function unit(name) end

---A text that is put in where `&name` stands: `part "day" [[ (<weekday> | today) ]]`.
---@param name string
---@return fun(text: pattern)
function part(name) end

---@class words_fields
---@field from? string a table of the pack: "words/say.tsv"
---@field entry? string the column of the entries ("entry")
---@field where? table<string, string> only rows with column = "value|value"
---@field inflect? "verb"|"noun"|"adj"|"marked" entries stand for all their forms
---@field any_tag? boolean also where the tagger took the word for something else
---@field splits_hyphens? boolean hyphened words are cut behind an entry
---@field splits_capitals? boolean the same before a capital: "pro-Lind"
---@field splits_behind? boolean it ends such words behind a capital: "Lind-backed"
---@field drop? string|string[] entries to take out
---@field adds? boolean it adds to the list of that name of another pack, and is meant to
---@field [integer] string an entry
---@field [string] string|string[]|boolean|table<string, string> a group, named by the feature `group`

---A word list, or more of one: `words "say" { strong = "say, tell", inflect = "verb" }`.
---@param name string
---@return fun(fields: words_fields|string[])
function words(name) end

---@alias kind
---| "person" | "state" | "government" | "institution" | "military" | "police" | "armed_group" | "party"
---| "company" | "igo" | "ngo" | "media" | "people" | "anonymous" | "other"

---@class actor_fields
---@field kind? kind
---@field code? string
---@field state? string the actor it belongs to
---@field names? string|string[] further full names
---@field aliases? string|string[]
---@field acronyms? string|string[]
---@field adjectives? string|string[]
---@field people? string|string[]
---@field capital? string|string[]
---@field seats? string|string[] places that stand for it

---An actor with the forms of its name.
---@param name string
---@return fun(fields: actor_fields)
function actor(name) end

---Actors of a table: columns name, kind, code, state, aliases, acronyms, adjectives, people, capital, seats.
---@param file string
function actors(file) end

---@class point_term
---@field [1] integer the weight
---@field [2]? pattern inside the match, or where its `{slots}` stand
---@field before? pattern right in front of the match
---@field after? pattern right behind it
---@field sentence? pattern anywhere in the window
---@field within? pattern as [2]

---@class rule_fields
---@field finds string the type of what it finds
---@field pattern? pattern the only way; or:
---@field ways? table<string, pattern>
---@field about? string
---@field make? table<string, template|number|boolean> attributes
---@field unless? pattern|table<string, pattern> none may hold
---@field before? pattern|table<string, pattern> all must stand right before the match
---@field after? pattern|table<string, pattern> all must stand right after it
---@field points? table<string, template|point_term> evidence that adds up
---@field at_least? integer the sum needed
---@field within? scope
---@field keep? keep
---@field priority? integer
---@field evidence? boolean what it finds is for passes, which may drop it: examples count that as found
---@field check? fun(m: mention, doc: document): any false or nil: no finding
---@field build? fun(m: mention, doc: document)
---@field yes? string|string[] examples: "[source The firm] [cue said] [content it had paid]."
---@field no? string|string[]
---@field later? string|string[] known gaps
---@field off? boolean

---@param name string
---@return fun(fields: rule_fields)
function rule(name) end

---@class retag_fields
---@field pattern? pattern `{this: ...}` gets the tag
---@field ways? table<string, pattern>
---@field to string a fine tag
---@field about? string
---@field yes? string|string[]
---@field no? string|string[]
---@field later? string|string[]
---@field off? boolean

---@param name string
---@return fun(fields: retag_fields)
function retag(name) end

---Lays fields over a rule, a retag or a pass that stands already: what is not named stays; false takes a field,
---or a way, a term, an attribute away; examples are the changed one's own.
---@param name string
---@return fun(fields: table)
function change(name) end

---@class pass_fields
---@field run fun(doc: document)
---@field about? string
---@field off? boolean

---Work on the whole document, after the rules of its phase.
---@param name string
---@return fun(fields: pass_fields)
function pass(name) end

---@class link_fields
---@field answers? string
---@field at_least? integer
---@field at_least_said? integer for denials that say at length what they deny
---@field at_least_named? integer for who says it, where the answer names nobody
---@field at_least_bare? integer for denials that only point at it
---@field at_least_far? integer for a claim that stands far from the denial
---@field window? integer sentences either side, 0 for the whole article
---@field points? table<string, integer> what each measure is worth
---@field acts? table<string, string|string[]> which acts of claims are saying, asserting, accusing, rejecting, asking

---How a denial finds the claim that it answers.
---@param name "Denial"
---@return fun(fields: link_fields)
function link(name) end

---@class language_fields
---@field name string
---@field tags string[][] { fine tag, tag words }
---@field classes? string[][] { letter, tags of a lemma of that class }
---@field clitics? string[]
---@field splits? string[] "can|not"
---@field elisions? string[]
---@field quotes? string[][] { open, close, "double"|"single"|"angle"|"low"|"dash" }
---@field suffixes? table[] { ending, what stands there in the lemma, class, tags, doubled? }
---@field guesses? string[][] { ending, tags, shape? }
---@field ordinals? { behind: string?, before: string[]? } tags before, words behind an ordinal: "am 3. März"
---@field lettered? string[] "on X": a word and a letter behind which a period ends the sentence, as after no initial
---@field decimal_comma? boolean 3,5 is one number
---@field people_endings? string letters; an actor's adjective that ends in one is also a noun with a plural in -s
---@field headline_tokens? integer
---@field name_tag? string
---@field starters? string tags of words that often begin a sentence
---@field reporting? string tags of a verb behind a name behind "...?"
---@field closed? string
---@field irregular? string
---@field forms? string[][] { form, tags, lemma }: what the pack works out itself
---@field lemmas? string
---@field abbreviations? string

---What the core must know of a language to cut a text into units.
---@param fields language_fields
function language(fields) end

---Sets of words that count as shared in the ledger: columns set, entry.
---@param file string
function synonyms(file) end

---A table of the pack as it is, for what a pass looks up: each row has its cells by column.
---@param file string
---@return table<string, string>[]
function rows(file) end

-- ---- what Lua sees of a document

---Numbers of tokens, sentences and paragraphs begin at 1; `last` is included.
---@class span
---@field text string
---@field first integer
---@field last integer
---@field sentence integer
---@field paragraph integer
---@field quoted boolean does it begin inside quotation marks?
local span = {} -- luacheck: ignore 241

---Mentions of a type inside the span, by place.
---@param type string
---@return mention[]
function span:mentions(type) end

---@param other span
---@return boolean
function span:covers(other) end

---What the column says of the longest entry of a list that ends with the span and lies in it; without a column, the
---span of that entry.
---@param list string
---@param column? string
---@return string|span|nil value nil: there is no such entry
function span:last_entry(list, column) end

---@class token
---@field text string as in the document
---@field form string normalised
---@field tag string fine tag
---@field lemma string
---@field topic string? lemma or set of synonyms, as the ledger compares them
---@field number integer
---@field sentence integer
---@field quoted boolean
---@field known boolean is it in the lexicon?
local token = {} -- luacheck: ignore 241

---Has it this tag, or a tag that the word stands for ("verb", "past", "VBD")? Of several words one is enough.
---@param word string
---@param ... string
---@return boolean
function token:is(word, ...) end

---Does an entry of the list begin here, or of one of several lists?
---@param name string
---@param ... string
---@return boolean
function token:in_list(name, ...) end

---@class mention
---@field type string
---@field text string
---@field first integer
---@field last integer
---@field place integer where its head slot begins
---@field sentence integer
---@field paragraph integer
---@field points integer
---@field number integer
---@field rule string "" if a pass made it
---@field way string
---@field quoted boolean
---@field in_headline boolean
local mention = {} -- luacheck: ignore 241

---@return span
function mention:span() end

---The first piece of a slot; of several names the first slot that is there.
---@param name string
---@param ... string
---@return span?
function mention:slot(name, ...) end

---@param name string
---@return span[]
function mention:pieces(name) end

---An attribute; of several keys each.
---@param key string
---@param ... string
---@return string? ...
function mention:get(key, ...) end

---nil takes the attribute away; true is "yes"; of a mention its number is kept. `why` tells it what that was worked
---out of, in words; behind that stand the mentions and words themselves, and behind words the name of the list that
---they were looked up in.
---@param key string
---@param value string|number|boolean|mention|nil
---@param why? string
---@param ... mention|span|token|string|table|nil
function mention:set(key, value, why, ...) end

---What "{slot.key}" would give.
---@param slot string
---@param key? string
---@return string?
function mention:feature(slot, key) end

---The Actor mention that speaks for a slot; for `source` the one in `speaker`, if that is set.
---@param slot string
---@return mention?
function mention:actor(slot) end

---@param type string
---@return mention[]
function mention:mentions(type) end

---One more piece; the mention grows over it.
---@param name string
---@param piece span|mention
function mention:add_slot(name, piece) end

---@param name string
function mention:drop_slot(name) end

---Slots that reach over the borders of the span end there.
---@param borders span
function mention:cut(borders) end

---@param why? string kept for explanations
---@param ... mention|span|token|string|table|nil what it was dropped for
function mention:drop(why, ...) end

---@class document
---@field text string
---@field id string
---@field title string?
---@field date string?
---@field author string?
---@field url string?
---@field language string of the packs
---@field tokens integer
---@field sentences integer
---@field paragraphs integer
---@field headline boolean
local document = {} -- luacheck: ignore 241

---@param n integer
---@return token?
function document:token(n) end

---The text of token n, "" where there is none.
---@param n integer
---@return string
function document:word(n) end

---@param n integer
---@return span?
function document:sentence(n) end

---@param n integer
---@return span?
function document:paragraph(n) end

---@param first integer
---@param last integer
---@return span
function document:span(first, last) end

---The outermost quotations.
---@return span[]
function document:quotes() end

---The outermost quotation that holds the token.
---@param n integer
---@return span?
function document:quote(n) end

---Mentions of a type, by place; behind them, for each key, a list of the attribute's values (false: not set).
---@param type string
---@param ... string
---@return mention[], (string|false)[] ...
function document:mentions(type, ...) end

---The mention of that number, or nil if it was dropped.
---@param number integer
---@return mention?
function document:mention(number) end

---Mentions of a type with the token in that slot, by place, and the pieces of the slot that hold it.
---@param type string
---@param slot string
---@param n integer
---@return mention[], span[]
function document:around(type, slot, n) end

---The first of the tokens first..last at which an entry of one of the lists begins.
---@param first integer
---@param last integer
---@param name string
---@param ... string
---@return integer?
function document:find_list(first, last, name, ...) end

---The first of the tokens first..last that has a tag that one of the words stands for.
---@param first integer
---@param last integer
---@param word string
---@param ... string
---@return integer?
function document:find_tag(first, last, word, ...) end

---What the tokens first..last are about, by place; without those at which an entry of one of the lists begins.
---@param first integer
---@param last integer
---@param ... string
---@return string[]
function document:topics(first, last, ...) end

---For each span a mention may stand: its tokens are taken, and `why` shows it. Behind the tables stands what else the
---new one was worked out of, as in mention:set.
---@param type string
---@param where span|mention
---@param slots? table<string, span|mention>
---@param attributes? table<string, string|number|boolean|mention>
---@param ... mention|span|token|string|table|nil
---@return mention
function document:add(type, where, slots, attributes, ...) end

---The document that is open in a session (`= doc.title`); nil elsewhere.
---@type document?
doc = nil
