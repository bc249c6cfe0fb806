-- What chambers, boards and their committees do to those before them: they summon somebody to testify, will not confirm or certify him,
-- find him unfit, call a vote of no confidence; and those who will not come or answer.
phase "tensions"

local lib = require "lib.tension"

words "in_session" { "parliament", "senate", "congress", "house", "assembly", "council", "commission", "committee", "panel", "legislature", "lawmaker",
                     "senator", "chamber",
                     "legislator", "MP", "MPs", "peer", "deputy", "subcommittee", "board", "court", "judge", "tribunal", "prosecutor", "police", "jury",
                     "inquiry", "regulator",
                     "Senate", "House", "Congress", "Parliament", "Commons", "Lords", "Knesset", "Duma", "Republican", "Democrat", "Republicans", "Democrats",
                     "Assembly",
                     "Court", "magistrate", "watchdog", "detective", "investigator", inflect = "noun", any_tag = true }
part "in_office" [[ {from: np with <in_session>} &set_off &acting ]]
words "to_speak_there" { "testify", "appear", "explain", "answer", "give evidence", "face", "account for", "be questioned", "come before", "account",
                         "give testimony", "report",
                         "brief", "hand over", "turn over", "produce" }
words "before_them" { "hearing", "questioning", "inquiry", "interview", "grilling", "testimony", "interrogation", "evidence session", "emergency hearing",
                      "closed-door hearing",
                      inflect = "noun" }

rule "summons to testify" {
  finds = "Tension", about = "lawmakers summoned Y to explain it, called her before the committee, hauled him in for questioning", priority = 6,
  ways = {
    to_do = [[ &in_office {trigger: (summon | summons | summoned | summoning | subpoena | subpoenas | subpoenaed | subpoenaing | order | orders | ordered | compel | compelled | call | calls | called)} {to: (core with [Actor kind=person|people] | [Actor kind=person|people])} &set_off to {aim: <to_speak_there>} ]],
    before = [[ &in_office {trigger: (summon | summons | summoned | haul | hauls | hauled | call | calls | called | drag | drags | dragged)} {to: (core with [Actor kind=person|people|company|institution] | [Actor kind=person|people|company|institution])} (back | in)? {aim: before} (the | a | its | their)? [not finite not comma]{0,3}? (<in_session> | it | them) ]],
    for_it = [[ &in_office {trigger: (summon | summons | summoned | haul | hauls | hauled | call | calls | called | bring | brings | brought | take | takes | took | pull | pulls | pulled)} {to: (core with [Actor kind=person|people] | [Actor kind=person|people])} in? for (a | an | the | more | further | [adj]){0,2} {aim: <before_them>} ]],
    passive = [[ {to: np} &set_off &suffering {trigger: (summoned | subpoenaed | hauled | called | ordered | compelled)} ([adv] | in | back | on? <timeword>){0,2} by {from: np with <in_session>} (to {aim: <to_speak_there>} | for {aim: <before_them>}) ]],
    is_before = [[ {to: np} &set_off &suffering {trigger: (summoned | hauled | dragged)} ([adv] | back | in | on? <timeword>){0,2} {aim: before} {from: np with <in_session>} ]],
  },
  unless = { envoy = [[ {to: ... <envoy_noun> ...} ]] },   -- whom a ministry summons is no witness
  points = { aim = { 6, [[ {aim} ]] } },
  check = function(m, doc) return m.way == "passive" or m.way == "is_before" or lib.is_active(m, doc) end,
  make = { type = "investigate", weight = 0, note = "" },
  build = function(m) if m.way == "passive" or m.way == "is_before" then m:set("voice", "passive") end end,
  yes = {
    "[from Lawmakers] have [trigger summoned] [to Ada Lind] to [aim explain] it.",
    "[from The committee] [trigger hauled] [to Ada Lind] [aim before] the panel.",
    "[from Detectives] [trigger brought] [to Ada Lind] in for [aim questioning].",
    "[to Ada Lind] was [trigger summoned] by [from the committee] to [aim testify].",
    "[to Ada Lind] was [trigger hauled] [aim before] [from the committee].",
  },
  no = { "The committee summoned the envoy to explain it.", "The bank summoned Ada Lind to explain it.", "The committee called Ada Lind at noon." },
}

words "their_summons" { "subpoena", "summons", "request", "order", "invitation", "ruling", "demand", "deadline", "call", "injunction", "court order",
                        "gag order", "warrant", "notice",
                        inflect = "noun", any_tag = true }
