-- Whose name a part of a name is: a family name, an acronym, the first word of a firm.
local given_names = require "lib.given_names"
local name_words = require "lib.name_words"
local sets = require "lib.word_sets"
local spellings = require "lib.spellings"

local M = {}

local fold, memorial = name_words.fold, name_words.memorial
local is_one, drop_kind = spellings.is_one, spellings.drop_kind

-- Of several the one that was mentioned last before the place, else the one that comes first.
function M.nearest(list, place, fits)
  if not list then return nil end
  local before, after
  for _, s in ipairs(list) do
    if not fits or fits(s) then
      if s.first <= place then before = s
      elseif not after then after = s end
    end
  end
  return before or after
end

-- Whom a family name alone means that several have: whom the text names most, else whom it names first.
local function bearer(list, place, fits)
  local best = M.nearest(list, place, fits)
  if best and not best.kind then   -- Viscount Lind is no other than Ada Lind
    best = M.nearest(list, place, function(o) return o.kind == "person" and fits(o) end) or best
  end
  if not best or best.kind ~= "person" then return best end
  local ahead = best.first > place
  for _, s in ipairs(list) do
    local here = s.kind == "person" and fits(s) and (ahead or s.first <= place)
    if here and (s.count > best.count or (s.count == best.count and s.first < best.first)) then best = s end
  end
  return best
end

