-- Crowds at the door of those they are against: "marched on the police station", "gathered outside the town hall with
-- placards", "parked their tractors outside the ministry".
phase "tensions"

local bodies = require "lib.bodies"
local lib = require "lib.tension"

-- houses that stand for whoever sits in them; the group: nouns by which those are named
words "seat_of" {
  ["police|force"] = "police station, police headquarters, police post",
  ["council|councillor|mayor"] = "town hall, city hall, guildhall, civic centre, council chamber, council office",
  ["president|government|junta|regime"] = "presidential palace, presidency, state house, government house",
  ["governor"] = "governor's mansion, statehouse",
  ["parliament|lawmaker|government|deputy|senate"] = "parliament building, parliament house",
  inflect = "noun", any_tag = true,
}
words "marching" { "march", inflect = "verb" }
words "rallying" { "march", "demonstrate", "protest", "rally", "picket", inflect = "verb" }
words "gathering" { "gather", "assemble", "mass", "stand", "converge", "turn up", "descend", "arrive", "appear", "queue", "camp", inflect = "verb" }
words "sign_of_protest" { "placard~", "banner~", "slogan~", "in protest", "to protest", "to demand", "demanding", "protesting",
                          "to denounce", "to call for", "calling for", "burn~", "burning", inflect = "marked", any_tag = true }
words "parking" { "park", "drive", "leave", "line up", inflect = "verb" }
words "vehicle_of_crowd" { "tractor", "lorry", "truck", "taxi", "bus", "cab", "combine", "combine harvester", "coffin", inflect = "noun" }

part "crowd" [[ {from: np} &set_off &acting ]]
part "at_house" [[ (on | to | towards | outside | at | in front of | before | around) ]]
part "its_house" [[ ([possessive] ([adj] | [noun]){0,2} <way_in> | <way_in>) ]]

local REACH = 12   -- sentences in which whoever sits there is named

local crowds = { people = true, ngo = true, party = true, anonymous = true, other = true }
local seat = { seat_march = true, seat_crowd = true }

-- Whoever sits in "the town hall", "the governor's office", which is no actor where it is a place.
local function sits_there(m, doc)
  local to = m:slot("to")
  local nouns = to and string.lower(doc:token(to.last).lemma) or m:feature("aim", "group")
  return bodies.named(doc, m:slot("trigger").first, nouns or "", REACH)
end

rule "marches on somebody's seat" {
  finds = "Tension", about = "a crowd marched on the police station, gathered with placards outside Y's office", priority = 3,
  ways = {
    seat_march = [[ &crowd {trigger: <rallying>} ([adv] | on? <timeword>){0,2} &at_house (the | a)? ([adj] | [name]){0,3} {aim: <seat_of>} ]],
    seat_crowd = [[ &crowd {trigger: <gathering>} ([adv] | on? <timeword>){0,2} &at_house (the | a)? ([adj] | [name]){0,3} {aim: <seat_of>} [not finite not final]{0,12}? <sign_of_protest> ]],
    house = [[ &crowd {trigger: <marching>} ([adv] | on? <timeword>){0,2} (on | to | towards) {to: (core | Actor)} {aim: &its_house} ]],
    own_house = [[ &crowd {trigger: <marching>} ([adv] | on? <timeword>){0,2} (on | to | towards) {to: [own]} ([adj] | [noun]){0,2} {aim: <way_in>} ]],
    parks = [[ &crowd {trigger: <parking>} ([own] | [num] | [adj] | the | of | dozens | hundreds){0,4} <vehicle_of_crowd> ([adv] | on? <timeword>){0,2} {aim: (outside | across | in front of | before)} (the [adj]? <way_in> (of | to))? {to: &target} ]],
    parks_at = [[ &crowd {trigger: <parking>} ([own] | [num] | [adj] | the | of | dozens | hundreds){0,4} <vehicle_of_crowd> {aim: (outside | across | in front of | before)} (the | a) [not finite not mark]{1,6} (run | owned | operated | managed | built) by {to: &target} ]],
  },
  points = { aim = { 4, [[ {aim} ]] } },
  check = function(m, doc)
    local from, to = m:actor("from"), m:actor("to")
    local meant = not (m.way == "parks" and not to) and (not seat[m.way] or sits_there(m, doc) ~= nil)
    return meant and from and crowds[from:get("kind") or ""] or false
  end,
  make = { type = "protest", weight = 0, note = "" },
  build = function(m, doc)
    local sits = (seat[m.way] or m.way == "house" and not m:actor("to")) and sits_there(m, doc)
    if sits then lib.set_end(m, "to", sits) end
  end,
  yes = {
    "The council shut the baths. [from Swimmers] [trigger marched] on the [aim town hall].",
    "The council shut the baths. [from Swimmers] [trigger gathered] outside the [aim town hall] with placards.",
    "[from Relatives of the patients] [trigger marched] to [to the governor][aim 's gate] on Monday.",
    "The mayor lied. [from Nurses] [trigger marched] to his [aim office].",
    "[from Farmers] [trigger parked] their tractors [aim outside] [to the ministry].",
    "[from Farmers] [trigger parked] ten tractors [aim across] the road to a quarry owned by [to the bank].",
  },
  no = { "Police led the parade. Soldiers marched on the police station.", "The council shut the baths. Swimmers gathered outside the town hall.",
         "Students marched on the town hall.", "Farmers parked their tractors outside the hall." },
}
