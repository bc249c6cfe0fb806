-- Who says what is said, of whom, and what of it counts: asked by the passes that make tensions of what is said.
local lib = require "lib.tension"
local joined = require "lib.joined"
local leading = require "lib.leading"
local nearby = require "lib.nearby"
local pronouns = require "lib.pronouns"
local sides = require "lib.sides"
local same = lib.same

local M = {}

M.quiet = { praise = true, show = true, confirm = true, admit = true, promise = true, refuse_comment = true,
            deny = true, doubt = true }
-- Orders and promises speak of what is to be done.
M.to_come = { demand = true, promise = true, ask = true }
M.unreal = { denied = true, negated = true }

-- "the court heard that he had lied": who hears or sees it says nothing.
function M.is_perceived(c)
  return c:get("class") == "perceive"
end

-- "hit back at claims that nurses steal": what the claims say is not the word of whoever speaks against them.
local against_it = { criticise = true, accuse = true }

function M.is_of_others(doc, c)
  local content = against_it[c:get("act") or ""] and c:slot("content")
  local n = content and content.first - 1
  if not n then return false end
  if doc:word(n) == "that" then n = n - 1 end
  if n > c:slot("cue").last and doc:token(n):in_list("claim_noun", "speech_noun") then return true end
  n = content.first
  while n < content.last and doc:token(n):is("det", "adj") do n = n + 1 end
  return n < content.last and doc:word(n + 1) == "that" and doc:token(n):in_list("claim_noun", "speech_noun")
end

-- The claim that somebody makes in whose content the place stands: the shortest; of a claim's pieces that
-- hold the place the first counts.
-- but: who does not, as "Lind said Moss wants to cut pensions" is her word of him.
function M.speaker_of(doc, place, but)
  local best, size, last
  local claims, pieces = doc:around("Claim", "content", place)
  for i, c in ipairs(claims) do
    local n = pieces[i].last - pieces[i].first
    local said = c ~= last and not M.is_perceived(c) and not M.is_of_others(doc, c) and c:actor("source")
    if said and said:get("key") and not (but and same(said, but)) and (not size or n < size) then best, size = c, n end
    last = c
  end
  return best
end

-- "Lind's office": the office, if it is an actor of its own.
local function find_source(doc, c)
  local a = c:actor("source")
  if not a then return nil end
  local span, cue = c:slot("source"), c:slot("cue")
  local last = span.last
  -- "a letter sent to the bank accusing Moss": not the bank
  local ends = a.last
  local hangs = cue and ends == cue.first - 1 and doc:token(cue.first):is("gerund")
  if hangs and leading.is_scene(doc, a, doc:sentence(a.sentence).first) then return nil end
  -- "the judge of Kerala, Ada Lind, said"; "a trade group, the Harbour Alliance, said"
  local named = a:get("form") == "nominal" and (lib.apposed(doc, span) or lib.apposed(doc, a:span()))
  if named then return named end
  -- "the union representing nurses said": the union
  local within, begins = span:mentions("Actor"), a.first
  local lead = within[1]
  local leads = lead and lead ~= a and lead.last < begins and lead.first <= span.first + 1
  if leads and doc:token(lead.last + 1):is("gerund") then return lead end
  if ends < last then
    for _, whole in ipairs(within) do
      if whole.last == last and whole.first <= begins then return whole end
    end
  end
  return lib.head_of(doc, a)
end

-- Who speaks in a claim: several passes ask, so that it is kept with the claim.
function M.source_of(doc, c)
  local known = c:get("said_by")
  if known then return known ~= "nobody" and doc:mention(tonumber(known)) or nil end
  local a = find_source(doc, c)
  c:set("said_by", a or "nobody")
  return a
end

