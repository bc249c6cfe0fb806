-- Where a text and its sentences open, and whom a lead leaves without a name: "A nurse who was fired has ..." and, in
-- the next paragraph, "Ada Lind, 54, said".
local pronouns = require "lib.pronouns"
local sets = require "lib.word_sets"

local M = {}

-- Does the text of its sentence begin there, at once or behind a dateline?
function M.opens_sentence(doc, m)
  local sentence = doc:sentence(m.sentence)
  if m.first == sentence.first then return true end
  for _, line in ipairs(sentence:mentions("Dateline")) do
    if m.first == line.last + 1 then return true end
  end
  return false
end

local furthest = 3   -- paragraph in which a lead may stand: behind a headline and who wrote it
local reach = 3      -- sentences behind the lead in which the name comes

-- Who opens the first sentence below the headline, if it is one person by a noun.
function M.nameless_lead(doc, all)
  for _, m in ipairs(all) do
    if m.paragraph > furthest then return nil end
    if not m.in_headline and M.opens_sentence(doc, m) then
      local form, role = m:get("form", "role")
      return form == "nominal" and role and not m:slot("owner", "org") and m or nil
    end
  end
end

local TAKING = 4   -- tokens from "who" to how one came to an office

-- "Ada Lind, who was elected in May": whoever holds the office of the lead, and no other.
local function holds_office(doc, m)
  if doc:word(m.last + 2) ~= "who" then return false end
  for n = m.last + 3, math.min(m.last + 2 + TAKING, doc.tokens) do
    if doc:token(n):in_list("taking_office") then return true end
  end
  return false
end

-- Is more said of the one named there than his age? Then he is another.
local function is_introduced(doc, m)
  local aside = doc:word(m.last + 1) == "," and not doc:token(m.last + 2):is("num")
  if m:get("title") or aside and not holds_office(doc, m) then return true end
  local before = m.first > 1 and doc:token(m.first - 1)
  return before and before:in_list("role")
end

local of_what = { of = true, ["for"] = true, at = true }

-- "The mayor" is known by no more than that, "the governor of the north" is not.
local function is_known_so(doc, noun)
  if string.lower(doc:word(noun.first)) ~= "the" or noun:slot("owner", "org", "state") then return false end
  return not of_what[doc:word(noun.last + 1)] and not of_what[doc:word(noun.last - 1)]
end

-- "The mayor", who is known by that, is another than whoever is named below, unless his age stands there.
local function is_known(doc, lead, named)
  local aged = doc:word(named.last + 1) == "," and doc:token(named.last + 2):is("num")
  return is_known_so(doc, lead) and not aged
end

-- Does the name open its sentence, or the clause behind a phrase of time and place: "In the complaint, Ada Lind says"?
local function opens_clause(doc, m)
  if M.opens_sentence(doc, m) then return true end
  local first = doc:sentence(m.sentence).first
  return doc:word(m.first - 1) == "," and doc:token(first):is("prep") and #doc:span(first, m.first - 1):mentions("verbs") == 0
end

-- The first person whom the text names behind the lead and not in it, if he opens a sentence and nothing says who he
-- is: it is he.
function M.name_of_lead(doc, all, lead)
  local gender, in_lead = pronouns.gender_of(lead), {}
  for _, m in ipairs(all) do
    local form, kind, key = m:get("form", "kind", "key")
    if m.first > lead.last and form == "full" and kind == "person" and m.last > m.first and key then
      if m.sentence == lead.sentence then in_lead[key] = true
      elseif not in_lead[key] then
        local near = m.paragraph > lead.paragraph and m.sentence <= lead.sentence + reach
        local other = gender and pronouns.gender_of(m) and pronouns.gender_of(m) ~= gender
        if not near or other or is_introduced(doc, m) or is_known(doc, lead, m) then return nil end
        return opens_clause(doc, m) and m or nil
      end
    end
  end
end

