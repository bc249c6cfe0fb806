-- Speakers who insist, and those who answer back.
local dispute = require "lib.dispute"
local matter = require "lib.matter"
local sides = require "lib.sides"

local M = {}

local CLOSE_BY, is_disputed = dispute.CLOSE_BY, dispute.is_disputed

-- Verbs with which a negation answers something.
words "insist" { "insist", "maintain", "stress", "swear", "protest", "counter", "retort", "reiterate",
                 "hit back", "clarify", "make clear", "be adamant", "remain adamant", "stay adamant", "emphasise", "emphasize",
                 "assure", "reassure", "underline",
                 "fire back", "shoot back", "snap back", "object", "contend", "assert", "rejoin", "say for the record", "state for the record", "make plain", inflect = "verb" }
-- With these one may also add what nobody has said.
words "stress" { "stress", "underline", "emphasise", "emphasize", "reiterate", inflect = "verb" }
words "own_house" { "country", "nation", "government", "administration", "ministry", "company", "firm",
                    "bank", "party", "campaign", "club", "team", "university", "church", "office", "house",
                    "paper", "newspaper" }

function M.insists(doc, claim)
  local cue = claim and claim:slot("cue")
  return cue ~= nil and doc:find_list(cue.first, cue.last, "insist") ~= nil and not doc:find_tag(cue.first, cue.last, "modal")
end

-- "I insist that there is no wall", in a quotation.
local function insists_first(doc, m)
  for n = m.place - 2, math.max(2, m.place - 6), -1 do
    local t = doc:token(n)
    if t:is("mark") then return false end
    if doc:find_list(n, n, "insist") then return doc:find_list(math.max(1, n - 2), n - 1, "self") ~= nil end
  end
  return false
end

local MOOD = -5   -- how weak a negation is of what somebody knows or wants (lib/wording)

-- "insisted he had not gone", "... he did not want to go", "... there was no chance of it", "... there was \"no rift\""
function M.is_insisted(doc, known, m, case)
  local claim, shape, modal = case.claim, case.shape, case.modal
  local speaks_self = m.quoted or claim and (claim:get("turn") or claim:slot("source") and sides.is_first_person(doc, claim:slot("source")))
  if shape >= MOOD and speaks_self and insists_first(doc, m) then return true end
  if not claim or m.quoted and claim:get("mode") == "direct" or not M.insists(doc, claim) then return false end
  local stressed = doc:find_list(claim:slot("cue").first, claim:slot("cue").last, "stress")
  if stressed and not case.own and m.way == "plain" and not is_disputed(doc, known, m, CLOSE_BY) then return false end
  if shape >= 0 then return true end
  local before = m.place > 1 and doc:token(m.place - 1)
  if before and (before:is("wh") or before.form == "you") then return false end
  return not m.quoted and modal == 0 and shape >= MOOD
end

-- "she answered", "he replied"
function M.answers_back(doc, claim)
  local cue = claim and claim:slot("cue")
  return cue ~= nil and doc:find_list(cue.first, cue.last, "answer_back") ~= nil
end

local WE = { "we" }   -- the side of who says I or we, and is not named

-- The side of who says it. Who is no actor ("the review") counts by his name.
function M.side_of(doc, known, claim, speaker)
  if not speaker and (not claim or claim:get("part") == "answer") then return WE end
  local source = claim and claim:slot("source")
  if speaker or not source then
    return matter.speaker_side(known, claim, speaker)
  end
  return doc:token(source.last):is("pronoun") and {} or { string.lower(source.text) }
end

M.MOOD, M.WE = MOOD, WE

return M
