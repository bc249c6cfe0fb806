-- Weak words: those of many senses (back, help, hit) count only with an actor itself at their other end, and what one does to
-- oneself, one's own people or nobody in particular is no tension.
local authors = require "lib.authors"
local lib = require "lib.tension"
local polls = require "lib.polls"
local pronouns = require "lib.pronouns"
local sets = require "lib.word_sets"
local sides = require "lib.sides"
local trifles = require "lib.trifles"

local M = {}

-- "the trader Agrovale": where the name ends that says who the noun is.
local function named_until(doc, a, span)
  for _, b in ipairs(doc:span(a.last + 1, span.last):mentions("Actor")) do
    if b.first == a.last + 1 and lib.same(a, b) then return b.last end
  end
  return a.last
end

-- Is the actor what the phrase is about, and not only the owner of a thing in it?
local function heads(doc, a, span)
  for i = span.first, a.first - 1 do
    local t = doc:token(i)
    local counts = t.form == "of" and doc:token(i - 1):in_list("amount")   -- "thousands of people"
    if t:is("prep") and not counts and not lib.is_rough(doc, t) then return doc:token(span.first):is("num") end
  end
  local last = a.last < span.last and named_until(doc, a, span)
  if not last or last >= span.last then return true end
  local t = doc:token(last + 1)
  return not t:is("noun", "possessive", "adj")
end

-- Judgements and favours reach an owner through what is owned ("supports Y's bid"); blows do not.
local reaching = { agree = true, reject = true, criticise = true, demand = true, accuse = true, protest = true }

-- what belongs to somebody so closely that a blow on it is a blow on him
words "asset" { from = "words/tension-objects.tsv", where = { use = "asset" }, inflect = "noun", any_tag = true }

-- "their camp", "a convoy of rebels"
local function is_asset(doc, span)
  if span == nil or doc:token(span.last):in_list("asset") then return span ~= nil end
  for i = span.first + 1, span.last - 1 do
    if doc:token(i).form == "of" then return doc:token(i - 1):in_list("asset") end
  end
  return false
end

-- "shot it in six weeks": what it is bleeds not.
words "on_bodies" { from = "words/tension-verbs.tsv", where = { use = "on_bodies" }, inflect = "verb", any_tag = true }

local bloodless = { company = true, party = true, media = true, institution = true, ngo = true, igo = true }

local function bleeds_not(doc, m, to)
  if doc:token(to.last):in_list("role") then return false end   -- "the murder of two judges"
  local body = bloodless[to:get("kind") or ""] or string.lower(to.text) == "it"   -- "would kill the club"
  return body and doc:token(m:slot("trigger").first):in_list("on_bodies")
end

-- "will meet her daughter"
words "kin" { from = "words/tension-people.tsv", where = { use = "kin" }, inflect = "noun", any_tag = true }

-- "consulted a solicitor"
words "paid" { from = "words/tension-people.tsv", where = { use = "paid" }, inflect = "noun", any_tag = true }

local function is_adviser(doc, m, to)
  return m:get("pos") ~= "noun" and doc:token(to.last):in_list("paid")
end

local function is_kin(doc, to)
  return doc:token(to.first):is("own") and doc:token(to.last):in_list("kin")
end

-- "curbs on Belarusian potash": what is kept from a state's goods hits the state.
local function hits_goods(doc, m, to)
  local barred = m:get("type") == "sanction" or lib.is_one(doc:token(m:slot("trigger").last), { ban = true })
  return barred and to:get("kind") == "state"
end

-- "every candidate", "any president", "other people": nobody in particular.
local function is_general(doc, a)
  return a ~= nil and a:get("form") == "nominal" and lib.is_one(doc:token(a.first), sets.whichever)
end

-- "hopes for a rival who can oust Y": nobody in particular, and not yet.
local function is_hoped_for(doc, m)
  local a = m:actor("from")
  local n = a and m:get("pos") ~= "noun" and lib.is_one(doc:token(a.first), sets.any_one) and a.last + 1
  return n and n < m:slot("trigger").first and (doc:word(n) == "who" or doc:word(n) == "that") and lib.is_one(doc:token(n + 1), sets.may_be) or false
