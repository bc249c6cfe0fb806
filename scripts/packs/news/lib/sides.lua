-- Whose words a token stands in, and who stands on the same side.
local sets = require "lib.word_sets"

local M = {}

-- Roles that speak for whoever they are of; a lawmaker, a writer of it speaks for himself.
M.speaks_for = {
  spokesperson = true, executive = true, party_leader = true, head_of_state = true, head_of_government = true,
  minister = true, official = true, diplomat = true, lawyer = true,
}

local TO_TOLD = 3   -- tokens from "nobody" to "was told"

function M.is_first_person(doc, span)
  return span.first == span.last and doc:token(span.first):in_list("first_pronoun")
end

-- Does the claim with this cue lie in what another says?
function M.is_inside(doc, claim, cue)
  for _, outer in ipairs((doc:around("Claim", "content", cue.first))) do
    if outer ~= claim and outer:slot("cue") then return true end
  end
  return false
end

-- "He has refused to meet us and he has never written": does another clause stand between "to" and the token?
local function is_behind_infinitive(doc, piece, n)
  if doc:word(piece.first) ~= "to" then return false end
  for k = n - 1, math.max(piece.first + 2, n - 6), -1 do
    local t = doc:token(k)
    if sets.and_but_comma[doc:word(k - 1)] and t:is("pronoun") and not t:is("wh") then return true end
  end
  return false
end

-- "No guard was ever told | to keep quiet", "nobody was told to": what nobody has been told is no claim of anybody.
function M.tells_nobody(doc, claim, cue, piece)
  if claim:slot("source") or not cue or cue.first <= piece.last or cue.first > piece.last + TO_TOLD then return false end
  return sets.no_one_or_nothing[string.lower(doc:word(piece.first))] ~= nil
end

-- The innermost claim whose content holds token n: the shortest piece that covers it. "We make it clear that
-- ..." and "records show that ..." inside a quotation are left for the quotation's own speaker, "they saw no
-- acid" and "Moss knows that it is false" for whoever says so, as "no guard was told to lie".
function M.enclosing(doc, n)
  local best, piece, size
  local claims, pieces = doc:around("Claim", "content", n)
  for i, c in ipairs(claims) do
    if c.first <= n and n <= c.last and (c.place ~= n or c:get("turn")) and not is_behind_infinitive(doc, pieces[i], n) then
      local source, length = c:slot("source"), pieces[i].last - pieces[i].first
      local cue = c:slot("cue")
      local seen = c:get("act") == "show" or c:get("class") == "perceive" or cue and doc:token(cue.last).lemma == "know"
      if seen or source and M.is_first_person(doc, source) or M.tells_nobody(doc, c, cue, pieces[i]) then length = length + 10000 end
      if not size or length < size then best, piece, size = c, pieces[i], length end
    end
  end
  return best, piece
end

local function first_unquoted(s, from, upto)
  for _, a in ipairs(s:mentions("Actor")) do
    if not a.quoted and a.first >= from and a.last <= upto then return a end
  end
  return nil
end

-- Whose a quotation is that stands alone ("Lind was calm. 'I took nothing.'"): whom its own sentence names
-- before it, else the sentence before, else the one behind, of the same paragraph.
function M.near_quote(doc, n)
  local quote = doc:quote(n)
  if not quote then return nil end
  local here, found = doc:token(quote.first).sentence, nil
  for _, k in ipairs({ here, here - 1, doc:token(quote.last).sentence + 1 }) do
    local s = k >= 1 and k <= doc.sentences and doc:sentence(k)
    if s and s.paragraph == quote.paragraph then
      found = first_unquoted(s, s.first, k == here and quote.first - 1 or s.last)
    end
    if found then return found end
  end
  return nil
end

-- "The governor's office": the governor.
local function owner_of(actor)
  if actor:get("form") ~= "nominal" or actor:get("kind") == "person" or actor.last < actor.first + 2 then return nil end
  for _, a in ipairs(actor:span():mentions("Actor")) do
    if a.first == actor.first and a.last < actor.last then return a:get("key") end
  end
  return string.match(actor:get("key") or "", "^(.+)['’]s%s")   -- a noun within a noun is no mention
end

-- Names under which an actor counts as the same side: itself, its state, its organisation, its head and that one's state,
-- whose office it is.
function M.of(actor)
  local side = {}
  if not actor then return side end
  local names = { actor:get("key", "name", "state", "org", "side", "land") }
  for i = 1, 6 do side[#side + 1] = names[i] end   -- any of them may be nil
  side[#side + 1] = owner_of(actor)
  if #side == 0 then side[1] = actor.text end
  return side
end

function M.meet(side, other)
  for i = 1, #side do
    local name = side[i]
    for k = 1, #other do
      if other[k] == name then return true end
    end
  end
  return false
end

return M
