-- Threats by what is said: "told Y it would strike back", "there will be consequences, X told Y", "swore to make Y pay".
phase "tensions"

-- what one does to whoever has done one harm; no object follows
words "striking_back" {
  "strike back", "hit back", "retaliate", "respond with force", "respond in kind", "respond", "answer in kind", "fight back", "take revenge",
  "have its revenge", "have his revenge", "have her revenge", "have their revenge", "go to war", "open fire", "shoot", "take action",
  "take legal action", "sue", "go to court", "call the police", "walk out", "strike", "not sit idly by", "not stand idly by", "attack",
  "use force", "show no mercy", "make an example of", "settle scores", "go public", "pull the plug", "come after",
}
-- what one does to somebody or to what is his: "would break her hand", "publish its files"
words "hurtful_act" {
  "kill", "hurt", "harm", "break", "burn", "burn down", "smash", "destroy", "ruin", "wreck", "beat", "beat up", "shoot", "stab", "cut off",
  "cut", "crush", "bomb", "shell", "flatten", "sink", "sack", "fire", "evict", "expel", "deport", "arrest", "jail", "sue", "publish", "leak",
  "post", "expose", "seize", "take away", "freeze", "block", "blow up", "bring down", "finish off", "bury", "hunt down", "track down",
  "wipe out", "crucify", "hang", "torch", "close", "shut down", "shut off", "turn off", "cancel", "revoke", "drag", "strangle", "drown", "slit",
  "throw out", "invade", "attack", "punish", "report", "prosecute", "slap", "punch", "rape", "poison", "disown", "disinherit",
}
words "telling_of_threat" { "tell", "warn", "inform", "write to", "text", "shout at", "scream at", "message", "notify", "email", "say to",
                            "yell at", inflect = "verb", any_tag = true }
-- what is foretold to whom one threatens: "there will be consequences", "you will pay"
words "evil_end" { "consequence", "retaliation", "war", "blood", "bloodshed", "hell to pay", "price to pay", "reckoning", "reprisal", "payback",
                   "repercussion", "trouble", "legal action", "revenge", "violence", "punishment", inflect = "noun", any_tag = true }
words "swearing" { "vow", "swear", "promise", "pledge", "threaten", "undertake", inflect = "verb", any_tag = true }
words "making_of" { "turn", "make", "drown", "reduce", "wipe", "bring", "send", "drag", "bomb", "bury", "leave", "drive", "teach", "cut",
                    "burn", "set", "see", "run", "put", "show", "blow", inflect = "verb", any_tag = true }
