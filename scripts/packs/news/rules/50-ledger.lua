-- The ledger: which claim a denial answers. The measures are worked out by the core for every claim in the
-- window; here stands what each is worth. The best claim with at least `at_least` points is the answer;
-- else the denial stands for itself, as the answer to an open claim.
synonyms "words/synonyms.tsv"

link "Denial" {
  answers = "Claim", at_least = 0, at_least_said = 4, at_least_bare = 0, window = 300,
  at_least_far = 3,          -- far off, and by some of its words at most: what nobody near has said is mostly said by nobody;
                             -- and near by, to be sure before it is known what else the denier denies
  at_least_named = 10,       -- a word that both share does not make whoever speaks next the one who said it
  acts = {                   -- what the acts of claims mean here
    saying = { "state", "inform", "accuse", "criticise", "warn", "deny" },   -- no thought, wish or proposal
    asserting = { "state", "inform", "confirm", "accuse", "criticise", "believe", "show", "suggest", "warn",
                  "doubt", "predict", "admit" },   -- put forward as a fact; a demand, a promise, a question is not
    accusing = { "accuse", "criticise" },
    rejecting = { "deny", "refuse_comment" },   -- a denial answers no denial
    asking = { "ask" },      -- what whoever gives no comment may evade
  },
  points = {
    embedded = 8,            -- the claim stands inside the words of the denial
    embedded_unnamed = 14,    -- ... and nobody is named as saying it: this much, and nothing else counts
    embedded_brief = 5,      -- ... the same, if it only names a matter ("the ministry's claim of fraud")
    -- where it stands
    prompts = 4,             -- "denied it after the paper said that ..."
    same_sentence = 1, previous_sentence = 2, same_paragraph = 1,
    lead = 2,                -- "Minister: no bribe paid / The opposition says that ...": the sentence behind a headline
    behind_lead = 3,         -- ... the first thing that another puts forward behind a headline or lead that denies something
    earlier = 1,             -- what is denied has mostly been said before
    evaded_later = -8,       -- "she declined to comment": surely on what was said before
    pointed_at = 3,          -- the denial only points ("that is a lie"), and it stands just before
    pointed_charge = 2,      -- ... and is a charge ("X accused Y of it. He told Z. Y denied it.")
    distance = -1,           -- for every three sentences between them, up to twelve
    told_in = -2,            -- "the union said the firm had known": the union's claim is the answer
    told_himself = 3,        -- "People say that we hurt them. We did not": the denier tells it
    -- who it is about, and who makes it
    actor_match = 3,         -- it is about who denies
    same_state = 3,          -- or about whom the denier belongs to
    goes_on = -4,            -- it is how somebody goes on who has just charged him
    about_another = -3,      -- it is of other persons or things, though something has been told of him
    laid_on_others = -4,     -- "The mayor denied the report. Chile accused Peru of lying."
    claimant_named = 6,      -- the denial names its source
    claimant_other = -12,    -- the denial names somebody else
    claimant_unknown = -6,   -- it names one, and nobody is known to have made the claim
    same_source = 2,         -- own words, taken back
    said_anew = -8,          -- "he backtracked, saying that it may leak": what is said instead
    same_side = -6,          -- it comes from the denier's own side
    fellow_denier = -2,      -- it comes from one who has denied what others than the denier say
    named_source = 1,
    -- what it says
    shared_word = 3, shared_name = 1, shared_most = 9,
    common_word = -2,        -- ... but of a word that all speak of in the article, if it is not all that is denied
    off_topic = -1,          -- ... and the denial says at length something else
    of_another_matter = -3,  -- "would not comment on the gun", and the claim speaks of no gun
    accuses = 1, act_fits = 4,
    told_as = 5,             -- "called the ad a lie", and somebody has aired an ad which says so
    carries_denial = -3,     -- it is the answer of somebody, no charge
    retold = -9,             -- ... and says the same: "Firm denies leak / No oil was lost, its engineer said"
    not_asserted = -3,       -- a demand, a promise, a question is no claim to deny
    asked = 2,               -- but the question beside it is what a bare No answers
    turn_before = 6,         -- "Q: The police say you took it. A: I did not.": the turn before is answered
    in_passing = -3,         -- it only names a matter, in the words of somebody else's denial
    wordless = -3, one_word = -1,   -- it has no word of substance ("He did it"); or one ("of fraud"): a fuller claim is meant
    already_denied = 0, denied_before = 3,   -- by anybody; by the same denier
    denied_next = 1,         -- ... who goes on in a quotation ("She rebutted it. 'We own none,' she said")
    in_headline = 0,
  },
}
