-- A crowd in front of what it feels: voter anger, fan unrest.
phase "actors"

words "crowd_feeling" { "anger", "frustration", "fury", "outrage", "discontent", "dissatisfaction", "disillusionment", "disenchantment", "distrust",
                        "mistrust", "hostility", "resentment", "revolt", "backlash", "rebellion", "disgust", "disappointment", "unease", "impatience",
                        "scepticism", "skepticism", "protest", "boycott", "ire", "rage", "unhappiness", "antipathy", inflect = "noun" }

rule "crowd in front of its feeling" {
  finds = "Actor", about = "voter anger, growing fan unrest: the crowd that feels it", priority = -1,
  ways = {
    inside = [[ {name: {crowd: [<crowd> singular lower not <collective>]}} [<crowd_feeling> noun] ([not noun] | $) ]],
    opens = [[ ^ {name: {crowd: [<crowd> first not /.*s/ not <collective> not <surname>]}} [<crowd_feeling> noun lower] ([not noun] | $) ]],
  },
  check = function(m) return m:feature("crowd", "kind") == "people" or m:feature("crowd", "kind") == "person" end,
  make = { kind = "people", crowd = "{crowd.text}", head = "{crowd.lemma}", form = "nominal", bare = "yes", plural = "yes" },
  yes = { "There is [name voter] anger at the mayor.", "He faces a [name shareholder] revolt.", "[name Voter] anger is growing." },
  no = { "There is voter turnout.", "There is rebel resentment." },
}
