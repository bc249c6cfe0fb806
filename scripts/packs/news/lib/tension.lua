-- What the passes on tensions share: who is who, how real an act is.
local marks = require "lib.marks"
local pronouns = require "lib.pronouns"
local sets = require "lib.word_sets"

local M = {}

M.types = {}
for _, row in ipairs(rows "words/tension-types.tsv") do M.types[row.type] = row end

-- Kinds of actors: who bears arms, and who may be at war.
M.bearing_arms = { military = true, armed_group = true }
M.at_war = { state = true, government = true, military = true, armed_group = true, igo = true }

-- What the act becomes where one is against it ("opposed"), does not give it ("refused") or ends it ("undone"): a type,
-- "none", or nil if it cannot be turned so.
function M.turned(type, how)
  local row = M.types[type or ""]
  return row and row[how] ~= "" and row[how] or nil
end

-- Prepositions that seldom mean anything but an act: what is named behind them may stand further off.
local telling = { against = "[not /but|while|because|although|said|says|after|before|if/]{0,8}?", over = "...6", outside = "...6" }

-- One way for each preposition, which stands for PREP in the pattern; GAP is what may stand in front of it.
function M.by_preposition(prepositions, pattern, gap)
  local ways = {}
  for _, p in ipairs(prepositions) do
    ways[p] = string.gsub(string.gsub(pattern, "PREP", p), "GAP", telling[p] or gap or "[not finite]{0,4}?")
  end
  return ways
end

-- Is the token, by lemma or form, of the set (lib/word_sets.lua)?
function M.is_one(t, set)
  return set[t.lemma] or set[t.form] or false
end

function M.is_preposition(t)
  return t:is("prep") and not sets.subordinator[string.lower(t.text)]
end

-- "over 200 guests", "at least 200 guests": the word only counts.
function M.is_rough(doc, t)
  local behind = t.number < doc.tokens and doc:token(t.number + 1)
  if not behind then return false end
  return behind:is("num") and M.is_one(t, sets.roughly) or behind.form == "least" or behind.form == "most"
end

function M.verbal(t)
  return t and (t:is("verb", "modal", "adv") or t.form == "to")
end

-- A verb that is tagged as a noun counts only in a form that says verb ("expelling", "accused").
function M.is_verb(m, doc)
  local span = m:slot("trigger")
  local t = doc:token(span.first)
  if span.first < span.last and t:is("adv") then t = doc:token(span.first + 1) end   -- "not trust"
  if span.first + 1 < span.last and t.form == "no" then t = doc:token(span.first + 2) end   -- "no longer speak"
  if t:is("verb") or string.find(t.form, "ing$") ~= nil or string.find(t.form, "ed$") ~= nil then return true end
  -- "the committee also faults the regulator", "which supplies Chad", "and faults the mayor"; "prosecutors suspect two nurses"
  local ahead = span.first > 1 and doc:token(span.first - 1)
  local led = ahead and (t:is("plural") and ahead:is("adv", "wh", "conj") or t:is("singular") and t:is("common") and ahead:is("plural"))
  local behind = led and doc:token(span.last + 1)
  return behind and (behind:is("det", "own", "name") or behind:is("num") and not t:is("plural")) or false
end

-- "hitting", "not hitting", whatever the tagger makes of it.
function M.is_ing(doc, m)
  local t = m:slot("trigger")
  local first = t.first < t.last and doc:token(t.first).form == "not" and t.first + 1 or t.first
  return string.find(doc:token(first).form, "ing$") ~= nil
end

