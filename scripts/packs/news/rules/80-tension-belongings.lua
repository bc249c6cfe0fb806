-- Whose thing an end of a tension is: "Lind's plan" is Lind, "the firm's drivers" are the firm's.
local addressed = require "lib.addressed"
local nearby = require "lib.nearby"
local pronouns = require "lib.pronouns"
local sides = require "lib.sides"
local lib = require "lib.tension"
local sets = require "lib.word_sets"

phase "tension-passes"

-- "Lind's APAC speech": a name in front of the thing that is owned only tells which.
local function only_tells_which(doc, span, now)
  if now.last >= span.last or not doc:token(span.last):is("common") then return false end
  return now.first == now.last and doc:token(now.last):is("name") and nearby.only(doc, now.last + 1, span.last, "common")
end

-- "Norland's treatment of villagers" is Norland's: the owner stands for the phrase, unless what is owned
-- is an actor itself ("Norland's defence minister").
local function owner(doc, span, now)
  if not now then return nil end
  for _, a in ipairs(span:mentions("Actor")) do
    if a == now or a.first > now.first then return nil end
    local behind = a.last < span.last and doc:token(a.last + 1)
    local of_him = behind and behind:is("possessive")
    if of_him and (lib.is_about(doc, a.last + 2, now) or now.first == a.last + 2 and only_tells_which(doc, span, now)) then return a end
  end
end

-- "the minister's coalition partner, the Rural League, ...", "one of Peru's stars, Ada "Red" Lind, ...": who is named behind
-- the comma is meant.
local NICKNAME = 7   -- tokens

local function named_behind(doc, span, now)
  local behind = now and now.last < span.last and doc:token(now.last + 1)
  local comma = behind and behind:is("possessive") and doc:token(span.last + 1)
  if not comma or comma.text ~= "," or doc:token(span.last):is("name") or span.last + 2 > doc.tokens then return nil end
  local first = span.last + 2
  for _, a in ipairs(doc:span(first, math.min(first + NICKNAME, doc.tokens)):mentions("Actor")) do
    local close = doc:token(a.last + 1)
    local whole = a.first == first or a:get("kind") == "person" and nearby.only(doc, first, a.first - 1, "name", "mark")
    if whole and close and (close.text == "," or close.text == ".") then return a end
  end
end

-- "... their homes, and we urge ...": the list before "and" is another clause; the pronoun is the subject.
local function last_pronoun(doc, m)
  local span = m:slot("from")
  if not span or span.first == span.last or not doc:token(span.last):is("pronoun") or doc:token(span.last):is("wh") then return nil end
  return doc:span(span.last, span.last)
end

-- "Chile expelled two envoys and Peru retaliated": what stands behind a verb is its object, and "and" begins a clause.
local function behind_object(doc, m)
  local span = m:slot("from")
  local verb = span and span.last < m:slot("trigger").first and span.first > 1 and doc:token(span.first - 1)
  if not verb or not verb:is("finite") or not verb:is("past") or verb:in_list("say", "be", "have", "do") then return nil end
  for n = span.first + 1, span.last - 1 do
    if doc:word(n) == "and" then
      for _, a in ipairs(doc:span(n + 1, span.last):mentions("Actor")) do
        if a.last == span.last then return a:span() end
      end
    end
  end
end

-- "the boy's mother, Ada Lind, sued", "tore into the minister, Ada Lind": who is named behind the comma is meant.
local function name_of_noun(doc, span, now)
  local nominal = not now or now:get("form") == "nominal"
  -- "the judge of Kerala, Ada Lind, ..."
  if now and nominal and now.last < span.last and doc:token(now.last + 1).form == "of" then return lib.apposed(doc, span) end
  -- "a Swedish neurologist, Ada Lind, ..."
  local of_state = now and now:get("kind") == "state" and now.last < span.last and
                   doc:token(now.last + 1):is("common", "adj") and doc:token(span.last):is("common")
  if of_state then return lib.apposed(doc, span) end
  local noun = nominal and not doc:token(span.last):is("name")
  local whole = noun and (not now or now.last == span.last or now.first == span.first and not span:mentions("Actor")[2])
  return whole and lib.apposed(doc, span) or nil
