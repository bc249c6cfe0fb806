-- Coalitions whose very name tells their foe: "the Counter-Y Coalition", "the Global Coalition to Defeat Y". Behind the
-- rules, since the foe is told by a name inside a name, and stands for himself elsewhere in the article.
phase "tension-passes"

local lib = require "lib.tension"

words "named_against" { "Counter", "Anti", "Against", "Defeat", "Combat", "Fight", "Countering", "Defeating", "Fighting", "COUNTER", "DEFEAT" }
local banded = { igo = true, ngo = true, military = true, institution = true, party = true, government = true, other = true }

-- "the Counter-Y Coalition", one word before the hyphen and behind it: Y as he is called elsewhere.
local function hyphened_foe(doc, a)
  for n = a.first, a.last - 1 do
    local foe = string.match(doc:word(n), "^[CcAa][on][ut]%a*%-(.+)$")
    if foe then return foe, n end
  end
end

-- Another who is named there, and the token that says it is against him; foes go by their texts and by their names.
local function foe_of(doc, a, by_text, by_name)
  local word, at = hyphened_foe(doc, a)
  if by_text[word or ""] then return by_text[word], at end
  local n = doc:find_list(a.first, a.last - 1, "named_against")
  for k = n and n + 1 or a.last + 1, math.min((n or a.last) + 3, a.last) do
    for last = k, doc:token(k):in_list("actor") and a.last or k - 1 do
      local foe = by_name[doc:span(k, last):last_entry("actor", "name") or ""]
      if foe then return foe, n end
    end
  end
end

pass "coalitions named for their foe" {
  about = "the Counter-Y Coalition: it is at war with Y, who is named elsewhere",
  run = function(doc)
    local text = doc.text
    local hyphened = string.find(text, "ounter-", 1, true) or string.find(text, "nti-", 1, true)
    if not hyphened and not doc:find_list(1, doc.tokens, "named_against") then return end
    local by_text, by_name, bands, done = {}, {}, {}, {}
    local actors, kinds, names = doc:mentions("Actor", "kind", "name")
    for i, a in ipairs(actors) do
      local kind, name = kinds[i], names[i]
      if kind == "armed_group" and name then
        by_text[a.text], by_name[name] = by_text[a.text] or a, by_name[name] or a
      elseif a.last > a.first and banded[kind or ""] then
        bands[#bands + 1] = a
      end
    end
    for _, a in ipairs(next(by_name) and bands or {}) do
      local key = a:get("key") or a.text
      local foe, n = nil, nil
      if not done[key] then foe, n = foe_of(doc, a, by_text, by_name) end
      if foe and not lib.same(a, foe) then
        done[key] = true
        doc:add("Tension", a, { from = a, trigger = doc:span(n, n), to = foe }, { type = "attack", weight = "0", note = "", pos = "noun" }, foe)
      end
    end
  end,
}
