-- "A Velda ferry hit the pier. Velda said that ... The agency opened an inquiry into the crash": into whom, if one firm is told of and the
-- inquiry names nobody.
local lib = require "lib.tension"
local sets = require "lib.word_sets"

phase "tensions"

words "opens_it" { "open", "launch", "begin", "start", "order", "announce", inflect = "verb", any_tag = true }

rule "opens an inquiry" {
  finds = "Tension", about = "the board opened an investigation: into whom, the pass below may know", evidence = true,
  ways = {
    opens = [[ &doer <opens_it> (a | an | its own | [own]) [adj]{0,2} {trigger: (investigation | inquiry | enquiry | probe)} ([final] | , | ; | $ | and | on? <timeword> | last <timeword>) ]],
    looks = [[ &doer <be> [adv]? {trigger: investigating} ([final] | , | ; | $ | and) ]],
  },
  make = { type = "investigate", weight = 0, note = "", pos = "noun" },
  yes = { "[from The board] opened an [trigger investigation] on Monday.", "[from The board] is [trigger investigating]." },
  no = { "The board opened an account." },
}

phase "tension-passes"

words "went_wrong" {
  "accident", "incident", "crash", "collision", "blast", "explosion", "fire", "blaze", "leak", "spill", "derailment", "sinking", "outage", "blackout", "breach", "hack",
  "diversion", "emergency landing", "mishap", "failure", "malfunction", "recall", "contamination", "outbreak", "collapse", "matter", "case", "cause", "circumstance", "affair",
  "death", "injury", "sale", "contract", "merger", "takeover", "deal", "claim", "allegation", "complaint", "rupture", "near miss", "release", inflect = "noun",
}

local looks_into = { institution = true, government = true, police = true, igo = true }
local OBJECT = 8    -- tokens from the trigger to what is looked into
local ENOUGH = 3    -- mentions of the firm in front of it
local TWICE = 2     -- times as many as of any other

-- Does it say nobody, or only what happened: "opened an inquiry.", "is investigating the crash on the line"?
local function is_of_mishap(doc, m)
  local t, stop = m:slot("trigger"), doc:sentence(m.sentence).last
  local n = t.last + 1
  local last = n
  while last < math.min(stop, t.last + OBJECT) and not doc:token(last):is("mark", "conj") do last = last + 1 end
  if last > n and #doc:span(n, last):mentions("Actor") > 0 then return false end
  while n <= stop and (doc:token(n):is("prep", "det", "adj", "own", "noun") and not doc:token(n):in_list("went_wrong")) do n = n + 1 end
  if n <= stop and doc:token(n):in_list("went_wrong") then return true end
  local behind = doc:token(t.last + 1)
  return m:get("pos") == "noun" and (not behind or behind:is("mark") or sets.and_or[behind.form] ~= nil)
end

-- The one firm of which the article has told most, or nil: counted once for a document.
local function firm_told_of(doc, place)
  local count, first, best, second = {}, {}, nil, 0
  local all, kinds, keys = doc:mentions("Actor", "kind", "key")
  for i, a in ipairs(all) do
    if a.first >= place then break end
    local key = kinds[i] == "company" and keys[i]
    if key then
      first[key] = first[key] or a
      count[key] = (count[key] or 0) + 1
    end
  end
  for key, n in pairs(count) do
    if not best or n > count[best] then best, second = key, best and math.max(second, count[best]) or second
    else second = math.max(second, n) end
  end
  return best and count[best] >= ENOUGH and count[best] >= TWICE * second and first[best] or nil
end

pass "inquiry into a mishap" {
  about = "a Velda ferry sank; Velda said so; the agency opened an inquiry into the sinking: into Velda",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local from = m:get("type") == "investigate" and not m:actor("to") and m:actor("from")
      local open = from and looks_into[from:get("kind") or ""] and from.last < m:slot("trigger").first and lib.status(doc, m) ~= "negated" and is_of_mishap(doc, m)
      local firm = open and firm_told_of(doc, m:slot("trigger").first)
      if firm and not lib.same(firm, from) then lib.set_end(m, "to", firm) end
    end
  end,
}
