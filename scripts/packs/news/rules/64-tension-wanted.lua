-- Those who are suspected, struck off a list or handed over to be tried: "Y is suspected of it, prosecutors said", "took Y off the register", "handed over by Chile for trial"; who comes at his own risk.
phase "tensions"

local lib = require "lib.tension"

words "looking_into_it" { "prosecutor", "police", "investigator", "detective", "officer", "authority", "court", "judge", "ministry", "agency", "inspector",
    "official",
    "commission", "regulator", "customs", "prosecution", inflect = "noun", any_tag = true }

rule "is suspected, prosecutors said" {
  finds = "Tension", about = "Y is suspected of bribery, detectives said: they suspect him", priority = 3,
  ways = {
    behind = [[ {to: np} &set_off (is | are | was | were | <have> been) [adv]? {trigger: (suspected | accused)} of [not finite not mark]{1,26}? , {from: core with <looking_into_it>} (in [name]{1,2})? ([adv] | <have>){0,2} [<say> finite] ]],
    front = [[ {from: core with <looking_into_it>} (in [name]{1,2})? ([adv] | <have>){0,2} [<say> finite] (on? <timeword>)? that? {to: (core with Actor | Actor)} (is | are | was | were) [adv]? {trigger: suspected} of ]],
  },
  points = { few = { 3, [[ {trigger} ]] } },
  make = { type = "accuse", weight = 0, note = "said", status = "actual" },
  yes = {
    "[to Tom Moss] is [trigger suspected] of bribery at the port, [from detectives] said.",
    "[from Police] said [to Tom Moss] was [trigger suspected] of theft.",
  },
  no = { "Tom Moss is suspected of bribery." },
}

words "taking_off" { "strike", "remove", "bar", "disqualify", "exclude", "drop", "ban", "cut", "purge", "erase", "keep", "leave",
    inflect = "verb", any_tag = true }
words "ballot_roll" { "ballot", "ballot paper", "electoral roll", "electoral register", "voter roll", "list of candidates", "candidate list", "shortlist",
    "party list", "medical register", "register", "race", "contest", "ticket", inflect = "noun" }

rule "strikes somebody from a list" {
  finds = "Tension", about = "the council took two parties off the register", priority = 4,
  ways = {
    active = [[ &doer {trigger: <taking_off>} ([num] of)? {to: &party} {aim: (from | off)} (the | a | its | this | next | [adj]){0,3} ([noun]{0,2}) <ballot_roll> ]],
    passive = [[ {to: np} &set_off &suffering {trigger: (struck | removed | barred | disqualified | excluded | dropped | banned | cut | purged | erased | kept | left)} {aim: (from | off)} (the | a | its | this | next | [adj]){0,3} ([noun]{0,2}) <ballot_roll> [not finite]{0,4} by {from: &target} ]],
    decision = [[ ({from: (core | Actor)} [possessive] | {from: [own]}) [adj]? (decision | move | ruling | order | plan | vote | bid) to {trigger: <taking_off>} ([num] of)? {to: &party} {aim: (from | off)} (the | a | its | this | next | [adj]){0,3} ([noun]{0,2}) <ballot_roll> ]],
  },
  points = { aim = { 5, [[ {aim} ]] } },
  check = function(m, doc) return m.way ~= "active" or lib.is_active(m, doc) end,
  make = { type = "coerce", weight = 0, note = "" },
  build = function(m) if m.way == "passive" then m:set("voice", "passive") end end,
  yes = {
    "[from The council] [trigger removed] [to two parties] [aim from] the register.",
    "[to Two parties] were [trigger left] [aim off] the register by [from the council].",
    "Nurses met to hear of [from the council]'s plan to [trigger drop] [to two parties] [aim from] the register.",
  },
  no = { "The council struck a blow for the register." },
}

words "surrendering_him" { "hand over", "turn over", "surrender", "give up", "deliver", "transfer", "send back", inflect = "verb", any_tag = true }
part "to_be_tried" [[ (under (a | an | the) ([adj] | [noun]){0,3} (warrant | treaty | request | order) | to (face | stand) ([adj] | [noun] | [det]){0,3} (trial | justice | charges | prosecution) |
  for (trial | prosecution) | to (the)? (police | prosecutors | court | tribunal | 'Hague') | to [name]{1,3} (to (face | stand) ([adj] | [noun] | [det]){0,3} (trial | charges | justice) | on ([adj] | [det])? charges)) ]]

