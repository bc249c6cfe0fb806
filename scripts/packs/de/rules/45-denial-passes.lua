-- Who denies where only the words about the denial tell: "Der Vorwurf sei haltlos, sagte X"; and which
-- negated statements answer an accusation.
phase "denial-passes"

local heads = require "lib.heads"
local ends = require "lib.ends"

pass "deniers end with a word" {
  about = "an apposition's last comma is no part of a source, the closing mark of a quotation none of what is denied",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      ends.trim(doc, m, "source")
      ends.unquote(doc, m)
    end
  end,
}

-- The innermost claim whose content holds the token.
local function enclosing(doc, n)
  local claims, pieces = doc:around("Claim", "content", n)
  local best, size
  for i, claim in ipairs(claims) do
    local length = pieces[i].last - pieces[i].first
    if not size or length < size then best, size = claim, length end
  end
  return best
end

local nobody = { man = true, wir = true, ich = true, er = true, sie = true }

local function is_nobody(source) return source.first == source.last and nobody[heads.lower(source.text)] end

-- The denial is that of whoever makes the claim.
local function take_speaker(m, claim)
  local said_by, author = claim:slot("source"), claim:actor("source")
  if said_by then
    m:drop_slot("source")
    m:add_slot("source", said_by)
  end
  m:set("speaker", author or claim:get("speaker"))
end

local needs_speaker = { falsity_predicate = true, non_involvement = true }

pass "who denies" {
  about = "a denial without a source is that of whoever says it",
  run = function(doc)
    local denials, claims = doc:mentions("Denial"), {}
    for i, m in ipairs(denials) do   -- all are looked for first: each change makes doc:around look anew
      local source = m:slot("source")
      claims[i] = (not source or is_nobody(source)) and enclosing(doc, m.place)
    end
    for i, m in ipairs(denials) do
      if claims[i] then take_speaker(m, claims[i]) end
      if needs_speaker[m:get("type")] and not m:slot("source") and not m:get("speaker") then m:drop("nobody says so") end
    end
  end,
}

local accusing = { accuse = true, criticise = true, inform = true, warn = true, demand = true }
local FAR, NEAR = 6, 2   -- sentences over which a matter stays in dispute, and over which one answer goes on

-- The names under which an actor may be accused: his own, and those of whom he speaks for.
local function sides_of(a)
  local sides = {}
  for _, key in ipairs { "key", "name", "org", "state" } do
    local value = a and a:get(key)
    if value and value ~= "" then sides[value] = true end
  end
  return sides
end

local function meets(a, b)
  for key in pairs(a) do
    if b[key] then return true end
  end
  return false
end

-- Whom a statement is about.
local function about_of(m)
  local about = {}
  for _, piece in ipairs(m:pieces("content")) do
    for _, a in ipairs(piece:mentions("Actor")) do
      for key in pairs(sides_of(a)) do about[key] = true end
    end
  end
  return about
end

-- Of what it is.
local function topics_of(doc, m)
  local topics = {}
  for _, piece in ipairs(m:pieces("content")) do
    for n = piece.first, piece.last do
      local t = doc:token(n)
      local topic = (t:is("noun") or t:is("verb")) and t.topic
      if topic then topics[topic] = true end
    end
  end
  return topics
end

local function by_number(doc)
  local all = {}
  for _, a in ipairs(doc:mentions("Actor")) do all[a.number] = a end
  return all
end

