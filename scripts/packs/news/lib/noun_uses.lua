-- What a noun does where it stands: a post or a person, or what somebody does, is, or what sort of thing it is.
local sets = require "lib.word_sets"

local M = {}

words "gives" { "give", "grant", "deny", "offer", "cost", "owe", "allow", "lend", "afford", "earn", "hand", "award", "promise", "guarantee",
                "spare", "assure", "declare", "tell", "teach", inflect = "verb" }

-- Nouns that are a past as well: "the minister cut the ribbon".
words "past_too" { "cut", "put", "set", "hit", "let", "cost", "hurt", "shut", "quit", "bet", "bid", "cast", "split", "burst", "spread",
                   "shed", "rid", "thrust", "upset", "beat", "read", "left", "felt", "found", "saw", "fell", "led", "ran", "spoke" }

-- "A strong showing" is no show, "the process heading" no head: forms of a verb that is spelt like the noun.
function M.is_doing(last, noun)
  local form = last.form
  local ending = string.sub(form, -2)
  if ending ~= "ng" and ending ~= "ed" or noun.first ~= noun.last then return false end
  if ending == "ed" then return last:is("verb") end
  if sets.no_gerund[last.lemma] then return false end
  return string.find(form, "^%a%a%a+ing$") ~= nil and #form > 5
end

-- "A terrorist attack", "the refugee crisis": what kind of attack. But "a veteran staffer" is somebody, and so is who
-- is granted bail.
local adjectival = sets.adjective_too   -- his executive orders

-- "The witness statements were read", "misread the source documents": a plural that has a verb, or is the object of one.
local function is_plural_head(doc, m, behind)
  local after = behind.number < doc.tokens and doc:token(behind.number + 1)
  if after and (after:is("past", "modal") or after:in_list("be", "have")) then return true end
  local ahead = m.first > 1 and doc:token(m.first - 1)
  return ahead and ahead:is("verb") and not ahead:in_list("gives", "say") or false
end

function M.says_what_kind(doc, m, noun)
  local behind = doc:token(noun.last + 1)
  if behind and behind:is("NNS") and not behind:in_list("crowd", "role") then
    if adjectival[doc:token(noun.last).form] or is_plural_head(doc, m, behind) then return true end
  end
  local further = behind and behind:is("adj") and behind.number < doc.tokens and doc:token(behind.number + 1)
  if further and further:is("common") and adjectival[doc:token(noun.last).form] then   -- the official foreign rate
    return m.first == 1 or not doc:token(m.first - 1):in_list("gives")
  end
  if not behind or not behind:is("NN") or behind:in_list("past_too", "timeword") then return false end
  local form = behind.form
  if string.find(form, "ing$") or string.find(form, "[eo]r$") or string.find(form, "ist$") then return false end
  return m.first == 1 or not doc:token(m.first - 1):in_list("gives")
end

local AHEAD = 5   -- tokens between an article and a shorter match

-- what makes somebody something: they named Lind a suspect
words "makes_one" {
  "name", "declare", "appoint", "elect", "label", "brand", "dub", "designate", "deem", "crown", "consider", "pronounce", "call", "make", "render",
  inflect = "verb",
}

-- "Police named Ada Lind a suspect": behind the name that such a verb governs.
local function is_complement(doc, n)
  local k = n - 1
  while k > 1 and n - k < 7 and doc:token(k):is("name", "pronoun", "noun", "own", "adj", "det") do k = k - 1 end
  if k == n - 1 then return false end
  return doc:token(k):is("verb") and doc:token(k):in_list("makes_one") and not doc:token(k):is("participle")
end

-- "She served as a minister", "named as an agent of Oman": what somebody is, and nobody else; "as a minister said".
function M.is_what_one_is(doc, m)
  local n = m.first
  local stop, t = math.max(3, n - AHEAD), doc:token(n)
  while n > stop and t:is("noun", "adj", "num", "participle") do   -- of a shorter match
    n = n - 1
    t = doc:token(n)
  end
  if n < 3 or not sets.a_or_an[t.form] then return false end
  local as = doc:token(n - 1).form == "as" and doc:token(n - 2).form ~= "such"
  if not as and not is_complement(doc, n) then return false end
  local behind = m.last < doc.tokens and doc:token(m.last + 1)
  return not (behind and behind:is("finite", "modal"))
end

-- "A film producer": somebody, where a producer alone is a firm.
function M.is_post(m, last)
  local span = m:span()
  local post = not last:is("plural") and span:last_entry("role")
  local body = post and post.last == m.last and (span:last_entry("body") or m:slot("body"))
  return body and post.first < body.first or false
end

-- "A drug candidate", "the vaccine candidates": what is tried, and nobody.
words "is_tried" { "drug", "vaccine", "product", "antibody", "treatment", "therapy", "compound", "molecule", "lead", "clinical", "jab", "site",
                   "oncology", "development", "planet", "exoplanet", "gene", "cell" }

function M.is_on_trial(doc, role)
  return sets.candidate[role.text] and role.first > 1 and doc:token(role.first - 1):in_list("is_tried")
end

-- In "a spokesman for Lind's campaign" nobody who is for Lind has a campaign.
function M.is_for(doc, owner)
  for n = owner.first + 1, owner.last - 1 do
    if doc:word(n) == "for" then
      local a = owner:mentions("Actor")[1]
      return a ~= nil and a.first == owner.first and a:get("role") ~= nil
    end
  end
  return false
end

-- "Shot in the head", "his head", "above their heads" are nobody; "its (former) head", a body's, and "the head of" are.
function M.is_bare_head(doc, role, last)
  local form = last.form
  if form ~= "head" and form ~= "heads" or role.first < role.last then return false end
  local n = role.first - 1
  while n > 1 and doc:token(n):is("adj") do n = n - 1 end
  local ahead, behind = n > 0 and doc:token(n), role.last < doc.tokens and doc:token(role.last + 1)
  if ahead and ahead:is("own") then return string.lower(ahead.text) ~= "its" end
  if behind and behind.form == "on" then return true end   -- took it head on
  return not (ahead and ahead:is("possessive", "noun")) and not (behind and behind.form == "of")
end

-- "Strapped in a restraint chair": no chairman.
function M.is_seat(doc, m, last)
  return last.lemma == "chair" and m.first > 1 and sets.where_seated[doc:word(m.first - 1)] == true
end

-- "The barrister Simon Hall KC": letters behind a name are no noun.
function M.is_behind_person(m, role, last)
  if not string.find(last.text, "^%u+$") then return false end
  for _, a in ipairs(m:mentions("Actor")) do
    if a.last + 1 == role.first and a:get("kind") == "person" then return true end
  end
  return false
end

return M
