-- Those who speak for several states are these states: "the foreign ministers of Chile, Peru and Japan condemned Y" tells of
-- three who stand against Y, and not of a body of ministers.
phase "tension-passes"

local lib = require "lib.tension"
local joined = require "lib.joined"

words "state_office" {
  "leader", "president", "prime minister", "premier", "foreign minister", "defence minister", "defense minister", "finance minister", "interior minister",
  "trade minister", "energy minister", "minister", "head of state", "chancellor", "ambassador", "envoy", "government", "head of government",
  "foreign ministry", "foreign ministries", "diplomat", "army chief", "representative", inflect = "noun", any_tag = true,
}

local REACH = 12   -- tokens from "of" in which a list of states begins and goes on

-- The states that "of" names behind the office, if "and" ends their list: two of them at least.
local function states_of(doc, a)
  local of = a.last < doc.tokens and doc:word(a.last + 1) == "of" and a.last + 1
  if not of or not doc:token(a.last):is("plural") or not a:span():last_entry("state_office") then return {} end
  local stop = math.min(of + REACH, doc:sentence(a.sentence).last)
  local out, last = {}, of
  for _, b in ipairs(of < stop and doc:span(of + 1, stop):mentions("Actor") or {}) do
    local named = b:get("kind") == "state" and b:get("form") ~= "demonym" and b.first > last
    local ahead = named and joined.before(doc, b.first, last)
    local near = ahead and (ahead.number == last or ahead.number == last + 1 or ahead.number == last + 2 and doc:word(last + 1) == ",")
    if not near or #out > 0 and ahead.text ~= "," and ahead.form ~= "and" then break end
    out[#out + 1], last = b, b.last
  end
  local ends = #out > 1 and joined.before(doc, out[#out].first, out[1].last)
  return ends and ends.form == "and" and out or {}
end

-- "deplored what they called a sham": they are those ministers, named before in the sentence.
local function named_first(doc, a)
  if a:get("form") ~= "pronoun" then return a end
  for _, b in ipairs(doc:sentence(a.sentence):mentions("Actor")) do
    if b.last < a.first and b:get("form") == "nominal" and lib.same(a, b) then return b end
  end
  return nil
end

-- Calls stand(m, slot, actor) for both ends of every tension that are known.
local function at_each_end(doc, stand)
  for _, m in ipairs(doc:mentions("Tension")) do
    for _, slot in ipairs { "from", "to" } do
      local a = m:actor(slot)
      if a then stand(m, slot, a) end
    end
  end
end

local function other_end(m, slot) return m:actor(slot == "from" and "to" or "from") end

pass "leaders of several states" {
  about = "the foreign ministers of Chile and Peru condemned Y: so do both states",
  run = function(doc)
    at_each_end(doc, function(m, slot, a)
      local who = named_first(doc, a)
      local states = who and states_of(doc, who) or {}
      local other = states[1] and other_end(m, slot)
      for i = #states, 1, -1 do
        local s = states[i]
        local itself = other and lib.same(s, other)   -- one of them is the other side: of it that is not told
        if not itself and i == 1 then
          lib.set_end(m, slot, s)
        elseif not itself and slot == "from" then
          lib.copy(doc, m, s:span(), other and other:span())
        elseif not itself and other then
          lib.copy(doc, m, other:span(), s:span())
        end
      end
    end)
  end,
}

-- "the dissidents of the Front", "remnants of the Tigers": those who fight for it.
words "fighting_for" { "dissident", "remnant", "loyalist", "holdout", "cadre", "guerrilla", "combatant", "operative", "fighter", "militant",
    "insurgent", "rebel", "irregular",
  "gunman", "militiaman", inflect = "noun" }
local has_fighters = { armed_group = true, party = true }

local function fights_for(doc, a)
  local n = a:get("form") == "nominal" and doc:token(a.last):is("plural") and a:span():last_entry("fighting_for") and a.last + 1
  if not n or n >= doc.tokens or doc:word(n) ~= "of" and doc:word(n) ~= "from" then return nil end
  for _, b in ipairs(doc:span(n + 1, math.min(n + 3, doc.tokens)):mentions("Actor")) do
    if has_fighters[b:get("kind") or ""] and b:get("form") ~= "nominal" and b:get("form") ~= "pronoun" then return b end
  end
end

pass "fighters stand for their group" {
  about = "shelled the dissidents of the Front: an attack on the Front",
  run = function(doc)
    at_each_end(doc, function(m, slot, a)
      local group = fights_for(doc, a)
      local other = group and other_end(m, slot)
      if group and not (other and lib.same(group, other)) then lib.set_end(m, slot, group) end
    end)
  end,
}