words "snubbing_it" { "defy", "ignore", "flout", "disregard", "resist", "snub", "defied", "evade", "dodge", "disobey", "violate", inflect = "verb",
                      any_tag = true }

rule "will not come before them" {
  finds = "Tension", about = "X refused to testify before Y, ignored a summons by Y, failed to turn up before Y", priority = 6,
  ways = {
    refuses = [[ &doer {trigger: (refuse | refuses | refused | refusing | decline | declines | declined | fail | fails | failed)} to {aim: (testify | appear | give evidence | answer questions | speak | turn up | show up | come | answer)} ([adv] | in person | under oath | again){0,2} (before | to | at | from) {to: np with <in_session>} ]],
    summons = [[ &doer {trigger: <snubbing_it>} ([det not wh] | [adj] | [noun not <their_summons>] | [num]){0,3} {aim: <their_summons>} (by | from | of) {to: np with <in_session>} ]],
  },
  points = { aim = { 7, [[ {aim} ]] } },
  check = lib.is_active,
  make = { type = "reject", weight = 0, note = "", status = "actual" },
  yes = {
    "[from Ada Lind] [trigger refused] to [aim testify] before [to the committee].",
    "[from Ada Lind] [trigger ignored] a [aim summons] by [to the committee].",
  },
  no = { "Ada Lind refused to appear at noon.", "Ada Lind ignored a summons to tea." },
}

