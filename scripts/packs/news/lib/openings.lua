-- Where a text and its sentences open, and whom a lead leaves without a name: "A nurse who was fired has ..." and, in
-- the next paragraph, "Ada Lind, 54, said".
local authors = require "lib.authors"
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

-- "A Sarn woman": one of a crowd whom an article brings in.
local function is_one_of_crowd(doc, m)
  local crowd, kind = m:get("crowd", "kind")
  return crowd and not m:get("plural") and (kind == "person" or kind == "anonymous") and
         sets.a_or_an[string.lower(doc:word(m.first))] ~= nil
end

-- Who opens the first sentence below the headline, if it is one person by a noun; not "our education correspondent", who writes.
function M.nameless_lead(doc, all)
  local bylines = doc:mentions("Byline")
  for _, m in ipairs(all) do
    if m.paragraph > furthest then return nil end
    if not m.in_headline and not authors.is_signature(bylines, m) and M.opens_sentence(doc, m) then
      local form, role = m:get("form", "role")
      return form == "nominal" and (role or is_one_of_crowd(doc, m)) and m or nil
    end
  end
end

-- Whom the first sentence below the headline tells of, if it does not open with him: "The sister of a pilot who was held
-- has sued". The only one that is brought in there by a noun, and no name stands there.
function M.told_of_lead(doc, all)
  local bylines, lead, found = doc:mentions("Byline"), nil, nil
  for _, m in ipairs(all) do
    local form, kind, role = m:get("form", "kind", "role")
    lead = lead or not m.in_headline and not authors.is_signature(bylines, m) and M.opens_sentence(doc, m) and m.sentence
    if lead and m.sentence > lead then break end
    local somebody = lead == m.sentence and (kind == "person" or kind == "anonymous") and form ~= "pronoun"
    local brought = somebody and form == "nominal" and sets.a_or_an[string.lower(doc:word(m.first))]
    if somebody and form ~= "nominal" or brought and (found or not role or m:slot("owner", "org")) then return nil end
    found = found or brought and m
  end
  return found
end

words "bare_victim" { "unarmed", "pregnant", "disabled", "homeless", "mentally ill", "handcuffed" }

-- "A 16-year-old boy", "an unarmed man": somebody of whom a lead tells no more than how old or how helpless.
local function is_bare(doc, m)
  for n = m.first, m.last - 1 do
    local t = doc:token(n)
    if pronouns.age_of(t.form) or t:in_list("bare_victim") then return true end
  end
  return false
end

words "deed_to_victim" { "death", "killing", "murder", "shooting", "manslaughter", "rape", "beating", "stabbing", "kidnapping", "abduction", "disappearance", "drowning" }

-- "The killing of a courier", "charged with the murder of Ada Lind": to whom it was done.
function M.is_done_to(doc, m)
  return m.first > 2 and doc:word(m.first - 1) == "of" and doc:token(m.first - 2):in_list("deed_to_victim")
end

-- Whom the lead tells of besides its opener, if nobody is named there: "a constable who shot a 16-year-old boy".
function M.victim_of_lead(doc, all)
  local lead, found
  for _, m in ipairs(all) do
    local form, kind = m:get("form", "kind")
    local opens = not lead and not m.in_headline and M.opens_sentence(doc, m)
    local dies = not lead and not m.in_headline and m.paragraph <= furthest and M.is_done_to(doc, m)   -- the killing of a courier
    if opens or dies then lead = m.sentence end
    if lead and m.sentence > lead then break end
    if lead and kind == "person" and form ~= "nominal" and form ~= "pronoun" then return nil end
    local brought = lead and not opens and form == "nominal" and (kind == "person" or kind == "anonymous") and
                    sets.a_or_an[string.lower(doc:word(m.first))] and (is_bare(doc, m) or M.is_done_to(doc, m))
    if brought and found then return nil end
    found = found or brought and m
  end
  return found
end

local no_office = { ["person with a rank"] = true, ["person with an honorific"] = true }   -- titles which say no office
local uniformed = { military = "uniformed", security = "uniformed" }

