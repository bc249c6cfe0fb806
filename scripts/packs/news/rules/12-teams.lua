-- Teams, clubs and bands by their town, by their article, by who plays for them.
phase "actors"

words "club" {
  "Albion", "Athletic", "Athletics", "City", "United", "Rovers", "Wanderers", "Hotspur", "Villa", "County",
  "Celtic", "Rangers", "Thistle", "Glory", "Heat", "Thunder", "Storm", "Magic", "Jazz", "Wild", "Lightning",
  "Avalanche", "Crimson", "Crusaders", "Orient", "Argyle", "Alexandra", "Harriers", "Galaxy", "Dynamo",
  "Spartak", "Victory", "Fire", "Crew", "Revolution", "Sounders", "Athletic Club", "Hurricane", "Phoenix",
  "Roar", "Pirates", "Raiders", "Rebels", "Warriors", "Kings", "Knights", "Cowboys", "Vikings", "Braves", "Pioneers",
  "Bombers", "Buccaneers", "Chiefs", "Giants", "Titans", "Patriots", "Saints", "Devils", "Royals", "Steelers",
  "Packers", "Mariners", "Hawks", "Trojans", "Spartans", "Clippers", "Dockers", "Eagles", "Bisons", "Sox", "Indians", "Redskins", "Blackhawks",
}

