-- Whom the clause before in the same sentence is about: the pronoun goes on about him, and not about who says it.
local pronouns = require "lib.pronouns"
local sets = require "lib.word_sets"

local M = {}

-- The actor of the sentence that begins behind token n, if a verb stands behind him.
local function subject_behind(doc, list, n, stop)
  for _, c in ipairs(list) do
    if c.first > n and c.m.last < stop - 1 then
      local verb = doc:token(c.m.last + 1)
      local near = c.first <= n + 4 and not c.word and verb:is("finite", "modal", "adv")
      return near and c or nil
    end
  end
end

local TOLD = 6   -- tokens of whoever is told: the High Court in Odrin

-- "Told the court that Moss had fled": the "that" behind the one who is told.
local function opens_that(doc, n, stop)
  for k = n + 1, math.min(n + TOLD, stop - 1) do
    local t = doc:token(k)
    if t.form == "that" then return k end
    if not t:is("name", "noun", "det", "adj", "own", "prep") then return nil end
  end
end

-- "Chile says Peru has lied and that it must go": the place behind the verb of saying in front of all.
local function first_clause(doc, first, stop)
  for n = first + 1, stop - 4 do
    local t = doc:token(n)
    if t:is("verb") and t:in_list("say") then
      local that = t:in_list("takes_that") and opens_that(doc, n, stop)   -- told the court that
      return that or doc:word(n + 1) == "that" and n + 1 or n
    end
  end
end

-- "said that if Moss won, he must go": the place of "if", where the comma stands right in front of the pronoun.
local function fronted(doc, first, stop)
  for n = stop - 1, first, -1 do
    local t = doc:token(n)
    if sets.opens_reason[string.lower(t.text)] then return n end
    if t.text == "," or t:is("mark") then return nil end
  end
end

words "falls_on" {
  "accuse", "blame", "criticise", "criticize", "condemn", "denounce", "rebuke", "reprimand", "censure", "lambast", "lambaste", "berate",
  "slam", "castigate", "mock", "ridicule", "fine", "sanction", "punish", "arrest", "detain", "jail", "imprison", "expel", "suspend", "ban", "blacklist", "sack", "fire",
  "dismiss", "disqualify", "praise", "thank", inflect = "verb",
}

-- Is the verb behind the pronoun of what befell it ("after it was closed", "because it lost")?
local function befell(doc, m)
  local verb = m.last + 1
  local first, second = doc:token(verb), verb < doc.tokens and doc:token(verb + 1)
  return not first or not first:is("verb", "modal") or first:in_list("be") and second and second:is("participle") or false
end

-- "Accused the bank of fraud after it shut branches": whom one falls upon for it has done it.
local function fallen_upon(doc, list, m, wanted, genders)
  local ahead = doc:word(m.first - 1)
  local for_what = ahead == "what" and sets.matter_of_blame[doc:word(m.first - 2)]   -- thanked Moss for what he had done
  if not for_what and not sets.cause_or_time[ahead] or befell(doc, m) then return nil end
  for i = #list, 1, -1 do
    local c = list[i]
    local n = c.m.last < m.first - 1 and c.first - 1 or 0
    if n > 1 and doc:token(n):is("det", "own") then n = n - 1 end
    if n > 1 and doc:token(n):is("verb") and doc:token(n):in_list("falls_on") then
      pronouns.look_at(c)
      return wanted(c, genders) and c or nil
    end
  end
end

words "threatens_to" { "threaten", "vow", "promise", "pledge", "swear", inflect = "verb" }

-- "Threatened to sue the bank if it shut branches": on whom that hangs whom it would befall.
local function threatened(doc, list, m, wanted, genders)
  local ahead = doc:word(m.first - 1)
  if ahead ~= "if" and ahead ~= "unless" then return nil end
  for i = #list, 1, -1 do
    local c = list[i]
    local n = c.m.last < m.first - 1 and not c.word and c.first - 1 or 0
    if n > 1 and doc:token(n):is("det", "own") then n = n - 1 end
    if n > 2 and doc:token(n):is("base") and doc:word(n - 1) == "to" and doc:token(n - 2):in_list("threatens_to") then
      pronouns.look_at(c)
      return wanted(c, genders) and c or nil
    end
  end
end

words "has_him_do" {
  "urge", "ask", "order", "tell", "beg", "press", "pressure", "invite", "encourage", "challenge", "instruct", "implore", "force", "push", "want",
  inflect = "verb", any_tag = true,
}