end

-- "questioned his depth": not him but what is his.
local function is_owned(doc, m)
  local n = m:slot("trigger").last + 1
  local own = n < doc.tokens and doc:token(n):is("own") and m:actor("to").last < n
  return own and not doc:token(n + 1):is("mark") or false
end

-- "warned its citizens", "thanked his voters": nobody stands against his own people by words or help.
local mild = { warn = true, demand = true, appeal = true, aid = true, agree = true, talks = true, ease = true, release = true }
local followers = { people = true, military = true, police = true }
-- but one may demand something of one's own party
local ones_body = { party = true, government = true, company = true, institution = true }
local favours = { aid = true, agree = true, ease = true, release = true }

-- "warned their Danish counterparts": no people of theirs
words "across_from" { from = "words/tension-people.tsv", where = { use = "across_from" }, inflect = "noun", any_tag = true }

function M.is_own_people(doc, m, to)
  if doc:token(to.last):in_list("across_from") then return false end
  local kind = to:get("kind") or ""
  local from = (followers[kind] or ones_body[kind] and favours[m:get("type")]) and m:actor("from")
  local word = from and doc:token(to.first)
  return word and word:is("own") and pronouns.may_mean(word.text, from) or false
end

-- "pressed by reporters": that is their work.
words "press_noun" { from = "words/tension-people.tsv", where = { use = "press_noun" },
                     inflect = "noun", any_tag = true }
words "pressed_by_trade" { from = "words/tension-verbs.tsv", where = { use = "pressed_by_trade" },
                           inflect = "verb", any_tag = true }

local function is_interview(doc, m)
  local from = m:actor("from")
  return from and doc:token(from.last):in_list("press_noun") and doc:token(m:slot("trigger").first):in_list("pressed_by_trade")
end

words "out_of_courtesy" { "for joining", "for being here", "for being with", "for coming", "for having", "for your time", "for taking", "for talking", "for speaking to", "for speaking with",
                          "for the question", "for that question", "for asking", "so much", "very much", "again" }

-- "Senator, thank you for joining us", "Thank you. With me is", "Thanks, Ada.": what hosts and guests say.
local function is_courtesy(doc, m)
  local last = m:slot("trigger").last
  local form, behind = string.lower(doc:word(last)), doc:word(last + 1)
  if form == "thanks" then return behind == "," end
  if doc:token(last).lemma ~= "thank" or behind ~= "you" then return false end
  local next_word = doc:word(last + 2)
  return next_word == "." or next_word == "," or doc:find_list(last + 2, math.min(doc.tokens, last + 4), "out_of_courtesy") ~= nil
end

-- "Poles drown each other and blame us": nobody else.
local function is_among_themselves(doc, m)
  if m.rule ~= "act on somebody" then return false end
  local n = m:slot("trigger").last + 1
  return n < doc.tokens and doc:token(n).form == "each" and doc:token(n + 1).form == "other"
end

-- "Latvia's minister called it a slap and will contest it": not her own country.
local function is_own_side(_, m, to)
  local from = to:get("form") == "pronoun" and string.lower(to.text) == "it" and m:actor("from")
  return from and sides.meet(sides.of(from), sides.of(to))
end

-- "the prime minister promised to protect every Greek": her own people.
local for_good = { aid = true, agree = true, talks = true, ease = true, release = true, appeal = true }

local function is_own_state(_, m, to)
  local from = to:get("kind") == "state" and m:actor("from")
  local state = from and from:get("kind") == "person" and from:get("state")
  return state and state == to:get("name") or false
end

-- "an abuse of his office"
words "trust_noun" { from = "words/tension-objects.tsv", where = { use = "trust_noun" },
                     inflect = "noun", any_tag = true }

local function is_trust(doc, m, to)
  return doc:token(m:slot("trigger").last).lemma == "abuse" and doc:token(to.last):in_list("trust_noun")
end

