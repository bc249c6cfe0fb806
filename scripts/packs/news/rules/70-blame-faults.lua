-- Blame by a noun that names a fault, where the one blamed is no subject: "malice on the mayor's part", "part of the union's
-- theatrics", "parliamentary paralysis"; and who lets things go to ruin.
local bodies = require "lib.bodies"

phase "tensions"

words "fault" { from = "words/blame.tsv", where = { use = "fault" } }
-- adjectives that stand for whoever has the fault; the group: the noun of that body or office
words "of_body" {
  parliament = "parliamentary", government = "governmental, ministerial", ["court|judge|judiciary"] = "judicial", president = "presidential",
  mayor = "mayoral", congress = "congressional", ["council|city"] = "municipal", ["church|bishop|priest"] = "clerical, ecclesiastical",
  ["management|manager|firm|company"] = "managerial", ["army|military"] = "military", ["ministry|official|civil servant"] = "bureaucratic",
  ["prosecutor|prosecution"] = "prosecutorial", ["police|force"] = "police", ["editor|paper|newspaper"] = "editorial",
}
words "coming_of" {
  "belong to", "be part of", "be a part of", "be the result of", "be a result of", "result from", "stem from", "come from", "spring from", "be due to",
  "be down to", "be a sign of", "be proof of", "be typical of", "smack of", "reek of", "reflect", "reveal", "betray", "expose", "lay bare", "be caused by",
  "be a product of", "be the product of", "be another example of", "be one more example of", "be an example of", inflect = "verb", any_tag = true,
}

local REACH = 3   -- sentences around the adjective in which its body is named

local function body_meant(m, doc)
  return bodies.named(doc, m.first, m:feature("to", "group") or "", REACH)
end

rule "fault of somebody" {
  finds = "Blame", about = "it shows malice on Y's part, is part of Y's theatrics; parliamentary paralysis", priority = 2,
  ways = {
    part = [[ {trigger: <fault>} on {to: (core | Actor)} [possessive] (part | side) ]],
    part_of = [[ {trigger: <fault>} on the (part | side) of {to: &party} ]],
    whose = [[ <coming_of> "? {to: (core | Actor)} [possessive] "? [adj]{0,2} {trigger: <fault>} ]],
    behind = [[ {trigger: <fault>} (behind | at the heart of | at the root of) {to: (core | Actor)} [possessive] ]],
    body = [[ {to: <of_body>} [adj]? {trigger: <fault>} ]],
  },
  unless = { negated = [[ (not | n't | never | no) ...4 {trigger} ]] },
  check = function(m, doc) return m.way ~= "body" or body_meant(m, doc) ~= nil end,
  make = { type = "criticise" },
  build = function(m, doc)
    local a = m.way == "body" and body_meant(m, doc)
    if a then m:set("blamed", a.number) end
    if doc:word(m:slot("trigger").first - 1) == "but" then m:set("status", "actual") end   -- "nothing but greed"
  end,
  yes = {
    "Ada Lind said the letter showed [trigger spite] on [to the bank]'s part.",
    "Ada Lind said the letter showed [trigger cowardice] on the part of [to the bank].",
    "Ada Lind said the letter was part of [to the bank]'s [trigger theatrics].",
    "Ada Lind said there was nothing but [trigger vanity] behind [to the bank]'s offer.",
    "Parliament failed to meet. Ada Lind said it was [to parliamentary] [trigger sloth].",
  },
  no = { "Ada Lind said there was no spite on the bank's part.", "Ada Lind said it was parliamentary sloth.",
         "Ada Lind said the letter was part of the bank's archive." },
}

rule "fault that somebody has" {
  finds = "Blame", about = "Y's stubbornness has cost us a year", priority = -1,
  ways = {
    owner = [[ {to: (core | Actor)} [possessive] [adj]{0,2} {trigger: <fault>} ]],
    own = [[ {to: [own /his|her|its|their/]} [adj]{0,2} {trigger: <fault>} ]],
  },
  unless = { negated = [[ (not | n't | never | no) ...4 {trigger} ]] },
  make = { type = "criticise" },
  yes = {
    "Ada Lind said [to the bank]'s [trigger stubbornness] had cost her a year.",
    "The mayor resigned. Ada Lind spoke of [to his] petty [trigger spite].",
  },
  no = { "Ada Lind said it was not the bank's stubbornness." },
}

words "ruin" {
  "rot", "decay", "wither", "crumble", "slide", "fester", "fall apart", "fall into ruin", "go to waste", "go to ruin", "go to seed", "deteriorate", "lapse",
  "rust", "languish", "spiral", "run wild", "run riot", "run down", "go unpunished", "go unanswered", "collapse", "drift", "slip", "starve", "drown",
  "walk free", "go free", "get off", "get off lightly", "do as they please", "do what they like", "get out of hand", "spin out of control", "get away with",
}

rule "lets things go to ruin" {
  finds = "Blame", about = "Y lets the school rot", priority = 2,
  pattern = [[ {to: np} &set_off &acting {trigger: (<letting>)} ([det] | [own] | [adj] | [noun] | [possessive]){1,4} to? <ruin> ]],
  unless = { negated = [[ (not | n't | never | no longer) ...2 {trigger} ]] },
  make = { type = "criticise" },
  yes = { "Ada Lind said [to the bank] had [trigger let] the mill rot." },
  no = { "Ada Lind said the bank had let the mill open.", "Ada Lind said the bank would not let the mill rot." },
}

words "condoning" { "condone", "tolerate", "wink at", "connive at", "turn a blind eye to", "abet", "give free rein to", "shelter", "harbour", "harbor", "whitewash", inflect = "verb",
                    any_tag = true }

rule "lets wrongs be done" {
  finds = "Blame", about = "Y tolerates smuggling", priority = 1,
  pattern = [[ {to: np} &set_off ([modal] | [adv] | <have> | <be>){0,3} {trigger: <condoning>} ]],
  unless = { negated = [[ (not | n't | never | no longer | cannot) ...2 {trigger} ]], passive = [[ <be> [adv]? {trigger: [participle not gerund]} ]] },
  make = { type = "accuse" },
  yes = { "Ada Lind said [to the bank] had [trigger condoned] the trade in fake coins." },
  no = { "Ada Lind said the bank would not tolerate theft.", "Ada Lind said the trade was tolerated." },
}
