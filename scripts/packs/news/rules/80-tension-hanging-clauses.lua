-- Whose clause hangs on what stands behind the act, without "that": "met the quota France had fixed" is no meeting.
phase "tension-passes"

local lib = require "lib.tension"
local nearby = require "lib.nearby"

-- What falls on a thing falls on whose it is ("mocked the hat Lind wore"); what is done with a thing does not.
local with_thing = { talks = true, agree = true, aid = true, release = true, appeal = true, ease = true, rupture = true }

words "lauding_verb" { "welcome", "praise", "hail", "applaud", "commend", "laud", "salute", "thank", "cheer", inflect = "verb", any_tag = true }

-- Does the actor have a verb of his own right behind him? "France had fixed", but not "France, had".
local function has_verb(doc, a)
  local n = a.last + 1
  while n < doc.tokens and doc:token(n):is("adv") do n = n + 1 end
  local verb = n < doc.tokens and doc:token(n)
  return verb and verb:is("finite", "modal") and doc:word(n + 1) ~= "by" and verb or nil
end

-- The noun in front of the actor, "quota" in "the quota France": it has a word in front that begins its phrase.
local function noun_before(doc, t, a)
  local n = a.first - 1
  while n > t.last + 2 and doc:token(n):in_list("role") do n = n - 1 end   -- "the target manager Ada Lind set"
  local noun = n > t.last + 1 and doc:token(n)
  if not noun or not noun:is("common") or noun:is("pronoun") or noun:in_list("role") then return nil end
  for k = n - 1, t.last + 1, -1 do
    local word = doc:token(k)
    if word:is("det", "own", "possessive") then return n end
    if not word:is("noun", "adj", "num", "participle") then return nil end
  end
end

pass "whose clause hangs on it" {
  about = "met the quota France had fixed: nobody has met France; sued the bank Lind runs: the bank",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local to, t = m:actor("to"), m:slot("trigger")
      local behind = to and to.first > t.last + 2 and m:get("voice") ~= "passive" and m:get("pos") ~= "noun" and to
      local verb = behind and has_verb(doc, behind)
      local n = verb and noun_before(doc, t, behind)
      local made = n and (verb:in_list("brought_forth") or doc:token(t.first):in_list("lauding_verb"))
      local body = n and nearby.ending(doc, "Actor", n)
      if body then
        lib.set_end(m, "to", body)
      elseif n and not made and with_thing[m:get("type") or ""] then
        m:drop("whose clause hangs on a thing", verb)
      end
    end
  end,
}
