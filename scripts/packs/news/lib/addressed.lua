-- Whom somebody speaks to: "told the minister: ...", the other one of an interview.
local nearby = require "lib.nearby"
local turns = require "lib.turns"

local M = {}

local TURN = 20   -- sentences within which the other one has a turn

words "told_to" { "tell", "ask", "warn", "urge", "remind", "inform", "assure", "beg", "implore", "order", "challenge",
                  "taunt", "shout", inflect = "verb", any_tag = true }

local function label_of(c)
  local source = c:slot("source")
  return source and source.text
end

-- The speaker of the turn before, else of the one behind, if somebody else is named there; nil if it is not known who that is.
local function other_turn(doc, c)
  local own, label, before, passed = c:actor("source"), label_of(c), nil, false
  for _, o in ipairs(nearby.mentions(doc, "Claim", c.place, TURN)) do
    passed = passed or o.number == c.number
    local source = turns.is_labelled(doc, o) and label_of(o) ~= label and (o:actor("source") or "somebody")
    local other = source and (source == "somebody" or not own or source:get("key") ~= own:get("key"))
    if other and passed then
      before = before or source
      break
    end
    if other then before = source end
  end
  return before ~= "somebody" and before or nil
end

function M.of(doc, c)
  local to, cue = c:actor("addressee"), c:slot("cue")
  if to then return to end
  if turns.is_labelled(doc, c) then return other_turn(doc, c) end
  if not cue then return nil end
  local last = cue.last
  if not doc:token(last):in_list("told_to") then return nil end
  local stop = math.min(last + 6, doc:sentence(cue.sentence).last)
  if stop <= last then return nil end
  for _, a in ipairs(doc:span(last + 1, stop):mentions("Actor")) do
    return a.first <= last + 2 and a or nil
  end
end

-- Whom the words at a place are spoken to: within a turn of an interview the other one, whoever is told of in it.
function M.at(doc, n)
  for _, c in ipairs((doc:around("Claim", "content", n))) do
    local a = c.place ~= n and M.of(doc, c)
    if a then return a end
  end
end

-- Who is known by that name: the last person named so.
local function known_as(doc, n)
  local word, found = doc:word(n), nil
  for _, a in ipairs(doc:mentions("Actor")) do
    if a:get("kind") == "person" and a:get("form") == "full" and string.find(" " .. a.text .. " ", " " .. word .. " ", 1, true) then found = a end
  end
  return found
end

-- "You lied to us, Moss": whom the words of the sentence at a place call by name, between commas or before the closing mark.
function M.called(doc, n)
  local quote, s = doc:quote(n), doc:sentence(doc:token(n).sentence)
  if not quote then return nil end
  local first, last = math.max(quote.first, s.first), math.min(quote.last, s.last)
  for k = first + 1, last do
    local t = doc:token(k)
    local ends = k == last or doc:token(k + 1):is("mark")
    if ends and t:is("name") and string.find(t.text, "^%u") then
      local ahead = k - 1
      while ahead > first and string.find(doc:word(ahead), "^%u") do ahead = ahead - 1 end   -- "Mr Moss", "Mayor Ada Lind"
      if doc:word(ahead) == "," or doc:token(ahead):is("mark") then return known_as(doc, k) end
    end
  end
end

return M
