-- "Peru's Foreign Ministry", "Chile's Foreign Ministry", "the Chilean Foreign Ministry": a name that bodies of several states
-- bear in one text. Each state has its own; one that stands alone is of the state that had it last.
local M = {}

local of_state = { institution = true, government = true, military = true, police = true }
local longest = 3   -- tokens of a state's name in front of 's

-- The state, and where it begins, whose name with 's stands in front of M.
local function possessor(doc, m)
  local n = m.first - 1
  if n < 2 or not doc:token(n):is("possessive") then return nil end
  for _, a in ipairs(doc:span(math.max(1, n - longest), n - 1):mentions("Actor")) do
    if a.last == n - 1 and a:get("kind") == "state" then return a:get("name") or a.text, a.first end
  end
end

local function is_of_state(s)
  for kind in next, s.kinds do
    if of_state[kind] then return not s.listed end
  end
  return false
end

-- By state, the spelling that has its adjective in front of the name: the Chilean Foreign Ministry.
local function with_adjective(doc, all)
  local found = {}
  for _, s in ipairs(all) do
    local rest = #s.words > 1 and is_of_state(s) and string.match(s.text, "^%S+ (.+)$")
    local m = rest and s.at[1]
    local state = m and doc:span(m.first, m.first):last_entry("actor", "name")
    if state and m.last > m.first then
      found[rest] = found[rest] or {}
      found[rest][state] = found[rest][state] or s
    end
  end
  return found
end

local function copy(of) local out = {} for k, v in next, of do out[k] = v end return out end

local function new_spelling(s, state, label)
  local out = copy(s)
  out.label = label
  out.text = state .. " " .. s.text
  out.words = { state, table.unpack(s.words) }
  out.kinds, out.at, out.told, out.count = copy(s.kinds), {}, {}, 0
  return out
end

-- The record calls M as its owner's is called.
local function add(s, m)
  m:set("name", s.label or s.text)
  s.count = s.count + 1
  s.at[s.count] = m
end

-- The states that have the name of S with 's, by the number of a mention: the state and where it begins; how many states have
-- the name, also by their adjectives (OWN).
local function owners_of(doc, s, own)
  local owners, seen, states = {}, {}, 0
  for state in next, own do seen[state], states = true, states + 1 end
  for i, m in ipairs(s.at) do
    local state, first = possessor(doc, m)
    owners[i] = state and { state = state, first = first } or false
    if state and not seen[state] then seen[state], states = true, states + 1 end
  end
  return owners, states
end

-- Which of GROUPS was named last in front of M, else first behind it.
local function nearest(groups, m)
  local best, before, behind
  for _, g in ipairs(groups) do
    for _, a in ipairs(g.at) do
      if a.first < m.first and not (before and before > a.first) then best, before = g, a.first
      elseif not before and a.first > m.first and not (behind and behind < a.first) then best, behind = g, a.first end
    end
  end
  return best
end

-- Gives the mentions of S to the states' own spellings; true if there are several states.
local function part(doc, s, own, all)
  local owners, states = owners_of(doc, s, own)
  if states < 2 then return false end
  local by_state, groups = copy(own), {}
  for _, g in next, own do groups[#groups + 1] = g end
  table.sort(groups, function(x, y) return x.first < y.first end)
  for i, m in ipairs(s.at) do
    local owner = owners[i]
    local group = owner and by_state[owner.state]
    if owner and not group then
      group = new_spelling(s, owner.state, doc:span(owner.first, m.last).text)
      group.first, by_state[owner.state] = m.first, group
      groups[#groups + 1], all[#all + 1] = group, group
    end
    if group then add(group, m) end
  end
  for i, m in ipairs(s.at) do
    if not owners[i] then add(nearest(groups, m), m) end
  end
  return true
end

-- ALL: the spellings of a text (lib/spellings.lua).
function M.part(doc, all, by_text)
  local adjectives
  for i = #all, 1, -1 do
    local s = all[i]
    if #s.words > 1 and is_of_state(s) then
      adjectives = adjectives or with_adjective(doc, all)
      if part(doc, s, adjectives[s.text] or {}, all) then
        table.remove(all, i)
        by_text[s.text] = nil
      end
    end
  end
end

return M
