-- What a noun stands for in the record: reporters are of the press, the coast guard is a police at sea. Behind all others, as
-- to those that ask who does what to whom reporters are people, and a coast guard may use force.
local sets = require "lib.word_sets"

phase "places"

words "late_kind" {
  media = "reporters, journalists, correspondents, newsmen, pressmen", institution = "investigators",
  people = "security guards, bouncers", police = "coast guard, coastguard, coast guards, coastguards",
}
local from = { media = "people", institution = "police", people = "police", police = "military" }
local any_form = { police = true }   -- the Velian Coast Guard

local at_sea = { ["United States"] = true }   -- whose coast guard is a part of its forces

-- Police investigators are of the police.
local function is_of_its_own(m) return not m:slot("org", "owner") and not string.find(m.text, "[Pp]olice") end

words "trade_of_firm" { "pollster", "auctioneer", "sponsor", "investor", inflect = "noun" }
words "one_person" { "he", "him", "his", "she", "her" }

-- "The auctioneer denied it": a firm, if the text knows neither a name nor a "she" for it.
local function is_person_somewhere(all, forms, keys, key)
  for i, m in ipairs(all) do
    if keys[i] == key and (forms[i] == "full" or forms[i] == "pronoun" and m:span():last_entry("one_person")) then return true end
  end
  return false
end

-- "The auctioneer", "its biggest investor"; "a pollster" may be anybody. "Its parent", the firm's parent: no mother.
local function is_firm_by_trade(doc, m, last)
  if last.form == "parent" then
    local whose = m:slot("org") and m:actor("org")
    return string.lower(doc:word(m.first)) == "its" or whose ~= nil and whose:get("kind") == "company"
  end
  return last:in_list("trade_of_firm") and sets.definite[string.lower(doc:word(m.first))]
end

-- The kind that the noun of M has in the record, nil if the one that it had.
local function late_kind(m, kind, form)
  local span = m:span()
  local last = span:last_entry("late_kind")
  local new = last and last.last == m.last and span:last_entry("late_kind", "group")
  if not new or from[new] ~= kind or form ~= "nominal" and not any_form[new] then return nil end
  if new == "institution" and not is_of_its_own(m) or at_sea[m:get("state") or ""] then return nil end
  return new
end

-- "The 41-year-old", which finds whom it means as "he" does, is a noun for him in the record.
local function is_age(m, form) return form == "pronoun" and m.last > m.first end

pass "late kinds" {
  about = "reporters, the two journalists: media; investigators: an institution; the Velian Coast Guard: police; the auctioneer: a company",
  run = function(doc)
    local all, kinds, forms, keys = doc:mentions("Actor", "kind", "form", "key")
    for i, m in ipairs(all) do
      if is_age(m, forms[i]) then m:set("form", "nominal") end
      local kind = late_kind(m, kinds[i], forms[i])
      local by_trade = not kind and kinds[i] == "person" and forms[i] == "nominal" and is_firm_by_trade(doc, m, doc:token(m.last))
      if by_trade and not is_person_somewhere(all, forms, keys, keys[i]) then kind = "company" end
      if kind then m:set("kind", kind) end
    end
  end,
}
