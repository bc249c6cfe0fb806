-- Where what is said begins, if its speaker stands in its midst or behind it: not with the writer's "But", nor with a
-- clause of his in front of the one that the speaker breaks.
local sets = require "lib.word_sets"

phase "speech-passes"

local told = { ["content before its speaker"] = true, ["according to"] = true }
local broken = { parenthetical = true, parenthetical_told = true, parenthetical_inverted = true, amid = true }
words "writer_goes_on" { "however", "meanwhile", "still", "instead", "moreover", "nevertheless", "nonetheless", "furthermore", "besides",
                         "additionally", "therefore", "thus", "hence", "consequently", "conversely", "likewise", "similarly" }
local hard = { [":"] = true, [";"] = true }

-- "But the port is shut", "However, the port is shut": the first token of what is said.
local function behind_connective(doc, piece)
  local n = piece.first
  if sets.connective[doc:word(n)] then n = n + 1 end
  if doc:token(n):in_list("writer_goes_on") and doc:word(n + 1) == "," then n = n + 2 end
  return n <= piece.last and n or piece.first
end

local function has_finite(doc, from, to)
  return doc:find_tag(from, to, "finite", "modal") ~= nil or doc:find_list(from, to, "be", "have", "do") ~= nil
end

-- "It was a relief: the port, he said, is open", "the road is shut, but the port, he said, is open": what is broken
-- begins behind the colon or the conjunction.
local function behind_clause(doc, piece, first)
  for n = piece.last - 1, first, -1 do
    local word = doc:word(n)
    if hard[word] then return n + 1 end
    local joined = word == "," and sets.joins_clause[doc:token(n + 1).form]
    if joined and n + 1 < piece.last then
      local subject = doc:find_tag(n + 2, piece.last, "noun", "pronoun") and not has_finite(doc, n + 2, piece.last)
      return subject and has_finite(doc, first, n) and n + 2 or first
    end
  end
  return first
end

-- The first token of the first piece, or nil if all of it is the writer's: "left because, he said, it was late".
local function opening(doc, m, pieces)
  local piece = pieces[1]
  local first = behind_connective(doc, piece)
  if #pieces == 1 or not broken[m.way] then return first end
  if piece.last > first and sets.joins_clause[doc:token(piece.last).form] then return nil end
  return behind_clause(doc, piece, first)
end

local function begin_at(doc, m, pieces, first)
  m:drop_slot("content")
  if first then m:add_slot("content", doc:span(first, pieces[1].last)) end
  for i = 2, #pieces do m:add_slot("content", pieces[i]) end
end

local function settle(doc, m)
  local pieces = m:pieces("content")
  local piece, cue = pieces[1], m:slot("cue")
  if not piece or not cue or piece.last > cue.first then return end
  local first = opening(doc, m, pieces)
  if first ~= piece.first then begin_at(doc, m, pieces, first) end
end

pass "where contents begin" {
  about = "But the port, he said, is open: without But; the road is shut: the port, he said, is open: without the road",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Claim")) do
      if told[m.rule] then settle(doc, m) end
    end
  end,
}

local LONGEST = 8   -- tokens of whom one tells, of where one says it

-- "Telling Radio Sarn that it leaks", "telling reporters on Monday that": where what is told begins, behind whom and when
-- it is told.
local function behind_hearer(doc, piece, cue)
  if not sets.tell_that[doc:token(cue.last).lemma or ""] then return nil end
  local front = doc:span(piece.first, math.min(piece.last, piece.first + LONGEST))
  local hearer = front:mentions("Actor")[1] or front:mentions("core")[1]
  if not hearer or hearer.first > piece.first + 1 then return nil end
  local n = hearer.last + 1
  for _, o in ipairs(front:mentions("Occasion")) do
    if o.first == n then n = o.last + 1 end
  end
  return n < piece.last and doc:word(n) == "that" and n or nil
end

-- "Stating on Parlor, "It leaks."": where the quotation begins.
local function behind_place(doc, piece)
  local opens = doc:token(piece.first)
  if not opens:is("prep") or opens.form == "that" or opens.quoted then return nil end
  for n = piece.first + 1, math.min(piece.last - 1, piece.first + LONGEST) do
    if doc:word(n) == "," then return doc:token(n + 1):is("mark") and n + 1 or nil end
    if not doc:token(n):is("noun", "det", "own", "adj") then return nil end
  end
end

pass "behind whom and where" {
  about = "telling Radio Sarn that it leaks; stating on Parlor, \"It leaks.\": what is said begins behind the hearer, the place",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Claim")) do
      local cue, pieces = m:slot("cue"), m:pieces("content")
      local behind = cue and pieces[1] and pieces[1].first == cue.last + 1
      local first = behind and (behind_hearer(doc, pieces[1], cue) or behind_place(doc, pieces[1]))
      if first then begin_at(doc, m, pieces, first) end
    end
  end,
}
