-- Blame in headlines, where the verb of speech, the article or "is" is left out: "Moss 'lied', says Lind", "Lind: Moss 'lied'",
-- "Lind to Moss: You lied", "Lind slams 'weak' Moss".
phase "tensions"

words "headline_slam" { "slam", "blast", "rip", "attack", "hit", "condemn", "denounce", "mock", "decry", "bash", "hammer", "skewer", "savage", "lambast",
  "roast", "deride", "ridicule",
                        "criticise", "criticize", "scold", "rebuke", inflect = "verb", any_tag = true }
words "told_you" { "you", "your", "shame on you", "resign", "quit", "apologise", "apologize", "stop", "shut up", "get out", "step down", "come clean", "go",
  "grow up", "drop out", "back off" }

local to_blame = { you = true, your = true, ["shame on you"] = true }   -- all others ask something of him

rule "blame in a headline" {
  finds = "Tension", about = "Moss 'lied', says Lind; Lind: Moss 'lied'; Lind to Moss: You lied; Lind slams 'weak' Moss", priority = 4,
  ways = {
    said_by = [[ ^ {to: Actor} (is | was)? (a | an)? " {trigger: (<wrong_verb> | <bad> | <ill_adj> | <ill_noun>)} [not mark]{0,6}? " [not comma not final not verb]{0,6}? (, | :) (says | said)? {from: Actor} (says | said | claims)? $ ]],
    colon = [[ ^ {from: Actor} : {to: Actor} (is | was)? (a | an)? " {trigger: (<wrong_verb> | <bad> | <ill_adj> | <ill_noun>)} ]],
    to_him = [[ ^ {from: Actor} to {to: Actor} : "? {trigger: <told_you>} ]],
    slams = [[ ^ {from: Actor} {trigger: <headline_slam>} " (<ill_adj> | <bad>) [not mark]{0,3} " {to: Actor} ]],
  },
  points = { few = { 4, [[ {trigger} ]] } },
  check = function(m)
    local from, to = m:actor("from"), m:actor("to")
    return m.in_headline and from ~= nil and to ~= nil
  end,
  make = { type = "criticise", weight = 0, note = "" },
  build = function(m)
    if m.way == "said_by" or m.way == "colon" then
      local verb = m:slot("trigger").first == m:slot("trigger").last and string.find(string.lower(m:slot("trigger").text), "ed$")
      if verb then m:set("type", "accuse") end
    elseif m.way == "to_him" and not to_blame[string.lower(m:slot("trigger").text)] then
      m:set("type", "demand")
    end
  end,
  yes = {
    "[to Moss] '[trigger lied]', says [from Lind]\n\nAda Lind spoke. Tom Moss left.",
    "[from Lind]: [to Moss] '[trigger lied]' about fire\n\nAda Lind spoke. Tom Moss left.",
    "[from Lind] to [to Moss]: [trigger You] lied\n\nAda Lind spoke. Tom Moss left.",
    "[from Lind] [trigger slams] 'weak' [to Moss]\n\nAda Lind spoke. Tom Moss left.",
  },
  no = { "Lind to Moss: Good night\n\nAda Lind spoke. Tom Moss left.", "Lind: Moss 'sings'\n\nAda Lind spoke. Tom Moss left." },
}
