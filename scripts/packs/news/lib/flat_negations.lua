-- How a negation is put: flatly, about what is not there at all, about what one is said to do.
local answered = require "lib.answered"
local matter = require "lib.matter"
local sets = require "lib.word_sets"
local sides = require "lib.sides"
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
  "panic", "outbreak", "epidemic", "contamination", "leak", "stench", "pressure", "coercion",
  "threat", "quarrel", "dispute", "disagreement", "division", "delay", "backlog", "overcrowding", "abuse",
  "invasion", "troop", "mercenary", "prisoner", "torture", "mass grave",
  "quota", "tape", "link", "connection", "contact", "censorship", "blacklist", "boycott", "chaos",
  "discrimination", "racism", "bias", "monster", "bribe", "payment", "kickback",
  "quid pro quo", "bargain", "pact", "tampering", "interference", "meddling", "manipulation",
  "brawl", "scuffle", "fight", "fistfight", "altercation", "beating", "assault", "shooting", "gunfire", "bomb", "explosion",
  "stoppage", "walkout", "strike", "rebel", "riot", "unrest", "coup", "shutdown", "layoff", "job cut", "redundancy", "eviction",
  "favour", "favor", "backroom deal", "cartel", "monopoly", "hoarding", "rationing", "spy", "spying", "surveillance",
  "nepotism", "cronyism", "harassment", "bullying", "hazing", "mistreatment", "ill-treatment", "negligence", "neglect", "pollution",
  "crack", "defect", "flaw", "infestation", "rat", "poison", "drug", "doping", "experiment", "massacre", "killing", "execution",
  "weapon", "missile", "smuggling", "trafficking", "money laundering", "slush fund", "backdoor", "breach", "hack",
  inflect = "noun",
}

-- "It categorically does not listen"
words "flatly" { "categorically", "emphatically", "unequivocally", "in no uncertain terms", "vehemently", "flatly" }
-- what leads to an answer: "Of course we did not blow it up", "let me be clear: we paid nobody"
words "of_course" { "of course", "certainly", "obviously", "clearly", "needless to say", "naturally", "absolutely", "i assure you", "i can assure you", "i swear",
                    "let me be clear", "let me be very clear", "for the record", "to be clear", "let us be clear", "let's be clear", "rest assured" }
-- What nobody says of himself unless he is asked: "we are not in talks"
words "in_talks" { "in talks", "in any talks", "in merger talks", "in takeover talks", "in discussions", "in any discussions", "in negotiations",
                   "in any negotiations", "under investigation", "under any investigation", "dead", "dying", "in hiding", "on the run",
                   "insolvent", "bankrupt", "broke", "going bankrupt", "going bust", "under house arrest",
                   "held talks", "held any talks", "had talks", "had any talks", "made an offer", "made any offer", "received an offer", "received any offer",
                   "received any offers", "received any approach", "been approached", "been in talks", "in contact", "been in contact", "negotiating" }

-- What nobody says he is not doing unless others say that he is: "it was not recalling its toys"
words "rumoured_doing" { "closing", "shutting", "shutting down", "resigning", "quitting", "stepping down", "retiring", "splitting up", "breaking up",
                         "splitting from", "divorcing",
                         "getting divorced", "getting a divorce", "getting married", "marrying", "merging", "selling up", "going out of business",
                         "pulling out", "going under",
                         "recalling", "filing for bankruptcy", "seeking bankruptcy", "seeking a third", "seeking a fourth", "seeking a fifth",
                         "seeking another", "seeking a new term",
                         "dating", "expecting a baby", "expecting a child", "preparing a coup", "plotting", "planning a coup", "hiding", "faking",
                         "abandoning", "defecting",
                         "withdrawing from", "dropping out", "being replaced", "being sold", "being closed", "being sacked", "being moved",
                         "being forced out", "being investigated",
                         "being held", "being deported", "being evicted", "cutting corners", "cutting jobs", "moving to", "leaving office",
                         "leaving politics", "running for president", "running for office", "running for re-election",
                         "running for mayor", "running for governor", "selling his", "selling her", "selling its", "laying off", "for sale", "up for sale" }
