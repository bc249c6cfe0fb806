-- What a negation meets in the article: a charge of whoever speaks, a claim of others on the same matter.
local answered = require "lib.answered"
local matter = require "lib.matter"
local sets = require "lib.word_sets"
local sides = require "lib.sides"

local M = {}

-- Does "this country", "this company" begin between the two tokens? In a quotation it is the speaker's own.
function M.holds_this_own(doc, first, last)
  local n = doc:find_list(first + 1, last + 1, "own_house")
  while n and string.lower(doc:word(n - 1)) ~= "this" do n = doc:find_list(n + 1, last + 1, "own_house") end
  return n ~= nil
end

local HALF = 20   -- tokens from the second half of a quotation back to the first

-- "'This firm,' she told them, 'has not paid a bribe'": the half of a quotation that holds the subject of the other, or nil.
local function half_before(doc, m, first)
  if not m.quoted or first < m:slot("cue").first then return nil end
  for n = first - 2, math.max(doc:sentence(m.sentence).first, first - HALF), -1 do
    local half = doc:token(n).quoted and doc:quote(n)
    if half then return half.last < first and half or nil end
  end
end

-- "Prosecutors said that he had not": "he" is nobody of those who say it.
local function says_so_himself(t, speaker)
  local many = speaker and speaker:get("form") ~= "pronoun" and (speaker:get("plural") == "yes" or speaker:get("kind") == "people")
  return not (many and sets.he_or_she[t.form])
end

-- Is the clause about who says it: "I never", "he had not" in reported speech, a name of the own side?
function M.about_speaker(doc, known, m, first, last, side, speaker)
  if doc:find_list(first, last, "first_pronoun") or m.quoted and M.holds_this_own(doc, first, last) then return true end
  local half = half_before(doc, m, first)
  if half and (doc:find_list(half.first, half.last, "first_pronoun") or M.holds_this_own(doc, half.first, half.last)) then return true end
  local place = m.place
  if sets.neither_or_none[string.lower(doc:word(place))] or m.way == "nor" then   -- "neither he nor his men had seen it", "nor had it"
    for n = place + 1, math.min(last, place + 2) do
      local t = doc:token(n)
      if not t.quoted and t:is("pronoun", "own") and not t:is("wh") then return true end
    end
  end
  for n = math.max(first, place - 3), math.min(last, place - 1) do
    local t = doc:token(n)
    local says_so = not t.quoted and (t:is("pronoun") or n == first and t:is("own"))
    if says_so and not t:is("wh") and says_so_himself(t, speaker) then return true end
  end
  for _, a in ipairs(doc:span(first, last):mentions("Actor")) do
    if sides.meet(side, matter.side(known, a)) then return true end
  end
  return false
end

words "stands_by_him" { "lawyer", "attorney", "solicitor", "barrister", "counsel", "wife", "husband", "mother", "father", "brother", "sister", "son",
                        "daughter", "parent", "family", "widow", "partner", "fiancee", "cousin", "uncle", "aunt", "friend", "agent", "publicist",
                        "spokesman", "spokeswoman", "spokesperson", "manager", "coach", "trainer", "teammate", "team-mate", "colleague", "fiance", "stepfather",
                        "stepmother", "grandmother", "grandfather", "nephew", "niece", inflect = "noun" }
local TO_HIM = 3   -- tokens from the negation back to "he"

local function holds_word(doc, span, word)
  for n = span.first, span.last do
    if doc:word(n) == word then return true end
  end
  return false
end

words "against_him" { "rival", "critic", "opponent", "accuser", "victim", "enemy", "detractor", "neighbour", "neighbor", "ex-wife", "ex-husband", "foe",
                      "adversary",
                      "challenger", "predecessor", "biographer", "captor", "killer", "patient", "customer", "worker", "tenant", "pupil", "student",
                      "fan", inflect = "noun" }

-- "The bank is not in trouble, its chairman said": whose chairman speaks behind it.
function M.speaks_of_own(doc, m, claim, first)
  local source = claim and claim:slot("source")
  local his = sets.its_his
  if not source or m.quoted or source.first < m.place then return false end
  if not his[string.lower(doc:word(source.first))] then
    local behind_for = doc:find_list(source.first, source.last, "stands_by_him")
    if not behind_for or not his[doc:word(behind_for + 2)] then return false end   -- "a spokesman for its owner"
  end
  if m.place <= first or doc:token(m.place - 1):is("pronoun", "there") then return false end
  return doc:find_list(source.first, source.last, "against_him") == nil
end

