-- Answers that a power vows or holds out: "vowed a harsh response to Y", "any attack by Y would be met with force", "vowed
-- revenge for the killing of its envoy by Y", "did not rule out using force against Y".
phase "tensions"

words "vowing" { "vow", "promise", "pledge", "threaten", "swear", "warn of", "warn", "promising", "vowing", "threatening", "announce", "prepare", "order",
                 "weigh", "consider", "plan", "call for", "be preparing", inflect = "verb", any_tag = true }
words "hard_answer" { "response", "answer", "retaliation", "reply", "reaction", "revenge", "retribution", "vengeance", "punishment", "reprisal", "riposte",
                      "blow", "counter-strike", "counterstrike", "counter-measure", "countermeasure", "consequence", inflect = "noun" }
words "crushing" { "crushing", "harsh", "severe", "strong", "swift", "tough", "decisive", "devastating", "forceful", "firm", "proportionate", "painful",
                   "military", "massive", "overwhelming", "immediate", "stern", "merciless", "appropriate", "resolute", "fierce", "robust", "brutal", "bloody",
                   "armed", "furious", "powerful", "resounding", "bitter", "unprecedented", "terrible", "hard", "crippling", "grave", "dire", "serious" }
words "blow_of_foe" { "attack", "aggression", "incursion", "invasion", "raid", "strike", "air strike", "airstrike", "offensive", "assault", "provocation",
                      "intervention", "violation", "bombing", "shelling", "operation", "move", "threat", "intrusion", "advance", "adventure",
                      "adventurism", "escalation", "act of aggression", "bombardment", "killing", "assassination", "action", "blockade", "sanctions",
                      "sanction", "tariff", "ambush", "massacre", inflect = "noun", any_tag = true }
words "meeting_a_blow" { "respond", "respond to", "retaliate", "retaliate for", "answer", "hit back", "strike back", "react to", "avenge", "punish", "repay",
                       "counter", "crush", "repel", "meet", "reply to", "hit back at", inflect = "verb", any_tag = true }
part "how_it_answers" [[ ([adv] | with [adj]? (force | strength | might) | in kind | in a [adj] (way | manner)){0,2} ]]
part "foes_blow" [[ (any | an | a | the | every | further | future | such | new | [adj]){0,3} ({to: [Actor kind=state|armed_group|military|igo|government]} | {to: (core | Actor)} [possessive]) ([adj] | [noun not <blow_of_foe>] | -){0,3} <blow_of_foe> ]]
part "blow_by_foe" [[ ([det not wh] | any | every | further | future | such | new | [adj] | [noun not <blow_of_foe>]){0,4} <blow_of_foe> ((on | of | against | at | in) [not finite not comma]{1,6}?)? (by | from | of) {to: &party} ]]

-- Who may strike, and whom: no club, no rival for a seat.
local powers = { state = true, government = true, military = true, armed_group = true, igo = true, person = true }
local struck = { state = true, government = true, military = true, armed_group = true, igo = true, institution = true }

local function is_power(m)
  local from, to = m:actor("from"), m:actor("to")
  return from ~= nil and to ~= nil and powers[from:get("kind") or ""] and struck[to:get("kind") or ""] or false
end

