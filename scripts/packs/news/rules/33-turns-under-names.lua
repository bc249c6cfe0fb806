-- Talks in which a line of its own names who speaks, with his post, and what he says stands below: the transcripts of
-- firms' calls with analysts. Each paragraph below is a claim, as those behind a label are (31).
phase "speech-passes"

local marks = require "lib.marks"
local turns = require "lib.turns"

words "of_the_line" { "operator", "moderator", "unidentified analyst", "unidentified speaker", "unknown speaker" }

local LONGEST_LINE = 16   -- tokens
local LONGEST_NAME = 5
local ENOUGH = 2          -- lines with a post

local function is_line(doc, paragraph)
  return paragraph.last - paragraph.first < LONGEST_LINE and string.find(doc:word(paragraph.last), "^%w") ~= nil
end

-- Does the line tell behind the dash what somebody is? Not the agency of a picture, nor a party.
local function has_post(doc, from, last)
  for n = from, last do
    if doc:token(n):in_list("role") then return true end
  end
  return false
end

-- "Ada Lind -- Chief Executive": the name, or nil.
local function named_with_post(doc, paragraph)
  if not is_line(doc, paragraph) then return nil end
  for n = paragraph.first, math.min(paragraph.last - 1, paragraph.first + LONGEST_NAME) do
    if marks.dashes[doc:word(n)] then
      local named = n > paragraph.first + 1 and has_post(doc, n + 1, paragraph.last)
      return named and doc:span(paragraph.first, n - 1) or nil
    end
    if not string.find(doc:word(n), "^%u") then return nil end
  end
end

-- Of a list of names each line has another one beside it: none of them speaks.
local function is_of_list(lines, n)
  return lines[n] and (lines[n - 1] or lines[n + 1])
end

-- The lines that name who speaks, by their paragraphs: the span of the name, or false for whoever leads through the call.
local function lines_of(doc)
  local lines, names, count = {}, {}, 0
  for n = 2, doc.paragraphs do
    local name = named_with_post(doc, doc:paragraph(n))
    if name then
      lines[n], names[name.text] = name, true
    end
    if lines[n - 1] and not is_of_list(lines, n - 1) then count = count + 1 end
  end
  for n = 2, count >= ENOUGH and doc.paragraphs or 0 do
    local paragraph = doc:paragraph(n)
    local line = not lines[n] and is_line(doc, paragraph) and doc:span(paragraph.first, paragraph.last)
    if line and names[line.text] then lines[n] = line end
    if line and doc:token(line.first):in_list("of_the_line") then lines[n] = false end
  end
  return count >= ENOUGH and lines or nil
end

-- A heading ("Questions and Answers:", "Duration: 60 minutes") ends what a speaker says.
local function is_heading(doc, paragraph)
  return doc:word(paragraph.last) == ":" or doc:word(paragraph.first + 1) == ":"
end

local function add_turn(doc, name, paragraph)
  local content, mark = turns.content(doc, paragraph.first, paragraph)
  doc:add("Claim", doc:span(paragraph.first, paragraph.last), { source = name, content = content },
          { act = mark == "?" and "ask" or "state", class = mark == "?" and "ask" or "say", certainty = "certain", turn = "yes", under_name = true })
end

pass "turns under names" {
  about = "Ada Lind -- Chief Executive / We owe nobody. Each paragraph below such a line is hers, until the next one",
  run = function(doc)
    local lines, name = lines_of(doc), nil
    for n = 2, lines and doc.paragraphs or 0 do
      local paragraph = doc:paragraph(n)
      if lines[n] ~= nil then
        name = not is_of_list(lines, n) and lines[n]
      elseif is_heading(doc, paragraph) then
        name = nil
      elseif name and not string.find(doc:word(paragraph.first), "^[%[(]") then   -- "[Laughter]"
        add_turn(doc, name, paragraph)
      end
    end
  end,
}
