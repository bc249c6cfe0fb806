-- What the passes on tensions share: who is who, how real an act is.
local pronouns = require "lib.pronouns"

local M = {}

M.types = {}
for _, row in ipairs(rows "words/tension-types.tsv") do M.types[row.type] = row end

M.subordinates = { that = true, ["if"] = true, because = true, ["while"] = true, when = true, as = true,
                   after = true, before = true, since = true, although = true, though = true,
                   whether = true, ["until"] = true, so = true, than = true, unless = true, where = true }

-- Prepositions that seldom mean anything but an act: what is named behind them may stand further off.
local telling = { against = "...8", over = "...6", outside = "...6" }

-- One way for each preposition, which stands for PREP in the pattern; GAP is what may stand in front of it.
function M.by_preposition(prepositions, pattern, gap)
  local ways = {}
  for _, p in ipairs(prepositions) do
    ways[p] = string.gsub(string.gsub(pattern, "PREP", p), "GAP", telling[p] or gap or "...4")
  end
  return ways
end

-- A set of lemmas, written as a text with commas: for passes, where a list would be searched in every text.
function M.words(text)
  local set = {}
  for word in string.gmatch(text, "[^%s,]+") do set[word] = true end
  return set
end

function M.is_one(t, set)
  return set[t.lemma or ""] or set[string.lower(t.text)] or false
end

function M.is_preposition(t)
  return t:is("prep") and not M.subordinates[string.lower(t.text)]
end

function M.verbal(t)
  return t and (t:is("verb") or t:is("modal") or t:is("adv") or t.form == "to")
end

-- A verb that is tagged as a noun counts only in a form that says verb ("expelling", "accused").
function M.is_verb(m, doc)
  local t = doc:token(m:slot("trigger").first)
  return t:is("verb") or string.find(t.form, "ing$") ~= nil or string.find(t.form, "ed$") ~= nil
end

-- "hitting", whatever the tagger makes of it.
function M.is_ing(doc, m)
  return string.find(doc:token(m:slot("trigger").first).form, "ing$") ~= nil
end

-- Not the participle of a passive ("was attacked") or of a phrase ("a much criticised plan"); "is attacking",
-- "has been attacking" are active.
function M.is_active(m, doc)
  if not M.is_verb(m, doc) then return false end
  local n = m:slot("trigger").first
  repeat n = n - 1 until n < 1 or not (doc:token(n):is("adv") or doc:token(n).form == "being")
  local ahead = n >= 1 and doc:token(n)
  if not ahead then return true end
  local in_phrase = ahead:is("det") and not ahead:is("wh") or ahead:is("possessive") or ahead:is("own")
  local in_passive = ahead:in_list("be") or ahead:in_list("get")
  return not in_phrase and (M.is_ing(doc, m) or not in_passive)
end

function M.same(a, b)
  local k = a:get("key")
  return a.number == b.number or (k ~= nil and k ~= "" and k == b:get("key"))
end

-- "the caterer Mensa": a noun that only says what is named behind it.
local function is_plain_noun(doc, a)
  return a:get("form") == "nominal" and not doc:token(a.last):is("name")
end

-- "Osei aide Ada Lind", "Miners' leader Ada Lind", "the caterer Mensa": whom the phrase is about stands at its end.
function M.head_of(doc, a)
  local n = a.last + 1
  if n < doc.tokens and doc:token(n):is("possessive") then n = n + 1 end
  while n < doc.tokens and n <= a.last + 4 and doc:token(n):is("noun") and not doc:token(n):is("name") do n = n + 1 end
  if n > doc.tokens or n == a.last + 1 and not is_plain_noun(doc, a) then return a end
  if string.find(doc:token(n).text, "%a%.$") then n = n + 1 end   -- "spokesman Col. Ada Lind"
  for _, b in ipairs(doc:span(n, math.min(n + 4, doc.tokens)):mentions("Actor")) do
    local named = b:get("kind") == "person" and n > a.last + 1 or n <= a.last + 2 and b:get("form") ~= "nominal"
    if b.first == n and named then return b end
  end
  return a
