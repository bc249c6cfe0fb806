-- Small rules for ../found.tsv and ../missed.tsv. Each can fail in one way or a few.
words "buy" { strong = { "buy", "acquire", "snap up" }, weak = { "court", "eye" }, inflect = "verb" }
words "firm" { "firm", "company", "maker", inflect = "noun" }
words "city" { "Arlow", "Port Vane", "Castern" }

phase "desk-early"

type "Firm" { head = "word" }
rule "firm" {
  finds = "Firm", pattern = [[ (the | a) ([adj] | law)? {word: <firm>} ]],
  unless = { law = [[ law {word} ]] },
  make = { size = "small" },
}
rule "big firm" {
  finds = "Firm", pattern = [[ the big {word: <firm>} ]], priority = 2, make = { size = "big" },
}
rule "too early" { finds = "Report", pattern = [[ {what: Deal} was reported ]] }
rule "shut" { finds = "Shut", pattern = [[ {who: Firm} closed ]], off = true }

phase "desk"

type "Deal" { head = "cue" }
rule "deal" {
  finds = "Deal", about = "one firm buys another",
  ways = {
    active = [[ {buyer: Firm} [adv]? {cue: <buy strong>} {target: Firm} ]],
    passive = [[ {target: Firm} was {cue: <buy>} by {buyer: Firm} ]],
    noun = [[ {buyer: Firm} {cue: bid} ...2 for {target: Firm} ]],
  },
  unless = { rumour = [[ {cue} ...8 (rumour | reportedly) ]], past = [[ {cue} ...8 last year ]] },
  make = { how = "{cue.group}" },
}
rule "price" {
  finds = "Price", pattern = [[ {sum: [num]} (million | billion) ]],
  before = { paid = [[ (paid | for) ]] }, after = { coin = [[ (dollars | crowns) ]] },
}
rule "hint" {
  finds = "Hint", pattern = [[ secret? {cue: (talks | contacts)} ]],
  points = { secret = { 2, [[ secret ]] }, place = { 1, sentence = [[ <city> ]] },
             denied = { -3, sentence = [[ denied ]] }, base = { 1, [[ {cue} ]] } },
  at_least = 3,
}
rule "round" {
  finds = "Round", pattern = [[ {number: [num]} (workers | jobs) ]],
  check = function(m) return tonumber(m:slot("number").text) ~= nil and tonumber(m:slot("number").text) >= 100 end,
}
type "Spot" {}
rule "long place" { finds = "Spot", pattern = [[ the port of {name: <city>} ]] }
rule "short place" { finds = "Spot", pattern = [[ {name: <city>} ]] }
type "Mood" { keep = "best" }
rule "glad" { finds = "Mood", pattern = [[ {word: (cheerful | calm)} market ]], points = { w = { 1, [[ market ]] } } }
rule "calm" { finds = "Mood", pattern = [[ {word: calm} market ]], points = { w = { 4, [[ market ]] } } }
rule "own word" { finds = "Own", pattern = [[ {word: 'May'} elections ]] }
rule "form" { finds = "Form", pattern = [[ shares {move: [verb past]} [adv] ]] }
rule "opening" { finds = "Opening", pattern = [[ ^ meanwhile {who: np} ]] }
rule "gap" { finds = "Gap", pattern = [[ both ...3 and ]] }
rule "said twice" { finds = "Twice", pattern = [[ (once and for all | time after time) {what: [verb]} ]] }
rule "inside" { finds = "Inside", pattern = [[ {in: np with <city>} voted ]] }
rule "large" { finds = "Large", pattern = [[ {of: [Firm size=big]} grew ]] }
rule "question" {
  finds = "Asked", within = "paragraph", pattern = [[ {q: (who | what)} paid /\?/ ...6 (nobody | silence) ]],
}
rule "same phase" { finds = "Again", pattern = [[ {what: Deal} again ]] }
rule "fading" { finds = "Fading", pattern = [[ {word: (fad | craze)} ]] }

pass "no fads in quotes" {
  about = "what is only quoted is no fad",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Fading")) do
      if doc:token(m.first):in_list("buy") or doc:token(1).text == "Quoted" then m:drop("only quoted") end
      m:set("seen", "yes")
    end
  end,
}

rule "several" { finds = "Several", pattern = [[ all {who: <firm last=plural>} ]] }
rule "too early for both" { finds = "Bid", pattern = [[ {what: Deal} {at: Price} ]] }

phase "desk-late"
rule "late" { finds = "Late", pattern = [[ analysts expected {what: Deal} ]] }

phase "tags"
retag "courts as a noun" { pattern = [[ {this: courts} ]], to = "NNS" }
