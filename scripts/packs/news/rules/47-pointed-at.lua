-- What a denial points at with a noun that says more than "claim": "that accusation", of who has just told something of the denier; "the
-- figure", "the findings", of who has given them.
local nearby = require "lib.nearby"

phase "denial-passes"

local BEFORE = 2     -- sentences back to what "that accusation" points at
local FIGURE = 6     -- ... to what gave "the figure"
local FOUND = 3      -- ... and to what "the findings" are
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

-- The last that another tells of the denier in so many sentences before; none, if he is charged there: "Police arrested Lind on suspicion
-- of arson. The mayor said that Lind lived alone. She denied the charge".
local function told_of_him(doc, m, denier)
  local found
  for _, c in ipairs(nearby.mentions(doc, "Claim", m.place, BEFORE)) do
    if c.last < m.place and c:get("act") == "accuse" and tells_of(c, denier) then return nil end
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

-- check: ignore unused-list, a pass names it
words "figure_noun" { "figure", "figures", "number", "numbers", "toll", "tally", "estimate", "count", "total" }

words "has_found" { "find", "conclude", "show", "reveal", "establish", "determine", "uncover", inflect = "verb" }

local function has_number(doc, claim)
  local content = claim:actor("source") and claim:slot("content")
  return content ~= nil and doc:find_tag(content.first, content.last, "num") ~= nil
end

local function has_found(doc, claim)
  local cue = claim:slot("source") and claim:slot("cue")
  return cue ~= nil and doc:find_list(cue.first, cue.last, "has_found") ~= nil
end

-- What a noun may point at: how many sentences back it may stand, and how it tells that.
local pointed_at = {
  { list = "figure_noun", back = FIGURE, tells = has_number },
  { list = "disputed_finding", back = FOUND, tells = has_found },
}

-- The last claim before the denial to which its noun points, if any is of that sort.
local function last_told(doc, m, noun)
  for _, kind in ipairs(pointed_at) do
    local found
    for _, c in ipairs(noun:in_list(kind.list) and nearby.mentions(doc, "Claim", m.place, kind.back) or {}) do
      if c.last < m.place and kind.tells(doc, c) then found = c end
    end
    if found then return found end
  end
end

pass "whose figure it is, whose findings" {
  about = "\"The party spoke of 900 names. 'It is a scandal,' its chief said. The board said the figure was pure invention\": the party's; " ..
          "\"A study found that it leaks. The firm dismissed the findings\": the study's",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local content = not m:slot("claimant") and pointer_of(doc, m)
      local told = content and last_told(doc, m, doc:token(content.last))
      local by, denier = told and told:actor("source"), m:actor("source")
      if told and not (by and denier and by:get("key") == denier:get("key")) then m:add_slot("claimant", told:slot("source")) end
    end
  end,
}
