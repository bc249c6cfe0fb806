-- How a negation is put: flatly, about what is not there at all, about what one is said to do.
local answered = require "lib.answered"
local wording = require "lib.wording"

local M = {}

words "come_about" { "exist", "happen", "occur", "materialise", "materialize", inflect = "verb" }

words "self" { "I", "we" }

-- "There is no rift": of these one speaks so only if somebody else says that there is.
words "phantom" {
  "shortage", "crisis", "rift", "bad blood", "animosity", "ill will", "foul play", "friction",
  "split", "row", "feud", "danger", "cut", "closure", "bankruptcy", "famine",
  "rebellion", "mutiny", "plot", "conspiracy", "vendetta", "ghost", "curse", "conflict of interest",
  "favouritism", "favoritism", "secret deal", "deal", "merger", "takeover", "sale", "affair",
  "romance", "pregnancy", "divorce", "bailout", "default", "devaluation", "ban", "blockade", "siege", "purge",
  "panic", "outbreak", "epidemic", "contamination", "leak", "smell", "stench", "pressure", "coercion",
  "threat", "quarrel", "dispute", "disagreement", "division", "delay", "backlog", "overcrowding", "abuse",
  "invasion", "troop", "mercenary", "camp", "prisoner", "prison", "torture", "mass grave",
  "quota", "tape", "link", "connection", "contact", "censorship", "blacklist", "boycott", "chaos",
  "discrimination", "racism", "bias", "monster", "bribe", "payment", "kickback", "discount", "loss",
  "quid pro quo", "bargain", "trade-off", "agreement", "pact", "arrangement", "tampering", "interference", "meddling", "manipulation",
  "brawl", "scuffle", "fight", "fistfight", "altercation", "beating", "assault", "shooting", "gunfire", "bomb", "explosion",
  "stoppage", "walkout", "strike", "rebel", "riot", "unrest", "coup", "shutdown", "layoff", "job cut", "redundancy", "eviction",
  "favour", "favor", "gift", "bonus", "backroom deal", "cartel", "monopoly", "hoarding", "rationing", "spy", "spying", "surveillance",
  "nepotism", "cronyism", "harassment", "bullying", "hazing", "mistreatment", "ill-treatment", "negligence", "neglect", "pollution",
  "crack", "defect", "flaw", "infestation", "rat", "poison", "drug", "doping", "experiment", "massacre", "killing", "execution",
  "grave", "weapon", "missile", "smuggling", "trafficking", "money laundering", "slush fund", "backdoor", "breach", "hack",
  inflect = "noun",
}

-- "It categorically does not listen"
words "flatly" { "categorically", "emphatically", "unequivocally", "in no uncertain terms", "vehemently", "flatly" }
-- What nobody says of himself unless he is asked: "we are not in talks"
words "in_talks" { "in talks", "in any talks", "in merger talks", "in takeover talks", "in discussions", "in any discussions", "in negotiations",
                   "in any negotiations", "under investigation", "under any investigation" }

local function is_perfect(t)
  return t:in_list("have") and not t:is("past")
end

local no_thing = { nothing = true, nobody = true, ["no-one"] = true, no = true }

-- A negation that meets nothing in the article: of what was not done at all ("nobody was forced", "I never
-- met him", "we did not pay"), not of what somebody has not seen or had yet ("I have never had such a case").
function M.is_flat(doc, m, first, last, own, emphatic)
  local n = m.place - 1
  while n > first and not emphatic and doc:token(n):is("adv") do n = n - 1 end   -- "I certainly did not"
  local before, cue = doc:token(n), doc:token(m.place)
  if not emphatic then return own and before:is("pronoun") and not before:is("wh") and cue:is("past") end
  if own and is_perfect(before) then return false end
  local nothing_is = not own and no_thing[cue.form]   -- "nothing is happening"
  for k = m.place + 1, math.min(last, m.place + 8) do
    local t = doc:token(k)
    if is_perfect(t) or wording.is_attitude(doc, k) then return false end
    if t.tag == "VBD" or nothing_is and t:is("finite") then return true end
  end
  if own then return string.lower(before.text) == "had" end
  return doc:find_tag(first, m.place, "finite") ~= nil
end

words "of_any_kind" { "of any sort", "of any kind", "of any description", "whatsoever" }

-- "There is no rift": nobody says so unless others speak of one. "There is no strike of any kind" says that they do.
function M.is_of_phantom(doc, m, last)
  if not answered.is_of_thing(m) then return false end
  if doc:find_list(m.place, last, "of_any_kind") then return true end
  for n = m:slot("cue").last + 1, math.min(last, m:slot("cue").last + 3) do
    local t = doc:token(n)
    if t:in_list("phantom", "misdeed_noun") then return true end
    if not t:is("adj", "noun") then return false end
  end
  return false
end

return M
