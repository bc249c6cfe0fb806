-- Whose a statement, a report, a letter is that speaks ("the report says"): told beside it, or where the article
-- spoke of it before.
local nearby = require "lib.nearby"
local sets = require "lib.word_sets"

local M = {}

local BACK = 160     -- tokens before it, in which it may have been spoken of
local AHEAD = 60     -- tokens behind it
local NEAR = 8       -- tokens before a verb, in which its subject stands

-- Is it a noun that says something?
function M.speaks(t)
  return t:is("noun") and not t:is("name") and t:in_list("medium", "claim_noun", "print_noun")
end

-- The noun that is spoken of, if it is one that says something, and where it stands.
local function head_of(doc, source)
  for n = source.last, source.first, -1 do
    local t = doc:token(n)
    if M.speaks(t) then return t.lemma, n end
  end
  return nil
end

-- The last actor that ends before token n, so many tokens away at most.
local function last_before(doc, n, first)
  local found
  for _, a in ipairs(first < n and doc:span(first, n - 1):mentions("Actor") or {}) do
    if a.last < n and a:get("form") ~= "pronoun" then found = a end
  end
  return found
end

-- The first token of the phrase that ends with the noun at n.
local function phrase_start(doc, n)
  local first = n
  while first > 1 do
    local t = doc:token(first - 1)
    if not t:is("det", "adj", "noun", "num", "participle") then break end
    first = first - 1
  end
  return first
end

words "has_made" { "withdraw", "retract", "correct", "amend", "defend", "pull", "take down", "stand by", inflect = "verb" }

-- "His club issued a statement", "Sarn TV withdrew a report": whose it is, if a verb stands in front of the phrase.
local function subject_of(doc, first)
  local s = doc:sentence(doc:token(first).sentence)
  if first <= s.first + 1 or not doc:token(first - 1):in_list("brought_up", "has_made") then return nil end
  return last_before(doc, first - 1, math.max(s.first, first - 1 - NEAR))
end

-- "filed with the commission by X": the token in front of "by".
local function before_by(doc, n, last)
  if doc:word(n + 1) ~= "with" and doc:word(n + 1) ~= "in" then return n end
  for k = n + 2, last do
    local t = doc:token(k)
    if t.text == "by" then return k - 1 end
    if not t:is("det", "adj", "noun", "name", "num") then return n end
  end
  return n
end

words "keeps_from" { "keep", "hide", "withhold", "conceal", "remove", "delete", "steal", "cut", "drop", inflect = "verb" }

-- "Kept the report from the board": who was not to see it.
local function is_kept_from(doc, n)
  local first = phrase_start(doc, n)
  return doc:word(n + 1) == "from" and first > 1 and doc:token(first - 1):in_list("keeps_from")
end

words "drawn_up" { "compile", "draft", "prepare", "draw up", "author", "pen", "produce", "put together", "co-author", inflect = "verb" }

-- "a report by X", "the report from X", "the letter, signed by X".
function M.behind(doc, n)
  if is_kept_from(doc, n) then return nil end
  local last = math.min(doc.tokens, n + 12)
  while n + 2 < last and (doc:token(n + 1).text == "," or doc:token(n + 1):in_list("brought_up", "made_public", "drawn_up", "weekday", "timeword")) do n = n + 1 end
  n = before_by(doc, n, last)
  if n + 2 > last or not sets.of_from_by[doc:token(n + 1).text] then return nil end
  for _, a in ipairs(doc:span(n + 2, last):mentions("Actor")) do
    return a.first <= n + 4 and a or nil
  end
  return nil
end

-- "X's report", "a Fair Cell report".
local function owner(doc, n)
  local a = last_before(doc, n, math.max(1, n - 6))
  return a and nearby.only(doc, a.last + 1, n - 1, "possessive", "adj", "noun", "num") and a or nil
end

-- "X said in a report": who speaks through it there.
local function speaker(doc, n)
  for _, c in ipairs(doc:sentence(doc:token(n).sentence):mentions("Claim")) do
    local medium = c:slot("medium")
    if medium and medium.first <= n and n <= medium.last then return c:actor("source") end
  end
  return nil
end

local LED_IN = 12   -- tokens of "In a report that the Herald has seen,"