end

-- his, its, their: who is meant ------------------------------------------------------------------------

-- "accuses you of lying": whom the speaker speaks to.
local function spoken_to(doc, m, slot)
  local span = m:slot(slot)
  local word = span and string.lower(doc:word(span.first))
  local a = (word == "you" or word == "your") and not m:actor(slot) and span.last <= span.first + 3 and addressed.at(doc, span.first)
  if a then lib.set_end(m, slot, a) end
end

-- "the club, whose chairman has been accused by fans": the club.
local function whose_end(doc, m, slot)
  local span = m:slot(slot)
  local n = span and span.first - 1
  if not n or n < 3 or string.lower(doc:word(n)) ~= "whose" or m:actor(slot) then return end
  local last = doc:token(n - 1).text == "," and n - 2 or n - 1
  for _, a in ipairs(doc:span(math.max(1, last - 6), last):mentions("Actor")) do
    if a.last == last then lib.set_end(m, slot, a) end
  end
end

local function begins_with_own(doc, m, slot)
  local span = m:slot(slot)
  return span and doc:token(span.first):is("own") and not m:actor(slot) and span.first
end

-- "froze our assets": those of whoever says so.
local function speakers_own(doc, m, slot, n)
  local word = string.lower(doc:token(n).text)
  local c = (word == "my" or word == "our") and sides.enclosing(doc, n)
  local a = c and c:actor("source")
  if a then lib.set_end(m, slot, a) end
  return c
end

local blows = { attack = true, mass_violence = true }

-- "its aircraft struck Y", "his feud with Y", "its war against Y": not Y's, who is named behind.
words "striking_force" { from = "words/tension-people.tsv", where = { use = "striking_force" },
                         inflect = "noun", any_tag = true }

local function acts_itself(doc, m, slot, n, other)
  local behind = slot == "from" and other.first > n
  local named = m:get("mutual") == "yes" or other:get("form") ~= "pronoun" and not doc:token(other.first):is("own")
  return behind and (m:get("pos") == "noun" and named or doc:token(m:slot(slot).last):in_list("striking_force"))
end

-- but one stands by one's own word
words "seconding" { from = "words/tension-verbs.tsv", where = { use = "seconding" }, inflect = "verb", any_tag = true }

-- "his vote for the law that banned Y": the law did.
local function is_far_from_act(doc, m, slot)
  local span, t = m:slot(slot), m:slot("trigger")
  for n = span.first + 1, t.first - 1 do
    if slot == "from" and (doc:token(n):is("wh") or doc:token(n).form == "that") then return true end
  end
  return false
end

-- "Lind said Moss should tone down his attacks on Y": the subject of the clause that the word stands in, before the first of
-- the sentence.
local function clause_subject(doc, m, n, but)
  if m:get("pos") ~= "noun" then return nil end
  local found
  for _, a in ipairs(doc:span(doc:sentence(doc:token(n).sentence).first, n):mentions("Actor")) do
    local behind = a.last < n - 1 and doc:token(a.last + 1)
    local leads = behind and behind:is("finite", "modal") and a:get("form") ~= "pronoun"
    if leads and not lib.same(a, but) and pronouns.may_mean(doc:token(n).text, a) then found = a end
  end
  return found
end

