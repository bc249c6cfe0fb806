-- Two versions, and no negative: what another has just told is told otherwise, with another figure ("40 people died"; "the army put the
-- toll at three"), another doer ("his brother had planted it"), another name ("it is a fee"), or in the affirmative where he told it in
-- the negative ("she was informed in March").
local beside = require "lib.beside"
local figures = require "lib.figures"
local matter = require "lib.matter"
local sets = require "lib.word_sets"
local sides = require "lib.sides"
local versions = require "lib.versions"

phase "denial-passes"

words "set_against" { "but", "though", "although", "while", "whereas", "however", "yet", "even though", "even as" }
words "in_truth" { "in fact", "in reality", "actually", "rather", "instead", "only", "merely", "just", "simply", "on the contrary", "in truth",
                   "closer to", "nearer", "no more than", "fewer than", "less than", "at most", "barely" }
words "counted_thing" { "toll", "number", "figure", "total", "count", "turnout", "crowd", "cost", "price", "sum", "rise", "increase", "bill", "amount",
                        "size", "rate", "figures", "losses", "loss", inflect = "noun" }

-- Plainly told: no condition, no question, nothing that ought to be.
local function is_plain(doc, c)
  local n = doc:find_list(c.span.first, c.span.last, "ought_to_be", "condition")
  if n and figures.is_often(doc, n) then n = n < c.span.last and doc:find_list(n + 1, c.span.last, "ought_to_be", "condition") or nil end   -- "told once"
  if n or versions.is_negative(doc, c.span) then return false end
  return doc:word(c.span.last + 1) ~= "?" and not doc:find_tag(c.span.first, c.span.last, "wh")
end

local function has_modal(doc, c)
  return doc:find_tag(c.span.first, c.span.last, "modal") ~= nil
end

-- How the claims stand: does a mark set one against the other, who insists?
local function is_set_against(doc, f, claim, b)
  local s = doc:sentence(claim.sentence)
  if doc:find_list(math.max(f.last + 1, s.first), claim.first, "set_against") then return true end
  local opens = f.claim.sentence == claim.sentence and math.max(s.first, f.first - 2)
  if opens and doc:find_list(opens, f.first, "set_against") then return true end
  for n = f.last + 1, opens and claim.first - 1 or 0 do
    if doc:word(n) == ";" then return true end
  end
  local cue = claim:slot("cue")
  return doc:find_list(cue.first, cue.last, "insists_it", "retorts", "insist") ~= nil or doc:find_list(b.span.first, b.span.last, "in_truth") ~= nil
end

local FAR = 1.5        -- how many times as much a figure must be to be another
local TO_FIGURE = 5    -- tokens from what is counted to how much it is

local function is_loose(figure) return figure.unit == "percent" or figure.unit == "money" end

-- "The toll was three", "put the crowd at 20,000": the figure of a thing that is counted.
local function is_of_counted(doc, span, figure)
  return (figure.unit == nil or is_loose(figure)) and doc:find_list(math.max(span.first, figure.at - TO_FIGURE), figure.at, "counted_thing") ~= nil
end

-- Whom or what a clause is about, by its subject.
local function side_of_subject(doc, known, c)
  for _, m in ipairs(doc:span(c.subject, c.subject):mentions("Actor")) do return matter.side(known, m) end
  return {}
end

-- "The log says that he was told twice"; "he says that he was told once": has both one subject, as a noun, by name, or as "it" for a thing?
local function has_same_subject(doc, known, a, b)
  if not a.subject or not b.subject then return false end
  local x, y = doc:token(a.subject), doc:token(b.subject)
  if x:is("noun") and y:is("noun") then return x.lemma == y.lemma end
  local one, other = side_of_subject(doc, known, a), side_of_subject(doc, known, b)
  if one[1] and other[1] then return sides.meet(one, other) end
  if not one[1] and not other[1] and x:is("pronoun") then return x.form == string.lower(y.form) end
  return y:is("pronoun") and x:is("noun") and not x:is("name") and sets.it_or_they[y.form] ~= nil
end

-- "30 huts were burned"; "three were": does a figure stand without what it counts, or tell how often or how long, in the same clause else?
local function is_of_same_deed(doc, known, a, b, x, y)
  local bare = y.unit == nil and (y.last == b.span.last or y.at == b.span.first)
  local alike = x.unit == y.unit and (y.unit == "times" or y.unit == "minutes")
  if not bare and not alike or not a.main or not b.main or bare and (x.unit == nil or x.unit == "times" or x.unit == "minutes") then return false end
  local v, w = doc:token(a.main), doc:token(b.main)
  local elided = y.last == b.finite - 1 and b.main == b.span.last and w:in_list("be", "have", "do")
  if y.at == b.span.first then return x.at <= a.span.first + 1 and (elided or v.lemma == w.lemma and not w:in_list("be")) end
  return v.lemma == w.lemma and not w:in_list("be") and has_same_subject(doc, known, a, b)
end

-- "Growth was 5 percent in 2010"
local function tells_year(doc, c)
  for _, figure in ipairs(figures.of(doc, c.span)) do
    if figure.unit == "year" then return true end
  end
  return false
end

-- Are both figures of one thing: of the same unit and matter, or one of "the toll", "the number"?
local function of_one_thing(doc, known, a, b, x, y, common)
  if x.unit == "year" or y.unit == "year" then return false end
  if is_of_same_deed(doc, known, a, b, x, y) then return true end
  if y.unit == "times" or y.unit == "minutes" then return false end
  if b.put and is_loose(x) and x.unit == y.unit then return not tells_year(doc, a) end   -- "put it at 2 percent"
  if is_of_counted(doc, b.span, y) or is_of_counted(doc, a.span, x) then return not is_loose(x) and not is_loose(y) or x.unit == y.unit end
  if x.unit ~= nil and x.unit == y.unit then return common > 1 and (y.unit ~= "percent" or versions.same_verb(doc, a, b)) end
  return y.unit == nil and doc:find_list(b.span.first, b.span.first, "counts_back") ~= nil
end

-- "She was 17"; "she was 18": how old somebody is, with nothing behind it.
local function is_age(doc, c, figure)
  if not c.copula or figure.unit ~= nil or figure.value > 110 then return false end
  return figure.at == c.main + 1 and (figure.last == c.span.last or doc:word(figure.last + 1) == "," or doc:token(figure.last + 1):is("prep", "conj"))
end

-- "40 people died"; "the toll was three": another figure for the same, and far from the first?
local function tells_other_figure(doc, known, a, b, case)
  local both = (a.finite or a.put) and (b.finite or b.put) and (case.against or not has_modal(doc, a)) and not doc:find_list(a.span.first, a.span.last, "unreal_modal")
  for _, y in ipairs(both and figures.of(doc, b.span) or {}) do
    for _, x in ipairs(figures.of(doc, a.span)) do
      local far = math.max(x.value, y.value) >= FAR * math.min(x.value, y.value)
      local ages = x.value ~= y.value and is_age(doc, a, x) and is_age(doc, b, y) and versions.on_same(doc, a, b)
      if ages or far and of_one_thing(doc, known, a, b, x, y, case.common) then return doc:span(y.at, y.last) end
    end
  end
end
words "counts_back" { "it was", "it is", "that was", "there were" }

-- "He ran the light"; "the other driver ran the light": the same deed, done by another.
local function tells_other_doer(doc, known, a, b, case)
  if not case.about or not versions.same_verb(doc, a, b) or not b.subject or b.copula then return nil end
  local t = doc:token(b.subject)
  if t:is("pronoun") and not t:in_list("somebody_else") then return nil end
  for _, m in ipairs(doc:span(b.span.first, b.subject):mentions("Actor")) do
    if sides.meet(case.side, matter.side(known, m)) and not doc:token(m.first):is("own") and m.last == b.subject then return nil end
  end
  if a.subject and doc:token(a.subject).lemma == t.lemma then return nil end
  local on_it = b.rest and (doc:find_list(b.rest.first, b.rest.first, "object_pronoun") or a.rest and matter.common(
                matter.add_topics(doc, {}, b.rest.first, b.rest.last), matter.add_topics(doc, {}, a.rest.first, a.rest.last)) > 0)
  return on_it and doc:span(b.span.first, b.main) or nil
end
words "somebody_else" { "somebody else", "someone else", "others", "another" }
words "object_pronoun" { "it", "them", "him", "her" }

-- "Nobody had told her"; "she was informed in March": the same is affirmed.
local function affirms(doc, known, a, b, case)
  if not case.negative or not versions.same_verb(doc, a, b, true) then return nil end
  local one, other = a.subject and side_of_subject(doc, known, a) or {}, b.subject and side_of_subject(doc, known, b) or {}
  if one[1] and other[1] and not sides.meet(one, other) then return nil end   -- "Ada Lind was not told"; "her brother says he was told"
  local told = doc:token(b.main):in_list("lets_know") and doc:token(b.main):is("participle")
  if not (told or versions.on_same(doc, a, b) or case.about) then return nil end
  return doc:span(b.finite, b.main)
end

words "says_no_name" { "thing", "matter", "way", "day", "time", "moment", "shame", "pleasure", "honour", "honor", "step", "part", "sign", "question", "issue", "problem",
                  "place", "reason", "kind", "fact", "lot", "case", "point", "decision", "man", "woman", "one", "people", "year", "week", "priority", "challenge",
                  "opportunity", "chance", "disgrace", "disaster", "outrage", "scandal", "farce", "privilege", "concern", "relief", "surprise", "shock", "blow",
                  "success", "failure", "victory", "defeat", "result", "start", "end", "story",
                  inflect = "noun" }

local function is_name_of(doc, n)
  local t = n and doc:token(n)
  return t and t:is("noun") and not t:is("name") and not t:in_list("says_no_name", "fine_noun", "ill_noun") or false
end

-- "The chairman", "her cousin": one alone can be it.
local function is_definite(doc, c)
  local t = doc:token(c.rest.first)
  return t:is("own") or string.lower(t.form) == "the" or t:is("name")
end

-- "Critics call it a tax"; "it is a fee": another name for the same thing. "The game was a battle"; "it was a long night": both may be.
local function names_otherwise(doc, a, b, case)
  if not (a.called or a.copula) or not (b.called or b.copula) or not versions.on_same(doc, a, b) then return nil end
  if not is_name_of(doc, a.filler) or not is_name_of(doc, b.filler) then return nil end
  local x, y = doc:token(a.filler), doc:token(b.filler)
  if not (a.called or case.against or case.charge or is_definite(doc, a) and is_definite(doc, b)) then return nil end
  if x.lemma == y.lemma or x.topic and x.topic == y.topic then return nil end
  if doc:token(b.rest.first):is("adv", "prep", "adj") and not doc:token(b.rest.first):is("adj") then return nil end
  return doc:span(b.finite or b.rest.first, b.filler)
end

-- "He asked for a transfer"; "he asked for a parking space": the same verb in the past, and the same word behind it.
local function has_same_frame(doc, a, b)
  local v, w = doc:token(a.main), doc:token(b.main)
  if v.lemma ~= w.lemma or not v:is("past", "participle") or not w:is("past", "participle") or v:in_list("be", "have", "do") or v.lemma == "say" then return false end
  local x, y = doc:token(a.rest.first), doc:token(b.rest.first)
  if x:is("prep") or y:is("prep") then return x.form == y.form end
  return not v:in_list("idle_verb", "attitude") and x:is("det", "own", "adj", "noun", "num") and y:is("det", "own", "adj", "noun", "num")
end

-- "The bus hit a tree"; "it hit a wall": does the pronoun stand for the noun, and does each name one thing?
local function is_pointed_at(doc, a, b)
  local one = doc:token(a.rest.first):is("det") and doc:token(b.rest.first):is("det")
  return one and a.subject and b.subject and doc:token(a.subject):is("noun") and doc:token(b.subject):is("pronoun") or false
end

-- "It carried guns"; "it carried flour": the same deed, with another thing.
local function fills_otherwise(doc, a, b, case)
  if not a.main or not b.main or not a.rest or not b.rest or not versions.on_same(doc, a, b) then return nil end
  if a.subject and b.subject and doc:token(a.subject):is("pronoun") and doc:token(b.subject):is("pronoun") then return nil end   -- each of itself
  if not ((case.against or case.charge) and versions.same_verb(doc, a, b) or (case.own or is_pointed_at(doc, a, b)) and has_same_frame(doc, a, b)) then return nil end
  local x, y = a.filler and doc:token(a.filler), b.filler and doc:token(b.filler)
  if not x or not y or x:is("pronoun") or y:is("pronoun") or x.lemma == y.lemma or x.topic and x.topic == y.topic then return nil end
  if versions.holds_noun(doc, a.span, b.filler) or x:in_list("month", "weekday") or y:in_list("month", "weekday") then return nil end
  return doc:span(b.finite, b.filler)
end

local TO_DEED = 3   -- tokens from a verb to "to": "promised in May to drop it"

-- The verb behind "to", near the beginning of what is told of a deed; or nil.
local function deed_behind_to(doc, rest)
  for n = rest.first, math.min(rest.last - 1, rest.first + TO_DEED) do
    if doc:word(n) == "to" and doc:token(n + 1):is("verb") then return n + 1 end
  end
end

-- "She promised to drop the fee"; "she promised to look at it": the same verb, of another deed.
local function tells_other_deed(doc, a, b)
  local x = a.rest and b.rest and versions.on_same(doc, a, b) and deed_behind_to(doc, a.rest)
  local last = x and deed_behind_to(doc, b.rest)
  if not last then return nil end
  local v, w = doc:token(a.main), doc:token(b.main)
  local one, other = doc:token(x), doc:token(last)
  if v.lemma ~= w.lemma or not v:is("past", "participle") or v:in_list("be", "have") or v.lemma == "go" then return nil end
  return one.lemma ~= other.lemma and (not one.topic or one.topic ~= other.topic) and doc:span(b.finite, last) or nil
end

local at_place = { ["in"] = true, at = true, on = true }

-- The place that is told behind the verb: "was in Sarn" -> Sarn.
local function place_of(doc, c)
  if not c.copula or not c.rest or not at_place[doc:word(c.rest.first)] then return nil end
  local n = c.rest.first + 1
  return n <= c.rest.last and doc:token(n):is("name") and not doc:token(n):in_list("month", "weekday") and n or nil
end

-- "She was in Sarn"; "she was in Orvik": somebody is elsewhere.
local function tells_other_place(doc, a, b)
  local x, y = place_of(doc, a), place_of(doc, b)
  if not x or not y or doc:word(x) == doc:word(y) or not versions.on_same(doc, a, b) then return nil end
  return doc:span(b.finite, y)
end

local turned = { before = "after", after = "before" }

-- "He sold them after the warning"; "he sold them before it": the same deed at another time.
local function tells_other_time(doc, a, b)
  if not a.rest or not b.rest or not versions.same_verb(doc, a, b, true) or not versions.on_same(doc, a, b) then return nil end
  for n = b.rest.first, b.rest.last do
    local other = turned[doc:word(n)]
    for k = a.rest.first, other and a.rest.last or 0 do
      if doc:word(k) == other then return doc:span(b.finite, n) end
    end
  end
end

-- "He replied to reports that it was sold": what others report.
local function is_reported(doc, claim)
  local cue, content = claim:slot("cue"), claim:slot("content")
  return cue.last < content.first and doc:find_list(cue.last + 1, content.first, "told_noun", "claim_noun") ~= nil
end

-- The words in which the one is told otherwise than the other, and how; or nil.
local function told_otherwise(doc, known, f, claim, a, b, case)
  case.against = is_set_against(doc, f, claim, b)
  if case.negative then return affirms(doc, known, a, b, case), "affirmed" end
  if has_modal(doc, b) ~= has_modal(doc, a) then
    local n = tells_other_figure(doc, known, a, b, case)
    return n, "figure"
  end
  local n = tells_other_figure(doc, known, a, b, case)
  if n then return n, "figure" end
  n = tells_other_doer(doc, known, a, b, case)
  if n then return n, "doer" end
  n = names_otherwise(doc, a, b, case)
  if n then return n, "name" end
  n = tells_other_time(doc, a, b)
  if n then return n, "time" end
  n = tells_other_place(doc, a, b)
  if n then return n, "place" end
  n = tells_other_deed(doc, a, b)
  if n then return n, "deed" end
  return fills_otherwise(doc, a, b, case), "filler"
end

-- Is it another who tells it, as a fact of his own?
local function is_anothers(doc, known, f, claim, side)
  if f.act == "ask" or matter.no_statement[f.act or ""] or not f.claim:slot("source") or f.claim.in_headline then return false end
  local by = matter.by_of(doc, known, f)
  return by[1] ~= nil and not sides.meet(by, side)
end

local MOST = 8   -- statements in front of a claim in a sentence, of one that goes on and on

-- What others tell as a fact in front of the claim in a sentence, the last of them.
local function told_before(doc, known, claim, sentence, side)
  local facts, out = known.facts[sentence] or {}, {}
  for i = #facts, 1, -1 do
    if #out == MOST then break end
    local f = facts[i]
    if f.last < claim.first and is_anothers(doc, known, f, claim, side) then table.insert(out, 1, f) end
  end
  return out
end

-- The clause of what another tells, made once.
local function clause_of(doc, f)
  if f.clause == nil then f.clause = versions.clause(doc, f.claim) or false end
  return f.clause
end

-- The clause that the claim tells plainly, as its own.
local function plain_clause(doc, claim)
  local b = versions.clause(doc, claim)
  return b and is_plain(doc, b) and not is_reported(doc, claim) and not versions.is_denied(doc, b.span) and b or nil
end

-- What the claim is set against, the words in which it is, how, and its clause.
local function set_against(doc, known, claim, side)
  local b
  for sentence = claim.sentence, math.max(1, claim.sentence - 1), -1 do
    for _, f in ipairs(told_before(doc, known, claim, sentence, side)) do
      b = b or plain_clause(doc, claim)
      if not b then return nil end
      local a = clause_of(doc, f)
      if a then
        matter.look_into(doc, known, f)
        local case = { side = side, about = sides.meet(f.about, side), negative = versions.is_negative(doc, a.span) }
        case.own = case.about or f.about[1] ~= nil and beside.stands_by(doc, claim)
        case.common = matter.common(matter.topics_beside_names(doc, b.span), f.words)
        case.charge = matter.is_charge(doc, known, f, side, claim.sentence - sentence)
        local cue, how = told_otherwise(doc, known, f, claim, a, b, case)
        if cue then return f.claim, cue, how, b end
      end
    end
  end
end

-- The claims that state something right behind what somebody tells: in the same sentence, or in the next.
local function told_beside(doc)
  local all, last = {}, nil
  for _, claim in ipairs(doc:mentions("Claim")) do
    local act = claim:get("act") or ""
    if (act == "state" or act == "inform") and claim:slot("source") and claim:slot("cue") then
      if last and claim.sentence - last <= 1 then all[#all + 1] = claim end
      last = claim.sentence
    elseif claim:slot("source") and not matter.no_statement[act] then
      last = claim.sentence
    end
  end
  return all
end

-- The side of who says it; by his name where he is nobody known.
local function side_of(doc, known, claim, source)
  local side = matter.speaker_side(known, claim, matter.speaker_of(doc, claim))
  if side[1] or doc:token(source.last):is("pronoun") then return side end
  return { string.lower(source.text) }
end

pass "two versions" {
  about = "\"The opposition says 40 people died\"; \"the army put the toll at three\": the second is a denial",
  run = function(doc)
    local known
    for _, claim in ipairs(told_beside(doc)) do
      known = known or matter.of(doc, doc:mentions("Denial"))
      local source = claim:slot("source")
      local side = side_of(doc, known, claim, source)
      local told, cue, how, b
      if side[1] and not versions.is_earlier(doc, claim) then told, cue, how, b = set_against(doc, known, claim, side) end
      if told then
        if not told:get("prompts") then told:set("prompts", told.sentence == claim.sentence and "yes" or "next") end
        doc:add("Denial", claim:span(), { cue = cue, content = b.span, source = source },
                { type = "contrary", polarity = "denial", strength = "2", speaker = claim:get("speaker"), how = how }, claim)
      end
    end
  end,
}
