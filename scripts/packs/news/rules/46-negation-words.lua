-- The words by which lib/wording tells how a negation is put; 46-negations weighs it with what else speaks for a denial.
phase "denial-passes"

words "attitude" {
  "think", "believe", "know", "want", "like", "expect", "need", "see", "hope", "care", "agree", "feel", "understand", "trust",
  "intend", "wish", "mind", "love", "suppose", "worry", "remember", "envision", "envisage", "imagine", "experience",
  "forget", inflect = "verb",
}

words "mood" {
  "sure", "certain", "clear", "afraid", "happy", "glad", "surprised", "interested", "ready", "able", "worried", "proud",
  "sorry", "keen", "convinced", "easy", "good", "bad", "nice", "fair", "enough", "fun",
}

words "condition" {
  "if", "whether", "unless", "though", "although", "why", "until", "because", "who", "which", "since", "when", "what",
  "how", "reason", "than", "as long as", "so long as", "in case",
}

-- "no doubt", "no idea"
words "idle_no" {
  "doubt", "idea", "choice", "sense", "question", "matter", "problem", "secret", "surprise", "reason", "need", "way",
  "longer", "room", "chance", "less", "more", "better", "exception", "time", "place", "right", "certainty", "guarantee",
  "pleasure", "quarrel", "beef", "complaint", "objection", "business", "interest", "clue", "illusion", "regret", "point", "information", inflect = "noun",
}

words "to_question" {
  "response to a question", "reply to a question", "answer to a question", "response to questions", "responding to a question",
  "replying to a question", "when questioned", "when pressed", "when quizzed", "when challenged", "under questioning", "in cross-examination",
}

words "not_only" { "only", "just", "merely", "simply", "solely", "exclusively" }

-- "I have never seen snow"
words "lived_through" {
  "had", "seen", "heard", "known", "felt", "experienced", "thought", "encountered",
}

-- with these one tells of one's own accord, and answers nobody: "he boasted that he has no backers"
words "tells_unasked" {
  "boast", "brag", "announce", "remind", "joke", "lament", "quip", "muse", "predict", "forecast", "suggest", "marvel", "enthuse",
  "reminisce", "confide", inflect = "verb",
}

-- "it is damning that nobody was told": a reproach
words "reproachful" {
  "damning", "shameful", "outrageous", "disgraceful", "appalling", "extraordinary", "shocking", "unacceptable", "disappointing", "regrettable",
  "worrying", "sad", "inexcusable", "unforgivable", "scandalous", "deplorable", "incredible", "unbelievable", "ridiculous", "troubling", "alarming",
  "concerning", "unfair", "wrong", "amazing", "telling", "ironic", "odd", "strange", "scandal", "disgrace", "shame", "pity", "outrage", "travesty",
  "tragedy", "indictment", "disappointed", "angry", "furious", "sorry", "sickened", "dismayed", "saddened", "appalled", "outraged", "surprised",
}
