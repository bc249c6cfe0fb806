-- Words of blame in another sense: what blames nobody where it stands so, whichever rule finds the word.
-- lib/blame_told.lua and the pass "ill words in what somebody says" pass over whatever stands here.

phase "tensions"

type "NoBlame" { head = "trigger", slots = { "trigger" }, inner = true, keep = "longest", about = "a word of blame that blames nobody here" }

-- what one does well to fight: "to eradicate hunger", "to destroy the terrorist group"
words "evil_fought" {
  "hunger", "poverty", "disease", "malaria", "polio", "cancer", "measles", "cholera", "emission", "pollution", "racism", "terrorism", "extremism", "corruption",
  "crime", "waste", "fraud", "abuse", "violence", "inequality", "discrimination", "slavery", "trafficking", "piracy", "illiteracy", "unemployment",
  "homelessness",
  "terrorist", "extremist", "jihadist", "militant", "gang", "cartel", "smuggler", "trafficker", "drug lord", "enemy", "weed", "pest", "virus", "epidemic",
  "stereotype",
  "myth", "barrier", "obstacle", "bureaucracy", "red tape", "deficit", "inflation", "'ISIS'", "'ISIL'", "'Isis'", "'al-Qaeda'",
  "'al Qaeda'", inflect = "noun", any_tag = true,
}
words "wiping_out" { "eradicate", "destroy", "crush", "kill", "smash", "dismantle", "wreck", "gut", "bomb", "attack", "hit", "slash", "cut", "curb", "target",
                     "weaken", "defeat", "obliterate", "annihilate", "hurt", "starve", "undermine", "degrade", inflect = "verb", any_tag = true }
-- what may stand behind a crime and is none: "a murder weapon"
words "crime_thing" { "weapon", "victim", "case", "trial", "charge", "scene", "law", "bill", "rate", "statistic", "squad", "suspect", "investigation",
  "inquiry", "prevention", "awareness",
                      "figure", "number", "conviction", "survivor", "count", "unit", "complaint", "hearing", "hotline", "policy", "report", "novel",
                      "film", inflect = "noun" }

-- what one may have that is bad, and no fault
words "ailment" {
  "back", "knee", "leg", "hip", "shoulder", "toothache", "headache", "cold", "flu", "injury", "pain", "cough", "fall", "accident", "crash", "night", "day",
  "week", "month", "year", "season",
  "start", "weather", "storm", "dream", "shock", "loss", "blow", "tragedy", "luck", "patch", "time", "fate", "ordeal", "wound", "bout", "case", "hand",
  "shape", "news", "health", "illness",
  "disease", "fever", "flood", "winter", "harvest", "drought", "experience", "childhood", "knock", "family", "background", "neighbourhood",
  "neighborhood", inflect = "noun", any_tag = true,
}

-- what is called a big moment blames nobody: the rule "name-calling" asks
words "occasion" { "holiday", "festival", "anniversary", "ceremony", "speech", "meeting", "debate", "summit", "vote", "race", "visit", "trip", "primary", "caucus", "forum", "event", "interview", "hearing",
  "dinner", "rally", "game",
                   "match", "conference", "convention", "talks", "contest", inflect = "noun", any_tag = true }

