-- Names that stand beside a noun and are the same actor: "the mayor, Ada Lind", "its owner, the trader Ed Moss".
local marks = require "lib.marks"
local names_told = require "lib.names_told"
local nouns = require "lib.nouns"
local offices = require "lib.offices"
local sets = require "lib.word_sets"
local is_nominal = nouns.is_nominal

local M = {}

words "old_office" { "former", "retired", "ex", "acting", "disgraced", "veteran" }

local closers = { [","] = true, [":"] = true, ["."] = true, [")"] = true, ["("] = true, [";"] = true, ["-"] = true, ["–"] = true, ["—"] = true,
                  ["?"] = true, ["!"] = true }

-- "The salmon farmer Zallipa", "their lawyers, Marrow Tandol": a firm, though its noun is one for persons.
local function is_house(name) return name ~= nil and name.rule == "house that acts for somebody" end

-- "Odrin's rival Velan Cement", "the contractor, Ada Lind": what persons and firms are. But a car maker is a firm.
local function is_neutral(doc, noun, name)
  if is_house(name) then return true end
  local role = noun:slot("role", "crowd")
  local body = not role and noun:slot("body")
  local human = name and name.rule == "person by given name" and sets.merchant[noun:get("head") or ""]   -- Ada Lind, an oil producer
  if human then return true end
  if body and string.find(nouns.all_of(noun, "body"), " ", 1, true) then return false end
  role = role or body
  return role ~= nil and role ~= false and doc:token(role.last):in_list("firm_too", "either_too")
end

words "makes_goods" { "maker", "manufacturer", "supplier", "producer", "distributor", "operator", "exporter", "importer", "provider", "seller", inflect = "noun" }

-- "The developer, Skyfen": one word that is a person by no more than its look. "The railway operator, Odrin Sliedes".
local function is_firm_rather(doc, name, noun)
  local role = noun:slot("role")
  if not role and name:get("unsure") and noun:get("kind") == "company" then
    local makes = doc:word(noun.last + 1) == "of" and doc:token(noun.last):in_list("makes_goods") and doc:token(noun.last + 2)
    if makes and makes:is("common", "adj") then return true end   -- Orvat Delta, a maker of pumps
    return noun:get("head") == "employer" or string.find(nouns.all_of(noun, "body"), " ", 1, true) ~= nil
  end
  local open = name:get("unsure") ~= nil and (name.first == name.last or name:get("kind") ~= "person")
  return role ~= nil and open and doc:token(role.last):in_list("firm_rather")
end

local function fits(doc, name, noun)
  local role, crowd, kind_of_noun = noun:get("role", "crowd", "kind")
  if is_neutral(doc, noun, name) or is_firm_rather(doc, name, noun) then return true end
  local kind = name:get("kind")
  if role or crowd and (kind_of_noun == "other" or kind_of_noun == "person") then return kind == "person" or kind == "other" or kind == nil end
  if crowd or kind == "party" and kind_of_noun == "institution" then return false end   -- their ally in the senate, the Greens
  return kind ~= "person" and kind ~= "state"
end

-- "Odrin CEO and chief engineer Ada Lind": two offices of one; with an article there are two of them.
local function holds_both(doc, noun, name)
  if not noun:get("role") or noun:get("crowd") or doc:word(noun.last + 1) ~= "and" or doc:token(noun.first):is("det") then return false end
  if name:get("kind") ~= "person" or name.first < noun.last + 3 then return false end
  local last = name.first - 1
  while doc:token(last):in_list("honorific", "rank") do last = last - 1 end
  for n = noun.last + 2, last do
    if not doc:token(n):is("noun", "adj") then return false end
  end
  return doc:token(last):in_list("role")
end

local function is_named(m)
  local form = m:get("form")
  return form == "full" or form == "short" or form == "alias" or form == "acronym"
end

words "goes_by" { from = "words/goes-by.tsv" }

local LONGEST_TURN = 7   -- words of "who gave her name only as"

words "goes_by_house" { "called", "named", "known as", "which is called", "trading as", "calling itself", "which calls itself", "by the name of", "dubbed" }

