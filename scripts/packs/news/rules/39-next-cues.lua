-- "She confirmed the leak but declined to say more", "called it absurd, accusing the firm of greed": what is said ends
-- where its speaker's next verb of saying begins.
local sets = require "lib.word_sets"

phase "speech-passes"

-- "was not, so he says, planning to": the verb goes on behind the aside that ends there.
local function is_parted(doc, first, last)
  local n = last
  while n > first and doc:token(n).text ~= "," do n = n - 1 end
  local before = n > 1 and doc:token(n - 1)
  return before and (before:in_list("be") or before.form == "not" or before.form == "n't")
end

local function is_gerund(doc, cue)
  return doc:token(cue.last):is("gerund") and cue.first == cue.last
end

-- "endorses putting up cameras and accepting refugees", "wants to go and tell him": the same verb has both.
local function goes_with_content(doc, said, cue)
  local first = doc:token(cue.first)
  if first:is("base") then return true end
  return is_gerund(doc, cue) and not is_gerund(doc, said) and doc:word(cue.first - 1) ~= ","
end

-- The last token in front of the cue and what joins it, or nil if nothing joins it.
local function end_before(doc, cue)
  local n = cue.first - 1
  while doc:token(n):is("adv") do n = n - 1 end
  if not sets.joins_next[doc:token(n).form] then return nil end
  while sets.joins_next[doc:token(n).form] do n = n - 1 end
  return n
end

-- A quotation that goes on in a later sentence stays.
local function cut_at(doc, m, last)
  local pieces, sentence = m:pieces("content"), doc:token(last).sentence
  if #pieces == 0 or pieces[1].first > last or pieces[#pieces].last <= last then return end
  m:drop_slot("content")
  for _, piece in ipairs(pieces) do
    if piece.last <= last or piece.sentence > sentence then m:add_slot("content", piece)
    elseif piece.first <= last then m:add_slot("content", doc:span(piece.first, last)) end
  end
end

-- What somebody says within the content ends with it.
local function cut_within(doc, m, last)
  local said = m:slot("cue")
  for _, inner in ipairs(doc:sentence(m.sentence):mentions("Claim")) do
    local cue = inner:slot("cue")
    if cue and cue.first > said.last and cue.last <= last then cut_at(doc, inner, last) end
  end
end

-- Where the content of the claim should end, for the other claims of its source; nil if all is well.
local function own_end(doc, m, siblings)
  local content, said, least = m:slot("content"), m:slot("cue"), nil
  for _, other in ipairs(siblings) do
    local cue = other:slot("cue")
    local inside = cue.first > said.last and cue.first > content.first + 1 and not goes_with_content(doc, said, cue)
    local last = inside and end_before(doc, cue)
    if last and last >= content.first and not is_parted(doc, content.first, last) and (not least or last < least) then least = last end
  end
  return least
end

-- Claims that have all their parts, by the first token of their source.
local function by_source(doc)
  local all = {}
  for _, m in ipairs(doc:mentions("Claim")) do
    local source = m:slot("source")
    if source and m:slot("cue") and m:slot("content") then
      all[source.first] = all[source.first] or {}
      table.insert(all[source.first], m)
    end
  end
  return all
end

pass "own next cue" {
  about = "a content ends where its speaker's next verb of saying begins",
  run = function(doc)
    for _, siblings in pairs(by_source(doc)) do
      for _, m in ipairs(#siblings > 1 and siblings or {}) do
        local last = own_end(doc, m, siblings)
        if last then
          cut_at(doc, m, last)
          cut_within(doc, m, last)
        end
      end
    end
  end,
}
