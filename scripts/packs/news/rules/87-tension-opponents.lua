-- Answers whose other side is not named: "called the move petty", "recalled its envoy". Behind all passes that add
-- tensions (files run by name).
phase "tension-passes"

local joined = require "lib.joined"
local lib = require "lib.tension"
local nearby = require "lib.nearby"
local opponents = require "lib.opponents"
local pronouns = require "lib.pronouns"
local sets = require "lib.word_sets"
local trifles = require "lib.trifles"
local sides = require "lib.sides"
local step_makers = require "lib.step_makers"
local same = lib.same

-- "walked out over wage cuts", "the decision was criticised by": against a thing whose owner is not named.
local against_things = { protest = true, criticise = true, reject = true }
local function is_open(m)
  local note = m:get("note") or ""
  return note == "" or note == "weak" and m:get("type") == "protest"
end

-- "accused Y of opposing the plan": Y does, whoever speaks.
local function is_charged_with_it(doc, m)
  local n = m:slot("trigger").first
  return doc:token(n):is("gerund") and n > 1 and sets.of_or_for[doc:word(n - 1)] or false
end

local function is_against_a_thing(doc, m)
  if is_charged_with_it(doc, m) then return false end
  if lib.status(doc, m) == "called_for" then return false end   -- "asked the court to annul the vote"
  local to = m:slot("to")
  local thing = to and against_things[m:get("type") or ""] and is_open(m) and doc:token(to.last)
  -- "hit back at claims that nurses steal", "slammed claims he stole": whoever claims it, who is not sought here
  local behind = thing and doc:token(to.last + 1)
  local told = behind and (behind.form == "that" or sets.he_or_she[behind.form] or behind.form == "they")
  if told and thing:in_list("claim_noun", "speech_noun") then return false end
  -- "turned down a deal"; but "left, a step that Norland condemned"
  local any = thing and to.first > m:slot("trigger").last and lib.is_one(doc:token(to.first), { a = true, an = true })
  if any then return false end
  return thing and thing:is("noun") and not thing:is("name") and not to:mentions("Actor")[1]
end

-- The denial whose cue shares a word with the span: asked by the cue, since what it denies may begin in an earlier sentence.
local function denial_at(doc, span)
  for n = span.first, span.last do
    local denials = doc:around("Denial", "cue", n)
    if denials[1] then return denials[1] end
  end
end

-- "rejected the report as absurd": a denial is no refusal. Its type.
local function denied(doc, m)
  local t, from = m:slot("trigger"), m:actor("from")
  if m.rule == "court turns down what was argued" then return nil end   -- a ruling
  if from and opponents.is_bench(doc, from) and doc:token(t.first):in_list("throwing_out") then return nil end
  local words = opponents.is_of(m:get("step") or "", "accuse")   -- "called the claim a lie"
  local d = (words or m:get("type") == "reject") and denial_at(doc, t)
  return d and d:get("type") or nil
end

-- Ways to deny in which nothing but a claim is refused; who has no plans for a coalition refuses one.
local of_claims = { rejects_claim = true, verb = true, falsity_predicate = true }

-- "rejected the report as absurd" only denies it; "was not going anywhere" is an answer as well.
local function only_denies(doc, m)
  local type = denied(doc, m)
  return type ~= nil and (of_claims[type] or m.rule ~= "answers somebody" or doc:token(m:slot("trigger").first).form ~= "not")
end

-- "had never condemned the war"
local function is_never_done(doc, m)
  local n = m:slot("trigger").first - 1
  while n > 0 and doc:token(n):is("adv") and not lib.is_one(doc:token(n), sets.negative) do n = n - 1 end
  return n > 0 and lib.is_one(doc:token(n), sets.negative)
end

-- "Moss said that she had voted against the dam": he only tells of it.
local function says_it(doc, m, a)
  local c = sides.enclosing(doc, m:slot("trigger").first)
  local source = c and c:actor("source")
  return source and same(source, a) or false
