-- Blows that are no blows of the fist: a court deals one to a minister, a house hands him a defeat, a step is "a blow to Y"; and
-- lines that somebody draws between himself and a rival.
phase "tensions"

local lib = require "lib.tension"

words "dealing_blow" { "deal", "hand", "deliver", "inflict", "give", "serve", "administer", "land", inflect = "verb", any_tag = true }
words "setback" { "blow", "setback", "defeat", "rebuff", "humiliation", "black eye", "bloody nose", "body blow", "slap in the face", "drubbing", "rebuke",
                  "hammer blow", "death blow", "loss", "legal defeat", "legal setback", "legal blow", "legal loss", "reversal", "knockback", "kick in the teeth", "snub", inflect = "noun", any_tag = true }
-- who turns somebody down with it; among rivals it is a fight, and no refusal
local deciding = { institution = true, government = true, people = true, party = true, ngo = true, igo = true, company = true }
words "in_play" { "final", "match", "game", "season", "tie", "league", "cup", "semi-final", "semifinal", "quarter-final", "set", "innings", "half",
                  "bout", "leg", "derby", "playoff",
                  "tournament", "opener", "ring", "pitch", "goal", inflect = "noun" }
words "decided" { "ruling", "verdict", "judgment", "judgement", "decision", "vote", "rejection", "refusal", "veto", "order", "move", "announcement",
                  "resignation", inflect = "noun" }
part "set_back" [[ ((a | an | another | the | [own] | [num] | yet) [adv]? ([adj] | [noun] | [participle] | [superlative]){0,3} | ([adj] | [participle])? ) ]]

rule "deals somebody a blow" {
  finds = "Tension", about = "the court dealt Y a blow, handed a setback to Y; in a blow to Y, X threw out the law", priority = 4,
  ways = {
    whom = [[ &doer {trigger: <dealing_blow>} {to: &party} &set_back {aim: <setback>} ]],
    to = [[ &doer {trigger: <dealing_blow>} &set_back {aim: <setback>} (to | upon) {to: &target} ]],
    by = [[ ([det] | [adj] | ^) <decided> ([prep not /by/] core)? (by | of | from) {from: &party} ([prep] [not finite not comma]{1,4})? ([adv] | <have>){0,2} {trigger: <dealing_blow>} ({to: &party} &set_back {aim: <setback>} | &set_back {aim: <setback>} (to | upon) {to: &target}) ]],
    passive = [[ {to: np} &set_off &suffering {trigger: (dealt | handed | delivered)} &set_back {aim: <setback>} ([prep] [not finite not comma]{1,5}?)? by {from: &target} ]],
    suffers = [[ {to: np} &set_off &acting ([lemma=suffer] | [lemma=endure] | [lemma=receive] | [lemma=take]) &set_back {trigger: <setback>} (when | as | after) {from: (core with [Actor kind=institution|government|party|people] | [Actor kind=institution|government|party|people])} ([adv] | <have>){0,2} ([<act type=reject> verb] | rule | rules | ruled | vote | voted | throw | threw | refuse | refused | struck) ]],
    hands_of = [[ {to: np} &set_off &acting ([lemma=suffer] | [lemma=endure]) &set_back {trigger: <setback>} at the hands of {from: &target} ]],
    in_a = [[ ^ in (a | an | another | what was a | what is a) ([adv] | [adj] | [noun] | [participle]){0,3} {trigger: (blow | setback | defeat | rebuff | humiliation | slap in the face)} (to | for) {to: &party} [not finite not comma]{0,8} , {from: np} &acting [verb finite] ]],
  },
  unless = {
    match = [[ ({aim} | {trigger}) ([prep] [not finite not comma]{0,5}?)? (in | at | to)? [not finite not comma]{0,4}? <in_play> ]],
    chances = [[ {aim} (to | for) {to: ... (hopes | economy | health | morale | town | region | village) ...} ]],
  },
  points = { aim = { 5, [[ {aim} ]] }, back = { 4, [[ {trigger: <setback>} ]] } },
  check = function(m, doc)
    local from, to = m:actor("from"), m:actor("to")
    if m.way == "in_a" or m.way == "suffers" or m.way == "hands_of" or m.way == "passive" then return true end
    return not (from and to and lib.same(from, to)) and lib.is_active(m, doc)
  end,
  make = { type = "reject", weight = 0, note = "", status = "actual" },
  build = function(m)
    local from = m:actor("from")
    local kind, other = from and from:get("kind") or "", m:actor("to")
    local on = other and other:get("kind") or ""
    if (lib.bearing_arms[kind] or lib.bearing_arms[on]) and lib.at_war[on] then m:set("type", "attack")
    elseif not deciding[kind] then m:set("type", "strain") end
    if m.way == "by" then m:set("note", "self") end   -- the court, and not its ruling
    if m.way == "passive" or m.way == "suffers" or m.way == "hands_of" then m:set("voice", "passive") end
  end,
  yes = {
    "[from The court] [trigger dealt] [to Tom Moss] a severe [aim blow].",
    "[from The Senate] [trigger handed] a stinging [aim defeat] to [to Tom Moss].",
    "A ruling by [from the court] [trigger dealt] a severe [aim blow] to [to Tom Moss].",
    "[to Tom Moss] was [trigger dealt] a [aim blow] by [from the court].",
    "[to Tom Moss] suffered a [trigger setback] when [from the court] threw out the law.",
    "[to The rebels] suffered a [trigger defeat] at the hands of [from the army].",
    "In a [trigger blow] to [to Tom Moss], [from the court] threw out the law.",
  },
  no = { "The court dealt Tom Moss a card.", "The mayor suffered a setback when his boat sank.", "The frost dealt a blow to the hopes of Tom Moss.",
         "The club handed Tom Moss a defeat in the final." },
}

