-- "Denied on Sunday that ...", "denied to reporters that ...": when and to whom it was said is no part of what is denied.
phase "denial-passes"

local SETTING = 9   -- tokens between the verb and "that"

-- The "that" behind "on Sunday", "at the time", "to reporters", "in an interview with the Argus"; or nil.
local function that_behind(doc, content)
  local opens = doc:token(content.first)
  if not opens:is("prep", "adv", "to_mark") or opens.form == "that" then return nil end
  for n = content.first + 1, math.min(content.last - 1, content.first + SETTING) do
    local t = doc:token(n)
    if t.form == "that" and t:is("IN") then
      local before = doc:token(n - 1)
      local of_claim = before:in_list("claim_noun", "loose_noun") and not before:in_list("told_in")   -- "denied in part a claim that ..."
      return not of_claim and n or nil
    end
    if t:is("finite", "modal", "gerund", "wh", "conj", "mark") or t.text == "," then return nil end
  end
end

pass "denied when and to whom" {
  about = "denied to reporters that it leaks: what is denied begins with that",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local content = m:get("type") == "verb" and #m:pieces("content") == 1 and m:slot("content")
      local that = content and content.first > m.place and that_behind(doc, content)
      if that then
        m:drop_slot("content")
        m:add_slot("content", doc:span(that, content.last))
      end
    end
  end,
}
