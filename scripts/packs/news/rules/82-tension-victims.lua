-- Whom the deed befell that somebody is charged with, where the charge does not say it: "Y was found stabbed in a lane. X has been
-- charged with murder", "is held on suspicion of his murder". It is the last of whom such a thing was told before.
phase "tension-passes"

local lib = require "lib.tension"
local pronouns = require "lib.pronouns"

local FAR = 4   -- sentences

-- The last victim in front of the charge that is not the accused, behind him in the same sentence if none.
local function victim_of(doc, m, from)
  local place, sentence = m:slot("trigger").first, m.sentence
  local best
  for _, v in ipairs(doc:mentions("Victim")) do
    local who = v:slot("who").first
    local a = v:actor("who") or doc:token(who):is("own") and pronouns.meant(doc, who)
    local near = v.sentence <= sentence and v.sentence >= sentence - FAR or v.in_headline
    if a and near and not lib.same(a, from) and (v.first < place or not best and v.sentence == sentence) then best = a end
  end
  return best
end

pass "whom the charge is about" {
  about = "X denies murder: of Y, who was found dead",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      if m:get("note") == "victim" then
        local from = m:actor("from")
        local to = from and victim_of(doc, m, from)
        if to then
          lib.set_end(m, "to", to)
        else
          m:drop("nobody is told to have been hurt")
        end
      end
    end
  end,
}
