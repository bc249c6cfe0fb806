-- Where a clause ends: `clause` runs from a token up to the next Border, or to the end of its sentence.
-- Commas within (relative clauses, infinitives) are none.
phase "borders"

type "Border" { head = "cut", narrow = true, keep = "longest", inner = true, about = "the first words of another clause" }

unit "clause" { upto = "Border", about = "from here up to the clause's end" }

rule "clause border" {
  finds = "Border", about = "where another main clause begins, or another speaker",
  ways = {
    semicolon = [[ {cut: ;} ]],
    contrast = [[ {cut: , (während | wohingegen | wogegen | doch | jedoch | aber | allerdings)} ]],
    clause = [[ {cut: , und} np [finite] ]],
    speaks = [[ {cut: ,? und} [finite <say>] ]],
    splits = [[ {cut: ,? und} [finite <split_say>] ]],
    inverted = [[ {cut: ,} [finite <say>] (core | , | $) ]],
    inverted_split = [[ {cut: ,} [finite <split_say>] core ]],
    source = [[ {cut: ,} (so core | wie core [not comma]{0,12} [<say>] | heißt es | hieß es) ]],
    dash = [[ {cut: [dash]} ]],
  },
  yes = {
    "Es regnete[cut ,] sagte der Bürgermeister.",
    "Er kam spät[cut , doch] sie wartete.",
    "Es regnete[cut ;] er ging.",
    "Er sagte, er komme[cut , und] die Frau ging.",
    "Es regnete[cut ,] so der Bürgermeister.",
    "Er sagte, es regne[cut , und] fügte etwas hinzu.",
    "Es regnete[cut –] er ging.",
    "Es regnete[cut ,] teilte die Stadt mit.",
    "Er kam spät [cut und] sagte nichts.",
  },
  no = { "Der Mann, der kam, schwieg." },
}
