-- "Under fire from the rebels": between those who bear arms it is no fire of words.
phase "tension-passes"


local shoots = { military = true, armed_group = true }
local is_shot_at = { military = true, armed_group = true, police = true }

words "shot_at" { "under fire", "under heavy fire" }

pass "fire of weapons" {
  about = "the army, under fire from the rebels, turned back: an attack",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local from, to, t = m:actor("from"), m:actor("to"), m:slot("trigger")
      local armed = from and to and shoots[from:get("kind") or ""] and is_shot_at[to:get("kind") or ""]
      if armed and m:get("type") == "criticise" and doc:find_list(t.first, t.last, "shot_at") then
        m:set("type", "attack", "between those who bear arms", from, to)
      end
    end
  end,
}
