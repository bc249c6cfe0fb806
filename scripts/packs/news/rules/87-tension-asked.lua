-- What was asked is refused, and the other side is not named again: "The union asked the bank to open its books. The bank
-- turned the request down", "... but was turned down". Whoever asked stands in the demand told before.
local lib = require "lib.tension"
local nearby = require "lib.nearby"
local pronouns = require "lib.pronouns"
local sides = require "lib.sides"

phase "tensions"

-- what is turned down, and around what: "turned the request down", "ruled it out"
words "asked_thing" { "request", "demand", "call", "appeal", "plea", "offer", "proposal", "invitation", "bid", "application", "petition",
                      "suggestion", "idea", inflect = "noun" }
words "turning_it" { down = "turn, vote", out = "rule", inflect = "verb" }
words "saying_no" { "refuse", "decline", "balk", "baulk", inflect = "verb" }
words "plain_no" { "say no", "say no to it", "be having none of it", "have none of it", "not budge", "refuse to budge", "walk away",
                  "be not interested", "throw it out", inflect = "verb", any_tag = true }
words "spurned" { "turned down", "refused", "rebuffed", "turned away", "sent away", "brushed off", "fobbed off", "rejected", "denied" }
-- what whoever evades a question refuses, and nobody asked for in a demand
words "telling_more" { "say", "comment", "answer", "discuss", "confirm", "speculate", "elaborate", "give", "name", "identify", "disclose",
                       "reveal", "be", "specify", "explain", "talk", "speak", "provide", "offer" }
-- what one is asked for, as a rule: whoever will not do it refuses it
words "granting_asked" {
  "accept", "act", "agree", "allow", "apologise", "apologize", "appear", "attend", "back down", "be bullied", "be moved", "be pressured", "be rushed",
  "bow", "budge", "cancel", "change", "co-operate", "come", "comply", "consider", "cooperate", "delay", "drop", "give in", "give up", "give way", "go along",
  "hand over", "hear", "host", "intervene", "join", "let", "lift", "meet", "negotiate", "oblige", "open", "participate", "pay", "publish", "quit",
  "reconsider", "release", "reopen", "resign", "return", "reverse", "scrap", "sell", "sign", "step down", "stop", "take part", "talk", "testify",
  "withdraw", "yield",
}

