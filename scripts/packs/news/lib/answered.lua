-- Does a negation answer what another side says near by? By the words that both share, by whom that was about, and
-- by how near the two stand.
local asked = require "lib.asked"
local matter = require "lib.matter"
local sets = require "lib.word_sets"
local sides = require "lib.sides"

local M = {}

local ENOUGH = 5              -- points with which it is an answer
local ENOUGH_IN_TALK = 6      -- in a quotation, if it is not about who speaks, nor "no jobs are at risk"
local CHAT = 6                -- of "it won't ...": people talk so
local TALK = 2                -- of "we don't ...", "it was not ...", in a quotation
local JUST_NO = 4             -- of a negation without words of its own, right behind what it answers
local AKIN = 2                -- of words that only lie near each other, from one sentence to the next
local MANY = 6                -- words of a clause, of which one alone says little
local SAME = 2                -- words that are all of a clause, and of the statement too
local OTHER_WORDS = 2         -- less for a negation of others that has no word of it
local BACK = 3                -- of "no such order": it points at what has been said
local BEFORE = 6              -- sentences back in which the answered may stand
local NEARNESS = { [0] = 2, 2, 0, 0, 0 }   -- by how many sentences before; -1 if farther

local no_statement = { deny = true, demand = true, promise = true, threaten = true, admit = true, praise = true }

function M.is_emphatic(m)
  return m.way == "never" or m.way == "not_one"
end

-- "No shots were fired": the negation is that of a thing.
function M.is_of_thing(m)
  return string.find(m.way, "^no_") ~= nil
end

words "to_come" { "want to", "plan to", "intend to", "mean to", "seek to", "hope to", "prepare to", "be going to", "be about to", "be set to", "be due to",
                  "plan~ for", "planning", "intending", "preparing", inflect = "verb" }

-- Not "should": "the mayor should raise it" is answered by no "I will not".
local function find_modal(doc, claim)
  for _, p in ipairs(claim:pieces("content")) do
    local n = doc:find_tag(p.first, p.last, "modal")
    while n and sets.obliged[doc:word(n)] do n = n < p.last and doc:find_tag(n + 1, p.last, "modal") or nil end
    if n then return true end
  end
  return false
end

-- "It will not close", "they are not going to close it": is it of what is to come?
local function will_not(doc, m)
  local n = m:slot("cue").last
  return doc:token(m.place):is("modal") or n + 3 <= doc.tokens and doc:word(n + 1) == "going" and doc:word(n + 2) == "to" and doc:token(n + 3):is("base", "VB")
end

-- "It will not close", "no jobs will go": it answers who says that one wants it to.
local function is_planned(doc, m, f)
  if not will_not(doc, m) and m.way ~= "no_subject" then return false end
  for _, p in ipairs(f.claim:pieces("content")) do
    if doc:find_list(p.first, p.last, "to_come") then return true end
  end
  return false
end

-- "I did not", "no waste was dumped": of what is past.
local function is_of_past(doc, m, clause)
  local subject = (M.is_emphatic(m) or M.is_of_thing(m)) and m.place <= clause.first + 1
  for n = m.place, subject and clause.last or m.place do
    local t = doc:token(n)
    if t:is("finite") then return t:is("past") end
  end
  return false
end

-- "The alarm would not have saved him": it answers who says that it would.
local function is_unreal_past(doc, m)
  return string.lower(doc:word(m.place)) == "would"
end

local function holds_modal(doc, f)
  if f.modal == nil then f.modal = find_modal(doc, f.claim) end
  return f.modal
end

-- Is it a statement of another side, affirmed? If the negation is of what would be ("no jobs would go"), so must
-- the statement be.
function M.can_be(doc, known, m, f, side, ahead)
  local place = m.place
  if f.act == "promise" then   -- "swore that he had seen it" states it
    local content = f.claim:slot("content")
    if not content or doc:find_tag(content.first, content.last, "modal") or not doc:find_tag(content.first, content.last, "past") then return false end
  elseif no_statement[f.act or ""] then return false end
  if f.last >= place and f.first <= place then return false end
  local by = matter.by_of(doc, known, f)
  if not by[1] and f.claim:slot("source") or sides.meet(by, side) then return false end
  return not matter.says_no(doc, f) and (not ahead or holds_modal(doc, f))
end

-- Is anybody whom the clause names, pronouns too, one of these?
function M.names_one(doc, known, clause, about)
  for _, a in ipairs(clause:mentions("Actor")) do
    if sides.meet(about, matter.side(known, a)) then return true end
  end
  return false
end

-- "She called to me." "She did not call": a word that is no topic.
local function shares_word(doc, clause, f)
  for _, p in ipairs(f.claim:pieces("content")) do
    if asked.says_same(doc, clause, p) then return true end
  end
  return false
end

