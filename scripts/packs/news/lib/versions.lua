-- Two versions of one matter: the clauses in which two sides tell it, by subject, verb and the rest ("The army said the truck was
-- carrying guns." "It was carrying flour.").
local matter = require "lib.matter"
local sets = require "lib.word_sets"

local M = {}

local TO_VERB = 10   -- tokens from the beginning of a clause to its verb

-- What is said, behind "that" and an opening mark.
function M.said(doc, claim)
  local span = claim:slot("content")
  if not span then return nil end
  local first = span.first
  while first < span.last and (doc:token(first):is("mark") or doc:word(first) == "," or string.lower(doc:word(first)) == "that") do first = first + 1 end
  return doc:span(first, span.last)
end

-- The head of the phrase that begins a stretch: "the old barn of his" -> barn.
local function head_of(doc, first, last)
  local head
  for n = first, last do
    local t = doc:token(n)
    if t:is("noun") or t:is("pronoun") and not t:is("own") then head = n
    elseif t:is("verb", "wh") or t:is("prep") and head or t.form == "," then break end
  end
  return head
end

-- The verb of the clause: its first finite one, and the last of its group ("had been told" -> had, told).
local function verb_of(doc, span)
  for n = span.first, math.min(span.last, span.first + TO_VERB) do
    local t = doc:token(n)
    if t:is("finite", "modal") then
      local main, k = n, n + 1
      while k <= span.last and doc:token(k):is("verb", "adv") and (doc:token(main):is("aux", "modal") or doc:token(main):in_list("be", "have")) do
        if doc:token(k):is("verb") then main = k end
        k = k + 1
      end
      return n, main
    end
  end
end

-- "It a tax", "the drills a provocation": what somebody calls a thing, without a verb.
local function called(doc, claim, c)
  local cue = claim:slot("cue")
  local name = cue and doc:find_list(cue.first, cue.last, "names_it") and doc:find_tag(c.span.first + 1, c.span.last, "det")
  if not name then return end
  c.called, c.subject, c.filler = true, head_of(doc, c.span.first, name - 1), head_of(doc, name, c.span.last)
  c.rest = doc:span(name, c.span.last)
end

words "names_it" { "call", "label", "brand", "describe", "dub", "term", inflect = "verb" }

local LONGEST = 60   -- tokens of what is told; what goes on and on tells more than one thing

-- The clause that a claim tells: its span, its verbs, the heads of its subject and of what is told of it; nil without a content.
function M.clause(doc, claim)
  local span = M.said(doc, claim)
  if not span or span.last - span.first > LONGEST or doc:token(span.last).sentence ~= span.sentence then return nil end
  local c = { span = span }
  local finite, main = verb_of(doc, span)
  if not finite then
    c.put = claim.rule == "figure put at"
    called(doc, claim, c)
    return c
  end
  c.finite, c.main, c.copula = finite, main, doc:token(main):in_list("be")
  c.subject = finite > span.first and head_of(doc, span.first, finite - 1) or nil
  if main < span.last then
    c.rest = doc:span(main + 1, span.last)
    c.filler = head_of(doc, main + 1, span.last)
  end
  return c
end

-- Does the noun at the token stand in a stretch?
function M.holds_noun(doc, span, n)
  local word = doc:token(n).lemma
  for k = span.first, span.last do
    local t = doc:token(k)
    if t:is("noun") and t.lemma == word then return true end
  end
  return false
end

-- Is the subject of b what a tells of: the same noun, or "it", "they"?
function M.on_same(doc, a, b)
  local t = b.subject and doc:token(b.subject)
  if not t then return false end
  local word = string.lower(t.form)
  if t:is("pronoun") then return sets.subject_pronoun[word] ~= nil or sets.they_forms[word] ~= nil or sets.this_or_that[word] ~= nil end
  return M.holds_noun(doc, a.span, b.subject)
end

-- Do both have one verb that says something ("carried", "was carrying")? Where it is plain that they are set against each other, an
-- idle one may do ("took").
function M.same_verb(doc, a, b, idle_too)
  if not a.main or not b.main then return false end
  local v, w = doc:token(a.main), doc:token(b.main)
  if v:in_list("lets_know") and w:in_list("lets_know") or v:in_list("gets_there") and w:in_list("gets_there") then return true end
  if v:in_list("be", "have", "do") or v.lemma == "say" or not idle_too and (v:in_list("idle_verb", "attitude") or w:in_list("idle_verb")) then return false end
  return v.lemma == w.lemma or v.topic ~= nil and v.topic == w.topic
end

words "idle_verb" { "get", "make", "take", "go", "come", "give", "put", "see", "keep", "seem", "look", "work", "become", "want", "need", "think", "know", "use",
                    "show", "help", "begin", "start", "call", "ask", "try", "remain", "stay", "let", "happen", "find", "feel", "believe", "expect", "hope", "like",
                    "love", "plan", "continue", "talk", "speak", "discuss", "meet", "agree", "decide", "read", "write", "hear", "wait", "support",
                    inflect = "verb" }

words "lets_know" { "tell", "inform", "notify", "warn", "brief", "consult", "advise", "alert", "apprise", "involve", inflect = "verb" }

words "gets_there" { "arrive", "deliver", "reach", "receive", "hand out", "distribute", "dispatch", "ship", inflect = "verb" }

-- Is anything of it told in the negative?
function M.is_negative(doc, span)
  if matter.is_negative(doc, span.first, span.last) or doc:find_list(span.first, span.last, "nobody_nothing") then return true end
  for n = span.first, span.last do
    if string.find(doc:word(n), "^n[^%w]+t$") or sets.not_or_no[string.lower(doc:word(n))] then return true end
  end
  return false
end

words "nobody_nothing" { "nobody", "no one", "nothing", "none", "neither", "nor", "without", "hardly", "barely", "scarcely" }

-- "The Greens had said that it leaked", "after the Post said that they had split": told before what stands in front, and no answer.
function M.is_earlier(doc, claim)
  local source, cue = claim:slot("source"), claim:slot("cue")
  if not source or not cue or cue.first < source.first or not doc:token(cue.last):in_list("asserting") then return false end
  local had = doc:word(cue.first) == "had" or doc:word(cue.first - 1) == "had" or doc:word(cue.first - 2) == "had" and doc:token(cue.first - 1):is("adv")
  local opens = source.first - 1
  return had or opens > doc:sentence(source.sentence).first and doc:word(opens) == "after"
end

-- Does anybody deny there?
function M.is_denied(doc, span)
  for _, m in ipairs(doc:sentence(span.sentence):mentions("Denial")) do
    if m.last >= span.first and m.first <= span.last then return true end
  end
  return false
end

return M
