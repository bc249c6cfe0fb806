-- the list, in two groups; a large one is a table: words "rescue" { from = "words/rescue.tsv" }
words "rescue" { alive = "rescue, save, pull~ out", dead = "recover", inflect = "verb" }

phase "rescues"                  -- behind the phases of news, whose findings stand then

rule "rescue" {
  finds = "Rescue", about = "who brings whom out, and who says so",
  pattern = [[ {who: np} <have>? {cue: <rescue>} {whom: np} ]],
  unless = {                     -- the exceptions; {whom} is where that slot stands
    no_people = [[ {whom: np with (job | jobs | face | point | points)} ]],
    in_play = [[ {whom: np with (match | game)} ]],
  },
  make = { how = "{cue.group}" },
  build = function(m, doc)       -- the link: to the claim that tells it
    for _, claim in ipairs(doc:mentions("Claim")) do
      local told, source = claim:slot("content"), claim:actor("source")
      if told and source and told.first <= m.first and m.last <= told.last then m:set("told_by", source.text) end
    end
  end,
  yes = { "[who Divers] [cue rescued] [whom two miners]." },
  no = { "The plan saved jobs.", "Germany rescued a draw in the match." },
}
