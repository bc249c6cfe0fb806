-- Places that are named and do nothing: cities, regions, seas, and capitals where they are no more than that.
-- They stand in the record beside the actors, with the kind `place`.
phase "places"

-- A name that is a part of somebody's name is no place of its own ("the Odrin police department").
local function in_a_name(m, doc)
  local first, last = m.first, m.last
  for _, a in ipairs(doc:sentence(m.sentence):mentions("Actor")) do
    if a.first > last then break end
    local form = first <= a.last and a:get("form") or "nominal"
    if form ~= "nominal" and form ~= "pronoun" then return true end
  end
  return false
end

-- KYIV and Kyiv are one place; its name is the one in ordinary letters.
local function spell(m)
  m:set("key", string.lower(m.text))
  if #m.text > 3 and m.text == string.upper(m.text) then m:set("form", "alias") end
end

rule "known place" {
  finds = "Place", about = "a city, a region, a sea of the list; a capital that stands for itself",
  ways = {
    city = [[ {name: <city>} ]],
    capital = [[ {name: <actor form=capital>} ]],
    region = [[ <place_prep> {name: <actor form=full kind=other>} ]],
  },
  check = function(m, doc) return not in_a_name(m, doc) end,
  make = { kind = "place", form = "full" },
  build = spell,
  yes = {
    "They met in [name Aarhus].",
    "The talks were held in [name Moscow].",
    "They met in [name Tibet].",
    "The talks were held in [name Chișinău].",
  },
  no = { "Moscow denied it.", "They met in a town." },
}

rule "place of its people" {
  finds = "Place", about = "the mayor of Sarn: a place that no list knows, within what stands for somebody",
  pattern = [[ <of_a_place> of {name: &unknown{1,2} ((de | del | da | do | upon | on | la)? &unknown)?} ]],
  check = function(m, doc) return not in_a_name(m, doc) end,
  make = { kind = "place", form = "full" },
  build = spell,
  yes = { "The mayor of [name Tandol del Odrin] left." },
  no = { "The mayor of Aarhus left.", "The people of the coast left." },
}
