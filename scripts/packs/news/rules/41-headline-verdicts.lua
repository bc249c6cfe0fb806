-- Denials of headlines: a verdict behind a colon, a denial without an article or owner.
phase "denials"

part "head_noun" [[ [base first]? ([adj] | [name] | [noun] | [possessive] | [num]){1,4} ]]

rule "denied in a headline" {
  finds = "Denial", about = "Coach on bribe claims: \"Rubbish\"; Kremlin denial of default", within = "paragraph",
  ways = {
    verdict_on = [[ ^^ {source: &head_noun} (on | over) {content: ([adj] | [name] | [noun] | [participle] | [gerund] | [own] | -){0,4} {noun: (<claim_noun> | <loose_noun> | <evidence_noun> | <claim_form>)} ((of | that) [not mark not final not comma]{1,8}?)?} (: | [dash]) " ([adv] | [adj] | [name] | [noun]){0,3} {cue: (<outcry> | <false_noun> | <false_adj>)} (. | !)? " ]],
    verdict_by = [[ ^^ {source: &head_noun} : "? {content: ([adj] | [name] | [noun] | [participle] | [own]){0,4} {noun: (<claim_noun> | <claim_form>)}} "? ([adv] | [adj] | " | utter | pure | total | sheer){0,3} {cue: (<false_adj> | <false_noun>)} "? $$ ]],
    made_by = [[ ^^ {content: ([adj] | [name] | [noun] | [possessive] | [own]){1,5}} <be>? "? {cue: (made up | invented | cooked up | concocted | dreamed up | dreamt up | fabricated)} by {claimant: ([adj] | [name] | [noun] | the){1,4}} "? (, [not final]{1,6})? $$ ]],
    in_flat = [[ ^^ {source: &head_noun} in (flat | fresh | new | angry | firm | furious | swift | sharp | stern | fierce) {cue: [<denial_noun>]} (of | that | over | , | $$) ]],
    bare_noun = [[ ^^ {source: [Actor kind=state|government|institution|company|police|military|party|ngo|igo|armed_group|person]} {cue: <denial_noun>} ((of | that) {content: ([det] | [own] | [adj] | [noun] | [name] | [gerund] | [prep] [noun]){1,6}?})? (as | [VBZ] | [VBP] | [capital can=VBZ] | [modal] | $$) ]],
    body_noun = [[ ^^ {source: ([capital first] [NN]{0,2})? (<body> | <role>)} {cue: <denial_noun>} ((of | that) {content: ([det] | [own] | [adj] | [noun] | [name] | [gerund] | [prep] [noun]){1,6}?})? (as | [VBZ] | [VBP] | [modal] | $$) ]],
  },
  unless = { withheld = [[ {cue} of ([det] | [own] | [adj] | [noun]){0,4} <withheld> ]] },
  make = { type = "falsity_predicate", polarity = "denial", strength = "2", noun_act = "{noun.group}" },
  build = function(m)
    if m.way == "in_flat" or m.way == "bare_noun" or m.way == "body_noun" then m:set("type", "noun") end
  end,
  yes = { "[source Coach] on [content bribe claims]: \"[cue Utter rubbish]\"\n\nIt was late.", "[source Ada Lind] on [content report of split]: '[cue Lies]'\n\nIt was late.",
          "[source Ferry firm]: [content sinking claims] 'utter [cue tosh]'\n\nIt was late.", "[source Envoy]: [content Theft claim] [cue baseless]\n\nIt was late.",
          "[content Pair's feud] '[cue made up] by [claimant tabloids]'\n\nIt was late.", "[source Oil minister] in flat [cue denial]\n\nIt was late.",
          "[source Oman] [cue denial] of [content default] fails to calm banks",
          "[source Army] [cue denial] of [content shelling] draws scorn",
          "[source Palace] [cue denial] fails to end talk\n\nIt was late." },
  no = { "Coach on new season: \"We are ready\"", "Oman visa denial angers team", "Oman denial of visas angers team", "[source Oman] climate [cue denial] grows" },
}