-- "met residents", "dined with guests": no talks of one side with another, as those with officials are, and as any are that are
-- bargained in: "sat down with the strikers".
words "in_office" { from = "words/tension-people.tsv", where = { use = "in_office" }, inflect = "noun", any_tag = true }

local function comes_round(doc, m)
  local n = m:slot("trigger").first - 1
  return n > 1 and doc:word(n) == "to" and lib.is_one(doc:token(n - 1), sets.come_round)
end

local function meets_people(doc, m, to)
  if comes_round(doc, m) then return false end   -- "agreed to meet the traders"
  if doc:token(to.last):in_list("in_office") or lib.is_one(doc:token(m:slot("trigger").first), sets.negotiate) then return false end
  local from = to:get("kind") == "people" and m:get("pos") ~= "noun" and m:actor("from")
  return from and from:get("kind") == "person" or false
end

-- "stood up for what the country needs": a clause, and not the country.
local function is_clause(doc, m, to)
  return doc:word(to.first - 1) == "what" or doc:token(to.first):is("det") and doc:word(to.first) == "what" or
         to.first > 2 and doc:token(to.first - 1):is("det") and doc:word(to.first - 2) == "what"
end

-- "will protect a woman's right to choose": anybody's.
words "due" { from = "words/tension-objects.tsv", where = { use = "due" }, inflect = "noun", any_tag = true }

local function is_anybodys(doc, _, to)
  local article = doc:word(to.first)
  local n = sets.a_or_an[article] and to.last + 1
  return n and n < doc.tokens and doc:token(n):is("possessive") and doc:token(n + 1):in_list("due") or false
end

-- "will save women $10 a month"
local money = { ["$"] = true, ["£"] = true, ["€"] = true, money = true, time = true }

local function spares_money(doc, m, to)
  if not lib.is_one(doc:token(m:slot("trigger").first), sets.spare) then return false end
  for n = to.last + 1, math.min(to.last + 3, doc.tokens) do
    if doc:token(n):is("num") or money[doc:word(n)] then return true end
  end
  return false
end

-- "I cannot believe a man like that leads us": the clause is not believed.
local function is_unbelieved(doc, m, to)
  local last = doc:sentence(to.sentence).last
  local n = doc:token(m:slot("trigger").last).lemma == "believe" and to.last + 1
  while n and n <= last and not doc:token(n):is("mark") do
    if doc:token(n):is("finite", "modal") then return true end
    n = n + 1
  end
  return false
end

-- "He telephoned me on Sunday", "they met us": what one is told of one's own doings is no talks of two sides.
local me_or_us = { me = true, us = true }

local function is_with_me(_, _, to) return me_or_us[string.lower(to.text)] or false end

-- "would not discuss the findings until the council had received them": papers
local function is_sent_in(doc, m, to)
  return doc:token(m:slot("trigger").first).lemma == "receive" and string.lower(to.text) == "them"
end

-- "has trained five runners", "will train nine bakers": that is work; who trains soldiers helps those whose they are.
local helped_by_drill = { military = true, police = true, armed_group = true, state = true, government = true, igo = true }

local function is_schooling(doc, m, to)
  return doc:token(m:slot("trigger").last).lemma == "train" and not helped_by_drill[to:get("kind") or ""]
end

-- "handed him £900 in a car park": one man pays another.
local function is_payment(_, m, to)
  local from = m.rule == "gives somebody something" and (m.way == "sum" or m.way == "sum_to") and m:actor("from")
  return from and from:get("kind") == "person" and to:get("kind") == "person" or false
end

-- "He was slow, so I let him go": no captor
local function is_dismissed(_, m)
  local from = m.rule == "lets somebody go" and m.way == "go" and m:actor("from")
  return from and from:get("kind") == "person" and from:get("form") == "pronoun" or false
end

-- "tourists visited the White House", "she visited the clinic": to see it.
local seats = { government = true, institution = true, company = true, ngo = true, other = true }

local function is_outing(doc, m, to)
  local from = m:get("pos") ~= "noun" and m:actor("from")
  local crowd = from and (from:get("kind") == "people" or from:get("kind") == "police")
  local house = crowd or to:get("form") == "nominal"
  return house and seats[to:get("kind") or ""] and lib.is_one(doc:token(m:slot("trigger").first), sets.visit)
