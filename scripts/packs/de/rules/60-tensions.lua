-- Tensions: an act, a word or a state that sets one actor against another, or eases things between them.
phase "tensions"

type "Tension" {
  head = "trigger", keep = "best", slots = { "from", "to", "trigger" },
  about = "one actor against another, or for it",
}

words "act" { from = "words/tension.tsv", where = { pos = "verb" }, inflect = "verb" }
words "split_act" { from = "words/tension.tsv", entry = "base", where = { split = "yes" }, inflect = "verb" }
words "light_verb" { "verhängen", "führen", "starten", "beginnen", "fliegen", "erheben", "üben", "planen", "einreichen", "eröffnen",
                     "kündigen", "ankündigen", "beschließen", "verschärfen", "richten", "fordern", "verüben", "reichen",
                     "einleiten", "leiten", "aufnehmen", "nehmen", inflect = "verb" }
words "act_noun" { from = "words/tension.tsv", where = { pos = "noun" } }

local cases = require "lib.cases"
local is_subject = cases.subject "from"

-- The other side is an object ("acc", "dat") or stands behind a preposition.
local objects, prepositions = { acc = true, dat = true }, { "gegen", "auf", "mit" }

part "other" [[ {to: core (&whose &mods &things | [<actor> /.+s/])?} ]]

part "amid" [[ (&time | [adv] | in der 'Nacht'){0,2} ]]

local ways = {}
for case in pairs(objects) do
  ways[case] = string.format([[ {from: np} &aside {trigger: [finite <act to=%s>]} &amid &other ]], case)
  ways[case .. "_inverted"] = string.format([[ {trigger: [finite <act to=%s>]} {from: np} &amid &other ]], case)
  ways[case .. "_and"] = string.format(
    [[ {from: np} &aside [finite] &free{0,10}? und {trigger: [finite <act to=%s>]} &other ]], case)
  ways[case .. "_perfect"] = string.format(
    [[ {from: np} &aside [aux finite] &amid &other &free{0,10}? {trigger: [participle <act to=%s>]} ]], case)
end
for _, preposition in ipairs(prepositions) do
  ways[preposition] = string.format(
    [[ {from: np} &aside {trigger: [finite <act to=%s>]} &free{0,5}? %s &other ]], preposition, preposition)
  ways[preposition .. "_perfect"] = string.format(
    [[ {from: np} &aside [aux finite] &free{0,5}? %s &other &free{0,3}? {trigger: [participle <act to=%s>]} ]],
    preposition, preposition)
end
ways.split = [[ {from: np} &aside {trigger: [SplitAct to=acc|dat]} &amid &other &free{0,8}? {trigger: [prefix]} ]]
ways.split_inverted = [[ {trigger: [SplitAct to=acc|dat]} {from: np} &other &free{0,8}? {trigger: [prefix]} ]]
ways.split_against = [[ {from: np} &aside {trigger: [SplitAct to=gegen]} &free{0,5}? gegen &other &free{0,5}? {trigger: [prefix]} ]]
ways.responsible = [[ {from: np} &aside {trigger: (macht | machte | machen | machten)} &amid &other &free{1,8}? {trigger: verantwortlich} ]]
ways.burden = [[ {from: np} &aside {trigger: (legt | legte | legen | legten)} &other &free{0,4}? zur 'Last' ]]
ways.blame = [[ {from: np} &aside (gibt | gab | geben | gaben) &other (die | eine)? {trigger: ('Schuld' | 'Mitschuld')} ]]

-- What is said without a word of the list is an accusation.
local kind = { type = "{trigger.type|accuse}", weight = "{trigger.weight|0}" }

rule "act on somebody" {
  finds = "Tension", about = "X kritisierte Y; X warf Y vor; X drohte Y; X ermittelt gegen Y; X hat Y angegriffen", priority = 2,
  ways = ways,
  unless = { preposition = cases.behind_preposition "from", subject = cases.second_subject("from", "trigger") },
  check = is_subject, make = kind,
  yes = {
    "[from Dänemark] [trigger verurteilte] [to die russische Regierung].",
    "[from Polen] [trigger warf] [to Ungarn] Verrat [trigger vor].",
    "Am Montag [trigger drohte] [from China] [to Japan] mit Zöllen.",
    "[from Die Staatsanwaltschaft] [trigger ermittelt] seit Mai gegen [to die Werft].",
    "[from Norwegen] hat [to Schweden] scharf [trigger kritisiert].",
    "[from Die Polizei] [trigger ging] mit Wasserwerfern gegen [to die Demonstranten] [trigger vor].",
    "[from Kiew] [trigger machte] [to Moskau] für den Angriff [trigger verantwortlich].",
    "[from Japan] [trigger verhandelt] seit Mai mit [to China].",
    "[from Soldaten] [trigger schossen] auf [to die Demonstranten].",
    "[from Die Ministerin] gab [to der Firma] die [trigger Schuld].",
    "[from Die Anklage] [trigger legt] [to dem Fahrer] zur Last, er habe getrunken.",
    "[from Polen] zögerte und [trigger kritisierte] [to Ungarn].",
    "Am Montag [trigger kritisierte] [from Polen] [to Ungarn].",
    "[from Polen] [trigger drohte] [to Ungarn].",
    "[from Polen] zögerte und [trigger drohte] [to Ungarn].",
    "[from Polen] hat [to Ungarn] [trigger gedroht].",
    "[from Soldaten] haben auf [to die Demonstranten] [trigger geschossen].",
    "[from Die Staatsanwaltschaft] hat gegen [to die Werft] [trigger ermittelt].",
    "[from Japan] hat lange mit [to China] [trigger verhandelt].",
    "Am Montag [trigger warf] [from Polen] [to Ungarn] Verrat [trigger vor].",
  },
  no = {
    "Der Bus fuhr nach Polen.",
    "Ohne [from Zögern] [trigger kritisierte] Polen Ungarn.",
    "Polen [trigger warf] [from Ungarn] [to Verrat] [trigger vor].",
  },
}

