-- The two ends of a tension: whom the act reaches further off, and whom a deed befell.
local clauses = require "lib.clauses"
local joined = require "lib.joined"
local two = require "lib.pairs"
local pronouns = require "lib.pronouns"
local speech = require "lib.speech"
local lib = require "lib.tension"
local sets = require "lib.word_sets"
local same = lib.same

phase "tension-passes"

-- "criticised the way in which Norland had dealt with it": the first actor behind the act, in its clause.
local reach = 12

-- "criticised what it called Norland's greed", "railed against what he calls a corrupt vote": what is judged begins behind "called".
local function behind_called(doc, t, stop)
  local n = t.last < stop and lib.is_preposition(doc:token(t.last + 1)) and t.last + 2 or t.last + 1
  if n > stop or doc:token(n).form ~= "what" then return t.last + 1 end
  for i = n + 1, math.min(n + 4, stop) do
    if doc:token(i):in_list("judge_verb") then return i + 1 end
  end
  return t.last + 1
end

-- "denounced the pact as a plot": what it is called names nobody whom it reaches.
local function is_predicative(doc, t)
  local behind = t.form == "as" and t.number < doc.tokens and doc:token(t.number + 1)
  return behind and (behind:is("det", "adj") or behind.text == '"' or behind.text == "\u{201c}")
end

-- "rejected a challenge to Y's bid": whoever turns that down is not against Y.
words "contest" { "challenge", "objection", "resistance", "opposition", "threat", "complaint", "appeal", "lawsuit", "suit", "petition",
                  "motion", inflect = "noun", any_tag = true }
local against = { to = true, against = true }

local function is_contest(doc, word)
  return against[word.form] and word.number > 1 and doc:token(word.number - 1):in_list("contest")
end

-- "suspended its purchases, a move condemned by Y": what sums it up tells what others make of it.
local function sums_up(doc, t)
  return sets.a_or_an[t.form] and doc:find_list(t.number + 1, math.min(t.number + 3, doc.tokens), "any_step") ~= nil
end

-- "set fire to the houses, two witnesses and a nurse said.": who says so.
local SAYER = 10   -- tokens from the comma to the verb

local function is_said_by(doc, comma)
  for n = comma.number + 1, math.min(comma.number + SAYER, doc:sentence(comma.sentence).last) do
    local t = doc:token(n)
    if t:is("finite") and t:in_list("say") then return n > comma.number + 1 end
    if not t:is("det", "adj", "noun", "num", "own", "possessive") and t.form ~= "and" and t.form ~= "of" then return false end
  end
  return false
end

-- "denounced the coup, telling Y ...", "will not yield to a threat," said Y: what follows is no part of what is judged.
local function is_past(doc, m, word)
  local behind = word.number < doc.tokens and doc:token(word.number + 1)
  if not behind then return false end
  if word.text == "," then return behind:is("gerund") or sums_up(doc, behind) or is_said_by(doc, word) end
  return word:is("mark") and not behind.quoted and doc:token(word.number - 1).quoted and doc:token(m:slot("trigger").first).quoted
end

words "way_between" { "road", "highway", "motorway", "railway", "track", "bridge", "route", "path", "tunnel", inflect = "noun" }

local judgement = { criticise = true, protest = true, reject = true, strain = true, investigate = true }

-- "blocked the road to Chile": where it leads.
local function is_way_to(doc, word)
  return sets.leads_to[word.form] and word.number > 1 and doc:token(word.number - 1):in_list("way_between") or false
end

-- "defied their whip to vote with Y"
local function is_infinitive(doc, t)
  return t.form == "to" and t.number < doc.tokens and doc:token(t.number + 1):is("base")
end

-- "hit back at claims that Y steals", but not "mocked the claims that Y made"
local function is_of_claims(doc, word)
  if word.form ~= "that" or not doc:token(word.number - 1):in_list("claim_noun", "speech_noun") then return false end
  if word.number == doc.tokens then return false end
  local a = doc:span(word.number + 1, math.min(word.number + 5, doc.tokens)):mentions("Actor")[1]
  local n = a and a.last + 1
  while n and n < doc.tokens and doc:token(n):in_list("have") do n = n + 1 end
  return not (n and n <= doc.tokens and doc:token(n):in_list("brought_forth", "put_to_it", "say"))
end

