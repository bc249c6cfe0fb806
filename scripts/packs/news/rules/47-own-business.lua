-- What somebody says of no more than his own work or mood is nothing that others deny: "The council said that it was aware of the
-- complaint", "the board said it was looking into it", "she said she was saddened", "let them go to court".
local pronouns = require "lib.pronouns"
local quoted_claims = require "lib.quoted_claims"

phase "denial-passes"

words "own_business" {
  "aware of", "looking into", "look into", "looked into", "looking at", "investigating", "investigate", "reviewing", "review", "examining", "examine", "studying", "considering", "consider",
  "monitoring", "monitor", "assessing", "assess", "cooperating", "co-operating", "cooperate", "co-operate", "in contact with", "in touch with", "in talks with", "working with",
  "awaiting", "await", "waiting for", "shocked", "saddened", "disappointed", "pleased", "delighted", "grateful", "happy", "sorry", "proud", "appalled", "devastated",
  "appeal", "appealing", "respond", "reply", "comment", "take such matters seriously", "takes such matters seriously", "took such matters seriously",
  "take the matter seriously", "takes the matter seriously", "takes all", "welcome", "welcomes", "welcomed", "contact", "update", "fight the case",
  "sent a team", "sent investigators", "sent officials", "set up a committee", "formed a committee", "asked for a report", "sought a report", "called for a report",
  "on holiday", "on vacation", "abroad", "asleep", "at home", "at work", "in hospital", "in bed",
  "opened an investigation", "opened an inquiry", "launched an investigation", "launched an inquiry", "started an investigation", "begun an investigation", "ordered an inquiry",
}
local GROUP = 4   -- tokens of "would also be closely"

local plain = { state = true, inform = true, confirm = true, promise = true }

-- Where the verb group behind the subject ends: past "would also be".
local function behind_group(doc, n, last)
  local stop = math.min(last, n + GROUP)
  while n < stop and not doc:token(n):in_list("own_business") and (doc:token(n):is("modal", "adv") or doc:token(n):in_list("be", "have", "do")) do n = n + 1 end
  return n
end

-- "That it was looking into it": is it the speaker who does so?
local function is_of_speaker(doc, c, content)
  local n = content.first
  if doc:word(n) == "that" and n < content.last then n = n + 1 end
  if n >= content.last or not doc:token(n):is("pronoun") then return false end
  local own, by = pronouns.meant(doc, n), c:actor("source")
  if not own or not by or own:get("key") ~= by:get("key") then return false end
  local verb = behind_group(doc, n + 1, content.last)
  return doc:token(verb):in_list("own_business") and not doc:find_list(n + 1, verb, "never")
end

-- "'Let them go to court,' he said": what one calls on others to do.
local function calls_on_others(doc, c, content)
  if not quoted_claims.is_direct(doc, c) then return false end
  local n = content.first
  while n < content.last and doc:token(n):is("mark") do n = n + 1 end
  return doc:word(n) == "Let" and doc:token(n + 1):is("pronoun", "det", "name") and doc:find_tag(n, content.last, "finite", "modal", "past") == nil
end

-- "A judge told him to stay away": he asks that of him, and tells him nothing.
local function tells_to_do(doc, c)
  local cue, content = c:slot("cue"), c:get("act") == "inform" and c:slot("content")
  if not content or doc:token(cue.last).lemma ~= "tell" then return false end
  local n = content.first
  if doc:token(n):is("pronoun") then
    n = n + 1
  else
    for _, a in ipairs(content:mentions("Actor")) do
      if a.first == content.first then n = a.last + 1 end
    end
  end
  return n < content.last and doc:word(n) == "to" and doc:token(n + 1):is("verb", "adv") and not doc:find_list(n + 1, n + 1, "have", "be")
end

-- "The mayor and the bank blamed each other": who holds what against whom is told elsewhere.
local function is_mutual(doc, c)
  local content = c:get("act") == "accuse" and not c:get("says") and c:slot("content")
  return content and doc:word(content.last) == "other" and string.lower(doc:word(content.first)) == "each"
end

pass "what is only one's own business" {
  about = "\"The council said it was aware of the complaint\", \"'Let them go to court,' he said\": nothing that others deny",
  run = function(doc)
    if #doc:mentions("Denial") == 0 then return end
    for _, c in ipairs(doc:mentions("Claim")) do
      local content = plain[c:get("act") or ""] and not c:get("says") and not c:get("prompts") and c:slot("content")
      local calls = content and calls_on_others(doc, c, content)
      if is_mutual(doc, c) then c:set("says", "matter") end
      if content and not calls and tells_to_do(doc, c) then c:set("act", "demand", "told to do it") end
      if calls then c:set("act", "demand", "it calls on others") end
      if calls or content and is_of_speaker(doc, c, content) then c:set("says", "matter") end
    end
  end,
}
