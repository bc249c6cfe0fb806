-- "X urged both governments", "the two sides met": who the two are. Behind all passes that add tensions.
phase "tension-passes"

local lib = require "lib.tension"
local two = require "lib.pairs"
local same, is_pair = lib.same, two.is_pair

-- The two of a kind that the article has spoken of most before a place, without the one at the other end.
local function most_named(doc, place, other, kind)
  local by_key, all = {}, {}
  for _, a in ipairs(doc:mentions("Actor")) do
    local key = a:get("key")
    if a.first >= place then break end
    if a:get("kind") == kind and key and not (other and same(a, other)) and not is_pair(doc, a) then
      if not by_key[key] then
        by_key[key] = { mention = a, count = 0 }
        all[#all + 1] = by_key[key]
      end
      by_key[key].count = by_key[key].count + 1
    end
  end
  table.sort(all, function(x, y)
    if x.count ~= y.count then return x.count > y.count end
    return x.mention.first < y.mention.first
  end)
  return all[2] and { all[1].mention, all[2].mention } or {}
end

-- Words alone make no two sides, nor does an arrest.
local no_sides = { criticise = true, accuse = true, demand = true, appeal = true, warn = true, threaten = true,
                   investigate = true, reject = true, agree = true, aid = true, coerce = true, release = true }
local state_like = { state = "state", government = "state", igo = "state" }

-- Two of a kind are two sides sooner than a court and a thief.
local function likeness(o, from, to)
  local kind = from:get("kind") or ""
  local alike = (state_like[kind] or kind) == (state_like[to:get("kind") or ""] or to:get("kind"))
  return (alike and 2 or 0) + (no_sides[o:get("type") or ""] and 0 or 1)
end

-- The two who were told last before a place to stand against each other, those first that are most alike.
local function last_told(doc, all, place, other)
  local found, best, at = {}, -1, 0
  for _, o in ipairs(all) do
    local from, to, told = o:actor("from"), o:actor("to"), o:slot("trigger")
    local ends = from and to and told and told.first < place and not same(from, to) and
                 not is_pair(doc, from) and not is_pair(doc, to)
    if ends and not (other and (same(from, other) or same(to, other))) then
      local like = likeness(o, from, to)
      if like > best or like == best and told.first >= at then found, best, at = { from, to }, like, told.first end
    end
  end
  return found
end

local states = lib.words "country, government, nation, state, capital, republic"

local people = lib.words "candidate, man, woman, leader, minister, president, senator, rival, contender, nominee, brother"

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

local function the_two(doc, all, span, other)
  local behind = named_behind(doc, span)
  if behind then return behind end
  local noun, place = doc:token(span.last), span.first
  local named = lib.is_one(noun, states) and most_named(doc, place, other, "state") or {}
  if named[1] then return named end
  local told = last_told(doc, all, place, other)
  if told[1] or not lib.is_one(noun, people) then return told end
  return most_named(doc, place, other, "person")
end

-- "the two sides met": the pair is both ends.
local function spread_mutual(doc, all, m, span)
  local ends = the_two(doc, all, span)
  if ends[1] then lib.copy(doc, m, ends[1]:span(), ends[2]:span()) end
  return ends[1]
end

local function spread(doc, all, m, slot)
  local span, other = m:slot(slot), slot == "to" and "from" or "to"
  local they = m.way == "they" and not m:actor(slot)
  if not span or not (is_pair(doc, span) or they) then return false end
  if m:get("mutual") == "yes" and not m:slot(other) then return spread_mutual(doc, all, m, span) end
  local at = m:actor(other)
  local ends = at and the_two(doc, all, span, at) or {}
  for _, a in ipairs(ends) do
    lib.copy(doc, m, slot == "from" and a:span() or at:span(), slot == "to" and a:span() or at:span())
  end
  return ends[1]
end

pass "both of them" {
  about = "X urged both governments: a tension with each of the two states that the article is about",
  run = function(doc)
    local all = doc:mentions("Tension")   -- without those that are made here
    for _, m in ipairs(all) do
      if spread(doc, all, m, "to") or spread(doc, all, m, "from") then m:drop("both of them") end
    end
  end,
}
