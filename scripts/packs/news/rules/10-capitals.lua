-- Capitals that stand for their states, and towns for their councils.
phase "actors"

rule "capital for its state" {
  finds = "Actor", about = "a capital city that acts; after a preposition of place it is the city",
  pattern = [[ {name: <actor form=capital>} ]],
  unless = {
    place = [[ (<place_prep> | -) {name} ]],
    places = [[ <place_prep> (<city> | <actor form=capital>) (, (<city> | <actor form=capital>)){0,4} (,? and | , | or) {name} ]],
    quarter = [[ (central | downtown | inner | greater | suburban | ]] ..
              [[ northern | southern | eastern | western | north | south | east | west) {name} ]],
    the = [[ the {name} ([not /government|regime|authorities|leadership|administration/] | $) ]],
    city_of = [[ (capital | city) ,? {name} ]],
    part_of = [[ (mayor | bishop | archbishop | streets | outskirts | suburb | suburbs | university | north | south | ]] ..
              [[ east | west | centre | center | residents | people | siege | fall | battle | km | miles | port) of {name} ]],
    visited = [[ (visit | visits | visited | visiting | enter | entered | entering | toured | touring | leaving | left) {name} ]],
    like = [[ (cities | towns | states | places | centers | centres | capitals) (like | such as | including) ...4 {name} ]],
    whole = [[ (all of | undivided | divided | ancient | early | occupied | northeast | northwest | southeast | southwest) {name} ]],
    quarter_of = [[ <place_prep> [name]{1,3} , {name} (. | , | on | $) ]],   -- in Maitama, Abuja
    of_town = [[ {name} [NN]? (conference | summit | newspaper | race | column | marathon | accord | treaty | suburb | exchange) ]],
    dateline = [[ ^^ {name} ,? ...6 (- | -- | [dash] | [open]) ]],
    address = [[ {name} , [capital] ]],
    -- Dr Cairo Ojarambo; the clerk, Paris Mashogo, said
    given = [[ (<honorific> | <rank> | <role> ,?) {name} [name not known not <actor> not <city> not <place_end> not <org_end>] ]],
    bound = [[ (left | leaves | leave | bound | depart | departed | headed | set off | flew | boarded) ...5 for {name} ]],
    compound = [[ {name} (-based | - based | provincial | municipal | metropolitan | airport | residents | suburb | mayor | police | office | bureau) ]],
    sights = [[ {name} [possessive] ([adj] | [name]){0,2} ]] ..
             [[ (<place_end> | airport | residents | suburbs | streets | outskirts | skyline | smog | traffic | metro | mayor | police | hospitals | schools | port) ]],
  },
  check = function(m, doc)   -- "Moscow: The talks began", "MOSCOW. May 4 (Agency) -": where that was written
    local behind = doc:word(m.last + 1)
    return behind ~= ":" and behind ~= "." or #doc:paragraph(m.paragraph):mentions("Dateline") == 0
  end,
  make = { name = "{name.name}", kind = "{name.kind}", code = "{name.code}", form = "capital", via = "capital" },
  yes = { "[name Pyongyang] denied it.", "They accused [name Moscow] of lying.", "The [name Warsaw] government denied it.",
          "[name Kuala Lumpur] denied it." },
  no = { "The talks were held in Moscow.", "The clerk, [name Paris Zallip], left.", "They feared the siege of Moscow.", "Moscow, Idaho was quiet.",
         "They left by train for Moscow.", "The capital, Moscow, was quiet.", "A Moscow police van burned.", "The Moscow municipal clerk left.",
         "Moscow, 9 May - Rain fell.", "The Moscow of old was quiet.", "They met in Cairo and Rabat.",
         "Nurses in central Cairo left.", "They left after visiting Moscow.", "They liked cities such as Cairo.", "They hold all of Cairo.",
         "They met in Velmont, Cairo.", "The Cairo policy conference began.", "Cairo's smog was bad.", "CAIRO. Jan 4 (Meridian) - The port was shut.", "Port is shut\n\nCairo: The port was shut on Monday." },
}

-- What a state sends and gets: "weapons to Kyiv", "a warning from Moscow", "its ambassador from Kampala".
words "statecraft" {
  "message", "warning", "signal", "aid", "arms", "weapon", "missile", "export", "sale", "support", "demand", "pressure",
  "ultimatum", "note", "letter", "protest", "loyalty", "threat", "appeal", "request", "order", "instruction",
  "funding", "help", "assistance", "subsidy", "concession", "reply", "response", "answer", "overture", "ambassador",
  "envoy", "diplomat", "rebuke", "independence", "permission", "approval", "backing", "criticism", "condemnation",
  "hostility", "opposition", "proposal", "offer", "blessing", "delivery", "shipment", "supply", "intelligence", "gas", "electricity", "fuel",
  inflect = "noun",
}

