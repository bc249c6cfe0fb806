-- Who denies, where the cue stands inside somebody's words, in a participle, or apart from its subject.
local clauses = require "lib.clauses"
local hearings = require "lib.hearings"
local pronouns = require "lib.pronouns"
local marks = require "lib.marks"
local sets = require "lib.word_sets"
local settings = require "lib.settings"
local authors = require "lib.authors"
local sides = require "lib.sides"
local stretches = require "lib.stretches"

phase "denial-passes"

local ASIDE_ENDS = 10   -- tokens of an aside that a participle opens

words "first_pronoun" { from = "words/word-sets.tsv", where = { set = "first_person" } }

-- Where the participle stands by which a sentence goes on: the cue ("..., contradicting the police") or the verb of a
-- verdict ("..., calling the claim a lie").
local function participle_of(doc, m)
  local last = m.place
  local first = m.rule == "claim given a verdict" and m:slot("source") and m:slot("source").last + 1 or last
  for n = first, last do
    if doc:token(n):is("gerund") and doc:word(n - 1) == "," then return n end
  end
  return nil
end

-- "As Lind, contradicting the mayor, said": who stands before the aside, if his verb stands behind it.
local function around_aside(doc, n)
  local s = doc:sentence(doc:token(n).sentence)
  local comma = marks.first(doc, n + 1, math.min(s.last, n + ASIDE_ENDS), marks.comma)
  if not comma or comma >= s.last or not doc:token(comma + 1):is("finite") then return nil end
  for _, np in ipairs(doc:span(s.first, n - 2):mentions("np")) do
    if np.last == n - 2 then return np end
  end
end

-- "Video shows that he stood still, contradicting the police": the subject of the main clause.
local function subject_of_main(doc, m)
  local n = participle_of(doc, m)
  local inner = n and around_aside(doc, n)
  if inner then return inner:span() end
  local np = n and clauses.subject_before(doc, n, true)
  return np and np:span()
end

-- The subject of the sentence: the source of a claim there that stands before the cue, or the first
-- actor that a verb follows.
local function subject_before(doc, sources, m)
  local main = subject_of_main(doc, m)
  if main then return main end
  local s, content = doc:sentence(m.sentence), m:slot("content")
  local best
  for i = stretches.upto(sources, s.first - 1) + 1, stretches.upto(sources, m.place - 1) do
    local at = sources[i]
    local idle = doc:token(at.first).text == "it" and at.first == at.last
    local later = not best or at.order > best.order
    local told = content and content.first <= at.first and at.last <= content.last   -- "what he says is a lie"
    if at.last < m.place and at.what.claim.place <= m.place and not idle and not told and later then best = at end
  end
  if best then return best.what.source end
  for _, a in ipairs(s:mentions("Actor")) do
    local told = content and content.last < m.place and content.first <= a.first and a.last <= content.last
    if a.last < m.place and not told and not a.quoted == not m.quoted then
      local after = doc:token(a.last + 1)
      if after and (after:is("verb") or after:is("modal") or after:is("adv") or after.text == "," or settings.begins(doc, a.last + 1)) then
        return a:span()
      end
    end
  end
  return nil
end

-- "In an attempt to dispel the rumour, Lind ...", "Seeking to refute it, ...": it stands before the subject.
local function is_purpose(doc, m, s)
  if not sets.opens_purpose[doc:word(s.first)] or m.place > s.first + 6 or m.place == s.first then return false end
  local before = m.place - 1
  while before > s.first and doc:token(before):is("adv") do before = before - 1 end
  return doc:word(before) == "to" and not doc:find_tag(s.first, before, "finite") or doc:word(s.first) == "To" and before == s.first
end

-- "Denying any link, the mayor walked out": the subject stands behind the comma.
local function subject_behind(doc, m)
  local s = doc:sentence(m.sentence)
  local opens = m.place <= s.first + 1 and doc:token(m.place):is("gerund")
  if not opens and not is_purpose(doc, m, s) then return nil end
  local comma = m.place
  while comma < s.last and doc:token(comma).text ~= "," do comma = comma + 1 end
  for _, a in ipairs(s:mentions("Actor")) do
    if a.first > comma and a.first <= comma + 4 then return a:span() end
  end
  return nil