local function put(index, key, fact)
  local list = index[key]
  if list then list[#list + 1] = fact else index[key] = { fact } end
end

-- Every claim and denial that a negation may stand against, with its side, by sentence; and those that accuse, by whom
-- they accuse. Their matter is worked out when it is asked for.
local function facts_of(doc, numbers)
  local facts = { at = {}, against = {} }
  for _, kind in ipairs { "Claim", "Denial" } do
    for _, m in ipairs(doc:mentions(kind)) do
      if m:get("type") ~= "negated_statement" then
        local fact = { m = m, sentence = m.sentence, denial = kind == "Denial",
                       by = sides_of(numbers[tonumber(m:get("speaker") or "") or 0] or m:actor("source")) }
        put(facts.at, m.sentence, fact)
        if not fact.denial and accusing[m:get("act") or ""] then
          for key in pairs(about_of(m)) do put(facts.against, key, fact) end
        end
      end
    end
  end
  return facts
end

local emphatic = { nie = true, niemals = true, ["nie und nimmer"] = true, keinerlei = true, mitnichten = true,
                   ["zu keinem zeitpunkt"] = true, ["zu keiner zeit"] = true }

-- A spokesman of whom nobody says whose.
local function is_spokesman(a)
  return a and string.find(a:get("head") or "", "sprecher") ~= nil and not a:get("org")
end

-- "Ich habe diese Frau nie bedroht": what is said with force about one's own past answers what others say of it.
local function is_own_past(doc, m, own)
  if not emphatic[heads.lower(m:slot("cue").text)] then return false end
  local about_self, past = meets(own.by, own.about), false
  for _, piece in ipairs(m:pieces("content")) do
    for n = piece.first, piece.last do
      local t = doc:token(n)
      local word = heads.lower(t.text)
      about_self = about_self or t:is("personal") and word ~= "es" or word == "man"
      past = past or t:is("participle")
    end
  end
  return about_self and past
end

local function holds(m, place)
  for _, piece in ipairs(m:pieces("content")) do
    if piece.first <= place and place <= piece.last then return true end
  end
  return false
end

-- Does the negation m of the actor stand against the fact, no more than FAR sentences off: a claim of others on the same
-- matter, or beside another denial of his side?
local function stands_against(doc, m, actor, own, fact)
  if fact.denial then
    local near = math.abs(fact.sentence - own.sentence) <= NEAR and fact.m.paragraph == m.paragraph
    return near and (meets(own.by, fact.by) or is_spokesman(actor))
  end
  if meets(own.by, fact.by) or holds(fact.m, m.place) then return false end
  fact.topics = fact.topics or topics_of(doc, fact.m)
  own.topics = own.topics or topics_of(doc, m)
  return meets(own.topics, fact.topics)
end

-- What is denied is said with its negation: "man habe nie Öl abgelassen".
local function join(doc, m)
  local pieces, cue = m:pieces("content"), m:slot("cue")
  local first, last = cue.first, cue.last
  for _, piece in ipairs(pieces) do first, last = math.min(first, piece.first), math.max(last, piece.last) end
  if first <= last and doc:token(first):is("conj") then first = first + 1 end
  local q = doc:quote(cue.first)
  if q and q.first <= first then last = math.min(last, q.last - 1) end
  m:drop_slot("content")
  m:add_slot("content", doc:span(first, last))
end

local function is_negation(m) return m:get("type") == "negated_statement" end

local insisting = { insist = true, assure = true }

-- "Das Areal ist nicht verkauft", versichert er: who insists answers somebody.
local function is_insisted(doc, m)
  local claim = enclosing(doc, m.place)
  return claim and insisting[claim:get("class") or ""] or false
end

-- Do others accuse his side, be it long before?
local function is_accused(m, own, facts)
  for key in pairs(own.by) do
    for _, fact in ipairs(facts.against[key] or {}) do
      if not meets(own.by, fact.by) and not holds(fact.m, m.place) then return true end
    end
  end
  return false
end

local function is_answer(doc, m, numbers, facts)
  local actor = numbers[tonumber(m:get("speaker") or "") or 0] or m:actor("source")
  if not actor then return false end
  local own = { by = sides_of(actor), about = about_of(m), sentence = m.sentence }
  if is_own_past(doc, m, own) or is_insisted(doc, m) then return true end
  if is_accused(m, own, facts) then return true end
  for sentence = m.sentence - FAR, m.sentence + FAR do
    for _, fact in ipairs(facts.at[sentence] or {}) do
      if stands_against(doc, m, actor, own, fact) then return true end
    end
  end
  return false
end

pass "negations that answer" {
  about = "a negated statement is a denial if its speaker, or whom he speaks for, stands accused, if others say what " ..
          "it negates, is insisted on, or goes on with a denial",
  run = function(doc)
    local numbers, facts, kept
    for _, m in ipairs(doc:mentions("Denial")) do
      if is_negation(m) then
        numbers, kept = numbers or by_number(doc), kept or {}
        facts = facts or facts_of(doc, numbers)
        if is_answer(doc, m, numbers, facts) then kept[#kept + 1] = m
        else m:drop("it stands against nothing that is said") end
      end
    end
    for _, m in ipairs(kept or {}) do join(doc, m) end
  end,
}

local spoken = { verb = true, noun = true, rejects_claim = true, retraction = true, non_denial = true }

pass "denials are claims" {
  about = "who denies with a word of saying says so: a claim with the denial's own words",
  run = function(doc)
    local told = {}
    for _, claim in ipairs(doc:mentions("Claim")) do
      for _, cue in ipairs(claim:pieces("cue")) do told[cue.first] = true end
    end
    for _, m in ipairs(doc:mentions("Denial")) do
      local source, cue = m:slot("source"), m:slot("cue")
      if spoken[m:get("type")] and source and m:slot("content") and not told[cue.first] then
        local claim = doc:add("Claim", cue, { source = source, cue = cue }, { act = "deny", certainty = "certain",
                              class = "deny", speaker = m:get("speaker") }, m)
        for _, piece in ipairs(m:pieces("content")) do claim:add_slot("content", piece) end
      end
    end
  end,
}
