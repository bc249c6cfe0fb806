-- Whom a pronoun does not mean: another than whose verb it stands behind.
local fronted = require "lib.fronted"
local marks = require "lib.marks"
local pronoun_speakers = require "lib.pronoun_speakers"
local sets = require "lib.word_sets"

local M = {}

local opens, in_fronted = fronted.opens, fronted.in_fronted
local said = pronoun_speakers.said

-- who takes a clause of what he is told: "told the nurses that they had lied"
words "takes_that" { "tell", "remind", "inform", "assure", "warn", "persuade", "convince", "notify", "advise", "satisfy", "reassure",
                     inflect = "verb", any_tag = true }

-- Is whoever ends at token `last` told what follows, so that "that" opens a clause, and none about him?
local function is_told(doc, c)
  local n = c.m.first - 1
  if n > 1 and doc:token(n):is("det", "adj", "own", "num") then n = n - 1 end
  return n > 0 and doc:token(n):in_list("takes_that")
end

-- "Blue Palm, which it suspects": it is another than who stands in front of which.
function M.other_than(sentences, doc, m)
  local first = m.first
  if first < 3 or not sets.which_whom[string.lower(doc:word(first - 1))] then return nil end
  -- "told Moss that he", "told the mayor, Ada Lind, that she", "put it to her that she"
  if doc:word(first - 1) == "that" and (doc:token(first - 2):is("name", "pronoun") or doc:word(first - 2) == ",") then return nil end
  local last = doc:word(first - 2) == "," and first - 3 or first - 2
  for _, c in ipairs(sentences[m.sentence] or {}) do
    if c.m.last == last then return not (doc:word(first - 1) == "that" and is_told(doc, c)) and c.key or nil end
  end
end

words "ruling" { "rule", "find", "conclude", "determine", "convict", "certify", inflect = "verb" }

-- "The medical examiner ruled that he had been beaten": another than who finds it.
function M.other_than_judge(doc, sentences, m, word)
  local n = m.first - 1
  if not sets.he_or_she[word] or n < 2 then return nil end
  if doc:word(n) == "that" then n = n - 1 end
  if not doc:token(n):in_list("ruling") then return nil end
  for _, c in ipairs(sentences[m.sentence] or {}) do
    if c.m.last == n - 1 then return c.key end
  end
end

-- "Lind summoned the consul and handed him a note": whose verb stands in front of "and", which token n is; behind a comma
-- the sentence's own: "The union says that Lind gave the order, and blames her".
local function subject_before(sentences, doc, m, n)
  local subject
  for _, c in ipairs(sentences[m.sentence] or {}) do
    local behind = doc:word(c.m.last + 1) == "," and c.m.last + 2 or c.m.last + 1
    local verb = behind < n and doc:token(behind)
    if verb and verb:is("finite", "modal", "adv") and not verb:in_list("be") then subject = c.key end
    if subject and doc:word(n - 1) == "," then break end
  end
  return subject
end

words "acts_on_it" {
  "accuse", "blame", "criticise", "criticize", "condemn", "denounce", "sue", "fine", "warn", "urge", "order", "force", "ban", "sanction", "punish",
  "attack", "invade", "bomb", "shell", "mock", "ridicule", "praise", "thank", "assist", "threaten", "besiege", "occupy", "audit", "acquit",
  "expel", "boycott", "bribe", "defraud", "prosecute", inflect = "verb",
}

-- "Police fired tear gas at them", "threw their weight behind him", "walked out on her": the token in front of the thing
-- and the preposition behind the verb, or of the particle; else N, the preposition.
local function behind_verb(doc, n)
  if not sets.aimed_at[doc:word(n)] then return doc:token(n):is("prep") and n - 1 or n end
  local k = n - 1
  while k > 1 and n - k < 5 and doc:token(k):is("common", "adj", "det", "num", "own", "adv", "particle") and not doc:token(k):is("verb") do k = k - 1 end
  return doc:token(k):is("verb") and not doc:token(k):is("gerund") and k or n - 1
end