-- What one does to one's own is no tension: "blamed his haste" is of him who does it, if it may be. Nobody
-- enters his own airspace, wants his own resignation or mocks his own speech.
local function own_end(doc, m, slot, other)
  local n = begins_with_own(doc, m, slot)
  if n and is_far_from_act(doc, m, slot) then return end
  if n and (string.lower(doc:word(n)) == "your" or speakers_own(doc, m, slot, n)) then return end
  if n and m:get("note") == "agentless" then   -- "his trial": who brings it is not said
    local tried = pronouns.meant(doc, n)
    if tried then lib.set_end(m, slot, tried) end
    return
  end
  local but = n and (m:actor(other) or slot == "to" and m:get("voice") ~= "passive" and lib.subject(doc, m))
  if not but then return end
  if doc:word(n + 1) == "own" then return end   -- "drowned its own scandals"
  -- "backed her demand": nobody backs his own; "resigned over his handling of it": his own
  local backs = slot == "to" and m:get("type") == "agree" and doc:token(m:slot("trigger").last):in_list("seconding")
  local ill = m:slot("aim") and m.rule ~= "leaves over somebody's deed" or backs or m:get("type") == "criticise" or
              slot == "to" and blows[m:get("type") or ""]
  ill = ill or m.rule == "adversary" and but.first > n   -- "Chile and its ally, Peru": nobody is his own
  local his_own = not ill and not acts_itself(doc, m, slot, n, but) and pronouns.may_mean(doc:token(n).text, but)
  local a = not his_own and (slot == "from" and clause_subject(doc, m, n, but) or pronouns.meant(doc, n, but:get("key")))
  if a and not sides.is_first_person(doc, a:span()) then lib.set_end(m, slot, a) end
end

-- Is there an end that is nobody yet? "her plan to ban the union": not the union, but whoever she is.
local function is_open(doc, m, slot)
  local span, a = m:slot(slot), m:actor(slot)
  local hers = a and lib.is_in_ones_own(doc, span, a)
  if hers then lib.set_end(m, slot, doc:span(span.first, span.first)) end
  return span ~= nil and (a == nil or hers)
end

pass "whose it is" {
  about = "mocked her policies, entered its airspace: the end is who is meant by the pronoun",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local to, from = is_open(doc, m, "to"), is_open(doc, m, "from")
      if to then whose_end(doc, m, "to") end
      if from then whose_end(doc, m, "from") end
      if to then spoken_to(doc, m, "to") end
      if from then spoken_to(doc, m, "from") end
      if to then own_end(doc, m, "to", "from") end
      if from then own_end(doc, m, "from", "to") end
    end
  end,
}

-- "gunmen of the Northern Front": the Front.
words "member_noun" { from = "words/tension-people.tsv", where = { use = "member_noun" },
                      inflect = "noun", any_tag = true }
local bodies = { armed_group = true, military = true, police = true, party = true, ngo = true, igo = true, company = true,
                 institution = true, other = true }

-- "its officers searched the house": they are its own, and it acts.
words "servant_noun" { from = "words/tension-people.tsv", where = { use = "servant_noun" }, inflect = "noun", any_tag = true }

local function own_men(doc, now)
  local own = now and sets.its[doc:word(now.first)] and now.first < now.last and doc:token(now.last):in_list("member_noun", "servant_noun")
  local joined_to = own and doc:word(now.first - 1) == "and" and doc:word(now.first - 2) ~= ","   -- "Holm and its officers"
  local body = own and not joined_to and pronouns.meant(doc, now.first)
  return body and bodies[body:get("kind") or ""] and body or nil
end

local function body_of(doc, now, acts)
  local of = now and now.last + 2 <= doc.tokens and doc:token(now.last + 1)
  if not of or of.form ~= "of" and of.form ~= "from" or now:get("kind") == "person" then return nil end
  local man = doc:token(now.last)
  if not man:in_list("member_noun") and not (acts and man:in_list("servant_noun")) then return nil end   -- whom one suspends is not the body
  for _, a in ipairs(doc:span(now.last + 2, math.min(now.last + 8, doc.tokens)):mentions("Actor")) do
    if a.first > now.last + 3 then return nil end
    if bodies[a:get("kind") or ""] then return a end
  end
end

-- "the union's members": the union, as with "members of the union"; a firm's or a state's members are none.
local with_members = { ngo = true, party = true, igo = true, armed_group = true }

local function whose_members(doc, span, now)
  if not now or not doc:token(now.last):in_list("member_noun") or doc:token(now.last).lemma ~= "member" then return nil end
  for _, a in ipairs(doc:span(math.max(span.first, now.first - 6), now.last):mentions("Actor")) do
    if a.last < now.last and doc:token(a.last + 1):is("possessive") and with_members[a:get("kind") or ""] then return a end
  end
