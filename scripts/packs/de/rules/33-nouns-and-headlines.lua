-- Claims whose cue is a noun ("die Behauptung des Ministers, dass ..."), and those of headlines ("Lind: Wir
-- bleiben").
phase "speech"

words "speech_noun" { from = "words/speech-nouns.tsv" }

part "according_to_which" [[ (wonach | nach (der | denen)) ]]

rule "noun of saying" {
  finds = "Claim", about = "die Behauptung des Ministers, dass ...; seine Warnung, ... zu ...; Forderungen nach ...",
  ways = {
    owner = [[ ([det] | [own]) &mods {cue: <speech_noun>} {source: &whose &mods &things} , {content: (&dass | &wh) [not comma not final]{1,40}} ]],
    owner_clause = [[ ([det] | [own]) &mods {cue: <speech_noun>} {source: &whose &mods &things} , {content: [not finite not sub not relative] [not comma not final]{0,12}? [reported] [not comma not final]{0,30}} ]],
    several = [[ &mods {cue: <speech_noun>} {source: &whose &mods &things} , {content: ((&dass | &wh | &according_to_which) [not comma not final]{1,40} | [not finite not sub not relative] [not comma not final]{0,12}? [reported] [not comma not final]{0,30})} ]],
    name = [[ {source: [Actor form=full|short]} &mods {cue: <speech_noun>} [participle]? , {content: (&dass | &according_to_which) [not comma not final]{1,40}} ]],
    own = [[ {source: [own]} &mods {cue: <speech_noun>} , {content: (&dass | &wh) [not comma not final]{1,40}} ]],
    nobody = [[ ([det not own] | [adj]) {cue: <speech_noun>} , {content: (&dass | &according_to_which) [not comma not final]{1,40}} ]],
    after = [[ {source: [Actor form=full|short|demonym]} {cue: <speech_noun link=nach>} {content: nach core} ]],
  },
  make = { act = "{cue.act}", certainty = "certain", class = "noun", mode = "noun" },
  yes = {
    "Die [cue Behauptung] [source des Ministers], [content dass Akten fehlten], blieb ohne Folgen.",
    "[source Ihre] [cue Warnung], [content dass der Damm breche], blieb ohne Folgen.",
    "Die [cue Behauptung], [content dass Akten fehlten], blieb ohne Folgen.",
    "[source Kenias] [cue Forderung] [content nach einer Untersuchung] blieb ohne Antwort.",
    "[source Südkoreas] [cue Darstellung], [content wonach die Drohne abstürzte], blieb ohne Antwort.",
    "Die [cue Behauptung] [source des Ministers], [content er habe nichts gewusst], blieb ohne Folgen.",
    "Es gab [cue Vorwürfe] [source der Opposition], [content er habe die Wahl gefälscht].",
  },
  no = { "Die Behauptung blieb ohne Folgen." },
}

rule "speaker and colon" {
  finds = "Claim", about = "a headline: Lind: Wir bleiben im Amt", within = "paragraph",
  pattern = [[ ^^ {source: core} {cue: :} {content: ...} $$ ]],
  check = function(m) return m.in_headline and #m:slot("source"):mentions("Actor") > 0 end,
  make = { act = "state", certainty = "certain", class = "say", mode = "headline" },
  yes = { "[source Bundesregierung][cue :] [content Vertrag wird geprüft]\n\nDie Prüfung dauert bis Mai. Danach folgt der Rat." },
  no = { "Wetter: Es bleibt kalt\n\nAm Montag schneit es. Am Dienstag taut es." },
}
