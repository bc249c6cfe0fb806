-- Whom industrial action is against, where it is not said and nobody did anything to those who take it: for whom they work.
-- Behind 87-tension-opponents.lua.
phase "tension-passes"

local lib = require "lib.tension"
local pronouns = require "lib.pronouns"

words "workplace" { "hospital", "clinic", "school", "university", "college", "museum", "theatre", "theater", "library", "port", "airport", "orchestra", "opera",
                    inflect = "noun" }

local function employs(doc, a)
  local kind = a:get("kind")
  return kind == "company" or kind == "institution" and doc:token(a.last):in_list("workplace")
end

-- Those that employ people among the actors of a stretch, but for the one that acts.
local function employers(doc, first, last, from)
  local out, seen = {}, {}
  for _, a in ipairs(first <= last and doc:span(first, last):mentions("Actor") or {}) do
    local key = a:get("key") or a.text
    local fits = employs(doc, a) and not lib.same(a, from) and not seen[key]
    if fits then out[#out + 1], seen[key] = a, true end
  end
  return out
end

-- "Red Lantern drivers", "its drivers": told with them.
local function told_with(doc, span, from)
  if doc:token(span.first):is("own") then return pronouns.meant(doc, span.first, from and from:get("key")) end
  return from and employers(doc, span.first, span.last, from)[1]
end

-- Else the only one of the sentence, of the one before, or of the one behind.
local function told_nearby(doc, sentence, from)
  for _, k in ipairs({ sentence, sentence - 1, sentence + 1 }) do
    local s = k >= 1 and k <= doc.sentences and doc:sentence(k)
    local all = s and employers(doc, s.first, s.last, from) or {}
    if all[1] then return not all[2] and all[1] or nil end
  end
end

-- "The union met. The strike against the firm will go on": who strikes is the union told last.
local NEAR = 2   -- sentences
words "union_word" { "union", "federation", "guild", "brotherhood", "workers", "drivers", "miners", "nurses", "teachers", "pilots", "staff", "strikers", "crew", "doctors",
                     "employees", "dockers", "cleaners", "guards", "journalists" }
local function strikers_before(doc, place)
  local here = doc:token(place).sentence
  for s = here, math.max(1, here - NEAR), -1 do
    local found
    for _, a in ipairs(doc:sentence(s):mentions("Actor")) do
      local works = a.last < place and doc:find_list(a.first, a.last, "union_word") and a:get("kind") ~= "institution"
      if works then found = a end
    end
    if found then return found end
  end
end

local LABOUR = { labour = true, answer = true }

pass "for whom they work" {
  about = "drivers voted for a strike: against the firm that employs them",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local span, t = m:slot("from"), m:slot("trigger")
      local struck = not m:actor("from") and doc:find_list(t.first, t.last, "strike_noun") and m:actor("to")
      local by = struck and struck:get("kind") == "company" and strikers_before(doc, t.first)
      if by then
        lib.set_end(m, "from", by)
        m:set("type", "protest")
      end
      local acts = span and LABOUR[m:get("note") or ""] and not m:actor("to") and doc:find_list(t.first, t.last, "labour_act", "strike_noun")
      if acts then
        local from = m:actor("from")
        local to = told_with(doc, span, from) or from and told_nearby(doc, t.sentence, from)
        if to and not (from and lib.same(from, to)) then lib.set_end(m, "to", to) end
      end
    end
  end,
}
