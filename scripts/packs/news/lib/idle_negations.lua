-- Who is no party to a dispute: bystanders, crowds, those of whom nothing was said.
local accusing_negations = require "lib.accusing_negations"
local dispute = require "lib.dispute"
local matter = require "lib.matter"
local sets = require "lib.word_sets"
local sides = require "lib.sides"

local M = {}

local NEAR_BY, denies_near = dispute.NEAR_BY, dispute.denies_near
local only_accuses = accusing_negations.only_accuses

-- who is no party to a dispute
words "bystander" { "witness", "eyewitness", "onlooker", "passer-by", "passerby", "bystander", "neighbour", "neighbor",
                    "resident", "expert", "analyst", "observer", "economist", "historian", "scholar", "passenger",
                    "survivor", "victim", "rescuer", "paramedic", "medic", "nurse", "fisherman", "shopkeeper", "pollster",
                    "respondent", "percent", "per cent", "interviewee", "pundit", "commentator", "forecaster", inflect = "noun" }

-- Does a paper or a report say it, or one who saw it?
local function is_bystander(doc, claim)
  local source = claim and claim:slot("source")
  local speaker = source and claim:actor("source")
  if speaker and speaker:get("kind") == "media" then return true end
  return source ~= nil and doc:find_list(source.first, source.last, "bystander", "told_noun") ~= nil
end

-- Does anybody near by accuse that side?
local function is_accused(doc, known, m, side)
  for sentence = m.sentence - NEAR_BY, m.sentence + NEAR_BY do
    for _, f in ipairs(known.facts[sentence] or {}) do
      if f.act == "accuse" then
        matter.look_into(doc, known, f)
        if sides.meet(f.about, side) then return true end
      end
    end
  end
  return false
end

-- "Villagers said they had no bread": a crowd that is not accused has nothing to deny.
local function is_idle_crowd(doc, known, m, claim, side)
  local speaker = claim and claim:actor("source")
  return speaker and speaker:get("kind") == "people" and speaker.last == claim:slot("source").last and
         not is_accused(doc, known, m, side) and not denies_near(doc, known, m, side)
end

-- who lives near it or saw it: what he has not done himself nobody has asked of him either
words "onlooker" { "neighbour", "neighbor", "onlooker", "passer-by", "passerby", "bystander", "villager", "resident", "survivor", "rescuer",
                   "interviewee", inflect = "noun" }

-- Does one say it who only lives near it, or saw it?
function M.looks_on(doc, claim)
  local source = claim:slot("source")
  return source ~= nil and doc:find_list(source.first, source.last, "onlooker", "bystander") ~= nil
end

local TO_SUBJECT = 4   -- tokens from the negation back to whom it is of

-- Is it of somebody: "he had not", "the mayor never"?
local function is_of_somebody(doc, m)
  for n = m.place - 1, math.max(1, m.place - TO_SUBJECT), -1 do
    if sets.he_or_she[string.lower(doc:word(n))] then return true end
  end
  for _, a in ipairs(doc:span(math.max(1, m.place - TO_SUBJECT), m.place):mentions("Actor")) do
    if a.last < m.place and a:get("kind") == "person" then return true end
  end
  return false
end

-- "Prosecutors said that he had not paid", "'They did not call me,' a neighbour said"
function M.is_no_party(doc, known, m, claim, side, own)
  local source = claim and claim:slot("source")
  if not source then return false end
  if not own then return matter.by_accuser(doc, claim) and is_of_somebody(doc, m) end
  return doc:find_list(source.first, source.last, "onlooker") ~= nil and not is_accused(doc, known, m, side) and not denies_near(doc, known, m, side)
end

function M.is_idle(doc, known, m, claim, side, own)
  if is_idle_crowd(doc, known, m, claim, side) then return true end
  return not own and (is_bystander(doc, claim) or only_accuses(doc, known, m, side))
end

return M
