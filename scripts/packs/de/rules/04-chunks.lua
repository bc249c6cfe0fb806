-- Phrases: core (a noun phrase without what hangs on it), np (with genitives, "von ...", coordination).
phase "chunks"

type "core" { keep = "longest", about = "article, adjectives, nouns" }
type "np" { keep = "longest", about = "a noun phrase with its genitives and what prepositions add" }

words "timeword" { from = "words/times.tsv", where = { kind = "point" } }
words "timeunit" { from = "words/times.tsv", where = { kind = "unit" } }

part "time" [[ ((am | seit | vom | bis | zum | im | ab)? (frühen | späten | vergangenen | kommenden | diesem)? (<weekday> | <month> | <timeword>) (, (dem)?)? ([num] [ordinal]? <month>?)? [num]? | (am | vom | bis zum | dem) [num] [ordinal] <month> [num]? | (in der | in dieser | vergangene | nächste | diese | im | vor) ([num] | [adj])? <timeunit>) ]]
part "mods" [[ ([adj attributive] | [num] [ordinal]? | [common] '-' und | (, | und) [adj attributive] | <actor form=demonym>){0,5} ]]
-- a known name, or a noun and names behind it; a second known noun begins another phrase: "dem Konzern |
-- Betrug"
part "things" ([[ (<actor form=full|alias|capital|seat> | ([capital noun <actor form=demonym>] | [noun not <weekday> not <month> not <timeword> not <timeunit> not <actor>]) ]] ..
               [[ ([NE] [noun]{1,2} | <given> ((von | van | de | zu) (der | den)?)? [noun]{1,2} | [noun not known not <actor> not <weekday> not <month> not <timeword> not /(.*)(ung|ungen|heit|keit|schaft|tion|tionen|nis)/] | '&' [noun]){0,4}) ]])
-- what may stand between the parts of a clause: nothing that begins another
part "free" [[ [not mark not comma not finite] ]]
part "to_infinitive" [[ (zu [infinitive] | [izu] | [/(ab|an|auf|aus|bei|durch|ein|entgegen|fest|frei|her|hin|los|mit|nach|nieder|offen|um|unter|vor|weg|weiter|wieder|zu|zurück|zusammen)zu\w+e?n/]) ]]
part "whose" [[ (des | der | eines | einer | dieses | dieser | [own] | aller | mehrerer | zweier) ]]

rule "core" {
  finds = "core", about = "the smallest noun phrase; times are none, so that they are no subjects",
  ways = {
    nouns = [[ ([det] | [PIS] | [<actor form=full> /.+s/])? [det]? &mods &things ]],
    quoted = [[ [det] &mods [noun]{0,3} " [not mark not comma]{1,6} " ]],
    pronoun = [[ ([personal] | [PIS] | [PDS]) ]],
    number = [[ ([det] | rund | etwa | mehr als | mindestens)? [num] ]],
    one = [[ (einer | eine | eines | keiner | keine) (von | der) ([personal] | (den | diesen)? [noun]) ]],
  },
  yes = {
    "[Die alte Brücke] stürzte ein.",
    "Am Montag kam [ein Sprecher] zu spät.",
    "[Der Magistrat „Nord“] kam.",
    "Gestern kam [er] an.",
    "Gestern kam [einer von ihnen] an.",
    "Es starben [mindestens 12] gestern.",
  },
  no = { "Am Montag regnete [es nicht]." },
}

phase "phrases"

part "link" [[ (von | vom | für | aus | in | im | bei | beim | zum | zur | an | am | mit | gegen | über | auf | zu | um | ins | nach | unter | zwischen | ohne) ]]

rule "noun phrase" {
  finds = "np", about = "genitives, prepositions, coordination",
  ways = {
    whole = [[ core (&whose &mods &things (" [not mark not comma]{1,6} ")? | [<actor> /.+s/] | &link core){0,3} ]],
    joined = [[ core (&whose &mods &things)? (, core){0,3} (und | sowie | oder) core (&whose &mods &things)? ]],
    party = [[ core [open] [capital]{1,3} [close] ]],
    quoted = [[ core " [not mark not comma]{1,6} " ]],
  },
  yes = {
    "[Der Sprecher des Ministeriums] schwieg.",
    "[Norland und Estmark] schwiegen.",
    "[Die Sprecherin der Stadt für Verkehr] schwieg.",
    "[Die Ministerin (SPD)] schwieg.",
    "[Der Rat der Stadt „Nord“] schwieg.",
    "[Nachrichtenmagazin „Befund“] schwieg.",
  },
  no = { "Geh nach Hause [am Montag]!" },
}
