-- Seats of power that nobody but who governs there is meant by.
phase "actor-keys"

-- "The White House", where nothing else of the text is the state's: who governs there.
local function name_seats(doc)
  local all, keys, forms = doc:mentions("Actor", "key", "form")
  local seats = {}
  for i, form in ipairs(forms) do
    if form == "seat" then seats[keys[i]] = true end
  end
  if not next(seats) then return end
  for i, key in ipairs(keys) do
    if seats[key] and forms[i] ~= "seat" and forms[i] ~= "pronoun" then seats[key] = nil end
  end
  for i, key in ipairs(keys) do
    if seats[key] and all[i]:get("kind") == "state" then
      all[i]:set("kind", "government")
      all[i]:set("name", all[i].text)
    end
  end
end

pass "seats" {
  about = "a seat of power is a government of its own where nothing else of the text is the state's",
  run = name_seats,
}