-- "Van der Hoek" is the end, "Sheikh Omar" the beginning of a longer name.
local function is_end(s, o)
  if #o.words <= #s.words then return false end
  local short, long = fold(s.text), fold(o.text)
  return string.sub(long, -#short - 1) == " " .. short or string.sub(long, 1, #short + 1) == short .. " "
end

-- "Ada B. Lind" and "Ada Lind": the same ends.
function M.join_full(s, maps)
  local list = maps.last[fold(s.words[#s.words])] or {}
  for _, o in ipairs(list) do   -- wherever the longer name stands: a headline has the shorter one first
    if o ~= s and o.kind == "person" and is_end(s, o) then
      s.same = o
      return
    end
  end
  for _, o in ipairs(list) do
    if o == s then break end
    if o.kind == "person" and given_names.agree(s.words[1], o.words[1]) then
      s.same = o
      return
    end
  end
  s.same = M.nearest(maps.first[fold(s.words[1])], s.first, function(o) return o ~= s and is_end(s, o) end)
end

local function clash(gender, o)
  local other = is_one(o.called) and o.called or o.gender
  return is_one(gender) and is_one(other) and gender ~= other
end

-- A person by no more than its look: no title, nothing that was said of it.
function M.is_weak(s) return s.kind == "person" and s.kinds.person <= s.count end

-- A body by what is said of bodies of any kind.
local function is_loose(s)
  return s.kind ~= "person" and s.kind ~= "state" and not drop_kind[s.kind] and s.kinds[s.kind] <= 2 * s.count
end

-- "In Velburg", mostly: a place, whatever body of Velburg the text has.
local function is_surely_place(s) return s.kind == "place" and (s.kinds.place > s.count or (s.within or 0) * 2 > s.count) end

-- "Columbia said", where "Columbia University" was named; a place of that name is none.
local function house_of(s, m, maps)
  return M.nearest(maps.lead[fold(s.words[1])], m.first, function(o)
    return o ~= s and #o.words == 2 and (o.kind == "company" or o.words[2] == "University" or o.words[2] == "College")
  end)
end

-- Real Monteverde is Monteverde, Banque Delorme Delorme, the Church of Odrin Odrin, Air Velan Velan, the Upper Sarn
-- Rovers the Rovers.
local function club_of(s, m, maps, word, doc)
  local flies = not doc:token(m.first).known   -- a defence is no Air Defence
  return maps.tail[word] and M.nearest(maps.tail[word], m.first, function(o)
    local short = #o.words == 2 or s.club
    local led = o.kind == "ngo" or o.foreign or flies and o.words[1] == "Air"
    return o ~= s and not o.listed and (led and short or o.words[1] == "Church")
  end)
end

-- "The Congress", once at least.
function M.is_behind_the(s, doc)
  for _, m in ipairs(s.at) do
    if m.way == "titled" or string.lower(doc:word(m.first - 1)) == "the" or string.find(m.text, "^[Tt]he ") then return true end   -- League president Ada Lind
  end
  return false
end

-- "The Kalvan government", "Kalvan troops" are not of the Kalvan Front: an adjective of a land that no list knows.
local function is_of_land(s, doc)
  local text = s.text
  if not (string.find(text, "[ai]n$") or string.find(text, "ic$") or string.find(text, "ish$")) then return false end
  for _, m in ipairs(s.at) do
    local after = doc:token(m.last + 1)
    if not after or not after:is("common") or after:is("verb") then return false end
  end
  return true
end

-- The Sarn Film Festival: Sarn is the town.
local function is_feast(doc, o) return doc:token(o.at[1].last):in_list("event_name") end

-- "Lind left. Lind said ... of the school, Lind University": who was called so twice before, below the headline, is not called by
-- the name of the house, which is told in full first.
local function came_first(s, o)
  local before = 0
  for _, m in ipairs(s.at) do
    if m.last < o.first and not m.in_headline and m.rule == "person by context" then before = before + 1 end
  end
  return before > 1
end

local may_be_armed = { party = true, ngo = true }

-- "Copper rebels", where the Copper Patriotic Front was named: it has the rebels.
local function is_of_front(s, o)
  return s.kind == "armed_group" and may_be_armed[o.kind or ""] and sets.name_of_armed[o.words[#o.words]] or false
end

-- "Copper police", where Copper Mills was named: of a place.
local function is_of_place(doc, m) return sets.of_a_town[doc:word(m.last + 1)] or doc:word(m.last + 2) == "police" end

-- "Copper" of Copper Mills: a body that begins with the word.
local function by_first_word(s, m, maps, word, doc)
  -- Climate Studies Fail, in capitals; the Minister of Finance, where a Finance Committee was named
  local link = m.first > 2 and doc:word(m.first - 1)
  local ahead = sets.of_or_for[link] and doc:token(m.first - 2)
  local by_chance = maps.shouting and not s.sure and m.in_headline or ahead and ahead:in_list("office_noun")
  local lead = #s.words[1] > 3 and not by_chance and maps.lead[word]
  if not lead or is_of_land(s, doc) or is_of_place(doc, m) then return nil end
  local of_land = (string.find(word, "ian$") or string.find(word, "ese$")) and s.kind ~= "company"   -- an adjective
  return not of_land and M.nearest(lead, m.first, function(o)
    return o ~= s and not o.listed and not is_feast(doc, o) and (s.kind == nil or o.kind == nil or s.kind == o.kind or
                                        drop_kind[s.kind] or is_of_front(s, o) or M.is_weak(s) and not came_first(s, o) or
                                        is_loose(s) and o.kind ~= "person")
  end) or nil
end

-- "Velan shares fell", where Velan Motors and its head Ada Velan were named, and nobody is called Mr Velan: the firm.
local function firm_of_family(s, m, maps, word)
  if s.kind ~= "company" or next(s.told) then return nil end
  return M.nearest(maps.lead[word], m.first, function(o) return o ~= s and o.kind == "company" and not o.listed end)
end

-- What a single word stands for; NIL if for itself.
function M.short_for(s, m, maps, gender, doc)
  local word, place = fold(s.words[1]), m.first
  local last, first, inner = maps.last[word], maps.first[word], maps.inner[word]
  local firm = firm_of_family(s, m, maps, word)
  if firm then return firm end
  local function fits(o) return o ~= s and not clash(gender, o) and (not s.city or o.kind == "person") end
  local function is_person(o) return o.kind == "person" and fits(o) end
  local function is_told(o) return is_person(o) and (o.called or o.gender) == gender end
  local named = gender and (bearer(last, place, is_told) or bearer(last, place, is_person))   -- Mr Lind is no Lind & Sons
  local person = named or bearer(last, place, fits)
  if person or s.city and s.kind ~= "ngo" then return person or not s.region and house_of(s, m, maps) or nil end
  if s.kind ~= "state" then
    local given = M.nearest(first, place, fits) or M.nearest(inner, place, fits)
    if given then return given end
  end
  local long = maps.tail[word]
  if long and M.is_behind_the(s, doc) then
    long = M.nearest(long, place, function(o) return o ~= s end)
    if long then return long end
  end
  if is_surely_place(s) then return nil end
  local club = club_of(s, m, maps, word, doc)
  if club then return club end
  if s.upper or not string.find(s.words[1], "%l") then
    long = M.by_letters(s.words[1], maps)
    if long and long ~= s then return long end
  end
  return by_first_word(s, m, maps, word, doc)
end

-- "BCW": the Bureau of Clean Water, else one with a word more in front, mostly where it is.
function M.by_letters(short, maps) return maps.letters[short] or maps.homeless[short] end

-- "Vale Verde" of "Construtora Vale Verde SA", "Varzim Mar" of "SC Varzim Mar".
local function without_head(s, maps, m)
  local second, tail = maps.second[fold(s.words[1])], maps.tail[fold(s.words[#s.words])]
  local core = second and M.nearest(second, m.first, function(o)
    return o ~= s and not o.listed and string.find(o.text, " " .. s.text .. " ", 1, true) ~= nil
  end)
  return core or tail and M.nearest(tail, m.first, function(o)
    return o ~= s and not o.listed and #o.words == #s.words + 1 and string.sub(o.text, -#s.text - 1) == " " .. s.text
  end)
end

-- "The Ada Lind Foundation" is not she.
local function is_namesake(s, o) return s.kind == "person" and memorial[o.words[#s.words + 1]] ~= nil end

-- "Copper Lane", which stands nowhere as a place does: of Copper Lane Research.
local function firm_by_a_place(s, maps, m)
  if s.kind ~= "place" or s.within or s.kinds.place > s.count then return nil end
  return M.nearest(maps.lead[fold(s.words[1])], m.first, function(o)
    return o.kind == "company" and not o.listed and string.sub(o.text, 1, #s.text + 1) == s.text .. " "
  end)
end

-- "Copper Compass" of "Copper Compass Group": all of its words lead or end a longer name.
function M.part_of(s, maps, m)
  local firm = firm_by_a_place(s, maps, m)
  if firm then return firm end
  local lead = s.kind ~= "place" and M.nearest(maps.lead[fold(s.words[1])], m.first, function(o)
    return o ~= s and not o.listed and #o.words > #s.words and string.sub(o.text, 1, #s.text + 1) == s.text .. " " and
           not is_namesake(s, o)
  end)
  if lead then return lead end
  local core = without_head(s, maps, m)
  if core then return core end
  local last = fold(s.words[#s.words - 1] .. " " .. s.words[#s.words])
  return M.nearest(maps.last[last], m.first, function(o) return o ~= s and #o.words > #s.words end)
end

return M
