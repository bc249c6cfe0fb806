-- Pronouns: the subject of the sentence, of the one before, of the paragraph; he and she ask for a person that
-- may be one, "it" for an organisation or a state, "they" for several. One that finds nobody is dropped.
phase "actor-keys"

local authors = require "lib.authors"
local marks = require "lib.marks"
local pronouns = require "lib.pronouns"

local reach = 4   -- sentences that a pronoun looks back
local it, one = { it = true }, { he = true, she = true }

local fronted = { ["while"] = true, though = true, although = true, when = true, as = true, ["if"] = true, because = true, since = true }
local opens_clause = { after = true, before = true, since = true, ["until"] = true, as = true }

local function opens(word) return fronted[word] or opens_clause[word] or false end

-- Is it a clause that opens the sentence: "After the farmers left", "Days after they left"?
local function opens_subordinate(doc, first)
  if opens(string.lower(doc:word(first))) then return true end
  local n = doc:token(first):is("num") and first + 1 or first
  return n + 1 < doc.tokens and doc:token(n):in_list("timeunit") and opens(doc:word(n + 1))
end

-- "Speaking in the House of Commons, Lind ...", "In a letter to the bank, Lind ...", "After the farmers left, Lind ...": who is
-- named in the phrase that opens the sentence is not its subject. How the sentence opens is kept with its list, as it is
-- asked for each pronoun behind it.
local function in_opening(doc, list, c)
  local start = c.first
  local first = list.opens_at
  if not first then
    first = doc:sentence(c.sentence).first
    list.opens_at, list.clause = first, opens_subordinate(doc, first)
    list.phrase = list.clause or doc:token(first):is("prep", "gerund")
  end
  if start == first or not list.phrase then return false end
  local clause, before = list.clause, doc:token(start - 1)
  if before:is("det") and start > first + 1 then before = doc:token(start - 2) end
  if not clause and not before:is("prep", "gerund", "to_mark", "TO") then return false end
  for n = first, start do
    if doc:word(n) == "," or not clause and doc:token(n):is("finite") then return false end
  end
  return true
end

-- The earliest mention in a sentence that fits: its subject. A person of known kind goes before a name that
-- could be one, and whoever is told of before who is only named in its opening phrase.
local function in_sentence(doc, list, fits, genders, quoted)
  local spare, opening
  for i = 1, list and #list or 0 do   -- no ipairs: it is the inmost loop
    local c = list[i]
    if not c.kind then pronouns.look_at(c) end
    if fits(c, genders) and (quoted or not c.m.quoted) then
      if c.kind == "other" then spare = spare or c
      elseif not in_opening(doc, list, c) then return c
      else opening = opening or c end
    end
  end
  return spare or opening
end

local ends_words = { [","] = true, ['"'] = true, ["”"] = true, ["''"] = true, ["’"] = true }

local told_to = { tell = true, inform = true, remind = true, assure = true, advise = true }

-- "While Lind praised Moss, he criticised Ode": behind a clause about who says it, the verb has an object of its own, or
-- says that something is so.
local function goes_on(doc, verb)
  if told_to[verb.lemma] or not fronted[string.lower(doc:word(doc:sentence(verb.sentence).first))] then return false end
  local t = verb.number < doc.tokens and doc:token(verb.number + 1)
  if not t or t:in_list("timeword") or t.form == "last" or t.form == "this" then return false end
  return t.form == "that" or t:is("pronoun", "det", "own", "name", "noun", "adj", "num")
end

-- "..., he said": what stands before it is what is said, not who says it.
local function closes(doc, m)
  local after = ends_words[doc:word(m.first - 1)] and doc:token(m.last + 1)
  return after and after:in_list("say") and not (doc:word(m.first - 1) == "," and goes_on(doc, after))
end

words "makes_it" { "make", "find", "consider", "deem", "think", "believe", "keep", "leave", "render", inflect = "verb" }
words "turns_out" { "emerge", "transpire", "happen", "follow", "remain", "become", "look", "turn~ out", inflect = "verb" }
local opens_matter = { that = true, to = true, whether = true, ["if"] = true, how = true, what = true, why = true, when = true, like = true,
                       as = true, ["for"] = true, who = true }

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
  while n < doc.tokens and doc:token(n):is("adv") do n = n + 1 end
  local adjective = n < doc.tokens and doc:token(n)
  if not adjective or not adjective:in_list("of_matter") then return false end
  local word = doc:word(n + 1)
  return opens_matter[word] and not (word == "to" and (only_that or string.find(adjective.form, "likely$"))) or false
