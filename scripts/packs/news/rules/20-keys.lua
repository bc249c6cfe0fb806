-- Which names are one actor: every mention of a name gets its `key`. A full name is its own key, a part of it
-- belongs to the name that was last mentioned in full, an acronym to the name that it was learnt from.
local pronouns = require "lib.pronouns"
local name_words = require "lib.name_words"
local sets = require "lib.word_sets"
local spellings = require "lib.spellings"
local handles = require "lib.handles"
local short_names = require "lib.short_names"
local listed_names = require "lib.listed_names"
local land_names = require "lib.land_names"
local name_looks = require "lib.name_looks"
local shared_names = require "lib.shared_names"
local state_bodies = require "lib.state_bodies"

phase "actor-keys"

local fold, words_of = name_words.fold, name_words.words_of
local gather, voted, index, drop_kind = spellings.gather, spellings.voted, spellings.index, spellings.drop_kind
local nearest, join_full, is_weak = short_names.nearest, short_names.join_full, short_names.is_weak
local short_for, part_of = short_names.short_for, short_names.part_of
local namesake, local_for, bearer_of_listed = listed_names.namesake, listed_names.local_for, listed_names.bearer_of_listed
local longer_firm, surnamed = listed_names.longer_firm, listed_names.surnamed
local is_state, is_family, state_form = land_names.is_state, land_names.is_family, land_names.state_form
local guess, is_noise, is_no_place = name_looks.guess, name_looks.is_noise, name_looks.is_no_place

-- Is the headline written With Capitals? Then they say nothing about names.
local function title_case(doc)
  if not doc.headline or doc.paragraphs == 1 then return false end   -- one that stands alone has all its names
  local span, words, capitals = doc:paragraph(1), 0, 0
  for i = span.first, math.min(span.last, span.first + 30) do
    local text = doc:word(i)
    if #text > 3 and string.find(text, "^%a") then
      words = words + 1
      if string.find(text, "^%u") then capitals = capitals + 1 end
    end
  end
  return words > 2 and capitals * 10 >= words * 7
end

-- "Odrin AG" is Odrin of the lists.
local incorporated = {}
for word in string.gmatch("AG Inc Inc. Ltd Ltd. Limited plc PLC Corp Corp. Corporation Co Co. SA S.A. SE GmbH NV N.V. LLC SpA S.p.A. AB ASA Oyj", "%S+") do
  incorporated[word] = true
end

local function root(s)
  local n = 0
  while s.same and n < 8 do s, n = s.same, n + 1 end
  return s
end

local function settle(s, m, key, kind, why)
  m:set("key", key)
  if kind then m:set("kind", kind, why) end
  if #s.words == 1 and key ~= s.text and m:get("form") == "full" then m:set("form", "short") end
end

