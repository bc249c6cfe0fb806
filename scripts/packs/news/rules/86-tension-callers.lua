-- Who calls others to somebody's side stands there himself. Behind 85, which finds who urges whom.
phase "tension-passes"

local doers = require "lib.doers"
local lib = require "lib.tension"
local sets = require "lib.word_sets"
local sides = require "lib.sides"

local siding = { agree = true, aid = true, reject = true, sanction = true, coerce = true, rupture = true, criticise = true, investigate = true, demand = true }
-- "asked a judge to force the bank to pay": a demand on the bank
words "compelling" { "force", "compel", "order", "oblige", "make", "require", "instruct", "direct", inflect = "verb", any_tag = true }
local urging = { demand = true, appeal = true }

words "going_to_court" { "ask", "petition", "urge", "want", "beg", "sue in", "apply to", inflect = "verb", any_tag = true }

-- "asked the High Court to order the police to free him": whoever asks, of a court, that it be ordered.
local function petitioner(doc, m, by)
  local n, start = by.first - 1, doc:sentence(by.sentence).first
  while n > start and doc:token(n):is("det", "adj") do n = n - 1 end
  local asks = by:get("kind") == "institution" and n > start and doc:token(n):in_list("going_to_court")
  return asks and doers.subject_up_to(doc, m, start, n) or nil
end

-- Who urges those who act in a tension to do so, before its verb.
local function urger(doc, m)
  local by, trigger = m:actor("from"), m:slot("trigger")
  if doc:word(trigger.first - 1) ~= "to" and doc:word(trigger.first) ~= "to" then return nil end
  for _, o in ipairs(lib.sentence(doc, m):mentions("Tension")) do
    local to = urging[o:get("type") or ""] and o:slot("trigger").last < trigger.first and o:actor("to")
    local near = to and to.first < trigger.first and not doc:find_tag(to.last + 1, trigger.first - 1, "finite", "modal")
    if near and lib.same(to, by) then return o:actor("from") end
  end
  return petitioner(doc, m, by)
end

-- "A judge told Moss to stay away from Lind": that is for Lind's sake.
local function keeps_away(doc, m)
  local t = m:slot("trigger")
  return t.last > t.first and doc:word(t.last) == "from" and doc:word(t.last - 1) == "away"
end

pass "who calls others to somebody's side" {
  about = "urged voters to back Y, to reject Y: whoever says so stands by Y, or against him, himself; they have not done so yet",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local backs = siding[m:get("type") or ""] and m:get("pos") ~= "noun" and m:actor("from") and m:actor("to")
      local by = backs and urger(doc, m)
      if by and keeps_away(doc, m) then
        m:drop("kept from somebody, for whose good it is")
      elseif by and not lib.same(by, m:actor("to")) then
        if doc:token(m:slot("trigger").last):in_list("compelling") then m:set("type", "demand") end
        lib.copy(doc, m, by:span(), m:actor("to"):span())
        m:drop("called for")
      end
    end
  end,
}

-- "urged Kenyans to vote": a word to all, if nobody with power over them says it. Behind the pass above, which asks whom they are urged
-- to back.
local advice = { urge = true, ask = true, advise = true, encourage = true, implore = true, beg = true }
local adviser = { person = true, ngo = true, institution = true, media = true }

-- "President Lind urged Chinese fishermen to leave": those of another land are meant, and nobody at large.
local function is_for_all(doc, from, to)
  if not adviser[from:get("kind") or ""] or not lib.are_whoever(doc, to) then return false end
  return to.first == to.last or lib.is_one(doc:token(to.last), sets.the_public) or not sides.speaks_for[from:get("class") or ""] or not string.find(doc:token(to.first).text, "^%u")
end

pass "advice to whoever it may be" {
  about = "urged Kenyans to vote, British tourists to stay away: no demand on anybody",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local from, to = m:actor("from"), urging[m:get("type") or ""] and m:actor("to")
      local spoken = from and to and (m:get("note") == "said" or m.rule == "act on somebody") and m:get("voice") ~= "passive" and advice[doc:token(m:slot("trigger").last).lemma]
      if spoken and is_for_all(doc, from, to) then m:drop("advice to all") end
    end
  end,
}
