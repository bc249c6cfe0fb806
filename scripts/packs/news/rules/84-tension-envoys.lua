-- "Norway summoned the Russian ambassador", "expelled two Peruvian diplomats": what is done to those whom a state has sent is
-- done to the state. Those who are named stand for themselves.
phase "tension-passes"

local lib = require "lib.tension"

local told_off = { strain = true, rupture = true, protest = true }
local of_state = { state = true, government = true }

local function is_envoy(doc, a)
  return a:get("form") == "nominal" and doc:find_list(a.first, a.last, "envoy_noun") ~= nil
end

-- Where the article names the state that sent him, next to him, if it is not the one that calls him in.
local function sender(doc, envoy, from)
  local state, of = envoy:get("state") or "", from:get("state") or ""
  local abroad = of_state[from:get("kind") or ""] or of ~= ""
  if state == "" or not abroad or state == of or state == from:get("key") then return nil end
  local nearest, far
  for _, a in ipairs(doc:mentions("Actor")) do
    local away = math.abs(a.first - envoy.first)
    if a:get("key") == state and a:get("kind") == "state" and (not far or away < far) then nearest, far = a, away end
  end
  return nearest
end

pass "envoys stand for their states" {
  about = "summoned the Russian ambassador: told off, in him, is Russia",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local to = told_off[m:get("type") or ""] and m:actor("to")
      local from = to and is_envoy(doc, to) and m:actor("from")
      local state = from and sender(doc, to, from)
      if state then lib.set_end(m, "to", state) end
    end
  end,
}
