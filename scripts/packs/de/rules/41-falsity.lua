-- What is called false: the report is wrong, it is not true that ..., a lie.
phase "denials"

local orders = require "lib.orders"
local deniers = require "lib.deniers"

part "is" [[ (sei | seien | ist | sind | war | waren) ]]
part "holds" [[ (stimme | stimmt | stimmten | stimmen | treffe | trifft | treffen) ]]
part "could" [[ (könne | kann | könnte) ]]

rule "claim called false" {
  finds = "Denial", about = "der Vorwurf sei falsch; es stimme nicht, dass ...; von X könne keine Rede sein; eine Lüge!",
  ways = orders.both_and({
    spoke_of = [[ WHO (sprach | sprachen | spricht | sprechen) WHO von (einer | einem)? "? ([adj] | [noun] und){0,2} {cue: <false_word>} "? ]],
  }, {
    -- a claim and what is said of it
    predicate = [[ &claim &inside &is [adv]{0,3} ("? &free{0,4}?)? {cue: <false_word>} ]],
    claim_not = [[ &claim &inside {cue: &holds [adv]? &no zu?} ]],
    no_facts = [[ &claim &inside {cue: (entspreche | entspricht | entsprechen | entsprächen) [adv]? nicht} (den 'Tatsachen' | der 'Wahrheit') ]],
    no_ground = [[ &claim &inside {cue: (entbehre | entbehrt | entbehren | entbehrten) (jeder | jeglicher)} [adj]? 'Grundlage' ]],
    nothing = [[ an {content: np} &is {cue: nichts} (dran | wahr) ]],
    no_word_of = [[ an {content: core} &holds {cue: kein [adj]? 'Wort'} ]],
    -- a matter
    no_talk = [[ von {content: (core | einer ...6)} &could {cue: keine 'Rede'} sein ]],
    not_true = [[ es {cue: &holds &no} zu? , {content: &dass clause} ]],
    not_true_sei = [[ es (sei | ist) {cue: &no (wahr | richtig | zutreffend)} , {content: &dass clause} ]],
    no_talk_then = [[ es &could "? {cue: keine 'Rede'} davon sein "? , {content: &dass clause} ]],
    clause_first = [[ ^ {content: &dass [not mark not comma]{1,30}} , {cue: &holds [adv]? &no} zu? ]],
    clause_false = [[ ^ {content: &dass [not mark not comma]{1,30}} , &is {cue: <false_word>} ]],
    -- what points at it
    that = [[ {content: (das | dies | alles andere | alles)} &is "? ([det] | [adv] | [adj]){0,3} {cue: <false_word>} ]],
    that_not = [[ {content: (das | dies | es)} {cue: &holds [adv]? &no} zu? (, [not sub] | [not comma] | $) ]],
    nothing_to_it = [[ {content: (da | daran)} &is ([adv] | [adj predicative]){0,2} {cue: nichts} (dran | wahr) ]],
    no_talk_of_it = [[ {content: davon} &could {cue: keine 'Rede'} sein ]],
    no_word = [[ {cue: kein [adj]? 'Wort'} (davon)? &is wahr ]],
    it_is_about = [[ es (handle | handele | handelt) sich ([adv] | [adj predicative])? um "? [det]? [adj]{0,2} {cue: <false_word>} ]],
    -- a quotation that says no more
    outcry = [[ (^ | :) " {cue: ([det] | alles)? ([adj attributive] | [capital /.+(er|e|es)/]){0,2} <false_word>} (! | . | ,)? " ]],
  }),
  check = deniers.is_denier,
  make = { type = "falsity_predicate", polarity = "denial", strength = "2", noun_act = "{noun.act}" },
  yes = {
    "[content Der Vorwurf] sei völlig [cue haltlos], sagte Ada Lind.",
    "[content Der Vorwurf], [content sie habe gelogen], sei [cue absurd], sagte Ada Lind.",
    "[content Der Vorwurf] sei [cue frei erfunden], sagte Ada Lind.",
    "[content Die Berichte] [cue stimmten nicht], sagte Ada Lind.",
    "[content Der Bericht] [cue entspricht nicht] den Tatsachen, sagte Ada Lind.",
    "[content Die Vorwürfe] [cue entbehrten jeder] Grundlage, sagte Ada Lind.",
    "„An [content den Vorwürfen] ist [cue nichts] dran“, sagte Ada Lind.",
    "„An [content dieser Geschichte] stimmt [cue kein Wort]“, sagte Ada Lind.",
    "Von [content einem Streit] könne [cue keine Rede] sein, erklärte die Partei.",
    "Es [cue stimme nicht], [content dass Akten fehlten], sagte der Minister.",
    "Es [cue treffe nicht] zu, [content dass Akten fehlten], sagte der Minister.",
    "Es sei [cue nicht wahr], [content dass Akten fehlten], sagte der Minister.",
    "Es könne [cue keine Rede] davon sein, [content dass Akten fehlten], sagte der Minister.",
    "[content Dass die Schule schließt], [cue stimmt nicht], sagte Ada Lind.",
    "[content Dass die Schule schließt], sei [cue falsch], sagte Ada Lind.",
    "„[content Das] ist [cue gelogen]“, sagte der Kapitän.",
    "„[content Das] ist eine plumpe [cue Erfindung]“, sagte der Kapitän.",
    "[content Das] [cue treffe nicht] zu, sagte Ada Lind.",
    "„[content Da] ist [cue nichts] dran“, sagte Ada Lind.",
    "[content Davon] könne [cue keine Rede] sein, sagte Ada Lind.",
    "[cue Kein Wort] davon sei wahr, sagte Ada Lind.",
    "[source Die Armee] sprach von einer „glatten [cue Lüge]“.",
    "Gestern sprach [source die Armee] von einer [cue Lüge].",
    "Es handle sich um [cue Unterstellungen], sagte Ada Lind.",
    "„[cue Alles erfunden]!“, sagte Ada Lind.",
  },
  no = {
    "Ob der Vorwurf falsch sei, werde geprüft.",
    "Der Weg war falsch.",
  },
}