end

local function sources_of(claims)
  local index = {}
  for _, c in ipairs(claims) do
    local source = c:slot("source")
    if source then stretches.add(index, source.first, source.last, { claim = c, source = source }) end
  end
  return stretches.close(index)
end

local own_words = { falsity_predicate = true, no_plans = true, non_involvement = true, negated_statement = true,
                    contrary = true }

-- "No letter from Lind, who denies it": whom "who" is of, if what is sent or said leads to the name.
local function named_last(doc, source)
  local who = doc:word(source.last + 1) == "," and doc:word(source.last + 2) or doc:word(source.last + 1)
  local named = who == "who" and source:mentions("Actor")
  if not named or #named > 1 or named[1] and named[1].last ~= source.last then return nil end
  local first = named[1] and named[1].first or source.last + 1
  while not named[1] and first > source.first and doc:token(first - 1):is("name") do first = first - 1 end
  if first <= source.first + 1 or first > source.last or not doc:token(first - 1):is("prep", "to_mark") then return nil end
  local thing = doc:token(first - 2):in_list("medium", "claim_noun", "speech_noun", "phantom")
  return thing and doc:span(first, source.last) or nil
end

-- "Russia and we have no plans": the pronoun alone is the subject of the second clause.
local function narrowed(doc, m, source)
  local last = doc:token(source.last)
  local alone = source.first < source.last and last:is("pronoun") and not last:is("wh")
  local narrow = alone and doc:span(source.last, source.last) or named_last(doc, source)
  if not narrow then return source end
  m:drop_slot("source")
  m:add_slot("source", narrow)
  return narrow
end

-- "Lind said she would not discuss it", "the bank said it denied the charge": she is Lind, and Lind denies.
local function is_speaker_again(doc, m, source, claim)
  local content = claim and claim:slot("content")
  local word = source.first == source.last and doc:token(source.first)
  if not content or not word or source.quoted or not word:is("pronoun") or word:is("wh") then return false end
  local first = doc:token(content.first).text == "that" and content.first + 1 or content.first
  local speaker = claim:actor("source")
  return source.first == first and speaker and speaker.number ~= nil
end

-- May the pronoun mean whoever speaks? They may be one body.
local function is_named_by(doc, source, speaker)
  local word = doc:word(source.first)
  return string.lower(word) == "they" or pronouns.may_mean(word, speaker)
end

local owners = { his = "person", her = "person", its = "body", their = "any" }

-- "His denial convinced nobody": he is the last who has denied anything, if it can be he.
local function owner_of(doc, denials, at, source)
  local wanted = source.first == source.last and owners[string.lower(doc:token(source.first).text)]
  for i = wanted and at - 1 or 0, 1, -1 do
    local a = denials[i]:get("polarity") == "denial" and denials[i]:actor("source")
    local person = a and a:get("kind") == "person"
    if a and (wanted == "any" or person == (wanted == "person")) then return a end
  end
  return wanted and pronouns.meant(doc, source.first) or nil   -- "Hours after its denial, the firm said so"
end

-- "Lind, who wrote the report, defended it, denying that ...", "... but denied that": the rules of speech know whose
-- deed it is.
local function subject_of_participle(doc, m)
  local claims = (doc:token(m.place):is("gerund") or m.way == "joined") and doc:around("Claim", "cue", m.place) or {}
  for _, claim in ipairs(claims) do
    local source = string.find(claim.rule, "^same subject") and claim:slot("source")
    if source and source.last < m.place then return source end
  end
end

-- what somebody is in the eyes of the law, and who acts for whom
words "at_law" { "accused", "charged", "suspected", "convicted", "indicted", "arrested", "detained", "jailed", "held", "wanted", "implicated",
                 "blamed", "sued", "sacked", "suspended", "expelled", "acquitted", "cleared" }
words "acting_for" { "representing", "defending", "advising", "managing" }