end

-- "captured Iowa in the primary", "grabbed all 66 delegates": at the polls, and no blow.
local BALLOT = 30   -- tokens around a victory to a ballot
words "elected" { "delegate", "elector", "voter", "vote", "seat", inflect = "noun", any_tag = true }

-- "General Ada Lind"
local function bears_rank(doc, a)
  if a:get("class") == "military" then return true end
  return a.first > 1 and doc:span(a.first - 1, a.first):last_entry("role", "class") == "military"
end

local function is_won_at_vote(doc, m, to)
  local from = m:actor("from")
  local votes = from and (from:get("kind") == "person" or from:get("kind") == "party")
  local won = votes and to:get("kind") ~= "person" and lib.is_one(doc:token(m:slot("trigger").first), sets.win_thing)
  if not won then return false end
  if doc:token(to.last).lemma == "state" and not bears_rank(doc, from) then return true end   -- his home state of Velia
  local s = lib.sentence(doc, m)
  local near = doc:span(math.max(1, s.first - BALLOT), math.min(doc.tokens, s.last + BALLOT))
  return doc:token(to.last):in_list("elected") or doc:find_list(near.first, near.last, "ballot") ~= nil
end

-- "has the support of 27 percent of voters", "half of them want": a poll.
local function is_of_poll(doc, m)
  local place = m:slot("trigger").first
  return polls.is_polled(doc, place, m:actor("from")) or m:get("type") == "agree" and polls.is_share(doc, place)
end

-- "surrounded by his three siblings": they hold nobody in.
local function is_among_own(doc, m)
  local from = doc:token(m:slot("trigger").first).lemma == "surround" and m:slot("from")
  return from and doc:token(from.first):is("own") or false
end

-- "many of their backers": the word is of the part, and not of the verb before it.
local function is_of_part(doc, m, to)
  local n = m.way == "of" and to.first - 1
  while n and n > m:slot("trigger").last and doc:word(n) ~= "of" do n = n - 1 end
  return n and n > m:slot("trigger").last + 1 and lib.is_one(doc:token(n - 1), sets.part_of_all) or false
end

-- "the last two rows of chairs"
local function is_in_rows(doc, m)
  local last = m:slot("trigger").last
  return doc:token(last).form == "rows" and doc:word(last + 1) == "of"
end

-- "is suspending his campaign": what is one's own to end.
local function is_own_undertaking(doc, m, to)
  local from, last = m:actor("from"), m:slot("to").last
  local own = from and doc:token(to.first):is("own") and lib.is_one(doc:token(last), sets.undertaking)
  return own and pronouns.may_mean(doc:word(to.first), from) or false
end

-- "halted arms sales to Y": what is cut off is none.
local function is_cut_off(doc, m)
  local n = m:get("pos") == "noun" and m:slot("trigger").first - 1
  while n and n > 1 and doc:token(n):is("det", "adj", "own", "num", "common") do
    if doc:token(n):in_list("cutting_off") then break end
    n = n - 1
  end
  return n and n > 0 and doc:token(n):in_list("cutting_off") and doc:token(n):is("verb") or false
end

-- "the town hall hosted by the bank", "the hosts Lind and Moss": nobody meets anybody.
local guests = { person = true, state = true, people = true, anonymous = true }

local function hosts_nobody(doc, m, to)
  local t = doc:token(m:slot("trigger").first)
  if t.lemma ~= "host" and t.form ~= "hosts" then return false end
  local titled = t.form == "hosts" and t.number > 1 and doc:token(t.number - 1):is("name") and to.first == t.number + 1
  return titled or not guests[to:get("kind") or ""]
end

-- "wants voters to know": asks nothing of them.
local function wants_known(doc, m, to)
  local n = doc:token(m:slot("trigger").first).lemma == "want" and to.last + 1
  return n and n < doc.tokens and doc:word(n) == "to" and lib.is_one(doc:token(n + 1), sets.learn) or false
