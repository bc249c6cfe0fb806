-- Clubs that play, leagues and federations of a sport are institutions, and no campaigners.
local once = require "lib.once"

phase "actor-keys"

words "plays_in_name" { "AFC", "RFC", "CFC", "Rugby", "Football Club", "Rugby Club", "Cricket Club", "Premier League" }
words "sort_of_play" {
  "football", "soccer", "rugby", "cricket", "hockey", "basketball", "baseball", "handball", "volleyball", "netball", "cycling", "athletics",
  "swimming", "boxing", "tennis", "gymnastics", "skating", "rowing", "skiing", "judo", "wrestling", "badminton", "fencing", "archery",
  "track and field", "ski", "skate", "swim", "sailing", "surfing", "golf", "snooker", "darts", "chess", "karate", "taekwondo", "sumo",
  "weightlifting", "triathlon", "equestrian", "motorsport", "motorsports", "motorcycling", "polo", "bobsleigh", "luge", "curling", "biathlon",
  "kabaddi", "softball", "lacrosse", "squash", "table tennis", "ice hockey", "snowboarding", "climbing", "diving", "canoeing", "olympic",
  "paralympic", "athletic", "racing", "horse racing", "speedway", "bowling",
}
words "of_athletes" { "athlete", "sprinter", "swimmer", "skier", "striker", "goalkeeper", "midfielder", "referee", "medal", "world cup", "championship",
                      "world championship", "doping", "stadium", "olympics", "match", "tournament", inflect = "noun" }
words "governs_play" { "league", "federation", "confederation", "union", "association", inflect = "noun" }

local of_team = { ["team"] = true, ["town that plays"] = true }

-- The Odrin Swimming Federation, the football league; but no union of players.
local function governs(doc, m)
  if not doc:token(m.last):in_list("governs_play") then return false end
  for n = m.first, m.last - 1 do
    if doc:token(n):in_list("sort_of_play") then return true end
  end
  return false
end

-- "The Omani federation", where athletes are spoken of.
local is_of_sport = once(function(doc)
  return doc:find_list(1, doc.tokens, "of_athletes") ~= nil or doc:find_list(1, doc.tokens, "sort_of_play") ~= nil
end)

-- A name that only a club has: Odrin Rovers, FC Tandol.
local function is_named_so(doc, m)
  if of_team[m.rule] or governs(doc, m) then return true end
  local first, last = doc:token(m.first), doc:token(m.last)
  if m.first == m.last then return false end
  local of_people = doc:token(m.last - 1):in_list("crowd")   -- National Nurses United
  return last:in_list("club") and not of_people or first:in_list("club_letters") or m:span():last_entry("plays_in_name") ~= nil
end

-- "The club", "the Omani league", "the tennis federation"; but no book club.
local function is_called_so(doc, m)
  local noun = m:slot("body")
  if not noun or noun.last == m.first then return false end
  local last, before = doc:token(noun.last), doc:token(noun.last - 1)
  local plain = before:is("det", "own") or before:in_list("actor", "sort_of_play")
  local of_land = last.lemma == "federation" and m:get("state") ~= nil and is_of_sport(doc)
  return plain and (last.lemma == "club" or last.lemma == "league" or of_land) or governs(doc, m)
end

-- "The Grain League", "the Reading Club": what its name says of it tells nothing.
local function is_of_that_name(doc, m)
  local lemma = doc:token(m.last).lemma
  return lemma == "league" or lemma == "club"
end

-- Of those that are taken for campaigners, by key: who plays, and by what sign; who has a name; of whom something else is
-- told: by the name, or that it is a group.
local function signs(doc, all, keys, kinds, forms)
  local plays, named, of_name, group, foxes, has_team = {}, {}, {}, {}, {}, false
  for i, kind in ipairs(kinds) do
    local m, key = all[i], kind == "ngo" and keys[i]
    if key and forms[i] == "nominal" then
      if is_called_so(doc, m) then plays[key] = plays[key] or m:get("head") end
      if m.rule == "body of a town" and plays[key] then named[key] = true end   -- the Aarhus club
      if m:get("head") == "group" then group[key] = true end
    elseif key and forms[i] == "full" then
      if is_named_so(doc, m) then plays[key], has_team = "name", true end
      if m.rule == "several by the" then foxes[key] = true end
      named[key], of_name[key] = true, of_name[key] or is_of_that_name(doc, m)
    end
  end
  if next(plays) then   -- the Blue Foxes, where a club is spoken of; "the league" of that name, where they are
    for key in pairs(foxes) do plays[key], has_team = "name", true end
  end
  if has_team then of_name = {} end
  for key in pairs(group) do plays[key] = nil end   -- Odrin United, a supporters' group
  return plays, named, of_name
end

pass "clubs and leagues" {
  about = "Odrin Rovers, the league, the Odrin Swimming Federation: an institution",
  run = function(doc)
    local all, keys, kinds, forms = doc:mentions("Actor", "key", "kind", "form")
    local plays, named, of_name = signs(doc, all, keys, kinds, forms)
    for i, key in ipairs(keys) do
      local by = kinds[i] == "ngo" and plays[key]
      local bare = by == "club" and not named[key]   -- some club
      if by and not bare and (by == "name" or not of_name[key]) then all[i]:set("kind", "institution", "a club that plays, or a league") end
    end
  end,
}
