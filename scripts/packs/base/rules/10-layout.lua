-- Lines above the text: who wrote it.
phase "layout"

rule "byline" {
  finds = "Byline", about = "By NAME, on a line of its own",
  pattern = [[ ^^ by ([name] | [initial] | and | , | [capital]){2,12} (, ([adj] | [noun] | [IN] | [det] | of){1,6})? $$ ]],
  yes = { "[By Ada Lind and Joe Okoro]", "[By Ada Lind, columnist]" },
  no = { "By noon the talks were over." },
}
