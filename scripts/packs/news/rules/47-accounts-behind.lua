-- How it was instead, right behind a denial: "Moss denied stealing the bell. He said that he had bought it in Sarn". Whoever denies a
-- thing in so many words, or in reported speech, and tells next what happened, says the opposite of what is said of him.
local answered = require "lib.answered"
local matter = require "lib.matter"
local sets = require "lib.word_sets"
local sides = require "lib.sides"
local spokesmen = require "lib.spokesmen"
local told_plainly = require "lib.told_plainly"
local versions = require "lib.versions"

phase "denial-passes"

local TO_FEELING = 4   -- tokens from the verb to what one feels
local SHORT = 3   -- tokens of a denial in a quotation that says nothing of its own: "I did not", "No"

local denies_so = { verb = true, rejects_claim = true, falsity_predicate = true, non_involvement = true, negated_statement = true, noun = true }

-- Does it leave room for an account: is it reported ("said that he had not"), or bare ("'I did not,' he said")?
local function leaves_room(m)
  if not denies_so[m:get("type") or ""] or m:get("polarity") ~= "denial" or m:get("own_words") or m.in_headline then return false end
  local content = m:slot("content")
  return not m.quoted or not content or content.last - content.first < SHORT
end

words "speaks_on_behalf" { "partner", "spokesman", "spokeswoman", "spokesperson", "lawyer", "attorney", "solicitor", "barrister", "counsel", "agent", "manager",
                           "chairman", "chairwoman", "chief executive", "director", "president", "founder", "co-founder", "head", inflect = "noun" }

-- "The fund denied it. 'The loan was paid,' partner Ada Lind said"; "..., his lawyer said": who is quoted right behind a denial and has an
-- office, but none of another's, speaks for who denies.
local function speaks_for(doc, m, c)
  local source, content = c:slot("source"), c:slot("content")
  local quoted = c.sentence == m.sentence + 1 and doc:token(content.first).quoted and content.first < source.first
  if not quoted or not doc:find_list(source.first, source.last, "speaks_on_behalf") then return false end
  local his = sets.third_possessive[string.lower(doc:word(source.first))]
  local body = m:actor("source") and spokesmen.has_spokesmen[m:actor("source"):get("kind") or ""]
  return his or body and not doc:find_tag(source.first, source.last, "possessive", "prep") or false
end

