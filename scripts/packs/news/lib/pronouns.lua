-- Whom a pronoun may mean, by kind, number and gender, and whom one means that is told of on demand.
local marks = require "lib.marks"
local sets = require "lib.word_sets"

local M = {}

M.gender = { he = "m", him = "m", himself = "m", his = "m", she = "f", her = "f", herself = "f" }
local human = { person = true, anonymous = true, other = true }
M.single = { state = true, government = true, institution = true, military = true, police = true, armed_group = true,
                 party = true, company = true, igo = true, ngo = true, media = true, other = true }

M.titles, M.anybody = {}, {}
local nouns, inside, endings = {}, {}, {}
local uses = { noun = nouns, title = M.titles, inside = inside, ending = endings, anybody = M.anybody }
for _, row in ipairs(rows "words/genders.tsv") do
  local told = uses[row.use]
  told[row.entry] = row.gender
end

-- The gender that the words of a full name tell behind the first, or nil.
function M.gender_in(words)
  for i = 2, #words do
    local word = words[i]
    local told = inside[word] or endings[string.sub(word, -4)] or endings[string.sub(word, -3)]
    if told then return told end
  end
end

-- What a mention's attributes say of who it is: "m", "f", or nil.
function M.gender_by(head, title, honorific, gender)
  head = head or title and string.match(title, "(%a+)$")
  if head then
    local told = nouns[string.match(string.lower(head), "[^-]+$") or ""]   -- ex-husband
    if told then return told end
  end
  local g = M.titles[honorific or ""] or gender
  return (g == "m" or g == "f") and g or nil
end

function M.gender_of(m) return M.gender_by(m:get("head", "title", "honorific", "gender")) end

-- "the 41-year-old" says of a person how old, and not which sex.
function M.age_of(word)
  return string.match(word, "(%d+)%-year%-old$")
end

-- gender: what is known of it by other words than this.
function M.wanted(word, gender)
  gender = M.gender[word] or gender
  if gender or M.age_of(word) then
    return function(c, genders)
      return human[c.kind] and not c.plural and (not gender or (genders[c.key] or gender) == gender) and
             (c.kind ~= "other" or c.m.first == c.m.last)
    end
  elseif sets.it_forms[word] then
    return function(c) return (M.single[c.kind] or c.collective) and not c.plural and c.form ~= "demonym" end
  elseif sets.they_forms[word] then
    return function(c) return c.plural or c.kind == "people" end
  end
end

local of_several = { party = true, military = true, armed_group = true, police = true, people = true }

-- What is asked of a mention, once; most are never asked. The Democrats, the Security Forces are several.
function M.look_at(c)
  if c.kind then return end
  local kind, form, plural = c.m:get("kind", "form", "plural")
  c.kind, c.form = kind or "other", form
  c.collective = kind == "people" and form == "nominal" and sets.several_as_one[string.match(string.lower(c.m.text), "%a+$") or ""]
  c.plural = plural ~= nil or of_several[kind or ""] and form ~= "nominal" and string.find(c.m.text, "%l[^s%A]s$") ~= nil or
             kind == "anonymous" and form == "pronoun" and sets.they_forms[string.lower(c.m.text)] ~= nil   -- "they", who are her advisers
end

-- May the word mean the actor of the mention, by kind, number and gender?
function M.may_mean(word, a)
  local fits, key = M.wanted(string.lower(word)), a:get("key") or ""
  local c = { m = a, key = key }
  M.look_at(c)
  return fits ~= nil and fits(c, { [key] = M.gender_of(a) or M.gender[string.lower(a.text)] })   -- "she" is not "his"
end

local reach = 3   -- sentences that a possessive looks back
local CLAUSE = 20   -- tokens of a phrase that opens a sentence

-- "Asked about her promise, Lind left", "In his speech, Moss said": the subject behind the comma, in front of which nobody
-- else stands.
local function subject_behind(doc, n, word, but)
  local s = doc:sentence(doc:token(n).sentence)
  if not sets.third_possessive[string.lower(word)] or n > s.first + CLAUSE then return nil end
  local comma = marks.first(doc, n + 1, math.min(s.last, n + CLAUSE) - 1, marks.comma)
  if not comma or doc:span(s.first, n):mentions("Actor")[1] then return nil end
  local a = doc:span(comma, math.min(comma + CLAUSE, s.last)):mentions("Actor")[1]
  local verb = a and a.first <= comma + 3 and a.last < s.last and doc:token(a.last + 1)
  local fits = verb and verb:is("finite", "modal", "adv") and a:get("key") and a:get("key") ~= but and M.may_mean(word, a)
  return fits and a or nil
end

-- Is it told that the mention is of that gender?
local function is_of_gender(a, gender)
  return (M.gender_of(a) or M.gender[string.lower(a.text)]) == gender
end

-- "LAGOS (Meridian News) - Odrin sued its rival": who sent the text is not of it.
local function is_in_dateline(doc, a)
  local line = doc:sentence(a.sentence):mentions("Dateline")[1]
  return line ~= nil and a.last <= line.last
end

local OWNED = 3   -- tokens from the "'s" to the name

-- "Norland's watchdog", "Norland's Odrin", "Red Lantern activists": does the actor tell only whose the one is that is not meant?
local function tells_whose(doc, a, all, but)
  if not but then return false end
  local owned = a:get("kind") == "state" and a.last < doc.tokens and doc:token(a.last + 1):is("possessive")
  for _, b in ipairs(all) do
    local around = a:get("kind") ~= "person" and b.first <= a.first and a.last < b.last
    local behind = owned and b.first > a.last and b.first <= a.last + OWNED
    if (around or behind) and b:get("key") == but then return true end
  end
  return false
end

words "of_a_paper" { "editor", "reporter", "correspondent", "journalist", "columnist", "publisher", "staff", "website", "reader", "source", "own", "report",
                     "front", "owner", "story", "article", "newsroom", inflect = "noun", any_tag = true }

-- "The Argus reported that its chairman had left": the party's, of which the text told before, and not the paper's ("its editor").
local function only_prints(doc, a, n)
  if string.lower(doc:word(n)) ~= "its" or a:get("kind") ~= "media" or n >= doc.tokens then return false end
  for k = a.last + 1, math.min(a.last + 3, n - 1) do
    if doc:token(k):in_list("say") then return not doc:find_list(n + 1, math.min(n + 2, doc.tokens), "of_a_paper") end
  end
  return false
end

-- The actor that "his", "its", "them" at token n may mean: the first of its sentence that is told to be of that gender,
-- else the first that fits, then of those before; never the one whose key is `but`, nor whom only a quotation in front of it
-- names ("'Odrin's clerks know it,' its chief said").
function M.meant(doc, n, but)
  local word, here, quoted = doc:token(n).text, doc:token(n).sentence, doc:token(n).quoted
  local subject = subject_behind(doc, n, word, but)
  if subject then return subject end
  local gender, paper = M.gender[string.lower(word)], nil
  for s = here, math.max(1, here - reach), -1 do
    local found
    local all = doc:sentence(s):mentions("Actor")
    for _, a in ipairs(all) do
      local key = a:get("key")
      local named = key and key ~= "" and key ~= but and not tells_whose(doc, a, all, but) and not sets.passes_by[string.lower(doc:word(a.first))]
      if a.last < n and named and (quoted or not a.quoted) and M.may_mean(word, a) and not is_in_dateline(doc, a) then
        if only_prints(doc, a, n) then paper = paper or a
        elseif not gender or is_of_gender(a, gender) then return a
        else found = found or a end
      end
    end
    if found then return found end
  end
  return paper
end

return M
