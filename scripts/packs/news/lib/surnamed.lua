-- "They mocked the governor. Ms Lind laughed": whom a text names for the first time by no more than a family name, or without a
-- word of who it is, is the one that it has just told of by a noun.
local openings = require "lib.openings"
local pronouns = require "lib.pronouns"
local sets = require "lib.word_sets"

local M = {}

local rules_a_land = { head_of_state = true, head_of_government = true }   -- who is known by that alone

local REACH = 2   -- sentences from the noun to "Ms Lind"

-- One person by a noun who may get a name: the governor, a former clerk, its lawyer.
local function may_be_named(doc, m, kind)
  if kind ~= "person" and kind ~= "anonymous" or m:get("plural") or not m:get("role") or rules_a_land[m:get("class") or ""] then return false end
  local article = string.lower(doc:word(m.first))
  local told = article == "the" or sets.a_or_an[article] or doc:token(m.first):is("own") or m:slot("owner", "org", "state", "whose")
  return told and doc:token(m.last):is("singular") and not m.in_headline
end

-- "Ms Lind", "Prof. Lind": a family name behind no more than an honorific.
local function is_bare_surname(doc, m)
  return m.first == m.last and m.first > 1 and doc:token(m.first - 1):in_list("honorific") and not m:get("title")
end

-- "Ada Lind denied it", as if the reader knew her.
local function is_unexplained(doc, m, noun)
  if m.last == m.first or m:get("title") or m.sentence ~= noun.sentence + 1 or m.quoted then return false end
  local closes = noun.last >= doc:sentence(noun.sentence).last - 1   -- "It angered the mayor. Ada Lind denied it."
  if openings.is_known_so(doc, noun) and not closes and #noun:mentions("Actor") < 2 then return false end   -- but the Omani striker
  local behind = m.last < doc.tokens and doc:token(m.last + 1)
  local acts = behind and (m.paragraph == noun.paragraph and behind:is("finite", "modal") or
                           behind:is("finite") and behind:in_list("say", "deny", "answers_for"))
  return acts and openings.opens_clause(doc, m) and not openings.is_introduced(doc, m, noun)
end

-- By the first he or she behind the noun in its sentence, where nobody else is told of before.
local function gender_behind(doc, noun)
  for n = noun.last + 1, doc:sentence(noun.sentence).last do
    local t = doc:token(n)
    if pronouns.gender[t.form] then return pronouns.gender[t.form] end
    if t:in_list("given", "role") then return nil end
  end
end

local function is_of_other_gender(doc, noun, name)
  local one, other = pronouns.gender_of(noun) or gender_behind(doc, noun), pronouns.gender_of(name)
  return one ~= nil and other ~= nil and one ~= other
end

-- The only one of the nouns that the sentences before tell of.
local function only_one(open, from, to)
  local found
  for i = #open, 1, -1 do
    local o = open[i]
    if o.m.sentence < from then break end
    if o.m.sentence <= to then
      if found and found.key ~= o.key then return nil end
      found = o
    end
  end
  return found
end

-- Calls back with noun and name.
function M.each(doc, named, tell)
  local open, told, taken, fresh = {}, {}, {}, 0   -- fresh: where a person was named last for the first time
  local all, forms, kinds, keys = doc:mentions("Actor", "form", "kind", "key")
  for i, m in ipairs(all) do
    local form, kind, key = forms[i], kinds[i], keys[i]
    if key and form == "nominal" and not named[key] and may_be_named(doc, m, kind) then open[#open + 1] = { m = m, key = key } end
    if key and form ~= "nominal" and form ~= "pronoun" then
      if kind == "person" and not told[key] and not m.in_headline then
        local bare = is_bare_surname(doc, m)
        local o = only_one(open, m.sentence - (bare and REACH or 1), m.sentence - 1)
        local alone = o and fresh < (bare and doc:sentence(m.sentence).first or o.m.last)
        local fits = alone and not taken[o.key] and not is_of_other_gender(doc, o.m, m)
        if fits and (bare or is_unexplained(doc, m, o.m)) then
          tell(o.m, m)
          taken[o.key] = true
        end
        fresh = m.first
      end
      told[key] = true
    end
  end
end

return M