end

-- "It is nonsense", "it was clear that", "it was said that", "it will be hard to", "they made it clear that", "it emerged
-- that": nobody; "it was expelling him", "it was sued by": somebody.
local function expletive(doc, m, word)
  if not it[word] or m.last >= doc.tokens then return false end
  local first, n = m.first, m.last + 1
  local before, after = first > 1 and doc:token(first - 1), doc:token(n)
  if before and before:is("verb") and before:in_list("makes_it") and after:is("adj") and not after:is("verb") then return true end
  local t = after
  local simple = after:in_list("be")
  while n < doc.tokens and (t:is("modal", "adv") or t:in_list("be", "have")) do
    n = n + 1
    t = doc:token(n)
  end
  if not simple then
    if t.lemma == "take" and doc:find_list(n + 1, math.min(n + TIME, doc:sentence(m.sentence).last), "timeunit") then return true end
    if n > m.last + 1 and doc:token(n - 1):in_list("be") then return tells_how(doc, n) end
    if not t:in_list("turns_out") or n >= doc.tokens then return false end
    local behind = t.lemma == "turn" and n + 2 or n + 1   -- turned out that
    return doc:word(behind) == "that" or doc:word(behind) == "like" or tells_how(doc, behind, true)
  end
  n = m.last + 2
  while n < doc.tokens and doc:token(n):is("adv") do n = n + 1 end
  local verb = n <= doc.tokens and doc:token(n)
  if not verb or verb:in_list("say") then return true end
  return not verb:is("gerund") and not (verb:is("participle") and doc:word(n + 1) == "by")
end

-- what only those in power do
words "official_act" {
  "arrest", "audit", "ban", "charge", "deport", "fine", "hang", "indict", "investigate", "jail", "lock up", "probe", "prosecute", "punish",
  "imprison", "outlaw", "tax", "regulate", "shut down", "nationalise", "nationalize",
}
local should = { should = true, must = true, need = true, needs = true, ought = true, have = true, has = true }

-- "They should arrest him": whoever is in power, of whom nobody has spoken.
local function is_authority(doc, m, word)
  if word ~= "they" or not m.quoted or m.last + 2 > doc.tokens or not should[doc:token(m.last + 1).form] then return false end
  local n = m.last + 2
  while n < doc.tokens and (doc:token(n).form == "to" or doc:token(n).form == "be" or doc:token(n):is("adv")) do n = n + 1 end
  return doc:token(n):in_list("official_act")
end

-- "To the council": no subject; but "after the council said".
local function is_governed(doc, m)
  local i = m.first - 1
  if doc:word(i) == "the" then i = i - 1 end
  local token, behind = doc:token(i), doc:token(m.last + 1)
  if not token or opens_clause[token.form] and behind and behind:is("finite") then return false end
  return token:is("prep") or token.form == "to"
end

-- The verb of saying whose subject it is, before it or behind it: its token. Appositions between are passed over.
local function verb_of(doc, m)
  if is_governed(doc, m) then return nil end
  local i, stop = m.last + 1, m.last + 16
  local closed = doc:word(i) == "," and i < doc.tokens and doc:token(i + 1)   -- "its envoy, Ada Lind, said"
  if closed and closed:in_list("say") and closed:is("finite") then return i + 1 end
  if doc:word(i) == "," then
    repeat i = i + 1 until i >= stop or (doc:word(i) or ",") == ","
    i = i + 1
  end
  for n = i, i + 2 do
    local token = doc:token(n)
    if not token then break end
    if token:in_list("say") then return (n > i or token:is("finite")) and n or nil end
    if not token:is("adv", "aux") then break end
  end
  local before = m:get("form") ~= "pronoun" and doc:token(m.first - 1)
  return before and before:in_list("say") and m.first - 1 or nil
end

-- Is the mention the subject of a verb of saying that fits? Its verb.
local function said(doc, c, fits, genders)
  if not c.kind then pronouns.look_at(c) end
  if c.verb == nil then c.verb = verb_of(doc, c.m) or false end
  return c.verb and fits(c, genders) and c.verb
end

