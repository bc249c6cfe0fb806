-- What no pattern states about denials: who denies when the cue stands inside somebody's words, what stands
-- before an aside ("..., a charge she denies"), and where what is denied ends.
phase "denial-passes"

-- What goes on behind a comma is no longer what is denied ("..., after her rival raised it").
words "goes_on" { "after", "before", "but", "while", "although", "though", "despite", "hours after",
                  "days after", "even as", "adding that" }
words "first_pronoun" { "I", "we", "me", "us", "my", "our", "ours", "mine" }

local clauses = require "lib.clauses"
local nearby = require "lib.nearby"
local settings = require "lib.settings"
local sides = require "lib.sides"
local stretches = require "lib.stretches"

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

-- "Video shows that he stood still, contradicting the police": the subject of the main clause.
local function subject_of_main(doc, m)
  local n = participle_of(doc, m)
  local np = n and clauses.subject_before(doc, n, true)
  return np and np:span()
end

-- The subject of the sentence: the source of a claim there that stands before the cue, or the first
-- actor that a verb follows.
local function subject_before(doc, sources, m)
  local main = subject_of_main(doc, m)
  if main then return main end
  local s = doc:sentence(m.sentence)
  local best
  for i = stretches.upto(sources, s.first - 1) + 1, stretches.upto(sources, m.place - 1) do
    local at = sources[i]
    local idle = doc:token(at.first).text == "it" and at.first == at.last
    local later = not best or at.order > best.order
    if at.last < m.place and at.what.claim.place <= m.place and not idle and later then best = at end
  end
  if best then return best.what.source end
  for _, a in ipairs(s:mentions("Actor")) do
    if a.last < m.place and not a.quoted == not m.quoted then
      local after = doc:token(a.last + 1)
      if after and (after:is("verb") or after:is("modal") or after:is("adv") or after.text == "," or settings.begins(doc, a.last + 1)) then
        return a:span()
      end
    end
  end
  return nil
end

local opens_purpose = { In = true, To = true, Seeking = true, Trying = true, Hoping = true, Keen = true, Eager = true, Anxious = true, Quick = true,
                        Moving = true, Rushing = true }

-- "In an attempt to dispel the rumour, Lind ...", "Seeking to refute it, ...": it stands before the subject.
local function is_purpose(doc, m, s)
  if not opens_purpose[doc:word(s.first)] or m.place > s.first + 6 or m.place == s.first then return false end
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

