-- Nouns that stand for an actor: "the ministry" is the ministry that was named, "the president" the person with
-- that title, "the firm's managing director, X" is X; a noun with "a" is somebody new.
phase "actor-keys"

local accused = require "lib.accused"
local appositions = require "lib.appositions"
local authors = require "lib.authors"
local epithets = require "lib.epithets"
local fields = require "lib.fields"
local late_nouns = require "lib.late_nouns"
local names_told = require "lib.names_told"
local nearby = require "lib.nearby"
local noun_kinds = require "lib.noun_kinds"
local nouns = require "lib.nouns"
local senses = require "lib.noun_senses"
local regions = require "lib.regions"
local offices = require "lib.offices"

-- Without one of these nobody wants no name (see lib/noun_kinds.lua).
words "no_name_sign" {
  "anonymity", "not to be", "familiar with", "briefed on", "knowledge of", "foreknowledge of", "close to",
}

-- What tells the sort of a body behind its name: the PKK insurgent group.
words "of_sort" {
  "insurgent", "rebel", "terror", "terrorist", "militant", "armed", "separatist", "extremist", "jihadist", "guerrilla", "opposition",
  "political", "rights", "aid", "news", "media", "advocacy", "trade", "charity", "protest", "resistance", "paramilitary", "nationalist",
}
words "past_office" { "former", "ex", "one-time", "onetime", "ousted", "deposed", "then", "erstwhile", "late" }
words "telling_of" { "inform", "warn", "remind", "assure", "notify", "convince", "rid", "strip", inflect = "verb" }
-- Where planes are told of, bombers and fighters are planes.
words "in_the_air" { "airspace", "aircraft", "warplane", "jet", "fighter jet", "intercept", "scramble", "sortie", "airstrike", "squadron", "plane",
                     "airfield", "airbase", inflect = "noun", any_tag = true }
words "put_on_trial" {
  "arraign", "charge", "indict", "arrest", "convict", "sentence", "jail", "detain", "remand", "prosecute", "extradite",
  "imprison", "rearrest", "arraigned", "re-arraigned", "re-arrested", inflect = "verb",
}
words "answer_charges" { "plead", "face", "deny", "await", "stand", "confront", inflect = "verb" }
words "charges" { "charge", "count", "trial", "indictment", inflect = "noun" }
words "day_in_court" { "arrest", "trial", "arraignment", "indictment", "conviction", "sentencing", "detention", "bail" }
words "old_office" { "former", "retired", "ex", "acting", "disgraced", "veteran" }

local definite, all_of, belongs_to = nouns.definite, nouns.all_of, nouns.belongs_to

local new = { a = true, an = true, one = true, another = true, some = true, several = true, many = true, any = true }
local count = { two = true, three = true, four = true, five = true }

-- "The lands minister", "the minister for lands": of the ministers the one for lands, though no list has that office.
local function office_of(doc, m)
  local office, role = all_of(m, "role"), m:slot("role")
  if not role or m:get("class") ~= "minister" then return office end
  local field = string.match(office, "^minister of (.+)$")   -- the minister of finance is the finance minister
  if field then return field .. " minister" end
  if string.find(office, " ", 1, true) then return office end
  local link = role.last < doc.tokens and doc:word(role.last + 1)
  local verb = link == "of" and m.first > 1 and doc:token(m.first - 1)
  if verb and verb:in_list("charging", "telling_of") then return office end   -- accused the minister of theft
  if link == "of" or link == "for" then return offices.with_field(doc, role, office) end
  local n = role.last - 1
  while n >= m.first and (n >= role.first or doc:token(n):is("noun")) do n = n - 1 end
  return string.lower(doc:span(n + 1, role.last).text)
end

-- Offices that are never called by their last word alone.
local whole_office = { ["prime minister"] = true, ["chief minister"] = true, ["first minister"] = true }

-- ---- what one nominal says ----------------------------------------------------------------------------

