-- Denials: who rejects as untrue what has been said, suspected or asked. Verbs, idioms and nouns of denial, and
-- claims that are turned back.
phase "denials"

type "Denial" {
  head = "cue", keep = "best",
  slots = { "source", "with", "cue", "content", "claimant", "noun", "medium", "addressee", "time" },
  about = "somebody rejects as untrue, or as not happening, what others say or ask",
}

words "deny" { from = "words/deny.tsv", entry = "lemma", where = { group = "deny" }, inflect = "verb" }
words "split_deny" { from = "words/deny.tsv", entry = "base", where = { group = "deny", split = "yes" }, inflect = "verb" }
words "reject" { from = "words/deny.tsv", entry = "lemma", where = { group = "reject" }, inflect = "verb" }
words "split_reject" { from = "words/deny.tsv", entry = "base", where = { group = "reject", split = "yes" }, inflect = "verb" }
words "claim_noun" { from = "words/claim-nouns.tsv" }
words "false_word" { from = "words/false.tsv" }

local cases = require "lib.cases"
local orders = require "lib.orders"
local deniers = require "lib.deniers"

-- what is denied: a noun phrase with what follows it behind a comma, or a clause
part "thing_denied" [[ ({content: (np | core) (, clause)?} | , {content: clause}) ]]
-- compounds of nouns for a claim: Korruptionsvorwürfe, Pleite-Gerüchte
part "claim_compound" [[ [noun /(.+)(vorw[uü]rf|anschuldigung|behauptung|gerücht|bericht|spekulation|verdacht)(e|en|n|s|es)?/] ]]
part "claim_word" [[ {noun: (<claim_noun> | &claim_compound)} ]]
part "claim" [[ {content: ([det] | [own] | [PIAT])? &mods &claim_word (([prep] | [fused]) (np | core) | &whose &mods &things){0,3}} ]]
-- "entschieden", "am Montag", "als haltlos" between the verb and its prefix
part "manner" [[ (&free{0,6}? | &free{0,3}? als " [not mark not comma]{1,6} ") ]]
-- "..., er habe Geld genommen": what the claim that is denied says
part "saying" [[ (, {content: clause})? ]]
part "inside" [[ (, {content: [not mark]{1,24}?} ,)? ]]
part "falsely" [[ "? ([det] | [adj] | [adv] | [participle]){0,3} <false_word> "? ]]
part "no" [[ (nicht | nie | niemals | keineswegs | keinesfalls) ]]
part "circumstance" [[ (&when | &where | &whom | [adv] | [prep] core){0,3}? ]]
-- what can only be a clause of its own behind a comma, no relative one
part "denied_clause" [[ (&dass clause | [not finite not sub not relative] clause with [reported] | clause with &to_infinitive) ]]

-- What a denial is not: its subject is no object of a preposition, is not in front as well, and nothing negates it.
local behind_preposition = cases.behind_preposition "source"
local two_subjects = cases.second_subject("source", "cue")
local negated = [[ {cue} ...6 &no (, | . | $) ]]
local negated_before = [[ &no [adv]? {cue} ]]
local by_verb = { type = "verb", polarity = "denial", strength = "{cue.strength|3}", noun_act = "{noun.act}" }
local by_claim = { type = "rejects_claim", polarity = "denial", strength = "{cue.strength|2}", noun_act = "{noun.act}" }

