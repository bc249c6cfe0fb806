-- "The singer": what a text calls somebody whom it has just named, by his trade or by what he is about, not by an
-- office.
local pronouns = require "lib.pronouns"
local seats = require "lib.seats"
local senses = require "lib.noun_senses"
local sets = require "lib.word_sets"

local M = {}

-- Of which seat somebody is by what his home calls him.
local homes = {
  texan = "texas", californian = "california", floridian = "florida", ohioan = "ohio", kentuckian = "kentucky", pennsylvanian = "pennsylvania",
  vermonter = "vermont", iowan = "iowa", alaskan = "alaska", arkansan = "arkansas", arizonan = "arizona", coloradan = "colorado",
  kansan = "kansas", louisianan = "louisiana", minnesotan = "minnesota", mississippian = "mississippi", missourian = "missouri",
  montanan = "montana", nebraskan = "nebraska", nevadan = "nevada", virginian = "virginia", wisconsinite = "wisconsin", hawaiian = "hawaii",
  londoner = "london", glaswegian = "glasgow", liverpudlian = "liverpool", mancunian = "manchester", muscovite = "moscow",
  yorkshireman = "yorkshire", ulsterman = "ulster", sicilian = "sicily",
}

-- By epithet the group of titles that it goes with; by group a set of titles; a set of those who hold seats.
local epithet, titles, seated = {}, {}, {}

local function note_title(row)
  for group in string.gmatch(row.group, "[^|]+") do
    titles[group] = titles[group] or {}
    titles[group][row.entry] = true
  end
end

for _, row in ipairs(rows "words/epithets.tsv") do
  if row.use == "epithet" then epithet[row.entry] = row.group
  elseif row.use == "title" then note_title(row)
  else seated[row.entry] = true end
end

