-- "Denied on Sunday that ...", "denied to reporters that ...": when and to whom it was said is no part of what is denied.
local sets = require "lib.word_sets"

phase "denial-passes"

local SETTING = 14   -- tokens between the verb and "that"
local SHORT = 3      -- tokens of a setting that stands alone as what is denied

-- "(In a letter) posted online", "(in a message) sent to reporters".
local function is_given_out(t, before)
  return t:is("past", "participle") and before:is("noun") and not before:is("plural")
end

-- Does what is denied begin with when, where or to whom it was: "on Sunday", "to reporters", "(on Sunday) night", "(in a
-- letter) posted online", "last night"?
local function opens_setting(doc, content)
  local t, before = doc:token(content.first), doc:token(content.first - 1)
  if t.form == "that" then return false end
  if t:in_list("timeword", "timeunit") and before:in_list("weekday") or is_given_out(t, before) then return true end
  return t:is("prep", "adv", "to_mark") or t:in_list("how_denied") or sets.time_before_unit[t.form] and doc:token(content.first + 1):in_list("timeunit", "weekday", "timeword")
end

-- The "that" behind "on Sunday", "in 2019, and again last week,", "in an interview with the Argus"; or nil.
local function that_behind(doc, content)
  local last = doc:sentence(content.sentence).last
  if content.last - content.first >= SHORT then last = content.last end   -- "(on Monday) night" is cut off there
  for n = content.first + 1, math.min(last - 1, content.first + SETTING) do
    local t = doc:token(n)
    if t.form == "that" and t:is("IN") then
      local before = doc:token(n - 1)
      local of_claim = before:in_list("claim_noun", "loose_noun") and not before:in_list("told_in")   -- "denied in part a claim that ..."
      return not of_claim and n or nil
    end
    local goes_on = sets.and_comma[t.form] or is_given_out(t, doc:token(n - 1))
    if t:is("finite", "modal", "gerund", "wh", "mark", "conj") and not goes_on then return nil end
  end
end

-- The deed behind it: "denied to the inquiry (ever) having met him", "denied during the trial any part in it"; or nil.
local function deed_behind(doc, content)
  for n = content.first + 1, math.min(content.last - 1, content.first + SETTING) do
    local t, before = doc:token(n), doc:token(n - 1)
    local parted = before:is("noun", "name", "num", "adv") and before.form ~= "not"
    if parted and (t.tag == "VBG" or sets.any_or_all[t.form]) then
      return before.form == "ever" and n - 1 or n
    end
    if t:is("finite", "modal", "gerund", "wh", "mark", "conj", "to_mark") then return nil end
  end
end

pass "denied when and to whom" {
  about = "denied to reporters that it leaks, denied on oath having met him: what is denied begins behind when and to whom",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local content = m:get("type") == "verb" and #m:pieces("content") == 1 and m:slot("content")
      local opens = content and content.first > m.place and opens_setting(doc, content)
      local starts = opens and (that_behind(doc, content) or deed_behind(doc, content))
      if starts then
        local last = content.last > starts and content.last or doc:sentence(m.sentence).last
        if string.find(doc:word(last), "^[.!?]") then last = last - 1 end
        m:drop_slot("content")
        m:add_slot("content", doc:span(starts, last))
      end
    end
  end,
}

-- The pieces of a span that speakers who cut in leave of it, or nil if none does.
local function parted(doc, span, cuts)
  local left, first = nil, span.first
  for _, cut in ipairs(cuts) do
    if cut.first > first and cut.last < span.last then
      left = left or {}
      left[#left + 1] = doc:span(first, cut.first - 1)
      first = cut.last + 1
    end
  end
  if left then left[#left + 1] = doc:span(first, span.last) end
  return left
end

pass "denied around a speaker" {
  about = "\"He was, he said, innocent of any theft\": who cuts in is no part of what is denied",
  run = function(doc)
    local cuts = doc:mentions("CutIn")
    for _, m in ipairs(cuts[1] and doc:mentions("Denial") or {}) do
      local pieces, changed = {}, false
      for _, piece in ipairs(m:pieces("content")) do
        local left = parted(doc, piece, cuts)
        changed = changed or left ~= nil
        for _, part in ipairs(left or { piece }) do pieces[#pieces + 1] = part end
      end
      if changed then
        m:drop_slot("content")
        for _, piece in ipairs(pieces) do m:add_slot("content", piece) end
      end
    end
  end,
}
