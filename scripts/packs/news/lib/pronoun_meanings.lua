-- Whom a pronoun means: the subject of its sentence, of the one before, the accused, the speaker.
local fronted = require "lib.fronted"
local marks = require "lib.marks"
local pronoun_nobody = require "lib.pronoun_nobody"
local pronoun_others = require "lib.pronoun_others"
local pronoun_speakers = require "lib.pronoun_speakers"
local pronoun_clauses = require "lib.pronoun_clauses"
local pronoun_quotes = require "lib.pronoun_quotes"
local pronoun_told = require "lib.pronoun_told"
local pronouns = require "lib.pronouns"
local sets = require "lib.word_sets"

local M = {}

local in_sentence, closes = fronted.in_sentence, fronted.closes
local approached, in_fronted = fronted.approached, fronted.in_fronted
local expletive, is_authority = pronoun_nobody.expletive, pronoun_nobody.is_authority
local other_than, other_than_judge = pronoun_others.other_than, pronoun_others.other_than_judge
local other_than_subject, others_behind = pronoun_others.other_than_subject, pronoun_others.others_behind
local other_than_sayer = pronoun_others.other_than_sayer
local is_governed, verb_of = pronoun_speakers.is_governed, pronoun_speakers.verb_of
local last_speaker, sayer, spoken_for = pronoun_speakers.last_speaker, pronoun_speakers.sayer, pronoun_speakers.spoken_for
local reach = pronoun_speakers.reach

-- "Ada Lind, 41,": the age behind a name.
local function age_of(doc, c)
  local word = doc:word(c.m.last + 1) == "," and doc:word(c.m.last + 2)
  return word and string.find(word, "^%d+$") and word
end

local function is_person(c)
  pronouns.look_at(c)
  return c.kind == "person"
end

-- The first person of each age in the sentences before `here`, which are complete: each is read once.
local function first_of_age(doc, sentences, here)
  local ages = sentences.ages or { upto = 0 }
  sentences.ages = ages
  for s = ages.upto + 1, here - 1 do
    for _, c in ipairs(sentences[s] or {}) do
      local age = age_of(doc, c)
      if age and not ages[age] and is_person(c) then ages[age] = c end
    end
    ages.upto = s
  end
  return ages
end

-- "Ada Lind, 41," is the 41-year-old.
local function of_age(doc, sentences, m, age)
  local found = first_of_age(doc, sentences, m.sentence)[age]
  if found then return found end
  for _, c in ipairs(sentences[m.sentence] or {}) do
    if age_of(doc, c) == age and is_person(c) then return c end
  end
end

-- "The 41-year-old told her fans": a woman.
local function told_gender(doc, m)
  for n = m.last + 1, math.min(m.last + 6, doc:sentence(m.sentence).last) do
    local gender = pronouns.gender[doc:token(n).form]
    if gender then return gender end
  end
end

local CLAUSE = 40   -- tokens; a longer clause is read no further

-- Who stands behind the comma of the fronted clause that holds the pronoun, and the word behind him, if he may be its subject.
local function behind_comma(doc, p)
  local m = p.m
  if not in_fronted(doc, m) then return nil end
  local last = math.min(doc:sentence(p.sentence).last, m.last + CLAUSE)
  local comma = marks.first(doc, m.last + 1, last - 1, marks.comma)
  local a = comma and doc:span(comma + 1, math.min(comma + 3, last)):mentions("Actor")[1]
  if not a or a.last >= last or a:get("form") == "pronoun" then return nil end
  return a, doc:token(a.last + 1), a.first <= comma + 2
end

-- The mention as one of those that are asked, if the pronoun may mean it.
local function candidate(a, wanted, genders)
  local c = { m = a, key = a:get("key") }
  pronouns.look_at(c)
  return c.key and wanted(c, genders) and c or nil
end

-- "If she wins, Lind said": whose name is the subject behind the clause that the pronoun opens.
local function named_next(doc, p, word, wanted, genders)
  if not sets.subject_pronoun[word] or p.first > doc:sentence(p.sentence).first + 2 then return nil end
  local a, behind, is_near = behind_comma(doc, p)
  local named = is_near and a:get("form") ~= "nominal" and behind:is("verb", "modal", "adv", "IN")
  return named and candidate(a, wanted, genders) or nil
