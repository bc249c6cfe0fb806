-- "The owner of a ferry that sank, killing two": the sinking did, and no owner.
phase "tension-passes"

local lib = require "lib.tension"

local REACH = 24   -- tokens from whoever owns it to what it did

-- Does a clause about a thing, which "that" or "which" opens, lie between a person and the participle behind its comma?
local function is_of_thing(doc, from, n)
  if from:get("kind") ~= "person" or doc:word(n - 1) ~= "," or n - from.last > REACH then return false end
  local opens, verbs = false, 0
  for k = from.last + 1, n - 2 do
    local t = doc:token(k)
    if t.form == "that" or t.form == "which" then opens = doc:token(k + 1):is("finite", "modal", "adv") or opens
    elseif t:is("finite", "modal") then
      if not opens then return false end
      verbs = verbs + 1
    elseif t.text == "," or t:is("mark", "conj") then
      return false
    end
  end
  return opens and verbs == 1
end

pass "what befell by a thing" {
  about = "\"The owner of a ferry that sank, killing two, left\": the owner killed nobody",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local from, t = m:actor("from"), m:slot("trigger").first
      if from and from.last < t and lib.is_ing(doc, m) and is_of_thing(doc, from, t) then m:drop("of a thing") end
    end
  end,
}