words "made_of" {
  "pay", "suffer", "regret", "bleed", "rue", "weep", "kneel", "beg", "sorry", "an example of", "tremble", "crawl",
  "in ashes", "in ruins", "in rubble", "in flames", "on fire", "to ashes", "to rubble", "to dust", "to ruins", "to glass", "to the ground",
  "into ashes", "into rubble", "into dust", "into ruins", "into a graveyard", "into a grave", "into a wasteland", "into hell", "into a desert",
  "into a sea of fire", "a sea of fire", "red", "in blood", "in its own blood", "in their own blood", "in his own blood", "in a sea of blood",
  "off the map", "from the map", "off the face of the earth", "from the face of the earth", "to its knees", "to their knees", "to his knees",
  "to her knees", "to hell", "into the sea", "back to the stone age", "into the stone age", "to pieces", "to shreds", "to size", "in two",
  "alive", "to kingdom come", "to heel", "no mercy", "what it means", "dearly", "out of business",
}
part "it_will" [[ that? "? (it | he | she | they) (would | will | 'll | 'd | <be> going to | was ready to | were ready to | was prepared to) ([adv] | not){0,2} ]]
part "his_own" [[ (him | her | his | its | their | them | [own] | every | all | anyone | anybody | any | both | "){1,2} ]]
part "threat_end" [[ (, | . | ; | $ | " | and | but | if | unless | with | against | at | for | over | by | after | [adv]) ]]

-- "told friends that he would break her nose", "told police he would sell his house": whom he tells he does not threaten
words "confidant" { "friend", "reporter", "journalist", "court", "police", "officer", "investigator", "doctor", "judge", "jury", "inquiry",
                    "fan", "supporter", "crowd", "audience", "parliament", "interviewer", "viewer", "listener", "aide", "colleague",
                    "relative", "family", "mother", "father", "conference", "rally", "meeting", "hearing", inflect = "noun", any_tag = true }
local third = { media = true, police = true }

local function is_threatened(m, doc)
  local to, a = m:slot("to"), m:actor("to")
  if doc:token(to.last):in_list("confidant") or a and third[a:get("kind") or ""] then return false end
  local t = m:slot("trigger")
  return not (m.way == "hurts" and doc:word(t.last + 1) == "his" and doc:find_list(to.last, t.first, "he_word"))
end

words "he_word" { "he" }
words "calling_up" { "ring", "ring up", "phone", "call", "telephone", "text", "email", "message", "contact", "stop", "approach", "write to", inflect = "verb", any_tag = true }

rule "tells somebody of the harm to come" {
  finds = "Tension", about = "X told Y it would strike back; told Y he would break her hand", priority = 5,
  ways = {
    hurts = [[ {from: np} &set_off &acting {aim: <telling_of_threat>} {to: &party} &named_beside? &it_will {trigger: <hurtful_act>} &his_own ]],
    back = [[ {from: np} &set_off &acting {aim: <telling_of_threat>} {to: &party} &named_beside? &it_will {trigger: <striking_back>} &threat_end ]],
    shuts = [[ {from: np} &set_off &acting {aim: <telling_of_threat>} {to: &party} that? (the | [own] | all | any | [num]) ([adj] | [noun]){0,3} (would | will | could | might) (be)? {trigger: (close | shut | move to | move abroad | go under | closed | shut | moved | sold | axed | scrapped | cut | lost | outsourced | shipped | relocated | replaced)} [not final not mark]{0,8}? (if | unless) ]],
    faces = [[ {from: np} &set_off &acting {aim: <telling_of_threat>} {to: &party} that? (anyone | anybody | those | any | all | whoever | it | they | he | she | [own] [noun]) [not mark not final]{0,8}? (face | faces | would face | could face | will face | risk | risks | risked | faced | would be | could be | will be | may be | might be) {trigger: (arrest | arrested | jail | jailed | prison | prosecution | prosecuted | fines | fined | expulsion | expelled | dismissal | dismissed | sacked | suspended | suspension | charges | charged | deportation | deported | eviction | evicted | disqualified | disqualification | legal action | court | detention | detained | banned | sanctions | penalties)} ]],
    by_phone = [[ {from: np} &set_off &acting {aim: <calling_up>} {to: &party} (to say | and said | and told [pronoun] | saying) that? [not finite not mark]{1,5} (would | will | could | <be> going to) (be | get)? {trigger: (burn | burned | burnt | die | bleed | killed | shot | hurt | next | dead | harmed | beaten | buried | blown up | hanged | firebombed | torched | attacked | suffer | regret)} ]],
    any_blow = [[ {from: np} &set_off &acting {aim: <telling_of_threat>} {to: &party} &named_beside? &it_will {trigger: (answer | meet | avenge | respond to | repay)} (any | every | an | a | further | such) ([adj] | [noun]){0,2} <act_noun type=attack|incursion|rupture|sanction|coerce> ]],
    quoted = [[ " [not mark]{0,24} (will | 'll | shall) ([adv] | not){0,2} {trigger: (<striking_back> | pay for | regret | suffer | be sorry | find you | get you | come for)} [not mark]{0,8} " ,? {from: np} &set_off &acting {aim: <telling_of_threat>} {to: &party} ]],
    end_told = [[ " [not mark]{0,12} there (will | 'll | would) be ([adj] | [adv] | [det] | [noun]){0,3} {aim: <evil_end>} [not mark]{0,10} " ,? {from: np} &set_off &acting {trigger: <telling_of_threat>} {to: &party} ]],
    end_said = [[ {from: np} &set_off &acting {trigger: <telling_of_threat>} {to: &party} ,? (that | :)? "? there (will | 'll | would) be ([adj] | [adv] | [det] | [noun]){0,3} {aim: <evil_end>} ]],
    shall_have = [[ " [not mark]{0,2} if they want ([det] | [adj]){0,2} {aim: <evil_end>} , they (shall | will | 'll | can) (have | get) (one | it | that) ,? " ,? {from: np} &set_off {trigger: (said | says | told)} of? {to: &party} ]],
  },
  unless = { good_end = [[ no {aim} ]] },
  points = { aim = { 6, [[ {aim} ]] } },
  check = is_threatened,
  make = { type = "threaten", weight = 0, note = "", status = "actual" },
  build = function(m)
    if m.way == "end_told" or m.way == "end_said" or m.way == "faces" then m:set("type", "warn") end
  end,
  yes = {
    "[from Chile] [aim told] [to Peru] it would [trigger strike back].",
    "[from The thief] [aim told] [to the nurse] that he would [trigger break] her hand.",
    "[from The mill] [aim told] [to its clerks] the plant would [trigger close] if they voted yes.",
    "[from The guards] [aim told] [to the nurses] that anyone who stayed would face [trigger arrest].",
    "[from A man] [aim rang] [to the nurse] to say her house would [trigger burn].",
    "[from Chile] has [aim warned] [to Peru] that it would [trigger answer] any raid.",
    '"We will [trigger strike back]," [from Chile] [aim told] [to Peru].',
    '"There will be grave [aim consequences]," [from Chile] [trigger told] [to Peru].',
    "[from Chile] [trigger told] [to Peru] that there would be [aim consequences].",
    '"If they want a [aim war], they shall have one," [from Chile] [trigger said] of [to Peru].',
  },
  no = { "Chile told Peru it would send maize.", "The thief told his friends that he would break her hand.",
         "The thief told the nurse that he would burn his hat.", "Chile told Peru it would break the ice.", "Chile told Peru there would be no war." },
}

rule "vows what becomes of somebody" {
  finds = "Tension", about = "X swore to make Y pay, vowed to turn Y to ashes", priority = 5,
  ways = {
    vows = [[ &doer <swearing> (on? <timeword>)? to {trigger: <making_of>} {to: &party (of core)?} "? ([adj] | [adv]){0,1} {aim: <made_of>} ]],
    will = [[ {from: np} &set_off (will | would | 'll | shall | <be> going to) {trigger: <making_of>} {to: (core with Actor | Actor)} "? ([adj] | [adv]){0,1} {aim: <made_of>} ]],
  },
  unless = { money = [[ {aim: pay} (for | [num] | [currency] | the | its | his | her | their | more | less | tax | taxes | rent | attention | a (fee | fine | visit)) ]],
             seen = [[ {trigger: [lemma=see]} ...6 {aim: (pay | suffer | down | red)} ]] },
  points = { aim = { 6, [[ {aim} ]] } },
  make = { type = "threaten", weight = 1, note = "", status = "actual" },
  yes = {
    "[from Chile] has sworn to [trigger make] [to Peru] [aim pay].",
    "[from The rebels] vowed to [trigger turn] [to the cities of Peru] \"[aim red] with blood\".",
    "[from Chile] will [trigger bring] [to Peru] [aim to its knees].",
  },
  no = { "Chile promised to make Peru pay for the bridge.", "Chile vowed to see Peru suffer less.",
         "Chile will make Peru a partner." },
}
