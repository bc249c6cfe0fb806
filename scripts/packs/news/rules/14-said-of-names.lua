-- Names that no list knows, by what is said of nobody but a body, a person or a place: X filed for bankruptcy,
-- the trial of X, flights from X.
phase "actors"

-- A name that nothing explains; two words that look like a person's are one as well.
part "stranger" [[ [name not known not <month> not <weekday> not <no_name> not <city> not <actor> not <role> not <org_end> not <place_end>
                    not <given> not handle not url] ]]

words "done_by_firm" {   -- what nobody but a firm or a house does to a thing
  "publish", "operate", "manufacture", "market", "distribute", "license", "licence", "sponsor", "insure",
  "audit", "acquire", "supply", "broadcast", "televise", "underwrite", "franchise", "brew", "bottle",
  "assemble", "refit", inflect = "verb",
}
words "deed_of_firm" { "file for bankruptcy", "go~ bankrupt", "go~ public", "lay~ off", "merge with",
                       "employ", "report a loss", "report a profit", "post a loss", "post a profit",
                       "post record", "issue a profit", "announce plans to close", "announce job cuts",
                       "file for administration", "enter administration", "cease trading", "cease production",
                       "halt production", "float on", "split~ up", "disband", inflect = "verb" }
words "begun" { "founded", "formed", "established", "incorporated", "nationalised", "nationalized",
                "privatised", "privatized", "dissolved", "disbanded", "headquartered", "delisted",
                "liquidated", "rebranded", "owned", "fined", "relegated" }
words "part_of_firm" { "subsidiary", "affiliate", "spin-off", "offshoot", "imprint", "division",
                       "headquarters", "takeover", "acquisition", "privatisation", "privatization",
                       "bankruptcy", "collapse", "merger", "flotation", "customer", "client", "creditor",
                       "bondholder", "member", inflect = "noun" }
words "of_learning" { "graduate", "graduated", "graduating", "graduates", "degree", "doctorate", "diploma", "PhD",
                      "professor", "lecturer", "reader", "alumnus", "alumni", "scholarship", "enrolled", "expelled",
                      "taught", "lectured", "studied" }
words "record" { "album", "single", "EP", "LP", "debut", "record" }

rule "organisation by what it does" {
  finds = "Actor", about = "published by X, X filed for bankruptcy, a subsidiary of X", priority = 0,
  ways = {
    done_by = [[ ([<done_by_firm> participle] | taken over) by {name: &stranger{1,2}} ]],
    does = [[ {name: &stranger{1,2}} ([adv] | <have> | [modal]){0,2} <deed_of_firm> ]],
    begun = [[ {name: &stranger{1,2}} (was | were | is | had been | has been | , [adv]?) <begun> ]],
    opens = [[ ^ (formed | founded | established | incorporated | headquartered | listed | relaunched) (in | by | ]] ..
            [[ as | on) ]] ..
            [[ ([name] | [num] | ,){1,8} , {name: &stranger{1,3}} ([verb] | [modal] | <be>) ]],
    part_of = [[ <part_of_firm> of {name: &stranger{1,2}} ([common] | <be> | and | in | , | . | which ]] ..
              [[ | [verb] | $) ]],
    learning = [[ <of_learning> (from | at) {name: (&stranger{1,2} | [<city> name not <actor>])} (, | . | in | ]] ..
               [[ with | and | for | ]] ..
               [[ where | until | $) ]],
    venture = [[ (joint venture | partnership | merger) (between | with) {name: &stranger{1,2}} ]],
    invested = [[ (invest | invested | investing | investment | investor | investors) in {name: ]] ..
               [[ &stranger{1,2}} ]],
    record = [[ {name: &stranger{1,2}} (release | releases | released) (their | its) [adj]? [common]? ]] ..
             [[ <record> ]],
    score = [[ {name: &stranger{1,2}} (beat | defeated | thrashed | edged | lost to | drew with) ...3 ]] ..
            [[ /([0-5]-[0-5]|\d{2,3}-\d{2,3})/ ]],
    merged = [[ <takes_over> {name: &stranger{1,2}} ([num] | to | after | and | as | on | last | this) ]],
    affiliated = [[ (affiliated | allied | merging) (with | to) {name: &stranger{1,2}} ]],
    label = [[ (signed | released | sold | licensed) (to | on | by | through) {name: &stranger{1,2}} ]] ..
            [[ (in | , | . | and | for | $) ]],
    aired = [[ (aired | broadcast | televised | screened | shown) (on | by) {name: &stranger{1,2}} (, ]] ..
            [[ | . | in | every | and | at | on | $) ]],
  },
  make = { kind = "company", form = "full" },
  build = function(m)
    if m.way == "learning" then m:set("kind", "institution")
    elseif m.way == "aired" then m:set("kind", "media")
    elseif m.way == "record" or m.way == "score" then m:set("kind", "ngo") end
  end,
  yes = { "The book was published by [name Odrin].", "[name Tandol] filed for bankruptcy.",
          "[name Tandol] was founded in 1950.", "Formed in Aarhus, Peru, [name Odrin Tandol] left.",
          "It is a subsidiary of [name Odrin].", "She graduated from [name Odrin].",
          "She taught at [name Aarhus] until 1990.",
          "A joint venture between [name Odrin] and a bank failed.",
          "They invested in [name Odrin].", "[name Odrin] released their second album.",
          "[name Odrin] beat Tandol 3-1 at home.",
          "The singer signed to [name Odrin] in May.", "It merged with [name Odrin] to grow.",
          "The college is affiliated with [name Odrin].", "It was aired on [name Odrin] in May." },
  no = { "The book was published by a friend.", "She graduated from school." },
}

