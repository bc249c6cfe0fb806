-- What an interviewer puts to somebody in the words of others: "Q: The divers say that the net was torn. A: It was not." They charge
-- whoever answers with it, if his answer opens with a denial.
phase "tension-passes"

local lib = require "lib.tension"
local nearby = require "lib.nearby"
local sides = require "lib.sides"
local speech = require "lib.speech"
local stretches = require "lib.stretches"

local FIRST = 2   -- sentences of the answer within which it has to be denied
local second_person = { you = true, your = true }

-- The questions of an interview, in the order of the text.
local function questions_of(doc)
  local out = {}
  for _, c in ipairs(doc:mentions("Claim")) do
    if c:get("part") == "question" and c:slot("content") then stretches.add(out, c.first, c.last, c) end
  end
  return out
end

-- "The papers said you had been pushed": what befell whoever is asked is no charge.
local function befell_you(doc, content)
  for n = content.first, content.last - 2 do
    local be = second_person[string.lower(doc:word(n))] and (doc:token(n + 1):in_list("have") and n + 2 or n + 1)
    if be and be < content.last and doc:token(be):in_list("be") then return doc:token(be + 1):is("participle") and not doc:token(be + 1):is("gerund") end
  end
  return false
end

-- Those who say something in the question, not as their own wish ("want you to pay").
local function tellers(doc, question)
  local out = {}
  for _, c in ipairs(question:span():mentions("Claim")) do
    local told = c ~= question and c:slot("cue") and c:slot("content") and not speech.quiet[c:get("act") or ""]
    local from = told and not speech.to_come[c:get("act") or ""] and speech.source_of(doc, c)
    if from and (from:get("kind") or "") ~= "" and not befell_you(doc, c:slot("content")) then out[#out + 1] = { claim = c, from = from } end
  end
  return out
end

local function is_denial(d)
  return (d:get("polarity") or "denial") == "denial" and d:get("type") ~= "no_plans" and d:get("type") ~= "retraction"
end

-- "Q: You sold it. A: That isn't true.": who asks by trade charges nobody.
local function drop_askers(doc, d)
  for _, m in ipairs(nearby.mentions(doc, "Tension", d.place, 2)) do
    if m:get("note") == "denied" and m:slot("trigger").first == d:slot("cue").first and not m:slot("from") then m:drop("asked by trade") end
  end
end

-- "The rector says you sold it." "We have not sold a stone": where it is not known who "we" are, whoever is asked.
local function whom_it_asks(doc, question)
  for _, a in ipairs(question:span():mentions("Actor")) do
    if a:get("form") == "pronoun" and second_person[string.lower(a.text)] then return a end
  end
end

pass "put to somebody in an interview" {
  about = "Q: The divers say that the net was torn. A: It was not: the divers charge whoever answers with it",
  run = function(doc)
    local questions = questions_of(doc)
    for _, d in ipairs(questions[1] and doc:mentions("Denial") or {}) do
      local question = is_denial(d) and questions[stretches.upto(questions, d.place)]
      local to = question and (d:actor("source") or whom_it_asks(doc, question.what))
      question = to and question
      local near = question and d.place > question.last and doc:token(d.place).sentence - doc:token(question.last).sentence <= FIRST
      if near then drop_askers(doc, d) end
      local asker = near and question.what and speech.source_of(doc, question.what)
      for _, t in ipairs(near and tellers(doc, question.what) or {}) do
        local third = not lib.same(t.from, to) and not (asker and lib.same(t.from, asker)) and not sides.meet(sides.of(t.from), sides.of(to))
        if third then
          doc:add("Tension", t.claim, { from = t.from, to = to, trigger = t.claim:slot("cue") }, { type = "accuse", weight = "0", note = "said" })
        end
      end
    end
  end,
}
