-- Bodies of many states, by the words of their names: the International Rivers Commission, a Union of Andean States.
local M = {}

words "wide_word" {
  "International", "World", "African", "European", "Asian", "Arab", "Islamic", "Pacific", "Caribbean", "Nordic", "Baltic", "Andean", "Eurasian",
  "East African", "West African", "Southern African", "Central African", "Central American", "Latin American", "Inter-American", "Pan-African",
  "Pan-Arab", "Intergovernmental", "Multinational",
}
-- what states have together; associations, councils and institutes of that name have members of other sorts
words "house_of_lands" {
  "Commission", "Tribunal", "Court", "Court of Justice", "Agency", "Secretariat", "Parliament", "Assembly", "Reserve Bank", "Development Bank", "Central Bank",
  "Monetary Fund", "Authority", "Customs Union", "Economic Community",
}
words "for_the_world" { "International", "World" }
words "house_of_one_land" { "Assembly", "Parliament" }   -- a World Assembly is of anybody
words "many_lands" { "States", "Nations", "Countries" }

-- Is the name M, whose last noun stands at ENDING, that of a body of several states?
function M.is_of_many_lands(doc, m, ending)
  local last = doc:token(m.last)
  if m.way == "first" and last:in_list("many_lands") and not doc:token(m.last - 1):in_list("united") then
    return m.last > m.first + 2 or doc:word(m.first + 1) == "of"
  end
  local first = doc:token(m.first)
  if not first:in_list("wide_word") or m.last == m.first or not ending then return false end
  local house = doc:span(m.first, ending.last):last_entry("house_of_lands")
  if not house or house.last ~= ending.last then return false end
  return not (first:in_list("for_the_world") and doc:token(ending.last):in_list("house_of_one_land"))
end

return M
