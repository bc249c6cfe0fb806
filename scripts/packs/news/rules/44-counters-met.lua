-- What the words of 44-counter-statements stand against: the opposite that another has told of the same matter, before or behind, or
-- a charge. The others are dropped.
phase "denial-passes"

local answered = require "lib.answered"
local asked = require "lib.asked"
local beside = require "lib.beside"
local clauses = require "lib.clauses"
local dispute = require "lib.dispute"
local matter = require "lib.matter"
local sets = require "lib.word_sets"
local sides = require "lib.sides"
local versions = require "lib.versions"

-- Sentences in which the opposite may stand; the first ones count for all.
local BEFORE, JUST_BEFORE, BEHIND, NEAR, LEAD = 6, 3, 2, 2, 2
local NAMES_CAUSE = { cause = true, died = true }
local ANSWERS_CHARGE = { struck_first = true, elsewhere = true, cleft = true, by_self = true, only_this = true, who_they_were = true, who_did = true, did_all = true,
                         did_everything = true, all_done = true, purpose = true }
local DONE_IN_FULL = { did_all = true, did_everything = true, all_done = true }
local TIME = { in_time = "-time", took_time = "+time" }
local INSTEAD = 1   -- sentences behind what was said, in which "instead" sets something against it
local WE = { "we" }

words "seized_thing" { "town", "city", "village", "port", "airport", "base", "bridge", "barracks", "camp", "border", "crossing", "road", "district",
                       "hill", "island", "palace", "station", "airfield", "front", "area", "region", "province", "post", "mine", "dam", "prison", inflect = "noun" }

words "unreal_modal" {
  "would", "could", "should", "may", "might", "must", "can",
}

-- What a word stands for and against, by its cell in the table: "+fall|-sort" is { "+fall", "-sort" }, and
-- against { "-fall", "+sort" }.
local senses = {}

-- What is said of a thing and not of somebody: prices rise, doors are shut. Both must name the thing.
local of_things = {
  rise = true, size = true, finished = true, shutdoor = true, speed = true, budget = true, work = true, whole = true,
  price = true,
}

local OTHERWISE = { is = {}, against = {}, is_charge = true, any = false, figure = false, otherwise = true }
local ANY_CHARGE = { is = {}, against = {}, is_charge = true, any = true, figure = false }
local CAUSE = { is = {}, against = {}, is_charge = false, any = false, figure = false, cause = true }

