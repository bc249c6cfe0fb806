-- Who is for whom and who against: in a word before a noun ("the pro-Lind camp", "Iran-backed rebels"), and at a vote.
phase "tensions"

local lib = require "lib.tension"
local backers = require "lib.backers"

local function give(m, slot, a)
  local other = a and m:actor(slot == "to" and "from" or "to")
  if a and not m:slot(slot) and not (other and lib.same(a, other)) then m:add_slot(slot, a) end
end

words "standing_behind" {
  aid = "backed, supported, funded, financed, armed, trained, sponsored, equipped, bankrolled, subsidised, subsidized",
  agree = "aligned, allied, endorsed, friendly, recognised, recognized", splits_behind = true,
}
-- ... and who owns, leads or made somebody: no stance, but he, too, only stands in front of whom the phrase is of
words "made_by" { "owned", "led", "run", "based", "built", "made", "born", "controlled", "installed", "appointed", "operated", "managed",
                  "trained", "educated", "registered", "listed", "flagged", "linked", "affiliated", "chaired", "commanded", "staffed",
                  "dominated", "brokered", "designed", "speaking", "held", "occupied" }

rule "for or against in a word" {
  finds = "Tension", about = "the pro-Lind camp; an anti-Lind mayor; Iran-backed rebels", priority = 3,
  ways = {
    prefix = [[ ({from: (core | Actor)} , (a | an | the) [adj]{0,2})? {trigger: <stance_prefix>} '-' {to: Actor} ]],
    is = [[ {from: np} &set_off ([modal] | <have> | [adv]){0,2} (<be> | become | became | remain | remains | [lemma=describe] [pronoun] as | [lemma=call] [pronoun]) [adv]{0,2} "? [adv]{0,2} {trigger: <stance_prefix>} '-' {to: Actor} [not noun] ]],
    whose = [[ {from: (core | Actor)} [possessive] [adj]{0,2} {trigger: <stance_prefix group=agree|reject>} '-' {to: Actor} (stance | policy | policies | view | views | position | rhetoric | line | agenda | campaign | remarks | remark | speech | record | comments | legislation | law | laws | bill | tweets) ]],
    backed = [[ {from: Actor} '-' {trigger: <standing_behind>} ]],
  },
  points = { hyphen = { 4, [[ '-' ]] } },
  check = function(m, doc)   -- "hit Iran-backed gear in Peru": nobody is backed
    return m.way ~= "backed" or backers.bearer(doc, m:slot("from").first, m:slot("trigger").last) ~= nil
  end,
  make = { type = "{trigger.group}", weight = -1, note = "" },
  build = function(m, doc)
    local t = m:slot("trigger")
    if m.way == "backed" then m:set("status", "actual") m:set("note", "self") end   -- "sent no aid to the Iran-backed rebels": backed they are
    if m.way == "backed" then return give(m, "to", backers.bearer(doc, m:slot("from").first, t.last)) end
    give(m, "from", backers.bearer(doc, t.first, m:slot("to").last))
    -- "met a pro-Chile crowd": who meets it is not; but "held anti-Chile signs"
    if m.way == "prefix" and (m:get("type") == "agree" or m:get("type") == "attack") then m:set("note", "self") end
    -- "the anti-Taliban militia" is at war; "the counter-Chile speech" is a speech
    local from, to = m:actor("from"), m:actor("to")
    local fights = from and to and lib.bearing_arms[to:get("kind") or ""] and
                   (lib.at_war[from:get("kind") or ""] or doc:token(from.last):in_list("war_band"))
    if m:get("type") ~= "agree" and m.way ~= "whose" and fights then m:set("type", "attack")
    elseif m:get("type") == "attack" then m:set("type", "reject") end
  end,
  yes = {
    "[from Ada Lind], a [trigger pro]-[to Norland] deputy, left.",
    "[from The [trigger anti]-[to Norland] rebels] left.",
    "[from The [trigger counter]-[to Taliban] coalition] met.",
    "[from Ada Lind] describes herself as totally [trigger pro]-[to Chile].",
    "[from The mayor]'s [trigger anti]-[to Chile] speech was long.",
    "[from Iran]-[trigger backed] [to rebels] left.",
    "Tom Lind spoke. [from Lind]-[trigger backed] [to Ada Ode] left.",
    "Ada Ode, [to the [from Iran]-[trigger backed] candidate], left.",
  },
  no = { "The pro-Norland activists left.", "The anti-war rebels left.", "Chile struck Iran-backed gear in Peru." },
}

words "ballot" { "election", "primary", "runoff", "run-off", "race", "vote", "ballot", "contest", "by-election", "rematch", "debate",
                 "seat", "caucus", inflect = "noun", any_tag = true }
words "meets_at_vote" { "face", "meet", "challenge", "take on", "oppose", inflect = "verb", any_tag = true }
words "carries" { "win", "take", "clinch", "capture", "carry", "secure", inflect = "verb", any_tag = true }

-- what one wins on a pitch or in a hall, and no vote
words "prize" { "cup", "title", "match", "game", "medal", "award", "damages", "championship", "series", "tournament", "gold", "silver", "bronze",
                "trophy", "league", "final", "set", "chess", "prize", "case", "suit", "appeal", inflect = "noun", any_tag = true }
local PRIZE = 6   -- tokens between the verb and "over"

rule "stands against somebody at a vote" {
  finds = "Tension", about = "X faces Y in the election; won the primary over Y; faces a tough race against Y", priority = 3,
  ways = {
    faces = [[ &doer {trigger: <meets_at_vote>} {to: (core | Actor) (, [not finite not comma]{1,5} ,)?} (in | at | for) ([det] | [own] | [adj] | [num] | [name] | [noun] | <month>){0,4} <ballot> ]],
    loses = [[ &doer (lose | loses | lost | losing) ([det] | [own] | [adj] | [noun] | [name]){1,5} <ballot> {trigger: to} {to: [Actor kind=person|party]} ]],
    race = [[ &doer [verb] ([det] | [own] | [adj] | [noun]){1,5} {trigger: [<ballot> not lemma=vote not lemma=ballot]} (against | with) {to: &target} ]],
    ahead = [[ ^ in ([det] | [own] | [adj] | [noun]){1,4} {trigger: <ballot>} (against | with) {to: &target} , {from: np} &set_off [verb] ]],
    over = [[ &doer <carries> ([det] | [own] | [adj] | [noun] | [name] | [possessive]){1,5} {trigger: over} {to: [Actor kind=person|party]} ]],
  },
  points = { vote = { 3, [[ <ballot> ]] } },
  check = function(m, doc)
    local t = m.way == "over" and m:slot("trigger")
    return not t or not doc:find_list(math.max(1, t.first - PRIZE), t.first, "prize")
  end,
  make = { type = "strain", weight = -1, note = "", mutual = "yes" },
  build = function(m)   -- the winner's deed
    if m.way == "over" then m:set("mutual", nil) end
  end,
  yes = {
    "[from Ada Lind] will [trigger face] [to the mayor] in the June primary.",
    "[from Ada Lind] faces a tough [trigger race] against [to the mayor].",
    "[from Ada Lind] lost the June election [trigger to] [to Tom Moss].",
    "In a close [trigger race] against [to the mayor], [from Ada Lind] did well.",
    "[from Ada Lind] won the town [trigger over] [to Tom Moss].",
  },
  no = { "Ada Lind faced a crowd in the square.", "Ada Lind won the cup over Tom Moss." },
}

rule "rival of somebody unnamed" {
  finds = "Tension", about = "polls show rival Tom Moss ahead: 89-rivals.lua finds whose rival he is", priority = 1,
  pattern = [[ {trigger: (rival | challenger)} ([name] '.'? ){0,3} {from: [Actor kind=person]} ]],
  unless = {
    owned = [[ ([possessive] | [own] | <actor> | former | ex | onetime | erstwhile | old) [not finite not comma]{0,3} {trigger} ]],
  },
  make = { type = "strain", weight = -1, note = "rival", mutual = "yes" },
  yes = { "Ada Lind spoke. Polls show [trigger rival] [from Tom Moss] ahead." },
  no = { "Her former rival Tom Moss spoke." },
}

rule "sides against somebody" {
  finds = "Tension", about = "the court sided with X against Y: it stands against Y too",
  pattern = [[ &doer (side | sides | sided | siding) with (core | Actor) (, [not finite not comma]{1,6} ,)? {trigger: against} {to: &target} ]],
  make = { type = "reject", weight = 0, note = "" },
  yes = { "[from The court] sided with Ada Lind [trigger against] [to the bank]." },
  no = { "The court sided with Ada Lind." },
}
