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

-- Another who is named there, and the token that says it is against him.
local function foe_of(doc, a, others)
  local n = doc:find_list(a.first, a.last - 1, "named_against")
  local word, at = hyphened_foe(doc, a)
  for _, b in ipairs(others) do
    if word and b.text == word then return b, at end
    for k = n and n + 1 or a.last + 1, math.min((n or a.last) + 3, a.last) do
      for last = k, doc:token(k):in_list("actor") and a.last or k - 1 do
        if doc:span(k, last):last_entry("actor", "name") == b:get("name") then return b, n end
      end
    end
  end
end

pass "coalitions named for their foe" {
  about = "the Counter-Y Coalition: it is at war with Y, who is named elsewhere",
  run = function(doc)
    local text = doc.text
    local hyphened = string.find(text, "ounter-", 1, true) or string.find(text, "nti-", 1, true)
    if not hyphened and not doc:find_list(1, doc.tokens, "named_against") then return end
    local foes, bands, done = {}, {}, {}
    local actors, kinds = doc:mentions("Actor", "kind")
    for i, a in ipairs(actors) do
      local kind = kinds[i]
      if kind == "armed_group" and a:get("name") then foes[#foes + 1] = a
      elseif a.last > a.first and banded[kind or ""] then bands[#bands + 1] = a end
    end
    for _, a in ipairs(foes[1] and bands or {}) do
      local key = a:get("key") or a.text
      local foe, n = nil, nil
      if not done[key] then foe, n = foe_of(doc, a, foes) end
      if foe and not lib.same(a, foe) then
        done[key] = true
        doc:add("Tension", a, { from = a, trigger = doc:span(n, n), to = foe }, { type = "attack", weight = "0", note = "", pos = "noun" }, foe)
      end
    end
  end,
}