rule "hands somebody over to be tried" {
  finds = "Tension", about = "Chile turned two bankers over to Peru to stand trial: no release", priority = 5,
  ways = {
    active = [[ &doer {trigger: <surrendering_him>} {to: (core with [Actor kind=person|people|anonymous|military|police|armed_group] | [noun]{0,2} [Actor kind=person|people|anonymous])} over? {aim: &to_be_tried} ]],
    passive = [[ {to: np} &set_off &suffering {trigger: (handed over | turned over | surrendered | given up | transferred)} ([adv] | on? <timeword>){0,2} by {from: (core with Actor | Actor)} ([adv] | on? <timeword>){0,2} {aim: &to_be_tried} ]],
  },
  points = { aim = { 6, [[ {aim} ]] } },
  check = function(m, doc) return m.way == "passive" or lib.is_active(m, doc) end,
  make = { type = "coerce", weight = 0, note = "" },
  build = function(m) if m.way == "passive" then m:set("voice", "passive") end end,
  yes = {
    "[from Chile] [trigger turned over] [to two bankers] [aim to Peru to stand trial].",
    "[to Two bankers] were [trigger handed over] by [from Chile] on Friday [aim for trial].",
  },
  no = { "Chile handed over two boats to Peru to face the storm." },
}

rule "at his own risk" {
  finds = "Tension", about = "nurses who cross the river do so at their own risk, X said: a warning", priority = 4,
  ways = {
    said = [[ {to: (core with Actor | np with Actor)} ((that | who | which) [not mark not comma]{1,12}?)? (do | does | did | would do | will do | come | comes | sail | sails | travel | travels) so? {trigger: at} ([own] | their | his | its) {aim: own (risk | peril)} ,? "? ,? ([verb <say>] {from: np} | {from: (core with Actor | Actor)} [not finite not mark]{0,3} [verb <say>]) ]],
    warned = [[ {from: (core with Actor | Actor)} ([adv] | <have>){0,2} [verb <say>] that? {to: (core with Actor | Actor)} ((that | who | which) [not mark not comma]{1,12}?)? ([modal] | do | does | did | would do | will do | come | comes | sail | sails | travel | travels){1,2} so? {trigger: at} ([own] | their | his | its) {aim: own (risk | peril)} ]],
  },
  points = { aim = { 5, [[ {aim} ]] } },
  make = { type = "warn", weight = 0, note = "said", status = "actual" },
  yes = {
    "Fishermen who come near do so [trigger at] their [aim own risk], [from the rebels] said.",
    "[from The rebels] said that [to fishermen] who come near do so [trigger at] their [aim own risk].",
  },
  no = { "Fishermen swim at their own risk." },
}

rule "warrant for somebody's arrest" {
  finds = "Tension", about = "a warrant for the arrest of Y was issued by judges of the court", priority = 6,
  ways = {
    passive = [[ {aim: (warrant | warrants)} for the {trigger: (arrest | detention | capture)} of {to: &party} (, [not comma]{1,16}? ,)? &suffering (issued | unsealed | signed | granted | sought | approved) [not finite]{0,8}? by ((judges | judge | prosecutors | prosecutor | magistrates | magistrate) (of | at | in))? {from: (core with Actor | Actor)} ]],
    arrest = [[ (arrest {aim: (warrant | warrants)}) (for | against | naming) {to: &party} (, [not comma]{1,16}? ,)? &suffering {trigger: (issued | unsealed | signed | granted | sought | approved)} [not finite]{0,8}? by ((judges | judge | prosecutors | prosecutor | magistrates | magistrate) (of | at | in))? {from: (core with Actor | Actor)} ]],
  },
  points = { aim = { 6, [[ {aim} ]] } },
  make = { type = "investigate", weight = 0, note = "", pos = "noun" },
  yes = {
    "A [aim warrant] for the [trigger arrest] of [to Tom Moss], on nine counts, was issued on Monday by judges of [from the court].",
    "An arrest [aim warrant] for [to Tom Moss] was [trigger issued] by [from the court].",
  },
  no = { "A warrant for the arrest of the thief was found." },
}