-- "not closing the gap", "not hiding her anger", "not moving fast enough"
words "doing_idly" { "closing the gap", "closing in", "closing the door", "closing ranks", "hiding his", "hiding her", "hiding their", "hiding my",
                     "hiding from", "abandoning hope",
                     "making enough", "making money", "building enough", "moving fast", "moving quickly", "using the", "paying enough", "paying attention",
                     "raising enough", "planning for",
                     "training enough", "producing enough", "preparing properly", "considering his", "considering her", "considering my", "considering our",
                     "selling well",
                     "selling tickets", "selling out", "closing for", "closing on", "closing at", "closing early", "running the", "leaving for",
                     "leaving early" }
-- ... where somebody else has spoken
words "said_to_do" { "leaving", "moving", "selling", "building", "developing", "arming", "supplying", "funding", "financing", "paying", "targeting", "spying",
                     "backing", "sheltering",
                     "harbouring", "harboring", "training", "recruiting", "smuggling", "producing", "making", "using", "firing", "bombing", "shelling",
                     "poisoning", "dumping", "polluting",
                     "running for", "standing for", "considering", "contemplating", "planning", "preparing", "negotiating", "taking over", "buying",
                     "cutting", "raising", "dodging",
                     "going to court", "going to war", "going to trial", "going to arbitration", "suing", "avoiding", "stalling", "delaying", "blocking", "withholding" }

local function is_perfect(t)
  return t:in_list("have") and not t:is("past")
end

-- "He had not slept for two days": how long one was without tells of hardship.
local function lasts_from(doc, n)
  return doc:word(n) == "for" and n + 2 <= doc.tokens and doc:token(n + 2):in_list("timeunit")
end

