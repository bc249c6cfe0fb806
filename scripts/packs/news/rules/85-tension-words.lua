-- Words that speak ill of somebody in what another says, and appeals that accuse nobody.
phase "tension-passes"

local lib = require "lib.tension"
local addressed = require "lib.addressed"
local blame_told = require "lib.blame_told"
local blameless = require "lib.blameless"
local joined = require "lib.joined"
local nearby = require "lib.nearby"
local sets = require "lib.word_sets"
local speech = require "lib.speech"
local two = require "lib.pairs"
local same = lib.same

-- Of whom one speaks, and who speaks: a crowd, a paper, somebody unnamed seldom stands against anybody.
local spoken_of = { person = true, party = true, company = true, government = true, armed_group = true,
                    police = true,
                    media = true, ngo = true }
local silent = { media = true, people = true, anonymous = true, other = true, police = true, military = true }

local function is_part_of_actor(piece, w)
  local first, last = w.first, w.last
  for _, a in ipairs(piece:mentions("Actor")) do
    if a.first <= last and first <= a.last then return true end
  end
  return false
end

-- "said Lind's claim was false", "the allegation is untrue": the sober words of a denial.
words "sober" { from = "words/tension-signs.tsv", where = { use = "sober", pos = "noun" },
                inflect = "noun", any_tag = true }
words "sober" { from = "words/tension-signs.tsv", where = { use = "sober", pos = "verb" },
                inflect = "verb", any_tag = true }
words "sober" { from = "words/tension-signs.tsv", where = { use = "sober", pos = "form" } }

local function is_denying(doc, w)
  if not doc:token(w.last):in_list("sober") then return false end
  for _, d in ipairs(nearby.mentions(doc, "Denial", w.first, 0)) do
    if d.first <= w.first and w.last <= d.last then return true end
  end
  return false
end

-- "A dam burst, he said, hurting the farmers", "told of the march that shamed the mayor": what something did, and no word of
-- his about anybody.
local function is_outcome(doc, span)
  local before = span.first > 2 and doc:token(span.first - 1)
  if not before then return false end
  if before.text == "," then return doc:token(span.first):is("gerund") end
  return (before.form == "that" or before.form == "which") and doc:token(span.first):is("finite") and
         doc:token(span.first - 2):is("common") and doc:token(span.first - 2):is("singular")
end

local OPPOSED = 4   -- tokens between the verb and the ill that it is against

-- "Her foundation wants to end gun violence": an ill that one is against.
local function is_opposed(doc, span)
  for n = span.first - 1, math.max(doc:sentence(span.sentence).first, span.first - OPPOSED), -1 do
    local t = doc:token(n)
    if t:in_list("opposing") or t.form == "against" then return true end
    if not t:is("adj", "noun", "det", "prep", "gerund") then return false end
  end
  return false
end

local authored = { by = true }

-- "cannot stomach the vile insults by Moss": whose the thing is that the word speaks ill of.
local function owner_of_ill(doc, span)
  local n, last = span.last + 1, doc:sentence(span.sentence).last
  while n < last and doc:token(n):is("adj", "noun") and not doc:token(n):is("name") do n = n + 1 end
  if n >= last or not authored[doc:token(n).form] or not doc:token(n - 1):is("noun") then return nil end
  for _, a in ipairs(doc:span(n + 1, math.min(n + 6, last)):mentions("Actor")) do
    for k = n + 1, a.first - 1 do
      if not doc:token(k):is("det", "adj", "noun") then return nil end
    end
    return a
  end
end

-- "Y's worrying deeds": who stands in front of the word, and has what it speaks ill of.
local function possessor_of_ill(doc, span)
  local n = span.first - 1
  while n > 1 and doc:token(n):is("adj", "adv") do n = n - 1 end
  return n > 1 and doc:token(n):is("possessive") and nearby.ending(doc, "Actor", n - 1) or nil
end

-- "any move to undermine Y", "it oppresses Y": to whom the ill is done.
local function is_done_to(doc, word, a)
  if a.first <= word.last or not doc:token(word.last):is("verb") then return false end
  for n = word.last + 1, a.first - 1 do
    if not doc:token(n):is("det", "adj", "own") then return false end
  end
  return true