end

-- "When Moss mocked her, Lind left": whom nobody before can be is the subject that stands behind the clause.
local function behind_clause(doc, p, wanted, genders)
  local a, behind = behind_comma(doc, p)
  return a and behind:is("verb", "modal", "adv") and candidate(a, wanted, genders) or nil
end

-- "He lied," Lind said of Moss; Lind said of Moss: "He lied. He knew.": of whom it is said in whose words the pronoun stands.
local function spoken_of(doc, m, sentences, wanted, genders)
  local a = pronoun_quotes.told_of(doc, m, sentences)
  return a and candidate(a, wanted, genders) or nil
end

-- "Lind said Moss had hurt himself", "Moss himself": the nearest subject ahead, or the name in front.
local function own_subject(doc, list, m, word, wanted, genders)
  if not sets.reflexive[word] then return nil end
  for i = list and #list or 0, 1, -1 do
    local c = list[i]
    local behind = c.m.last < doc.tokens and doc:token(c.m.last + 1)
    local near = c.m.last == m.first - 1
    if c.m.last < m.first and (near or behind and behind:is("finite", "modal", "adv")) then
      pronouns.look_at(c)
      if wanted(c, genders) then return c end
      if near then return nil end
    end
  end
end

local ASKED_ABOUT = 6   -- tokens from the preposition to the pronoun
local about_it = { about = true, over = true, on = true }

-- "Asked Lind about remarks he had made": from whoever is asked to the pronoun stand only words of the matter.
local function asked_about(doc, a, p)
  local n = a.m.last + 1
  if p.first > n + ASKED_ABOUT or not about_it[doc:word(n)] then return false end
  for k = n + 1, p.first - 1 do
    local t = doc:token(k)
    if not t:is("det", "adj", "noun", "num", "wh") and t.form ~= "that" then return false end
  end
  return doc:token(p.first - 1):is("noun", "wh") or doc:word(p.first - 1) == "that"
end

-- "Asked Lind how he felt": who is asked, if it is told what: whether she may, when he left.
local function whom_asked(doc, list, i, wanted, genders)
  local p, ahead = list[i], list[i - 1]
  if not sets.subject_pronoun[p.word] or not ahead or ahead.sentence ~= p.sentence then return nil end
  if ahead.asked and ahead.word == p.word then   -- "... he had made, when he claimed"
    p.asked = ahead.asked
    return p.asked
  end
  if ahead.word or not ahead.key then return nil end
  local how = ahead.m.last == p.first - 2 and sets.opens_question[doc:word(p.first - 1)]
  if not how and not asked_about(doc, ahead, p) then return nil end
  local n = ahead.first - 1
  while n > 1 and (doc:token(n):is("name", "det", "own", "adj") or doc:token(n):in_list("role")) do n = n - 1 end
  local verb = n > 0 and doc:token(n)
  if not verb or verb.lemma ~= "ask" or not verb:is("verb") then return nil end
  p.asked = candidate(ahead.m, wanted, genders)
  return p.asked
end

-- Does the pronoun deny: "which it denies", "he has always denied it"?
local function denies(doc, m)
  local verb = doc:find_list(m.last + 1, math.min(doc.tokens, m.last + 4), "flat_deny")
  for n = m.last + 1, (verb or 0) - 1 do
    if not doc:token(n):is("adv") and not doc:token(n):in_list("have") then return false end
  end
  return verb ~= nil
end

words "put_to" { "accuse", "charge", "suspect", "indict", "ask", "put it to", "suggest to", inflect = "verb" }

-- "Moe asked whether Lind had paid. 'I did,' he replied": does "asked whether" stand there?
local function is_asked_of(doc, n)
  local verb = n > 1 and sets.whether_or_if[string.lower(doc:word(n))] and doc:token(n - 1)
  return verb and verb:is("verb") and verb.lemma == "ask"
end

-- "Moe put it to Lind that he had lied", "suggested to Lind that ..."
local function is_suggested_to(doc, n)
  if n < 2 or string.lower(doc:word(n)) ~= "to" then return false end
  local verb = doc:token(n - 1)
  if verb.form == "it" and n > 2 then return doc:token(n - 2).lemma == "put" end
  return verb:is("verb") and verb.lemma == "suggest"
