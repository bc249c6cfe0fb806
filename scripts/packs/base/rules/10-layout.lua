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

rule "dateline in pieces" {
  finds = "Dateline", about = "PLACE. Jan 29 (AGENCY) -: a full stop behind the place", within = "paragraph",
  pattern = [[ ^^ [upper]{1,3} . [capital] [num] [open] ([capital] | - | .){1,5} [close] (- | -- | [dash]) ]],
  yes = { "[LAGOS. Jan 29 (Meridian News) -] The talks began." },
  no = { "LAGOS. The talks began on Jan 29 (Monday)." },
}

rule "byline" {
  finds = "Byline", about = "By NAME, on a line of its own",
  pattern = [[ ^^ by ([name] | [initial] | and | , | [capital]){2,12} (, ([adj] | [noun] | [IN] | [det] | of){1,6})? $$ ]],
  yes = { "[By Ada Lind and Joe Okoro]", "[By Ada Lind, columnist]" },
  no = { "By noon the talks were over." },
}