-- Who spoke last, back from a sentence: whoever says something goes on saying it.
local function last_speaker(doc, sentences, from, fits, genders)
  for s = from, math.max(1, from - reach), -1 do
    local found
    for _, c in ipairs(sentences[s] or {}) do
      if said(doc, c, fits, genders) then found = c end
    end
    if found then return found end
  end
end

local several = { they = true, them = true }

-- "The office said (that) it could not": who says it. "The French said they": the people, if not the state, are several.
local function sayer(doc, list, m, wanted, genders, word)
  local fits = several[word] and function(c, all) return c.form == "demonym" or wanted(c, all) end or wanted
  local verb = m.first - 1
  if doc:word(verb) == "that" then verb = verb - 1 end
  local token = list and verb > 0 and doc:token(verb)
  if not token or not token:in_list("say") then return nil end
  for _, c in ipairs(list) do
    if c.m.last < verb and said(doc, c, fits, genders) == verb then return c end
  end
end

local relative = { which = true, whom = true, that = true }

-- "Blue Palm, which it suspects": it is another than who stands in front of which.
local function other_than(sentences, doc, m)
  local first = m.first
  if first < 3 or not relative[string.lower(doc:word(first - 1))] then return nil end
  local last = doc:word(first - 2) == "," and first - 3 or first - 2
  for _, c in ipairs(sentences[m.sentence] or {}) do
    if c.m.last == last then return c.key end
  end
end

-- "Ada Lind, 41," is the 41-year-old.
local function of_age(doc, sentences, m, age)
  for s = 1, m.sentence do
    for _, c in ipairs(sentences[s] or {}) do
      if doc:word(c.m.last + 1) == "," and doc:word(c.m.last + 2) == age then
        pronouns.look_at(c)
        if c.kind == "person" then return c end
      end
    end
  end
end

-- "The 41-year-old told her fans": a woman.
local function told_gender(doc, m)
  for n = m.last + 1, math.min(m.last + 6, doc:sentence(m.sentence).last) do
    local gender = pronouns.gender[doc:token(n).form]
    if gender then return gender end
  end
end

words "ruling" { "rule", "find", "conclude", "determine", "convict", "certify", inflect = "verb" }

-- "The medical examiner ruled that he had been beaten": another than who finds it.
local function other_than_judge(doc, sentences, m, word)
  local n = m.first - 1
  if not one[word] or n < 2 then return nil end
  if doc:word(n) == "that" then n = n - 1 end
  if not doc:token(n):in_list("ruling") then return nil end
  for _, c in ipairs(sentences[m.sentence] or {}) do
    if c.m.last == n - 1 then return c.key end
  end
end

local part_of_them = { some = true, many = true, most = true, several = true, dozen = true, dozens = true, all = true, few = true }
local objects = { him = true, her = true, them = true }

-- "Lind told him", "Lind wanted to speak with him": another than whose verb it is.
local function other_than_subject(sentences, doc, m, word)
  local n = m.first - 1
  if not objects[word] or n < 2 then return nil end
  local of = doc:word(n) == "of"
  if doc:token(n):is("prep") then n = n - 1 end
  while of and n > 1 and (doc:token(n):is("num", "det") or part_of_them[doc:token(n).form]) do n = n - 1 end   -- six of them
  local verb = n
  while n > 1 and doc:token(n):is("verb", "modal", "adv", "to_mark") do n = n - 1 end
  if n == verb then return nil end
  for _, c in ipairs(sentences[m.sentence] or {}) do
    if c.m.last == n then return c.key end
  end
end

local subjects = { he = true, she = true, it = true, they = true }
local predicating = { become = true, remain = true, seem = true }

local CLAUSE = 40   -- tokens; a longer one is read no further

-- "When he left, Lind wept": the pronoun stands in a clause that opens the sentence.
local function in_fronted(doc, m)
  local first = doc:sentence(m.sentence).first
  return opens(string.lower(doc:word(first))) and not marks.first(doc, first, m.first - 1, marks.comma)
end