end

-- Does the mention stand behind a verb of accusing, or of asking?
local function done_to(doc, c, asked)
  local n = c.m.first - 1
  if n > 0 and doc:token(n):is("name") then n = n - 1 end   -- Mr
  local verb = n > 0 and doc:token(n)
  if asked and (is_asked_of(doc, n) or is_suggested_to(doc, n)) then return true end
  return verb and verb:is("verb") and verb:in_list("put_to") and (asked or verb.lemma ~= "ask")
end

words "presses_on" { "vow", "promise", "pledge", "add", "demand", "urge", "call", "warn", "accuse", "threaten", "describe", "criticise", "criticize", "praise",
                     "announce", "propose", "continue", "predict", inflect = "verb" }

-- "Moe accused Lind of theft. He vowed to sue": whoever accused goes on.
local function presses_on(doc, m)
  local verb = verb_of(doc, m)
  return verb ~= nil and doc:token(verb):in_list("presses_on")
end

-- "Moe accused Lind of theft. He denies it"; "Moe asked Lind whether he had paid. He said no": the accused, of this
-- sentence or the one before; whoever was asked in that.
local function answering(sentences, doc, m, denial, fits, genders)
  local here = m.sentence
  if not doc:find_list(doc:sentence(math.max(1, here - 1)).first, m.first, "put_to") then return nil end
  for s = here, math.max(1, here - 1), -1 do
    for _, c in ipairs(sentences[s] or {}) do
      if c.m.last < m.first and (denial or s < here) and done_to(doc, c, s < here) then
        pronouns.look_at(c)
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
      pronouns.look_at(c)
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
      pronouns.look_at(a)
      pronouns.look_at(b)
      if a.kind == "person" and b.kind == "person" then return a end
    end
  end
end

words "listener" { "reporters", "journalists", "newsmen", "correspondents" }

-- "Lind told reporters. They had failed": not those who are only told.
local function only_listens(doc, c)
  return c.plural and c.m.first > 1 and doc:token(c.m.last):in_list("listener") and doc:token(c.m.first - 1).lemma == "tell"
end

local function except(those, is_out)
  return function(c, genders) return those(c, genders) and not is_out(c) end
end

-- "They owe me nine weeks," said Tom Moss, a driver: not the drivers, of whom he is one. What those are called of whom the teller is one.
local function own_kind(doc, m, told_by)
  local out
  for _, a in ipairs(doc:sentence(m.sentence):mentions("Actor")) do
    local noun = a.first > m.last and not a.quoted and a:get("form") == "nominal" and a:get("key") == told_by and doc:token(a.last)
    if noun and noun:is("common") then
      out = out or {}
      out[noun.lemma] = true
    end
  end
  return out
end

-- Who may be meant by kind, number and gender, and is not who tells it: nil if nobody. told_by: the key of who says it.
local function whom_it_fits(doc, m, word, age, sentences, told_by)
  local fits = pronouns.wanted(word, age and told_gender(doc, m))
  if not fits then return nil end
  if told_by then fits = except(fits, function(c) return c.key == told_by end) end
  local own = told_by and sets.they_or_them[word] and own_kind(doc, m, told_by)
  if own then fits = except(fits, function(c) return own[doc:token(c.m.last).lemma] and doc:token(c.m.last):is("plural") end) end
  local talkers = sets.he_or_she[word] and pronoun_quotes.talkers(doc, m, sentences)   -- VALE: Does Moss pay? ORVAT: He does.
  if talkers then fits = except(fits, function(c) return talkers[c.key] end) end
  if word == "they" then fits = except(fits, function(c) return only_listens(doc, c) end) end
  return fits
end

-- Who is meant by where he stands: behind the clause, as told of, asked, or in front of "himself".
local function by_place(doc, list, i, sentences, wanted, genders)
  local p = list[i]
  return named_next(doc, p, p.word, wanted, genders) or spoken_of(doc, p.m, sentences, wanted, genders) or
         whom_asked(doc, list, i, wanted, genders) or own_subject(doc, sentences[p.m.sentence], p.m, p.word, wanted, genders)
end

