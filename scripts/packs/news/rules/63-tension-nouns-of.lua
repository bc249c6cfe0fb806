-- Tensions by a noun whose doer stands behind "of": "the war of X on Y", "the anger of X at Y", "the accusations of X against Y". A noun
-- that takes "of" for whom it reaches ("criticism of Y") is none of these.
phase "tensions"

local lib = require "lib.tension"

rule "act of one on another" {
  finds = "Tension", about = "the attacks of X on Y, the accusations of X against Y", priority = 1,
  ways = lib.by_preposition({ "on", "against", "at", "with" },
    [[ (the | this | that | these | those | such | [adj] | [noun] | any | a | an | ^) {trigger: <act_noun to=PREP not to=of type=attack|criticise|accuse|protest|strain|reject|agree|demand|warn|threaten|war_talk|appeal|investigate|coerce>} of {from: (core with Actor | Actor)} PREP {to: (core with Actor | Actor)} &belonging ]]),
  unless = { mine = [[ ([own] | [possessive]) ([adj] | [noun]){0,2} {trigger} ]] },   -- "Chile's offer of X to Y"
  points = { size = "{trigger.size}" },
  check = function(m, doc) return doc:token(m:slot("trigger").last):is("noun") end,
  make = { type = "{trigger.type}", weight = "{trigger.weight|0}", note = "{trigger.note|}", pos = "noun" },
  yes = {
    "The [trigger war] of [from Chile] on [to Peru] went on.",
    "The [trigger accusations] of [from Ada Lind] against [to Tom Moss] were false.",
    "The [trigger anger] of [from the union] at [to the mayor] grew.",
    "The [trigger frustration] of [from the union] with [to the mayor] grew.",
  },
  no = { "Chile's offer of nurses to Peru was late.", "Ada Lind's long war of Chile on Peru went on." },
}