-- What whoever denies goes on to say in that sentence, in a claim of its own.
local function claims_behind(doc, known, m, sentence)
  local side, all = matter.side(known, m:actor("source")), {}
  local first, last = doc:sentence(sentence), doc:sentence(math.min(doc.sentences, sentence + 1))
  for _, c in ipairs(doc:span(first.first, last.last):mentions("Claim")) do
    local content = c:slot("content")
    local whole = c.last <= first.last or content and not doc:token(content.first).quoted   -- a quotation that goes on tells at length
    local act = c.first <= first.last and whole and c:get("act") or ""
    local states = (act == "state" or act == "inform") and c:slot("source") and c:slot("cue") and c:slot("content")
    local same = states and (sides.meet(side, matter.speaker_side(known, c, matter.speaker_of(doc, c))) or speaks_for(doc, m, c))
    if same then all[#all + 1] = c end
  end
  return all
end

-- what tells how one feels about it or what one does about it, and not how it was
words "takes_it_up" { "write to", "ask", "call", "demand", "instruct", "refer", "consult", "sue", "complain", "apologise", "apologize", "welcome", "thank",
                      "urge", "order", "cooperate", "co-operate", "sadden", "shock", "disappoint", "surprise", "hurt", "offend", "appal", "appall",
                      "astonish", "baffle", "puzzle", "outrage", "upset", "amaze", "devastate", "stun", "dismay", "horrify", "humble", "honour", "honor",
                      "tire", "fear", "look into", "look forward", "investigate", "review", "consider", "decide", "raise", "respond", "reply", "answer",
                      "focus", "commit", "remain", "continue", "stand by", "fight", "aim", "try", "work", "help", inflect = "verb" }
words "feels_so" { "confident", "committed", "innocent", "grateful", "open to", "willing", "aware", "angry", "sad", "furious", "disgusted", "appalled",
                   "delighted", "pleased", "relieved", "right", "wrong", "true", "false", "important", "serious", "a matter", "a victim", "unfortunate",
                   "regrettable", "painful", "difficult", "sick", "tired", "determined", "optimistic", "concerned", "absurd", "politically motivated",
                   "part of", "an attempt", "a shame", "an example", "required to", "obliged to", "bound to" }
words "owns_up" { "acknowledge", "admit", "concede", "accept", "confirm", "apologise", "apologize", "regret", inflect = "verb" }
words "hangs_on" { "if", "whether", "unless", "though", "although", "why", "who", "which", "how", "than", "in case" }

-- Is it an account: plain, in the affirmative, and of what happened, not of what one feels or does about it?
local function is_account(doc, span, verb)
  local last = math.min(span.last, verb + TO_FEELING)
  if not doc:token(verb):is("past") and doc:find_tag(verb + 1, last, "gerund") then return false end   -- "that she is leaving"
  if doc:find_list(verb, last, "takes_it_up", "feels_so", "mood", "attitude") then return false end
  if versions.is_negative(doc, span) or doc:find_list(span.first, span.last, "ought_to_be", "hangs_on") then return false end
  return not doc:find_tag(span.first, span.last, "modal") and not doc:find_list(span.first, verb, "words_noun") and doc:word(span.last + 1) ~= "?"
end

-- Whom and what a denial is of; of "denied it" what others tell in front of it.
local function matter_of(doc, known, m)
  local words, about = {}, {}
  for _, p in ipairs(m:pieces("content")) do
    matter.add_topics(doc, words, p.first, p.last)
    for _, a in ipairs(p:mentions("Actor")) do
      for _, k in ipairs(matter.side(known, a)) do about[#about + 1] = k end
    end
  end
  local side = matter.side(known, m:actor("source"))
  for _, k in ipairs(side) do about[#about + 1] = k end
  for sentence = math.max(1, m.sentence - 1), m.sentence do
    for _, f in ipairs(known.facts[sentence] or {}) do
      if f.last < m.place and answered.can_be(doc, known, m, f, side, false) then
        for _, p in ipairs(f.claim:pieces("content")) do matter.add_topics(doc, words, p.first, p.last) end
      end
    end
  end
  return words, about
end

-- "Took issue with a claim that two had come. The list showed five": another figure?
local function tells_figure(doc, m, span)
  if not doc:find_tag(span.first, span.last, "num") then return false end
  for _, p in ipairs(m:pieces("content")) do
    if doc:find_tag(p.first, p.last, "num") then return true end
  end
  return false
end

-- "The bank denied it. It said that it had 40 branches and was founded by monks": what a firm is tells nothing of the matter.
local function tells_of_itself(doc, first, verb)
  if first.quoted or not sets.it_or_they[string.lower(first.form)] then return false end
  local t, behind = doc:token(verb), doc:token(verb + 1)
  return t:in_list("be") or t:in_list("have") and not (behind and behind:is("participle", "adv"))
end

-- Is it of the matter: has it a word of it or tells where somebody was; is its subject a pronoun, or one of those?
local function is_of_matter(doc, known, m, span, verb)
  local words, about = matter_of(doc, known, m)
  if matter.common(matter.topics_beside_names(doc, span), words) > 0 or doc:find_list(verb, span.last, "elsewhere") then return true end
  if tells_figure(doc, m, span) then return true end
  local first = doc:token(doc:token(span.first):is("mark") and span.first + 1 or span.first)
  if tells_of_itself(doc, first, verb) then return false end
  if first:is("own") and first.number < doc.tokens and sets.stood_for[doc:token(first.number + 1).lemma] then return true end   -- "My client sold tea"
  if first:is("pronoun") and not first:is("own") and not first:is("wh") or sets.these_or_those[string.lower(first.form)] then return true end
  for _, a in ipairs(verb > span.first and doc:span(span.first, verb - 1):mentions("Actor") or {}) do
    if sides.meet(about, matter.side(known, a)) then return true end
  end
  return false
end

local function add_account(doc, known, m, claim, span, beside)
  local verb = span and span.last > span.first + 1 and told_plainly.verb_of_deed(doc, span)
  if not verb or verb == span.last or not is_account(doc, span, verb) or versions.is_denied(doc, span) then return end
  if not beside and not is_of_matter(doc, known, m, span, verb) then return end
  doc:add("Denial", claim:span(), { cue = told_plainly.contrast(doc, verb, span), content = span, source = claim:slot("source") },
          { type = "contrary", polarity = "denial", strength = "2", speaker = claim:get("speaker") }, claim, m)
end

-- What is said behind the denial in the same words: "this was wrong, and that 40 lorries had crossed"; or nil.
local function goes_on(doc, m)
  local claim, piece = sides.enclosing(doc, m.place)
  for n = m.last + 1, claim and not m.quoted and math.min(piece.last, doc:sentence(m.sentence).last) - 1 or 0 do
    if doc:word(n) == "and" and doc:word(n + 1) == "that" then return claim, doc:span(n + 2, piece.last) end
  end
end

-- The next sentence of the quotation in which something is called false: "'That is a lie,' Lind said. 'We paid the men in May.'"
local function quoted_behind(doc, m)
  local claim = m.quoted and m:get("type") == "falsity_predicate" and m.sentence < doc.sentences and sides.enclosing(doc, m.place)
  local s = claim and doc:sentence(m.sentence + 1)
  if not s or s.paragraph ~= m.paragraph then return nil end
  for _, p in ipairs(claim:pieces("content")) do
    local first = math.max(p.first, s.first)
    if p.last > s.first and first <= s.first + 1 and first < s.last then return claim, doc:span(first, math.min(p.last, s.last)) end
  end
end

-- Is it of what was done, and done?
local function is_done(doc, span)
  local verb = told_plainly.verb_of_deed(doc, span)
  return verb and doc:token(verb):is("past")
end

-- What who denies says next, in the same sentence or the next.
local function look_behind(doc, known, m)
  local claim, span = goes_on(doc, m)
  if claim and span then add_account(doc, known, m, claim, span, true) end
  local going, next_said = quoted_behind(doc, m)
  if going and next_said and is_done(doc, next_said) then add_account(doc, known, m, going, next_said) end
  if not m:actor("source") then return end
  for sentence = m.sentence, m.sentence + 1 do
    local s = sentence <= doc.sentences and doc:sentence(sentence)
    for _, c in ipairs(s and s.paragraph == m.paragraph and claims_behind(doc, known, m, sentence) or {}) do
      local said = told_plainly.behind_that(doc, c)
      said = said and doc:span(said.first, math.min(said.last, doc:sentence(said.sentence).last))
      local conceded = said and said.first > m.place and doc:find_list(m.place, said.first, "owns_up")   -- "but admitted that"
      if said and said.first > m.place and said.sentence == sentence and not conceded then add_account(doc, known, m, c, said) end
    end
  end
end

pass "account behind a denial" {
  about = "\"Moss denied stealing it. He said that he had bought it\": how it was instead",
  run = function(doc)
    local denials, known = doc:mentions("Denial"), nil
    for _, m in ipairs(denials) do
      if leaves_room(m) then
        known = known or matter.of(doc, denials)
        look_behind(doc, known, m)
      end
    end
  end,
}