rule "denial by verb" {
  finds = "Denial", about = "X bestritt den Vorwurf; hat dementiert, dass ...; stritt das ab", priority = 1,
  ways = orders.both_and({
    plain = [[ WHO {cue: [finite <deny>]} WHO &circumstance &thing_denied ]],
    clause = [[ WHO {cue: [finite <deny>]} WHO &circumstance , {content: &denied_clause} ]],
    perfect = [[ WHO [aux finite] WHO [adv]{0,2} {content: np} &free{0,6}? {cue: [participle <deny>]} &saying ]],
    perfect_clause = [[ WHO [aux finite] WHO &mid {cue: [participle <deny>]} , {content: clause} ]],
    split = [[ WHO {cue: [finite <split_deny>]} WHO &circumstance {content: np} &circumstance {cue: ab} (, {content: clause})? ]],
    split_clause = [[ WHO {cue: [finite <split_deny>]} WHO &circumstance {cue: ab} , {content: clause} ]],
  }, {
    bare = [[ &who {cue: [finite <deny>]} [not mark not comma not finite not noun not pronoun]{0,3}? (. | ! | $) ]],
    bare_inverted = [[ {cue: [finite <deny>]} {source: np} ([adv] | [adj predicative]){0,3} (. | ! | $) ]],
    how = [[ , was {source: np} [adv]{0,3} {cue: [finite <deny>]} ]],
    also = [[ &who [finite] [not mark]{1,24}? (, | und) {cue: [finite <deny>]} ([adv] | aber | jedoch){0,2} &thing_denied ]],
  }),
  unless = {
    preposition = behind_preposition, subject = two_subjects, no = negated, no_before = negated_before,
    costs = [[ {cue} ...4 /.*(spiele?|rennen|kampf|partien?|turniere?|unterhalt|kosten|wettbewerbe?|auftritte?)/ ]],   -- bestritt das Spiel
  },
  check = deniers.is_denier, make = by_verb,
  yes = {
    "[source Das Ministerium] [cue bestritt] [content den Bericht].",
    "[source Ein Sprecher] [cue dementierte], [content dass das Schiff dort gelegen habe].",
    "[source Ein Sprecher] [cue dementierte] am Montag vor der Presse, [content dass das Schiff dort gelegen habe].",
    "Vor der Presse [cue dementierte] [source die Werft] am Montag, [content das Schiff gebaut zu haben].",
    "[source Die Anwältin] [cue bestreitet] für ihre Mandanten [content alle Anschuldigungen].",
    "[source Der Trainer] [cue stritt] am Montag [cue ab], [content dass er dort war].",
    "[source Der Minister] hat [content die Zahlung] stets [cue bestritten].",
    "Später hat [source der Minister] [content die Zahlung] [cue bestritten].",
    "[source Der Zeuge] hat am Montag [cue bestritten], [content dass er dort war].",
    "Am Montag hat [source der Zeuge] [cue bestritten], [content dass er dort war].",
    "Am Abend [cue bestritt] [source die Reederei] [content den Vorwurf].",
    "[source Der Trainer] [cue stritt] [content die Tat] [cue ab].",
    "Vor Gericht [cue stritt] [source der Trainer] [content die Tat] [cue ab].",
    "[source Der Trainer] [cue streitet] [cue ab], [content dass er dort war].",
    "Vor Gericht [cue stritt] [source der Trainer] [cue ab], [content dass er dort war].",
    "[source Der Minister] [cue bestritt] [content das] umgehend.",
    "Das Blatt nannte Namen, was [source der Minister] später [cue dementierte].",
    "[source Die Reederei] bestätigte den Unfall und [cue bestritt] [content eine Mitschuld].",
    "Am Abend [cue dementierte] [source der Kreml].",
    "[source Der Kreml] [cue dementierte].",
  },
  no = {
    "Der Sportler bestritt sein erstes Rennen.",
    "Der Minister bestritt den Bericht nicht.",
    "Der Minister hat den Bericht nie bestritten.",
    "Ohne [source Zögern] [cue bestritt] der Minister den Bericht.",
  },
}

rule "denial by verb, what is denied in front" {
  finds = "Denial", about = "die Tat bestritt er; dass Akten fehlten, bestritt der Minister", priority = 2,
  ways = {
    whole = [[ ^ {content: (&dass | [PDS] | np) [not mark]{0,16}?} ,? {cue: [finite <deny>]} {source: (np | core)} ]],
    split = [[ ^ {content: (&dass | [PDS] | np) [not mark]{0,16}?} ,? {cue: [finite <split_deny>]} {source: (np | core)} [adv]{0,2} {cue: ab} ]],
  },
  unless = { no = negated },
  check = deniers.in_front, make = by_verb,
  yes = { "[content Dass Akten fehlten], [cue bestritt] [source der Minister].",
          "[content Die Tat] [cue stritt] [source er] [cue ab].",
          "[content Die Tat] [cue bestritt] [source er].", "[content Den Bericht] [cue dementierte] [source das Amt]." },
  no = {
    "Das Amt dementierte den Bericht.",
    "Das Team bestritt sein letztes Spiel.",
    "Die Tat bestritt er nicht.",
  },
}

