-- "X urged both governments", "the two sides met": who the two are. Behind all passes that add tensions.
phase "tension-passes"

local joined = require "lib.joined"
local lib = require "lib.tension"
local stretches = require "lib.stretches"
local trifles = require "lib.trifles"
local two = require "lib.pairs"
local same, is_pair = lib.same, two.is_pair

-- The actors of a kind that an article speaks of, by their keys in the order of their first mentions, each with the
-- places of all.
local function named_of(doc, kind)
  local by_key, all = {}, {}
  for _, a in ipairs(doc:mentions("Actor")) do
    local key = a:get("key")
    if key and a:get("kind") == kind and not is_pair(doc, a) then
      local one = by_key[key]
      if not one then
        one = { mention = a }
        by_key[key], all[#all + 1] = one, one
      end
      stretches.add(one, a.first, a.last)
    end
  end
  return all
end

-- The two of a kind that the article has spoken of most before a place, without the one at the other end.
local function most_named(all, place, other, least)
  local found = {}
  for _, a in ipairs(all) do
    if a.mention.first >= place then break end
    if not (other and same(a.mention, other)) then
      found[#found + 1] = { mention = a.mention, count = stretches.upto(a, place - 1) }
    end
  end
  table.sort(found, function(x, y)
    if x.count ~= y.count then return x.count > y.count end
    return x.mention.first < y.mention.first
  end)
  return found[2] and found[2].count >= (least or 1) and { found[1].mention, found[2].mention } or {}
end

-- Words alone make no two sides, nor does an arrest.
local no_sides = { criticise = true, accuse = true, demand = true, appeal = true, warn = true, threaten = true,
                   investigate = true, reject = true, agree = true, aid = true, coerce = true, release = true }
local favours = { agree = true, aid = true, release = true }
local state_like = { state = "state", government = "state", igo = "state", military = "state", armed_group = "state" }

-- Two of a kind are two sides sooner than a court and a thief; those who do it to each other, sooner than one who bombs a
-- clinic.
local function likeness(o, from, to)
  local kind, type, mutual = from:get("kind") or "", o:get("type") or "", o:get("mutual") == "yes"
  if favours[type] and not mutual then return 0 end   -- "the UN-backed government"
  local alike = (state_like[kind] or kind) == (state_like[to:get("kind") or ""] or to:get("kind"))
  return (alike and 2 or 0) + (mutual and 2 or no_sides[type] and 0 or 1)
end

-- "Peru blames Chile for it and fears its gunmen": whose they are is one of the two, and not they.
-- "Their union", which is named elsewhere, is one of them.
local function named_keys(doc)
  local out = {}
  for _, a in ipairs(doc:mentions("Actor")) do
    local key, form = a:get("key", "form")
    if key and form ~= "pronoun" and form ~= "nominal" then out[key] = true end
  end
  return out
end

local function is_owned(doc, actor, named)
  return doc:token(actor.first):is("own") and actor:get("kind") ~= "person" and not named[actor:get("key") or ""]
end

-- How often the two of each pair meet, whoever speaks for them.
local function camp(a)
  local side, org, key = a:get("side", "org", "key")
  return side or org or key or a.text
end

local function both_camps(o)
  local x, y = camp(o.from), camp(o.to)
  return x < y and x .. "|" .. y or y .. "|" .. x
end

local function count_meetings(pairs_told)
  local often = {}
  for _, o in ipairs(pairs_told) do often[both_camps(o)] = (often[both_camps(o)] or 0) + 1 end
  for _, o in ipairs(pairs_told) do o.often = often[both_camps(o)] end
end

local function is_person(a) return a:get("kind") == "person" end

-- The bodies of an article by their keys: of each the first mention.
local function bodies_of(doc)
  local bodies = {}
  for _, b in ipairs(doc:mentions("Actor")) do
    local key = b:get("key")
    if key and not bodies[key] and not is_person(b) then bodies[key] = b end
  end
  return bodies
end

-- The manager of a firm quarrels in its name: the body that somebody is of, or nil.
local function body_of(a, bodies)
  return is_person(a) and bodies[a:get("org") or ""] or nil
end

-- Police who lead away a crowd, or use force on it, are no side in a quarrel; those who clash with it are.
local keeps_order = { coerce = true, attack = true }

local function is_arrest(o, from, to)
  return from:get("kind") == "police" and to:get("kind") == "people" and keeps_order[o:get("type") or ""] and o:get("mutual") ~= "yes"
end

-- All pairs of an article that are told to stand against each other: those that are most alike first, of these the
-- one told last.
local function told_pairs(doc, all, anybody)
  local pairs_told, bodies, named = {}, bodies_of(doc), named_keys(doc)
  local function tell(o, i, from, to)
    if same(from, to) then return end
    pairs_told[#pairs_told + 1] = { from = from, to = to, first = o:slot("trigger").first, like = likeness(o, from, to), at = i,
                                    person = is_person(from) or is_person(to), persons = is_person(from) and is_person(to),
                                    together = o:get("mutual") == "yes" }
  end
  for i, o in ipairs(all) do
    local from, to = o:actor("from"), o:actor("to")
    if from and to and o:slot("trigger") and not is_pair(doc, from) and not is_pair(doc, to) and
       not is_owned(doc, from, named) and not is_owned(doc, to, named) and not is_arrest(o, from, to) and
       (anybody or not trifles.is_no_side(doc, from) and not trifles.is_no_side(doc, to)) then
      tell(o, i, from, to)
      local by, of = body_of(from, bodies), body_of(to, bodies)
      if by or of then tell(o, i, by or from, of or to) end
    end
  end
  count_meetings(pairs_told)
  table.sort(pairs_told, function(x, y)
    if x.like ~= y.like then return x.like > y.like end
    if x.often ~= y.often then return x.often > y.often end
    if x.first ~= y.first then return x.first > y.first end
    return x.at > y.at
  end)
  return pairs_told
end

-- The two who were told last before a place to stand against each other, those first that are most alike;
-- men only where men may be meant, or the two were just spoken of.
local function last_told(doc, told, place, other, kind)
  local here, no_person = doc:token(place).sentence, kind ~= "person" and kind ~= "human"
  for _, t in ipairs(told) do
    local just = t.together and doc:token(t.first).sentence >= here - 1
    local fits = t.first < place and not (no_person and t.person and not just) and (kind ~= "human" or t.persons)
    if fits and not (other and (same(t.from, other) or same(t.to, other))) then return { t.from, t.to } end
  end
  return {}
end

-- "the two neighbours, Chad and Sudan,": they are named behind the comma.
local function named_behind(doc, span)
  local comma = span.last + 4 <= doc.tokens and doc:token(span.last + 1)
  if not comma or comma.text ~= "," then return nil end
  local near = doc:span(span.last + 2, math.min(span.last + 9, doc.tokens)):mentions("Actor")
  local a = near[1] and near[1].first == span.last + 2 and near[1]
  for _, b in ipairs(a and near or {}) do
    if b.first == a.last + 2 and doc:token(a.last + 1).form == "and" then return { a, b } end
  end
end

-- Few articles speak of "both": what is needed for that is looked up when the first does.
local function lazily(make)
  local made
  return function()
    made = made or make()
    return made
  end
end

local function article_of(doc, all)
  return {
    told = lazily(function() return told_pairs(doc, all) end),
    -- "Fishermen accused the firm. The mayor urged both sides to meet": any fishermen, if no others quarrel
    any = lazily(function() return told_pairs(doc, all, true) end),
    states = lazily(function() return named_of(doc, "state") end),
    firms = lazily(function() return named_of(doc, "company") end),
    persons = lazily(function() return named_of(doc, "person") end),
  }
end

-- "Both governments": no navy, and no ministry of which is not known whose it is.
local function governs(actor)
  local kind, state = actor:get("kind", "state")
  return kind == "state" or kind == "government" or state ~= nil and state ~= ""
end

-- "both men", "both candidates": no radio station and no firm; but two ministers may stand for two states.
local function is_person_noun(doc, span)
  local t = doc:token(span.last)
  local group = doc:span(span.last, span.last):last_entry("pair_noun", "group")
  return group == "human" or group == "person" and lib.is_one(t, { man = true, woman = true, candidate = true, nominee = true, senator = true, brother = true })
end

-- "Lind and Moss wrote to the clerk. The duo ...": the first two of a kind that "and" joins, in the sentence or the one
-- before.
local function just_coupled(doc, span)
  local human = is_person_noun(doc, span)
  local bare = string.lower(span.text) == "both"
  if not human and not bare and not doc:token(span.last):in_list("two_known") then return {} end
  local here = doc:token(span.first).sentence
  for s = here, math.max(1, here - 1), -1 do
    local sentence = doc:sentence(s)
    for _, a in ipairs(sentence:mentions("Actor")) do
      local b = a.last < span.first and joined.together(doc, sentence, a)[1]
      local two_only = b and b.last < span.first and doc:word(b.last + 1) ~= "," and doc:word(b.last + 1) ~= "and"
      local alike = two_only and not same(a, b) and a:get("kind") == b:get("kind") and (not human or a:get("kind") == "person")
      if alike and a:get("form") ~= "pronoun" then return { a, b } end
    end
  end
  return {}
end

-- "Police found two brothers in the van. They were questioning the pair": those who were counted.
local counted_as = { pair = true, duo = true, two = true }
local COUNTED_NEAR = 2   -- sentences
local people_kind = { person = true, people = true, anonymous = true }

local function counted_two(doc, span)
  if not counted_as[doc:token(span.last).form] then return nil end
  local here = doc:token(span.first).sentence
  for s = here, math.max(1, here - COUNTED_NEAR), -1 do
    local found
    for _, a in ipairs(doc:sentence(s):mentions("Actor")) do
      local two_of = a.last < span.first and a.last > a.first and (doc:token(a.first).form == "two" or doc:token(a.first + 1).form == "two")
      if two_of and people_kind[a:get("kind") or ""] then found = a end
    end
    if found then return found end
  end
end

-- "offered to mediate", "they have not spoken since": no noun tells which two; police and thieves they are not.
local function alike(two_of)
  local a, b = two_of[1], two_of[2]
  local kind = a and (state_like[a:get("kind") or ""] or a:get("kind"))
  return a and kind == (state_like[b:get("kind") or ""] or b:get("kind")) and two_of or {}
end

local KNOWN = 3   -- times that two men are named, if nothing else tells that they are the two candidates

local function the_two(doc, article, span, other)
  local behind = named_behind(doc, span)
  if behind then return behind end
  local kind, place = doc:span(span.last, span.last):last_entry("pair_noun", "group"), span.first   -- of the noun
  local named = kind == "state" and most_named(article.states(), place, other) or
                kind == "firm" and most_named(article.firms(), place, other) or {}
  if named[1] then return named end
  local coupled = just_coupled(doc, span)
  if coupled[1] and not (other and (same(coupled[1], other) or same(coupled[2], other))) then return coupled end
  local last = last_told(doc, article.told(), place, other, kind)
  local sides = kind == "any" or doc:token(span.last).form == "sides"   -- a man may be one of them
  if not kind and not sides then return alike(last[1] and last or last_told(doc, article.told(), place, other, "person")) end
  if sides and not last[1] then last = last_told(doc, article.told(), place, other, "person") end
  if sides and not last[1] and not article.told()[1] then last = last_told(doc, article.any(), place, other, kind) end
  if kind == "state" and not (last[1] and governs(last[1]) and governs(last[2])) then return {} end
  if last[1] and is_person_noun(doc, span) and not (is_person(last[1]) and is_person(last[2])) then last = {} end
  if last[1] or kind ~= "person" and kind ~= "human" then return last end
  return most_named(article.persons(), place, other, KNOWN)
end

-- "the two sides met": the pair is both ends.
local function spread_mutual(doc, article, m, span)
  local ends = the_two(doc, article, span)
  if ends[1] then lib.copy(doc, m, ends[1]:span(), ends[2]:span()) end
  return ends[1]
end

-- "Urged the two sides to share what they know": whoever asks both of them for something pleads, and stands against neither.
local pleading = { urge = true, ask = true, call = true, beg = true, encourage = true, implore = true, plead = true }

local function pleads_with_both(doc, m)
  return m:get("type") == "demand" and lib.is_one(doc:token(m:slot("trigger").first), pleading)
end

-- "Each government said the other's men had fired first": each charges the other.
local function is_of_the_other(a)
  local text = string.lower(a.text)
  return string.find(text, "^the other's ") ~= nil or string.find(text, "^the other\u{2019}s ") ~= nil
end

local function spread(doc, article, m, slot)
  local span, other = m:slot(slot), slot == "to" and "from" or "to"
  local they = m.way == "they" and not m:actor(slot)
  if not span or not (is_pair(doc, span) or they) then return false end
  if m:get("mutual") == "yes" and not m:slot(other) then return spread_mutual(doc, article, m, span) end
  local at = m:actor(other)
  local counted = at and counted_two(doc, span)
  local ends = counted and { counted } or at and the_two(doc, article, span, at) or {}
  if ends[2] and slot == "to" and pleads_with_both(doc, m) then m:set("type", "appeal") end
  if ends[2] and slot == "from" and is_of_the_other(at) then ends = { ends[1], ends[2], across = true } end
  for i, a in ipairs(ends) do
    local with = ends.across and ends[3 - i] or at
    lib.copy(doc, m, slot == "from" and a:span() or with:span(), slot == "to" and a:span() or with:span())
  end
  return ends[1]
end

pass "both of them" {
  about = "X urged both governments: a tension with each of the two states that the article is about",
  run = function(doc)
    local all = doc:mentions("Tension")   -- without those that are made here
    local article = article_of(doc, all)
    for _, m in ipairs(all) do
      if spread(doc, article, m, "to") or spread(doc, article, m, "from") then m:drop("both of them") end
    end
  end,
}
