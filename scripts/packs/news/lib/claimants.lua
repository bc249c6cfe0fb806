-- Who has made the claim that a denial names: told in its own words ("US claims", "claims made by X", "what X says"), or
-- by what is said of the claim or of the paper that makes it.
local addressed = require "lib.addressed"
local heads = require "lib.heads"
local makers = require "lib.makers"
local nearby = require "lib.nearby"
local pronouns = require "lib.pronouns"
local sets = require "lib.word_sets"

local M = {}

-- Does a denial deny what another says? What is taken back is one's own, and who evades or denies nothing answers nobody.
function M.denies_another(m)
  return m:get("polarity") == "denial" and m:get("type") ~= "retraction"
end

-- "the claims made in the Herald", "in the Herald article": whose the article is.
local function is_medium(doc, a)
  if a:get("kind") == "media" then return true end
  for n = a.last + 1, math.min(doc.tokens, a.last + 3) do
    local t = doc:token(n)
    if t:in_list("medium", "claim_noun", "evidence_noun") then return true end
    if not t:is("noun", "adj", "possessive") then return false end
  end
  return false
end

-- Where a verb of saying stands, at token n or behind adverbs and auxiliaries there; or nil.
local function verb_of_saying(doc, n)
  for k = n, math.min(doc.tokens, n + 3) do
    local t = doc:token(k)
    if t:in_list("say") then return k end
    if not (t:in_list("have", "be") or t:is("adv", "modal")) then return nil end
  end
end

words "takes_to_streets" { "protest", "complain", "rail", "object", inflect = "verb" }

-- "as X said.", "as X claims in his book"; but "as X called for talks", "as X told the court that ...", "as X protested
-- in the square" is what was done meanwhile.
function M.says_so(doc, n)
  local verb = verb_of_saying(doc, n)
  if not verb or verb == doc.tokens then return verb ~= nil end
  local behind = doc:token(verb + 1)
  if behind.form == "for" and doc:token(verb).lemma ~= "say" or behind.form == "that" or behind.form == "to" then return false end
  if doc:token(verb):in_list("takes_to_streets") then return not string.find(behind.text, "^%w") end
  local when = behind:is("det", "adj") and verb + 2 <= doc.tokens and doc:token(verb + 2)   -- "as a website reported last week"
  return not string.find(behind.text, "^%w") or behind:is("prep", "adv") or behind:in_list("weekday", "timeword") or
         when and when:in_list("weekday", "timeword", "timeunit")
end

words "tells_of_it" { "describe", "allege", "mention", "recount", "outline", "cite", "claim", "report", "relate", "detail", "portray", inflect = "verb" }

-- "the events Kovra described": does he tell of the noun in front of him, with nothing behind?
local function tells_of_noun(doc, content, a)
  local before, verb = a.first > content.first and doc:token(a.first - 1), a.last + 1
  if not before or not before:is("noun") or verb > content.last then return false end
  if doc:token(verb):in_list("have") and verb < content.last then verb = verb + 1 end
  return verb == content.last and doc:token(verb):in_list("tells_of_it")
end

-- "many points in Kovra's letter", "what Kovra says", "the events Kovra described": the author of what is denied.
function M.author(doc, m, content)
  local said, denier = sets.all_that[string.lower(doc:token(content.first).text)], m:actor("source")
  local own = denier and denier:get("key")
  for _, a in ipairs(doc:span(content.first, content.last):mentions("Actor")) do
    local other = said and a:get("key") ~= own and a.first <= content.first + 2
    if other and verb_of_saying(doc, a.last + 1) then return a:span() end
    if a:get("key") ~= own and tells_of_noun(doc, content, a) then return a:span() end
    local told = doc:find_tag(content.first, a.first - 1, "finite", "modal")   -- "a study that found it sold users' data"
    local mark = a.last < content.last and not told and doc:token(a.last + 1)
    if mark and mark:is("possessive") and is_medium(doc, a) then return a:span() end
  end
  return nil
end

local TITLE = 14   -- tokens of "of former party leader Ada Lind"

-- "the claims of former party leader Ada Lind that it leaks", "the claims of the other side that it leaks": who stands in front of
-- "that" and a clause, behind nothing but titles.
local function titled_maker(doc, noun, last)
  local that = noun + 3
  while that < last and that <= noun + TITLE and doc:word(that) ~= "that" do that = that + 1 end
  local titles = nearby.only(doc, noun + 2, that - 1, "det", "own", "adj", "noun", "num", "participle")
  if doc:word(that) ~= "that" or not titles then return nil end
  for _, a in ipairs(doc:span(noun + 2, that - 1):mentions("Actor")) do
    if a.last == that - 1 and a:get("kind") == "person" then return a:span() end
  end
  local clause = that < last and doc:token(that + 1):is("det", "own", "pronoun", "noun", "adj", "num")
  local told = doc:token(noun):in_list("tells_of") or doc:token(that - 1):in_list("claim_noun")
  return clause and not told and doc:find_tag(that + 2, last, "finite", "modal") and doc:span(noun + 2, that - 1) or nil