end

-- "the unwarranted arrest of Y": it befell Y.
local function is_victim_of(doc, a)
  local of = joined.before(doc, a.first, doc:sentence(a.sentence).first)
  local noun = of and of.form == "of" and of.number > 1 and doc:token(of.number - 1)
  return noun and noun:in_list("suffering_of", "suffered") or false
end

-- "asked for sanctions on Y for flouting the rules": who stands in front of "for" did it.
local function who_for(doc, word)
  local n = doc:token(word.first):is("gerund") and word.first - 1
  while n and n > 1 and doc:token(n):is("adv") do n = n - 1 end
  return n and n > 1 and doc:word(n) == "for" and nearby.ending(doc, "Actor", n - 1) or nil
end

-- In the sentence of the ill word.
local function other_in(doc, c, from, sentence, word)
  local owner = owner_of_ill(doc, word) or possessor_of_ill(doc, word) or who_for(doc, word)
  if owner and not same(owner, from) and not speech.is_own(doc, owner, from) then return owner end
  for _, p in ipairs(c:pieces("content")) do
    for _, a in ipairs(p:mentions("Actor")) do
      local plain = a.sentence == sentence and not speech.is_indefinite(doc, a) and a:get("form") ~= "pronoun" and doc:token(a.last).lemma ~= "victim"
      local other = plain and not same(a, from) and not speech.is_own(doc, a, from) and not speech.is_own(doc, from, a)
      if other and (is_done_to(doc, word, a) or is_victim_of(doc, a)) then return nil end
      if other then return lib.head_of(doc, a) end
    end
  end
end

-- "will ignore the slurs": no fault in whoever does.
local function is_passed_over(doc, span)
  local n = lib.is_one(doc:token(span.first), sets.pass_over) and span.last + 1
  while n and n < doc.tokens and doc:token(n):is("det", "adj", "own") do n = n + 1 end
  return n and n <= doc.tokens and doc:token(n):in_list("claim_noun", "speech_noun") or false
end

-- what happens, and is no judgement by itself: "violence has marred Y's rallies", "the terrorism bill of Y"
words "ill_event" { from = "words/tension-deeds.tsv", where = { use = "ill_event" }, inflect = "noun", any_tag = true }

-- "Y's violence", "Y is a threat", "violence by Y": the word is of Y himself.
local function is_of(doc, word, to)
  if to.first > word.last then
    return doc:word(word.last + 1) == "by" and doc:token(word.last + 2).number >= to.first - 2
  end
  for n = to.last + 1, word.first - 1 do
    -- "that Y had started the riot"
    if lib.is_one(doc:token(n), sets.set_off) and doc:word(n + 1) ~= "by" then return true end
  end
  for n = to.last + 1, word.first - 1 do
    local t = doc:token(n)
    if not t:is("possessive", "adj", "adv", "det", "common") and not t:in_list("be", "have", "judge_verb") then return false end
  end
  return true
end

-- "said he had no idea", "says she feels devastated": it tells how whoever speaks is.
local SELF = 4   -- tokens from the pronoun to the word

local function is_of_speaker(doc, span, source)
  local n = span.first - 1
  local first = math.max(doc:sentence(span.sentence).first, span.first - SELF)
  while n >= first and (doc:token(n):is("adv", "modal", "verb") or doc:token(n):in_list("be", "have")) do n = n - 1 end
  if n < first or n == span.first - 1 or not doc:token(n):is("pronoun") then return false end
  for _, a in ipairs(doc:span(n, n):mentions("Actor")) do
    if a.first == n and a.last == n and same(a, source) then return true end
  end
  return false
end

-- "stopped buying, a move condemned by Y as sabotage": it is Y's word, and not that of whoever says the rest.
local function is_word_of_judge(doc, span, source)
  for _, o in ipairs(doc:sentence(span.sentence):mentions("Tension")) do
    local by = o:get("voice") == "passive" and o:actor("from")
    local judges = by and o:slot("trigger").last < by.first and by.last < span.first and not same(by, source)
    for n = judges and by.last + 1 or 1, judges and span.first - 1 or 0 do
      if doc:word(n) == "as" then return true end
    end
  end
  return false