rule "confirms somebody in office" {
  finds = "Tension", about = "the Senate confirmed Y as secretary", priority = 4,
  pattern = [[ {from: np with (parliament | senate | congress | lawmaker | lawmakers | senators | legislature | assembly | 'Senate' | 'Parliament' | 'Assembly' | 'Commons' | committee)} &set_off &acting {trigger: (confirm | confirms | confirmed | confirming)} {to: (core with [Actor kind=person] | [Actor kind=person])} {aim: (as | to | by | in | $ | . | ,)} ]],
  unless = { not_so = [[ (not | n't | never | <unwilling> to) [adv]? {trigger} ]] },
  points = { aim = { 4, [[ {aim} ]] } },
  check = lib.is_active,
  make = { type = "agree", weight = 0, note = "" },
  yes = { "[from The Senate] [trigger confirmed] [to Ada Lind] as secretary." },
  no = { "The bank confirmed Ada Lind as its head.", "The Senate confirmed Ada Lind had left.", "The Senate will not confirm Ada Lind." },
}

rule "votes against somebody's office" {
  finds = "Tension", about = "senators voted against confirming Y, refused to certify the win of Y", priority = 6,
  ways = {
    against = [[ {from: np with <in_session>} &set_off &acting {trigger: (vote | votes | voted | voting) against} {aim: (confirm | confirming | appoint | appointing | approve | approving | elect | electing | seat | seating | reappoint | reappointing)} {to: &target} ]],
    certify = [[ &doer {trigger: (refuse | refuses | refused | refusing | decline | declines | declined | fail | failed)} to {aim: (certify | recognise | recognize | confirm | accept | ratify | validate)} ({to: (core | Actor)} [possessive] [not finite not comma]{0,3}? (win | victory | election | triumph | result | nomination | appointment) | the (win | victory | election | re-election | triumph | nomination | appointment) of {to: &party}) ]],
    treaty = [[ &doer {trigger: (refuse | refuses | refused | refusing | decline | declines | declined | fail | failed)} to {aim: (ratify | sign | approve | renew | extend | back | honour | honor | implement | join)} ([det not wh] | [adj] | [noun not /treaty|deal|pact|agreement|accord/]){0,4} (treaty | deal | pact | agreement | accord | trade deal | peace deal) with {to: &target} ]],
  },
  points = { aim = { 6, [[ {aim} ]] } },
  check = lib.is_active,
  make = { type = "reject", weight = 0, note = "", status = "actual" },
  yes = {
    "[from Senators] [trigger voted against] [aim confirming] [to Ada Lind].",
    "[from The board] [trigger refused] to [aim certify] the win of [to Ada Lind].",
    "[from The board] [trigger refused] to [aim certify] [to Ada Lind]'s win.",
    "[from The Senate] [trigger refused] to [aim ratify] the treaty with [to Chile].",
  },
  no = { "Senators voted against the tax.", "The board refused to certify the lift." },
}

words "out_of_it" { "ineligible", "unfit", "disqualified", "unqualified", "ineligible to run", "not eligible", "unfit to stand", "unfit for office",
                    "in breach", "in contempt",
                    "in default", "insolvent", "bankrupt", "non-compliant", "noncompliant", "undesirable", "a foreign agent", "an undesirable organisation",
                    "an extremist organisation", "an extremist organization", "an undesirable organization", "a terrorist", "an extremist", "negligent",
                    "liable", "an outlaw", "a fugitive", "unfit to plead" }
words "declaring_so" { "rule", "declare", "find", "judge", "deem", "hold", "pronounce", "vote to hold", "label", "brand", "designate", "name", "list as",
                       inflect = "verb", any_tag = true }
words "in_disgrace" { "in breach", "non-compliant", "noncompliant", "undesirable", "a foreign agent", "an undesirable organisation",
                      "an extremist organisation",
                      "an extremist organization", "an undesirable organization", "a terrorist", "an extremist" }
words "in_judgement" { "negligent", "liable", "in contempt", "in breach", "in default", "an outlaw", "a fugitive" }

rule "declares somebody unfit" {
  finds = "Tension", about = "the board ruled Y ineligible; Y was declared unfit by the court, held in contempt by the House", priority = 7,
  ways = {
    active = [[ {from: np with (<in_session> | electoral | <court_noun> | [Actor kind=institution|ngo|igo|state|government|police])} &set_off &acting {trigger: <declaring_so>} {to: (core with [Actor kind=person|party|company|people|institution|state|media|ngo|other] | [Actor kind=person|party|company|people|institution|state|media|ngo|other])} (, [not finite not comma]{1,8} ,)? (to be)? {aim: <out_of_it>} ]],
    passive = [[ {to: np} &set_off &suffering {trigger: (ruled | declared | found | judged | deemed | held | pronounced)} ([adv])? (to be)? {aim: <out_of_it>} [not finite not comma]{0,6}? by {from: &target} ]],
  },
  unless = { thing = [[ {aim: (liable | negligent)} ]] },   -- by its own rule
  points = { aim = { 7, [[ {aim} ]] } },
  check = function(m, doc) return m.way == "passive" or lib.is_active(m, doc) end,
  make = { type = "reject", weight = 0, note = "", status = "actual" },
  build = function(m)
    if m.way == "passive" then m:set("voice", "passive") end
    local aim = m:slot("aim")
    if aim:last_entry("in_disgrace") then
      m:set("type", "criticise")
    elseif aim:last_entry("in_judgement") then
      m:set("type", "investigate")
    end
  end,
  yes = {
    "[from The board] [trigger ruled] [to Ada Lind] [aim ineligible] in May.",
    "[from Chile] has [trigger labelled] [to the paper] [aim undesirable].",
    "[from The House panel] [trigger held] [to Ada Lind] [aim in contempt].",
    "[to Ada Lind] was [trigger declared] [aim unfit] by [from the court].",
  },
  no = { "The board ruled the lift ineligible.", "The board ruled Ada Lind the winner.", "The board found Ada Lind negligent." },
}

words "no_guilt" { "no evidence", "no proof", "no wrongdoing", "no fault", "no case", "no sign of wrongdoing", "insufficient evidence", "nothing" }

rule "finds nothing against somebody" {
  finds = "Tension", about = "the commission found no evidence against Y, no wrongdoing by Y", priority = 6,
  pattern = [[ {from: np with (<in_session> | <court_noun> | [Actor kind=institution|police|government])} &set_off &acting {trigger: (find | finds | found | see | sees | saw)} {aim: <no_guilt>} (of [not finite not comma]{1,2})? (against | by | on the part of) {to: &party} (, | . | ; | $ | and | in | after | over | on) ]],
  points = { aim = { 7, [[ {aim} ]] } },
  check = lib.is_active,
  make = { type = "ease", weight = 0, note = "", status = "actual" },
  yes = { "[from The commission] [trigger found] [aim no evidence] against [to Ada Lind]." },
  no = { "The commission found no evidence of gold.", "The nurse found no evidence against Ada Lind." },
}

words "distrust_vote" { "no-confidence vote", "no-confidence motion", "confidence vote", "vote of no confidence", "motion of no confidence",
                        "no confidence vote", "no confidence motion",
                        "censure motion", "motion of censure", "leadership challenge", "recall petition", "recall", "impeachment inquiry",
                        "impeachment proceedings",
                        "articles of impeachment", "impeachment motion", "impeachment vote", "impeachment charges", "impeachment", inflect = "noun",
                        any_tag = true }
words "calling_vote" { "call", "table", "trigger", "file", "submit", "launch", "bring", "initiate", "open", "begin", "introduce", "push for", "demand", "move",
                       "start", "approve", "hold",
                       "draw up", "propose", "schedule", "authorise", "authorize", "draft", "unveil", "pass", "adopt", inflect = "verb", any_tag = true }

words "bidding_own" { "tell", "order", "instruct", "urge", "ask", "whip", "direct", "advise", "call on", inflect = "verb", any_tag = true }

rule "bids its own vote against somebody" {
  finds = "Tension", about = "the party told its members to vote against the government: it turns it down", priority = 5,
  ways = {
    told = [[ &doer {trigger: <bidding_own>} (all | most of)? [own] ([adj] | [num] | [noun]){0,3} [noun plural] (, [not finite not comma]{1,6} ,)? {aim: to (vote | vote down | rise)} against {to: &party} ]],
    told_pass = [[ {from: [Actor kind=party|ngo|people]} [possessive]? [noun plural] &suffering {trigger: (told | ordered | instructed | urged | asked | whipped)} {aim: to vote} against {to: &party} ]],
  },
  points = { aim = { 5, [[ {aim} ]] } },
  make = { type = "reject", weight = 0, note = "" },
  yes = { "[from The Green Party] has [trigger told] its members [aim to vote] against [to the government].",
          "[from Green Party] deputies have been [trigger told] [aim to vote] against [to the government]." },
  no = { "The Green Party told its members to vote on Friday.", "Ada Lind told nurses to vote against the mayor." },
}

rule "calls a vote against somebody" {
  finds = "Tension", about = "the opposition called a no-confidence vote against Y; the House opened an impeachment inquiry into Y; Y lost one in parliament",
  priority = 6,
  ways = {
    calls = [[ &doer {trigger: <calling_vote>} for? ([det not wh] | [adj] | [num] | [own]){0,3} {aim: <distrust_vote>} (against | in | into | on | of) {to: &target} ]],
    votes = [[ &doer {trigger: (vote | votes | voted | voting | sign | signed | back | backed | support | supported)} (on? <timeword> | (next | last | this) <timeunit> | [adv]){0,2} (on | for | in favour of | in favor of | to (pass | approve | hold | adopt | back))? ([det not wh] | [adj] | [num]){0,3} {aim: <distrust_vote>} (against | in) {to: &target} ]],
    lost = [[ {to: np} &set_off &acting {trigger: (lose | loses | lost | losing)} ([det not wh] | [adj] | [num]){0,2} {aim: <distrust_vote>} (in | by) {from: (core with <in_session> | Actor)} ]],
  },
  points = { aim = { 7, [[ {aim} ]] } },
  check = function(m, doc) return m:slot("to"):mentions("Actor")[1] ~= nil and lib.is_active(m, doc) end,
  make = { type = "reject", weight = 0, note = "" },
  build = function(m, doc)
    if m.way == "lost" then m:set("voice", "passive") end
    if string.find(doc:span(m:slot("aim").first, m:slot("aim").last).text, "impeachment") then m:set("type", "investigate") end
  end,
  yes = {
    "[from The opposition] [trigger called] a [aim no-confidence vote] in [to the prime minister].",
    "[from Lawmakers] [trigger filed] [aim articles of impeachment] against [to the prime minister].",
    "[to The prime minister] [trigger lost] a [aim no-confidence vote] in [from parliament].",
    "[from The league's members] [trigger vote] next week on a [aim motion of no confidence] in [to the rector].",
  },
  no = { "The opposition called a vote on the dam.", "The opposition called a no-confidence vote in May." },
}

words "asked_hard" { "tough", "hard", "pointed", "awkward", "probing", "searching", "hostile", "difficult", "blunt", "sharp", "harsh", "intense", "fierce" }

rule "faces questions" {
  finds = "Tension", about = "Y faced tough questions from X, hostile questioning by X", priority = 5,
  pattern = [[ {to: np} &set_off &acting {trigger: (face | faces | faced | facing | get | got | endure | endured | draw | drew)} [adv]? <asked_hard> {aim: (questions | questioning | scrutiny | interrogation | cross-examination)} ([prep not /from|by/] [not finite not comma]{1,4}?)? (from | by) {from: &target} ]],
  points = { aim = { 6, [[ {aim} ]] } },
  check = function(m, doc) return m:slot("from"):mentions("Actor")[1] ~= nil and lib.is_active(m, doc) end,
  make = { type = "investigate", weight = 0, note = "", voice = "passive" },
  yes = { "[to Ada Lind] [trigger faced] tough [aim questions] from [from senators]." },
  no = { "Ada Lind faced tough questions from the quiz." },
}

rule "chamber beats the government" {
  finds = "Tension", about = "the Lords defeated the government over the bill", priority = 6,
  pattern = [[ {from: np with (parliament | senate | chamber | peers | 'MPs' | lawmakers | senators | 'Lords' | 'Senate' | 'Commons' | 'House' | assembly)} &set_off &acting {trigger: (defeat | defeats | defeated | rebuff | rebuffed)} {to: (core with [Actor kind=government|person] | [Actor kind=government|person])} {aim: (over | on | by | in | ,)} ]],
  points = { aim = { 5, [[ {aim} ]] } },
  check = lib.is_active,
  make = { type = "reject", weight = 0, note = "" },
  yes = { "[from The Senate] [trigger defeated] [to the government] [aim over] the dam." },
  no = { "The union defeated the government over the dam." },
}

words "sent_for_it" { "prosecution", "trial", "criminal prosecution", "investigation", "criminal charges", "disciplinary action", "impeachment" }

rule "refers somebody for prosecution" {
  finds = "Tension", about = "the committee referred Y for prosecution", priority = 6,
  ways = {
    refers = [[ &doer {trigger: (refer | refers | referred | commit | commits | committed | send | sends | sent | recommend | recommends | recommended)} {to: (core with Actor | Actor)} for {aim: <sent_for_it>} ]],
    passive = [[ {to: np} &set_off &suffering {trigger: (referred | committed | sent)} for {aim: <sent_for_it>} by {from: &target} ]],
  },
  points = { aim = { 5, [[ {aim} ]] } },
  check = function(m, doc) return m.way == "passive" or lib.is_active(m, doc) end,
  make = { type = "accuse", weight = 0, note = "" },
  build = function(m) if m.way == "passive" then m:set("voice", "passive") end end,
  yes = {
    "[from The committee] [trigger referred] [to Ada Lind] for [aim prosecution].",
    "[to Ada Lind] was [trigger referred] for [aim prosecution] by [from the committee].",
  },
  no = { "The committee referred Ada Lind for a loan." },
}

words "favoured_over" { "over", "in its dispute with", "in their dispute with", "in his dispute with", "in her dispute with", "in its row with",
                        "in its fight with",
                        "in its battle with", "in a dispute with", "in a row with", "in its case against", "in his case against", "in her case against",
                        "in their case against",
                        "in a case against", "in its suit against", "in his suit against", "in her suit against", "in their suit against",
                        "in its fight against" }

rule "sides with one over another" {
  finds = "Tension", about = "the court sided with Lind over Y, ruled for Oman against Y: it is against Y", priority = 5,
  ways = {
    side = [[ &doer {aim: (side | sides | sided | siding | rule | rules | ruled | ruling | find | finds | found | decide | decided)} ([adv])? (with | for | in (favour | favor) of) (core | Actor) {trigger: <favoured_over>} {to: (core with [Actor not form=pronoun] | Actor)} (, | . | ; | $ | in | on | over | and | after) ]],
    ruled = [[ &doer {aim: (rule | rules | ruled | ruling | find | finds | found | decide | decided)} ([adv])? (for | in (favour | favor) of) (core | Actor) {trigger: against} {to: (core with [Actor not form=pronoun] | Actor)} (, | . | ; | $ | in | on | over | and | after) ]],
  },
  points = { few = { 5, [[ {trigger} ]] } },
  make = { type = "reject", weight = 0, note = "", status = "actual" },
  yes = { "[from The court] [aim sided] with the nurses [trigger over] [to the bank].",
          "[from The tribunal] [aim ruled] for Peru [trigger in its dispute with] [to Chile].",
          "[from The tribunal] [aim ruled] for Peru [trigger against] [to Chile]." },
  no = { "The court sided with the nurses over the dam." },
}