end

-- A person, or a name of whatever else but a state: "her label, Red Lantern Music, ..."
local function may_be_apposed(doc, a)
  local kind = a:get("kind")
  return kind == "person" and a:get("form") ~= "pronoun" or
         kind ~= "state" and kind ~= "people" and doc:token(a.first):is("name") and doc:token(a.last):is("name")
end

-- "the director, Ada Lind, had": who is named behind the comma.
function M.apposed(doc, span)
  local comma = span.last + 2 <= doc.tokens and doc:token(span.last + 1)
  if not comma or comma.text ~= "," then return nil end
  for _, a in ipairs(doc:span(span.last + 2, math.min(span.last + 6, doc.tokens)):mentions("Actor")) do
    local close = a.last < doc.tokens and doc:token(a.last + 1)
    local ends = not close or close:is("mark")
    local begins = a.first == span.last + 2 or a.first == span.last + 3 and doc:token(span.last + 2):is("det")
    return ends and begins and may_be_apposed(doc, a) and a or nil
  end
end

-- "Lind criticised Moss, saying he had lied": he is Moss, if nobody speaks ill of himself.
function M.other_in_sentence(doc, pronoun, but)
  local a = pronouns.meant(doc, pronoun.first, but:get("key"))
  return a and a.sentence == pronoun.sentence and a or nil
end

function M.set_end(m, slot, span)
  m:drop_slot(slot)
  m:add_slot(slot, span)
end

-- The last actor in front of the trigger with a verb behind it: a subject of its sentence.
function M.subject(doc, m)
  local t, found = m:slot("trigger").first, nil
  for _, a in ipairs(doc:span(M.sentence(doc, m).first, t):mentions("Actor")) do
    local behind = a.last < t - 1 and doc:token(a.last + 1)
    local ahead = a.first > 1 and doc:token(a.first - 1)
    local leads = not ahead or not (M.is_preposition(ahead) or ahead.form == "to")
    if behind and leads and M.verbal(behind) then found = a end
  end
  return found
end

local copied = { "type", "weight", "note", "mutual", "voice", "pos", "intensity" }

-- The same tension with other ends.
function M.copy(doc, m, from, to)
  local values = {}
  for _, key in ipairs(copied) do values[key] = m:get(key) or "" end
  doc:add("Tension", m:span(), { trigger = m:slot("trigger"), from = from, to = to }, values)
end

-- The sentence of the trigger; what is said may begin in an earlier one.
function M.sentence(doc, m)
  return doc:sentence(m:slot("trigger").sentence)
end

local conjunctions = { ["and"] = true, ["but"] = true }

local cue_reach = 8   -- tokens in front of the trigger

-- "denied the charge and accused Y": what stands before "and" says nothing of a finite verb behind it.
local function clause_start(doc, first, start)
  local t = doc:token(first)
  local n = first - 1
  while n > start and doc:token(n):is("adv") do n = n - 1 end
  for k = first - 1, math.max(start, first - cue_reach), -1 do
    if doc:token(k).text == ";" then return k end
  end
  local apart = n > start and t:is("finite") and conjunctions[doc:token(n).form] and (t:is("past") or t:is("third"))
  return apart and n or start
end

-- The cue nearest in front of the trigger; what stands in the name of an end ("a former minister") is none.
function M.status(doc, m)
  local t, from, to, start = m:slot("trigger"), m:slot("from"), m:slot("to"), M.sentence(doc, m).first
  local best = "actual"
  local cues = doc:span(math.max(start, t.first - cue_reach), t.last):mentions("StatusCue")
  if not cues[1] then return best end
  start = clause_start(doc, t.first, start)
  for _, c in ipairs(cues) do
    local ahead = c.first >= start and c.last < t.first
    if ahead and not (from and from:covers(c:span()) or to and to:covers(c:span())) then best = c:get("status") end
  end
  return best
end

return M
