-- How far what is said reaches: over further clauses, where its speaker stands before it or in its midst; not beyond
-- the verb in "hopes to stay, it insists", nor over the day and the medium behind what somebody praised.
phase "speech-passes"

local marks = require "lib.marks"
local sets = require "lib.word_sets"

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

local to_come = { demand = true, promise = true, ask = true, suggest = true, predict = true }

-- "praised the firemen on Monday", "in a tweet": when and where it was said. Not "the talks on Monday's agenda",
-- "the remark in the report".
local function tells_of_saying(doc, o, last)
  local first, after = doc:token(o.first), o.last < last and doc:token(o.last + 1)
  if after and after:is("noun", "possessive", "num") or first.text:match("^%u%u") then return false end   -- "USA TODAY"
  if o:get("loose") or doc:find_tag(math.max(1, o.first - 3), o.first - 1, "num") then return false end   -- "up from 17 per cent a year ago"
  if o:get("what") == "manner" then return true end
  if o:get("what") == "time" then return first:is("prep") or doc:token(o.first - 1):is("noun") end
  local article = string.lower(doc:token(o.first + 1).text)
  return sets.a_or_an[article] or doc:token(o.first + 1):is("noun")
end

-- "the plan that he made on Monday": the day is that of the verb.
local function has_verb(doc, from, to)
  for n = from, to do
    local t = doc:token(n)
    if t:is("verb") or t:is("modal") or t.quoted then return true end
  end
  return false
end

words "adverb_of_saying" { "later", "again", "too", "instead", "anyway", "now", "then", "afterwards", "nevertheless", "nonetheless" }

-- "Criticised the plan repeatedly", "denied the claim too": the adverb is that of the verb.
local function is_of_saying(doc, n)
  local adverb, thing = doc:token(n), doc:token(n - 1)
  local fits = adverb:is("adv") and (adverb:in_list("adverb_of_saying") or adverb.text:match("ly$"))
  return fits and thing:is("noun") and not thing:in_list("timeunit")
end

-- The last token of what is spoken of, before the first word that tells of its saying.
local function end_of_thing(doc, piece)
  local least = doc:token(piece.first):is("prep") and piece.first + 1 or piece.first   -- something is spoken of
  for _, o in ipairs(piece:mentions("Occasion")) do
    if o.first > least and piece.last - o.first < 10 and tells_of_saying(doc, o, piece.last) then
      return has_verb(doc, piece.first, o.first - 1) and piece.last or o.first - 1
    end
  end
  local of_saying = piece.last > least + 1 and is_of_saying(doc, piece.last) and not has_verb(doc, piece.first, piece.last)
  return of_saying and piece.last - 1 or piece.last
end

-- "Delegates backing Lind left the hall", "those who liked the plan outnumbered them": the verb of the sentence, to which
-- what is spoken of does not reach; or nil.
local function main_verb(doc, m, piece)
  local source, cue = m:slot("source"), m:slot("cue")
  if not source or source.last + 1 ~= cue.first then return nil end
  local narrows = cue.first == cue.last and doc:token(cue.first):is("gerund") or doc:token(source.last):is("wh")
  local first = doc:sentence(source.sentence).first
  if not narrows or doc:find_tag(first, source.first - 1, "finite", "modal") then return nil end
  local verb = doc:find_tag(piece.first + 1, piece.last, "finite", "modal")
  return verb and doc:token(verb - 1):is("noun", "adj") and not doc:find_tag(piece.first + 1, verb, "wh", "pronoun", "mark") and verb or nil
end

-- "Praised the bank and Ott insulted farmers": the "and" in front of another who does something; or nil.
local function other_doer(doc, piece)
  for n = piece.first, piece.last - 2 do
    local t, after = doc:token(n), doc:token(n + 1)
    if t:is("finite", "modal", "wh", "mark") or t.form == "that" then return nil end
    if t.form == "and" and not doc:token(n - 1):is("adj") then
      local doer = doc:span(n + 1, piece.last):mentions("Actor")[1]
      local next_one = doer and (doer.first == n + 1 or doer.first == n + 2 and (after:is("det", "own") or after:in_list("honorific")))
      local verb = next_one and doer.last < piece.last and doc:token(doer.last + 1)
      if verb and verb:is("finite", "modal") then return n end
    end
  end
end

-- "Nine died, the police said, the worst such fire in years.": a remark of the writer's, if the clause was whole.
local function is_remark(doc, m, pieces)
  if #pieces ~= 2 or not string.find(m.way, "^parenthetical") then return false end
  local whole, last = pieces[1], pieces[2]
  return sets.opens_aside[string.lower(doc:word(last.first))] and not has_verb(doc, last.first, last.last) and
         not doc:token(whole.last):is("verb") and has_verb(doc, whole.first, whole.last)
end

local of_things = { ["intention"] = true, ["same subject intends"] = true, ["said of somebody"] = true,
                    ["said by nobody named"] = true }
local by_object = { object = true, object_prep = true, object_as = true, rel_object = true, also_object = true, doing_object = true }
local goes_on = { parenthetical = true, parenthetical_told = true, parenthetical_inverted = true, first = true,
                  first_name = true, first_told = true }
local told = { ["content before its speaker"] = true, ["according to"] = true }
local before = { ["content before its speaker"] = true, ["according to"] = true, ["quotation and its speaker"] = true }

words "reply_verb" { "deny", "dispute", "reject", "refute", "dismiss", "insist", "maintain", inflect = "verb" }
local REPLY = 7   -- tokens of "but the mill has"

