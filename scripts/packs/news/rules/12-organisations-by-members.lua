-- Organisations by who belongs to them: nurses who walk out, countries that make up a bloc.
phase "actors"

words "of_union" {
  verb = { "walk~ out", "strike~", "go~ on strike", "vote~ to strike", "down~ tools", "picket~", "work~ to rule", "return~ to work", "stop~ work" },
  noun = { "ballot", "strike", "walkout", "picket line", "industrial action", "pay deal", "pay offer", "pay rise" }, inflect = "marked",
}
words "made_up_of" { "bloc", "grouping", "group", "alliance", "community", "club", "body", "association", "union", "organisation", "organization", "league",
                     "forum", "coalition", inflect = "noun" }
words "member_land" { "state", "country", "nation", "member state", "government", "republic", inflect = "noun" }

part "house_name" [[ ([upper name not <actor> not <role> not initial] | [name not known]{1,3} | &capword{2,4}) ]]

rule "union by what its members do" {
  finds = "Actor", about = "QTU members walked out; QTU said its members would strike", priority = 3,
  ways = {
    members = [[ (the | ^ | , | and | by) {name: [upper not <actor> not <no_name> not <role> not initial]} (member | members) ([adv] | <have> | [modal] | <be> | who){0,3} <of_union verb> ]],
    its = [[ {name: &house_name} ([adv] | <have>){0,2} [<say>] that? its ([num] | [adj]){0,2} members ...3 <of_union> ]],
    speaks_for = [[ {name: &house_name} , (which | who) (represents | represent | speaks for) ([adv] | about | some | more than | nearly | over | up to){0,2} ([num] ([adj] | [NN] | -){0,3} [plural] | <crowd>) ]],
    urged = [[ {name: &house_name} ([adv] | <have>){0,2} (urged | told | called on | advised | balloted | asked | instructed | is balloting | will ballot) its members ]],
  },
  make = { kind = "ngo", form = "full" },
  yes = { "[name QTU] members walked out.", "The [name QTU] said its members would walk out in May.", "[name Zallip], which represents about 900 flight attendants, left.",
          "The [name QTU] urged its members to stay." },
  no = { "The members walked out.", "QTU sold its members a boat." },
}

rule "club of states" {
  finds = "Actor", about = "the Odrin Community, a bloc of nine states; the UN agency QRP", priority = 5,
  ways = {
    made_up = [[ {name: (&capword{1,4} | [upper])} ,? ([open])? (a | the) ([adj] | [num] | - | [NN]){0,3} <made_up_of> of ([adj] | [num] | [name] | [participle]){0,4} [<member_land> plural] ]],
    many = [[ {name: (&capword{1,4} | [upper])} , (a | the) /\d+-(nation|country|state|member)/ ([adj] | [NN]){0,2} <made_up_of> ]],
    agency = [[ ('UN' | 'U.N.' | 'United' 'Nations') ([adj] | [NN] | -){0,3} (agency | body | programme | program | mission) {name: ([upper not <actor>] | [name not known not <given>]{1,2})} ]],
  },
  make = { kind = "igo", form = "full" },
  yes = { "The [name Odrin Community], a bloc of nine states, left.", "[name Zallip], a 12-nation group, left.", "The UN agency [name QRP] denied it." },
  no = { "The Odrin Community, a bloc of flats, burned.", "The UN agency denied it." },
}