rule "no blame" {
  finds = "NoBlame", about = "a murder weapon; mad at Y; eradicate hunger; blow away the gloom; what Y should do is ...",
  ways = {
    fights = [[ {trigger: <wiping_out>} ([det not wh] | [own] | [adj] | [noun] | [num] | [possessive]){0,4}? <evil_fought> ]],
    thing = [[ {trigger: (murder | rape | fraud | corruption | abuse | torture | harassment | bribery | assault | violence | hate | racketeering | terrorism)} (<crime_thing> | crime <crime_thing>) ]],
    cross = [[ {trigger: (mad | crazy | nuts | wild)} (at | about | for | over | with) ]],
    holds_back = [[ {trigger: [lemma=hold] back} (the)? (tide | tears | laughter | flood | floods | waters) ]],
    sits = [[ {trigger: [lemma=sit] on} (a | an | the | [own] | [num]) ([adj] | [noun] | little | bit of a){0,3} (bubble | pile | fortune | mine | goldmine | bench | board | committee | panel | sofa | chair | lead | majority | cash | stage | floor | grass | council | commission | jury | court | bed) ]],
    blows = [[ {trigger: [lemma=blow]} (away | out | off) ]],
    wins_big = [[ {trigger: (crush | crushed | crushes | beat | beats | destroyed | thrashed | trounced)} ((him | her | them | Actor) (by [num] | in the (primary | primaries | polls | vote | election | final | semi-final | caucuses | race | debate)) | it) ]],
    ails = [[ {trigger: (bad | terrible | awful | nasty | horrible | dreadful | poor | terrifying | ugly | rough)} [adj]? <ailment> ]],
    is_ill = [[ (<be> | fall | fell | fallen | fallen | too | seriously | gravely | very | feel | feels | felt | critically) {trigger: ill} ]],
    right_to = [[ (right | reason | cause | entitled | grounds) to (be | feel) [adv]? {trigger: [adj]} ]],
    the_weak = [[ the {trigger: (weak | poor | vulnerable | needy | sick | desperate | miserable | poorest)} (and | or | [final] | , | $) ]],
    could_do = [[ (could | can) do (a lot | much | far)? {trigger: worse} ]],
    lost_to = [[ (could | may | might | would | will) {trigger: lose} to (core | Actor) ]],
    broke_it = [[ {trigger: [lemma=break]} (the | a | an | [num]) ([adj] | [noun] | [num]){0,2} (record | records | deadlock | silence | ice | news | tie | mould | mold | cycle | curse | ground | story | monopoly | glass ceiling | stalemate | mark | barrier) ]],
    this_he_got = [[ {trigger: (not | n't | never) [adv]? deserve} (this | it | that | such | to be | to die | to lose | any of | what) ]],
    prize = [[ did {trigger: (not | n't) win} ]],
    made_to = [[ (coerce | coerces | coerced | coercing | force | forces | forced | forcing | compel | compels | compelled | blackmailed | blackmail | order | ordered | pressured | pressure | told | asked) (him | her | them | me | us) (not)? to {trigger: [can=VB]} ]],
  },
  yes = {
    "Ada Lind said the mayor would [trigger eradicate] child hunger.",
    "Ada Lind said Oman would [trigger destroy] the terrorist group.",
    "Ada Lind said he was selling a [trigger murder] weapon.",
    "Ada Lind said nurses were [trigger mad] at the mayor.",
    "Ada Lind said the mayor was trying to [trigger hold back] the tide.",
    "Ada Lind said the bank was [trigger sitting on] a bubble.",
    "Ada Lind said the mayor would [trigger blow] away the gloom.",
    "Ada Lind said the mayor [trigger crushed] him by nine points.",
    "Ada Lind said the mayor had forced her to [trigger lie].",
    "Ada Lind spoke at a [trigger violence] prevention fair.",
    "Ada Lind said the mayor had a [trigger bad] back.", "Ada Lind said the mayor had fallen [trigger ill].",
    "Ada Lind said the mayor had every right to be [trigger furious].",
    "Ada Lind said the mayor was helping the [trigger weak] and the old.", "Ada Lind said the mayor could do [trigger worse].",
    "Ada Lind said the mayor could [trigger lose] to Jane Holm.",
    "Ada Lind said the mayor [trigger broke] the deadlock.", "Ada Lind said the mayor did [trigger not deserve] this.",
    "Ada Lind said the mayor did [trigger not win].",
  },
  no = { "Ada Lind said the mayor would eradicate the mill.", "Ada Lind spoke of a murder.", "Ada Lind said the mayor was mad.",
    "Ada Lind said the mayor was bad.",
         "Ada Lind said the bank was holding back the letters.", "Ada Lind said the bank sat on the report." },
}

-- what "should" says where it asks nothing of anybody
rule "no demand" {
  finds = "NoBlame", about = "which gives him the say he should have; his words should give them pause; what Y should be, who Y should be",
  ways = {
    have_to = [[ (say | weight | power | right | means | money | time | room | reason | influence) that? (core | Actor) {trigger: should} have to ]],
    pause = [[ {trigger: (should | ought to | must | has to | have to)} [adv]? (give ([not finite not comma]{1,4}) (pause | hope | heart | comfort | chills | food for thought) | serve as | concern | worry | alarm | trouble | shock | scare | frighten | disturb | surprise | outrage | anger | remind | come as | tell (us | you | voters | people) | (send | be) (a | an | the) ([adj] | [noun]){0,2} (warning | lesson | reminder | message | signal | wake-up call | source | cause | clue | sign) | be (clear | obvious | apparent | easy | able | enough | fine | familiar | possible) | set off | ring) ]],
    who = [[ (who | how | whom | where | when | why | whose | which) (core | Actor) ([prep] (core | Actor))? {trigger: <obliged>} ]],
    asked = [[ what (core | Actor) {trigger: <obliged>} [not final]{0,20} '?' ]],
    supposing = [[ ^ "? (to (believe | think | say | argue | suggest | claim | assume) | suppose | imagine) that? (core | Actor) {trigger: <obliged>} ]],
    some_thing = [[ (something | anything | one thing | the only thing) that? (core | Actor) {trigger: <obliged>} [adv]? (do | be doing) ]],
    guess = [[ {trigger: must} [adv]? (think | believe | feel | love | hate | like | enjoy | want | wish | wonder | suppose | hope) ]],
    more_he = [[ the more ([adj] | [noun]){0,3} (core | Actor) {trigger: (should | ought to)} ]],
    tired = [[ {trigger: must} be ([adv]){0,2} (tired | exhausted | hungry | happy | glad | proud | thrilled | furious | nervous | worried | scared | relieved | sick | delighted | disappointed | upset | angry | frustrated | lonely | hard | difficult | terrible | awful | nice | great | wonderful) ]],
    travels = [[ {trigger: (has to | have to | had to | needs to | need to | must)} [adv]? (fly | travel | drive | catch | sleep | rest | recover | wait | eat | win | qualify | score | rehearse | commute | train) ]],
    to_win = [[ {trigger: <obliged>} [adv]? (close the gap | make up ground | catch up | pull off | cut into | carry | clinch | sweep) ]],
  },
  yes = {
    "The more votes Tom Moss takes, the more weight he [trigger should] have to do it, said Ada Lind.",
    "Ada Lind said the mayor's words [trigger should] give voters pause.", "Ada Lind spoke of the say the mayor [trigger should] have to do it.",
    "Ada Lind read it to see who the mayor [trigger should] be.",
    '"What might the mayor do, and what the mayor [trigger should] do?" Ada Lind asked.',
    'To believe the mayor [trigger must] pay, "you have to be mad", Ada Lind said.',
    "Ada Lind said it was something the mayor [trigger should] do.",
    "Ada Lind said the mayor [trigger must] think it is a joke.",
    "The more the mayor [trigger should] sing, said Ada Lind.",
    "Ada Lind said the mayor [trigger has to] clinch the north.", "Ada Lind said the mayor [trigger must] be tired.",
    "Ada Lind said the mayor [trigger has to] fly home.",
  },
  no = { "Ada Lind said the mayor should go.", "Ada Lind said the mayor must pay." },
}
