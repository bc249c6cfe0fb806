-- Deeds that look like nouns: in a headline behind a name ("Ada Lind pledges aid to the bank", "Chile halts exports to Peru"), behind a
-- modal verb ("will team up with"), and behind a preposition ("after taking swipes at").
phase "tags"

-- Nouns in the plural, too. Those that name people or things of a state more often (forces, rebels, ships, heads, parts, exports) stand
-- with what only follows a verb.
words "deed_form" {
  any = "accuses, acts, advocates, airlifts, allies, backs, bans, beefs, blasts, blocks, bolts, boosts, bows, braces, brands, calls, camps, caves, " ..
    "chides, confronts, courts, crosses, curbs, cuts, damages, decries, defects, demands, dials, digs, dines, dismisses, ditches, doubles, dumps, " ..
    "edges, eases, " ..
    "ends, exchanges, expels, faces, flies, flirts, gangs, guns, halts, hammers, hands, harbors, harbours, hikes, holds, inches, increases, initials, " ..
    "intrigues, jabs, jeers, jettisons, " ..
    "joins, kettles, knocks, lambasts, lashes, leans, limits, lines, lobs, marches, mauls, mends, mocks, moves, napalms, needles, nixes, nudges, " ..
    "objects, offers, " ..
    "orders, ousts, parleys, partners, pauses, picks, pledges, plots, points, posts, presses, preys, probes, promises, protests, pushes, puts, " ..
    "questions, raids, rails, rallies, " ..
    "ramps, reaches, rebukes, recalls, releases, repeats, requests, rescues, resumes, rides, risks, rolls, rows, sacks, schemes, scolds, scraps, " ..
    "seeks, sees, serves, " ..
    "shelves, showers, shuns, sides, signals, signs, skips, slams, slaps, slashes, slights, snubs, sours, spies, splits, spurns, squares, stands, " ..
    "stays, steps, stops, strikes, strips, " ..
    "stymies, sues, swipes, takes, tangles, taps, targets, teams, tears, test-fires, threatens, throws, tides, toughens, trades, triggers, trims, " ..
    "turns, tussles, tweets, uses, " ..
    "vetoes, visits, voices, volunteers, votes, vows, walks, warns, waves, weighs, woos, works, writes, wrongs",
  firm = "bayonets, campaigns, charges, fines, fires, forces, heads, names, parts, patrols, plans, rains, rebels, ships, talks, steams, sanctions, barracks, cows",
}
-- what one pledges, halts or offers, and may be a verb too
words "thing_form" { "aid", "help", "support", "action", "trade", "fire", "access", "exports", "imports", "talks", "funds", "arms", "troops", "sanctions",
    "strikes", "protests",
  "ties", "links", "visits", "flights", "deals", "demands", "probe", "inquiry", "cash", "loans", "drills", "raids", "charges", "cuts", "curbs", "bans",
  "war", "doubts", "concerns",
  "alarm", "anger", "threats", "plans", "reforms", "shells", "drones", "rockets", "missiles", "backing", "warning", "warnings", "fears", "insults",
  "barbs", "blows", "praise",
  "checks", "cheques", "blame", "force", "bail", "gas", "pressure", "doubt", "scorn", "tear", "live", "rubber", "pepper",
  "water", "stun", "deal", "pact", "revenge", "retaliation", "concern", "regret", "answers", "guarantees", "apology", "explanation", "punches", "oil",
  "visas", "work" }
part "headed_by" [[ ^^ ([adj] | [name]){0,3} ([name] | [noun capital]) ]]
part "goes_on_so" [[ [not finite not modal not final]{0,14} $$ ]]

