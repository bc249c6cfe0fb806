-- Lines above the text: who wrote it, where and when.
phase "layout"

rule "dateline" {
  finds = "Dateline", about = "PLACE, date (AGENCY) - before the first sentence of a paragraph",
  ways = {
    place_dash = [[ ^^ ([upper] | [capital]){1,4} ([upper] | [capital] | [num] | , | . | [period] | '/' | [open] | [close]){0,16} ( - | -- | [dash]) ]],
    agency_dash = [[ ^^ [open] ([capital] | [upper]){1,4} [close] ( - | -- | [dash]) ]],
  },
  yes = { "[GENEVA, March 4 (Meridian News) -] The talks began.", "[LAGOS —] The talks began.",
          "[(Meridian News) —] The talks began." },
  no = { "The talks - long and hard - began." },
}

rule "byline" {
  finds = "Byline", about = "By NAME, on a line of its own",
  pattern = [[ ^^ by ([name] | [initial] | and | , | [capital]){2,12} (, ([adj] | [noun] | [IN] | [det] | of){1,6})? $$ ]],
  yes = { "[By Ada Lind and Joe Okoro]", "[By Ada Lind, columnist]" },
  no = { "By noon the talks were over." },
}
