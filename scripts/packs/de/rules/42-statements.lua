-- Denials that are statements: no part in it, no knowledge of it, and what is said in the negative.
phase "denials"

local orders = require "lib.orders"

part "negation" [[ (nie und nimmer | nie | niemals | nicht | [PIAT /kein.*/] | [PIS /keine[rmns]?/] | keinerlei | keineswegs | keinesfalls | nichts | niemand | niemanden | niemandem | mitnichten | weder | zu keinem 'Zeitpunkt' | zu keiner 'Zeit') ]]
part "clause_start" [[ (^ | , | : | " | ;) (und | aber | denn)? ]]

rule "no part in it" {
  finds = "Denial", about = "X habe damit nichts zu tun; sei nicht beteiligt; habe keine Kenntnis davon", evidence = true,
  ways = {
    to_do = [[ {cue: nichts} ...8 mit {content: (np | core)} zu tun ]],
    to_do_front = [[ mit {content: (np | core)} [not mark not comma]{0,6}? {cue: nichts} zu tun ]],
    to_do_pointed = [[ {content: damit} [not mark not comma]{0,8}? {cue: nichts} zu tun ]],
    involved = [[ (an {content: core} | {content: daran}) [not mark not comma]{0,6}? {cue: nicht beteiligt} ]],
    knowledge = [[ {cue: keine 'Kenntnis'} (von {content: (np | core)} | davon , {content: clause}) ]],
  },
  make = { type = "non_involvement", polarity = "denial", strength = "2" },
  yes = {
    "Das Land habe [cue nichts] mit [content dem Angriff] zu tun, sagte der Minister.",
    "Mit [content dem Angriff] habe man [cue nichts] zu tun, sagte der Minister.",
    "[content Damit] habe das Land [cue nichts] zu tun, sagte der Minister.",
    "Das Land sei [content daran] [cue nicht beteiligt], sagte der Minister.",
    "Die Armee habe [cue keine Kenntnis] von [content einem Angriff], sagte der Minister.",
  },
  no = { "Er hat viel zu tun." },
}

rule "the other way round" {
  finds = "Denial", about = "X sieht das anders: „...“; das Gegenteil sei der Fall",
  ways = orders.both_and({
    sees = [[ WHO {cue: (sieht | sehen | sah | sahen)} WHO das [adv]{0,2} {cue: anders} (: {content: (quote | clause)})? ]],
    tells = [[ WHO {cue: (stellt | stellte | stellen | stellten)} WHO (das | es) [adv]{0,2} {cue: anders} dar (: {content: (quote | clause)})? ]],
  }, {
    opposite = [[ {cue: das 'Gegenteil'} ((sei | ist) ([adv]? (wahr | richtig) | der 'Fall')) ]],
    on_the_contrary = [[ &clause_start {cue: (im | ganz im) 'Gegenteil'} ]],
  }),
  make = { type = "contrary", polarity = "denial", strength = "2" },
  yes = {
    "[source Die Anwohnerin] [cue sieht] das [cue anders]: [content „Mit uns sprach man nicht.“]",
    "Inzwischen [cue sieht] [source die Anwohnerin] das [cue anders].",
    "[source Der Zeuge] [cue stellte] es ganz [cue anders] dar: [content Das Tor sei offen gewesen].",
    "Vor Gericht [cue stellte] [source der Zeuge] das [cue anders] dar.",
    "[cue Das Gegenteil] sei der Fall, sagte die Ministerin.",
    "„[cue Im Gegenteil], wir bauen an“, sagte die Ministerin.",
  },
  no = { "Die Anwohnerin sieht den Fluss." },
}

rule "said in the negative" {
  finds = "Denial", about = "man habe nie ..., wir haben kein ...: candidates, kept where they stand against what others say",
  evidence = true, priority = -1,
  ways = {
    second = [[ &clause_start {content: &free{1,8}? [finite] &free{0,10}?} {cue: &negation} {content: clause} ]],
    quoted = [[ &clause_start {content: &free{1,8}? [finite] &free{0,6}?} " {cue: &negation} " {content: clause} ]],
    verb_last = [[ &dass {content: &free{1,8}}? {cue: &negation} {content: clause} ]],
    first = [[ &clause_start {cue: ([PIAT /kein.*/] | [PIS /keine[rs]?/] | niemand | nichts | nie | niemals | keineswegs | zu keinem 'Zeitpunkt' | zu keiner 'Zeit')} {content: &free{0,6}? [finite] clause} ]],
    last = [[ &clause_start {content: &free{1,8}? [finite] &free{0,10}?} {cue: &negation} (. | ! | , | " | $) ]],
  },
  unless = {
    question = [[ ^ (ob | wenn | warum | [wh]) ...10 {cue} ]],
    idle = [[ {cue} (nur | mehr | länger | immer | genug | 'Zweifel' | 'Frage' | 'Problem' | 'Grund' | 'Wunder' | [adv]? (leicht | einfach | genau)) ]],
    opinion = [[ (darf | dürfen | dürfe | soll | sollen | solle | sollte | muss | müssen | müsse | kann | können | könne | will | wollen) &free{0,8}? {cue} ]],
  },
  make = { type = "negated_statement", polarity = "denial", strength = "2" },
  yes = {
    "[content Man habe [cue nie] Öl ins Meer geleitet], sagte die Reederei.",
    "„[content Wir haben von dem Geld] [cue nichts] [content gewusst]“, sagte die Reederei.",
    "[cue Kein] [content Soldat habe die Grenze überschritten], sagte die Armee.",
    "[cue Zu keinem Zeitpunkt] [content habe ein Soldat die Grenze überschritten], sagte die Armee.",
    "Die Armee sagte, dass [content sie dort] [cue keine] [content Soldaten habe].",
    "„[content Wir provozieren] [cue niemanden]“, sagte die Armee.",
    "[content Es habe] „[cue nie]“ [content Gespräche gegeben], sagte die Partei.",
  },
  no = {
    "Das Schiff ist alt.",
    "„Wir dürfen nicht aufgeben“, sagte die Armee.",
    "Das war nicht leicht.",
    "Er fragte, ob man nichts wisse.",
    "„Wenn wir nichts tun, brennt es“, sagte die Armee.",
    "„Warum hat die Armee nichts getan?“, fragte die Ministerin.",
  },
}