end

local function ill_word(doc, c)
  for _, p in ipairs(c:pieces("content")) do
    for _, w in ipairs(p:mentions("Ill")) do
      local named = w:mentions("Actor")[1] or is_part_of_actor(p, w)   -- "the rebel terrorists"
      local speaks = speech.speaker_of(doc, w:slot("trigger").first)
      local others = speaks and speaks.number ~= c.number   -- "an assertion which the union called an insult"
      local ill = not named and not others and not blame_told.is_other_sense(doc, w:slot("trigger")) and
                  not is_denying(doc, w) and not speech.is_doing(doc, w:slot("trigger")) and
                  not is_opposed(doc, w:slot("trigger")) and not is_outcome(doc, w:slot("trigger")) and
                  not is_word_of_judge(doc, w:slot("trigger"), c:actor("source")) and
                  not is_passed_over(doc, w:slot("trigger")) and not is_of_speaker(doc, w:slot("trigger"), c:actor("source"))
      if ill and (not speech.unreal[lib.status(doc, w)] or owner_of_ill(doc, w:slot("trigger"))) then return w end
    end
  end
end

-- "said that Lind had been misled": it befell Lind, and is no fault of hers.
local function befell(doc, word, to)
  local first = word.first
  local participle = to.last < first and word.last == first and doc:token(first):is("participle") and not doc:token(first):in_list("ill_adj", "bad")
  local n = first - 1
  while participle and n > to.last and doc:token(n):is("adv") do n = n - 1 end
  return participle and doc:token(n):in_list("be")
end

-- "the vile sum was raised for Y", "said the plan of Y's foes, which is vile": the word is not of Y. It is of who stands as a
-- subject in front of it, or owns what it is said of, or did what it names ("the vulgarity that Y has brought").
local NEAR_ILL = 6   -- tokens from the word to who did it
local agent = sets.of_agent   -- "deeply hurt by Y cheering it", "the vile speech of Y", "ties with Y are vile"

local function past_quote(doc, n)
  return n < doc.tokens and doc:token(n):is("mark") and n + 1 or n
end

-- "the vulgarity that Y has brought", "the vile plan of Y", "not ready to back Y"
local function is_done_by_later(doc, word, to)
  if to.first - word.last > NEAR_ILL then return false end
  local n = past_quote(doc, to.last + 1)
  if n <= doc.tokens and doc:token(n):is("finite", "modal") then return true end
  local ahead = joined.before(doc, to.first, word.last + 1)
  if not ahead or ahead.number <= word.last then return false end
  if ahead.number == word.last + 1 and sets.ill_to[ahead.form] then return true end   -- "the charges against Y"
  return ahead.form == "of" or ahead:is("base") and doc:word(ahead.number - 1) == "to"
end

-- "called the idea that Y must pay ridiculous": of the idea, and not of Y.
local function is_in_idea(doc, c, word, to)
  local n = to.first < word.first and to.first - 1
  while n and n > 2 and doc:token(n):is("det", "adj") do n = n - 1 end
  local idea = n and n > 1 and doc:word(n) == "that" and doc:token(n - 1):in_list("idea_noun")
  for _, p in ipairs(idea and c:pieces("content") or {}) do
    if p.first < n and n < p.last then return true end   -- but "said in a statement that Y was vile"
  end
  return false
end
words "idea_noun" { "idea", "notion", "thought", "belief", "theory", "view", "proposition", "perception", "impression", "premise", "concept", "claim",
  "allegation", "suggestion", "argument",
                  "charge", "accusation", "assertion", "contention", "insinuation", inflect = "noun" }

