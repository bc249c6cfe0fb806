-- As what somebody paints another: "X portrayed Y as out of touch", "Y has been cast by X as a bully", "X's portrayal of Y as a
-- coward"; and words of somebody that are aimed at another, told beside them: "X's remark, a dig at Y", "a book critical of Y".
phase "tensions"

local lib = require "lib.tension"

words "portraying" { "portray", "paint", "cast", "depict", "frame", "characterise", "characterize", "caricature", "present", "pass off", "stereotype",
                     "dismiss", "ridicule",
                     "mock", "deride", "denounce", "decry", "pillory", inflect = "verb", any_tag = true }
words "portrayal_of" { "portrayal", "depiction", "characterisation", "characterization", "description", "caricature", "casting", "denunciation",
                       "framing", "dismissal", inflect = "noun" }
-- whom one paints so in a fight of words; a player in a film is another
part "portrayed" [[ (core with [Actor kind=person|party|people|company|ngo|institution|government] | [Actor kind=person|party|people|company|ngo|institution|government]) ]]
part "as_what" [[ as "? (a | an | the | "){0,2} {aim: ([adj] | [adv] | [common] | [participle] | [can=VBN] | [gerund] | [hyphen] | [quoted]){1,4}} ]]
words "played_in" { "film", "movie", "play", "series", "drama", "novel", "sitcom", "portrait", "mural", "musical", "opera", "documentary", "show",
                    "picture", "painting", inflect = "noun" }

-- what may be said of a friend, or of anybody
local function is_kind(doc, m)
  local aim = m:slot("aim")
  for n = aim.first, aim.last do
    if doc:token(n):in_list("lauding", "good_name", "praise", "of_use", "winner") then return true end
  end
  return false
end
words "winner" { "winner", "frontrunner", "front-runner", "favourite", "favorite", "underdog", "reformer", "moderate", "outsider", "victim", "ally",
                 "friend", "partner", "martyr",
                 "leader", "contender", "heir", "successor", "unifier", "fighter", "survivor", "woman", "man", "child", "family", "mother", "father",
                 "pioneer", "model", "asset", "choice",
                 "alternative", "patriot", "statesman", "guardian", "voice", "pragmatist", "conservative", "centrist", "progressive", "populist",
                 "independent", "strong", "able", "brave",
                 "ready", "calm", "honest", "modest", "best", "better", "only", "next", "first", "young", "old", "new", "key", "part", "one", "source",
                 "spokesman", "guest", "candidate",
                 "mainstream", "likable", "likeable", inflect = "noun", any_tag = true }