-- How well the clause answers one statement; does that charge the speaker with the same, or say just that ("The dam leaks."
-- "The dam does not leak.")?
local function points_for(doc, known, f, words, case, clause)
  matter.look_into(doc, known, f)
  local side = case.side
  local common, about = matter.common(words, f.words), sides.meet(f.about, side)
  local points = common == 1 and #words >= MANY and 1 or 2 * math.min(common, 3)
  local akin = common == 0 and clause.sentence - f.claim.sentence <= 1 and matter.akin(words, f.words)
  if akin then points = AKIN end
  if #words == 0 and f.claim.last < clause.first and f.claim.sentence >= clause.sentence - 1 then points = JUST_NO end
  if common > 0 and common == #words then points = points + 1 end   -- "There is no letter.": it says nothing else
  if common == 0 and #words > 0 and not akin and not case.own and not shares_word(doc, clause, f) then points = points - OTHER_WORDS end
  if about then points = points + 2 end
  local named = M.names_one(doc, known, clause, f.about)
  if named then points = points + 1 end
  local charge = matter.is_charge(doc, known, f, side, clause.sentence - f.claim.sentence)
  if charge or matter.accusing[f.act or ""] then points = points + 1 end
  local held = named and (charge or matter.accusing[f.act or ""] or matter.tells_misdeed(doc, f)) and
               matter.common(matter.topics_beside_names(doc, clause, true), f.words) > 0   -- "He is no thief," his wife said
  return points, held or about and common > 0 or common >= SAME and common == #words
end

local LEAD = 3      -- sentences below a headline that tell what it answers
local LEAD_IN = 2   -- sentences of an answer before the one that says no

-- "'We are a club of friends,' he said. / 'Nobody was sent away.'": where the answer begins of which the negation is a part.
local function begins_at(m, claim)
  local first = m.quoted and claim and claim:slot("content")
  local begins = first and first.last < m.place and first.sentence or m.sentence
  return begins >= m.sentence - LEAD_IN and begins <= m.sentence and begins or m.sentence
end

-- The same, or nil where it is no statement that the negation can answer: of what is to come it answers what is to come too, or
-- just that which somebody plans.
local function points_if_fit(doc, known, m, f, words, case, clause, ahead)
  local planned = ahead and not holds_modal(doc, f) and is_planned(doc, m, f)
  if not M.can_be(doc, known, m, f, case.side, ahead and not planned) then return nil end
  local points, charges = points_for(doc, known, f, words, case, clause)
  if planned and not charges then return nil end
  return points, charges
end

local BEHIND = 1   -- of what another tells in the next sentence

-- "The star was not drunk, his manager said. A witness says that he was drunk": does the next sentence tell it in its own words, plainly?
local function is_told_behind(doc, m, f)
  local content = f.claim:slot("content")
  return content ~= nil and not content.quoted and not m.quoted and f.act ~= "ask"
end