-- "prayed for jailed Omani nurses", "visited wounded soldiers": a participle in front of its noun.
local function is_before_noun(doc, ahead, trigger)
  local t = doc:token(trigger.first)
  if trigger.first < trigger.last or not string.find(t.form, "ed$") then return false end
  local verb = ahead:is("verb") and not ahead:in_list("have", "be", "do")
  local n = trigger.last + 1
  -- "a supporter of deposed leader Ada Lind"
  local title = M.is_preposition(ahead) and n + 1 < doc.tokens and (doc:token(n):is("common") or doc:token(n):in_list("role"))
  local titled = title and doc:token(n + 1):is("name")
  if titled and not doc:token(n):is("plural") then return true end
  -- "the handling of alleged fraud", "a friend of suspected killer Tom Moss"
  if sets.alleged[t.form] and M.is_preposition(ahead) and doc:token(n):is("noun", "adj") and not doc:token(n):is("pronoun") then return true end
  if t.form == "threatened" and (verb or M.is_preposition(ahead)) and doc:token(n):is("common") then return true end   -- "derailed threatened work stoppages"
  if t:is("adj") and t:in_list("fate") then return true end   -- "denounced Tom Moss and jailed reporter Ada Lind"
  if not verb and not M.is_preposition(ahead) and ahead.form ~= "to" then return false end
  while n < doc.tokens and doc:token(n):is("adj", "noun") and not doc:token(n):is("plural", "pronoun") do n = n + 1 end
  return n <= doc.tokens and doc:token(n):is("plural") and not doc:token(n):is("pronoun")
end

-- Not the participle of a passive ("was attacked") or of a phrase ("a much criticised plan"); "is attacking",
-- "has been attacking" are active.
function M.is_active(m, doc)
  if not M.is_verb(m, doc) then return false end
  local n = m:slot("trigger").first
  local ahead
  repeat
    n = n - 1
    ahead = doc:token(n)
  until not ahead or not (ahead:is("adv") or ahead.form == "being")
  if not ahead then return true end
  local t = doc:token(m:slot("trigger").first)
  local may_be_so = t:is("participle") or string.find(t.form, "ed$")   -- but "some threw stones"
  local counted = may_be_so and ahead:in_list("quantity") and not M.is_ing(doc, m)   -- "all jailed nurses"
  local in_phrase = ahead:is("det") and not ahead:is("wh") and (may_be_so or not ahead:in_list("quantity")) or ahead:is("possessive", "own") or counted or
                    is_before_noun(doc, ahead, m:slot("trigger"))
  local done = ahead:in_list("be", "get") and not M.is_ing(doc, m) and not doc:token(m:slot("trigger").first):is("base")   -- "what he did was insult Y"
  return not in_phrase and not done
end

-- "people", "women", without a word in front: whoever it may be.
function M.is_anybody(a)
  return a:get("kind") == "people" and sets.anybody[string.lower(a:get("key") or a.text)] or false
end

-- "voters", "Americans", "British tourists": without an article or a number, and not in the street: whoever they may be.
function M.are_whoever(doc, a)
  local last = doc:token(a.last)
  if a:get("kind") ~= "people" or a:get("form") == "pronoun" or last:in_list("in_the_street") then return false end
  if not last:is("plural") and not (a.first == a.last and last:is("name")) then return false end
  for n = a.first, a.last - 1 do
    local t = doc:token(n)
    if not t:is("adj", "name") or string.find(t.form, "ing$") then return false end
  end
  local ahead = a.first > 1 and doc:token(a.first - 1)
  return not (ahead and ahead:is("det", "own", "num", "possessive", "adj"))
end

function M.same(a, b)
  local k = a:get("key")
  return k ~= nil and k == b:get("key") or a == b
end

-- Are both ends known, and not one and the same?
function M.has_two_ends(m)
  local from, to = m:actor("from"), m:actor("to")
  return from ~= nil and to ~= nil and not M.same(from, to)
end

-- "the caterer Mensa": a noun that only says what is named behind it.
local function is_plain_noun(doc, a)
  return a:get("form") == "nominal" and not doc:token(a.last):is("name")
end

