-- What the core must know of German to cut a text into units: tags, quotation marks, ordinals, endings.
local inflect = require "lib.inflect"

local forms = {}
for _, row in ipairs(rows "words/verbs.tsv") do
  inflect.verb(row, function(form, tags, lemma) forms[#forms + 1] = { form, tags, lemma } end)
end

type "Dateline" { leads = true, inner = true, about = "place, date and agency before the first sentence" }

language {
  name = "de",

  -- Fine tags are those of the STTS, with past (PRT) and Konjunktiv (KON) of verbs apart: reported speech
  -- is in the Konjunktiv. ORD is the period of an ordinal.
  tags = {
    { "PUNCT", "mark" }, { "ORD", "ordinal" },
    { "ADJA", "adj attributive content" }, { "ADJD", "adj predicative content" }, { "ADV", "adv" }, { "PAV", "adv" },
    { "APPR", "prep" }, { "APPRART", "prep fused" }, { "APPO", "postposition" },
    { "ART", "det" }, { "PDAT", "det" }, { "PIAT", "det" }, { "PPOSAT", "det own" },
    { "CARD", "num content" }, { "ITJ", "interjection" },
    { "KON", "conj" }, { "KOUS", "sub" }, { "KOUI", "sub" }, { "KOKOM", "comparison" },
    { "NN", "noun common content" }, { "NE", "noun name content" },
    { "PDS", "pronoun" }, { "PIS", "pronoun" }, { "PPER", "pronoun personal" }, { "PRF", "reflexive" },
    { "PRELS", "relative" }, { "PWS", "wh pronoun" }, { "PWAV", "wh adv" },
    { "PTKNEG", "neg" }, { "PTKVZ", "prefix" }, { "PTKZU", "to_mark" }, { "PTKANT", "interjection" },
    { "PTKA", "adv" }, { "SYM", "symbol" },
    { "VVFIN", "verb finite present content" }, { "VVPRT", "verb finite past content" },
    { "VVKON", "verb finite reported content" }, { "VVINF", "verb infinitive content" },
    { "VVIZU", "verb izu content" }, { "VVPP", "verb participle content" },
    { "VAFIN", "aux finite present" }, { "VAPRT", "aux finite past" }, { "VAKON", "aux finite reported" },
    { "VAINF", "aux infinitive" }, { "VAPP", "aux participle" },
    { "VMFIN", "modal finite present" }, { "VMPRT", "modal finite past" }, { "VMKON", "modal finite reported" },
    { "VMINF", "modal infinitive" }, { "VMPP", "modal participle" },
  },
  name_tag = "NE",
  starters = "ART PDS PDAT PIAT PIS PPER PPOSAT APPR APPRART ADV PAV KOUS KOUI KON PWS PWAV KOKOM PRELS PTKANT VAFIN VAPRT VAKON",
  reporting = "VVPRT VVFIN",
  ordinals = { behind = "ART PDAT PPOSAT APPRART APPR", before = { "Januar", "Jänner", "Februar", "März", "April",
               "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember", "Jahrhundert",
               "Stock", "Geburtstag", "Jahrestag" } },
  decimal_comma = true,

  classes = { { "N", "NN" }, { "J", "ADJD" }, { "R", "ADV" }, { "E", "NE" } },
  closed = "words/closed.tsv",
  lemmas = "words/lemmas.tsv",
  abbreviations = "words/abbreviations.tsv",
  forms = forms,

  quotes = {
    { "„", "“", "low" }, { "„", "”", "low" }, { "„", '"', "low" }, { "»", "«", "angle" }, { "«", "»", "angle" },
    { "‚", "‘", "single" }, { "‚", "’", "single" }, { "›", "‹", "angle" }, { "‹", "›", "angle" },
    { '"', '"', "double" }, { "“", "”", "double" }, { "'", "'", "single" },
    { "–", "", "dash" }, { "—", "", "dash" },
  },

  headline_tokens = 30,

  -- Endings: {ending, what stands there in the lemma, class of the lemma, tags of the form}
  suffixes = {
    { "e", "", "N", "NN" }, { "en", "", "N", "NN" }, { "n", "", "N", "NN" }, { "s", "", "N", "NN" },
    { "es", "", "N", "NN" }, { "er", "", "N", "NN" }, { "ern", "", "N", "NN" }, { "nen", "", "N", "NN" },
    { "e", "", "J", "ADJA" }, { "en", "", "J", "ADJA" }, { "er", "", "J", "ADJA" }, { "es", "", "J", "ADJA" },
    { "em", "", "J", "ADJA" }, { "ere", "", "J", "ADJA" }, { "eren", "", "J", "ADJA" }, { "ste", "", "J", "ADJA" },
    { "sten", "", "J", "ADJA" }, { "s", "", "E", "NE" },
  },

  -- Unknown words: the first line whose ending and shape fit. Capitals first, for they are nouns; in small
  -- letters stand adjectives and verbs.
  guesses = {
    { "", "PUNCT", "comma" }, { "", "PUNCT", "quote" }, { "", "PUNCT", "dash" }, { "", "PUNCT", "final" },
    { "", "SYM", "currency" }, { "", "NN", "url" }, { "", "NE", "handle" }, { "", "NN", "hashtag" },
    { "", "PUNCT", "punct" }, { "", "CARD", "number" },
    { "ung", "NN", "capital" }, { "ungen", "NN", "capital" }, { "heit", "NN", "capital" }, { "heiten", "NN", "capital" },
    { "keit", "NN", "capital" }, { "keiten", "NN", "capital" }, { "schaft", "NN", "capital" },
    { "schaften", "NN", "capital" }, { "tion", "NN", "capital" }, { "tionen", "NN", "capital" }, { "tät", "NN", "capital" },
    { "ismus", "NN", "capital" }, { "nis", "NN", "capital" }, { "nisse", "NN", "capital" }, { "tum", "NN", "capital" },
    { "innen", "NN", "capital" }, { "ierung", "NN", "capital" },
    { "ische", "ADJA NN", "capital" }, { "ischen", "ADJA NN", "capital" }, { "ischer", "ADJA NN", "capital" },
    { "liche", "ADJA NN", "capital" }, { "lichen", "ADJA NN", "capital" }, { "licher", "ADJA NN", "capital" },
    { "", "NN NE", "capital" },
    { "lich", "ADJD" }, { "isch", "ADJD" }, { "ig", "ADJD" }, { "bar", "ADJD" }, { "sam", "ADJD" }, { "haft", "ADJD" },
    { "los", "ADJD" }, { "iv", "ADJD" }, { "end", "ADJD" }, { "weise", "ADV" }, { "wärts", "ADV" },
    { "liche", "ADJA" }, { "lichen", "ADJA" }, { "licher", "ADJA" }, { "liches", "ADJA" }, { "lichem", "ADJA" },
    { "ische", "ADJA" }, { "ischen", "ADJA" }, { "ischer", "ADJA" }, { "isches", "ADJA" }, { "ischem", "ADJA" },
    { "ige", "ADJA" }, { "igen", "ADJA" }, { "iger", "ADJA" }, { "iges", "ADJA" }, { "igem", "ADJA" },
    { "bare", "ADJA" }, { "baren", "ADJA" }, { "barer", "ADJA" }, { "same", "ADJA" }, { "samen", "ADJA" },
    { "lose", "ADJA" }, { "losen", "ADJA" }, { "loser", "ADJA" }, { "hafte", "ADJA" }, { "haften", "ADJA" },
    { "ende", "ADJA" }, { "enden", "ADJA VVINF" }, { "ender", "ADJA" }, { "endes", "ADJA" }, { "endem", "ADJA" },
    { "ive", "ADJA" }, { "iven", "ADJA" }, { "iver", "ADJA" },
    { "zehn", "CARD" }, { "zig", "CARD" }, { "hundert", "CARD" }, { "tausend", "CARD" },
    { "ierte", "VVPRT ADJA" }, { "ierten", "VVPRT ADJA" }, { "iert", "VVPP VVFIN" },
    { "te", "VVPRT ADJA" }, { "ten", "VVPRT ADJA VVINF" }, { "ter", "ADJA" }, { "tes", "ADJA" }, { "tem", "ADJA" },
    { "t", "VVFIN VVPP" }, { "en", "VVINF VVFIN ADJA" }, { "ern", "VVINF VVFIN" }, { "eln", "VVINF VVFIN" },
    { "es", "ADJA" }, { "em", "ADJA" }, { "er", "ADJA ADV" }, { "e", "ADJA VVKON" }, { "", "ADJD ADV" },
  },
}
