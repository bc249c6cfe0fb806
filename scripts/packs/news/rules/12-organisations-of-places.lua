-- Places that somebody runs, where the text says that they speak, sue, or are blamed: an airport, a zoo, a mine.
phase "actors"

words "run_place" {
  company = {
    "Airport", "Airfield", "Terminal", "Racecourse", "Racetrack", "Speedway", "Stadium", "Arena", "Velodrome", "Power Plant",
    "Power Station", "Nuclear Plant", "Windmill", "Mill", "Mine", "Colliery", "Quarry", "Landfill", "Farm", "Ranch", "Plantation",
    "Docks", "Pier", "Marina", "Estate", "Gym", "Ballroom", "Shipyard", "Oilfield", "Resort", "Plaza", "Springs", "Heliport", "Spaceport",
  },
  institution = {
    "Zoo", "Gardens", "Castle", "National Park", "Nature Reserve", "Game Reserve", "Cemetery", "Courthouse", "Auditorium", "Pavilion",
    "Primary", "High", "Prep", "Nursery", "Care Home", "Nursing Home",
    "Fairgrounds", "Monument", "Manor", "Palace", "Mandir", "Masjid", "Wildlife Refuge", "Park", "Tower", "Railway Station",
  },
}
-- those that are family names too
words "run_by_name" { "Mill", "Pier", "Marina", "Springs", "Park", "Castle", "Palace", "Manor", "Tower", "Farm", "Gardens", "Mine", "High", "Primary" }
words "run_place_first" { "Port of", "Port", "Zoo", "Aeroporto", "Flughafen", "Hotel", "Restaurant", "Pizzeria", "Club", "Casino" }

-- what only those can do who run a place
words "says_for_place" {
  "say", "deny", "reject", "dismiss", "insist", "claim", "apologise", "apologize", "announce", "confirm", "decline", "blame", "accuse",
  "sue", "refuse", "admit", "warn", "urge", "criticise", "criticize", "complain", "argue", "respond", "reply", "tell", "dispute", "refute",
  "thank", "promise", "pledge", "ask", "condemn", "defend", "advise", "issue", "appeal against", "acknowledge", "concede", "hit back",
  inflect = "verb",
}
-- what is done to them; "the crowd blamed Odrin Airport for it"
words "done_to_place" {
  "blame", "accuse", "sue", "criticise", "criticize", "condemn", "fine", "prosecute", "slam", "blast", "denounce", "lambast", "rap", "censure",
  "urge", "warn", "ask", "thank", "tell", "rebuke", "praise", "fault", "threaten", inflect = "verb",
}
words "blamed_place" { "blamed", "accused", "sued", "criticised", "criticized", "condemned", "fined", "prosecuted", "rebuked", "faulted", "rapped" }

words "seat_of_power" { government = "City Hall, Town Hall, State House, Government House" }
part "run_by_them" [[ ([name not <run_place>]{1,3} {ending: <run_place>} | {ending: <run_place_first>} [name]{1,2} | {ending: <seat_of_power>}) ]]

rule "body that runs a place" {
  finds = "Actor", about = "Odrin Airport said, they sued Odrin Zoo, the Port of Odrin was fined", priority = 5,
  ways = {
    says = [[ {name: &run_by_them} (, (which | who) [not comma not final]{1,10} ,)? ([adv] | <have> | also){0,2} [<says_for_place> not gerund] ]],
    done_to = [[ [<done_to_place> verb not participle] {name: &run_by_them} (for | of | over | to | , | . | after | in | $) ]],
    blamed = [[ {name: &run_by_them} (<have> | also){0,2} <be> [adv]? <blamed_place> ]],
    for_it = [[ <role class=spokesperson> (for | at) {name: &run_by_them} ]],
  },
  check = function(m, doc)   -- Ada Park, Mr Castle and John Mill are people
    local surname = doc:token(m:slot("ending").last):in_list("run_by_name")
    return not surname or not doc:find_list(math.max(1, m:slot("name").first - 1), m:slot("name").last, "given", "honorific", "role")
  end,
  make = { kind = "company", form = "full" },
  build = function(m) m:set("kind", m:feature("ending", "group") or "company") end,
  yes = {
    "[name Odrin Airport] also said it was open.", "They accused [name City Hall] of theft.", "[name Odrin Airport], which the state runs, denied it.", "The [name Port of Odrin] rejected the charge.", "They sued [name Odrin Zoo] over the lion.",
    "[name Sarn Mine] has been fined.", "A spokeswoman for [name Orvat Farm] wept.",
  },
  no = {
    "Alan Park said no.", "They sued Councillor John Mill over it.",  "They met at Odrin Airport.", "Odrin Zoo was closed.", "The zoo denied it.",
  },
}
