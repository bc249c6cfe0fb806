-- "Mothers whose sons died at the base sued the army": the mothers did, and not the sons, who stand in a clause of their own.
phase "tension-passes"

local lib = require "lib.tension"
local nearby = require "lib.nearby"

-- Has the one behind "whose" a verb of his own in front of the act, with more behind it than what goes with the act's own verb?
local function has_own_verb(doc, from, t)
  local verb = from.last + 1 < t.first and doc:find_tag(from.last + 1, t.first - 1, "finite")
  if not verb then return false end
  for n = verb + 1, t.first - 1 do
    local word = doc:token(n)
    if word:is("noun", "prep", "pronoun", "num") and word.form ~= "to" then return true end
    if word:is("finite") and not doc:token(verb):in_list("have", "be", "do") then return true end
  end
  return false
end

pass "whose men have a verb of their own" {
  about = "mothers whose sons died sued the army: the mothers did",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local from, to, t = m:actor("from"), m:actor("to"), m:slot("trigger")
      local n = from and to and from.last < t.first and m:get("voice") ~= "passive" and m:get("pos") ~= "noun" and from.first - 1
      local whose = n and n > 1 and string.lower(doc:word(n)) == "whose" and doc:word(n - 1) ~= ","
      local owner = whose and has_own_verb(doc, from, t) and nearby.ending(doc, "Actor", n - 1)
      if owner and not lib.same(owner, to) then lib.set_end(m, "from", owner) end
    end
  end,
}
