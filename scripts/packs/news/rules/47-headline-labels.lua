-- Who denies in a headline: whoever stands before the colon.
local sides = require "lib.sides"

phase "denial-passes"

local LABEL = 6   -- tokens in front of the colon

-- The colon behind whoever a headline begins with: "Navy: we did not fire", "Coach on claims: 'Lies'"; or nil.
local function colon_of(doc, s)
  for n = s.first + 1, math.min(s.last - 1, s.first + LABEL) do
    local t = doc:token(n)
    if t.text == ":" then return n end
    if t:is("finite", "modal", "mark") then return nil end
  end
end

-- Where who speaks ends: before "on claims".
local function label_of(doc, first, colon)
  for n = first + 1, colon - 1 do
    if doc:token(n):is("prep") then return doc:span(first, n - 1) end
  end
  return doc:span(first, colon - 1)
end

words "speaking_label" { "navy", "army", "embassy", "palace", "airline", "family", "lawyer", "lawyers", "club", "league", "coach", "crew", "clinic",
                         "hospital", "school", "bank", "firm", "ministry", "church", "museum", "port", "union", "airport", "railway" }

local function can_speak(doc, label)
  if doc:token(label.last):in_list("role", "body", "label", "speaking_label", "crowd") then return true end
  for _, a in ipairs(label:mentions("Actor")) do
    if a.last == label.last then return true end
  end
  return false
end

pass "who denies in a headline" {
  about = "\"Navy: we did not fire\": whoever stands before the colon denies it",
  run = function(doc)
    if not doc.headline then return end
    local s = doc:sentence(1)
    local colon = colon_of(doc, s)
    local label = colon and label_of(doc, s.first, colon)
    if not label or not can_speak(doc, label) then return end
    for _, m in ipairs(s:mentions("Denial")) do
      local content, source = m:slot("content"), m:slot("source")
      local begins = content and content.first < colon and content.last > colon
      if begins then
        m:drop_slot("content")
        m:add_slot("content", doc:span(colon + 1, content.last))
      end
      local inner = content and source and content:covers(source)   -- "Envoy: Theft claim baseless"
      local mine = m.place > colon and (not source or source.first == label.first or inner)
      if mine then
        if source then m:drop_slot("source") end
        m:add_slot("source", label)
      end
    end
  end,
}

words "fact_check_label" { "fact check", "fact-check", "factcheck", "claim check", "reality check", "fake news watch" }

-- Is it a fact check that speaks: "Fact check: the video does not show it"?
local function is_fact_check(doc)
  if not doc.headline then return false end
  local s = doc:sentence(1)
  return doc:find_list(s.first, math.min(s.last, s.first + 2), "fact_check_label") ~= nil
end

pass "what a fact check says of itself" {
  about = "\"Fact check: the video does not show a raid\": nobody denies that; \"the claim is false\" is a verdict, and stays",
  run = function(doc)
    if not is_fact_check(doc) then return end
    for _, m in ipairs(doc:mentions("Denial")) do
      local own = m:get("type") == "negated_statement" and not m:slot("source") and not m:actor("source") and not m.quoted
      if own and not sides.enclosing(doc, m.place) then m:drop("said by the fact check itself") end
    end
  end,
}
