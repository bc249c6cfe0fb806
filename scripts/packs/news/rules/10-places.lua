-- Places: what keeps its words from other rules and votes on what a name is; the pass that sets the keys drops it.
phase "actors"

words "place_prep" {
  "in", "near", "from", "outside", "around", "across", "to", "at", "inside", "via", "through", "into",
  "leave", "visit~", "reach~", "throughout", "toward", "towards", inflect = "marked",
}
words "place_end" {
  family = {   -- also family names
    "Hill", "Hills", "Woods", "Field", "Fields", "Cave", "Lake", "Castle", "Garden", "Parish", "Moor", "Park",
    "Lane", "Forest", "Bay", "Hall", "Beach", "Peak", "Gorge", "Shore", "Mount", "Wharf", "Marina", "Dock",
    "Cove", "Crag", "Meadow", "Point", "Vale", "Knoll",
  },
  sure = {
    "Road", "Street", "Avenue", "Square", "Highway", "Boulevard", "Drive", "Crescent", "Parkway", "Motorway", "Freeway",
    "Expressway", "Turnpike", "Plaza", "Bridge", "Tunnel", "Pier", "Docks", "Airport", "Airfield", "Airstrip",
    "Station", "Railway Station", "railway station", "Terminal", "Junction", "Canal", "Dam", "Island",
    "Islands", "Isle", "Isles", "Archipelago", "Atoll", "Reef", "Peninsula", "Cape", "Coast", "River",
    "Creek", "Lakes", "Lagoon", "Reservoir", "Harbor", "Harbour", "Inlet", "Sound", "Strait", "Straits",
    "Sea", "Ocean", "Gulf", "Delta", "Estuary", "Fjord", "Falls", "Springs", "Valley", "Mountain",
    "Mountains", "Ridge", "Heights", "Plateau", "Plains", "Canyon", "Glacier", "Volcano", "Crater", "Caves",
    "Desert", "Steppe", "Basin", "Swamp", "Marshes", "Rainforest", "Wilderness", "National Park",
    "Nature Reserve", "Game Reserve", "Gardens", "Zoo", "Cemetery", "Palace", "Manor", "Tower", "Towers",
    "Courthouse", "Lighthouse", "Mansion", "Stadium", "Arena", "Coliseum", "Colosseum", "Velodrome",
    "Racecourse", "Speedway", "Gym", "Gymnasium", "Auditorium", "Pavilion", "Fairgrounds", "Farm", "Ranch",
    "County", "Province", "District", "Region", "Village", "Township", "Municipality", "Prefecture", "Oblast",
    "Provinces", "Districts", "Counties", "Krai", "Governorate", "Voivodeship", "Canton", "Borough", "Territory", "Territories", "Taluk", "Tehsil",
    "Emirate", "Sultanate", "Duchy", "Neighborhood", "Neighbourhood", "Estate", "Bypass", "Roundabout",
    "Interchange", "Crossroads", "Barracks", "Outpost", "Viaduct", "Aqueduct", "Terrace", "Trail", "Oasis",
    "Massif", "Foothills", "Rapids", "Grove", "Racetrack", "Ballroom", "Briefing Room", "House", "Building",
    "Power Plant", "Power Station", "Nuclear Plant", "Substation", "Landfill", "Skyscraper", "Mill", "Windmill", "Schoolhouse", "Monument",
    "Battlefield", "Butte", "Causeway", "Cavern", "Caverns", "Citadel", "Cliffs", "Crossing", "Dunes", "Embankment",
    "Escarpment", "Esplanade", "Fens", "Flats", "Fortress", "Ghat", "Gulch", "Gully", "Headland", "Highlands",
    "Icefield", "Jetty", "Lowlands", "Mesa", "Mine", "Narrows", "Parkland", "Plantation", "Ponds", "Prairie",
    "Promontory", "Promenade", "Bhavan", "Bhawan", "Soudha", "Mandir", "Masjid", "Chowk", "Marg", "Maidan", "Quay", "Ranges", "Ravine", "Shoal", "Shoals", "Shores", "Subdistrict", "Uplands",
    "Waterfall", "Watershed", "Waterway", "Wetlands", "Raion", "Rayon", "Okrug", "Uyezd", "Gmina", "Arrondissement",
    "Barangay", "Upazila", "Woreda", "Airbase", "Aerodrome", "Heliport", "Spaceport", "Checkpoint", "Cottage", "Tomb",
    "Mausoleum", "Necropolis", "Acropolis", "Amphitheatre", "Amphitheater", "Hippodrome", "Rink", "Oilfield",
    "Gasfield", "Colliery", "Air Base", "Air Force Base", "Naval Base", "Military Base", "Training Area",
    "Firing Range", "Civil Parish", "Metropolitan Borough", "Autonomous Region", "Nature Park", "State Park",
    "Wildlife Refuge", "Border Crossing", "Refugee Camp", "Oil Field", "Gas Field",
  },
}