local FAR_BACK = 9   -- tokens from "accused" to the last name before the verb

local function np_ending(doc, first, last)
  for _, np in ipairs(doc:span(first, last):mentions("np")) do
    if np.last == last then return np:span() end
  end
  return nil
end

-- "A guard accused of beating Ed Gill has denied it", "lawyers representing Ed Gill": not Gill.
local function before_participle(doc, m, source)
  local s, n = doc:sentence(m.sentence), source.first - 1
  if n > s.first and doc:token(n):in_list("acting_for") then return np_ending(doc, s.first, n - 1) end
  local stop = math.max(s.first + 1, source.first - FAR_BACK)
  while n >= stop do
    local t = doc:token(n)
    if t:in_list("at_law") then
      return n + 1 < source.last and doc:token(n + 1):is("prep", "to_mark") and np_ending(doc, s.first, n - 1) or nil
    end
    if t.text == "," or t:is("finite", "wh", "mark") then return nil end
    n = n - 1
  end
  return nil
end

-- "The watchdog that looks into the fees, the Sarn Board, refused to say": the rules of speech know all of the subject.
local function whole_subject(doc, m, source)
  for _, claim in ipairs((doc:around("Claim", "cue", m:slot("cue").first))) do
    local whole = claim:slot("source")
    local wider = whole and whole.first < source.first and source.last <= whole.last
    local prep = source.first > 2 and doc:token(source.first - 1):is("prep")   -- "a letter signed by Lind denied it"
    local agent = prep and doc:token(source.first - 2):is("participle")
    if wider and (agent or doc:find_tag(whole.first, source.first - 1, "finite")) then return whole end
  end
end

-- "The pilot who said that her crew had seen a light has denied it": who "who" is, if what is said there ends where the denial
-- begins.
local function behind_relative(doc, m, source)
  local claims, pieces = doc:around("Claim", "content", source.last)
  for i, claim in ipairs(claims) do
    local who = claim:slot("source")
    local ends = who and doc:token(who.first):is("wh") and who.last < source.first and pieces[i].last == source.last
    local np = ends and np_ending(doc, doc:sentence(m.sentence).first, who.first - 1)
    if np then return np end
  end
end

-- Verdicts whose verb may stand apart from its subject: "puts it at 90 and calls the figure a lie".
local verdict_by_verb = { called = true, adj_first = true, in_quotes = true }

local function has_subject(m)
  return m:get("type") ~= "falsity_predicate" or m.rule == "claim given a verdict" and verdict_by_verb[m.way]
end

-- "I never saw it," said Lind, denying the charge; "released a statement denying it": not what stands beside the cue denies,
-- a word of what is quoted, what it is told in.
local function is_no_denier(doc, m, source)
  local head, cue = doc:token(source.last), doc:token(m.place)
  local told = doc:find_list(source.first, source.last, "told_in")
  if head.quoted and not cue.quoted then return true end
  local before = m.place - 1
  while before > source.last and doc:token(before):is("adv") do before = before - 1 end
  return cue:is("gerund") and source.last == before and told ~= nil
end

local ATTRIBUTE = 3   -- tokens from a verb to the adjective of its object

-- "Letter sent after vote 'flatly rejects' claims": of a headline in which but the verb is quoted, the phrase that opens it.
local function opens_headline(doc, m, source)
  local s = doc:sentence(m.sentence)
  local cue, n = m:slot("cue"), m.place - 1
  if not m.in_headline and (s.first ~= 1 or string.find(doc:word(s.last), "^[.!?]")) or source and source.first == s.first then return nil end
  while n > s.first and doc:token(n):is("adv") do n = n - 1 end
  local opens, closes = string.find(doc:word(n), "^['‘’\"“”]"), string.find(doc:word(cue.last + 1), "^['’\"”]")
  if n <= s.first + 1 or not opens or not closes or not doc:token(cue.last):is("finite") then return nil end
  for i = s.first, n - 1 do
    local t = doc:token(i)
    if t:is("mark", "modal", "wh") or t.text == "," or t.text == ":" or t:is("finite") and (not t:is("past") or t.lemma == "say") then return nil end
  end
  for _, np in ipairs(s:mentions("np")) do
    if np.first == s.first then return doc:span(np.first, math.min(np.last, n - 1)) end
  end