-- what stands for "football club" in front of a name
words "club_letters" {
  "FC", "AC", "SC", "AFC", "SV", "VfB", "VfL", "TSV", "CD", "CF", "RC", "RCD", "UD", "FK", "NK", "HNK", "OGC", "RSC", "IFK", "GKS", "AEK",
  "CSKA", "PSV", "BSC", "TSG", "SpVgg", "FSV", "Deportivo",
}
-- ... and behind it
words "club_letters_behind" { "IF", "IK", "FF", "FK", "SK", "BK", "IFK", "RFC", "RLFC", "GAA", "JK", "HK" }
words "plays_against" { "beat", "defeat", "thrash", "draw~ with", "lose~ to", "lose", "win", "draw", "play", "sign", "sack", "face", "host", inflect = "verb" }
-- "2-1", and what else a match may end with
local results = {}
for ours = 0, 5 do
  for theirs = 0, 5 do results[#results + 1] = ours .. "-" .. theirs end
end
words "result" (results)

rule "team" {
  finds = "Actor", about = "a club by its town: Aarhus Bears, Odrin Blue Foxes", priority = 2,
  ways = {
    plural = [[ {name: (<city> | <actor form=full kind=state>) [name not <org_end> not <actor>]{0,2} {ending: ]] ..
             [[ [capital /.{2,}[^siu']s/ not first not upper not <actor> not <org_end> not <role> not <crowd> not <place_end> not <thing_end> not <given> not <surname>]}} ]],
    word = [[ {name: (<city> | <actor form=full kind=state>) {ending: <club>}} ]],
    unknown_town = [[ {name: &unknown ('Albion' | 'Rovers' | 'Wanderers' | 'Hotspur' | 'Harriers' | 'Argyle' | 'Rangers' | 'Athletic')} [not name] ]],
    scored = [[ (beat | defeated | thrashed | edged | to | past | over | against | with | by) {name: [name not ]] ..
             [[ <given> not <actor>] &cap{0,2}} <result> ]],
    score = [[ <result> ((win | victory | defeat | draw)? (over | against) | (win | defeat | draw) ]] ..
            [[ (with | by | to)) ]] ..
            [[ {name: [name not <given> not <actor> not <month> not <weekday>] &cap{0,2}} ]],
    several = [[ (^ | that | , | as | after | but | when | while) {name: [<city> name not plural]} [adv]? (are | were | have | [VBP not can=VBD]) ]],
    letters_behind = [[ {name: [name not <month> not <role>]{1,2} [<club_letters_behind> upper]} ]],
    town_plays = [[ {name: [name not <actor> not <given>] ('Town' | 'Vale' | 'Forest' | 'North End' | 'Park Rangers')} ([adv] | <have>)? (<plays_against> ([name] | <result> | their | at) | <one_who_plays> | fans | players | striker) ]],
    letters = [[ {name: [<club_letters> capital] [name not <actor> not <month>]{1,2}} ]],
    team = [[ the {name: &unknown{1,2}} (team | squad | outfit) [not noun not name] ]],
    players = [[ {name: &unknown{1,2}} ([possessive] [adj]? (captain | goalkeeper | striker | midfielder | defender | fans | ultras) | (fans | ultras | goalkeeper | midfielder)) ]],
  },
  unless = { town = [[ {ending} (police | mayor | council | hall | government | governor | sheriff | prosecutor | ]] ..
                    [[ commissioner | board | jail | official | officials | assembly | court | ]] ..
                    [[ courts | residents | supervisor | supervisors | schools) ]],
             capital = [[ {name: <actor kind=state> 'City'} ]],   -- Panama City
             place = [[ (in | near | outside) {name: ... ('City' | 'County')} ]] },
  make = { kind = "ngo", form = "full" },
  yes = { "They beat [name Blue Odrin] 2-1 at home.", "A 3-1 win over [name Blue Odrin] was enough.",
          "[name Tandol]'s goalkeeper left.", "The [name Tandol-Velan] team left.", "[name FC Tandol] lost.", "[name Orvat IF] sacked their coach.", "[name Orvat Town] lost to Sarn.", "The [name Aarhus Blue Foxes] lost.",
          "The [name Aarhus Albion] lost.", "They moved to [name Tandol Albion] in May.", "[name Aarhus] have denied it." },
  no = { "Oslo and Aarhus have denied it.", "The Aarhus Lawyers lost.", "They met Aarhus City police.", "They live in Aarhus City.", "The road joins Aarhus and Panama City." },
}

-- What is counted on a pitch, and who is on it.
words "counted_in_play" { "appearance", "goal", "cap", "try", "wicket", "touchdown", "hat-trick", "home run", "assist",
                          "debut", inflect = "noun" }
words "one_who_plays" { "coach", "head coach", "manager", "captain", "skipper", "striker", "midfielder", "goalkeeper",
                        "defender", "winger", "quarterback", "pitcher", "forward", "full-back",
                        "centre-back", "fly-half", inflect = "noun" }
words "on_the_pitch" { "score", "play", "debut", inflect = "verb" }
words "joins" { "join", inflect = "verb" }
words "signs" { "sign", inflect = "verb" }
part "side" [[ [<city> name not <actor>] ]]

rule "town that plays" {
  finds = "Actor", about = "forty appearances for Aarhus, Aarhus signed him: a club by its town", priority = 3,
  ways = {
    counted = [[ <counted_in_play> (for | with | against) {name: &side} ([not name] | $) ]],
    scored = [[ <on_the_pitch> (once | twice | regularly | football | rugby | ]] ..
             [[ cricket | hockey | professionally)? ]] ..
             [[ (for | against) {name: &side} ([not name] | $) ]],
    moved = [[ (on loan (to | at | with | from) | loaned to | traded to | traded by | drafted by | signed for) ]] ..
            [[ {name: &side} ([not name] | $) ]],
    joined = [[ <joins> {name: &side} (on | from | as | for | until | before | after | , | . | $) ]],
    traded = [[ (trade | traded | sell | sold | loan | loaned) (him | her) to {name: &side} ([not name] | $) ]],
    sold = [[ (sold | transferred | moved) to {name: &side} for (a | [currency]) ]],
    signs = [[ {name: &side} (signed | re-signed | loaned | released | traded | drafted) (him | her) ]],
    signed = [[ <signs> (him | her | [name]{1,2}) from {name: &side} ([not name] | $) ]],
    game = [[ (match | game | fixture | semi-final | semifinal | quarter-final | final) against {name: &side} ]] ..
           [[ ([not name] | $) ]],
    out = [[ (eliminated | beaten | thrashed) by {name: &side} ([not name] | $) ]],
    has = [[ {name: &side} <one_who_plays> <given> ]],
    beats = [[ {name: [<city> name not <actor>]} (beat | beats | defeated | thrashed | drew with | lost to) ]] ..
            [[ ([name] | <result>) ]],
  },
  unless = { place = [[ (in | near | outside) {name} ]] },
  make = { kind = "ngo", form = "full" },
  yes = { "She made nine appearances for [name Aarhus].", "He scored twice against [name Aarhus].",
          "He is on loan to [name Aarhus] until May.",
          "He was sold to [name Aarhus] for £2m.", "[name Aarhus] signed him in May.",
          "They signed him from [name Aarhus] in May.",
          "The match against [name Aarhus] was drawn.", "He joined [name Aarhus] on loan.",
          "They traded him to [name Aarhus] in May.", "They were beaten by [name Aarhus].",
          "They met [name Aarhus] coach Ada Lind.",
          "[name Aarhus] beat Tandol in the cup." },
  no = { "She made nine visits to Aarhus.", "In Aarhus coach Ada Lind slept." },
}

words "team_verb" { "win", "lose", "beat", "draw", "play", "score", "defeat", "face", "host", "sign",
                    "release", "sack", "appoint", "finish", "tour", "perform", "trail", "lead",
                    inflect = "verb" }
rule "several by the" {
  finds = "Actor", about = "the Blue Foxes: a band or a team that no list knows", priority = -2,
  ways = {
    team = [[ {name: [name not known not <actor> not <given> not <city> not <role> not upper] ]] ..
           [[ [name known /.{2,}[^siu']s/ not upper not <actor> not <role> not <crowd> not <org_end> not <place_end> not <thing_end> ]] ..
           [[ not <surname> not <given>]} ([adv] | <have> | [modal]){0,2} <team_verb> ]],
    several = [[ the {name: [name not <actor> not <given> not <city> not <role> not <no_single>]{1,2} ]] ..
              [[ [name plural not upper not <actor> not <role> not <crowd> not <place_end> not <thing_end>]} ]],
    club = [[ the {name: [NNPS not first not upper <club>]} ([verb] | [modal] | <be> | <have> | [possessive] | . | ,) ]],
    one = [[ the {name: [NNPS not first not upper not <actor> not <org_end> not <role> not <crowd> not <place_end> not <thing_end> ]] ..
          [[ not <body> not <month> not <no_name> not <no_single> not <city>]} ([verb] | [modal] | <be> | <have> | to | [possessive] | . | ,) ]],
  },
  make = { kind = "ngo", form = "full" },
  yes = { "[name Tandol Wasps] won.", "She joined the [name Blue Foxes].",
          "The [name Warriors] dropped him.",
          "A plan by the [name Larks] to leave failed." },
  no = { "She saw the foxes." },
}

rule "name with its article" {
  finds = "Actor", about = "The Odrins, The Tallow: within a sentence a capital The is part of the name", priority = 3,
  ways = {
    several = [[ ([lower] ,? | [name] ,) {name: [<big_the> capital not first] [name not <actor> not <given> not <city>]{0,2} [capital /.{3,}[^siu']s/ not upper not <actor> not <role> not <crowd>]} ]],
    one = [[ <band_word> (of | with | for | like | such as | called | ,)? {name: [<big_the> capital not first] [capital not <actor> not <city>]{1,3}} ]],
  },
  unless = { paper = [[ {name: ... <org_end kind=media>} of [name] ]],   -- The Times of Odrin
             listed = [[ {name: <big_the> <actor form=full>} ]] },
  make = { kind = "ngo", form = "full" },
  yes = { "They toured with [name The Odrin Larks].", "The drummer of [name The Tallow] left." },
  no = { "They toured with [name The Times of Odrin].", "They toured with The Los Angeles Times.",  "They toured with the larks.", "A drummer of the band said, \"The Tallow left.\"" },
}

-- Who plays: a band, a team.
words "band_word" { "band", "drummer", "guitarist", "bassist", "frontman", "frontwoman", "singer", "vocalist", "keyboardist", "musician",
                    "percussionist", "saxophonist", "group", "duo", "trio", "quartet", "quintet", inflect = "noun" }
words "plays" { "play", "pitch", "debut", "appear", "star", "coach", "bat", "bowl", "skate", inflect = "verb" }
words "moved_on" { "traded", "loaned", "drafted", "relegated", "transferred" }
rule "band or team by context" {
  finds = "Actor", about = "the drummer of Tandol, he played for Tandol, traded to Tandol: a name that plays", priority = 0,
  ways = {
    member = [[ (drummer | guitarist | bassist | frontman | frontwoman | vocalist | singer | keyboardist | midfielder | striker | goalkeeper | ]] ..
             [[ pitcher | quarterback | winger | defender | batsman | bowler | captain) (of | for | with | from) the? {name: &unknown{1,3}} ]],
    plays_for = [[ <plays> ([adv] | football | cricket | rugby | professionally | baseball | basketball | hockey){0,2} for the? ]] ..
                [[ {name: [name not <actor> not <given> not <month> not <weekday> not <no_name>]{0,2} &unknown} ]],
    traded = [[ <moved_on> (to | by | from) the? {name: &unknown{1,3}} ]],
  },
  make = { kind = "ngo", form = "full" },
  yes = { "The drummer of [name Tandol] left.", "He played football for [name Tandol].", "He was traded to [name Tandol]." },
  no = { "The drummer of the band left." },
}

-- "Aarhus have denied it": a town with the verb of several is its club, and so is its name elsewhere in the text.
phase "actor-keys"

local function clubs_of(doc)
  local found
  for _, m in ipairs(doc:mentions("Actor")) do
    if m.rule == "team" and m.way == "several" then
      found = found or {}
      found[m.text] = m
    end
  end
  return found
end

pass "towns that are clubs" {
  about = "Aarhus, where Aarhus have denied something: the club, unless somebody is in it",
  run = function(doc)
    local clubs = clubs_of(doc)
    for n = 1, clubs and doc.tokens or 0 do
      local before = clubs[doc:word(n)] and n > 1 and doc:token(n - 1)
      local there = before and (before:in_list("place_prep") or before:is("name") or before.form == "of")
      if clubs[doc:word(n)] and not there and #doc:span(n, n):mentions("Actor") == 0 then
        local span = doc:span(n, n)
        doc:add("Actor", span, { name = span }, { kind = "ngo", form = "full" }, clubs[doc:word(n)])
      end
    end
  end,
}
