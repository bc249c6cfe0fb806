-- What somebody calls a thing of which it is told in the same breath who did it: "called the seizing of two boats by Y 'piracy
-- with a stamp'", "called the tolls, which Y doubled in May, 'theft'", "'A cage with curtains': that is what X calls Y's plan".
phase "tensions"

local lib = require "lib.tension"
local sets = require "lib.word_sets"

words "terming" { "call", "brand", "label", "describe", "dub", "denounce", "dismiss", "deride", "mock", "slam", "blast", "decry", "condemn", "characterise",
                  "characterize", "liken", "compare", "ridicule", "lampoon", "pan", inflect = "verb", any_tag = true }
part "deed_told" [[ ([det not wh] | [num]) ([adj] | [noun] | [num] | [hyphen]){0,2} [noun] (of [not finite not comma not mark]{1,6}?)? ]]
part "quoted_label" [[ (as | to | with)? (a | an)? " {aim: [not mark]{1,14}} (, | [final])? " ([not noun] | $) ]]
part "labelled_one" [[ (core with [Actor not kind=people] | [Actor not kind=people]) ]]

-- Praise makes it agreement; one word in quotation marks that says no ill may be a name of the thing ("the fee").
local function judges(m, doc)
  local aim = m:slot("aim")
  if aim.first == aim.last and not doc:token(aim.first):in_list("bad", "ill_adj", "ill_noun", "wrong_noun", "lauding") then return false end
  return lib.is_active(m, doc)
end

rule "calls somebody's deed" {
  finds = "Tension", about = "X called the seizing of two boats by Y 'piracy with a stamp'; called the tolls, which Y had doubled, 'theft'", priority = 4,
  ways = {
    by = [[ &doer {trigger: <terming>} &deed_told [can=VBN]? (by | from) {to: &labelled_one} (to [can=VB] [not finite not mark]{0,8}? | [prep] [not finite not mark not comma]{1,5}?)? &quoted_label ]],
    which = [[ &doer {trigger: <terming>} &deed_told ,? (which | that) {to: &labelled_one} ([adv] | <have> | <be>){0,3} [verb] [not mark not comma]{0,7}? ,? &quoted_label ]],
    whose = [[ &doer {trigger: <terming>} {to: (core with [Actor not kind=people] | [Actor not kind=people])} [possessive] ([adj] | [noun]){0,2} ([noun] to [can=VB] [not mark not comma]{1,9}? | (<step> | <utterance> | <conduct_noun> | <telling_deed>) [prep] [not finite not mark not comma]{1,8}?) &quoted_label ]],
    ahead = [[ &doer {trigger: <terming>} (a | an)? " {aim: [not mark]{2,14}} " ({to: (core with [Actor not kind=people] | [Actor not kind=people])} [possessive] ([adj] | [noun]){1,3} | (a | an | the) ([adj] | [noun]){0,2} [noun] (by | in | from) {to: &labelled_one}) ]],
  },
  unless = { that_it_is = [[ {trigger} ...4 (idea | notion | suggestion | claim | fact | prospect | possibility | thought | view | argument | assertion | report | belief | allegation | charge | accusation) that {to} ]] },
  points = { aim = { 4, [[ {aim} ]] } },
  check = judges,
  make = { type = "criticise", weight = 0, note = "" },
  build = function(m, doc) if lib.is_praise(doc, m:slot("aim")) then m:set("type", "agree") end end,
  yes = {
    '[from Ada Lind] [trigger called] the impounding of two boats by [to Chile] "[aim piracy with a rubber stamp]".',
    '[from Ada Lind] [trigger called] the tolls, which [to the ministry] had doubled in May, "[aim theft]".',
    '[from Ada Lind] [trigger called] "[aim invention of the crudest kind]" a story in [to the Tribune].',
    '[from Ada Lind] [trigger called] [to the mayor]\'s decision to sell the pier "[aim an act of vandalism]".',
  },
  no = { 'Ada Lind called the idea that the mayor had lied a "very strange tale".', 'Ada Lind called the fee that the mayor had paid "tip".', 'Ada Lind called the boat which Tom Moss had built "Gull".' },
}

-- A picture ("a cage with curtains") or a word that speaks ill.
local function is_ill_label(doc, span)
  if lib.is_praise(doc, span) then return false end
  for n = span.first, span.last do
    local t = doc:token(n)
    if t:in_list("bad", "ill_adj", "ill_noun", "wrong_noun") or n > span.first and sets.pictured[t.form] then return true end
  end
  return false
end

rule "label put first" {
  finds = "Tension", about = "A cage with curtains: that is what X calls Y's plan", priority = 4,
  ways = {
    that_is = [[ ^ "? {aim: [not mark not final not finite]{1,10}?} "? (, | : | ; | [dash] | --) "? (that | this | which) (is | was | 's) (what | how) ([adj] | [det] | [common]){0,3} {from: &party} ([adv] | <have>){0,2} {trigger: ([lemma=call] | [lemma=see] | [lemma=describe] | [lemma=think] of | [lemma=regard] | [lemma=characterise])} {to: &target} ]],
    so = [[ ^ "? {aim: [not mark not final not finite]{1,10}?} "? (, | : | ; | [dash] | --) "? (so | thus) {from: &party} ([adv] | <have>){0,2} {trigger: ([lemma=call] | [lemma=describe] | [lemma=dub] | [lemma=brand])} {to: &target} ]],
  },
  points = { aim = { 5, [[ {aim} ]] } },
  check = function(m, doc) return is_ill_label(doc, m:slot("aim")) end,
  make = { type = "criticise", weight = 0, note = "", status = "actual" },
  yes = {
    "[aim A circus run by clowns]: that is what [from Ada Lind] [trigger calls] [to the bank].",
    '"[aim A cage with curtains]": so [from Ada Lind] [trigger described] [to the mayor\'s plan].',
  },
  no = { "A hero: that is what Ada Lind calls the mayor." },
}