rule "denial by idiom" {
  finds = "Denial", about = "X stellt in Abrede, dass ...; weist jede Schuld von sich; will von Streit nichts wissen", priority = 2,
  ways = orders.both_and({
    abrede = [[ WHO {cue: (stellt | stellte | stellen | stellten)} WHO [adv]{0,2} ({content: core} &free{0,5}?)? {cue: in 'Abrede'} (, {content: clause})? ]],
    from_oneself = [[ WHO {cue: (weist | wies | weisen | wiesen)} WHO [adv]{0,2} {content: np} &free{0,4}? {cue: von sich} &saying ]],
    from_oneself_perfect = [[ WHO [aux finite] WHO &free{0,3}? {content: np} &free{0,3}? {cue: von sich gewiesen} &saying ]],
    knows_nothing = [[ WHO {cue: (will | wollte | wollen | wollten)} WHO (von {content: core} | {content: davon}) {cue: nichts wissen} ]],
  }, {
    abrede_first = [[ ^ {content: (&dass | [PDS] | np) [not mark]{0,16}?} ,? {cue: (stellt | stellte)} {source: (np | core)} [adv]{0,2} {cue: in 'Abrede'} ]],
    of_nothing = [[ von {content: core} (will | wollte | wollen | wollten) {source: np} {cue: nichts wissen} ]],
  }),
  unless = { preposition = behind_preposition, subject = two_subjects },
  check = deniers.is_denier, make = by_verb,
  yes = {
    "[source Der Rat] [cue stellt] [cue in Abrede], [content Geld erhalten zu haben].",
    "Am Montag [cue stellte] [source der Rat] [content eine Absprache] [cue in Abrede].",
    "[content Dass es Geld gab], [cue stellte] [source der Rat] [cue in Abrede].",
    "[source Die Bank] [cue weist] [content jede Schuld] entschieden [cue von sich].",
    "Vor Gericht [cue wies] [source der Fahrer] [content jede Schuld] [cue von sich].",
    "[source Der Fahrer] hat [content jede Schuld] [cue von sich gewiesen].",
    "Vor Gericht hat [source der Fahrer] [content jede Schuld] [cue von sich gewiesen].",
    "[source Der Trainer] [cue will] von [content einem Streit] [cue nichts wissen].",
    "[source Der Torwart] [cue will] [content davon] [cue nichts wissen].",
    "Gestern [cue wollte] [source der Trainer] von [content einem Streit] [cue nichts wissen].",
    "Von [content einer Krise] will [source der Minister] [cue nichts wissen].",
  },
  no = {
    "Die Bank stellt einen Berater.",
    "Der Wirt wies die Gäste ab.",
    "Ohne [source Zögern] [cue wies] der Fahrer jede Schuld von sich.",
    "Der Fahrer [cue wies] [source die Schuld] des Unfalls von sich.",
  },
}

