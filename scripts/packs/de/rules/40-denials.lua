-- Denials: who rejects as untrue what has been said, suspected or asked. Verbs and nouns of denial, claims
-- that are turned back, what is called false, and what only looks like a denial.
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
words "own_words" { "Aussage", "Aussagen", "Äußerung", "Äußerungen", "Behauptung", "Behauptungen", "Vorwurf", "Vorwürfe",
                    "Vorwürfen", "Bericht", "Meldung", "Zusage", "Anschuldigung", "Anschuldigungen", "Geständnis", "Artikel" }

local is_subject = require "lib.cases".subject "source"

local only_subject = { er = true, ich = true, wir = true, man = true }

-- A claim denies nothing: "Die Vorwürfe wies sie zurück".
local function is_denier(m, doc)
  local source = m:slot("source")
  for n = source and source.first or 1, source and math.min(source.last, source.first + 2) or 0 do
    if doc:token(n):in_list("claim_noun") then return false end
  end
  -- nor a subject if a pronoun behind the verb is one: "Die Tat bestritt er"
  local content = m:slot("content")
  if content and content.first == content.last and only_subject[doc:token(content.first).form] then return false end
  return is_subject(m, doc)
end

-- What stands in front is denied if the verb's subject can only be behind it.
local function in_front(m, doc)
  local content, source = m:slot("content"), m:slot("source")
  local first = string.lower(doc:token(content.first).text)
  local pointer = content.first == content.last and (first == "das" or first == "dies")
  local object = pointer or first == "dass" or first == "den" or first == "einen"
  return is_subject(m, doc) and (object or only_subject[doc:token(source.first).form] ~= nil or false)
end

-- what is denied: a noun phrase with what follows it behind a comma, or a clause
part "thing_denied" [[ ({content: (np | core) (, clause)?} | , {content: clause}) ]]
part "claim" [[ {content: ([det] | [own] | [PIAT])? &mods {noun: <claim_noun>} (([prep] | [fused]) (np | core) | &whose &mods &things){0,3}} ]]
-- "entschieden", "am Montag", "als haltlos" between the verb and its prefix
part "manner" [[ (&free{0,6}? | &free{0,3}? als " [not mark not comma]{1,6} ") ]]
-- "..., er habe Geld genommen": what the claim that is denied says
part "saying" [[ (, {content: clause})? ]]
part "inside" [[ (, {content: [not mark]{1,24}?} ,)? ]]
part "falsely" [[ "? ([det] | [adj] | [adv] | [participle]){0,3} <false_word> "? ]]
part "no" [[ (nicht | nie | niemals | keineswegs | keinesfalls) ]]

