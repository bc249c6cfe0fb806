-- Charges that no rule of speech has read: who makes them, and of what.
local makers = require "lib.makers"
local nearby = require "lib.nearby"

local M = {}

-- "The banker, accused of fraud, denies it": the charge ends before the denial.
local function before_denials(doc, span)
  local opening = doc:sentence(span.sentence).first + 2   -- "Accused of fraud, he walked on."
  for n = span.first + 1, span.first <= opening and span.last or span.first do
    if doc:token(n).text == "," then return doc:span(span.first, n - 1) end
  end
  for _, m in ipairs(doc:sentence(span.sentence):mentions("Denial")) do
    for n = span.first + 1, m.place <= span.last and m.place - 1 or span.first do
      if doc:token(n).text == "," then return doc:span(span.first, n - 1) end
    end
  end
  return span
end

words "opens_clause" { "because", "after", "before", "while", "when", "if", "since", "as", "although", "though" }

-- "A man accused of theft at the bank told the court that ...": where the verb of the sentence stands, which is no part of
-- the charge. Each word that opens a clause there has a verb of its own.
local function verb_behind(doc, charge, content)
  local accused, cue = charge:slot("accused"), charge:slot("cue")
  if not accused or accused.last > cue.first or doc:word(content.first - 1) == "that" then return nil end
  local first, before = doc:sentence(content.sentence).first, cue.first - 1
  if accused.first > first and doc:find_tag(first, accused.first - 1, "finite", "modal") then return nil end
  if doc:find_tag(accused.last + 1, before, "finite", "modal", "wh") or doc:find_list(accused.last + 1, before, "be", "have") then return nil end
  local open = 0
  for n = content.first + 1, content.last do
    local t = doc:token(n)
    if t:is("wh") or t.form == "that" or t:in_list("opens_clause") then open = open + 1 end
    if t:is("finite", "modal") then
      if open == 0 then return n end
      open = open - 1
    end
  end
end

-- What somebody is charged with, and no word of what he says to it.
local function charged_with(doc, charge)
  local content = before_denials(doc, charge:slot("content"))
  local verb = verb_behind(doc, charge, content)
  local last = verb and verb - 1 or content.last
  while verb and last > content.first and not string.find(doc:word(last), "[%w)]") do last = last - 1 end
  return doc:span(content.first, last)
end

local LATER = 3   -- sentences from a charge to the denial of whom it names

-- Does the charge name whoever denies, or whom he speaks for?
local function names_denier(doc, charge, last, m)
  local denier = m:actor("source")
  local key, side = nil, nil
  if denier then key, side = denier:get("key", "side") end
  local source = denier and m:slot("source")
  local head = source and source:mentions("Actor")[1]   -- "its leader": it
  local owner = head and head:get("key")
  for _, a in ipairs(denier and doc:span(charge.first, last):mentions("Actor") or {}) do
    local own, with = a:get("key", "side")
    if own == key or owner and own == owner or side and side == with then return true end
  end
  return false
end

-- "A video showed guards beating a man. ... The video is fake, they said": does the denial name what the charge is told by?
local function names_picture(doc, charge, m)
  local content = doc:token(charge.place):in_list("shown_in") and m.place > charge.last and m:slot("content")
  return content and content.last - content.first <= 2 and doc:token(content.last).lemma == doc:token(charge.place).lemma
end

-- "A court remanded a builder on suspicion of arson. Police had arrested Ed Gill, 40, in May. He denies the charge": is it one at law, and
-- does the denial point at a charge?
local function points_at_law(doc, charge, m)
  local cue, content = charge:slot("cue"), m:slot("content")
  local at_law = doc:find_list(cue.first, cue.last, "put_away", "held_for", "in_the_dock")
  return at_law and m:get("noun_act") == "accuse" and m.place > charge.last and content and content.last - content.first <= 1
end

-- "She was asked about a report in the Argus that it leaked. 'I read it, too,' she said. 'It does not leak.'": is it what somebody is asked
-- about?
local function is_asked_about(doc, charge)
  for _, c in ipairs(doc:sentence(charge.sentence):mentions("Claim")) do
    local content = c:get("act") == "ask" and c:slot("content")
    if content and content.first <= charge.place and charge.place <= content.last then return true end
  end
  return false
end

-- Does a denial more than a sentence behind the charge tell that it is of it?
local function is_of_charge(doc, charge, last, m)
  return names_denier(doc, charge, last, m) or names_picture(doc, charge, m) or points_at_law(doc, charge, m) or is_asked_about(doc, charge)
end

-- "The banker, accused of fraud, says that he paid nothing": is there a denial beside the charge, or soon behind it by whom it
-- names?
function M.denied_near(doc, charge)
  if charge.way == "pleaded" then return true end   -- "pleaded not guilty to fraud": the plea names what it denies
  local last = charged_with(doc, charge).last
  for _, m in ipairs(nearby.mentions(doc, "Denial", charge.place, LATER)) do
    local behind = m.sentence - charge.sentence
    local bare = behind == 2 and m.paragraph == charge.paragraph and not m:slot("content")   -- "Rubbish," said one
    local beside = behind == 1 or bare or behind == 0 and (m.place < charge.first or m.place > last)
    if beside or behind > 1 and is_of_charge(doc, charge, last, m) then return true end
  end
  return false
end

-- Whose a charge is: the paper's in "a report in the Post that ...", nobody's in "reports in Spain", "talk in the town",
-- "rumours on social media".
local function charger(doc, charge)
  local source, by = charge:slot("source"), charge:actor("source")
  local place = source and doc:word(source.first - 1)
  if place ~= "in" and place ~= "on" then return source end
  local prints = by and by:get("kind") == "media" or place == "in" and makers.speaks(doc:token(source.last))
  return prints and source or nil
end

local AHEAD = 4   -- sentences from a charge, in which it is told who brings it

-- "A banker accused of theft says that he took nothing. Prosecutors allege that ...": whoever charges somebody there, and is
-- not the accused himself.
local function told_charger(doc, charge)
  local accused = charge:actor("accused")
  local own = accused and accused:get("key")
  for n = charge.sentence, math.min(doc.sentences, charge.sentence + AHEAD) do
    for _, c in ipairs(doc:sentence(n):mentions("Claim")) do
      local cue, by = c:slot("cue"), c:actor("source")
      local brings = cue and by and cue.first > charge.last and doc:token(cue.last):is("verb") and doc:token(cue.last):in_list("held_against")
      if brings and by:get("key") ~= own and by:get("form") ~= "pronoun" then return by end
    end
  end
end

-- "Under inquiry over claims by the union that it leaks": who makes the claim that the charge names.
local function maker_inside(content)
  for _, c in ipairs(content:mentions("Claim")) do
    local by = c:get("mode") == "noun" and c:actor("source")
    if by then return by end
  end
end

function M.make_claim(doc, charge)
  local content, accused = charged_with(doc, charge), charge:slot("accused")
  local plea = charge.way == "pleaded" and doc:span(content.first, content.first)   -- the charge, and not that he denies it
  local slots = { cue = plea or charge:slot("cue"), content = accused or content, source = charger(doc, charge) }
  local c = doc:add("Claim", charge, slots,
                    { mode = "indirect", act = charge:get("act"), certainty = "hearsay" })
  if accused then c:add_slot("content", content) end
  local by = accused and not slots.source and (maker_inside(content) or told_charger(doc, charge))
  if by then c:set("speaker", by) end
end

return M
