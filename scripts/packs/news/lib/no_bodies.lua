-- Nouns of bodies that are nobody where they stand: the state of the talks, a campaign that somebody wages.
local nouns = require "lib.nouns"
local sets = require "lib.word_sets"

local M = {}

-- "Two bodies", "her body", "the pilot's body": somebody's own; "a body was found", "they buried the body".
words "done_to_corpse" {
  "find", "discover", "recover", "bury", "exhume", "cremate", "identify", "examine", "dump", "retrieve", "burn", "wash up", "wash", "lie",
  "carry", "hide", "drag", "wrap", "spot", inflect = "verb",
}
-- "refused to accept the body until an inquest": of the dead; none of these is found behind it ("the body collected fees")
words "takes_corpse" { "accept", "claim", "collect", "embalm", "repatriate", "view", "receive", "release", "return", "remove", "move", inflect = "verb" }

local function is_of_flesh(doc, m, last)
  if last.lemma ~= "body" or m:span():last_entry("body").first < m.last then return false end
  local ahead = m.last > 1 and doc:token(m.last - 1)
  if last:is("plural") or ahead and ahead:is("own", "possessive") then return true end
  if m.last > m.first + 2 then return false end
  local one = string.lower(doc:word(m.first)) == "a"
  local governor, behind = m.first > 1 and doc:token(m.first - 1), m.last + 1
  if governor and governor:is("verb") and governor:in_list("done_to_corpse", "takes_corpse") then return true end
  while behind < doc.tokens and doc:token(behind):in_list("be", "have") do behind = behind + 1 end
  local verb = behind <= doc.tokens and doc:token(behind)
  local found = verb and one and behind == m.last + 1 and behind < doc.tokens and doc:token(behind + 1):is("prep")   -- a body found in a ditch
  if found and verb:in_list("done_to_corpse") then return true end
  return verb and verb:in_list("done_to_corpse") and not (verb:is("finite") and behind == m.last + 1 and verb.lemma ~= "lie")
end

-- "The ministry's lobby", "a lobby": a room, where the gun lobby and the ranchers' lobby are none.
local function is_of_a_house(doc, m, last)
  if last.lemma ~= "lobby" then return false end
  local ahead, owner = m.last > 1 and doc:token(m.last - 1), m.last > 2 and doc:token(m.last - 2)
  local of_many = ahead and ahead:is("possessive") and owner and owner:is("plural")
  return not (ahead and ahead:is("adj", "common") or of_many)
end

-- "Her authority", "its lawful authority over the port": what one has the right to.
local function is_right(doc, m, last)
  return last.form == "authority" and (doc:token(m.first):is("own") or doc:word(m.last + 1) == "over") or
         last.form == "prosecution" and doc:token(m.first):is("own")
end

-- "The state of the talks": how they stand; "a regime of fear": how one is treated.
words "of_fear" { "fear", "terror", "secrecy", "silence", "bullying", "intimidation", "harassment", "tests", "inspections", "checks", "fines", "sanctions", "quotas" }
local function is_condition(doc, m, last)
  if last.form == "regime" and doc:word(m.last + 1) == "of" and m.last + 2 <= doc.tokens and doc:token(m.last + 2):in_list("of_fear") then return true end
  if last.form ~= "state" or doc:word(m.last + 1) ~= "of" then return false end
  local n = m.last + 2
  while doc:token(n) and doc:token(n):is("det", "own", "adj") do n = n + 1 end
  local what = doc:token(n)
  if what and not what:is("noun") and doc:token(n - 1):is("adj") then return string.find(doc:word(n - 1), "^%l") ~= nil end
  return what ~= nil and what:is("common", "gerund") and not what:is("name")
end

-- "Channels of communication", "the internal front", "in the business of lending": ways, sides and trades.
words "of_a_way" { "diplomatic", "official", "legal", "proper", "back", "military", "unofficial", "formal", "private" }
words "of_a_side" { "internal", "domestic", "home", "economic", "war", "eastern", "northern", "southern", "western" }
-- "Export papers", "his leadership of the party"
words "of_writs" { "export", "import", "identity", "ballot", "court", "exam", "travel", "divorce", "adoption", "legal", "nomination", "official", "customs",
                   "call-up", "discharge", "research", "academic", "scientific", "shipping", "insurance", "bank", "voting", "examination", "registration",
                   "private", "personal", "residence", "citizenship", "ownership", "asylum" }