-- "A firm called Orvat Delta", "a group calling itself Free Odrin": a body that an article brings in, by its name.
local function house_called(doc, noun, after)
  if not after or not noun:get("body") or not sets.a_or_an[string.lower(doc:word(noun.first))] then return nil end
  local n = noun.last + (doc:word(noun.last + 1) == "," and 2 or 1)
  if after.first <= n or after.first > n + LONGEST_TURN or not is_named(after) or not fits(doc, after, noun) then return nil end
  local last = doc:word(after.first - 1) == "the" and after.first - 2 or after.first - 1
  local turn = last >= n and doc:span(n, last):last_entry("goes_by_house")
  return turn and turn.first == n and turn.last == last and after or nil
end

-- "Their commander, who goes by the name Bo Lind", "the spokesman, known as Raven": who says what he is called.
local function goes_by(doc, noun, after)
  if not after or not is_named(after) or not (noun:get("role") or noun:get("crowd")) or not fits(doc, after, noun) then return nil end
  local n = noun.last + (doc:word(noun.last + 1) == "," and 2 or 1)
  if after.first <= n or after.first > n + LONGEST_TURN then return nil end
  local turn = doc:span(n, after.first - 1):last_entry("goes_by")
  return turn and turn.first == n and turn.last == after.first - 1 and after or nil
end

local FURTHEST = 6   -- from the noun to the name behind its comma and three titles
local ASIDE = 9   -- ... and behind a clause that tells which it is

local at_home = { based = true, headquartered = true, born = true, listed = true, trained = true, educated = true }

-- Behind "London-based" from token N on, or N: the owner, London-based Ada Lind.
local function behind_home(doc, n)
  if doc:word(n + 1) == "-" and at_home[doc:word(n + 2)] then return n + 3 end
  return at_home[string.match(doc:word(n), "^%u.*%-(%l+)$") or ""] and n + 1 or n
end

local TITLES = 2   -- words in front of the last of a title
local HOUSED = 4   -- ... with the name of a house: former Sarn City striker

-- Nothing, or up to three words that end in a title: "the mayor, Councillor Ada Lind", "the donor, oil executive Ed Moss", "her
-- running mate, Ohio Gov. Ed Moss", "her husband, former Sarn City striker Ed Moss".
local function all_titles(doc, from, to)
  if doc:word(from) == "one" then from = from + 1   -- a clerk, one Ada Lind; a clerk, a certain Ada Lind
  elseif doc:word(from) == "a" and doc:word(from + 1) == "certain" then from = from + 2 end
  from = behind_home(doc, from)
  if doc:word(from) == "the" and to == from + 1 and doc:token(to):in_list("actor") then from = to end   -- the Omani Ada Lind
  local titled = to > from and doc:token(to):in_list("role") and string.find(doc:word(to), "^%l")
  if to < from - 1 or to > from + (titled and HOUSED or TITLES) then return false end
  for n = from, to do
    local token = doc:token(n)
    local of_title = n < to and (token:is("noun", "adj") and (titled or not token:is("name")) or token:in_list("city"))
    local trade = token:in_list("crowd") and not token:is("plural")   -- her cousin, builder Ed Moss
    if not of_title and not trade and not token:in_list("honorific", "rank", "role", "actor", "old_office") then return false end
  end
  return true
end

-- "Army spokesman Col. Ed Moss", "Accord leader Senator Ada Lind": a rank or a title between the noun and the name.
local function only_ranks(doc, from, to)
  if doc:word(from) == "the" then from = from + 1 end   -- Harbour spokesman the Rev. Ed Moss
  if to < from then return false end
  for n = from, to do
    local token = doc:token(n)
    local title = from == to and token:in_list("role") and string.find(token.text, "^%u%l+$")
    if not title and not token:in_list("honorific", "rank") then return false end
  end
  return true
end

-- "Donors", "the donors", "the port's unions" are several.
local function is_several(doc, noun)
  if noun:get("crowd") == nil then return noun:get("plural") ~= nil end
  local article = string.lower(doc:word(noun.first))
  local one = sets.definite[article] or sets.a_or_an[article]
  if article == "one" and doc:word(noun.first + 1) == "of" then return false end   -- one of the nurses, Ada Lind
  return not one or doc:token(noun.last):is("plural")
end

local OF_WHAT = 6   -- words of what somebody is the head of
local LONGEST_CLAUSE = 10   -- words of a clause that tells which

