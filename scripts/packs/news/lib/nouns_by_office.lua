-- Whom a noun means by a role or an office: the president, the Omani leader, the premier.
local pronouns = require "lib.pronouns"
local seats = require "lib.seats"
local senses = require "lib.noun_senses"
local sets = require "lib.word_sets"

local M = {}

-- A vice president is no president.
local below = { "vice", "deputy", "assistant", "junior" }

function M.is_below(title, other)
  for _, word in ipairs(below) do
    if string.find(title, "%f[%a]" .. word .. "%f[%A]") and not string.find(other, "%f[%a]" .. word .. "%f[%A]") then return true end
  end
  return false
end

local sides = { { "opposition", "ruling" }, { "opposition", "governing" }, { "prosecution", "defence" }, { "prosecution", "defense" },
                { "prosecutor", "defence" }, { "prosecutor", "defense" } }

-- "The opposition leader" is no leader of the ruling party, nor the prosecution lawyer one of the defence.
local function of_other_side(said, core)
  for _, pair in ipairs(sides) do
    local a, b = pair[1], pair[2]
    if string.find(said, a, 1, true) and string.find(core, b, 1, true) or string.find(said, b, 1, true) and string.find(core, a, 1, true) then
      return true
    end
  end
  return false
end

-- "The finance minister" is not the foreign minister who was named: both say of what.
local function other_office(memory, d, holder)
  local title, role, said = memory.title_of[holder], d.office or "", memory.said_as[holder] or ""
  if of_other_side(said .. " " .. (title or ""), d.core) then return true end
  if said ~= "" and (M.is_below(d.core, said) or M.is_below(said, d.core)) then return true end
  -- "General Lind" is no attorney general
  if title and string.find(role, " ", 1, true) and memory.classes.military == holder and d.m:get("class") ~= "military" then return true end
  if not title or title == role or not string.find(title, " ", 1, true) or not string.find(role, " ", 1, true) then return false end
  return not string.find(title, role, 1, true) and not string.find(role, title, 1, true)
end

-- "The Aarhus senator": who is said to be of it, else the only senator.
local function by_seat(memory, d)
  local key = seats.holder(memory, d)
  if key then return key end
  local member = senses.any_member[d.head] and not memory.shared_title.legislator
  if member then key = memory.classes.legislator
  elseif not memory.shared_title[d.head] then key = memory.roles[d.head] end
  return key and not seats.is_elsewhere(memory, d, key) and key or nil
end

words "how_he_is" {
  "liberal", "conservative", "leftist", "left-wing", "right-wing", "far-right", "far-left", "populist", "nationalist", "socialist", "centrist",
  "unpopular", "popular", "embattled", "beleaguered", "besieged", "veteran", "long-time", "longtime", "authoritarian", "autocratic", "hardline",
  "hard-line", "reformist", "moderate", "outspoken", "combative", "firebrand", "charismatic", "ageing", "aging", "ailing", "elderly", "young",
  "divisive", "controversial", "brash", "mercurial", "reclusive", "elected", "re-elected", "outgoing", "long-serving", "scandal-hit",
}

-- "The embattled leader": only what he is like, and not of whom he is one.
local function says_how(doc, d)
  local role = d.m:slot("role")
  for n = d.m.first + 1, role.first - 1 do
    local token = doc:token(n)
    if not token:in_list("how_he_is") and not token:is("adv") then return false end
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
function M.is_to_come(d) return d.is_role and sets.next_in_time[string.match(d.core, "^%S+")] or false end

-- "The officer" where Const. Lind was named, "the player" where the winger was: the one whose title is of such a class, if no
-- other has one.
local function by_class(memory, head)
  if senses.lone_of_class[head] then return memory.lone[senses.lone_of_class[head][1]] or nil end
  for _, class in ipairs(senses.any_of_class[head] or {}) do
    local one = not memory.shared_title[class] and memory.classes[class]
    if one then return one end
  end
end

local by_its_noun = { institution = true, government = true, company = true, ngo = true, police = true }

-- "The executive" where the Odrin Housing Executive was named, and nobody who is one: a body called by a noun for a person.
local function by_name_of_body(memory, d)
  local key = d.plain and d.article == "the" and memory.bearer[d.head]
  local last = key and string.match(key, "^%u.* (%u%l+)$")
  return last and string.lower(last) == d.head and by_its_noun[memory.kind_of[key] or ""] and key or nil
end

-- "The president": the one with that title; nil if nobody has it.
function M.by_title(doc, memory, d)
  if not d.plain and not sets.definite[d.article] or M.is_to_come(d) then return nil end
  if d.m:slot("seat") then return by_seat(memory, d) end
  if senses.firm_role[d.head] and string.find(d.core, "-listed ", 1, true) then return memory.kinds.company end
  local exact = string.find(d.office, " ", 1, true) and in_office(memory.holder, d, d.office)
  if exact and not other_office(memory, d, exact) then return exact end
  local holder = in_office(memory.roles, d, d.head)
  if memory.held_at[d.head] == d.sentence then holder = memory.other_holder[d.head] or holder end
  if holder and other_office(memory, d, holder) then   -- the president, behind the vice president
    local first = memory.holder[d.office]
    return first ~= holder and first and memory.title_of[first] == d.office and not other_office(memory, d, first) and first or nil
  end
  if holder then return holder end
  local body = by_name_of_body(memory, d)
  if body then return body end
  local other = by_other_title(doc, memory, d)
  if other then return other end
  if not d.plain then return nil end
  if d.article == "the" and senses.firm_role[d.head] and memory.kinds.company then return memory.kinds.company end
  local class = d.m:get("class")
  if class == "diplomat" or class == "lawyer" then
    local one = memory.classes[class]
    return one and not other_office(memory, d, one) and one or nil
  end
  local of_gender = senses.any_member[d.head] and memory.member[pronouns.gender_by(d.head) or ""]
  if of_gender then return of_gender end
  local of_class = by_class(memory, d.head)
  if of_class then return of_class end
  return senses.any_member[d.head] and not memory.shared_title[class] and memory.classes[class] or nil
end

local rulers = { "president", "prime minister", "chancellor", "premier", "king", "queen", "emir", "supreme leader" }

-- "The Omani leader" where Oman's premier was named.
function M.by_rule(memory, d, owner)
  for _, office in ipairs(d.head == "leader" and rulers or {}) do
    local key = memory.state_roles[owner .. "/" .. office]
    if key then return key end
  end
  return d.office == "minister" and memory.minister_of[owner] or nil
end

-- "The Odrin Mills official" is none that was spoken of as "a senior official", without a name and of no mill; nor is "the
-- Odrin Mills spokesman" the one of another body.
function M.is_of_another(d, holder)
  local whose = d.whose and d.m:get("class") == "spokesperson" and string.find(holder, "^%l") and d.whose:get("key")
  if whose and not string.find(holder, "^spokes%a+[ @%d]*$") and not string.find(holder, string.lower(whose), 1, true) then return true end
  local kind = d.whose and d.whose:get("kind")
  if not kind or kind == "state" or kind == "person" then return false end
  -- the Accord chief is not the Odrin Police chief
  if string.find(holder, "%u.* %l+$") then return not string.find(holder, d.whose:get("key") or "", 1, true) end
  return senses.any_office[d.head] and string.find(holder, "^%l") ~= nil
end

return M