-- Does what is judged end in front of the word?
local function ends_reach(doc, m, word, begin)
  if sets.ends_by_clause[string.lower(word.text)] or is_predicative(doc, word) or word:is("finite") or clauses.is_liked(doc, word) then return true end
  -- "accused the trust of treating families badly": what was done, and to whom, reaches nobody
  if word.form == "of" and word.number < doc.tokens and doc:token(word.number + 1):is("gerund") then return true end
  if is_past(doc, m, word) or is_way_to(doc, word) then return true end
  local type = m:get("type") or ""
  if type == "reject" and is_contest(doc, word) then return true end
  -- "rounded on the service for jailing Y"
  if word.form == "for" and type == "criticise" and word.number > begin and word.number < doc.tokens and doc:token(word.number + 1):is("gerund") then return true end
  -- "appealed to youths to oust Y"
  if type == "appeal" and word.number > begin and is_infinitive(doc, word) then return true end
  if not judgement[type] or word.number == begin and word.form ~= "that" then return false end
  -- "protested over a clash in which Y were killed"
  if type == "protest" and word.form == "which" and doc:word(word.number - 1) == "in" and
     doc:token(word.number - 2):in_list("act_noun", "mishap") then return true end
  -- "reversed a ruling that Y ...", "vetoed a resolution condemning Y"
  return is_infinitive(doc, word) or is_of_claims(doc, word) or type == "reject" and (word.form == "that" or word:is("gerund"))
end

-- "Having boycotted the summit, Norland's mayor left": the comma closes what stands in front of the sentence's verb.
local function is_fronted(doc, s, t)
  local verb = doc:token(t.first)
  return not verb:is("finite", "modal") and verb:is("verb") and not doc:find_tag(s.first, t.first, "finite", "modal")
end

-- "warned that a flood would hurt Y": whom it would hurt is not warned; but "warned that it would sue Y"
local function is_hurt_by_another(doc, m, begin, a, from)
  if m:get("type") == "warn" and from and doc:word(begin) == "that" and speech.is_own(doc, a, from) then return true end   -- "that her party would quit"
  local modal = m:get("type") == "warn" and doc:find_tag(begin, a.first - 1, "modal")
  local first = modal and begin + (doc:word(begin) == "that" and 1 or 0)
  local verb = modal and joined.before(doc, a.first, begin)
  if modal and doc:find_list(modal + 1, a.first - 1, "means_verb") then return true end   -- "that it would bring in contractors"
  if not modal or not verb or not verb:is("base") or first >= modal or doc:token(first):is("pronoun") then return false end
  for _, b in ipairs(doc:span(first, modal - 1):mentions("Actor")) do
    if from and same(b, from) then return false end
  end
  return true
end

-- "warned the public that she would clear the hall": whoever is warned stands in front of "that", and nobody behind it is.
local function begins_what_is_told(doc, m, word, begin)
  return m:get("type") == "warn" and word.form == "that" and word.number > begin and not word:is("det") and doc:token(word.number - 1):is("noun", "adj")
end

-- "a group that has opposed the plant, Save Odrin, sued": whose verb stands behind the comma is a subject.
local function opens_clause(doc, comma)
  local a = comma.text == "," and comma.number + 2 < doc.tokens and doc:span(comma.number + 1, math.min(comma.number + 2, doc.tokens)):mentions("Actor")[1]
  local n = a and a.last + (doc:word(a.last + 1) == "," and 2 or 1)
  return n and n <= doc.tokens and doc:token(n):is("finite", "modal") or false
end

local function reached(doc, m, from)
  local t, s = m:slot("trigger"), lib.sentence(doc, m)
  local fronted = is_fronted(doc, s, t)
  local stop = math.min(s.last, t.last + reach)
  local begin, aim = behind_called(doc, t, stop), m:slot("aim")
  if m.rule == "name-calling" or m.rule == "puts somebody somewhere" then   -- "called the kiss an insult to the nation"
    stop = math.min(stop, aim and aim.first - 1 or stop)
  end
  for i = begin, stop do
    local word = doc:token(i)
    if ends_reach(doc, m, word, begin) or fronted and word.text == "," or begins_what_is_told(doc, m, word, begin) or not fronted and opens_clause(doc, word) then
      stop = i - 1
      break
    end
  end
  if stop < begin then return nil end
  -- "wrecked his bid against Y": his own
  local own = from and not judgement[m:get("type") or ""] and doc:token(begin):is("own") and pronouns.may_mean(doc:word(begin), from)
  for _, a in ipairs(doc:span(begin, stop):mentions("Actor")) do
    -- "will sue in Denmark", "are voting it down all over the country"
    local ahead = a:get("kind") == "state" and doc:word(a.first - 1)
    local place = ahead == "in" and m:get("type") == "investigate" or
                  ahead and sets.all_over[ahead] and a:get("form") == "nominal"
    -- "lodged a complaint with the watchdog against the Alto": it hears of it
    local hears = m:get("type") == "accuse" and doc:word(a.first - 1) == "with"
    if place or own and a.first > begin and m:get("pos") ~= "noun" then return nil end
    -- "turned down the request, and the council left": another clause
    if joined.joined(doc, a, t.last) and joined.begins_clause(doc, a) then return nil end
    if is_hurt_by_another(doc, m, begin, a, from) then return nil end
    if not hears and not (from and same(a, from)) then return a end
  end
