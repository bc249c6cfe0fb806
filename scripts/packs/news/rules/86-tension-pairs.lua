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

-- Words alone make no two sides.
local in_words = { criticise = true, accuse = true, demand = true, appeal = true, warn = true, threaten = true,
                   investigate = true, reject = true, agree = true, aid = true }

-- The two of whom a tension was told last before a place, other than in words if there is one.
local function last_told(doc, place, other)
  local found, at, by_deed = {}, 0, false
  for _, o in ipairs(doc:mentions("Tension")) do
    local from, to, told = o:actor("from"), o:actor("to"), o:slot("trigger")
    local ends = from and to and told and told.first < place and told.first >= at and not same(from, to)
    local deed = ends and not in_words[o:get("type") or ""]
    if ends and (deed or not by_deed) and not (other and (same(from, other) or same(to, other))) and not is_pair(doc, from) and not is_pair(doc, to) then
      found, at, by_deed = { from, to }, deed and told.first or 0, deed
    end
  end
  return found
end

local states = lib.words "country, government, nation, state, capital, republic"

local people = lib.words "candidate, man, woman, leader, minister, president, senator, rival, contender, nominee, brother"

local function the_two(doc, span, other)
  local noun, place = doc:token(span.last), span.first
  local named = lib.is_one(noun, states) and most_named(doc, place, other, "state") or {}
  if named[1] then return named end
  local told = last_told(doc, place, other)
  if told[1] or not lib.is_one(noun, people) then return told end
  return most_named(doc, place, other, "person")
end

-- "the two sides met": the pair is both ends.
local function spread_mutual(doc, m, span)
  local ends = the_two(doc, span)
  if ends[1] then lib.copy(doc, m, ends[1]:span(), ends[2]:span()) end
  return ends[1]
end

local function spread(doc, m, slot)
  local span, other = m:slot(slot), slot == "to" and "from" or "to"
  if not span or not is_pair(doc, span) then return false end
  if m:get("mutual") == "yes" and not m:slot(other) then return spread_mutual(doc, m, span) end
  local at = m:actor(other)
  local ends = at and the_two(doc, span, at) or {}
  for _, a in ipairs(ends) do
    lib.copy(doc, m, slot == "from" and a:span() or at:span(), slot == "to" and a:span() or at:span())
  end
  return ends[1]
end

pass "both of them" {
  about = "X urged both governments: a tension with each of the two states that the article is about",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      if spread(doc, m, "to") or spread(doc, m, "from") then m:drop("both of them") end
    end
  end,
}
