-- What no pattern states about a tension: the subject that stands further off, several actors at one end,
-- what a speaker's words do to others, and how real and how strong the act is.
phase "tension-passes"

local types = {}
for _, row in ipairs(rows "words/tension-types.tsv") do types[row.type] = row end

-- whose thing it is -------------------------------------------------------------------------------------

-- "Norland's treatment of villagers" is Norland's: the owner stands for the phrase, unless what is owned
-- is an actor itself ("Norland's defence minister").
local function owner(doc, m, slot)
  local span, now = m:slot(slot), m:actor(slot)
  if not span or not now then return nil end
  for _, a in ipairs(span:mentions("Actor")) do
    if a.number == now.number or a.first > now.first then return nil end
    local behind = a.last < span.last and doc:token(a.last + 1)
    if behind and behind:is("possessive") then
      for i = a.last + 2, now.first - 1 do
        if doc:token(i):is("prep") then return a end
      end
    end
  end
end

-- "... their homes, and we urge ...": the list before "and" is another clause; the pronoun is the subject.
local function last_pronoun(doc, m)
  local span = m:slot("from")
  if not span or span.first == span.last or not doc:token(span.last):is("pronoun") then return nil end
  return doc:span(span.last, span.last)
end

pass "whose thing it is" {
  about = "criticised Norland's treatment of villagers: the end is Norland",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local pronoun = last_pronoun(doc, m)
      if pronoun then
        m:drop_slot("from")
        m:add_slot("from", pronoun)
      end
      for _, slot in ipairs { "from", "to" } do
        local a = owner(doc, m, slot)
        if a then
          m:drop_slot(slot)
          m:add_slot(slot, a:span())
        end
      end
    end
  end,
}

-- who acts ----------------------------------------------------------------------------------------------

local subordinates = { that = true, ["if"] = true, because = true, ["while"] = true, when = true, as = true,
                       after = true, before = true, since = true, although = true, though = true, whether = true,
                       ["until"] = true, so = true, than = true, unless = true, where = true }

-- The word in front of the phrase that the actor stands in.
local function before(doc, first, start)
  local i = first - 1
  while i >= start do
    local t = doc:token(i)
    if not (t:is("det") or t:is("adj") or t:is("noun") or t:is("num") or t:is("possessive")) then return t end
    i = i - 1
  end
end

local function verbal(t)
  return t and (t:is("verb") or t:is("modal") or t:is("adv") or t.form == "to")
end

-- May the actor be the subject of a verb that follows? Not after a preposition, not as an object.
local function leads(doc, a, start)
  local ahead, behind = before(doc, a.first, start), doc:token(a.last + 1)
  if behind and behind:is("possessive") then return false end
  if not ahead then return true end
  if ahead.text == "(" or ahead.text == "[" then return false end
  if string.lower(ahead.text) == "with" and behind and behind:is("gerund") then return true end
  if ahead:is("prep") and not subordinates[string.lower(ahead.text)] then return false end
  if ahead.form == "to" then return false end
  if ahead:is("verb") and not ahead:in_list("say") then return verbal(behind) end
  return true
end

local function after_preposition(doc, m)
  local span = m:slot("from")
  local start = doc:sentence(m.sentence).first
  if not span or span.first <= start then return false end
  local ahead = doc:token(span.first - 1)
  return ahead:is("prep") and not subordinates[string.lower(ahead.text)] and string.lower(ahead.text) ~= "with"
end

-- "said that shells hit ...": the subject is no actor, but the act has no other.
local function opens_clause(doc, m)
  local span = m:slot("from")
  local ahead = span and span.first > 1 and doc:token(span.first - 1)
  return ahead and subordinates[string.lower(ahead.text)] or false
end

-- A noun of an act has the subject of the sentence for its own only as an object: "launched attacks on".
local function may_reach(doc, m)
  if not string.find(m.rule, "noun") then return true end
  local ahead = before(doc, m:slot("trigger").first, doc:sentence(m.sentence).first)
  return ahead ~= nil and ahead:is("verb") and not ahead:in_list("be")