words "place_start" { "Lake", "Mount", "Mt.", "Mt", "Cape", "Port", "Fort", "Camp", "Isle of", "Loch",
                      "Lough", "River", "Patrol Base", "Forward Operating Base", "Combat Outpost", "Firebase" }
-- "the Port Trust", "the River Board": no place
words "never_place" { "Trust", "Authority", "Board", "Commission", "Council", "Agency", "Corporation", "Company", "Association" }
-- what places of other tongues begin with
words "place_abroad" {
  "Nahr", "Wadi", "Tel", "Tell", "Jebel", "Jabal", "Kafr", "Kfar", "Beit", "Bayt", "Deir", "Ain", "Ayn",
  "Umm", "Khan", "Ras", "Bab", "Bir", "Puerto", "Ciudad", "Monte", "Villa", "Rio", "Río", "Bad", "Nizhny", "Novy",
  "Lago", "Isla", "Islas", "Cerro", "Playa", "Cabo", "Sierra", "Laguna", "Punta", "Praia", "Serra", "Ilha",
  "Bandar", "Kampung", "Pulau", "Gunung", "Nova", "Nueva", "Nuevo", "Kampong", "Kuala", "Kota", "Bukit",
  "Tanjung", "Ban", "Ust", "Tal", "Tall", "Qasr", "Ksar", "Djebel", "Oued", "Khirbet", "Khirbat", "Burj",
  "Bordj", "Jisr", "Marj", "Hayy", "Jalan", "Rue", "Calle", "Avenida", "Piazza", "Plaza", "Strada", "Ulitsa",
  "Paseo", "Praça", "Mont", "Piz", "Île", "Col de", "Col du", "Pic", "Passo", "Maarat", "Ma'arat", "Maaret",
  "Schloss", "Château", "Chateau", "Burg", "Palazzo", "Palacio", "Palais", "Castello", "Castillo", "Kloster", "Hacienda", "Kasteel",
  "Qalat", "Qal'at", "Souq", "Suq", "Jurf", "Sahl",
}
-- what bases are called by: RAF Odrin
words "base_start" { "RAF", "CFB", "FOB", "NAS", "MCAS", "RNAS", "RAAF Base", "Naval Station", "Joint Base",
                     "Camp" }
words "place_of" {
  "Gulf", "Strait", "Straits", "Sea", "Bay", "Isle", "Island", "Cape", "Port", "Lake", "Mount", "Province",
  "County", "Duchy", "Kingdom", "Principality", "Village", "Valley", "Peninsula", "Colony",
}
words "saint" {
  "St.", "St", "Saint", "Sainte", "Ste.", "Sankt", "San", "Santa", "Santo", "São", "Sao", "Los", "Las",
}
words "place_noun" {
  "city", "town", "village", "island", "region", "province", "parish", "district", "port", "suburb",
  "county", "valley", "hamlet", "municipality", "outskirts", "river", "lake", "mountain", "commune",
  "street", "station", "neighbourhood", "neighborhood", "constituency", "riding", "seat", "peninsula",
  "coast", "bay", "archipelago", "prefecture", "governorate", "borough", "township", "settlement", "canton",
  "territory", "principality", "duchy", "kingdom", "desert", "plateau", "volcano", "glacier", "hill",
  "forest", "harbour", "harbor", "area", "enclave", "refugee camp", "checkpoint", "border crossing",
  "airport", "airfield", "dam", "bridge", "square", "stadium", inflect = "noun",
}
words "compass" {
  "North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western", "Central", "Upper",
  "Lower", "Greater", "Inner", "Outer", "New", "Old", "Northeast", "Northwest", "Southeast", "Southwest",
  "Downtown",
}

