-- Small groups of whom no noun says what they are: several others, dozens more, a few individuals, unruly elements. They
-- are actors only where something is done to them, or they do it.
phase "actors"

words "few_quantity" { "several", "many", "some", "a few", "a number of", "a handful of", "a dozen", "dozens of", "scores of", "hundreds of", "thousands of", "at least" }
words "unruly" { "unruly", "criminal", "rogue", "hostile", "armed", "violent", "lawless", "subversive", "anti-social", "antisocial", "extremist", "militant",
                 "fanatical", "disgruntled", "hardline", "hard-line", "dissident", "reactionary", "seditious", "rebellious", "undesirable", "unknown",
                 "shadowy", "mischievous", "miscreant" }
part "befalls" [[ [<act type=coerce|rupture|release|investigate|accuse to=obj>] ]]
part "few_of_them" [[ ((<few_quantity>{1,2} [num]? | [num]) {crowd: others} | (dozens | hundreds | scores | thousands | several | [num]) {crowd: more}) ]]

rule "others" {
  finds = "Actor", about = "expelled three others; dozens more were arrested; many others have criticised Y",
  ways = {
    object = [[ &befalls {name: &few_of_them} (in | on | for | at | after | over | since | from | by | during | who | on? <timeword> | , | . | ; | $ | who | and | after | while) ]],
    passive = [[ {name: &few_of_them} (<have> | <be> | been | [modal]){1,3} [adv]? [can=VBN <act type=coerce|rupture|release|investigate to=obj>] ]],
    active = [[ ^ {name: (many | some | several) {crowd: others}} ([adv] | <have>){0,2} [<act type=accuse|criticise|reject|protest> past] ]],
    individuals = [[ {name: (<few_quantity> | [num]) ([adj] | [participle]){0,2} {crowd: individuals}} ]],
    elements = [[ {name: (some | certain | several | those | the | these)? <unruly> {crowd: elements}} ]],
  },
  make = { kind = "people", form = "nominal", crowd = "{crowd.text}", head = "{crowd.text}", plural = "yes" },
  yes = {
    "Peru deported [name three others] in May.",
    "[name Dozens more] were arrested on Monday.",
    "[name Many others] have criticised the bank.",
    "[name A few individuals] attacked the police.",
    "The minister blamed [name criminal elements] for the riot.",
  },
  no = { "Chile built two more.", "The mayor praised some elements of the plan.", "The law hit three others.", "The board suspended two more of its rules." },
}
