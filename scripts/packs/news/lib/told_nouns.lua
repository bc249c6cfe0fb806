-- What one noun says of the actor that it stands for: its article, its core, whose it is, of what office.
local names_told = require "lib.names_told"
local nouns = require "lib.nouns"
local senses = require "lib.noun_senses"
local offices = require "lib.offices"
local sets = require "lib.word_sets"

local M = {}

local all_of, belongs_to = nouns.all_of, nouns.belongs_to

words "telling_of" { "inform", "warn", "remind", "assure", "notify", "convince", "rid", "strip", inflect = "verb" }

-- "The lands minister", "the minister for lands": of the ministers the one for lands, though no list has that office.
local function office_of(doc, m)
  local role = m:slot("role")
  local own = role and role.last < m.last and doc:span(m.first, role.last):last_entry("role")   -- the wife of the driver
  local office = own and string.lower(own.text) or all_of(m, "role")
  if not role or m:get("class") ~= "minister" then return office end
  local field = string.match(office, "^minister of (.+)$")   -- the minister of finance is the finance minister
  if field then return field .. " minister" end
  if string.find(office, " ", 1, true) then return office end
  local link = role.last < doc.tokens and doc:word(role.last + 1)
  local verb = link == "of" and m.first > 1 and doc:token(m.first - 1)
  if verb and verb:in_list("charging", "telling_of") then return office end   -- accused the minister of theft
  if sets.of_or_for[link] then return offices.with_field(doc, role, office) end
  local n = role.last - 1
  while n >= m.first and (n >= role.first or doc:token(n):is("noun") and not doc:token(n):in_list("actor")) do n = n - 1 end
  return string.lower(doc:span(n + 1, role.last).text)
end

-- "Prime minister" of "the former prime minister", and not its last word alone.
local function whole_office(doc, m)
  local role = m:slot("role")
  local own = role and role.last >= m.first and doc:span(m.first, role.last):last_entry("role")
  return own and own.last == role.last and own or role
end

function M.describe(doc, m)
  local as_written = m.text
  local text = string.lower(as_written)
  local first, rest = string.match(text, "^(%S+)%s+(.+)$")
  rest = rest and string.gsub(rest, "^[%a%s]+, (%S+%-based%s)", "%1")   -- "the Austin, Texas-based company"
  local seated = first == "the" and rest and string.match(rest, "^[%a%s%.]-%-based%s+(%a+)$")   -- the New York-based firm: the firm
  local head, crowd, plural, role, body, core = m:get("head", "crowd", "plural", "role", "body", "core")
  head = string.lower(head)
  local d = { m = m, sentence = m.sentence, text = as_written, head = senses.same_crowd[head] or head, article = "",
              whose = belongs_to(doc, m), crowd = crowd }
  if seated and seated == string.lower(body or "") then rest = seated end
  d.core = core or text   -- "the Odrin and Lind administrations": each has the noun
  if sets.definite[first] or sets.somebody_new[first] then d.core, d.article = rest, first
  elseif sets.number_to_five[first] then d.core, d.article, d.number = rest, "a", first end
  if m:get("bare") then d.article = "the" end   -- "army bases": of the army
  d.counted = d.article == "a" and first ~= "a" and first ~= "an"
  d.plain = d.core == string.lower(body or role or crowd or "")
  if not d.plain and not role and not crowd then   -- the aid group
    local whole = m:span():last_entry("body")
    d.whole = whole and whole.last > whole.first and string.lower(whole.text) == d.core
  end
  d.plural = crowd ~= nil or plural ~= nil
  d.is_new = sets.somebody_new[d.article] or false
  if plural and not crowd then d.head = d.head .. " +" end   -- companies are not "the company"
  d.is_role = role ~= nil
  d.office = role and office_of(doc, m)
  local office = senses.same_office[d.office or ""]
  if office then d.office, d.head = office, office
  elseif role then
    local low = string.lower(role)
    local lower = not crowd and sets.whole_office[d.office] and d.office   -- the prime minister, and not the minister
    local short = lower or not crowd and (string.find(role, " of ", 1, true) or sets.whole_office[low]) and names_told.head_of(low) or d.head
    d.head = string.gsub(short, "^ex%-", "")   -- the ex-mayor
  end
  d.over = role and names_told.is_over(doc, whole_office(doc, m), role)
  d.noun = d.office or core and string.lower(body) or body and all_of(m, "body") or ""
  return d
end

return M