-- Behind "the head of sustainability", "the governor of Peru's northern province", "the group that was robbed": the comma.
-- Second: does it only tell where somebody is met?
local function comma_of_aside(doc, last)
  local word = doc:word(last + 1)
  local clause = word == "that" or word == "which" or word == "who"
  if not clause and word ~= "of" and not sets.where_met[word] then return nil end
  for n = last + 2, last + 2 + (clause and LONGEST_CLAUSE or OF_WHAT) do
    local token = doc:token(n)
    if not token or token.text == "," or marks.dashes[token.text] then return token and n > last + 2 and n or nil, sets.where_met[word] end
    local owned = not clause and (token:is("possessive") or token:is("name") and doc:token(n - 1).text ~= ",")
    local part = token:is("noun", "adj", "num") or token.text == "and" or owned or not clause and token:is("det")
    if token:is("name") and not owned or not clause and not part then return nil end
  end
end

local LONGEST = 3   -- words of a place

-- "The director (north), Ada Lind": where the brackets behind a noun that ends with token last end.
local function behind_brackets(doc, last)
  if doc:word(last + 1) ~= "(" then return last end
  for n = last + 2, math.min(last + LONGEST_CLAUSE, doc.tokens) do
    if doc:word(n) == ")" then return n end
  end
  return last
end

local function is_part_of_place(doc, n, longest)
  local token = doc:token(n)
  return token:is("name") or sets.joins_name[token.text] or longest > LONGEST and (token:is("noun", "adj") or token.text == "-")
end

-- The comma behind a noun that ends with token last: "the mayor, Ada Lind", "its agent there, Ada Lind", "the head of
-- police in Puno, Ada Lind", "the minister for Roads and Canals, Ada Lind".
local function comma_behind(doc, last)
  if sets.near_place[doc:word(last + 1)] then last = last + 1 end
  local n = last + 2
  if sets.at_office[doc:word(last + 1)] or sets.joins_name[doc:word(last + 1)] then
    local longest = doc:word(last + 1) == "for" and OF_WHAT or LONGEST   -- for the Sarn-Odrin dialogue
    while n <= last + 1 + longest and doc:token(n) and is_part_of_place(doc, n, longest) do n = n + 1 end
    if n > last + 2 and doc:word(n) == "," then return n end
  end
  local mark = doc:word(last + 1)
  if mark == "," or marks.dashes[mark] then return last + 1 end   -- her running mate - Ada Lind - left
  -- the head of EU trade,
  local field = doc:word(last + 2) == "," and doc:token(last):is("name") and doc:token(last + 1)
  if field and field:is("common") then return last + 2 end
  return comma_of_aside(doc, last)
end

-- "Ada Lind of Sarn, a nurse": where the town behind a name ends.
local function behind_town(doc, last)
  if doc:word(last + 1) ~= "of" then return last end
  local n = last + 2   -- of Channel 5, too
  local longest = LONGEST
  if doc:word(n) == "the" then n, longest = n + 1, OF_WHAT end   -- of the National Institutes of Health
  local first = n
  local within = longest == OF_WHAT   -- of the Greens' youth wing, of the ruling Accord party
  while n <= first + longest and doc:token(n) and
        (doc:token(n):is("name") or n > first and (doc:token(n):is("num") or doc:word(n) == "&") or
         within and (doc:token(n):is("noun", "adj", "gerund", "possessive") or n > first and doc:word(n) == "of")) do n = n + 1 end
  return n > first and n - 1 or last
end

-- "Ada Lind, 53, a nurse", "Ada Lind of Sarn, 53, a nurse": where what stands between a name and its noun ends, up to
-- the comma.
local function behind_age(doc, last)
  last = behind_town(doc, last)
  local age = doc:word(last + 1) == "," and string.find(doc:word(last + 2), "^%d%d?$") and doc:word(last + 3) == ","
  return age and last + 2 or last
end

M.AUXILIARIES = 5   -- tokens of "has now long been", "was once"

-- "Ada Lind is a nurse", "has long been a critic of Moss", ", who was once his ally,": does the noun tell what somebody
-- is who is named up to token last?
function M.is_predicate(doc, noun, last)
  local n = last + (doc:word(last + 1) == "," and doc:word(last + 2) == "who" and 3 or 1)
  if noun.first > n + M.AUXILIARIES then return false end
  local has = sets.having[doc:word(n)]
  local is = not has and sets.copula[doc:word(n)]
  if not has and not is then return false end
  for k = n + 1, noun.first - 1 do
    local word = doc:word(k)
    if has and not is and word == "been" then is = true
    elseif not doc:token(k):is("adv") and word ~= "long" or word == "not" or word == "n't" or word == "never" then return false end
  end
  return is