-- "Osei aide Ada Lind", "Miners' leader Ada Lind", "the caterer Mensa": whom the phrase is about stands at its end.
function M.head_of(doc, a)
  local last, stop = a.last, doc:sentence(a.sentence).last   -- a headline has no full stop
  local n = last + 1
  if n > stop then return a end
  local t = doc:token(n)
  local kind, form = a:get("kind", "form")
  local of_party = kind == "party"   -- "Republican presidential hopeful Ada Lind"
  if n < stop and form ~= "nominal" and not t:is("possessive", "common") and not (of_party and t:is("adj", "name")) then return a end
  if n < stop and t:is("possessive") then
    n = n + 1
    t = doc:token(n)
  end
  while n < stop and n <= last + 4 and (t:is("common") or of_party and (t:is("adj") or n == last + 1 and doc:token(n + 1):is("common"))) do
    n = n + 1
    t = doc:token(n)
  end
  -- "Republican Rep. Ada Lind", "Labour Senator Ada Lind"
  if of_party and n == last + 1 and n < stop and (string.find(t.text, "^%u%l+%.$") or t:in_list("role")) then n = n + 1 end
  if not t or n == last + 1 and not is_plain_noun(doc, a) then return a end
  if n < stop and string.find(t.text, "%a%.$") then n = n + 1 end   -- "spokesman Col. Ada Lind"
  for _, b in ipairs(doc:span(n, math.min(n + 4, stop)):mentions("Actor")) do
    local near = last + (doc:token(last + 1):is("possessive") and 3 or 2)   -- "the farmers' lobby Copa"
    local named = b.first == n and b:get("form") ~= "pronoun" and (b:get("kind") == "person" and n > last + 1 or n <= near and b:get("form") ~= "nominal")
    if named then return b end
  end
  return a
end

-- A person, or a name of whatever else but a state: "her label, Red Lantern Music, ..."
local function may_be_apposed(doc, a, span)
  local kind = a:get("kind")
  local one = doc:word(span.first) == "one" or span.first > 2 and doc:word(span.first - 2) == "one"   -- "one of the guards, Ada Lind"
  if kind == "person" and not one and doc:token(span.last):is("plural") then return false end   -- "shot two guards, Ada Lind said"
  return kind == "person" and a:get("form") ~= "pronoun" and not doc:token(a.first):is("own") or
         kind ~= "state" and kind ~= "people" and doc:token(a.first):is("name") and doc:token(a.last):is("name")
end

-- "the director, Ada Lind, had": who is named behind the comma.
function M.apposed(doc, span)
  local n = span.last + 2   -- behind the comma
  if doc:word(n - 1) ~= "," or n > doc.tokens then return nil end
  for _, a in ipairs(doc:span(n, math.min(n + 5, doc.tokens)):mentions("Actor")) do
    local close = doc:token(a.last + 1)
    local ends = not close or close:is("mark")
    local begins = true   -- "the rapporteur, the Austrian Green Ada Lind, ..."
    for k = span.last + 2, a.first - 1 do begins = begins and doc:token(k):is("det", "adj", "noun") end
    begins = begins and not sets.a_or_an[doc:token(a.first).form]   -- "the mayor, a Socialist,": what she is
    local title = close and close:is("name") and a:get("form") == "nominal"   -- "her tenant, the painter Ada Lind"
    if not title then return ends and begins and may_be_apposed(doc, a, span) and a or nil end
  end
end

-- "Lind criticised Moss, saying he had lied": he is Moss, if nobody speaks ill of himself.
function M.other_in_sentence(doc, pronoun, but)
  local a = pronouns.meant(doc, pronoun.first, but:get("key"))
  return a and a.sentence == pronoun.sentence and a or nil
end

-- "Moss said that Lind had cut down his hedge": whose it is was told in front of who did it, in the same sentence.
function M.told_before(doc, m)
  local from, to = m:actor("from"), m:slot("to")
  local a = from and M.other_in_sentence(doc, to, from)
  return a and a.first < from.first and a or nil
end

-- To a span, or to the actor.
function M.set_end(m, slot, to)
  m:drop_slot(slot)
  m:add_slot(slot, to)
end

-- "decision to close the school": does the school stand in what a noun in front of it is about?
function M.is_about(doc, first, a)
  for i = first, a.first - 1 do
    if doc:token(i):is("prep") or doc:token(i).form == "to" then return true end
  end
  return false
end

-- "her plan to ban the union": the union stands in what is hers.
function M.is_in_ones_own(doc, span, a)
  return a.first > span.first and doc:token(span.first):is("own") and M.is_about(doc, span.first + 1, a)
end