end

-- "suspended its host, Ada Lind"
local function apposed(doc, m)
  local span = m:slot("to")
  local comma = span and doc:token(span.last + 1)
  if not comma or comma.text ~= "," or comma.number == doc.tokens then return nil end
  for _, a in ipairs(doc:span(span.last + 2, math.min(span.last + 5, doc.tokens)):mentions("Actor")) do
    local behind = doc:token(a.last + 1)
    local closed = not behind or behind.text == "," or behind.text == "." or lib.is_preposition(behind)
    return closed and a.first == span.last + 2 and a:get("kind") == "person" and a or nil
  end
end

local silent = { weak = true, answer = true }

-- "set fire to houses, two witnesses said": the end goes up to the comma.
local function cut_at_sayer(doc, m)
  local span, a = m:slot("to"), m:actor("to")
  for n = span.first + 1, a.first - 1 do
    if doc:word(n) == "," and is_said_by(doc, doc:token(n)) then return lib.set_end(m, "to", doc:span(span.first, n - 1)) end
  end
end

pass "whom it reaches" {
  about = "criticised the way in which Norland met it: the other end stands further off",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      if m:actor("to") then cut_at_sayer(doc, m) end
      local span = m:slot("to")
      if m:get("voice") ~= "passive" and not m:actor("to") and not (span and two.is_pair(doc, span)) then
        -- "in protest at a deal with Y"
        local far = m:get("pos") == "adj" and m:get("type") == "protest" and m.way ~= "against"
        local from = m:slot("from")
        local pair = m:get("mutual") == "yes" and from and two.is_pair(doc, from)   -- "the neighbours signed a treaty"
        -- "demanded that the notes be turned over to Y"
        local oneself = span and span.first == span.last and sets.reflexive[string.lower(span.text)]   -- "blames itself for not having asked Y"
        local open = not oneself and m.way ~= "told_to" and m.way ~= "that" and m.rule ~= "adversary" and m.rule ~= "brings its people home" and not pair and not far and not silent[m:get("note") or ""]
        local a = apposed(doc, m) or open and reached(doc, m, m:actor("from"))
        if a then lib.set_end(m, "to", a) end
      end
    end
  end,
}

-- "condemned the arrest of Y": it is not Y who is judged, but whoever arrested him.
local deed = { mobilise = true, attack = true, mass_violence = true, coerce = true, rupture = true, incursion = true, investigate = true,
               sanction = true }
local ruling = sets.rule_out   -- "has not ruled out sanctions against Y"
local said_against = { accuse = true, criticise = true, threaten = true }

local function deed_before(doc, first, last, in_words)
  for n = first, last - 1 do
    local type = doc:span(n, n):last_entry("act_noun", "type") or ""
    if deed[type] and lib.is_one(doc:token(n + 1), sets.upon_of) then return n end
    local k = in_words and said_against[type] and n + 1   -- "the charges being levelled against Y"
    while k and k < last and doc:token(k):is("verb") do k = k + 1 end
    if k and doc:word(k) == "against" then return n end
  end
end

-- "condemned Y's arrest", "the jailing of Y drew condemnation": what befell Y, if nobody says of whom it was the act.
words "suffered" { from = "words/tension-deeds.tsv", where = { use = "suffered" }, inflect = "noun", any_tag = true }
words "suffered" { "jailing" }