-- A name of a headline in capitals that the text does not have: the part of it that the text has.
local function cut_headline(s, m, doc, maps)
  local size = m.last - m.first + 1
  for length = size - 1, 1, -1 do
    for from = m.first, m.last - length + 1 do
      local span = doc:span(from, from + length - 1)
      local text = span.text
      local found = maps.exact[text]
      if not (found and found.sure) and length == 1 then found = nearest(maps.last[fold(text)], m.first) end
      if found and found.sure and not drop_kind[found.kind or ""] then
        local t = root(found.means[1])
        doc:add("Actor", span, { name = span }, { key = t.listed or t.text, kind = t.kind or "other",
                                                  form = length == 1 and #t.words > 1 and "short" or "full" }, m)
        return
      end
    end
  end
end

-- A man and a woman of one family name, or nil: the spellings of each, by gender.
local function couple(list)
  local men, women
  for _, o in ipairs(list or {}) do
    if o.kind == "person" and o.gender == "m" then men = men or o end
    if o.kind == "person" and o.gender == "f" then women = women or o end
  end
  return men and women and { m = men, f = women }
end

local BEHIND = 12   -- tokens behind a name, among which "his" is its bearer's if nobody else is named before it
local CLOSE = 4   -- ... among which it is so, whoever is named in front

-- In "told Lind she had left" nobody knows whose "she" is: Lind has no verb yet.
local function own_behind(doc, m, reach)
  local acts = false
  for n = m.last + 1, math.min(m.last + reach, doc:sentence(m.sentence).last - 1) do
    local t = doc:token(n)
    if t:is("name", "mark") then return nil end
    acts = acts or t:is("verb", "modal", "possessive")
    if acts and sets.he_or_she[t.form] or t:is("own") and doc:token(n + 1):is("noun", "adj") then return pronouns.gender[t.form] end
  end
end

local AHEAD = 30   -- tokens in front of a name

-- "They accused Ed Lind, and Lind left": who of the two is named in front of it in its sentence. In "Ada Lind said Lind had left"
-- it is the other.
local function named_ahead(doc, m, two)
  local first, found = math.max(doc:sentence(m.sentence).first, m.first - AHEAD), nil
  for _, a in ipairs(first < m.first and doc:span(first, m.first - 1):mentions("Actor") or {}) do
    local text = a.text
    local gender = text == two.m.text and "m" or text == two.f.text and "f"
    if gender then found = not doc:token(a.last + 1):in_list("say") and gender or nil end
  end
  return found
end

local CLEAR = 3   -- times as often

-- Whether Lind is Ed or Ada, where the text never says Mr nor Mrs: by "his", "her", "he" and "she" behind the name, and who is
-- named in front of it. Where the text names one of them more often it has to be clear.
local function leaning(s, doc, maps)
  local two = couple(maps.last[fold(s.words[1])])
  if not two then return nil end
  local votes = { m = 0, f = 0 }
  for _, m in ipairs(s.at) do
    local gender = own_behind(doc, m, CLOSE) or named_ahead(doc, m, two) or own_behind(doc, m, BEHIND)
    if gender then votes[gender] = votes[gender] + 1 end
  end
  local more, less = math.max(votes.m, votes.f), math.min(votes.m, votes.f)
  if more == less or two.m.count ~= two.f.count and (more < 2 or more < CLEAR * less) then return nil end
  return votes.m > votes.f and "m" or "f"
end

local other_gender = { m = "f", f = "m" }

-- Mr Lind where Mrs Lind was named, and nobody is known by more than the family name: another one of that spelling.
local function twin(s, m, gender)
  local text = (m:get("honorific") or "") .. " " .. s.text
  m:set("name", text)
  return { text = text, words = s.words, first = m.first, kind = "person", kinds = { person = 1 }, gender = gender, count = 1, at = { m },
           told = {} }
end

-- "The Greens" are the Green Party, "the Social Democrats" the Social Democratic Party.
local function party_of(s, maps)
  local stem = s.kind == "party" and string.match(s.text, "^(.*%l)s$")
  if not stem then return nil end
  local creed = string.gsub(stem, "Democrat$", "Democratic")
  return maps.exact[stem .. " Party"] or maps.exact[creed .. " Party"]
end

-- One spelling is one actor, or two: Mr and Mrs. Who has neither is whoever was named so before, else next.
local function assign(s, doc, maps)
  local gender, by_gender, told = s.first_called, {}, s.told
  if not gender and #s.words == 1 and not s.listed then gender = leaning(s, doc, maps) end
  s.means = {}
  for i, m in ipairs(s.at) do
    local target
    gender = told[i] or gender
    if s.long then
      target = maps.exact[table.concat(words_of(s.long), " ")]
      if target then target.has_acronym = true end
    elseif s.place then target = nil
    elseif s.listed then
      target = s.upper and namesake(s, maps) or s.capital and surnamed(s, m, maps) or local_for(s, m, maps, doc) or
               longer_firm(s, m, maps)
    elseif party_of(s, maps) then target = party_of(s, maps)
    elseif #s.words == 1 then target = short_for(s, m, maps, gender, doc) or (not s.kind and state_form(s, maps)) or nil
    elseif s.kind ~= "person" or is_weak(s) then target = part_of(s, maps, m) end
    local t = root(target or s)
    local taken = not target and told[i] and by_gender[other_gender[gender]] == s
    if taken and not by_gender[gender] then t = twin(s, m, gender) end
    if t ~= s and not s.same and target and s.used ~= t then
      s.used = t
      for kind, votes in next, s.kinds do
        local says_more = votes > 2 or not next(t.kinds)   -- "the Beacon's owner" makes no firm of a paper
        if says_more and not s.listed and not drop_kind[kind] and kind ~= "person" and
           t.kind ~= "person" then t.kinds[kind] = (t.kinds[kind] or 0) + votes end
      end
    end
    local called = gender or "u"
    local known = s.listed and bearer_of_listed(s, m, maps, doc)
    if known then m:set("name", known.text) else by_gender[called] = by_gender[called] or t end
    s.means[i] = known and root(known) or by_gender[called]
  end
end

-- "The Roads Ministry" is the Ministry of Roads.
local function turned(s, maps)
  local head = sets.ministry_first[s.words[#s.words]] and s.words[#s.words]
  if not head or #s.words < 2 or s.listed then return nil end
  local field = table.concat(s.words, " ", 1, #s.words - 1)
  local same = maps.exact[head .. " of " .. field] or maps.exact[head .. " for " .. field] or
               maps.exact[head .. " of the " .. field]
  return same ~= s and same or nil
end

-- What is a place and nobody is kept as one.
local function give_up(doc, m, kind, why)
  m:drop(why)
  if kind ~= "place" or is_no_place(doc, m) then return end
  doc:add("Place", m, { name = m }, { key = string.lower(m.text), kind = "place", form = "full" })
end

local function finish(s, doc, maps)
  local t, known, kind
  for i, m in ipairs(s.at) do
    if t ~= s.means[i] then
      t = s.means[i]
      known = (t.listed and t.kind) or voted(t.kinds, t.count) or s.kind
      kind = known or guess(t)
    end
    if kind == "media" and s.count == 1 and m.way == "agency" then
      m:drop("who sent the text, and does nothing in it")
    elseif drop_kind[kind or ""] then
      give_up(doc, m, kind, "a place or a thing, no actor")
    elseif not kind and drop_kind[m:get("kind") or ""] then
      give_up(doc, m, m:get("kind"), "a place, and no sign that it acts")
    elseif t == s and is_noise(s, doc) then
      if m.in_headline and m.last > m.first then cut_headline(s, m, doc, maps) end
      m:drop("a word with a capital, no name")
    else
      settle(s, m, t.listed or t.text, kind, known and "by all that tells its kind" or "guessed from its words")
      if t == s and (is_weak(s) or not kind) then m:set("unsure", "yes") end
      if kind and not known then m:set("guessed", "yes") end
    end
  end
end

-- "Marlin Dray left": an ordinary word opens the sentence and is the first of a name that the text has elsewhere.
local function join_halves(doc, all, by_text)
  local joined = false
  for _, s in ipairs(all) do
    local opening, rest = string.match(s.text, "^(%S+) (.+)$")
    local half = rest and by_text[rest]
    for _, m in ipairs(half and s.at[1]:get("form") == "full" and half.at or {}) do
      local n = m.first - 1
      if n > 0 and doc:word(n) == opening and doc:sentence(m.sentence).first == n and m:get("form") == "full" then
        local span = doc:span(n, m.last)
        for _, part in ipairs(span:mentions("Actor")) do part:drop("a part of a longer name") end
        doc:add("Actor", span, { name = span }, { kind = s.at[1]:get("kind"), form = "full" }, s.at[1], m)
        joined = true
      end
    end
  end
  return joined
end

-- "Choi Dae Ho", "Choi Dae-ho", "CHOI DAE-HO": one man, however his name is cut and written.
local function join_hyphened(all)
  local spelled = {}
  for _, s in ipairs(all) do
    local key = #s.words > 1 and s.kind == "person" and not s.same and not s.listed and string.lower((string.gsub(s.text, "-", " ")))
    if key and spelled[key] then s.same = spelled[key] elseif key then spelled[key] = s end
  end
end

local HEADLINE = 30   -- tokens
local SHOUTED = "^%u%u%u%u+$"

-- "TOLLIVER IN A STEW", where Max Tolliver is named below: he, if no word of the dictionary is written so.
local function shout_names(doc, maps)
  if not doc.headline or doc.paragraphs == 1 then return end
  local span = doc:paragraph(1)
  for n = span.first, math.min(span.last, span.first + HEADLINE) do
    local list = string.find(doc:word(n), SHOUTED) and maps.last[fold(doc:word(n))]
    local s = list and not doc:token(n).known and nearest(list, n, function(o) return o.kind == "person" and #o.words > 1 end)
    local here = s and doc:span(n, n)
    if here and #here:mentions("Actor") == 0 then
      doc:add("Actor", here, { name = here }, { key = root(s.means[1] or s).text, kind = "person", form = "short" }, s.at[1])
    end
  end
end

-- "Rebels of the Odrin Party": a party by its words, an armed group by its men; one mention of it is enough.
local function drop_doubles(doc)
  local all, keys = doc:mentions("Actor", "key")
  for i = 2, #all do
    local a, b = all[i - 1], all[i]
    if keys[i] and keys[i] == keys[i - 1] and a.first == b.first and a.last == b.last then a:drop("found by another rule, too") end
  end
end

pass "names" {
  about = "one key for each named actor; short names and acronyms find their full names; kinds are agreed upon",
  run = function(doc)
    local shouting = title_case(doc)
    local all, by_text = gather(doc, shouting)
    if join_halves(doc, all, by_text) then all, by_text = gather(doc, shouting) end
    shared_names.give(doc, all, by_text)
    state_bodies.part(doc, all, by_text)
    local maps = index(all)
    maps.shouting = shouting
    for _, s in ipairs(all) do
      if #s.words > 1 and s.kind == "person" then join_full(s, maps) end
    end
    for _, s in ipairs(all) do
      local bare = not s.listed and #s.words > 1 and s.kind == "company" and incorporated[s.words[#s.words]] and
                   maps.exact[table.concat(s.words, " ", 1, #s.words - 1)]
      if bare and bare.listed and bare.kind == "company" then s.same = bare end
      s.same = s.same or turned(s, maps)
      local alias = s.long and s.kind == "person" and #s.words > 1 and maps.exact[table.concat(words_of(s.long), " ")]
      if alias and alias ~= s then s.same = s.same or alias end   -- Ada Lind, alias Ada Moss: Moss is she
    end
    for _, s in ipairs(all) do
      if #s.words == 1 and not s.listed then
        s.after_the = string.lower(doc:word(s.first - 1)) == "the"
      end
      if is_state(s, maps) then s.kinds, s.kind = { state = 9 }, "state"
      elseif is_family(s, maps) then s.kinds, s.kind = { people = 9 }, "people" end
    end
    join_hyphened(all)
    handles.join(all)
    for _, s in ipairs(all) do assign(s, doc, maps) end
    for _, s in ipairs(all) do finish(s, doc, maps) end
    shout_names(doc, maps)
    drop_doubles(doc)
  end,
}