-- Whose name stands behind the comma of such a clause, as the subject: the pronoun is ahead of it.
local function named_next(doc, p, word, wanted, genders)
  if not subjects[word] then return nil end
  local m, s = p.m, doc:sentence(p.sentence)
  if p.first > s.first + 2 or not in_fronted(doc, m) then return nil end
  local last = math.min(s.last, m.last + CLAUSE)
  local n = marks.first(doc, m.last + 1, last - 1, marks.comma)
  local a = n and doc:span(n + 1, math.min(n + 3, last)):mentions("Actor")[1]
  local verb = a and a.first <= n + 2 and a.last < last and doc:token(a.last + 1)
  if not verb or not verb:is("verb", "modal", "adv", "IN") or a:get("form") == "pronoun" or a:get("form") == "nominal" then return nil end
  local c = { m = a, key = a:get("key") }
  pronouns.look_at(c)
  return c.key and wanted(c, genders) and c or nil
end

local closing = { [","] = true, [";"] = true, [":"] = true, ["("] = true }

-- The last token in front of a mark that may close the clause.
local function clause_end(doc, m)
  local last = math.min(doc:sentence(m.sentence).last, m.last + CLAUSE)
  local mark = marks.first(doc, m.last + 1, last, closing)
  return mark and mark - 1 or last
end

-- Is the noun the object of the verb behind the pronoun, and of no other?
local function is_object(doc, m, a)
  local verbs = 0
  for n = m.last + 1, a.first - 1 do
    local t = doc:token(n)
    if t:is("pronoun", "mark", "conj", "wh") or t.form == "that" then return false end
    local verb = t:is("verb") and not t:in_list("be", "have", "do")
    if verb then verbs = verbs + 1 end
  end
  return verbs == 1
end

-- "It sued the union", "he said Lind had lied": who is named behind the verb is another than its subject, and so is what
-- it acts on; but "he is the mayor".
local function others_behind(doc, list, i, word)
  local p, next_one = list[i], list[i + 1]
  local m = p.m
  if not subjects[word] or not next_one or next_one.sentence ~= p.sentence then return nil end
  local verb = m.last < doc.tokens and doc:token(m.last + 1)
  if not verb or not verb:is("verb", "modal", "adv") or opens(string.lower(doc:word(p.first - 1) or "")) or in_fronted(doc, m) then
    return nil
  end
  local others
  local stop = clause_end(doc, m)
  for k = i + 1, #list do
    local o = list[k]
    if o.sentence ~= p.sentence or o.first > stop then break end
    local before = doc:token(o.first - 1)
    if before:is("det", "adj") and o.first > m.last + 2 then before = doc:token(o.first - 2) end
    if before:in_list("be") or predicating[before.lemma] or before.form == "as" then break end
    if o.key and not o.word and (o.m:get("form") ~= "nominal" or is_object(doc, m, o.m)) then
      others = others or {}
      others[o.key] = true
    end
  end
  return others
end

-- Does the pronoun deny: "which it denies", "he has always denied it"?
local function denies(doc, m)
  local verb = doc:find_list(m.last + 1, math.min(doc.tokens, m.last + 4), "flat_deny")
  for n = m.last + 1, (verb or 0) - 1 do
    if not doc:token(n):is("adv") and not doc:token(n):in_list("have") then return false end
  end
  return verb ~= nil
end

local told_of = { which = true, something = true, charge = true, accusation = true, allegation = true, claim = true }

-- "Odrin accused the ministry of theft, which it denies": another than who says so.
local function other_than_sayer(sentences, doc, m, genders)
  local before = m.first > 1 and doc:token(m.first - 1)
  if not before or before:is("verb") or not told_of[before.lemma or before.form] then return nil end
  if before.number > 1 and doc:token(before.number - 1):is("prep") then return nil end   -- "a letter in which he denied it"
  local any = function() return true end
  for _, c in ipairs(sentences[m.sentence] or {}) do
    if c.m.last < m.first and said(doc, c, any, genders) then return c.key end
  end
end

words "put_to" { "accuse", "charge", "suspect", "indict", "ask", inflect = "verb" }

-- Does the mention stand behind a verb of accusing, or of asking?
local function done_to(doc, c, asked)
  local n = c.m.first - 1
  if n > 0 and doc:token(n):is("name") then n = n - 1 end   -- Mr
  local verb = n > 0 and doc:token(n)
  return verb and verb:is("verb") and verb:in_list("put_to") and (asked or verb.lemma ~= "ask")
end