end

words "tells_of" { "narrative", "theory", "tale", "myth", "story", "legend", inflect = "noun" }

-- "the allegations of the union", and not of police violence, of Lind's lies, of Lind lying; "the findings of a report by
-- the union": whose they are.
function M.maker(doc, content, noun)
  if noun + 2 > content.last or doc:token(noun + 1).text ~= "of" then return nil end
  if not doc:token(noun):in_list("made_noun") then return nil end
  local opens = doc:token(noun + 2)
  if doc:token(noun):in_list("tells_of") and sets.a_or_an[opens.form] then return nil end   -- "the narrative of a lone gunman"
  for n = noun + 2, opens:is("det", "own", "name") and math.min(content.last, noun + 4) or 0 do   -- not "of fake ballot papers"
    local said = makers.speaks(doc:token(n)) and makers.behind(doc, n)
    if said then return said:span() end
  end
  for _, a in ipairs(doc:span(noun + 2, content.last):mentions("Actor")) do
    local after = a.last < content.last and doc:token(a.last + 1)
    local on_what = after and (after.form == "regarding" or after.form == "concerning")
    local goes_on = after and not on_what and after:is("noun", "adj", "possessive", "gerund", "participle")
    local beside = a.first <= noun + 3 and nearby.only(doc, noun + 2, a.first - 1, "det", "own", "adj", "num")
    local crowd = a:get("form") == "nominal" and not doc:find_tag(noun + 2, a.first, "det", "own") and doc:token(a.last):is("plural")
    local told = crowd and a.last > noun + 2 and doc:word(a.last + 1) ~= "that"   -- "claims of missing voters", "of ghost workers"
    if beside and not goes_on then return not told and a:span() or nil end
    break
  end
  return titled_maker(doc, noun, content.last)
end

-- "US and British claims": do two that stand side by side make it together?
local function are_joined(doc, one, other)
  local word = other.first == one.last + 2 and doc:token(one.last + 1).text
  return word == "and" or word == "or" or word == ","
end

-- "by Member of Parliament for Kovra South, Ada Lind": who has the office, and not the parliament.
local function office_holder(doc, a)
  local last = doc:sentence(a.sentence).last
  if a.first < 3 or not doc:token(a.first - 1):is("prep") or not doc:token(a.first - 2):in_list("role") then return nil end
  local comma = a.last + 1
  while comma < last and comma <= a.last + TITLE and doc:token(comma):is("prep", "noun", "det", "adj") do comma = comma + 1 end
  for _, o in ipairs(comma < last and doc:word(comma) == "," and doc:span(comma + 1, last):mentions("Actor") or {}) do
    if o.first == comma + 1 and o:get("kind") == "person" and o:get("form") == "full" then return o end
  end
end

-- "by the French daily Le Monde": the paper, and not France; "by former Mill Bank COO Ada Lind": Lind.
local function whole_name(doc, content, a)
  local holder = office_holder(doc, a)
  if holder then return holder end
  for _, o in ipairs(doc:span(a.first, content.last):mentions("Actor")) do
    local beside = o.first > a.last and nearby.only(doc, a.last + 1, o.last, "noun", "adj")
    local of_office = beside and o.first > a.last + 1 and o:get("kind") == "person" and o:get("form") == "full" and o
    local named = of_office or beside and heads.named_last(doc, doc:span(a.first, o.last), a)
    if named then return named end
  end
  return a
end

-- "Lind rumours": of these, whoever stands before them is the matter.
words "rumour_noun" { "rumour", "rumor", "speculation", "gossip", "whisper", inflect = "noun" }

-- "the Lind sale report": so is whoever stands before what is told, if it is not his ("Lind's sale report").
local function names_matter(doc, a, noun)
  local between = noun > a.last + 1 and doc:token(noun - 1)
  return between and between:is("noun", "gerund") and not between:is("name") and not between:in_list("medium", "print_noun", "role", "body", "crowd")
end

-- "US espionage allegations": a state by its letters makes them.
local function is_power(doc, a) return a.first == a.last and sets.great_power[doc:token(a.first).text] ~= nil end

local things = { company = true, institution = true, other = true }

