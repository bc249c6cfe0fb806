-- Lines above the text: who wrote it.
phase "layout"

rule "byline" {
  finds = "Byline", about = "By NAME, on a line of its own",
  ways = {
    name = [[ ^^ by ([name] | [initial] | and | , | [capital]){2,12} (, ([adj] | [noun] | [IN] | [det] | of){1,6})? $$ ]],
    our = [[ ^^ by (our | a) ([adj] | [noun] | [own]){0,3} (correspondent | correspondents | reporter | reporters | writer | editor | staff) (in [name]{1,3})? $$ ]],
  },
  yes = { "[By Ada Lind and Joe Okoro]", "[By Ada Lind, columnist]", "[By our education correspondent]", "[By our correspondent in Lima]" },
  no = { "By noon the talks were over." },
}
