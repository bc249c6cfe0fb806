-- What no pattern states about denials: who denies when the cue stands inside somebody's words, which
-- negations stand against something, what is denied there, and the claims inside denials.
phase "denial-passes"

-- What goes on behind a comma is no longer what is denied ("..., after her rival raised it").
words "goes_on" { "after", "before", "but", "while", "although", "though", "despite", "hours after", "days after",
                  "even as", "adding that" }
words "first_pronoun" { "I", "we", "me", "us", "my", "our", "ours", "mine" }
words "attitude" { "think", "believe", "know", "want", "like", "expect", "need", "see", "hope", "care", "agree", "feel",
                   "understand", "intend", "wish", "mind", "love", "suppose", "worry", "remember", "envision",
                   "envisage", "imagine", "experience", "forget", inflect = "verb" }

local list = require "lib.joined"
local stretches = require "lib.stretches"

local function is_first_person(doc, span)
  return span.first == span.last and doc:token(span.first):in_list("first_pronoun")
end

-- The innermost claim whose content holds token n: the shortest piece that covers it. "We make it clear that
-- ..." and "records show that ..." inside a quotation are left for the quotation's own speaker.
local function enclosing(doc, n)
  local best, piece, size
  local claims, pieces = doc:around("Claim", "content", n)
  for i, c in ipairs(claims) do
    if c.first <= n and n <= c.last and c.place ~= n then
      local source, length = c:slot("source"), pieces[i].last - pieces[i].first
      if source and is_first_person(doc, source) or c:get("act") == "show" then length = length + 10000 end
      if not size or length < size then best, piece, size = c, pieces[i], length end
    end
  end
  return best, piece
end