local function is_told_of(doc, c, word, to)
  if is_in_idea(doc, c, word, to) or blameless.is_blameless(doc, c, word, to) then return false end
  if owner_of_ill(doc, word) or possessor_of_ill(doc, word) or who_for(doc, word) then return true end
  if to.first > word.last then return is_done_by_later(doc, word, to) end
  local behind = to.last < doc.tokens and doc:token(to.last + 1)
  local ahead = joined.before(doc, to.first, doc:sentence(to.sentence).first)
  local owns = behind and behind:is("possessive")
  if ahead and ahead:is("base") and doc:word(ahead.number - 1) == "To" then return false end   -- "To believe Y must pay, one has to be mad"
  if ahead and lib.is_preposition(ahead) and not owns and not lib.is_one(ahead, agent) then return false end
  for n = to.last + 1, word.first - 1 do
    local t = doc:token(n)
    local sums_up = t.form == "that" and doc:token(n + 1):is("finite") and doc:token(n - 1):is("conj")   -- "and that was vile"
    if t.form ~= "as" and not sums_up and (t:is("wh") or sets.subordinator[t.form] and t:is("IN") and not lib.is_preposition(t)) then return false end
  end
  return true
end

pass "ill words in what somebody says" {
  about = "whoever speaks of another in words of blame criticises him",
  run = function(doc)
    local told
    if not doc:mentions("Ill")[1] then return end
    for _, c in ipairs(doc:mentions("Claim")) do
      local act = c:get("act") or ""
      local told_of = not speech.quiet[act] and not speech.to_come[act] and not speech.is_perceived(c)
      local word = told_of and c:actor("source") and ill_word(doc, c)
      local from = word and speech.source_of(doc, c)
      if from and not silent[from:get("kind") or ""] then
        local of = addressed.of(doc, c)   -- "It slanders us," she said of Moss
        local to = of and speech.is_said_of(doc, of) and of or other_in(doc, c, from, word.sentence, word:slot("trigger"))
        told = told or speech.told_pairs(doc)
        local event = to and doc:token(word:slot("trigger").last):in_list("ill_event") and not is_of(doc, word:slot("trigger"), to)
        local meant = to and not event and is_told_of(doc, c, word:slot("trigger"), to) and
                      spoken_of[to:get("kind") or ""] and not befell(doc, word:slot("trigger"), to) and
                      not joined.is_behind_object(doc, c, to) and not blame_told.is_its_officer(doc, c, to)
        if meant and not told[speech.pair_key(from, to)] then
          told[speech.pair_key(from, to)] = true
          doc:add("Tension", c, { from = from, to = to, trigger = word:slot("trigger") },
                  { type = "criticise", weight = "0", note = "blame" }, word)
        end
      end
    end
  end,
}

-- who only appeals -----------------------------------------------------------------------------------------

words "commanding" { from = "words/tension-verbs.tsv", where = { use = "commanding" },
                     inflect = "verb", any_tag = true }
words "urging" { from = "words/tension-verbs.tsv", where = { use = "urging" }, inflect = "verb", any_tag = true }
words "at_peace" { from = "words/tension-signs.tsv", where = { use = "at_peace", pos = "noun" },
                   inflect = "noun", any_tag = true }
words "at_peace" { from = "words/tension-signs.tsv", where = { use = "at_peace", pos = "verb" },
                   inflect = "verb", any_tag = true }

-- "urged both sides to hold back": of two who stand against each other
words "standing_back" {
  "return", "hold back", "pull back", "step back", "draw back", "go back", "back off", "back down", "stand down", "climb down", "sit down", "come together",
  "hold fire", "lay down", "put down", "stop fighting", "end the fighting", "exercise", "show", "refrain", "abide", "respect", "honour", "honor", "meet", "resume", inflect = "verb",
}

local function is_urged(doc, m)
  local t = m:get("type") == "demand" and m:slot("trigger")
  if not t or doc:token(t.first):in_list("commanding") or doc:token(t.last).form == "for" then return false end
  return m.way == "told_to" or m:get("note") == "said" or doc:token(t.first):in_list("urging")
end

