-- The source of a claim with all that says who it is: "Ada Lind (R-Velia), a lawyer who left in May, said".
phase "speech-passes"

local sources = require "lib.sources"

-- "Velia campaign aide Ada Lind": she still speaks, though the source begins with whose aide she is.
local function keep_speaker(doc, m, person)
  local whole = m:slot("source")
  local named = person and person:get("kind") == "person" and person:get("form") == "full" and person.last == whole.last
  local officer = named and person.first > whole.first and doc:find_list(whole.first, person.first - 1, "role")
  local now = officer and m:actor("source")
  if now and now.number ~= person.number then m:set("speaker", person) end
end

pass "sources with their apposition" {
  about = "a source begins with a whole name, goes on with what says who it is, ends before an age and ', who ...'",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Claim")) do
      local person = not m:get("speaker") and m:actor("source") or nil
      sources.settle(doc, m)
      if person and m:slot("source") then keep_speaker(doc, m, person) end
    end
  end,
}