rule "vows an answer" {
  finds = "Tension", about = "X vowed a crushing response to Y, to any attack by Y, said it would respond to Y's raids", priority = 6,
  ways = {
    to_blow = [[ {from: np} &set_off &acting {trigger: <vowing>} ([det not wh] | [own] | "){0,2} <crushing> ((and | ,) [adj])? "? {aim: <hard_answer>} (to | for | against | after | over) (&foes_blow | &blow_by_foe) ]],
    to_foe = [[ {from: np} &set_off &acting {trigger: <vowing>} ([det not wh] | [own] | "){0,2} <crushing> ((and | ,) [adj])? "? {aim: <hard_answer>} (to | against) {to: &party} (, | . | $ | if | after | over | for | in | on) ]],
    would = [[ {from: np} &set_off ([adv] | <have>){0,2} ((<say> that? (it | he | she | they | its [noun]{1,2} | [name])) | <vowing> to | vow to | vowed to) ([modal] | [adv] | be ready to | be prepared to | is ready to | was ready to | is prepared to | had the right to | reserved the right to | has the right to){0,3} {trigger: <meeting_a_blow>} &how_it_answers to? (&foes_blow | &blow_by_foe) ]],
    met = [[ {from: np} &set_off ([adv] | <have>){0,2} <say> that? &blow_by_foe ([modal] | <be> | [adv]){1,3} (met | answered | repelled | crushed | punished | repaid | avenged | countered | treated | seen | viewed | considered) ([adv] | with | by | as){0,2} ([adj] | <crushing> | [det] | "){0,4} {trigger: (response | force | retaliation | answer | reply | consequences | act of war | firepower | fire | punishment | war | revenge | declaration of war | blow | resistance)} ]],
    met_adj = [[ {from: np} &set_off ([adv] | <have>){0,2} <say> that? &foes_blow ([modal] | <be> | [adv]){1,3} (met | meet | answered | repelled | crushed | punished | repaid | avenged | countered | treated | seen | viewed | considered | draw | trigger | provoke | bring | face) ([adv] | with | by | as){0,2} ([adj] | <crushing> | [det] | "){0,4} {trigger: (response | force | retaliation | answer | reply | consequences | act of war | firepower | fire | punishment | war | revenge | declaration of war | blow | resistance)} ]],
    revenge = [[ {from: np} &set_off &acting {trigger: ((vow | vows | vowed | vowing | promise | promised | swear | swore | sworn | pledged | seek | sought | seeks | threatened | demand | demanded) ([adj] | [det]){0,2} (revenge | vengeance | retribution | retaliation) | (vow | vows | vowed | vowing | promised | swore | sworn | pledged | threatened) to (revenge | retaliate for))} (for | over | after)? &blow_by_foe ]],
    revenge_on = [[ {from: np} &set_off &acting {trigger: ((vow | vows | vowed | vowing | promise | promised | swear | swore | sworn | pledged | threatened) ([adj] | [det]){0,2} (revenge | vengeance | retribution | retaliation))} (for | over | after)? &foes_blow ]],
  },
  points = { trigger = { 7, [[ {trigger} ]] } },
  check = is_power,
  make = { type = "threaten", weight = 0, note = "", status = "actual" },
  yes = {
    "[from Chile] has [trigger vowed] a crushing [aim response] to any attack by [to Peru].",
    "[from Chile] has [trigger promised] a harsh [aim response] to [to Peru].",
    "[from Chile] said it would [trigger respond] with force to any [to Peruvian] raid.",
    "[from Chile] said any attack by [to Peru] would be met with a firm [trigger response].",
    "[from Chile] said any [to Peruvian] attack would draw a swift [trigger response].",
    "[from Chile] vowed to [trigger avenge] the killing of its envoy by [to Peru].",
    "[from Chile] [trigger vowed revenge] for the [to Peruvian] raid.",
    "[from Chile] [trigger vowed revenge] for the raid by [to Peru].",
  },
  no = { "Chile promised a swift response to the flood.", "The union vowed a tough response to Ada Lind.", "Chile said it would respond to Peru's letter." },
}

words "not_excluding" { "not rule out", "not exclude", "refuse to rule out", "decline to rule out", "not discount", "leave open the possibility of",
                        "leave open the option of", "leave the door open to", "keep open the option of", "stop short of ruling out", "not be ruling out",
                        "refuse to exclude", "leave open", "never rule out", "be considering", "consider", "weigh", "contemplate", "mull", "prepare for",
                        "raise the possibility of", "float the idea of", "raise the prospect of", "hold out the threat of", "authorise", "authorize",
                        "threaten", inflect = "verb", any_tag = true }
words "resort_to" { "use force", "use~ of force", "military action", "military intervention", "force", "armed force", "air strike", "airstrike", "strike",
                    "military force", "invasion", "attack", "ground invasion", "ground offensive", "military strike", "pre-emptive strike", "nuclear strike",
                    "retaliation", "war", "reprisal", "military operation", "drone strike", "action", "offensive", "use military force",
                    "use~ of military force", "intervention", inflect = "noun", any_tag = true }

rule "does not rule out a blow" {
  finds = "Tension", about = "X did not rule out using force against Y, is weighing strikes on Y: a threat", priority = 8,
  ways = {
    noun = [[ {from: np} &set_off ([modal] | <have> | <do> | <be> | [adv]){0,4} {trigger: <not_excluding>} ([det not wh] | [own] | [adj]){0,3} {aim: <resort_to>} (against | on | in | to (topple | oust | unseat | stop | dislodge | restore)) {to: &party} ]],
    doing = [[ {from: np} &set_off ([modal] | <have> | <do> | <be> | [adv]){0,4} {trigger: <not_excluding>} {aim: (using force | using military force | taking military action | taking action | launching strikes | attacking | bombing | invading | striking | sending troops)} (against | on | into | to)? {to: &party} ]],
    does_not = [[ {from: np} &set_off {trigger: (<do> | <have> | [modal]) (not | n't | never) [adv]? (rule | ruled | exclude | excluded) out?} ([det not wh] | [own] | [adj]){0,3} ({aim: <resort_to>} | {aim: (using force | using military force | taking military action | launching strikes | attacking | bombing | invading | striking | sending troops)}) (against | on | in | into)? {to: &party} ]],
  },
  points = { aim = { 8, [[ {aim} ]] } },
  check = is_power,
  make = { type = "threaten", weight = 0, note = "", status = "actual" },
  yes = {
    "[from Chile] is [trigger weighing] [aim air strikes] against [to Peru].",
    "[from Chile] has [trigger refused to rule out] [aim attacking] [to Peru].",
    "[from Chile] [trigger has not ruled out] [aim using force] against [to Peru].",
  },
  no = { "The mayor is considering action against Ada Lind.", "Chile did not rule out talks with Peru." },
}
