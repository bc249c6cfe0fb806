-- Which of its tags a word has here. {this: ...} is the word that gets the tag.
phase "tags"

words "month" { "Januar", "Jänner", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
                "November", "Dezember", "Jan.", "Feb.", "Apr.", "Aug.", "Sept.", "Okt.", "Nov.", "Dez." }
words "weekday" { "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonnabend", "Sonntag",
                  "Montags", "Dienstags", "Mittwochs", "Donnerstags", "Freitags", "Samstags", "Sonntags",
                  "Montagabend", "Dienstagabend", "Mittwochabend", "Donnerstagabend", "Freitagabend", "Samstagabend",
                  "Sonntagabend", "Montagmorgen", "Dienstagmorgen", "Mittwochmorgen", "Donnerstagmorgen",
                  "Freitagmorgen", "Montagnacht", "Wochenende" }

retag "period of an ordinal" {
  about = "am 3. März: the period behind a number inside a sentence",
  pattern = [[ [num] {this: .} ([noun] | [adj] | [capital] | und | oder | bis) ]],
  to = "ORD",
  yes = { "Am 3[this .] März begann es.", "Er lebte im 19[this .] Jahrhundert." },
  no = { "Es waren 3. Das war alles." },
}
retag "verb with a capital inside a sentence" {
  about = "das Treffen, ein Schreiben: with a capital inside a sentence it is a noun",
  ways = {
    verb = [[ [not punct] {this: [capital verb]} ]],
    other = [[ [not punct] {this: [capital adj]} ([not noun] | [lower] | $) ]],
    adverb = [[ [not punct] {this: [capital adv]} ]],
  },
  to = "NN",
  yes = {
    "Er hörte ein [this Klopfen] an der Tür.",
    "Das [this Treffen] endete früh.",
    "Er hörte das [this Klopfen] und das [this Gelbe] davon.",
    "Er fand das [this Heute] zu laut.",
  },
  no = { "Sie treffen ihn am Abend." },
}
retag "adjective with a capital inside a sentence" {
  about = "die Freie Mitte: an adjective with a capital is part of a name",
  pattern = [[ [not punct] {this: [capital adj]} [capital noun] ]],
  to = "NE",
  yes = { "Sie gehört zur [this Neuen] Mitte." },
  no = { "Sie gehört zur neuen Partei." },
}
retag "noun at the start before its verb" {
  about = "Proteste begannen: a capital at the start that looks like a verb, in front of a finite verb",
  pattern = [[ ^ {this: [capital verb not participle]} ([finite not modal] | [prep] | [ART lemma=der] [noun] [finite]) ]],
  to = "NN",
  yes = { "[this Fragen] blieben offen." },
  no = { "Sagen konnte er nichts." },
}
retag "adjective before a noun" {
  about = "die geplante Reise: no verb stands between an article and its noun",
  ways = {
    det = [[ ([det] | [fused] | [adj attributive]) "? [adv]? {this: [lower can=ADJA]} ([adj] | [noun]) ]],
    prep = [[ [prep] {this: [lower verb can=ADJA]} [noun] ]],
  },
  to = "ADJA",
  yes = {
    "Die [this veraltete] Brücke wurde gesperrt.",
    "Er kam mit [this geplanten] Fragen.",
    "Sie kam mit [this geplanten] Reisen.",
    "Sie fuhr mit [this geliehenen] Booten.",
  },
  no = { "Sie planten eine Brücke." },
}
retag "plural verb after its subject" {
  about = "sie sagen, dass ...: an infinitive form behind a subject and in front of what only a finite verb has",
  ways = {
    subject = [[ ([noun] | [personal]) {this: [VVINF can=VVFIN]} (, | [det] | [prep] | [adv] | [pronoun] | [neg] | : | [reflexive]) ]],
    alone = [[ ^ [not finite not mark not sub]{1,12} {this: [VVINF can=VVFIN]} ([det] | [num] | [adj] | [noun] | [adv] | [prep] | , [sub]) ]],
    inverted = [[ ^ ([prep] [not comma]{1,6}? | [adv] | , ) {this: [VVINF can=VVFIN]} ([det] | [personal] | [name]) ]],
    dass = [[ (dass | weil | wie | ob | wenn) [not comma not finite]{1,10} {this: [VVINF can=VVFIN]} (, | . | $) ]],
  },
  to = "VVFIN",
  yes = {
    "Die Minister [this sagen], dass es regnet.",
    "Am Montag [this sagen] die Leute nichts.",
    "Er wusste, dass die Minister nichts [this sagen].",
    "Nun [this sagen] sie nichts.",
    "Wir [this sagen] nichts.",
  },
  no = { "Er will es nicht sagen." },
}
retag "modal in second place" {
  about = "wir können das sehen",
  pattern = [[ [not to_mark not infinitive] {this: [VMINF can=VMFIN]} [not mark not comma not finite not conj] ]],
  to = "VMFIN",
  yes = { "Wir [this können] das sehen." },
  no = { "Er wird es sehen können." },
}
retag "infinitive after a modal" {
  about = "will ... sagen, wird ... kommen: the bracket closes with an infinitive",
  ways = {
    bracket = [[ ([modal finite] | wird | werden | werde | würde | würden) [not comma not final]{0,20} {this: [VVFIN can=VVINF]} (, | . | $ | und) ]],
    zu = [[ zu {this: [VVFIN can=VVINF]} ]],
  },
  to = "VVINF",
  yes = {
    "Die Leute wollen nichts dazu [this sagen].",
    "Sie kam, um es zu [this sagen].",
    "Sie will am Montag der Firma [this sagen], dass es regnet.",
    "Ohne zu [this sagen], dass es regnete, ging er.",
  },
  no = { "Die Leute sagen viel." },
}
retag "zu before an infinitive" {
  about = "zu sagen",
  pattern = [[ {this: zu} [infinitive] ]],
  to = "PTKZU",
  yes = { "Er versprach, es [this zu] sagen." },
  no = { "Er ging zu dem Haus." },
}
retag "auxiliary in second place" {
  about = "die Minister haben es gesehen: no infinitive, as the sentence goes on",
  pattern = [[ [not to_mark not participle] {this: [VAINF can=VAFIN]} [not mark not comma not finite not conj not infinitive] ]],
  to = "VAFIN",
  yes = { "Am Montag [this haben] sich alle getroffen." },
  no = { "Er will es gesehen haben." },
}
retag "unknown verb in the Konjunktiv" {
  about = "sie trinke: no adjective stands behind a personal pronoun",
  pattern = [[ ([personal] | man) {this: [ADJA can=VVKON]} ]],
  to = "VVKON",
  yes = { "Er sagte, sie [this döse] seit Mai nicht mehr." },
  no = { "Er sah die lose Tür." },
}
retag "participle that closes its bracket" {
  about = "hat ... erklärt, wurde ... berichtet: not the present tense",
  pattern = [[ ([aux finite]) [not comma not final]{0,24}? {this: [verb can=VVPP not VVPP]} (, | . | : | $ | und | [aux] | " | oder | zu) ]],
  to = "VVPP",
  yes = { "Er hat am Montag den Rückzug [this erklärt].", "Sie hatte nichts [this behauptet]." },
  no = { "Er erklärt den Rückzug." },
}
retag "participle before a prefix" {
  about = "wies es entschieden zurück: an adverb, as the verb of the bracket stands before it",
  pattern = [[ [finite] [not comma not final]{1,12} {this: [VVPRT can=VVPP]} ([prefix] | [can=PTKVZ] (, | . | $) | von sich) ]],
  to = "VVPP",
  yes = { "Sie wies den Vorwurf [this entschieden] zurück.", "Sie wies die Schuld [this entschieden] von sich." },
  no = { "Sie entschieden es." },
}
retag "participle before its auxiliary" {
  about = "dass er es erklärt hat",
  pattern = [[ {this: [verb can=VVPP not VVPP]} ([aux] | [VAINF]) (, | . | $ | und | [aux]) ]],
  to = "VVPP",
  yes = { "Sie wusste, dass er es [this erklärt] hat." },
  no = { "Er erklärt viel." },
}
retag "first person in the indicative" {
  about = "ich habe, ich sage: no Konjunktiv",
  ways = {
    behind = [[ ich {this: [VAKON can=VAFIN]} ]],
    before = [[ {this: [VAKON can=VAFIN]} ich ]],
  },
  to = "VAFIN",
  yes = { "„Ich [this habe] nichts gesagt“, sagte er.", "„Das [this habe] ich nie gesagt“, sagte er." },
  no = { "Er sagte, er habe nichts gesagt." },
}
retag "relative pronoun after a comma" {
  about = "der Mann, der ...: a pronoun, as the verb closes the clause",
  pattern = [[ [noun] , [prep]? {this: [ART can=PRELS]} [not comma not finite]{0,14} [finite] (, | . | $ | [dash] | und) ]],
  to = "PRELS",
  yes = { "Der Mann, [this der] das Haus verkaufte, schwieg." },
  no = { "Der Mann sah das Haus." },
}
retag "whose before a noun" {
  about = "sagte deren Botschafter: a possessive, as what is owned follows and no comma stands before it",
  pattern = [[ [not comma not prep] {this: (deren | dessen)} ([noun] | [adj]) ]],
  to = "PPOSAT",
  yes = { "Das sagte [this deren] Botschafter." },
  no = { "Der Mann, dessen Haus brannte, schwieg." },
}
retag "article as a pronoun" {
  about = "das ist falsch: a pronoun, as its verb follows",
  pattern = [[ {this: [det can=PDS]} ([finite] | [adv] ([finite] | . | , | $ | und) | und | . | , | $ | : | [neg] | [prep] | [prefix]) ]],
  to = "PDS",
  yes = { "[this Das] ist falsch.", "Er bestritt [this das].", "[this Diese] sagten nichts." },
  no = { "Das Haus ist alt." },
}
retag "separable prefix at the end" {
  about = "wies den Vorwurf zurück, kündigte es an: the end of the bracket",
  pattern = [[ {this: [can=PTKVZ not PTKVZ]} (, | . | ; | : | $ | und | oder | " | [dash] | !) ]],
  to = "PTKVZ",
  yes = { "Sie kündigte einen Streik [this an].", "Er stimmte dem Plan [this zu] und ging." },
  no = { "Sie stand an der Tür." },
}
retag "sein as a verb" {
  about = "soll dort gewesen sein: no possessive where no noun follows",
  pattern = [[ {this: [PPOSAT can=VAINF]} (, | . | $ | [finite] | und | oder | " | [sub]) ]],
  to = "VAINF",
  yes = { "Er soll dort gewesen [this sein]." },
  no = { "Er sah sein Haus." },
}