rule "place" {
  finds = "Actor", about = "a street, a river, a lake", priority = 2,
  ways = {
    last = [[ {name: &cap{1,3} {ending: <place_end>}} ]],
    first = [[ {name: (<place_start> | ('Grand' | 'Crown' | 'Free' | 'United')? <place_of> of the?) &cap{1,2}} ]],
    abroad = [[ {name: <place_abroad> ([name not known not <given> not <surname> not <actor> not <honorific>]{1,2} ]] ..
             [[ | /(al|el|ul|ad|as|ash|an|ar|at|az|ez|es|er)-\p{Lu}.+/)} ]],
    base = [[ {name: <base_start> [name not known not <actor>]} ]],
    owned = [[ {name: <saint>? [name known not <actor> not <city>] [possessive] {ending: <place_end>}} ]],   -- Baker's Lane
    saints = [[ {name: <saint> [name] [possessive] {ending: <place_end>}} ]],   -- St Odran's Hill
    grounds = [[ (at | in | near | outside | the) {name: <given> [<place_end family> not <surname>]} ]],   -- at Forbes Field
    park = [[ (at | near | outside | in | into | around | through | across) {name: <given> 'Park'} ]],
    saint = [[ {name: (<saint> &cap | <saint> &cap (de | del | do | dos | da) la? &cap)} ]],
  },
  unless = { more = [[ {name} ([name plural] | <org_end>) ]], capital = [[ {name: <actor form=capital>} ]],
             body = [[ {name: (<place_start> | <place_of>) <never_place>} ]],
             paper = [[ {name: <org_start kind=media> ...} ]],   -- the Daily Quay
             family = [[ (van | von | de | der | den | ter | ten) [<place_end>] ]],   -- Willem van Dam
             team = [[ 'River' [can=NNS /.+[^siu]s/] ]] },   -- the River Foxes
  check = function(m, doc)   -- "Ada Hill" is somebody, "Camp Odrin Command" a part of an army
    if m.way == "first" and m.last > m.first + 1 and doc:token(m.last):in_list("org_end") then return false end
    return m:feature("ending", "group") ~= "family" or not doc:token(m.first):in_list("given")
  end,
  make = { kind = "place", form = "full" }, evidence = true,
  yes = { "They met in [name Harlow Street].", "They met at [name Lake Odrin].", "The fire spared [name San Odrin].",
          "The fire spared [name Bad Odrin].", "They met on [name St Odran's Hill].",
          "They flew from [name RAF Odrin].",
          "They slept in [name Baker's Lane].", "They slept near the [name Clara Dock].", "They slept near [name Clara Park]." },
  no = { "The street was empty.", "They met the Harlow Street Foxes.", "They met the River Foxes.",
         "They read the Daily Wharf.", "Port Louis slept.", '"Tell Mr. Orvat," she said.', "Orvat Van Dam left.", "They sued the Port Trust." },
}

-- capitals of several words may act for their states
local capitals = {}
for _, row in ipairs(rows "words/states.tsv") do
  for name in string.gmatch(row.capital, "[^|]+") do capitals[name] = true end
end

part "abroad" [[ ([name not <actor>] | /(al|el|ul|ad|as|ash|an|ar|at|az|ez|es|er)-\p{Lu}.+/) ]]

rule "place of another tongue" {
  finds = "Actor", about = "near Tal Velan, in Deir al-Odrin: whatever name of a person is in it", priority = 3,
  ways = {
    within = [[ (in | near | outside | around | at | vicinity of | village of | town of) {name: <place_abroad> ]] ..
             [[ (&abroad | [name not <actor>]{2})} ]],
    towards = [[ (from | to | into | towards | toward | reached | entered) {name: [<place_abroad> not <given> not ]] ..
              [[ <surname>] (&abroad | [name not <actor>]{2})} ]],
    father = [[ (near | outside | around | vicinity of | village of | town of) {name: ('Abu' | 'Al' | 'El' | 'Um') ]] ..
             [[ [name not <actor>]} ]],
  },
  unless = { known = [[ {name: <actor>} ]], owner = [[ {name} [possessive] ]] },
  make = { kind = "place", form = "full" }, evidence = true,
  yes = { "They slept near [name Tal Rashid].", "They slept in [name Deir al-Odrin].",
          "They slept in [name Kuala Ada Tandol].",
          "They came from [name Wadi Rashid].", "They slept near [name Abu Tandol]." },
  no = { "They slept near a hill.", "They slept near Abu Tandol's house.", "They slept near Al Jazeera." },
}

