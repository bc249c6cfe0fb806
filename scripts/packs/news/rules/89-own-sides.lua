-- Sides once more, for the ledger: whom "its chairman" is of. (Whoever weighs negations above is told nothing of it:
-- the chairman may well contradict the firm's critics in its name.)
phase "tension-passes"

local nearby = require "lib.nearby"
local pronouns = require "lib.pronouns"
local sets = require "lib.word_sets"
local sides = require "lib.sides"

words "his_helper" { "coach", "trainer", "agent", "publicist", "manager", "aide", "adviser", "advisor", "representative", "teammate", "producer", "bodyguard",
                     "counsel" }

-- "Its chairman", "his lawyer", "her coach", of a noun: whom the word in front means.
local function whom_it_means(doc, m)
  local speaks = sides.speaks_for[m:get("class") or ""] or doc:token(m.last):in_list("his_helper")
  return sets.third_possessive[string.lower(doc:word(m.first))] and speaks and pronouns.meant(doc, m.first, m:get("key")) or nil
end

local function mentions_by_key(all)
  local by = {}
  for _, m in ipairs(all) do
    local key = m:get("key") or ""
    by[key] = by[key] or {}
    table.insert(by[key], m)
  end
  return by
end

-- Whoever has a side keeps it, so one look at all who are called so is enough.
local function stand_by(by, key, side)
  for _, m in ipairs(by[key] or {}) do
    if not m:get("side") then m:set("side", side) end
  end
  by[key] = nil
end

-- Both stand by the second, or by whom that stands by.
local function stand_together(by, m, whose)
  local side = whose:get("side") or whose:get("key")
  stand_by(by, m:get("key") or "", side)
  stand_by(by, whose:get("key"), side)
end

pass "its chairman's side" {
  about = "its chairman, his lawyer are on the side of whom the word means",
  run = function(doc)
    local by
    local all, forms = doc:mentions("Actor", "form")
    for i, m in ipairs(all) do
      local whose = forms[i] == "nominal" and whom_it_means(doc, m)
      if whose then
        by = by or mentions_by_key(all)
        stand_together(by, m, whose)
      end
    end
  end,
}

local FIRM_BACK = 2   -- sentences back to the firm that has spoken

-- "Managing director Ada Lind", of no firm that is named with her.
local function is_officer(doc, m)
  local title = m:slot("title")
  if not title or m:get("side") or m:get("org") then return false end
  local before, behind = title.first > 1 and doc:token(title.first - 1), m.last < doc.tokens and doc:token(m.last + 1)
  if before and before:is("possessive", "name", "own") then return false end
  return not (behind and (behind:is("prep") or behind.text == ","))
end

-- The only firm that says something just before.
local function firm_that_spoke(doc, m)
  local found
  for _, kind in ipairs({ "Claim", "Denial" }) do
    for _, c in ipairs(nearby.mentions(doc, kind, m.first, FIRM_BACK)) do
      local by = c.place < m.first and c:actor("source")
      if by and by:get("kind") == "company" then
        if found and found:get("key") ~= by:get("key") then return nil end
        found = by
      end
    end
  end
  return found
end

pass "an officer's firm" {
  about = "\"The bank insisted that it is sound. 'There is no hole,' managing director Ada Lind said\": she speaks for the bank",
  run = function(doc)
    local by
    if #doc:mentions("Denial") == 0 then return end
    local all, forms, classes = doc:mentions("Actor", "form", "class")
    for i, m in ipairs(all) do
      local firm = classes[i] == "executive" and forms[i] == "full" and is_officer(doc, m) and firm_that_spoke(doc, m)
      if firm then
        by = by or mentions_by_key(all)
        stand_together(by, m, firm)
      end
    end
  end,
}

-- "The league was furious. Its president, Ada Lind, called the ruling a farce": whom an answer is aimed at was looked for before it
-- was known whose she is; her own league it is not.
pass "answers nobody of his own" {
  about = "the league's president called the ruling a farce: not the league's",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local open = m:get("note") == "answer" and m:get("sign") ~= "1"
      local from, to = open and m:actor("from"), open and m:actor("to")
      if from and to and sides.meet(sides.of(from), sides.of(to)) then m:drop("an answer to one's own side") end
    end
  end,
}
