-- Papers and stations that no list knows, by who writes for them and by what they print.
phase "actors"

words "print_verb" { "report", "write", "publish", "print", "reveal", "claim", "allege", "say", "run", "quote", "carry", "disclose",
                     "suggest", "cite", inflect = "verb" }
words "paper_kind" { "tabloid", "broadsheet", "journal", "periodical" }
words "print_noun" { "report", "story", "article", "column", "editorial", "interview", "piece", "leader", "item", "feature",
                     inflect = "noun", any_tag = true }

rule "paper by how often it appears" {
  finds = "Actor", about = "a financial daily, an Omani weekly", priority = 1,
  ways = {
    plain = [[ {name: &whose &mods [name not <actor>]? {body: [<how_often> lower NN]}} ]],
    state = [[ {name: &whose? {state: [Actor kind=state]} [possessive]? &mods {body: [<how_often> lower NN]}} ]],
  },
  make = { kind = "media", form = "nominal", body = "{body.text}", head = "{body.lemma}", state = "{state.name}" },
  yes = { "[name A financial daily] said that the bank was ill.", "It was in [name the Omani daily].", "[name The weekly] denied it.",
          "It was in [name a Sarnian weekly]." },
  no = { "They met in the daily press.", "The Tandol daily Zarya left." },
}

rule "paper of its writer" {
  finds = "Actor", about = "a columnist for Yeni Sarn: a medium, whatever family name is in it", priority = 2,
  pattern = [[ (editor | reporter | correspondent | columnist | editors | reporters | journalist | journalists | photographer) (of | at | for | with) the? ]] ..
            [[ {name: [name not <given> not <actor> not <city> not <month>] [name not <given> not <actor>]{0,2}} ]],
  unless = { told_there = [[ ([lemma=tell] | [lemma=brief] | [lemma=address] | to | with) the? (reporters | journalists) at the? {name} ]] },
  make = { kind = "media", form = "full" },
  yes = { "Three editors of [name Al-Tandol] left.", "A columnist for [name Yeni Osei] left." },
  no = { "The editor of the paper left.", "The editor of Ada Lind left.",
         "The envoy told reporters at the Tandol that it was late." },
}

rule "paper by its writer" {
  finds = "Actor", about = "Odrin Zarya editor Ada Lind: a name that has editors is a medium", priority = 0,
  ways = {
    writer = [[ {name: &unknown{2,3}} <role class=journalist> ]],
    editor = [[ {name: &unknown{1,3}} [possessive] [adj]? (editor | editors | newsroom | correspondent | reporter | reporters) ]],
    channel = [[ {name: ('Channel' | 'Kanal' | 'Canal' | 'Telewizja') [num] 'News'?} ]],
    comma = [[ {name: &capword{1,3}} , (a | an | the) ([adj] | [name]){0,3} (daily | weekly | tabloid | broadsheet | monthly) (, | . | in | of) ]],
    after = [[ (daily | weekly | tabloid | broadsheet | newspaper | magazine | newsletter) , the? {name: &capword{1,3}} , ]],
    agency = [[ ^^ ([capital] | [num] | , | [period]){0,12} [open] {name: &unknown{1,3}} [close] (- | -- | [dash]) ]],
    medium = [[ {name: &unknown{1,3}} (television | radio | 'TV' | newspaper | magazine) ]],
  },
  unless = { place = [[ <actor form=full kind=state> {name} ]] },
  make = { kind = "media", form = "full" },
  yes = { "[name Odrin Zarya] editor Ada Lind left.", "He told [name Al-Tandol] television that it was late.",
          "[name La Zarya], a daily, said so.",
          "[name Le Zarya]'s editor left.", "AARHUS, May 4 ([name Velpress]) - They told Velpress so.", "A Sarn daily, the [name Tandol], said so.",
          "She told [name Channel 9 News] that it was late." },
  no = { "The editor left.", "Oman Zarya television said so." },
}

rule "editor of a note" {
  finds = "Actor", about = "Editor's note: who writes it speaks for the paper", priority = 4,
  pattern = [[ ^^ {name: ('Editor' | 'Editors' | 'EDITOR')} [possessive] note : ]],
  make = { kind = "media", form = "full" },
  yes = { "[name Editor]'s note: Tom Moss has left." },
  no = { "The editor's note was short." },
}

