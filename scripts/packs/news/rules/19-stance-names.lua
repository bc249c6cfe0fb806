-- "Anti-Lind", at the head of a sentence: a word for whoever is against her, and no name.
phase "actor-keys"

pass "no names of stances" {
  about = "Anti-Lind delegates left: the delegates, and no Anti-Lind",
  run = function(doc)
    for _, a in ipairs(doc:mentions("Actor")) do
      if a.first == a.last and string.find(a.text, "^%u%l+%-%u") then
        local stance = string.match(a.text, "^%u%l+")
        if stance == "Anti" or stance == "Pro" or stance == "Never" or stance == "Stop" or stance == "Dump" then a:drop("a stance") end
      end
    end
  end,
}
