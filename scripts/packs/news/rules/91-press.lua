-- Reporters in the plural are of the press. Behind all others, as to those that ask who does what to whom they are people.
phase "places"

words "press_people" { "reporters", "journalists", "correspondents", "newsmen", "pressmen" }

pass "press" {
  about = "reporters, the two journalists: media",
  run = function(doc)
    local all, kinds = doc:mentions("Actor", "kind")
    for i, m in ipairs(all) do
      if kinds[i] == "people" and m:get("form") == "nominal" and doc:token(m.last):in_list("press_people") then m:set("kind", "media") end
    end
  end,
}
