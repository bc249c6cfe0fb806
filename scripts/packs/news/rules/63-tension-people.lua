-- Tensions by nouns for people: "critics of Y", "Y's rival, X", "the kidnappers of Y".
phase "tensions"

local lib = require "lib.tension"
local sets = require "lib.word_sets"

words "speaks_up_for" { agree = "surrogate, campaigner", inflect = "noun" }
words "adversary" { criticise = "critic, detractor, no friend, no fan, no admirer", reject = "opponent", strain = "rival, " ..
                    "foe, enemy, adversary, nemesis, challenger, arch-rival, archrival, arch-enemy, archenemy, arch-foe, " ..
                    "bête noire, bete noire, sworn enemy, sparring partner", accuse = "accuser",
                    coerce = "kidnapper, captor, abductor, hijacker, jailer, tormentor, oppressor, torturer",
                    attack = "attacker, assailant, killer, murderer, assassin, would-be assassin",
                    agree = "supporter, backer, ally, admirer, fan, loyalist, surrogate, campaigner, disciple, acolyte, booster, cheerleader, protégé, protege, " ..
                    "protégée, protegee, confidant, confidante, sidekick, right-hand man, standard-bearer, character witness, mentor, henchman",
                    aid = "donor, benefactor, financier, bankroller, patron, sponsor, protector, paymaster, funder, fund-raiser, fundraiser, bundler",
                    inflect = "noun" }
words "title_short" { "Sen", "Sen.", "Rep", "Rep.", "Gov", "Gov.", "Senator", "Governor", "Congressman", "Congresswoman", "Mr", "Mr.", "Mrs", "Mrs.", "Ms",
                      "Ms.",
                      "Representative", "Mayor" }
words "mutual_rival" { "rival", "challenger", "arch-rival", "archrival", inflect = "noun" }
part "who_is" [[ (({from: (core | Actor)} | {from: [Actor kind=person]} of [name]{1,3} (, [name]{1,2})?) &set_off (, | ,? <be> been? | ,? <have>? ([adv] | long){0,2} (remains | remained | became | become | been | (emerged | emerges | emerging | known | seen | regarded) as) | [open]) ([det] | [adj] | one of | [adv] | [num] | [own] | among | close){0,4})? ]]

-- "the kidnappers": the actor that the noun ends.
local function who_ends(doc, t)
  for _, a in ipairs(doc:span(math.max(1, t.first - 3), t.last):mentions("Actor")) do
    if a.last == t.last then return a:span() end
  end
end

-- "Lind's supporters marched", "Lind donors", "Norland's ally met them" tell nothing of the day; "a Lind supporter" is somebody. Fans
-- are of somebody.
local function is_adversary(m, doc)
  local t = doc:token(m:slot("trigger").last)
  -- "senses anger among his supporters, the senator said": none of them
  local named = t:is("plural") and m:slot("from")
  local one = named and named.first > t.number + 1 and not doc:token(named.last):is("plural")
  if one and named.last < doc.tokens and doc:word(t.number + 1) == "," and doc:token(named.last + 1):is("verb") then return false end
  if m.way == "giver" and not m:slot("from") then return false end   -- "donors to the charity": nobody in particular
  local group = m:slot("trigger"):last_entry("adversary", "group")
  local friends = not m:slot("from") and (group == "agree" or group == "aid")
  if not m:slot("from") and group == "strain" and m.way == "own" and t:is("plural") then return false end   -- "Lind's rivals laughed": whoever they are
  if friends and (m.way == "their" or t:is("plural") or lib.is_one(t, sets.ally)) then return false end
  local to = lib.is_one(t, sets.admirer) and m:actor("to")
  return not to or to:get("kind") == "person"
end

words "no_friend" { "no", "not", "n't", "never", "neither", "hardly", "nor", "former", "ex", "onetime", "once", "no longer", "longer" }
local DENIED = 5   -- tokens in front of the noun

