-- Pronouns that stand for nobody: it was clear that; they should arrest him; a thing or a paper that "it" means.
local pronoun_quotes = require "lib.pronoun_quotes"
local sets = require "lib.word_sets"

local M = {}

local it = { it = true }

words "makes_it" { "make", "find", "consider", "deem", "think", "believe", "leave", "render", inflect = "verb" }
words "turns_out" { "help", "hurt", "emerge", "transpire", "happen", "follow", "remain", "become", "look", "turn~ out", inflect = "verb" }

local TIME = 6   -- tokens: it took the ministry two hours to answer

words "of_matter" {
  "clear", "unclear", "evident", "apparent", "obvious", "hard", "easy", "difficult", "impossible", "possible", "tough", "important", "vital",
  "crucial", "essential", "necessary", "unnecessary", "helpful", "useful", "useless", "fair", "unfair", "wrong", "better", "best", "easier", "harder",
  "tougher", "beneficial", "premature", "dangerous", "foolish", "wise", "unwise", "common", "rare", "enough", "interesting", "strange",
  "surprising", "nice", "great", "plain", "certain", "doubtful", "likely", "unlikely", "inappropriate", "appropriate",
}

-- What tells how a matter stands, from token n on: "clear that", "hard for them to", "evident to her that"; but a firm is
-- able to, and seems likely to.
local function tells_how(doc, n, only_that)
  while n < doc.tokens and doc:token(n):is("adv") and not doc:token(n):in_list("of_matter") do n = n + 1 end   -- far better
  local adjective = n < doc.tokens and doc:token(n)
  if not adjective or not adjective:in_list("of_matter") then return false end
  local word = doc:word(n + 1)
  return sets.opens_it_clause[word] and not (word == "to" and (only_that or string.find(adjective.form, "likely$"))) or false
end

-- "It comes after Lind was sued", "it came days after", "when it comes to fees", "it goes without saying that", "it remains
-- to be seen", "it never came to that".
local function is_idiom(doc, m, t)
  local n = t.number
  local next_one, then_one = doc:word(n + 1), doc:word(n + 2)
  if t.lemma == "come" and (sets.opens_its_time[next_one] or n < doc.tokens and doc:token(n + 1):in_list("timeunit") and sets.opens_its_time[then_one]) then return true end
  if t.lemma == "come" and next_one == "to" then
    return string.lower(doc:word(m.first - 1) or "") == "when" or string.lower(doc:word(m.first - 1) or "") == "if" or then_one == "that"
  end
  if t.lemma == "take" and next_one == "to" then return m.first > 1 and string.find(doc:word(m.first - 1), "^what") ~= nil end   -- what it takes to win
  if t.lemma == "cost" or t.lemma == "take" then   -- it costs money to raise money, it takes a hundred votes to win
    for k = n + 1, math.min(n + TIME, doc:sentence(m.sentence).last - 1) do
      if doc:word(k) == "to" then return doc:token(k - 1):is("noun") and doc:token(k + 1):is("base") and doc:token(n + 1):is("num", "noun", "det", "adj") end
    end
  end
  return t.lemma == "go" and next_one == "without" and then_one == "saying" or
         t.lemma == "remain" and next_one == "to" and then_one == "be" or
         t.lemma == "turn" and next_one == "out" and then_one == "," or
         sets.mean_something[t.lemma] and (next_one == "no" or next_one == "little" or next_one == "sense") and
           (then_one == "difference" or then_one == "sense" or sets.opens_it_clause[then_one] or next_one == "sense") or false
end

-- "it was accused of fraud", "it was attacked by rebels": somebody was; but "it was warned that", "it was said by Lind"
local function is_suffered(doc, verb)
  if not verb:is("participle", "past") or verb.number >= doc.tokens then return false end
  local behind = doc:word(verb.number + 1)
  if verb.lemma == "tell" then return false end   -- a tale
  return behind == "by" and verb:in_list("act") or behind ~= "that" and behind ~= "," and verb:in_list("falls_on", "done_to_body")
end

