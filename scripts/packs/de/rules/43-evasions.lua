-- What only looks like a denial: no comment, neither yes nor no, did not deny; and words that are taken back.
phase "denials"

local cases = require "lib.cases"
local orders = require "lib.orders"
local deniers = require "lib.deniers"

words "own_words" { "Aussage", "Aussagen", "Äußerung", "Äußerungen", "Behauptung", "Behauptungen", "Vorwurf", "Vorwürfe",
                    "Vorwürfen", "Bericht", "Meldung", "Zusage", "Anschuldigung", "Anschuldigungen", "Geständnis", "Artikel" }
words "comment" { "Kommentar", "Stellungnahme", "Auskunft" }
words "question" { "Anfrage", "Anfragen", "Frage", "Fragen" }

part "would" [[ (wollte | wollten | will | wollen | mochte | mochten) ]]
part "own_thing" [[ {content: ([det] | [own]) &mods <own_words>} &wonach? ]]
part "wonach" [[ , {content: (wonach | [prep] (der | denen)) clause with [finite]} ,? ]]

local behind_preposition = cases.behind_preposition "source"

rule "no comment" {
  finds = "Denial", about = "wollte sich nicht äußern; ließ eine Anfrage unbeantwortet; weder bestätigen noch dementieren",
  priority = 2,
  ways = orders.both_and({
    silent = [[ WHO {cue: &would} sich WHO &free{0,8}? {cue: nicht} &free{0,8}? (äußern | äussern) ]],
    spoke_not = [[ WHO {cue: (äußerte | äußerten | äußert | äusserte | äusserten)} sich WHO &free{0,6}? {cue: nicht} ]],
    nothing = [[ WHO {cue: &would} WHO &free{0,6}? {cue: nichts} sagen ]],
    no_word = [[ WHO {cue: &would} WHO {content: np} {cue: nicht} kommentieren ]],
    unconfirmed = [[ WHO {cue: (&would | konnte | konnten)} WHO {content: np} &free{0,3}? {cue: nicht} bestätigen ]],
    unconfirmed_perfect = [[ WHO [aux finite] WHO &claim &free{0,3}? {cue: nicht bestätigt} ]],
    no_stand = [[ WHO {cue: &would} WHO &free{0,6}? {cue: (keine | nicht) 'Stellung'} nehmen ]],
    no_answer = [[ WHO {cue: (ließ | ließen | lässt | liess | liessen)} WHO &free{0,3} <question> &free{0,6}? {cue: unbeantwortet} ]],
    no_reply = [[ WHO {cue: (reagierte | reagierten | antwortete | antworteten)} WHO &free{0,4}? {cue: nicht} (auf &free{0,3} <question> | . | $) ]],
    refused = [[ WHO {cue: (lehnte | lehnten | lehnt)} WHO &free{0,3} <comment> &free{0,4}? {cue: ab} ]],
    refused_perfect = [[ WHO [aux finite] WHO &free{0,3} <comment> &free{0,4}? {cue: abgelehnt} ]],
    neither = [[ WHO {cue: (&would | konnte | konnten | kann | können)} WHO {content: &free{0,5}?} {cue: weder bestätigen noch dementieren} ]],
    silence = [[ WHO {cue: (schwieg | schweigt | schwiegen)} WHO ([adv]? zu {content: np} | (. | , | $)) ]],
    silence_perfect = [[ WHO [aux finite not reported] WHO &free{0,6}? {cue: geschwiegen} ]],
  }, {
    no_word_front = [[ ^ {content: np (, [not mark]{1,20}?)?} ,? {cue: &would} {source: np} {cue: nicht} kommentieren ]],
    no_heed = [[ &who {cue: (ging | gingen | geht | gehen)} auf &free{1,8}? {cue: nicht ein} ]],
    no_heed_inverted = [[ auf &free{1,8}? {cue: (ging | gingen | geht | gehen)} {source: np} {cue: nicht ein} ]],
    we_do_not = [[ (man | wir) {cue: (kommentiere | kommentieren | äußere | äußern | äussere | äussern)} {content: core}? &free{0,6}? {cue: nicht} ]],
    neither_nor = [[ weder {source: core} noch {with: core} {cue: (wollte | wollten)} sich &free{0,6}? (äußern | äussern) ]],
    bare = [[ {cue: kein 'Kommentar'} ]],
  }),
  unless = { preposition = behind_preposition },
  make = { type = "non_denial", polarity = "non_denial", strength = "1" },
  yes = {
    "[source Das Ministerium] [cue wollte] sich zu dem Bericht [cue nicht] äußern.",
    "Zu dem Bericht [cue wollte] sich [source das Ministerium] [cue nicht] äußern.",
    "[source Die Firma] [cue äußerte] sich am Montag [cue nicht].",
    "Zu dem Bericht [cue äußerte] sich [source die Firma] [cue nicht].",
    "[source Der Trainer] [cue wollte] zu den Gerüchten [cue nichts] sagen.",
    "Zu den Gerüchten [cue wollte] [source der Trainer] [cue nichts] sagen.",
    "[source Die Bank] [cue wollte] [content den Bericht] [cue nicht] kommentieren.",
    "Am Montag [cue wollte] [source die Bank] [content den Bericht] [cue nicht] kommentieren.",
    "[source Die Polizei] [cue konnte] [content den Bericht] zunächst [cue nicht] bestätigen.",
    "Am Abend [cue wollte] [source die Polizei] [content den Bericht] [cue nicht] bestätigen.",
    "[source Der Verband] hat [content den Verdacht] bisher [cue nicht bestätigt].",
    "Bisher hat [source der Verband] [content den Verdacht] [cue nicht bestätigt].",
    "[source Die Bank] [cue wollte] dazu [cue keine Stellung] nehmen.",
    "Dazu [cue wollte] [source die Bank] [cue keine Stellung] nehmen.",
    "[source Die Reederei] [cue ließ] eine Anfrage [cue unbeantwortet].",
    "Am Montag [cue ließ] [source die Reederei] eine Anfrage [cue unbeantwortet].",
    "[source Die Reederei] [cue reagierte] [cue nicht] auf eine Anfrage.",
    "Auf die Frage, wer zahle, [cue antwortete] [source der Minister] [cue nicht].",
    "[source Der Konzern] [cue lehnte] einen Kommentar [cue ab].",
    "Am Montag [cue lehnte] [source der Konzern] einen Kommentar [cue ab].",
    "[source Der Konzern] hat einen Kommentar [cue abgelehnt].",
    "Bisher hat [source der Konzern] einen Kommentar [cue abgelehnt].",
    "[source Die Armee] [cue wollte] [content den Angriff] [cue weder bestätigen noch dementieren].",
    "Am Abend [cue konnte] [source die Armee] [content den Angriff] [cue weder bestätigen noch dementieren].",
    "[source Der Angeklagte] [cue schwieg] zu [content den Vorwürfen].",
    "Vor Gericht [cue schwieg] [source der Angeklagte].",
    "[source Der Angeklagte] hat bisher [cue geschwiegen].",
    "Am ersten Tag hat [source der Angeklagte] [cue geschwiegen].",
    "[content Den Bericht, wonach sie zahlt], [cue wollte] [source die Bank] [cue nicht] kommentieren.",
    "[source Der Minister] [cue ging] auf die Frage [cue nicht ein].",
    "Auf Fragen nach der Ursache [cue ging] [source er] [cue nicht ein].",
    "Man [cue kommentiere] [content den Fall] [cue nicht], sagte der Sprecher.",
    "Weder [source die Bank] noch [with das Ministerium] [cue wollte] sich dazu äußern.",
    "„[cue Kein Kommentar]“, sagte der Sprecher.",
  },
  no = {
    "Die Reederei ließ die Boote im Hafen.",
    "Der Rat lehnte den Antrag ab.",
    "Nach der Rede des Ministers wollte sich niemand setzen.",
    "Ohne [source Zögern] [cue lehnte] der Konzern einen Kommentar ab.",
  },
}