-- Callings that nobody has both of; "other" is any.
local function is_unlike(one, other)
  local told = one ~= nil and other ~= nil and one ~= "" and other ~= "" and one ~= "other" and other ~= "other"
  return told and (uniformed[one] or one) ~= (uniformed[other] or other)
end

-- Of one calling, as a constable and Sgt. Lind are.
local function is_alike(one, other)
  return one ~= nil and one ~= "" and one ~= "other" and (uniformed[one] or one) == (uniformed[other] or other)
end

-- The token at which a name begins with the titles before it: Ratu Ada Lind, Const. Tom Ode.
local function start_with_title(doc, m)
  local title = m:slot("title")
  local n = title and title.last == m.first - 1 and title.first or m.first
  while n > 1 and doc:token(n - 1):in_list("rank", "honorific") do n = n - 1 end
  local first = doc:sentence(m.sentence).first
  local function is_of_house(t) return t:is("name", "common") or string.find(t.text, "^%u") end
  while title and n < m.first and n > first and is_of_house(doc:token(n - 1)) do n = n - 1 end   -- Sarn School principal Ada Lind
  return n
end

local TAKING = 4   -- tokens from "who" to how one came to an office

-- "Ada Lind, who was elected in May", "who lives in Sarn": whoever holds the office of the lead, and no other; but not "who
-- represents the family", her lawyer.
local function holds_office(doc, comma)
  if doc:word(comma + 1) ~= "who" then return false end
  local life = doc:find_list(comma + 2, comma + 3, "life_told")
  if life then return doc:token(life).lemma ~= "represent" or doc:token(life + 1):is("name") end
  for n = comma + 2, math.min(comma + 1 + TAKING, doc.tokens) do
    if doc:token(n):in_list("taking_office") then return true end
  end
  return false
end

local where_from = { of = true, from = true }

-- "Ada Lind, from Sarn,": where somebody lives, and not for whom she speaks.
local function tells_home(doc, comma)
  if not where_from[doc:word(comma + 1)] or comma + 2 > doc.tokens or not doc:token(comma + 2):is("name") then return false end
  for _, a in ipairs(doc:span(comma + 2, math.min(comma + 4, doc.tokens)):mentions("Actor")) do
    local kind = a:get("kind")
    if kind ~= "state" and kind ~= "other" then return false end
  end
  return true
end

-- "Ada Lind, 54", "Ada Lind, speaking in public for the first time": what tells of somebody without saying who he is.
local function has_plain_aside(doc, comma)
  local t = comma < doc.tokens and doc:token(comma + 1)
  return t and t:is("num", "gerund") or tells_home(doc, comma) or holds_office(doc, comma)
end

-- The token behind a name and the age that brackets tell: "Ada Lind (54)".
local function behind_name(doc, m)
  local n = m.last + 1
  local aged = doc:word(n) == "(" and n < doc.tokens and doc:token(n + 1):is("num") and doc:word(n + 2) == ")"
  return aged and n + 3 or n
end

words "title_of_respect" { "Dr", "Dr.", "Prof", "Prof.", "Professor", "Sister", "Father", "Bishop", "Pastor", "Rev", "Rev.", "Reverend", "Apostle", "Prophet",
                           "Sir", "Dame", "Lord", "Lady", "Imam", "Sheikh", "Alhaji", "Chief", "Doctor" }
words "any_head" { "boss", "head", "chief", "owner", "founder", "leader", "landlord", "landlady", "manager", "director", "principal", "headteacher",
                   "headmaster", "headmistress", "chairman", "chairwoman", "executive", "president", "proprietor" }

-- "The head of a Sarn school", and "Hill School principal Ada Lind", "Ada Lind, principal of Hill School,": who is at the head of a
-- house is called so by several words; the token is the last of such.
local function heads_it_too(doc, noun, n)
  local role = noun:slot("role")
  local named = n < doc.tokens and doc:token(n):in_list("any_head")
  if not named or not role or not doc:token(role.last):in_list("any_head") then return false end
  local org = noun:slot("owner", "org")
  local first = org and org.first or doc:word(noun.last + 1) == "of" and noun.last + 2
  return first and sets.a_or_an[string.lower(doc:word(first))] ~= nil or false
