-- Which of its tags a word of a headline has: "Boss rubbishes talk of rift", "No plot, says general".
phase "tags"

words "rejects_form" { "rubbishes", "slams", "quashes", "blasts", "trashes", "scotches", "rebuffs", "rebuts", "dismisses", "rejects",
                       "denies", "refutes", "quells", "counters", "contests" }

retag "rejects in a headline" {
  about = "Boss rubbishes talk of rift: a verb, as what can be rejected follows",
  pattern = [[ ^^ ([adj] | [name] | [noun] | [possessive]){0,4} [noun] {this: [NNS can=VBZ <rejects_form>]} "? ([adj] | [noun] | [name] | [own] | "){0,3} (<claim_form> | <claim_noun> | <loose_noun> | [can=NN /talk|suggestion|rumour|rumor/]) ]],
  to = "VBZ",
  yes = { "Boss [this rubbishes] talk of rift" },
  no = { "The boss clears rubbishes of all sorts." },
}

retag "general who says so" {
  about = "No plot, says general: at the end of a headline a noun",
  pattern = [[ ^^ [not final]{2,14} [VBZ <say>] ([adj] | [noun]){0,2} {this: [JJ can=NN /general|official|executive|rival|native/]} $$ ]],
  to = "NN",
  yes = { "No plot against Lind, says [this general]" },
  no = { "The mood, says the poll, is general." },
}

retag "accused who tells" {
  about = "Accused tells jury he slept: somebody, as what he does follows at once",
  pattern = [[ ^^ {this: 'Accused'} [VBZ] ]],
  to = "NN",
  yes = { "[this Accused] tells jury she slept" },
  no = { "Accused of theft, the mayor left." },
}

retag "claims before a colon" {
  about = "Coach on bribe claims: \"Rubbish\": a noun, as nobody stands in front who could claim it",
  pattern = [[ ^^ ([adj] | [name] | [noun]){1,4} (on | over | after | amid) ([adj] | [name] | [noun] | [participle]){0,3} {this: [VBZ can=NNS <claim_form>]} (: | [dash]) ]],
  to = "NNS",
  yes = { "Coach on bribe [this claims]: \"Rubbish\"" },
  no = { "Coach claims: \"We won.\"" },
}

words "clash_form" { "clash", "spar", "quarrel", "feud", "duel", "battle", "war", "fight", "split", "row", "argue", "part", "meet", "talk", "trade", "deal" }

retag "two who clash" {
  about = "Mayor, council clash over bridge: a verb, as two stand in front of it",
  pattern = [[ ^^ ([adj] | [name] | [noun]){1,3} , ([adj] | [name] | [noun]){1,3} {this: [<clash_form> NN can=VBP]} ([adv]? (over | on | in | at | as | after | with | about | ahead | before | again | amid | [noun]) | $) ]],
  to = "VBP",
  yes = { "Mayor, council [this clash] over bridge", "Norland, Estmark [this trade] insults" },
  no = { "The row, a mayor and council clash over a bridge, is old." },
}

-- "Lind plan sparks anger among nurses", "Lind heaps pressure on Moss": what stands behind tells that it is a verb
words "stirs_form" { "sparks", "draws", "fuels", "stokes", "prompts", "triggers", "stirs", "ignites", "faces", "raises", "causes", "earns", "courts", "meets" }
words "heaps_form" { "heaps", "piles", "pours", "puts", "hurls", "slings", "flings", "lobs", "levels", "fires", "aims", "casts", "trains", "steps up",
                     "ramps up" }
words "cry_form" { "anger", "outrage", "fury", "uproar", "furore", "furor", "outcry", "backlash", "criticism", "condemnation", "scorn", "ire", "fire",
                   "opposition",
                   "protest", "protests", "dismay", "alarm", "controversy", "boos", "complaints", "objections", "ridicule", "derision", "concern",
                   "concerns", "doubts", "questions" }
words "heaped_form" { "pressure", "scorn", "blame", "praise", "abuse", "insults", "criticism", "doubt", "doubts", "accusations", "ridicule", "contempt",
                      "misery", "barbs" }

words "bandied" { "fire", "blows", "barbs", "insults", "blame", "threats", "accusations", "shots", "gunfire", "taunts", "jibes", "words", "punches", "claims" }

retag "two who trade blows" {
  about = "Odrin and Sarn trade fire, a headline says: a verb, as what they give each other follows",
  pattern = [[ ^ ([adj] | [name] | [noun]){1,3} (and | ,) ([adj] | [name] | [noun]){1,3} {this: [/trade|swap|exchange/ NN]} [adj]? <bandied> ]],
  to = "VBP",
  yes = { "Oman and Yemen [this trade] fire across line" },
  no = { "Oman and Yemen trade fish" },
}

retag "what somebody does, a headline says, at which others fume" {
  about = "Nurses fume as Lind scraps bonus: a verb, though a noun has that form",
  pattern = [[ ^^ ([adj] | [name] | [noun]){1,4} (fume | fumes | rage | erupt | walk out | protest | fury | anger | outrage | uproar | outcry | backlash | up in arms) (as | after | over) [name]{1,2} {this: [NNS can=VBZ]} ([adj] | [noun] | [det]) ]],
  to = "VBZ",
  yes = { "Nurses fume as Lind [this scraps] bonus" },
  no = { "Nurses fume as scraps are served" },
}

