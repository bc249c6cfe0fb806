-- Turns that nothing labels (33) and in which nobody denies: all of an interview is said by somebody, and a ledger of all
-- its sentences tells nothing. A denial keeps its turn, and the one before, which it mostly answers.
phase "denial-passes"

-- (A turn is a paragraph.)
local function is_denied_in(doc, turn)
  return #doc:paragraph(turn.paragraph):mentions("Denial") > 0
end

pass "quiet turns" {
  run = function(doc)
    local before, answered = nil, false
    local function settle()
      if before and not answered then before:drop("nobody denies in this turn, nor in the next") end
    end
    for _, claim in ipairs(doc:mentions("Claim")) do
      if claim:get("unlabelled") then
        local denied = is_denied_in(doc, claim)
        answered = answered or denied
        settle()
        before, answered = claim, denied
      end
    end
    settle()
  end,
}