-- "'He would never steal,' his wife said", "her client never hit him": one who stands by him speaks as he would.
function M.speaks_for_him(doc, m, claim)
  local source = claim and claim:slot("source")
  if not source or not doc:find_list(source.first, source.last, "stands_by_him") then return false end
  for n = m.place - 1, math.max(1, m.place - TO_HIM), -1 do
    if sets.he_or_she[string.lower(doc:word(n))] then return true end
    local kin = doc:token(n):in_list("stands_by_him") and doc:token(n - 1)
    if kin and (kin.form == "my" or kin.form == "our") or doc:token(n).lemma == "client" then return true end
    local named = doc:token(n):is("name")
    if named and n > source.last and holds_word(doc, source, doc:word(n)) then return true end   -- "Ogle's brother said Ogle did not"
    if named and m.quoted and sets.third_possessive[string.lower(doc:word(source.first))] then return true end   -- "'Ada does not cheat,' her coach said"
  end
  return false
end

-- "The general was at home, his son said": who stands by somebody whom the span names before the token `upto` speaks for him. Both sides.
function M.with_ward(doc, known, claim, span, upto, side)
  local source = claim and claim:slot("source")
  if not source or span.first >= upto or not doc:find_list(source.first, source.last, "stands_by_him") then return side end
  local ward = doc:span(span.first, upto - 1):mentions("Actor")[1]
  if not ward or ward:get("kind") ~= "person" then return side end
  local all = {}
  for _, of in ipairs({ side, matter.side(known, ward) }) do
    for _, name in ipairs(of) do all[#all + 1] = name end
  end
  return all
end

words "charged_there" { "accused of", "accused by", "charged with", "suspected of", "blamed for", "alleged to", "indicted for", "indicted on", "convicted of", "on trial for",
                        "sued by", "sued over", "sued for", "investigated for", "under investigation", "linked to", "implicated in", "named in" }

words "charged_one" { "the accused", "the defendant", "the defendants", "defendant", "defendants" }
words "charged_one" { "Accused" }

-- "A clerk accused of leaking the exam said that she never had a copy": what narrows who speaks tells the charge.
function M.is_charged_there(doc, claim)
  local source = claim and claim:slot("source")
  if not source then return false end
  if doc:find_list(source.first, source.first, "charged_one") then return true end
  return source.first < source.last and doc:find_list(source.first, source.last, "charged_there") ~= nil
end

words "held_there" { "was questioned", "were questioned", "been questioned", "was arrested", "were arrested", "been arrested", "was detained", "were detained",
                     "was charged", "were charged", "been charged", "was interrogated", "were interrogated", "was suspended", "were suspended" }

-- "Two keepers were questioned on Monday. Both said they had taken no money": do they speak of whom that is told just before?
function M.is_held(doc, claim)
  local source = claim and claim:slot("source")
  if not source or source.sentence < 2 or not doc:token(source.first):is("pronoun", "det") or doc:token(source.last):is("noun") then return false end
  local before, who = doc:sentence(source.sentence - 1), claim:actor("source")
  if who and who:get("kind") == "police" then return false end
  return before.paragraph == claim.paragraph and doc:find_list(before.first, before.last, "held_there") ~= nil
end

-- "She told the jury that she had not touched it."
function M.testifies(doc, claim)
  local to = claim and claim:slot("addressee")
  return to ~= nil and doc:find_list(to.first, to.last, "hearer") ~= nil
end

local NEAR_BY, CLOSE_BY, BESIDE = 8, 4, 3   -- sentences

-- What it stands against: a charge of the speaker, a claim of others on the same matter.
function M.context_of(doc, known, m, first, last, side, own)
  local here, place = m.sentence, m.place
  -- of others a name is no matter: "Lind sold the park." "Lind had never run a race."
  local words = own and matter.add_topics(doc, {}, first, last) or matter.topics_beside_names(doc, doc:span(first, last))
  local accused, topic = false, 0
  for sentence = here - 12, here + 12 do
    for _, f in ipairs(known.facts[sentence] or {}) do
      local by = f.act ~= "deny" and not (f.first <= place and place <= f.last) and matter.by_of(doc, known, f)
      if by and by[1] and not sides.meet(by, side) then
        matter.look_into(doc, known, f)
        local near_by = math.abs(sentence - here) <= NEAR_BY
        accused = accused or near_by and matter.is_charge(doc, known, f, side, here - sentence)
        topic = math.max(topic, matter.common(words, f.words))
      end
    end
  end
  return accused, topic
end

words "words_used" { "use the word", "use that word", "use the words", "use those words", "use the term", "use that term", "use the phrase",
                     "use that phrase", "say", "write", "tweet", "post", inflect = "verb" }

words "no_such_words" { "nothing of the kind", "nothing of the sort", "nothing like that", "no such thing", "no such words" }

-- "I never said that", "I never used the word", "he had said nothing of the kind": the denial is of own words.
function M.says_said(doc, first, last)
  if doc:find_list(first, last, "words_used") then return true end
  return first > 1 and doc:find_list(first, first, "no_such_words") and doc:token(first - 1):in_list("words_used") or false
end

words "words_given" { "tell", "promise", "suggest", "threaten", "claim", "allege", "accuse", "demand", inflect = "verb" }

-- "He did not tell the board that it was safe", "she never promised to go": of own words, too. (Not "he was not told".)
function M.denies_having_said(doc, m)
  local cue = m:slot("cue")
  local n = cue and cue.last + 1 or doc.tokens + 1
  while n < doc.tokens and doc:token(n):is("adv") do n = n + 1 end
  local verb = n <= doc.tokens and doc:token(n)
  if not verb or not verb:in_list("words_given") then return false end
  return not doc:find_list(math.max(cue.first - 1, 1), n - 1, "be")
end

-- Points that make a negation a denial: where the matter is disputed near by, and where it is not.
local ENOUGH, ENOUGH_ALONE, ENOUGH_PLAIN = 4, 5, 6
local MOST_EMPHATIC, MOST_PLAIN = 14, 11   -- what a negation may have at most, but for its shape
-- Does anybody deny, or accuse somebody, near by?
function M.is_disputed(doc, known, m, near)
  for sentence = m.sentence - near, m.sentence + near do
    for _, o in ipairs(known.others[sentence] or {}) do
      if o.denial:get("polarity") == "denial" then return true end
    end
    for _, f in ipairs(known.facts[sentence] or {}) do
      if f.act == "accuse" and not (f.first <= m.place and m.place <= f.last) then return true end
    end
  end
  return matter.is_asked(doc, m)
end

-- What a denial is of.
local function topics_denied(doc, o)
  if not o.words then
    o.words = {}
    for _, p in ipairs(o.denial:pieces("content")) do matter.add_topics(doc, o.words, p.first, p.last) end
  end
  return o.words
end

-- Is the matter of the clause disputed near by: denied by anybody, or held against the speaker or whom it names?
function M.is_of_dispute(doc, known, m, near, case)
  local clause = case.clause
  local words = matter.add_topics(doc, {}, clause.first, clause.last)
  for sentence = m.sentence - near, m.sentence + near do
    local beside = math.abs(sentence - m.sentence) <= BESIDE - 1
    for _, o in ipairs(known.others[sentence] or {}) do
      if o.denial:get("polarity") == "denial" and (beside and case.own or matter.common(words, topics_denied(doc, o)) > 0) then return true end
    end
    for _, f in ipairs(known.facts[sentence] or {}) do
      if f.act == "accuse" and not (f.first <= m.place and m.place <= f.last) then
        matter.look_into(doc, known, f)
        local by_them = sides.meet(matter.by_of(doc, known, f), case.side)   -- who accuses Iran, and wants no war with it, denies nothing
        if sides.meet(f.about, case.side) or not by_them and
           (matter.common(words, f.words) > 0 or answered.names_one(doc, known, clause, f.about)) then return true end
      end
    end
  end
  return matter.is_asked(doc, m)
end

-- Has the same side denied something near by?
function M.denies_near(doc, known, m, side)
  for sentence = m.sentence - BESIDE, m.sentence + BESIDE do
    for _, o in ipairs(known.others[sentence] or {}) do
      o.side = o.side or o.denial:get("polarity") == "denial" and matter.side(known, o.denial:actor("source")) or {}
      if sides.meet(o.side, side) then return true end
    end
  end
  return false
end

function M.denied_in(known, sentence)
  for _, o in ipairs(known.others[sentence] or {}) do
    if o.denial:get("polarity") == "denial" then return true end
  end
  return known.answered[sentence]
end

M.NEAR_BY, M.CLOSE_BY, M.BESIDE = NEAR_BY, CLOSE_BY, BESIDE
M.ENOUGH, M.ENOUGH_ALONE, M.ENOUGH_PLAIN = ENOUGH, ENOUGH_ALONE, ENOUGH_PLAIN
M.MOST_EMPHATIC, M.MOST_PLAIN = MOST_EMPHATIC, MOST_PLAIN

return M