end

local function same(a, b)
  local k = a:get("key")
  return a.number == b.number or (k ~= nil and k ~= "" and k == b:get("key"))
end

local function doer(doc, m, to)
  local t, start = m:slot("trigger").first, doc:sentence(m.sentence).first
  if t <= start then return nil end
  local all = doc:span(start, t - 1):mentions("Actor")
  for i = #all, 1, -1 do
    local a = all[i]
    if a.last < t and not (to and a.last >= to.first and a.first <= to.last) and leads(doc, a, start) then
      if to and same(a, to) then return nil end
      return a
    end
  end
end

-- "In the campaign against Y, X has ...": the act stands in front of the subject of the sentence.
local function late_doer(doc, m, to)
  local s, t = doc:sentence(m.sentence), m:slot("trigger")
  if t.first - s.first > 8 then return nil end
  for _, a in ipairs(doc:span(t.last, s.last):mentions("Actor")) do
    local ahead = a.first > to.last + 1 and before(doc, a.first, s.first)
    local behind = a.last < s.last and doc:token(a.last + 1)
    if ahead and ahead.text == "," and verbal(behind) and not same(a, to) then return a end
  end
end

pass "who acts" {
  about = "the subject of an act that stands further off: coordinated verbs, infinitives, nouns",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      if m:get("voice") ~= "passive" then
        local stands, to = m:actor("from") ~= nil or opens_clause(doc, m), m:actor("to")
        local wrong = stands and m:get("mutual") ~= "yes" and after_preposition(doc, m) and not string.find(m.rule, "noun")
        if to and (wrong or not stands and may_reach(doc, m)) then
          local a = doer(doc, m, to) or late_doer(doc, m, to)
          if a then
            m:drop_slot("from")
            m:add_slot("from", a:span())
          end
        end
      end
    end
  end,
}

-- weak words ----------------------------------------------------------------------------------------------

-- Is the actor what the phrase is about, and not only the owner of a thing in it?
local function heads(doc, a, span)
  for i = span.first, a.first - 1 do
    if doc:token(i):is("prep") then return doc:token(span.first):is("num") end
  end
  if a.last >= span.last then return true end
  local t = doc:token(a.last + 1)
  return not (t:is("noun") or t:is("possessive") or t:is("adj"))
end

-- Judgements and favours reach an owner through what is owned ("supports Y's bid"); blows do not.
local reaching = { agree = true, reject = true, criticise = true, demand = true, accuse = true }

pass "weak words" {
  about = "a word of many senses (back, help, hit) counts only with an actor itself at its other end",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local to = m:get("note") == "weak" and m:actor("to")
      if to and not reaching[m:get("type") or ""] and not heads(doc, to, m:slot("to")) then m:drop("weak") end
      -- who questions a witness investigates; who questions the witness's story criticises
      if m:get("note") == "question" and m:actor("to") and heads(doc, m:actor("to"), m:slot("to")) then
        m:set("type", "investigate")
      end
    end
  end,
}

-- several at one end ------------------------------------------------------------------------------------

local join = { [","] = true, ["and"] = true, ["or"] = true, ["&"] = true, as = true, like = true, including = true }

local function joined(doc, a, first)
  local t = before(doc, a.first, first)
  return t and join[string.lower(t.text)]
end

local function begins_clause(doc, a)
  local t = doc:token(a.last + 1)
  return t and (t:is("finite") or t:is("modal"))
end