end

-- Is more said of the one named there than his age, or that he is what the noun says? Then he is another.
function M.is_introduced(doc, m, noun)
  local title, class = m:get("title", "class")
  local leads = noun:get("head") == "leader" and class == "legislator"   -- the leader of a council: Cllr Ada Lind
  local before_name = m.first > 1 and doc:token(m.first - 1)
  leads = leads or before_name and (before_name:in_list("title_of_respect") or heads_it_too(doc, noun, m.first - 1))
  if title and not leads then   -- "a constable ... Sergeant Lind": a rank says no more than the noun
    return not (no_office[m.rule] or uniformed[class or ""]) or not is_alike(class, noun:get("class"))
  end
  local n = behind_name(doc, m)
  if doc:word(n) == "," and not has_plain_aside(doc, n) and not heads_it_too(doc, noun, n + 1) then return true end
  return before_name and not leads and before_name:in_list("role")
end

local of_what = { of = true, ["for"] = true, at = true }

-- "The mayor" is known by no more than that, "the governor of the north" is not.
function M.is_known_so(doc, noun)
  if string.lower(doc:word(noun.first)) ~= "the" or noun:slot("owner", "org", "state") then return false end
  return not of_what[doc:word(noun.last + 1)] and not of_what[doc:word(noun.last - 1)]
end

-- "Ada Lind, 54, ...", "Ada Lind (54)"
function M.has_age(doc, named)
  local n = named.last + 1
  return behind_name(doc, named) > n or doc:word(n) == "," and doc:token(n + 1):is("num")
end

-- "The mayor", who is known by that, is another than whoever is named below, unless his age stands there.
local function is_known(doc, lead, named) return M.is_known_so(doc, lead) and not M.has_age(doc, named) end

local function has_finite(doc, first, last)
  for n = first, last do
    if doc:token(n):is("finite", "modal") then return true end
  end
  return false
end

-- Does the name open its sentence, or the clause behind a phrase of time and place: "In a letter sent in May, Ada Lind says"?
-- Or does it stand behind what it says: "It is ours," Ada Lind told a meeting? Or is it what a paper tells of him: "reported that
-- Ada Lind took money"?
function M.opens_clause(doc, m)
  local first, start = doc:sentence(m.sentence).first, start_with_title(doc, m)
  if start == first or M.opens_sentence(doc, m) then return true end
  local quote = doc:quote(start - 1)
  if quote and quote.last == start - 1 and quote.first <= first or doc:word(start - 1) == "that" then return true end
  return doc:word(start - 1) == "," and doc:token(first):is("prep", "gerund") and not has_finite(doc, first, start - 1)
end

-- "A constable of the Odrin police" is whoever is of that calling, and not the next that is named.
local function is_of_somebody(doc, lead, m)
  if string.lower(doc:word(lead.first)) == "the" then return false end   -- the director of a house, who is one
  return lead:slot("owner", "org") ~= nil and not is_alike(m:get("class"), lead:get("class"))
end

-- The first whom the text names as somebody known. Whoever speaks is no victim, nor is whoever the text says more of. OPENER: the
-- key of the one with whom the lead opens.
function M.name_of_victim(doc, all, victim, opener)
  local gender = pronouns.gender_of(victim)
  for _, m in ipairs(all) do
    local form, kind, key = m:get("form", "kind", "key")
    local named = m.first > victim.last and form == "full" and kind == "person" and m.last > m.first and key and key ~= opener
    if named and M.is_done_to(doc, m) then return m.sentence <= victim.sentence + reach and m or nil end
    if named and not m:get("title") and not M.is_introduced(doc, m, victim) then
      local near = m.sentence > victim.sentence and m.sentence <= victim.sentence + reach
      local other = gender and pronouns.gender_of(m) and pronouns.gender_of(m) ~= gender
      if not near or other or m.quoted then return nil end
      local behind = doc:token(m.last + 1)
      local acts = behind and (behind:is("finite", "modal") and not behind:in_list("say") or M.has_age(doc, m))
      return acts and m or nil
    end
  end
