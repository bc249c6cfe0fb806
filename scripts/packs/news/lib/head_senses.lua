-- "A message board", "the racial divisions", "a terrorist network": what a noun of a body or a crowd is by what stands in
-- front of it.
local sets = require "lib.word_sets"

local M = {}

-- By noun, and by number, what it is by the words ahead of it. ends: last words of these nouns, as most nouns are none.
local senses, ends = {}, {}
for _, row in ipairs(rows "words/head-senses.tsv") do
  ends[string.match(row.entry, "%S+$")] = true
  local noun = senses[row.entry] or { pl = {}, any = {} }
  senses[row.entry] = noun
  local ways = row.number == "pl" and noun.pl or noun.any
  ways[row.ahead] = row.kind
end

local AHEAD = 6   -- tokens in front of the noun

-- What a token says that has no row of its own.
local function class_of(t)
  if t:is("num") then return "number" end
  if t:is("own") then return "own" end
  if sets.another_one[string.lower(t.form)] then return "new" end
  if t:is("adj", "noun", "participle", "gerund") then return "*" end
end

-- How rows ask for the kind of the owner, if no word ahead of the noun has a row.
local row_of = { state = "of a state", military = "of an army", police = "of police", armed_group = "of rebels" }

-- The one whom the noun belongs to, a state's adjective, the name of a person: how rows ask for it, at once and last.
local function owner_of(m, noun)
  local slot = m:slot("state", "owner", "org", "whose")
  local a = (slot or m):mentions("Actor")[1]
  if not a or a == m or a.first >= noun.first then return nil end
  local kind = a:get("kind")
  return (kind == "person" or kind == "party") and kind or "whose", row_of[kind] or "of a name"
end

-- The kind that the mention has by what stands in front of NOUN, which is a slot of it: "none" if it is nobody; nil if its
-- list says all.
function M.of(doc, m, noun, list)
  local first, last = noun.first, noun.last
  local token = doc:token(last)
  local head = token.lemma
  if not ends[head] then return nil end
  local whole = m:span():last_entry(list)
  local start = first
  if whole and whole.first < first and whole.last == last then start = whole.first end
  if start < last then head = string.lower(doc:span(start, last - 1).text) .. " " .. head end   -- a town hall
  local sense = senses[head]
  if not sense then return nil end
  local plural = token:is("plural")
  local function told(way) return plural and sense.pl[way] or sense.any[way] end
  local owner, by_kind = owner_of(m, noun)
  local bare, unlisted = true, false
  local by_owner = owner and (told(owner) or told("whose"))
  if by_owner then return by_owner ~= "as listed" and by_owner or nil end
  local from = doc:sentence(m.sentence).first
  for n = start - 1, math.max(from, start - AHEAD), -1 do
    local t = doc:token(n)
    if n < m.first and not t:is("adj", "noun", "participle") then break end   -- of a shorter match
    local kind = told(string.lower(t.form))
    if kind then return kind ~= "as listed" and kind or nil end
    if bare and class_of(t) == "*" then bare = false end
    unlisted = unlisted or t:is("name") and not t.known and n > m.first
  end
  local of_kind = by_kind and told(by_kind) or unlisted and not owner and told("of a name")
  if of_kind then return of_kind ~= "as listed" and of_kind or nil end
  local class = class_of(doc:token(m.first))
  local kind = not bare and told("*") or class and class ~= "*" and told(class) or bare and not owner and told("-")
  return kind and kind ~= "as listed" and kind or nil
end

return M
