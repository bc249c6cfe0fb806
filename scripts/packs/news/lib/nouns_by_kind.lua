-- Whom a noun means by its kind: the lender, the aid group, the panel.
local noun_kinds = require "lib.noun_kinds"
local senses = require "lib.noun_senses"
local sets = require "lib.word_sets"

local M = {}

-- "The Qanat news agency", "the state broadcaster": it says whose it is.
function M.by_name(d)
  if d.whose then return d.whose:get("kind") ~= "state" end   -- the Sarn dock company
  local named = d.article == "the" and not (d.plain and string.find(d.text, "-based ", 1, true)) and string.find(d.m.text, "%s%u") ~= nil
  return string.find(string.lower(d.m.text), "state ", 1, true) or named
end

-- "Union accuses Velan": the union that the text tells of is not Velan.
local function was_beside(doc, memory, d)
  for n = doc:sentence(memory.unsure_at).first, memory.unsure_name.first - 1 do
    if doc:token(n).lemma == d.head then return true end
  end
  return false
end

-- "Greenwatch sued Tarmont Oil. The group said the company lied": the name of no known kind with which the sentence before opens.
local function is_group_of(doc, memory, d)
  local name = d.head == "group" and d.plain and d.article == "the" and memory.unsure and memory.unsure_name
  if not name or d.m.first ~= doc:sentence(d.sentence).first or d.sentence ~= memory.unsure_at + 1 then return false end
  return name.first == doc:sentence(name.sentence).first and not memory.kinds.ngo and not memory.kinds.armed_group
end