end

-- "a council of the Wari people": the council. "The government of Lind" is hers, "a group of nurses" are nurses.
local function body_ahead(doc, span, now)
  if not now or now.first < span.first + 2 then return nil end
  for _, a in ipairs(span:mentions("Actor")) do
    if a.rule ~= "body" or a.first > span.first or a:get("kind") == "government" or sets.grouping[a:get("head")] then return nil end
    return doc:word(a.last + 1) == "of" and now.first <= a.last + 3 and a or nil
  end
end

-- "two aides to Lind", "Lind's allies in the House": not Lind herself acts.
local function has_other_head(doc, m)
  local span, now = m:slot("from"), m:actor("from")
  if not span or not now or now:get("form") == "pronoun" then return false end
  -- "veteran Lind haters", "the 'Never Lind' movement": he is what they are against
  local person = now:get("kind") == "person"
  local whole = person and now.last + 1 == span.last and doc:token(span.last)
  if whole and whole:is("plural") and whole:is("common") or person and now.first > 1 and sets.never_him[doc:word(now.first - 1)] then return true end
  local ahead = now.first > span.first + 1 and doc:token(now.first - 1)
  local head = ahead and (ahead.form == "to" or ahead.form == "for") and doc:token(now.first - 2)
  local behind = now.last + 1 < span.last and doc:token(now.last + 1)
  if behind and behind:is("possessive") then
    head = doc:token(span.last)
    for n = now.last + 2, span.last do
      if doc:token(n):is("prep") then head = doc:token(n - 1) break end
    end
  end
  return head and head:is("noun") and head:in_list("crowd") or false
end

-- "Lind's supporters": an actor of their own, if the article tells of them.
local function whole_phrase(span)
  for _, a in ipairs(span:mentions("Actor")) do
    if a.first == span.first and a.last == span.last then return a end
  end
end

local ends = { "from", "to" }

-- "ruling" was taken for a verb, and "party" for the whole phrase: the mention that the end stands in.
local function covering(doc, m, slot)
  local span, t = m:slot(slot), m:slot("trigger").first
  if not span or m:actor(slot) or doc:token(span.last):is("pronoun", "own") then return end
  for _, a in ipairs(lib.sentence(doc, m):mentions("Actor")) do
    local inside = t >= a.first and t < span.first   -- "consulting firms": no act of theirs
    if a.first < span.first and a.last == span.last and not inside then return lib.set_end(m, slot, a) end
  end
end

pass "whose thing it is" {
  about = "criticised Norland's treatment of villagers: the end is Norland",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local pronoun = last_pronoun(doc, m) or behind_object(doc, m)
      if pronoun then lib.set_end(m, "from", pronoun) end
      if has_other_head(doc, m) then
        local named = lib.apposed(doc, m:slot("from")) or whole_phrase(m:slot("from"))
        m:drop_slot("from")
        if named then m:add_slot("from", named) end
      end
      for _, slot in ipairs(ends) do
        covering(doc, m, slot)
        local span, now = m:slot(slot), m:actor(slot)
        local length = span and span.last - span.first or 0
        local a = length > 0 and named_behind(doc, span, now) or span and name_of_noun(doc, span, now) or
                  length > 2 and owner(doc, span, now) or span and body_ahead(doc, span, now) or body_of(doc, now, slot == "from") or span and whose_members(doc, span, now) or slot == "from" and own_men(doc, now) or now and lib.head_of(doc, now)
        local other = m:actor(slot == "from" and "to" or "from")   -- "Osei supporter Ada Lind": she is the other end
        local kept = other and a and now and now:get("form") ~= "nominal" and lib.same(a, other)   -- "Osei's Labour opponent, Ada Lind"
        if a and a ~= now and a ~= other and not kept then lib.set_end(m, slot, a) end
      end
    end
  end,
}