local function own_deed(doc, to)
  local n = to.last + 1
  local first = doc:token(to.first):is("own") and to.first or n < doc.tokens and doc:token(n):is("possessive") and n
  if not first then return nil end
  for i = first + 1, math.min(first + 3, doc.tokens) do
    local behind = i < doc.tokens and doc:token(i + 1).form
    if doc:token(i):in_list("suffered") then return behind ~= "of" and i or nil end
    if doc:token(i):is("mark", "prep", "verb") then return nil end
  end
end

-- "the jailing of Y drew condemnation"
local function deed_in(doc, span, to)
  for n = span.first, to.first - 2 do
    if doc:token(n):in_list("suffered") and doc:token(n + 1).form == "of" then return n end
  end
end

-- "rejected calls for his resignation": it is not he who is turned down, but whoever called for it.
words "wish_for" { from = "words/tension-deeds.tsv", where = { use = "wish_for" }, inflect = "noun", any_tag = true }

local function is_wish_about(doc, m, to)
  if m:get("type") ~= "reject" then return false end
  for n = m:slot("trigger").last + 1, to.first - 2 do
    local behind = doc:token(n):in_list("wish_for") and doc:token(n + 1).form
    if behind == "for" or behind == "to" and doc:token(n + 2):is("base") then return true end
  end
  return false
end

-- "demanded the release of Y", "wants Y freed", "called for Y's release": of whoever holds Y.
local function is_freed(doc, m, to)
  local t, last, aim = m:slot("trigger"), m:slot("to").last, m:slot("aim")
  if lib.is_one(doc:token(t.last), sets.set_free) then return true end   -- "wants Y released"
  if m.rule == "wants somebody gone" and m.way == "own" and aim and lib.is_one(doc:token(aim.last), sets.freedom) then return true end   -- their release
  for n = to.first - 1, t.first + 1, -1 do
    if doc:token(n):is("prep") then
      if doc:token(n).form == "of" and lib.is_one(doc:token(n - 1), sets.freedom) then return true end
      break
    end
  end
  local whose = doc:token(last):is("own") or last < doc.tokens and doc:token(last + 1):is("possessive")
  local be = not whose and last + 2 <= doc.tokens and doc:token(last + 1):in_list("be")
  for n = last + 1, math.min(last + 4, doc.tokens) do
    local free = whose and sets.freedom or be and sets.set_free
    if free and lib.is_one(doc:token(n), free) then return true end
  end
  return false
end

-- Rules whose step is that of the one who acts: "opened proceedings against Y".
local of_itself = { ["speaks ill of a deed"] = true, ["wants a step against somebody"] = true, ["hands somebody a measure"] = true,
                    ["upholds a sentence"] = true, ["price on somebody's head"] = true, ["court orders somebody to keep from it"] = true,
                    ["case at law against somebody"] = true, ["court undoes a penalty"] = true, ["summons to testify"] = true,
                    ["calls a vote against somebody"] = true, ["upholds a complaint"] = true, ["prosecutors ask for a term"] = true,
                    ["concern at deeds of a state"] = true, ["calls somebody's deed"] = true, ["demands that somebody be freed"] = true }

pass "whom a deed befell" {
  about = "condemned the arrest of Y: against whoever arrested him; demanded Y's release: of whoever holds Y",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local to, t = m:actor("to"), m:slot("trigger")
      if to and m:get("type") == "demand" and not of_itself[m.rule] and is_freed(doc, m, to) then
        m:set("note", "answer")
        m:set("victim", to)
        m:drop_slot("to")
        to = nil
      end
      local active = m:get("voice") ~= "passive" or m.way == "angered"
      local judged = to and judgement[m:get("type") or ""] and active and to.first > t.last
      if judged and m.way ~= "of_his" and is_wish_about(doc, m, to) then   -- "refused a request to lift his curfew": he asked
        m:set("note", "answer")
        m:set("step", "demand|criticise")
        m:drop_slot("to")
        judged = nil
      end
      local n = judged and not of_itself[m.rule] and
                (deed_before(doc, t.last + 1, to.first - 1, m:get("type") ~= "investigate") or own_deed(doc, to)) or
                to and m.way == "under_fire" and (own_deed(doc, to) or deed_in(doc, m:slot("to"), to))
      if n and lib.is_one(doc:token(t.first), ruling) then
        if lib.status(doc, m) == "negated" then m:set("type", "threaten") else m:drop("ruled out") end
      elseif n and math.abs(to.first - n) <= 6 then
        m:set("note", "answer")
        m:set("victim", to)
        m:drop_slot("to")
      end
    end
  end,
}