rule "did not deny" {
  finds = "Denial", about = "X bestritt das nicht; X schloss nicht aus, dass ...", priority = 2,
  ways = orders.both_and({
    late = [[ WHO {cue: [finite <deny>]} WHO {content: np} {cue: &no} ]],
    bare = [[ WHO {cue: [finite <deny>]} WHO {cue: &no} , {content: clause} ]],
    perfect = [[ WHO [aux finite] WHO {content: np} {cue: &no [participle <deny>]} ]],
    rule_out = [[ WHO {cue: (schloss | schließt | schlossen)} WHO &free{0,5}? {cue: nicht aus} (, {content: clause})? ]],
    will_not = [[ WHO {cue: (wollte | will | wollten)} WHO {content: np} {cue: nicht (dementieren | bestreiten | ausschließen)} ]],
  }, {
    front = [[ ^ {content: (&dass | [PDS] | np) [not mark]{0,16}?} ,? {cue: [finite <deny>]} {source: (np | core)} {cue: &no} ]],
  }),
  unless = { preposition = behind_preposition },
  check = deniers.is_denier,
  make = { type = "non_denial", polarity = "negated_denial", strength = "1" },
  yes = {
    "[source Der Minister] [cue bestritt] [content den Bericht] [cue nicht].",
    "Am Montag [cue bestritt] [source der Minister] [content den Bericht] [cue nicht].",
    "[source Der Minister] [cue bestritt] [cue nicht], [content dass er dort war].",
    "Am Montag [cue bestritt] [source der Minister] [cue nicht], [content dass er dort war].",
    "[source Der Minister] hat [content den Bericht] [cue nicht bestritten].",
    "Am Montag hat [source der Minister] [content den Bericht] [cue nicht bestritten].",
    "[source Die Polizei] [cue schloss] [cue nicht aus], [content dass jemand half].",
    "Am Montag [cue schloss] [source die Polizei] [cue nicht aus], [content dass jemand half].",
    "[content Dass er dort war], [cue bestritt] [source der Minister] [cue nicht].",
    "[source Die Bank] [cue wollte] [content den Bericht] [cue nicht dementieren].",
    "Am Montag [cue wollte] [source die Bank] [content den Bericht] [cue nicht dementieren].",
  },
  no = {
    "Der Minister bestritt den Bericht.",
    "Ohne [source Zögern] [cue schloss] die Polizei [cue nicht aus], dass jemand half.",
  },
}

