-- Tensions with precision first: between two who are known, in words that mean nothing else, and real.
phase "tension-passes"

change "blame in what somebody says" { off = true }   -- whom a clause blames is read out of its grammar only
change "both of them" { off = true }                  -- "both governments": which two is a guess

local crowd = { people = true, anonymous = true }
local real = { actual = true, announced = true, ongoing = true, past = true, threatened = true }
-- A person who "attacks" mostly speaks.
local force = { attack = true, incursion = true, mass_violence = true }

local function doubt(m, from, to)
  if not real[m:get("status") or ""] then return "not real" end
  if m:get("note") == "weak" then return "a word with other senses" end
  if not from or not to then return nil end              -- the ledger knows them
  if crowd[from:get("kind")] or crowd[to:get("kind")] then return "a crowd" end
  if force[m:get("type")] and from:get("kind") == "person" then return "a person has no army" end
end

pass "only what is sure" {
  about = "drops tensions that are not real, of words with other senses, and those of crowds",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local why = doubt(m, m:actor("from"), m:actor("to"))
      if why then m:drop(why) end
    end
  end,
}
