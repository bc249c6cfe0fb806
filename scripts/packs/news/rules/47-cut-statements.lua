-- "We have never," said Lind, "dumped dye": what is denied goes on behind the speaker.
phase "denial-passes"

local ends = { [","] = true, ['"'] = true, ["”"] = true, ["''"] = true, ["’"] = true }
local closes = { ["."] = true, ["!"] = true, ["?"] = true, [";"] = true, ['"'] = true, ["”"] = true, ["''"] = true, ["’"] = true }

-- The piece of the claim that goes on with a small letter where the other ends: its first sentence, without the marks.
local function next_piece(doc, claim, piece)
  for _, other in ipairs(claim:pieces("content")) do
    if other.first > piece.last then
      local first = not string.find(doc:word(other.first), "%w") and other.first + 1 or other.first
      if first > other.last or not string.find(doc:word(first), "^%l") then return nil end
      local last = first
      while last < other.last and not closes[doc:word(last + 1)] do last = last + 1 end
      return doc:span(first, last)
    end
  end
end

pass "denied around the speaker" {
  about = "\"We have never,\" said Lind, \"dumped dye\": both pieces are denied",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local content = m.quoted and m:get("type") == "negated_statement" and #m:pieces("content") == 1 and m:slot("content")
      local cut = content and ends[doc:word(content.last + 1)] and doc:quote(content.last)
      if cut and cut.last <= content.last + 2 then
        local claims, pieces = doc:around("Claim", "content", content.last)
        for i, claim in ipairs(claims) do
          local more = pieces[i].first <= content.first and next_piece(doc, claim, pieces[i])
          if more then
            m:add_slot("content", more)
            break
          end
        end
      end
    end
  end,
}
