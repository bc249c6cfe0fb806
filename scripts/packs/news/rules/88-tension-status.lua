-- How real an act is, how strong, and what is left of it: refused, undone, threatened, denied.
phase "tension-passes"

local lib = require "lib.tension"
local joined = require "lib.joined"
local opposed = require "lib.opposed"
local sides = require "lib.sides"
local sets = require "lib.word_sets"
local types, status = lib.types, lib.status

-- "does not agree with Lind" is against her; "did not sign a deal with Lind" need not be.
local function is_of_opinion(doc, m)
  return m:get("pos") ~= "noun" and doc:token(m:slot("trigger").last).lemma == "agree"
end

-- What ends in the trigger, be it of several words ("lifted the economic sanctions"): of what goes on behind it
-- another act is undone.
local function undoings(doc, m)
  local t = m:slot("trigger")
  local all, start = {}, lib.sentence(doc, m).first
  for _, u in ipairs(doc:span(math.max(start, t.first - 7), t.last):mentions("Undoing")) do
    if u.last >= t.first and u:slot("cue").last < t.first then all[#all + 1] = u end
  end
  return all
end

-- "refused to lift the curfew", "will not ease sanctions": it is not undone.
local function is_kept(doc, m)
  local start = lib.sentence(doc, m).first
  for _, u in ipairs(undoings(doc, m)) do
    local cue = u:slot("cue")
    for n = math.max(start, cue.first - 4), cue.first - 1 do
      if lib.is_one(doc:token(n), sets.kept_from) then return doc:token(n) end
    end
  end
end

-- "will not support", "refused to help": what is not given is refused. A meeting that never was is nothing.
local function refuse(doc, m, new, cue)
  if is_kept(doc, m) then   -- "will not abandon its ceasefire with Y"
    m:set("status", "actual", "what is not ended is kept", cue)
    return
  end
  local mutual = m:get("mutual") == "yes" and not is_of_opinion(doc, m)
  if new == "none" or m:get("pos") == "noun" or mutual then
    m:drop("negated", cue)
  else
    m:set("type", new, cue and "negated", cue)
    m:set("status", "actual", "what is not given is refused", cue)
  end
end

-- "If we had shot at them": nobody has. "If they had listened": that they had not is what they are blamed for.
local function is_counterfactual(doc, m)
  if m:get("note") == "blame" and m:get("status") == "actual" then return false end
  local n = m:slot("trigger").first - 1
  while n > 1 and doc:token(n):is("adv") do n = n - 1 end
  if n < 2 or doc:token(n).form ~= "had" then return false end
  for k = n - 1, math.max(lib.sentence(doc, m).first, n - 6), -1 do
    local t = doc:token(k)
    if string.lower(t.text) == "if" then return k == 1 or not doc:token(k - 1):is("verb") end   -- "asked if he had"
    if t:is("mark") then return false end
  end
  return false
end

pass "what is refused" {
  about = "a cooperative act that is negated turns into a refusal, or into nothing; what would have been is nothing",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local new = lib.turned(m:get("type"), "refused")
      if is_counterfactual(doc, m) then
        m:drop("counterfactual")
      else
        local how, cue
        if new then how, cue = status(doc, m) end
        if how == "negated" then refuse(doc, m, new, cue) end
      end
    end
  end,
}

-- Will the record have it? Only then its strength is asked for.
local function is_told(m)
  return m:get("denial") ~= nil or (m:actor("from") ~= nil and m:actor("to") ~= nil)
end

-- How, and by which words.
local function undone(doc, m)
  local u = undoings(doc, m)[1]
  if u then return u:get("undoes"), u end
end

-- "blocked an EU loan": not the Union cuts it off.
local function is_anothers(doc, m)
  local t, from = m:slot("trigger"), m:actor("from")
  for _, u in ipairs(from and undoings(doc, m) or {}) do
    if u:slot("cue").last < from.first and from.last < t.first then return true end
  end
  return false
end

-- "halt the deportation of Y by X": another halts what X does.
local function is_named_behind(m)
  return m:get("pos") == "noun" and m:actor("from").first > m:slot("trigger").last
end

pass "what is undone" {
  about = "cancelled a visit: rupture; lifted the sanctions: ease",
  run = function(doc)
    if not doc:mentions("Undoing")[1] then return end
    for _, m in ipairs(doc:mentions("Tension")) do
      local friend, how, by = lib.turned(m:get("type"), "undone"), nil, nil
      if m:get("note") ~= "blame" and is_told(m) then how, by = undone(doc, m) end
      local not_done = how and how ~= "good" and is_kept(doc, m)
      if friend and not_done then how = nil end   -- "will not abandon its truce with Y"
      if how and (is_named_behind(m) or m.rule == "ends the fighting") then how = nil end
      -- "withdrew his support for Y" is turned round already
      if how and not friend and lib.turned(m:feature("trigger", "type"), "undone") then how = nil end
      if how and friend and how ~= "bad" and is_anothers(doc, m) then
        m:drop("undone by another", by)
      elseif how and friend and how ~= "bad" then
        if friend == "none" then m:drop("undone", by) else m:set("type", friend, "undone", by) end
      elseif how and not friend and not_done then
        m:set("type", "reject", "not undone", not_done, by)
        m:set("status", "actual")
      elseif how and not friend and how ~= "good" then
        m:set("type", "ease", "undone", by)
        m:set("undone_at", by:slot("cue").last)
      end
    end
  end,
}

pass "what one is against doing" {
  about = "opposed expelling Y: stands by Y; is against helping Y: stands against him",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do opposed.turn(doc, m) end
  end,
}

local forceful = { attack = "2", mass_violence = "2", incursion = "2", weapons_test = "2" }

-- "was threatened by Y after she sued Z": what came first is no threat.
local function is_told_of_time(doc, first, place)
  if not doc:token(place):is("finite") then return false end
  for n = first, place - 1 do
    if sets.cause_or_time[doc:word(n)] then return true end
  end
  return false
end

local function threatened(doc, m)
  local t = m:slot("trigger")
  local place, start = t.first, doc:sentence(t.sentence).first
  local ahead = place > start and sets.and_but[doc:token(place - 1).form]
  if ahead and doc:token(place):is("finite") and doc:token(place):is("past", "third") then start = place end   -- "threatened to ban Y and sued Z"
  for _, c in ipairs(doc:span(math.max(start, place - 6), place):mentions("StatusCue")) do
    if c.last < place and not is_told_of_time(doc, c.last + 1, place) then
      local cue = string.lower(c.text)
      if string.find(cue, "^threat") then return c end
      local vow = string.find(cue, "^vow") or string.find(cue, "^sw[eo]") or string.find(cue, "^promis")
      if vow and forceful[m:get("type")] then return c end
    end
  end
end

pass "what is threatened" {
  about = "threatened to attack Y: the act is a threat",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local type = m:get("type")
      local row = types[type]
      local cue = row and row.sign == "-1" and is_told(m) and threatened(doc, m)
      if cue then
        m:set("weight", forceful[type] or "0")
        m:set("type", "threaten", "threatened", cue)
        m:set("status", "actual", "the threat is made", cue)
      end
    end
  end,
}

-- "asked Y to sue Z", "persuaded Y to back Z": Y has not done it yet.
words "pressing" { from = "words/tension-verbs.tsv", where = { use = "pressing" }, inflect = "verb", any_tag = true }

local function is_asked_of(doc, m)
  local t = m:slot("trigger")
  local place = t.first
  while place > 4 and doc:token(place - 1):is("adv") do place = place - 1 end   -- "to firmly reject it"
  local from = place >= 4 and doc:token(place - 1).form == "to" and m:get("pos") ~= "noun" and m:actor("from")
  if not from then return nil end
  local ahead = from.last == place - 2 and joined.before(doc, from.first, doc:sentence(t.sentence).first)
  if ahead and (ahead.form == "on" or ahead.form == "to") then ahead = doc:token(math.max(1, ahead.number - 1)) end
  return ahead and ahead:in_list("pressing") and ahead or nil
end

local factor = { actual = 10, ongoing = 10, announced = 8, threatened = 7, possible = 5, called_for = 5, past = 4,
                 denied = 2, negated = 0 }

local function amplified(doc, m)
  local t, sum, all = m:slot("trigger"), 0, {}
  local s = doc:sentence(t.sentence)
  for _, a in ipairs(doc:span(math.max(s.first, t.first - 6), math.min(s.last, t.last + 6)):mentions("Amplifier")) do
    sum = sum + (tonumber(a:get("weight")) or 0)
    all[#all + 1] = a
  end
  return math.max(-2, math.min(sum, 2)), all
end

-- Inside what somebody denies, the act is denied.
local function is_denied(doc, m)
  for _, d in ipairs(doc:around("Denial", "content", m.place)) do
    if d:get("polarity") ~= "non_denial" then return d end
  end
  local said = sides.enclosing(doc, m.place)   -- "denied, on the word of a colonel, that ...": no content of the denial yet
  local cue = said and said:slot("cue")
  return cue and doc:token(cue.last).lemma == "deny" and said or nil
end

local function rate(doc, m, row)
  local given, note, own, weight, sign = m:get("status", "note", "intensity", "weight", "sign")
  local s, why, by, list = given, nil, not given and is_asked_of(doc, m) or nil, nil
  if by then
    s, why, list = "called_for", "somebody is asked to do it", "pressing"
  elseif not given then
    s, by = status(doc, m)
    why = by and "by the words about it" or "no word about it says otherwise"
  end
  local denial = s == "actual" and note ~= "denied" and is_denied(doc, m)
  if denial then s, why, by, list = "denied", "it stands in what a denial denies", denial, nil end
  -- a rule may say how strong its own act is
  local base = tonumber(own) or tonumber(row.base) + (tonumber(weight) or 0)
  local amplifiers, words = amplified(doc, m)
  local tenths = base * factor[s] + 5 * amplifiers
  m:set("status", s, why, by, list)
  m:set("intensity", string.format("%.1f", math.floor(math.max(0, math.min(tenths, 100))) / 10),
        string.format("%g for %s, times %.1f for %s%s", base, own and "this act" or m:get("type"), factor[s] / 10, s,
                      amplifiers ~= 0 and string.format(", %+.1f for words that weigh it", amplifiers / 2) or ""), words)
  m:set("sign", sign or row.sign)
  m:set("cameo", row.cameo)
  m:set("plover", row.plover)
end

pass "how real and how strong" {
  about = "status, intensity = base x factor + amplifiers, sign, codes",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      -- arms for Y help Y; whom they threaten is not said
      local note, type = m:get("note", "type")
      if note == "arms" then
        m:set("type", "aid")
        type = "aid"
      end
      local row = types[type]
      if not row then m:drop("no type") elseif is_told(m) then rate(doc, m, row) end
    end
  end,
}

-- "without attacking Y", "should sue Y": between the two nothing has happened. A noun speaks of what there is: "no end to
-- Y's threats"; what is said of somebody, or denied, has been said.
local told_notes = { blame = true, said = true, denied = true }

local function is_deed(m)
  return m:get("sign") == "-1" and m:get("pos") ~= "noun" and not told_notes[m:get("note") or ""] and m:get("denial") == nil
end

-- "is considering whether to expel Y": he may, as he who considers expelling Y may.
local weighing = { consider = true, weigh = true, mull = true, ponder = true }

-- "if they sue Y", "whether to sue Y": nobody has said that they will.
local function is_supposed(doc, m)
  local from, t = m:slot("from"), m:slot("trigger")
  local ahead = from and from.last < t.first and string.lower(doc:word(from.first - 1) or "")
  if ahead == "if" then return not doc:find_tag(from.last + 1, t.first - 1, "finite") or doc:token(t.first):is("finite") end
  return doc:word(t.first - 1) == "to" and doc:word(t.first - 2) == "whether" and not weighing[doc:token(math.max(1, t.first - 3)).lemma]
end

-- "Chile must sue Y", "asked Chile to sue Y": another wants it, and no "we" of his own.
words "ought" { "should", "ought", "must", "had better", "has to", "have to" }

local function is_wanted_by_another(doc, m)
  local from, t = m:slot("from"), m:slot("trigger")
  if is_asked_of(doc, m) then return true end
  local after = from and from.last < t.first and not sides.is_first_person(doc, from)
  return after and doc:find_list(from.last + 1, t.first - 1, "ought") ~= nil
end

-- "likened Y to 'a waiter who throws out the guests'": a figure of speech, and no waiter has done it.
local LIKENED = 8   -- tokens from the verb to the likeness

local function is_likeness(doc, m)
  local from = m:actor("from")
  local n = from and sets.a_or_an[doc:token(from.first).form] and from.first - 1
  if n and n > 1 and doc:token(n):is("mark") then n = n - 1 end
  return n and n > 1 and (doc:word(n) == "to" or doc:word(n) == "with") and
         doc:find_list(math.max(1, n - LIKENED), n - 1, "likening") ~= nil
end

pass "what is not done" {
  about = "refused to attack Y, should attack Y, if it attacks Y: no attack on Y",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local how = is_told(m) and is_deed(m) and m:get("status")
      if how and is_likeness(doc, m) then m:drop("a figure of speech") end
      local at_work = m:get("pos") == "adj" and m:get("type") == "protest"   -- "refuse to work in protest at Y"
      if how == "negated" and not is_denied(doc, m) and not at_work then
        m:drop("not done")
      elseif how == "possible" and is_supposed(doc, m) then
        m:drop("only supposed")
      elseif how == "called_for" and is_wanted_by_another(doc, m) then
        m:drop("another wants it done")
      end
    end
  end,
}