-- The last actor in front of the trigger with a verb behind it: a subject of its sentence.
function M.subject(doc, m)
  local trigger, found = m:slot("trigger"), nil
  local t = trigger.first
  for _, a in ipairs(doc:span(doc:sentence(trigger.sentence).first, t):mentions("Actor")) do
    local last = a.last
    if last < t - 1 and M.verbal(doc:token(last + 1)) then
      local ahead = doc:token(a.first - 1)
      if not ahead or not (M.is_preposition(ahead) or ahead.form == "to") then found = a end
    end
  end
  return found
end

-- Does a word there turn a name that one is called into praise: "called her 'a great friend'"?
function M.is_praise(doc, span)
  for n = span.first, span.last do
    local t = doc:token(n)
    if t:in_list("lauding") and (t.form ~= "kind" or t:is("adj")) then return true end   -- but "of the worst kind"
  end
  return false
end

local copied = { "type", "weight", "note", "mutual", "voice", "pos", "intensity" }

-- The same tension with other ends.
function M.copy(doc, m, from, to)
  local values = {}
  for _, key in ipairs(copied) do values[key] = m:get(key) or "" end
  values.status = m:get("status")   -- "have not spoken": where the rule tells it, no word does
  doc:add("Tension", m, { trigger = m:slot("trigger"), from = from, to = to }, values)
end

-- The sentence of the trigger; what is said may begin in an earlier one.
function M.sentence(doc, m)
  return doc:sentence(m:slot("trigger").sentence)
end

local cue_reach = 8   -- tokens in front of the trigger

-- "The two, who had not met since May, made up": what stands in the aside says nothing of the verb behind it.
local ASIDE = 16   -- tokens of an aside
local function is_behind_aside(doc, n, first, start)
  if doc:word(n) ~= "," or not doc:token(first):is("finite") then return false end
  for k = n - 1, math.max(start, n - ASIDE) + 1, -1 do
    if doc:word(k) == "," then return doc:token(k + 1):is("wh") end
  end
  return false
end

-- "did not sign when Y attacked it", "failed to find the men who attacked it": what happened in a clause beneath is told
-- as a fact, whatever is said of the clause above it.
local function happened(doc, first)
  local t, n = doc:token(first), first - 1
  while doc:token(n) and doc:token(n):is("adv") do n = n - 1 end
  local ahead = doc:token(n)
  return t:is("past") and t:is("finite") or t:is("participle") and ahead and ahead:is("finite") and ahead:in_list("have", "be")
end

local function fact_start(doc, first, start, from)
  if not happened(doc, first) then return nil end
  for k = first - 1, math.max(start, first - 2 * cue_reach) + 1, -1 do
    local t = doc:token(k)
    if t:is("mark") or k < first - 1 and t:is("finite") and not t:in_list("have", "be") then return nil end
    if sets.opens_fact[t.form] then return from and from.first > k and from.last < first and k or nil end
    if t:is("wh") and not (from and from.first > k) then return doc:token(k - 1):is("noun") and k or nil end
  end
end

-- "scrapped the tram, drawing the ire of Y", "would not sign, prompting a rebuke from Y": what follows from it has happened.
local FOLLOWING = 5   -- tokens from the gerund to the act

local function following(doc, first, start)
  for n = first, math.max(start + 2, first - FOLLOWING), -1 do
    local t = doc:token(n)
    if string.find(t.form, "ing$") and doc:word(n - 1) == "," then
      return not string.find(doc:token(n - 2).form, "ing$") and n - 1 or nil
    end
    if not t:is("det", "adj", "noun", "participle", "num", "gerund") then return nil end
  end
end