end

-- "Ada Lind, a nurse", "Ada Lind, then a nurse".
local function stands_behind(doc, noun, before)
  local last = behind_age(doc, before.last)
  return M.is_predicate(doc, noun, last) or noun.first == last + 2 or noun.first == last + 3 and doc:word(last + 1) == "," and sets.now_or_then[doc:word(last + 2)]
end

-- Has the sentence told what somebody did, before token last: "They freed Ada Lind, ..."; not "When they freed Ada Lind, ..."?
local function has_told(doc, last)
  local first = doc:sentence(doc:token(last).sentence).first
  if doc:token(first):in_list("conjunction") then return false end
  for n = first + 1, last do
    if doc:token(n):is("finite") then return true end
  end
  return false
end

-- "Ada Lind, a nurse shot dead by soldiers", "They freed Ada Lind, a nurse jailed in May": the form is that of a past, but
-- somebody else did it.
local function is_done_to(doc, verb, name)
  local behind = verb:is("past") and doc:word(verb.number + 1)
  if behind == "by" or behind == "dead" then return true end
  local setting = behind and verb.number < doc.tokens and doc:token(verb.number + 1):is("prep") and not verb:in_list("say")
  return setting and has_told(doc, name.first - 1) or false
end

local OPENING = 10   -- tokens in front of a subject

-- Does the noun open its sentence, or stand behind another one and "and": "Lawyer and club director, Ada Lind has ..."?
local function opens(doc, noun)
  local first = doc:sentence(noun.sentence).first
  if noun.first == first then return true end
  local comma = doc:word(noun.first - 1) == "," and noun.first <= first + OPENING
  if comma and not doc:token(noun.first - 2):is("name") and not doc:find_tag(first, noun.first - 2, "finite") then
    return true   -- However, the speaker, Ada Lind has left
  end
  if noun.first > first + 4 or doc:word(noun.first - 1) ~= "and" then return false end
  for n = first, noun.first - 2 do
    if not doc:token(n):is("noun", "adj") then return false end
  end
  return true
end

-- "The minister, Ada Lind has denied it": the second comma is often left out where the noun opens the sentence.
local function opens_clause(doc, noun, name)
  local behind = doc:token(name.last + 1)
  return opens(doc, noun) and (noun:get("role") or noun:get("crowd")) and name:get("kind") == "person" and
         behind ~= nil and behind:is("finite", "modal")
end

-- "They arraigned a former governor, Ada Lind over nine counts": the comma is left out behind the object too.
local function is_object_of(doc, noun, name)
  local verb = noun.first > 1 and doc:token(noun.first - 1)
  return verb and verb:is("verb") and noun:get("role") and name:get("kind") == "person" and name.last > name.first and
         sets.during_deed[doc:word(name.last + 1)] or false
end

-- "Oman's ambassador to Peru Ada Lind", "its man in Aarhus Ada Lind": only a place between the noun and the name.
local function stands_behind_place(doc, noun, name)
  local first = noun.last + 2
  if not noun:get("role") or not sets.where_sent[doc:word(noun.last + 1)] then return false end
  if name.first <= first or name.first > first + LONGEST then return false end
  if doc:word(first) == "the" then first = first + 1 end
  for n = first, name.first - 1 do
    if not doc:token(n):in_list("city") and not doc:span(n, name.first - 1):last_entry("actor", "kind") then return false end
  end
  return name.first > first and name:get("kind") == "person"
end

-- "Though she is no clerk, Ada Lind left", "not a clerk": what somebody is not.
local function denied(doc, noun)
  local before = doc:word(noun.first - 1)
  return before == "not" or before == "n't" or string.lower(doc:word(noun.first)) == "no"
end

-- "In Lima, the left-wing bloc of the House left": the name only says where.
local function opens_with_place(doc, name)
  local n = name.first - 1
  return n > 0 and n == doc:sentence(name.sentence).first and sets.of_home[string.lower(doc:word(n))] or false
end

