-- "Mothers whose sons died at the base sued the army": the mothers did, and not the sons, who stand in a clause of their own.
-- "Lind met Moss, who had written a letter attacking Y": Moss did; "a man who many believe betrayed Y": he did.
phase "tension-passes"

local lib = require "lib.tension"
local nearby = require "lib.nearby"
local sets = require "lib.word_sets"

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

local CLAUSE = 9   -- tokens from "who" to the act

-- Who is meant by the "who" at a place.
local function antecedent(doc, n)
  return nearby.ending(doc, "Actor", doc:word(n - 1) == "," and n - 2 or n - 1)
end

-- "who had given speeches criticising Y": the "who" of the clause in which somebody's words do it.
local function of_ones_words(doc, m, t, first)
  if not lib.is_ing(doc, m) or not doc:token(t - 1):is("common") or lib.is_preposition(doc:token(t - 2)) then return nil end
  for n = t - 2, math.max(first + 1, t - CLAUSE), -1 do
    local word = doc:token(n)
    if word:is("mark") or word.text == "," then return nil end
    if word.form == "who" then return doc:find_tag(n + 1, t - 2, "finite", "participle") and n or nil end
  end
end

words "held_of_one" { "believe", "think", "suspect", "feel", "insist", inflect = "verb", any_tag = true }

-- "who many believe betrayed Y": the "who" in front of whoever thinks so.
local function as_others_think(doc, t, first)
  if not doc:token(t):is("finite", "past") or not doc:token(t - 1):in_list("held_of_one") then return nil end
  for n = t - 3, math.max(first + 1, t - 6), -1 do
    if doc:word(n) == "who" then return n end
  end
end

pass "who it is in a clause" {
  about = "Lind met Moss, who had written a letter attacking Y: Moss attacks",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local to, t = m:actor("to"), m:slot("trigger").first
      local first = doc:sentence(doc:token(t).sentence).first
      local acts = to and to.first > t and t > first + 3 and m:get("voice") ~= "passive" and m:get("pos") ~= "noun"
      local thought = acts and as_others_think(doc, t, first)
      local who = thought or acts and of_ones_words(doc, m, t, first)
      local whom = who and antecedent(doc, who)
      local known = whom and not (thought and whom:get("form") == "nominal" and sets.a_or_an[string.lower(doc:word(whom.first))])
      if known and not lib.same(whom, to) then
        lib.set_end(m, "from", whom)
      elseif thought then
        m:drop_slot("from")
      end
    end
  end,
}

words "posting_place" { "Twitter", "Facebook", "Instagram", "YouTube", "TikTok", "WhatsApp", "Telegram", "LinkedIn", "Reddit", "Truth Social", "Snapchat", "Weibo", case = "exact" }

pass "what is posted there" {
  about = "he posted a comment on Twitter that likened Y to rats: he does, and not the firm",
  run = function(doc)
    for _, m in ipairs(doc:find_list(1, doc.tokens, "posting_place") and doc:mentions("Tension") or {}) do
      local from, to = m:actor("from"), m:actor("to")
      local there = from and from.first > 1 and doc:word(from.first - 1) == "on" and doc:find_list(from.first, from.last, "posting_place")
      local by = there and lib.subject(doc, m)
      if by and not lib.same(by, from) and not (to and lib.same(by, to)) then lib.set_end(m, "from", by) elseif there then m:drop_slot("from") end
    end
  end,
}