-- "Urged Moss to say what he knew": who is to do it.
local function made_to(doc, list, m, word, wanted, genders)
  if not sets.he_or_she[word] or not sets.what_is_known[doc:word(m.first - 1)] then return nil end
  for i = #list, 1, -1 do
    local c = list[i]
    if c.m.last < m.first - 1 and not c.word then
      local n = c.first - 1
      while n > 1 and doc:token(n):is("det", "own", "noun", "adj") do n = n - 1 end
      if doc:word(c.m.last + 1) ~= "to" or n < 1 or not doc:token(n):in_list("has_him_do") then return nil end
      pronouns.look_at(c)
      return wanted(c, genders) and c or nil
    end
  end
end

-- "said Moss had called her before she left": does a pronoun of the same gender stand in the clause before?
local function is_shared(doc, list, c, m, word)
  for _, o in ipairs(list) do
    if o.word and o.first > c.m.last and o.first < m.first and pronouns.gender[o.word] == pronouns.gender[word] then return true end
  end
  local says = doc:find_list(c.m.last + 1, m.first - 2, "say")
  if not says then return false end
  -- "said Moss lied when he denied it": who spoke so is he whose words the clause goes on about
  local near, ahead = says <= c.m.last + 3, doc:word(m.first - 1)
  if near and sets.condition_of_deed[ahead] and doc:word(says + 1) == "to" then return false end   -- threatened to quit unless
  if sets.what_is_known[ahead] and says == m.first - 2 then   -- does not know what
    return doc:token(says).lemma == "ask" or doc:token(says).lemma == "tell"
  end
  local own = near and ahead == "when" and m.last < doc.tokens and doc:token(m.last + 1)
  return not (own and own:in_list("say") and own:is("finite"))
end

-- "said Moss could lose because he had lied", ", not only because ... but also because he had lied": whom what is said is about
-- goes on; not behind a comma ("said Moss was ill, when he was asked").
local function told_of(doc, list, m, word)
  local n, first = m.first, doc:sentence(m.sentence).first
  if not sets.he_or_she[word] or not sets.goes_on_within[doc:word(n - 1)] or doc:word(n - 2) == "," then return nil end
  local at = first_clause(doc, first, n - 1)
  local c = at and subject_behind(doc, list, at, n)
  return c and not is_shared(doc, list, c, m, word) and c or nil
end

-- The verb of which the mention is the object, behind its article, adjectives and nouns: "fined the grocer Odrin"; or nil.
local function verb_ahead(doc, c)
  local n = c.first - 1
  while n > 1 and doc:token(n):is("det", "own", "adj", "noun") and not doc:token(n):is("verb") do n = n - 1 end
  local t = n > 0 and doc:token(n)
  return t and t:is("finite", "participle") and not t:in_list("be", "have") and t or nil
end

-- "The board fined Odrin on Monday, accusing it of theft": of whom the clause goes on is whom its verb fell on.
local function fallen_on_ahead(doc, list, m, word, wanted, genders)
  local n = m.first - 1
  if word ~= "it" and word ~= "them" or n < 3 or doc:word(n - 1) ~= "," or not doc:token(n):is("gerund") or not doc:token(n):in_list("acts_on_it") then
    return nil
  end
  for i = #list, 1, -1 do
    local c = list[i]
    if c.m.last < n - 1 and not c.word and not doc:token(c.m.last + 1):is("possessive") and verb_ahead(doc, c) then
      pronouns.look_at(c)
      return wanted(c, genders) and c or nil
    end
  end
end

function M.subject(doc, list, m, word, wanted, genders)
  local on = list and fallen_on_ahead(doc, list, m, word, wanted, genders)
  if on then return on end
  local upon = sets.subject_pronoun[word] and list and (fallen_upon(doc, list, m, wanted, genders) or threatened(doc, list, m, wanted, genders))
  if upon then return upon end
  local made = list and made_to(doc, list, m, word, wanted, genders)
  if made then return made end
  local n, first = m.first, doc:sentence(m.sentence).first
  if not sets.subject_pronoun[word] or not list or n < first + 5 then return nil end
  local of_told = told_of(doc, list, m, word)
  if of_told then
    pronouns.look_at(of_told)
    if wanted(of_told, genders) then return of_told end
  end
  local ahead = doc:word(n - 1)
  local at
  if ahead == "that" and doc:word(n - 2) == "and" then at = first_clause(doc, first, n - 2)
  elseif ahead == "," and sets.obliged[doc:word(n + 1)] then at = fronted(doc, first, n - 1) end
  local c = at and at > first and subject_behind(doc, list, at, n)
  if not c then return nil end
  pronouns.look_at(c)
  return wanted(c, genders) and c or nil
end

return M