words "feeling_of_state" { "anger", "outrage", "fury", "alarm", "unease", "dismay", "concern", "indignation", "irritation",
                           "frustration", "protest", "relief", "suspicion", "disquiet" }

rule "capital behind what a state gets" {
  finds = "Actor", about = "weapons to Kyiv, a warning from Moscow: the state, in spite of the preposition",
  ways = {
    after = [[ <statecraft> (to | from) {name: <actor form=capital>} ]],
    told = [[ according to {name: <actor form=capital>} ]],
    came_from = [[ (<statecraft> | [/claims?|denials?|reports?|accusations?|calls?/]) ]] ..
                [[ (<have> | [adv] | <be>){0,3} ([lemma=come] | sent | issued) [adv]? from {name: <actor form=capital>} ]],
    wrote = [[ (write | writes | wrote | written | writing) [adv]? to {name: <actor form=capital>} (demanding | asking | seeking | requesting | urging | calling | complaining | protesting | warning | threatening | to [VB]) ]],
    given = [[ (sold | supplied | delivered | passed | leaked | shipped | exported | handed | ceded | lent | donated | pledged | promised | extradited | turned over | handed over) (over)? [not verb not comma not final]{0,4}? to {name: <actor form=capital>} ]],
    kept_to = [[ (close | loyal | hostile | friendly | allied | sympathetic | beholden | subservient | opposed | linked | indebted | gauntlet | ultimatum | olive branch) to {name: <actor form=capital>} ]],
    at_its = [[ (at | on | under | with | by | in | from | for | to | of) {name: <actor form=capital>} [possessive] (insistence | request | behest | urging | invitation | orders | instructions | ]] ..
            [[ demand | demands | initiative | approval | blessing | consent | orbit | claims | claim | position | refusal | decision | threat | threats | warning | warnings | efforts | allies | enemies | rivals) ]],
    vented = [[ ([lemma=hit] | [lemma=strike] | [lemma=fire] | [lemma=lash] | [lemma=snap] | [lemma=swipe] | [lemma=jab]) (back | out)? at {name: <actor form=capital>} ]],
    finger = [[ [lemma=point] (a | the) ([adj])? finger ([adv])? at {name: <actor form=capital>} ]],
    addressed = [[ ^ [name]{1,3} to {name: <actor form=capital>} : ]],   -- "Kyiv to Moscow: Give up the hills"
    feels = [[ <feeling_of_state> (in | from) {name: <actor form=capital>} ]],
    protests = [[ (protest | protests | protested | complain | complains | complained | appealed | apologised | apologized | bowed) [adv]? to {name: <actor form=capital>} ]],
    recall = [[ (recall | recalls | recalled | recalling | withdraw | withdraws | withdrew | withdrawn | pull | pulls | pulled | expel | expelled | summoned | summons | called | brought) ...3 (ambassador | envoy | diplomats) ...1 from {name: <actor form=capital>} ]],
  },
  make = { name = "{name.name}", kind = "{name.kind}", code = "{name.code}", form = "capital", via = "capital" },
  yes = { "They sent weapons to [name Kyiv].", "The order had come from [name Moscow].", "According to [name Kyiv], it was late.", "It was a warning from [name Moscow].", "Norland has written to [name Moscow] asking for help.",
          "It drew anger in [name Moscow].", "At [name Moscow]'s insistence they left.", "The drones that were sold to [name Moscow] burned.", "They are close to [name Moscow].", "Kyiv hit back at [name Moscow].", "Kyiv pointed the finger at [name Moscow].", "Warsaw to [name Moscow]: Give up the hills", "Estmark has protested to [name Moscow].", "They recalled their ambassador home from [name Moscow]." },
  no = { "They sent a man to Moscow.", "The man had come from Moscow." },
}

rule "town that acts" {
  finds = "Actor", about = "the city of Rotterdam will sue: its council", priority = 3,
  ways = {
    acts = [[ {name: the (city | town | county | municipality | canton | borough | state | district | commune) of {owner: [name]{1,2}}} ]] ..
           [[ ([modal] | <have> | <do> | [adv]){0,3} [verb not <be> not <have> not <do> not participle] ]],
    told = [[ {name: the (city | town | county | municipality | canton | borough | state) of {owner: [name]{1,2}}} (from [can=VBG] | to [VB]) ]],
    suffers = [[ <act> {name: the (city | town | county | municipality | canton | borough) of {owner: [name]{1,2}}} (, | . | ; | $ | over | after | for | because) ]],
  },
  make = { kind = "government", form = "full" },
  yes = { "[name The city of Rotterdam] intends to sue.", "They sued [name the city of Rotterdam] for damages.",
          "It barred [name the city of Rotterdam] from digging." },
  no = { "The city of Rotterdam is large." },
}
