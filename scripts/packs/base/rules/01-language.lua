-- What the core must know of English to cut a text into units: tags, clitics, quotation marks, endings.

type "Label" { leads = true, inner = true, about = "what stands with a colon in front of the words of a turn, or of a part" }
type "Dateline" { leads = true, inner = true, about = "place, date and agency before the first sentence" }
type "Byline" { inner = true, about = "who wrote the article" }

language {
  name = "en",

  -- Fine tags are those of the Penn Treebank; the words beside them are what patterns use: [verb past].
  tags = {
    { "PUNCT", "mark" },
    { "CC", "conj" }, { "CD", "num content" }, { "DT", "det" }, { "EX", "there" }, { "FW", "foreign" },
    { "IN", "prep" }, { "JJ", "adj content" }, { "JJR", "adj comparative content" },
    { "JJS", "adj superlative content" }, { "MD", "modal aux" },
    { "NN", "noun singular content common" }, { "NNP", "noun name singular content" },
    { "NNPS", "noun name plural content" }, { "NNS", "noun plural content common" }, { "PDT", "det pre" },
    { "POS", "possessive" }, { "PRP", "pronoun" }, { "PRP$", "det own" }, { "RB", "adv" },
    { "RBR", "adv comparative" }, { "RBS", "adv superlative" }, { "RP", "particle" }, { "SYM", "symbol" },
    { "TO", "to_mark" }, { "UH", "interjection" },
    { "VB", "verb base content" }, { "VBD", "verb past finite content" }, { "VBG", "verb gerund content" },
    { "VBN", "verb past participle content" }, { "VBP", "verb present finite content" },
    { "VBZ", "verb present finite third content" },
    { "WDT", "wh det" }, { "WP", "wh pronoun" }, { "WP$", "wh det" }, { "WRB", "wh adv" },
  },
  name_tag = "NNP",
  starters = "DT PRP PRP$ IN WDT WP WP$ WRB EX RB CC MD VBZ VBD",
  reporting = "VBD",

  -- Classes of the lexicon's lemmas, and the tags of a lemma as it stands.
  classes = { { "N", "NN" }, { "V", "VB VBP" }, { "J", "JJ" }, { "R", "RB" } },
  closed = "words/closed.tsv",
  irregular = "words/irregular.tsv",
  lemmas = "words/lexicon.tsv",
  abbreviations = "words/abbreviations.tsv",

  clitics = { "'s", "'re", "'ve", "'ll", "'d", "'m", "n't" },
  splits = { "can|not", "gon|na", "got|ta", "wan|na" },
  elisions = { "'em", "'n'", "'tis", "'twas", "'cause", "'til", "'round", "'bout" },

  lettered = { "on X", "to X", "via X", "platform X", "site X", "network X", "Malcolm X", "plan B", "plan A", "vitamin A", "vitamin B", "vitamin C",
               "vitamin D", "vitamin E", "vitamin K", "hepatitis A", "hepatitis B", "hepatitis C", "gen X", "gen Z", "generation X", "generation Z",
               "serie A", "serie B", "ligue A", "grade A", "grade B", "grade C", "group A", "group B", "group C", "group D", "group E", "group F" },

  quotes = {
    { '"', '"', "double" }, { "“", "”", "double" }, { "``", "''", "double" }, { "''", "''", "double" },
    { "“", '"', "double" }, { '"', "”", "double" },   -- a page that mixes both kinds of mark
    { "'", "'", "single" }, { "‘", "’", "single" },
    { "«", "»", "angle" }, { "»", "«", "angle" }, { "‹", "›", "angle" },
    { "„", "“", "low" }, { "„", "”", "low" }, { "‚", "‘", "low" }, { "‚", "’", "low" },
    { "「", "」", "double" }, { "『", "』", "double" },
    { "–", "", "dash" }, { "—", "", "dash" },
  },

  headline_tokens = 30,
  people_endings = "ni",   -- Austrian, Austrians; Omani, Omanis

  -- Endings: {ending, what stands there in the lemma, class of the lemma, tags of the form, doubled?}
  suffixes = {
    -- -s before -es, -e before nothing: hopes and hoped are forms of hope, as hop has hops and hopped.
    { "ies", "y", "N", "NNS" }, { "s", "", "N", "NNS" }, { "es", "", "N", "NNS" }, { "ves", "f", "N", "NNS" },
    { "men", "man", "N", "NNS" },
    { "ies", "y", "V", "VBZ" }, { "s", "", "V", "VBZ" }, { "es", "", "V", "VBZ" },
    { "ied", "y", "V", "VBD VBN" }, { "ed", "e", "V", "VBD VBN" }, { "ed", "", "V", "VBD VBN" },
    { "ed", "", "V", "VBD VBN", true },
    { "ying", "ie", "V", "VBG" }, { "ing", "e", "V", "VBG" }, { "ing", "", "V", "VBG" },
    { "ing", "", "V", "VBG", true },
    { "ier", "y", "J", "JJR" }, { "er", "", "J", "JJR" }, { "er", "e", "J", "JJR" }, { "er", "", "J", "JJR", true },
    { "iest", "y", "J", "JJS" }, { "est", "", "J", "JJS" }, { "est", "e", "J", "JJS" },
    { "est", "", "J", "JJS", true },
    { "ly", "", "J", "RB" }, { "ily", "y", "J", "RB" }, { "ically", "ic", "J", "RB" }, { "bly", "ble", "J", "RB" },
  },

  -- Unknown words: the first line whose ending and shape fit.
  guesses = {
    { "", "PUNCT", "comma" }, { "", "PUNCT", "quote" }, { "", "PUNCT", "dash" }, { "", "PUNCT", "final" },
    { "", "SYM", "currency" }, { "", "NN", "url" }, { "", "NNP", "handle" }, { "", "NN", "hashtag" },
    { "", "PUNCT", "punct" },
    { "th", "JJ", "number" }, { "st", "JJ", "number" }, { "nd", "JJ", "number" }, { "rd", "JJ", "number" },
    { "s", "NNS", "number" }, { "", "CD", "number" },
    { "ing", "VBG NN" }, { "ed", "VBN VBD JJ" }, { "ly", "RB" }, { "ness", "NN" }, { "ment", "NN" },
    { "tion", "NN" }, { "sion", "NN" }, { "ity", "NN" }, { "ism", "NN" }, { "ist", "NN" }, { "ship", "NN" },
    { "ous", "JJ" }, { "ful", "JJ" }, { "less", "JJ" }, { "able", "JJ" }, { "ible", "JJ" }, { "ive", "JJ" },
    { "ic", "JJ" }, { "al", "JJ" }, { "ish", "JJ" }, { "ese", "JJ NNS" }, { "ize", "VB" }, { "ise", "VB" },
    { "ists", "NNS" }, { "tions", "NNS" }, { "ments", "NNS" }, { "ers", "NNS" }, { "ss", "NN" }, { "us", "NN" },
    { "s", "NNS VBZ" }, { "", "NN" },
  },
}