-- Names under which an actor counts as the same side: itself, its state, its organisation.
local function side_of(actor)
  local side = {}
  if not actor then return side end
  for _, name in ipairs({ "key", "name", "state", "org" }) do
    local v = actor:get(name)
    if v then side[#side + 1] = v end
  end
  if #side == 0 then side[1] = actor.text end
  return side
end

local function meets(side, other)
  for _, a in ipairs(side) do
    for _, b in ipairs(other) do
      if a == b then return true end
    end
  end
  return false
end

-- The subject of the sentence: the source of a claim there that stands before the cue, or the first
-- actor that a verb follows.
local function subject_before(doc, sources, m)
  local s = doc:sentence(m.sentence)
  local best
  for i = stretches.upto(sources, s.first - 1) + 1, stretches.upto(sources, m.place - 1) do
    local at = sources[i]
    local idle = doc:token(at.first).text == "it" and at.first == at.last
    if at.last < m.place and at.what.claim.place <= m.place and not idle and (not best or at.order > best.order) then best = at end
  end
  if best then return best.what.source end
  for _, a in ipairs(s:mentions("Actor")) do
    if a.last < m.place and not a.quoted == not m.quoted then
      local after = doc:token(a.last + 1)
      if after and (after:is("verb") or after:is("modal") or after:is("adv") or after.text == ",") then
        return a:span()
      end
    end
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

-- "Russia and we have no plans": the pronoun alone is the subject of the second clause.
local function narrowed(doc, m, source)
  local last = doc:token(source.last)
  if source.first < source.last and last:is("pronoun") and not last:is("wh") then
    source = doc:span(source.last, source.last)
    m:drop_slot("source")
    m:add_slot("source", source)
  end
  return source
end

-- "The statement reads": whose statement it is, if the article said so before ("a statement from X").
local function author_of(doc, source)
  local head
  for n = source.first, source.last do
    if doc:token(n):in_list("medium") then head = doc:token(n).lemma end
  end
  if not head then return nil end
  for n = source.first - 1, math.max(1, source.first - 200), -1 do
    local t = doc:token(n)
    if t.lemma == head and t:is("noun") then
      local link = doc:token(n + 1)
      if link and (link.text == "from" or link.text == "by" or link.text == "of") then
        local last = math.min(doc.tokens, n + 12)
        for _, a in ipairs(n + 2 <= last and doc:span(n + 2, last):mentions("Actor") or {}) do
          if a.first <= n + 4 then return a end
        end
      end
    end
  end
  return nil
end

-- The comma behind which a denial stands as an aside to what it denies ("..., a charge she denies", "..., which
-- he denies"), or nil.
local function aside_from(doc, m)
  if m.rule ~= "claim denied, passive" then return nil end
  local content = m:slot("content")
  local n = content and content.first - 1 or m:span().first
  local t = n >= 1 and n < m.place and doc:token(n)
  return t and t.text == "," and n > doc:sentence(m.sentence).first and n or nil
end

-- Ends the pieces of the claims that run over the comma there; is one of them, or a claim that ends there?
local function end_claims(doc, m, comma)
  local before = false
  for _, c in ipairs(doc:sentence(m.sentence):mentions("Claim")) do
    local kept, cut = {}, false
    for _, p in ipairs(c:pieces("content")) do
      if p.first < comma and p.last >= m.place then
        kept[#kept + 1], cut = doc:span(p.first, comma - 1), true
      else
        kept[#kept + 1] = p
      end
      before = before or cut or p.last < comma
    end
    if cut then
      c:drop_slot("content")
      for _, p in ipairs(kept) do c:add_slot("content", p) end
    end
  end
  return before
end

pass "denied in an aside" {
  about = "what stands before the aside is the claim",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local comma = aside_from(doc, m)
      if comma and not end_claims(doc, m, comma) then
        local noun = m:slot("noun") or doc:span(comma + 1, comma + 1)
        doc:add("Claim", noun, { cue = noun, content = doc:span(doc:sentence(m.sentence).first, comma - 1) },
                { mode = "noun", act = m:get("noun_act") == "accuse" and "accuse" or "state", certainty = "hearsay" })
      end
    end
  end,
}

-- Whoever is quoted denies, not the "we" of the quotation; a predicate has no denier of its own.
pass "who denies" {
  run = function(doc)
    local claims = doc:mentions("Claim")
    local sources = sources_of(claims)
    for _, m in ipairs(doc:mentions("Denial")) do
      local source = m:slot("source")
      if source then source = narrowed(doc, m, source) end
      local claim = enclosing(doc, m.place)
      local said_by = claim and claim:slot("source")
      local kind = m:get("type")
      if said_by and (not source or is_first_person(doc, source) or own_words[kind]) and
         m.rule ~= "claim given a verdict" then
        if source and (kind == "no_plans" or kind == "non_involvement") then
          local content = m:slot("content")
          m:drop_slot("content")
          m:add_slot("content", doc:span(source.first, content and content.last or m:slot("cue").last))
        end
        m:drop_slot("source")
        m:add_slot("source", said_by)
        local author = not claim:actor("source") and author_of(doc, said_by)
        if author then
          m:set("speaker", author.number)
          if not claim:get("speaker") then claim:set("speaker", author.number) end
        elseif claim:get("speaker") then
          m:set("speaker", claim:get("speaker"))
        end
      elseif not source and kind ~= "negated_statement" then
        local found = kind ~= "falsity_predicate" and subject_before(doc, sources, m)
        if found then m:add_slot("source", found) end
      end
    end
  end,
}

-- What is denied ends with the quotation or the claim in which it is denied, and before a participle that
-- goes on ("denied the report, saying ...").
local function end_of(doc, quotes, m, content)
  local last, place = content.last, m.place
  local _, piece = enclosing(doc, place)
  if piece then last = math.min(last, piece.last) end
  for i = 1, stretches.upto(quotes, math.max(place, last)) do
    local q = quotes[i]
    if q.first <= place and place <= q.last then last = math.min(last, q.last) end
    if q.first > content.first and q.last < last and doc:token(q.last + 1).text == "," then last = q.last end
  end
  for n = content.first + 1, last - 1 do
    local after = doc:token(n + 1)
    if doc:token(n).text == "," and n > m.place and
       (after:is("gerund") or after:is("wh") or after:in_list("goes_on")) then
      last = n - 1
      break
    end
  end
  while last > content.first and not string.find(doc:token(last).text, "%w") do last = last - 1 end
  return last
end

pass "where the denied ends" {
  run = function(doc)
    local quotes = stretches.of_spans(doc:quotes())
    for _, m in ipairs(doc:mentions("Denial")) do
      local content = m:slot("content")
      if content then
        local first, last = content.first, end_of(doc, quotes, m, content)
        while first < last and not string.find(doc:token(first).text, "%w") do first = first + 1 end
        if last >= first and (first ~= content.first or last ~= content.last) then
          m:drop_slot("content")
          m:add_slot("content", doc:span(first, last))
        end
      end
    end
  end,
}

-- A predicate about "it" or a bare noun is a denial only in somebody's words.
pass "predicates in words" {
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local kind = m:get("type")
      if kind == "falsity_predicate" and not m:slot("source") then
        local content = m:slot("content")
        local claim_noun = false
        for n = content and content.first or 1, content and content.last or 0 do
          claim_noun = claim_noun or doc:token(n):in_list("claim_noun") or doc:token(n):in_list("loose_noun")
        end
        if not claim_noun and not m.quoted then m:drop("a predicate without a claim or a speaker") end
      elseif kind == "non_involvement" and not m.quoted and not m:slot("source") then
        m:drop("nobody says so")
      end
    end
  end,
}

-- negated statements ---------------------------------------------------------------------------------

-- What a token is about: its set of synonyms or its lemma (see words/synonyms.tsv), or false.
local function topic_at(doc, known, n)
  local topic = known.topics[n]
  if topic == nil then
    local t = doc:token(n)
    topic = t.topic or false
    if topic and (t:in_list("attitude") or t:in_list("not")) then topic = false end
    known.topics[n] = topic
  end
  return topic
end

-- Adds what tokens are about to a list without repetition, which is its own set too.
local function add_topics(doc, known, all, first, last)
  for n = first, last do
    local topic = topic_at(doc, known, n)
    if topic and not all[topic] then
      all[topic] = true
      all[#all + 1] = topic
    end
  end
  return all
end

local function common(a, b)
  local n = 0
  for _, word in ipairs(a) do
    if b[word] then n = n + 1 end
  end
  return n
end

local function known_side(known, actor)
  local n = actor and actor.number
  if not n then return {} end
  known.sides[n] = known.sides[n] or side_of(actor)
  return known.sides[n]
end

-- The actor mention that speaks a claim: in its source, or the one that a pass has named.
local function speaker_of(doc, claim)
  local actor = claim:actor("source")
  local number = not actor and tonumber(claim:get("speaker") or "")
  if number then
    for _, a in ipairs(doc:mentions("Actor")) do
      if a.number == number then return a end
    end
  end
  return actor
end

local function file(map, key, what)
  map[key] = map[key] or {}
  table.insert(map[key], what)
end

-- Claims and charges by the sentence that they stand in.
local function facts_of(doc)
  local facts = {}
  for _, kind in ipairs({ "Claim", "Question", "Charge" }) do
    for _, c in ipairs(doc:mentions(kind)) do
      local by = kind ~= "Claim" and not c:slot("source") and { "somebody" } or nil
      file(facts, c.sentence, { claim = c, first = c.first, last = c.last, act = c:get("act"), by = by })
    end
  end
  return facts
end

-- By whom a claim is made, what it says, about whom: worked out when it is first asked for.
local function by_of(doc, known, f)
  f.by = f.by or known_side(known, speaker_of(doc, f.claim))
  return f.by
end

local function look_into(doc, known, f)
  if f.words then return end
  f.words, f.about = {}, {}
  for _, slot in ipairs({ "content", "accused" }) do
    for _, p in ipairs(f.claim:pieces(slot)) do
      for _, a in ipairs(p:mentions("Actor")) do
        for _, k in ipairs(known_side(known, a)) do f.about[#f.about + 1] = k end
      end
      add_topics(doc, known, f.words, p.first, p.last)
    end
  end
end

-- Denials that are no negated statements, by sentence.
local function others_of(denials)
  local by_sentence = {}
  for _, o in ipairs(denials) do
    if o:get("type") ~= "negated_statement" then
      local content, place = o:slot("content"), o.place
      local first = content and content.first or place
      file(by_sentence, o.sentence, { denial = o, place = place, first = math.min(place, first) })
    end
  end
  return by_sentence
end

-- Who denies anything in so many words, by number of the mention.
local function deniers_of(denials)
  local deniers = {}
  for _, o in ipairs(denials) do
    local source = o:get("type") ~= "negated_statement" and o:get("polarity") == "denial" and o:actor("source")
    if source then deniers[#deniers + 1] = source end
  end
  return deniers
end

-- What is worked out once for the article.
local function know(doc, denials)
  return { deniers = deniers_of(denials), topics = {}, sides = {}, taken = {}, facts = facts_of(doc), others = others_of(denials) }
end

local accusing_acts = { accuse = true, criticise = true }

-- The clause of a negation: the part of the claim's content that stands in its sentence, cut at borders.
local function clause_of(doc, m, piece)
  local s = doc:sentence(m.sentence)
  local first, last = math.max(s.first, piece.first), math.min(s.last, piece.last)
  for _, b in ipairs(doc:span(s.first, math.max(s.last, m.place)):mentions("Border")) do
    if b.last < m.place and b.last >= first then first = b.last + 1 end
    if b.first > m.place and b.first <= last then last = b.first - 1 end
  end
  for n = m.place - 1, first, -1 do
    if doc:token(n).text == "that" and doc:token(n):is("IN") then
      first = n + 1
      break
    end
  end
  while first < m.place and (not string.find(doc:token(first).text, "%w") or doc:token(first).text == "that") do
    first = first + 1
  end
  while last > m.place and not string.find(doc:token(last).text, "%w") do last = last - 1 end
  return first, last
end

-- Coordinated denials: this one ends where the next one's subject begins, before the "and".
local function before_next(doc, known, m, last)
  for _, o in ipairs(known.others[m.sentence] or {}) do
    if o.place > m.place and o.place <= last then
      local n = o.first
      while n > m.place + 1 and doc:token(n).text ~= "and" and doc:token(n).text ~= "," do n = n - 1 end
      if n > m.place + 1 then return math.min(last, n - 1) end
    end
  end
  return last
end

-- Verbs with which a negation answers something.
words "insist" { "insist", "maintain", "stress", "swear", "protest", "counter", "retort", "reiterate", "hit back",
                 "fire back", inflect = "verb" }
words "condition" { "if", "whether", "unless", "though", "although", "why", "until", "because", "who", "which", "since",
                    "when", "what", "how", "than" }
words "own_house" { "country", "nation", "government", "administration", "ministry", "company", "firm", "bank", "party",
                    "campaign", "club", "team", "university", "church", "office", "house", "paper", "newspaper" }
words "idle_no" { "doubt", "idea", "choice", "sense", "question", "matter", "problem", "secret", "surprise", "reason",
                  "need", "way", "longer", "room", "chance", "less", "more", "better", "exception", "time", "place",
                  "business", "interest", "clue", "illusion", "regret", inflect = "noun" }

-- How the negation is put: of the past and of a thing is stronger; idle turns, questions and asides weaker.
local function shape_points(doc, m, first, last)
  for n = math.max(first, m.place - 8), m.place - 1 do
    if doc:token(n):in_list("condition") then return -6 end
  end
  local points, next_word, before = 0, doc:token(m:slot("cue").last + 1), doc:token(m.place - 1)
  if doc:token(last + 1) and doc:token(last + 1).text == "?" then points = points - 6 end
  if doc:token(first):is("wh") then points = points - 4 end
  if before and before:is("wh") then points = points - 3 end
  if next_word and (next_word:in_list("idle_no") or next_word.text == "to") then points = points - 5 end
  if before and before:is("modal") or doc:token(m.place):is("modal") then points = points - 4 end
  for n = m.place + 1, math.min(last, m:slot("cue").last + 2) do
    if doc:token(n):in_list("attitude") then points = points - 4 end
    if doc:token(n).text == "before" or doc:token(n).text == "only" then points = points - 2 end
  end
  if next_word and (next_word:is("past") or next_word:is("participle")) then points = points + 1 end
  for n = m:slot("cue").last + 1, math.min(last, m:slot("cue").last + 5) do
    if doc:token(n).text == "," or doc:token(n).text == "and" then break end
    if doc:token(n):is("modal") then points = points - 3 end
  end
  if string.lower(m:slot("cue").text) == "no such" then points = points + 2 end
  for n = m.place + 1, math.min(last, m.place + 6) do
    if doc:token(n).text == "such" then points = points + 4 end   -- "I would never do such a thing"
  end
  return points
end

-- "This country", "this company" in a quotation: the speaker's own.
local function is_this_own(doc, m, n)
  local next_word = n < doc.tokens and doc:token(n + 1)
  return m.quoted and next_word and string.lower(doc:token(n).text) == "this" and next_word:in_list("own_house")
end

-- Is the clause about who says it: "I never", "he had not" in reported speech, a name of the own side?
local function about_speaker(doc, known, m, first, last, side)
  for n = first, last do
    local t = doc:token(n)
    if t:in_list("first_pronoun") or is_this_own(doc, m, n) then return true end
    if n < m.place and n >= m.place - 3 and not m.quoted and t:is("pronoun") and not t:is("wh") then return true end
  end
  for _, a in ipairs(doc:span(first, last):mentions("Actor")) do
    if meets(side, known_side(known, a)) then return true end
  end
  return false
end

-- What it stands against: an accusation of the speaker, a claim of others on the same matter, another
-- denial by the same side near by.
local function context_of(doc, known, m, first, last, side)
  local words, here, place = add_topics(doc, known, {}, first, last), m.sentence, m.place
  local accused, near, topic = false, false, 0
  for sentence = here - 12, here + 12 do
    for _, f in ipairs(known.facts[sentence] or {}) do
      local by = f.act ~= "deny" and not (f.first <= place and place <= f.last) and by_of(doc, known, f)
      if by and by[1] and not meets(by, side) then
        look_into(doc, known, f)
        if accusing_acts[f.act or ""] and math.abs(sentence - here) <= 8 and meets(f.about, side) then accused = true end
        topic = math.max(topic, common(words, f.words))
      end
    end
  end
  for sentence = here - 3, here + 3 do
    for _, o in ipairs(known.others[sentence] or {}) do
      if not near and o.denial:get("polarity") == "denial" then
        near = meets(known_side(known, o.denial:actor("source")), side)
      end
    end
  end
  return accused, near, topic
end

-- "I never said that": the denial is of own words.
local function says_said(doc, first, last)
  for n = first, last do
    local lemma = doc:token(n).lemma
    if lemma == "say" or lemma == "write" or lemma == "tweet" or lemma == "post" then return true end
  end
  return false
end

local function is_emphatic(m)
  return m.way == "never" or m.way == "neither"
end

-- Points that make a negation a denial: where the matter is disputed near by, and where it is not.
local ENOUGH, ENOUGH_ALONE, ENOUGH_PLAIN = 4, 5, 6
local NEAR_BY = 8   -- sentences

-- Does anybody deny, or accuse somebody, near by?
local function is_disputed(known, m)
  for sentence = m.sentence - NEAR_BY, m.sentence + NEAR_BY do
    for _, o in ipairs(known.others[sentence] or {}) do
      if o.denial:get("polarity") == "denial" then return true end
    end
    for _, f in ipairs(known.facts[sentence] or {}) do
      if f.act == "accuse" and not (f.first <= m.place and m.place <= f.last) then return true end
    end
  end
  return false
end

local function is_perfect(t)
  return t:in_list("have") and not t:is("past")
end

local function has_finite(doc, span)
  for n = span.first, span.last do
    if doc:token(n):is("finite") then return true end
  end
  return false
end

-- A negation that meets nothing in the article: of what was not done at all ("nobody was forced", "I never
-- met him", "we did not pay"), not of what somebody has not seen or had yet ("I have never had such a case").
local function is_flat(doc, m, first, last, own, emphatic)
  local before, cue = doc:token(m.place - 1), doc:token(m.place)
  if not emphatic then return own and before:is("pronoun") and not before:is("wh") and cue:is("past") end
  if own and is_perfect(before) then return false end
  for n = m.place + 1, math.min(last, m.place + 8) do
    local t = doc:token(n)
    if is_perfect(t) or t:in_list("attitude") then return false end
    if t.tag == "VBD" or not own and t:is("finite") then return true end
  end
  if own then return string.lower(before.text) == "had" end
  return has_finite(doc, doc:span(first, m.place))
end

-- "He paid in cash and never told us": what others say of somebody who denies is a charge.
local function charges(doc, known, m, first, side)
  for _, a in ipairs(first < m.place and doc:span(first, m.place - 1):mentions("Actor") or {}) do
    local about = known_side(known, a)
    local other = not is_this_own(doc, m, a.first) and not meets(about, side)
    for _, denier in ipairs(other and known.deniers or {}) do
      if meets(about, known_side(known, denier)) then return true end
    end
  end
  return false
end

local function insists(doc, claim)
  local cue = claim:slot("cue")
  for n = cue and cue.first or 1, cue and cue.last or 0 do
    if doc:token(n):in_list("insist") then return true end
  end
  return false
end

-- Does the negation answer something? The sum of how it is put, whom it is about and what it meets.
local function weigh(doc, known, m, first, last, claim)
  local speaker = claim and speaker_of(doc, claim)
  local side = known_side(known, speaker)
  local emphatic, shape = is_emphatic(m), shape_points(doc, m, first, last)
  if charges(doc, known, m, first, side) then return 0 end
  if claim and shape >= 0 and not m.quoted and insists(doc, claim) then return ENOUGH_PLAIN end
  local own = about_speaker(doc, known, m, first, last, side)
  local accused, near, topic = context_of(doc, known, m, first, last, side)
  if not own and not emphatic then return topic > 0 and shape >= 0 and m.way ~= "plain" and ENOUGH or 0 end
  local said = own and emphatic and says_said(doc, first, last)
  if not accused and not near and topic == 0 and not said then
    return shape >= 0 and is_flat(doc, m, first, last, own, emphatic) and ENOUGH or 0
  end
  local cue = emphatic and 3 or doc:token(m.place):is("past") and 1 or 0
  local about = (own and 2 or 0) + (said and 1 or 0)
  local against = (accused and 3 or 0) + (near and 2 or 0) + math.min(topic, 3)
  return cue + about + against + shape
end

-- "It is false that he did not pay" is one denial.
local function inside_denial(doc, m)
  for _, o in ipairs((doc:around("Denial", "content", m.place))) do
    if o:get("type") ~= "negated_statement" and o.place < o:slot("content").first then return true end
  end
  return false
end

local not_answers = { admit = true, ask = true, demand = true, promise = true, threaten = true, doubt = true }

-- Where the words end in which the negation stands: those of a claim that somebody makes, else the
-- quotation, if its speaker says "I" or "we".
local function words_around(doc, m)
  local claim, piece = enclosing(doc, m.place)
  if claim and claim:slot("source") then return piece, claim end
  local quote = doc:quote(m.place)
  local before = quote and quote.first < m.place and doc:token(m.place - 1)
  if before and (before:in_list("first_pronoun") or before:in_list("have") or before:in_list("do")) then
    return quote, nil
  end
  return nil, nil
end

-- Why a negation is no denial, or nil and the clause that it denies.
local function judge(doc, known, m, piece, claim)
  if inside_denial(doc, m) then return "part of another denial" end
  if claim and not_answers[claim:get("act") or ""] then return "admitted, asked or demanded" end
  local first, last = clause_of(doc, m, piece)
  last = before_next(doc, known, m, last)
  if last < first then return "nothing is left of the clause" end
  if known.taken[first] then return "one denial for a clause" end
  local points = weigh(doc, known, m, first, last, claim)
  local least = is_disputed(known, m) and ENOUGH or is_emphatic(m) and ENOUGH_ALONE or ENOUGH_PLAIN
  if points < least then return "the negation answers nothing" end
  known.taken[first] = true
  return nil, doc:span(first, last)
end

pass "negations that answer" {
  run = function(doc)
    local denials, known = doc:mentions("Denial"), nil
    for _, m in ipairs(denials) do
      if m.rule == "said in the negative" then
        known = known or know(doc, denials)
        local piece, claim = words_around(doc, m)
        local why, content = "not in anybody's words", nil
        if piece then why, content = judge(doc, known, m, piece, claim) end
        if why then
          m:drop(why)
        else
          m:add_slot("content", content)
          if says_said(doc, content.first, content.last) then m:set("own_words", "yes") end
        end
      end
    end
  end,
}

-- claims inside denials ------------------------------------------------------------------------------

local function claim_noun(doc, content)
  for n = content.first, math.min(content.last, content.first + 9) do
    local t = doc:token(n)
    if t:in_list("claim_noun") or t:in_list("loose_noun") then return n end
    if t:is("verb") and not t:is("participle") and not t:is("gerund") then return nil end
  end
  return nil
end

-- "the claims made in the Herald article": whose the article is.
local function is_medium(doc, a)
  for n = a.last + 1, math.min(doc.tokens, a.last + 3) do
    local t = doc:token(n)
    if t:in_list("medium") or t:in_list("claim_noun") then return true end
    if not (t:is("noun") or t:is("adj") or t:is("possessive")) then return false end
  end
  return false
end

-- "many points in Kovra's letter": the author of what is denied in part.
local function author_inside(doc, content)
  for _, a in ipairs(doc:span(content.first, content.last):mentions("Actor")) do
    local mark = a.last < content.last and doc:token(a.last + 1)
    if mark and mark:is("possessive") and is_medium(doc, a) then return a:span() end
  end
  return nil
end

-- Who made the claim: the actor before the noun ("US claims"), or after "by" ("claims made by X").
local function claimant_of(doc, content, noun)
  local best
  for _, a in ipairs(doc:span(content.first, content.last):mentions("Actor")) do
    if a.last < noun then best = a:span() end
    if not best and a.first > noun and a.first <= noun + 8 then
      for n = noun + 1, a.first - 1 do
        local word = doc:token(n).text
        if word == "by" or word == "from" then return a:span() end
        if word == "in" and is_medium(doc, a) then return a:span() end
        if word == "that" or word == "of" then return nil end
      end
    end
  end
  return best
end

local leads = { of = true, about = true, over = true, against = true }

local function after_that(doc, content)
  local that = doc:token(content.first).text == "that" and content.first < content.last
  return that and content.first + 1 or content.first
end

-- Where what is claimed begins: behind "that", "of", "about", "over".
local function claimed_from(doc, content, noun)
  if noun < content.first then return after_that(doc, content) end
  for n = noun + 1, math.min(content.last - 1, noun + 12) do
    local word = doc:token(n).text
    if word == "that" then return n + 1 end
    if leads[word] and n <= noun + 2 then return n + 1 end
  end
  return nil
end

local function claim_at(claims, n)
  for _, c in ipairs(claims) do
    if c.place == n then return c end
  end
  return nil
end

-- "denied that it was a drill, as X has alleged": who says so, and where that remark begins.
local function alleged_by(doc, content)
  for n = content.first + 1, content.last - 2 do
    if doc:token(n).text == "as" and doc:token(n - 1).text == "," then
      for _, a in ipairs(doc:span(n + 1, content.last):mentions("Actor")) do
        if a.first <= n + 2 then
          for k = a.last + 1, math.min(content.last, a.last + 4) do
            if doc:token(k):in_list("say") then return a:span(), n - 2 end
          end
        end
      end
    end
  end
  return nil, nil
end

local function name_claimant(doc, m, content)
  local claimant, last = alleged_by(doc, content)
  if not claimant or last < content.first then return false end
  local first = after_that(doc, content)
  if last < first then return false end
  m:drop_slot("content")
  m:add_slot("content", doc:span(content.first, last))
  m:add_slot("noun", claimant)
  m:add_slot("claimant", claimant)
  doc:add("Claim", claimant, { cue = claimant, content = doc:span(first, last), source = claimant },
          { mode = "noun", act = "accuse", certainty = "hearsay" })
  return true
end

local noun_acts = { accuse = "accuse", inform = "inform", state = "state", warn = "warn" }

-- "denied US claims that it had sent shells": the claim stands in the words that deny it.
local function name_claim(doc, m, content, claims)
  local given = m:slot("noun")
  local noun = given and given.last or claim_noun(doc, content)
  if not noun then
    local author = not m:slot("claimant") and author_inside(doc, content)
    if author then m:add_slot("claimant", author) end
    return
  end
  local claimant = m:slot("claimant") or claimant_of(doc, content, noun)
  local from = claimed_from(doc, content, noun)
  if not given then m:add_slot("noun", doc:span(noun, noun)) end
  if claimant and not m:slot("claimant") then m:add_slot("claimant", claimant) end
  if not from or from > content.last or claim_at(claims, noun) then return end
  doc:add("Claim", doc:span(noun, content.last),
          { cue = doc:span(noun, noun), content = doc:span(from, content.last), source = claimant },
          { mode = "noun", act = noun_acts[m:get("noun_act") or "state"] or "state", certainty = "hearsay",
            says = doc:token(from - 1).text == "that" and "clause" or "matter" })
end

-- "denied that he knew", "denied knowing": the denial says in full what it denies.
local function states_it(doc, m, content)
  local first, kind = doc:token(content.first), m:get("type")
  return (kind == "verb" or kind == "rejects_claim") and content.first < content.last and
         (first.text == "that" or first:is("gerund"))
end

-- "The banker, accused of fraud, denies it": the charge ends before the denial.
local function before_denials(doc, span)
  for _, m in ipairs(doc:sentence(span.sentence):mentions("Denial")) do
    for n = span.first + 1, m.place <= span.last and m.place - 1 or span.first do
      if doc:token(n).text == "," then return doc:span(span.first, n - 1) end
    end
  end
  return span
end

-- "Asked whether he had paid, he said no": what is asked is what the denial beside it answers.
local function denied_near(doc, q)
  for n = q.sentence, math.min(doc.sentences, q.sentence + 1) do
    for _, m in ipairs(doc:sentence(n):mentions("Denial")) do
      if n > q.sentence or m.place < q.first or m.place > before_denials(doc, q:slot("content")).last then return true end
    end
  end
  return false
end

local function make_claim(doc, q, act)
  local content, accused = before_denials(doc, q:slot("content")), q:slot("accused")
  local c = doc:add("Claim", q:span(), { cue = q:slot("cue"), content = accused or content, source = q:slot("source") },
                    { mode = "indirect", act = act, certainty = "hearsay" })
  if accused then c:add_slot("content", content) end
end

-- A "No" that begins what is said answers a question: of the sentence before, or one told beside it.
local function is_asked(doc, m)
  for n = math.max(1, m.sentence - 1), m.sentence do
    local s = doc:sentence(n)
    if #s:mentions("Question") > 0 then return true end
    for k = n < m.sentence and s.last or s.first, math.max(s.first, s.last - 3), -1 do
      if doc:token(k).text == "?" then return true end
    end
  end
  return false
end

pass "what was asked" {
  about = "a question that a denial answers is a claim; a No that answers none is no denial",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      if m.rule == "answered no" and m.way == "quoted" and not is_asked(doc, m) then m:drop("no question") end
    end
    for _, q in ipairs(doc:mentions("Question")) do
      if denied_near(doc, q) then make_claim(doc, q, "ask") end
    end
  end,
}

pass "what is held against somebody" {
  about = "a charge that a denial stands near is a claim",
  run = function(doc)
    local claims = doc:mentions("Claim")
    for _, q in ipairs(doc:mentions("Charge")) do
      if denied_near(doc, q) and not claim_at(claims, q.place) then make_claim(doc, q, q:get("act")) end
    end
  end,
}

pass "claims inside denials" {
  run = function(doc)
    local claims = doc:mentions("Claim")
    for _, m in ipairs(doc:mentions("Denial")) do
      local content = m:slot("content")
      if content and states_it(doc, m, content) then m:set("says", "clause") end
      if content and (m:slot("noun") or not name_claimant(doc, m, content)) then
        name_claim(doc, m, content, claims)
      end
    end
  end,
}

pass "deniers together" {
  about = "whoever denies with the source stands beside it",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do list.stand_together(doc, m) end
  end,
}
