-- Who speaks in the midst of his own words: "There was, the ministry said, no truth in it". What he says goes on behind him,
-- and patterns may pass over him.
phase "speech-passes"

type "CutIn" { inner = true, about = "a speaker between two pieces of what he says: \", the ministry said,\"" }

local LONGEST = 16   -- tokens from one piece to the next

-- The last word of what ends there, the first of what begins there: no comma, no quotation mark.
local function last_word(doc, n, stop)
  while n > stop and doc:token(n):is("mark") do n = n - 1 end
  return n
end

local function first_word(doc, n, stop)
  while n < stop and doc:token(n):is("mark") do n = n + 1 end
  return n
end

pass "speakers that cut in" {
  about = "a speaker between two pieces of what he says in one sentence",
  run = function(doc)
    for _, c in ipairs(doc:mentions("Claim")) do
      local pieces, cue = c:pieces("content"), c:slot("cue")
      for i = 1, cue and #pieces - 1 or 0 do
        local a, b = pieces[i], pieces[i + 1]
        local between = a.last < cue.first and cue.last < b.first and a.sentence == b.sentence
        local first = between and last_word(doc, a.last, a.first) + 1
        local last = between and first_word(doc, b.first, b.last) - 1
        if between and last - first < LONGEST and doc:token(last):is("mark") then
          doc:add("CutIn", doc:span(first, last), {}, { claim = c.number }, c)
        end
      end
    end
  end,
}
