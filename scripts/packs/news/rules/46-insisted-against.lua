-- "Fishermen say that the gates were opened in secret. The operator insists that sirens were sounded": who insists stands against
-- what was said of him.
local answered = require "lib.answered"
local matter = require "lib.matter"
local sets = require "lib.word_sets"
local sides = require "lib.sides"
local versions = require "lib.versions"

phase "denial-passes"

words "retorts" { "shoot back", "fire back", "hit back", "retort", "snap back", "assure", "reassure", "counter", "rejoin", "set the record straight",
                  inflect = "verb" }

words "answers_it" { "answer", "reply", "respond", inflect = "verb" }
words "puts_it_to" { "suggest", "accuse", "allege", "insinuate", "imply", "charge", "contend", "put it to", "put to", "theorise", "theorize", "speculate",
                     inflect = "verb" }
-- what goes round, without anybody who says it: "after a week of speculation about its debts, insisting that ..."
words "goes_round" { "speculation", "rumour", "rumor", "whisper", "gossip", "talk of", "claims", "claim that", "allegations", "accusations", "suggestions",
                     "reports that", "reports of", "doubts about", "fears that", "fears of", "questions about", "chatter", "criticism that", "jitters" }

local BACK = 2   -- sentences back to what he insists against

-- Does it say plainly how it is: no negative, nothing that would or ought to be, no other denial?
local function says_plainly(doc, span)
  if matter.is_negative(doc, span.first, span.last) or doc:find_list(span.first, span.last, "ought_to_be", "condition") then return false end
  if doc:find_tag(span.first, span.last, "modal", "wh") then return false end
  for _, m in ipairs(doc:sentence(span.sentence):mentions("Denial")) do
    if m.last >= span.first - 3 and m.first <= span.last then return false end
  end
  return true
end

-- Is it of what was done ("that sirens were sounded"), and of no mood ("that she loved her country")?
local function tells_done(doc, span)
  for n = span.first, span.last do
    local t = doc:token(n)
    if t:is("finite") then return t:is("past") and not t:in_list("attitude") end
  end
  return false
end

-- What is insisted, behind "that".
local function behind_that(doc, claim)
  local span = claim:slot("content")
  local that = span and span.first < span.last and string.lower(doc:word(span.first)) == "that"
  return that and doc:span(span.first + 1, span.last) or span
end

-- "They say that the operator opened the gates. The operator insists ...", "The army says the mine was new. The rebels insist it was old"
local function is_told_beside(doc, claim, span, f, side)
  if f.claim.paragraph ~= claim.paragraph then return false end
  return sides.meet(f.about, side) or sets.it_or_they[string.lower(doc:word(span.first))] ~= nil
end

-- "They claim that the dog bit her. Its owner insists that the dog was asleep": is its subject what the other tells of, just before?
local function is_of_its_subject(doc, claim, f)
  if f.claim.paragraph ~= claim.paragraph then return false end
  local a, b = versions.clause(doc, f.claim), versions.clause(doc, claim)
  local noun = a and b and b.subject and doc:token(b.subject):is("noun")
  return noun and versions.holds_noun(doc, a.span, b.subject) or false
end

-- What another says in that sentence: a charge of that side, or a thing told of it just before; or nil.
local function stands_before(doc, known, claim, span, side, sentence)
  for _, f in ipairs(known.facts[sentence] or {}) do
    if f.last < claim.first and answered.can_be(doc, known, claim, f, side, false) then
      matter.look_into(doc, known, f)
      local later = claim.sentence - sentence
      local same = matter.common(matter.add_topics(doc, {}, span.first, span.last), f.words) > 0
      local fits = same or tells_done(doc, span)
      if fits and matter.is_charge(doc, known, f, side, later) then return f.claim end
      if fits and later <= 1 and is_told_beside(doc, claim, span, f, side) then return f.claim end
      if later <= 1 and is_of_its_subject(doc, claim, f) then return f.claim end
    end
  end
end

local function add_contrary(doc, claim, span)
  doc:add("Denial", claim:span(), { cue = claim:slot("cue"), content = span, source = claim:slot("source") },
          { type = "contrary", polarity = "denial", strength = "2", speaker = claim:get("speaker") }, claim)
end

-- "That it was", "they did": the verb stands elsewhere.
local function is_elliptical(doc, span)
  return span.last == span.first + 1 and doc:token(span.first):is("pronoun") and doc:token(span.last):in_list("be", "have", "do")
end

-- "An aide said the port had not been told; Lind insists that it was": what another says in the negative, just before.
local function negated_before(doc, claim)
  local by = claim:actor("source")
  for sentence = claim.sentence, math.max(1, claim.sentence - 1), -1 do
    local found
    for _, c in ipairs(doc:sentence(sentence):mentions("Claim")) do
      local content, other = c:slot("content"), c:actor("source")
      local before = content and c.last < claim.first and other and (not by or other:get("key") ~= by:get("key"))
      if before and matter.is_negative(doc, content.first, content.last) then found = c end
    end
    if found then return found end
  end
end