rule "claim turned back" {
  finds = "Denial", about = "X wies den Vorwurf zurück; X hat die Behauptung zurückgewiesen; X widersprach dem Bericht",
  ways = orders.both_and({
    split = [[ WHO {cue: [finite <split_reject prefix=zurück>]} WHO &manner &claim &inside &manner {cue: zurück} &saying ]],
    this = [[ WHO {cue: [finite <split_reject prefix=zurück>]} WHO {content: (dies | das | sie | diese)} &manner {cue: zurück} &saying ]],
    clause = [[ WHO {cue: [finite <split_reject prefix=zurück>]} WHO [adv]{0,2} {cue: zurück} , {content: (&dass clause | clause with &to_infinitive)} ]],
    perfect = [[ WHO [aux finite] WHO &circumstance &claim &inside &free{0,5}? {cue: [participle <reject>]} &saying ]],
    away = [[ WHO {cue: [finite <split_reject prefix=ab>]} WHO [adv]{0,3} &claim als &free{1,4}? {cue: ab} ]],
    contradict = [[ WHO {cue: [finite <reject>]} WHO &circumstance &claim &saying ]],
    against = [[ WHO {cue: (wehrt | wehrte | wehren | wehrten | verwahrt | verwahrte | verwahren | verwahrten)} sich WHO &free{0,4}? gegen &claim &saying ]],
    against_perfect = [[ WHO [aux finite] sich WHO &free{0,4}? gegen &claim &free{0,3}? {cue: (verwahrt | gewehrt)} &saying ]],
    no_chance = [[ WHO {cue: (erteilt | erteilte | erteilen | erteilten)} WHO &claim &free{0,2}? {cue: eine [adj]? 'Absage'} ]],
    no_chance_perfect = [[ WHO [aux finite] WHO &claim &free{0,2}? {cue: eine [adj]? 'Absage' erteilt} ]],
    called = [[ WHO {cue: (bezeichnete | bezeichnet | nannte | nennt | bezeichneten | nannten)} WHO [adv]{0,2} &claim [adv]{0,2} (als)? &falsely ]],
    called_perfect = [[ WHO [aux finite] WHO [adv]{0,2} &claim [adv]{0,2} als &falsely {cue: (bezeichnet | zurückgewiesen)} ]],
    contradict_whom = [[ WHO {cue: [lemma=widersprechen finite]} WHO [adv]{0,2} {claimant: core with Actor} ]],
  }, {
    contradict_colon = [[ &who {cue: [lemma=widersprechen finite]} ([adv] | [personal]){0,2} : {content: (quote | clause)} ]],
    also = [[ &who [finite] [not mark]{1,24}? (, | und) {cue: [finite <reject>]} ([adv] | aber | jedoch){0,2} &claim &saying ]],
    also_split = [[ &who [finite] [not mark]{1,24}? (, | und) {cue: [finite <split_reject prefix=zurück>]} [adv]{0,2} &claim &manner {cue: zurück} &saying ]],
  }),
  unless = { preposition = behind_preposition, subject = two_subjects, no = negated_before },
  check = deniers.is_denier, make = by_claim,
  yes = {
    "[source Die Reederei] [cue wies] [content den Vorwurf] entschieden [cue zurück].",
    "[source Der Verein] [cue weist] [content die Dopingvorwürfe] [cue zurück].",
    "Am Montag [cue wies] [source der Konzern] [content die Anschuldigungen] als haltlos [cue zurück].",
    "[source Das Ministerium] hat [content die Berichte] [cue zurückgewiesen].",
    "Am Montag hat [source das Ministerium] [content die Berichte] [cue zurückgewiesen].",
    "[source Die Armee] [cue wies] [content das] am Montag [cue zurück].",
    "Am Montag [cue wies] [source die Armee] [content dies] [cue zurück].",
    "[source Die Partei] [cue wies] [cue zurück], [content Spenden angenommen zu haben].",
    "Gestern [cue wies] [source die Partei] [cue zurück], [content Spenden angenommen zu haben].",
    "[source Der Trainer] [cue tat] [content die Gerüchte] als Unsinn [cue ab].",
    "Gestern [cue tat] [source der Trainer] [content die Gerüchte] als Unsinn [cue ab].",
    "[source Der Minister] [cue widersprach] [content der Darstellung].",
    "Am Montag [cue widersprach] [source der Minister] [content der Darstellung], [content er habe gelogen].",
    "[source Die Sängerin] [cue wehrt] sich gegen [content Pleite-Gerüchte].",
    "Am Montag [cue verwahrte] sich [source die Bank] gegen [content den Verdacht], [content Geld gewaschen zu haben].",
    "[source Die Bank] hat sich gegen [content den Verdacht] [cue verwahrt].",
    "Nun hat sich [source die Bank] gegen [content den Verdacht] [cue verwahrt].",
    "[source Die Firma] [cue erteilte] [content Spekulationen über einen Verkauf] [cue eine klare Absage].",
    "Am Montag [cue erteilte] [source die Firma] [content den Gerüchten] [cue eine Absage].",
    "[source Die Firma] hat [content Spekulationen über einen Verkauf] [cue eine Absage erteilt].",
    "Am Montag hat [source die Firma] [content den Gerüchten] [cue eine Absage erteilt].",
    "[source Ada Lind] [cue nannte] [content die Behauptung] frei erfunden.",
    "Am Montag [cue nannte] [source Ada Lind] [content den Bericht] falsch.",
    "[source Ada Lind] hat [content den Bericht] als absurd [cue bezeichnet].",
    "Am Montag hat [source Ada Lind] [content den Bericht] als absurd [cue bezeichnet].",
    "[source Serbien] [cue widerspricht] [claimant dem Kosovo] im Streit um die Brücke.",
    "In dem Streit [cue widerspricht] [source Serbien] [claimant dem Kosovo].",
    "[source Die Leiterin] [cue widersprach] ihm: [content Das Geld sei da].",
    "[source Die Leiterin] [cue widerspricht]: [content Das Geld sei da].",
    "[source Die Armee] bestätigte den Unfall, [cue widersprach] aber [content der Darstellung], [content es gebe Tote].",
    "[source Der Rat] prüft den Fall und [cue weist] [content die Vorwürfe] [cue zurück].",
  },
  no = {
    "Die Wachen wiesen den Besucher zurück.",
    "Der Vorstand wies den Antrag zurück.",
    "Der Minister hat die Vorwürfe nicht zurückgewiesen.",
    "Die Bürger wehren sich gegen den Bau.",
    "Ohne [source Zögern] [cue widersprach] der Minister der Darstellung.",
  },
}

