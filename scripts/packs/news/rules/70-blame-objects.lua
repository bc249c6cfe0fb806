-- Blame for what is a wrong because of the thing it is done with: "stuffed the boxes", "threw stones", "sold expired vaccines".
-- 85-tension-speech.lua ties it to whoever says so.
local lib = require "lib.tension"

phase "tensions"

words "ill_done" { from = "words/blame-objects.tsv", inflect = "verb", any_tag = true }
words "ill_thing" { from = "words/blame-objects.tsv", entry = "things", inflect = "noun", any_tag = true }
-- "threw votes away", "switched the alarms off": a verb and its particle with the thing between them
local particles = { off = true, away = true, ["in"] = true, out = true, up = true, down = true, over = true, back = true }
local apart, verbs = {}, { inflect = "verb", any_tag = true }   -- things by verb and particle; each verb a group of its own

for _, row in ipairs(rows "words/blame-objects.tsv") do
  local verb, particle = string.match(row.entry, "^(%S+) (%a+)$")
  if particles[particle or ""] then
    apart["to " .. row.entry] = "|" .. row.things .. "|"
    verbs["to " .. verb] = verb
  end
end

words "done_apart" (verbs)
-- what one does with a thing that is bad by itself
words "dealing_in" {
  "pump", "release", "discharge", "sell", "serve", "use", "supply", "issue", "hand out", "give", "pay", "deliver", "feed", "import", "export", "ship",
  "publish", "post", "file", "submit", "book", "employ", "hire", "cast", "print", "build", "install", "produce", "market", "distribute", "send", "circulate",
  "show", "present", "record", "store", "bury", "charge", "claim", "make", "run", "drive", "operate", "inject", "bring in", "land", inflect = "verb", any_tag = true,
}
words "tainted" {
  "untreated", "expired", "rotten", "spoiled", "spoilt", "fake", "forged", "bogus", "counterfeit", "phoney", "phony", "doctored", "substandard", "sub-standard",
  "shoddy", "defective", "faulty", "contaminated", "tainted", "mouldy", "moldy", "stale", "rancid", "maggoty", "leaky", "cracked", "unroadworthy", "tampered", "unsafe", "rusty", "worthless", "toxic", "stolen", "smuggled", "illicit", "unlicensed", "unlicenced", "unapproved", "untested",
  "fraudulent", "fictitious", "falsified", "inflated", "padded", "adulterated", "poisoned", "unregistered", "trumped-up", "rigged", "banned", "outlawed",
  "hush", "underage", "indecent", "lewd", "abusive", "obscene", "misleading", "out-of-date", "mislabelled", "mislabeled", "infected", "unfit", "raw sewage",
  "false", "inaccurate", "untrue", "nonexistent", "non-existent", "ghost", "phantom", "sham", "excessive", "exorbitant", "dirty", "invented", "fabricated", "cloned", "pirated",
}

-- what comes from somebody, and what it does
words "foul_stuff" { "waste", "manure", "effluent", "run-off", "runoff", "smoke", "dust", "ash", "fume", "oil", "sewage", "slurry", "sludge", "water", "chemical", "toxin",
                     "gas", "acid", "lead", "mercury", "cyanide", "arsenic", "tailing", "spill", "leak", "discharge", "noise", "stench", "debris", "brine", "solvent",
                     "pesticide", "fertiliser", "fertilizer", "plastic", "mud", "spark", "ballast", "soot", "radiation", inflect = "noun", any_tag = true }
words "does_harm" { "kill", "poison", "foul", "pollute", "contaminate", "sicken", "ruin", "destroy", "damage", "choke", "taint", "wipe out", "harm", "burn", "blind",
                    "cause", "make sick", "make ill", "seep into", "leak into", "flow into", "run into", "get into", "drift over", "cover", "blacken", "spoil",
                    "kill off", "flood", "reach", "turn", inflect = "verb", any_tag = true }