words "done_by_person" { "write", "direct", "paint", "compose", "design", "coach", "captain", "edit",
                         "narrate", "choreograph", "sculpt", "pen", "succeed", "accompany", inflect = "verb" }
words "done_to_person" { "jailed", "imprisoned", "hospitalised", "hospitalized", "beheaded", "hanged",
                         "crowned", "ordained", "canonised", "baptised", "christened", "widowed", "divorced",
                         "cremated", "paroled", "stabbed", "raped", "remanded", "acquitted", "exonerated",
                         "electrocuted", "drowned" }
words "of_person" { "trial", "murder", "assassination", "arrest", "funeral", "portrait", "statue", "bust",
                    "biography", "poems", "novels", "paintings", "writings", "conviction", "sentencing",
                    "beheading", "wedding", "marriage", "coronation", "beatification", "ghost", "corpse",
                    "remains", "grave" }
words "work_by" { "novel", "poem", "essay", "painting", "sculpture", "symphony", "opera", "memoir",
                  "portrait", "sonnet", inflect = "noun" }

rule "person by what befalls people" {
  finds = "Actor", about = "written by X, X was jailed, the trial of X, the novel by X", priority = 0,
  ways = {
    done_by = [[ [<done_by_person> participle] by {name: &stranger{1,2}} ]],
    done_to = [[ {name: &stranger{1,2}} (was | is | were | had been | has been) <done_to_person> ]],
    born = [[ ^ (born | raised | educated | brought up | orphaned | widowed) (in | at | on | near) ]] ..
           [[ ([name] | [num] | , | to | a | of | in | and | [common]){1,12} , {name: &stranger{1,3}} ([verb] | ]] ..
           [[ [modal] | <be>) ]],
    of_whom = [[ <of_person> of {name: &stranger{1,2}} ([common] | <be> | and | in | on | , | . | ]] ..
              [[ [verb] | $) ]],
    kin_of = [[ <role class=relative> of {name: &stranger{1,2}} (, | . | and | who | $) ]],
    work_by = [[ <work_by> by {name: &stranger{1,2}} ]],
    stars = [[ (starring | stars | starred) ]] ..
            [[ (([name] | [initial] | , | and | with | alongside){1,16} (, | and | with))? {name: &stranger{1,2}} ([not name] | $) ]],
    known_as = [[ (identified | named) ...6 as {name: &stranger{1,2}} (, | . | on | by | from | of | $) ]],
    chosen = [[ (elected | appointed | named | nominated | chose | crowned) {name: &stranger{1,2}} ]] ..
             [[ (as | to succeed | to replace | to lead) ]],
    family = [[ {name: &stranger{1,2}} (has | had | leaves | left) [num] (sons | daughters | children ]] ..
             [[ | grandchildren | brothers | sisters) ]],
    first_woman = [[ {name: &stranger{1,2}} (became | was | is) the (first | youngest | oldest | ]] ..
                  [[ only) (woman | man | person | girl | boy) ]],
    and_kin = [[ {name: &stranger{1,2}} and (his | her) [adj]? <role class=relative> ]],
  },
  make = { kind = "person", form = "full" },
  yes = { "It was written by [name Odrin].", "[name Odrin] was jailed in May.",
          "Born in Aarhus to a baker, [name Odrin] left.",
          "The trial of [name Odrin] begins.",
          "She was the daughter of [name Odrin].", "The novel by [name Odrin] sold well.",
          "It stars [name Odrin] as a cook.", "It stars Ada Lind, Tom Ode and [name Odrin].",
          "Police named the man as [name Odrin].", "They elected [name Odrin] as their leader.",
          "[name Odrin] has two sons.",
          "[name Odrin] became the first woman to sail there.", "[name Odrin] and his wife slept." },
  no = { "It was written by a friend.", "The trial of the car begins." },
}

words "of_clergy" { "vicar", "rector", "curate", "abbot", "parish", "see", "baron", "baroness", "viscount",
                    "marquess", "marquis", "count", "countess", "duchess", "burgess", "prior", "prefecture",
                    "siege", "outskirts", "hinterland", inflect = "noun" }
