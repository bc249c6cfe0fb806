-- Whom the pronoun means that opens what somebody is told he has to do, what is said of one who is fallen upon, what one
-- says of whom "who" tells.
local pronouns = require "lib.pronouns"
local sets = require "lib.word_sets"

local M = {}

words "told_that" { "tell", "remind", "inform", "warn", "notify", "advise", inflect = "verb", any_tag = true }
words "says_of_him" { "say", "claim", "allege", "argue", "insist", "complain", "charge", "assert", inflect = "verb" }
words "attacks_him" {
  "accuse", "blame", "criticise", "criticize", "condemn", "denounce", "rebuke", "censure", "lambast", "lambaste", "berate", "slam", "castigate",
  "sue", "attack", "fault", "scold", "chide", "fine", "sack", "suspend", "jail", "expel", "impeach", inflect = "verb",
}

-- The last token in front of the pronoun but for "that".
local function ahead_of(doc, m)
  local n = m.first - 1
  return n > 1 and doc:word(n) == "that" and n - 1 or n
end

-- The verb that stands in front of the mention, or nil.
local function governor(doc, c)
  local n = c.first - 1
  while n > 1 and doc:token(n):is("det", "own", "adj", "noun", "name") and not doc:token(n):is("verb") do n = n - 1 end
  return n > 0 and doc:token(n):is("verb") and doc:token(n) or nil
end

-- "Told the firm (that) it must pay", "warned Moss that he faces jail": whoever is told has to.
local function told_to(doc, list, m)
  local n, behind = ahead_of(doc, m), string.lower(doc:word(m.last + 1) or "")
  local has_to = sets.in_for_it[behind] or sets.has_or_had[behind] and doc:word(m.last + 2) == "to"
  if not has_to then return nil end
  for _, c in ipairs(list) do
    local verb = c.m.last == n and not c.word and governor(doc, c)
    if verb then return verb:in_list("told_that") and c or nil end
  end
end

local REACH = 10   -- tokens of what is said

-- "... saying he would sue", "saying he had been cheated", "saying he did not trust him": that is the one who speaks.
local function is_of_speaker(doc, m, word)
  local stop = math.min(doc:sentence(m.sentence).last, m.last + REACH)
  if sets.will_or_would[doc:word(m.last + 1)] then return true end
  local be
  for n = m.last + 1, stop do
    local t = doc:token(n)
    if be and t:is("participle") and not t:is("gerund") and n <= be + 2 then return true end
    if t:in_list("be") and n <= m.last + 3 then be = n end
    local other = t:is("pronoun") and string.lower(t.text)
    if other and (pronouns.gender[other] and pronouns.gender[other] == pronouns.gender[word] or other == word) then return true end
  end
  return false
end

-- "Accused the firm of fraud, saying it had hidden its profits": whom one falls upon.
local function said_of(doc, list, m, word)
  local n = ahead_of(doc, m)
  local says = doc:token(n)
  if not says:is("gerund") or not says:in_list("says_of_him") or doc:word(n - 1) ~= "," or is_of_speaker(doc, m, word) then return nil end
  for i = #list, 1, -1 do
    local c = list[i]
    local verb = c.m.last < n - 1 and not c.word and governor(doc, c)
    if verb and verb:in_list("attacks_him") then return c end
  end
end

-- "Moss, who said (that) he was sorry": whom "who" tells.
local function of_who(doc, list, m)
  local verb = ahead_of(doc, m)
  if verb < 3 or not doc:token(verb):in_list("say") or doc:word(verb - 1) ~= "who" then return nil end
  local n = doc:word(verb - 2) == "," and verb - 3 or verb - 2
  for _, c in ipairs(list) do
    if c.m.last == n then return not c.word and c or nil end
  end
end

function M.meant(doc, list, m, word, wanted, genders)
  if not list or not sets.subject_pronoun[word] then return nil end
  local c = told_to(doc, list, m) or said_of(doc, list, m, word) or of_who(doc, list, m)
  if not c then return nil end
  pronouns.look_at(c)
  return wanted(c, genders) and c or nil
end

return M
