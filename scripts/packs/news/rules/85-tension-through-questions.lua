-- What an interviewer puts to somebody in the words of others: "Q: The divers say that the net was torn. A: It was not." They charge
-- whoever answers with it, if his answer opens with a denial.
phase "tension-passes"

local lib = require "lib.tension"
local nearby = require "lib.nearby"
local sides = require "lib.sides"
local speech = require "lib.speech"
local stretches = require "lib.stretches"

local FIRST = 2   -- sentences of the answer within which it has to be denied

-- The questions of an interview, in the order of the text.
local function questions_of(doc)
  local out = {}
  for _, c in ipairs(doc:mentions("Claim")) do
    if c:get("part") == "question" and c:slot("content") then stretches.add(out, c.first, c.last, c) end
  end
  return out
end

-- Those who say something in the question, not as their own wish ("want you to pay").
local function tellers(doc, question)
  local out = {}
  for _, c in ipairs(question:span():mentions("Claim")) do
    local told = c ~= question and c:slot("cue") and c:slot("content") and not speech.quiet[c:get("act") or ""]
    local from = told and not speech.to_come[c:get("act") or ""] and speech.source_of(doc, c)
    if from and (from:get("kind") or "") ~= "" then out[#out + 1] = { claim = c, from = from } end
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

pass "put to somebody in an interview" {
  about = "Q: The divers say that the net was torn. A: It was not: the divers charge whoever answers with it",
  run = function(doc)
    local questions = questions_of(doc)
    for _, d in ipairs(questions[1] and doc:mentions("Denial") or {}) do
      local to = is_denial(d) and d:actor("source")
      local question = to and questions[stretches.upto(questions, d.place)]
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