part "what_was_asked" [[ (it | that | them | ([det not wh] | [own]) [adj]{0,2} <asked_thing>) ]]
part "asked_end" [[ (, | . | ; | $ | " | and | but | on? <timeword> | citing | saying | because | as | twice | both times | each time | again | outright | flatly | at once | until | unless) ]]

rule "refuses what was asked" {
  finds = "Tension", about = "X turned the request down, would not do so, was refused: who asked is said before", priority = 1,
  ways = {
    around = [[ {from: np} &set_off &acting {trigger: <turning_it>} {aim: &what_was_asked} (down | out) &asked_end ]],
    plain = [[ {from: np} &set_off &acting {trigger: (<act type=reject to=obj> | <spurning>)} {aim: (it | that | them)} &asked_end ]],
    do_so = [[ {from: np} &set_off ([modal] not | wo n't | would n't) {trigger: (do | be doing)} (so | it | that) &asked_end ]],
    would_not = [[ {from: np} &set_off {trigger: (would | will)} not (. | ; | $ | until | unless) ]],
    refused = [[ {from: np} &set_off &acting {trigger: [lemma=refuse]} &asked_end ]],
    flat = [[ {from: np} &set_off &acting {trigger: (<plain_no> | would have none of it | would not budge | will not budge)} &asked_end ]],
    to_do = [[ {from: np} &set_off &acting {trigger: <saying_no>} to (do (so | it | that)? | oblige | comply | agree | act | go | leave | budge) &asked_end ]],
    declined = [[ {from: np} &set_off &acting {trigger: [<saying_no> not lemma=refuse]} &asked_end ]],
    to_act = [[ {from: np} &set_off &acting {trigger: <saying_no>} to [VB not <telling_more>] ]],
    will_not = [[ {from: np} &set_off (would | will) not {trigger: <granting_asked>} ]],
    was_not = [[ (but | and | which) ([adv] | on? <timeword>){0,2} <be> [adv]? {trigger: <spurned>} &asked_end ]],
    will_be = [[ {from: np} &set_off ([adv] | <have> | on? <timeword>){0,3} <say> (on? <timeword> | on condition of anonymity){0,1} that? (the | this | that | such) [adj]? {aim: <asked_thing>} (would | will) be {trigger: <spurned>} &asked_end ]],
    had_been = [[ (he | she | it | they | {aim: &what_was_asked}) <have>? <be> [adv]? {trigger: <spurned>} &asked_end ]],
  },
  unless = { undone = [[ (<do> | <have> | <be>) (not | n't | never) [adv]? {trigger} ]] },   -- "did not rule it out"
  points = { aim = { 3, [[ {aim} ]] }, flat = { 3, [[ <plain_no> ]] }, to_do = { 4, [[ {trigger} to do ]] } },
  make = { type = "reject", weight = 0, note = "answer", status = "actual", asked = "yes" },
  yes = {
    "Norland offered a truce. [from Estmark] [trigger turned] [aim the offer] down.",
    "Norland offered a truce. [from Estmark] [trigger spurned] [aim it].",
    "The union asked [from the bank] for its books. It will not [trigger do] so.",
    "The union asked the bank for its books, but was [trigger turned down].",
    "The union asked the bank for its books, which the bank [trigger refused] to do.",
    "The union asked the bank for its books. The bank [trigger declined].",
    "Norland asked for the return of the ship. [from Estmark] [trigger refused].",
    "Norland had proposed a pact. [from Estmark] [trigger said no].",
    "The union asked the bank for its books. The bank [trigger refused] to open them.",
    "The union asked the bank for its books. The bank said it would not [trigger open] them.",
    "The union asked the bank for its books. The bank said it [trigger would] not.",
    "The union asked the bank for its books. It was [trigger rebuffed].",
    "Norland asked for the return of the ship. [from Estmark] said the [aim request] would be [trigger refused].",
  },
  no = { "The bank turned the heating down.", "The union asked the bank for its books. The bank did not rule it out.", "The union sued the bank. Shares in the bank declined.",
         "The union asked Ada Lind for help. She would not leave her house.", "The union asked the bank for its books. It refused to comment." },
}

type "Asking" { head = "trigger", slots = { "from", "to", "trigger" }, inner = true,
                about = "somebody wants or offers something, and of whom or to whom is not said" }

words "asking_for" { demand = "ask for, call for, demand, request, seek, apply for, plead for, appeal for, want", offer = "offer, propose, suggest",
                     inflect = "verb" }

rule "asks for something" {
  finds = "Asking", about = "Y asked for the return of the ship; Y offered a rise",
  ways = {
    plain = [[ {from: np} &set_off &acting {trigger: <asking_for>} ([det not wh] | [own] | [num] | [adj] | [noun] | to) ]],
    what = [[ ^ what {from: np} &set_off ([adv] | <have>){0,2} {trigger: (wants | wanted | demanded | sought)} (is | was) ]],
    whom = [[ {from: np} &set_off &acting {trigger: <asking_for offer>} {to: (core with Actor | Actor)} ([det not wh] | [num] | [currency] | [adj]) ]],
  },
  make = { type = "{trigger.group}" },
  yes = { "What [from the union] [trigger wanted] was a day off.", "[from Norland] [trigger asked for] the return of the ship.", "[from The bank] [trigger offered] [to the union] a rise." },
  no = { "Norland asked the bank." },
}

phase "tension-passes"

local REACH = 2   -- sentences in which it was asked
local wanting = { demand = true, appeal = true, protest = true }

-- "offered a fund", "offered to host talks"
words "offering" { "offer", "propose", "invite", "challenge", inflect = "verb", any_tag = true }

local function asks(doc, o)
  return wanting[o:get("type") or ""] or doc:token(o:slot("trigger").first):in_list("offering")
end

-- The last demand told before: who asked, whom.
local function last_asked(doc, place)
  local found
  for _, o in ipairs(nearby.mentions(doc, "Tension", place, REACH)) do
    local told = o:slot("trigger")
    if told and told.last < place and o:actor("from") and o:actor("to") and o:get("asked") ~= "yes" and asks(doc, o) then found = o end
  end
  return found
end

-- Who asked of nobody in particular, in this sentence or the one before: of whoever refuses it. "Offered the union a rise,
-- but it refused": the union.
local function asked_of_nobody(doc, m, from)
  local asking
  for _, o in ipairs(nearby.mentions(doc, "Asking", m:slot("trigger").first, 1)) do
    local by, to = o.last < m:slot("trigger").first and o:actor("from"), o:actor("to")
    if by and to and lib.same(by, from) and from:get("form") == "pronoun" then return by, to end
    if by and not lib.same(by, from) then asking = o end
  end
  local by = asking and asking:actor("from")
  if by and asking:get("type") == "demand" then
    doc:add("Tension", asking, { from = by, to = from, trigger = asking:slot("trigger") }, { type = "demand", weight = "0" })
  end
  return by
end

-- "He turned it down": whoever was asked, though "he" may mean both; "its chairman refused": he speaks for whom one asked.
local function refuses(from, asked)
  local by, to = asked:actor("from"), asked:actor("to")
  if lib.same(from, to) then return to end
  if from:get("form") == "pronoun" and lib.same(from, by) then return pronouns.may_mean(from.text, to) and to or nil end
  return not lib.same(from, by) and sides.meet(sides.of(from), sides.of(to)) and from or nil
end

-- Ways that say that something was asked, or leave out what is refused.
local sure = { around = true, plain = true, do_so = true, refused = true, flat = true, will_be = true }
local passive = { was_not = true, had_been = true }

-- Who refuses it, and whom.
local function ends(doc, m)
  local from, asked = m:actor("from"), last_asked(doc, m:slot("trigger").first)
  if asked and passive[m.way] then return asked:actor("to"), asked:actor("from") end
  local by = asked and from and (refuses(from, asked) or m.way == "around" and not lib.same(from, asked:actor("from")) and from)
  if by then return by, asked:actor("from") end
  if not from or not sure[m.way] then return nil end
  local of, refuser = asked_of_nobody(doc, m, from)
  return refuser or from, of
end

pass "who asked for what is refused" {
  about = "The union asked the bank for its books. The bank turned the request down: it refuses the union",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local open = m:get("asked") == "yes"
      local from, to
      if open then from, to = ends(doc, m) end
      if to then
        lib.set_end(m, "from", from)
        lib.set_end(m, "to", to)
      elseif open and m.way ~= "refused" then   -- which may answer any act
        m:drop("nobody has asked for it")
      end
    end
  end,
}
