-- Ill words that are not said of whoever stands near them: what somebody meets or mends, what befalls him, what is done to him.
local joined = require "lib.joined"
local sets = require "lib.word_sets"

local M = {}

-- what one does about an ill that is not one's own: "Y inherited a mess", "fears a plot", "apologised for the mistake"
words "meets_ills" {
  "fix", "inherit", "mend", "repair", "solve", "heal", "help", "face", "suffer", "endure", "survive", "escape", "witness", "fear", "dread", "expose",
  "uncover", "unmask",
  "apologise", "apologize", "regret", "investigate", "prosecute", "rescue", "comfort", "replace", "clean up", "sort out", "deal with", "cope with", "battle",
  "fight", "tackle",
  "recover from", "treat", "address", "respond to", "avert", "prevent", "avoid", "end", "stop", "combat", "confront", "condemn", "denounce", "overcome",
  "beat back", "warn of",
  "warn about", "resist", "stand up to", "root out", "protect", "defend against", "shield", "rebuild", "undo", "unwind", "clear up", "put right",
  "live through", "flee", "free",
  "mourn", "lament", "grieve", "be targeted by", "be hit by", "be born into", "grow up in", "target", "take on", "remember", "recall", "inspect", "tour",
  "visit", inflect = "verb", any_tag = true,
}
-- on whom it fell: "Y was a victim of fraud"
words "at_the_end_of" { "victim", "target", "survivor", "casualty", "witness", "object", "butt", "recipient", "subject", inflect = "noun", any_tag = true }
-- what is thrown at somebody, and speaks ill of whoever throws it: "the smears against Y"
words "thrown_at" {
  "smear", "slur", "lie", "attack", "abuse", "insult", "hate", "hatred", "threat", "plot", "prejudice", "bias", "bigotry", "witch hunt", "witch-hunt",
  "injustice", "vitriol", "slander",
  "libel", "vendetta", "hoax", "crusade", "outburst", "onslaught", "jibe", "rumour", "rumor", "falsehood", "campaign", "violence", "assault", "treatment",
  "raid", "conspiracy",
  "hostility", "discrimination", "racism", "sexism", inflect = "noun", any_tag = true,
}
-- to do that to Y would be a mistake
words "wrong_to_do" {
  "underestimate", "dismiss", "write off", "discount", "rule out", "ignore", "blame", "sack", "fire", "lose", "criticise", "criticize", "punish", "jail",
  "exclude", "insult",
  "mock", "bully", "count out", "bet against", "overlook", "forget", "attack", "smear", "scapegoat", "silence", "kill", "arrest", "hurt", "harm", "abandon",
  "betray", "undermine",
  "oust", "remove", "impeach", "expel", "replace", "call", "compare", "accuse", "single out", "hound", "persecute", inflect = "verb", any_tag = true,
}

-- "Y inherited a mess", "fears a plot", "was shot by a coward", "was the victim of a scam"
local function is_met(doc, word, to)
  local n = to.last + 1
  while n < word.first do
    local t = doc:token(n)
    if t:is("mark") and doc:word(n + 1) ~= "," and n > to.last + 1 then return false end
    if (t:is("verb") and t:in_list("meets_ills")) or t:in_list("at_the_end_of") then return true end
    if t.form == "by" and n > to.last + 2 and doc:token(n - 1):is("participle") and doc:token(n - 2):in_list("be") then return true end
    n = n + 1
  end
  return false
end

-- "the smears against Y", "attacks on Y are vile", "it is wrong to blame Y"
local onto = { on = true, against = true, at = true, about = true, toward = true, towards = true }

local function is_aimed_at(doc, to)
  local ahead = joined.before(doc, to.first, doc:sentence(to.sentence).first)
  if not ahead or ahead.number < 2 then return false end
  if onto[ahead.form] then return doc:token(ahead.number - 1):in_list("thrown_at") end
  return ahead:is("base", "gerund") and ahead:in_list("wrong_to_do") and not ahead:is("noun")
end

M.is_aimed_at = is_aimed_at

-- "told Y about a horrible crime": to whom it is told
local function is_told_him(doc, c, word, to)
  local cue = c:slot("cue")
  local behind = cue and to.first <= cue.last + 2 and to.first > cue.last and doc:word(to.last + 1)
  return (behind == "about" or behind == "of") and word.first > to.last and doc:token(cue.last):in_list("say") or false
end

function M.is_blameless(doc, c, word, to)
  if to.last < word.first then return is_met(doc, word, to) or is_told_him(doc, c, word, to) or is_aimed_at(doc, to) end
  return is_aimed_at(doc, to)
end

-- "called the idea that Y had lied absurd": nobody who says so blames Y
words "bare_idea" { "idea", "notion", "proposition", "premise", "concept", "myth", "perception", "suggestion", inflect = "noun" }

-- "aware of claims that officers had fired", "there are rumours he lied": what is only heard of
words "being_told_of" { "aware of", "heard", "hearing", "asked about", "read", "seen", "there are", "there were", "amid", "despite", "rejects", "rejected" }
words "mere_claims" { "claims", "reports", "rumours", "rumors", "suggestions", "allegations", "accusations", "posts" }

local function is_of_claims(doc, n)
  return n > 2 and doc:token(n):in_list("mere_claims") and (doc:token(n - 2):in_list("being_told_of") or doc:token(n - 1):in_list("being_told_of"))
end

-- "someone like Mr. Lind, who is a first offender": he is only an example.
function M.is_example(doc, to)
  return to.first > 2 and doc:word(to.first - 1) == "like" and sets.any_one[doc:word(to.first - 2)] ~= nil
end

function M.is_in_idea(doc, span)
  local n = span.first - 1
  if is_of_claims(doc, doc:word(n) == "that" and n - 1 or n) or is_of_claims(doc, span.first) then return true end   -- "claims officers"
  while n > 2 and doc:token(n):is("det", "adj") do n = n - 1 end
  return n > 2 and doc:word(n) == "that" and doc:token(n - 1):in_list("bare_idea")
end

return M
