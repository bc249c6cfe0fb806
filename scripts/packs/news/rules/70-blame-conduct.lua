-- Blame for how somebody behaves: phrases that are no crime and no insult, yet are said of nobody in praise: "plays to the
-- gallery", "takes its orders from the banks", "puts party before country". 85-tension-speech.lua ties them to the speaker.
phase "tensions"

words "ill_conduct" { from = "words/blame.tsv", where = { use = "conduct" }, inflect = "verb", any_tag = true }
-- "is killing us", "is eating our lunch"
words "bleeding_us" {
  "kill", "squeeze", "screw", "take advantage of", "laugh at", "play", "soak", "clobber", "strangle", "walk all over", "beat up on", "take to the cleaners",
  inflect = "verb", any_tag = true,
}
words "livelihood" { "job", "industry", "business", "economy", "farm", "town", "middle class", "growth", "trade", "investment", "sector", "country",
                     "steel", "coal", "farming", "fishing", "high street", "startup", inflect = "noun", any_tag = true }
words "kept_back" { "tax return", "return", "email", "e-mail", "record", "transcript", "medical record", "health record", "document", "file", "figure", "report", "tape",
                    "donor", "findings", "speech", "plan", "data", "account", "birth certificate", inflect = "noun", any_tag = true }
words "letting_out" { "release", "publish", "disclose", "hand over", "make public", "reveal", "share", "produce", inflect = "verb", any_tag = true }
-- whom one may be said to serve, in blame
words "paymasters" { "bank", "lobby", "lobbyist", "donor", "oil", "industry", "company", "corporation", "billionaire", "oligarch", "gun lobby", "union boss", "boss",
                     "special interest", "big business", "big oil", "insurer", "drug company", "elite", "extremist", "terrorist", "far right", "mob", "mafia", "cartel",
                     "developer", "landlord", "polluter", "smuggler", "criminal", "gang", "militant", "dictator", inflect = "noun", any_tag = true }
words "rogues" { "crook", "thief", "criminal", "terrorist", "murderer", "killer", "fugitive", "spy", "gangster", "fraudster", "smuggler", "trafficker", "bandit",
                 "extremist", "militant", "dictator", "tyrant", "oligarch", "kleptocrat", "tax dodger", "money launderer", "war criminal", "pirate", "traitor",
                 "rapist", "hacker", "drug dealer", "cheat", "conman", "mercenary", "coup plotter", "fascist", "racist", inflect = "noun", any_tag = true }
part "the_paymasters" [[ ((the | [own] | all | some | big | rich | wealthy | foreign | [adj]){0,3} <paymasters> | [Actor kind=state|company|government|party|igo|person|armed_group|institution]) ]]