rule "adversary" {
  finds = "Tension", about = "critics of Y; Y's rivals: the noun itself is one end",
  ways = {
    of = [[ &who_is {trigger: <adversary>} of ({to: &party (of core)? ((, &party){0,2} ,? and &party)?} | {to: [own /his|hers|theirs|mine|ours/]}) (,? (like | such as | including) {from: &party})? ]],
    found_in = [[ {to: np} &set_off &acting ([lemma=find] | [lemma=gain] | [lemma=meet] | [lemma=win]) (a | an) [adj]{0,3} {trigger: <adversary group=criticise|reject|agree|aid|strain>} ([adv] | <timeword> | on <timeword>)? in {from: &target} ]],
    surrogate = [[ &who_is [common]? {trigger: <speaks_up_for>} for {to: &party} ]],
    giver = [[ &who_is {trigger: <adversary group=aid>} (and ([adj] | [noun]){1,2})? (to | for) {to: &party (of core)?} ]],
    own = [[ &who_is {to: core} [possessive] ([adj] | [num] | [adv]){0,3} {trigger: <adversary>} (,? the? {from: Actor})? ]],
    of_party = [[ ({to: (core | Actor)} [possessive] | {to: [own]}) ([adj] | [num] | [adv]){0,2} [Actor kind=party|state] ([adj] | [noun]){0,1} {trigger: <adversary group=strain|reject|criticise>} ,? the? ([name <title_short>] '.'?)? {from: [Actor kind=person]} ]],
    their = [[ &who_is {to: [own]} ([adj] | [num] | [adv]){0,3} {trigger: <adversary group=criticise|coerce|attack|accuse|agree>} (,? the? {from: Actor})? ]],
    named = [[ {to: [own]} ([adj] | [num] | [adv]){0,3} {trigger: <adversary group=strain|reject|aid>} ,? ([name <title_short>] '.'?)? {from: [Actor kind=person|company|party|ngo form=full]} ]],
    noun = [[ &who_is {to: Actor} {trigger: <adversary group=criticise|reject|agree|aid>} (,? {from: Actor})? ]],
    fronted = [[ ^ ([adv] | long){0,2} (a | an | one of) ([adj] | [adv] | [num] | [own] | the){0,4} {trigger: <adversary>} of {to: &party} [not finite not comma]{0,6} , {from: np} ,? &finite ]],
    as = [[ {from: np} &set_off &acting [verb] (core | Actor)? [prep]? as (a | an | the) [adj]{0,2} {to: Actor} {trigger: <adversary group=criticise|reject|agree|aid>} ]],
  },
  unless = {
    owned = [[ ([possessive] | [own]) ([adj] | [num] | [adv] | [participle] | [gerund]){0,4} {to} {trigger} ]],   -- "her Labour critics"
    others = [[ {from} , (many | some | most | few | several | other) [adj]{0,2} {to} {trigger} ]],
  },
  check = is_adversary,
  make = { type = "{trigger.group|reject}", weight = 0, note = "self" },
  build = function(m, doc)
    local t = m:slot("trigger")
    local noun = doc:token(t.last)
    -- "her opponent, Ada Lind": at a vote; "opponents of the mayor" are against him
    local meets = m:slot("from") and noun.lemma == "opponent" and (m.way == "own" or m.way == "named" or m.way == "of_party") and m:get("type") == "reject"
    if meets then m:set("type", "strain") end
    if meets or m:slot("from") and noun:in_list("mutual_rival") then m:set("mutual", "yes") end
    local named = m:get("type") ~= "strain" and who_ends(doc, t)   -- rivals as such are at no odds
    if not m:slot("from") then m:add_slot("from", named or t) end
    -- "there is no daylight between us and our ally, Chile": an ally it is; but "is no ally of Chile"
    if m:slot("from") and m:get("type") == "agree" and not doc:find_list(math.max(1, t.first - DENIED), t.first, "no_friend") then m:set("status", "actual") end
  end,
  yes = {
    "[from Ada Lind] has emerged as a leading [trigger critic] of [to Tom Moss].",
    "The [trigger kidnappers] of [to Ada Lind] want money.",
    "Ada Lind has thanked [from her [trigger captors]].",
    "[to The mayor] has found an unlikely [trigger admirer] in [from Ada Lind].",
    "[trigger Critics] of [to the mayor] laughed.",
    "[trigger Critics] of [to the mayor], like [from Ada Lind], laughed.",
    "[from Ada Lind], " .. "a fierce [trigger critic] of [to the mayor], left.",
    "[from Ada Lind] is a major [trigger donor] and fund-raiser for [to the mayor].",
    "[from Ada Lind]'s been a fierce [trigger critic] of [to the mayor].",
    "[from Ada Lind] is [to the mayor]'s [trigger rival].",
    "[to Tom Moss]'s Labour [trigger opponent], [from Ada Lind], left.",
    "Tom Moss spoke. His main Labour [trigger rival], Sen. [from Ada Lind], left.",
    "[from Ada Lind], a [trigger surrogate] for [to the mayor], left.",
    "[from Ada Lind] is a good campaign [trigger surrogate] for [to the mayor].",
    "[from Ada Lind] of Sarn, a fierce [trigger critic] of [to the mayor], left.",
    "[to Tom Moss] and his old [trigger rival], [from Ada Lind], left.",
    "[from Ada Lind] made her name as a [to Kremlin] [trigger critic].",
    "Many [to Kremlin] [trigger critics] have left.",
    "Long a fierce [trigger critic] of [to the mayor], [from Ada Lind] left.",
  },
  no = { "Lind's remaining rivals laughed.", "Lind ignored the mayor's most feared remaining Labour opponent.", "Critics laughed at the mayor.", "Her Labour critics have left.",
         "It won over the nurses, many Labour backers say." },
}