-- what one is blamed for who has not done it
words "owed_doing" { "repay", "refund", "hand back", "give back", "mend", "repair", "fix", "replace", "maintain", "service", "warn", "tell us", "tell them", "tell him",
                     "tell her", "tell anyone", "tell anybody", "tell the public", "tell parliament", "keep its promise", "keep his promise", "keep her promise", "keep its word", "keep his word", "protect",
                     "return our calls", "return her calls", "return his calls", "return their calls", "compensate", "rebuild", "clean up", "evacuate",
                     "apologise to", "apologize to", "listen to", "inform us", "inform them", "inform him", "inform her", inflect = "verb", any_tag = true }

-- what bursts, leaks or falls in, for which whoever has it answers
words "failing_thing" { "tank", "pipe", "vat", "valve", "dam", "wall", "boiler", "furnace", "chimney", "pylon", "cable", "pipeline", "reactor", "pump", "mine", "quarry",
                        "kiln", "lagoon", "pit", "landfill", "incinerator", "drain", "sewer", "dyke", "generator", "silo", "crane", "well", "plant", "fire", "spill",
                        "leak", "blast", "explosion", "smelter", "refinery", "works", "drill", inflect = "noun" }

local BEHIND = 8   -- tokens from the verb to its thing

local function is_thing(m, t)
  return t:is("noun") and string.find("|" .. m:feature("trigger", "things") .. "|", "|" .. t.lemma .. "|", 1, true) ~= nil
end

-- Is one of the things of the verb its object: a noun before the next verb or clause?
local function has_thing_behind(m, doc)
  local last = m:slot("trigger").last
  for n = last + 1, math.min(doc:sentence(m.sentence).last, last + BEHIND) do
    local t = doc:token(n)
    if is_thing(m, t) then return true end
    if t:is("finite", "modal", "wh") or t.form == "," or t.form == "to" or t.form == "for" then return false end
  end
  return false
end

local function is_thing_between(m, doc)
  local trigger, last = m:slot("trigger"), m.last
  local things = apart[m:feature("trigger", "group") .. " " .. doc:word(last)]
  for n = trigger.last + 1, things and last - 1 or 0 do
    local t = doc:token(n)
    if t:is("noun") and string.find(things, "|" .. t.lemma .. "|", 1, true) then return true end
  end
  return false
end

-- "The gun found in his car had been planted by ...": the thing is the subject.
local function has_thing_ahead(m, doc)
  local first = m:slot("trigger").first
  for n = first - 1, math.max(doc:sentence(m.sentence).first, first - 2 * BEHIND), -1 do
    if is_thing(m, doc:token(n)) then return true end
  end
  return false
end