retag "deed of somebody in a headline" {
  about = "Ada Lind pledges aid to the bank: a verb, as a name stands in front and no other verb follows",
  ways = {
    any = [[ &headed_by {this: [NNS <deed_form any>]} ([<thing_form>] | [not finite not modal not final not conj]) &goes_on_so ]],
    firm = [[ &headed_by {this: [NNS <deed_form firm>]} ([det not wh] | [own] | [name] | at | on | upon | against | back | down | out | off | up | away | to | with | for | aid | action | support | missiles | near | off | around | along | over | outside | live | tear | rubber | stun | water | warning | cruise | ballistic | rockets | shells | shots) &goes_on_so ]],
  },
  to = "VBZ",
  yes = { "Ada Lind [this pledges] aid to bank", "Chile [this halts] exports to Peru", "Chile [this fires] at Peru" },
  no = { "Chile pledges fell short", "Chile protests kill two", "Chile forces in Peru", "Odrin camps and huts" },
}

retag "thing of a deed in a headline" {
  about = "Ada Lind pledges aid to the bank: what is pledged is no verb",
  pattern = [[ &headed_by [VBZ <deed_form any>] {this: [tag=VBP|VB can=NN <thing_form>]} ]],
  to = "NN",
  yes = { "Ada Lind pledges [this aid] to bank" },
  no = { "The banks aid Chile." },
}

retag "things of a deed in a headline" {
  about = "Chile halts exports to Peru: what is halted is no verb",
  pattern = [[ &headed_by [VBZ <deed_form any>] {this: [VBZ can=NNS <thing_form>]} ]],
  to = "NNS",
  yes = { "Chile halts [this exports] to Peru" },
  no = { "Chile exports tin." },
}

-- "will team up", "would initial a pact", "will back sanctions"; behind "to" the tagger knows them
words "deed_base" { "team", "back", "beef", "initial", "mutiny", "down", "buddy", "cosy", "cozy", "lawyer", "muscle", "partner", "side", "square",
    "barrack", "tussle",
                    "pal", "gang", "row", "spar", "kettle", "napalm", "bayonet", "cow", "no-platform", "one-up", "slight", "stiff", "zero", "teargas",
                    "tear-gas", "cool", "warm", "plump", "lavish" }

retag "deed behind a modal verb" {
  about = "will team up with, would back a ban: a verb, whatever else the word may be",
  pattern = [[ [modal not capital] (not | n't)? {this: [not verb <deed_base>]} [not final not comma] ]],
  to = "VB",
  yes = { "Ada Lind will [this team] up with the bank." },
  no = { "The team will be back on Monday.", "They will go back to the bank." },
}

-- "After taking swipes at the mayor"
words "taking_ing" { "taking", "picking", "throwing", "making", "directing", "firing", "aiming", "having", "trading", "laying", "levelling", "leveling" }
words "taken_form" { "swipes", "digs", "shots", "fights", "quarrels", "barbs", "jabs", "jibes", "potshots", "pot-shots", "insults", "blows", "charges",
    "punches" }

retag "deed behind a preposition" {
  about = "after taking swipes at the mayor: a verb",
  pattern = [[ (after | before | by | while | since | without | , | from | for | of) {this: [noun can=VBG <taking_ing>]} [<taken_form>] (at | on | with | against) ]],
  to = "VBG",
  yes = { "After [this taking] swipes at the bank, Ada Lind left." },
  no = { "The taking of the town was quick." },
}

retag "what is taken at somebody" {
  about = "after taking swipes at the mayor: what is taken",
  pattern = [[ [VBG <taking_ing>] {this: [VBZ can=NNS <taken_form>]} (at | on | with | against) ]],
  to = "NNS",
  yes = { "After taking [this swipes] at the bank, Ada Lind left." },
  no = { "The bank swipes at the mayor." },
}

words "doing_noun" { "finger-pointing", "finger-wagging", "decoupling", "scapegoating", "lambasting", "browbeating", "gaslighting", "fearmongering",
    "scaremongering",
                     "stonewalling", "mudslinging", "backstabbing", "bad-mouthing", "badmouthing", "virtue-signalling", "trolling" }

retag "doing that is a thing" {
  about = "the finger-pointing at the mayor: a noun, as an article or an owner stands in front",
  pattern = [[ ([det] | [own] | [possessive] | [adj]) {this: [VBG <doing_noun>]} ([prep] | [finite] | [modal] | [final]) ]],
  to = "NN",
  yes = { "The [this finger-pointing] at the mayor went on." },
  no = { "The mayor is finger-pointing at the bank." },
}