rule "claim turned back, claim first" {
  finds = "Denial", about = "Die Vorwürfe wies sie zurück; das bestritt er", priority = 2,
  ways = {
    this = [[ ^ {content: (dies | das)} {cue: [finite <split_reject prefix=zurück>]} {source: np} &manner {cue: zurück} ]],
    claim = [[ ^ &claim {cue: [finite <split_reject prefix=zurück>]} {source: np} &manner {cue: zurück} ]],
    contradict = [[ ^ &claim {cue: [lemma=widersprechen finite]} {source: np} ]],
    quoted = [[ {content: quote} ,? {cue: [lemma=widersprechen finite]} {source: np} ]],
  },
  check = deniers.is_denier, make = by_claim,
  yes = { "[content Die Vorwürfe] [cue wies] [source sie] als haltlos [cue zurück].",
          "[content Der Darstellung] [cue widersprach] [source Ada Lind].",
          "[content Das] [cue wies] [source die Armee] [cue zurück].",
          "[content „Das war anders“], [cue widersprach] [source Ada Lind]." },
  no = { "Den Besucher wies sie zurück." },
}

rule "claim denied, passive" {
  finds = "Denial", about = "der Bericht wurde von X dementiert; Vorwürfe, die X zurückweist", priority = 2,
  ways = {
    passive = [[ {content: np} (wurde | wurden | wird | werden) (von | vom) {source: (np | core)} &free{0,4}? {cue: ([participle <deny>] | [participle <reject>])} ]],
    reduced = [[ &claim , [relative] {source: (np | core)} &free{0,5}? {cue: ([finite <deny>] | [finite <reject>])} ]],
  },
  unless = { no = negated_before },
  make = by_verb,
  yes = { "[content Der Bericht] wurde von [source der Behörde] [cue dementiert].",
          "Es bleibt [content der Vorwurf], den [source die Reederei] [cue bestreitet]." },
  no = {
    "Der Antrag wurde vom Rat geprüft.",
    "Der Bericht wurde von der Behörde nie dementiert.",
  },
}

rule "denial by noun" {
  finds = "Denial", about = "ein Dementi des Ministeriums; X veröffentlichte ein Dementi",
  ways = {
    of = [[ {cue: ('Dementi' | 'Dementis')} ((der | des | von | vom) {source: core} | (aus) {source: core}) ]],
    genitive = [[ {cue: ('Dementi' | 'Dementis')} {source: (des | der) &mods &things} ]],
    issued = [[ &who [finite] [not mark]{0,4}? ein [adj]{0,2} {cue: ('Dementi' | 'Dementis')} ]],
    genitive_before = [[ {source: [Actor form=full|short]} {cue: 'Dementi'} ]],
    denial = [[ {cue: ('Zurückweisung' | 'Bestreiten' | 'Leugnen')} {content: (der | des) &mods {noun: <claim_noun>}} ]],
  },
  unless = { preposition = [[ (nach | mit | bei | in | auf | für | gegen | zu | [fused]) {source} [finite] ]] },
  make = { type = "noun", polarity = "denial", strength = "3", noun_act = "{noun.act}" },
  yes = {
    "[source Die Behörde] veröffentlichte ein [cue Dementi].",
    "Das [cue Dementi] [source der Reederei] kam spät.",
    "Das [cue Dementi] von [source Ada Lind] kam spät.",
    "Das war die [cue Zurückweisung] [content des Vorwurfs].",
    "Es blieb bei [source Russlands] [cue Dementi].",
  },
  no = {
    "Die Behörde schwieg.",
    "Nach der Rede des Ministers folgte ein Dementi.",
  },
}