local function describe(doc, m)
  local as_written = m.text
  local text = string.lower(as_written)
  local first, rest = string.match(text, "^(%S+)%s+(.+)$")
  local head, crowd, plural, role, body, core = m:get("head", "crowd", "plural", "role", "body", "core")
  head = string.lower(head)
  local d = { m = m, sentence = m.sentence, text = as_written, head = senses.same_crowd[head] or head, article = "",
              whose = belongs_to(doc, m), crowd = crowd }
  d.core = core or text   -- "the Odrin and Lind administrations": each has the noun
  if definite[first] or new[first] then d.core, d.article = rest, first
  elseif count[first] then d.core, d.article, d.number = rest, "a", first end
  d.counted = d.article == "a" and first ~= "a" and first ~= "an"
  d.plain = d.core == string.lower(body or role or crowd or "")
  if not d.plain and not role and not crowd then   -- the aid group
    local whole = m:span():last_entry("body")
    d.whole = whole and whole.last > whole.first and string.lower(whole.text) == d.core
  end
  d.plural = crowd ~= nil or plural ~= nil
  d.is_new = new[d.article] or false
  if plural and not crowd then d.head = d.head .. " +" end   -- companies are not "the company"
  d.is_role = role ~= nil
  d.office = role and office_of(doc, m)
  local office = senses.same_office[d.office or ""]
  if office then d.office, d.head = office, office
  elseif role then
    local low = string.lower(role)
    local short = not crowd and (string.find(role, " of ", 1, true) or whole_office[low]) and names_told.head_of(low) or d.head
    d.head = string.gsub(short, "^ex%-", "")   -- the ex-mayor
  end
  d.over = role and names_told.is_over(doc, m:slot("role"), role)
  d.noun = d.office or core and string.lower(body) or body and all_of(m, "body") or ""
  return d
end

-- ---- memory of what was mentioned ---------------------------------------------------------------------

-- "The Qanat news agency", "the state broadcaster": it says whose it is.
local function by_name(d)
  if d.whose then return d.whose:get("kind") ~= "state" end   -- the Sarn dock company
  return string.find(string.lower(d.m.text), "state ", 1, true) or d.article == "the" and string.find(d.m.text, "%s%u") ~= nil
end

-- "the opposition" is of several parties the text may name but the one that rules; "the gun lobby" no body that has a name
local whoever = { opposition = true, lobby = true, establishment = true, industry = true, sector = true }

-- "Union accuses Velan": the union that the text tells of is not Velan.
local function was_beside(memory, d)
  for _, headed in ipairs(memory.headed) do
    if headed.head == d.head and headed.m.sentence == memory.unsure_at then return true end
  end
  return false
end

-- A noun that says its kind and has nobody to stand for: the name whose kind nothing tells is that firm; one that
-- is a person by its look is, if the noun is a subject.
local function unmasked(doc, memory, d)
  local kind, human = d.kind, memory.looks_human
  local near = memory.unsure and d.sentence - memory.unsure_at < 4
  local telling = kind == "company" or kind == "media" or
                  not human and senses.says_kind[kind] and senses.general[d.head]
  local key = near and telling and d.article == "the" and not d.plural and not d.is_role and not whoever[d.head] and
              not memory.kinds[kind] and (human or not memory.described[kind]) and memory.unsure
  if not key or was_beside(memory, d) or human and d.m.first ~= doc:sentence(d.sentence).first or by_name(d) then return nil end
  memory.kinds[kind], memory.kind_of[key], memory.turned[key], memory.unsure = key, kind, kind, nil
  return key
end

local function has_other(key, head)
  for word in string.gmatch(string.lower(key), "%a+") do
    if word ~= head and senses.in_name[word] or head ~= "club" and senses.of_club[word] then return true end
  end
  return false
end

-- "The regulator" is not Odrin Hospital.
local function is_regulated(key)
  for word in string.gmatch(string.lower(key), "%a+") do
    if senses.is_regulated[word] then return true end
  end
  return false
end

local printed = { paper = true, newspaper = true, daily = true, weekly = true, tabloid = true, magazine = true,
                  journal = true }

-- "The paper" is no news agency.
local function is_no_paper(memory, key, head) return printed[head] and key and memory.is_agency[key] end

local function by_kind(memory, noun, kind, head)
  if whoever[head] then return nil end
  if is_no_paper(memory, memory.kinds.media, head) then return nil end
  if not senses.general[noun] then
    local one = kind and memory.kinds[kind]
    return one and not (senses.in_name[head] and has_other(one, head)) and one or nil
  end
  for _, one in ipairs(senses.general[noun]) do
    local only = one == "military" or one == "police" or noun == "regulator"
    local key = memory.kinds[one]
    if key and (not only or memory.count[one] == 1) and not (noun == "regulator" and is_regulated(key)) then return key end
  end
end

-- "Iraqi security forces": ISF
local function remember_initials(memory, d, key)
  if #d.core < 5 or new[d.article] or not string.find(d.text, "^[Tt]?[Hh]?[Ee]? ?%u%l") then return end
  local letters = ""
  for word in string.gmatch(d.core, "%a+") do letters = letters .. string.sub(word, 1, 1) end
  if #letters > 2 then memory.initials[string.upper(letters)] = key end
