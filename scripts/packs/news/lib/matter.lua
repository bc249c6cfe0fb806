-- What the article says of a matter: claims, charges and denials by the sentence, with their words and sides,
-- each worked out when it is first asked for.
local sets = require "lib.word_sets"
local sides = require "lib.sides"

local M = {}

-- Adds what tokens are about (see words/synonyms.tsv) to a list without repetition, which is its own set too.
function M.add_topics(doc, all, first, last)
  for _, topic in ipairs(doc:topics(first, last, "attitude")) do
    if not all[topic] then
      all[topic] = true
      all[#all + 1] = topic
    end
  end
  return all
end

-- What a stretch is about, beside the names that stand there: who is named in every sentence tells no matter. Nor do nouns for
-- somebody ("the company"), if they are left out too.
function M.topics_beside_names(doc, span, nouns_too)
  local all, from = {}, span.first
  for _, a in ipairs(span:mentions("Actor")) do
    if a.first >= from and (nouns_too or a:get("form") ~= "nominal") then
      if a.first > from then M.add_topics(doc, all, from, a.first - 1) end
      from = a.last + 1
    end
  end
  if from <= span.last then M.add_topics(doc, all, from, span.last) end
  return all
end

function M.common(a, b)
  local n = 0
  for i = 1, #a do
    if b[a[i]] then n = n + 1 end
  end
  return n
end

local kindred = {}
local function join(a, b)
  kindred[a] = kindred[a] or {}
  table.insert(kindred[a], b)
end
for _, row in ipairs(rows "words/kindred.tsv") do
  for near in string.gmatch(row.near, "[^|]+") do
    join(row.set, near)
    join(near, row.set)
  end
end

-- Are any of their topics near each other: "they were divorcing", "they have not split up"?
function M.akin(a, b)
  for i = 1, #a do
    for _, near in ipairs(kindred[a[i]] or {}) do
      if b[near] then return true end
    end
  end
  return false
end

function M.side(known, actor)
  local n = actor and actor.number
  if not n then return {} end
  known.sides[n] = known.sides[n] or sides.of(actor)
  return known.sides[n]
end

-- The side of a speaker, by his name and by what the words of the source call him ("the chief, Ed Moran").
function M.speaker_side(known, claim, speaker)
  local source = claim and claim:slot("source")
  if not speaker or not source then return M.side(known, speaker) end
  local all = {}
  for _, name in ipairs(M.side(known, speaker)) do all[#all + 1] = name end
  for _, a in ipairs(source:mentions("Actor")) do
    if a.number ~= speaker.number and a:get("form") == "nominal" then
      for _, name in ipairs(M.side(known, a)) do all[#all + 1] = name end
    end
  end
  return all
end

-- "The actor's former cook", "the firm's critics": they speak, and not the actor.
local function is_only_owner(doc, claim, actor)
  local last = claim:slot("source").last
  if actor.last >= last or not doc:token(actor.last + 1):is("possessive") then return false end
  return doc:word(actor.last + 2) == "former" or doc:token(last):in_list("against_him")
end

-- The actor mention that speaks a claim: in its source, or the one that a pass has named.
function M.speaker_of(doc, claim)
  local actor = claim:actor("source")
  if actor and is_only_owner(doc, claim, actor) then return nil end
  local number = not actor and tonumber(claim:get("speaker") or "")
  return number and doc:mention(number) or actor
end

-- Adds to the list of those that have the key.
function M.file(map, key, what)
  map[key] = map[key] or {}
  table.insert(map[key], what)
end

local SOMEBODY = { "somebody" }   -- the side of whoever is not known

-- Claims and charges by the sentence that they stand in.
local function facts_of(doc)
  local facts = {}
  for _, kind in ipairs({ "Claim", "HeldAgainst" }) do
    for _, c in ipairs(doc:mentions(kind)) do
      local by = kind ~= "Claim" and not c:slot("source") and SOMEBODY or nil
      M.file(facts, c.sentence, { claim = c, first = c.first, last = c.last, act = c:get("act"), by = by })
    end
  end
  return facts
end

-- By whom a claim is made, what it says, about whom: worked out when it is first asked for.
function M.by_of(doc, known, f)
  if not f.by then
    local speaker, source = M.speaker_of(doc, f.claim), f.claim:slot("source")
    local named = source and not doc:token(source.last):is("pronoun")
    f.by = speaker and M.side(known, speaker) or named and { string.lower(source.text) } or {}
  end
  return f.by
end

-- The last word for a misdeed there ("burned", "fraud"), if it is not suffered ("was robbed").
local function misdeed_in(doc, piece)
  for n = piece.last, piece.first, -1 do
    local t = doc:token(n)
    local done = t:in_list("misdeed") and not (n > piece.first and doc:token(n - 1):in_list("be"))
    if done or t:in_list("misdeed_noun") then return n end
  end
  return 0
end

-- What it says, and about whom.
function M.look_into(doc, known, f)
  if f.words then return end
  f.words, f.about = {}, {}
  for _, slot in ipairs({ "content", "accused" }) do
    for _, p in ipairs(f.claim:pieces(slot)) do
      for _, a in ipairs(p:mentions("Actor")) do
        for _, k in ipairs(M.side(known, a)) do f.about[#f.about + 1] = k end
      end
      M.add_topics(doc, f.words, p.first, p.last)
    end
  end
end

M.accusing = { accuse = true, criticise = true }

-- Acts that put nothing forward as a fact of the speaker's own: what is asked, wished, owned up to, denied.
M.no_statement = { admit = true, ask = true, demand = true, deny = true, doubt = true, promise = true, threaten = true }

-- Does what is told charge that side with a misdeed: is one of it named before the word?
local function blames(doc, known, f, side)
  for _, p in ipairs(sides.meet(f.about, side) and f.claim:pieces("content") or {}) do
    local misdeed = misdeed_in(doc, p)
    for _, a in ipairs(misdeed > p.first and doc:span(p.first, misdeed):mentions("Actor") or {}) do
      if sides.meet(M.side(known, a), side) then return true end
    end
  end
  return false
end

-- Is any misdeed told there, of whomever?
function M.tells_misdeed(doc, f)
  if f.misdeed == nil then
    f.misdeed = false
    for _, p in ipairs(f.claim:pieces("content")) do f.misdeed = f.misdeed or misdeed_in(doc, p) > 0 end
  end
  return f.misdeed
end

local TOLD_BEFORE = 4   -- sentences before, in which a misdeed is told that somebody answers

words "held_against" { "claim", "allege", "contend", "charge", "accuse", "complain", "insinuate", "suspect", inflect = "verb" }

-- whose part it is to hold things against others
words "accuser" { "prosecutor", "prosecution", "plaintiff", "complainant", "accuser", "whistleblower", "critic", "detractor", "indictment",
                  "lawsuit", "suit", "charge sheet", "the Crown", inflect = "noun" }

-- "Prosecutors say that she drove the car": whatever they tell is a charge.
function M.by_accuser(doc, claim)
  local source = claim:slot("source")
  return source ~= nil and doc:find_list(source.first, source.last, "accuser") ~= nil
end

-- "A nurse was dismissed": is it told of that side only that something was done to it?
local function suffers(doc, known, f, side)
  for _, p in ipairs(f.claim:pieces("content")) do
    for _, a in ipairs(p:mentions("Actor")) do
      if sides.meet(M.side(known, a), side) then
        local be = a.last + 2 < doc.tokens and doc:find_list(a.last + 1, a.last + 2, "be")
        local done = be and doc:token(be + 1)
        return done and done:is("participle") and done.tag ~= "VBG" or false
      end
    end
  end
  return false
end

-- Is it a charge of that side, to one who speaks so many sentences later: an accusation that names it, what is alleged of
-- it or told by an accuser, or a misdeed told of it?
function M.is_charge(doc, known, f, side, later)
  local cue = f.claim:slot("cue")
  if M.accusing[f.act or ""] or cue and doc:token(cue.last):in_list("held_against") or M.by_accuser(doc, f.claim) then
    return sides.meet(f.about, side) and not (M.by_accuser(doc, f.claim) and suffers(doc, known, f, side))
  end
  return later >= 0 and later <= TOLD_BEFORE and blames(doc, known, f, side)
end

local to_come = { comes_not = true, comes_not_said = true }

-- Denials that are no negated statements, by sentence; what is denied with nothing but a negation is one of them.
local function others_of(denials)
  local by_sentence = {}
  for _, o in ipairs(denials) do
    if o:get("type") ~= "negated_statement" or o.rule == "it is not" and not to_come[o.way] then
      local content, place = o:slot("content"), o.place
      local first = content and content.first or place
      M.file(by_sentence, o.sentence, { denial = o, place = place, first = math.min(place, first) })
    end
  end
  return by_sentence
end

-- Who denies anything in so many words: the names of their sides, as a set.
local function deniers_of(denials)
  local deniers = {}
  for _, o in ipairs(denials) do
    local source = o:get("type") ~= "negated_statement" and o:get("polarity") == "denial" and o:actor("source")
    for _, name in ipairs(source and sides.of(source) or {}) do deniers[name] = true end
  end
  return deniers
end

-- Does the stretch hold a negation, or a word that is one ("faulty scanners")?
function M.is_negative(doc, first, last)
  if doc:find_list(first, last, "never", "amiss") then return true end
  for n = first, last do
    local word = string.lower(doc:word(n))
    if word == "not" or word == "n't" or word == "no" then return true end
  end
  return false
end

-- Is anything of what a claim says negated?
function M.says_no(doc, f)
  if f.negative == nil then
    f.negative = false
    for _, p in ipairs(f.claim:pieces("content")) do
      f.negative = f.negative or M.is_negative(doc, p.first, p.last)
    end
  end
  return f.negative
end

-- What is worked out once for the article; and, as it is found: clauses and sentences of the negations that answer,
-- and in whose words they stand.
function M.of(doc, denials)
  return { deniers = deniers_of(denials), sides = {}, facts = facts_of(doc), others = others_of(denials), taken = {},
           answered = {}, said_no = {} }
end

-- "How did you meet?": nobody answers that with no.
local function is_open_question(doc, s)
  local n = s.first
  while n < s.last and not doc:token(n):is("wh") and (doc:token(n):is("mark", "conj", "interjection") or doc:word(n) == ",") do n = n + 1 end
  local after = doc:token(n + 1)
  return sets.opens_open_question[doc:token(n).form] and after and after:is("aux", "modal", "finite") or false
end

local function holds_question(doc, s)
  for _, c in ipairs(s:mentions("Claim")) do
    local cue = c:slot("cue")
    local for_it = cue and doc:word(cue.last) == "for"   -- "asked for more soup"
    if c:get("act") == "ask" and not for_it then return true end
  end
  for _, c in ipairs((doc:around("Claim", "content", math.min(s.first + 1, s.last)))) do   -- "The roof leaks. Did you know?" he asked
    local cue = c:get("act") == "ask" and c:slot("cue")
    if cue and cue.sentence == s.sentence then return true end
  end
  for k = s.last, math.max(s.first, s.last - 3), -1 do
    if doc:token(k).text == "?" then return true end
  end
  return false
end

-- Does it answer a question, of the sentence before or one told beside it?
function M.is_asked(doc, m)
  local here, before = doc:sentence(m.sentence), m.sentence > 1 and doc:sentence(m.sentence - 1)
  for _, c in ipairs(here:mentions("Claim")) do
    if c:get("act") == "ask" then return true end
  end
  if doc:find_list(here.first, here.last, "to_question") then return true end
  return before and holds_question(doc, before) and not is_open_question(doc, before)
end

return M
