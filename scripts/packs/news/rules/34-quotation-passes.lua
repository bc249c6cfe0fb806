-- What no pattern states about claims: quotations that go on behind their speaker, and the border of a
-- quotation for claims inside it.
phase "speech-passes"

local cues = require "lib.cues"
local marks = require "lib.marks"
local sets = require "lib.word_sets"
local sides = require "lib.sides"

-- Does a quotation stand in the content of some claim? Its marks need not.
local function is_owned(doc, first, last)
  for n = math.min(first + 1, last - 1), first + 1 do
    local _, pieces = doc:around("Claim", "content", n)
    for _, piece in ipairs(pieces) do
      if piece.first <= first + 1 and last - 1 <= piece.last then return true end
    end
  end
  return false
end

words "answer_word" { "yes", "no", "yeah", "aye", "never", "sure", "certainly", "of course" }

local SHORT = 4   -- words of an answer, with its marks

-- "Is the port open?" he asked. "Yes.": the answer is not his; what he says next without a yes or no is.
local function is_answered(doc, m, content, q)
  if m:get("act") ~= "ask" or doc:token(content.last - 1).text ~= "?" then return false end
  return q.last - q.first - 1 <= SHORT or doc:token(q.first + 1):in_list("answer_word")
end

-- "The port is open," she said. "It will stay open.": one claim of two pieces; so is it where only the first words of the
-- first are quoted.
pass "quotation goes on" { about = "the quotation in the next sentence of the paragraph, if nobody else says it",
  run = function(doc)
    local quotes = doc:quotes()
    if #quotes == 0 then return end
    local opens = {}
    for _, q in ipairs(quotes) do opens[q.first] = q end
    for _, m in ipairs(doc:mentions("Claim")) do
      local cue, first = m:slot("cue"), m:slot("content")
      local last = cue and first and first.last
      if last and last < cue.first and not cue.quoted and (doc:quote(last - 1) or doc:quote(first.first + 1)) then
        local after = doc:sentence(cue.sentence + 1)
        local q = after and after.paragraph == cue.paragraph and opens[after.first]
        if q and not is_answered(doc, m, first, q) and not is_owned(doc, q.first, q.last) then m:add_slot("content", q) end
      end
    end
  end }