local function is_paper(ahead, last) return last.form == "papers" and ahead and ahead:in_list("of_writs") end
words "of_one" { "his", "her", "my", "your" }
local function is_quality(doc, m, last)
  if last.form ~= "leadership" or not doc:token(m.first):in_list("of_one") then return false end
  local behind = m.last < doc.tokens and doc:token(m.last + 1)
  return not (behind and behind:is("finite") and behind:in_list("say"))
end

local function is_no_house(doc, m, last)
  local ahead, behind = m.last > 1 and doc:token(m.last - 1), doc:word(m.last + 1)
  if m.first == m.last and (last.form == "commissions" or last.form == "services") then return true end   -- as paid
  if is_paper(ahead, last) or is_quality(doc, m, last) then return true end
  local one = string.find(doc:word(m.first), "^[Aa]n?$") ~= nil
  if last.form == "police" and one then return true end   -- a police general
  if last.form == "office" and ahead and (ahead.form == "holding" or ahead.form == "leaving" or ahead.form == "taking") then return true end
  if last.form == "enforcement" then return one end
  if last.lemma == "channel" then return behind == "of" or ahead and ahead:in_list("of_a_way") end
  if last.lemma == "front" then return ahead and ahead:in_list("of_a_side") end
  return last.form == "business" and behind == "of" and m.first > 1 and doc:word(m.first - 1) == "in"
end

-- "Its fleet", "the airline's fleet": ships and planes that a firm owns.
local function is_owned_fleet(doc, m, last)
  if last.form ~= "fleet" then return false end
  local owner = m:slot("owner") and m:actor("owner")
  return doc:token(m.first):is("own") or owner ~= nil and owner:get("kind") == "company"
end

-- "a smear campaign", "such a campaign": what one does, and not those who do it
words "what_is_waged" {
  "smear", "slander", "hate", "advertising", "ad", "awareness", "vaccination", "immunisation", "immunization", "bombing", "air", "military",
  "disinformation", "misinformation", "propaganda", "pr", "publicity", "fundraising", "fund-raising", "marketing", "information", "whispering",
  "pressure", "media", "social", "terror", "intimidation", "recruitment", "literacy", "cleaning", "clean-up", "cleanup", "registration", "online",
  "whisper", "stimulus", "liberation", "television", "tv", "reform", "anti-corruption", "anti-graft", "ground", "poster", "eradication", "polio",
  "eviction", "demolition", "recycling", "cleanliness", "ad-buying", "rescue", "charm", "mail", "billboard", "extermination", "conscription",
  "bomb", "sanctions", "crackdown", "tree-planting", "safety", "boycott", "letter-writing",
}

local function is_waged(doc, m, noun)
  if noun.lemma ~= "campaign" then return false end
  local ahead = m.first > 1 and doc:token(m.first - 1)
  if noun:is("plural") and (doc:token(m.first):is("own") or ahead and ahead:is("own")) then return true end
  if sets.no_such[string.lower(doc:word(m.first))] or noun.number > 1 and doc:token(noun.number - 1):in_list("what_is_waged") then return true end
  -- his campaign against graft, as part of his campaign to right wrongs
  local behind = noun.number + 2 <= doc.tokens and doc:token(noun.number + 1)
  local owned = behind and (m:slot("owner") ~= nil or doc:token(m.first):is("own"))
  if owned and behind.form == "against" then return true end
  local to = owned and behind.form == "to" and doc:token(noun.number + 2):is("base")
  return to and (not ahead or ahead:is("prep") or doc:sentence(m.sentence).first == m.first)
end

-- "campaign funds" are money; funds that say so, and pension funds, which the list has, are not
function M.is_money(doc, last)
  if last.form ~= "funds" or last:is("name") then return false end
  local n = last.number
  local listed = n > 1 and doc:span(n - 1, n):last_entry("body")
  if listed and listed.first < n then return false end
  local behind = doc:token(n + 1)
  return not (behind and behind:is("finite") and behind:in_list("say"))
end

-- Nouns that the functions above know; for all others they need not be asked.
function M.is_none(doc, m, last)
  return sets.no_body_noun[last.lemma] and
         (is_of_flesh(doc, m, last) or is_of_a_house(doc, m, last) or is_waged(doc, m, last) or is_right(doc, m, last) or
          is_condition(doc, m, last) or is_owned_fleet(doc, m, last) or is_no_house(doc, m, last) or nouns.is_shore(doc, m.last))
end

return M
