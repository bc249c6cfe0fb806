-- Where what is denied ends: with the quotation that it stands in, before what happened then, before the next deed.
local clauses = require "lib.clauses"
local sets = require "lib.word_sets"
local settings = require "lib.settings"
local sides = require "lib.sides"
local stretches = require "lib.stretches"

phase "denial-passes"

-- What goes on behind a comma is no longer what is denied ("..., after her rival raised it").
words "goes_on" { "after", "before", "but", "while", "although", "though", "despite", "hours after",
                  "days after", "even as", "adding that" }

-- "Who" in front of the verb of the denial, or nil.
local function relative_before(doc, m)
  for n = m.place - 1, math.max(1, m.place - 4), -1 do
    local t = doc:token(n)
    if t:is("wh") then return n end
    if not (t:is("adv") or t:in_list("have") or t:in_list("be") or t:is("modal")) then return nil end
  end
end

-- "The banker, who denies it, was charged", "The spy who denied everything, dies": the relative clause ends at the comma, if one
-- stands in front of it or the verb of the banker behind it.
local function ends_relative(doc, m, n)
  local who = relative_before(doc, m)
  return who ~= nil and who > 1 and (doc:word(who - 1) == "," or doc:token(n + 1):is("finite", "modal"))
end

-- A word or a sum of money ("$3m").
local function has_word(doc, n)
  return string.find(doc:token(n).text, "%w") ~= nil or doc:token(n):is("symbol")
end

-- "Dismissed that suggestion as a sign of fear", "whispers of doping as 'cowardly'": what it is called is no part of what
-- is dismissed.
local function is_called(doc, m, n)
  local kind = doc:word(n) == "as" and m:get("type")
  local noun = (kind == "rejects_claim" or kind == "verb" and doc:token(n + 1):is("mark")) and doc:token(n - 1)
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
  if verb:is("modal") then return true end   -- "denies fraud and will appeal"
  return (verb:is("VBD") or verb:is("VBZ")) and not verb:is("noun") and doc:word(deed + 1) ~= "by"
end

-- "deny the charges and the trial goes on": what another does, as nothing before it in what is denied has a verb.
local function is_deed_of_another(doc, content, n)
  if doc:word(n) ~= "and" or not doc:token(n + 1):is("det", "own", "pronoun", "name") then return false end
  if doc:find_tag(content.first, n - 1, "finite", "modal", "wh") then return false end
  local verb = n + 2
  while verb < content.last and doc:token(verb):is("adj", "noun", "num", "possessive") do verb = verb + 1 end
  return verb <= content.last and doc:token(verb):is("finite", "modal") and doc:word(verb + 1) ~= "by"
end

local acts_on_noun = { verb = true, rejects_claim = true, retraction = true }

-- Is it a noun with what it is about, and no clause?
local function is_noun_phrase(doc, first, last)
  local opens = doc:token(first)
  local pointed = opens.form == "that"   -- "that report"
  if not doc:token(last):is("noun") or opens:is("prep", "to_mark") and not pointed then return false end
  if doc:find_tag(first, last, "verb", "wh") then return false end
  for n = pointed and first + 1 or first, last do
    if doc:token(n):is("prep") and not sets.of_against[string.lower(doc:word(n))] then return false end
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

words "how_denied" { "out of hand", "outright", "in the strongest terms", "in the strongest possible terms", "in no uncertain terms",
                     "categorically", "vehemently", "point-blank", "in its entirety", "in their entirety" }

-- "Rejected the charge out of hand": how, and no part of the charge.
local function is_manner(doc, m, content, n)
  return m.place < content.first and acts_on_noun[m:get("type")] and doc:token(n):in_list("how_denied") and
         is_noun_phrase(doc, content.first, n - 1)
end

-- "Denied the charge after Lind's lawyers filed it", "denied it when asked": of a bare noun, what happened then is no
-- part.
local function is_occasion(doc, m, content, n)
  if not sets.on_occasion[doc:word(n)] or m.place > content.first or not acts_on_noun[m:get("type")] then return false end
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

-- Is it a verb that opens a predicate: finite, a modal, a form of "be"?
local function is_predicate(t)
  return t:is("finite", "modal") or t:in_list("be") and t.form ~= "be" and t.form ~= "been" and t.form ~= "being"
end