-- "His family alleging that he was beaten and the police insisting that he fell ill", "after talk of a split, insisting that ...": what
-- another tells in the same sentence, or what goes round there; the claim, or true.
local function disputed_there(doc, known, claim, side)
  local s = doc:sentence(claim.sentence)
  for _, f in ipairs(known.facts[claim.sentence] or {}) do
    local content = f.claim:slot("content")
    local beside = content and content.last < claim:slot("cue").first and f.claim ~= claim and f.claim:slot("source") and f.claim:slot("cue")
    beside = beside and f.act ~= "ask" and not sides.meet(matter.by_of(doc, known, f), side) and not matter.says_no(doc, f)
    if beside and (matter.accusing[f.act or ""] or doc:token(f.claim:slot("cue").last):in_list("held_against")) then return f.claim end
  end
  local cue = claim:slot("cue")
  return doc:token(cue.first):is("gerund") and doc:find_list(s.first, cue.first, "goes_round") ~= nil
end

-- "Counsel suggested that they were mixed up. She answered that each had been sealed": what another puts to him just before, or nil.
local function put_to_him(doc, known, claim, side)
  for _, f in ipairs(known.facts[claim.sentence - 1] or {}) do
    local cue = f.claim:slot("cue")
    local put = cue and f.claim.paragraph == claim.paragraph and (doc:find_list(cue.first, cue.last, "puts_it_to") or matter.accusing[f.act or ""])
    if put and answered.can_be(doc, known, claim, f, side, false) then return f.claim end
  end
end

-- "'They swore blind that it was in Sarn,' she fumed": what others have insisted on is told against them.
local function is_told_on(doc, claim)
  local source, cue = claim:slot("source"), claim:slot("cue")
  return doc:token(cue.first).quoted and doc:token(cue.first):is("past") and sets.they_or_them[string.lower(doc:word(source.first))] ~= nil
end

-- What he insists on is a denial, if it stands against anything.
local function insist(doc, known, claim)
  local span = claim:slot("source") and behind_that(doc, claim)
  if not span or is_told_on(doc, claim) or not says_plainly(doc, span) then return end
  local negated = is_elliptical(doc, span) and negated_before(doc, claim)
  if negated then
    negated:set("prompts", negated.sentence == claim.sentence and "yes" or "next")
    add_contrary(doc, claim, span)
    return
  end
  local side = matter.speaker_side(known, claim, matter.speaker_of(doc, claim))
  local cue = claim:slot("cue")
  if doc:find_list(cue.first, cue.last, "answers_it") then
    local put = side[1] and not span.quoted and tells_done(doc, span) and put_to_him(doc, known, claim, side)
    if put then
      put:set("prompts", "next")
      add_contrary(doc, claim, span)
    end
    return
  end
  local there = side[1] and disputed_there(doc, known, claim, side)
  if there then
    if there ~= true then there:set("prompts", "yes") end
    add_contrary(doc, claim, span)
    return
  end
  for sentence = claim.sentence, math.max(1, claim.sentence - BACK), -1 do
    local told = side[1] and stands_before(doc, known, claim, span, side, sentence)
    if told then
      if not told:get("prompts") then told:set("prompts", sentence == claim.sentence and "yes" or "next") end
      add_contrary(doc, claim, span)
      return
    end
  end
end

pass "insisted against a charge" {
  about = "\"The operator insists that sirens were sounded\", where another has told otherwise of him",
  run = function(doc)
    local known
    local n = doc:find_list(1, doc.tokens, "insists_it", "retorts", "answers_it")
    while n do
      for _, claim in ipairs((doc:around("Claim", "cue", n))) do
        known = known or matter.of(doc, doc:mentions("Denial"))
        insist(doc, known, claim)
      end
      n = n < doc.tokens and doc:find_list(n + 1, doc.tokens, "insists_it", "retorts", "answers_it")
    end
  end,
}

-- What a claim tells as done, plainly; or nil.
local function told_plainly(doc, claim)
  if matter.no_statement[claim:get("act") or ""] or not claim:slot("source") then return nil end
  local span = behind_that(doc, claim)
  return span and tells_done(doc, span) and says_plainly(doc, span) and span or nil
end

-- The first claim of the next sentence that tells plainly what was done.
local function version_behind(doc, m)
  local s = m.sentence < doc.sentences and doc:sentence(m.sentence + 1)
  if not s or s.paragraph ~= m.paragraph then return nil end
  for _, claim in ipairs(s:mentions("Claim")) do
    local span = told_plainly(doc, claim)
    if span then return claim, span end
  end
end

-- Is it told by who calls something a lie in m, of the matter which another has told of before?
local function is_of_denier(doc, known, m, claim, span)
  local side = m:get("type") == "falsity_predicate" and matter.side(known, m:actor("source")) or {}
  if not sides.meet(side, matter.speaker_side(known, claim, matter.speaker_of(doc, claim))) then return false end
  local words = matter.add_topics(doc, {}, span.first, span.last)
  return answered.is_told_of(doc, known, m, words, side, BACK)
end

pass "another version told" {
  about = "\"Kestria told a different story (called that a lie). Its navy said the cutter had turned\": the version is a denial",
  run = function(doc)
    local denials, known = doc:mentions("Denial"), nil
    for _, m in ipairs(denials) do
      local claim, span = version_behind(doc, m)
      if claim then
        known = known or matter.of(doc, denials)
        local announced = m.rule == "the other way round" and m.way == "verb" and not m:slot("content")
        if announced or is_of_denier(doc, known, m, claim, span) then add_contrary(doc, claim, span) end
        if announced then m:drop("the version follows") end
      end
    end
  end,
}