end

-- "A company" beside a named one is any company; but a research group is no party.
local function is_any(memory, d)
  local one = new[d.article] and by_kind(memory, d.head)
  return one and not (d.kind == "ngo" and memory.kind_of[one] == "party")
end

local function remember(memory, d, key)
  memory.cores[d.core] = key
  local heads = d.crowd and d.plain and d.m.in_headline
  if heads then memory.headed_crowd[d.head] = memory.headed_crowd[d.head] or key end
  if d.number then memory.tally[d.number] = key end
  local whose = d.counted and d.plural and d.whose
  if whose and whose:get("kind") == "state" then memory.counted[whose:get("key")] = key end
  remember_initials(memory, d, key)
  if d.is_role then
    if not d.plural then epithets.note(memory, d.m, key, "person") end
    local over = d.over and "former " or ""
    memory.roles[over .. d.head] = key
    memory.first_of[d.head] = memory.first_of[d.head] or key
    memory.title_of[key] = memory.title_of[key] or d.office
    memory.said_as[key] = memory.said_as[key] or d.core
    memory.holder[over .. d.office] = memory.holder[over .. d.office] or key
    local class = d.m:get("class")
    if class and class ~= "" then memory.classes[class] = key end
  elseif not is_any(memory, d) then
    local bare = d.plain and d.plural and not d.is_new and not d.counted and not d.whose
    if bare and senses.fights[d.head] and not memory.heads[d.head] then memory.rebels[#memory.rebels + 1] = key end
    memory.heads[d.head] = key
    memory.first_of[d.head] = memory.first_of[d.head] or key
    if not d.plain and not d.plural then memory.described[d.kind or ""] = key end
  end
  memory.kind_of[key] = memory.kind_of[key] or d.kind
end

-- ---- resolution ---------------------------------------------------------------------------------------

local function owner_key(memory, d)
  local m = d.m
  local state, owner, org = m:get("state", "owner", "org")
  if state and state ~= "" then return state end
  local place = m:slot("state")
  local inside = place and place:mentions("Actor")[1]
  if inside and inside:get("key") then return inside:get("key") end
  local named = owner or org
  if named and named ~= "" then
    local found = m:slot(owner and "owner" or "org")
    local inner = found and found:mentions("Actor")[1]
    return inner and inner:get("key") or named
  end
  local inner = d.whose and m:slot("body", "whose") and d.whose   -- the Odrin campaign: Odrin's
  local beside = inner and (m:slot("whose") or inner.last + 1 == m:slot("body").first)
  return beside and inner:get("kind") == "person" and inner:get("key") or nil
end

-- "The Omani foreign ministry": the state's, as Oman's is.
local function state_of(d)
  if new[d.article] or d.crowd then return nil end
  return d.whose and d.whose:get("kind") == "state" and d.whose:get("key") or nil
end

-- A vice president is no president.
local below = { "vice", "deputy", "assistant", "junior" }

local function is_below(title, other)
  for _, word in ipairs(below) do
    if string.find(title, "%f[%a]" .. word .. "%f[%A]") and not string.find(other, "%f[%a]" .. word .. "%f[%A]") then return true end
  end
  return false
end

local function own_key(d, owner)
  local core = d.plural and d.head or d.noun
  if owner then return owner .. (is_below(d.core, core) and " vice " or " ") .. core end
  if new[d.article] and not d.plural then return d.core .. " @" .. tostring(d.m.first) end
  return d.core
end

local to_be = { new = true, combined = true, merged = true, joint = true, resulting = true, enlarged = true }   -- by a merger

-- "The Chinese chipmaker": the only firm named so far, if no list says that it is of another state.
local function only_one(memory, d)
  if d.article ~= "the" or d.is_role or d.plain or senses.in_name[d.head] then return nil end
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
  local inner = one and d.whose
  if not inner then return one or nil end
  local state = memory.state_of[one] or ""
  return (state == "" or state == inner:get("key")) and (inner:get("form") == "demonym" or d.plural) and one or nil
end

-- "The cement maker" where "Odrin Cement" was named.
local function by_its_words(memory, d)
  local kind = d.kind
  if d.article ~= "the" or d.plural or whoever[d.head] or not senses.says_kind[kind] then return nil end
  for word in string.gmatch(d.core, "%a%a%a%a+") do
    local named = word ~= d.head and memory.heads[word]
    if named and memory.kind_of[named] == kind then return named end
  end
end

-- "The nurse" after "nurse Vera Lind": a crowd in the singular is somebody.
local function one_of_crowd(memory, d)
  if d.article ~= "the" or not d.crowd or d.m:get("plural") then return nil end
  return memory.roles[d.head] or senses.firm_role[d.head] and d.plain and memory.kinds.company or nil
end

-- "The finance minister" is not the foreign minister who was named: both say of what.
local function other_office(memory, d, holder)
  local title, role, said = memory.title_of[holder], d.office or "", memory.said_as[holder] or ""
  if said ~= "" and (is_below(d.core, said) or is_below(said, d.core)) then return true end
  if not title or title == role or not string.find(title, " ", 1, true) or not string.find(role, " ", 1, true) then return false end
  return not string.find(title, role, 1, true) and not string.find(role, title, 1, true)
end

-- "The Aarhus senator": who is said to be of it, else the only senator.
local function by_seat(memory, d)
  local key = memory.comes_from[string.lower(d.m:slot("seat").text)]
  if key then return key end
  if senses.any_member[d.head] and not memory.shared_title.legislator then return memory.classes.legislator end
  return not memory.shared_title[d.head] and memory.roles[d.head] or nil
end

words "how_he_is" {
  "liberal", "conservative", "leftist", "left-wing", "right-wing", "far-right", "far-left", "populist", "nationalist", "socialist", "centrist",
  "unpopular", "popular", "embattled", "beleaguered", "besieged", "veteran", "long-time", "longtime", "authoritarian", "autocratic", "hardline",
  "hard-line", "reformist", "moderate", "outspoken", "combative", "firebrand", "charismatic", "ageing", "aging", "ailing", "elderly", "young",
  "divisive", "controversial", "brash", "mercurial", "reclusive", "newly elected", "re-elected", "outgoing", "long-serving", "scandal-hit",
}

-- "The embattled leader": only what he is like, and not of whom he is one.
local function says_how(doc, d)
  local role = d.m:slot("role")
  for n = d.m.first + 1, role.first - 1 do
    if not doc:token(n):in_list("how_he_is") then return false end
  end
  return d.whose == nil
end

-- "The premier" where a prime minister was named; "the coach of the rivals", "their coach" are no manager's.
local function by_other_title(doc, memory, d)
  if d.article ~= "the" or doc:word(d.m.last + 1) == "of" then return nil end
  if d.core ~= d.office and not (senses.other_title[d.head] and says_how(doc, d)) then return nil end
  for _, title in ipairs(senses.other_title[d.office] or senses.other_title[d.head] or {}) do
    local one = memory.holder[title]
    if one and memory.title_of[one] and not memory.shared_title[title] then return one end
  end
end

-- "The president" is the present one, "the former president" the one before, if the text tells of both.
local function in_office(holders, d, office)
  local now, before = holders[office], holders["former " .. office]
  if d.over then return before or now end
  return now or before
end

-- "The next mayor" is not the mayor, nor anybody yet.
local to_come = { next = true, future = true, prospective = true, ["would-be"] = true }

local function is_to_come(d) return d.is_role and to_come[string.match(d.core, "^%S+")] or false end

-- "The president": the one with that title; nil if nobody has it.
local function by_title(doc, memory, d)
  if not d.plain and not definite[d.article] or is_to_come(d) then return nil end
  if d.m:slot("seat") then return by_seat(memory, d) end
  if senses.firm_role[d.head] and string.find(d.core, "-listed ", 1, true) then return memory.kinds.company end
  local exact = string.find(d.office, " ", 1, true) and in_office(memory.holder, d, d.office)
  if exact and not other_office(memory, d, exact) then return exact end
  local holder = in_office(memory.roles, d, d.head)
  if memory.held_at[d.head] == d.sentence then holder = memory.other_holder[d.head] or holder end
  if holder then return not other_office(memory, d, holder) and holder or nil end
  local other = by_other_title(doc, memory, d)
  if other then return other end
  if not d.plain then return nil end
  if d.article == "the" and senses.firm_role[d.head] and memory.kinds.company then return memory.kinds.company end
  local class = d.m:get("class")
  if class == "diplomat" or class == "lawyer" then return memory.classes[class] end
  local general_class = senses.any_of_class[d.head]
  if general_class and not memory.shared_title[general_class] then return memory.classes[general_class] end
  return senses.any_member[d.head] and not memory.shared_title[class] and memory.classes[class] or nil
end

local rulers = { "president", "prime minister", "chancellor", "premier", "king", "queen", "emir", "supreme leader" }

-- "The Omani leader" where Oman's premier was named.
local function by_rule(memory, d, owner)
  for _, office in ipairs(d.head == "leader" and rulers or {}) do
    local key = memory.state_roles[owner .. "/" .. office]
    if key then return key end
  end
end

-- "The union" is not the European Union, which has the noun.
local function is_no(memory, d, named)
  local kind = senses.small_is_no[d.head]
  return kind and memory.kind_of[named] == kind and not string.find(d.text, "%u%l+$")
end

-- "The lender", "the aid group": the name that has the noun, or whose kind it says.
local function by_noun(memory, d)
  local named = memory.heads[d.plural and d.core or d.head]   -- the developers of Odrin Developers
  local one = memory.heads[d.head]
  if one and d.crowd and d.m:get("plural") and memory.kind_of[one] == "person" then return nil end   -- a man; men
  if named and is_no(memory, d, named) then return nil end
  local of_state = d.head == "army" or d.head == "military" or d.head == "police"   -- no Odrin Liberation Army
  if named and of_state and memory.kind_of[named] == "armed_group" then return nil end
  if named and (not d.whole or memory.kind_of[named] == d.kind) then return named end
  if memory.heads[d.head] and not d.whole then return memory.heads[d.head] end
  if senses.only_named[d.head] then return nil end
  local kind = d.article == "the" and not d.plural and d.kind
  local one_sort = d.whole and kind == "media" and not senses.any_medium[d.core]   -- a radio station is no news site
  local said = senses.says_kind[kind] and not one_sort and kind
  return by_kind(memory, d.whole and d.core or d.head, said, d.head)
end

-- "The defence ministry": all of it must be in the name.
local function by_all_words(memory, d)
  local candidate = definite[d.article] and memory.heads[d.head]
  local name = candidate and string.lower(candidate)
  if not name then return nil end
  for word in string.gmatch(d.core, "%a+") do
    if not string.find(name, word, 1, true) then return nil end
  end
  return candidate
end

local function men_of(d)
  local inner = senses.its_men[d.head] and d.crowd and not new[d.article] and d.whose
  return inner and inner:get("kind") == "armed_group" and inner:get("key") or nil
end

-- "The firm" where a Sarn dock company was spoken of and none was named.
local function by_description(memory, d)
  if not d.plain or d.article ~= "the" or d.plural or not senses.general[d.head] then return nil end
  return senses.says_kind[d.kind] and memory.described[d.kind] or nil
end

-- "The panel" where a tribunal was named.
local function by_other_name(memory, d)
  for _, head in ipairs(d.plain and d.article == "the" and not d.plural and senses.other_name[d.head] or {}) do
    local one = memory.heads[head]
    if senses.of_a_name[d.head] then one = memory.bearer[head] end
    local kind = one and memory.kind_of[one]
    if kind == "institution" or kind == "government" or kind == "igo" then return one end
  end
end

local wires = { ["news agency"] = true, ["wire service"] = true, newswire = true, ["press agency"] = true }

-- "The news agency", "the world body", "the UN agency", "the 27-nation bloc": by what such bodies are called.
local function by_call(memory, d)
  local key = d.article == "the" and not d.plural and senses.called[d.core]
  if key and memory.kind_of[key] then return key end
  if d.article ~= "the" or d.plural then return nil end
  if wires[d.core] then return memory.agency end
  if senses.union_of_states[d.head] and (string.find(d.core, "%d") or d.plain) then
    return memory.count.igo == 1 and memory.kinds.igo or nil
  end
  local of_un = d.head == "agency" and d.whose and d.whose:get("key") == "United Nations"
  local last = of_un and (memory.kinds.igo ~= "United Nations" and memory.kinds.igo or memory.before.igo)
  return last and senses.of_united_nations[last] and last or nil
end

local towards = { against = true, from = true, with = true }

-- "Odrin Bank said it had asked the company": not itself, but the firm that was named before.
local function not_itself(doc, memory, d, found)
  local other = memory.before.company
  if not found or not other or memory.opener_key ~= found or noun_kinds.opens(doc, memory, d) ~= "company" then return found end
  local governor = d.m.first > 1 and doc:token(d.m.first - 1)
  if not governor then return found end
  local says = governor.lemma == "be" or governor:in_list("say") and not governor:in_list("calls_to_account")
  return (governor:is("verb") and not says or towards[governor.form]) and other or found
end

-- Does only what tells the sort of body stand between two tokens: "insurgent" in "the PKK insurgent group"?
local function only_of_sort(doc, first, last)
  for n = first, last do
    if not doc:token(n):in_list("of_sort") then return false end
  end
  return true
end

local function is_plain_ahead(doc, first, last)
  for n = first, last do
    if not doc:token(n):is("adj", "participle", "mark") and not doc:token(n):in_list("stance_prefix", "actor", "of_faith") and doc:word(n) ~= "-" then return false end
  end
  return true
end

-- "The Kestrel group", "the M77 movement", "the banned Kestrel rebel group": Kestrel itself, if it is of that sort or of
-- none that is known.
local function of_that_name(doc, d)
  local body = d.m:slot("body")
  local sorts = body and not d.plural and d.article == "the" and senses.general[d.head]
  if not sorts then return nil end
  for _, name in ipairs(d.m:mentions("Actor")) do
    local form, kind = name:get("form", "kind")
    local beside = name ~= d.m and form ~= "demonym" and form ~= "nominal" and name.last < body.first and
                   only_of_sort(doc, name.last + 1, body.first - 1) and is_plain_ahead(doc, d.m.first + 1, name.first - 1)
    if beside and (kind == "other" or name:get("guessed")) then return name:get("key") end
    for _, sort in ipairs(beside and sorts or {}) do
      if sort == kind then return name:get("key") end
    end
  end
end

local itself = { republic = true, kingdom = true }

-- "The Republic of Peru": Peru.
local function land_itself(d)
  local state = itself[d.head] and d.m.way == "of" and d.m:slot("state")
  local land = state and state:mentions("Actor")[1]
  return land and land:get("key") or nil
end

local function whose_else(d) return d.whose ~= nil or d.article == "another" end

-- "The Odrin Mills official" is none that was spoken of as "a senior official", without a name and of no mill; nor is "the
-- Odrin Mills spokesman" the one of another body.
local function is_of_another(d, holder)
  local whose = d.whose and d.m:get("class") == "spokesperson" and string.find(holder, "^%l") and d.whose:get("key")
  if whose and not string.find(holder, "^spokes%a+[ @%d]*$") and not string.find(holder, string.lower(whose), 1, true) then return true end
  local kind = senses.any_office[d.head] and d.whose and d.whose:get("kind")
  return kind and kind ~= "state" and kind ~= "person" and string.find(holder, "^%l") ~= nil
end

local function resolve(doc, memory, d)
  local same = land_itself(d) or men_of(d) or by_call(memory, d) or regions.meant(memory, d) or of_that_name(doc, d)
  if same then return same end
  local owner = owner_key(memory, d) or state_of(d)
  local key = own_key(d, owner)
  if owner then
    if memory.kind_of[key] then return key end
    if d.is_role and not new[d.article] then
      local land = d.whose and nouns.is_nominal(d.whose)   -- the country's justice minister
      offices.ask(memory.offices, owner, d.office, key, land and memory)
    end
    local held = d.is_role and (memory.state_roles[owner .. "/" .. d.office] or by_rule(memory, d, owner) or
                                epithets.meant(doc, memory, d))
    return held or fields.meant(memory, d) or only_one(memory, d) or key
  end
  local headed = d.crowd and not d.m.in_headline and memory.headed_crowd[d.head]   -- villagers sue; 1,200 villagers sued
  if headed and d.m:get("plural") and not whose_else(d) then
    memory.headed_crowd[d.head] = nil
    return headed
  end
  local one = one_of_crowd(memory, d) or regions.meant(memory, d) or d.crowd and memory.tally[senses.as_many[d.head]]
  if one then return one end
  local several = d.is_role and d.plain and memory.other_holder[d.head]   -- ministers
  local shown = epithets.shown(doc, memory, d)
  if shown then return shown end
  if memory.cores[d.core] and not several and not (new[d.article] and not d.plural) then return memory.cores[d.core] end
  if new[d.article] then return key end
  if d.is_role then
    local found = accused.meant(memory, d) or by_title(doc, memory, d) or epithets.meant(doc, memory, d)
    if found and is_of_another(d, found) then found = nil end
    local whose = not found and definite[d.article] and d.whose and d.whose:get("key")   -- the FBI chief
    if whose then offices.ask(memory.offices, whose, d.office, key) end
    return found or key
  end
  if not definite[d.article] and not d.plural then return key end
  local found
  local loose = d.whole and senses.says_kind[d.kind]   -- the defence ministry is no other ministry
  local of_somebody = string.find(d.noun, "['\226]") ~= nil   -- the attorney general's office is no other office
  if d.plain and not of_somebody then found = not_itself(doc, memory, d, by_noun(memory, d))
  else found = by_its_words(memory, d) or (loose and by_noun or by_all_words)(memory, d) end
  return found or fields.meant(memory, d) or only_one(memory, d) or by_description(memory, d) or by_other_name(memory, d) or key
end

-- ---- what is known when all have their keys -----------------------------------------------------------

-- "US officials" and "the country's ministry" are of the state; "an aide of the ministry" is of the ministry's.
local function set_states(doc, memory, owned)
  for i = #owned, 1, -1 do   -- a part begins behind its whole, or is listed behind it
    local m, inner = owned[i].m, owned[i].whose
    if not m:get("state") then
      if memory.dropped then inner = belongs_to(doc, m) end   -- perhaps to one that is no more
      local state = inner and (inner:get("kind") == "state" and inner:get("key") or inner:get("state"))
      if state then m:set("state", state) end
    end
  end
end

local function is_plural(last) return last:is("plural") or string.find(last.text, "^%u%l+[^s]s$") ~= nil end

words "countryman" { "Spaniard", "Briton", "Scot", "Dane", "Swede", "Finn", "Pole", "Turk", "Serb", "Croat", "Slovene",
                     "Dutchman", "Frenchman", "Englishman", "Irishman", "Welshman", "Frenchwoman", "Englishwoman" }

-- "The Scot told reporters", "the Brazilian said": one man, and not "the French", of whom the text spoke last.
local function is_one_of(doc, m)
  local last, behind = doc:token(m.last), doc:token(m.last + 1)
  local ahead = m.first > 2 and doc:word(m.first - 1) or ""
  if string.find(ahead, "^%d+%-year%-old$") and not is_plural(last) and not (behind and behind:is("noun")) then
    return string.lower(doc:word(m.first - 2)) == "the"   -- the 54-year-old Omani
  end
  if last:in_list("countryman") then return string.lower(ahead) == "the" end
  local several = is_plural(last) or string.find(last.text, "sh$") or string.find(last.text, "ch$") or
                  string.find(last.text, "ese$") or string.find(last.text, "ss$")
  return not several and behind ~= nil and behind:in_list("say") and behind:is("finite") and
         string.lower(doc:word(m.first - 1)) == "the"
end

-- "Omanis", "two Omanis" are people; "the Omanis" may be the state.
local function people_of(doc, memory, m)
  local last = doc:token(m.last)
  local one = memory.kinds.person
  if one and is_one_of(doc, m) then
    m:set("key", one)
    m:set("kind", "person")
    m:set("form", "nominal")
    return
  end
  if not is_plural(last) then return end
  local those = memory.counted[m:get("key")]   -- two Omani divers: the Omanis
  if those then
    m:set("key", those)
    m:set("kind", memory.kind_of[those])
    m:set("form", "nominal")
    return
  end
  if string.lower(doc:word(m.first - 1)) == "the" then return end
  m:set("key", last.text)
  m:set("name", last.text)
  m:set("kind", "people")
  m:set("form", "nominal")
end

-- Patterns take the longest stretch from the left, so a noun gets its last word only. The longer entry says more:
-- a foreign minister, law enforcement officers. The kind, if it is the kind that is known better.
local function know_better(doc, d)
  local m = d.m
  local list = d.is_role and "role" or d.crowd and "crowd" or "body"
  local noun = m:slot(list)
  local column = list == "role" and "class" or "kind"
  local value = noun and doc:span(m.first, noun.last):last_entry(list, column)
  if not value or value == "" then return nil end
  if value == "person" and m:get("plural") then value = "people" end
  if column == "kind" and m:get("told") then return nil end   -- by what stands in front of it
  if d.crowd and not m:get("plural") and m:get("kind") == "person" then return nil end   -- one of them: the old man
  m:set(column, value)
  return column == "kind" and value or nil
end

-- "A Bulgarian firm denied ...": who is named later only, if no other of its kind is.
local function is_ahead(memory, d)
  local kind = d.kind
  return senses.says_kind[kind] and not d.is_role and not d.plural and not whoever[d.head] and not memory.kinds[kind] and
         d.sentence < (d.article == "the" and 5 or 3) and not by_name(d) and not by_description(memory, d)
end

local kin_of = { his = true, her = true }

-- "His wife", who has a name here, or perhaps gets one soon.
local function note_kin(memory, d, key, named)
  if not d.is_role or not d.plain or not kin_of[d.article] or d.m:get("class") ~= "relative" then return end
  if named then
    memory.kin_named[d.head] = memory.kin_named[d.head] or { key = key, sentence = d.sentence }
  elseif not memory.kin_named[d.head] then
    memory.kin[#memory.kin + 1] = { key = key, head = d.head, sentence = d.sentence }
  end
end

-- "The agency" before the Odrin Food Agency, "a judge" before Judge Ada Lind: asked again when all is read.
local function waits(doc, memory, d, key)
  local whose = d.is_role and d.m:get("class") == "spokesperson" and (d.m:slot("owner", "org") or doc:word(d.m.last + 1) == "for")
  if whose or d.plural or d.crowd or not d.is_role and d.sentence > 8 then return end
  local unnamed = d.article == "the" and d.plain and key == d.core
  local office = d.is_role and (unnamed or new[d.article] or d.article == "its" or d.article == "their" or d.m:slot("seat"))
  if office or unnamed and d.kind == "institution" then
    memory.waiting[#memory.waiting + 1] = { key = key, head = d.head, role = d.is_role, office = d.office,
                                               sentence = d.sentence }
  end
end

-- Nouns that are somebody only where a name has them: they flew to the front.
local nobody = { front = true, camp = true, wing = true }

local of_headline = { ["role of a headline"] = true, ["body of a headline"] = true }

local grouping = { group = true, bloc = true, faction = true, constituency = true }
local one_of_them = { a = true, an = true, another = true }
local that = { that = true, which = true, who = true }

-- "The nurses, a group that had backed it, ...": the key of those in front.
local function said_of_several(doc, m, head)
  if not grouping[head] or not one_of_them[doc:token(m.first).form] then return nil end
  if doc:word(m.first - 1) ~= "," or not that[doc:word(m.last + 1)] then return nil end
  local several = nearby.ending(doc, "Actor", m.first - 2)
  return several and doc:token(several.last):is("plural") and several:get("key") or nil
end

-- Whose a noun is has its key first: "the firm" in "the firm's director". The actor that it belongs to, or nil.
local function visit(doc, memory, m, form, head)
  local number = m.number
  if memory.seen[number] then return memory.whose[number] end
  memory.seen[number] = true
  if form ~= "nominal" or not head then
    if form == "demonym" and m:get("kind") == "state" then people_of(doc, memory, m) end
    if form ~= "pronoun" and not authors.is_signature(memory.bylines, m) then names_told.note(doc, memory, m) end
    return nil
  end
  local slot = m:slot("owner", "org", "state")
  for _, inner in ipairs(slot and slot:mentions("Actor") or {}) do visit(doc, memory, inner, inner:get("form", "head")) end
  local d, key, kind = describe(doc, m), m:get("key", "kind")
  local whose = d.whose
  memory.whose[number] = whose
  d.kind = not key and not d.plain and know_better(doc, d) or kind
  if not key and is_ahead(memory, d) then
    memory.ahead[#memory.ahead + 1] = { m = m, kind = d.kind, inner = d.whose ~= nil }
  end
  if of_headline[m.rule] then   -- who it is the text says below
    local headed = { m = m, key = "^ " .. d.core, head = d.head }
    memory.headed[#memory.headed + 1] = headed
    m:set("key", headed.key)
    return whose
  end
  local unnamed = not key
  key = key or said_of_several(doc, m, head) or unmasked(doc, memory, d) or resolve(doc, memory, d)
  if d.plain and nobody[d.head] and key == d.core or unnamed and is_to_come(d) then
    m:drop("nobody, or nobody yet, that is named after it")
    memory.dropped = true
    return whose
  end
  m:set("key", key)
  fields.ask(memory, d, key)
  note_kin(memory, d, key, not unnamed)
  if d.is_role and not unnamed then   -- the lands minister, Ada Lind
    local sole = memory.sole[d.office]
    memory.sole[d.office] = (sole == nil or sole == key) and key or false
  end
  if not noun_kinds.wants_no_name(doc, memory, d) then waits(doc, memory, d, key) end
  kind = noun_kinds.of(doc, memory, d)
  if memory.kind_of[key] and memory.kind_of[key] ~= "other" then kind = memory.kind_of[key] end
  if kind and kind ~= d.kind then
    m:set("kind", kind)
    d.kind = kind
  end
  remember(memory, d, key)
  return whose
end

pass "nominals" {
  about = "nouns with the, its or a state find the actor they stand for; all others are actors of their own",
  run = function(doc)
    local all, forms, heads = doc:mentions("Actor", "form", "head")
    local memory, owned = names_told.new(), {}
    memory.bylines = doc:mentions("Byline")
    appositions.link(doc, memory)
    for i, m in ipairs(all) do
      local whose = visit(doc, memory, m, forms[i], heads[i])
      if whose then owned[#owned + 1] = { m = m, whose = whose } end
    end
    appositions.set_homes(doc, memory)
    late_nouns.answer(doc, memory, all)
    set_states(doc, memory, owned)
  end,
}
