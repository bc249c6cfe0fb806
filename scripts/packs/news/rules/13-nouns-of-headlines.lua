-- Nouns that stand for an actor without an article, in a headline.
local crossheads = require "lib.crossheads"

phase "actors"

part "line_start" [[ ^^ (([adv digit] | [num /\d{1,2}[.:]\d\d/]) ([dash] | - | :)?)? ]]   -- 10:45 Union accuses company

-- "Mayor sacks fire chief": a verb, though the tags have a noun of it
part "does" [[ ([verb present] | [modal] | <have> | [NNS can=VBZ] &what_it_does) ]]
part "what_it_does" [[ ([noun] | [adj] | [num] | [currency] | [participle] | [VBP can=NN]) ]]
-- "Vicar did not copy sermon, panel finds", "Pilot was drunk, court told"
part "did" [[ (<do> | <be>) (not | [adv] | [adj] | [participle] | [gerund] | ") ]]
part "do_both" [[ ([adv]? [can=VBP not det not name] | at (odds | loggerheads | war) | in (row | dispute | standoff | court | clash | feud | talks | war) | on collision course) ]]
part "other_one" [[ ([name] | [noun]){1,3} ]]   -- "Union, ministry clash": who acts with somebody

-- "Baker denies it", where the text names Ada Baker: a family name, and no trade.
local function is_family_name(doc, m)
  local noun = m.way == "one_of_crowd" and m:slot("role").last
  if not noun or not doc:token(noun):in_list("surname") then return false end
  local name = doc:word(noun)
  for n = noun + 1, doc.tokens do
    if doc:word(n) == name and doc:sentence(doc:token(n).sentence).first ~= n then return true end
  end
  return false
end

rule "role of a headline" {
  finds = "Actor", about = "Port chief denies bribes: at the head of a headline a role needs no article", priority = 1,
  ways = {
    one = [[ &line_start {name: ([capital first] [NN]{0,2})? {role: [<role> singular]}} [adv]? (&does | &did | ") ]],
    one_of_crowd = [[ &line_start {name: ([capital first] [NN]{0,2})? {role: [<crowd number=pl> singular not <role> not <body> not <collective>]}} [adv]? &does ]],
    suffers = [[ &line_start {name: ([capital first] [NN]{0,2})? {role: [<role> singular]}} ([past] | [participle]) (by | for | over) ]],
    of_place = [[ &line_start {name: ([capital first] [NN]{0,2})? {role: [<role> singular]} (of | in | for) [name]{1,3}} [adv]? ([verb present] | [modal] | <have>) ]],
    behind = [[ (; | : | as | after | while | but | ,) {name: [adj]? [NN]{0,2} {role: <role last=singular>}} [adv]? ([VBZ] | [modal] | <have>) ]],
    told_of = [[ ^^ [not final]{1,5} [<say> present] {name: [NN not <role>]{0,2} {role: <role last=singular>}} [adv]? ([verb finite] | [modal] | <have>) ]],
    says = [[ [VBZ <say> not <deny>] {name: ([adj] | [participle] | [past] | [gerund] | [NN]){0,3} {role: <role>}} ($ | at | in | as | after | amid | over | who | accused | charged) ]],
    object = [[ ^^ [not final]{1,6} ([present not /says|insists|claims|vows/] | [NNS can=VBZ] | [gerund]) {name: ([NN not <role>] | police){0,2} {role: <role last=singular>}} ]] ..
             [[ (who | of | over | for | in | at | after | on | to | as | from | amid | with | [possessive] | , | $) ]],
    toward = [[ ^^ [not final]{1,6} [present] [not finite not final]{0,5}? (to [base]? | against | at | from | on | with) ]] ..
             [[ {name: [NN not <role>]{0,2} {role: [<role> singular]}} (over | for | in | after | as | amid | with | , | $) ]],
    owner = [[ ^^ [not final]{2,10}? {name: ([NN not <role>] | police){0,2} {role: [<role> singular]}} [possessive] ]],
    owner_first = [[ &line_start {name: ([capital first] [NN]{0,2})? {role: [<role> singular]}} [possessive] ]],   -- Mayor's fury over bins
    first_of_two = [[ &line_start {name: ([capital first] [NN]{0,2})? {role: [<role> singular]}} (and | ,) &other_one &do_both ]],
    second_of_two = [[ ^^ &other_one (and | ,) {name: [NN not <role>]{0,2} {role: [<role> singular]}} &do_both ]],
    speaks = [[ &line_start {name: ([capital first] [NN]{0,2})? {role: [<role> singular]}} ((on | over) [not mark not final]{1,6}?)? : ]],
    topic = [[ (" | [lower] | [upper]) : {name: [adj]? [noun not <role>]? {role: [<role> singular]}} (on | over | about | after | amid) [not final not mark]{1,8} $ ]],   -- "It was not me": Minister on coal row
    signed = [[ [not final] (: | - | [dash]) {name: [NN not <role>]{0,2} {role: [<role> singular]}} $ ]],
  },
  check = function(m, doc)
    if not m.in_headline and (m.way == "owner_first" or not crossheads.holds(doc, m)) then return false end   -- Artist's view of the craft
    return not doc:token(m.first):is("wh") and not doc:token(m.last):is("plural") and not is_family_name(doc, m)
  end,
  make = { kind = "person", form = "nominal", role = "{role.text}", head = "{role.lemma}", class = "{role.class}" },
  yes = { "[name Port chief] denies taking bribes\n\nIt was late.", "[name Port chief] jailed for theft\n\nIt was late.",
          "[name Coin collector] sues Odrin Bank\n\nIt was late.", "[name Port chief] nurses broken arm\n\nIt was late.",
          "[name Port chief] faces $2m fine\n\nIt was late.", "[name Mayor of Orvat] denies taking bribes\n\nIt was late.", "Gates were shut, says [name sacked port chief]\n\nIt was late.", "No ban, says [name port chief] at centre of row\n\nIt was late.", "Union says [name mayor] broke promise\n\nIt was late.",
          "Gates were shut; [name port chief] denies it\n\nIt was late.", "Bank cleared; [name short seller] calls it a joke\n\nIt was late.",
          "Ministry accuses [name port chief] of lying\n\nThe port chief, Ada Lind, left.",
          "Ministry denies sacking [name port chief] who left\n\nThe port chief, Ada Lind, left.",
          "Court denies bail to [name mayor] as quays burn\n\nThe mayor, Ada Lind, left.",
          "Quays will be shut: [name port chief]\n\nIt was late.",
          "[name Port chief]: We took nothing\n\nIt was late.", "[name Coach] on bribe claims: \"Lies\"\n\nIt was late.", "\"It was not me\": [name Port chief] on coal row\n\nIt was late.",
          "[name Mayor] sacks fire chief\n\nThe mayor, Ada Lind, left.", "[name Port chief] did not take bribes, court hears\n\nIt was late.",
          "[name Port chief] was drunk, court told\n\nIt was late.", "Church is torn over [name pastor]'s boat\n\nThe pastor, Ada Lind, left.",
          "[name Coach] and players blame Odrin\n\nIt was late.", "[name Mayor]'s fury over bins\n\nThe mayor, Ada Lind, left.", "Players, [name coach] blame Odrin\n\nIt was late.",
          "It was late.\n\n10:45 [name Mayor] denies it\n\nHe left." },
  no = { "Baker denies it\n\nThey met Ada Baker.", "Mayor Ada Lind denies it\n\nIt was late.", "Port chief denies it.",
         "It was late.\n\nWhy port chief denies it\n\nHe left." },
}

words "house_deed" { "probe", "investigate", "hear", "rule", "decide", "vote", "sue", "fine", "ban", "bar", "block", "review", "examine", "consider",
                     "question", "cut", "close",
                     "shut", "sell", "buy", "pay", "appeal", "challenge", "fight", "seek", "ask", "urge", "impose", "launch", "open", "hold", "charge",
                     "strip", "scrap", "axe",
                     "sack", "lay", "raise", "end", "stop", "halt", "allow", "let", "lift", "drop", "free", "release", "deport", "expel", "recall", "try",
                     "debate", "weigh" }

rule "body of a headline" {
  finds = "Actor", about = "Strike spreads as ministry denies plan: in a headline a body needs no article", priority = 1,
  ways = {
    acts = [[ (&line_start | as | after | while | when | , | ; | -) {name: ([capital first] [NN]{0,2} | [NN]{1,2})? {body: <body last=singular>}} [adv]? ([VBZ] | [modal]) ]],
    acts_first = [[ &line_start {name: ([capital first] [NN]{0,2})? {body: <body last=singular>}} [NNS can=VBZ] &what_it_does ]],
    blamed = [[ &line_start {name: ([capital first] [NN]{0,2})? {body: <body last=singular>}} [past] [not final]{1,8}? , [noun]{1,3} [<say> present] $ ]],
    first_of_two = [[ &line_start {name: ([capital first] [NN]{0,2})? {body: <body last=singular>}} (and | ,) &other_one &do_both ]],
    second_of_two = [[ ^^ &other_one (and | ,) {name: [NN not <body>]{0,2} {body: <body last=singular>}} &do_both ]],
    speaks = [[ &line_start {name: ([capital first] [NN]{0,2})? {body: <body last=singular>}} : ]],
    suffers = [[ &line_start {name: ([capital first] [NN]{0,2})? {body: <body last=singular>}} ([past] | [participle]) by ]],
    is_to = [[ &line_start {name: ([capital first] [NN]{0,2})? {body: <body last=singular>}} (to | not to) [<house_deed> base] ]],
    decides = [[ &line_start {name: ([capital first] [NN]{0,2})? {body: <body last=singular>}} [/rules|votes|sides|finds|backs|moves|acts|warns|probes|looks|balks|strikes|throws/ can=VBZ] (against | for | with | to | in | that | into | at | down | out) ]],
    done_by = [[ ^^ [not final]{1,9}? ([participle] | [past] | [common]) by {name: [NN not <body>]{0,2} {body: <body last=singular>}} (over | for | in | after | as | amid | on | , | $) ]],
    object = [[ ^^ [not final]{1,6} [present] {name: [NN not <body>]{0,2} {body: <body last=singular>}} ]] ..
             [[ (of | over | for | in | at | after | on | to | as | from | amid | with | [possessive] | , | $) ]],
    object_of_base = [[ ^^ [not final not past not participle]{1,4} [base] {name: [NN not <body>]{0,2} {body: <body last=singular>}} (over | for | in | at | after | on | as | from | amid | with | , | $) ]],
    toward = [[ ^^ [not final]{1,6} [present] [not finite not final]{0,5}? (to [base]? | against | at | from | with) ]] ..
             [[ {name: [NN not <body>]{0,2} {body: <body last=singular>}} (over | for | in | after | as | amid | , | $) ]],
  },
  check = function(m, doc) return m.in_headline or crossheads.holds(doc, m) end,
  make = { kind = "{body.kind|institution}", form = "nominal", body = "{body.text}", head = "{body.lemma}" },
  yes = { "Strike spreads as [name ministry] denies plan\n\nIt was late.", "[name Auction house] denies plan\n\nIt was late.", "[name Water company] faces $2m fine\n\nThe water company left.",
          "[name Port authority] denies plan\n\nIt was late.",
          "Senator takes vote to [name tribunal]\n\nThe tribunal was shut.", "[name Embassy]: Claim is absurd\n\nIt was late.",
          "Senator accuses [name bank] of theft\n\nThe bank was shut.", "Senator threatens [name bank] with fine\n\nThe bank was shut.",
          "[name Bank] lied about theft, senator says\n\nThe bank was shut.",
          "Senator to sue [name bank] over theft\n\nThe bank was shut.",
          "[name Port authority] scraps tug test\n\nThe port authority left.",
          "[name Ministry] and miners blame Odrin\n\nIt was late.", "Miners and [name ministry] blame Odrin\n\nIt was late.",
          "Council, [name hospital] at odds over nurses\n\nIt was late.", "[name Regulator] to probe bonds\n\nIt was late.",
          "[name Port authority] votes against Odrin\n\nIt was late.", "Odrin fined by [name port authority]\n\nIt was late.",
          "[name Port authority] sued by Odrin\n\nIt was late.", "The port was shut.\n\n[name Port authority] denies it\n\nIt was late." },
  no = { "It spread as ministry denies plan.", "Lind fined as attempt to leave union fails\n\nIt was late.", "Bank to bank loans rise\n\nIt was late." },
}
