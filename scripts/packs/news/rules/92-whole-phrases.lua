-- Whose an unnamed actor is, or where, is a part of what it is called: "fans in Aarhus", "the captain of the Velian women".
-- Behind all others: those that ask who does what to whom see the noun alone, and the place beside it.
local sets = require "lib.word_sets"

phase "places"

words "of_whom_it_is" { "of", "for", "in", "at", "from", "to" }
words "sent_to" { "aide", "adviser", "advisor", "ambassador", "envoy", "counsellor", "counselor", "assistant", "successor", "heir", "consul", "nuncio",
                  "delegate", "commissioner", "emissary", "witness", "source", inflect = "noun" }

-- "They beat fans in Aarhus" on the way: who does something is behind a noun with its place, or "who" is.
local function is_phrase_over(doc, n)
  local behind = doc:token(n)
  if behind and behind:is("adv") then behind = doc:token(n + 1) end
  return behind ~= nil and (behind:is("finite", "modal") or behind:in_list("have", "be") or behind.form == "who")
end

-- The place or the actor that begins with token N, or behind the article there: the longest.
local function at(doc, n, sentence)
  if n > doc.tokens or doc:token(n).sentence ~= sentence then return nil end
  local bare = sets.definite[doc:word(n)] and n + 1 or n
  local span, longest = doc:span(n, math.min(n + 9, doc.tokens)), nil
  for _, type in ipairs { "Place", "Actor" } do
    for _, a in ipairs(span:mentions(type)) do
      if (a.first == n or a.first == bare) and (not longest or a.last > longest.last) then longest = a end
    end
  end
  return longest
end

local no_whole = { pronoun = true, demonym = true }   -- "envoys of the Omani crown" are of no Omani

local stands_there = { institution = true, police = true, government = true, company = true, media = true, ngo = true }   -- a court in Aarhus

-- "In Aarhus" may be where something is done, "for Ada Lind" what it is done for.
local function belongs(doc, m, link, whose)
  if link == "of" or link == "at" and m:get("kind") == "people" and stands_there[whose:get("kind") or ""] then return true end
  if link == "to" then return doc:token(m.last):in_list("sent_to") end
  if link == "for" then return m:slot("role") ~= nil end
  return stands_there[m:get("kind") or ""]
end

-- The rest of the phrase behind the noun M, nil if nothing belongs to it; RESTS are those found so far.
local function rest_of(doc, m, rests)
  local link = m.last + 2 <= doc.tokens and doc:token(m.last + 1)
  if not link or not link:in_list("of_whom_it_is") then return nil end
  local whose = at(doc, m.last + 2, m.sentence)
  local behind = whose and whose.last < doc.tokens and doc:token(whose.last + 1)
  if not whose or no_whole[whose:get("form") or ""] or behind and behind:is("noun", "possessive") and not behind:in_list("timeword") then return nil end
  if not belongs(doc, m, link.form, whose) and (link.form == "to" or not is_phrase_over(doc, whose.last + 1)) then return nil end
  local inner = rests[whose.last]   -- "nurses at a clinic in Aarhus"
  return doc:span(m.last + 1, (inner or whose).last), whose
end

words "seen_from_outside" { "observer", "monitor", inflect = "noun" }
local spoken_for = { government = true, party = true, institution = true, igo = true }

-- "Observers of the African Union" are its own; "officials at the Bank of Oman" say what the bank does.
local function settle_kind(doc, m, whose)
  local kind, of = m:get("kind"), whose:get("kind")
  if kind == "other" and of == "people" and whose:get("plural") then m:set("kind", of) end   -- a group of young nurses
  local watches = of == "igo" and doc:token(m.last):in_list("seen_from_outside")
  if watches or kind == "anonymous" and m:get("plural") and spoken_for[of] then m:set("kind", of) end
end

local ends = { Tension = { "from", "to" }, Claim = { "source" }, Denial = { "source", "claimant" } }

-- In "pilots struck at the airline" both are ends of one finding, and neither is a part of the other: then nothing grows.
local function keep_apart(doc, rests)
  for type, slots in pairs(ends) do
    for _, f in ipairs(doc:mentions(type)) do
      for i, slot in ipairs(slots) do
        local one, other = f:slot(slot), f:slot(slots[3 - i] or "cue")
        local rest = one and rests[one.last]
        if rest and other and other.first > one.last and other.first <= rest.last then rests[one.last] = nil end
      end
    end
  end
end

-- What was found of those that have grown, by their old last tokens, has the rest as well: the record looks for who
-- acts within one piece.
local function grow_findings(doc, rests)
  for type, slots in pairs(ends) do
    for _, f in ipairs(doc:mentions(type)) do
      for _, slot in ipairs(slots) do
        local pieces = f:pieces(slot)
        local rest = pieces[1] and rests[pieces[#pieces].last]
        if rest then
          f:drop_slot(slot)
          for i, piece in ipairs(pieces) do
            f:add_slot(slot, i < #pieces and piece or doc:span(piece.first, rest.last))
          end
        end
      end
    end
  end
end

pass "whole phrases" {
  about = "fans in Aarhus, the captain of the Velian women, an aide to the premier: a noun together with whose it is",
  run = function(doc)
    local all, forms = doc:mentions("Actor", "form")
    local rests, whose, any = {}, {}, false
    for i = #all, 1, -1 do
      local m = all[i]
      if forms[i] == "nominal" then
        rests[m.last], whose[i] = rest_of(doc, m, rests)
        any = any or whose[i] ~= nil
      end
    end
    if not any then return end
    keep_apart(doc, rests)
    for i, m in ipairs(all) do
      if whose[i] and rests[m.last] then
        settle_kind(doc, m, whose[i])
        m:add_slot("name", rests[m.last])
      end
    end
    grow_findings(doc, rests)
  end,
}
