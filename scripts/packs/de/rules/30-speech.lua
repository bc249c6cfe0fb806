-- Claims: who says what. The verb stands second, its participle or separable prefix at the end; what is
-- said follows behind a comma: dass ..., a clause in the Konjunktiv, zu ..., or behind a colon.
phase "speech"

local is_subject = require "lib.cases".subject "source"

type "Claim" {
  head = "cue", keep = "best",
  slots = { "source", "with", "cue", "content", "addressee", "medium", "time" },
  about = "somebody says, thinks or wants something",
}

words "say" { from = "words/say.tsv", entry = "lemma", inflect = "verb" }
words "split_say" { from = "words/say.tsv", entry = "base", where = { split = "yes" }, inflect = "verb" }
words "medium" { "Interview", "Gespräch", "Erklärung", "Mitteilung", "Pressemitteilung", "Rede", "Brief", "Schreiben",
                 "Bericht", "Fernsehen", "Radio", "Zeitung", "Magazin", "Beitrag", "Twitter", "Telegram", "X",
                 "Pressekonferenz", "Stellungnahme", "Fernsehansprache", "Ansprache", "Bundestag", "Plattform" }

-- what may stand between a subject and its verb, and behind the verb: to whom, when, where
part "aside" [[ (, ([det] | [noun] | [adj] | [relative] | [prep]) [not mark]{0,20}? , | [open] ...6 [close] | [dash] [not mark]{1,16}? [dash])? ]]
part "meanwhile" [[ (, ([det] | [relative] | [prep]) [not mark]{0,20}? [finite] , | [open] ...6 [close] | [dash] [not mark]{1,16}? [dash])? ]]
part "who" [[ {source: np (, ([det] | [adj] | [common]) &free{0,14}? ,)?} &meanwhile ]]
part "apposed" [[ (, ([det] | [noun] | [adj]) [not mark]{0,14}? ,?)? ]]
part "whom" [[ {addressee: (dem | der | den | einem | einer) &free{0,4} (" [not mark not comma]{1,4} ")? ([open] [not mark]{1,3} [close])?} ]]
part "when" [[ {time: &time} ]]
part "where" [[ {medium: (in | auf | bei | im | via | über) &free{0,3}? <medium>} ]]
part "mid" [[ (&whom | &when | &where | &free | [open] ...4 [close]){0,12}? ]]
part "wh" [[ (ob | [PWAV] | wie | [PWS]) ]]
part "dass" [[ (dass | daß) ]]

