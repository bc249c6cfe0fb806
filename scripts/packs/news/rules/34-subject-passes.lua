-- Who speaks where the subject stands further off: "left the hall after it burned, saying ...".
phase "speech-passes"

local clauses = require "lib.clauses"

local far = { ["same subject"] = true, ["same subject intends"] = true }

local function stands_off(doc, m, cue)
  local n = cue.first
  return far[m.rule] or doc:word(n - 1) == "," and doc:token(n):is("gerund")
end

-- "The ministry issued a statement saying": whoever issued it.
local function issuer(doc, source, cue)
  local article = doc:token(source.first)
  if cue.first ~= source.last + 1 or not doc:token(cue.first):is("gerund") or not article:is("det") then return nil end
  if source.first < 3 or not doc:find_list(source.first, source.last, "medium") then return nil end
  return doc:token(source.first - 1):is("verb") and clauses.subject_before(doc, source.first) or nil
end

-- "Denied the union's claim calling it absurd", "... arguing that it was safe": it is no claim that calls anything
-- absurd.
local function caller(doc, m, source, cue)
  local verb, content = doc:token(cue.last), m:slot("content")
  if not content or not verb:is("gerund") or not doc:token(source.last):in_list("claim_noun") then return nil end
  local of_it = verb:in_list("verdict") and doc:token(content.first):is("pronoun")
  return (of_it or verb:in_list("speaks_on")) and clauses.subject_before(doc, cue.first) or nil
end

pass "subject of the clause" {
  about = "who left, saying: the subject of the main clause, not of one beneath it",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Claim")) do
      local source, cue = m:slot("source"), m:slot("cue")
      if cue and source and source.last < cue.first then
        local subject = stands_off(doc, m, cue) and clauses.subject_before(doc, cue.first) or
                        clauses.in_aside(doc, source) and clauses.subject_before(doc, cue.last + 1) or
                        issuer(doc, source, cue) or clauses.releaser(doc, source) or caller(doc, m, source, cue)
        if subject and (subject.last < source.first or subject.first > source.last) then
          m:drop_slot("source")
          m:add_slot("source", subject:span())
        end
      end
    end
  end }
