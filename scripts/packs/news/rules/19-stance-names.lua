-- "Anti-Lind", at the head of a sentence: a word for whoever is against her, and no name.
local stance_words = require "lib.stance_words"

phase "actor-keys"

pass "no names of stances" {
  about = "Anti-Lind delegates left: the delegates, and no Anti-Lind",
  run = function(doc)
    if not stance_words.any(doc) then return end
    for _, a in ipairs(doc:mentions("Actor")) do
      local stance = a.first == a.last and string.match(a.text, "^(%u%l+)%-%u")
      if stance and stance_words.stances[string.lower(stance)] then a:drop("a stance") end
    end
  end,
}