-- Where the clause begins of what is denied by a noun ("her denial that"), or of what was denied in front ("Denied by Lind, the
-- report that"); and the verb that is there already; or nil.
local function clause_denied(doc, m, content)
  if m.place > content.first then return nil end
  if m.rule == "denied in front" then
    for n = content.first + 1, content.last - 1 do
      if doc:word(n) == "that" then return n + 1 end
    end
  elseif m:get("type") == "noun" then
    local opens = doc:word(content.first - 1)
    if opens == "that" then return content.first end
    if opens == "of" and doc:token(content.first):is("gerund") then return content.first, content.first end
  end
end

-- "Her denial that she took bribes was mocked", "... that she had been paid did little": what is denied has one verb, the
-- denial has the next. Where that stands.
local function verb_of_denial(doc, m, content)
  local first, verb = clause_denied(doc, m, content)
  for n = first or content.last + 1, content.last do
    local t = doc:token(n)
    if verb and t.text == "," and n < content.last and is_predicate(doc:token(n + 1)) then return n end
    if t.text == "," or t:is("wh", "conj") or t.form == "that" then return nil end
    local before = n > 1 and doc:token(n - 1)
    local apart = before and (before.tag == "VBN" or before.tag == "VB" or not before:is("verb", "modal", "adv"))
    local next_one = is_predicate(t)
    if next_one and verb and n > verb + 1 and apart then return n end
    if next_one then verb = n end
  end
end

local FRONT = 6   -- tokens from the start of a sentence up to a denial that only tells when it was

words "fronting" { "after", "before", "despite", "amid", "following", "since", "with", "notwithstanding", "in spite of", "in" }

-- "Hours after its denial that it was for sale, the firm was sold": the sentence goes on behind the comma.
local function ends_front(doc, m, content, n)
  local first = doc:sentence(m.sentence).first
  if m:get("type") ~= "noun" or m.place < first + 1 or m.place > first + FRONT or content.first < m.place then return false end
  local front = doc:find_list(first, m.place - 1, "fronting")
  return front ~= nil and not doc:find_tag(first, m.place - 1, "finite", "modal") and doc:word(m.place - 1) ~= "," and
         doc:find_tag(content.first, n - 1, "finite", "modal", "gerund") ~= nil
end

words "speaks_on" { "argue", "insist", "maintain", "add", "explain", "note", "stress", "reiterate", "assure", "clarify", "counter",
                    "point out", inflect = "verb" }

-- "denied all the charges arguing that it was safe": the denier argues so, and no charge.
local function speaks_on(doc, m, n)
  local verb = doc:token(n)
  return m.place < n and verb:is("gerund") and verb:in_list("speaks_on") and doc:token(n - 1):in_list("claim_noun")
end

-- "Denied that the horses, which won in June, were drugged": between the marks stands more about a subject whose verb is
-- still to come.
local function awaits_verb(doc, content, n, last)
  local opens = n - 1
  while opens >= content.first - 1 and opens > 0 and doc:word(opens) ~= "that" do
    if doc:token(opens):is("finite", "modal") then return false end
    opens = opens - 1
  end
  if opens < content.first - 1 or opens < 1 or opens > n - 2 then return false end
  for k = n + 1, last - 1 do
    local verb = k + 1
    while verb < last and doc:token(verb):is("adv") do verb = verb + 1 end
    if doc:word(k) == "," and doc:token(verb):is("finite", "modal") then return true end
  end
  return false
end

local WITH = 10   -- tokens of a clause with "with" up to its gerund

-- "Denied the report, with its owner calling it a joke": what another does meanwhile.
local function is_with(doc, m, content, n, last)
  if doc:word(n + 1) ~= "with" or m.place > content.first or not is_noun_phrase(doc, content.first, n - 1) then return false end
  return doc:find_tag(n + 2, math.min(last, n + WITH), "gerund") ~= nil
end

-- "Described the story as a \"recycled smear\"": what it is called is no part of it. Where the story ends, or nil.
local function before_as(doc, m, content)
  if m.rule ~= "claim given a verdict" or content.last >= m.place then return nil end
  local quote = doc:quote(m.place)   -- called the report "mean and false"
  if quote and quote.first > content.first and quote.first <= content.last then return quote.first - 1 end
  for n = content.last, content.first + 1, -1 do
    local t = doc:token(n)
    if t.form == "as" then return n - 1 end
    if not t:is("adj", "noun", "det", "participle", "past", "mark") then return nil end
  end
end

local TAG = 6   -- tokens of who says it

-- "Denies having sold it, the clerks add on page nine": who tells of it.
local function is_tag(doc, n, last)
  local k = n + 1
  while k < last and k <= n + TAG and doc:token(k):is("det", "adj", "noun", "own", "possessive", "num") do k = k + 1 end
  local verb = doc:token(k)
  local says = k > n + 1 and verb:is("finite") and not verb:is("aux") and doc:find_list(k, k, "say") ~= nil
  return says and (k == last or doc:token(k + 1):is("prep", "mark") or doc:word(k + 1) == ",")
end

local NEXT = 8   -- tokens from the comma to the verb of the next sentence

-- "Denied the leak, and its rival closed a mill": a sentence of its own, with a subject and no "that".
local function is_next_sentence(doc, m, content, n, last)
  if m.place > content.first or m.quoted or not sets.but_or_so[doc:word(n + 1)] or n + 3 > last then return false end
  local opens = doc:token(n + 2)
  if opens.form == "that" or not opens:is("pronoun", "det", "name", "own") or opens:is("wh") then return false end
  local before = doc:find_tag(content.first, n - 1, "finite", "modal") or is_noun_phrase(doc, content.first, n - 1)
  local verb = doc:find_tag(n + 3, math.min(last, n + NEXT), "finite", "modal")
  return before and verb ~= nil and not doc:find_tag(n + 3, verb - 1, "wh", "pronoun", "det", "own")
end

local NEW_SUBJECT = 9   -- tokens from "and" to the verb of its subject

-- "Denied that it was so, and he and Lind still speak": does the sentence go on behind the comma, with another subject?
local function has_new_subject(doc, n, last)
  local opens = doc:word(n) == "and" and n + 1 < last and doc:token(n + 1)
  if not opens or opens.form == "that" or not opens:is("det", "pronoun", "own", "name") then return false end
  for k = n + 2, math.min(last, n + NEW_SUBJECT) do
    local t = doc:token(k)
    if t:is("finite", "modal") then return true end
    if t.text == "," or t.form == "that" or t:is("wh", "mark") then return false end
  end
  return false
end

-- Is a clause told with "that", so that what "and" adds is denied, too ("denied that A, and the union had B")?
local function is_that_clause(doc, content, n)
  return doc:word(content.first) == "that" and n > content.first + 1 or doc:word(content.first - 1) == "that"
end

-- "Denying it, she left": does what is denied lead the sentence, so that the comma closes it?
local function leads(doc, m, content, n)
  local first = doc:sentence(m.sentence).first
  local fronted = doc:token(m.place):is("gerund") and (m.first == first or not doc:find_tag(first, m.place - 1, "finite", "modal"))
  return fronted or ends_front(doc, m, content, n)
end

-- ", and say that": does the same subject, or another, speak behind the comma at token n?
local function says_on(doc, n, last)
  local verb = doc:token(n + 2)
  return doc:token(n + 1):is("conj") and n + 2 < last and verb:in_list("say") and verb:is("finite", "base")
end

-- Does something else begin behind the comma at token n?
local function goes_on_behind(doc, m, content, n, last)
  local after = doc:token(n + 1)
  return after:is("gerund", "wh") or after:in_list("goes_on", "say") or leads(doc, m, content, n) or says_on(doc, n, last) or
         is_next_sentence(doc, m, content, n, last) or is_tag(doc, n, last) or is_with(doc, m, content, n, last) or
         ends_relative(doc, m, n) or not is_that_clause(doc, content, n) and has_new_subject(doc, n + 1, last) or
         clauses.tells_more(doc, n + 1) or clauses.is_meanwhile(doc, n + 1, last)
end

-- Does something else begin at token n: behind a colon or a comma, what it is called, or what the denier does next?
local function goes_on_at(doc, m, content, n, last)
  local text = doc:word(n)
  if text == ":" or text == ";" or is_called(doc, m, n) or is_next_deed(doc, content, n) or is_deed_of_another(doc, content, n) or speaks_on(doc, m, n) or
     is_dash(doc, m, content, n) or is_occasion(doc, m, content, n) then
    return true
  end
  return text == "," and not awaits_verb(doc, content, n, last) and goes_on_behind(doc, m, content, n, last)
end

-- What is denied ends with the quotation or the claim in which it is denied, before a colon, and before a participle
-- that goes on ("denied the report, saying ...").
local function end_of(doc, quotes, m, content)
  local last, place = content.last, m.place
  local _, piece = sides.enclosing(doc, place)
  if piece then last = math.min(last, piece.last) end
  local from = stretches.upto(quotes, math.min(place, content.first))   -- none before it reaches so far
  for i = math.max(from, 1), stretches.upto(quotes, math.max(place, last)) do
    local q = quotes[i]
    if q.first <= place and place <= q.last then last = math.min(last, q.last) end
    if q.first > content.first and q.last < last and doc:token(q.last + 1).text == "," then last = q.last end
  end
  local other, as = verb_of_denial(doc, m, content), before_as(doc, m, content)
  if as then last = math.min(last, as) end
  if other then last = math.min(last, other - 1) end
  for n = content.first + 1, last do
    if n > m.place and (n < last and goes_on_at(doc, m, content, n, last) or is_setting(doc, m, content, n) or
                        is_manner(doc, m, content, n)) then
      last = doc:word(n - 1) == "," and n - 2 or n - 1
      break
    end
  end
  local function is_of_cue(n)   -- "the charges were without merit", "charges that are without merit"
    local relative = n < place and sets.turns_out[doc:word(n)]   -- "that (turned out to)"
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

-- "Dismissed claims that it leaks as \"rubbish\"": the claims end in front of "as", too.
local function end_claims(doc, first, last)
  if doc:word(last + 1) ~= "as" then return end
  for _, c in ipairs((doc:around("Claim", "content", last + 1))) do
    local told = c:slot("cue")
    if told and told.first >= first and told.last <= last then c:cut(doc:span(c.first, last)) end
  end
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
        end_claims(doc, first, last)
      end
    end
  end,
}