-- what only somebody is: "it was in talks with the union"
words "state_of_body" {
  "in talks", "in discussions", "in negotiations", "in dialogue", "in contact", "in touch", "in dispute", "in breach", "in debt", "in arrears", "in default",
  "in compliance", "in favour", "in favor", "in mourning", "at odds", "at war", "at loggerheads", "under investigation", "under pressure", "under attack", "under siege",
  "under fire", "under no obligation", "on strike", "on alert", "on course to", "on track to",
}

-- "It is nonsense", "it was clear that", "it was said that", "it will be hard to", "they made it clear that", "it emerged
-- that": nobody; "it was expelling him", "it was sued by": somebody.
function M.expletive(doc, m, word)
  if not it[word] or m.last >= doc.tokens then return false end
  local first, n = m.first, m.last + 1
  local before, after = first > 1 and doc:token(first - 1), doc:token(n)
  if before and before:is("verb") and before:in_list("makes_it") and after:is("adj") and not after:is("verb") then return true end
  if before and before.lemma == "make" and sets.way_through[after.form] then return true end   -- they made it across
  local t = after
  local simple, been = after:in_list("be"), nil
  while n < doc.tokens and (t:is("modal", "adv") or t:in_list("be", "have")) do
    if t:in_list("be") then been = n + 1 end
    n = n + 1
    t = doc:token(n)
  end
  if not simple then
    if t.lemma == "take" and doc:find_list(n + 1, math.min(n + TIME, doc:sentence(m.sentence).last), "timeunit") then return true end
    if is_idiom(doc, m, t) then return true end
    if been and t:in_list("say") and doc:word(n + 1) == "that" then return true end   -- it has also been alleged that
    if been then return tells_how(doc, been) or doc:word(been) == "to" and before and before:in_list("of_matter") or false end   -- how hard it will be to
    if not t:in_list("turns_out") or n >= doc.tokens then return false end
    local behind = t.lemma == "turn" and n + 2 or n + 1   -- turned out that
    return doc:word(behind) == "that" or doc:word(behind) == "like" or tells_how(doc, behind, true)
  end
  n = m.last + 2
  while n < doc.tokens and doc:token(n):is("adv") do n = n + 1 end
  local verb = n <= doc.tokens and doc:token(n)
  if verb and is_suffered(doc, verb) then return false end
  if not verb or verb:in_list("say") then return true end
  if verb:is("prep") and doc:find_list(n, n, "state_of_body") then return false end
  if verb:in_list("stance") and not verb:in_list("of_matter") then return false end   -- it was unaware of it
  return not verb:is("gerund") and not (verb:is("participle") and doc:word(n + 1) == "by")
end

-- what only those in power do
words "official_act" {
  "arrest", "audit", "ban", "charge", "deport", "fine", "hang", "indict", "investigate", "jail", "lock up", "probe", "prosecute", "punish",
  "imprison", "outlaw", "tax", "regulate", "shut down", "nationalise", "nationalize",
}

-- "They should arrest him": whoever is in power, of whom nobody has spoken.
function M.is_authority(doc, m, word)
  if word ~= "they" or not m.quoted or m.last + 2 > doc.tokens or not sets.obliged_to[doc:token(m.last + 1).form] then return false end
  local n = m.last + 2
  while n < doc.tokens and (doc:token(n).form == "to" or doc:token(n).form == "be" or doc:token(n):is("adv")) do n = n + 1 end
  return doc:token(n):in_list("official_act")
end

-- "A firm denied it. 'It came out of my mouth,' she said": what is told of in a quotation is seldom a body that it
-- does not name.
local function is_of_quotation(doc, m, word, c)
  local q = word == "it" and m.quoted and doc:quote(m.first)
  if not q or c.m.first > q.first or not pronoun_quotes.is_whole(doc, q) then return false end
  local s = doc:sentence(c.m.sentence)   -- "The union is late," Lind said. "It never pays."
  return not c.m.quoted or s.paragraph ~= q.paragraph or c.m.first > s.first + 2
end

-- what is done to somebody only
words "done_to_body" {
  "sue", "accuse", "charge", "fine", "ask", "tell", "urge", "order", "meet", "warn", "sanction", "investigate", "prosecute", "threaten",
  "persuade", "instruct", "punish", "indict", "summon", "expel", "thank", "pay", "fund", "join", "advise", "represent", "petition",
  inflect = "verb",
}

