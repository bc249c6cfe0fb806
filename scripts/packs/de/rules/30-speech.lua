-- Claims: who says what. The verb stands second, its participle or separable prefix at the end; what is
-- said follows behind a comma: dass ..., a clause in the Konjunktiv, zu ..., or behind a colon.
phase "speech"

local orders = require "lib.orders"
local cases = require "lib.cases"
local is_subject = cases.subject "source"

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
part "contrast" [[ (selbst | hingegen | dagegen | jedoch | indes | allerdings | wiederum | aber) ]]
part "who" [[ {source: np (, ([det] | [adj] | [common]) &free{0,14}? ,)?} &meanwhile &contrast? ]]
part "apposed" [[ (, ([det] | [noun] | [adj]) [not mark]{0,14}? ,?)? ]]
part "whom" [[ {addressee: (dem | der | den | einem | einer) &free{0,4} (" [not mark not comma]{1,4} ")? ([open] [not mark]{1,3} [close])?} ]]
part "when" [[ {time: &time} ]]
part "where" [[ {medium: (in | auf | bei | im | via | über) &free{0,3}? <medium>} ]]
part "mid" [[ (&whom | &when | &where | &free | [open] ...4 [close]){0,12}? ]]
part "wh" [[ (ob | [PWAV] | wie | [PWS]) ]]
part "dass" [[ (dass | daß) ]]