-- "Moe accused Lind of theft. He denies it"; "Moe asked Lind whether he had paid. He said no": the accused, of this
-- sentence or the one before; whoever was asked in that.
local function answering(sentences, doc, m, denial, fits, genders)
  local here = m.sentence
  if not doc:find_list(doc:sentence(math.max(1, here - 1)).first, m.first, "put_to") then return nil end
  for s = here, math.max(1, here - 1), -1 do
    for _, c in ipairs(sentences[s] or {}) do
      if c.m.last < m.first and (denial or s < here) and done_to(doc, c, s < here) then
        if not c.kind then pronouns.look_at(c) end
        if fits(c, genders) then return c end
      end
    end
  end
end

-- "Ada Lind sued Orvat Ode. ... he said": where nobody else is, a name of unknown kind is a person.
local function unmasked(sentences, from, but)
  for s = from, math.max(1, from - reach), -1 do
    local list = sentences[s] or {}
    for i = #list, 1, -1 do
      local c = list[i]
      if not c.kind then pronouns.look_at(c) end
      if c.kind == "other" and c.form == "full" and c.m.last > c.m.first and c.key ~= but then return c end
    end
  end
end

-- "Robin Vale said so. ... he added": a given name tells who is a man or a woman less surely than the pronoun does.
local function in_spite_of_name(doc, sentences, from, fits, sure, quoted)
  for s = from, math.max(1, from - reach), -1 do
    local found = in_sentence(doc, sentences[s], fits, sure, quoted)
    if found and found.kind == "person" then return found end
  end
end

-- "He married her sister. / The others want her to go": who is only told of in the words of another, and not as a
-- subject, is seldom who the next paragraph goes on about.
local function is_aside(doc, c, m)
  if c.form ~= "nominal" or c.sentence == m.sentence then return false end
  local here, there = doc:sentence(m.sentence), doc:sentence(c.sentence)
  if here.paragraph == there.paragraph or c.first <= there.first + 1 then return false end
  return doc:find_tag(c.first, c.m.last, "own", "possessive") ~= nil and doc:word(c.first - 1) ~= ","
end

local PAIR = 4   -- tokens between two names that "and" joins

-- "Lind and Ode left. They said": the two are no actor that the text names. The first mention of such a pair that is the
-- subject of its sentence, before token `stop`.
local function pair_in(doc, list, stop)
  for i = 1, #(list or {}) - 1 do
    local a, b = list[i], list[i + 1]
    local joined = a.form ~= "nominal" and b.form ~= "nominal" and b.m.last < stop and doc:word(a.m.last + 1) == "and" and
                   b.first <= a.m.last + PAIR
    local behind = joined and b.m.last < doc.tokens and doc:token(b.m.last + 1)
    if behind and (behind:is("finite", "modal") or behind.text == ",") and not is_governed(doc, a.m) then
      for _, c in ipairs { a, b } do
        if not c.kind then pronouns.look_at(c) end
      end
      if a.kind == "person" and b.kind == "person" then return a end
    end
  end
end

words "listener" { "reporters", "journalists", "newsmen", "correspondents" }

-- "Lind told reporters. They had failed": not those who are only told.
local function only_listens(doc, c)
  return c.plural and c.m.first > 1 and doc:token(c.m.last):in_list("listener") and doc:token(c.m.first - 1).lemma == "tell"
end