-- "denied the charge and accused Y": what stands before "and" says nothing of a finite verb behind it, nor what stands
-- before "after" of a gerund: "declined to run after voting for Y".
local function clause_start(doc, first, start, from)
  local fact = fact_start(doc, first, start, from) or following(doc, first, start)
  if fact then return fact end
  local mark = marks.last(doc, math.max(start, first - cue_reach), first - 1, marks.semicolon)
  if mark then return mark end
  local n = first - 1
  while n > start and doc:token(n):is("adv") do n = n - 1 end
  if n > start and sets.apart_in_time[doc:token(n).form] and doc:token(first):is("gerund") then return n end
  if n > start and is_behind_aside(doc, n, first, start) then return n end
  local joins = n > start and sets.and_but[doc:token(n).form]
  local t = joins and doc:token(first)
  if t and t:is("finite") and t:is("past", "third") then return n end
  for k = n - 1, math.max(start, first - cue_reach) + 1, -1 do   -- "has not backed Y and has been a critic of his"
    local word = doc:word(k)
    local verb = sets.and_but[word] and doc:token(k + 1)
    -- "denied it and said Y had broken its word", "denied it, saying Y had broken it"
    if verb and verb:is("finite") and verb:in_list("have", "be", "say") then return k end
    if word == "," and doc:token(k + 1):in_list("said_besides") then return k end
  end
  return start
end

-- "When he refused to go, the union sued him", "the strike is not over, and the union sued him", "denied, as a man who was not
-- named put it, that the union sued him": the cue stands in a clause that ends before the one who acts.
local function in_clause_before(doc, cue, from, t)
  local between = from ~= nil and from.first > cue.last + 1 and from.first < t.first
  local ahead = between and doc:word(from.first - 1)
  if ahead == "because" and cue.last == from.first - 2 then return false end   -- "not because Lind sued him"
  local word = between and doc:word(from.first - 2)
  local and_that = ahead == "that" and sets.and_but[word or ""]   -- "without light and that the union sued him"
  return sets.sets_apart[ahead or ""] or sets.and_but_that[ahead or ""] and word == "," or and_that or false
end

-- "Lind, who has no kite, backed it": the cue stands in an aside between the subject and its verb.
local function in_aside(doc, cue, from, t)
  local between = from and from.last < cue.first and cue.last < t.first
  if between and marks.dashes[doc:word(from.last + 1)] then   -- "Lind -- no fool -- backed it"
    return marks.first(doc, cue.last + 1, t.first - 1, marks.dashes) ~= nil
  end
  local first = from and from.last < cue.first and cue.last < t.first and marks.first(doc, from.last + 1, cue.first - 1, marks.comma)
  return first and first == from.last + 1 and marks.first(doc, cue.last + 1, t.first - 1, marks.comma) ~= nil
end

-- "Nor did the minister, Ada Lind, back it": in front of an auxiliary that stands before its subject, however long that is.
local function turned_round(doc, start, t)
  for _, c in ipairs(doc:span(start, t.first):mentions("StatusCue")) do
    local verb, subject = doc:token(c.last + 1), c.last + 2 < t.first and doc:token(c.last + 2)
    local turns = subject and (verb:is("modal") or verb:is("finite") and verb:in_list("do", "have")) and
                  subject:is("noun", "det", "pronoun", "adj", "num")
    if turns and not doc:find_tag(c.last + 2, t.first - 1, "finite", "modal") then return c end
  end
end

-- The cue nearest in front of the trigger; what stands in the name of an end ("a former minister") is none. What whoever
-- made the tension has said of it stays. Behind the status, the cue.
function M.status(doc, m)
  if m:get("status") then return m:get("status") end
  local t, best, cue = m:slot("trigger"), "actual", nil
  local first, start = t.first, doc:sentence(t.sentence).first
  local turned = turned_round(doc, start, t)
  if turned then return turned:get("status"), turned end
  local cues = doc:span(math.max(start, first - cue_reach), t.last):mentions("StatusCue")
  if not cues[1] then return best end
  local from, to, aim = m:slot("from"), m:slot("to"), m:slot("aim")
  start = clause_start(doc, first, start, from)
  local undone = tonumber(m:get("undone_at"))   -- "lifted its long-standing embargo": the embargo was, the lifting is not
  for _, c in ipairs(cues) do
    local ahead = c.first >= start and c.last < (undone or first) and not in_clause_before(doc, c, from, t) and not in_aside(doc, c, from, t)
    if ahead and not (from and from:covers(c:span()) or to and to:covers(c:span()) or aim and aim.last < first and aim:covers(c:span())) then best, cue = c:get("status"), c end
  end
  return best, cue
end

return M