-- "The nursing homes report": so are several houses right before it, that no name tells.
local function is_thing_told(doc, a, noun)
  return a.last == noun - 1 and a:get("form") == "nominal" and things[a:get("kind") or ""] ~= nil and doc:token(a.last):is("plural")
end

local function is_matter(doc, a, noun)
  if is_power(doc, a) and not doc:token(noun):in_list("rumour_noun") then return false end
  local matter = doc:token(noun):in_list("rumour_noun") or names_matter(doc, a, noun) or is_thing_told(doc, a, noun)
  return matter and not doc:find_tag(a.last + 1, noun - 1, "possessive")
end

-- "By the duo against the firm": the firm is no maker.
local function is_target(doc, first, a)
  for n = first, a.first - 1 do
    if sets.about_whom[doc:token(n).form] then return true end
  end
  return false
end

-- "By US-based Lind Research": where somebody is at home.
local function is_home(doc, a)
  local behind = string.find(doc:word(a.last + 1), "^[-‐]$") and 2 or 1
  return doc:word(a.last + behind) == "based"
end

-- "A charge from Orrick that he lied": the clause tells of him, and who is behind "from" is nobody that was found.
local function that_behind(doc, first, a)
  for n = first + 1, a.first - 1 do
    if doc:word(n) == "that" then return n end
  end
end

-- Who made the claim: the actor before the noun ("US claims", the first of several), after "by" ("claims made by X"),
-- whom "your claims" are told.
local function named(doc, content, noun)
  local best, last
  for n = content.first, noun - 1 do
    local to = string.lower(doc:token(n).text) == "your" and addressed.at(doc, n)
    if to then return to:span() end
  end
  for _, a in ipairs(doc:span(content.first, content.last):mentions("Actor")) do
    if a.last < noun and not is_matter(doc, a, noun) then
      local inside = last and a.last <= last.last   -- "a Syrian group": the group, and not Syria
      if not inside and not (last and are_joined(doc, last, a)) then best = a:span() end
      last = inside and last or a
    end
    if not best and a.first > noun and a.first <= noun + 8 and not is_home(doc, a) then
      for n = noun + 1, a.first - 1 do
        local word = doc:token(n).text
        local that = (word == "by" or word == "from") and that_behind(doc, n + 1, a)
        if that then return doc:span(n + 1, that - 1) end
        local makes = (word == "by" or word == "from") and a.first <= n + 5 and not is_target(doc, n + 1, a)
        if makes then return whole_name(doc, content, a):span() end
        if word == "in" and is_medium(doc, a) and a:get("kind") ~= "state" then return a:span() end
        if word == "that" or word == "of" then return nil end
      end
    end
  end
  return best
end

-- "denied the charge, which was made by X"; "the idea that he lied, a charge levelled by X": who is said to have brought it up.
local function brought_by(doc, content, noun)
  for _, origin in ipairs(doc:sentence(doc:token(noun).sentence):mentions("Origin")) do
    local what = origin:slot("what")
    local behind = origin.way == "apposed" and noun < what.first and what.first <= content.last + 2
    if behind or what.first <= noun and noun <= what.last then return origin:slot("source") end
  end
  return nil
end

local BACK = 6   -- sentences before, in which a paper tells its story

-- "The poisoning story": is the claim of what stands in front of the noun, too? (Of "the story" every claim is.)
local function is_of_matter(doc, content, noun, claim)
  local matter = noun > content.first and doc:token(noun - 1)
  local topic = matter and matter:is("noun", "gerund") and not matter:is("name") and not matter:in_list("medium", "print_noun", "press_word") and matter.topic
  if not topic then return true end
  for _, p in ipairs(claim:pieces("content")) do
    for n = p.first, p.last do
      if doc:token(n).topic == topic then return true end
    end
  end
  return false
end

-- "Denied the story": the paper that told one last. (A report may be of anybody.)
local function paper_that_told(doc, content, noun)
  local told
  for _, c in ipairs(nearby.mentions(doc, "Claim", content.first, BACK)) do
    local by = c.last < content.first and c:get("act") ~= "deny" and c:actor("source")
    if by and by:get("kind") == "media" and is_of_matter(doc, content, noun, c) then told = by end
  end
  return told
end

-- "Denied a newspaper report that ...": by its kind alone.
function M.is_press(doc, noun)
  return noun > 1 and doc:token(noun - 1):in_list("press_word") and doc:token(noun):in_list("medium", "print_noun")
end