rule "act on somebody, passive" {
  finds = "Tension", about = "Y wurde von X angegriffen", priority = 2,
  pattern = [[ &other (wurde | wurden | wird | werden | worden) &free{0,5}? (von | vom) {from: (np | core)} &free{0,6}? {trigger: [participle <act to=acc>]} ]],
  make = kind,
  yes = { "[to Kiew] wurde in der Nacht von [from Russland] [trigger angegriffen]." },
  no = { "Die Brücke wurde von Arbeitern repariert." },
}

rule "act on one another" {
  finds = "Tension", about = "X und Y werfen sich gegenseitig Betrug vor", priority = 3,
  ways = {
    finite = [[ {from: core} und {to: core} {trigger: ([finite <act>] | [finite <split_act>])} (sich gegenseitig | einander | sich) ]],
    inverted = [[ {trigger: ([finite <act>] | [finite <split_act>])} sich {from: core} und {to: core} (gegenseitig | einander) ]],
    agree_with = [[ {from: core} {trigger: [finite <act to=sich>]} sich &free{0,3}? mit {to: core} ]],
    agree_perfect = [[ {from: core} und {to: core} haben sich &free{0,8}? {trigger: [participle <act to=sich>]} ]],
    perfect = [[ {from: core} und {to: core} [aux finite] (sich gegenseitig | einander) &free{0,5}? {trigger: [participle <act>]} ]],
    perfect_inverted = [[ [aux finite] sich {from: core} und {to: core} (gegenseitig | einander) &free{0,5}? {trigger: [participle <act>]} ]],
  },
  make = { type = kind.type, weight = kind.weight, mutual = "yes" },
  yes = {
    "[from Polen] und [to Ungarn] [trigger einigten] sich auf Gespräche.",
    "[from Polen] und [to Ungarn] [trigger warfen] sich gegenseitig Verrat vor.",
    "Am Montag haben sich [from Polen] und [to Ungarn] gegenseitig [trigger kritisiert].",
    "[from Polen] und [to Ungarn] haben sich gegenseitig [trigger kritisiert].",
    "[from Polen] [trigger einigte] sich am Montag mit [to Ungarn].",
    "[from Polen] und [to Ungarn] haben sich am Montag [trigger geeinigt].",
    "Am Montag [trigger kritisierten] sich [from Polen] und [to Ungarn] gegenseitig.",
  },
  no = { "Polen und Ungarn freuten sich." },
}

local noun_ways = {
  between_first = [[ zwischen {from: core} und {to: core} [not mark]{0,6}? {trigger: <act_noun to=zwischen>} ]],
  between = [[ {trigger: <act_noun to=zwischen>} zwischen {from: (Actor | core)} und {to: (Actor | core)} ]],
  both = [[ {trigger: <act_noun to=zwischen>} von {from: (Actor | core)} (mit | und) {to: (Actor | core)} ]],
}
for _, preposition in ipairs { "gegen", "auf", "mit", "an" } do
  noun_ways[preposition] = string.format(
    [[ {from: np} &aside [adv]? ([finite <light_verb>] | [aux finite] | [modal finite]) &free{0,8}? {trigger: <act_noun to=%s>} %s &other ]],
    preposition, preposition)
  noun_ways[preposition .. "_owner"] = string.format(
    [[ {from: [Actor form=demonym|full|short]} [adj]{0,2} {trigger: <act_noun to=%s>} %s &other ]], preposition, preposition)
  noun_ways[preposition .. "_of"] = string.format(
    [[ {trigger: <act_noun to=%s>} (der | des | von) {from: (Actor | core)} %s &other ]], preposition, preposition)
end

rule "act as a noun" {
  finds = "Tension", about = "Sanktionen gegen Y, Streit zwischen X und Y, russische Angriffe auf Y",
  ways = noun_ways,
  unless = { preposition = [[ ([prep] | [fused]) {from} [finite] ]] },
  make = kind,
  build = function(m)
    if m.way == "between" or m.way == "both" then m:set("mutual", "yes") end
  end,
  yes = {
    "[from Die EU] verhängte neue [trigger Sanktionen] gegen [to Belarus].",
    "Der [trigger Streit] zwischen [from Serbien] und [to dem Kosovo] dauert an.",
    "[from Russische] [trigger Angriffe] auf [to die Ukraine] begannen.",
    "[from Russland] begann einen [trigger Angriff] auf [to die Ukraine].",
    "[from Polen] übte [trigger Kritik] an [to Ungarn].",
    "[from Japan] begann [trigger Gespräche] mit [to China].",
    "Der [trigger Angriff] der [from Russen] auf [to die Ukraine] begann.",
    "Zwischen [from Polen] und [to Ungarn] gibt es [trigger Streit].",
    "Der [trigger Streit] von [from Polen] und [to Ungarn] dauert an.",
    "Die [trigger Sanktionen] der [from EU] gegen [to Belarus] gelten.",
    "[from Russische] [trigger Sanktionen] gegen [to Polen] gelten.",
    "Die [trigger Kritik] von [from Polen] an [to Ungarn] hält an.",
    "[from Polnische] [trigger Kritik] an [to Ungarn] hält an.",
    "Die [trigger Gespräche] von [from Japan] mit [to China] enden.",
    "[from Japans] [trigger Gespräche] mit [to China] enden.",
  },
  no = { "Der Streit dauerte lange.", "Ohne [from Zögern] verhängte die EU [trigger Sanktionen] gegen [to Belarus]." },
}