-- A negation that meets nothing in the article: of what was not done at all ("nobody was forced", "I never
-- met him", "we did not pay"), not of what somebody has not seen or had yet ("I have never had such a case").
function M.is_flat(doc, m, first, last, own, emphatic)
  local n = m.place - 1
  while n > first and not emphatic and doc:token(n):is("adv") do n = n - 1 end   -- "I certainly did not"
  local before, cue = doc:token(n), doc:token(m.place)
  if not before then return false end
  if not emphatic then return own and before:is("pronoun") and not before:is("wh") and cue:is("past") end
  if own and is_perfect(before) then return false end
  local nothing_is = not own and sets.no_one_or_nothing[cue.form]   -- "nothing is happening"
  for k = m.place + 1, math.min(last, m.place + 8) do
    local t = doc:token(k)
    if lasts_from(doc, k) then return false end
    if is_perfect(t) or wording.is_attitude(doc, k) then return false end
    if t.tag == "VBD" or nothing_is and t:is("finite") then return true end
  end
  if own then return string.lower(before.text) == "had" end
  return doc:find_tag(first, m.place, "finite") ~= nil
end

words "of_any_kind" { "of any sort", "of any kind", "of any description", "whatsoever" }

-- "No request has reached us": what others are said to have asked for, and what came of it
words "asked_for" { "request", "application", "complaint", "approach", "offer", "bid", "proposal", "order", "warning", "notification", "instruction", "invitation", inflect = "noun" }
words "has_come" { "been received", "been made", "been filed", "been lodged", "been submitted", "been given", "been issued", "been put", "come in", "was received", "was made",
                   "was filed", "was lodged", "was submitted", "was given", "was issued", "had reached", "has reached", "reached", "had arrived", "has arrived" }

local function is_of_none_come(doc, m, last)
  local noun = m:slot("cue").last + 1
  if noun >= last or doc:token(noun):is("adj") then noun = noun + 1 end
  return noun < last and doc:token(noun):in_list("asked_for") and doc:find_list(noun + 1, math.min(last, noun + 8), "has_come") ~= nil
end

-- "There is no rift": nobody says so unless others speak of one. "There is no strike of any kind", "there was no flight
-- that day" say that they do.
function M.is_of_phantom(doc, m, last)
  if not answered.is_of_thing(m) then return false end
  if doc:find_list(m.place, last, "of_any_kind", "that_time") or is_of_none_come(doc, m, last) then return true end
  for n = m:slot("cue").last + 1, math.min(last, m:slot("cue").last + 3) do
    local t = doc:token(n)
    if t:in_list("phantom", "misdeed_noun") then return true end
    if not t:is("adj", "noun") then return false end
  end
  return false
end

-- What nobody says of himself or his men unless they are charged: "nobody laid a hand on him", "we have broken no law".
words "innocent_deed" {
  "lay a hand on", "lay a finger on", "lay hands on", "lift a finger against", "raise a hand against", "raise a hand to", "raise a finger to",
  "harm a hair", "touch a hair", "hurt a hair", "hurt a fly", "harm a fly", "fire a shot", "fire a single shot", "fire a single bullet", "fire a bullet",
  "break any law", "break any laws", "break the law", "break a law", "break any rule", "break any rules", "break the rules", "commit any crime", "commit a crime",
  "commit any offence", "commit any offense", "do anything wrong", "do anything illegal", "do anything improper", "do anything unlawful",
  "do anything untoward", "do anything dishonest", "do anything inappropriate", "act improperly", "act unlawfully", "act illegally", "act dishonestly",
  "take a penny", "take a cent", "take a dime", "take a dollar", "take a single penny", "take a single cent", "take a single dollar", "go anywhere near", "come anywhere near",
  "have a hand in", "have any hand in", "have any part in", "have any role in", "take part in", "write a word", "sign anything",
  inflect = "verb",
}
-- "nobody altered a single curve": so much is only said against others
words "not_even_one" { "a single", "even one", "so much as", "a shred of", "an ounce of", "an iota of", "a scintilla of", "the slightest" }
-- "nobody was forced": what is done to nobody where somebody is said to do it
words "done_to_none" { "forced", "coerced", "made to", "pressured", "pressed", "bribed", "paid off", "threatened", "intimidated", "mistreated", "ill-treated", "abused",
                       "beaten", "tortured", "misled", "cheated", "turned away", "discriminated against", "singled out", "targeted", "sacked", "fired", "compelled",
                       "bullied", "evicted", "tricked", "duped", "silenced" }
-- ... and what others say as a charge: "they never set foot in it"
words "own_innocence" { "set foot in", "set foot on", "touch a drop", "touch alcohol", "touch drugs", "see a penny", "see a cent", "receive a penny", "receive a cent",
                        "receive a dime", "pay a penny", "pay a cent", "pay a bribe", "raise his hand", "raise her hand", "raise my hand", "raise his voice",
                        "raise her voice", "raise my voice", "lay eyes on", "clap eyes on", "hear of him", "hear of her", "hear of them", "meet him", "meet her",
                        "meet them", "cross my desk", "cross his desk", "cross her desk", "reach my desk", "reach his desk", "reach her desk", "land on my desk",
                        "come across my desk", inflect = "verb" }
-- "was not even in the city that night": where he was when it was done
words "that_time" { "that night", "that day", "that evening", "that morning", "that afternoon", "that week", "that weekend", "that month", "that year", "at the time",
                    "on the night", "on the day", "at that time", "when it happened", "on that day", "on that night" }

local TO_DEED = 3    -- tokens from a negation to its verb
local TO_ONE = 10    -- ... and to "a single"

-- Is it what one is never said not to have done but by those who are charged?
function M.is_of_innocence(doc, m, last, own)
  local cue = m:slot("cue").last
  if m.way == "instead" or m.way == "but_not" or m.way == "nor" or cue == doc.tokens then return false end
  local stop = math.min(last, cue + TO_DEED)
  if m.way == "never" and doc:token(cue + 1):in_list("be", "have") and doc:find_list(cue + 2, stop + 1, "done_to_none") then return true end
  local firmly = m.way == "never" or own and m.way == "plain" and doc:token(m.place):in_list("have", "do")
  if firmly and doc:find_list(cue + 1, math.min(last, cue + TO_ONE), "not_even_one") then return true end
  return doc:find_list(cue + 1, stop, "innocent_deed") ~= nil or own and doc:find_list(cue + 1, stop, "own_innocence") ~= nil
end

-- "There is no list and there never was", "we do not dump dye and never have": so much is said only against others.
words "nor_ever" {
  "there never was", "there never were", "there never has been", "there never have been", "there never will be", "never was one", "never were any",
  "never has been one", "nor was there ever", "nor has there ever", "nor will there be", "and never have", "and never has", "and never did", "and never had",
  "and we never have", "and we never did", "and i never have", "and i never did", "and it never has", "and it never did", "nor have we ever", "nor have i ever",
  "nor has it ever", "nor did we ever", "nor did i ever",
}
-- "no unit has him in its custody": of whom others say so
words "in_our_hands" {
  "in its custody", "in our custody", "in their custody", "in his custody", "in her custody", "in our hands", "in its hands", "in their hands", "in our cells",
  "in its cells", "in our possession", "in its possession", "in their possession", "in his possession", "in her possession",
}
-- "I have not seen Tom since May", where another has told of a meeting: one of these, right in front of whom he has not seen
words "has_seen" { "see", "meet", "meet with", "speak to", "speak with", "talk to", "talk with", "be in contact with", "have contact with", "be in touch with", "hear from",
                   "have dealings with", "have lunch with", "have dinner with", "dine with", "correspond with", "telephone", inflect = "verb" }
words "meets_him" { "meet", "meet with", "meeting", "talk", "dinner", "lunch", "breakfast", "rendezvous", "contact", "call", "visit", "conversation", "speak to", "speak with",
                    "talks", "correspond", "correspondence", "see", "dine", "host", "drink", inflect = "verb", any_tag = true }

local TO_WHOM = 5   -- tokens from a negation to whom he has not seen
local MEETING_TOLD = 8   -- sentences back to a meeting of which another tells

local function is_of_company(doc, m)
  local cue = m:slot("cue")
  if m.way ~= "plain" and m.way ~= "never" or cue.last + 2 > doc.tokens then return false end
  local stop = math.min(doc:sentence(m.sentence).last, cue.last + TO_WHOM)
  local n = doc:find_list(cue.last + 1, math.min(stop, cue.last + 3), "has_seen")
  for _, a in ipairs(n and n < stop and doc:span(n + 1, stop):mentions("Actor") or {}) do
    if a:get("kind") == "person" then return true end
  end
  return false
end

-- Says he that he has not seen whom another says that he has met?
function M.denies_company(doc, known, m, clause, side)
  if not is_of_company(doc, m) then return false end
  for sentence = math.max(1, m.sentence - MEETING_TOLD), m.sentence do
    for _, f in ipairs(known.facts[sentence] or {}) do
      local meeting = answered.can_be(doc, known, m, f, side, false) and doc:find_list(f.first, f.last, "meets_him")
      if meeting then
        matter.look_into(doc, known, f)
        if sides.meet(f.about, side) and answered.names_one(doc, known, clause, f.about) then return true end
      end
    end
  end
  return false
end

-- "The girl is not lying": who says so stands against whoever says that she is
words "speaks_untruth" { "lying", "making it up", "making this up", "making things up", "making anything up", "inventing anything", "inventing it", "inventing this",
                         "exaggerating" }
-- "It has no interest in the club": of whom others say that he has
words "wants_none" { "interest in", "interested in", "designs on" }

local TO_EVER = 16   -- tokens from a negation to "and never have"

-- Does it say that it was not so and never was, or that nobody has him?
function M.is_never_either(doc, m)
  local cue = m:slot("cue")
  if cue.last >= doc.tokens then return false end
  local stop = math.min(doc:sentence(m.sentence).last, cue.last + TO_EVER)
  return doc:find_list(cue.last + 1, stop, "nor_ever", "in_our_hands") ~= nil
end

-- Is it of one of whom others speak, that he is no liar, or does not want it?
function M.is_of_told(doc, m, own)
  local behind = m:slot("cue").last + 1
  return doc:find_list(behind, behind, "speaks_untruth") ~= nil or own and doc:find_list(behind, behind, "wants_none") ~= nil
end

-- What nobody says that he is not, or has not been, unless others have said so: "the king is not ill, his office said"
words "ill_state" {
  "ill", "sick", "seriously ill", "gravely ill", "unwell", "in a coma", "on his deathbed", "on her deathbed", "drunk", "intoxicated", "insane", "senile",
  "pregnant", "in trouble", "in crisis", "in financial trouble",
  "in debt", "in default", "on strike", "in hiding", "in custody", "under arrest", "in exile", "in league with", "in cahoots with", "in breach of",
  "in violation of", "behind it", "to blame", "at fault",
  "broke", "leaking", "cracked", "cracking", "collapsing", "crumbling", "unsafe", "dangerous", "contaminated", "poisoned", "toxic", "polluted", "tainted",
  "counterfeit", "fake", "forged", "faked", "rigged",
  "doctored", "tampered with", "hacked", "breached", "compromised", "leaked", "stolen", "smuggled", "destroyed", "deleted", "shredded", "suppressed",
  "censored", "silenced", "covered up", "hushed up", "swept under",
  "sacked", "fired", "dismissed", "suspended", "punished", "demoted", "disciplined", "pushed out", "forced out", "ousted", "kidnapped", "abducted",
  "tortured", "beaten", "abused", "mistreated", "ill-treated", "raped", "misled", "cheated",
  "duped", "coerced", "bribed", "paid off", "blackmailed", "threatened", "discriminated against", "singled out", "a spy", "a thief", "a liar", "a crook",
  "a traitor", "a terrorist", "a racist", "a bigot",
  "a criminal", "a killer", "a murderer", "a coward", "a puppet", "a cult", "a scam", "a fraud", "a dictator", "a coup", "a cover-up", "a bribe", "a stunt",
  "racist", "sexist", "antisemitic", "anti-semitic", "corrupt",
  "biased", "homophobic", "guilty", "spying", "stalling", "dodging", "shirking", "rationing", "bluffing", "censoring", "cheating", "hiding anything",
  "covering up", "covering anything up",
}

-- "The dam is not leaking", "he has not been sacked"
function M.is_of_ill(doc, m)
  local cue = m:slot("cue")
  if m.way ~= "plain" and m.way ~= "never" or cue.last + 1 >= doc.tokens then return false end
  local n = cue.last + 1
  local been = doc:token(n).form == "been" or doc:token(n).form == "being"
  if not been and not doc:find_list(math.max(1, cue.first - 1), cue.last, "be") then return false end
  if been then n = n + 1 end
  if doc:token(n):is("adv") and doc:find_list(n, n, "ill_state") == nil then n = n + 1 end
  if n >= doc.tokens or not doc:find_list(n, n, "ill_state") then return false end
  return not sets.less_than_ill[string.lower(doc:word(n + 1))]
end

-- "There was no rift in the family, a source said": of these one begins to speak only if others have
words "rift_first" { "rift", "split", "row", "feud", "bad blood", "foul play", "cover-up", "coverup", "plot", "conspiracy", "secret deal", "backroom deal",
                     "affair", "romance", "divorce", "merger", "takeover",
                     "coup", "massacre", "torture", "mass grave", "blacklist", "quid pro quo", "bribe", "kickback", "vendetta", "purge", "witch-hunt",
                     "witch hunt", "slush fund", "conflict of interest",
                     "favouritism", "favoritism", "nepotism", "discrimination", "censorship", "tampering", "meddling", "interference", "collusion",
                     "harassment", "bullying", "wrongdoing", "negligence",
                     inflect = "noun" }
local TO_RIFT = 3   -- tokens from "no" to the noun

function M.is_of_rift(doc, m)
  local cue = m:slot("cue").last
  return answered.is_of_thing(m) and cue < doc.tokens and doc:find_list(cue + 1, math.min(doc.tokens, cue + TO_RIFT), "rift_first") ~= nil
end

-- "He was not in town that night", "she was nowhere near the hall at the time".
function M.is_alibi(doc, m, last)
  local cue = m:slot("cue")
  if m.way ~= "plain" and m.way ~= "never" or not doc:find_list(cue.first - 1, cue.last, "be") then return false end
  local even = doc:word(cue.last + 1) == "even"
  local n = even and cue.last + 2 or cue.last + 1
  return n <= last and sets.somewhere[string.lower(doc:word(n))] ~= nil and (even or doc:find_list(n, last, "that_time") ~= nil)
end

return M