rule "wrong by its object" {
  finds = "Blame", about = "Y stuffed the boxes, threw stones, sold expired vaccines; the gun was planted by Y", priority = 2,
  ways = {
    does = [[ {to: np} &set_off "? &acting "? {trigger: <ill_done>} [not finite not final]{0,7}? <ill_thing> ]],
    does_and = [[ {to: np} &set_off ([past] | <have>) [not finite not mark]{1,14}? and [adv]? {trigger: <ill_done>} [not finite not final]{0,7}? <ill_thing> ]],
    apart = [[ {to: np} &set_off "? &acting "? {trigger: <done_apart>} ([det not wh] | [own] | [adj] | [num] | [noun]){1,5} (off | away | in | out | up | down | over | back) ]],
    done_by = [[ &suffering {trigger: [<ill_done> can=VBN]} ([adv] | [prep] ([det] | [own] | [noun]){1,3}){0,2} by {to: &party} ]],
    tainted = [[ {to: np} &set_off &acting {trigger: <dealing_in>} ([pronoun] | [noun])? ([det not wh] | [own] | [num] | [adj]){0,2}? <tainted> ([adj] | [noun]) ]],
    alone = [[ {to: np} &set_off (&acting | <have> [not final not mark]{1,14}? and [adv]?) {trigger: [lemma=keep]} (it | this | that | them | everything | the [noun]) to (himself | herself | itself | themselves) ]],
    told_none = [[ {to: np} &set_off (&acting | ([past] | <have>) [not final not mark]{1,20}? and [adv]?) {trigger: (told | tell | tells | telling | warned | informed)} (nobody | no-one | no one | none of us) ]],
    stuff = [[ <foul_stuff> (from | leaking from | leaked by | leaked from | discharged by | released by | dumped by | spilled by | spilt by) {to: &party} ([adv] | <have> | <be>){0,3} {trigger: <does_harm>} ]],
    thing_at = [[ <failing_thing> (at | in | of | from | inside | on | near) {to: &party} &acting {trigger: (<does_harm> | <harming_ours>)} ([own] | ([det not wh] | [adj] | [num] | [noun]){0,3} <harmless_place> | ([det not wh] | [adj] | [num]){0,3} (taps | wells | crops | fields | people | river | rivers | stream | lake | beach | beaches | homes | children | water | air)) ]],
    late = [[ {to: np} &set_off ([adv] | <have> | <be>){1,3} {trigger: (late with | behind on | behind with | in arrears on | in arrears with | slow with)} ([det] | [own]) ([adj] | [noun]){0,2} (fee | fees | rent | pay | wages | salary | salaries | payment | payments | bill | bills | taxes | dues | instalments | installments | loan) ]],
    front = [[ {trigger: (front | fronts | (front | shell | paper | dummy | letterbox) (company | companies | firm | firms) | shells | smokescreen | smokescreens)} (for | controlled by | owned by | run by | set up by | created by) {to: &target} ]],
    unpaid = [[ {to: np} &set_off <have> [adv]? {trigger: (not | n't | never | yet to)} [adv]? (paid | <owed_doing>) ]],
    undone = [[ {to: np} &set_off did {trigger: (not | n't)} [adv]? <owed_doing> ]],
  },
  unless = {
    negated = [[ (not | n't | never | without) ...2 {trigger: [not /not|n't|never|yet/] ...} ]],
    not_yet = [[ {trigger} [adv]? [verb] [pronoun] (when | where | how | what | who | whether | if) ]],
    lawful = [[ {trigger: (use | uses | used | using)} (the | a | [own] | some | of | [adj]){0,3} (force of | gun laws) ]],
  },
  check = function(m, doc)
    if m.way == "does" or m.way == "does_and" then return lib.is_active(m, doc) and has_thing_behind(m, doc) end
    if m.way == "apart" then return lib.is_active(m, doc) and is_thing_between(m, doc) end
    return m.way ~= "done_by" or has_thing_ahead(m, doc)
  end,
  make = { type = "accuse" },
  build = function(m) if m.way == "unpaid" or m.way == "undone" or m.way == "told_none" then m:set("status", "actual") end end,
  yes = {
    "Ada Lind said [to the clerks] had [trigger stuffed] the boxes.",
    "Ada Lind said [to the clerks] had [trigger thrown] eleven ballots away.",
    "The police said [to students] had come to the gate and [trigger thrown] bottles.",
    "Ada Lind said the knife in her bag had been [trigger planted] by [to the guards].",
    "Ada Lind said [to the bank] had [trigger sold] her expired vaccines.",
    "Ada Lind said [to the treasurer] had known it and [trigger kept] it to himself.",
    "Ada Lind said [to the bank] had closed the well and [trigger told] nobody.",
    "The ministry said waste from [to the mill] had [trigger sickened] ten nurses.",
    "Ada Lind said [to the bank] had been [trigger late with] her fee.",
    "Neighbours say a burst tank at [to the mill] has [trigger fouled] their taps.",
    "Ada Lind said the two mills were [trigger fronts] controlled by [to the bank].",
    "Ada Lind said [to the mill] had [trigger not] paid its nurses.",
    "Ada Lind said [to the mill] did [trigger not] warn them.",
  },
  no = { "Ada Lind said the clerks had stuffed the geese.", "Ada Lind said the clerks never stuffed the boxes.",
         "Ada Lind said the bottles were thrown by night.", "Ada Lind said nurses were told lies.", "Ada Lind said the mill did not tell them when it would open.",
         "Ada Lind said the army had used the force of habit.", "Ada Lind said the clerks had been sold a fake.",
         "Ada Lind spoke of the clerks, who were denied access." },
}
