-- "The victim", "the deceased", "the dead man": the only one of whom the text tells that somebody has shot, stabbed, robbed or
-- raped him, or who has died.
local marks = require "lib.marks"
local openings = require "lib.openings"

local M = {}

words "done_harm" {
  "stab", "shoot", "kill", "murder", "rape", "assault", "rob", "mug", "kidnap", "abduct", "strangle", "molest", "knife", "behead", "maim",
  "beat", "grope", "bludgeon", "poison", "drug", "swindle", "burgle", "attack", "injure", "wound", inflect = "verb", any_tag = true,
}
words "is_a_victim" { "victim", "deceased", "dead man", "dead woman", "dead boy", "dead girl" }
words "meets_death" { "die", inflect = "verb" }

local ASIDE = 8   -- tokens of an age or a trade between commas
local NEAR = 4   -- tokens from "was" to the verb

-- "Ada Lind, 41, was stabbed": behind the name.
local function is_hurt(doc, m)
  local stop, n = doc:sentence(m.sentence).last, m.last + 1
  if doc:word(n) == "," then
    local comma = marks.first(doc, n + 1, math.min(n + ASIDE, stop), marks.comma)
    n = comma and comma + 1 or stop
    if doc:word(m.last + 2) == "who" then n = m.last + 3 end
  elseif doc:word(n) == "who" then n = n + 1 end
  local passive = false
  for k = n, math.min(n + NEAR, stop) do
    local t = doc:token(k)
    if t:in_list("done_harm") then return passive and t:is("participle") end
    if t:in_list("meets_death") then return true end
    if t:in_list("be") then passive = true
    elseif not t:is("adv") and not t:in_list("have") then return false end
  end
  return false
end

-- "Stabbed Ada Lind", "killed a 14-year-old boy": in front of the name.
local function is_struck(doc, m)
  local n = m.first - 1
  local t = n > doc:sentence(m.sentence).first and doc:token(n)
  return t and t:is("verb") and t:in_list("done_harm") and not doc:token(n - 1):in_list("be") or false
end

-- What a text tells of harm, of names and of nouns apart: "a courier" may be the one who is named below. False: of two nobody
-- knows which.
local function note(doc, memory, m, key, of)
  if memory.has_harm == nil then   -- most articles tell of none: asked once
    memory.has_harm = doc:find_list(1, doc.tokens, "is_a_victim") ~= nil and doc:find_list(1, doc.tokens, "done_harm", "deed_to_victim", "meets_death") ~= nil
  end
  if not memory.has_harm or not is_hurt(doc, m) and not is_struck(doc, m) and not openings.is_done_to(doc, m) then return end
  memory[of] = (memory[of] == nil or memory[of] == key) and key or false
end

function M.note(doc, memory, m, key) note(doc, memory, m, key, "harmed") end

local somebody = { person = true, people = true, anonymous = true }

function M.note_noun(doc, memory, d, key)
  if d.is_new and not d.m:get("plural") and somebody[d.m:get("kind") or ""] then note(doc, memory, d.m, key, "harmed_noun") end
end

local dead = { ["dead man"] = "m", ["dead woman"] = "f", ["dead boy"] = "m", ["dead girl"] = "f" }

function M.meant(memory, d)
  local gender = dead[d.core]
  local told = (d.head == "victim" or d.head == "deceased") and d.plain or gender
  if not told or d.article ~= "the" or d.m:get("plural") then return nil end
  local key = memory.harmed
  if key == nil then key = memory.harmed_noun end
  local own = key and memory.gender_of[key]
  return key and not (gender and (own == "m" or own == "f") and own ~= gender) and key or nil
end

return M
