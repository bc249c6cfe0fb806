-- "The owner of a ferry that sank, killing two": the sinking did, and no owner. "Ukraine asked for help after a missile struck, killing
-- five": the missile.
phase "tension-passes"

local lib = require "lib.tension"
local pronouns = require "lib.pronouns"
local sets = require "lib.word_sets"

local REACH = 24   -- tokens from whoever owns it to what it did

-- Does a clause about a thing, which "that" or "which" opens, lie between a person and the participle behind its comma?
local function is_of_thing(doc, from, n)
  if from:get("kind") ~= "person" or doc:word(n - 1) ~= "," or n - from.last > REACH then return false end
  local opens, verbs = false, 0
  for k = from.last + 1, n - 2 do
    local t = doc:token(k)
    if t.form == "that" or t.form == "which" then opens = doc:token(k + 1):is("finite", "modal", "adv") or opens
    elseif t:is("finite", "modal") then
      if not opens then return false end
      verbs = verbs + 1
    elseif t.text == "," or t:is("mark", "conj") then
      return false
    end
  end
  return opens and verbs == 1
end

words "when_it_was" { "after", "when", "as", "before", "once", "because", "since", "where", "hours after", "days after" }
local blow = { attack = true, mass_violence = true, coerce = true }

-- Where the clause begins that "after" opens between who acts and the participle behind a comma, or nil.
local function opens_when(doc, from, n)
  if doc:word(n - 1) ~= "," or n - from.last > REACH then return nil end
  local opens
  for k = n - 2, from.last + 1, -1 do
    local t = doc:token(k)
    if t.text == "," or t:is("mark") then return nil end
    if t:in_list("when_it_was") then
      opens = k
      break
    end
  end
  local behind = opens and doc:token(opens + 1)
  return behind and not behind:is("gerund", "pronoun") and doc:find_tag(opens + 1, n - 2, "finite") and opens or nil
end

-- Who stands first in that clause.
local function first_in(doc, opens, n)
  for _, a in ipairs(doc:span(opens + 1, n - 2):mentions("Actor")) do
    local behind = doc:token(a.last + 1)
    local alone = a.first <= opens + 3 and behind:is("finite", "modal", "adv")
    return alone and a or nil
  end
end

pass "what befell by a thing" {
  about = "\"The owner of a ferry that sank, killing two, left\", \"Lind left after a missile struck, killing two\": they killed nobody",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local from, t = m:actor("from"), m:slot("trigger").first
      local acts = from and from.last < t and m:get("pos") ~= "noun" and lib.is_ing(doc, m)
      local opens = acts and blow[m:get("type") or ""] and opens_when(doc, from, t)
      local whose = opens and first_in(doc, opens, t)
      if whose and not lib.same(whose, m:actor("to") or from) then
        lib.set_end(m, "from", whose)
      elseif opens or acts and is_of_thing(doc, from, t) then
        m:drop("of a thing")
      end
    end
  end,
}

local by_force = { attack = true, coerce = true, incursion = true }

-- "Police stormed a Chilean school": its own police, if nobody says whose; and no state.
local function is_at_home(doc, m, from, to)
  if from:get("kind") ~= "police" or (from:get("state") or "") ~= "" or not by_force[m:get("type") or ""] then return false end
  local named = to:get("kind") == "state" and to:get("form") == "demonym" and to.last < doc.tokens and doc:token(to.last + 1)
  return named and named:is("common", "adj") or false
end

-- "would not let its firms take part": its own, and nobody is turned down.
local function are_its_own(doc, m, from, to)
  if m.rule ~= "will do nothing for somebody" or not doc:token(to.first):is("own") then return false end
  local whose = pronouns.meant(doc, to.first)
  return sets.its[string.lower(doc:word(to.first))] and (whose == nil or lib.same(whose, from)) or false
end

pass "what is one's own" {
  about = "police stormed a Chilean school, Chile would not let its firms sign: neither Chile nor the firms are at the other end",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local from, to = m:actor("from"), m:actor("to")
      if from and to and (is_at_home(doc, m, from, to) or are_its_own(doc, m, from, to)) then m:drop("one's own") end
    end
  end,
}
