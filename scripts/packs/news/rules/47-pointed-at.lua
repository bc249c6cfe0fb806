-- What a denial points at with a noun that says more than "claim": "that accusation", of who has just told something of the denier; "the
-- figure", of who has given one.
local nearby = require "lib.nearby"

phase "denial-passes"

local BEFORE = 2     -- sentences back to what "that accusation" points at
local FIGURE = 6     -- ... and to what gave "the figure"
local POINTER = 3    -- tokens of "that accusation", "the higher figure"

local neutral = { state = true, inform = true, believe = true, suggest = true, report = true }

words "points_at_last" { "that", "this", "those", "these", "the" }

-- Does the denial only point, with such words?
local function pointer_of(doc, m)
  local content = m:get("polarity") == "denial" and m:slot("content")
  local short = content and content.last - content.first < POINTER and content.first < content.last
  return short and doc:token(content.first):in_list("points_at_last") and content or nil
end

-- Is he told of in the claim?
local function tells_of(claim, denier)
  for _, p in ipairs(claim:pieces("content")) do
    for _, a in ipairs(p:mentions("Actor")) do
      if a:get("key") == denier:get("key") then return true end
    end
  end
  return false
end

-- The last that another tells of the denier in so many sentences before.
local function told_of_him(doc, m, denier)
  local found
  for _, c in ipairs(nearby.mentions(doc, "Claim", m.place, BEFORE)) do
    local by = c.last < m.place and c:slot("source") and c:actor("source")
    local other = by and by:get("key") ~= denier:get("key")
    if other and tells_of(c, denier) then found = c end
  end
  return found
end

pass "what is called a charge" {
  about = "\"Guards say that Lind took it. She rejected that accusation\": what they say is one",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local denier = m:get("noun_act") == "accuse" and pointer_of(doc, m) and m:actor("source")
      local told = denier and told_of_him(doc, m, denier)
      if told and neutral[told:get("act") or ""] then told:set("act", "accuse") end
    end
  end,
}

words "figure_noun" { "figure", "figures", "number", "numbers", "toll", "tally", "estimate", "count", "total" }

-- The last in whose words a number stands.
local function with_number(doc, m)
  local found
  for _, c in ipairs(nearby.mentions(doc, "Claim", m.place, FIGURE)) do
    local content = c.last < m.place and c:actor("source") and c:slot("content")
    if content and doc:find_tag(content.first, content.last, "num") then found = c end
  end
  return found
end

pass "whose figure it is" {
  about = "\"The party spoke of 900 names. 'It is a scandal,' its chief said. The board said the figure was pure invention\": the party's",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local content = not m:slot("claimant") and pointer_of(doc, m)
      local told = content and doc:token(content.last):in_list("figure_noun") and with_number(doc, m)
      local by, denier = told and told:actor("source"), m:actor("source")
      if told and not (by and denier and by:get("key") == denier:get("key")) then m:add_slot("claimant", told:slot("source")) end
    end
  end,
}

words "has_found" { "find", "conclude", "show", "reveal", "establish", "determine", "uncover", inflect = "verb" }

local FOUND = 3   -- sentences back to what "the findings" are

-- The last that tells what somebody has found.
local function with_finding(doc, m)
  local found
  for _, c in ipairs(nearby.mentions(doc, "Claim", m.place, FOUND)) do
    local cue = c.last < m.place and c:slot("source") and c:slot("cue")
    if cue and doc:find_list(cue.first, cue.last, "has_found") then found = c end
  end
  return found
end

pass "whose findings they are" {
  about = "\"A study found that the dam leaks. Its owner dismissed the findings\": the study's",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local content = not m:slot("claimant") and pointer_of(doc, m)
      local told = content and doc:token(content.last):in_list("disputed_finding") and with_finding(doc, m)
      local by, denier = told and told:actor("source"), m:actor("source")
      if told and not (by and denier and by:get("key") == denier:get("key")) then m:add_slot("claimant", told:slot("source")) end
    end
  end,
}
