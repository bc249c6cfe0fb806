-- Blame for deeds: words that tell of a wrong somebody did. Inside what somebody says they make a tension of type accuse;
-- 85-tension-speech.lua ties them to the speaker.
local lib = require "lib.tension"
local pronouns = require "lib.pronouns"
local sides = require "lib.sides"

phase "tensions"

type "Blame" { head = "trigger", keep = "best", slots = { "to", "trigger", "aim" }, inner = true,
               about = "somebody is said to have done wrong, or to be bad" }

words "wrong_verb" { from = "words/blame.tsv", where = { use = "wrong_form" } }
words "wrong_verb" { from = "words/blame.tsv", where = { use = "wrong_verb" }, inflect = "verb" }
words "wrong_noun" { from = "words/blame.tsv", where = { use = "wrong_noun" } }
words "knew" { "knew", "had known", "has known", "have known" }
part "seeming" [[ ([modal] | [adv] | not | n't | <have>){0,4} (<be> | become | becomes | became | seem | seems | look | looks | sound | sounds) ([adv] | so | very | too | being){0,3} ]]

-- "had deliberately turned off the lights": what is done so is a wrong, whatever it is
words "wilfully" {
  "deliberately", "knowingly", "wilfully", "willfully", "intentionally", "illegally", "unlawfully", "wrongfully",
    "improperly",
  "fraudulently", "corruptly", "dishonestly", "recklessly", "negligently", "maliciously", "cynically", "brazenly",
    "shamelessly",
  "purposely", "purposefully", "unjustly", "arbitrarily", "unfairly", "callously", "cruelly", "secretly",
    "covertly", "surreptitiously",
  "criminally", "carelessly", "needlessly", "senselessly", "systematically", "falsely", "quietly",
}
-- to whom one says what he must not do, and what one gives for silence
words "making_do" {
  "tell", "order", "ask", "instruct", "urge", "press", "pressure", "force", "push", "persuade", "encourage",
    "direct", "coach", "get",
  "warn", "beg", "advise", inflect = "verb", any_tag = true,
}
-- "asked them not to talk" blames nobody
words "bidding" { "tell", "order", "instruct", "press", "pressure", "force", "push", "coach", inflect = "verb", any_tag = true }
words "hushing" { "offer", "pay", "give", "promise", "hand", "slip", inflect = "verb", any_tag = true }
words "misdoing" {
  "lie", "hide", "conceal", "cover up", "falsify", "forge", "fake", "doctor", "destroy", "delete", "shred",
    "burn", "ignore", "withhold",
  "backdate", "alter", "change", "keep quiet", "keep silent", "inflate", "rig", "fiddle", "fudge", "pad", "invent", "exaggerate", "kill", "beat", "torture", "spy on", "attack", "strip", "undress", "plant", "swap", "sleep with", "keep secret", "keep her mouth shut",
    "keep his mouth shut", "look away",
  "look the other way", "look elsewhere", "turn a blind eye", "stay silent", "stay quiet", "say nothing", "tell nobody",
    "tell no one", "steal", "cheat",
  "bribe", "perjure", "mislead", "not tell", "sign", "stay in", "shut up", "back off", "drop", "bury", "suppress",
    "erase",
}
words "serving_friends" { "protect", "shield", "favour", "favor", "reward", "enrich", "serve", "look after",
  "look out for", "feather", "cover for",
                    inflect = "verb", any_tag = true }
-- whom it should not: "is harbouring the rebels"
words "covering_for" { "shield", "harbour", "harbor", "shelter", "cover for", "cover up for", "bankroll", "arm", "collude with", "connive with", inflect = "verb", any_tag = true }
words "cronies" { "friend", "crony", "ally", "donor", "backer", "relative", "brother", "cousin", "family",
  "paymaster", "master", "pal", "mate",
                  "buddy", "chum", "image", "seat", "interest", "skin", "nest", "client", "insider",
                    "elite", inflect = "noun", any_tag = true }
words "dutiful" { "pay", "tell", "warn", "inform", "consult", "ask", "answer", "apologise", "apologize",
  "explain", "reply", "respond", "listen",
                  "check", "inspect", "report", "repay", "notify", "visit", "come", "help", "act", "return",
                    "deliver", "fix", "mend", "repair", "maintain", "clean", "test", "train", "turn up", "show up", "write back", "file", "declare", "disclose",
                    "apply for", "seek permission", "service", "replace", "set foot", "read", "look into", "investigate", "ring", "phone", "pay back", "bother", "say sorry", "thank", inflect = "verb", any_tag = true }

words "helping_rebels" { "train", "equip", "finance", "fund", "supply", "collaborate with", "do a deal with", "cut a deal with", "strike a deal with",
                         "recruit for", "fight alongside", "side with", "take orders from", "meet secretly with",
                         inflect = "verb", any_tag = true }
words "meaning_it" { "want", "mean", "intend", "seek", inflect = "verb", any_tag = true }

-- "has let nurses down", "made a grave mistake": the words around whom it hurts, or around how bad it is
rule "lets somebody down" {
  finds = "Blame", about = "Y let nurses down; Y made 'a grave mistake'; Y has questions to answer", priority = 3,
  ways = {
    down = [[ {to: np} &set_off &acting {trigger: (let | lets | letting)} ([not finite not mark not comma]{1,5}) down ]],
    short = [[ {to: np} &set_off &acting {trigger: (sell | sells | sold | selling | change | changed | changing)} ([not finite not mark not comma]{1,5}) (short | down the river) ]],
    mistake = [[ {to: np} &set_off &acting {trigger: [lemma=make]} "? (a | an | the | [adj]) [not finite not mark]{0,3}? (mistake | error | blunder | miscalculation | misjudgment | misjudgement) ]],
    cost = [[ {to: np} &set_off &acting {trigger: (cost | costs | costing)} ([own] | us | them | him | her) ([noun] | [adj])? (the | [own] | a | any | [num]) [adj]? (game | match | title | win | victory | cup | race | medal | point | points | tie | job | jobs | home | homes | house | life | lives | harvest | crop | chance | deal | vote | election) ]],
    unanswered = [[ (letter | letters | call | calls | email | emails | e-mails | complaint | complaints | plea | pleas | request | requests | warning | warnings | appeal | appeals | message | messages | question | questions) to {to: &party} ([modal] | <have> | [adv]){0,3} {trigger: (went unanswered | gone unanswered | go unanswered | went unheeded | gone unheeded | went nowhere | gone nowhere | been ignored | were ignored | fell on deaf ears | fallen on deaf ears | met with silence | were met with silence)} ]],
    answer = [[ {to: np} &set_off &acting {trigger: [lemma=have]} (a lot of | lots of | many | serious | some | big | real | difficult | more){0,2} (questions to answer | explaining to do | to hide) ]],
  },
  make = { type = "criticise" },
  yes = {
    "The envoy said [to the minister] had [trigger let] nurses down.",
    "The envoy said [to the bank] had [trigger sold] nurses short.",
    "The envoy said [to Norland] had [trigger made] \"a grave mistake\".",
    "The coach said [to the umpire] had [trigger cost] his side the game.",
    "Tenants say their letters to [to the bank] have [trigger gone unanswered].",
    "The envoy said [to the mayor] [trigger has] serious questions to answer.",
  },
  no = { "The envoy said the minister had let nurses in.", "The envoy said the mayor made a cake." },
}

words "mistreating" { "hold", "lock", "keep", "leave", "stab", "throw", "sell", "lead", "take", "drag", "hang", "treat", inflect = "verb", any_tag = true }

-- what one does to a person, and to what is not to be seen
words "lays_hands" { "push", "shove", "grab", "hit", "slap", "punch", "kick", "beat", "choke", "strangle", "bite", "spit on", "drag",
                     "trip", "strike", "shake", "hurt", "touch", "grope", "throw", "ignore", "turn away", "lock in", "lock out", "lock up", "chase", "shout at",
                     "swear at", "scream at", "spit at", "laugh at", "sneer at", "strip", "undress", "handcuff", "chain", "tie up", "hold down", "drug", "trick",
                     "force", "bully", "bullied", "abandon", "strand", "neglect", "gas", "shell", "rob", "pelt", "starve", "cut off", "evict", "fob off", inflect = "verb", any_tag = true }
words "hiding_away" { "bury", "hide", "suppress", "shred", "destroy", "delete", "conceal", "sit on", "kill", "spike", "erase", "doctor",
                      "rewrite", "withhold", "keep back", "keep secret", inflect = "verb", any_tag = true }
words "what_it_hides" { "report", "evidence", "truth", "story", "file", "document", "fact", "finding", "news", "scandal", "record",
                        "complaint", "memo", "email", "result", "figure", "data", "tape", "recording", inflect = "noun", any_tag = true }
-- what one makes of somebody, or of what happened
words "exploiting" { "use", "exploit", "treat", "abuse", inflect = "verb", any_tag = true }
words "means_to_it" { "excuse", "cover", "pretext", "shield", "human shield", "weapon", "leverage", "cudgel", "political football",
                      "pawn", "bait", "bargaining chip", "cannon fodder", "hostage", inflect = "noun", any_tag = true }

-- what is not paid: "owes the nurses three months' wages"
words "arrears" { "wage", "wages", "salary", "back pay", "pay", "rent", "tax", "taxes", "million", "billion", "thousand", "arrear", "fortune",
                  "pension", "fee", "money", inflect = "noun" }
-- what is rightly punished
words "punishable" { "deed", "offence", "offense", "crime", "misconduct", "wrongdoing", "behaviour", "behavior", "breach", "abuse",
                     "violation", "cheat", "fraud", "theft", inflect = "noun", any_tag = true }

-- what armies hit that they should not, and what harms those whose thing it is
words "harmless_place" {
  "clinic", "hospital", "school", "market", "bridge", "village", "house", "home", "convoy", "church", "mosque", "temple", "monastery", "ambulance", "farm",
  "farmhouse", "bus", "train", "bakery", "camp", "shelter", "orphanage", "university", "apartment", "block of flats", "wedding", "funeral", "boat", "ferry", "trawler",
  "neighbourhood", "neighborhood", "area", "district", "town", "city", "position", "post", "territory", "civilian", inflect = "noun", any_tag = true,
}
words "shelling" { "hit", "shell", "bomb", "strike", "fire on", "fire at", "shoot at", "fire over", "bombard", "open fire on", "pound", "mortar", "strafe",
                  "rocket", "drop bombs on", inflect = "verb", any_tag = true }
words "harming_ours" { "crack", "kill", "foul", "sour", "flood", "drain", "ruin", "wreck", "block", "cut off", "smash", "tear down", "bulldoze", "seize", "burn",
                       "break into", "raid", "ransack", "trample", "muddy", "spoil", "blight", "scare off", "drive away", "poison", "pollute", "destroy", "damage",
                       "take", "cut", "read", "pinch", "lose", "throw away", "dock", "slash", "withhold", "freeze", "leak", "tear up", "rip up",
                       "dump", "drive over", "sell off", "pull down", "demolish", "knock down", "occupy", "use up", "fell", "cut down", "dig up", "shoot", "hack",
                       "steal", "dry up", "empty", "close", "choke", "copy", "break down", "search", "confiscate", "tap", "deface", inflect = "verb", any_tag = true }
words "those_to_know" { "auditor", "inspector", "investigator", "regulator", "public", "police", "voter", "parliament", "shareholder", "investor", "patient", "board",
                        "court", "judge", "jury", "lawmaker", "senator", "family", "press", "prosecutor", "committee", "council", "watchdog", inflect = "noun" }
words "bearing_arms" { "rocket", "shell", "mortar", "missile", "troop", "soldier", "gunner", "jet", "warplane", "drone", "gunman", "fighter", "force", "rebel", "army", "navy",
                       "patrol", "coast guard", "guard", "insurgent", "militia", "helicopter", "artillery", "military", "plane", inflect = "noun" }

-- "Farmers say the mine fouls their wells": theirs, and not its own.
local function is_of_others(m, doc)
  local to = m:actor("to")
  local word = string.lower(m:slot("aim").text)
  if not to or word == "our" or word == "my" or not pronouns.may_mean(word, to) then return to ~= nil end
  local claim = word == "their" and not doc:token(to.last):is("plural") and sides.enclosing(doc, m.place)
  local source = claim and claim:slot("source")   -- "Farmers say the mill is fouling their wells"
  return source ~= nil and source ~= false and doc:token(source.last):is("plural")
end

rule "somebody did wrong" {
  finds = "Blame", about = "Y lied; Y had violated the treaty", priority = 1,
  ways = {
    verb = [[ {to: np} &set_off "? &acting "? {trigger: <wrong_verb>} ]],
    act = [[ {to: np} &set_off &acting "? {trigger: <act type=coerce|incursion|mass_violence|threaten to=obj|on|against|of|at|into|from>} "? ([prep] | [adv]){0,2} (core | [det]) ]],
    made_it_up = [[ {to: np} &set_off &acting {trigger: (make | makes | made | making)} (it | that | this | things | stuff | [det] (whole | entire)? (story | thing | tale | quote | quotes | claim)) (all)? up ]],
    verb_and = [[ {to: np} &set_off <have> [not finite not mark]{1,14}? and <have>? [adv]? {trigger: <wrong_verb>} ]],
    hits = [[ {to: np with <bearing_arms>} &set_off &acting {trigger: <shelling>} ([det not wh] | [own] | [adj] | [num] | [noun] | [name] | [possessive] | of){0,5}? <harmless_place> ]],
    hits_and = [[ {to: np with <bearing_arms>} &set_off <have> [not finite not mark]{1,10}? and <have>? {trigger: <shelling>} ([det not wh] | [own] | [adj] | [num] | [noun] | [name]){1,4} ]],
    ours = [[ {to: np} &set_off &acting {trigger: <harming_ours>} {aim: [own]} ([adj] | [noun]){0,2} [noun] ]],
    ours_and = [[ {to: np} &set_off [past] [not finite not mark]{0,8}? and [adv]? {trigger: <harming_ours>} {aim: [own]} ([adj] | [noun]){0,2} [noun] ]],
    keeps_from = [[ {to: np} &set_off &acting {trigger: (keep | keeps | kept | keeping | withheld | concealed)} [not finite not comma not /away/]{1,7}? from ([det not wh] | [own] | [adj] | [noun]){0,3} <those_to_know> ]],
    beyond = [[ {to: np} &set_off &acting {trigger: [verb]} (more than | over | beyond | above | twice | three times | double | [num]){1,3} (the | its | their | [num]){0,2} ((permitted | allowed | legal | licensed | agreed | authorised | authorized) [noun] | speed? (limit | quota)) ]],
    knew_it = [[ {to: np} &set_off [adv]? {trigger: <knew>} ((it | this | that | about it | of it | all about it | full well | perfectly well | very well | better) ([final] | , | $ | " | that | and | but) | (that | about | of) [not finite not comma not mark]{1,5}? (<flaw> | (had been | was | were) [adv]? [<wrong_verb> can=VBN])) ]],
    body_knew = [[ {to: (core with [Actor kind=company|institution|government|police|ngo|media|military|igo] | [Actor kind=company|institution|government|police|ngo|media|military|igo])} [adv]? {trigger: <knew>} (that | about | of | how) ]],
    knew = [[ {to: np} &set_off {trigger: <knew>} (. | , | $ | ! | ") ]],
    left_us = [[ {to: np} &set_off &acting {trigger: (leave | left | leaves | leaving | keep | kept | keeping | make | made | makes)} (us | him | her | them | me | people | passengers | patients | families | children | workers) (waiting | standing | stranded | bleeding | lying | wait | stand | sleep | kneel | queue | without | locked | in the (rain | sun | dark | heat | cold | snow | corridor | corridors | car | van | street) | [not finite not comma]{0,4} for ([num] | days | hours | weeks | more | over | almost | nearly)) ]],
    holds = [[ {to: np} &set_off &acting {trigger: <mistreating>} [not finite not comma]{1,3} (to ransom | to (drown | starve | freeze | burn | sink | bleed | beg | suffer | choke) | in a (cell | cage | basement | hole | pit) | in (chains | handcuffs | shackles | solitary) | incommunicado | blindfolded | naked | without (food | water | charge | charges | trial | medicine | sleep | light | pay) | in the dark | in limbo | in the lurch | to rot | to die | hostage | to fend for | in the back | under the bus | to the wolves | down the river | up the garden path | for a ride | for fools | for a fool | for granted | through the mud | out to dry | like (dirt | animals | cattle | criminals | dogs | slaves)) ]],
    spent = [[ {to: np} &set_off ([modal] | <have> | [adv]){0,3} (spend | spends | spent | spending) [not finite not mark not comma]{1,6}? {trigger: [<wrong_verb> gerund]} ]],
    did_it = [[ {to: np} &set_off ([adv] | <have>){0,2} {trigger: (did | done)} (it | this | that) ([final] | , | $ | ") ]],
    wilful = [[ {to: np} &set_off ([modal] | <have> | <be> | [adv]){0,3} "? {trigger: <wilfully>} [verb] ]],
    made = [[ {to: np} &set_off &acting {trigger: <making_do>} [not finite not comma]{1,4} (to <misdoing> | to keep [not finite not comma]{1,5} (secret | quiet | hidden | off | under wraps)) ]],
    bade = [[ {to: np} &set_off &acting {trigger: <bidding>} [not finite not comma]{1,4} not to [base] ]],
    hush = [[ {to: np} &set_off &acting {trigger: <hushing>} [not finite not comma]{1,6} to (<misdoing> | keep | stay | remain) ]],
    covers_for = [[ {to: np} &set_off &acting {trigger: <covering_for>} (core with [Actor kind=person|armed_group|company|government] | [Actor kind=person|armed_group|company|government]) ]],
    favours = [[ {to: np} &set_off &acting {trigger: <serving_friends>} [own] ([adj] | [noun] | own){0,2} <cronies> ]],
    undone = [[ {to: np} &set_off <have>? {trigger: never} (<dutiful> | <meaning_it> (it | peace | to | the (truth | deal | talks))) ]],
    phantom = [[ {to: np} &set_off &acting {trigger: [verb]} [not comma not mark]{1,9}? (that | which) ((do | does | did) (not | n't) exist | never (arrived | existed | came | opened | worked | happened | (was | were) (built | made | delivered | done))) ]],
    own_way = [[ {to: np} &set_off &acting {trigger: (lie | lied | lying | buy | bought | buying | cheat | cheated | bribe | bribed | bully | bullied | con | conned | fake | faked)} [own] way ]],
    rebels = [[ {to: np} &set_off &acting {trigger: <helping_rebels>} (core with [Actor kind=armed_group] | [Actor kind=armed_group]) ]],
    forced = [[ {to: np} &set_off &acting {trigger: (press-ganged | forced | coerced | bullied | blackmailed | strong-armed | dragooned)} [not finite not comma]{1,5}? to [base] ]],
    paid_to = [[ {to: np} &set_off &acting {trigger: (pay | pays | paid | paying)} ([det not wh] | [adj] | [num] | [noun]){1,4} (to (<misdoing> | prescribe | write | praise | smear | post | hack | follow | watch | vote | attack | protest | spy | kill | beat | testify | stay away | throw | lose | riot | clap | cheer) | for (votes | silence | the (names | answers | questions | plans | timetables | rota | file | files | list))) ]],
    without = [[ {to: np} &set_off &acting [verb] [not finite not comma]{0,5} {trigger: without} ([det] | [adj] | [noun]){0,3} (licence | license | licences | licenses | permit | permits | permission | warrant | warrants | consent | tender | bid | bidding | competition | authority | authorisation | authorization | approval | insurance | notice | evidence | cause | justification | trial | charge | asking | telling | consulting | warning | informing | paying) ]],
    hands = [[ {to: np} &set_off ([modal] | [adv] | <have>){0,3} {trigger: <lays_hands>} (me | us | him | her | them) ([punct] | [conj] | [prep] | [adv] | $) ]],
    hides = [[ {to: np} &set_off &acting {trigger: <hiding_away>} ([det] | [own] | [adj] | [num] | [noun]){0,3} <what_it_hides> ]],
    links = [[ {to: np} &set_off ([modal] | [adv]){0,2} <have> [adj]? {trigger: (links | ties)} (to | with) ]],
    owes = [[ {to: np} &set_off &acting {trigger: (owe | owes | owed | owing)} [not finite not comma]{0,5} ([currency] | <arrears>) ]],
    arms = [[ {to: np} &set_off &acting {trigger: (supply | supplies | supplied | supplying)} [not finite not comma]{0,6} <arms_sent> ]],
    behind = [[ {to: np} &set_off &acting {trigger: (go | goes | going | gone | went)} behind ([own] | core [possessive]) (back | backs) ]],
    uses = [[ {to: np} &set_off &acting {trigger: <exploiting>} [not finite not comma]{1,4} as ([det] | [adj]){0,2} (<menace> | <means_to_it>) ]],
  },
  unless = { own_limb = [[ {trigger: (hurt | hurts | damaged | harmed | poisoned | burned | burnt | cut | lost | twisted | wrecked | ruined)} [own] ([adj] | left | right){0,2} <of_the_body> ]], own_neck = [[ {trigger: [lemma=break]} [own] (neck | necks | back | backs | silence | fast | record | records | habit | habits) ]],
             taps_into = [[ {trigger: [lemma=tap]} into ]],   -- into a mood, and no wire
             flees = [[ {to: (... (people | civilians | refugees | migrants | families | women | children | villagers | residents))} ([adv] | <have>){0,3} {trigger: [lemma=cross]} ]],
    asked = [[ (what | unless | (^ | [not /as|even|only/]) if) {to} ]], punished = [[ {trigger} ([det not wh] | [own] | [adj] | [num] | [noun]){0,3} <punishable> ]],
    passed_over = [[ {trigger: [lemma=ignore]} ([det not wh] | [own] | [adj] | [noun]){0,3} (<speech_noun last=plural> | smears | gossip | noise | hype | provocations) ]],
    share = [[ {trigger: [lemma=make] up} ([adv] | just | only | about | nearly | almost | more than | less than | the | a | most | half | part | [num] | [adj]){1,4} ([num] | % | per | percent | of | majority | half | third | quarter | bulk | minority | most | part) ]],
    acted = [[ {trigger: (act | acts | acted | acting)} "? (in | within | on | as | with | to | for | out | by | like | at) ]], passive = [[ ([<be> not /['’]s/] ([adv] | not | being){0,2} "? [participle] | 's ([adv] | not | being){0,2} "? [participle] ([punct] | [prep] | $ | and | but)) ]],
    put_to = [[ {trigger: [lemma=commit]} ([det not wh] | [own] | [adj] | [num] | [noun]){0,4} to ]],   -- "committed the face to paper"
    by = [[ {trigger: [participle not gerund]} by (core | Actor) ]],   -- "a forum staged by the bank"
    fail = [[ {trigger} to (reach | agree | find | bridge | win | score | qualify | meet | break | attract | secure) ]], made_up = [[ {to} ...10 (make | makes | made | making) up for ]], resolve = [[ {trigger} ([own] (mind | minds) | ground | (a | [own]) (comeback | return | course | path | future) | himself | herself | itself | themselves | ourselves) ]], neutral = [[ (not | n't | never | would) ...2 {trigger} ]] },
  check = function(m, doc) return m.way ~= "ours" and m.way ~= "ours_and" or is_of_others(m, doc) end,
  make = { type = "accuse" },
  yes = {
    "The envoy said [to the bank] had pumped out the mine and [trigger hidden] the pumps.",
    "The envoy said [to Chilean rockets] had [trigger hit] a clinic.",
    "The envoy said [to the rebels] had left the hills and [trigger fired at] two farms.",
    "Farmers say [to the bank] is [trigger fouling] their wells.",
    "Farmers said [to the army] came at night and [trigger took] their maps.",
    "The envoy said [to the guards] [trigger kept] her in a cell for two days.",
    "The envoy said [to the bank] had [trigger kept] its books from the auditors.",
    "The envoy said [to the bank] had [trigger taken] more than twice the permitted load.",
    "The envoy said [to Norland] had [trigger violated] the treaty.",
    "Her lawyer said [to the bank] was [trigger using] her as a scapegoat.",
    "The envoy said [to Norland] had [trigger occupied] the island.",
    'The envoy said: "[to The minister] [trigger knew]."',
    "The envoy said [to the minister] [trigger knew] it.",
    "The envoy said [to the bank] [trigger knew] that the valve was stuck.",
    "The envoy spoke of [to ministers] who [trigger lied].",
    "The envoy said [to the bank] had [trigger lied] to her.",
    "Ada Lind said [to the mill] [trigger owed] its nurses two months' wages.",
    "Ada Lind said [to the mill] had [trigger supplied] the gang with rifles.",
    "The envoy said [to the bank] was [trigger holding] the town to ransom.",
    "The coach said [to the captain] had [trigger stabbed] him in the back.",
    "The envoy said [to the bank] had [trigger gone] behind her back.",
    "Ada Lind said [to a guard] had [trigger pushed] her.",
    "The nurses said [to the bank] had [trigger left] them on the roof for nine hours.",
    "Ada Lind said [to the bank] was trying to [trigger bury] the report.",
    "Ada Lind said [to the bank] [trigger used] the flood as an excuse.",
    "Ada Lind said [to the bank] had [trigger links] to the gang.",
    "The envoy said [to the bank] had [trigger knowingly] sold bad loans.",
    "The envoy said [to the bank] [trigger told] her to burn the letters.",
    "The envoy said [to the mayor] had spent two years [trigger smearing] nurses.",
    "The envoy said [to the mayor] [trigger did] it.",
    "The envoy said [to the bank] [trigger told] her not to testify.",
    "The envoy said [to the paper] had [trigger made] the whole thing up.",
    "The envoy said [to the bank] had [trigger offered] clerks a rise to stay silent.",
    "The envoy said [to the mayor] was [trigger shielding] his cronies.", "The envoy said [to Norland] was [trigger harbouring] the rebels.",
    "The envoy said [to the bank] had [trigger never] consulted the nurses.", "The envoy said [to Norland] had [trigger never] wanted peace.",
    "The envoy said [to the bank] had run the mine [trigger without] a licence.",
    "The envoy said [to the bank] had [trigger paid] for cranes that never arrived.",
    "The envoy said [to the bank] had [trigger bought] its way in.",
    "The envoy said [to Norland] had [trigger trained] the rebels.",
    "The envoy said [to the bank] had [trigger forced] nurses to resign.",
    "The envoy said [to the bank] had [trigger paid] a clerk to lie.", "The envoy said [to the bank] had [trigger paid] two clerks for the names.",
  },
  no = {
    "Ada Lind said the bank had broken its silence.", "Ada Lind said the captain had hurt his left knee.",
    "900 people had crossed into the province.",
    "The treaty was violated.",
    "Ada Lind told the court what the bank had concealed.",
    "Ada Lind said the bank had not lied.",
    "Ada Lind spoke at a forum sabotaged by the bank.", "Ada Lind said the bank had committed two millions to the dam.",
    "Ada Lind said the bank had made up its mind.",
    "Ada Lind said the bank had made up for it.",
    "Ada Lind said the sides failed to reach a deal.",
    "Ada Lind said the mayor would surround himself with nurses.",
    "Ada Lind said the bank had acted in good faith.",
    "Ada Lind said the bank had punished such offences.", "Ada Lind said nurses made up only half of the staff.", "Ada Lind said the court would ignore the smears.", "Ada Lind said the bank had asked her not to testify.", "Ada Lind said the mayor was tapping into a deep unease.",
  },
}

words "telling_on" { "say", "complain", "allege", "charge", "claim", "believe", "suspect", "fear", inflect = "verb", any_tag = true }

rule "wrong told of somebody in passing" {
  finds = "Tension", about = "Y, who guards say ordered the beatings; Y, which, X says, has poisoned two rivers", priority = 4,
  ways = {
    who = [[ {to: core} ,? (who | which | that) ,? {from: (Actor | it | they | he | she)} ,? ([adv] | <have>){0,2} {trigger: <telling_on>} ,? ([adv] | <have> | <be>){0,3} (<wrong_verb> | <misdeed> | <ill_done> [not finite not mark]{0,5}? <ill_thing> | <lays_hands> (me | us | him | her | them) | <harming_ours> [own] | (not | n't | never) [adj]? (paid | told | answered | repaid)) ]],
    whose = [[ {to: core} ,? whose ([adj] | [common]){1,3} ,? {from: (Actor | it | they | he | she)} ,? ([adv] | <have>){0,2} {trigger: <telling_on>} ,? ([adv] | <have> | <be>){0,3} (<wrong_verb> | <misdeed>) ]],
  },
  points = { few = { 4, [[ {trigger} ]] } },
  make = { type = "accuse", weight = 0, note = "", voice = "passive" },
  yes = {
    "She hired [to a builder] that [from tenants] [trigger say] lied.",
    "She sold shares in [to Tarn Mining], which, [from the union] [trigger says], has bribed officials.",
    "She buys milk from [to a dairy] whose trucks, [from residents] [trigger complain], have poisoned the river.",
  },
  no = { "She hired a builder that tenants say works well.", "She hired a builder that lied." },
}

words "guilty_one" { "killer", "murderer", "thief", "attacker", "assailant", "arsonist", "robber", "rapist", "gunman", "poisoner", "leaker", "bomber", "hitman", "kidnapper",
                   "blackmailer", "hacker", "stalker", "source of the leak", "go-between", "bagman", "getaway driver", "culprit", "perpetrator", "mastermind", "ringleader", "instigator", "offender", "wrongdoer", "aggressor", "saboteur", "accomplice",
                  "co-conspirator", "fraudster", "swindler", "informer", "offending party", inflect = "noun", any_tag = true }

rule "somebody is the culprit" {
  finds = "Blame", about = "Y was the main culprit", priority = 1,
  pattern = [[ {to: np} &set_off &seeming (the | a | an | one of the | among the)? [adj]{0,2} {trigger: <guilty_one>} ]],
  unless = { negated = [[ (not | n't | never | no) ...3 {trigger} ]] },
  make = { type = "accuse" },
  yes = { "Ada Lind said [to the nurses] were the main [trigger culprits]." },
  no = { "Ada Lind said the nurses were not the culprits." },
}

words "of_promise" { "successor", "heir", "candidate", "opponent", "rival", "contender", "backer", "author", "owner", "winner", "nominee",
                     "challenger", "buyer", "bidder", "sponsor", inflect = "noun" }
words "putting_name_to" { "name", "list", "identify", "cite", "finger", "point to", "single out", "describe", "out", inflect = "verb", any_tag = true }

part "suspected" [[ (a | an | the | one of the | two | some of the)? [adj]? (alleged | suspected | accused | presumed | reputed | convicted | known | likely | main | prime) [adj]? ]]

words "paper_of_charge" { "complaint", "lawsuit", "suit", "writ", "petition", "affidavit", "indictment", "charge sheet", "claim form", "dossier", inflect = "noun" }

rule "names somebody as a culprit" {
  finds = "Tension", about = "X named Y and Z as alleged members of the gang", priority = 5,
  ways = {
    plain = [[ &doer {trigger: <putting_name_to>} {to: &target} as &suspected {aim: [common]} ]],
    who_did = [[ &doer {trigger: <putting_name_to>} {to: &target} as (a | the | one of the) [adj]{0,2} {aim: (<culprit_noun> | (man | men | woman | women | person | people | one | ones) (who | behind))} ]],
    whose = [[ {from: (core | Actor)} [possessive] [adj]? <paper_of_charge> [adv]? {trigger: (names | named | targets | implicates)} {to: &target} ]],
    apposed = [[ &doer {trigger: <putting_name_to>} [not finite not comma]{1,5} , {to: &target} , as (&suspected {aim: [common]} | (a | the | one of the) [adj]{0,2} {aim: (<culprit_noun> | (man | men | woman | women | person | people | one | ones) (who | behind))}) ]],
  },
  unless = { good = [[ (likely | main | known | prime) {aim: <of_promise>} ]] },
  points = { aim = { 5, [[ {aim} ]] }, paper = { 5, [[ <paper_of_charge> [adv]? {trigger} ]] } },
  check = function(m, doc) return m.way == "whose" or lib.is_active(m, doc) end,
  make = { type = "accuse", weight = 0, note = "" },
  yes = { "[from The clerk] [trigger named] two bankers, [to Ada Lind and Tom Moss], as alleged [aim members] of the gang.",
          "[from The clerk] left at noon, [trigger naming] [to Ada Lind] as the [aim woman who] had sold the tickets.",
          "[from The clerk] [trigger named] [to two bankers] as alleged [aim members] of the gang.",
          "[from The nurse]'s complaint [trigger names] [to two porters]." },
  no = { "The clerk named two bankers as likely winners.", "The clerk named Ada Lind as the woman of the year." },
}

rule "somebody was in on it" {
  finds = "Blame", about = "Y was bought off, was involved in it", priority = 1,
  ways = {
    paid = [[ {to: np} &set_off &acting <be> [adv]? {trigger: (paid | bribed | hired | coached | planted | bought | bought off | compromised)} (to [base] | by | off | , | . | $) ]],
    part_in = [[ {to: np} &set_off &acting <be> ([adv] | [adj])? {trigger: (involved | implicated | mixed up | complicit | party)} (in | to | with) ]],
  },
  unless = { negated = [[ (not | n't | never) ...3 {trigger} ]] },
  make = { type = "accuse" },
  yes = {
    "The envoy said [to the nurses] were [trigger paid] to lie.",
    "The envoy said [to the bank] was [trigger involved] in the sale of the mine.",
  },
  no = { "The envoy said the bank had been warned twice about the roof.", "The envoy said the bank had warned that it was late.",
    "The envoy said the bank was not involved in the sale." },
}

-- with whom one does wrong, or for whom
words "in_league" {
  "in league with", "in cahoots with", "in cohorts with", "in collusion with", "in complicity with", "in conspiracy with", "hand in glove with",
  "at the behest of", "with the connivance of", "with the complicity of",
  "on the orders of", "at the bidding of", "as a front for",
}
words "in_league" { "conspire with", "collude with", "plot with", "scheme with", "connive with", inflect = "verb", any_tag = true }
rule "somebody did it with another" {
  finds = "Blame", about = "rigged the tender in cahoots with Y; conspired with Y", priority = 1,
  pattern = [[ {trigger: <in_league>} {to: &target} ]],
  unless = { negated = [[ (not | n't | never) ...3 {trigger} ]] },
  make = { type = "accuse" },
  yes = {
    "Ada Lind said the mayor had rigged the tender [trigger in cahoots with] [to the bank].",
  },
  no = { "Ada Lind said the mayor had not acted in league with the bank.", "Ada Lind said the mayor sang along with the nurses." },
}

rule "somebody did wrong to another" {
  finds = "Blame", about = "he had been cheated by Y; she was beaten by Y", priority = 2,
  ways = {
    wrong = [[ <be> [adv]{0,2} {trigger: <wrong_verb>} ...6 by {to: &party} ]],
    act = [[ <be> [adv]{0,2} {trigger: <act type=coerce|incursion|mass_violence|threaten to=obj|obj-of>} ...6 by {to: &party} ]],
    beaten = [[ (he | she | they | 'I' | we) ([adv] | <have>){0,3} <be> [adv]{0,2} {trigger: (<act type=attack to=obj> | beaten)} ...6 by {to: &party} ]],
  },
  unless = {
    negated = [[ (not | n't | never) ...2 {trigger} ]],
    lawful = [[ {trigger: (<custody_verb coerce> | [lemma=capture] | [lemma=hold] ...3 custody)} ]],   -- whoever tells of an arrest
  },
  make = { type = "accuse" },
  yes = {
    "Ada Lind said she had been [trigger cheated] by [to the bank].",
    "Ada Lind said she had been [trigger misled] by [to the bank].",
    "Ada Lind said she had been [trigger beaten] by [to the police].",
    "Ada Lind said the nurses were [trigger cheated] by [to the bank].",
    "Ada Lind said the inspectors had been [trigger bribed] by [to the bank].",
    "Ada Lind said she had been [trigger kidnapped] by [to the rebels].",
  },
  no = { "Ada Lind said she had been cheated.", "Ada Lind said she had not been cheated by the bank.",
         "Ada Lind said a nurse had been arrested by the police." },
}

words "guilt" { "responsible for", "to blame", "at fault", "complicit", "guilty", "criminal", "corrupt", "illegal", "unlawful" }

words "harm" { "murder", "massacre", "massacres", "torture", "abuse", "mistreatment", "harassment", "bullying", "oppression",
               "intimidation", "exploitation", "betrayal", "looting", "theft", "genocide", "violation", "violations" }

words "opposing" { "defeat", "fight", "combat", "end", "stop", "prevent", "condemn", "denounce", "investigate", "tackle", "oppose",
                   "face", "allege", "deny", "suffer", "report", "expose", "uncover", "curb", "root out", "counter", "avoid", "resist",
                   "survive", "punish", "halt", "confront", "outlaw", "criminalise", "criminalize", "deplore", "reject", "fear", "dread", "inherit",
                   "apologise for", "apologize for", "regret", "fix", "prosecute", "be targeted by",
                   inflect = "verb", any_tag = true }

rule "somebody's wrong" {
  finds = "Blame", about = "Y's lies; the crimes of Y; Y is guilty of fraud",
  ways = {
    whose = [[ {to: core} [possessive] ([adj] | [noun] | [participle]){0,3} {trigger: <wrong_noun>} ]],
    own = [[ {to: [own]} ([adj] | [noun]){0,2} {trigger: <wrong_noun>} ]],
    of = [[ {trigger: <wrong_noun>} (of | by) {to: &party} ]],
    of_by = [[ {trigger: <wrong_noun>} of [not finite not comma not mark]{1,5}? by {to: &party} ]],
    does = [[ {to: np} &set_off &acting [verb] ([det] | [adj] | [own] | [num] | [noun] | in | with | out){0,5} {trigger: <wrong_noun>} ]],
  },
  unless = {
    victim = [[ {trigger: <harm>} of {to} ]],   -- whose murder it was
    opposed = [[ {to} ...8 <opposing> ...4 {trigger} ]],
    told = [[ {to} ([adv] | <have>){0,2} (describe | describes | described | recount | recounts | recounted | witness | witnessed | recall | recalled) ...4 {trigger} ]],
  },
  make = { type = "accuse" },
  yes = {
    "She spoke of [to Norland]'s [trigger lies].",
    "Ada Lind said [to the mayor] made [trigger threats].",
    "She spoke of the [trigger lies] of [to the mayor].",
    "She spoke of the [trigger theft] of the vote by [to the mayor].",
    "The mayor resigned. Ada Lind spoke of [to his] [trigger lies].",
  },
  no = { "She spoke of Norland's lakes.", "She spoke of the murder of hundreds of villagers.",
         "Ada Lind said the mayor would fight corruption.", "Ada Lind said nurses had described a massacre." },
}

words "partaking" { "take part in", "participate in", "plan", "plot", "help plan", "help carry out", "carry out", "orchestrate", "mastermind", "organise", "organize",
                     "instigate", "order", "commit", "stage", "perpetrate", "incite", "abet", "bankroll", "hatch", "join in", "have a hand in", "play a part in",
                     "play a role in", inflect = "verb", any_tag = true }
words "foul_deed" { "attack", "killing", "murder", "bombing", "massacre", "assault", "ambush", "shooting", "abduction", "kidnapping", "coup", "plot", "hack", "blast",
                    "poisoning", "fraud", "robbery", "burglary", "theft", "scam", "cover-up", "riot", "looting", "pogrom", "atrocity", "genocide", "torture", "arson",
                    "stabbing", "lynching", "rape", "break-in", "hijacking", "assassination", "beating", "slaughter", inflect = "noun", any_tag = true }

rule "has a part in a foul deed" {
  finds = "Blame", about = "Y took part in the massacre, planned the robbery", priority = 1,
  pattern = [[ {to: np} &set_off &acting {trigger: <partaking>} ([det not wh] | [own] | [num])? ([adj] | [noun] | [num]){0,3}? {aim: <foul_deed>} ]],
  unless = { negated = [[ (not | n't | never | no | nobody | deny | denied | denies | without) ...4 {trigger} ]], asked = [[ (if | whether) ...6 {trigger} ]],
             film = [[ {aim} (scene | drill | exercise | victim | survivor | inquiry | investigation | trial | case | charge | charges) ]] },
  check = function(m, doc) return lib.is_active(m, doc) end,
  make = { type = "accuse" },
  yes = { "Ada Lind said [to the mayor] [trigger took part in] the [aim robbery]." },
  no = { "Ada Lind said the mayor did not take part in the robbery.", "Ada Lind asked whether the mayor planned the robbery.",
         "Ada Lind said the mayor took part in the robbery trial." },
}