-- The comma behind which a denial stands as an aside to what it denies ("..., a charge she denies", "..., which
-- he denies"), or nil.
local function aside_from(doc, m)
  if m.rule ~= "claim denied, passive" then return nil end
  local content = m:slot("content")
  local n = content and content.first - 1 or m:span().first
  local t = n >= 1 and n < m.place and doc:token(n)
  return t and t.text == "," and n > doc:sentence(m.sentence).first and n or nil
end

-- Ends the pieces of a claim that run over token n and the denial behind it.
local function end_before(doc, c, n, m)
  local kept, cut = {}, false
  for _, p in ipairs(c:pieces("content")) do
    local over = p.first < n and p.last >= m.place
    cut = cut or over
    kept[#kept + 1] = over and doc:span(p.first, n - 1) or p
  end
  if not cut then return end
  c:drop_slot("content")
  for _, p in ipairs(kept) do c:add_slot("content", p) end
end

-- Ends the claims that run over the comma there; is there one before it?
local function end_claims(doc, m, comma)
  local before = false
  for _, c in ipairs(doc:sentence(m.sentence):mentions("Claim")) do
    end_before(doc, c, comma, m)
    for _, p in ipairs(c:pieces("content")) do before = before or p.last < comma end
  end
  return before
end

-- The claim whose noun stands before a verdict on it.
local function end_named(doc, m, noun, content)
  for _, c in ipairs(doc:sentence(m.sentence):mentions("Claim")) do
    local within = noun.first <= c.place and c.place <= content.last
    if within then end_before(doc, c, content.last + 1, m) end
  end
end

pass "verdicts on claims" {
  about = "\"Lind's claim that the dam leaks is false\": what is claimed ends before the verdict",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local noun, content = m:slot("noun"), m:slot("content")
      if noun and content and content.last < m.place then end_named(doc, m, noun, content) end
    end
  end,
}

pass "denied in an aside" {
  about = "what stands before the aside is the claim",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local comma = aside_from(doc, m)
      if comma and not end_claims(doc, m, comma) then
        local noun = m:slot("noun") or doc:span(comma + 1, comma + 1)
        local act = m:get("noun_act") == "accuse" and "accuse" or "state"
        doc:add("Claim", noun, { cue = noun, content = doc:span(doc:sentence(m.sentence).first, comma - 1) },
                { mode = "noun", act = act, certainty = "hearsay" })
      end
    end
  end,
}

-- "Lind said she would not discuss it": she is Lind.
local function is_speaker_again(doc, m, source, claim)
  local content = claim and claim:slot("content")
  local word = source.first == source.last and doc:token(source.first)
  if not content or not word or m.quoted or not word:is("pronoun") or word:is("wh") then return false end
  local first = doc:token(content.first).text == "that" and content.first + 1 or content.first
  local speaker = claim:actor("source")
  return source.first == first and speaker and speaker.number ~= nil
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
  return nil
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
  return cue:is("gerund") and source.last == m.place - 1 and told ~= nil
end

local ATTRIBUTE = 3   -- tokens from a verb to the adjective of its object

-- Who says that it is false. "If he repeats this false claim, we shall sue": it is not him.
local function claim_around(doc, m)
  local claim = sides.enclosing(doc, m.place)
  local cue = claim and m.rule == "claim given a verdict" and claim:slot("cue")
  local beside = cue and m.place > cue.last and m.place <= cue.last + ATTRIBUTE
  local repeats = beside and doc:token(cue.last):in_list("spreading")
  return repeats and sides.enclosing(doc, cue.first) or claim
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

-- Whoever is quoted denies, not the "we" of the quotation; a predicate has no denier of its own.
pass "who denies" {
  run = function(doc)
    local claims = doc:mentions("Claim")
    local sources = sources_of(claims)
    local denials = doc:mentions("Denial")
    for at, m in ipairs(denials) do
      local source = m:slot("source")
      if source then source = narrowed(doc, m, source) end
      if source and source.last < m.place and is_no_denier(doc, m, source) then
        m:drop_slot("source")
        source = nil
      end
      local subject = subject_of_participle(doc, m) or source and whole_subject(doc, m, source)
      if not subject and source and source.last < m.place then subject = before_participle(doc, m, source) end
      if not subject and source and source.last < m.place then
        local aside = clauses.in_aside(doc, source)
        local np = aside and clauses.subject_before(doc, m.place + 1) or clauses.releaser(doc, source) or clauses.at_address(doc, source, m.place)
        subject = np and np.last < source.first and np:span()
      end
      if subject or m.rule == "claim given a verdict" then subject = subject_of_main(doc, m) or subject end
      if subject then
        if source then m:drop_slot("source") end
        m:add_slot("source", subject)
        source = subject
      end
      local owner = source and not m:actor("source") and owner_of(doc, denials, at, source)
      if owner then m:set("speaker", owner.number) end
      local claim = claim_around(doc, m)
      local said_by = claim and claim:slot("source")
      local kind = m:get("type")
      if said_by and (not source or sides.is_first_person(doc, source) or own_words[kind]) and
         not (source and m.rule == "claim given a verdict") then
        if source and (kind == "no_plans" or kind == "non_involvement") then
          local content = m:slot("content")
          m:drop_slot("content")
          m:add_slot("content", doc:span(source.first, content and content.last or m:slot("cue").last))
        end
        m:drop_slot("source")
        m:add_slot("source", said_by)
        if claim:get("speaker") then m:set("speaker", claim:get("speaker")) end
      elseif claim and not said_by and claim:get("speaker") and (not source or sides.is_first_person(doc, source)) then
        m:set("speaker", claim:get("speaker"))   -- the turn of an interview
      elseif source and is_speaker_again(doc, m, source, claim) then
        m:set("speaker", claim:get("speaker") or claim:actor("source").number)
      elseif not source and kind ~= "negated_statement" then
        local behind = has_subject(m) and subject_behind(doc, m)
        if behind then end_at_comma(doc, m, behind) end
        local found = behind or has_subject(m) and subject_before(doc, sources, m)
        if found then m:add_slot("source", found) end
      end
    end
  end,
}

-- "The banker, who denies it, was charged": the relative clause ends at the comma.
local function is_relative(doc, m)
  for n = m.place - 1, math.max(1, m.place - 4), -1 do
    local t = doc:token(n)
    if t:is("wh") then return n > 1 and doc:token(n - 1).text == "," end
    if not (t:is("adv") or t:in_list("have") or t:in_list("be") or t:is("modal")) then return false end
  end
  return false
end

-- A word or a sum of money ("$3m").
local function has_word(doc, n)
  return string.find(doc:token(n).text, "%w") ~= nil or doc:token(n):is("symbol")
end

-- "Dismissed that suggestion as a sign of fear", "whispers of doping as 'cowardly'": what it is called is no part of what
-- is dismissed.
local function is_called(doc, m, n)
  local noun = doc:word(n) == "as" and m:get("type") == "rejects_claim" and doc:token(n - 1)
  return noun and (doc:token(n + 1):is("mark") or noun:in_list("claim_noun") or noun:in_list("claim_form") or noun:in_list("loose_noun"))
end

-- "denied the charge and apologised", "denies lying but admits": the denier's next deed, as nothing before it in what is
-- denied has a verb that could go on.
local function is_next_deed(doc, content, n)
  local word = doc:word(n)
  if word ~= "and" and word ~= "but" or doc:find_tag(content.first, n - 1, "finite", "modal") then return false end
  local deed = n + 1
  while deed < content.last and doc:token(deed):is("adv") do deed = deed + 1 end
  local verb = doc:token(deed)
  return (verb:is("VBD") or verb:is("VBZ")) and not verb:is("noun") and doc:word(deed + 1) ~= "by"
end

local acts_on_noun = { verb = true, rejects_claim = true, retraction = true }
local of_noun = { of = true, against = true }

-- Is it a noun with what it is about, and no clause?
local function is_noun_phrase(doc, first, last)
  if not doc:token(last):is("noun") or doc:find_tag(first, last, "verb", "wh") then return false end
  for n = first, last do
    if doc:token(n):is("prep") and not of_noun[string.lower(doc:word(n))] then return false end
  end
  return true
end

local THAT = 4   -- tokens behind a setting in which what the noun says goes on: "reports on social media that ..."

-- "Denied the charge on Friday": of a bare noun, when and where belong to the denying.
local function is_setting(doc, m, content, n)
  for k = n + 1, math.min(content.last, n + THAT) do
    if doc:word(k) == "that" then return false end
  end
  return m.place < content.first and acts_on_noun[m:get("type")] and settings.begins(doc, n) and
         is_noun_phrase(doc, content.first, n - 1)
end

local occasions = { after = true, when = true, before = true, ["while"] = true, once = true }

-- "Denied the charge after Lind's lawyers filed it", "denied it when asked": of a bare noun, what happened then is no
-- part.
local function is_occasion(doc, m, content, n)
  if not occasions[doc:word(n)] or m.place > content.first or not acts_on_noun[m:get("type")] then return false end
  local pronoun = n == content.first + 1 and doc:token(content.first):is("pronoun")
  local bare = pronoun or is_noun_phrase(doc, content.first, n - 1)
  return bare and doc:find_tag(n + 1, content.last, "finite", "participle") ~= nil
end

local dashes = { ["–"] = true, ["—"] = true, ["--"] = true }

-- "Denied the charge – with one of them calling it a joke": a bare noun ends at the dash.
local function is_dash(doc, m, content, n)
  local behind = dashes[doc:word(n)] and m.place < content.first and acts_on_noun[m:get("type")]
  return behind and is_noun_phrase(doc, content.first, n - 1)
end

local SUBJECT = 6   -- tokens of the subject of a clause with "as"

-- ", as aid groups called for talks": what happened meanwhile.
local function is_meanwhile(doc, n, last)
  if doc:token(n - 1):is("adj") and doc:word(n - 2) == "as" then return false end   -- "as weak as the union claims"
  if doc:word(n) ~= "as" or not doc:token(n + 1):is("det", "adj", "noun", "num") then return false end
  for k = n + 2, math.min(last, n + 1 + SUBJECT) do
    local t = doc:token(k)
    if t:is("finite") then return true end
    if not t:is("adj", "noun", "num", "prep") then return false end
  end
  return false
end

-- "Her denial that she took bribes was mocked": what is denied has one verb, the denial has the next. Where that stands.
local function verb_of_denial(doc, m, content)
  if m:get("type") ~= "noun" or m.place > content.first or doc:word(content.first - 1) ~= "that" then return nil end
  local verb
  for n = content.first, content.last do
    local t = doc:token(n)
    local finite = t:is("finite", "modal") or t:in_list("be") and t.form ~= "be" and t.form ~= "been" and t.form ~= "being"
    if t.text == "," or t:is("wh", "conj") or t.form == "that" then return nil end
    if finite and verb and n > verb + 1 and not doc:token(n - 1):is("verb", "modal", "adv") then return n end
    if finite then verb = n end
  end
end

words "speaks_on" { "argue", "insist", "maintain", "add", "explain", "note", "stress", "reiterate", "assure", "clarify", "counter",
                    "point out", inflect = "verb" }

-- "denied all the charges arguing that it was safe": the denier argues so, and no charge.
local function speaks_on(doc, m, n)
  local verb = doc:token(n)
  return m.place < n and verb:is("gerund") and verb:in_list("speaks_on") and doc:token(n - 1):in_list("claim_noun")
end

-- Does something else begin at token n: behind a colon or a comma, what it is called, or what the denier does next?
local function goes_on_at(doc, m, content, n, last)
  local text, after = doc:word(n), doc:token(n + 1)
  if text == ":" or is_called(doc, m, n) or is_next_deed(doc, content, n) or speaks_on(doc, m, n) or
     is_dash(doc, m, content, n) or is_occasion(doc, m, content, n) then
    return true
  end
  if text ~= "," then return false end
  local opens = m.first == doc:sentence(m.sentence).first and doc:token(m.place):is("gerund")
  return opens or is_relative(doc, m) or after:is("gerund", "wh") or after:in_list("goes_on", "say") or
         is_meanwhile(doc, n + 1, last)
end

-- What is denied ends with the quotation or the claim in which it is denied, before a colon, and before a participle
-- that goes on ("denied the report, saying ...").
local function end_of(doc, quotes, m, content)
  local last, place = content.last, m.place
  local _, piece = sides.enclosing(doc, place)
  if piece then last = math.min(last, piece.last) end
  for i = 1, stretches.upto(quotes, math.max(place, last)) do
    local q = quotes[i]
    if q.first <= place and place <= q.last then last = math.min(last, q.last) end
    if q.first > content.first and q.last < last and doc:token(q.last + 1).text == "," then last = q.last end
  end
  local other = verb_of_denial(doc, m, content)
  if other then last = math.min(last, other - 1) end
  for n = content.first + 1, last do
    if n > m.place and (n < last and goes_on_at(doc, m, content, n, last) or is_setting(doc, m, content, n)) then
      last = doc:word(n - 1) == "," and n - 2 or n - 1
      break
    end
  end
  local function is_of_cue(n)   -- "the charges were without merit", "charges that are without merit"
    local relative = n < place and (doc:word(n) == "that" or doc:word(n) == "which")
    return not has_word(doc, n) or relative or n == place - 1 and doc:token(n):in_list("be")
  end
  while last > content.first and is_of_cue(last) do last = last - 1 end
  return last
end

-- "'fire and hire' claims": marks that open and close inside what is denied belong to it.
local function opens_inside(doc, first, last)
  local quote = doc:quote(first)
  return quote ~= nil and quote.first == first and quote.last < last
end

pass "where the denied ends" {
  run = function(doc)
    local quotes = stretches.of_spans(doc:quotes())
    for _, m in ipairs(doc:mentions("Denial")) do
      local pieces = m:pieces("content")
      m:drop_slot("content")
      for _, content in ipairs(pieces) do
        local first, last = content.first, end_of(doc, quotes, m, content)
        while first < last and not has_word(doc, first) and not opens_inside(doc, first, last) do first = first + 1 end
        if last < first then first, last = content.first, content.last end
        if first < last or has_word(doc, first) then m:add_slot("content", doc:span(first, last)) end
      end
    end
  end,
}

words "speaks_ill" { "accuse", "say", "claim", "call", "describe", "blame", "allege", "brand", "label", "tweet", "write", "suggest",
                     "imply", inflect = "verb" }

-- "Denied accusing her of theft", "denied that he called her a thief", "denied having said so": of what he has said
-- himself.
local function is_of_own_words(doc, m)
  local content, denier = m:get("type") == "verb" and m:slot("content"), m:actor("source")
  if not content or not denier or content.first < m.place then return false end
  local n = content.first
  if doc:word(n) == "that" then n = n + 1 end
  local self = doc:span(n, n):mentions("Actor")[1]
  local he = self and self:get("form") == "pronoun" and self:get("key") == denier:get("key")
  if not he and not doc:token(n):is("gerund") then return false end
  while n < content.last and (doc:token(n):is("pronoun", "adv") or doc:token(n):in_list("have", "be")) do n = n + 1 end
  return doc:token(n):in_list("speaks_ill")
end

pass "own words denied" {
  about = "who denies that he has said something may answer his own words",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      if is_of_own_words(doc, m) then m:set("own_words", "too") end
    end
  end,
}

-- "However, the posts are misleading.": what is shown or told, near what somebody says.
local function is_verdict_on_shown(doc, m, content)
  local first = doc:sentence(m.sentence).first
  local opens = content.first == first or content.first == first + 2 and doc:word(first + 1) == ","
  local word = string.lower(doc:word(content.first))
  if not opens or not (word == "the" or word == "this" or word == "these" or word == "both" or word == "those") then return false end
  if content.last > content.first + 3 or not doc:token(content.last):in_list("evidence_noun") then return false end
  return #doc:sentence(m.sentence - 1):mentions("Claim") > 0 or m.sentence > 2 and #doc:sentence(m.sentence - 2):mentions("Claim") > 0
end

-- "The mayor says the bridge is safe. That is false.", "None of this is true.": the article's own word on what was said
-- just before.
local function is_own_verdict(doc, m, content)
  local first = doc:sentence(m.sentence).first
  if content and m.sentence > 1 and is_verdict_on_shown(doc, m, content) then return true end
  local opens = content and content.first == content.last and
                (content.first == first or m.way == "no_word" and m:slot("cue").first == first)
  if not opens or m:get("strength") == "1" and m.way ~= "misleads" or m.sentence < 2 then return m.rule == "outcry" end
  local word = string.lower(content.text)
  return (word == "that" or word == "this" or word == "it") and #doc:sentence(m.sentence - 1):mentions("Claim") > 0
end

words "own_error" { "misinformed", "mistaken", "misled", "wrong", "deluded" }

-- "He says that he was misinformed": of himself, where "misquoted" denies, and "they got it wrong".
local function is_own_error(doc, m)
  if m.way == "got_wrong" then return false end
  local content, denier = m:slot("content"), doc:token(m:slot("cue").last):in_list("own_error") and m:actor("source")
  local about = denier and content and content.first == content.last and content:mentions("Actor")[1]
  return about and about:get("form") == "pronoun" and about:get("key") == denier:get("key")
end

-- "Lind held a rally, falsely claiming that the port was sold": who claims it.
local function add_claimant(doc, m)
  local noun = m.way == "telling" and m:slot("noun")
  for _, c in ipairs(noun and nearby.mentions(doc, "Claim", noun.first, 0) or {}) do
    local cue, source = c:slot("cue"), c:slot("source")
    if source and cue.first <= noun.last and cue.last >= noun.first then
      m:add_slot("claimant", source)
      return
    end
  end
end

-- "The paper's false report that it leaks is nonsense", "called the false claims lies": one denial, that of all.
local function is_within_another(doc, m)
  if m.rule ~= "claim given a verdict" then return false end
  for _, o in ipairs((doc:around("Denial", "content", m.place))) do
    local other = o.number ~= m.number and o:get("polarity") == "denial"
    if other and o:get("type") ~= "negated_statement" then return true end
  end
  return false
end

-- "Does the mayor now accept that the claim was wrong?": is it only asked; not "Isn't it false?".
local function is_only_asked(doc, m)
  local s = doc:sentence(m.sentence)
  local n = s.first
  while n < m.place and doc:token(n):is("mark", "conj", "interjection") do n = n + 1 end
  local opens, next_word = doc:token(n), doc:word(n + 1)
  if n >= m.place or not (opens:is("modal") or opens:in_list("be", "have", "do")) then return false end
  if next_word == "n't" or next_word == "n’t" or next_word == "not" then return false end
  for k = m.place, s.last do
    local word = doc:word(k)
    if word == "?" or word == "." or word == "!" then return word == "?" end
  end
  return false
end

local asked_of = { falsity_predicate = true, retraction = true }

pass "what is only asked" {
  about = "\"Does the mayor now accept that it was wrong?\": whoever asks denies nothing",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      if asked_of[m:get("type") or ""] and is_only_asked(doc, m) then m:drop("only asked") end
    end
  end,
}

-- A predicate about "it" or a bare noun is a denial only in somebody's words.
pass "predicates in words" {
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local kind = m:get("type")
      if kind == "falsity_predicate" and is_own_error(doc, m) then
        m:drop("somebody speaks of an error of his own")
      elseif is_within_another(doc, m) then
        m:drop("part of another denial")
      elseif kind == "falsity_predicate" and not m:slot("source") then
        add_claimant(doc, m)
        local content = m:slot("content")
        local claim_noun = m:slot("noun") ~= nil and m:slot("claimant") ~= nil   -- "the mayor falsely claimed that ..."
        for n = content and content.first or 1, content and content.last or 0 do
          claim_noun = claim_noun or doc:token(n):in_list("claim_noun") or doc:token(n):in_list("loose_noun")
        end
        local said = claim_noun or m.quoted or is_own_verdict(doc, m, content)
        if not said then m:drop("a predicate without a claim or a speaker") end
      elseif kind == "non_involvement" and not m.quoted and not m:slot("source") then
        m:drop("nobody says so")
      end
    end
  end,
}
