-- "X urged both governments": who the two are. Behind all passes that add tensions (files run by name).
phase "tension-passes"

local lib = require "lib.tension"
local same = lib.same

words "pair_word" { "both", "either", "each" }
words "pair_noun" { "country", "government", "nation", "state", "side", "neighbour", "neighbor", "capital",
                    "republic", "rival", "ally", inflect = "noun" }

-- "both governments", "the two countries"; two countries that nobody has named before are none.
local function is_pair(doc, a)
  if a.first == a.last or not doc:token(a.last):in_list("pair_noun") then return false end
  local first, second = doc:token(a.first), doc:token(a.first + 1)
  return first:in_list("pair_word") or (first:is("det") and (second:in_list("pair_word") or second.form == "two"))
end

-- The two states that the article has spoken of most before a place, without the one at the other end.
local function most_named(doc, place, other)
  local by_key, all = {}, {}
  for _, a in ipairs(doc:mentions("Actor")) do
    local key = a:get("key")
    if a.first >= place then break end
    if a:get("kind") == "state" and key and not same(a, other) and not is_pair(doc, a) then
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

pass "both of them" {
  about = "X urged both governments: a tension with each of the two states that the article is about",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local from, to = m:actor("from"), m:actor("to")
      local pair = from and to and (is_pair(doc, to) and "to" or is_pair(doc, from) and "from")
      local two = pair and most_named(doc, (pair == "to" and to or from).first, pair == "to" and from or to) or {}
      for _, a in ipairs(two) do
        lib.copy(doc, m, pair == "from" and a:span() or from:span(), pair == "to" and a:span() or to:span())
      end
      if two[1] then m:drop("both of them") end
    end
  end,
}