local function senses_of(cell)
  if senses[cell] then return senses[cell] end
  local s = { is = {}, against = {}, is_charge = true, any = false, figure = false }
  for sign, name in string.gmatch(cell, "([+-]?)(%a+)") do
    s.any = s.any or name == "any"
    s.figure = s.figure or name == "figure"
    s.is_charge = s.is_charge and sign == "+"
    s.is[#s.is + 1] = sign .. name
    s.against[#s.against + 1] = (sign == "+" and "-" or "+") .. name
  end
  senses[cell] = s
  return s
end

-- "She had been ill, she told the court. She had slept all day.": what somebody has said goes on in the past perfect. His claim, or nil.
local function told_on(doc, m)
  local s = doc:sentence(m.sentence)
  local opens = m.sentence > 1 and not doc:token(m.place).quoted and sets.subject_pronoun[string.lower(doc:word(s.first))]
  if not opens or doc:word(s.first + 1) ~= "had" then return nil end
  local before, found = doc:sentence(m.sentence - 1), nil
  for _, c in ipairs(before.paragraph == s.paragraph and before:mentions("Claim") or {}) do
    local content = c:slot("content")
    if c:slot("source") and c:actor("source") and not (content and content.quoted) then found = c end
  end
  return found
end

-- The words around it that somebody says, and the claim: a claim with a source, an answer, or a quotation.
local function words_around(doc, m)
  local claim, piece = sides.enclosing(doc, m.place)
  if claim and (claim:slot("source") or claim:get("part") == "answer") then return piece, claim end
  local told = not claim and told_on(doc, m)
  if told then return doc:sentence(m.sentence), told end
  return doc:quote(m.place), nil
end

-- On whose side they are.
local function side_of(doc, known, m, claim)
  if not claim then return matter.side(known, sides.near_quote(doc, m.place)) end
  if claim:get("part") == "answer" then return WE end
  local speaker, source = matter.speaker_of(doc, claim), claim:slot("source")
  if speaker then return matter.speaker_side(known, claim, speaker) end
  return doc:token(source.last):is("pronoun") and {} or { string.lower(source.text) }
end

-- "She would stay", as it is reported: what is to come, and nothing unreal.
local function is_future_told(t) return t.form == "would" and not t.quoted end

local function is_plain(doc, first, last)
  if matter.is_negative(doc, first, last) then return false end
  for n = first, last do
    local t = doc:token(n)
    if sets.not_or_no[string.lower(t.text)] or t:in_list("condition") or t:in_list("unreal_modal") and not t:is("name") and not is_future_told(t) then return false end
  end
  return true
end

-- "Planned to resign", "warned against firing him": a deed that is not told as done.
local function is_undone(doc, cue)
  local t = doc:token(cue.first)
  local before = cue.first > 1 and doc:token(cue.first - 1)
  if not before then return false end
  if before.form == "be" or before:is("participle") and doc:word(cue.first - 2) == "be" then return true end   -- "that she be held at home"
  return (t.tag == "VB" or t:is("adv")) and before.form == "to" or
         t.tag == "VBG" and not before:in_list("be") and not before:is("adv")
end

local unsure = { ["if"] = true, unless = true, whether = true, lest = true }
local TO_IF = 10   -- tokens from "if" to what hangs on it

-- "If she can be shown that it is a business decision": does the clause hang on a condition?
local function hangs_on_if(doc, first)
  if doc:word(first) ~= "that" and doc:word(first - 1) ~= "that" then return false end
  for n = first - 1, math.max(doc:sentence(doc:token(first).sentence).first, first - TO_IF), -1 do
    if unsure[string.lower(doc:word(n))] then return true end
    if doc:word(n) == "," or doc:token(n):is("mark") then return false end
  end
  return false
end

-- The last token before what tells when it was or why, at token n or behind it: "he was asleep when nobody saw him".
local function before_when(doc, n, last)
  while n <= last and not sets.tells_when[string.lower(doc:word(n))] do n = n + 1 end
  return n - 1
end

-- Is the clause affirmed: around the word ("no more than 30") no negative, nothing that would be, no
-- condition, no question?
local function is_affirmed(doc, m, first, last)
  local cue, next_word = m:slot("cue"), last < doc.tokens and doc:token(last + 1).text
  if next_word == "?" or hangs_on_if(doc, first) or is_undone(doc, cue) then return false end
  if not is_plain(doc, cue.last + 1, before_when(doc, cue.last + 1, last)) then return false end
  local from = m.way == "cleft" and m.first + 1 or math.max(1, first - 1)   -- "what I saw was ...": no condition
  return is_plain(doc, from, cue.first - 1)
end

-- The first word of a clause, behind a quotation mark.
local function first_word(doc, span)
  local n = span.first
  if n < span.last and not string.find(doc:word(n), "%w") then n = n + 1 end
  return string.lower(doc:word(n))
end

-- "It", "the accident": what has just been told.
local function points_back(doc, span)
  local word = first_word(doc, span)
  if word ~= "the" then return sets.points_back[word] end
  return doc:find_list(span.first, math.min(span.last, span.first + 2), "mishap_told")
end

-- Is one of two stretches on what is told there, or a pronoun for it, and the other a cause that is not told there? The
-- cue is that of a cause: "it fell because of the storm", "a storm caused it".
local function is_other_cause(doc, f, c, before, behind)
  local a, b = before and matter.add_topics(doc, {}, before.first, before.last) or {},
               behind and matter.add_topics(doc, {}, behind.first, behind.last) or {}
  local in_a, in_b = matter.common(a, f.words), matter.common(b, f.words)
  if in_a + in_b > 0 then return in_a == 0 and #a > 0 or in_b == 0 and #b > 0 end
  if math.abs(f.claim.sentence - c.sentence) > 1 then return false end
  return before and points_back(doc, before) and #b > 0 or behind and points_back(doc, behind) and #a > 0 or false
end

-- "Still ours", of a town, a bridge: is there such a thing in the clause?
local function holds_seized(doc, c, span)
  return c.denial:get("set") == "-ground" and doc:find_list(span.first, span.last, "seized_thing") ~= nil
end

-- Is it on the same matter: about the speaker; or near by and about the same, by a word, a name or a pronoun? What is
-- said of a thing must name the thing.
local function on_matter(doc, known, c, f, span, words, side, of_thing)
  if c.senses.figure then
    local told = c.denial.way == "true_sum" and c.sentence - f.claim.sentence   -- "The real figure is 30"
    return matter.common(words, f.words) > 0 or told == 0 or told == 1
  end
  if c.senses.cause then
    local cue = c.denial:slot("cue")
    local before = span.first < cue.first and doc:span(span.first, cue.first - 1)
    local thing = doc:span(cue.first, span.last):mentions("np")[1]
    local behind = thing and doc:span(thing.first, span.last)
    return is_other_cause(doc, f, c, before, behind)
  end
  if c.senses.otherwise then   -- the same thing is its subject, or "it"
    local first = first_word(doc, span)
    return matter.common(words, f.words) > 0 and (beside.names_the_same(doc, span, f) or sets.it_or_they[first] ~= nil)
  end
  if holds_seized(doc, c, span) and math.abs(f.claim.sentence - c.sentence) <= NEAR then return true end
  if of_thing then
    local next_to = math.abs(f.claim.sentence - c.sentence) <= 1
    return matter.common(words, f.words) > 0 or next_to and sets.it_or_they[first_word(doc, span)] ~= nil
  end
  if sides.meet(f.about, side) then return true end
  if math.abs(f.claim.sentence - c.sentence) > NEAR then return false end
  if f.about[1] and c.sentence - f.claim.sentence == 1 and beside.stands_by(doc, c.claim) then return true end
  if beside.is_of_ward(doc, c, f, span) then return true end
  local first = doc:token(span.first)
  if sets.we_or_ours[first_word(doc, span)] and c.sentence - f.claim.sentence == 1 then return true end
  if matter.common(words, f.words) > 0 or answered.names_one(doc, known, span, f.about) then return true end
  if first:is("pronoun") and not first:in_list("first_pronoun") or beside.names_the_same(doc, span, f) then return true end   -- "I": see above
  return beside.is_of_matter(c.senses) and beside.points_at_it(doc, known, c, f, span)
end

-- Does it name a figure?
local function names_figure(doc, f)
  for _, p in ipairs(f.claim:pieces("content")) do
    for n = p.first, p.last do
      if doc:token(n):is("num") then return true end
    end
  end
  return false
end

-- Does what is told there hold a word that the candidate is the opposite of, or another figure? And is it one said of
-- things?
local function holds_opposite(doc, counters, f, c)
  if c.senses.figure then return math.abs(f.claim.sentence - c.sentence) <= NEAR and names_figure(doc, f) end
  if c.senses.cause then
    local back = c.sentence - f.claim.sentence
    return back >= 0 and back <= NEAR and (matter.accusing[f.act or ""] or matter.tells_misdeed(doc, f))
  end
  if c.senses.otherwise then
    local back = c.sentence - f.claim.sentence
    return back >= 0 and back <= INSTEAD
  end
  local found, of_thing = false, true
  local from, to = doc:token(f.first).sentence, doc:token(f.last).sentence
  for _, against in ipairs(c.senses.against) do
    local by_sentence = counters[against]
    for sentence = from, by_sentence and to or 0 do
      for _, o in ipairs(by_sentence[sentence] or {}) do
        if f.first <= o.place and o.place <= f.last then
          found, of_thing = true, of_thing and of_things[string.sub(against, 2)] ~= nil
        end
      end
    end
  end
  return found, of_thing
end

-- Is anything of what a claim says negated in so many words? ("Broken" negates nothing here: it has its opposite.)
local function says_not(doc, f)
  for _, p in ipairs(f.claim:pieces("content")) do
    if doc:find_list(p.first, p.last, "never") then return true end
    for n = p.first, p.last do
      if sets.not_or_no[string.lower(doc:word(n))] then return true end
    end
  end
  return false
end

-- "They were in the barn all night", right behind what another claims of them.
local function tells_where(doc, c, f, span)
  local cue, pronoun = f.claim:slot("cue"), c.denial.way == "elsewhere" and doc:token(span.first):is("pronoun")
  if not pronoun or doc:token(span.first):in_list("first_pronoun") or not cue or not doc:token(cue.last):in_list("held_against") then return false end
  return (c.sentence - f.claim.sentence == 1 or c.sentence == f.claim.sentence and f.last < c.place)
end

-- "We followed the rules", right behind what somebody is accused of: it is them who say we.
local function is_answered_by_us(doc, c, f, span)
  if not matter.accusing[f.act or ""] or c.sentence - f.claim.sentence ~= 1 then return false end
  return sets.we_or_ours[first_word(doc, span)] ~= nil
end

words "told_ahead" { "would", "will", "'ll", "going to", "about to", "set to", "due to", "plan", "plans", "planned", "planning", "intend", "intends", "want", "wants", "wanted",
                     "close", "closes", "quit", "quits", "leave", "leaves", "cut", "cuts", "axe", "axes", "move", "moves", "moving", "leaving", "closing", "cutting" }

-- Is it of what is to come?
local function tells_ahead(doc, span, place)
  for n = span.first, place do
    if is_future_told(doc:token(n)) then return true end
  end
  return false
end

local function is_told_ahead(doc, f)
  for _, p in ipairs(f.claim:pieces("content")) do
    if doc:find_list(p.first, p.last, "told_ahead") then return true end
  end
  return false
end

-- The statement of that sentence which says the opposite, or the charge that the clause answers; or nil.
local function is_met(doc, known, c, span, side, sentence)
  local m, words = c.denial, nil
  for _, f in ipairs(known.facts[sentence] or {}) do
    local opposite, of_thing = holds_opposite(doc, known.counters, f, c)
    if opposite and tells_ahead(doc, span, m.place) and not is_told_ahead(doc, f) then opposite = false end
    if f.negative == nil then f.negative = says_not(doc, f) end
    if (opposite or c.senses.any) and answered.can_be(doc, known, m, f, side, false) then
      matter.look_into(doc, known, f)
      local charge = c.senses.any and (matter.is_charge(doc, known, f, side, m.sentence - sentence) or
                                       dispute.testifies(doc, c.claim) and sides.meet(f.about, c.own) or
                                       (not ANSWERS_CHARGE[m.way] or m.way == "did_all") and beside.is_told_of_him(doc, known, c, f, span, side))
      if charge and (m.way == "all_done" or m.way == "purpose") then
        words = words or matter.add_topics(doc, {}, span.first, span.last)
        charge = matter.common(words, f.words) > 0
      end
      if charge or c.senses.any and is_answered_by_us(doc, c, f, span) or tells_where(doc, c, f, span) then return f end
      if opposite then
        words = words or matter.add_topics(doc, {}, span.first, span.last)
        if on_matter(doc, known, c, f, span, words, side, of_thing) then return f end
      end
    end
  end
end

-- The sentences in which what it stands against may be told, first to last: for a word of charges, which mostly comes
-- first, just before; else in the lead and near by.
local function in_reach(c)
  local here, all = c.sentence, {}
  if c.senses.is_charge then
    for sentence = here - JUST_BEFORE, here do all[#all + 1] = sentence end
    return all
  end
  local last = here + (here <= LEAD and BEFORE or BEHIND)
  for sentence = 1, math.min(LEAD, last) do all[#all + 1] = sentence end
  for sentence = math.max(LEAD + 1, here - BEFORE), last do all[#all + 1] = sentence end
  return all
end

local function meets_any(doc, known, c, span, side)
  for _, sentence in ipairs(in_reach(c)) do
    local f = is_met(doc, known, c, span, side, sentence)
    if f then return f end
  end
end

-- "Simply wrong": what it says another denial says already.
local function is_in_cue(doc, m)
  for _, o in ipairs(doc:sentence(m.sentence):mentions("Denial")) do
    local cue, adverb = o.rule ~= m.rule and o:slot("cue"), m:slot("cue")
    local leads_to_it = cue and cue.first == adverb.last + 1 and doc:token(m.place):is("adv")   -- "simply" in front of "wrong"
    if leads_to_it or cue and cue.first <= m.place and m.place <= cue.last then return true end
  end
  return false
end

-- Why a candidate is no statement of anybody, or nil, its clause and the claim.
local function read(doc, c)
  local m = c.denial
  if is_in_cue(doc, m) then return "part of the words of another denial" end
  local piece, claim = words_around(doc, m)
  if not piece then return "not in anybody's words" end
  for _, o in ipairs((doc:around("Denial", "content", m.place))) do
    if o.rule == "insisted against a rumour" then return "part of another denial" end
  end
  if claim and matter.no_statement[claim:get("act") or ""] then return "asked, admitted or demanded" end
  local cue = claim and claim:slot("cue")
  if cue and doc:word(cue.last + 1) == "only" then return "no more than that is said" end   -- "would say only that he was on leave"
  if claim and claim:get("act") == "accuse" and not c.senses.cause then return "a charge itself" end   -- "alleged massive rigging"
  local first, last = clauses.around(doc, m.place, piece)
  if m.way == "cleft" then first = math.max(piece.first, m.first) end
  if last < first or not is_affirmed(doc, m, first, last) then return "not affirmed" end
  return nil, doc:span(first, last), claim
end

-- "A clerk accused of arson told the court that she was asleep": what narrows who speaks is the charge.
local function told_beside(doc, c, span, claim)
  local speaks = c.senses.any and dispute.is_charged_there(doc, claim) and claim:slot("source")
  return speaks and doc:token(span.first):is("pronoun", "own", "det") and { claim = claim, first = speaks.first } or nil
end

-- "What I told him was that sheds cost money", in the midst of charges and denials.
local function tells_own(doc, known, c)
  local m = c.denial
  local own = m.way == "cleft" and doc:token(m.first + 1):in_list("self") and doc:token(m.first + 2):is("past")
  return own and dispute.is_disputed(doc, known, m, dispute.CLOSE_BY) and { claim = m, first = m.first } or nil
end

-- "The landlord denied it. 'All deposits have been returned,' he said": what one has done in full, right behind one's own denial.
local function bears_out_denial(known, c)
  for _, o in ipairs(DONE_IN_FULL[c.denial.way] and known.others[c.sentence - 1] or {}) do
    local denies = o.denial:get("polarity") == "denial" and o.denial:get("type") ~= "retraction"
    if denies and sides.meet(matter.side(known, o.denial:actor("source")), c.own) then return { claim = c.denial, first = c.denial.first } end
  end
end

local TO_OPPOSITE = 6   -- tokens to the opposite in the same clause

-- "A lorry with tractor parts on its papers carried guns": the clause holds the opposite itself.
local function holds_both(doc, known, c, span)
  local last = math.min(before_when(doc, span.first, span.last), c.denial.last + TO_OPPOSITE)
  for _, against in ipairs(c.senses.against) do
    local by_sentence = known.counters[against]
    for _, o in ipairs(by_sentence and by_sentence[c.sentence] or {}) do
      if math.max(span.first, c.place - TO_OPPOSITE) <= o.place and o.place <= last then return true end
    end
  end
  return false
end

-- "Is the king ill? 'He is in perfect health,' a guard said": does the article ask just before whether the opposite is so?
local function answers_question(doc, known, c)
  local question = asked.before(doc, c.denial)
  for _, against in ipairs(question and c.senses.against or {}) do
    local by_sentence = known.counters[against]
    local o = by_sentence and by_sentence[question.sentence]
    if o then
      c.denial:set("asked", true)
      return { claim = c.denial, first = c.denial.first }
    end
  end
end

-- Does it stand against what another says? One for a clause.
local function stands_against(doc, known, c, span, claim)
  if known.taken[span.first] or holds_both(doc, known, c, span) then return false end
  c.claim, c.own = claim, side_of(doc, known, c.denial, claim)
  local side = dispute.with_ward(doc, known, claim, span, c.denial.place, c.own)
  local f = side[1] and meets_any(doc, known, c, span, side) or told_beside(doc, c, span, claim) or tells_own(doc, known, c) or
            bears_out_denial(known, c) or answers_question(doc, known, c)
  if not f then return false end
  known.taken[span.first] = true
  c.met = f
  return true
end

-- "The union says that crime fell. The police say it rose": only what is said last is set against the other; not so a
-- headline, which tells what comes below it.
local function is_met_in_turn(kept, c)
  if c.denial.in_headline or c.met.first < c.place then return false end
  for _, o in ipairs(kept[c.met.claim.sentence] or {}) do
    if o ~= c and c.met.first <= o.place and o.place <= c.met.last then return true end
  end
  return false
end

local function drop_met_in_turn(all)
  local kept = {}   -- by sentence
  for _, c in ipairs(all) do
    if c.met then matter.file(kept, c.sentence, c) end
  end
  for _, c in ipairs(all) do
    if c.met and is_met_in_turn(kept, c) then c.denial:drop("what is said against it comes later") end
  end
end

-- Is there a word near by, or in the lead, that it is the opposite of? (A charge is looked for later.)
local function has_partner(counters, c)
  if c.senses.any or c.senses.figure or c.senses.cause or c.senses.otherwise then return true end
  for _, against in ipairs(c.senses.against) do
    local by_sentence = counters[against]
    for _, sentence in ipairs(by_sentence and in_reach(c) or {}) do
      if by_sentence[sentence] then return true end
    end
  end
  return false
end

local function meaning_of(m)
  if NAMES_CAUSE[m.way] then return CAUSE end
  if ANSWERS_CHARGE[m.way] then return ANY_CHARGE end
  return m.way == "instead" and OTHERWISE or senses_of(TIME[m.way] or m:get("set") or "")
end

words "untrue_deed" { from = "words/opposites.tsv", where = { pos = "verb", set = "+truth" }, inflect = "verb", any_tag = true }
words "untrue_thing" { from = "words/opposites.tsv", where = { pos = "noun", set = "+truth" }, inflect = "noun", any_tag = true }
words "untrue_thing" { from = "words/opposites.tsv", where = { pos = "adj", set = "+truth" } }

-- "The union says the letter was forged": a word that calls a thing false is read as a verdict by 41, and is no candidate here; where
-- something is called genuine, it is looked for in the claims.
local function add_untrue(doc, counters)
  if not counters["-truth"] then return end
  counters["+truth"] = counters["+truth"] or {}
  for _, claim in ipairs(doc:mentions("Claim")) do
    for _, p in ipairs(claim:pieces("content")) do
      local n = doc:find_list(p.first, p.last, "untrue_deed", "untrue_thing")
      if n then matter.file(counters["+truth"], doc:token(n).sentence, { place = n }) end
    end
  end
end

-- The candidates in their order, and by what they stand for and the sentence that they stand in.
local function counters_of(doc, denials)
  local all, counters = {}, {}
  for _, m in ipairs(denials) do
    if m.rule == "the opposite of what was said" then
      local c = { denial = m, place = m.place, sentence = m.sentence, senses = meaning_of(m) }
      all[#all + 1] = c
      for _, sense in ipairs(c.senses.is) do
        counters[sense] = counters[sense] or {}
        matter.file(counters[sense], c.sentence, c)
      end
    end
  end
  add_untrue(doc, counters)
  return all, counters
end

pass "the opposite is said" {
  run = function(doc)
    local denials, known = doc:mentions("Denial"), nil
    local all, counters = counters_of(doc, denials)
    for _, c in ipairs(all) do
      local why, span, claim = "no word here says the opposite", nil, nil
      if has_partner(counters, c) then why, span, claim = read(doc, c) end
      if not why and claim and versions.is_earlier(doc, claim) then why = "told before" end
      if not why then
        known = known or matter.of(doc, denials)
        known.counters = counters
        if not stands_against(doc, known, c, span, claim) then why = "nobody says the opposite" end
      end
      if why then
        c.denial:drop(why)
      else
        c.denial:add_slot("content", span)
        local speaker = not claim and sides.near_quote(doc, c.place)
        if speaker then c.denial:add_slot("source", speaker) end
      end
    end
    drop_met_in_turn(all)
  end,
}