rule "listed place" {
  finds = "Actor", about = "a known place of several words, whatever names of people are in it", priority = 2,
  ways = {
    several = [[ {name: <city>} ]],
    side = [[ {name: (<city> | <actor form=full kind=state> | <actor form=capital>) ('North' | 'South' | ]] ..
           [[ 'East' | 'West' | 'Central' | 'North-West' | 'North-East' | 'South-West' | 'South-East')} ]],
    part = [[ {name: (<compass> and)? <compass> (<city> | <actor form=full kind=state> | <actor form=capital>)} ]],
    federal = [[ (in | across | throughout) {name: (<city> | <compass> <city> | &unknown) 'State'} ]],
  },
  unless = { more = [[ {name} ([name plural] | <org_end>) ]] },
  check = function(m, doc)
    if not capitals[m.text] then return m.last > m.first end
    return m.last > m.first and m.first > 1 and doc:token(m.first - 1):in_list("place_prep")
  end,
  make = { kind = "place", form = "full" }, evidence = true,
  yes = { "The fire spared [name San Francisco].", "The fire spared [name Old Aarhus].",
          "They met in [name Odrin State].",
          "The fire spared [name Aarhus West]." },
  no = { "The fire spared the north.", "They met the San Francisco Herald." },
}

rule "place before its state" {
  finds = "Actor", about = "Delbrook, Ohio: a name in front of a known place", priority = 0,
  pattern = [[ {name: &unknown{1,2}} , (<city> | <actor form=full kind=state>) (, | . | $ | [close] | [open]) ]],
  make = { kind = "place", form = "full" }, evidence = true,
  yes = { "The fire in the town of Sarn spared [name Delbrook], Ohio." },
  no = { "The road, the bridge and the port." },
}