end

-- Who says that it is false. "If he repeats this false claim, we shall sue": it is not him.
local function claim_around(doc, m)
  local claim = sides.enclosing(doc, m.place)
  local by = claim and m:slot("source") and not own_words[m:get("type")] and claim:slot("source")
  if by and by.first > m.place and doc:word(by.first - 1) == "as" then return nil end   -- "would not say whether it sank, as the Post wrote"
  local cue = claim and m.rule == "claim given a verdict" and claim:slot("cue")
  local beside = cue and m.place > cue.last and m.place <= cue.last + ATTRIBUTE
  if beside and doc:token(cue.last):in_list("spreading") then return sides.enclosing(doc, cue.first) end
  return claim
end

-- The verb of spreading whose object the verdict begins ("repeated his debunked claim"), or nil.
local function spread_by(doc, m)
  local n = m.rule == "claim given a verdict" and not m:slot("source") and m.place - 1 or 0
  while n > 1 and n >= m.place - ATTRIBUTE and doc:token(n):is("det", "own", "adj", "adv", "mark") do n = n - 1 end
  return n > 1 and doc:token(n):is("verb") and doc:token(n):in_list("spreading") and n or nil
end

-- "Pell posted a bogus claim that the vote was rigged": his, whoever calls it so.
local function name_spreader(doc, m)
  local verb = not m:slot("claimant") and spread_by(doc, m)
  local aside = verb and verb > 2 and doc:word(verb - 1) == "," and np_ending(doc, doc:sentence(m.sentence).first, verb - 2)
  if aside and doc:token(math.max(1, aside.first - 1)):is("verb", "prep", "to_mark") then aside = nil end
  local np = aside or verb and clauses.subject_before(doc, verb + (doc:token(verb):is("gerund") and 0 or 1))
  if np and np.last < verb then m:add_slot("claimant", aside or np:span()) end
end

-- What is denied ends at the comma before the subject.
local function end_at_comma(doc, m, subject)
  local content, n = m:slot("content"), subject.first - 1
  if not content or content.first >= subject.first or content.last < subject.first then return end
  while n > content.first and doc:token(n).text ~= "," do n = n - 1 end
  if n == content.first then return end
  m:drop_slot("content")
  m:add_slot("content", doc:span(content.first, n - 1))
end

-- Who stands beside the denial as the one who denies, where the pattern may have taken a part of him or another; nil: nobody.
local function beside(doc, m)
  local source = m:slot("source")
  name_spreader(doc, m)
  if source then source = narrowed(doc, m, source) end
  if source and source.last < m.place and is_no_denier(doc, m, source) then
    m:drop_slot("source")
    source = nil
  end
  local ahead = source and source.last < m.place
  local subject = subject_of_participle(doc, m) or source and whole_subject(doc, m, source) or opens_headline(doc, m, source)
  if not subject and ahead then subject = before_participle(doc, m, source) or behind_relative(doc, m, source) end
  if not subject and ahead then
    local aside = clauses.in_aside(doc, source)
    local np = aside and clauses.subject_before(doc, m.place + 1) or clauses.releaser(doc, source) or
               clauses.at_address(doc, source, m.place) or clauses.narrowed(doc, source) or clauses.in_relative(doc, source)
    subject = np and np.last < source.first and np:span()
  end
  if subject or m.rule == "claim given a verdict" then subject = subject_of_main(doc, m) or subject end
  if not subject then return source end
  if source then m:drop_slot("source") end
  m:add_slot("source", subject)
  return subject
end

-- Whoever is quoted denies, not the "we" of the quotation.
local function take_speaker(doc, m, source, said_by, speaker)
  local kind = m:get("type")
  if source and (kind == "no_plans" or kind == "non_involvement") then
    local content = m:slot("content")
    m:drop_slot("content")
    m:add_slot("content", doc:span(source.first, content and content.last or m:slot("cue").last))
  end
  m:drop_slot("source")
  m:add_slot("source", said_by)
  if speaker then m:set("speaker", speaker) end