-- The name that stands beside a noun, which ends with token last, and is the same actor.
local function apposed(doc, noun, last, before, after)
  if after and after.paragraph ~= noun.paragraph then after = nil end   -- By our correspondent / Ada Lind left
  local way = after and after.first - last
  local ahead = way and (way <= FURTHEST or way <= ASIDE and comma_behind(doc, last))
  local beside = before and stands_behind(doc, noun, before)
  if not ahead and not beside or is_several(doc, noun) and not is_house(after) or denied(doc, noun) then return nil end
  if ahead and is_named(after) and fits(doc, after, noun) then
    local one = (way == 1 or only_ranks(doc, last + 1, after.first - 1)) and (noun.way == "before_name" or noun:get("role") or noun:slot("state") or sets.definite[string.lower(doc:word(noun.first))] or
                noun.first == doc:sentence(noun.sentence).first)   -- State oil company Petrozal
    if one or holds_both(doc, noun, after) or stands_behind_place(doc, noun, after) then return after end   -- "the news agency Velpress"
    local comma, loose = comma_behind(doc, last)
    if loose and (beside or after:get("kind") ~= "person") then comma = nil end   -- an aide in the capital, Aarhus
    if comma and doc:word(comma + 1) == "the" and after.first == comma + 2 and after:get("kind") ~= "person" then
      comma = comma + 1   -- a trade group, the Odrin Alliance,
    end
    if comma and all_titles(doc, comma + 1, after.first - 1) and
       (closers[doc:word(behind_town(doc, after.last) + 1)] or after.last == doc.tokens or opens_clause(doc, noun, after) or is_object_of(doc, noun, after)) then
      return after
    end
  end
  if beside and is_named(before) and fits(doc, before, noun) then
    local between = doc:word(behind_age(doc, before.last) + 1)
    local behind = doc:token(noun.last + 1)
    local dashed = marks.dashes[between] and noun:get("role") and sets.article[string.lower(doc:word(noun.first))]   -- Ada Lind - the nurse who
    local acts = (between == "," or dashed) and behind and behind:is("finite", "modal") and not is_done_to(doc, behind, before)
    if acts or between == "," and opens_with_place(doc, before) then return nil end   -- Heard by Ada Lind, the man denied it
    local one_of = noun:get("role") or noun:get("crowd") and before:get("kind") == "person"
    if between == "," or dashed or one_of and M.is_predicate(doc, noun, behind_age(doc, before.last)) then return before end
  end
end

