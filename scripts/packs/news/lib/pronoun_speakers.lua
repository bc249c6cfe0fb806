-- Speakers ahead of a pronoun: whoever says something goes on saying it.
local pronouns = require "lib.pronouns"
local sets = require "lib.word_sets"

local M = {}

-- Sentences that a pronoun looks back.
M.reach = 4
local reach = M.reach

-- "To the council": no subject; but "after the council said".
function M.is_governed(doc, m)
  local i = m.first - 1
  if doc:word(i) == "the" then i = i - 1 end
  local token, behind = doc:token(i), doc:token(m.last + 1)
  if not token or sets.opens_when[token.form] and behind and behind:is("finite") then return false end
  return token:is("prep") or token.form == "to"
end

-- The verb of saying whose subject it is, before it or behind it: its token. Appositions between are passed over.
function M.verb_of(doc, m)
  if M.is_governed(doc, m) then return nil end
  local i, stop = m.last + 1, m.last + 16
  local closed = doc:word(i) == "," and i < doc.tokens and doc:token(i + 1)   -- "its envoy, Ada Lind, said"
  if closed and closed:in_list("say") and closed:is("finite") then return i + 1 end
  if doc:word(i) == "," then
    repeat i = i + 1 until i >= stop or (doc:word(i) or ",") == ","
    i = i + 1
  end
  for n = i, i + 2 do
    local token = doc:token(n)
    if not token then break end
    if token:in_list("say") then return (n > i or token:is("finite")) and n or nil end
    if not token:is("adv", "aux") then break end
  end
  local before = m:get("form") ~= "pronoun" and doc:token(m.first - 1)
  return before and before:in_list("say") and m.first - 1 or nil
end

-- Is the mention the subject of a verb of saying that fits? Its verb.
function M.said(doc, c, fits, genders)
  pronouns.look_at(c)
  if c.verb == nil then c.verb = M.verb_of(doc, c.m) or false end
  return c.verb and fits(c, genders) and c.verb
end

-- Who spoke last, back from a sentence: whoever says something goes on saying it.
function M.last_speaker(doc, sentences, from, fits, genders)
  for s = from, math.max(1, from - reach), -1 do
    local found
    for _, c in ipairs(sentences[s] or {}) do
      if M.said(doc, c, fits, genders) then found = c end
    end
    if found then return found end
  end
end

words "stands_in" { "lawyer", "attorney", "solicitor", "barrister", "counsel", "advocate", "defender", "spokesman", "spokeswoman", "spokesperson",
                    "agent", "publicist", "representative", "doctor", "aide", inflect = "noun" }

-- "His brother said that the police had beaten him": those of his family tell of him, too.
words "speaks_of_kin" { "brother", "sister", "mother", "father", "wife", "husband", "widow", "widower", "son", "daughter", "cousin", "uncle", "aunt", "nephew", "niece",
                        "partner", "fiancee", "grandmother", "grandfather", "relative", "parent", "friend", "colleague", "neighbour", "neighbor", inflect = "noun" }
local as_object = { him = true, her = true }

-- The word that tells for whom who says something speaks: of "his lawyer", "Ada Lind, a lawyer for Moss,", or nil.
local function office_of(doc, c, verb, word)
  local first = math.max(1, c.m.first - 2)
  local n = doc:find_list(first, verb - 1, "stands_in") or as_object[word] and doc:find_list(first, verb - 1, "speaks_of_kin")
  return n and not doc:find_tag(math.min(n, c.m.last), verb - 1, "finite", "participle", "gerund") and n or nil
end

-- For whom: who owns the word at token n, or stands behind "for" in the list.
local function principal(doc, list, n, key)
  local owner = n - 1
  while owner > 0 and doc:token(owner):is("adj", "noun") do owner = owner - 1 end
  local t = owner > 0 and doc:token(owner)
  if t and t:is("own") and pronouns.gender[string.lower(t.text)] then
    local a = pronouns.meant(doc, owner, key)
    return a and { m = a, key = a:get("key") }
  end
  local of, behind = t and t:is("possessive") and owner, doc:word(n + 1) == "for" and n + 2
  for _, c in ipairs(list) do
    if c.key and (of and (c.m.last == of - 1 or c.m.last == of) or behind and c.first == behind) then return c end
  end
end

-- "His lawyer said that he had been beaten": he for whom the lawyer speaks.
function M.spoken_for(doc, list, m, wanted, genders, word)
  local any = function() return true end
  for _, c in ipairs(list or {}) do
    local verb = c.m.last < m.first and M.said(doc, c, any, genders)
    local office = verb and verb > c.m.last and verb < m.first and office_of(doc, c, verb, word)
    local whose = office and principal(doc, list, office, c.key)
    if whose then
      pronouns.look_at(whose)
      if wanted(whose, genders) then return whose end
    end
  end
end

-- "The office said (that) it could not": who says it. "The French said they": the people, if not the state, are several.
function M.sayer(doc, list, m, wanted, genders, word)
  local fits = sets.they_or_them[word] and function(c, all) return c.form == "demonym" or wanted(c, all) end or wanted
  local verb = m.first - 1
  if doc:word(verb) == "that" then verb = verb - 1 end
  local token = list and verb > 0 and doc:token(verb)
  if not token or not token:in_list("say") then return nil end
  for _, c in ipairs(list) do
    if c.m.last < verb and M.said(doc, c, fits, genders) == verb then return c end
  end
end

return M