rule "draws a line between himself and another" {
  finds = "Tension", about = "X drew sharp contrasts between himself and Y, set himself apart from Y", priority = 4,
  ways = {
    drew = [[ &doer ([lemma=draw] | [lemma=make] | [lemma=highlight] | [lemma=sharpen] | [lemma=underline] | [lemma=stress]) ([det not wh] | [adj]){0,4} {trigger: (contrast | contrasts | distinction | distinctions | differences | line)} between (himself | herself | itself | themselves | [own] ([adj] | [noun]){1,3}) and ([own] | [adj] | [noun]){0,3}? {to: &party} ]],
    with = [[ &doer ([lemma=draw] | [lemma=make] | [lemma=highlight] | [lemma=sharpen] | [lemma=underline] | [lemma=stress] | [lemma=offer]) ([det not wh] | [own] | [adj] | [noun]){0,4} {trigger: (contrast | contrasts | distinctions | differences)} ([prep not /with/] [not finite not comma]{1,4}?)? (with | to) {to: &target} ]],
    himself = [[ &doer {trigger: [lemma=contrast]} (himself | herself | itself | themselves | [own] ([adj] | [noun]){1,3}) (with | to | against) {to: &target} ]],
  },
  points = { contrast = { 3, [[ {trigger} ]] } },
  check = function(m, doc) return m.way ~= "himself" or lib.is_active(m, doc) end,
  make = { type = "criticise", weight = -1, note = "", pos = "noun" },
  yes = {
    "[from Ada Lind] drew sharp [trigger contrasts] between herself and [to Tom Moss].",
    "[from Ada Lind] sought to draw [trigger contrasts] with [to Tom Moss].",
    "[from Ada Lind] [trigger contrasted] herself with [to Tom Moss].",
  },
  no = { "Ada Lind drew a map with Tom Moss.", "Ada Lind stood in contrast to Tom Moss.", "Ada Lind settled differences with Tom Moss." },
}