end

-- "failed three times to condemn Y": left undone.
local FAILED = 5   -- tokens from the verb to "to"

local function is_left_undone(doc, m)
  local n = m:slot("trigger").first - 1
  while n > 1 and doc:token(n):is("adv") do n = n - 1 end
  if n < 2 or doc:word(n) ~= "to" or m:get("pos") == "noun" or m:get("voice") == "passive" then return false end
  for k = n - 1, math.max(lib.sentence(doc, m).first, n - FAILED), -1 do
    local t = doc:token(k)
    if lib.is_one(t, sets.fail_to) then return t:is("verb") and not (k > 1 and lib.is_one(doc:token(k - 1), sets.negative)) end
    if not t:is("num", "noun", "adv", "adj", "det") then return false end
  end
  return false
end

-- "in violation of the ministry's rules": no border is crossed.
local ON_MAP = 4   -- tokens behind whose the thing is that is violated

local function breaks_rule(doc, m, to)
  local last = m:slot("trigger").last
  local named = doc:find_list(last, math.min(to.last + ON_MAP, doc.tokens), "realm")
  return doc:token(last).form == "violation" and not named
end

-- "Parents shut the gates and ... The parents said": a part is theirs, so they are known.
local function are_told_of_again(doc, from)
  local key = from:get("key")
  local all, keys = doc:mentions("Actor", "key")
  for i, a in ipairs(all) do
    if keys[i] == key and a.first > from.last and string.lower(doc:word(a.first)) == "the" then return true end
  end
  return false
end

-- "Families have sued": whoever they are; "the families" have been told of, and so have "families of the dead".
local function is_done_by_anybody(doc, m)
  local from = m:actor("from")
  return from ~= nil and from.first == from.last and lib.is_anybody(from) and
         not (from.last + 2 <= doc.tokens and doc:word(from.last + 1) == "of" and doc:token(from.last + 2):is("det", "own")) and
         not are_told_of_again(doc, from)
end

local mild_blame = { criticise = true, reject = true, sanction = true, investigate = true, rupture = true,
                     demand = true, warn = true }

-- "prolonged their strike at Chile's port": against whoever runs it.
local function is_where_one_strikes(doc, m, to)
  if not lib.is_one(doc:token(m:slot("trigger").last), sets.stoppage) then return false end
  local behind = m:get("pos") == "noun" and to:get("kind") == "state" and to.last < doc.tokens and doc:token(to.last + 1)
  return behind and behind:is("possessive") and m.way == "at" or false
end

local only = { attack = { attack = true }, talks = { talks = true }, asked = { demand = true, investigate = true, criticise = true } }

-- "fought for better pay", "fights for the people": a cause, and no side in a war.
local function is_cause(doc, m, to)
  return m:get("pos") ~= "noun" and doc:token(m:slot("trigger").first).lemma == "fight" and doc:word(m:slot("trigger").last) == "for" and
         to:get("kind") ~= "armed_group" and to:get("kind") ~= "military"
end