-- has: which of the verbs stand anywhere in the article, so that most are spared the look for them.
local function resolve(doc, list, i, sentences, genders, sure, has)
  local m, word = list[i].m, list[i].word
  if expletive(doc, m, word) or is_authority(doc, m, word) then return nil end
  local age = pronouns.age_of(word)
  local known = age and of_age(doc, sentences, m, age)
  if known then return known end
  local wanted = pronouns.wanted(word, age and told_gender(doc, m))
  local but = other_than(sentences, doc, m) or other_than_subject(sentences, doc, m, word) or
              other_than_judge(doc, sentences, m, word)
  local denial = has.denials and denies(doc, m)
  local sayer_of_it = denial and other_than_sayer(sentences, doc, m, genders)
  if not wanted then return nil end
  if word == "they" then
    local those = wanted
    wanted = function(c, all) return those(c, all) and not only_listens(doc, c) end
  end
  local next_one = named_next(doc, list[i], word, wanted, genders)
  if next_one then return next_one end
  local others = others_behind(doc, list, i, word)
  local fits = (but or sayer_of_it or others) and function(c, all)
    return c.key ~= but and c.key ~= sayer_of_it and not (others and others[c.key]) and wanted(c, all)
  end or wanted
  local here, quoted = m.sentence, m.quoted
  local from = closes(doc, m) and here - 1 or here
  local whose = sayer(doc, sentences[here], m, fits, genders, word)
  if whose then return whose end
  local says = (one[word] or age) and verb_of(doc, m)
  local answerer = has.put and (denial or says) and answering(sentences, doc, m, denial, fits, genders)
  if answerer then return answerer end
  local speaker, aside = not quoted and says, nil
  for s = from, math.max(1, here - reach), -1 do
    local found = in_sentence(doc, sentences[s], fits, genders, quoted)
    local pair = several[word] and pair_in(doc, sentences[s], m.first)
    if pair and not (found and found.first < pair.first) then return nil end
    if found and is_aside(doc, found, m) then
      aside = aside or found
    elseif found then
      local leads = not speaker or s == here or found == sentences[s][1] or genders[found.key]
      return leads and found or last_speaker(doc, sentences, from, fits, genders) or found
    end
  end
  if aside then return aside end
  if several[word] then   -- a team, a government: "they" of one body
    for s = from, math.max(1, here - 1), -1 do
      local found = in_sentence(doc, sentences[s], function(c) return pronouns.single[c.kind] and c.kind ~= "state" and c.form ~= "demonym" end,
                                genders, quoted)
      if found then return found end
    end
  end
  return one[word] and (unmasked(sentences, from, but) or in_spite_of_name(doc, sentences, from, fits, sure, quoted)) or nil
end

-- what is done to somebody only
words "done_to_body" {
  "sue", "accuse", "charge", "fine", "ask", "tell", "urge", "order", "meet", "warn", "sanction", "investigate", "prosecute", "threaten",
  "persuade", "instruct", "punish", "indict", "summon", "expel", "thank", "pay", "fund", "join", "advise", "represent", "petition",
  inflect = "verb",
}

local FAR = 60   -- tokens between a pronoun and a thing

-- "They ran the story. The bank condemned it": a thing that stands nearer may be meant, and then nobody is.
local function is_of_thing(doc, m, word, c)
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

