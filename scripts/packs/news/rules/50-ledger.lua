-- The ledger: which claim a denial answers. The measures are worked out by the core for every claim in the
-- window; here stands what each is worth. The best claim with at least `at_least` points is the answer;
-- else the denial stands for itself, as the answer to an open claim.
synonyms "words/synonyms.tsv"

link "Denial" {
  answers = "Claim", at_least = 3, window = 0,
  points = {
    embedded = 8,            -- the claim stands inside the words of the denial
    same_sentence = 2, previous_sentence = 3, same_paragraph = 1,
    earlier = 1,             -- what is denied has mostly been said before
    distance = -1,           -- for every three sentences between them
    actor_match = 4,         -- the claim is about who denies
    same_state = 3,          -- or about whom it belongs to
    claimant_named = 4,      -- the denial names the claim's source
    accuses = 2, act_fits = 2,
    shared_word = 1, shared_most = 4,
    already_denied = 0, in_headline = 0, same_source = 0, same_side = -4, shared_name = 1, named_source = 1,
    not_asserted = -3, denied_before = 2,
  },
}
