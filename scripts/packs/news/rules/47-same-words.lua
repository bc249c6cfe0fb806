-- What is denied with the very verb with which another has told it, though others have spoken since: "The union says that Moss paid
-- two youths. The road was shut, farmers said. Moss said that he paid nobody."
local matter = require "lib.matter"
local nearby = require "lib.nearby"
local sets = require "lib.word_sets"
local sides = require "lib.sides"

phase "denial-passes"

local BACK = 6      -- sentences before, in which it may be told
local TO_VERB = 8   -- tokens from where a clause begins to its verb

words "says_little" { "be", "have", "do", "make", "take", "get", "give", "go", "come", "keep", "put", "use", "try", "want", "need", "know", "think", "see", "say",
                      "tell", "claim", "state", "believe", "plan", "intend", "become", "begin", "start", "let", "seem", "happen", "involve", inflect = "verb" }

local kinds = { negated_statement = true, verb = true }

-- The verb that is denied: of "did not pay anyone" the first behind the negation, of "denied that he paid", "denied paying" the first there is.
local function denied_verb(doc, m, content)
  local cue = m:slot("cue")
  local negated = m:get("type") == "negated_statement"
  local first = negated and math.max(content.first, cue.first) or content.first
  for n = first, math.min(content.last, first + TO_VERB) do
    local t = doc:token(n)
    local verb = t:is("verb", "participle", "gerund") and not t:is("modal")
    if verb and not t:in_list("be", "have", "do") then return not t:in_list("says_little") and t or nil end
    if n > first and t:is("wh", "mark") then return nil end
  end
end

-- "They said that a study told that it leaks is wrong": whose words the token is, if not those of the claim; the innermost's.
local function is_retold(doc, c, n)
  local content = c:slot("content")
  for _, o in ipairs((doc:around("Claim", "content", n))) do
    local inner = o ~= c and o:slot("source")
    if inner and inner.first >= content.first and inner.last < n then return true end
  end
  return false
end

-- "Paid two youths": does a piece of what is claimed have the verb, and no negation?
local function has_verb(doc, claim, verb)
  for _, p in ipairs(claim:pieces("content")) do
    for n = p.first, p.last do
      local t = doc:token(n)
      if t.lemma == verb.lemma and t:is("verb", "participle", "gerund") then
        return not matter.is_negative(doc, p.first, p.last) and not is_retold(doc, claim, n)
      end
    end
  end
  return false
end

-- What another side says in front of the denial, as a fact.
local function is_others(known, m, c, side)
  if c.last >= m.first or c.place >= m.place or not sets.put_forward[c:get("act") or ""] then return false end
  local by = c:slot("source") and c:actor("source")
  return by ~= nil and not sides.meet(matter.speaker_side(known, c, by), side)
end

-- Who has told it with the verb, if another has spoken since in other words. (If several have, nobody is sure.)
local function teller(doc, known, m, verb, side)
  local found, since
  for _, c in ipairs(nearby.mentions(doc, "Claim", m.place, BACK)) do
    if is_others(known, m, c, side) then
      if has_verb(doc, c, verb) then
        local other = found and found:actor("source"):get("key") ~= c:actor("source"):get("key")
        if other then return nil end
        found, since = c, false
      elseif found and c.sentence > found.sentence then
        since = since or c:actor("source"):get("key") ~= found:actor("source"):get("key")
      end
    end
  end
  return since and found or nil
end

pass "denied in the same words" {
  about = "\"The union says that Moss paid youths. The road was shut, farmers said. Moss said he paid nobody\": what the union says, and not the farmers",
  run = function(doc)
    local denials, known = doc:mentions("Denial"), nil
    for _, m in ipairs(denials) do
      local fits = kinds[m:get("type") or ""] and m:get("polarity") == "denial" and not m:slot("claimant") and not m:get("own_words")
      local content = fits and m.sentence > 2 and m:actor("source") and m:slot("content")
      local verb = content and not m:slot("noun") and denied_verb(doc, m, content)
      if verb then
        known = known or matter.of(doc, denials)
        local told = teller(doc, known, m, verb, matter.side(known, m:actor("source")))
        if told then m:add_slot("claimant", told:slot("source")) end
      end
    end
  end,
}
