-- Who asks in an interview claims nothing: "Q: The union says the mill leaks. A: It does not." answers the union.
local claimants = require "lib.claimants"
local sets = require "lib.word_sets"

phase "denial-passes"

local first_person = { i = true, we = true }

words "and_also" { "also", "further", "even" }

-- Whom a question cites: "The union says ..."; "It also says ...", whom the last one did.
local function cited(doc, content, before)
  for _, c in ipairs(content:mentions("Claim")) do
    local source = sets.put_forward[c:get("act") or ""] and c:slot("source")
    local pronoun = source and doc:token(source.last):is("pronoun")
    local also = pronoun and doc:find_list(source.last + 1, math.min(content.last, source.last + 2), "and_also")
    if also and before then
      c:set("speaker", before)
      return before
    end
    local by = source and not pronoun and c:actor("source")
    if by then return by end
  end
end

local SOON = 2   -- sentences from where an answer begins, in which it answers

-- Turns in their order: the claims that are turns.
local function turns_of(doc)
  local turns = {}
  for _, c in ipairs(doc:mentions("Claim")) do
    if c:get("turn") then turns[#turns + 1] = c end
  end
  return turns
end

-- Whom the question before cites, by the sentence in which it is answered; and where the labels of questions stand.
local function cited_before(doc)
  local turns = turns_of(doc)
  local answered, labels, last = {}, {}, nil
  for i, c in ipairs(turns) do
    local asks = c:get("act") == "ask"
    local label, content = asks and c:slot("source"), asks and c:slot("content")
    if label then labels[label.first] = true end
    local by = content and cited(doc, content, last)
    last = by or last
    local answer = by and turns[i + 1]
    local first = answer and answer:get("act") ~= "ask" and doc:token(answer.place).sentence
    for n = first or 1, first and first + SOON - 1 or 0 do answered[n] = { by = by, turn = answer } end
  end
  return answered, labels
end

pass "questions claim nothing" {
  about = "\"Herald: The union says that it leaks. Lind: It does not\": the union claims it, and not the Herald",
  run = function(doc)
    local denials = doc:mentions("Denial")
    local answered, labels = {}, nil
    if denials[1] then answered, labels = cited_before(doc) end
    for _, m in ipairs(next(answered) and denials or {}) do
      local whose, told = m:slot("claimant"), answered[m.sentence]
      local asker = whose and labels[whose.first]   -- "Then its log is wrong": no log of the Herald's
      if told and m.place <= told.turn.last and claimants.denies_another(m) and (asker or not whose) then
        if asker then m:drop_slot("claimant") end
        m:add_slot("claimant", told.by)
      end
    end
  end,
}

pass "asked by the writer" {
  about = "\"I asked him whether he knew. 'No,' he said\": who writes that claims nothing",
  run = function(doc)
    for _, c in ipairs(#doc:mentions("Denial") > 0 and doc:mentions("Claim") or {}) do
      local asker = c:get("act") == "ask" and not c:get("turn") and c:slot("source")
      if asker and not asker.quoted and first_person[string.lower(asker.text)] then c:drop_slot("source") end
    end
  end,
}