-- Who says it, and who says it with him.
function M.speakers(doc, c)
  local out = { M.source_of(doc, c) }
  local cue = out[1] and c:slot("cue")
  for _, a in ipairs(cue and cue.first > out[1].last and joined.among(doc, out[1], cue.first - 1) or {}) do out[#out + 1] = a end
  for _, span in ipairs(c:pieces("with")) do
    for _, a in ipairs(span:mentions("Actor")) do
      if a.first == span.first and a.last == span.last then out[#out + 1] = a end
    end
  end
  return out
end

-- "a president must": nobody in particular.
function M.is_indefinite(doc, a)
  local form = string.lower(doc:word(a.first))
  return form == "a" or form == "an" or form == "any" or form == "every" or form == "no"
end

-- A thing or man of one's own, or one's own house, is not spoken ill of: "his son", the spokesman's ministry; one's
-- own rival is.
words "against_one" { from = "words/tension-people.tsv", where = { use = "against_one" },
                      inflect = "noun", any_tag = true }

words "no_longer" { "former", "ex", "onetime", "one-time", "erstwhile", "estranged" }

-- "Superintendent Lind said officers had sealed the shop": what his own men did he tells, and holds it against nobody.
local uniform = { security = "police", military = "military" }

function M.are_his_men(a, from)
  local kind = from and from:get("kind") == "person" and uniform[from:get("class") or ""]
  return kind and a:get("kind") == kind and a:get("form") == "nominal" and not a:get("state") or false
end

-- "Its lawyer, Ada Lind, said the firm had paid": for whom the noun in front of a name says that he speaks.
local function speaks_for_it(doc, a, from)
  local noun = from:get("form") == "full" and from.first > 3 and doc:word(from.first - 1) == "," and nearby.ending(doc, "Actor", from.first - 2)
  if not noun or not doc:token(noun.first):is("own") or not doc:token(noun.last):in_list("role") then return false end
  if doc:find_list(noun.first, noun.last, "against_one", "no_longer") then return false end
  local owner = pronouns.meant(doc, noun.first)
  return owner ~= nil and owner:get("key") ~= nil and owner:get("key") == a:get("key")
end

-- "The deputy head of Chile's delegation": for whom he speaks.
local OFFICE = 6   -- tokens behind "of"

local function is_its_office(doc, a, from)
  local of = from:get("form") == "nominal" and sides.speaks_for[from:get("class") or ""] and from.last + 2 < doc.tokens and doc:word(from.last + 1) == "of"
  for _, b in ipairs(of and doc:span(from.last + 2, math.min(from.last + OFFICE, doc.tokens)):mentions("Actor") or {}) do
    if b:get("key") ~= nil and b:get("key") == a:get("key") then return true end
  end
  return false
end

function M.is_own(doc, a, from)
  if M.are_his_men(a, from) or speaks_for_it(doc, a, from) or is_its_office(doc, a, from) then return true end
  local first, key = doc:token(a.first), a:get("key")
  for n = a.first + 1, first:is("own") and a.last or a.first do
    if doc:token(n):in_list("against_one", "no_longer") then return false end
  end
  local word = string.lower(first.text)
  local own = first:is("own") and (word == "my" or word == "our" or pronouns.may_mean(word, from))
  return own or (key ~= nil and (key == from:get("org") or key == from:get("state")))
end

-- "They knew," Lind said of the bank: of whom it is said.
function M.is_said_of(doc, addressee)
  local n = addressee.first - 1
  while n > 1 and doc:token(n):is("det", "common", "adj", "name") do n = n - 1 end   -- "said of the coach Peter Roe", "of Mr Roe"
  if n < 2 or doc:word(n) ~= "of" then return false end
  n = n - 1
  -- "said the coach Peter Roe of the club" (39-said-of.lua)
  while n > 1 and doc:token(n):is("det", "common", "adj", "name", "possessive") and not doc:token(n):in_list("say") do n = n - 1 end
  return doc:token(n):in_list("say")
end

-- "Accused of misleading lawmakers": what he is charged with, no word about the lawmakers.
function M.is_doing(doc, trigger)
  return doc:token(trigger.first):is("gerund") and doc:word(trigger.first - 1) == "of"
end

local function key_of(a)
  return a:get("key") or tostring(a.number)
end

function M.pair_key(from, to)
  return key_of(from) .. "\n" .. key_of(to)
end

-- The pairs between whom a tension is told already.
function M.told_pairs(doc, type)
  local told = {}
  for _, m in ipairs(doc:mentions("Tension")) do
    local from, to = m:actor("from"), m:actor("to")
    if from and to and (not type or m:get("type") == type) then told[M.pair_key(from, to)] = true end
  end
  return told
end

-- "Israeli jets hit the rebels, the military said": its own jets, if no more is told of which army it is.
function M.are_its_own_arms(from, to)
  return to:get("kind") == "state" and from:get("kind") == "military" and from:get("form") == "nominal" and (from:get("state") or "") == ""
end

return M
