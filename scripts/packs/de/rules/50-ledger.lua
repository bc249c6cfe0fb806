-- The ledger: which claim a denial answers. The measures are the core's and know no language; the weights
-- are those of the pack news, but what stands before the denial counts more, and short denials need more to
-- be linked; compounds hide much of what two texts share, so that it counts less if they share nothing.
synonyms "words/synonyms.tsv"

link "Denial" {
  answers = "Claim", at_least = 4, at_least_said = 5, at_least_bare = 0, window = 300,
  acts = {                   -- what the acts of claims mean here
    saying = { "state", "inform", "accuse", "criticise", "warn", "suggest", "deny" },   -- words, no thought or wish
    asserting = { "state", "inform", "confirm", "accuse", "criticise", "believe", "show", "suggest", "warn",
                  "doubt", "predict", "admit" },   -- put forward as a fact; a demand, a promise, a question is not
    accusing = { "accuse", "criticise" },
    rejecting = { "deny", "refuse_comment" },   -- a denial answers no denial
    asking = { "ask" },      -- what whoever gives no comment may evade
  },
  points = {
    embedded = 8, embedded_unnamed = 8,
    same_sentence = 1, previous_sentence = 2, same_paragraph = 1, earlier = 2, distance = -1,
    actor_match = 4, same_state = 3, claimant_named = 6, same_source = 2, same_side = -4, named_source = 1,
    shared_word = 2, shared_name = 1, shared_most = 6, off_topic = -1,
    accuses = 3, act_fits = 3, carries_denial = -6, not_asserted = -3,
    behind_lead = 3, already_denied = 0, denied_before = 2, in_headline = 0,
  },
}