local function note(sentences, p)
  local list = sentences[p.sentence] or {}
  sentences[p.sentence] = list
  if #list > 60 then return end   -- a sentence of names only
  list[#list + 1] = p
end

-- What the first mention that tells it says of who each is, by keys; and what it says but for given names.
local function genders_of(doc, forms, keys)
  local genders, sure = {}, {}
  local _, heads, titles, honorifics, told = doc:mentions("Actor", "head", "title", "honorific", "gender")
  for i, key in ipairs(keys) do
    if key and forms[i] ~= "pronoun" and not genders[key] then
      sure[key] = pronouns.gender_by(heads[i], titles[i], honorifics[i])
      genders[key] = sure[key] or told[i] and pronouns.gender_by(nil, nil, nil, told[i])
    end
  end
  return genders, sure, told
end

-- "LAGOS (Reuters) -": who sent the text is not of it.
local function in_dateline(lines, m)
  for _, line in ipairs(lines) do
    if line.first <= m.first and m.last <= line.last then return true end
  end
  return false
end

-- "The report found ... It accused the army": what the sentence before begins with is a paper, and the paper is meant.
local function is_of_paper(doc, m, word, c)
  local s = doc:sentence(m.sentence)
  if word ~= "it" or m.first ~= s.first or m.sentence == 1 or c.m.sentence == m.sentence then return false end
  local n = doc:sentence(m.sentence - 1).first
  if not doc:token(n):is("det", "own") then return false end
  repeat n = n + 1 until n >= s.first or not doc:token(n):is("adj", "noun", "participle") or doc:token(n + 1):is("finite", "modal")
  local noun = doc:token(n)
  return n < s.first and noun:is("noun") and noun:in_list("print_noun") and doc:token(n + 1):is("finite", "modal") and
         not (c.m.first <= n and n <= c.m.last)
end

local first_person = { i = true, me = true, myself = true, we = true, us = true, ourselves = true }

local function last_of(mentions)
  local last = 0
  for _, m in ipairs(mentions) do last = math.max(last, m.last) end
  return last
end

-- All that the pass reads, in order: pronouns with their word, others with their key; who cannot be meant is left out.
local function to_read(doc, all, forms, keys)
  local lines, bylines, list = doc:mentions("Dateline"), doc:mentions("Byline"), {}
  local head = math.max(last_of(lines), last_of(bylines))
  for i, m in ipairs(all) do
    local word = forms[i] == "pronoun" and string.lower(m.text)
    local first = m.first
    local in_story = first > head or not in_dateline(lines, m) and not authors.is_signature(bylines, m)
    local named = not word and keys[i] and in_story and m.way ~= "agency"
    if named or word and not first_person[word] then
      list[#list + 1] = { m = m, word = word, key = keys[i], first = first, sentence = m.sentence }
    end
  end
  return list
end

-- Reads from the first to the last; done(m, word, c): the pronoun stands for c, or for nobody found.
local function read(doc, list, genders, sure, has, done)
  local sentences = {}
  for i, p in ipairs(list) do
    if p.word then
      local found = resolve(doc, list, i, sentences, genders, sure, has)
      if found and (is_of_thing(doc, p.m, p.word, found) or is_of_paper(doc, p.m, p.word, found)) then found = nil end
      p.key, p.kind = found and found.key, nil   -- it is looked at anew
      done(p.m, p.word, found)
    end
    if p.key then note(sentences, p) end
  end
end

-- Are there both men and women, and is of somebody not known which?
local function in_doubt(list, genders)
  local told = {}
  for _, p in ipairs(list) do
    local gender = p.word and pronouns.gender[p.word]
    if gender then told[gender] = true end
  end
  if not (told.m and told.f) then return false end
  for _, p in ipairs(list) do
    if p.key and not genders[p.key] and p.m:get("kind") == "person" then return true end
  end
  return false
end

-- "Schlafly had backed Trump. He thanked her. ... she wrote. ... she said": whom pronouns of both genders may mean is
-- what most of them say, and not what the first says. (Of a phrase, "a student", too little is told to count.)
local function by_most(doc, list, genders, sure, has)
  local count, both = {}, {}
  read(doc, list, genders, sure, has, function(_, word, c)
    local told = c and c.form ~= "nominal" and not genders[c.key] and pronouns.gender[word]
    if not told then return end
    local of = count[c.key] or { m = 0, f = 0 }
    count[c.key] = of
    of[told] = of[told] + 1
    if of.m > 0 and of.f > 0 then both[#both + 1] = c.key end
  end)
  for _, key in ipairs(both) do
    local of = count[key]
    if of.m ~= of.f then genders[key] = of.m > of.f and "m" or "f" end
  end
end

-- "Ada Lind ... Lind mocked his speech": what is told of who she is anywhere, other passes ask of each mention.
local function tell_genders(all, forms, keys, told, genders)
  for i, m in ipairs(all) do
    local gender = forms[i] ~= "pronoun" and keys[i] and genders[keys[i]]
    if gender and told[i] ~= gender then m:set("gender", gender) end
  end
end

-- A name of several words, or of one that no dictionary has.
local function is_strange(doc, m)
  local first = doc:token(m.first)
  return m.last > m.first or not first.known and string.find(first.text, "%l") ~= nil
end

pass "pronouns" {
  about = "he, she, it and they find the actor they stand for",
  run = function(doc)
    local all, forms, keys = doc:mentions("Actor", "form", "key")
    local genders, sure, told = genders_of(doc, forms, keys)
    local list, turned = to_read(doc, all, forms, keys), {}
    local has = { denials = doc:find_list(1, doc.tokens, "flat_deny"), put = doc:find_list(1, doc.tokens, "put_to") }
    if in_doubt(list, genders) then by_most(doc, list, genders, sure, has) end
    read(doc, list, genders, sure, has, function(m, word, found)
      if not found then return m:drop("a pronoun that stands for no actor found") end
      if one[word] and found.kind == "other" and is_strange(doc, found.m) then turned[found.key] = true end
      m:set("key", found.key)
      m:set("kind", found.kind)
      local gender = pronouns.gender[word]
      if gender then
        sure[found.key] = sure[found.key] or gender
        genders[found.key] = sure[found.key]
      end
    end)
    tell_genders(all, forms, keys, told, genders)
    for i, key in ipairs(next(turned) and keys or {}) do
      if turned[key] and all[i]:get("kind") == "other" then all[i]:set("kind", "person") end
    end
  end,
}