-- what rivers have and do, and what is done to them
words "of_a_river" { "bridge", "dam", "ferry", "bank", "tributary", "mouth", "headwaters", "source", "confluence",
                     "estuary", "ford", "weir", "watershed", "floodplain", "upper reaches", "lower reaches", "waters",
                     inflect = "noun", any_tag = true }
words "crosses" { "cross", "ford", "navigate", "span", "swim~ across", "dam", inflect = "verb" }
words "river_deed" { "flood", "flow", "overflow", "freeze", "meander", "burst its banks", "dry~ up", inflect = "verb" }
words "runs_into" { "flow", "empty", "drain", "discharge", inflect = "verb" }
words "goes_there" { "flight", "train", "ferry", "road", "highway", "railway", "motorway", "pipeline",
                     "convoy", "bus", "track", inflect = "noun" }
words "disaster" { "flood", "quake", "earthquake", "cyclone", "tsunami", "typhoon", "tornado", "hurricane",
                   "drought", "avalanche", "mudslide", "wildfire", inflect = "noun" }
words "struck" { "hit", "strike", "devastate", "lash", "pound", "batter", "engulf", "flatten",
                 inflect = "verb" }

part "water" [[ (<compass>? &stranger | <compass> <city>) ]]

rule "place by what is said of it" {
  finds = "Actor", about = "flights from X, residents of X, X has a population of", priority = 1,
  ways = {
    of_it = [[ (<of_a_place> | <of_clergy>) of {name: &stranger{1,2} ((de | del | da | do | upon | on ]] ..
            [[ | la) &stranger | /(al|el|ul|ad|as|ash|an|ar|at|az)-\p{Lu}.+/)?} ([common] | <be> | and | in | on | ]] ..
            [[ , | . | [verb] | $) ]],
    peopled = [[ {name: &stranger{1,2}} (has | had) a population ]],
    lies = [[ {name: &stranger{1,2}} (is | was | , | [adv]){1,2} (located | situated) ]],
    side = [[ {name: &stranger{1,2}} (is | was | lies) [adv]? in the (north | south | east | west | ]] ..
           [[ middle) ]],
    is_a = [[ {name: &stranger{1,2}} (is | was) (a | an | the) ([adj] | [num]){0,3} <place_noun> ]],
    bordered = [[ (bordered | bounded) by {name: &stranger{1,2}} ]],
    goes = [[ <goes_there> (from | to | between | into) {name: &stranger{1,2}} ]],
    links = [[ (links | linking | linked | connects | connecting) {name: &stranger{1,2}} (with | to | and) ]],
    bearing = [[ (north | south | east | west | northeast | northwest | southeast | southwest | km | kilometres | kilometers | miles) ]] ..
              [[ (of | from) {name: &stranger{1,2}} ]],
    river = [[ <of_a_river> (over | across | on | of) the {name: &water} ([not name] | $) ]],
    crossed = [[ <crosses> the {name: &water} (, | . | at | on | in | by | and | to | near | into | under | with | ]] ..
              [[ from | $) ]],
    runs = [[ <runs_into> (into | to) the? {name: &water} ([not name] | $) ]],
    flowing = [[ the {name: &water} ([adv] | <have>){0,2} <river_deed> ]],
    struck = [[ <disaster> <struck> {name: &stranger{1,2}} ]],
    nearest = [[ (nearest | closest | next | nearby) (town | city | village | port | airport | ]] ..
              [[ station) is {name: &stranger{1,2}} ]],
    sea = [[ between {name: &stranger{1,2}} and the (sea | coast | river | border | lake | hills | ]] ..
          [[ mountains) ]],
    flew = [[ (fly | flew | flown | flying | sail | sailed | drove | driven | walked | hitchhiked) ]] ..
           [[ (to | from) {name: &stranger{1,2}} ]],
  },
  make = { kind = "place", form = "full" }, evidence = true,
  yes = { "The people of [name Odrin Tandol] voted.", "Residents of [name Odrin al-Tandol] slept.",
          "[name Odrin] has a population of 400.",
          "[name Odrin] is located in the north.", "[name Odrin] is in the north.",
          "[name Odrin Tandol] is a village.", "It is bordered by [name Odrin].",
          "Flights from [name Odrin] were late.",
          "The road links [name Odrin] with the coast.", "It is 9 km south of [name Odrin Tandol].",
          "The flood hit [name Odrin] in May.",
          "The nearest town is [name Odrin].", "It lies between [name Odrin] and the sea.",
          "They flew to [name Odrin Tandol].", "The bridge over the [name Upper Tandol] fell.",
          "They crossed the [name Tandol] at noon.",
          "It flows into the [name Tandol].", "The [name Tandol] flooded." },
  no = { "The people of the coast voted.", "Flights from the coast were late." },
}