local FAR = 60   -- tokens between a pronoun and a thing

-- "They ran the story. The bank condemned it": a thing that stands nearer may be meant, and then nobody is.
function M.is_of_thing(doc, m, word, c)
  local before = word == "it" and m.first > 1 and doc:token(m.first - 1)
  local behind = before and m.last < doc.tokens and doc:token(m.last + 1)
  local object = behind and before:is("verb", "prep") and before.form ~= "that" and not behind:is("verb", "modal")
  if not object or before:in_list("done_to_body") then return false end
  for n = m.first - 1, math.max(c.m.last + 1, m.first - FAR), -1 do
    local t = doc:token(n)
    local thing = t:is("noun") and t:is("singular") and not t:is("name") and not t:in_list("timeword", "timeunit", "role", "body", "crowd")
    local opener = thing and doc:token(n - 1)
    while opener and opener:is("adj", "noun") do opener = doc:token(opener.number - 1) end
    if opener and opener:is("det", "own") and not opener:in_list("timeword") then return true end
  end
  return false
end

words "of_things" {
  "answer", "build", "burn", "buy", "check", "cut", "delete", "deliver", "destroy", "develop", "draft", "drop", "enact", "enforce", "explain",
  "file", "fix", "fuel", "hide", "implement", "lift", "make", "mend", "negotiate", "open", "pass", "post", "print", "publish", "raise", "read",
  "release", "remove", "repair", "repeal", "repeat", "replace", "reverse", "review", "sell", "shorten", "show", "sign", "spend", "strike",
  "submit", "switch", "use", "wear", "withdraw", "write", inflect = "verb",
}

local NEAR = 30   -- tokens between "them" and things

-- "The firm burned the letters before the court saw them": things that stand nearer, of which such is done.
function M.is_of_things(doc, m, word, c)
  local before = word == "them" and m.first > 1 and doc:token(m.first - 1)
  if not before or not before:is("verb") or not before:in_list("of_things") then return false end
  for n = m.first - 2, math.max(c.m.last + 1, m.first - NEAR), -1 do
    local t = doc:token(n)
    if t:is("noun") and t:is("plural") and not t:is("name") then return not t:in_list("timeword", "timeunit", "role", "body", "crowd") end
  end
  return false
end

words "thing_done" {
  "answer", "carry", "do", "eat", "enact", "enforce", "explain", "file", "implement", "mean", "post", "print", "publish",
  "read", "repeat", "review", "say", "share", "sign", "spell", "spend", "try", "wear", "write", inflect = "verb",
}

-- "He shared it", "they said it": nothing that is done to a body.
local function is_what_is_done(doc, m, word)
  local before = word == "it" and m.first > 1 and doc:token(m.first - 1)
  local behind = before and m.last < doc.tokens and doc:token(m.last + 1)
  return behind and before:is("verb") and before:in_list("thing_done") and not behind:is("verb", "modal") and
         not (before.lemma == "say" and (behind:is("adv") or behind:is("mark") and behind.text ~= "," and behind.text ~= ".")) or false
end

-- The head of the phrase that opens a sentence with an article or an owner: "the plan", "Lind's new book"; or nil.
local function opening_noun(doc, first, last)
  if doc:token(first):in_list("conjunction") and first < last then first = first + 1 end
  local n = first
  while n < last and doc:token(n):is("name") do n = n + 1 end
  if n > first and not doc:token(n):is("possessive") or n == first and not doc:token(n):is("det", "own") then return nil end
  repeat n = n + 1 until n >= last or not doc:token(n):is("adj", "noun", "participle", "num") or doc:token(n + 1):is("finite", "modal")
  if not doc:token(n):is("noun") then n = n - 1 end
  return n > first and doc:token(n):is("noun") and doc:token(n) or nil
end