rule "words taken back" {
  finds = "Denial", about = "X nahm die Äußerung zurück; X zog den Vorwurf zurück; X widerrief das Geständnis",
  ways = orders.both_and({
    took = [[ WHO {cue: (nahm | nimmt | nahmen | zog | zieht | zogen)} WHO [adv]{0,2} &own_thing &free{0,6}? {cue: zurück} &wonach? ]],
    perfect = [[ WHO [aux finite] WHO [adv]{0,2} &own_thing &free{0,3}? {cue: (zurückgenommen | zurückgezogen | widerrufen | korrigiert)} ]],
    revoke = [[ WHO {cue: (widerrief | widerriefen | korrigierte | korrigierten)} WHO &own_thing ]],
  }, {
    also = [[ &who [finite] [not mark]{1,24}? (, | und) {cue: (nahm | nimmt | nahmen | zog | zieht | zogen)} [adv]{0,2} &own_thing &free{0,6}? {cue: zurück} &wonach? ]],
  }),
  unless = { preposition = behind_preposition },
  check = deniers.is_denier,
  make = { type = "retraction", polarity = "denial", own_words = "yes", strength = "2" },
  yes = {
    "[source Die Zeitung] [cue zog] [content den Bericht] am Freitag [cue zurück].",
    "Am Freitag [cue zog] [source die Zeitung] [content den Bericht] [cue zurück].",
    "[source Der Pfarrer] [cue nahm] [content seine Aussage] [cue zurück], [content wonach Geld fehlte].",
    "[source Der Minister] [cue widerrief] [content seine Aussage].",
    "Vor Gericht [cue widerrief] [source der Zeuge] [content sein Geständnis].",
    "[source Die Zeitung] hat [content den Bericht] [cue zurückgezogen].",
    "Am Montag hat [source die Zeitung] [content den Bericht] [cue zurückgezogen].",
    "[source Der Pfarrer] entschuldigte sich und [cue nahm] [content seine Aussage] [cue zurück].",
  },
  no = {
    "Der General zog die Truppen zurück.",
    "Unter [source Druck] [cue nahm] [content seine Aussage] auch der Pfarrer [cue zurück].",
  },
}