-- A noun that says its kind and has nobody to stand for: the name whose kind nothing tells is that firm; one that
-- is a person by its look is, if the noun is a subject.
function M.unmasked(doc, memory, d)
  local kind, human = d.kind, memory.looks_human
  local near = memory.unsure and d.sentence - memory.unsure_at < 4
  local telling = kind == "company" or kind == "media" or
                  not human and senses.says_kind[kind] and senses.general[d.head]
  local key = near and telling and d.article == "the" and not d.plural and not d.is_role and not sets.whoever[d.head] and
              not memory.kinds[kind] and (human or not memory.described[kind]) and memory.unsure
  if not key then key = is_group_of(doc, memory, d) and memory.unsure end
  if not key or was_beside(doc, memory, d) or human and d.m.first ~= doc:sentence(d.sentence).first or M.by_name(d) then return nil end
  if d.head == "group" then kind = "ngo" end
  memory.kinds[kind], memory.kind_of[key], memory.turned[key] = key, kind, kind
  memory.unsure, memory.unsure_before = memory.unsure_before, nil
  local order = memory.order[kind] or {}
  memory.order[kind], order[#order + 1] = order, key   -- "an airline" of the lead is it
  return key
end

local function has_other(key, head)
  for word in string.gmatch(string.lower(key), "%a+") do
    if word ~= head and senses.in_name[word] or head ~= "club" and senses.of_club[word] then return true end
  end
  return false
end

-- "The regulator" is not Odrin Hospital, "the channel" not the Odrin Herald.
local function is_no_such(noun, key)
  local name = string.lower(key)
  for _, word in ipairs(senses.is_no[noun] or {}) do
    if string.find(name, "%f[%a]" .. word .. "%f[%A]") then return true end
  end
  return false
end

-- "The paper" is no news agency, and what stands in a Journal of Seas is a paper.
local function is_no_paper(memory, key, head)
  if not sets.printed[head] or not key then return false end
  return memory.is_agency[key] or head == "paper" and string.find(key, "^%u%l+ of ") ~= nil and not string.find(key, "^Times of ")
end

-- "The army" is not the Coast Guard.
local function is_other_service(noun, key)
  for service in pairs(noun == "army" and sets.other_service or {}) do
    if string.find(string.lower(key), service, 1, true) then return true end
  end
  return false
end

-- "The airline" is not Odrin Airport; "the company" may be.
local function is_of_trade(noun, key)
  if sets.any_firm[noun] then return false end
  return sets.run_place[string.lower(string.match(key, "%S+$"))] or string.find(key, "^Port of ") ~= nil
end

-- nouns that may be said of one firm by turns
local of_one_trade = {
  { "bank", "lender" }, { "airline", "carrier" }, { "carrier", "line", "shipper" }, { "retailer", "chain", "supermarket", "store", "shop", "grocer" },
  { "carmaker", "automaker", "maker", "manufacturer" }, { "newspaper", "paper", "daily", "weekly", "tabloid", "broadsheet", "magazine", "publication" },
  { "broadcaster", "channel", "network", "station" }, { "builder", "developer", "contractor" }, { "utility", "supplier", "provider" },
  { "miner", "producer" }, { "consultancy", "consultant", "adviser" }, { "fund", "investor" }, { "start-up", "startup", "platform", "service" },
}
local trades = {}
for i, nouns in ipairs(of_one_trade) do
  for _, noun in ipairs(nouns) do
    trades[noun] = trades[noun] or {}
    trades[noun][i] = true
  end
end

-- Are these nouns of two trades: a consultancy, a carrier? None is, of which nothing is known.
local function are_apart(one, other)
  if one == other or not trades[one] or not trades[other] then return false end
  for i in pairs(trades[one]) do
    if trades[other][i] then return false end
  end
  return true
end

-- "The consultancy Odrin Research said the carrier was late": not itself, where another firm is named that may be a carrier.
local function is_of_other_trade(memory, kind, one, head)
  local other = memory.before[kind]
  local sort, other_sort = memory.sort_of[one], other and memory.sort_of[other]
  local sure = other_sort or other and string.find(other, " ", 1, true)   -- a town may have been taken for a firm
  return sort and sure and are_apart(sort, head) and not (other_sort and are_apart(other_sort, head)) or false
end

function M.by_kind(memory, noun, kind, head)
  if sets.whoever[head] or sets.venue[head] then return nil end
  if is_no_paper(memory, memory.kinds.media, head) then return nil end
  if not senses.general[noun] then
    local one = kind and memory.kinds[kind]
    if one and (is_of_trade(noun, one) or is_of_other_trade(memory, kind, one, head)) then one = memory.before[kind] end
    return one and not (senses.in_name[head] and has_other(one, head)) and one or nil
  end
  for _, one in ipairs(senses.general[noun]) do
    local only = one == "military" or one == "police" or noun == "regulator"
    local key = memory.kinds[one]
    if key and (is_no_such(noun, key) or is_of_trade(noun, key)) then key = memory.before[one] end
    local other = key and (is_no_such(noun, key) or is_other_service(noun, key))
    if key and (not only or memory.count[one] == 1) and not other then return key end
  end
end

local to_be = sets.merged   -- by a merger

-- "The Omani army", "the army": the Omani Armed Forces, if they are the only ones named.
local function whole_army(memory, d)
  local one = d.kind == "military" and sets.all_of_army[d.head] and not d.plural and memory.count.military == 1 and memory.kinds.military
  if not one or not (string.find(one, "Armed Forces", 1, true) or string.find(one, "Defen[cs]e Forces?$")) then return nil end
  local state, whose = memory.state_of[one] or "", d.whose
  if whose and (whose:get("kind") ~= "state" or state ~= "" and whose:get("key") ~= state) then return nil end
  return one
end

-- "The general staff", "the generals", "our forces" where no other side has any: the army, if the text told of one.
function M.army_itself(memory, d)
  local ours = d.m.quoted and not memory.kinds.armed_group and string.match(string.lower(d.text), "^our (.+)$")
  local told = d.article == "the" and sets.army_command[d.core] or ours and sets.own_force[ours]
  if not told or d.whose then return nil end
  local key, first = memory.heads.army, memory.first_of.army
  return key and memory.kind_of[key] == "military" and (not first or first == key) and key or nil
end

-- "The Chinese chipmaker": the only firm named so far, if no list says that it is of another state.
function M.only_one(memory, d)
  local army = d.article == "the" and whole_army(memory, d)
  if army then return army end
  if d.article ~= "the" or d.is_role or d.plain or senses.in_name[d.head] or sets.venue[d.head] then return nil end
  if to_be[string.match(d.core, "^%S+")] then return nil end
  local kind = d.kind
  if d.whole and kind == "media" and not senses.any_medium[d.core] then return nil end
  if d.head == "group" and kind == "other" then   -- the Omani group
    local armed = memory.count.armed_group == 1 and memory.kinds.armed_group
    local of = armed and d.whose and memory.state_of[armed]
    if of and of == d.whose:get("key") then return armed end
    kind = "company"
  end
  local armed = kind == "armed_group" and (d.plural or d.head == "group" or d.head == "movement")
  local one = (armed or not d.plural and senses.says_kind[kind]) and memory.count[kind] == 1 and
              memory.kinds[kind]
  if one and is_of_trade(d.head, one) then return nil end
  local inner = one and d.whose
  if not inner then return one or nil end
  local state = memory.state_of[one] or ""
  return (state == "" or state == inner:get("key")) and (inner:get("form") == "demonym" or d.plural) and one or nil
end

-- "The cement maker" where "Odrin Cement" was named.
function M.by_its_words(memory, d)
  local kind = d.kind
  if d.article ~= "the" or d.plural or sets.whoever[d.head] or not senses.says_kind[kind] then return nil end
  for word in string.gmatch(d.core, "%a%a%a%a+") do
    local named = word ~= d.head and memory.heads[word]
    if named and memory.kind_of[named] == kind then return named end
  end
end

-- "The nurse" after "nurse Vera Lind": a crowd in the singular is somebody.
function M.one_of_crowd(memory, d)
  if d.article ~= "the" or not d.crowd or d.m:get("plural") then return nil end
  return memory.roles[d.head] or senses.firm_role[d.head] and d.plain and memory.kinds.company or nil
end

-- "The union" is not the European Union, which has the noun.
local function is_no(memory, d, named)
  local kind = senses.small_is_no[d.head]
  return kind and memory.kind_of[named] == kind and not string.find(d.text, "%u%l+$")
end

-- "Countries" are not the Organization of the Petroleum Exporting Countries.
local function are_lands(memory, d, named) return d.plural and d.kind == "state" and memory.kind_of[named] ~= "state" end

local OFTEN = 3   -- times that a text names the firm it is about

-- "The firm", in a paragraph of its own, behind another that is named once: the firm that the text is about.
function M.topic_instead(memory, d, found)
  local order = memory.order[d.kind]
  local first = order and order[1]
  if not first or first == found or not senses.says_kind[d.kind] or not senses.general[d.head] or not d.plain or d.article ~= "the" then return found end
  local other = memory.tallied[found] and memory.times[found] == 1 and memory.at[found]
  local apart = other and other.paragraph < d.m.paragraph and (memory.times[first] or 0) >= OFTEN
  return apart and memory.opener_key ~= found and first or found
end

-- "The lender", "the aid group": the name that has the noun, or whose kind it says.
function M.by_noun(memory, d)
  local named = memory.heads[d.plural and d.core or d.head]   -- the developers of Odrin Developers
  local one = memory.heads[d.head]
  if one and d.crowd and d.m:get("plural") and memory.kind_of[one] == "person" then return nil end   -- a man; men
  if named and (is_no(memory, d, named) or are_lands(memory, d, named)) then return nil end
  if named and d.crowd and d.m:get("plural") and memory.kind_of[named] == "ngo" then return nil end   -- workers are not the United Glass Workers
  local of_state = d.head == "army" or d.head == "military" or d.head == "police"   -- no Odrin Liberation Army
  if named and of_state and memory.kind_of[named] == "armed_group" then return nil end
  if named and (not d.whole or memory.kind_of[named] == d.kind) then return named end
  if memory.heads[d.head] and not d.whole then return memory.heads[d.head] end
  if senses.only_named[d.head] then return nil end
  local kind = d.article == "the" and not d.plural and d.kind
  local one_sort = d.whole and kind == "media" and not senses.any_medium[d.core]   -- a radio station is no news site
  local said = senses.says_kind[kind] and not one_sort and kind
  return M.by_kind(memory, d.whole and d.core or d.head, said, d.head)
end

-- "The defence ministry": all of it must be in the name.
function M.by_all_words(memory, d)
  local candidate = sets.definite[d.article] and memory.heads[d.head]
  local name = candidate and string.lower(candidate)
  if not name then return nil end
  for word in string.gmatch(d.core, "%a+") do
    if not string.find(name, word, 1, true) then return nil end
  end
  return candidate
end

function M.men_of(d)
  local inner = senses.its_men[d.head] and d.crowd and not sets.somebody_new[d.article] and d.whose
  return inner and inner:get("kind") == "armed_group" and inner:get("key") or nil
end

-- "The firm" where a Sarn dock company was spoken of and none was named.
function M.by_description(memory, d)
  if not d.plain or d.article ~= "the" or d.plural or not senses.general[d.head] then return nil end
  return senses.says_kind[d.kind] and memory.described[d.kind] or nil
end

local of_office = { institution = true, government = true, igo = true }
local on_air = { company = true, media = true }

-- "The panel" where a tribunal was named, "the channel" where Odrin Television was.
function M.by_other_name(memory, d)
  local heads = senses.other_name[d.core] or senses.other_name[d.head]   -- the lower house; the panel
  local plain = d.plain or d.whole and senses.other_name[d.core]
  for _, head in ipairs(plain and d.article == "the" and not d.plural and heads or {}) do
    local one = memory.heads[head]
    if senses.of_a_name[d.head] then one = memory.bearer[head] end
    local kind = one and memory.kind_of[one]
    if kind == "igo" and d.core == "central bank" then return nil end   -- the World Bank
    if of_office[kind] or kind == "ngo" and d.head == "body" or d.kind == "media" and on_air[kind] then return one end
  end
end

-- The only key of those kinds that fits, or nil.
function M.only_key(memory, kinds, fits)
  local found
  for _, kind in ipairs(kinds) do
    for _, key in ipairs(memory.order[kind] or {}) do
      if fits(key) then
        if found and found ~= key then return nil end
        found = key
      end
    end
  end
  return found
end

local banks = { "institution", "company", "igo", "government" }

local of_issue = { "^Reserve Bank", "^Federal Reserve", "^Central Bank", " Central Bank$", "^National Bank of %u", "^People's Bank of ", "Monetary Authority",
                   "^State Bank of " }

-- Does a bank of issue go by that name: the Bank of Oman, the Reserve Bank of Peru?
local function issues_money(key)
  local of = string.match(key, "^Bank of (%u.+)$")
  if of then return not sets.lends_itself[of] end
  for _, name in ipairs(of_issue) do
    if string.find(key, name) then return true end
  end
  return false
end

-- "The central bank": the only bank of issue that the text has named.
function M.bank_of_issue(memory, d)
  if d.core ~= "central bank" or d.article ~= "the" or d.whose then return nil end
  return M.only_key(memory, banks, issues_money)
end

-- "The news agency", "the world body", "the UN agency", "the 27-nation bloc": by what such bodies are called.
function M.by_call(memory, d)
  local key = d.article == "the" and not d.plural and senses.called[d.core]
  if key and memory.kind_of[key] then return key end
  if d.article ~= "the" or d.plural then return nil end
  if sets.agency_noun[d.core] then return memory.agency end
  if senses.union_of_states[d.head] and (string.find(d.core, "%d") or d.plain) then
    return memory.count.igo == 1 and memory.kinds.igo or nil
  end
  local of_un = d.head == "agency" and d.whose and d.whose:get("key") == "United Nations"
  local last = of_un and (memory.kinds.igo ~= "United Nations" and memory.kinds.igo or memory.before.igo)
  return last and senses.of_united_nations[last] and last or nil
end

words "falls_upon" { "accuse", "sue", "charge", "blame", "fine", "criticise", "criticize", "attack", "warn", "tell", "urge", "ask", "press", inflect = "verb" }
words "charges_firm" { "accuse", "allege", "sue", "charge", "claim", "blame", "fine", "criticise", "criticize", "report", "say", "publish", "reveal", inflect = "verb" }
local TO_SUBJECT = 3   -- tokens from a verb back to its subject

-- The key of the actor that stands in front of the verb at token n.
local function subject_of(doc, n)
  for _, a in ipairs(doc:sentence(doc:token(n).sentence):mentions("Actor")) do
    if a.first >= n then return nil end
    local near = a.last < n and n - a.last <= TO_SUBJECT
    local between = near and doc:find_tag(a.last + 1, n - 1, "noun", "verb", "prep", "mark")
    if near and not between then return a:get("key") end
  end
end

-- Does that firm accuse or report something in the sentence, up to a token?
local function has_charged(doc, s, last, found)
  local charge = doc:find_list(s.first, last, "charges_firm")
  while charge do
    if doc:token(charge):is("verb") and subject_of(doc, charge) == found then return true end
    charge = charge < last and doc:find_list(charge + 1, last, "charges_firm") or nil
  end
  return false
end

-- "Norbank accused the company": not itself; "a charge the firm denies", "Norbank accused Velan of fraud. The company denied it": nor who charges it.
local function is_charging(doc, d, found)
  local m = d.m
  local governor = m.first > 1 and doc:token(m.first - 1)
  if d.article ~= "the" then return false end
  if governor and governor:is("verb") and governor:in_list("falls_upon") then return subject_of(doc, m.first - 1) == found end
  if governor and governor:in_list("claim_noun") then return has_charged(doc, doc:sentence(m.sentence), m.first - 1, found) end
  local verb = m.last < doc.tokens and doc:find_list(m.last + 1, math.min(doc.tokens, m.last + 2), "flat_deny", "reject", "verdict")
  if not verb or m.sentence < 2 or m.first ~= doc:sentence(m.sentence).first then return false end
  local s = doc:sentence(m.sentence - 1)
  return has_charged(doc, s, s.last, found)
end

-- Whom the noun means, if the one that was found has just charged whom it means.
function M.not_the_accuser(doc, memory, d, found)
  local other = memory.before.company
  return found and other and other ~= found and is_charging(doc, d, found) and other or found
end

-- "Odrin Bank said it had asked the company": not itself, but the firm that was named before.
function M.not_itself(doc, memory, d, found)
  local other = memory.before.company
  if not found or not other or memory.opener_key ~= found or noun_kinds.opens(doc, memory, d) ~= "company" then return found end
  local governor = d.m.first > 1 and doc:token(d.m.first - 1)
  if not governor then return found end
  local says = governor.lemma == "be" or governor:in_list("say") and not governor:in_list("calls_to_account")
  return (governor:is("verb") and not says or sets.towards[governor.form]) and other or found
end

-- What tells the sort of a body behind its name: the PKK insurgent group.
words "of_sort" {
  "insurgent", "rebel", "terror", "terrorist", "militant", "armed", "separatist", "extremist", "jihadist", "guerrilla", "opposition",
  "mining", "oil", "gas", "energy", "power", "shipping", "construction", "engineering", "insurance", "telecom", "telecommunications",
  "technology", "tech", "steel", "logistics", "security", "software", "pharmaceutical",
  "political", "rights", "aid", "news", "media", "advocacy", "trade", "charity", "protest", "resistance", "paramilitary", "nationalist",
}

-- Does only what tells the sort of body stand between two tokens: "insurgent" in "the PKK insurgent group"?
local function only_of_sort(doc, first, last)
  for n = first, last do
    if not doc:token(n):in_list("of_sort") then return false end
  end
  return true
end

local function is_plain_ahead(doc, first, last)
  for n = first, last do
    if not doc:token(n):is("adj", "participle", "mark") and not doc:token(n):in_list("stance_prefix", "actor", "of_a_people", "in_power") and doc:word(n) ~= "-" then return false end
  end
  return true
end

-- What a body of its own name may be called behind it, and nobody else without one: a party, a church.
local function own_sort(doc, body, d)
  return (d.head == "party" or doc:token(body.last):in_list("faith_house")) and { d.kind } or nil
end

-- "The Kestrel group", "the M77 movement", "the banned Kestrel rebel group": Kestrel itself, if it is of that sort or of
-- none that is known.
function M.of_that_name(doc, memory, d)
  local body = d.m:slot("body")
  local sorts = body and not d.plural and d.article == "the" and (senses.general[d.head] or own_sort(doc, body, d))
  if not sorts then return nil end
  for _, name in ipairs(d.m:mentions("Actor")) do
    local form, kind = name:get("form", "kind")
    local beside = name ~= d.m and form ~= "demonym" and form ~= "nominal" and name.last < body.first and
                   only_of_sort(doc, name.last + 1, body.first - 1) and is_plain_ahead(doc, d.m.first + 1, name.first - 1)
    if beside and (kind == "other" or name:get("guessed")) then return name:get("key") end
    -- Tandalco said so; the Tandalco mining company: no person, though it speaks
    if beside and kind == "person" and d.kind == "company" and name:get("unsure") and name.first == name.last and
       name.last + 1 < body.last then
      local key = name:get("key")
      memory.kinds.company, memory.kind_of[key], memory.turned[key] = key, "company", "company"
      return key
    end
    for _, sort in ipairs(beside and sorts or {}) do
      if sort == kind then return name:get("key") end
    end
  end
end

return M
