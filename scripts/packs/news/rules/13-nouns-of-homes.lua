-- Nouns that stand for somebody by where he is at home: the Texan, the 41-year-old Londoner. Those that are the name of a
-- paper as well ("the Oregonian") are left out.
phase "actors"

words "home_folk" {
  "Texan", "Californian", "Floridian", "Ohioan", "Kentuckian", "Pennsylvanian", "Vermonter", "Iowan", "Alaskan", "Arkansan", "Arizonan", "Coloradan",
  "Kansan", "Louisianan", "Minnesotan", "Mississippian", "Missourian", "Montanan", "Nebraskan", "Nevadan", "Virginian", "Wisconsinite", "Hawaiian",
  "Londoner", "Glaswegian", "Liverpudlian", "Mancunian", "Muscovite", "Yorkshireman", "Ulsterman", "Sicilian",
}

-- one of a people or of a faith
words "one_of_folk" {
  "Kurd", "Hutu", "Tutsi", "Yazidi", "Uighur", "Uyghur", "Arab", "Muslim", "Christian", "Jew", "Sikh", "Hindu", "Buddhist", "Catholic", "Protestant",
  "Mormon", "Tamil", "Rohingya", "Hazara", "Pashtun", "Copt", "Druze", "Alawite", "Shiite", "Sunni", "Dane", "Swede", "Finn", "Pole", "Turk", "Serb",
  "Croat", "Slovak", "Slovene", "Scot", "Briton", "Frenchman", "Frenchwoman", "Englishman", "Englishwoman", "Irishman", "Irishwoman", "Welshman",
  "Welshwoman", "Scotsman", "Scotswoman", "Dutchman", "Dutchwoman", "Spaniard", "Cornishman", "Zulu", "Igbo", "Yoruba", "Fulani",
}

rule "one of a people" {
  finds = "Actor", about = "an Omani Kurd, a Dutchman, an Omani: somebody by his people, where he does something", priority = 3,
  ways = {
    folk = [[ {name: (a | an | another | one) ([adj] | [num] | [participle] | - | [hyphen]){0,2} {state: [Actor kind=state form=demonym]}? {role: <one_of_folk>}} ([finite] | [modal] | <have> | <be> | who | , who) ]],
    of_land = [[ {name: (a | an | another) ([adj] | [participle] | [hyphen]){0,2} {state: [Actor kind=state form=demonym]}} (who | <have> | <be> [participle] | [modal] | <answers_for> | [<say> finite] | [<act> verb past]) ]],
  },
  check = function(m, doc) return m.way == "folk" or string.find(doc:word(m.last), "^%u%l+[ai]n?$") ~= nil end,
  make = { kind = "person", form = "nominal", role = "{role.text}", head = "{role.text}{state.text}", class = "other", state = "{state.name}" },
  yes = { "[name An Omani Kurd] accused the army.", "[name A Dutchman] denied it.", "[name An Omani] denied it.", "[name A Chilean] who saw it left." },
  no = { "A Kurd leader left.", "A Chilean firm left.", "A Chinese was there.", "An Omani firm left.", "An Omani is one of us." },
}

rule "somebody by home" {
  finds = "Actor", about = "the Texan; the 41-year-old Londoner: who was told of, by where he lives", priority = 6,
  pattern = [[ {name: the [adj]? {role: <home_folk>}} ]],
  unless = { what_of = [[ {role} ([noun] | [name] | [adj] | [num]) ]] },
  make = { kind = "person", form = "nominal", role = "{role.text}", head = "{role.text}", class = "other" },
  yes = { "[name The Texan] said she was tired.", "They mocked [name the young Londoner]." },
  no = { "The Texan senator left.", "The Californian wine was bad.", "A Texan left.", "Texans left." },
}

-- nouns for somebody who was named, and for nobody whom a text has not named: the stunner, the heart-throb
words "epithet_alone" {
  "stunner", "heart-throb", "heartthrob", "hunk", "diva", "frontman", "frontwoman", "hardman", "hell-raiser",
  "hotshot", "speedster", "big-hitter", "hitmaker", "chart-topper", "hit-maker", "A-lister", "superstar",
}
-- whatever the tagger makes of them ("the mum-of-two" is no number)
words "parent_of_some" {
  "mum-of-two", "mum-of-three", "mum-of-four", "mum-of-five", "mum-of-six", "mother-of-two", "mother-of-three", "mother-of-four", "mother-of-five",
  "mother-of-six", "dad-of-two", "dad-of-three", "dad-of-four", "dad-of-five", "dad-of-six", "father-of-two", "father-of-three", "father-of-four",
  "father-of-five", "father-of-six",
}

rule "somebody by an epithet" {
  finds = "Actor", about = "the stunner, 36, was seen; grinned the heart-throb: who was told of, by what papers call him", priority = 1,
  ways = {
    age = [[ {name: the ([adj] | [participle] | [NN] | [name]){0,4} {role: [NN not <body>]}} , [num /\d\d/] , ]],
    alone = [[ {name: the ([adj] | [name] | [hyphen]){0,3} {role: ([<epithet_alone> singular] | <parent_of_some>)}} ([adv]? [finite] | [modal] | <have> | , | . | [possessive] | who | $) ]],
  },
  make = { kind = "person", form = "nominal", role = "{role.text}", head = "{role.lemma}", class = "other" },
  yes = { "Ada Lind left. [name The stunner], 36, slept.", "Tom Ode left. \"No,\" grinned [name the heart-throb].", "Tom Ode left. [name The Velan legend], 61, slept.",
          "Tom Ode left. [name The dad-of-three], who once rowed, slept." },
  no = { "The hunk of the show left.", "They saw a hunk.", "The nation's hopes, 36 of them, faded.", "The film star Ada Lind left." },
}