-- "disputed the article", "rejected the report": whoever wrote it, as the article told before, or tells behind.
local function paper_maker(doc, content, noun)
  if not doc:token(noun):in_list("medium", "print_noun") then return nil end
  local bare = content.last - content.first <= 3
  local a = bare and makers.of(doc, content) or makers.ahead(doc, noun) or makers.paper_ahead(doc, noun) or M.is_press(doc, noun) and paper_that_told(doc, content, noun) or bare and doc:token(noun).lemma ~= "report" and paper_that_told(doc, content, noun)
  return a and a:span() or nil
end

local FAR = 16   -- tokens of what is claimed, between its noun and who put it forward

-- "claims of fraud levelled by X", "reports of a split spread by the union": who put them forward.
local function put_forward_by(doc, content, noun)
  for n = noun + 2, math.min(content.last - 2, noun + FAR) do
    local t = doc:token(n)
    if t.text == "that" then return nil end
    local next = doc:token(n + 1)
    local by = t:in_list("put_about") and (next.text == "by" and n + 1 or   -- "spread by X", "put forward by X"
                                           next:is("particle", "prep", "adv") and doc:word(n + 2) == "by" and n + 2)
    for _, a in ipairs(by and doc:span(by + 1, math.min(content.last, by + 6)):mentions("Actor") or {}) do
      if a.first <= by + 3 then return whole_name(doc, content, a):span() end
    end
  end
end

words "is_aired_on" { "programme", "program", "show", "podcast", "channel", "station", "website", "site", "blog", "forum", "bulletin", "broadcast",
                      "newspaper", "paper", "magazine", "newsletter", "tabloid", "outlet", inflect = "noun", any_tag = true }

local in_or_on = { ["in"] = true, on = true }

-- "a suggestion, aired on several radio shows, that she lied", "a claim first made on a podcast that ...": where it was put forward.
local function aired_on(doc, content, noun)
  for n = noun + 1, math.min(content.last - 2, noun + 3) do
    if doc:token(n):in_list("put_about") and in_or_on[doc:word(n + 1)] then
      for _, np in ipairs(doc:span(n + 2, content.last):mentions("np")) do
        local last = np.first == n + 2 and (doc:token(np.last + 1):in_list("is_aired_on") and np.last + 1 or np.last)   -- "on radio shows"
        local where = last and doc:token(last):in_list("is_aired_on") and doc:span(np.first, last)
        if where and #where:mentions("Actor") == 0 then
          doc:add("Actor", where, { name = where }, { key = string.lower(where.text), kind = "media", form = "nominal" })
        end
        if last then return where or nil end
      end
    end
  end
end

-- "the version of events given by the union": where its noun ends.
local function noun_end(doc, noun)
  return doc:word(noun + 1) == "of" and doc:word(noun + 2) == "events" and noun + 2 or noun
end

function M.of(doc, content, noun)
  return put_forward_by(doc, content, noun) or named(doc, content, noun_end(doc, noun)) or brought_by(doc, content, noun) or aired_on(doc, content, noun) or
         paper_maker(doc, content, noun)
end

-- "denied that Lind was telling the truth": who is said to lie has made the claim; not "he told the truth, he said".
function M.truth_teller(doc, m, content)
  local denier = m:actor("source")
  local own = denier and denier:get("key")
  for _, a in ipairs(doc:span(content.first, content.last):mentions("Actor")) do
    for n = a.last + 1, math.min(content.last - 2, a.last + 4) do
      local told = doc:token(n).lemma == "tell" or doc:token(n).lemma == "speak"
      if told and doc:token(n + 1).text == "the" and doc:token(n + 2).text == "truth" then
        return a:get("key") ~= own and a:span() or nil
      end
    end
  end
  return nil
end

local own_word = { his = true, her = true, its = true, their = true }

-- "Ducharme brushed off his remarks": whose they are, if not the denier's. Not "claims his council wasted it", "his son's remarks".
function M.owner(doc, m, content)
  local noun = m:slot("noun")
  if not noun or noun.first < content.first or not own_word[string.lower(doc:word(content.first))] or m:get("type") == "retraction" then return nil end
  if doc:find_tag(content.first + 1, noun.first - 1, "possessive") then return nil end
  local denier = m:actor("source")
  local by = denier and pronouns.meant(doc, content.first, denier:get("key"))
  return by and by:span() or nil
end

-- "In an interview with the Herald, she did not rule it out": who has asked.
function M.interviewer(doc, m)
  local s = doc:sentence(m.sentence)
  for _, a in ipairs(s:mentions("Actor")) do
    local with = a.first > s.first + 1 and doc:token(a.first - 1)
    if with and with.text == "with" and doc:token(a.first - 2).lemma == "interview" then return a:span() end
  end
  return nil
end

return M
