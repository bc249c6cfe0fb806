-- "Lind was one of the nurses who sued Y", "Lind, one of three nurses who sued Y": Lind did it, as they all did.
phase "tension-passes"

local lib = require "lib.tension"
local sets = require "lib.word_sets"
local whose = require "lib.whose"

pass "one of those who did it" {
  about = "Lind is one of the nurses who sued Y: Lind did, too",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local a, to = m:actor("from"), m:actor("to")
      local first = a and to and m:get("voice") ~= "passive" and m:get("pos") ~= "noun" and a.last < m:slot("trigger").first and a.first
      local of = first and first > 4 and (doc:word(first - 1) == "the" and first - 2 or first - 1)
      local one = of and doc:word(of) == "of" and doc:word(of - 1) == "one" and sets.who_which_that[doc:word(a.last + 1)]
      local ahead = one and doc:token(of - 2)
      local subject = ahead and (ahead:in_list("be") or ahead.text == ",") and whose.ends_at(doc, of - 3, lib.sentence(doc, m).first)
      if subject and not lib.same(subject, to) and not lib.same(subject, a) then lib.copy(doc, m, subject:span(), to:span()) end
    end
  end,
}
