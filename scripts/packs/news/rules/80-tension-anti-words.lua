-- "Anti-Lind delegates" at the head of a sentence, where the word is not cut in two, and movements that are called by what they
-- are against: the Never Lind movement, #StopLind. (For "anti-Lind" see 62-tension-stances.lua.)
phase "tension-passes"

local lib = require "lib.tension"
local stance_words = require "lib.stance_words"

local against = stance_words.stances
local may_be = { person = true, party = true, government = true, state = true, company = true, igo = true, institution = true }

-- The stance and the name in "Anti-Lind", "#NeverLind"; in "Never Lind", by the word behind it.
local function stance_in(doc, n)
  local word = doc:word(n)
  local prefix, name = string.match(word, "^#?(%u%l+)%-?(%u.*)$")
  local apart = not name and against[string.lower(word)] and word ~= string.lower(word) and string.match(doc:word(n + 1), "^%u.*$")
  if apart then prefix, name = word, apart end
  local type = prefix and against[string.lower(prefix)]
  return type, name, apart and n + 1 or n
end

-- Those who may be meant, by the last word of their name.
local function by_name(doc)
  local all = {}
  for _, a in ipairs(doc:mentions("Actor")) do
    if may_be[a:get("kind") or ""] then
      local name = doc:word(a.last)
      local of = all[name] or {}
      all[name], of[#of + 1] = of, a
    end
  end
  return all
end

-- Whom the name means: the first of that name.
local function of_name(doc, named, but)
  for _, a in ipairs(named) do
    local elsewhere = a.last < but.first or a.first > but.last
    if elsewhere and not lib.same(a, but) and not against[string.lower(doc:word(a.last - 1))] then return a end
  end
end

-- The word in front of a group or in its name: "Anti-Lind delegate Ed Holm", "the Never Lind movement".
local function stance_of(doc, a)
  local title = a:slot("title")   -- "Anti-Lind delegate Ed Holm"
  local first = title and math.min(title.first, a.first) or a.first
  for n = math.max(1, first - 1), math.min(first + 1, a.last) do
    local type, name, last = stance_in(doc, n)
    local apart = last and last > n   -- "They never met Lind", "Stop Lind!": no name of anybody
    if type and (not apart and last < a.last or apart and n >= a.first and last < a.last or string.find(doc:word(n), "^#")) then
      return type, name, n, last
    end
  end
end

pass "against somebody in a name" {
  about = "Anti-Lind delegates, the Never Lind movement: they stand against Lind",
  run = function(doc)
    if not stance_words.any(doc) then return end
    local named = by_name(doc)
    for _, a in ipairs(doc:mentions("Actor")) do
      local type, name, n, last = stance_of(doc, a)
      local from = type and lib.head_of(doc, a)
      local to = from and of_name(doc, named[name] or {}, from)
      if to then
        doc:add("Tension", doc:span(n, from.last), { from = from, to = to, trigger = doc:span(n, last) },
                { type = type, weight = "-1", note = type == "agree" and "self" or "" })
      end
    end
  end,
}
