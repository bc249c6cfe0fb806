-- Organisations that a turn of phrase tells: Orvat Tandel, which made it, left; the law firm of Orvat Tandel; the organisation
-- "Blue Meadow"; whether Zallip sold pumps to its lenders.
phase "actors"

part "new_name" [[ [name not <month> not <weekday> not <no_name> not <actor> not <city> not <place_end> not <org_end> not <role> not <rank> not <honorific>] ]]
part "does_so" [[ ([verb] | <be> | <have> | <do> | [modal]) ]]

words "firm_of_names" {
  company = "firm, law firm, lobbying firm, accounting firm, accountancy firm, audit firm, consulting firm, consultancy, brokerage, brokerage firm, " ..
            "investment firm, advisory firm, public relations firm, architecture firm, engineering firm, security firm, agency, auction house, " ..
            "publishing house, fashion house, investment bank, merchant bank, chambers, partnership",
  inflect = "noun",
}

rule "organisation by a turn" {
  finds = "Actor", about = "Orvat Tandel, which made it, left; the law firm of Orvat Tandel; whether Zallip sold pumps to its lenders", priority = 5,
  ways = {
    which = [[ (^ | that | " | : | ;) {name: &new_name{2,3}} , which &does_so [not final]{2,20}? , ]],
    firm_of = [[ (the | a | [own]) ([adj] | [name]){0,2} {body: <firm_of_names>} of {name: &new_name{2,3}} ([not name not /and|&/] | $) ]],
    before_rivals = [[ (whether | that | if | how | why | when) {name: &unknown} (<have> | [adv] | not | [modal] | <do>){0,3} [verb not <be>] [not comma not final not name]{1,8}? ]] ..
                    [[ its [adj]? [/rivals|competitors|customers|suppliers|investors|shareholders|workforce|subsidiary|subsidiaries|product|products|users|clients|lenders|creditors/] ]],
    house = [[ [/publisher|auctioneer|owner|retailer|insurer|developer|landlord/ singular] , {name: &new_name{1,2} ('House' | 'Press' | 'Court' | 'Hall')} (, | . | $) ]],
    told_site = [[ (told | in | with) {name: [camel not <actor> not <no_name> not first]} (that | , | . | on | in | $) ]],
  },
  make = { kind = "company", form = "full" },
  build = function(m, doc)
    if m.way == "told_site" and doc:word(m:slot("name").first - 1) == "told" then m:set("kind", "media") end
  end,
  yes = { "[name Marlow Tandel], which made the pumps, denied it.", "They sued the law firm of [name Orvat Tandel] in May.",
          "Nobody knows whether [name Zallip] sold pumps to its lenders.", "She told [name ZallipSarn] that it was late.",
          "The publisher, [name Orvat House], denied it." },
  no = { "They sacked Marlow Tandel, which was a shame.", "They met the firm of the north.", "Nobody knows whether Zallip sold pumps to his lenders.", "She told a clerk that it was late." },
}

rule "organisation in quotation marks" {
  finds = "Actor", about = "the so-called organisation \"Blue Meadow\", the party \"New Dawn\": by the noun in front of the marks", priority = 5,
  pattern = [[ {body: [<body> singular lower]} " {name: [capital not first] [capital]{0,3}} " ]],
  make = { kind = "{body.kind|company}", form = "full" },
  build = function(m, doc)
    local kind = doc:span(math.max(1, m:slot("body").first - 2), m:slot("body").last):last_entry("body", "kind")
    m:set("kind", kind and kind ~= "" and kind or "company")
  end,
  yes = { "They closed the newspaper \"[name Odrin Dawn]\" in May.", "The club \"[name Blue Meadow]\" denied it." },
  no = { "The newspaper said \"No\" to it.", "The club wrote \"Odrin is late\" on a wall." },
}

rule "firm by its chief" {
  finds = "Actor", about = "Orvat Tandel said the crew was trained. ..., said its chief executive: a firm", priority = 5, within = "paragraph",
  pattern = [[ ^ the? {name: &new_name{1,3}} ([adv] | <have>){0,2} [<say> finite] ([not name not /they|their|ministry|council|union|club|group/] | [name not <actor> not <org_end>]){1,60}?
               (said | and | , | ") its ([adj] | [NN]){0,2} <role class=executive|spokesperson> ]],
  make = { kind = "company", form = "full" },
  yes = { "[name Orvat Tandel] said the crew was trained. \"It was late,\" said its chief executive, Ada Lind." },
  no = { "Orvat Tandel said the union was late. \"It was,\" said its chief executive, Ada Lind." },
}
