-- Lands that are halves of one name: "North and South Korea" are two, and "the North" is whichever the text named so.
phase "actors"

type "Half" { slots = { "side" }, inner = true, about = "the North, the South: a land, if one is named so" }

rule "first of two halves" {
  finds = "Actor", about = "North and South Korea: the first has its name from the second", priority = 3,
  pattern = [[ {name: ('North' | 'South' | 'East' | 'West')} (and | or | -) {state: [Actor kind=state form=full]} ]],
  check = function(m)
    local rest = string.match(m:slot("state").text, "^[NSEW]%l+ (%u.*)$")
    if rest then m:set("name", m:slot("name").text .. " " .. rest) end
    return rest ~= nil
  end,
  make = { kind = "state", form = "full" },
  yes = { "[name North] and South Korea left." },
  no = { "North and Peru left." },
}

rule "half of a land" {
  finds = "Half", about = "the North", evidence = true,
  pattern = [[ the {side: ('North' | 'South')} ]],
  unless = { name = [[ {side} (-? [name] | of) ]] },
  yes = { "They left the [side North]." },
  no = { "They left the North Sea." },
}

phase "actor-keys"

-- The states of the text that are named by where they lie: North -> North Korea.
local function halves(doc)
  local found = {}
  for _, m in ipairs(doc:mentions("Actor")) do
    local name = m:get("kind") == "state" and m:get("name")
    local side = name and (string.match(name, "^(North) %u") or string.match(name, "^(South) %u"))
    if side then found[side] = name end
  end
  return found
end

pass "halves of a land" {
  about = "the North, the South: the land of the text that is named so",
  run = function(doc)
    local all = doc:mentions("Half")
    local named = all[1] and halves(doc)
    for _, m in ipairs(all) do
      local side = m:slot("side")
      local name = named[side.text]
      if name then
        doc:add("Actor", side, { name = side }, { name = name, kind = "state", form = "alias" }, m)
      end
    end
  end,
}