rule "denial by verb" {
  finds = "Denial", about = "X bestritt den Vorwurf; hat dementiert, dass ...; stritt das ab", priority = 1,
  ways = {
    plain = [[ &who {cue: [finite <deny>]} [adv]{0,2} &thing_denied ]],
    bare = [[ &who {cue: [finite <deny>]} [not mark not comma not finite not noun not pronoun]{0,3}? (. | $) ]],
    inverted = [[ {cue: [finite <deny>]} {source: np} [adv]{0,2} &thing_denied ]],
    inverted_bare = [[ {cue: [finite <deny>]} {source: np} ([adv] | [adj predicative]){0,3} (. | $) ]],
    perfect = [[ &who [aux finite] [adv]{0,2} {content: np} &free{0,6}? {cue: [participle <deny>]} &saying ]],
    perfect_clause = [[ &who [aux finite] &mid {cue: [participle <deny>]} , {content: clause} ]],
    split = [[ &who {cue: [finite <split_deny>]} [adv]{0,2} {content: np} [adv]{0,2} {cue: ab} (, {content: clause})? ]],
    split_clause = [[ &who {cue: [finite <split_deny>]} [adv]{0,2} {cue: ab} , {content: clause} ]],
    split_inverted = [[ {cue: [finite <split_deny>]} {source: np} {content: np} {cue: ab} ]],
    how = [[ , was {source: np} [adv]{0,3} {cue: [finite <deny>]} ]],
  },
  unless = {
    preposition = [[ ([prep] | [fused]) {source} ]],
    no = [[ {cue} ...6 &no (, | . | $) ]],
    no_before = [[ &no [adv]? {cue} ]],
    costs = [[ {cue} ...4 /.*(spiele?|rennen|kampf|partien?|turniere?|unterhalt|kosten|wettbewerbe?|auftritte?)/ ]],   -- bestritt das Spiel
    subject = [[ (^ | , | und | : | ") np &aside {cue} {source} ]],
  },
  check = is_denier,
  make = { type = "verb", polarity = "denial", strength = "{cue.strength|3}", noun_act = "{noun.act}" },
  yes = {
    "[source Das Ministerium] [cue bestritt] [content den Bericht].",
    "[source Ein Sprecher] [cue dementierte], [content dass das Schiff dort gelegen habe].",
    "[source Der Minister] hat [content die Zahlung] stets [cue bestritten].",
    "Am Abend [cue bestritt] [source die Reederei] [content den Vorwurf].",
    "[source Der Trainer] [cue stritt] [content die Tat] [cue ab].",
    "[source Der Minister] [cue bestritt] [content das] umgehend.",
          "[source Der Kreml] [cue dementierte]." },
  no = { "Der Sportler bestritt sein erstes Rennen.", "Der Minister bestritt den Bericht nicht." },
}

rule "denial by verb, what is denied in front" {
  finds = "Denial", about = "die Tat bestritt er; dass Akten fehlten, bestritt der Minister", priority = 2,
  ways = {
    whole = [[ ^ {content: (&dass | [PDS] | np) [not mark]{0,16}?} ,? {cue: [finite <deny>]} {source: (np | core)} ]],
    split = [[ ^ {content: (&dass | [PDS] | np) [not mark]{0,16}?} ,? {cue: [finite <split_deny>]} {source: (np | core)} [adv]{0,2} {cue: ab} ]],
  },
  unless = { no = [[ {cue} ...6 &no (, | . | $) ]], preposition = [[ ^ ([prep] | [fused]) ]] },
  check = in_front,
  make = { type = "verb", polarity = "denial", strength = "{cue.strength|3}" },
  yes = { "[content Dass Akten fehlten], [cue bestritt] [source der Minister].",
          "[content Die Tat] [cue bestritt] [source er].", "[content Den Bericht] [cue dementierte] [source das Amt]." },
  no = { "Das Amt dementierte den Bericht.", "Das Team bestritt sein letztes Spiel." },
}

rule "claim turned back" {
  finds = "Denial", about = "X wies den Vorwurf zurück; X hat die Behauptung zurückgewiesen; X widersprach dem Bericht",
  ways = {
    split = [[ &who {cue: [finite <split_reject prefix=zurück>]} &manner &claim &inside &manner {cue: zurück} &saying ]],
    split_inverted = [[ {cue: [finite <split_reject prefix=zurück>]} {source: np} [not mark not comma not finite not noun]{0,3}? &claim &manner {cue: zurück} &saying ]],
    clause = [[ &who {cue: [finite <split_reject prefix=zurück>]} [adv]{0,2} {cue: zurück} , {content: (&dass clause | clause with (zu [infinitive] | [izu]))} ]],
    this = [[ &who {cue: [finite <split_reject prefix=zurück>]} {content: (dies | das | sie | diese)} &manner {cue: zurück} &saying ]],
    perfect = [[ &who [aux finite] [adv]{0,3} &claim &inside &free{0,5}? {cue: [participle <reject>]} &saying ]],
    away = [[ &who {cue: [finite <split_reject prefix=ab>]} [adv]{0,3} &claim als &free{1,4}? {cue: ab} ]],
    contradict = [[ &who {cue: [finite <reject>]} [adv]{0,3} &claim ]],
    contradict_quote = [[ &who {cue: [lemma=widersprechen finite]} : {content: quote} ]],
    contradict_inverted = [[ {cue: [finite <reject>]} {source: np} [adv]{0,3} &claim ]],
    called = [[ &who {cue: (bezeichnete | bezeichnet | nannte | nennt | bezeichneten | nannten)} [adv]{0,2} &claim [adv]{0,2} (als)? &falsely ]],
    spoke_of = [[ &who {cue: (sprach | sprachen | spricht | sprechen)} von (einer | einem)? "? ([adj] | [noun] und){0,2} <false_word> "? ]],
    called_perfect = [[ &who [aux finite] [adv]{0,2} &claim [adv]{0,2} als &falsely {cue: (bezeichnet | zurückgewiesen)} ]],
  },
  unless = { preposition = [[ ([prep] | [fused]) {source} ]], no = [[ &no [adv]? {cue} ]],
             subject = [[ (^ | , | und | : | ") np &aside {cue} {source} ]] },
  check = is_denier,
  make = { type = "rejects_claim", polarity = "denial", strength = "{cue.strength|2}", noun_act = "{noun.act}" },
  yes = {
    "[source Die Reederei] [cue wies] [content den Vorwurf] entschieden [cue zurück].",
    "Am Montag [cue wies] [source der Konzern] [content die Anschuldigungen] als haltlos [cue zurück].",
    "[source Das Ministerium] hat [content die Berichte] [cue zurückgewiesen].",
    "[source Der Minister] [cue widersprach] [content der Darstellung].",
    "[source Ada Lind] [cue nannte] [content die Behauptung] frei erfunden.",
    "[source Die Armee] [cue sprach] von einer „glatten Lüge“.",
          "[source Die Partei] [cue wies] [cue zurück], [content Spenden angenommen zu haben].",
          "[source Die Armee] [cue wies] [content das] am Montag [cue zurück]." },
  no = { "Die Wachen wiesen den Besucher zurück.", "Der Vorstand wies den Antrag zurück." },
}

rule "claim turned back, claim first" {
  finds = "Denial", about = "Die Vorwürfe wies sie zurück; das bestritt er", priority = 2,
  ways = {
    this = [[ ^ {content: (dies | das)} {cue: [finite <split_reject prefix=zurück>]} {source: np} &manner {cue: zurück} ]],
    claim = [[ ^ &claim {cue: [finite <split_reject prefix=zurück>]} {source: np} &manner {cue: zurück} ]],
    contradict = [[ ^ &claim {cue: [lemma=widersprechen finite]} {source: np} ]],
    quoted = [[ {content: quote} ,? {cue: [lemma=widersprechen finite]} {source: np} ]],
    nothing = [[ von {content: core} (will | wollte | wollen | wollten) {source: np} {cue: nichts wissen} ]],
  },
  check = is_denier,
  make = { type = "rejects_claim", polarity = "denial", strength = "{cue.strength|2}", noun_act = "{noun.act}" },
  yes = { "[content Die Vorwürfe] [cue wies] [source sie] als haltlos [cue zurück].",
          "Von [content einer Krise] will [source der Minister] [cue nichts wissen].",
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
  unless = { no = [[ &no [adv]? {cue} ]] },
  make = { type = "verb", polarity = "denial", strength = "{cue.strength|2}", noun_act = "{noun.act}" },
  yes = { "[content Der Bericht] wurde von [source der Behörde] [cue dementiert].",
          "Es bleibt [content der Vorwurf], den [source die Reederei] [cue bestreitet]." },
  no = { "Der Antrag wurde vom Rat geprüft." },
}

rule "denial by noun" {
  finds = "Denial", about = "ein Dementi des Ministeriums; X veröffentlichte ein Dementi",
  ways = {
    of = [[ {cue: ('Dementi' | 'Dementis')} ((der | des | von | vom) {source: core} | (aus) {source: core}) ]],
    genitive = [[ {cue: ('Dementi' | 'Dementis')} {source: (des | der) &mods &things} ]],
    issued = [[ &who [finite] [not mark]{0,4}? {cue: ('Dementi' | 'Dementis')} ]],
    genitive_before = [[ {source: [Actor form=full|short]} {cue: 'Dementi'} ]],
    denial = [[ {cue: ('Zurückweisung' | 'Bestreiten' | 'Leugnen')} {content: (der | des) &mods {noun: <claim_noun>}} ]],
  },
  unless = { preposition = [[ (nach | mit | bei | in | auf | für | gegen | zu | [fused]) {source} [finite] ]] },
  make = { type = "noun", polarity = "denial", strength = "3", noun_act = "{noun.act}" },
  yes = { "[source Die Behörde] veröffentlichte ein [cue Dementi].", "Das [cue Dementi] [source der Reederei] kam spät.",
          "Das [cue Dementi] von [source Ada Lind] kam spät." },
  no = { "Die Behörde schwieg." },
}

rule "claim called false" {
  finds = "Denial", about = "der Vorwurf sei falsch; es stimme nicht, dass ...; von X könne keine Rede sein; kein Wort sei wahr",
  ways = {
    predicate = [[ &claim &inside (sei | seien | ist | sind | war | waren) [adv]{0,3} ("? &free{0,4}?)? {cue: <false_word>} ]],
    no_facts = [[ &claim &inside {cue: (entspreche | entspricht | entsprechen | entsprächen) [adv]? nicht} (den 'Tatsachen' | der 'Wahrheit') ]],
    no_ground = [[ &claim &inside {cue: (entbehre | entbehrt | entbehren | entbehrten) (jeder | jeglicher)} 'Grundlage' ]],
    that_not = [[ {content: (das | dies | es)} {cue: (stimme | stimmt | treffe | trifft) [adv]? &no} zu? ]],
    no_talk_then = [[ es (könne | kann | könnte) "? {cue: keine 'Rede'} davon sein "? , {content: &dass clause} ]],
    no_talk_of_it = [[ {content: davon} (könne | kann | könnte) {cue: keine 'Rede'} sein ]],
    that = [[ {content: (das | dies)} (sei | ist | war) "? ([adv] | [adj predicative]){0,3} {cue: <false_word>} ]],
    not_true = [[ es {cue: (stimme | stimmt) &no} , {content: &dass clause} ]],
    not_true_sei = [[ es (sei | ist) {cue: &no (wahr | richtig | zutreffend)} , {content: &dass clause} ]],
    no_talk = [[ von {content: (core | einer ...6)} (könne | kann | könnte) {cue: keine 'Rede'} sein ]],
    nothing = [[ an {content: np} (sei | ist | war) {cue: nichts} (dran | wahr) ]],
    claim_not = [[ &claim &inside {cue: (stimme | stimmt | treffe | trifft | stimmten | treffen) [adv]? &no zu?} ]],
    no_word = [[ {cue: kein 'Wort'} (davon)? (sei | ist) wahr ]],
    out_of_air = [[ &claim (sei | seien | ist | sind) {cue: (aus der 'Luft' gegriffen | frei erfunden)} ]],
  },
  unless = { question = [[ (ob | wenn) ...8 {cue} ]] },
  make = { type = "falsity_predicate", polarity = "denial", strength = "2", noun_act = "{noun.act}" },
  yes = {
    "[content Der Vorwurf] sei völlig [cue haltlos], sagte Ada Lind.",
    "Es [cue stimme nicht], [content dass Akten fehlten], sagte der Minister.",
    "Von [content einem Streit] könne [cue keine Rede] sein, erklärte die Partei.",
    "„[content Das] ist [cue gelogen]“, sagte der Kapitän.",
    "[content Das] [cue treffe nicht] zu, sagte Ada Lind.",
    "[content Der Vorwurf], [content sie habe gelogen], sei [cue absurd], sagte Ada Lind.",
          "„An [content den Vorwürfen] ist [cue nichts] dran“, sagte Ada Lind." },
  no = { "Ob der Vorwurf falsch sei, werde geprüft.", "Der Weg war falsch." },
}

rule "said in the negative" {
  finds = "Denial", about = "man habe nie ..., wir haben kein ...: candidates, kept where the speaker stands accused",
  evidence = true, priority = -1,
  ways = {
    never = [[ {content: ([personal] | man | np) (hat | habe | haben | hätten | hätte | sei | seien | ist | sind | war | waren | werde | werden | gebe | gibt)} {cue: (nie | niemals | nicht | keine | kein | keinen | keinerlei | keineswegs | nichts | zu keinem 'Zeitpunkt' | zu keiner 'Zeit')} {content: clause} ]],
    nobody = [[ {cue: ([PIAT /kein.*/] | niemand | nichts)} {content: &free{0,6}? [reported] clause} ]],
    later = [[ {content: ([personal] | man | np) (hat | habe | haben | hätten | hätte | sei | seien | ist | sind | war | waren | werde | werden) &free{1,8}?} {cue: (nie | niemals | nicht | keine | kein | keinen | keinerlei | keineswegs | nichts | zu keinem 'Zeitpunkt' | zu keiner 'Zeit')} {content: clause} ]],
  },
  unless = { question = [[ ^ (ob | wenn | warum) ...10 {cue} ]] },
  make = { type = "negated_statement", polarity = "denial", strength = "2" },
  yes = { "[content Man habe] [cue nie] [content Öl ins Meer geleitet], sagte die Reederei.",
          "„Wir haben von dem Geld [cue nichts] gewusst“, sagte die Reederei.",
          "[cue Kein] [content Soldat habe die Grenze überschritten], sagte die Armee." },
  no = { "Das Schiff ist alt." },
}

rule "no comment" {
  finds = "Denial", about = "wollte sich nicht äußern; ließ eine Anfrage unbeantwortet; weder bestätigen noch dementieren",
  priority = 2,
  ways = {
    silent = [[ &who {cue: (wollte | wollten | will | wollen | mochte | mochten)} sich &free{0,8}? {cue: nicht} &free{0,8}? äußern ]],
    silent_inverted = [[ {cue: (wollte | wollten | will | wollen | mochte | mochten)} sich {source: np} &free{0,6}? {cue: nicht} &free{0,6}? äußern ]],
    spoke_not = [[ &who {cue: (äußerte | äußerten | äußert)} sich &free{0,6}? {cue: nicht} ]],
    spoke_not_inverted = [[ {cue: (äußerte | äußerten | äußert)} sich {source: np} &free{0,6}? {cue: nicht} ]],
    no_word = [[ &who {cue: (wollte | wollten | will | wollen | mochte)} {content: np} {cue: nicht} kommentieren ]],
    no_stand = [[ &who {cue: (wollte | wollten | will | wollen)} &free{0,6}? {cue: (keine 'Stellung' | nicht 'Stellung')} nehmen ]],
    no_answer = [[ &who {cue: (ließ | ließen | lässt)} &free{0,3} ('Anfrage' | 'Anfragen' | 'Frage' | 'Fragen') &free{0,6}? {cue: unbeantwortet} ]],
    no_reply = [[ &who {cue: (reagierte | reagierten | antwortete | antworteten)} &free{0,4}? {cue: nicht} auf &free{0,3} ('Anfrage' | 'Anfragen' | 'Fragen') ]],
    no_reply_inverted = [[ {cue: (antwortete | antworteten | reagierte | reagierten)} {source: np} &free{0,2}? {cue: nicht} (. | $) ]],
    refused = [[ &who {cue: (lehnte | lehnten | lehnt)} &free{0,3} ('Kommentar' | 'Stellungnahme' | 'Auskunft') &free{0,4}? {cue: ab} ]],
    refused_inverted = [[ {cue: (lehnte | lehnten | lehnt)} {source: np} &free{0,2}? ('Kommentar' | 'Stellungnahme' | 'Auskunft') &free{0,4}? {cue: ab} ]],
    no_heed = [[ &who {cue: (ging | gingen | geht | gehen)} auf &free{1,8}? {cue: nicht ein} ]],
    no_heed_inverted = [[ auf &free{1,8}? {cue: (ging | gingen | geht | gehen)} {source: np} {cue: nicht ein} ]],
    refused_perfect = [[ &who [aux finite] &free{0,3} ('Kommentar' | 'Stellungnahme' | 'Auskunft') &free{0,4}? {cue: abgelehnt} ]],
    we_do_not = [[ (man | wir) {cue: (kommentiere | kommentieren | äußere | äußern)} &free{0,6}? {cue: nicht} ]],
    neither_nor = [[ weder {source: core} noch {with: core} {cue: (wollte | wollten)} sich &free{0,6}? äußern ]],
    neither = [[ &who {cue: (wollte | wollten | konnte | konnten | will | wollen | kann | können)} {content: &free{0,5}?} {cue: weder bestätigen noch dementieren} ]],
    neither_finite = [[ &who {cue: [finite <say>]} {content: &free{0,5}?} weder noch dementierte ]],
    bare = [[ {cue: kein 'Kommentar'} ]],
    silence = [[ &who {cue: (schwieg | schweigt | schwiegen)} (zu {content: np}) ]],
  },
  unless = { preposition = [[ ([prep] | [fused]) {source} ]] },
  make = { type = "non_denial", polarity = "non_denial", strength = "1" },
  yes = {
    "[source Das Ministerium] [cue wollte] sich zu dem Bericht [cue nicht] äußern.",
    "[source Die Reederei] [cue ließ] eine Anfrage [cue unbeantwortet].",
    "[source Der Konzern] [cue lehnte] einen Kommentar [cue ab].",
    "Zu dem Bericht [cue äußerte] sich [source die Firma] [cue nicht].",
    "Auf Fragen nach der Ursache [cue ging] [source er] [cue nicht ein].",
    "Auf die Frage, wer zahle, [cue antwortete] [source der Minister] [cue nicht].",
    "[source Die Armee] [cue wollte] [content den Angriff] [cue weder bestätigen noch dementieren].",
          "„[cue Kein Kommentar]“, sagte der Sprecher.",
          "[source Der Angeklagte] [cue schwieg] zu [content den Vorwürfen]." },
  no = { "Die Reederei ließ die Boote im Hafen.", "Der Rat lehnte den Antrag ab." },
}

rule "did not deny" {
  finds = "Denial", about = "X bestritt das nicht; X schloss nicht aus, dass ...", priority = 2,
  ways = {
    late = [[ &who {cue: [finite <deny>]} {content: np} {cue: &no} ]],
    bare = [[ &who {cue: [finite <deny>]} {cue: &no} , {content: clause} ]],
    perfect = [[ &who [aux finite] {content: np} {cue: &no [participle <deny>]} ]],
    rule_out = [[ &who {cue: (schloss | schließt | schlossen)} &free{0,5}? {cue: nicht aus} (, {content: clause})? ]],
    will_not = [[ &who {cue: (wollte | will | wollten)} {content: np} {cue: nicht (dementieren | bestreiten | ausschließen)} ]],
  },
  unless = { preposition = [[ ([prep] | [fused]) {source} ]] },
  check = is_denier,
  make = { type = "non_denial", polarity = "negated_denial", strength = "1" },
  yes = { "[source Der Minister] [cue bestritt] [content den Bericht] [cue nicht].",
          "[source Die Polizei] [cue schloss] [cue nicht aus], [content dass jemand half].",
          "[source Der Minister] hat [content den Bericht] [cue nicht bestritten]." },
  no = { "Der Minister bestritt den Bericht." },
}

rule "words taken back" {
  finds = "Denial", about = "X nahm die Äußerung zurück; X zog den Vorwurf zurück; X widerrief das Geständnis",
  ways = {
    took = [[ &who {cue: (nahm | nimmt | nahmen | zog | zieht | zogen)} [adv]{0,2} {content: ([det] | [own]) &mods <own_words>} &free{0,6}? {cue: zurück} ]],
    took_inverted = [[ {cue: (nahm | nahmen | zog | zogen)} {source: np} {content: ([det] | [own]) &mods <own_words>} &free{0,3}? {cue: zurück} ]],
    perfect = [[ &who [aux finite] [adv]{0,2} {content: ([det] | [own]) &mods <own_words>} &free{0,3}? {cue: (zurückgenommen | zurückgezogen | widerrufen | korrigiert)} ]],
    revoke = [[ &who {cue: (widerrief | widerriefen | korrigierte | korrigierten)} {content: ([det] | [own]) &mods <own_words>} ]],
  },
  unless = { preposition = [[ ([prep] | [fused]) {source} ]] },
  check = is_denier,
  make = { type = "retraction", polarity = "denial", own_words = "yes", strength = "2" },
  yes = { "[source Die Zeitung] [cue zog] [content den Bericht] am Freitag [cue zurück].",
          "[source Der Minister] [cue widerrief] [content seine Aussage].",
          "[source Die Zeitung] hat [content den Bericht] [cue zurückgezogen]." },
  no = { "Der General zog die Truppen zurück." },
}