end

-- He who spoke before goes on.
local function go_on(doc, m, source, said_by, claim)
  local speaker = claim:get("speaker") or claim:actor("source")
  if is_named_by(doc, source, claim:actor("source")) then
    m:drop_slot("source")
    m:add_slot("source", said_by)
  end
  m:set("speaker", speaker)
end

local function find_subject(doc, m, sources)
  local behind = has_subject(m) and subject_behind(doc, m)
  if behind then end_at_comma(doc, m, behind) end
  local found = behind or has_subject(m) and subject_before(doc, sources, m)
  if found then m:add_slot("source", found) end
end

-- "Repeated his claim that it leaks, which has been debunked": by nobody who is named there.
local function by_nobody(doc, m)
  if m.rule ~= "claim denied, passive" or m:slot("source") or m.way ~= "passive" and m.way ~= "that_was" then return false end
  local n = m.place - 1
  while n > m.first and doc:token(n):is("adv", "aux", "verb") do n = n - 1 end
  if not doc:token(n):is("wh") then return false end
  local claim = sides.enclosing(doc, m.place)
  local cue = claim and claim:slot("cue")
  return not claim or cue ~= nil and cue.last < m.place and doc:token(cue.last):in_list("spreading", "claim_noun")
end

-- A predicate has no denier of its own.
pass "who denies" {
  run = function(doc)
    local sources, denials = sources_of(doc:mentions("Claim")), doc:mentions("Denial")
    for at, m in ipairs(denials) do
      local nobody = by_nobody(doc, m)
      local source = not nobody and beside(doc, m) or nil
      local owner = source and not m:actor("source") and owner_of(doc, denials, at, source)
      if owner then m:set("speaker", owner) end
      local claim, kind = not nobody and claim_around(doc, m), m:get("type")
      local said_by = claim and not hearings.only_hears(doc, claim) and claim:slot("source")
      local speaker = claim and claim:get("speaker")
      local own = not source or sides.is_first_person(doc, source)
      local verdict = source and m.rule == "claim given a verdict"
      if said_by and (own or own_words[kind]) and not verdict then take_speaker(doc, m, source, said_by, speaker)
      elseif claim and not said_by and speaker and own then m:set("speaker", speaker)   -- the turn of an interview
      elseif source and is_speaker_again(doc, m, source, claim) then go_on(doc, m, source, said_by, claim)
      elseif not source and kind ~= "negated_statement" and not nobody then find_subject(doc, m, sources) end
    end
  end,
}

-- Who has just denied, in the sentence before it and the same paragraph.
local function denied_before(doc, m, denials, at)
  local before = at > 1 and denials[at - 1]
  if not before or before.sentence ~= m.sentence - 1 or before.paragraph ~= m.paragraph or before.quoted then return nil end
  return before:get("polarity") == "denial" and (before:actor("source") or before:get("speaker")) or nil
end

pass "denied on and on" {
  about = "\"The police denied the claims. The allegations are false.\": who has just denied goes on, where nobody says so",
  run = function(doc)
    local denials = doc:mentions("Denial")
    for at, m in ipairs(denials) do
      local bare = m:get("type") == "falsity_predicate" and not m:slot("source") and not m:get("speaker") and not m.quoted
      local by = bare and not sides.enclosing(doc, m.place) and denied_before(doc, m, denials, at)
      if by then m:set("speaker", by) end
    end
  end,
}

pass "denied by who writes" {
  about = "\"They say I lied. Nonsense.\": in a column the author's own word",
  run = function(doc)
    local author = authors.in_own_voice(doc)
    for _, m in ipairs(author and doc:mentions("Denial") or {}) do
      local own = not m:slot("source") and not m:get("speaker") and not m.quoted and not sides.enclosing(doc, m.place)
      if own then m:set("speaker", author, "who writes the column", author) end
    end
  end,
}