end

-- "punished deeds that violate its rules": what violates them is a thing.
local function hangs_on_thing(doc, m)
  local n = m:slot("trigger").first - 1
  while n > 1 and (doc:token(n):is("adv", "modal") or doc:token(n):in_list("have", "be")) do n = n - 1 end
  if n < 2 or not sets.who_which_that[doc:token(n).form] then return false end
  if doc:word(n - 1) == "," then n = n - 1 end
  return doc:token(n - 1):is("common") and not nearby.ending(doc, "Actor", n - 1)
end

-- "while nine others denounced it": whoever they are.
local function is_of_others(doc, m)
  local span = m:slot("from")
  return span and span.last == m:slot("trigger").first - 1 and doc:token(span.last).form == "others" or false
end

-- "Deputies, including Lind and Moss, criticised the plan", "Lind and Moss criticised it": those who do it with the first.
local function with_him(doc, m, from)
  local span, out = m:slot("from"), {}
  if not span then return out end
  if span.first > m:slot("trigger").last then return joined.others(doc, span, from) end   -- "a step criticised by Lind and Moss"
  for _, list in ipairs({ joined.together(doc, span, from), joined.among(doc, from, m:slot("trigger").first - 1) }) do
    for _, a in ipairs(list) do
      if not same(a, from) then out[#out + 1] = a end
    end
  end
  return out
end

-- "The speaker ordered Lind to withdraw it. She refused.": it is whoever was told to, and not who told her.
local telling_to = { demand = true, appeal = true }

local function told_to(doc, m, from)
  local here = m:slot("trigger").sentence
  if here == 1 or m:get("type") ~= "reject" or from:get("form") ~= "pronoun" then return from end
  local told = from
  for _, o in ipairs(doc:sentence(here - 1):mentions("Tension")) do
    local by, to = o:actor("from"), o:actor("to")
    if by and to and telling_to[o:get("type") or ""] and same(by, from) and pronouns.may_mean(from.text, to) then told = to end
  end
  return told
end

-- "expelled two envoys, and Peru retaliated": with what it was done to.
local violent = { attack = true, mass_violence = true }

local function answer_in_kind(doc, m, to)
  if m.rule ~= "answers somebody" or not violent[m:get("type") or ""] then return end
  for _, o in ipairs((opponents.told_around(doc, m:slot("trigger").first, ""))) do
    if same(o.from, to) then
      if not violent[o.type] then m:set("type", o.type) end
      return
    end
  end
end

-- "Two dockers died. Lind called it murder", "the crew have been held since May. Lind calls it piracy": none of it is theirs.
local function is_befallen(doc, a)
  local n = a.last + 1
  while n < doc.tokens and (doc:token(n):in_list("have") or doc:token(n):is("adv")) do n = n + 1 end
  return n <= doc.tokens and doc:token(n):in_list("befalls", "be")
end

pass "whom one answers" {
  about = "called the move petty, recalled its envoy: the other side is the one that moved",
  run = function(doc)
    local named
    for _, m in ipairs(doc:mentions("Tension")) do
      local open = not m:actor("to") and (m:get("note") == "answer" or is_against_a_thing(doc, m))
      if open and not only_denies(doc, m) and not is_never_done(doc, m) then
        local from = m:actor("from") or not hangs_on_thing(doc, m) and not is_of_others(doc, m) and lib.subject(doc, m)
        from = from and told_to(doc, m, from)
        named = named or opponents.by_name(doc)
        local to = from and opponents.of(doc, m, from, named)
        local befell = to and m.way == "it" and is_befallen(doc, to)
        local nobody = to and (befell and to:get("kind") == "people" or m:get("note") ~= "answer" and says_it(doc, m, to) or trifles.is_stranger(doc, m, to))
        if nobody then to = nil end
        if to and not (m.rule == "lawsuit of somebody" and opponents.is_bench(doc, to)) then
          local others = with_him(doc, m, from)
          lib.set_end(m, "from", from)
          lib.set_end(m, "to", to)
          answer_in_kind(doc, m, to)
          for _, too in ipairs(others) do
            if not same(too, to) then lib.copy(doc, m, too:span(), to:span()) end
          end
        end
      end
    end
  end,
}

local judging_it = { criticise = true, agree = true }

-- "called it a farce", "called the vote a farce"; "called the report a lie" denies it.
local function called_names(doc, m, from)
  local to = m:slot("to")
  if to.first == to.last then
    return sets.it_or_this[string.lower(to.text)] and step_makers.of_it(doc, to.first, from) or nil
  end
  local words = opponents.is_of(doc:span(to.last, to.last):last_entry("step", "group") or "", "accuse")
  return not words and doc:token(to.last):in_list("step") and opponents.author_of(doc, m, from) or nil
end

pass "whose thing is called names" {
  about = "called it a boat with no oars, slammed it: a thing that somebody has brought out in the sentence before",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local judges = m.rule == "name-calling" or m:get("note") == "" and judging_it[m:get("type") or ""] and m:slot("to") and m:slot("to").first == m:slot("to").last
      local from = judges and m:slot("to") and not m:actor("to") and m:actor("from")
      local maker = from and called_names(doc, m, from)
      if maker then lib.set_end(m, "to", maker) end
    end
  end,
}

-- "The museum invited the ministry, and the ministry has accepted": who asked it last, in this sentence or the one before.
local asking = { demand = true, appeal = true, talks = true }

local function asked_by(doc, m, from)
  local place, last, by = m:slot("trigger").first, 0, nil
  for _, o in ipairs(nearby.mentions(doc, "Tension", place, 1)) do
    local asker, told = asking[o:get("type") or ""] and o:actor("from"), o:slot("trigger")
    local whom = asker and told.first < place and told.first > last and o:actor("to")
    if whom and same(whom, from) and not same(asker, from) then last, by = told.first, asker end
  end
  return by
end

pass "who asked for it" {
  about = "the museum invited the ministry, and the ministry has accepted: it agrees with the museum",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local from = (m:get("note") == "asked" or m:get("note") == "spoken") and not m:actor("to") and m:actor("from")
      local by = from and asked_by(doc, m, from)
      if by then lib.set_end(m, "to", by) end
    end
  end,
}

pass "with whom one agrees" {
  about = "\"It is unsafe,\" Moss said. Lind agreed: with Moss, who spoke last",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local from = m:get("note") == "spoken" and not m:actor("to") and m:actor("from")
      local to = from and opponents.spoke_last(doc, m, from)
      if to then lib.set_end(m, "to", to) end
    end
  end,
}

-- Does the verdict deny a claim?
local function is_false_to(doc, m)
  for _, d in ipairs(doc:sentence(m:slot("trigger").sentence):mentions("Denial")) do
    local verdict = d.rule == "claim given a verdict" or m.way == "says"   -- "said the statement was untrue"
    if verdict and d.first <= m:slot("aim").first and d.last >= m:slot("aim").last then return true end
  end
  return false
end

words "called_charge" { from = "words/tension-deeds.tsv", where = { use = "called_charge" },
                        inflect = "noun", any_tag = true }

-- "called the charge offensive", "called that absurd", which denies it: an answer to whoever said so, and no charge of its own.
local function answers_charge(doc, m)
  local aim = m.rule == "judges a step" and m:slot("aim")
  if not aim then return false end
  if m.way == "called" then return doc:token(aim.last):in_list("called_charge") end
  return (m.way == "it" or m.way == "says") and is_false_to(doc, m)
end

pass "denials are no refusals" {
  about = "rejected Lima's charge, dismissed the doctors' account: of a claim, and nobody is refused anything",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      if of_claims[denied(doc, m) or ""] or answers_charge(doc, m) then m:drop("a denial is no refusal") end
    end
  end,
}