end

words "speaks_out" { "say", "accuse", "sue", "deny", "tell", "claim", "allege", "reject", "insist", "blame", "criticise", "criticize", "describe", "complain", inflect = "verb" }
local TO_VERB = 16   -- tokens: a man who lost his leg when a train hit him in May has sued

-- "A Sarn woman says", "A man who lost his leg has sued": one of a crowd who speaks or sues, and may be named soon.
local function speaks_up(doc, lead)
  local last = doc:sentence(lead.sentence).last
  local n = doc:find_list(math.min(lead.last + 1, last), math.min(lead.last + TO_VERB, last), "speaks_out")
  return n ~= nil and doc:token(n):is("finite", "participle")
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
        if not near or other or M.is_introduced(doc, m, lead) or is_of_somebody(doc, lead, m) or is_known(doc, lead, m) then return nil end
        if not lead:get("role") and not M.has_age(doc, m) and not speaks_up(doc, lead) then return nil end
        return M.opens_clause(doc, m) and m or nil
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
      if form == "nominal" and roles[i] and not named[key] and speaks(doc, m) then open = not M.is_known_so(doc, m) and m or nil
      elseif open and m.paragraph > open.paragraph and form == "full" and m.last > m.first and not told[key] and speaks(doc, m) then
        local one, other = pronouns.gender_of(open), pronouns.gender_of(m)
        local another = one and other and one ~= other or M.is_introduced(doc, m, open) or denies(doc, m)
        if not another then tell(open, m) end
        open = nil
      end
    end
    if key and form ~= "nominal" then told[key] = true end
  end
end

-- Before the first verb of the sentence that it stands in?
function M.is_subject(doc, m)
  for n = doc:sentence(m.sentence).first, m.first - 1 do
    if doc:token(n):is("finite", "modal") then return false end
  end
  return true
end

-- "Pastor denies it", "The founder of a church denied it" and "Bishop Lind, 49, said": the nameless one of the lead, who is named below
-- by a title of that calling. MOVED: who is named later, by keys.
local function is_named_so(doc, all, headline, nameless, moved)
  local key = moved[nameless:get("key")]
  for _, m in ipairs(key and all or {}) do
    if m:get("key") == key and is_alike(headline:get("class"), m:get("class")) then return true end
  end
  return false
end

-- "Odrin officer denies it", and below it "An Odrin constable denied": one of that calling or town without a name.
local function is_unnamed_one(headline, m)
  local one, other = headline:slot("seat"), m:slot("seat")
  return is_alike(headline:get("class"), m:get("class")) or one ~= nil and other ~= nil and one.text == other.text
end

-- Whom a headline means by a noun that the text does not have: "Striker denies it", "Odrin forward Ada Lind has denied".
-- The person that is the subject of the first sentence below it, if nothing says that he is another.
function M.person_of_lead(doc, all, headline, moved)
  local lead, gender, bylines = nil, pronouns.gender_of(headline), doc:mentions("Byline")
  for _, m in ipairs(all) do
    if not m.in_headline and not authors.is_signature(bylines, m) then
      lead = lead or m.sentence
      if m.sentence > lead then break end
      local form, kind, class = m:get("form", "kind", "class")
      if kind == "person" and form == "full" and m.last > m.first then
        local other = gender and pronouns.gender_of(m) and pronouns.gender_of(m) ~= gender
        if is_unlike(headline:get("class"), class) and not no_office[m.rule] then other = true end
        return not other and M.is_subject(doc, m) and m or nil
      end
    end
  end
  local nameless = M.nameless_lead(doc, all)
  return nameless and (is_unnamed_one(headline, nameless) or is_named_so(doc, all, headline, nameless, moved)) and nameless or nil
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
      if own == kind and (form == "full" or form == "acronym") then return M.is_subject(doc, m) and m or nil end
    end
  end
end

return M