retag "stirs something in a headline" {
  about = "Lind plan sparks anger among nurses; Lind heaps pressure on Moss",
  ways = {
    stirs = [[ ^^ ([adj] | [name] | [noun] | [possessive]){0,5} [noun] {this: [NNS can=VBZ <stirs_form>]} [adj]? [<cry_form>] (among | from | in | at | over | as | by | within | across) ]],
    heaps = [[ ^^ ([adj] | [name] | [noun] | [possessive]){0,5} [noun] {this: [NNS can=VBZ <heaps_form>]} [adj]? [<heaped_form>] (on | at | against | upon | over) ]],
  },
  to = "VBZ",
  yes = { "Lind plan [this sparks] anger among nurses", "Ada Lind [this heaps] pressure on the bank" },
  no = { "Heaps of sand block the road.", "The mayor lit sparks in anger." },
}

retag "what is stirred in a headline" {
  about = "Lind plan sparks anger among nurses: the anger is no verb",
  pattern = [[ ^^ ([adj] | [name] | [noun] | [possessive]){1,6} [VBZ <stirs_form>] [adj]? {this: [verb can=NN <cry_form>]} (among | from | in | at | over | as | by | within | across) ]],
  to = "NN",
  yes = { "Lind plan sparks [this anger] among nurses" },
  no = { "The plans anger nurses in the town." },
}

-- "MPs grill minister", "Police probe mayor": who acts are many, and whom they do it to follows at once
words "many_who" { "MPs", "MEPs", "MSPs", "MPPs", "lawmakers", "legislators", "senators", "councillors", "councilors", "prosecutors", "detectives", "police",
                   "judges",
                   "regulators", "inspectors", "auditors", "deputies", "Republicans", "Democrats", "Tories", "peers", "agents", "officers", "troops",
                   "investigators",
                   "magistrates", "justices", "governors", "feds", "jurors", "lords", "cops" }
words "many_do" { "grill", "quiz", "probe", "slam", "blast", "rap", "charge", "arrest", "sue", "raid", "search", "question", "fine", "block", "ban", "back",
                  "hunt", "snub",
                  "oust", "attack", "target", "slap", "rebuke", "mock", "pan", "shoot", "vote", "force", "demand", "challenge", "censure", "veto", "table",
                  "face" }

retag "deed of many in a headline" {
  about = "MPs grill minister: a verb, as many stand in front of it and one whom it may reach behind",
  pattern = [[ ^^ ([adj] | [name] | [noun not plural]){0,2} [<many_who>] {this: [<many_do> tag=NN|VB]} ([name] | [own] | [det not wh] | ([adj] | [NN]){0,2}? (<body> | <role> | <crowd>)) ]],
  to = "VBP",
  yes = { "MPs [this grill] minister over leak", "Police [this probe] Ada Lind" },
  no = { "Police probe shuts quay", "Police search dog finds boy", "The police probe of Ada Lind is late." },
}

-- "Court rules against Odrin", "House votes to censure Lind": who sits in judgement is one, and does it
words "one_who_rules" { "court", "judge", "tribunal", "house", "senate", "congress", "parliament", "panel", "committee", "jury", "watchdog", "regulator",
                        "commission",
                        "agency", "council", "board", "ministry", "fbi", "government", "assembly", "federation", "prosecutor", "magistrate", "inquiry",
                        "ombudsman", "senator",
                        "company", "bank", "union", "firm", "minister", "mayor", "governor", "president", "party", "club", "airline", "department", "commons",
                        "knesset",
                        "duma", "bundestag", "bench", "coroner", "sheriff", "auditor", "inspector", "office", "bureau", "authority" }
words "rules_form" { "rules", "votes", "hands", "faces", "fines", "bans", "bars", "blocks", "halts", "orders", "backs", "grants", "probes", "questions",
                     "raids", "searches",
                     "sanctions", "jails", "sentences", "seeks", "rebukes", "slaps", "raps", "slams", "moves", "challenges", "appeals", "deals", "charges",
                     "subpoenas", "stays",
                     "voids", "picks", "pans", "blasts", "snubs", "grills", "quizzes", "hits", "bids", "plans", "demands", "clears", "frees", "strips",
                     "limits", "sides", "strikes", "knocks", "throws" }

retag "third person of a court" {
  about = "Court rules against Odrin: a verb, as somebody stands in front who rules and no other verb follows",
  pattern = [[ ^^ ([adj] | [name] | [noun]){0,3} [<one_who_rules>] {this: [NNS can=VBZ <rules_form>]} ]] ..
            [[ (against | for | with | to | in (favour | favor) | that | down | out | win | loss | probe | [name] | [own] | [det not wh] | [adj]? [noun]) [not finite not modal not final]{0,14} $$ ]],
  to = "VBZ",
  yes = { "Court [this rules] against Odrin in cod row", "House [this votes] to censure Ada Lind" },
  no = { "Court rules against theft were shut", "The court rules against theft were late." },
}

retag "done to somebody, a headline says" {
  about = "Army says 12 soldiers killed in clash: \"were\" is left out, as no other verb follows",
  pattern = [[ ^^ ([adj] | [name] | [noun] | [num]){1,4} [present <say>] that? ([adj] | [name] | [noun] | [num] | [possessive]){1,5} {this: [VBN can=VBD]} ]] ..
            [[ (in | by | at | near | after | during | over | as | on | for | from | amid | outside | with | while | when | to | $) [not finite not modal]{0,12}? ($ | ; | ,) ]],
  to = "VBD",
  yes = { "Army says 12 soldiers [this killed] in border clash", "Police say man [this arrested] over fire" },
  no = { "The army says soldiers killed in May were young.", "The army says it killed them." },
}