local LONGEST = 12   -- words between somebody and his verb: "the lawyer for the family of the man hurt in May said"

-- "The clerk of the court said", "said the clerk", "Ada Lind also denied"?
local function speaks(doc, m)
  local before = m.first > 1 and doc:token(m.first - 1)
  if before and before:in_list("say") and before:is("finite") then return true end
  if doc:word(m.last + 1) == "also" then return true end
  for n = m.last + 1, math.min(m.last + LONGEST, doc.tokens) do
    local t = doc:token(n)
    if sets.ends_subject[t.form] or t:is("mark") then return false end
    if t:in_list("say") and t:is("finite") then return true end
  end
  return false
end

-- Does the name that stands there deny something? Then it may be what the one before has said.
local function denies(doc, m)
  for n = m.last + 1, math.min(m.last + 3, doc.tokens) do
    if doc:token(n):in_list("deny") then return true end
  end
  return false
end

-- "The governor of the north said ... Ada Lind also said": who speaks in the next paragraph by no more than a name that
-- the text has not told before is whoever spoke in this one and has none. Calls back with noun and name.
function M.each_named_later(doc, named, tell)
  local open, told = nil, {}
  local all, forms, kinds, keys, roles = doc:mentions("Actor", "form", "kind", "key", "role")
  for i, m in ipairs(all) do
    local form, key = forms[i], keys[i]
    if kinds[i] == "person" and key and not m.in_headline and not m.quoted then
      if open and m.paragraph > open.paragraph + 1 then open = nil end
      if form == "nominal" and roles[i] and not named[key] and speaks(doc, m) then open = not is_known_so(doc, m) and m or nil
      elseif open and m.paragraph > open.paragraph and form == "full" and m.last > m.first and not told[key] and speaks(doc, m) then
        local one, other = pronouns.gender_of(open), pronouns.gender_of(m)
        local another = one and other and one ~= other or is_introduced(doc, m) or denies(doc, m)
        if not another then tell(open, m) end
        open = nil
      end
    end
    if key and form ~= "nominal" then told[key] = true end
  end
end

-- Before the first verb of the sentence that it stands in?
local function is_subject(doc, m)
  for n = doc:sentence(m.sentence).first, m.first - 1 do
    if doc:token(n):is("finite", "modal") then return false end
  end
  return true
end

local no_title = { ["person with a rank"] = true, ["person with an honorific"] = true }   -- which say no office

-- Whom a headline means by a noun that the text does not have: "Striker denies it", "Odrin forward Ada Lind has denied".
-- The person that is the subject of the first sentence below it, if nothing says that he is another.
function M.person_of_lead(doc, all, headline)
  local lead, gender = nil, pronouns.gender_of(headline)
  for _, m in ipairs(all) do
    if not m.in_headline then
      lead = lead or m.sentence
      if m.sentence > lead then return nil end
      local form, kind, class = m:get("form", "kind", "class")
      if kind == "person" and form == "full" and m.last > m.first then
        local other = gender and pronouns.gender_of(m) and pronouns.gender_of(m) ~= gender
        local own = headline:get("class") or ""
        if class and class ~= "" and own ~= "" and class ~= own and not no_title[m.rule] then other = true end
        return not other and is_subject(doc, m) and m or nil
      end
    end
  end
end

local of_firms = { company = true, armed_group = true, party = true }

-- "Battery maker sues rival", and Daesan Energy is the subject of the first sentence below it: a firm, a band or a party of that
-- kind, which another noun of the headline does not name.
function M.body_of_lead(doc, all, headline)
  local lead, kind = nil, headline:get("kind")
  for _, m in ipairs(of_firms[kind or ""] and all or {}) do
    if not m.in_headline and m:get("way") ~= "agency" then
      lead = lead or m.sentence
      if m.sentence > lead then return nil end
      local form, own = m:get("form", "kind")
      if own == kind and (form == "full" or form == "acronym") then return is_subject(doc, m) and m or nil end
    end
  end
end

return M
