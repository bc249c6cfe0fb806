-- Schools, hospitals and churches that are called after a saint and by no more than that: St Odran's.
phase "actors"

words "house_of_saint" {
  "school", "hospital", "church", "college", "hospice", "academy", "clinic", "university", "seminary", "convent", "parish", "nursery",
  "orphanage", "cathedral", "care home", "nursing home", "monastery", "infirmary", "chapel", "kindergarten", inflect = "noun",
}
words "at_house" { "teacher", "headteacher", "head teacher", "pupil", "nurse", "doctor", "surgeon", "patient", "parent", "staff", "spokesman", "spokeswoman", "spokesperson",
                   "governor", "principal", "parishioner", "student", "matron", "bursar", "chaplain", inflect = "noun" }
part "saints_own" [[ (<saint> [name not <org_end>]{1,2} [possessive] | 'Our' 'Lady' (of (the | our)? [capital]{1,2})?) ]]

rule "house of a saint" {
  finds = "Actor", about = "St Odran's primary school, the staff at St Odran's, St Odran's said", priority = 6,
  ways = {
    noun = [[ {name: &saints_own} ([adj] | [NN] | -){0,3} [<house_of_saint> lower] ]],
    says = [[ {name: &saints_own} ([adv] | <have>){0,2} [<says_for_place> not gerund] ]],
    staff = [[ <at_house> (at | of | for | from) {name: &saints_own} ([not name not noun not adj] | $) ]],
    longer = [[ {name: <saint> [name not <org_end>]{1,2} [possessive] &capword{0,2} <org_end kind=institution|ngo>} ]],
  },
  make = { kind = "institution", form = "full" },
  yes = { "They sued [name St Odran's] primary school.", "[name St Odran's] also denied it.", "Staff at [name Our Lady of Sarn] left.",
          "They sued [name St Odran's Private Hospital]." },
  no = { "They prayed to St Odran.", "They met in St Odran's Hill." },
}