rule "paper that is told" {
  finds = "Actor", about = "told The Citizen, in The Times of Odrin: with the article in its name", priority = 3,
  ways = {
    of_town = [[ ([lower] ,? | [name] ,) {name: [<big_the> capital not first] [<org_end kind=media> capital not upper] of [name not <month>]} ]],
    by_place = [[ the {name: [<org_end kind=media> capital not upper] of [name not <month>] [name]?} ([adv] [finite] | [finite] | [modal] | <have> | [possessive]) ]],
    pair = [[ [lemma=tell] {name: &cap{1,2} '&' [capital name not <org_end not kind=media>]} (that | , | . | " | on | in | it | he | she | the | $ | <weekday>) ]],   -- told Dairy & Stock
    told = [[ ([lemma=tell] | according to) {name: 'The' [capital not <actor> not <org_start>]{1,2}} (that | , | . | " | on | in | by | [pronoun] | the | $) ]],
  },
  unless = { listed = [[ {name: <actor kind=media>} ]] },
  make = { kind = "media", form = "full" },
  yes = { "She told [name Hedge & Ditch] that it was late.", "She told [name The Lantern] that it was late.", "It was told in [name The Star of Sarn].", "The [name Times of Zallip] has gone." },
  no = { "She told the minister that it was late.", "She told Moss & Partners that it was late.", "It was told in [name The Times of India]." },
}

rule "agency by what it sends" {
  finds = "Actor", about = "a note carried by the agency Zarya; the agency Zarya quoted him: news, and no office of a state", priority = 5,
  ways = {
    by = [[ (carried | cited | reported | quoted | published | distributed | released | run) by the (state | official | private | local)? agency ]] ..
         [[ {name: &unknown{1,2}} ]],
    prints = [[ the (state | official | private | local)? agency {name: &unknown{1,2}} ([adv] | <have>){0,2} (quoted | cited | reported | quotes | cites | reports) ]],
  },
  make = { kind = "media", form = "full" },
  yes = { "A note carried by the agency [name Velpress] said so.", "The state agency [name Zallip] quoted him." },
  no = { "He was sacked by the agency Zallip." },
}

rule "paper by what it prints" {
  finds = "Actor", about = "the Argus reported; a story in the Sunday Mercury; the daily Zarya", priority = 0,
  ways = {
    reports = [[ the {name: <weekday>? [<org_end kind=media> capital not upper]} ([adv] | <have>){0,2} <print_verb> ]],
    named = [[ 'The' {name: [capital known not first not <role> not <body> not <crowd> not <actor> not <city> not ]] ..
            [[ <org_start> not <org_end kind=institution|government|police|military|party|company> not plural]} ]] ..
            [[ (reported | wrote | revealed | writes) that ]],
    which = [[ the {name: <weekday>? [<org_end kind=media> capital not upper]} , which [not comma not final]{1,14} , <print_verb> ]],
    station = [[ {name: ('TV' | 'Radio' | 'Channel') [name not <given>]} ([adv] | <have>){0,2} <print_verb> ]],
    told = [[ ([lemma=tell] | [lemma=accuse] | [lemma=sue] | according to) the {name: <weekday>? [<org_end kind=media> capital not upper]} ]],
    story = [[ (<print_noun> | <claim_noun> | reported | revealed | quoted | published | printed | carried | appeared | surfaced | ran) (in | by | from | with) (the | <weekday> [possessive]) {name: <weekday>? [<org_end kind=media> capital not upper]} ]],
    owner = [[ the {name: <weekday>? [<org_end kind=media> capital not upper]} [possessive] [adj]? <print_noun> ]],
    own = [[ {name: <weekday>? [<org_end kind=media> capital not first not upper]} <print_noun> ]],
    any_story = [[ (<print_noun> | <claim_noun>) (in | by | from | with) (the | <weekday> [possessive]) {name: &capword{1,3}} (that | , | . | of | on | about | which | as | said | says | and | were | was | <have>) ]],
    daily = [[ <actor form=demonym> [adj]? (daily | weekly | monthly | <paper_kind>) {name: &unknown{1,3}} ]],
    of_place = [[ (the | a | [possessive]) ([adj] | [name] | <city> | <actor form=demonym>){1,3} (daily | weekly | newspaper | magazine | website) {name: &capword{1,3}} ]],
    in_daily = [[ (in | by | to | of | told) the (daily | weekly | newspaper) {name: &capword{1,3}} ([not capital] | $) ]],
    the_daily = [[ (^ | , | ; | and | that | but) the (daily | weekly) {name: [name not known not <actor> not <city>] &capword{0,2}} ([not capital] | $) ]],
    journal = [[ (the | a) [adj]{0,2} <paper_kind> {name: &capword{1,3}} ]],
    heard = [[ ([lemma=tell] | as reported by) {name: [capital known not first not <given> not <surname> not <actor> not <role> not <rank> not <body> not <crowd> not <city>] ]] ..
            [[ [name known not <given> not <surname> not <actor> not <role> not <body> not <crowd> not <city> not <org_end kind=institution|government|police|military|party|company|ngo> not <weekday> not <month>]} ]] ..
            [[ (that | . | , | in | on | [pronoun] | the | <weekday> | this) ]],   -- told Kettle Corner
    now = [[ {name: [name not <given> not <surname> not <actor> not <city> not known not upper not <weekday> not <month>]} (reports | reported | understands) that ]],
  },
  make = { kind = "media", form = "full" },
  yes = { "He told [name Kettle Corner] that it was late.", "The [name Argus] reported that it was late.", "The [name Kettle] wrote that it was late.",
          "She told the [name Gazette] that it was late.", "She accused the [name Sun] of theft.",
          "They read of it in the [name Argus]'s report.",
           "[name TV Sarn] reported that it was late.",
          "The [name Argus], which first told of it, said that it was late.",
          "A story in the [name Sunday Mercury] that she had left was wrong.",
          "A story in the [name Weekly Tandol] that she had left was wrong.",
          "He denied [name Argus] reports that he had left.",
          "The Greek daily [name Zarya] said so.", "It stood in the Tamil daily [name Velpress].", "He denied a report in the daily [name Velpress Dhwani].", "The weekly [name L'Orvat] in Sarn printed it.", "She read it in the Lima newspaper [name La Zarya].", "[name Zallipaonline] reports that it was late.", "He told the periodical [name Cell Matters] about it." },
  no = { "The sun rose over the reports.", "A report in the Netherlands that she had left was wrong.",
         "The daily Mass was late." },
}
