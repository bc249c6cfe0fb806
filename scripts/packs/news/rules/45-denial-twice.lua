-- Two denials that are one: "she had not sold it, contrary to what the Herald wrote" denies once, and what it answers stands behind;
-- "So he is lying?", the question of an interviewer, denies nothing; "It is a lie, and they know it is a lie" says one thing twice.
local claimants = require "lib.claimants"
local nearby = require "lib.nearby"
local sets = require "lib.word_sets"

phase "denial-passes"

local contrary = { contrary_end = true, contrary_end_said = true }

-- The denial in the words that stand in front of "contrary to".
local function denied_in_front(doc, m, content)
  for _, o in ipairs(doc:sentence(m.sentence):mentions("Denial")) do
    local other = o ~= m and not contrary[o.way] and o:get("polarity") == "denial" and o.place < m.place and o:slot("content")
    if other and other.first >= content.first and other.first <= content.last then return o end
  end
end

-- Whoever is told behind it to have said otherwise.
local function teller_behind(doc, m)
  local last = doc:sentence(m.sentence).last
  for _, a in ipairs(doc:span(m:slot("cue").last, last):mentions("Actor")) do
    if a.first > m:slot("cue").last and claimants.says_so(doc, a.last + 1) then return a:span() end
  end
end

-- What it holds ends at the token.
local function end_at(mention, doc, stop)
  local pieces = mention:pieces("content")
  local last = pieces[#pieces]
  if not last or last.first > stop or last.last <= stop then return end
  mention:drop_slot("content")
  for i = 1, #pieces - 1 do mention:add_slot("content", pieces[i]) end
  mention:add_slot("content", doc:span(last.first, stop))
end

pass "denied, contrary to what is told" {
  about = "\"She had not sold it, contrary to what the Herald wrote\": one denial, of what the Herald wrote",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local content = contrary[m.way] and m:slot("content")
      local denial = content and denied_in_front(doc, m, content)
      if denial then
        local teller = not denial:slot("claimant") and teller_behind(doc, m)
        if teller then denial:add_slot("claimant", teller) end
        end_at(denial, doc, content.last)
        for _, c in ipairs(doc:sentence(m.sentence):mentions("Claim")) do end_at(c, doc, content.last) end
        m:drop("denied in front of it")
      end
    end
  end,
}

pass "called false in a question" {
  about = "\"So he is lying?\" in a turn of who asks: nobody says that it is so",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local turns = m:get("type") == "falsity_predicate" and doc:around("Claim", "content", m.place) or {}
      for _, turn in ipairs(turns) do
        if turn:get("turn") and turn:get("act") == "ask" then
          m:drop("asked, and not said")
          break
        end
      end
    end
  end,
}

-- What only points at what is called false: "it", "that".
local function points(m)
  local content = m:slot("content")
  return content and content.first == content.last and sets.it_or_this[string.lower(content.text)]
end

-- The same word said of it before, in that sentence: "That is a lie", or a bare "A lie".
local function said_before(doc, m)
  local word, s = string.lower(m:slot("cue").text), doc:sentence(m.sentence)
  for _, o in ipairs(nearby.mentions(doc, "Denial", m.place, 1)) do
    local falsity = o.place < m.place and o.place >= s.first and o:get("type") == "falsity_predicate"
    local cue = falsity and (points(o) or not o:slot("content")) and string.lower(o:slot("cue").text)
    if cue and string.sub(cue, -#word) == word then return true end
  end
  return false
end

pass "called false twice" {
  about = "\"It is a lie, and they know it is a lie\": one denial, said twice",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local twice = m:get("type") == "falsity_predicate" and points(m) and said_before(doc, m)
      if twice then m:drop("said before in the sentence") end
    end
  end,
}
