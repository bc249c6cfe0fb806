-- Kinds of names that nothing was said of, by their look; and what is no name.
local handles = require "lib.handles"
local sets = require "lib.word_sets"

local M = {}

-- What firms call themselves in one word: Ardenchem, Odrinbank.
local firm_ends = {}
for tail in string.gmatch("chem tech soft bank neft gaz pharm pharma corp tel telecom energo stahl steel invest petro petrol " ..
                          "trans avia labs works ware gas oil mart", "%a+") do
  firm_ends[tail] = true
end

local function is_firm(word)
  if #word < 7 or not string.find(word, "^%u") then return false end
  for letters = 3, 7 do   -- the shortest ending and the longest
    if firm_ends[string.sub(word, -letters)] then return true end
  end
  return false
end

local medium_ends = { "%.%l%l%l?$", "[ -]TV$", "^%u%l+news$", "^%u%l+24$" }   -- odrin.com, Odrin24

-- The kind of a name that was left open: an acronym, and what has one, is an institution, a site a medium, CamelCase a company.
function M.guess(s)
  if handles.is_one(s) then return "person" end
  if s.upper and string.find(s.text, "TV$") then return "media" end
  if (s.upper and #s.words == 1) or s.has_acronym then return "institution" end
  if #s.words == 1 and is_firm(s.words[1]) then return "company" end
  if #s.words == 1 and string.find(s.text, "%l%u") and not sets.name_prefix[string.match(s.text, "^%u%l+")] then return "company" end
  if string.find(s.text, "^%u[%w-]+%.ai$") or string.find(s.text, "^%u[%w-]+%.io$") then return "company" end
  for _, ending in ipairs(medium_ends) do
    if string.find(s.text, ending) then return "media" end
  end
  return nil
end

-- "Accused Zamko of", "are suing Shell over": done to nobody but somebody.
local function is_held_to_account(m, doc)
  local verb, after = doc:token(m.first - 1), doc:token(m.last + 1)
  if not verb or not verb:is("verb") then return false end
  if not doc:token(m.first).known and verb:in_list("falls_upon") then return true end   -- they sued Zamko on Monday
  return after and sets.hold_to_account[verb.lemma] and sets.why_held[after.text]
end

-- A name seen once must do something or have something done: "X left", "X's", "by X".
local function acts(m, doc)
  local first, last = m.first, m.last
  local after = doc:token(last + 1)
  if after and (after:is("finite", "participle", "possessive", "modal") or after:in_list("role")) then return true end
  if after and after.text == ":" and string.find(m.text, "^@") then return true end   -- who writes a post
  local comma = after and after.text == ","
  if comma and not doc:token(first).known then   -- X, a rival
    local det = doc:word(last + 2)
    if sets.article[det] then return true end
  end
  local before = first - 1
  if before > 1 and string.lower(doc:word(before)) == "the" then before = before - 1 end
  local t = doc:token(before)
  if not t then return false end
  if t:is("verb") and (last > first and t:in_list("say") or t.lemma == "tell") then return true end   -- told Telandes
  local aside = comma and (last > first or string.find(m.text, "^%u%u%u%u+$")) and t.text == "," and doc:token(last + 2)
  if aside and aside:is("finite") then return true end   -- The grower, Odrin Orchards, blamed
  return string.lower(t.text) == "by"
end

-- "the Goan countryside", "Baltic ports": an adjective of a thing, and nobody
local function is_adjective(s, doc)
  local text = s.text
  if #s.words > 1 or not (string.find(text, "[ai]n$") or string.find(text, "ic$") or string.find(text, "ish$")) then return false end
  for _, m in ipairs(s.at) do
    local after = doc:token(m.last + 1)
    if not after or not after:is("common") or after:in_list("role", "crowd", "body") then return false end
  end
  return true
end

local function is_acronym(s, doc)
  return string.find(s.text, "^%u%u%u%u?%u?$") ~= nil and not doc:token(s.at[1].first).known
end

-- A day, or "Feb" before its number; "Kurdish", "Roman Catholic", which say of what people or faith somebody is.
local function is_no_name(s, doc)
  if s.listed then return false end
  local m = s.at[1]
  local t = doc:token(m.first)
  if #s.words > 1 then
    local faith = m:span():last_entry("of_a_people")
    return faith ~= nil and faith.first == m.first and faith.last == m.last
  end
  if t:in_list("weekday") then return true end
  if t:in_list("month") then return m.last < doc.tokens and doc:token(m.last + 1):is("num") end
  return t:in_list("of_a_people") and not t:in_list("surname", "given")
end

-- A name of one ordinary word, or one seen once without any sign that it acts, is no actor.
function M.is_noise(s, doc)
  if not s.sure or is_no_name(s, doc) then return true end
  if s.kind or s.listed or s.long or s.has_acronym then return false end
  if is_held_to_account(s.at[1], doc) then return false end
  if is_adjective(s, doc) then return true end
  local short = s.upper and (s.after_the or is_acronym(s, doc))
  if s.count == 1 and not short and not s.at[1].in_headline and not acts(s.at[1], doc) then return true end
  if #s.words > 1 then return false end
  local m = s.at[1]
  local token = doc:token(m.first)
  return token.known and not token:in_list("given", "surname") and s.count < 3
end

-- "in God", "in English", "on Table 4", "at Version" are no places.
function M.is_no_place(doc, m)
  local first = doc:token(m.first)
  if m.last < doc.tokens and doc:token(m.last + 1):is("num") then return true end
  return m.first == m.last and (first:in_list("no_single") or (first.known and first:is("noun") and not first:in_list("city")))
end

return M
