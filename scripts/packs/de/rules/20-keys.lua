-- Which mentions are one actor: a family name is the person whose full name has it, a noun with "der" the
-- last actor that it fits, a pronoun the last person or body of its sex.
phase "actor-keys"

local heads = require "lib.heads"

local honorific = { ["Dr."] = true, ["Prof."] = true }

-- The words of a name; of a genitive without its s where the name stands without it elsewhere.
local function words_of(text)
  local words = {}
  for word in string.gmatch(text, "%S+") do
    if not honorific[word] then words[#words + 1] = word end
  end
  return words
end

-- "Blauen Bahn" is the Blaue Bahn.
local function straight(text) return (string.gsub(text, "^(%u%S-e)[nrsm] (%u)", "%1 %2")) end

local function bare(text, known)
  local without = string.match(text, "^(.*[^s])s$")
  return without and known[without] and without or text
end

-- All names in full, and what a single word may stand for: the last word of a person's name, the first of a
-- firm's.
local function learn(doc)
  local known, short, list = {}, {}, {}
  for _, m in ipairs(doc:mentions("Actor")) do
    if m:get("form") == "full" and not m:get("name") then
      known[m.text] = true
      list[#list + 1] = m
    end
  end
  for _, m in ipairs(list) do
    local key = bare(m.rule == "organisation by its adjective" and straight(m.text) or m.text, known)
    local words = words_of(key)
    m:set("key", table.concat(words, " "))
    local at = m:get("kind") == "person" and words[#words] or words[1]
    if #words > 1 and not short[at] then
      short[at] = { key = m:get("key"), kind = m:get("kind"), gender = m:get("gender"), org = m:get("org"), first = m.first, named = m }
    end
  end
  for _, m in ipairs(list) do   -- "Odrin" behind a title is Hanna Odrin
    local full = short[bare(m:get("key"), short)]
    if full and not string.find(m:get("key"), " ") then
      m:set("key", full.key)
      m:set("kind", full.kind)
      m:set("form", "short")
    end
  end
  return short
end

-- The tokens of all names.
local function taken(doc)
  local all = {}
  for _, m in ipairs(doc:mentions("Actor")) do
    local form = m:get("form")
    if form ~= "nominal" and form ~= "pronoun" then
      for n = m.first, m.last do all[n] = true end
    end
  end
  return all
end

-- Single words of names, which nothing but the full name tells of: every noun has a capital.
local function add_short(doc, short)
  if not next(short) then return end
  local names, found = taken(doc), {}
  for n = 1, doc.tokens do
    if not names[n] then
      local text = doc:token(n).text
      local full = short[text] or short[string.match(text, "^(.*)s$") or ""] or short[string.match(text, "^(.*)['’]$") or ""]
      if full then found[#found + 1] = { n = n, full = full } end
    end
  end
  for _, one in ipairs(found) do
    local span = doc:span(one.n, one.n)
    doc:add("Actor", span, { name = span },
            { key = one.full.key, kind = one.full.kind, form = "short", gender = one.full.gender }, one.full.named)
  end
end

local function key_of(m)
  local key = m:get("key")
  if key and key ~= "" then return key end
  local name = m:get("name")
  return name and name ~= "" and name or nil
end

-- ", die Ärztin Jana Petersen,": the name in an apposition that begins at token n.
local function named_behind(doc, n, names)
  for i = n, math.min(n + 4, doc.tokens) do
    if names.starts[i] then return names.starts[i] end
    local t = doc:token(i)
    if not (t:is("det") or t:is("adj") or t:is("noun")) then return nil end
  end
end

-- The noun beside a name is its bearer's: "Ministerin Lind", "Ada Lind, Sprecherin der Werft,".
local function beside(doc, m, names)
  local after = names.starts[m.last + 1] or (m.last + 1 < doc.tokens and doc:token(m.last + 2).quoted and names.starts[m.last + 2])
  if after and (after:get("kind") == "person") == (m:get("kind") == "person") and not after:get("name") then return after end
  local inner = names.starts[m.last + 1]   -- "der Chef des Klinikums Talheim, ..."
  local last = inner and inner.last or m.last
  local comma = last < doc.tokens and doc:token(last + 1).text == ","
  after = comma and named_behind(doc, last + 2, names)
  local closed = after and after.last < doc.tokens and string.find(doc:token(after.last + 1).text, "^[,.]$")
  if closed and after:get("kind") == "person" and m:get("kind") == "person" then return after end
  local before = m.first > 2 and doc:token(m.first - 1).text
  local name = before == "," and names.ends[m.first - 2]
  if name and name:get("kind") == m:get("kind") then return name end
  return nil
end

local definite = { der = true, die = true, das = true, dem = true, den = true, des = true, dieser = true, diese = true,
                   dieses = true, diesem = true, diesen = true }
local general = { konzern = "company", unternehmen = "company", firma = "company", hersteller = "company",
                  betreiber = "company", zeitung = "media", blatt = "media", sender = "media", partei = "party" }

local function is_definite(doc, m) return definite[heads.lower(doc:token(m.first).text)] end

-- Nouns end in the head of an earlier one: "das Ministerium" is the Innenministerium.
local function fits(m, c)
  if m:get("kind") ~= c.kind or (m:get("gender") == "f") ~= (c.gender == "f") and c.kind == "person" then return false end
  local head, state = m:get("head") or "", m:get("state") or ""
  if state ~= "" and c.state ~= "" and state ~= c.state then return false end
  if general[head] == c.kind and c.named then return true end
  return head ~= "" and c.head ~= "" and string.sub(c.head, -#head) == head
end

-- A headline says "Reederei" of whoever the text calls "die Reederei Halvor": the first name with that head.
local function headline_names(doc, all, names)
  local heads_of = {}
  for _, m in ipairs(all) do
    local head, name = m:get("head"), m
    if m:get("form") == "nominal" then name = beside(doc, m, names) end
    if name and name:get("form") == "full" and not name:get("name") and head and not heads_of[head] then heads_of[head] = name end
  end
  for _, m in ipairs(all) do
    local name = m.in_headline and m:get("form") == "nominal" and heads_of[m:get("head") or ""]
    if name and not doc:token(m.first):is("det") and name:get("kind") == m:get("kind") then m:set("key", name:get("key")) end
  end
end

local cased = { des = true, dem = true, den = true, einem = true, einen = true, eines = true, einer = true }

local function own_key(doc, m)
  local text = m.text
  if doc:token(m.first):is("det") then text = doc:span(math.min(m.first + 1, m.last), m.last).text end
  return heads.lower(text)
end

local function note(memory, m, key)
  local title = m:get("title")
  local head = m:get("head")
  if title and title ~= "" then head = heads.role(string.match(title, "[^%s%-]+$") or title) end
  local word = heads.lower(m:get("form") == "nominal" and (m:feature("body", "text") or m:feature("role", "text") or "") or title or "")
  memory[#memory + 1] = { key = key, kind = m:get("kind"), gender = m:get("gender"), state = m:get("state") or "",
                          head = head or "", word = word, sentence = m.sentence, plural = m:get("plural"),
                          named = m:get("form") ~= "nominal", m = m,
                          owns = m:get("kind") == "person" and string.find(m.text, "s$") ~= nil and not string.find(key, "s$") }   -- "Kassels Anwalt"
end

local far = 80   -- mentions that a noun looks back over

-- "Der 54-Jährige" is the last person of that sex whom the text names.
local function resolve_age(m, memory)
  for i = #memory, math.max(1, #memory - far), -1 do
    local c = memory[i]
    if c.kind == "person" and c.named and (not c.gender or (c.gender == "f") == (m:get("gender") == "f")) then return c end
  end
end

local function resolve_noun(doc, m, memory)
  if not is_definite(doc, m) then return nil end
  if m:get("age") then return resolve_age(m, memory) end
  for i = #memory, math.max(1, #memory - far), -1 do
    if fits(m, memory[i]) then return memory[i] end
  end
end

local pronouns = { er = "m", ihm = "m", ihn = "m", sie = "f" }
local bodies = { company = true, institution = true, government = true, party = true, media = true, ngo = true, igo = true,
                 police = true, military = true, armed_group = true, person = true }
local reach = 3

-- The earliest in the nearest sentence: its subject.
local function resolve_pronoun(m, memory)
  local sex = pronouns[heads.lower(m.text)]
  if not sex then return nil end
  local from = math.max(1, #memory)
  while from > 1 and #memory - from < far and memory[from - 1].sentence >= m.sentence - reach do from = from - 1 end
  for back = 0, reach do
    local spare
    for i = from, #memory do
      local c = memory[i]
      if c.sentence == m.sentence - back and not c.owns and c.m.first < m.first and bodies[c.kind or ""] and not c.m.quoted then
        if c.gender == sex then return c end
        if not c.gender and c.kind == "person" and not spare then spare = c end
      end
    end
    if spare then return spare end
  end
end

pass "names" {
  about = "one key for each named actor; family names and short names of firms find their full names",
  run = function(doc) add_short(doc, learn(doc)) end,
}

pass "nominals and pronouns" {
  about = "nouns with der, die, das and pronouns find the actor they stand for; other nouns are actors of their own",
  run = function(doc)
    local memory, names, all = {}, { starts = {}, ends = {} }, doc:mentions("Actor")
    for _, m in ipairs(all) do
      local form = m:get("form")
      if form ~= "nominal" and form ~= "pronoun" then
        names.starts[m.first], names.ends[m.last] = m, m
      end
    end
    headline_names(doc, all, names)
    for _, m in ipairs(all) do
      local form = m:get("form")
      if form == "pronoun" then
        local c = resolve_pronoun(m, memory)
        if c then
          m:set("key", c.key)
          m:set("kind", c.kind)
        end
      elseif form == "nominal" then
        local name = beside(doc, m, names)
        local c = not name and resolve_noun(doc, m, memory)
        local given = m:get("key")
        local key = given or name and key_of(name) or c and c.key or own_key(doc, m)
        m:set("key", key)
        if cased[heads.lower(doc:token(m.first).text)] and m.first < m.last then
          m:set("name", doc:span(m.first + 1, m.last).text)
        end
        if c and c.kind then m:set("kind", c.kind) end
        if name and m:get("state") and m:get("state") ~= "" then name:set("state", m:get("state")) end
        if name and m:get("org") and m:get("org") ~= "" then name:set("org", m:get("org")) end
        if name and m:get("gender") and not name:get("gender") then name:set("gender", m:get("gender")) end
        note(memory, m, key)
      else
        note(memory, m, key_of(m) or m.text)
      end
    end
  end,
}

pass "organisations of people" {
  about = "an org is the key of the actor that is named there",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Actor")) do
      local org = m:slot("org")
      local actor = org and org:mentions("Actor")[1]
      if actor then
        local key = key_of(actor)
        if actor:get("kind") == "state" then m:set("state", key) m:set("org", nil)
        elseif actor:get("kind") ~= "person" then m:set("org", key) else m:set("org", nil) end
      end
    end
  end,
}