-- "Lind told him", "Lind wanted to speak with him", "Lind has sued it": another than whose verb it is.
function M.other_than_subject(sentences, doc, m, word)
  local n = m.first - 1
  if n < 2 or not sets.him_or_her[word] and not (word == "it" and doc:token(n):in_list("acts_on_it")) then return nil end
  local of = doc:word(n) == "of"
  n = behind_verb(doc, n)
  while of and n > 1 and (doc:token(n):is("num", "det") or sets.few_of_them[doc:token(n).form]) do n = n - 1 end   -- six of them
  local verb = n
  while n > 1 and doc:token(n):is("verb", "modal", "adv", "to_mark") do n = n - 1 end
  if n == verb then return nil end
  if doc:word(n) == "and" then return subject_before(sentences, doc, m, n) end
  for _, c in ipairs(sentences[m.sentence] or {}) do
    if c.m.last == n then return c.key end
  end
end

local closing = { [","] = true, [";"] = true, [":"] = true, ["("] = true, ["-"] = true, ["--"] = true, ["–"] = true, ["—"] = true }

local CLAUSE = 40   -- tokens; a longer clause is read no further

-- The last token in front of a mark that may close the clause.
local function clause_end(doc, m)
  local last = math.min(doc:sentence(m.sentence).last, m.last + CLAUSE)
  local mark = marks.first(doc, m.last + 1, last, closing)
  return mark and mark - 1 or last
end

-- Is the noun the object of the verb behind the pronoun, and of no other?
local function is_object(doc, m, a)
  local verbs = 0
  for n = m.last + 1, a.first - 1 do
    local t = doc:token(n)
    if t:is("pronoun", "mark", "conj", "wh") or t.form == "that" then return false end
    local verb = t:is("verb") and not t:in_list("be", "have", "do")
    if verb then verbs = verbs + 1 end
  end
  return verbs == 1
end

-- "She noted that the mayor had lied": does the clause that the verb takes begin with the noun?
local function opens_clause(doc, m, a)
  local says = false
  for n = m.last + 1, a.first - 1 do
    local t = doc:token(n)
    if not t:is("verb", "modal", "adv", "det") and t.form ~= "that" then return false end
    says = says or t:in_list("say")
  end
  return says
end

-- "It sued the union", "he said Lind had lied": who is named behind the verb is another than its subject, and so is what
-- it acts on; but "he is the mayor".
function M.others_behind(doc, list, i, word)
  local p, next_one = list[i], list[i + 1]
  local m = p.m
  if not sets.subject_pronoun[word] or not next_one or next_one.sentence ~= p.sentence then return nil end
  local verb = m.last < doc.tokens and doc:token(m.last + 1)
  if not verb or not verb:is("verb", "modal", "adv") or opens(string.lower(doc:word(p.first - 1) or "")) or in_fronted(doc, m) then
    return nil
  end
  local others
  local stop = clause_end(doc, m)
  for k = i + 1, #list do
    local o = list[k]
    if o.sentence ~= p.sentence or o.first > stop then break end
    local before = doc:token(o.first - 1)
    if before:is("det", "adj") and o.first > m.last + 2 then before = doc:token(o.first - 2) end
    if before:in_list("be") or sets.becoming[before.lemma] or before.form == "as" then break end
    if o.key and not o.word and (o.m:get("form") ~= "nominal" or is_object(doc, m, o.m) or opens_clause(doc, m, o.m)) then
      others = others or {}
      others[o.key] = true
    end
  end
  return others
end

-- "Odrin accused the ministry of theft, which it denies": another than who says so.
function M.other_than_sayer(sentences, doc, m, genders)
  local before = m.first > 1 and doc:token(m.first - 1)
  if not before or before:is("verb") or not sets.charge_told[before.lemma or before.form] then return nil end
  if before.number > 1 and doc:token(before.number - 1):is("prep") then return nil end   -- "a letter in which he denied it"
  local any = function() return true end
  for _, c in ipairs(sentences[m.sentence] or {}) do
    if c.m.last < m.first and said(doc, c, any, genders) then return c.key end
  end
end

return M