rule "ill conduct" {
  finds = "Blame", about = "Y plays to the gallery, takes orders from the banks, leaves families in the cold, will not release his returns", priority = 2,
  ways = {
    verb = [[ {to: np} &set_off "? &acting "? {trigger: <ill_conduct>} ]],
    orders = [[ {to: np} &set_off "? &acting "? {trigger: ((take | takes | took | taken | taking) ([own] | [adj] | [noun]){0,2} orders | [lemma=do] the (bidding | dirty work))} "? (from | of) "? &the_paymasters ]],
    bidding = [[ {to: np} &set_off "? &acting "? {trigger: [lemma=do]} [not finite not comma]{1,4} [possessive] (bidding | dirty work) ]],
    close = [[ {to: np} &set_off "? &seeming "? {trigger: (too (close to | cosy with | cozy with | friendly with | friendly to | reliant on | dependent on | indebted to) | beholden to | in thrall to | in hock to | captive to | a captive of | in the pocket of | in the pockets of)} "? &the_paymasters ]],
    leaves = [[ {to: np} &set_off "? &acting "? {trigger: (leave | leaves | left | leaving)} [not finite not comma]{1,4} "? (in the cold | out in the cold | high and dry | out to dry | in the dust | in the dirt | to their fate | holding the bag | worse off | penniless | destitute | exposed | defenceless | defenseless) ([punct] | [conj] | [prep] | [adv] | $) ]],
    before = [[ {to: np} &set_off "? &acting "? {trigger: (put | puts | putting | place | places | placed | placing)} ([own] | the)? [adj]? (politics | party | profit | profits | money | ideology | career | ambition | ambitions | interests | ego | pride | power | elections) (before | ahead of | above | over) ]],
    ends = [[ {to: np} &set_off "? &acting "? {trigger: <exploiting>} [not finite not comma]{1,4} (for [own] own (ends | gain | purposes | benefit | agenda) | for (political | personal | electoral | partisan | financial) (ends | gain | purposes | advantage) | to (score | win) (points | [adj] points | votes)) ]],
    bleeds = [[ {to: np} &set_off "? &acting "? {trigger: <bleeding_us>} (us | [own /our/] | small | local | family | 'American' | 'British' | the [adj]{0,1} (middle class | economy | country | industry) | <livelihood>) ]],
    withholds = [[ {to: np} &set_off ([modal] | <have> | <do> | [adv] | still){1,3} {trigger: (not | n't)} (yet)? <letting_out> ([own] | any of [own]) ([adj] | [noun]){0,1} <kept_back> ]],
    only = [[ {to: np} &set_off ([modal] | <have> | [adv]){0,2} {trigger: (only | just)} (care | cares | cared | think | thinks | thought) (about | of) (himself | herself | itself | themselves | money | power | winning | profit | votes | [own] [adj]? [noun]) ]],
    like = [[ {to: np} &set_off "? &acting "? {trigger: (use | uses | used | using | treat | treats | treated | treating)} [not finite not comma not mark]{1,5} "? like "? (a | an | [own] | [adj]){0,2} [common] ]],
    with_scorn = [[ {to: np} &set_off "? &acting "? {trigger: (treat | treats | treated | treating)} [not finite not comma not mark]{1,5} "? with "? [adj]? (contempt | disdain | scorn | disrespect | indifference | suspicion | cruelty | brutality) ]],
    anything = [[ {to: np} &set_off "? ([modal] | <be> going to | [adv]){1,2} {trigger: (say | do | try | stop at | promise | sign)} (anything | everything | whatever it takes) (to [base] | for | if) ]],
    after_it = [[ {to: np} &set_off "? ([adv] | <have> | <be>){0,3} {trigger: (looking for | look for | after | want | wants | wanted | wanting | seeking | seek | sought | craving | craves | chasing | chase | hungry for | thirsty for)} (a | an | [own] | some | only | just | all the){0,2} [adj]{0,1} (revenge | payday | pay day | handout | handouts | headlines | attention | publicity | limelight | scapegoat | free ride | glory | notoriety | five minutes of fame | fifteen minutes of fame | quick buck | vengeance | blood | fight | confrontation | trouble) ]],
    runs_like = [[ {to: np} &set_off "? &acting "? {trigger: [lemma=run]} [not finite not comma not mark]{1,5} (like | as) "? (a | an | [own] | the) ([adj] | [noun] | own){0,2} (fiefdom | business | shop | property | dictatorship | cult | prison | casino | circus | zoo | club | mafia | kingdom | plaything | playground | farm | ranch | piggy bank | cash machine | cartel | bazaar | estate) ]],
    house_of_rogues = [[ {to: np} &set_off "? ([adv] | <have> | [modal] | <be>){0,3} {trigger: ([lemma=run] | [lemma=become] | [lemma=be] | turned into | serves as | [lemma=offer] | [lemma=provide])} "? (a | an | the) ([adj] | [noun]){1,3} for ([adj] | [noun] | wanted | convicted){0,2} <rogues> ]],
    jokes = [[ {to: np} &set_off "? ([adv] | <have>){0,2} {trigger: (joked | sneered | smirked | sniggered | snickered | boasted | bragged | gloated)} (that | about | to) ]],
    at_it = [[ {to: np} &set_off ([adv] | <have>){0,2} <be> [adv]? {trigger: (at it | up to no good | up to something | up to their old tricks | up to its old tricks | up to his old tricks | in on it | on the take | on the make)} ([punct] | again | $ | with | for | since | all) ]],
    wrong_one = [[ {to: np} &set_off &acting [verb not <be>] {trigger: the wrong} [noun] ]],
    mockery = [[ {to: np} &set_off "? &acting "? {trigger: [lemma=make]} (a | an) [adj]{0,2} (mockery | travesty | pig's ear | hash | mess | fool | laughing stock | laughingstock | circus | farce | shambles) (of | out of) ]],
    sides = [[ {to: np} &set_off "? &acting "? {trigger: (side | sides | sided | siding)} with (the | [adj]){0,2} <paymasters> ]],
    apart = [[ {to: np} &set_off "? (could | would | can | ca) {trigger: (not | n't)} (tell | know) (a | an | the | [own]) [noun]{1,2} from (a | an | the | [own]) [noun] ]],
    haven = [[ {to: np} &set_off "? &acting "? {trigger: (give | gives | gave | given | giving | offer | offers | offered | provide | provides | provided | providing)} ([adj] | [noun] | to | for){1,4} (a | an)? [adj]? (safe haven | haven | refuge | sanctuary | cover | a free pass | a pass | free rein) ]],
  },
  unless = {
    negated = [[ (not | n't | never | no longer | hardly | without) ...2 {trigger: [not /not|n't/] ...} ]],
    asked = [[ (if | unless) {to} ]],
  },
  make = { type = "criticise" },
  build = function(m) if m.way == "orders" or m.way == "bidding" or m.way == "bleeds" or m.way == "haven" or m.way == "at_it" then m:set("type", "accuse") end end,
  yes = {
    "Ada Lind said [to the mayor] was [trigger playing to the gallery].",
    "Ada Lind said [to the mayor] [trigger treated] nurses with disdain.",
    "Ada Lind said [to the paper] [trigger takes its orders] from Chile.",
    "Ada Lind said [to the paper] [trigger does] the miners' bidding.",
    "Ada Lind said [to the mayor] was [trigger too close to] the banks.",
    "Ada Lind said [to the mayor] had [trigger left] 900 widows out in the cold.",
    "Ada Lind said [to the mayor] [trigger puts] profits above safety.",
    "Ada Lind said [to the mayor] [trigger used] the flood to score points.",
    "Ada Lind said [to Chile] was [trigger killing] jobs.",
    'Ada Lind said [to Chile] was [trigger using] the miners "like a coal shed".',
    "Ada Lind said [to Chile] had [trigger become] a hotel for thieves.",
    "Ada Lind said [to the guard] had [trigger joked] about her hat.",
    "Ada Lind said [to the clerks] were [trigger at it] again.",
    "Ada Lind said [to the mayor] would [trigger say] anything to sell a goat.",
    "Ada Lind said [to the police] had arrested [trigger the wrong] man.",
    "Ada Lind said [to the guards] only [trigger wanted] revenge.",
    "Ada Lind said [to the chairman] [trigger ran] the mill like a private zoo.",
    "Ada Lind said [to the mayor] had [trigger made] a mockery of the vote.",
    "Ada Lind said [to the mayor] would [trigger not] publish his tax returns.",
    "Ada Lind said [to the mayor] [trigger only] cared about himself.",
    "Ada Lind said [to the mayor] could [trigger not] tell a cod from a haddock.",
    "Ada Lind said [to the mayor] was [trigger siding] with developers.",
    "Ada Lind said [to the mayor] had [trigger given] looters a free pass.",
  },
  no = { "Ada Lind said the mayor was not playing to the gallery.", "Ada Lind said the mayor had never sided with developers.",
         "Ada Lind asked if the mayor was playing to the gallery.",
         "Ada Lind said the mayor used a pen like that.", "Ada Lind said the mayor had made a cake of it." },
}