-- Who else is named in a sentence, behind the one who opens it.
local function note_beside(memory, m, key, sentence)
  local beside = memory.beside[sentence] or {}
  memory.beside[sentence] = beside
  beside[#beside + 1] = { key = key, m = m }
end

-- The last sentences of which a person is the subject, so far as the order of names tells: who opens a sentence.
function M.note(memory, m, key, kind)
  local said, sentence = memory.persons, m.sentence
  local last, nameless = said[#said], kind ~= "person"
  if nameless and not string.find(key, " ", 1, true) or m.quoted then return end
  if last and last.sentence == sentence then
    if not nameless and last.key ~= key and m:get("form") ~= "nominal" then note_beside(memory, m, key, sentence) end
    return
  end
  if last and last.key == key then last.before, last.sentence = last.sentence, sentence
  else said[#said + 1] = { key = key, sentence = sentence, unsure = nameless } end
end

local reach = 3   -- sentences back

-- "The Russian leader": who leads a land is called so by turns.
local function leads_state(d)
  return d.head == "leader" and d.whose ~= nil and d.whose:get("kind") == "state"
end

-- "The Ohio senator", "the Republican governor": who holds a seat is called so by it, or by his party.
local function holds_seat(d)
  if not seated[d.head] then return false end
  return d.m:slot("seat") ~= nil or d.whose ~= nil and d.whose:get("kind") == "party"
end

-- "The Ohio governor" is no senator; "the Ohio Republican" may be either.
local function has_other_seat(d, word)
  local office = senses.cut_short[word] or word
  return holds_seat(d) and d.head ~= "mp" and seated[office] ~= nil and office ~= d.head
end

-- "The former mayor", "the ex-wrestler": what somebody was, who needs to have no such title in the text.
local function was_once(d)
  return d.over and d.is_role and (d.whose == nil or d.whose:get("kind") == "state")
end

-- Is a person named in that sentence already? Then the last one of which the text spoke is not surely meant.
local function names_one_here(memory, here)
  for _, sentence in next, memory.spoken.person or {} do
    if sentence == here then return true end
  end
  return false
end

-- May one whose title that is have been what D says? Not who is so now, nor an officer who was once a mayor.
local function may_have_been(d, title, word)
  if not title then return true end
  if word == d.head or title == d.office then return false end
  local of = titles.politics
  return epithet[d.head] ~= nil or of[d.head] and of[word] or false
end

-- "The 29-year-old midfielder", "the stunner, 36,": his age tells that he is known, and whom the sentence itself may have named.
local function has_age(d)
  return string.find(d.text, "%d%-year%-old") ~= nil or d.m.way == "age"
end

-- "Accused the singer of lying": what he is accused of, and not whose singer he is.
local function is_charged_with(doc, m)
  return doc:word(m.last + 1) == "of" and m.first > 1 and doc:token(m.first - 1):in_list("charging")
end

-- "The singer", "the Omani singer", and not "the singer who left", "the company's singer".
local function is_epithet(doc, d)
  local m, whose = d.m, d.whose
  local several = d.plural and not (d.crowd and has_age(d) and not m:get("plural"))   -- the 26-year-old scaffolder
  if d.article ~= "the" or several or m.quoted then return false end
  if not epithet[d.head] and not leads_state(d) and not holds_seat(d) and not was_once(d) and not has_age(d) then return false end
  local behind = whose and whose.last < doc.tokens and doc:token(whose.last + 1)
  local owned = whose and (whose.last > m.last or behind and behind:is("possessive"))
  return not owned and (not sets.of_from_who[doc:word(m.last + 1)] or is_charged_with(doc, m))
end

-- Is nobody known to be what D says the one with that key, by his title and gender? Second: the title speaks against it.
local function is_other(memory, d, key, aged)
  local title = not aged and memory.title_of[key]
  local word = title and string.match(title, "([%a-]+)%.?$") or ""
  local with = titles[epithet[d.head] or holds_seat(d) and "politics" or ""]
  local other = title and not epithet[word] and not sets.beside_a_trade[word] and not (with and with[word]) and not homes[d.head]
  if was_once(d) then
    local gender = pronouns.gender_by(d.head)
    other = not may_have_been(d, title, word) or gender and (memory.gender_of[key] or gender) ~= gender
  end
  return other or has_other_seat(d, word)
end

-- "Odrin has sued Ada Lind. The singer denied it", "Lind said the singer owed him money": who was named behind the one with
-- whom that sentence opens, if nothing says that she is something else, and no other was.
local function meant_beside(memory, d, sentence, opener)
  if holds_seat(d) then return nil end
  local beside, gender, found = memory.beside[sentence] or {}, pronouns.gender_by(d.head), nil
  for _, other in ipairs(beside) do
    local key = other.key
    local unlike = gender and (memory.gender_of[key] or gender) ~= gender
    if key ~= opener and not unlike and not is_other(memory, d, key, false) then
      if found and found ~= key then return nil end
      found = key
    end
  end
  return found
end

local TO_DENIAL = 3   -- tokens from the noun to its verb

-- "Odrin has sued Ada Lind. The singer denied it": who is charged there.
local function charged_before(doc, memory, d)
  local beside = memory.beside[d.sentence - 1]
  if not beside or d.m.last + 1 > doc.tokens then return nil end
  if not doc:find_list(d.m.last + 1, math.min(doc.tokens, d.m.last + TO_DENIAL), "flat_deny", "reject") then return nil end
  for _, other in ipairs(beside) do
    local governor = other.m.first > 1 and doc:token(other.m.first - 1)
    if governor:is("verb") and governor:in_list("falls_upon") and not is_other(memory, d, other.key, false) then return other.key end
  end
end

-- Whom the text spoke of last, before this sentence, if nothing says that he is something else.
function M.meant(doc, memory, d)
  if not is_epithet(doc, d) then return nil end
  local home = homes[d.head] and memory.comes_from[homes[d.head]]   -- the Texan: the Texas senator
  if home then return home.key end
  local said, here, aged = memory.persons, d.m.sentence, has_age(d)
  if was_once(d) and names_one_here(memory, here) then return nil end
  local charged = not aged and not was_once(d) and not holds_seat(d) and charged_before(doc, memory, d)
  if charged then return charged end
  for i = #said, math.max(1, #said - 1), -1 do
    local one = said[i]
    local itself = aged and one.sentence == here and d.m.first > 1 and doc:token(d.m.first - 1):in_list("say")   -- Lind said the 40-year-old lied
    if one.sentence == here and (not aged or itself) then
      local beside = one.before and one.before >= here - reach and meant_beside(memory, d, one.before, one.key)
      if beside then return beside end
    end
    local near = (one.sentence < here or aged) and not itself and one.sentence >= here - reach
    if near and not seats.is_elsewhere(memory, d, one.key) then
      local other = is_other(memory, d, one.key, aged)
      if other then
        local beside = not was_once(d) and meant_beside(memory, d, one.sentence, one.key)
        if beside or was_once(d) or holds_seat(d) then return beside or nil end
      else
        local plain = (one.unsure or aged and memory.title_of[one.key]) and meant_beside(memory, d, one.sentence, one.key)
        if plain then return plain end   -- Odrin Homes evicted Ada Lind: the pensioner
        if one.unsure then memory.turned[one.key], memory.kind_of[one.key] = "person", "person" end
        return one.key
      end
    end
  end
end

local function fits(memory, key, gender)
  local own = key and memory.gender_of[key]
  return key and (gender == "u" or own ~= "m" and own ~= "f" or own == gender) and key or nil
end

local BEHIND = 6   -- tokens behind a quotation in which it stands who says it

-- Who says the quotation of token n, if that is said behind it: his key. Second: may it be the one who is meant as well
-- ("he said", of a man), or is it said of somebody else ("said of a guard")?
local function speaker_behind(doc, n, gender)
  local quote = doc:quote(n)
  if not quote then return nil end
  local first, last = quote.last + 1, math.min(doc:sentence(doc:token(quote.last).sentence).last, quote.last + BEHIND)
  local verb = first <= last and doc:find_list(first, last, "say")
  if not verb then return nil end
  local who = doc:span(first, last):mentions("Actor")[1]
  local told = who and pronouns.gender[string.lower(who.text)]
  return who and not told and who:get("key"), doc:word(verb + 1) == "of" or told ~= nil and (told == gender or gender == "u")
end

-- "Moss is running again. 'This man is dangerous,' Lind said": of whom the text spoke last, and not who says so.
function M.shown(doc, memory, d)
  local m = d.m
  local gender = pronouns.anybody[d.head] or epithet[d.head] and "u"
  if not gender or not m.quoted or not sets.this_or_that[d.article] or d.whose then return nil end
  local behind, unsure = speaker_behind(doc, m.first, gender)
  if unsure then return nil end
  local last, opener = memory.kinds.person, memory.opener
  local speaks = opener and opener.sentence == m.sentence and memory.opener_key == last or behind == last
  return not speaks and fits(memory, last, gender) or fits(memory, memory.before.person, gender)
end

return M
