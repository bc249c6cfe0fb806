-- Claims with precision first, in three steps. What somebody says is a fact that a reader can look up; what
-- goes on in his head is the reporter's word for it. A clause, a quotation or an infinitive shows where the
-- words begin; a bare noun phrase does not. And a claim is somebody's: the source must be an actor.
-- What that costs and brings is measured in scripts/README.md.

-- Classes of words/say.tsv that tell of thinking, wishing, doing: no act of speech.
local silent = { agree = true, believe = true, discuss = true, feel = true, know = true, perceive = true,
                 plan = true, show = true, want = true }

local function is_said(m)
  return not silent[m:get("class") or ""] and m:actor("source") ~= nil
end

-- What somebody feels and whose side he takes is no act of speech either.
change "attitude" { off = true }
change "taker of a side" { off = true }

change "reported that-clause" {
  check = is_said,
  yes = { "[source Adam Linde] [cue said] [content that the port had closed]." },
  no = { "Adam Linde knew that the port had closed.", "The road sign said that the port had closed." },
}

change "reported clause" {
  check = is_said,
  -- "which said", "is said to"
  ways = { relative_zero = false, hearsay = false },
  yes = { "[source The ministry] [cue said] on Monday [content it had left]." },
  no = { "The ministry thought it was late.", "The bridge is said to be old." },
}

change "same subject" {
  check = is_said,
  yes = { "[source The minister] left early, [cue saying] [content that he was ill]." },
  no = { "The minister left early, knowing that he was ill." },
}

change "content before its speaker" {
  check = is_said, at_least = 10,
  ways = { as_said = false },
  yes = { "[content The bridge is safe], [source the firm] [cue said]." },
  no = { "The bridge is safe, the firm believes.", "The bridge is safe, as Ada Lind said." },
}

change "according to" {
  check = is_said,
  yes = { "[cue According to] [source the ministry], [content nobody was hurt]." },
  no = { "According to the weather, nobody was hurt." },
}

change "speaker and colon" {
  check = is_said,
  yes = { "[source ADA LIND][cue :] [content We are ready]." },
  no = { "RECIPE: We are ready." },
}

change "claim noun" {
  ways = { own_of = false, own_to = false, by_to = false },   -- her promise to leave: given in which words?
  yes = { "He rejected [source the firm's] [cue claim] [content that the bridge was safe]." },
  no = { "She repeated her promise to lower the tax." },
}

-- What stands behind a bare object or a preposition is what is said only if the verb is one of these acts.
local charging = { accuse = true, threaten = true, warn = true }
local bare = { object = true, preposition = true }

change "intention" {
  check = function(m) return is_said(m) and (not bare[m.way] or charging[m:get("act") or ""]) end,
  at_least = 12,
  yes = { "[source Ada Lind] [cue accused] [content Norland of fraud].",
          "[source The union] [cue promised] [content to strike again]." },
  no = { "Ada Lind wanted to strike again.", "The union praised the offer." },
}
