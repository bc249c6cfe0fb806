-- What a text has told of those whom it names, for the nouns that mean them later: their kind, their titles, who holds
-- an office, who opens a sentence.
local accused = require "lib.accused"
local clients = require "lib.clients"
local counterparts = require "lib.counterparts"
local epithets = require "lib.epithets"
local fields = require "lib.fields"
local harmed = require "lib.harmed"
local marks = require "lib.marks"
local offices = require "lib.offices"
local regions = require "lib.regions"
local seats = require "lib.seats"
local senses = require "lib.noun_senses"
local testified = require "lib.testified"
local sets = require "lib.word_sets"

local M = {}

words "past_office" { "former", "ex", "one-time", "onetime", "ousted", "deposed", "then", "erstwhile", "late" }

-- What the passes on nouns know of a text: of names, and of nouns that have found or made their actor.
function M.new()
  return {
    kinds = {}, heads = {}, roles = {}, classes = {}, cores = {}, kind_of = {}, state_roles = {}, shared = {},
    shared_title = {}, comes_from = {}, seat_of = {}, count = {}, state_of = {}, turned = {}, moved = {}, ahead = {},
    named = {}, initials = {}, counted = {}, title_of = {}, holder = {}, bearer = {}, titled = {}, waiting = {},
    offices = offices.new(), seen = {}, tallied = {}, words = {}, whose = {}, described = {}, first_of = {},
    headed = {}, persons = {}, rebels = {}, states = {}, tally = {}, headed_crowd = {}, before = {},
    is_agency = {}, head_of = {}, held_at = {}, said_as = {}, other_holder = {}, gender_of = {},
    accused = {}, brought_in = {}, fields = fields.new(), sole = {}, kin = {}, kin_named = {},
    brought = {}, brought_by = {}, order = {}, nameless = {}, party = {}, one_of = {}, clients = clients.new(), spoken = {}, member = {},
    minister_of = {}, native = {}, was = {}, beside = {}, apart = {}, holds = {}, last_of = {}, lone = {}, rebels_of = {}, sort_of = {}, times = {}, at = {},
  }
end

-- The word of an office that stands alone for it: the minister of finance is the minister, the vice president no president,
-- the prime minister not who is called the minister.
function M.head_of(title)
  local short = string.match(title, "^(.-[%a-]) of ") or string.match(title, "^(.-[%a-]) for ")
  local before, head = string.match(short or title, "([%a-]*)%s*%f[%a-]([%a-]+)%.?$")
  return head and sets.lower_office[before] and before .. " " .. head or head
end