rule "paints somebody as" {
  finds = "Tension", about = "X portrayed Y as out of touch; Y was cast by X as a bully; X's portrayal of Y as a coward", priority = 2,
  ways = {
    active = [[ &doer {trigger: <portraying>} ([own] ([adj] | [noun]){1,3} ,)? {to: &portrayed} (, [name]{1,3} ,)? ,? &as_what ]],
    thing = [[ &doer {trigger: <portraying>} ({to: Actor} [possessive] | {to: [own /his|her|their/]}) ([adj] | [noun]){0,3} (<step> | <utterance> | <conduct_noun> | record | candidacy) &as_what ]],
    passive = [[ {to: np} &set_off &suffering {trigger: [<portraying> can=VBN]} ([adv] | on? <timeword>){0,2} by {from: &party &joined} &as_what ]],
    aside = [[ ({to: np} ,)? {trigger: [<portraying> can=VBN]} by {from: &party} &as_what ]],
    noun = [[ ({from: (core | Actor)} [possessive] | {from: [own]}) [adj]{0,2} {trigger: <portrayal_of>} of {to: &party} &as_what ]],
  },
  unless = {
    self = [[ {to: (himself | herself | itself | themselves | [own] ...)} ]],
    on_stage = [[ {trigger} ...12 in (a | an | the | [own]) ([adj] | [noun]){0,3} <played_in> ]],
    artist = [[ <played_in> ...4 {trigger} ]],
    to_be = [[ (not | n't | never | refused to | declined to) {trigger} ]],
  },
  points = { aim = { 2, [[ {aim} ]] } },
  check = function(m, doc)
    local from, to = m:actor("from"), m:actor("to")
    if from and to and lib.same(from, to) or is_kind(doc, m) then return false end
    if m.way == "noun" or m.way == "passive" or m.way == "aside" then return from ~= nil end
    return lib.is_active(m, doc)
  end,
  make = { type = "criticise", weight = 0, note = "" },
  build = function(m) if m.way == "passive" or m.way == "aside" then m:set("voice", "passive") elseif m.way == "noun" then m:set("pos", "noun") end end,
  yes = {
    "[from Ada Lind] has [trigger portrayed] [to Tom Moss] as [aim singularly focused] on taxes.",
    "[from Ada Lind] [trigger framed] [to Tom Moss]'s plan as a [aim giveaway] to banks.",
    "[to Tom Moss] has been [trigger cast] by [from Ada Lind] as a [aim drifter].",
    "[to Tom Moss], [trigger painted] by [from Ada Lind] as [aim remote], left.",
    "[from Ada Lind]'s [trigger portrayal] of [to Tom Moss] as a [aim drifter] is cruel.",
  },
  no = {
    "Ada Lind portrayed Tom Moss as a hero.", "Ada Lind cast herself as a weak hand.", "Ada Lind portrayed Tom Moss as a sad clerk in a film.",
    "The film by Ada Lind depicted Tom Moss as a drifter.", "Ada Lind did not portray Tom Moss as a drifter.", "Ada Lind painted Tom Moss as he sat there.",
  },
}

-- words aimed at somebody, told beside them ---------------------------------------------------------------------

words "made_words" { "book", "article", "essay", "speech", "letter", "report", "column", "statement", "memo", "editorial", "post", "tweet", "video",
                     "film", "ad", "advert", "song", "paper",
                     "opinion", "review", "message", "memoir", "poem", "story", "comment", "remark", "documentary", "resolution", "motion", "leaflet",
                     "email", "line", "joke", "quip",
                     "advertisement", "interview", "piece", "study", "dossier", "open letter", "passage", "dissent", inflect = "noun" }

rule "words aimed at somebody" {
  finds = "Tension", about = "X's remark, a dig at Y; X wrote a book critical of Y, gave a speech that was scathing about Y", priority = 2,
  ways = {
    beside = [[ ({from: (core | Actor)} [possessive] | {from: [own]}) ([adj] | [noun]){0,3} (<made_words> | <wording> | <utterance> | <step>) ((on | about | of | in | to | at) [not finite not comma]{1,5})? , ([adv]? (a | an) ([adv] | [adj] | [hyphen] | [noun]){0,4}) {trigger: <act_noun type=criticise>} (at | of | on | against | to) {to: &target} ]],
    book = [[ &doer (<putting_out> | [lemma=publish] | [lemma=issue] | [lemma=give] | [lemma=release] | [lemma=pass] | [lemma=sign] | [lemma=pen] | [lemma=circulate] | [lemma=produce]) ([det not wh] | [own] | [adj] | [num] | [noun]){0,4} <made_words> ((that | which) ([adv] | <be>){1,2})? [adv]{0,2} {trigger: <act_adj type=criticise>} (of | about | towards | toward | to) {to: &target} ]],
    aimed = [[ ({from: (core | Actor)} [possessive] | {from: [own]}) ([adj] | [noun] | [superlative]){0,3} (<made_words> | <wording> | <utterance> | <barb> | <conduct_noun>) ((on | about | of | in | to) [not finite not comma]{1,5})? ,? ([modal] | <have> | <be>){0,2} [adv]{0,2} {trigger: (aimed | directed | targeted)} ([adv] | squarely | mainly){0,2} (at | against) {to: &target} ]],
    aimed_in = [[ ^ (in | during) (a | an | [own]) ([adj] | [noun]){0,3} <made_words> ,? [adv]? {trigger: (aimed | directed | targeted)} [adv]? at {to: &party} [not finite not comma]{0,4}? , {from: np} ([verb finite] | <have> | [adv]) ]],
    words_for = [[ ({from: (core | Actor)} [possessive] | {from: [own]}) (<keenest> | most [adj]) {trigger: (words | criticism | barbs | attack | attacks | language | scorn)} (<be> | <have> been) [adv]? (for | reserved for | aimed at | saved for | directed at) {to: &target} ]],
    into = [[ &doer [lemma=call] ({to: Actor} [possessive] | {to: [own]}) ([adj] | [noun]){1,3} {trigger: into question} ]],
    sights = [[ {to: np} &set_off &acting <be>? [adv]? in {from: (core with Actor | Actor)} [possessive] {trigger: (sights | crosshairs | cross hairs | firing line)} ]],
    join = [[ &doer ([lemma=join] in? | chime in with | chimes in with | chimed in with | chiming in with | [lemma=lead] | [lemma=echo] | [lemma=swell] | [lemma=amplify]) (the | a | [own])? ([adj] | [noun]){0,2} (<flood_of> of [adj]?)? {trigger: (criticism | condemnation | attacks | attack | outcry | denunciations | backlash | outrage | complaints | mockery | ridicule)} (of | against | at | on | over) {to: &target} ]],
    shield = [[ ([lemma=defend] | [lemma=shield] | [lemma=protect] | [lemma=insulate]) {to: &party} (against | from) ([det] | [adj] | [num]){0,3} {trigger: <act_noun type=criticise|accuse>} [not finite not comma]{0,3}? (from | by) {from: &target} ]],
    shield_whose = [[ ([lemma=defend] | [lemma=shield] | [lemma=protect]) {to: &party} (against | from) {from: (core | Actor)} [possessive] [adj]{0,2} {trigger: <act_noun type=criticise|accuse>} (, | . | $ | over | by | and | that) ]],
    brunt = [[ {to: np} &set_off &acting ([lemma=bear] the brunt of | <be> on the receiving end of | [lemma=feel] the (force | sting | lash | heat) of | [lemma=take] the brunt of) ([det] | [adj]){0,2} (<flood_of> of [adj]?)? {trigger: (<act_noun type=criticise|accuse> | attacks | anger | wrath)} (from | by | of | among) {from: &target} ]],
    brunt_whose = [[ {to: np} &set_off &acting ([lemma=bear] the brunt of | <be> on the receiving end of | [lemma=feel] (the (force | sting | lash | heat) of)? | [lemma=take] the brunt of) {from: (core | Actor)} [possessive] [adj]{0,2} {trigger: (<act_noun type=criticise|accuse> | attacks | anger | wrath)} ]],
  },
  points = { aimed = { 3, [[ {trigger} ]] } },
  check = function(m, doc)
    local to = m:actor("to")
    if to and string.find(m.way, "^aimed") and to:get("kind") == "people" then return false end   -- "ads aimed at nurses" are for them
    return to ~= nil and (m.way == "aimed" or m.way == "aimed_in" or not doc:token(m:slot("trigger").last):is("past", "third"))
  end,
  make = { type = "criticise", weight = 0, note = "", pos = "noun" },
  build = function(m)
    if string.find(m.way, "^shield") or string.find(m.way, "^brunt") or m.way == "sights" then m:set("voice", "passive") m:set("status", "actual") end
  end,
  yes = {
    "[from Ada Lind]'s comment on fish, a [trigger dig] at [to Tom Moss], drew laughter.",
    "[from Ada Lind] published a book [trigger critical] of [to Tom Moss].",
    "[from Ada Lind] gave a speech that was [trigger scathing] about [to Tom Moss].",
    "[from Ada Lind]'s comments, [trigger aimed] at [to Tom Moss], drew applause.",
    "In a speech [trigger aimed] at [to Tom Moss], [from Ada Lind] spoke of bullies.",
    "[from Ada Lind]'s harshest [trigger words] were for [to Tom Moss].",
    "[from Ada Lind] called [to Tom Moss]'s judgment [trigger into question].",
    "[to Tom Moss] was in [from Ada Lind]'s [trigger sights].",
    "[from Ada Lind] joined the chorus of [trigger criticism] of [to Tom Moss].",
    "The mayor defended [to Tom Moss] against [trigger criticism] from [from the union].",
    "The mayor shielded [to Tom Moss] from [from the union]'s [trigger criticism].",
    "[to Ada Lind] has borne the brunt of [trigger criticism] from [from the union].",
    "[to Ada Lind] bore the brunt of [from the union]'s [trigger attacks].",
  },
  no = { "Ada Lind's hat, a gift to Tom Moss, is red.", "He won in Ada Lind's second term, a dig at Tom Moss.",
         "Ada Lind published a book about Tom Moss.", "Ada Lind's plan, aimed at jobs, drew applause.", "Ada Lind's ads are aimed at nurses.", "Ada Lind bore the brunt of the storm in Chile." },
}