-- the forms of what is said, each behind its mark
part "said" [[ (, {content: (&dass | &wh) clause} | , {content: [not finite not sub] clause with ([reported] | [finite])} | , {content: clause with &to_infinitive} | , {content: (" | quote)} | : {content: (quote | clause)} | , {content: quote}) ]]

local terms = {
  verb = "{cue.strength}",
  dass = { 5, [[ {content: &dass clause} ]] },
  konjunktiv = { 4, [[ {content: clause with [reported]} ]] },
  quoted = { 5, [[ {cue} ...16 " ]] },
  wh = { 3, [[ {cue} ...12 , &wh ]] },
  colon = { 3, [[ {cue} ...12 : ]] },
  inf = { 2, [[ {cue} ...12 , ...12 &to_infinitive ]] },
  clause = { 2, [[ {cue} ...12 , [not sub] ]] },
  source = { 1, [[ {source} ]] },
  let = { 6, [[ (ließ | lässt | ließen) ...12 (wissen | ausrichten) ]] },
}

local attributes = { act = "{cue.act|state}", certainty = "certain", class = "{cue.class}" }

-- What no source is: the object of a preposition, or a second subject.
local behind_preposition = cases.behind_preposition "source"
local two_subjects = cases.second_subject("source", "cue")

rule "subject says" {
  finds = "Claim", about = "der Minister sagte, dass ...; er hat erklärt, er habe ...; sie wies darauf hin, dass ...",
  at_least = 9, priority = 1,
  ways = {
    plain = [[ &who {cue: [finite <say>]} &mid &said ]],
    also = [[ &who [finite] [not comma not mark]{0,14}? und {cue: [finite <say>]} &mid &said ]],
    perfect = [[ &who [aux finite] &mid {cue: [participle <say>]} &said ]],
    let = [[ &who {cue: (ließ | liess | lässt | ließen | liessen)} &mid {cue: ([infinitive <say>] | wissen | ausrichten)} &said ]],
    relative = [[ {source: np} , [relative] [not mark]{0,8}? {cue: [finite <say>]} , {content: &dass clause} ]],
    at_end = [[ &who [finite] [not mark]{1,20}? , {cue: [finite <say>]} [adv]? , {content: &dass clause} ]],
    split = [[ &who {cue: SplitSay} &mid {cue: [prefix]} &said ]],
  },
  unless = { preposition = behind_preposition },
  points = terms, check = is_subject, make = attributes,
  yes = {
    "[source Der Minister] [cue sagte] am Montag, [content dass der Hafen geschlossen sei].",
    "[source Ein Sprecher der Werft] [cue erklärte], [content das Schiff habe nie dort gelegen].",
    "[source Die Behörde] hat am Freitag [cue mitgeteilt], [content dass nichts fehle].",
    "[source Die Ministerin] [cue räumte] am Abend [cue ein], [content dass Akten fehlten].",
    "[source Ada Lind] [cue kündigte] [cue an], [content den Vertrag zu kündigen].",
    "[source Der Fischer] [cue fragte], [content ob das Meer leer sei].",
    "[source Die Firma] [cue ließ] [cue mitteilen], [content sie habe alle Regeln eingehalten].",
    "[source Die Behörde] prüfte den Fall und [cue erklärte], [content dass nichts fehle].",
    "Es kam [source ein Zeuge], der [cue sagte], [content dass es brannte].",
    "[source Der Händler] gab auf, weil er, [cue sagte], [content dass es regnete].",
  },
  no = {
    "Der Bus fuhr los, bevor es regnete.",
    "Nach der Rede des Ministers begann der Regen, der lange dauerte.",
    "Ohne Zögern sagte der Zeuge, dass es brannte.",
  },
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
  no = { "Der Minister sagte der Zeitung, der Hafen sei geschlossen.", "Sagte der Minister, der Hafen sei zu?" },
}

words "conviction" { "überzeugt", "sicher", "zuversichtlich", "besorgt", "gewiss" }
words "opinion" { "Ansicht", "Meinung", "Auffassung", "Überzeugung" }

rule "of the opinion" {
  finds = "Claim", about = "X ist überzeugt, dass ...; ist sich sicher: „...“; ist der Ansicht, dass ...; hält das für ...", at_least = 7,
  ways = orders.both({
    sure = [[ WHO (&is | zeigt | zeigte | zeigen | zeigten) sich? WHO ([adv] | davon){0,3} {cue: <conviction>} (, {content: &dass clause} | : {content: (quote | clause)} | , {content: quote}) ]],
    deems = [[ WHO {cue: (hält | halten | hielt | hielten)} WHO {content: (core | np) [adv]? für &free{1,5}?} (. | , | und | $) ]],
    labels = [[ WHO {cue: (nennt | nennen | nannte | nannten | bezeichnet | bezeichnete | bezeichnen | bezeichneten)} WHO {content: (np with " | core with " | (core | np) als? [not mark]{0,3}? quote)} ]],
    holds_that = [[ WHO {cue: (hält | halten | hielt | hielten)} WHO es [adv]{0,2} für [adj]{1,2} , {content: &dass clause} ]],
    proven = [[ WHO {cue: (sieht | sehen | sah | sahen)} WHO es [adv]{0,2} als ([adj] | [participle]) {cue: an} , {content: &dass clause} ]],
    view = [[ WHO (&is | vertritt | vertrat | vertreten | vertraten) WHO [adv]{0,2} {cue: (der | die) <opinion>} (, {content: (&dass clause | clause with [reported])} | : {content: (quote | clause)}) ]],
  }),
  unless = { preposition = behind_preposition },
  points = { frame = { 7, [[ {content} ]] } }, check = is_subject,
  make = { act = "believe", certainty = "certain", class = "believe" },
  yes = {
    "[source Die Ermittler] sind davon [cue überzeugt], [content dass er zahlte].",
    "Nun zeigt sich [source der Verein] [cue zuversichtlich], [content dass er bleibt].",
    "[source Der Koch] ist sich [cue sicher]: [content „Es war Mord.“]",
    "[source Der Verein] hingegen ist [cue überzeugt], [content dass er bleibt].",
    "[source Der Forscher] [cue hält] [content das für gefährlich].",
    "Zudem [cue hielt] [source das Gericht] [content die Aussage für glaubhaft].",
    "[source Die Ministerin] [cue nannte] [content die Lage „ernst“].",
    "Am Montag [cue nannte] [source die Ministerin] [content die Lage „ernst“].",
    "[source Der Forscher] [cue hält] es für möglich, [content dass es regnet].",
    "Heute [cue hält] [source der Forscher] es für möglich, [content dass es regnet].",
    "[source Das Gericht] [cue sieht] es als erwiesen [cue an], [content dass er fuhr].",
    "Heute [cue sieht] [source das Gericht] es als erwiesen [cue an], [content dass er fuhr].",
    "[source Der Rat] ist [cue der Ansicht], [content dass die Brücke hält].",
    "Dort vertrat [source der Rat] [cue die Auffassung], [content die Brücke halte].",
  },
  no = {
    "Die Brücke ist sicher.",
    "Ohne Zweifel ist sicher, dass es brannte.",
  },
}

rule "what points back, in front" {
  finds = "Claim", about = "das bestätigte auch die Zeugin: das is what she says", priority = 3,
  pattern = [[ ^ {content: (das | dies)} {cue: [finite <say frames=obj>]} [adv]? {source: np with Actor} ]],
  points = { pointer = { 20, [[ {content} ]] } }, at_least = 1,   -- more than those of rules that take it for the subject
  make = attributes,
  yes = { "[content Das] [cue bestätigte] auch [source die Ministerin]." },
  no = { "Das Amt bestätigte den Bericht." },
}

rule "quotation behind any verb" {
  finds = "Claim", about = "X winkt ab: „...“; X schlägt zurück: „...“; a colon and a quotation make any verb one of saying",
  priority = -1,
  pattern = [[ {source: np with Actor} &meanwhile {cue: [finite not aux not modal]} &free{0,10}? : {content: (quote | clause with [reported])} ]],
  unless = { preposition = behind_preposition, said = [[ SplitSay ]], second = [[ [finite] &free{0,10}? (und | ,)? {cue} ]] },
  check = is_subject, make = { act = "state", certainty = "certain", class = "say" },
  yes = { "[source Der Minister] [cue winkte] ab: [content „Unsinn.“]",
          "[source Der Minister] [cue lächelte] müde: [content „Das ist mir neu.“]",
          "[source Der Stadtrat] [cue verteidigte] den Plan: [content Er sei gut für alle]." },
  no = {
    "Auf dem Schild stand: „Betreten verboten“.",
    "Der Minister sagte leise: „Nein.“",
    "Der Minister räumte ein: „Das war falsch.“",
    "Vor dem Ministerium stand: „Kein Zutritt.“",
    "Die Zeugin schwieg und die Ministerin lachte: „Nein.“",
  },
}

rule "accusation" {
  finds = "Claim", about = "X warf Y vor, ... zu haben; X wirft Y Betrug vor; X beschuldigte Y, ...", at_least = 8, priority = 2,
  ways = orders.both_and({
    reproach = [[ WHO {cue: [SplitSay act=accuse]} WHO {content: core} &free{0,8}? {cue: [prefix]} &said ]],
    thing = [[ WHO {cue: [SplitSay act=accuse]} WHO {content: core} &free{0,6}? {content: np} {cue: [prefix]} ]],
    reproach_perfect = [[ WHO [aux finite] WHO {content: core} &free{0,6}? {content: np}? {cue: [participle <say act=accuse>]} &said? ]],
    accuse = [[ WHO {cue: [finite <say act=accuse>]} WHO {content: core} &mid &said ]],
    responsible = [[ WHO {cue: (macht | machte | machen | machten)} WHO {content: core (&whose &mods &things)?} [adv]{0,2} {content: (für (core | np) | dafür)}? {cue: verantwortlich} ]],
    responsible_perfect = [[ WHO [aux finite] WHO {content: core (&whose &mods &things)?} [adv]{0,2} {content: (für (core | np) | dafür)}? {cue: verantwortlich gemacht} ]],
    blame = [[ WHO {cue: (gibt | gab | geben | gaben)} WHO {content: core} {cue: (die | eine)? ('Schuld' | 'Mitschuld' | 'Verantwortung')} ([prep] {content: np})? ]],
    burden = [[ WHO {cue: (legt | legte | legen | legten)} WHO {content: core} &free{0,4}? {cue: zur 'Last'} , {content: clause} ]],
  }, {
    accuse_and = [[ &who [finite] [not comma not mark]{0,14}? und {cue: [finite <say act=accuse>]} {content: core} &mid &said ]],
    of = [[ &who {cue: [finite <say act=accuse>]} {content: core} {content: &whose &mods &things} ]],
  }),
  unless = { preposition = behind_preposition, subject = two_subjects },
  points = { verb = "{cue.strength}", frame = { 9, [[ {cue} ]] } },   -- more than any other frame: the accused is named
  check = is_subject,
  make = { act = "accuse", certainty = "certain", class = "accuse" },
  yes = {
    "[source Norwegen] [cue warf] [content der Reederei] [cue vor], [content Öl ins Meer geleitet zu haben].",
    "[source Die Fischer] [cue werfen] [content dem Konzern] [content Betrug] [cue vor].",
    "[source Kiew] [cue machte] [content Moskau] [content für den Angriff] [cue verantwortlich].",
    "Am Montag [cue warf] [source Norwegen] [content der Reederei] [cue vor], [content Öl ins Meer geleitet zu haben].",
    "Nun [cue werfen] [source die Fischer] [content dem Konzern] [content Betrug] [cue vor].",
    "[source Norwegen] hat [content der Reederei] [cue vorgeworfen], [content Öl ins Meer geleitet zu haben].",
    "Zuvor hatte [source Norwegen] [content der Reederei] [cue vorgeworfen], [content Öl ins Meer geleitet zu haben].",
    "Am Montag [cue machte] [source Kiew] [content Moskau] [content für den Angriff] [cue verantwortlich].",
    "[source Der Anwalt] [cue beschuldigte] [content die Firma], [content Akten vernichtet zu haben].",
    "Vor Gericht [cue beschuldigte] [source der Anwalt] [content die Firma], [content Akten vernichtet zu haben].",
    "[source Der Anwalt] stand auf und [cue beschuldigte] [content die Firma], [content Akten vernichtet zu haben].",
    "[source Der Anwalt] [cue bezichtigte] [content die Firma] [content des Betrugs].",
    "[source Die Ministerin] [cue gab] [content der Firma] [cue die Schuld] an dem Unglück.",
    "Am Montag [cue gab] [source die Ministerin] [content der Firma] [cue die Schuld].",
    "[source Kiew] hat [content Moskau] [content für den Angriff] [cue verantwortlich gemacht].",
    "Zuvor hatte [source Kiew] [content Moskau] [content dafür] [cue verantwortlich gemacht].",
    "[source Die Anklage] [cue legt] [content dem Fahrer] [cue zur Last], [content zwei Menschen verletzt zu haben].",
    "Nun [cue legt] [source die Anklage] [content dem Fahrer] [cue zur Last], [content zwei Menschen verletzt zu haben].",
  },
  no = {
    "Die Kinder warfen Steine ins Wasser.",
    "Nach dem Streit warf Norwegen nichts mehr vor die Tür.", "Kiew [cue machte] [source die Zölle] der USA [content dafür] verantwortlich.",
    "Ohne [source Zögern] [cue beschuldigte] der Anwalt die Firma, Akten vernichtet zu haben.",
  },
}

rule "demand of somebody" {
  finds = "Claim", about = "X forderte Y auf, ... zu ...: who is to do it belongs to what is demanded", at_least = 8, priority = 2,
  ways = orders.both({
    infinitive = [[ WHO {cue: [SplitSay act=demand]} WHO {content: core} [adv]{0,2} {cue: [prefix]} , {content: clause with &to_infinitive} ]],
  }),
  points = { verb = "{cue.strength}", frame = { 9, [[ {cue} ]] } }, check = is_subject, make = attributes,
  yes = { "[source Der Verein] [cue forderte] [content die Stadt] [cue auf], [content den Damm zu bauen].",
          "Am Montag [cue forderte] [source der Verein] [content die Stadt] [cue auf], [content Zahlen offenzulegen]." },
  no = { "Der Verein forderte mehr Geld." },
}

rule "demand, warning, threat" {
  finds = "Claim", about = "X forderte den Rücktritt; warnte vor einem Krieg; drohte mit einem Streik; sprach von ...", at_least = 5,
  ways = orders.both_and({
    object = [[ WHO {cue: [finite <say frames=obj>]} WHO ([adv] | &when | &where | [prep] core){0,2}? {content: np} (. | , | $ | und) ]],
    from = [[ WHO {cue: [finite <say frames=vor>]} WHO &mid {content: vor (np | core)} (: {content: (quote | clause)})? ]],
    with = [[ WHO {cue: [finite <say frames=mit>]} WHO &mid {content: mit (np | core)} ]],
    asks = [[ WHO {cue: [finite <say frames=um>]} WHO ({addressee: core} [adv]?)? {content: um (np | core)} ]],
    of = [[ WHO {cue: [finite <say frames=von>]} WHO [adv]{0,2} {content: von (np | core)} ]],
    split = [[ WHO {cue: [SplitSay frames=obj]} WHO [adv]{0,2} {content: np} [adv]{0,2} {cue: [prefix]} ]],
    split_to = [[ WHO {cue: [SplitSay frames=zu]} WHO ({addressee: core} [adv]?)? {content: (zu | zum | zur) (core | np)} {cue: [prefix]} ]],
    perfect = [[ WHO [aux finite] WHO [adv]{0,2} ({content: np} | &free{0,6}? {content: (vor | mit) (np | core)}) {cue: [participle <say frames=obj|vor|mit>]} ]],
  }, {
    and_with = [[ &who [finite] &free{0,10}? und {cue: [finite <say frames=mit>]} &mid {content: mit (np | core)} ]],
  }),
  unless = { preposition = behind_preposition, subject = two_subjects },
  points = { verb = "{cue.strength}", what = { 2, [[ {content} ]] } },
  check = is_subject, make = attributes,
  yes = { "[source Die Opposition] [cue forderte] [content den Rücktritt der Ministerin].",
          "[source Der Präsident] [cue warnte] am Montag [content vor einem Krieg].",
          "[source Die Staatsanwaltschaft] [cue bestätigte] am Freitag [content Ermittlungen].",
          "[source Die Gewerkschaft] [cue drohte] [content mit einem Streik].",
          "[source Der Präsident] [cue rief] [content zum Frieden] [cue auf].",
          "Am Montag [cue warnte] [source der Präsident] [content vor einem Krieg].",
          "Am Montag [cue drohte] [source die Gewerkschaft] [content mit einem Streik].",
          "Am Montag [cue forderte] [source die Opposition] [content den Rücktritt der Ministerin].",
          "Am Montag [cue rief] [source der Präsident] [content zum Frieden] [cue auf].",
          "Am Montag [cue schlug] [source die Regierung] [content ein Treffen] [cue vor].",
          "Am Montag [cue sprach] [source der Anwalt] [content von einem Irrtum].",
          "Am Montag [cue bat] [source die Stadt] [addressee den Bund] [content um Hilfe].",
          "[source Die Gewerkschaft] verhandelt und [cue droht] [content mit einem Streik].",
          "[source Der Förderverein] hatte [content vor einer Schließung] [cue gewarnt].",
          "Zuvor hatte [source die Gewerkschaft] [content mit einem Streik] [cue gedroht].",
          "[source Die Regierung] [cue schlug] [content ein Treffen in Wien] [cue vor].",
          "[source Der Anwalt] [cue sprach] [content von einem Irrtum].",
          "[source Die Stadt] [cue bat] [addressee den Bund] [content um Hilfe]." },
  no = {
    "Die Brücke war gesperrt.",
    "Ohne [source Zögern] [cue warnte] der Präsident vor einem Krieg.",
    "Der Präsident [cue warnte] [source die Stadt] vor einem Krieg.",
  },
}