-- "urged both to return to the table"
-- "urged [Chile], Peru and Chad to talk": the infinitive behind the list.
local function infinitive_behind(doc, to)
  local n = to.last + 1
  while n < doc.tokens and n < to.last + 8 and (doc:token(n):is("name", "det", "adj", "noun") or doc:word(n) == "," or doc:word(n) == "and") do n = n + 1 end
  return n <= doc.tokens and doc:word(n) == "to" and n or nil
end

local function is_for_peace(doc, m)
  local to = m:slot("to")
  local begin = to and infinitive_behind(doc, to)
  if begin and begin < doc.tokens and two.is_pair(doc, to) and doc:find_list(begin + 1, begin + 1, "standing_back") == begin + 1 then return true end
  for n = begin and begin + 1 or 1, begin and math.min(begin + 7, doc.tokens) or 0 do
    local t = doc:token(n)
    if t:is("mark") then return false end
    if t:in_list("at_peace") then return true end
  end
  return false
end

-- "urged residents to boil their water": advice for their own good.
words "for_ones_good" { from = "words/tension-verbs.tsv", where = { use = "for_ones_good" }, inflect = "verb", any_tag = true }
words "resident_noun" { "resident", "tenant", "villager", "islander", "householder", "passenger", "tourist", "visitor", "guest", "motorist", inflect = "noun" }
local advised = { people = true, person = true }

local function is_for_his_good(doc, m)
  local to, a = m:slot("to"), m:actor("to")
  local begin = a and advised[a:get("kind") or ""] and infinitive_behind(doc, to)
  if not begin or begin + 1 > doc.tokens then return false end
  local n = begin + 1
  if doc:token(n).form == "leave" then return doc:token(to.last):in_list("resident_noun") end
  return doc:find_list(n, n, "for_ones_good") == n
end

-- "told Y to watch her step", "said Y should be careful": a warning.
words "taking_care" { "be careful", "watch his step", "watch her step", "watch their step", "watch its step", "watch his back", "watch her back", "watch their backs", "watch his mouth",
                      "watch her mouth", "watch his tongue", "watch her tongue", "mind his tongue", "mind her tongue", "tread carefully", "tread lightly", "think twice", "beware",
                      "stay in his lane", "stay in her lane", "be afraid", "be worried", "not play with fire", "keep quiet", "keep out of it" }

local function is_to_beware(doc, m)
  local to = m:get("type") == "demand" and m:slot("to")
  local t = to and m:slot("trigger")
  local n = t and (infinitive_behind(doc, to) or t.first > to.last and lib.is_one(doc:token(t.last), sets.loosely_said) and t.last)
  return n and n < doc.tokens and doc:find_list(n + 1, n + 1, "taking_care") == n + 1
end

pass "who only warns" {
  about = "told Y to watch her step, said that Y should be careful: a warning, and no demand",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      if is_to_beware(doc, m) then m:set("type", "warn") end
    end
  end,
}

-- A body of states pleads with states and those in arms; of a firm, or of anybody for papers ("asked the firm for its data"), it demands.
local pleaded_with = { state = true, government = true, military = true, armed_group = true, igo = true }

local function is_plea_of_states(m, from)
  local to = from:get("kind") == "igo" and m.way ~= "told_for" and m:actor("to")
  return to and pleaded_with[to:get("kind") or ""] or false
end

-- "asked Y to account for the loans": whoever has to answer is not begged.
words "answering_for" { "account for", "explain", "justify", "answer for", "come clean", "clarify", "cooperate", "co-operate" }

local function has_to_answer(doc, m)
  local to = m:slot("to")
  local n = to and infinitive_behind(doc, to)
  return m.rule == "calls somebody to account" or n and n < doc.tokens and doc:find_list(n + 1, n + 1, "answering_for") == n + 1
end

pass "who only appeals" {
  about = "who urges somebody to talk, to be calm, or to look after himself, appeals and does not demand; so does a body of states",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local from = is_urged(doc, m) and m:actor("from")
      if from and (is_plea_of_states(m, from) and not has_to_answer(doc, m) or is_for_peace(doc, m) or is_for_his_good(doc, m)) then m:set("type", "appeal") end
    end
  end,
}
