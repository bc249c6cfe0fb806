-- Pronouns: the subject of the sentence, of the one before, of the paragraph; he and she ask for a person that
-- may be one, "it" for an organisation or a state, "they" for several. One that finds nobody is dropped.
local authors = require "lib.authors"
local pronoun_meanings = require "lib.pronoun_meanings"
local pronoun_nobody = require "lib.pronoun_nobody"
local pronouns = require "lib.pronouns"
local sets = require "lib.word_sets"

phase "actor-keys"

local resolve = pronoun_meanings.resolve
local stands_for_thing = pronoun_nobody.stands_for_thing

local function note(sentences, p)
  local list = sentences[p.sentence] or {}
  sentences[p.sentence] = list
  if #list > 60 then return end   -- a sentence of names only
  list[#list + 1] = p
end

-- What the first mention that tells it says of who each is, by keys; and what it says but for given names.
local function genders_of(doc, forms, keys)
  local genders, sure = {}, {}
  local _, heads, titles, honorifics, told = doc:mentions("Actor", "head", "title", "honorific", "gender")
  for i, key in ipairs(keys) do
    if key and forms[i] ~= "pronoun" and not genders[key] then
      sure[key] = pronouns.gender_by(heads[i], titles[i], honorifics[i])
      genders[key] = sure[key] or told[i] and pronouns.gender_by(nil, nil, nil, told[i])
    end
  end
  return genders, sure, told
end

-- Datelines by the sentence that they open: a text of many dispatches has as many.
local function datelines(doc)
  local lines = {}
  for _, line in ipairs(doc:mentions("Dateline")) do lines[line.sentence] = line end
  return lines
end

-- "LAGOS (Reuters) -": who sent the text is not of it.
local function in_dateline(lines, m)
  local line = lines[m.sentence]
  return line ~= nil and line.first <= m.first and m.last <= line.last
end

-- "I'm a big fan of Lind", "you are a fool": what those who talk say of themselves is no other.
local function is_of_talkers(doc, m, form)
  local n = form == "nominal" and m.first - 1 or 0
  while n > 1 and doc:token(n):is("adv") do n = n - 1 end
  return n > 1 and doc:token(n):in_list("be") and sets.in_talk[string.lower(doc:word(n - 1))] or false
end

-- All that the pass reads, in order: pronouns with their word, others with their key; who cannot be meant is left out.
local function to_read(doc, all, forms, keys)
  local lines, bylines, list = datelines(doc), doc:mentions("Byline"), {}
  for i, m in ipairs(all) do
    local word = forms[i] == "pronoun" and string.lower(m.text)
    local in_story = not in_dateline(lines, m) and not authors.is_signature(bylines, m)
    local named = not word and keys[i] and in_story and m.way ~= "agency" and not is_of_talkers(doc, m, forms[i])
    if named or word and not sets.i_or_we[word] then
      list[#list + 1] = { m = m, word = word, key = keys[i], first = m.first, sentence = m.sentence }
    end
  end
  return list
end

-- Reads from the first to the last; done(m, word, c): the pronoun stands for c, or for nobody found.
local function read(doc, list, genders, sure, has, done)
  local sentences = {}
  for i, p in ipairs(list) do
    if p.word then
      local found = resolve(doc, list, i, sentences, genders, sure, has)
      local nobody = found and stands_for_thing(doc, p.m, p.word, found)
      if nobody then found = nil end
      p.key, p.kind = found and found.key, nil   -- it is looked at anew
      done(p.m, p.word, found)
    end
    if p.key then note(sentences, p) end
  end
end

-- Are there both men and women, and is of somebody not known which?
local function in_doubt(list, genders)
  local told = {}
  for _, p in ipairs(list) do
    local gender = p.word and pronouns.gender[p.word]
    if gender then told[gender] = true end
  end
  if not (told.m and told.f) then return false end
  for _, p in ipairs(list) do
    if p.key and not genders[p.key] and p.m:get("kind") == "person" then return true end
  end
  return false
end

-- "Schlafly had backed Trump. He thanked her. ... she wrote. ... she said": whom pronouns of both genders may mean is
-- what most of them say, and not what the first says. (Of a phrase, "a student", too little is told to count.)
local function by_most(doc, list, genders, sure, has)
  local count, both = {}, {}
  read(doc, list, genders, sure, has, function(_, word, c)
    local told = c and c.form ~= "nominal" and not genders[c.key] and pronouns.gender[word]
    if not told then return end
    local of = count[c.key] or { m = 0, f = 0 }
    count[c.key] = of
    of[told] = of[told] + 1
    if of.m > 0 and of.f > 0 then both[#both + 1] = c.key end
  end)
  for _, key in ipairs(both) do
    local of = count[key]
    if of.m ~= of.f then genders[key] = of.m > of.f and "m" or "f" end
  end
end

-- "Ada Lind ... Lind mocked his speech": what is told of who she is anywhere, other passes ask of each mention.
local function tell_genders(all, forms, keys, told, genders)
  for i, m in ipairs(all) do
    local gender = forms[i] ~= "pronoun" and keys[i] and genders[keys[i]]
    if gender and told[i] ~= gender then m:set("gender", gender) end
  end
end

-- A name of several words, or of one that no dictionary has.
local function is_strange(doc, m)
  local first = doc:token(m.first)
  return m.last > m.first or not first.known and string.find(first.text, "%l") ~= nil
end

pass "pronouns" {
  about = "he, she, it and they find the actor they stand for",
  run = function(doc)
    local all, forms, keys = doc:mentions("Actor", "form", "key")
    local genders, sure, told = genders_of(doc, forms, keys)
    local list, turned = to_read(doc, all, forms, keys), {}
    local has = { denials = doc:find_list(1, doc.tokens, "flat_deny"), put = doc:find_list(1, doc.tokens, "put_to") }
    if in_doubt(list, genders) then by_most(doc, list, genders, sure, has) end
    read(doc, list, genders, sure, has, function(m, word, found)
      if not found then return m:drop("a pronoun that stands for no actor found") end
      if sets.he_or_she[word] and found.kind == "other" and is_strange(doc, found.m) then turned[found.key] = true end
      m:set("key", found.key, "it stands for these words", found.m)
      m:set("kind", found.kind)
      local gender = pronouns.gender[word]
      if gender then
        sure[found.key] = sure[found.key] or gender
        genders[found.key] = sure[found.key]
      end
    end)
    tell_genders(all, forms, keys, told, genders)
    for i, key in ipairs(next(turned) and keys or {}) do
      if turned[key] and all[i]:get("kind") == "other" then all[i]:set("kind", "person") end
    end
  end,
}