-- "Lind's plan would hit the bank. It would raise rates", "The book hurt the firm when it came out": the sentence is about
-- a thing, and the body is not what a clause of it is about.
local function is_of_matter(doc, m, word, c)
  local verb = word == "it" and m.last < doc.tokens and doc:token(m.last + 1)
  if not verb or not verb:is("verb", "modal", "adv") then return false end
  while verb.number < doc.tokens and (verb:is("adv", "modal") or verb:in_list("be", "have")) do verb = doc:token(verb.number + 1) end
  if verb:in_list("say", "done_to_body", "put_to") then return false end   -- only somebody does
  if c.m.sentence ~= m.sentence and c.m.sentence ~= m.sentence - 1 then return false end
  local after = c.m.last < doc.tokens and doc:token(c.m.last + 1)
  if not after or after:is("finite", "modal") or after:is("adv") and doc:token(after.number + 1):is("finite", "modal") then return false end
  local s = doc:sentence(c.m.sentence)
  local noun = opening_noun(doc, s.first, s.last)
  if not noun or noun.number >= c.m.first or noun:is("plural", "name") then return false end
  if noun:in_list("timeword", "timeunit", "role", "body", "crowd") then return false end
  return #doc:span(noun.number, noun.number):mentions("Actor") == 0
end

-- "The report found ... It accused the army": what the sentence before begins with is a paper, and the paper is meant.
function M.is_of_paper(doc, m, word, c)
  local s = doc:sentence(m.sentence)
  if word ~= "it" or m.first ~= s.first or m.sentence == 1 or c.m.sentence == m.sentence then return false end
  local n = doc:sentence(m.sentence - 1).first
  if not doc:token(n):is("det", "own") then return false end
  repeat n = n + 1 until n >= s.first or not doc:token(n):is("adj", "noun", "participle") or doc:token(n + 1):is("finite", "modal")
  local noun = doc:token(n)
  return n < s.first and noun:is("noun") and noun:in_list("print_noun") and doc:token(n + 1):is("finite", "modal") and
         not (c.m.first <= n and n <= c.m.last)
end

words "judges_it" { "criticise", "criticize", "condemn", "denounce", "welcome", "praise", "attack", "slam", "blast", "back", "support", "defend", "hail", "oppose",
                    "lambast", "lambaste", "deplore", "applaud", inflect = "verb" }
-- what somebody will do who judges it so
words "goes_against" { "appeal", "sue", "fight", "vote", "oppose", "challenge", "continue", "seek", "boycott", "resist", "contest", "protest", "support", "back",
                       "study", "review", "respond", "consider", "work", "file", "take", "lodge", "ask", inflect = "verb" }

-- "Condemned the bill, saying it would force nurses to quit": the thing that the clause judges, and nobody.
local function is_judged_thing(doc, m, word)
  local n = word == "it" and m.first - 1 or 0
  if n > 2 and doc:word(n) == "that" then n = n - 1 end
  if n < 4 or not doc:token(n):is("gerund") or not doc:token(n):in_list("say") or doc:word(n - 1) ~= "," then return false end
  if m.last + 2 > doc.tokens then return false end   -- a text cut off
  local modal, verb = doc:token(m.last + 1), doc:token(m.last + 2)
  if not modal:is("modal") or verb:in_list("goes_against", "say") then return false end
  local thing = doc:token(n - 2)
  local named = not thing:is("noun") or thing:is("name") or thing:in_list("role", "body", "crowd")
  if named or doc:span(n - 2, n - 2):mentions("Actor")[1] then return false end
  local k = n - 3
  while k > 1 and doc:token(k):is("adj", "noun", "det", "own", "possessive") and not doc:token(k):is("finite") do k = k - 1 end
  return doc:token(k):is("verb") and doc:token(k):in_list("judges_it") or sets.about_matter[doc:word(k)] ~= nil   -- "clashed over the bill, saying it"
end

-- Does "it" or "them" mean no actor, though one was found that may be meant?
function M.stands_for_thing(doc, m, word, c)
  if word == "them" then return M.is_of_things(doc, m, word, c) end
  return word == "it" and (is_what_is_done(doc, m, word) or is_judged_thing(doc, m, word) or M.is_of_thing(doc, m, word, c) or
         M.is_of_paper(doc, m, word, c) or is_of_quotation(doc, m, word, c) or is_of_matter(doc, m, word, c))
end

return M
