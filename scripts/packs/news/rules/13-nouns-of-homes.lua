-- Nouns that stand for somebody by where he is at home: the Texan, the 41-year-old Londoner. Those that are the name of a
-- paper as well ("the Oregonian") are left out.
phase "actors"

words "home_folk" {
  "Texan", "Californian", "Floridian", "Ohioan", "Kentuckian", "Pennsylvanian", "Vermonter", "Iowan", "Alaskan", "Arkansan", "Arizonan", "Coloradan",
  "Kansan", "Louisianan", "Minnesotan", "Mississippian", "Missourian", "Montanan", "Nebraskan", "Nevadan", "Virginian", "Wisconsinite", "Hawaiian",
  "Londoner", "Glaswegian", "Liverpudlian", "Mancunian", "Muscovite", "Yorkshireman", "Ulsterman", "Sicilian",
}

rule "somebody by home" {
  finds = "Actor", about = "the Texan; the 41-year-old Londoner: who was told of, by where he lives", priority = 6,
  pattern = [[ {name: the [adj]? {role: <home_folk>}} ]],
  unless = { what_of = [[ {role} ([noun] | [name] | [adj] | [num]) ]] },
  make = { kind = "person", form = "nominal", role = "{role.text}", head = "{role.text}", class = "other" },
  yes = { "[name The Texan] said she was tired.", "They mocked [name the young Londoner]." },
  no = { "The Texan senator left.", "The Californian wine was bad.", "A Texan left.", "Texans left." },
}