-- The last sentence in which he may stand: "the bank left; it had lied, they said" tells of them in front of the ";".
local function latest(doc, m)
  local first = closes(doc, m) and doc:sentence(m.sentence).first
  return first and not marks.first(doc, first, m.first - 1, { [";"] = true }) and m.sentence - 1 or m.sentence
end

-- The nearest who fits, back from its sentence; false if it is two who have no name together.
local function looking_back(doc, sentences, m, word, says, fits, genders)
  local from, here, quoted = latest(doc, m), m.sentence, m.quoted
  local speaker, aside = not quoted and says, nil
  for s = from, math.max(1, here - reach), -1 do
    local found = in_sentence(doc, sentences[s], fits, genders, quoted, s < here)
    local pair = sets.they_or_them[word] and pair_in(doc, sentences[s], m.first)
    if pair and not (found and found.first < pair.first) then return false end
    if found and is_aside(doc, found, m) then
      aside = aside or found
    elseif found then
      local leads = not speaker or s == here or found == sentences[s][1] or genders[found.key]
      return leads and found or last_speaker(doc, sentences, from, fits, genders) or found
    end
  end
  return aside
end

local function is_one_body(c) return pronouns.single[c.kind] and c.kind ~= "state" and c.form ~= "demonym" end

-- "The team left. They had lost": a team, a government.
local function body_of_several(doc, sentences, m, genders)
  for s = latest(doc, m), math.max(1, m.sentence - 1), -1 do
    local found = in_sentence(doc, sentences[s], is_one_body, genders, m.quoted)
    if found then return found end
  end
end

-- "Lind said the 40-year-old lied": not Lind, who says so. The key of the one in front of the verb.
local function says_of_age(doc, list, i)
  local m, before = list[i].m, list[i - 1]
  local says = before and before.m.last == m.first - 2 and doc:token(m.first - 1)
  return says and says:in_list("say") and before.key or nil
end

-- has: which of the verbs stand anywhere in the article, so that most are spared the look for them.
function M.resolve(doc, list, i, sentences, genders, sure, has)
  local p = list[i]
  local m, word = p.m, p.word
  if expletive(doc, m, word) or is_authority(doc, m, word) then return nil end
  local age = pronouns.age_of(word)
  local known = age and of_age(doc, sentences, m, age)
  if known then return known end
  local teller = pronoun_quotes.teller(doc, m, sentences, genders)
  local wanted = whom_it_fits(doc, m, word, age, sentences, teller)
  if not wanted then return nil end
  local placed = by_place(doc, list, i, sentences, wanted, genders)
  if placed then return placed end
  local but = other_than(sentences, doc, m) or other_than_subject(sentences, doc, m, word) or
              other_than_judge(doc, sentences, m, word)
  local denial = has.denials and denies(doc, m)
  local sayer_of_it = denial and other_than_sayer(sentences, doc, m, genders)
  local others = others_behind(doc, list, i, word) or {}
  local teller_of_age = age and says_of_age(doc, list, i)
  local fits = except(wanted, function(c) return c.key == but or c.key == sayer_of_it or c.key == teller_of_age or others[c.key] end)
  local here = sentences[m.sentence]
  local says = (sets.he_or_she[word] or age) and verb_of(doc, m)
  local whose = pronoun_told.meant(doc, here, m, word, fits, genders) or
                pronoun_clauses.subject(doc, here, m, word, fits, genders) or
                (sets.he_or_she[word] or sets.him_or_her[word]) and spoken_for(doc, here, m, fits, genders, word) or sayer(doc, here, m, fits, genders, word) or
                sets.subject_pronoun[word] and approached(doc, here, m, fits, genders) or
                has.put and (denial or says and not presses_on(doc, m)) and answering(sentences, doc, m, denial, fits, genders)
  if whose then return whose end
  local found = looking_back(doc, sentences, m, word, says, fits, genders)
  if found ~= nil then return found or nil end
  local later = sets.they_or_them[word] and body_of_several(doc, sentences, m, genders) or behind_clause(doc, p, fits, genders)
  if later or not sets.he_or_she[word] then return later or nil end
  local from = latest(doc, m)
  return unmasked(sentences, from, but or teller) or in_spite_of_name(doc, sentences, from, fits, sure, m.quoted)
end

return M
