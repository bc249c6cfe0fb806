-- Advice asked of somebody: an appeal, and no demand.
phase "tensions"

-- what one asks somebody for without pressing him
words "small_favour" {
  "pose", "sing", "dance", "smile", "wave", "imagine", "picture", "guess", "spell", "pray", "rate", "rank", "describe",
  "bear in mind", "keep in mind", "think of", "think back", "recite", "read aloud", "autograph", "play the",
  "dine", "lunch", "marry", "choose between", "pick a", "pick their", "pick his", "pick her", "name their favourite", "name their favorite", "share their",
  "share his", "share her", "take a seat", "hold hands", "repeat the question", "raise his voice", "raise her voice", "spend the night",
  "have a seat", "wish", "close their eyes", "fill in", "fill out", "complete a survey", "greet", "taste", "try on",
  "write about", "write down", "write an essay", "tell a story", "tell the story", "tell their stories",
}

words "counsel" { "advice", "counsel", "guidance", "opinion", "wisdom" }
words "asking_advice" { "seek", "ask for", "request", "solicit", "invite", "want", "take", inflect = "verb", any_tag = true }

rule "asks somebody's advice" {
  finds = "Tension", about = "X sought the advice of Y, turned to Y for advice", priority = 5,
  ways = {
    of = [[ &doer <asking_advice> (the | some)? [adj]{0,2} {trigger: <counsel>} (of | from) {to: &target} ]],
    whose = [[ &doer <asking_advice> {to: (core | Actor)} [possessive] [adj]{0,2} {trigger: <counsel>} ]],
    turns = [[ &doer (turn | turns | turned | turning | look | looks | looked) to {to: &party} for ([adj] | some){0,2} {trigger: <counsel>} ]],
  },
  points = { few = { 5, [[ {trigger} ]] } },
  make = { type = "appeal", weight = 0, note = "", pos = "noun" },
  yes = {
    "[from The mayor] sought the [trigger advice] of [to Ada Lind].",
    "[from The mayor] asked for [to Ada Lind]'s [trigger opinion].",
    "[from The mayor] turned to [to Ada Lind] for [trigger guidance].",
  },
  no = { "The mayor sought the exit of the hall." },
}