-- ... said it was "late. Too late.": the content ends with its quotation.
pass "quotation over the sentence" { about = "a content that ends inside a quotation goes on to its end",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Claim")) do
      local cue, pieces = m:slot("cue"), m:pieces("content")
      local piece = pieces[#pieces]
      local last = cue and piece and piece.last
      local q = last and doc:quote(last)
      if q and q.last > last and not cue.quoted then
        local first = piece.first
        if cue.first < first and q.first >= first and q.paragraph == cue.paragraph then
          m:drop_slot("content")
          for i = 1, #pieces - 1 do m:add_slot("content", pieces[i]) end
          m:add_slot("content", doc:span(first, q.last))
        end
      end
    end
  end }

local function is_open(doc, q)
  return not string.find(doc:token(q.last).text, "[\"”»“]") and q.last == doc:paragraph(q.paragraph).last
end

-- The quotations that are not closed, by their last tokens.
local function open_quotes(doc)
  local open
  for _, q in ipairs(doc:quotes()) do
    if is_open(doc, q) then
      open = open or {}
      open[q.last] = q
    end
  end
  return open
end

-- The quotation with which the next paragraph goes on, if the one before was not closed.
local function carried_on(doc, q)
  local paragraph = is_open(doc, q) and doc:paragraph(q.paragraph + 1)
  local next = paragraph and doc:quote(paragraph.first)
  return next and next.first == paragraph.first and not is_owned(doc, next.first, next.last) and next or nil
end

-- He said: "We are ready. / "We have been for weeks.": one claim of two pieces.
pass "quotation over paragraphs" { about = "a quotation that is not closed goes on in the next paragraph",
  run = function(doc)
    local open = open_quotes(doc)
    for _, m in ipairs(open and doc:mentions("Claim") or {}) do
      local cue, pieces = m:slot("cue"), m:pieces("content")
      local last = #pieces > 0 and not (cue and cue.quoted) and pieces[#pieces]
      local q = last and open[last.last]
      q = q and carried_on(doc, q)
      while q do
        m:add_slot("content", q)
        q = carried_on(doc, q)
      end
    end
  end }

-- The claim that opens with the quotation, and names its speaker behind it.
local function named_behind(doc, q)
  for _, m in ipairs((doc:around("Claim", "content", q.first + 1))) do
    local cue, content = m:slot("cue"), m:slot("content")
    if cue and content and content.first <= q.first + 1 and cue.first > content.last and not cue.quoted then return m end
  end
end

-- "We are ready. / "We have been for weeks," he said: the first piece has its speaker behind the second.
pass "quotation before its speaker" { about = "a quotation that is not closed is of whoever says the next paragraph",
  run = function(doc)
    local quotes = open_quotes(doc) and doc:quotes() or {}
    for i = #quotes - 1, 1, -1 do
      local q, next = quotes[i], quotes[i + 1]
      local goes_on = is_open(doc, q) and next.paragraph == q.paragraph + 1 and next.first == doc:paragraph(next.paragraph).first and
                      doc:word(next.first) == doc:word(q.first)
      local m = goes_on and q.first == doc:paragraph(q.paragraph).first and not is_owned(doc, q.first, q.last) and named_behind(doc, next)
      if m then
        local pieces = m:pieces("content")
        m:drop_slot("content")
        m:add_slot("content", q)
        for _, piece in ipairs(pieces) do m:add_slot("content", piece) end
      end
    end
  end }

-- Who speaks last in a paragraph, in quotation marks: the claim, none if he asks.
local function last_spoken(doc, paragraph)
  local best
  for _, m in ipairs(doc:span(paragraph.first, paragraph.last):mentions("Claim")) do
    local cue, pieces = m:slot("cue"), m:pieces("content")
    local piece = pieces[#pieces]
    if cue and piece and not cue.quoted and doc:quote(piece.last) then best = m end
  end
  local act = best and best:get("act")
  return act ~= "ask" and act ~= "believe" and best or nil
end

local LEAST = 6   -- words of a statement, with its marks; a heading in quotation marks has fewer, and no full stop

-- "It is not shut.": a sentence of its own, short as it is.
local function is_whole(doc, q)
  local stop = string.find(doc:word(q.last), "%w") and q.last or q.last - 1
  return doc:word(stop) == "." and doc:find_tag(q.first, stop, "finite", "modal") ~= nil
end

-- A paragraph that is nothing but a quotation, with marks about it.
local function only_quotation(doc, paragraph)
  local q = doc:quote(paragraph.first)
  if not q or q.first ~= paragraph.first or q.last < paragraph.last - 1 then return nil end
  if q.last - q.first - 1 <= LEAST and not is_whole(doc, q) then return nil end
  return not marks.dashes[doc:word(q.first)] and not string.find(doc:word(q.last), "%w") and q or nil
end

local not_told = { ask = true, believe = true, refuse_comment = true }

-- Does what is told end with the sentence, or with a time behind it ("Lind denied it on Friday.")?
local function ends_sentence(doc, m, piece, sentence)
  return piece.last >= sentence.last - 1 or
         m:get("act") == "deny" and not doc:find_tag(piece.last + 1, sentence.last, "finite", "gerund", "modal")
end

-- Whose words a sentence tells to its end: "Lind said the port was open.", and the source, or nil. Not "put it to him".
local function teller(doc, sentence)
  for _, m in ipairs(sentence:mentions("Claim")) do
    local cue, source, pieces = m:slot("cue"), m:actor("source"), m:pieces("content")
    local piece = pieces[#pieces]
    local told = cue and source and piece and not cue.quoted and ends_sentence(doc, m, piece, sentence) and cue.last < piece.first
    if told and source:get("key") and source.last < cue.first and m:get("class") ~= "noun" and
       not not_told[m:get("act") or ""] and doc:token(cue.first).lemma ~= "put" and not sides.is_inside(doc, m, cue) then
      return source, m:slot("source")
    end
  end
end

local function add_spoken(doc, by, source, q)
  return doc:add("Claim", doc:span(source.first, q.last), { source = source, content = q },
                 { act = "state", certainty = "certain", class = "say", speaker = by }, by)
end

-- "The port is open," she said. / "It will stay open.": still she. Lind said it was late. / "We had no coal.": she too.
pass "quotation of its own paragraph" { about = "a paragraph that is a quotation is of who spoke in the one before",
  run = function(doc)
    local spoken
    for n = 2, #doc:quotes() > 0 and doc.paragraphs or 0 do
      local paragraph = doc:paragraph(n)
      local q = only_quotation(doc, paragraph)
      if not q then spoken = nil
      elseif not is_owned(doc, q.first, q.last) then
        local before = doc:paragraph(n - 1)
        spoken = spoken or last_spoken(doc, before)
        local by, source = nil, nil
        if not spoken then by, source = teller(doc, doc:sentence(doc:token(before.last).sentence)) end
        if spoken then spoken:add_slot("content", q)
        elseif by then spoken = add_spoken(doc, by, source, q) end
      end
    end
  end }

-- The person of whom a sentence tells: the actor at its start, if no other person stands in it.
local function subject_of(doc, sentence)
  local first
  for _, a in ipairs(doc:span(sentence.first, sentence.last):mentions("Actor")) do
    if a.quoted then return nil end
    if a:get("kind") == "person" then
      if first and first:get("key") ~= a:get("key") then return nil end
      first = first or a
    end
  end
  return first and first.first <= sentence.first + 2 and first:get("key") and first or nil
end

-- The claim that has the quotation before this one, whose speaker goes on: '..., she said. "A." "B."'
local function owner_before(doc, before)
  local q = doc:quote(before.last - 1) or doc:quote(before.last)
  if not q or q.last < before.last - 1 or doc:sentence(q.sentence).first ~= q.first then return nil end
  for _, m in ipairs((doc:around("Claim", "content", math.min(q.first + 1, q.last)))) do
    local cue = m:slot("cue")
    if not (cue and cue.quoted) and m:get("act") ~= "ask" then return m end
  end
end

-- "The mayor was defiant. "I will not go."": hers, as the sentence in front tells of nobody else. "Lind said it was late.
-- "It had snowed."": hers, whose words it tells.
pass "quotation behind its speaker" { about = "a quotation behind a sentence about one person, or of what one said, is that person's",
  run = function(doc)
    for _, q in ipairs(doc:quotes()) do
      local s = doc:sentence(q.sentence)
      local before = s.first == q.first and q.sentence > 1 and doc:sentence(q.sentence - 1)
      local near = before and before.paragraph == q.paragraph and q.last - q.first - 1 > SHORT
      local alone = near and q.last >= doc:sentence(doc:token(q.last).sentence).last - 1
      if alone and not is_owned(doc, q.first, q.last) then
        local goes_on = owner_before(doc, before)
        local by, source = nil, nil
        if not goes_on then by, source = teller(doc, before) end
        if not goes_on and not by and doc:find_list(q.first, q.last, "first_pronoun") then by = subject_of(doc, before) end
        if goes_on then goes_on:add_slot("content", q)
        elseif by then add_spoken(doc, by, source or by:span(), q) end
      end
    end
  end }

-- Claims by the first token of their content, in their order; what is filed may have moved on since.
local function by_start(claims)
  local starts = {}
  for i, m in ipairs(claims) do
    local content = m:slot("content")
    local n = content and content.first
    if n then
      starts[n] = starts[n] or {}
      table.insert(starts[n], { claim = m, order = i })
    end
  end
  return starts
end

-- A speech without a closing mark, "- We never met, the ministry says.", ends where its speaker begins.
local function spoken(doc, starts, q)
  local best, order = q, math.huge
  for n = q.first, q.first + 1 do
    for _, s in ipairs(starts[n] or {}) do
      local cue, content = s.claim:slot("cue"), s.claim:slot("content")
      if s.order < order and cue and content.first == n and content.last < cue.first and cue.last <= q.last then
        best, order = doc:span(q.first, content.last), s.order
      end
    end
  end
  return best
end

local ends = { [","] = true, ["."] = true, ["!"] = true, ["?"] = true }

-- "I thought it was late.": of a claim inside a quotation, which begins behind its opening mark, the marks at its
-- end are no part.
local function without_marks(doc, m, q)
  local pieces = m:pieces("content")
  local piece = pieces[#pieces]
  local last = piece and piece.first > q.first and piece.last == q.last and piece.last - 1
  if not last or last <= piece.first or string.find(doc:token(q.last).text, "%w") then return end
  if ends[doc:token(last).text] then last = last - 1 end
  if last < piece.first then return end
  m:drop_slot("content")
  for i = 1, #pieces - 1 do m:add_slot("content", pieces[i]) end
  m:add_slot("content", doc:span(piece.first, last))
end

local function says_nothing(doc, m)
  for _, piece in ipairs(m:pieces("content")) do
    for n = piece.first, piece.last do
      if string.find(doc:word(n), "[%w\128-\255]") then return false end
    end
  end
  return true
end

-- What somebody says inside a quotation ends with it.
pass "claims inside quotations" { about = "cuts the content of a claim in a quotation at the quotation's border",
  run = function(doc)
    local claims, speech = doc:mentions("Claim"), {}
    local starts = by_start(claims)
    for i, m in ipairs(claims) do
      local cue = m:slot("cue")
      local q = cue and cue.quoted and doc:quote(cue.first)
      if q then
        local first = q.first
        speech[first] = speech[first] or spoken(doc, starts, q)
        if cue.last <= speech[first].last then
          m:cut(speech[first])
          without_marks(doc, m, q)
          if says_nothing(doc, m) then m:drop("nothing is said within the quotation") end
          starts[first] = starts[first] or {}
          table.insert(starts[first], { claim = m, order = i })   -- its content may begin here now
        end
      end
    end
  end }

-- "It is late", as a miner puts it: what is said begins with its opening mark.
pass "opening mark" { about = "a content that begins behind the opening mark of a quotation begins with the mark",
  run = function(doc)
    local opens = {}
    for _, q in ipairs(doc:quotes()) do opens[q.first + 1] = q end
    for _, m in ipairs(next(opens) and doc:mentions("Claim") or {}) do
      local first = m:slot("content")
      local q = first and opens[first.first]
      local cue = q and first.last >= q.last - 1 and m:slot("cue")
      if cue and (cue.last < q.first or cue.first > q.last) then
        local pieces = m:pieces("content")
        m:drop_slot("content")
        m:add_slot("content", doc:span(q.first, math.max(first.last, q.last)))
        for i = 2, #pieces do m:add_slot("content", pieces[i]) end
      end
    end
  end }

-- "No doctor", "neither side", "none of the ministers", "no member of it", "not one of them"; not "No 10".
local function is_nobody(doc, source)
  local n = source.first
  if doc:word(n - 1) == "of" then n = n - 2 end
  if sets.nobody_or_none[doc:word(n)] then return not string.find(doc:word(n + 1) or "", "^%d") and doc:token(n) or nil end
  return sets.nobody_or_none[doc:word(n - 1)] and doc:token(n - 1) or nil
end

-- The word that negates it: "did not say", "nobody said"; not in one who "says nothing".
local function negated(doc, m, cue)
  for i = cue.first, cue.last do
    if sets.not_nor_hardly[string.lower(doc:word(i))] then return doc:token(i) end
  end
  local source = m:slot("source")
  return source and is_nobody(doc, source)
end

-- Where the words about the claim stand: between cue and content, or behind the cue that follows it.
local function about_of(doc, claim, cue)
  local from, to = cue.last + 1, doc:sentence(cue.sentence).last
  for _, piece in ipairs(claim:pieces("content")) do
    local first = piece.first
    if first >= from and first <= to then to = first - 1 end
  end
  if to > from + 16 then to = from + 16 end
  return to >= from and doc:span(from, to) or nil
end

-- What tells how sure the speaker is: the words at the head of the content, or about the cue.
local function hedge_of(doc, claim, cue)
  local hedge, content = cue:mentions("Hedge")[1], claim:slot("content")
  if not hedge and content then
    local first = content.first
    hedge = doc:span(first, math.min(content.last, first + 9)):mentions("Hedge")[1]
  end
  return hedge
end

pass "about a claim" { about = "medium, time, polarity and certainty of claims from the words beside the cue",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Claim")) do
      local cue = m:slot("cue")
      if cue then
        cue = cues.settle(doc, m, cue)
        local negation = negated(doc, m, cue)
        if negation then m:set("polarity", "negated", "by a word about it", negation) end
        local hedge = hedge_of(doc, m, cue)
        local sure = hedge and hedge:get("certainty")
        if sure and m:get("certainty") ~= "hearsay" then m:set("certainty", sure, "by the words about it", hedge) end
        local beside = about_of(doc, m, cue)
        for _, o in ipairs(beside and beside:mentions("Occasion") or {}) do
          local what = o:get("what")
          if what ~= "manner" and not o:get("loose") and not m:slot(what) then m:add_slot(what, o) end
        end
      end
    end
  end }
