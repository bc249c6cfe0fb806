-- "He has been a critic of Moss", "Lind opposed it and is now a backer": what somebody is said to be is he. Behind the
-- pronouns (files run by name).
phase "actor-keys"

local appositions = require "lib.appositions"
local sets = require "lib.word_sets"

-- Where the verb begins that says so ("has long been"), or nil.
local function verb_before(doc, noun)
  local first = doc:sentence(noun.sentence).first
  for n = noun.first - 1, math.max(first + 1, noun.first - appositions.AUXILIARIES - 1), -1 do
    if appositions.is_predicate(doc, noun, n - 1) then return n end
    if not doc:token(n):is("adv", "verb") then return nil end
  end
end

-- "The union's head, Ada Lind, is a clerk", "Ada Lind, who heads the union, is a nurse": the subject is set off by commas.
local function is_set_off(doc, a, verb)
  if doc:word(a.last + 1) ~= "," or doc:word(verb - 1) ~= "," or a.last + 2 >= verb then return false end
  if sets.who_which_that[doc:word(a.last + 2)] then return doc:find_tag(a.last + 3, verb - 1, "finite") ~= nil end
  for _, b in ipairs(doc:span(a.last + 2, verb - 1):mentions("Actor")) do
    if b.last == verb - 2 then return b:get("key") == a:get("key") end
  end
  return false
end

-- Who is said to be so: the pronoun in front of the verb, or whom a sentence of two verbs opens with.
local function subject_of(doc, verb, noun)
  local s = doc:sentence(noun.sentence)
  local joined = sets.and_but[doc:word(verb - 1)]
  for _, a in ipairs(s:mentions("Actor")) do
    if a.first >= verb then return nil end
    local person = a:get("kind") == "person" and a:get("key")
    local opens = person and a.first <= s.first + 1
    if opens and (joined or is_set_off(doc, a, verb)) or person and a.last == verb - 1 and a:get("form") == "pronoun" then return a end
  end
end

pass "what somebody is said to be" {
  about = "he has been a critic of Moss: the critic is he",
  run = function(doc)
    local all, forms, roles, crowds = doc:mentions("Actor", "form", "role", "crowd")
    for i, noun in ipairs(all) do
      local told = forms[i] == "nominal" and (roles[i] or crowds[i]) and sets.a_or_an[string.lower(doc:word(noun.first))] and
                   doc:token(noun.last):is("singular")
      local verb = told and verb_before(doc, noun)
      local subject = verb and subject_of(doc, verb, noun)
      if subject then
        noun:set("key", subject:get("key"), "what these words say of it", subject)
      elseif verb and sets.speaking[doc:word(verb - 1)] then
        noun:drop("what a speaker calls himself")   -- who that is, the rules of speech find
      end
    end
  end,
}