-- the forms of what is said, each behind its mark
part "said" [[ (, {content: (&dass | &wh) clause} | , {content: [not finite not sub] clause with ([reported] | [finite])} | , {content: clause with (zu [infinitive] | [izu])} | , {content: (" | quote)} | : {content: (quote | clause)} | , {content: quote}) ]]

local terms = {
  verb = "{cue.strength}",
  dass = { 5, [[ {content: &dass clause} ]] },
  konjunktiv = { 4, [[ {content: clause with [reported]} ]] },
  quoted = { 5, [[ {cue} ...16 " ]] },
  wh = { 3, [[ {cue} ...12 , &wh ]] },
  colon = { 3, [[ {cue} ...12 : ]] },
  inf = { 2, [[ {cue} ...12 , ...12 (zu [infinitive] | [izu]) ]] },
  clause = { 2, [[ {cue} ...12 , [not sub] ]] },
  source = { 1, [[ {source} ]] },
  let = { 6, [[ (ließ | lässt | ließen) ...12 (wissen | ausrichten) ]] },
}

local attributes = { act = "{cue.act|state}", certainty = "certain", class = "{cue.class}" }

rule "subject says" {
  finds = "Claim", about = "der Minister sagte, dass ...; er hat erklärt, er habe ...; sie wies darauf hin, dass ...",
  at_least = 9, priority = 1,
  ways = {
    plain = [[ &who {cue: [finite <say>]} &mid &said ]],
    also = [[ &who [finite] [not comma not mark]{0,14}? und {cue: [finite <say>]} &mid &said ]],
    perfect = [[ &who [aux finite] &mid {cue: [participle <say>]} &said ]],
    let = [[ &who {cue: (ließ | lässt | ließen)} &mid {cue: ([infinitive <say>] | wissen | ausrichten)} &said ]],
    relative = [[ {source: np} , [relative] [not mark]{0,8}? {cue: [finite <say>]} , {content: &dass clause} ]],
    at_end = [[ &who [finite] [not mark]{1,20}? , {cue: [finite <say>]} [adv]? , {content: &dass clause} ]],
    split = [[ &who {cue: SplitSay} &mid {cue: [prefix]} &said ]],
  },
  unless = { preposition = [[ ([prep] | [fused]) {source} ]] },
  points = terms, check = is_subject, make = attributes,
  yes = {
    "[source Der Minister] [cue sagte] am Montag, [content dass der Hafen geschlossen sei].",
    "[source Ein Sprecher der Werft] [cue erklärte], [content das Schiff habe nie dort gelegen].",
    "[source Die Behörde] hat am Freitag [cue mitgeteilt], [content dass nichts fehle].",
    "[source Die Ministerin] [cue räumte] am Abend [cue ein], [content dass Akten fehlten].",
    "[source Ada Lind] [cue kündigte] [cue an], [content den Vertrag zu kündigen].",
    "[source Der Fischer] [cue fragte], [content ob das Meer leer sei].",
    "[source Die Firma] [cue ließ] [cue mitteilen], [content sie habe alle Regeln eingehalten].",
          "[source Die Behörde] prüfte den Fall und [cue erklärte], [content dass nichts fehle]." },
  no = { "Der Bus fuhr los, bevor es regnete.", "Nach der Rede des Ministers begann der Regen, der lange dauerte." },
}

rule "verb before its subject" {
  finds = "Claim", about = "am Montag sagte der Minister, er habe ...; dort räumte er ein, dass ...", at_least = 9,
  ways = {
    plain = [[ {cue: [finite <say>]} {source: np} &apposed &mid &said ]],
    perfect = [[ [aux finite] {source: np} &mid {cue: [participle <say>]} &said ]],
    split = [[ {cue: SplitSay} {source: np} &apposed &mid {cue: [prefix]} &said ]],
  },
  unless = {
    subject = [[ (^ | , | und | : | ") np &aside {cue} ]],
    question = [[ ^ {cue} ]],
  },
  points = terms, check = is_subject, make = attributes,
  yes = {
    "Am Montag [cue sagte] [source der Minister], [content der Hafen sei geschlossen].",
    "In einem Brief [cue räumte] [source die Ministerin] [cue ein], [content dass Akten fehlten].",
    "Danach hat [source ein Sprecher] [cue erklärt], [content dass nichts fehle].",
  },
  no = { "Der Minister sagte der Zeitung, der Hafen sei geschlossen." },
}

rule "accusation" {
  finds = "Claim", about = "X warf Y vor, ... zu haben; X wirft Y Betrug vor; X beschuldigte Y, ...", at_least = 8, priority = 2,
  ways = {
    reproach = [[ &who {cue: [SplitSay act=accuse]} {content: core} &free{0,8}? {cue: vor} &said ]],
    reproach_inverted = [[ {cue: [SplitSay act=accuse]} {source: np} {content: core} &free{0,8}? {cue: vor} &said ]],
    thing = [[ &who {cue: [SplitSay act=accuse]} {content: core} &free{0,6}? {content: np} {cue: vor} ]],
    reproach_perfect = [[ &who [aux finite] {content: core} &free{0,6}? {content: np}? {cue: [participle <say act=accuse>]} &said? ]],
    accuse_and = [[ &who [finite] [not comma not mark]{0,14}? und {cue: [finite <say act=accuse>]} {content: core} &mid &said ]],
    accuse = [[ &who {cue: [finite <say act=accuse>]} {content: core} &mid &said ]],
    responsible = [[ &who {cue: (macht | machte | machen | machten)} {content: core} [adv]{0,2} {content: für (core | np)} {cue: verantwortlich} ]],
    blame = [[ &who {cue: (gibt | gab | geben | gaben)} {content: core} {cue: (die | eine)? ('Schuld' | 'Mitschuld' | 'Verantwortung')} ([prep] {content: np})? ]],
    of = [[ &who {cue: [finite <say act=accuse>]} {content: core} {content: &whose &mods &things} ]],
  },
  unless = { preposition = [[ ([prep] | [fused]) {source} ]] },
  points = { verb = "{cue.strength}", frame = { 9, [[ {cue} ]] } },   -- more than any other frame: the accused is named
  check = is_subject,
  make = { act = "accuse", certainty = "certain", class = "accuse" },
  yes = {
    "[source Norwegen] [cue warf] [content der Reederei] [cue vor], [content Öl ins Meer geleitet zu haben].",
    "[source Die Fischer] [cue werfen] [content dem Konzern] [content Betrug] [cue vor].",
    "[source Kiew] [cue machte] [content Moskau] [content für den Angriff] [cue verantwortlich].",
    "[source Der Anwalt] [cue beschuldigte] [content die Firma], [content Akten vernichtet zu haben].",
          "[source Die Ministerin] [cue gab] [content der Firma] [cue die Schuld] an dem Unglück." },
  no = { "Die Kinder warfen Steine ins Wasser." },
}

rule "demand, warning, threat" {
  finds = "Claim", about = "X forderte den Rücktritt; warnte vor einem Krieg; drohte mit einem Streik; sprach von ...", at_least = 5,
  ways = {
    object = [[ &who {cue: [finite <say frames=obj>]} [adv]? {content: np} (. | , | $ | und) ]],
    from = [[ &who {cue: [finite <say frames=vor>]} &mid {content: vor (np | core)} ]],
    with = [[ &who {cue: [finite <say frames=mit>]} &mid {content: mit (np | core)} ]],
    and_with = [[ &who [finite] [not comma not mark not finite]{1,10}? und {cue: [finite <say frames=mit>]} &mid {content: mit (np | core)} ]],
    from_inverted = [[ {cue: [finite <say frames=vor>]} {source: np} &mid {content: vor (np | core)} ]],
    asks = [[ &who {cue: [finite <say frames=um>]} ({addressee: core} [adv]?)? {content: um (np | core)} ]],
    of = [[ &who {cue: [finite <say frames=von>]} [adv]{0,2} {content: von (np | core)} ]],
    with_inverted = [[ {cue: [finite <say frames=mit>]} {source: np} &mid {content: mit (np | core)} ]],
    split = [[ &who {cue: [SplitSay frames=obj]} [adv]{0,2} {content: np} [adv]{0,2} {cue: [prefix]} ]],
    split_to = [[ &who {cue: [SplitSay frames=zu]} ({addressee: core} [adv]?)? {content: (zu | zum | zur) (core | np)} {cue: [prefix]} ]],
  },
  unless = { preposition = [[ ([prep] | [fused]) {source} ]], subject = [[ (^ | , | und | : | ") np &aside {cue} {source} ]] },
  points = { verb = "{cue.strength}", what = { 2, [[ {content} ]] } },
  check = is_subject, make = attributes,
  yes = { "[source Die Opposition] [cue forderte] [content den Rücktritt der Ministerin].",
          "[source Der Präsident] [cue warnte] am Montag [content vor einem Krieg].",
          "[source Die Gewerkschaft] [cue drohte] [content mit einem Streik].",
          "[source Der Präsident] [cue rief] [content zum Frieden] [cue auf].",
          "[source Die Regierung] [cue schlug] [content ein Treffen in Wien] [cue vor].",
          "[source Der Anwalt] [cue sprach] [content von einem Irrtum].",
          "[source Die Stadt] [cue bat] [addressee den Bund] [content um Hilfe]." },
  no = { "Die Brücke war gesperrt." },
}
