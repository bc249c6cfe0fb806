-- How far what is said reaches over the borders of clauses: on, where its speaker stands before it or in its midst;
-- not beyond the verb in "hopes to stay, it insists".
phase "speech-passes"

local function hard(doc, border, last)
  local first = doc:token(border.first)
  if first.text ~= "," or border.first == last then return true end
  for n = border.first + 1, math.min(border.last + 1, last) do
    local t = doc:token(n)
    if t:is("gerund") or t:in_list("say") then return true end
  end
  return false
end

-- The last token of what is said from token n on: before a mark that ends it, another speaker, another deed.
local function end_of_speech(doc, n)
  local last = doc:sentence(doc:token(n).sentence).last
  for _, b in ipairs(n < last and doc:span(n + 1, last):mentions("Border") or {}) do
    if b.first > n and hard(doc, b, last) then return b.first - 1 end
  end
  while last > n and not string.find(doc:token(last).text, "%w") do last = last - 1 end
  return last
end

local function set_last(doc, m, pieces, last)
  local piece = pieces[#pieces]
  m:drop_slot("content")
  for i = 1, #pieces - 1 do m:add_slot("content", pieces[i]) end
  m:add_slot("content", doc:span(piece.first, last))
end

local goes_on = { parenthetical = true, parenthetical_told = true, parenthetical_inverted = true, first = true,
                  first_name = true, first_told = true }
local told = { ["content before its speaker"] = true, ["according to"] = true }

pass "what is said goes on" {
  about = "the road, he said, is shut, but the port is open: over further clauses, to where the sentence or speech ends",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Claim")) do
      local pieces = told[m.rule] and goes_on[m.way] and m:pieces("content")
      local piece, cue = pieces and pieces[#pieces], m:slot("cue")
      if piece and piece.first > cue.last and not cue.quoted then
        local last = end_of_speech(doc, piece.last)
        if last > piece.last then set_last(doc, m, pieces, last) end
      end
    end
  end,
}

local intends = { ["intention"] = true, ["same subject intends"] = true, ["said by nobody named"] = true }

-- The verb of "to stay, it insists", if a comma behind it begins another clause.
local function bare_verb(doc, piece)
  if doc:token(piece.first).form ~= "to" then return nil end
  for n = piece.first + 1, math.min(piece.last - 1, piece.first + 4) do
    if doc:token(n):is("verb") then
      local border = doc:token(n + 1).text == "," and doc:span(n + 1, piece.last):mentions("Border")[1]
      return border and border.first == n + 1 and n or nil
    end
  end
end

pass "to do what" {
  about = "hopes to stay, it insists: what is hoped ends with the verb",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Claim")) do
      local pieces = intends[m.rule] and m:pieces("content")
      local piece = pieces and pieces[#pieces]
      local last = piece and bare_verb(doc, piece)
      if last then set_last(doc, m, pieces, last) end
    end
  end,
}
