-- Turns of speech in which somebody is blamed or praised without a verb for it: "unlike Y, I keep my word", "under Y crime has
-- doubled", "how dare Y ...", "a vote for Y is a vote for chaos". 85-tension-speech.lua ties them to the speaker.
phase "tensions"

words "social_ill" {
  "crime", "unemployment", "poverty", "debt", "deficit", "murder", "inflation", "violence", "chaos", "corruption", "waste", "homelessness", "hunger",
  "queue", "waiting list", "shooting", "terrorism", "terror", "illegal immigration", "disaster", "decline", "stagnation", "gridlock", "division", "hatred",
  "bankruptcy", "overdose", "job loss", "lay-off", "layoff", "austerity", "recession", "failure", "higher taxes", "open borders", "more of the same", "ruin", "mess",
  inflect = "noun", any_tag = true,
}
part "the_blamed" [[ (core with [Actor kind=person|party|government|company|state] | [Actor kind=person|party|government|company|state]) ]]
part "his_rule" [[ ([possessive] [adj]? (watch | leadership | rule | presidency | tenure | reign | government | administration | policies | stewardship | management))? ]]

rule "turn of blame" {
  finds = "Blame", about = "unlike Y, I keep my word; under Y crime has doubled; how dare Y; a vote for Y is a vote for chaos",
  ways = {
    unlike = [[ {trigger: unlike} {to: &the_blamed} , ('I' | we | [own /my|our/]) ]],
    contrast = [[ {trigger: in ([adj])? contrast (to | with)} {to: &the_blamed} [possessive]? [not finite not comma]{0,4}? , ('I' | we | [own /my|our/]) ]],
    under = [[ {trigger: (under | thanks to | because of | courtesy of)} {to: &the_blamed} &his_rule ,? ([det] | [own] | [adj]){0,2} <social_ill> ]],
    ill_under = [[ <social_ill> [not comma not mark not final]{1,6}? {trigger: (under | because of | thanks to | on account of)} {to: &the_blamed} &his_rule ([punct] | [conj] | $) ]],
    dares = [[ {trigger: how dare} {to: [Actor kind=person|party|government|company|state]} ]],
    who = [[ {trigger: (who | what)} (does | do) {to: &the_blamed} think (he | she | they | it) ]],
    thinks = [[ (does | do) {to: &the_blamed} (really | seriously | honestly | actually)? {trigger: (think | believe)} (that)? (we | you | people | voters | everyone | anyone | the) ]],
    vote = [[ a vote for {to: &the_blamed} ([adv])? (is | was | would be | will be | means | meant) (a vote)? {trigger: for} ([adj] | [det] | [own] | more){0,2} (<social_ill> | <ill_noun> | <wrong_noun>) ]],
    typical = [[ {trigger: (typical of | so typical of | classic)} {to: &the_blamed} ]],
    hell = [[ {to: np} &set_off "? (can | could | should | may | might) "? {trigger: (go to hell | get lost | take a hike | go to the devil | go and jump | jump in the lake | stuff it | whistle for it | go hang)} ]],
    dislikes = [[ ('I' | we | he | she | they) [adv]? ([modal] | <do> | <have>) {trigger: (not | n't | never)} [adv]? <cherish> {to: [Actor kind=person|party]} ]],
    beat = [[ ('I' | we) ([modal] | [adv] | <have> | <be> | need | want | intend | going | have got | ought){1,3} to? {trigger: (beat | defeat | stop)} {to: [Actor kind=person|party]} ]],
    lesson = [[ {trigger: (cautionary tale | wake-up call | wakeup call | shot across the bows | warning sign | warning shot)} (for | to) {to: (&the_blamed | the &the_blamed)} ]],
    verdict_not = [[ {to: core} [possessive] ([adj] | [noun]){1,3} ([modal] | <have> | <be> | <do>){1,2} {trigger: (not | n't | never)} (going to)? (be)? (work | help | enough | last | fly | add up | worth | solve) ]],
  },
  unless = { negated = [[ (not | n't | never | no) ...1 {trigger: [not /not|n't|never/] ...} ]],
             eased = [[ {trigger: (under | thanks to | because of | courtesy of)} {to} ...6 <social_ill> ([adv] | <have>){0,2} <easing_off> ]] },
  make = { type = "criticise", status = "actual" },
  build = function(m)
    if m.way == "beat" then m:set("type", "reject") end
    if m.way == "lesson" then m:set("type", "warn") end
  end,
  yes = {
    '"[trigger Unlike] [to Tom Moss], I keep my word," Ada Lind said.',
    '"[trigger In stark contrast to] [to Tom Moss], I keep my word," Ada Lind said.',
    '"[trigger Under] [to Tom Moss], crime has doubled," Ada Lind said.',
    '"Crime has doubled [trigger because of] [to Tom Moss]," Ada Lind said.',
    '"[trigger How dare] [to Tom Moss] laugh at us?" Ada Lind asked.',
    '"[trigger Who] does [to the mayor] think he is?" Ada Lind asked.',
    '"Does [to the mayor] really [trigger think] we are fools?" Ada Lind asked.',
    '"A vote for [to Tom Moss] is a vote [trigger for] chaos," Ada Lind said.',
    'Ada Lind said [to the mayor] could "[trigger go to hell]".',
    '"It is [trigger so typical of] [to Tom Moss]," Ada Lind said.',
    '"I do [trigger not] like [to Tom Moss]," Ada Lind said.',
    "Ada Lind said she did [trigger not] like [to Tom Moss].",
    '"We have to [trigger beat] [to Tom Moss]," Ada Lind said.',
    "Ada Lind said [to the mayor]'s plan would [trigger not] work.",
    '"The vote is a [trigger wake-up call] for [to the mayor]," Ada Lind said.',
  },
  no = { '"Under the bridge, crime has doubled," Ada Lind said.', '"Under Tom Moss, crime has halved," Ada Lind said.', '"It is not typical of Tom Moss," Ada Lind said.',
         '"A vote for Tom Moss is not a vote for chaos," Ada Lind said.' },
}

words "a_gain" { "a step in the right direction", "a step forward", "a good idea", "a great idea", "a good plan", "a good deal", "a breakthrough", "long overdue", "just what we need",
                 "exactly what we need", "good news", "a good start", "a start", "common sense", "a win", "a victory for workers", "a triumph", "a gift", "worth trying" }

rule "turn of praise" {
  finds = "Praise", about = "Y's plan is a step in the right direction; Y has done more for us than anyone",
  ways = {
    gain = [[ {to: core} [possessive] ([adj] | [noun]){1,3} &being_so {trigger: <a_gain>} ]],
    more = [[ {to: np} &set_off <have> ([adv])? done {trigger: more} for ([det] | [own] | [noun] | [pronoun]){1,3} than (anyone | anybody | any | all) ]],
  },
  unless = { negated = [[ (not | n't | never | no longer | hardly) ...3 {trigger} ]], asked = [[ (if | whether | unless) {to} ]] },
  make = { type = "agree" },
  yes = { "Ada Lind said [to the mayor]'s tax plan was [trigger a step in the right direction].",
          '"[to The mayor] has done [trigger more] for nurses than anyone," Ada Lind said.' },
  no = { "Ada Lind said the mayor's plan was not a step in the right direction.", "Ada Lind asked whether the mayor's plan was a good idea." },
}