-- What is no tension at all, and why; for acts of some types or of any.
local nothing = {
  { why = "whoever it may be", types = { aid = true }, is = function(_, _, to) return lib.is_anybody(to) end },
  { why = "where they strike", types = { protest = true, attack = true }, is = is_where_one_strikes },
  { why = "whoever does it", types = mild_blame, is = is_done_by_anybody },
  { why = "a cause", types = { agree = true }, is = is_cause },
  { why = "who writes the article", is = function(doc, _, to) return authors.is_signature(doc:mentions("Byline"), to) end },
  { why = "oneself", is = function(doc, m) return sets.reflexive[doc:token(m:slot("to").last).form] end },
  { why = "among themselves", is = is_among_themselves },
  { why = "a courtesy", types = { agree = true }, is = is_courtesy },
  { why = "questions of the press", types = only.asked, is = is_interview },
  { why = "nobody in particular", is = function(doc, m, to) return is_general(doc, to) or is_general(doc, m:actor("from")) end },
  { why = "nobody yet", is = is_hoped_for },
  { why = "a thing", types = only.attack, is = bleeds_not },
  { why = "one's own people", types = mild, is = M.is_own_people },
  { why = "one's own undertaking", types = { rupture = true }, is = is_own_undertaking },
  { why = "cut off", types = { aid = true, mobilise = true }, is = is_cut_off },
  { why = "nobody met", types = only.talks, is = hosts_nobody },
  { why = "a wish that they know", types = { demand = true }, is = wants_known },
  { why = "left undone", types = mild_blame, is = is_left_undone },
  { why = "a rule", types = { incursion = true }, is = breaks_rule },
  { why = "an office", types = { coerce = true }, is = is_trust },
  { why = "one's own side", is = is_own_side },
  { why = "a poll", types = { agree = true, demand = true }, is = is_of_poll },
  { why = "one's own people around one", types = { protest = true, coerce = true }, is = is_among_own },
  { why = "won at the polls", types = { attack = true, coerce = true }, is = is_won_at_vote },
  { why = "of a part", types = { rupture = true }, is = is_of_part },
  { why = "rows of things", types = { strain = true }, is = is_in_rows },
  { why = "a clause", types = for_good, is = is_clause },
  { why = "anybody's right", types = for_good, is = is_anybodys },
  { why = "money spared", types = { aid = true }, is = spares_money },
  { why = "a clause that is not believed", types = { strain = true }, is = is_unbelieved },
  { why = "an outing", types = only.talks, is = is_outing },
  { why = "a meeting with whoever speaks", types = only.talks, is = is_with_me },
  { why = "papers that are received", types = only.talks, is = is_sent_in },
  { why = "schooling", types = { aid = true }, is = is_schooling },
  { why = "a payment", types = { aid = true }, is = is_payment },
  { why = "no captor", types = { release = true }, is = is_dismissed },
  { why = "one's own state", types = for_good, is = is_own_state },
  { why = "one's own family", types = only.talks, is = function(doc, _, to) return is_kin(doc, to) end },
  { why = "one's own adviser", types = only.talks, is = is_adviser },
  { why = "a meeting with a crowd", types = only.talks, is = meets_people },
  { why = "a visit to a site", types = only.talks, is = function(_, _, to) return to:get("kind") == "media" end },
}

for _, one in ipairs(trifles.all) do nothing[#nothing + 1] = one end

local function that_may_be(type)
  local some = {}
  for _, one in ipairs(nothing) do
    if not one.types or one.types[type] then some[#some + 1] = one end
  end
  return some
end

-- By type, so that of each tension only those are asked that it may be.
local nothing_of, nothing_else = {}, that_may_be("")
for type in pairs(lib.types) do nothing_of[type] = that_may_be(type) end

local function why_nothing(doc, m, to, type)
  for _, one in ipairs(nothing_of[type] or nothing_else) do
    if one.is(doc, m, to) then return one.why end
  end
end

-- Drops what is none, and turns questions of a witness into an inquiry.
function M.weigh(doc, m, to)
  local type = m:get("type")
  local why = why_nothing(doc, m, to, type)
  if why then return m:drop(why) end
  local note = m:get("note")
  if note ~= "weak" and note ~= "question" and type ~= "talks" then return end
  local direct = not is_owned(doc, m) and heads(doc, to, m:slot("to")) or is_asset(doc, m:slot("to"))
  if type == "talks" and not direct and m:get("pos") ~= "noun" then return m:drop("a need that is met") end
  if note == "weak" and not direct and not reaching[m:get("type") or ""] and not hits_goods(doc, m, to) then m:drop("weak") end
  -- who questions a witness investigates; who questions the witness's story, what he has shown, or why he came,
  -- criticises
  local t = m:slot("trigger")
  local shown = note == "question" and to.first > t.last and doc:find_tag(t.last + 1, to.first - 1, "noun", "prep")
  if note ~= "question" or not direct or shown then return end
  local behind = doc:token(m:slot("trigger").last + 1)
  if not (behind and (behind:is("wh") or behind.form == "whether")) then m:set("type", "investigate") end
end

return M
