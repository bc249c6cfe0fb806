-- Bodies before which something is said: whoever only hears it says nothing.
local M = {}

words "hearing_body" { "court", "jury", "juror", "inquest", "tribunal", "inquiry", "hearing", "panel", "commission", "parliament", "judge",
                       "magistrate", "committee", "coroner", "trial", inflect = "noun", any_tag = true }

-- "heard that", "were told that"; and, as the last word of a headline, "told" ("Nurse 'did not touch pump', jury told").
local function hears(doc, cue)
  for n = cue.first, cue.last do
    local t = doc:token(n)
    if t.lemma == "hear" then return true end
    if n > cue.first and t:is("participle") and t.lemma == "tell" and doc:token(n - 1):in_list("be") then return true end
  end
  local last = doc:token(cue.last)
  return last.text == "told" and cue.last >= doc:sentence(last.sentence).last
end

-- "A court has heard that ...", "the jury were told that ...": who hears it makes no claim.
function M.only_hears(doc, claim)
  local cue, source = claim:slot("cue"), claim:slot("source")
  return cue and source and doc:find_list(source.first, source.last, "hearing_body") and hears(doc, cue) or false
end

return M