-- "In a report seen by the Herald, auditors accuse Y": whoever the sentence is about that a paper leads in.
local function led_in_by(doc, n)
  local s = doc:sentence(doc:token(n).sentence)
  if not sets.in_or_with[string.lower(doc:word(s.first))] or n > s.first + LED_IN / 2 then return nil end
  for k = n + 1, math.min(s.last - 1, s.first + LED_IN) do
    if doc:word(k) == "," then
      local a = doc:span(k + 1, math.min(s.last, k + 4)):mentions("Actor")[1]
      local verb = a and a.last < s.last and doc:token(a.last + 1)
      return verb and a.first <= k + 2 and verb:is("finite", "modal", "adv") and a or nil
    end
  end
end

-- what is written to say it: whoever says, or sues, and is not told of again, has written it
words "set_down" { "report", "study", "audit", "review", "survey", "paper", "lawsuit", "suit", "complaint", "petition", "filing", "writ", "indictment",
                   "statement", "letter", "affidavit", "charge sheet", "dossier", "communique", "note verbale", inflect = "noun" }
words "goes_to_law" { "sue", "charge", "indict", "write to", "complain to", "petition", inflect = "verb" }
local JUST_TOLD = 2   -- sentences back to whoever says so

-- "Auditors said on Monday ... The sacks were sold, the report says", "The union sued the mill. ... the suit says": who told of the
-- matter last, where nobody has brought in the paper.
function M.told_last(doc, source)
  if string.lower(doc:word(source.first)) ~= "the" or not doc:token(source.last):in_list("set_down") then return nil end
  for sentence = source.sentence - 1, math.max(1, source.sentence - JUST_TOLD), -1 do
    local found
    for _, c in ipairs(doc:sentence(sentence):mentions("Claim")) do
      local by = c:actor("source")
      local known = by and c.last < source.first and by:get("kind") ~= "media" and by:get("form") ~= "pronoun"
      if known and c:get("mode") ~= "direct" and sets.put_forward[c:get("act") or ""] then found = found or by end
    end
    if found then return found end
    local s = doc:sentence(sentence)
    local law = doc:find_list(s.first, s.last, "goes_to_law")
    local a = law and doc:token(law):is("verb") and last_before(doc, law, math.max(s.first, law - NEAR))
    if a then return a end
  end
end

-- "Denied a report that ... The report, published on Monday by X": told behind it.
function M.ahead(doc, noun)
  local head = doc:token(noun).lemma
  for n = noun + 1, math.min(doc.tokens, noun + AHEAD) do
    local t = doc:token(n)
    if t.lemma == head and t:is("noun") and string.lower(doc:word(n - 1)) == "the" then return M.behind(doc, n) end
  end
end

words "press_word" { "newspaper", "press", "media", "magazine", "television", "TV", "radio", "tabloid", "broadcaster", "website", "blog", "podcast" }
words "tells_readers" { "report", "write", "publish", "say", "quote", "cite", "print", "reveal", "allege", "claim", "air", "broadcast", "run", inflect = "verb" }

local ASIDE = 8   -- tokens between a paper and what it does: ", a private daily, had first"

local function tells_readers(doc, a)
  for n = a.last + 1, math.min(doc.tokens, a.last + ASIDE) do
    if doc:token(n):in_list("tells_readers") and doc:token(n):is("finite", "participle") then return true end
  end
  return false
end

-- "A newspaper report that he lied. ... The Odrin Ledger, a daily, wrote on Sunday": the first paper behind it that tells
-- something.
function M.paper_ahead(doc, noun)
  if noun == 1 or noun == doc.tokens or not doc:token(noun - 1):in_list("press_word") then return nil end
  for _, a in ipairs(doc:span(noun + 1, math.min(doc.tokens, noun + AHEAD)):mentions("Actor")) do
    local form, kind = a:get("form", "kind")
    if kind == "media" and form ~= "pronoun" and form ~= "nominal" and a.way ~= "agency" and tells_readers(doc, a) then return a end
  end
end

function M.of(doc, source)
  local head, at = head_of(doc, source)
  local a = head and (subject_of(doc, source.first) or M.behind(doc, source.last) or at < source.last and M.behind(doc, at))   -- "a lawsuit filed by X"
  for n = head and not a and source.first - 1 or 0, math.max(1, source.first - BACK), -1 do
    local t = doc:token(n)
    if t.lemma == head and t:is("noun") then
      a = M.behind(doc, n) or owner(doc, n) or subject_of(doc, phrase_start(doc, n)) or speaker(doc, n) or led_in_by(doc, n)
      if a then return a end
    end
  end
  return a or nil
end

return M
