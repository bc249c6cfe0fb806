-- A deed and what somebody calls it in the same sentence: "Y jailed two editors in what X called a farce", "Y raised the
-- toll, an increase X denounced".
phase "tensions"

local lib = require "lib.tension"

words "calling_it" { "call", "describe as", "term", "brand", "label", "denounce as", "condemn as", "decry as", "deplore as", "characterise as",
                     "characterize as", "portray as", "see as", "regard as", "view as", "consider", "dub", "slam as", "criticise as", "criticize as",
                     "say be", "say amount to", "say constitute", "deem", "call out as", "mock as", "deride as", "dismiss as", "lambast as",
                     inflect = "verb", any_tag = true }
words "dark_deed" { "provocation", "aggression", "act of aggression", "act of war", "act of terror", "act of terrorism", "act of piracy", "escalation",
                    "violation", "breach", "attack on", "assault on", "attempt to silence", "attempt to intimidate", "crackdown", "land grab", "power grab",
                    "coup", "witch hunt", "witch-hunt", "sham", "show trial", "farce", "charade", "retaliation", "reprisal", "revenge", "blackmail",
                    "extortion", "bullying", "intimidation", "harassment", "persecution", "ethnic cleansing", "collective punishment", "war crime",
                    "crime against humanity", "massacre", "murder", "execution", "interference", "meddling", "betrayal", "insult", "slap in the face",
                    "affront", "humiliation", "snub", "setback for", "blow to", "threat to", "violation of", "breach of", "disregard for", "contempt for",
                    "abuse of power", "political move", "politically motivated", "censorship", "hostile act", "unfriendly act", "act of revenge",
                    "act of vandalism", "cover-up", "purge", "lynching", "kidnapping", "hostage diplomacy", "scare tactic", "stunt", "cynical", "illegal",
                    "unlawful", "unjustified", "unacceptable", "outrageous", "reckless", "barbaric", "cowardly", "brutal", "heinous", inflect = "noun",
                    any_tag = true }
words "no_deed" { "man", "woman", "fact", "figure", "sum", "city", "town", "day", "week", "month", "year", "place", "word", "story", "book", "film", "lot",
                  "thing", "way", "time", "name", "accident", "disease", "storm", "region", inflect = "noun" }
part "ill_of_it" [[ (<bad> | <menace> | <ill_adj> | <ill_noun> | <no_good> | <dark_deed>) ]]

-- Whose deed it is: behind "by" right in front of it, else the subject of the sentence, if it did something.
local AGENT = 8   -- tokens
local function doer_of(doc, m, first)
  for n = first - 1, math.max(doc:sentence(m.sentence).first, first - AGENT) + 1, -1 do
    if doc:word(n) == "by" then
      local a = doc:span(n + 1, first - 1):mentions("Actor")[1]
      return a and a.first <= n + 3 and a or nil
    end
  end
  local subject
  if first <= doc:sentence(m.sentence).first then return nil end
  for _, a in ipairs(doc:span(doc:sentence(m.sentence).first, first - 1):mentions("Actor")) do
    local ahead, verb = doc:token(a.first - 1), doc:token(a.last + 1)
    local governed = ahead and a.first > doc:sentence(m.sentence).first and (lib.is_preposition(ahead) or ahead.form == "to")
    if verb and a.last + 1 < first and not governed and verb:is("verb", "modal", "adv") then subject = a end
  end
  if not subject then return nil end
  for n = subject.last + 1, first - 1 do   -- "the editors were jailed": not their deed
    local t = doc:token(n)
    if not t:is("verb", "modal", "adv") then break end
    if t:in_list("be") and n + 1 < first and doc:token(n + 1):is("participle") and not string.find(doc:token(n + 1).form, "ing$") then return nil end
  end
  return subject
end