rule "place in its region" {
  finds = "Actor", about = "to Sandy Hill, Ohio: whoever bears that name", priority = 3,
  pattern = [[ (in | at | near | to | from | outside) {name: &cap{1,2}} , (<city kind=region> | <actor form=full kind=state>) [not /,|and|or|'s|.+-.+/] ]],
  unless = { several = [[ {name: <actor>} ]] },
  make = { kind = "place", form = "full" }, evidence = true,
  yes = { "They went to [name Sandy Hill], Ohio on foot." },
  no = { "They went to Aarhus, Ohio and Sarn.", "They went from Oman, Ohio on foot." },
}

rule "place by its place" {
  finds = "Actor", about = "located in X: whatever else X may be", priority = 0,
  pattern = [[ (born | raised | educated | lived | based | located | situated | headquartered) (in | at | ]] ..
            [[ near) {name: [name not <role> not <actor> not <month> not <weekday>]{1,2}} (, | . | and | ]] ..
            [[ in | on | as | to | [open] | $) ]],
  make = { kind = "place", form = "full" }, evidence = true,
  yes = { "It is based in [name Lind]." },
  no = { "It is based on the coast." },
}

rule "place of a life" {
  finds = "Actor", about = "born in X, whatever name of a person is in it", priority = 3,
  pattern = [[ (born | raised | lived | lives | living | settled | grew up) in {name: [name not <role> not <actor> not <city> not <org_end> not <month> not <weekday>]{2}} ]] ..
            [[ (, | . | and | in | on | as | until | before | [open] | $) ]],
  make = { kind = "place", form = "full" }, evidence = true,
  yes = { "She was born in [name Clara Mare]." },
  no = { "She was born in May." },
}

rule "place by its noun" {
  finds = "Actor", about = "the village of X, they shelled X: whatever family name is in it", priority = 2,
  ways = {
    each_of = [[ [<place_noun> plural lower] of [name]{1,2} (, [name]{1,2}){0,4} ,? and {name: [name not <role> ]] ..
              [[ not <actor> not <org_end> not <month>]{1,2}} ]],
    kind_of = [[ ([<place_noun> lower] | 'City' | 'Town' | 'Village' | 'Borough') of {name: ]] ..
              [[ [name not <role> not <actor> not <org_end> not <org_start> not <given> not <month> not <name_link>]{1,2} ((de | do | da | del | de la) [capital] | (- [name]{1,2}){0,3})} ]],
    like_a_man = [[ ([<place_noun> lower] | 'City' | 'Town' | 'Village' | 'Borough') of {name: [<given> name not <role> not <actor> not <month>]} ([not name not possessive] | $) ]],
    contested = [[ (contested | contesting | ('MP' | 'MPP' | 'MEP' | 'MSP' | 'MLA' | 'TD' | member) for) ]] ..
                [[ {name: [name not <role> not <actor> not <org_end> not <org_start>]{1,2} (- [name]{1,2}){0,3}} ]] ..
                [[ (, | . | in | from | since | at | and | for | as | until | $) ]],
    called = [[ [<place_noun> lower] (called | named | known as) {name: [name not <actor> not <org_end>]{1,2}} ]],
    led_by = [[ {name: [name not known not <role> not <actor> not <org_end>]{1,2} &cap?} ('Governor' | 'Mayor' | ]] ..
             [[ 'Prefect' | governor | mayor) [name] ]],
    sits_for = [[ {name: [name not known not <role> not <actor> not <org_end>]{1,2} <compass>?} ]] ..
               [[ ('MP' | 'MLA' | 'MCA' | 'MNA' | 'MPA' | 'Senator' | 'Representative') [name] ]],
    behind = [[ {name: [name not known not <actor> not <role> not <city>]{2}} (village | town | township | suburb ]] ..
             [[ | hamlet) [not name] ]],
    city = [[ {name: &cap{1,2} 'City'} (police | mayor | council | hall | government | residents | officials) ]],
    bearing = [[ (north | south | east | west | northeast | northwest | southeast | southwest) (to | from) {name: [name not <role> not <actor> not <city> not <org_end>]{1,2}} ]] ..
              [[ (, | . | and | in | on | where | with | [open] | $) ]],
    ground = [[ (the | in | at | near | to | from | of | [possessive]) {name: ([name not <actor> not <city> not <role> not <month> not <org_end>]{1,2} ]] ..
             [[ | [name not <actor>] /(al|el|ul|ad|as|ash|an|ar|at|az)-\p{Lu}.+/)} <ground> ]],
    beside = [[ (river | capital | village | town | island | suburb | hamlet | mountain | province | peninsula | park | municipality | lake | township) ]] ..
             [[ {name: [name not known not <actor> not <org_end> not <role>]{1,2}} (, | . | in | on | and | is | was | near | with | $) ]],
    motion = [[ <travels> (to | into | from | towards | toward) {name: [name not <role> not <actor> not <org_end> not <org_start> not <month> not <weekday>]{1,2}} ]] ..
             [[ (, | . | in | on | and | where | with | by | after | before | $) ]],
    war = [[ <takes_ground> {name: [name not <role> not <actor> not <org_end> not <org_start> not <given> not <month>]{1,2}} (, | . | on | in | and | for | with | last | $) ]],
  },
  make = { kind = "place", form = "full" }, evidence = true,
  yes = { "The village of [name Tandol Osei] is empty.", "The villages of Sarn and [name Tandol Osei] are empty.", "She is mayor of the town of [name Orvat].", "The village of [name Ada] is empty.",
          "The province of [name Orvat de Santander] is quiet.",
          "He contested [name Osei - Tandol] in May.", "The suburbs of [name Vellmouth] are empty.",
          "They shelled [name Orvat Osei] on Monday.",
          "The river [name Tandol] is wide.", "She fled to [name Osei] and slept.",
          "They met in [name Osei] province.", "They met in Sarn's [name Clara Park] neighbourhood.", "They met [name Orvat Osei] Governor Ada Lind.", "They met [name Orvat South] MP Ada Lind.",
          "They burnt [name Orvat Osei] village down.",
          "They met [name Tandol City] officials.", "They live in an area called [name Orvat Verde].",
          "The road runs east to [name Orvat Osei]." },
  no = { "They shelled the coast." },
}
words "ground" { "province", "district", "governorate", "prefecture", "subdistrict", "neighbourhood",
                 "neighborhood", "checkpoint", "bridge", "river", "dam", "airport", "airfield", "crossing",
                 "peninsula", "valley", "refugee camp", "county", "reservoir", "highlands", "road", "highway",
                 "prison", "jail", "mine" }
words "travels" { "flee", "march", "sail", "emigrate", "migrate", "retreat", "travel", "deport", "exile", "drive", "commute", "relocate", inflect = "verb" }
words "takes_ground" { "shell", "liberate", "besiege", "evacuate", "overrun", "encircle", "retake", "recapture", "bombard", "occupy",
                       inflect = "verb" }

rule "place by its ending" {
  finds = "Actor", about = "Odrinville, Odrinabad: endings that towns and regions have, and people seldom", priority = -2,
  pattern = [[ {name: [name not known not <surname> not <given> not <actor> not <city>
              /\p{L}{2,}(ville|shire|abad|grad|pur|pura|puram|burgh|borough|mouth|minster|haven|heim|dorf|gorod|polis|nagar|ivka|vtsi|palli|halli|patnam)/]} ]],
  make = { kind = "place", form = "full" }, evidence = true,
  yes = { "[name Odrinabad] was quiet." },
  no = { "She was quiet." },
}

words "comes_to" { "reach", "enter", "storm", "tour", "bypass", "traverse", "blockade", inflect = "verb" }
words "of_a_place" { "mayor", "mayoress", "governor", "resident", "inhabitant", "citizen", "people", "bishop", "archbishop", "duke", "earl",
                     "king", "queen", "emir", "sultan", "prefect", "burgomaster", "villager", "farmer", "native", inflect = "noun" }
words "held_in" { noun = { "stake~", "share~", "interest~", "confidence~", "trust~", "faith~", "belief~", "majority~", "investor~", "investment~",
                          "shareholder~", "shareholding~", "holding~", "holder~", "partner~", "believer~" },
                 verb = { "invest~", "believe~", "confide~" }, inflect = "marked" }

rule "place by context" {
  finds = "Actor", about = "in X, near X, X in front of a known place", priority = -2,
  ways = {
    within = [[ (in | near | around | outside | across | throughout) {name: &unknown{1,2}} ]],
    after_prep = [[ (toward | towards | at | to | from) {name: &unknown{1,2}} ]],
    listed = [[ (in | near | around | outside | across | from | between) (<city> | &unknown) (, (<city> | &unknown)){0,4} ]] ..
             [[ (, | ,? and | ,? or) {name: &unknown{1,2}} ]],
    comma_a = [[ {name: &unknown{1,3}} , (a | an | the) ([adj] | [num] | [participle]){0,3} <place_noun> ]] ..
              [[ (, | . | in | on | near | of | that | which | where) ]],
    before_noun = [[ the [adj]? {name: &unknown{1,2}} <place_noun> ]],
    reached = [[ <comes_to> {name: &unknown{1,2}} (, | . | on | in | before | after | and | at | ]] ..
              [[ where | $) ]],
    fate_of = [[ (siege | fall | capture | liberation | annexation | bombardment | shelling | occupation ]] ..
              [[ | evacuation) of {name: &unknown{1,2}} ]],
  },
  unless = {
    hears = [[ (<say> | speak | speaks | spoke | spoken | talk | talks | talked | talking | according | lost | sold | close | ]] ..
            [[ loyal | married | thanks | belong | belongs | compared | handed | gave | given | addressed) to {name} ]],
    holds = [[ <held_in> in {name} ]],   -- a stake in Norvane
  },
  check = function(m, doc) return not doc:token(m.last):in_list("role") end,
  make = { kind = "place", form = "full" }, evidence = true,
  yes = { "They slept near [name Vellmouth].", "They went from [name Vellmouth] on foot.",
          "[name Sarn], a village on the coast, is empty.", "The [name Sarn] enclave is empty.",
          "They feared the fall of [name Sarn].", "The column reached [name Sarn] on foot.",
          "They slept in Aarhus, Vellmouth and [name Sarn]." },
  no = { "She was in a hurry.", "They lost to Zallipa.", "She sold her stake in Zallipa." },
}
