-- "Iran-backed rebels", "Turkish and Qatari-backed gunmen", "a Norland-owned mine": who stands behind somebody in a word,
-- and does and says nothing himself.
local nearby = require "lib.nearby"
local M = {}

local REACH = 5   -- tokens
local MOST = 3    -- backers in one word

-- "[Tom Moss], the pro-Lind mayor": whom the phrase is said of.
local function apposed_to(doc, first)
  local n = first - 1
  while n > 2 and doc:token(n):is("adj") do n = n - 1 end
  if n < 3 or not doc:token(n):is("det") or doc:word(n - 1) ~= "," then return nil end
  return nearby.ending(doc, "Actor", n - 2)
end

-- The actor that the phrase around the word ends in ("the pro-Lind camp"), else the one behind it ("pro-Lind mayor Tom Moss").
function M.bearer(doc, first, last)
  local sentence = doc:sentence(doc:token(first).sentence)
  local span = doc:span(math.max(sentence.first, first - REACH), math.min(sentence.last, last + REACH))
  local behind
  for _, a in ipairs(span:mentions("Actor")) do
    if a.first <= first and a.last > last then return a end
    if a.first > last and not behind then behind = a end
  end
  for n = last + 1, behind and behind.first - 1 or last do
    local t = doc:token(n)
    local names = t.text == "," and n == behind.first - 1 and n > last + 1   -- "the pro-Lind mayor, Tom Moss"
    if not names and not t:is("adj", "noun", "participle") then behind = nil break end
  end
  return behind or apposed_to(doc, first)
end

-- Is anybody backed in a word? Few texts have one.
function M.any(doc)
  local n = doc:find_list(1, doc.tokens, "standing_behind", "made_by")
  while n do
    if doc:word(n - 1) == "-" then return true end
    n = n < doc.tokens and doc:find_list(n + 1, doc.tokens, "standing_behind", "made_by")
  end
  return false
end

local function is_adjective(doc, a)
  return a:get("form") == "demonym" and not doc:token(a.last):is("plural")
end

-- The word of backing that hangs on the actor: in "Turkish and Qatari-backed" it is that of both.
local function word_of(doc, a)
  local n = a.last + 1
  for hop = 1, MOST do
    local hyphen = n < doc.tokens and doc:word(n) == "-"
    if hyphen and doc:token(n + 1):in_list("standing_behind", "made_by") then return n + 1 end
    if not hyphen and not is_adjective(doc, a) or hop == MOST then return nil end
    if hyphen then n = n + 1 end   -- "Saudi- and Emirati-backed"
    if doc:word(n) == "," then n = n + 1 end
    if doc:word(n) == "and" or doc:word(n) == "or" then n = n + 1 end
    local nearest
    for _, b in ipairs(n <= doc.tokens and doc:span(n, math.min(n + 3, doc.tokens)):mentions("Actor") or {}) do
      if b.first == n and (not nearest or b.last < nearest.last) then nearest = b end
    end
    if not nearest then return nil end
    n = nearest.last + 1
  end
end

-- Is it one who only backs another? Second: that other, if he is an actor.
function M.backed(doc, a)
  local verb = word_of(doc, a)
  if not verb then return false end
  return true, M.bearer(doc, verb - 2, verb)
end

-- "A Norland-owned mine": the phrase around the word, as an actor that no rule has found.
local function described(doc, source, verb)
  local last = verb
  while last < source.last and doc:token(last + 1):is("noun", "adj", "possessive") do last = last + 1 end
  if last == verb or not doc:token(last):is("noun") then return nil end
  local first = doc:token(source.first):is("det") and source.first + 1 or source.first
  local span = doc:span(first, last)
  return doc:add("Actor", span, { name = span }, { key = string.lower(span.text), kind = "other", form = "nominal" }, source)
end

-- Who says it, where the source begins with one who only stands behind somebody; nil if it does not.
local function speaker(doc, m)
  local source, a = m:slot("source"), m:actor("source")
  if not source or not a or a.first < source.first or a.last >= source.last then return nil end
  local verb = word_of(doc, a)
  if not verb or verb > source.last then return nil end
  local bearer = M.bearer(doc, verb - 2, verb)
  if bearer and bearer.first <= source.last and bearer:get("key") then return bearer end
  for _, other in ipairs(source:mentions("Actor")) do   -- "the Norland-built ferry's crew"
    if other.last == source.last and other.first > verb and other:get("key") then return other end
  end
  return described(doc, source, verb)
end

-- Puts right who says each mention of the type, unless that is known already.
function M.correct(doc, type)
  if not M.any(doc) then return end
  for _, m in ipairs(doc:mentions(type)) do
    local by = not m:get("speaker") and speaker(doc, m)
    if by then m:set("speaker", by, "whose phrase it is") end
  end
end

-- "Turkish and Qatari-backed": those in front of the last one.
function M.others(doc, a)
  local out, n = {}, a.first - 1
  while #out < MOST and n > 1 do
    if doc:word(n) ~= "and" and doc:word(n) ~= "or" and doc:word(n) ~= "," then return out end
    if doc:word(n - 1) == "," then n = n - 1 end
    local hyphen = doc:word(n - 1) == "-"
    local b = nearby.ending(doc, "Actor", hyphen and n - 2 or n - 1)
    if not b or not hyphen and not is_adjective(doc, b) then return out end
    out[#out + 1], n = b, b.first - 1
  end
  return out
end

return M