-- "According to the union, the mill leaks, but the mill has denied it": up to the comma or dash before the reply.
local function before_reply(doc, first, last)
  for n = first + 3, last - 2 do
    local word = doc:word(n)
    local breaks = marks.breaks[word] and sets.but_or_though[doc:token(n + 1).form]
    if breaks and not doc:token(n).quoted and doc:find_list(n + 2, math.min(last, n + REPLY), "reply_verb") then return n - 1 end
  end
  return last
end

-- The last token that the content should have; where the pattern has the time in it, the charge is behind that.
local function last_of(doc, m, piece)
  if string.find(m.way, "object_when$") or m.way == "object_with" then return piece.last end
  if not told[m.rule] then
    local stop = by_object[m.way] and (main_verb(doc, m, piece) or other_doer(doc, piece))
    if stop then return stop - 1 end
    return bare_verb(doc, piece) or not to_come[m:get("act") or ""] and end_of_thing(doc, piece) or piece.last
  end
  local cue = m:slot("cue")
  local last = piece.first > cue.last and not cue.quoted and math.max(piece.last, end_of_speech(doc, piece.last)) or piece.last
  return m.rule == "according to" and piece.first > cue.last and before_reply(doc, piece.first, last) or last
end

-- "The union urges him to go, said Lind": what the union urges ends where Lind begins.
pass "claims beneath their speaker" {
  about = "a claim in the content that stands before its speaker ends with that content",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Claim")) do
      local piece = before[m.rule] and m:slot("content")
      local cue = piece and m:slot("cue")
      for _, inner in ipairs(cue and piece.last < cue.first and doc:sentence(m.sentence):mentions("Claim") or {}) do
        local said, content = inner:slot("cue"), inner:slot("content")
        local over = inner ~= m and said and content and said.first >= piece.first and said.last < piece.last and content.last > piece.last
        if over and content.first < piece.last then inner:cut(piece) end
      end
    end
  end,
}

pass "where contents end" {
  about = "the road, he said, is shut, but the port is open; hopes to stay, it insists; praised the firemen on Monday",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Claim")) do
      local rule = m.rule
      local pieces = (of_things[rule] or told[rule] and goes_on[m.way]) and m:pieces("content")
      local piece = pieces and pieces[#pieces]
      if piece and is_remark(doc, m, pieces) then
        m:drop_slot("content")
        m:add_slot("content", pieces[1])
        piece = nil
      end
      local last = piece and last_of(doc, m, piece)
      if last and last ~= piece.last then set_last(doc, m, pieces, last) end
    end
  end,
}

-- "In an interview in which she said the dam was old, Lind spoke of her son": does the claim stand in a phrase with which
-- the sentence opens?
local function in_opening_phrase(doc, m)
  local source, cue = m:slot("source"), m:slot("cue")
  local s = source and cue and source.last < cue.first and doc:sentence(cue.sentence)
  local which = s and source.first - 1
  return which and which > s.first + 1 and doc:word(which) == "which" and doc:token(which - 1):is("prep") and
         doc:token(s.first):is("prep") and not doc:find_tag(s.first, which - 1, "finite", "modal")
end

pass "contents in an opening phrase" {
  about = "in an interview in which she said the dam was old, Lind spoke of her son: what is said ends with the phrase",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Claim")) do
      local pieces = in_opening_phrase(doc, m) and m:pieces("content") or {}
      local piece = pieces[#pieces]
      for n = piece and piece.first + 1 or 1, piece and piece.last - 1 or 0 do
        if doc:word(n) == "," and doc:token(n + 1):is("det", "own", "name", "pronoun", "plural") then
          set_last(doc, m, pieces, n - 1)
          break
        end
      end
    end
  end,
}

-- "The report, which says that they paid a bribe, is false": the comma behind what the report says, or nil.
local function comma_behind_relative(doc, piece)
  local verb = doc:find_tag(piece.first + 1, piece.last, "finite", "modal")
  for n = verb and verb + 1 or piece.last, piece.last - 1 do
    local behind = doc:word(n) == "," and not doc:token(n).quoted and doc:token(doc:token(n + 1):is("adv") and n + 2 or n + 1)
    if behind and behind:is("finite", "modal") then return n end
  end
end

-- "The pilot who said that her crew had seen a light has quit": the verb of the sentence, the next one behind that of what
-- "who" said, if nothing begins another clause in between; or nil.
local function verb_behind_relative(doc, source, piece)
  local s = doc:sentence(source.sentence)
  if doc:word(source.first - 1) == "," then return comma_behind_relative(doc, piece) end
  if doc:find_tag(s.first, source.first - 1, "finite", "modal") then return nil end
  local verb = doc:find_tag(piece.first + 1, piece.last, "finite", "modal")
  for n = verb and verb + 1 or piece.last + 1, piece.last - 1 do
    local t = doc:token(n)
    if t.text == "," or t.form == "that" or t:is("wh", "conj", "mark") then return nil end
    if t:is("finite", "modal") and doc:token(n - 1):is("noun", "num", "particle") then return n end
  end
end

pass "contents of a relative" {
  about = "the pilot who said that her crew had seen a light has quit; a book, which says that he lied, is false: what is said ends there",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Claim")) do
      local source, pieces = m:slot("source"), m:pieces("content")
      local who = source and source.first == source.last and doc:token(source.first):is("wh") and #pieces == 1
      local verb = who and source.first < pieces[1].first and verb_behind_relative(doc, source, pieces[1])
      if verb then
        local said = doc:span(pieces[1].first, verb - 1)
        for _, inner in ipairs((doc:around("Claim", "content", verb))) do
          if inner.place > said.first and inner.place < verb then inner:cut(said) end
        end
        m:cut(said)
      end
    end
  end,
}
