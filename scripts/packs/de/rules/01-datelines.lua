-- Where and when, before the first sentence, which begins behind it: so this is known before the tags are.
phase "datelines"

rule "dateline" {
  finds = "Dateline", about = "Ort, Datum (Agentur) - before the first sentence of a paragraph",
  ways = {
    dash = [[ ^^ ([upper] | [capital not known]){1,3} ([upper] | [capital] | [num] | , | . | [ORD] | '/' | [open] | [close]){0,12} (- | -- | [dash]) ]],
    brackets = [[ ^^ [capital]{1,3} [open] ([capital] | [upper] | [lower] | '/' | -){1,4} [close] (- | -- | [dash])? ]],
  },
  yes = { "[BERLIN –] Die Gespräche begannen.", "[Hamburg (nwd) -] Die Gespräche begannen." },
  no = { "Die Gespräche - lang und zäh - begannen." },
}
