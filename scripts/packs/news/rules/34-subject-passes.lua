-- Who speaks where the subject stands further off: "left the hall after it burned, saying ...".
phase "speech-passes"

local clauses = require "lib.clauses"

local far = { ["same subject"] = true, ["same subject intends"] = true }

local function stands_off(doc, m, cue)
  local n = cue.first
  return far[m.rule] or doc:word(n - 1) == "," and doc:token(n):is("gerund")
end

pass "subject of the clause" {
  about = "who left, saying: the subject of the main clause, not of one beneath it",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Claim")) do
      local source, cue = m:slot("source"), m:slot("cue")
      if cue and source and source.last < cue.first and stands_off(doc, m, cue) then
        local subject = clauses.subject_before(doc, cue.first)
        if subject and (subject.last < source.first or subject.first > source.last) then
          m:drop_slot("source")
          m:add_slot("source", subject:span())
        end
      end
    end
  end }