rule "calls a deed names" {
  finds = "Tension", about = "Y did it in what X called a farce; Y did it, an increase X denounced", priority = 7,
  ways = {
    in_what = [[ ,? {aim: (in | for | with | through | after | amid | during) what} {from: &party} ([adv] | <have> | <be>){0,3} {trigger: <calling_it>} as? ("? (a | an | the)? "? ([adv] | [adj] | [noun] | [own] | -){0,4}? &ill_of_it) ]],
    in_quoted = [[ ,? {aim: (in | for | with | through | after | amid | during) what} {from: &party} ([adv] | <have> | <be>){0,3} {trigger: <calling_it>} as? (a | an | the)? " ((a | an | the)? [not mark]{1,4} (by | with | without | in | on | for | from) [not mark]{1,8}) " ]],
    thing = [[ , {aim: (a | an) [adj]{0,2} [common not <no_deed> not <speech_noun> not <spoken_thing> not <role> not <body> not <crowd>]} ,? (that | which)? {from: &party} ([adv] | <have>){0,3} {trigger: <act type=criticise|reject|protest to=obj>} (as | in | , | . | $) ]],
    thing_called = [[ , {aim: (a | an) [adj]{0,2} [common not <no_deed> not <speech_noun> not <spoken_thing> not <role> not <body> not <crowd>]} ,? (that | which)? {from: &party} ([adv] | <have>){0,3} {trigger: <calling_it>} as? "? (a | an | the)? "? ([adv] | [adj] | [noun] | [own] | -){0,4}? &ill_of_it ]],
    which = [[ , {aim: which} {from: &party} ([adv] | <have> | <be>){0,3} {trigger: <calling_it>} as? ("? (a | an | the)? "? ([adv] | [adj] | [noun] | [own] | -){0,4}? &ill_of_it) ]],
    which_says = [[ , {aim: which} {from: &party} ([adv] | <have>){0,2} {trigger: (says | say | said | insists | argues | believes | claims | maintains | fears)} ([modal] | <be> | amounts to | amounted to | violates | violated | breaches | breached | contravenes){1,2} "? (a | an | the)? "? ([adv] | [adj] | [noun] | [own] | -){0,4}? (&ill_of_it | law | treaty | sovereignty | accord | agreement | truce | ceasefire | charter | convention) ]],
  },
  unless = { own = [[ {trigger} as? "? [not mark]{0,8} (mine | ours | my own | our own | my fault | our fault) ]] },   -- "which she called 'a failing, and mine'"
  points = { aim = { 6, [[ {aim} ]] } },
  check = function(m, doc)
    local aim = m:slot("aim")
    if not doc:token(m:slot("trigger").first):is("finite", "participle") then return false end
    local by = doer_of(doc, m, aim.first)
    local from = m:actor("from")
    -- "signed a bill, which critics call cruel": of the bill
    if string.find(m.way, "^which") and (not from or from:get("kind") == "people") then return false end
    return by ~= nil and from ~= nil and not lib.same(by, from) and by:get("form") ~= "pronoun" and by:get("kind") ~= "place"
  end,
  make = { type = "criticise", weight = 0, note = "", status = "actual" },
  build = function(m, doc) m:add_slot("to", doer_of(doc, m, m:slot("aim").first)) end,
  yes = {
    "[to The court] jailed two editors [aim in what] [from the union] [trigger called] a farce.",
    "Two editors were jailed by [to the court], [aim in what] [from the union] [trigger called] a farce.",
    '[to The court] has banned the league, [aim in what] [from the union] [trigger called] "killing with a rubber stamp".',
    "[to Norland] moved its troops [aim in what] [from Estmark] [trigger described as] an act of aggression.",
    "[to Norland] has doubled the toll, [aim an increase] [from Estmark] [trigger denounced] in May.",
    "[to Norland] has doubled the toll, [aim an increase] that [from Estmark] [trigger called] reckless.",
    "[to Norland] has begun to drill there, [aim which] [from Estmark] [trigger regards as] a provocation.",
    "[to Norland] has begun to drill there, [aim which] [from Estmark] [trigger says] violates the treaty.",
  },
  no = { "The log was gone when the police came, which Ada Lind called a farce of mine.", "The court met in what the union called a barn.", "Two editors were jailed in what the union called a farce.",
         "Norland has doubled the toll, an increase that Estmark called historic.", "Norland has passed a law, which critics call cruel.",
         "Ada Lind said Norland had sold two bridges, a charge the ministry called absurd." },
}

-- An attack on the press or on a party is one in name only.
local bodily = { people = true, person = true, police = true, military = true, state = true, armed_group = true, igo = true }

rule "deed that somebody calls an attack" {
  finds = "Tension", about = "Y shelled a town in what X called an attack on nurses: by Y, and not by X", priority = 7,
  pattern = [[ ,? {aim: in what} (core | Actor) ([adv] | <have> | <be>){0,3} <calling_it> as? "? (a | an | the)? "? ([adv] | [adj] | [noun] | -){0,3} {trigger: <act_noun type=attack|mass_violence|coerce>} (on | against) {to: &target} ]],
  points = { aim = { 9, [[ {aim} ]] } },
  check = function(m, doc)
    local by, to = doer_of(doc, m, m:slot("aim").first), m:actor("to")
    return by ~= nil and by:get("kind") ~= "place" and to ~= nil and bodily[to:get("kind") or ""] or false
  end,
  make = { type = "{trigger.type}", weight = "{trigger.weight|0}", note = "", pos = "noun", status = "actual" },
  build = function(m, doc) m:add_slot("from", doer_of(doc, m, m:slot("aim").first)) end,
  yes = { "[from Norland] shelled a town [aim in what] Estmark called a deliberate [trigger attack] on [to nurses]." },
  no = { "Norland shelled a town in what Estmark called a bid for peace.", "Norland jailed an editor in what Estmark called an attack on the press." },
}