local function others(doc, m, slot)
  local out, span, main = {}, m:slot(slot), m:actor(slot)
  if not span or not main then return out end
  for _, a in ipairs(span:mentions("Actor")) do
    if a.number ~= main.number and a.first > main.last and a.last <= span.last and joined(doc, a, main.last + 1)
       and not begins_clause(doc, a) then
      out[#out + 1] = a
    end
  end
  return out
end

local copied = { "type", "weight", "note", "mutual", "voice" }

local function copy(doc, m, from, to)
  local values = {}
  for _, key in ipairs(copied) do values[key] = m:get(key) or "" end
  doc:add("Tension", m:span(), { trigger = m:slot("trigger"), from = from, to = to }, values)
end

pass "several at one end" {
  about = "X accused Y and Z: a tension with each",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local from, to = m:actor("from"), m:actor("to")
      if from and to then
        for _, a in ipairs(others(doc, m, "to")) do copy(doc, m, from:span(), a:span()) end
        for _, a in ipairs(others(doc, m, "from")) do copy(doc, m, a:span(), to:span()) end
      end
    end
  end,
}

local function status(doc, m)
  local t, start = m:slot("trigger"), doc:sentence(m.sentence).first
  local best = "actual"
  for _, c in ipairs(doc:span(math.max(start, t.first - 8), t.last):mentions("StatusCue")) do
    if c.last < t.first then best = c:get("status") end
  end
  return best
end

-- what words do -----------------------------------------------------------------------------------------

local function inside(claim, place)
  for _, s in ipairs(claim:pieces("content")) do
    if s.first <= place and place <= s.last then return s.last - s.first end
  end
end

local function speaker_of(doc, claims, place)
  local best, size
  for _, c in ipairs(claims) do
    local n = inside(c, place)
    if n and (not size or n < size) and c:actor("source") then best, size = c, n end
  end
  return best
end

local quiet = { praise = true, admit = true, promise = true, refuse_comment = true, deny = true, doubt = true }
local unreal = { denied = true, negated = true }

pass "blame in what somebody says" {
  about = "Mr Lee said Norland had broken the treaty: accuse, from Lee to Norland",
  run = function(doc)
    local claims = doc:mentions("Claim")
    for _, b in ipairs(doc:mentions("Blame")) do
      local to = b:actor("to")
      local c = to and not unreal[status(doc, b)] and speaker_of(doc, claims, b.place)
      if c and not quiet[c:get("act") or ""] then
        local from = c:actor("source")
        if not same(from, to) then
          doc:add("Tension", b:span(), { from = from:span(), to = to:span(), trigger = b:slot("trigger") },
                  { type = b:get("type"), weight = "0", note = "blame" })
        end
      end
    end
  end,
}

local pointed = { accuse = "accuse", criticise = "criticise", threaten = "threaten", warn = "warn", demand = "demand" }

local function add_said(doc, c, from, to, type, note)
  if same(from, to) then return end
  doc:add("Tension", c:span(), { from = from:span(), to = to:span(), trigger = c:slot("cue") },
          { type = type, weight = "0", note = note })
end

-- The actor that what is said begins with, as a subject of its own.
local function subject_of(doc, c)
  local s = c:slot("content")
  if not s then return nil end
  for _, a in ipairs(s:mentions("Actor")) do
    if a.first - s.first > 4 then return nil end
    local behind = a.last < s.last and doc:token(a.last + 1)
    if behind and verbal(behind) then return a end
  end
end

local function first_other(c, from)
  for _, s in ipairs(c:pieces("content")) do
    for _, a in ipairs(s:mentions("Actor")) do
      if a.first - s.first > 10 then return nil end
      if not same(a, from) and (a:get("form") or "") ~= "pronoun" then return a end
    end
  end
end

pass "what the verb of speech does" {
  about = "accused, warned, demanded that Y ...: from the speaker to the subject of what is said",
  run = function(doc)
    for _, c in ipairs(doc:mentions("Claim")) do
      local from, type = c:actor("source"), pointed[c:get("act") or ""]
      if from and type then
        local to = type == "accuse" and first_other(c, from) or subject_of(doc, c)
        if to then add_said(doc, c, from, to, type, "said") end
      end
    end
  end,
}

local disputing = { verb = true, noun = true, rejects_claim = true, falsity_predicate = true, non_involvement = true }

pass "denied accusations" {
  about = "an accusation that is denied stands between who made it and who denies it; the ledger knows who made it",
  run = function(doc)
    for _, d in ipairs(doc:mentions("Denial")) do
      local to = d:actor("source")
      if to and (d:get("polarity") or "denial") == "denial" and disputing[d:get("type") or "verb"] then
        doc:add("Tension", d:span(), { to = to:span(), trigger = d:slot("cue") },
                { type = "accuse", weight = "0", note = "denied", denial = tostring(d.number), status = "actual" })
      end
    end
  end,
}

-- how real, how strong ----------------------------------------------------------------------------------

local factor = { actual = 10, ongoing = 10, announced = 8, threatened = 7, possible = 5, called_for = 5, past = 4,
                 denied = 2, negated = 0 }

local function amplified(doc, m)
  local s, sum = doc:sentence(m.sentence), 0
  local t = m:slot("trigger")
  for _, a in ipairs(doc:span(math.max(s.first, t.first - 6), math.min(s.last, t.last + 6)):mentions("Amplifier")) do
    sum = sum + (tonumber(a:get("weight")) or 0)
  end
  return math.max(-2, math.min(sum, 2))
end

-- "will not support", "refused to help": what is not given is refused. A meeting that never was is nothing.
local refused = { agree = "reject", aid = "reject", talks = "", appeal = "", ease = "", release = "", ceasefire = "" }

pass "what is refused" {
  about = "a cooperative act that is negated turns into a refusal, or into nothing",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local new = refused[m:get("type") or ""]
      if new and status(doc, m) == "negated" then
        if new == "" or string.find(m.rule, "noun") or string.find(m.rule, "two") then
          m:drop("negated")
        else
          m:set("type", new)
          m:set("status", "actual")
        end
      end
    end
  end,
}

local friendly = { talks = "rupture", agree = "rupture", aid = "sanction", appeal = "", ease = "", release = "reject", ceasefire = "rupture" }

local function undone(doc, m)
  local t, start = m:slot("trigger"), doc:sentence(m.sentence).first
  for _, u in ipairs(doc:span(math.max(start, t.first - 7), t.first):mentions("Undoing")) do
    if u.last >= t.first and u:slot("cue").last < t.first then return u:get("undoes") end
  end
end

pass "what is undone" {
  about = "cancelled a visit: rupture; lifted the sanctions: ease",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local how, friend = undone(doc, m), friendly[m:get("type") or ""]
      if how and friend and how ~= "bad" then
        if friend == "" then m:drop("undone") else m:set("type", friend) end
      elseif how and not friend and how ~= "good" then
        m:set("type", "ease")
      end
    end
  end,
}

local forceful = { attack = "2", mass_violence = "2", incursion = "2", weapons_test = "2" }

local function threatened(doc, m)
  local t, start = m:slot("trigger"), doc:sentence(m.sentence).first
  for _, c in ipairs(doc:span(math.max(start, t.first - 6), t.first):mentions("StatusCue")) do
    if c.last < t.first and string.find(string.lower(c.text), "^threat") then return true end
  end
end

pass "what is threatened" {
  about = "threatened to attack Y: the act is a threat",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local row = types[m:get("type") or ""]
      if row and row.sign == "-1" and threatened(doc, m) then
        m:set("weight", forceful[m:get("type")] or "0")
        m:set("type", "threaten")
        m:set("status", "actual")
      end
    end
  end,
}

pass "how real and how strong" {
  about = "status, intensity = base x factor + amplifiers, sign, codes",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local row = types[m:get("type") or ""]
      if not row then
        m:drop("no type")
      else
        if m:get("note") == "arms" then m:set("type", "aid") end   -- arms for Y help Y; whom they threaten is not said
        row = types[m:get("type")]
        local s = m:get("status") or status(doc, m)
        local base = tonumber(row.base) + (tonumber(m:get("weight")) or 0)
        local tenths = base * factor[s] + 5 * amplified(doc, m)
        m:set("status", s)
        m:set("intensity", tostring(math.max(0, math.min(tenths, 100))))
        m:set("sign", row.sign)
        m:set("cameo", row.cameo)
        m:set("plover", row.plover)
      end
    end
  end,
}
