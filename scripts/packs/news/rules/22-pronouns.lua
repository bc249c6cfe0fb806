-- Pronouns: the subject of the sentence, of the one before, of the paragraph; he and she ask for a person that
-- may be one, "it" for an organisation or a state, "they" for several. One that finds nobody is dropped.
phase "actor-keys"

local reach = 4   -- sentences that a pronoun looks back
local he = { he = "m", him = "m", himself = "m", she = "f", her = "f", herself = "f" }
local it = { it = true }
local they = { they = true, them = true, themselves = true }
local human = { person = true, anonymous = true, other = true }
local single = { state = true, government = true, institution = true, military = true, police = true, armed_group = true,
                 party = true, company = true, igo = true, ngo = true, media = true, other = true }

local male = { spokesman = true, businessman = true, chairman = true, king = true, prince = true, father = true, son = true,
               husband = true, brother = true, congressman = true, policeman = true }
local female = { spokeswoman = true, businesswoman = true, chairwoman = true, queen = true, princess = true, mother = true,
                 daughter = true, wife = true, sister = true, congresswoman = true, actress = true, widow = true }
local titles = { ["Mr"] = "m", ["Mr."] = "m", ["Sir"] = "m", ["Lord"] = "m", ["Mrs"] = "f", ["Mrs."] = "f", ["Ms"] = "f",
                 ["Ms."] = "f", ["Lady"] = "f", ["Dame"] = "f", ["Miss"] = "f" }

local function gender_of(m)
  local head = string.lower(m:get("head") or string.match(m:get("title") or "", "(%a+)$") or "")
  if male[head] then return "m" elseif female[head] then return "f" end
  local g = titles[m:get("honorific") or ""] or m:get("gender")
  return (g == "m" or g == "f") and g or nil
end

local function wanted(word)
  if he[word] then
    return function(c, genders)
      return human[c.kind] and not c.plural and (genders[c.key] or he[word]) == he[word] and (c.kind ~= "other" or c.single)
    end
  elseif it[word] then
    return function(c) return single[c.kind] and not c.plural and c.form ~= "demonym" end
  elseif they[word] then
    return function(c) return c.plural or c.kind == "people" end
  end
end

-- What is asked of a mention; most are never asked.
local function look_at(c)
  local m = c.m
  c.kind, c.form, c.quoted = m:get("kind") or "other", m:get("form"), m.quoted
  c.plural = m:get("crowd") ~= nil and m:get("plural") ~= nil
  c.single = m.first == m.last
end

-- The earliest mention in a sentence that fits: its subject. A person of known kind goes before a name that
-- could be one.
local function in_sentence(list, fits, genders, quoted)
  local spare
  for _, c in ipairs(list or {}) do
    if not c.kind then look_at(c) end
    if fits(c, genders) and (quoted or not c.quoted) then
      if c.kind ~= "other" then return c end
      spare = spare or c
    end
  end
  return spare
end

-- "..., he said": what stands before it is what is said, not who says it.
local function closes(doc, m)
  local before = m.first > 1 and doc:token(m.first - 1).text or ""
  local after = m.last < doc.tokens and doc:token(m.last + 1)
  return (before == "," or before == '"' or before == "”" or before == "''" or before == "’") and after and
         after:in_list("say")
end

-- "It is nonsense", "it was clear that": nobody.
local function expletive(doc, m, word)
  local after = it[word] and m.last < doc.tokens and doc:token(m.last + 1)
  return after and after:in_list("be")
end

local function resolve(doc, m, sentences, genders)
  local word = string.lower(m.text)
  if expletive(doc, m, word) then return nil end
  local fits = wanted(word)
  if not fits then return nil end
  local from = m.sentence
  if closes(doc, m) then from = from - 1 end
  for s = from, math.max(1, m.sentence - reach), -1 do
    local found = in_sentence(sentences[s], fits, genders, m.quoted)
    if found then return found end
  end
  if word == "they" or word == "them" then   -- a team, a government: "they" of one body
    for s = from, math.max(1, m.sentence - 1), -1 do
      local found = in_sentence(sentences[s], function(c) return single[c.kind] and c.kind ~= "state" and c.form ~= "demonym" end,
                                genders, m.quoted)
      if found then return found end
    end
  end
end

local function note(sentences, m, key)
  local sentence = m.sentence
  local list = sentences[sentence] or {}
  sentences[sentence] = list
  if #list > 60 then return end   -- a sentence of names only
  list[#list + 1] = { key = key, m = m }
end

local first_person = { i = true, me = true, myself = true, we = true, us = true, ourselves = true }

pass "pronouns" {
  about = "he, she, it and they find the actor they stand for",
  run = function(doc)
    local sentences, genders, names, all = {}, {}, {}, doc:mentions("Actor")
    for i, m in ipairs(all) do
      names[i] = m:get("form") ~= "pronoun" and (m:get("key") or "")
      local key = names[i]
      if key and key ~= "" and not genders[key] then genders[key] = gender_of(m) end
    end
    for i, m in ipairs(all) do
      local key = names[i]
      if key then
        if key ~= "" then note(sentences, m, key) end
      elseif not first_person[string.lower(m.text)] then
        local found = resolve(doc, m, sentences, genders)
        if found then
          m:set("key", found.key)
          m:set("kind", found.kind)
          note(sentences, m, found.key)
        else
          m:drop("a pronoun that stands for no actor found")
        end
      end
    end
  end,
}