-- Mentions that are no part of another one, by place. Second: is it a noun? Third: is it one of a role?
local function outer(doc)
  local out, is_noun, has_role, reach = {}, {}, {}, 0
  local all, forms, heads, roles = doc:mentions("Actor", "form", "head", "role")
  for i, m in ipairs(all) do
    local last = m.last
    if last > reach then
      out[#out + 1] = m
      is_noun[#out] = forms[i] == "nominal" and heads[i] ~= false
      has_role[#out] = roles[i] ~= false
      reach = last
    end
  end
  return out, is_noun, has_role
end

local of_any_house = { institution = true, ngo = true, company = true, igo = true }

local function share(doc, name, noun, memory)
  local key = name:get("key")
  if noun:get("role") then memory.holds[#memory.holds + 1] = { name = name, noun = noun } end
  noun:set("key", key, "beside the name", name)
  if noun:get("role") and not is_house(name) and not is_neutral(doc, noun) then
    if not name:get("title") then
      local title, class = noun:get("role", "class")
      name:set("title", class == "minister" and offices.with_field(doc, noun:slot("role"), title) or title)
      name:set("class", noun:get("class"))
      if names_told.is_over(doc, noun:slot("role"), title) then memory.was[key] = name:get("title") end
    end
    if name:get("kind") ~= "person" then name:set("kind", "person") end
    if noun:get("state") then name:set("state", noun:get("state")) end
    memory.shared[#memory.shared + 1] = { name = name, noun = noun }
    noun:set("kind", "person")
    if noun:get("state") then
      names_told.note_minister(memory, noun:get("state"), key, noun:get("class"))
      memory.state_roles[noun:get("state") .. "/" .. string.lower(noun:get("head"))] = key
      memory.state_roles[noun:get("state") .. "/" .. nouns.all_of(noun, "role")] = key
    end
  else
    local kind, says = name:get("kind"), not is_neutral(doc, noun, name) and noun:get("kind")
    if is_firm_rather(doc, name, noun) then kind, says = nil, "company" end
    local joined = name.way == "ampersand" and kind == "company" and (says == "ngo" or says == "party" or says == "media")   -- the bakers' union, Loaves & Aprons
    local own_party = says == "party" and of_any_house[kind or ""] and not name:get("name")   -- his party, the People's Congress
    local body = kind == "ngo" and says == "company" and name:slot("body")
    local any_group = body and body.text == "group" or false   -- its parent company, the Oslo group Larkwater
    if (kind == nil or kind == "other" or joined or own_party or any_group or name:get("guessed")) and says and says ~= "other" then
      name:set("kind", says)
      memory.turned[key] = says
    end
    noun:set("kind", name:get("kind"))
  end
end

-- "the club's owner, the trader Ada Lind, ...", "its head of police, the general Ada Lind, ...": the name stands behind a
-- second noun.
local function apposed_twice(doc, noun, second, name)
  local comma = name and name.first == second.last + 1 and second.first > noun.last + 1 and comma_behind(doc, noun.last)
  local beside = comma and second.first == comma + 1 and doc:word(comma) == ","
  local close = beside and is_nominal(second) and is_named(name) and closers[doc:word(name.last + 1)]
  return close and not noun:get("crowd") and fits(doc, name, noun) and fits(doc, name, second) and name or nil
end

-- "Her husband, former Sarn City striker Ed Moss": the name behind a house and what he is there.
local function is_titled_behind(first, second)
  local title = second:get("kind") == "person" and second:slot("title")
  return title and title.first == first.last + 1 and title.last == second.first - 1 and first:get("kind") ~= "person"
end

-- "Democrat Ada Lind", "Norland's Quenzel": the name behind the party or the land.
local function behind_its_land(doc, first, second)
  if is_titled_behind(first, second) or behind_home(doc, first.first) == second.first then return second end
  if second.first > first.last + 2 then return first end
  local owns = first:get("kind") == "state" and doc:token(first.last + 1):is("possessive") and 1 or 0
  local leads = owns == 1 or first:get("form") == "demonym"
  return leads and second.first == first.last + 1 + owns and second or first
end

-- "A lawyer for one of the aides, Ed Moss": for whom somebody with a role acts, up to the comma.
local function acts_for(doc, noun, whom)
  local n = noun.last + 1
  if not sets.for_whom[doc:word(n)] or doc:word(whom.last + 1) ~= "," then return false end
  for at = n + 1, whom.first - 1 do
    local token = doc:token(at)
    if not token:is("num", "det") and doc:word(at) ~= "of" then return false end
  end
  return true
end

-- "The envoy for the Sarn-Odrin talks, Ada Lind": the mention of TOP, from NEXT on, that stands behind the comma.
local function behind_aside(doc, noun, top, next)
  local comma = comma_behind(doc, noun.last)
  if not comma or not top[next] or top[next].first > comma then return next end
  while top[next] and top[next].first < comma do next = next + 1 end
  return next
end

-- "The man who filmed it, the farmer Ed Moss,": the person behind an aside, and nobody who tells it: "the man who drove, Lind said, left".
local function person_behind_aside(doc, noun, top, next)
  local found = behind_aside(doc, noun, top, next)
  local name = found ~= next and top[found]
  return name and name:get("kind") == "person" and closers[doc:word(behind_town(doc, name.last) + 1)] and found or next
end

-- Where a noun ends, and what stands behind it: "the director of the firm Altan, Ada Lind", "Odrin's rival, Democrat
-- Ada Lind".
local function what_follows(doc, noun, has_role, after, second)
  if not second or not after then return noun.last, after end
  if has_role and acts_for(doc, noun, after) and second.first <= after.last + FURTHEST then return after.last, second end
  local named_firm = has_role and after.first == noun.last + 1 and noun:slot("org") and is_named(after)
  if named_firm and not fits(doc, after, noun) then return after.last, second end
  if after:get("kind") == "state" and stands_behind_place(doc, noun, second) then return after.last, second end
  return noun.last, behind_its_land(doc, after, second)
end

-- "The health secretary (Dame Ada Lind)": nothing but a person's name stands in the brackets behind an office.
local function in_brackets(doc, noun, name)
  if not name or doc:word(noun.last + 1) ~= "(" or doc:word(name.last + 1) ~= ")" or not noun:get("role") then return nil end
  local alone = name:get("kind") == "person" and name.last > name.first and all_titles(doc, noun.last + 2, name.first - 1)
  return alone and name or nil
end

-- "In a letter to the Guardian, the museum's keeper ...": what the noun owns follows it, and not who it is.
local function owns(doc, m) return m.last < doc.tokens and doc:token(m.last + 1):is("possessive") end

words "gives_name" { "name", "identify", "unmask", "reveal", "out", inflect = "verb" }
local BY_WHOM = 6   -- tokens from "was named" over "by the police" to "as"

-- "They named the buyer as Ada Lind", "The buyer was named by police as Ada Lind": the token "as", or nil.
local function as_of_naming(doc, noun)
  local n = noun.last + 1
  local before = noun.first > 1 and doc:token(noun.first - 1)
  if doc:word(n) == "as" then return before and before:is("verb") and before:in_list("gives_name") and n or nil end
  while n < doc.tokens and doc:token(n):in_list("be", "have") do n = n + 1 end
  while n < doc.tokens and doc:token(n):is("adv") do n = n + 1 end
  if n == noun.last + 1 or n >= doc.tokens or not (doc:token(n):is("participle") and doc:token(n):in_list("gives_name")) then return nil end
  if doc:word(n + 1) == "as" then return n + 1 end
  if not sets.by_or_in[doc:word(n + 1)] then return nil end
  for k = n + 2, math.min(n + BY_WHOM, doc.tokens) do
    if doc:word(k) == "as" then return k end
    if doc:token(k):is("verb", "mark") then return nil end
  end
end

-- The name that says who the noun is, of the mentions of TOP from I on; titles may stand before it.
local function named_as(doc, noun, top, i)
  local as = not is_several(doc, noun) and as_of_naming(doc, noun)
  while as and top[i] and top[i].first <= as do i = i + 1 end
  local name = as and top[i]
  if not name or not is_named(name) or not fits(doc, name, noun) or not all_titles(doc, as + 1, name.first - 1) then return nil end
  return not (name.last < doc.tokens and doc:token(name.last + 1):is("possessive")) and name or nil
end

function M.link(doc, memory)
  local top, is_noun, has_role = outer(doc)
  for i, m in ipairs(top) do
    if is_noun[i] and not owns(doc, m) then
      local next, ends = i + 1, behind_brackets(doc, m.last)
      while ends > m.last and top[next] and top[next].first < ends do next = next + 1 end
      if has_role[i] then next = behind_aside(doc, m, top, next)
      elseif m:get("crowd") and not m:get("plural") then next = person_behind_aside(doc, m, top, next) end
      local last, after = what_follows(doc, m, has_role[i], top[next], top[next + 1])
      last = math.max(last, ends)
      local name = in_brackets(doc, m, top[i + 1]) or apposed(doc, m, last, top[i - 1], after) or apposed_twice(doc, m, top[i + 1], top[i + 2]) or
                   goes_by(doc, m, top[i + 1]) or goes_by(doc, m, top[i + 2]) or   -- behind "himself"
                   named_as(doc, m, top, i + 1) or house_called(doc, m, top[i + 1])
      if name then share(doc, name, m, memory) end
    end
  end
end

-- Whose a noun is.
local function house_of(doc, noun)
  local slot = noun:slot("state", "owner", "org")
  return slot and slot:mentions("Actor")[1] or nouns.belongs_to(doc, noun)
end

-- When all nouns have their keys: whose director, whose minister a named person is.
function M.set_homes(doc, memory)
  for _, pair in ipairs(memory.holds) do   -- the owner of the mill, Odrin Foods: it is not the mill
    local inner = house_of(doc, pair.noun)
    if inner and inner:get("key") then memory.apart[inner:get("key")] = pair.name:get("key") end
  end
  for _, pair in ipairs(memory.shared) do
    local noun, name = pair.noun, pair.name
    local inner = house_of(doc, noun)
    if inner and inner:get("key") and noun:get("role") then
      offices.give(memory.offices, inner:get("key"), nouns.all_of(noun, "role"), name:get("key"))
    end
    if inner and inner:get("kind") == "state" then name:set("state", inner:get("key"))
    elseif inner and inner:get("kind") ~= "person" and not noun:get("state") then name:set("org", inner:get("key")) end
  end
end

return M