local function words_of(name)
  local words = {}
  for word in string.gmatch(string.lower(name), "%a+") do words[#words + 1] = word end
  return words
end

-- Of several ministers "the minister" is the one that was spoken of last; in his own sentence it is another.
local function hold(memory, head, key, m)
  if m.quoted and memory.roles[head] then return end
  local now = memory.roles[head]
  if now ~= key and memory.head_of[now] then memory.other_holder[head] = now end
  memory.roles[head], memory.held_at[head] = key, m.sentence
end

-- Who alone has the word: false once two have it.
function M.note_sole(map, word, key)
  local before = map[word]
  map[word] = (before == nil or before == key) and key or false
end

-- Each word of a name leads to it; a word that two names have is the head of neither.
local function bear(memory, words, key)
  for _, word in ipairs(words) do M.note_sole(memory.bearer, word, key) end
end

-- "The museum" where the Museo Orvat was named: by a noun of another tongue, what English calls it.
local english = {}
for _, row in ipairs(rows "words/foreign-nouns.tsv") do
  english[row.entry] = {}
  for noun in string.gmatch(row.nouns, "[^|]+") do table.insert(english[row.entry], noun) end
end

local function lead_to(memory, name, key)
  local own = string.match(name, "^.+%a+s['\226]\128?\153? (.+)$")   -- the Prison Officers' Alliance is no prison
  memory.words[name] = memory.words[name] or words_of(own or name)
  local words = memory.words[name]
  for i, word in ipairs(words) do
    local now = i < #words and memory.heads[word]   -- Odrin Prison is the prison, and no Prison Service
    if not now or now == key or not string.find(now, "^%u") or string.lower(string.match(now, "%a+$") or "") ~= word then memory.heads[word] = key end
  end
  for word in string.gmatch(string.lower(name), "%S+") do
    for _, noun in ipairs(english[word] or {}) do memory.heads[noun] = memory.heads[noun] or key end
  end
end

-- "Told the Odrin Post": a paper that only listens is not the paper that the text is about.
local function is_told(doc, m)
  local n = m.first - 1
  if n > 1 and doc:token(n):is("det") then n = n - 1 end
  return n > 0 and doc:token(n).lemma == "tell"
end

-- "Dr Ada Lind", "Gen. Ada Lind, the army chief": she is the doctor, or the general, whatever else her title is.
local function note_rank(doc, memory, m, key)
  local before = m.first > 1 and string.match(doc:word(m.first - 1), "^(%u%l+)%.?$")
  local rank = before and senses.cut_short[string.lower(before)]
  if not rank then return end
  memory.roles[rank], memory.holder[rank] = memory.roles[rank] or key, memory.holder[rank] or key
  memory.title_of[key] = memory.title_of[key] or rank
end

-- "Omani Foreign Minister Ada Lind", "Ada Lind, Oman's foreign minister": she is the Omani minister, if no other is told of.
function M.note_minister(memory, state, key, class)
  if class == "minister" and state then M.note_sole(memory.minister_of, state, key) end
end

-- "Premier Ada Lind of Oman": she is the Omani premier.
local function note_rule(doc, memory, m, key, title)
  if doc:word(m.last + 1) ~= "of" or m.last + 2 > doc.tokens then return end
  local land = doc:span(m.last + 2, math.min(m.last + 3, doc.tokens)):mentions("Actor")[1]
  local state = land and land:get("kind") == "state" and land:get("key")
  if state and land.first <= m.last + 3 then
    memory.state_roles[state .. "/" .. string.lower(title)] = key
  end
end

-- "Former President Ada Lind", "Tom Ode, an ex-mayor": TITLE, which stands in the stretch OFFICE, is over.
function M.is_over(doc, office, title)
  if string.find(title, "^[Ee]x%-") or string.find(title, "^[Ff]ormer ") then return true end
  local before = office and office.first > 1 and doc:token(office.first - 1)
  return before and before:in_list("past_office") or false
end

-- "ISF", where the Iraqi security forces were told of: it is they.
local function is_initials(memory, m, key, kind)
  local long = memory.initials[key]
  if not long or key ~= m.text then return false end
  m:set("key", long, "the first letters of its name")
  m:set("kind", memory.kind_of[long] or kind)
  m:set("form", "acronym")
  return true
end

local function note_opener(memory, m, key, kind)
  local sentence = m.sentence
  if memory.opened == sentence or m.quoted then return end
  memory.opened, memory.opener, memory.opener_key, memory.opener_kind = sentence, m, key, kind
end

words "opens_aside" { "which", "whose", "who", "a", "an", "part", "owned", "backed", "controlled", "run", "formerly", "bought", "founded", "led" }
local ASIDE = 10   -- tokens from a name to one that its aside tells of

-- "Odrin Foods, which is owned by Velan Mills, said": who only stands in what tells of the one before, of the same kind.
local function is_told_aside(doc, m, last)
  if not last or last.sentence ~= m.sentence or m.first - last.last > ASIDE or m.first < last.last + 4 then return false end
  if doc:word(last.last + 1) ~= "," or not doc:token(last.last + 2):in_list("opens_aside") then return false end
  return not marks.first(doc, last.last + 2, m.first - 1, marks.comma)
end

words "change_of_club" { "move", "switch", "transfer", "loan", "defection", "exit", inflect = "noun", any_tag = true }

-- "Lind, who wants a move to Velan Albion": where somebody may go to is not whom the text is about.
local function is_where_to(doc, m)
  local n = m.first - 1
  return n > 1 and sets.to_or_from[doc:word(n)] and doc:token(n - 1):in_list("change_of_club") or false
end

-- Who of the kind was named last, and before; how many there are.
local function note_kind(doc, memory, m, key, kind)
  local of = kind or "other"
  local last = memory.last_of[of]
  memory.times[key], memory.at[key] = (memory.times[key] or 0) + 1, m
  if memory.kinds[of] == key then memory.last_of[of] = m end
  if memory.kinds[of] == key or kind == "media" and is_told(doc, m) then return end
  local told = kind ~= "person" and kind ~= "state" and memory.kinds[of]
  local aside = told and (is_told_aside(doc, m, last) or is_where_to(doc, m))
  memory.before[of] = aside and key or memory.kinds[of]
  if not aside then memory.kinds[of], memory.last_of[of] = key, m end
  memory.named[of] = key
  if not memory.kind_of[key] and m:get("unsure") then
    memory.unsure_before = not memory.looks_human and memory.unsure or nil
    memory.unsure, memory.unsure_at, memory.unsure_name = key, m.sentence, m
    memory.looks_human = kind == "person" or m.first == m.last and doc:token(m.last).known
  end
  if not memory.tallied[key] then
    memory.count[of] = (memory.count[of] or 0) + 1
    local order = memory.order[of] or {}
    memory.order[of], order[#order + 1] = order, key
    memory.tallied[key] = m
  end
end

-- A body: each word of its name leads to it.
local function note_body(memory, m, key, kind, state)
  local text = m.text
  lead_to(memory, key, key)
  fields.note(memory, key, kind, state)
  bear(memory, memory.words[key], key)
  if text ~= key then lead_to(memory, text, key) end
  if m.rule == "hospital by its name" then   -- Harbour General
    memory.heads.hospital = key
    M.note_sole(memory.bearer, "hospital", key)
  end
end

-- The first who has the title, or is of the class; two share it.
local function entitle(memory, title, key, m)
  local first = memory.titled[title]
  if first and first.key ~= key then memory.shared_title[title] = true end
  memory.titled[title] = first or { key = key, sentence = m.sentence }
end

-- Of what class somebody is by what he is called; whether he alone is one who plays, and no coach.
function M.note_class(memory, class, key, head)
  memory.classes[class] = key
  if class == "athlete" and not sets.no_player[head] then M.note_sole(memory.lone, class, key) end
end

local function note_title(doc, memory, m, key, title, class)
  note_rule(doc, memory, m, key, title)
  M.note_minister(memory, m:get("state"), key, class)
  local over = (M.is_over(doc, m:slot("title"), title) or memory.was[key] == title) and "former " or ""
  title = string.gsub(string.gsub(string.lower(title), "^ex%-", ""), "^former ", "")
  title = senses.same_office[title] or class == "minister" and offices.with_field(doc, m:slot("title"), title) or title
  memory.title_of[key], memory.holder[over .. title] = title, key
  M.note_sole(memory.sole, title, key)
  local head = M.head_of(title)
  if head then
    head = over .. (senses.cut_short[head] or head)
    memory.first_of[head] = memory.first_of[head] or key
    memory.head_of[key] = head
    entitle(memory, head, key, m)
    hold(memory, head, key, m)
  end
  if class and class ~= "" then
    M.note_class(memory, class, key, head)
    entitle(memory, class, key, m)
    local gender = class == "legislator" and (memory.gender_of[key] or m:get("gender"))
    if gender then M.note_sole(memory.member, gender, key) end
  end
  offices.from_title(memory.offices, doc, m, key)
end

-- what one is who does so
local does_as = {
  chair = { "chair", "chairman", "chairwoman", "chairperson" }, lead = { "leader" }, head = { "head", "boss" }, edit = { "editor" }, coach = { "coach" },
  manage = { "manager" }, own = { "owner" }, direct = { "director" }, captain = { "captain", "skipper" }, run = { "boss" }, found = { "founder" },
}

-- "Ada Lind, who chairs the trust,": she is the chairwoman, if nobody is called so before.
local function note_doing(doc, memory, m, key)
  local n = m.last + 3
  if n > doc.tokens or doc:word(n - 2) ~= "," or doc:word(n - 1) ~= "who" then return end
  for _, role in ipairs(does_as[doc:token(n).lemma] or {}) do memory.roles[role] = memory.roles[role] or key end
end

local function note_person(doc, memory, m, key, title, class)
  note_doing(doc, memory, m, key)
  memory.gender_of[key] = memory.gender_of[key] or m:get("gender")
  note_rank(doc, memory, m, key)
  if title then note_title(doc, memory, m, key, title, class)
  elseif memory.head_of[key] then hold(memory, memory.head_of[key], key, m) end
  accused.note(doc, memory, m, key)
  harmed.note(doc, memory, m, key)
  testified.note(doc, memory, m, key)
  clients.note_defender(doc, memory, m, key)
end

-- "LIMA (Odrin Wire) - ...": who sent the text, and is not of it.
local function sent_it(doc, m, kind)
  if kind ~= "media" then return false end
  local line = m.way ~= "agency" and doc:sentence(m.sentence):mentions("Dateline")[1]
  return m.way == "agency" or line and m.last <= line.last or false
end

-- A name that is read.
function M.note(doc, memory, m)
  local key, kind, form, state, title, class = m:get("key", "kind", "form", "state", "title", "class")
  if is_initials(memory, m, key, kind) then return end
  if kind == "person" then seats.note(doc, memory, m, key) end
  note_opener(memory, m, key, kind)
  if form == "demonym" or sent_it(doc, m, kind) or m.rule == "house of analysts" then return end   -- "analysts at Odrin said the firm ..."
  if kind == "people" then memory.heads[string.lower(m.text)] = key end
  note_kind(doc, memory, m, key, kind)
  counterparts.note(memory, m, key, kind)
  memory.kind_of[key] = kind
  if kind == "media" and m:span():last_entry("actor", "note") == "agency" then
    memory.is_agency[key], memory.agency = true, key
  end
  if kind == "state" then regions.note(memory, key) end
  if senses.says_kind[kind] or kind == "armed_group" or kind == "military" then memory.state_of[key] = state or memory.state_of[key] end
  if kind ~= "person" and kind ~= "state" then note_body(memory, m, key, kind, state) end
  if kind == "person" or kind == "other" or not kind then epithets.note(memory, m, key, kind) end
  if kind == "person" then note_person(doc, memory, m, key, title, class) end
end

return M