-- The best of the statements before it and beside it, the nearer the better.
local function best_of(doc, known, m, clause, words, case)
  local best, charged = 0, false
  local here, ahead = m.sentence, case.modal > 0 or is_unreal_past(doc, m)
  local begins = begins_at(m, case.claim)
  for sentence = here - BEFORE, m.in_headline and here + LEAD or here do
    for _, f in ipairs(known.facts[sentence] or {}) do
      local points, charges = points_if_fit(doc, known, m, f, words, case, clause, ahead)
      if points then
        best = math.max(best, points + (NEARNESS[math.max(0, begins - sentence)] or -1))
        charged = charged or charges
      end
    end
  end
  for _, f in ipairs(not m.in_headline and #words > 0 and known.facts[here + 1] or {}) do
    local points = is_told_behind(doc, m, f) and points_if_fit(doc, known, m, f, words, case, clause, ahead)
    if points and (matter.common(words, f.words) > 0 or matter.akin(words, f.words)) then best = math.max(best, points + BEHIND) end
  end
  return best, charged
end

-- Does anybody say I or we, mine or ours there?
function M.says_we(doc, first, last)
  for n = first, last do
    if doc:token(n):in_list("first_pronoun") then return true end
  end
  return false
end

-- "The wall does not exist."
local function is_unreal(doc, m)
  local behind = m:slot("cue").last + 1
  return m.way == "plain" and doc:find_list(behind, behind, "come_about") ~= nil
end

-- "Did we bug the embassy? No." (But: "Is it hard? No.")
function M.asks_of_self(doc, sentence)
  local s = doc:sentence(sentence)
  return M.says_we(doc, s.first, s.last)
end

-- "Did you sign it? / No. I was away.": does it open the turn of one who answers?
function M.opens_turn(doc, m)
  local turns, pieces = doc:around("Claim", "content", m:slot("cue").first)
  for i, turn in ipairs(turns) do
    if turn:get("turn") and turn:get("act") ~= "ask" and pieces[i].first == m:slot("cue").first then return true end
  end
  return false
end

-- "No such meeting took place", "nothing of the kind": it points at what has been said.
function M.points_back(doc, m, clause)
  local cue = m:slot("cue").last
  local last = doc:token(cue).text
  for n = cue, math.min(clause.last, cue + 5) do
    local word, behind = doc:token(n).text, n < clause.last and doc:token(n + 1).text
    if word == "such" or word == "like" and sets.this_or_that[behind] then return true end
  end
  return last == "sort" or last == "kind"
end

words "any_such" { "any such", "any incident of the kind", "anything of the sort", "anything of the kind", "anything like that", "anything like this",
                   "of that sort", "of that kind", "of this sort", "of this kind", "such a thing" }
local TO_SUCH = 20   -- tokens from a negation to it

-- "There is no record of any such thing", "no promise of that sort was given", "we are not talking to them about such a thing"
function M.names_such(doc, m, clause)
  local cue, last = m:slot("cue").last, doc:sentence(m.sentence).last
  return cue < clause.last and doc:find_list(cue + 1, math.min(last, cue + TO_SUCH), "any_such") ~= nil
end

-- Does another side say anything near by?
function M.another_speaks(doc, known, m, side)
  local here = m.sentence
  for sentence = here - BEFORE, here do
    for _, f in ipairs(known.facts[sentence] or {}) do
      if M.can_be(doc, known, m, f, side, false) then return true end
    end
  end
  return false
end

local BESIDE = 2    -- sentences back in which another has just spoken

-- Has another side just spoken?
function M.is_told_beside(doc, known, m, side)
  for sentence = math.max(1, m.sentence - BESIDE), m.sentence do
    for _, f in ipairs(known.facts[sentence] or {}) do
      if M.can_be(doc, known, m, f, side, false) then return true end
    end
  end
  return false
end

local TOLD_OF = 2   -- sentences back in which he is spoken of

-- Does another side tell just before of one whom the clause names?
function M.is_told_of_him(doc, known, m, clause, side)
  for sentence = m.sentence - TOLD_OF, m.sentence do
    for _, f in ipairs(known.facts[sentence] or {}) do
      if M.can_be(doc, known, m, f, side, false) then
        matter.look_into(doc, known, f)
        if M.names_one(doc, known, clause, f.about) then return true end
      end
    end
  end
  return false
end

-- "Nobody will be sacked", and not "nothing that would help"
local function opens_with_nobody(doc, m, clause)
  local behind = m:slot("cue").last + 1
  return m.place <= clause.first + 1 and behind <= doc.tokens and doc:token(behind):is("modal") and sets.none_of_them[string.lower(doc:word(m.place))] ~= nil
end

-- Does another side tell of one of the words, in so many sentences before?
function M.is_told_of(doc, known, m, words, side, back)
  for sentence = math.max(1, m.sentence - back), m.sentence do
    for _, f in ipairs(known.facts[sentence] or {}) do
      if M.can_be(doc, known, m, f, side, false) then
        matter.look_into(doc, known, f)
        if matter.common(words, f.words) > 0 then return true end
      end
    end
  end
  return false
end

words "at_all" { "at all", "whatsoever", "in any way", "in any shape or form", "at any time", "at any point", "at any stage", "a single", "any such", "of any kind", "of any sort", "in the least" }

-- m: the negation; clause: its words; case: whose words they are, is it about him, has it a modal ... (46).
function M.answers_another(doc, known, m, clause, case)
  local words = matter.topics_beside_names(doc, clause)
  local told, charged = best_of(doc, known, m, clause, words, case)
  local chat = m.quoted and m.way == "plain"
  local meets = case.own and told >= CHAT
  local of_none = M.is_of_thing(m) or m.way == "not_one" or opens_with_nobody(doc, m, clause)
  local refuses = case.modal > 0 and #words > 0 and not of_none and not meets and not (charged and will_not(doc, m))   -- "it will not pay"
  local we = m.place > 1 and doc:token(m.place - 1):in_list("first_pronoun")
  local done = doc:token(m.place):is("past") or doc:token(m.place):in_list("have")
  local unreal = told > TALK and #words > 0 and is_unreal(doc, m)
  local firm = unreal or told >= (case.disputed and TALK - 1 or TALK) and (we or done)
  if told < 2 or chat and not charged and not firm or refuses then return false end
  local how = M.points_back(doc, m, clause) and BACK or 0
  if M.is_emphatic(m) or M.is_of_thing(m) or unreal or doc:find_list(m:slot("cue").last + 1, clause.last, "at_all") then how = how + 1 end
  if case.disputed and m.way ~= "instead" then how = how + 1 end   -- "We are workers, not accountants."
  if case.own then how = how + (M.is_emphatic(m) and 2 or 1) end
  if is_of_past(doc, m, clause) then how = how + 1 end
  local firmly = case.own or not m.quoted or m.way == "no_subject" or unreal or M.is_emphatic(m)
  return told + how >= (firmly and ENOUGH or ENOUGH_IN_TALK)
end

return M
