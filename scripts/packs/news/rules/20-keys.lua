-- Which names are one actor: every mention of a name gets its `key`. A full name is its own key, a part of it
-- belongs to the name that was last mentioned in full, an acronym to the name that it was learnt from.
local given_names = require "lib.given_names"
local pronouns = require "lib.pronouns"

phase "actor-keys"

local small = { of = true, ["for"] = true, the = true, ["and"] = true, on = true, de = true, ["&"] = true }
local generation = { ["Jr"] = true, ["Jr."] = true, ["Sr"] = true, ["Sr."] = true, II = true, III = true, IV = true }
local drop_kind = { place = true, thing = true }

-- What stands beside a name says more than its last word, and that more than its look.
local weight = {
  ["person with a title"] = 4, ["person with a rank"] = 4, ["person with an honorific"] = 4, ["person by given name"] = 2,
  ["person by description"] = 3, ["organisation by context"] = 3, ["organisation by its noun"] = 5, ["organisation by its trade"] = 9, ["band or team by context"] = 2, ["state by context"] = 4, ["paper by its writer"] = 3,
  ["government of a part"] = 4, ["armed group by its fighters"] = 9, ["armed group by context"] = 4,
  ["place before its state"] = 4, ["place in its region"] = 4, ["listed place"] = 4, ["place by what is said of it"] = 3,
  ["person by what befalls people"] = 3, ["organisation by what it does"] = 3, ["place by its place"] = 3, ["place by its noun"] = 3, ["paper of its writer"] = 4,
  ["thing by its noun"] = 5, ["storm"] = 5,
}

-- Ways in which a name is a person by its look only: a hundred of them say no more than one.
local by_look = { alone = true, alone_after = true, strange = true }

-- "Orvat Tandol, who ...": whatever it looks like, it is a person.
local function is_human(doc, m)
  local n = m.last + 1
  local behind = doc:word(n)
  return (behind == "," and doc:word(n + 1) or behind) == "who"
end

-- Ways of "organisation by context" that say that it is one, and less what kind.
local vague = { spokesman = true, executive = true, owns = true, owns_first = true, the = true, which = true,
  said_it = true, its_own = true, and_its = true,
                whose_man = true, assets = true, made_by = true, rival = true }

local from_list = { ["known actor"] = true, ["known party"] = true }

-- Names that several lands have for a house or party of their own, by the state that the text names: in a text that
-- names other states, and not that of the lists.
local shared_names = {}
for _, row in ipairs(rows "words/shared-names.tsv") do
  shared_names[row.entry] = shared_names[row.entry] or {}
  shared_names[row.entry][row.state] = row
end

-- The states of which the text tells, also through their institutions.
local function states_of(all)
  local told = {}
  for _, s in ipairs(all) do
    if s.listed and not shared_names[s.text] then
      local state = s.kinds.state and s.listed or s.at[1]:get("state")
      if state and state ~= "" then told[state] = true end
    end
  end
  return told
end

-- Whose a shared name is in this text: of whom it names in full, else of the state that it names, in the order of their
-- letters.
local function owner_among(owners, told, by_text)
  local best
  for state, row in pairs(owners) do
    if by_text[row.name] then return row end
    if told[state] and not (best and best.state < state) then best = row end
  end
  return best
end

local function give_shared_names(all, by_text)
  local told
  for text, owners in pairs(shared_names) do
    local s = by_text[text]
    if s and (s.listed or s.upper) then
      told = told or states_of(all)
      local home = s.listed and s.at[1]:get("state") or ""
      local open = not told[home] or not by_text[s.listed]
      local owner = open and owner_among(owners, told[home] and {} or told, by_text)
      local strange = not owner and text == "Congress" and not told[home] and next(told)   -- of no land that is known
      if owner or strange then
        s.listed, s.kinds = owner and owner.name or text, { [owner and owner.kind or "institution"] = 9 }
        for _, m in ipairs(s.at) do
          m:set("name", s.listed)
          m:set("state", owner and owner.state or "")
        end
      end
    end
  end
end

local function is_name(form) return form ~= "nominal" and form ~= "pronoun" end

local letter = {}   -- under each mark
for _, row in ipairs(rows "words/marked-letters.tsv") do
  for marked in string.gmatch(row.marked, "%S+") do letter[marked] = row.letter end
end

-- "Beyoncé" is Beyonce: one spelling for all that differ by marks.
local function unmarked(text)
  if not string.find(text, "[\128-\255]") then return text end
  return (string.gsub(text, "[\194-\244][\128-\191]+", letter))
end

-- A word of a name as the maps have it: without marks, in small letters.
local function fold(word) return string.lower(unmarked(word)) end

-- The words of a name without article and generation.
local function words_of(text)
  if not string.find(text, "[%s,]") then return { text } end
  local words = {}
  for word in string.gmatch(text, "[^%s,]+") do
    if not generation[word] then words[#words + 1] = word end
  end
  if #words > 1 and string.lower(words[1]) == "the" then table.remove(words, 1) end
  if #words == 0 then words[1] = text end
  return words
end

local function initials(words)
  local out = ""
  for _, word in ipairs(words) do
    if not small[word] then out = out .. string.match(word, "^[%z\1-\127\194-\244][\128-\191]*") end
  end
  return out
end

-- Is the headline written With Capitals? Then they say nothing about names.
local function title_case(doc)
  if not doc.headline then return false end
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

-- Nomad-Herald, Sarnposten, the Ada Lind Foundation: what a word of a name tells
local paper, paper_end, memorial = {}, {}, {}
local name_parts = { paper = paper, paper_end = paper_end, memorial = memorial }
for _, row in ipairs(rows "words/name-parts.tsv") do
  local part = name_parts[row.use]
  part[row.entry] = true
end

local function is_paper(word)
  return #word > 8 and (paper_end[string.sub(word, -6)] or paper_end[string.sub(word, -7)])
end

-- "Odrin AG" is Odrin of the lists.
local incorporated = {}
for word in string.gmatch("AG Inc Inc. Ltd Ltd. Limited plc PLC Corp Corp. Corporation Co Co. SA S.A. SE GmbH NV N.V. LLC SpA S.p.A. AB ASA Oyj", "%S+") do
  incorporated[word] = true
end

local function is_one(gender) return gender == "m" or gender == "f" end

-- What is known of the bearer of a name: by Mr and Mrs ("u": by both), which says what was told, else by the given name.
local function note_gender(doc, s, m, told)
  if told then
    s.first_called = s.first_called or told
    s.called = (s.called or told) == told and told or "u"
  elseif #s.words > 1 and not s.gender then
    local first = m.first
    local van = s.words[2] == "Van" and s.words[3] and "m"   -- Tran Van Duc
    local own = doc:token(first):in_list("east_family") and m.last > first and m.last or first   -- Park Geun-hye
    local given = doc:span(own, own):last_entry("given", "gender")
    s.gender = is_one(given) and given or pronouns.gender_in(s.words) or given or van or "u"   -- Tim Canova is no -ova
    m:set("gender", s.gender)
  end
end

-- A spelling that is met first at a mention. `told`: by the number of a mention, the gender that Mr or Mrs told.
local function new_spelling(doc, m, text)
  local words, first, last = words_of(text), m.first, m.last
  return { text = table.concat(words, " "), words = words, first = first, kinds = {}, count = 0, at = {}, told = {},
           paper = is_paper(text) or paper[string.match(text, "-(%u%l+)$")], upper = #words == 1 and string.find(text, "^%u%u+$") ~= nil,
           club = first == last and doc:token(last):in_list("club") }
end

-- One entry for each spelling: {text, words, first mention, kinds = {kind = votes}, count, listed}
local function gather(doc)
  local all, by_text = {}, {}
  local shouting = title_case(doc)
  local mentions, forms, names, kinds, uppers, maybes, honorifics =
    doc:mentions("Actor", "form", "name", "kind", "upper", "maybe", "honorific")
  for i, form in ipairs(forms) do
    if is_name(form) then
      local m, name, kind, honorific = mentions[i], names[i], kinds[i], honorifics[i]
      local text, rule = m.text, m.rule
      local plain = unmarked(string.match(text, "^(.*%l)%.$") or text)   -- Odrin Mills Ltd. is Odrin Mills Ltd
      local s = by_text[plain]
      if not s then
        s = new_spelling(doc, m, text)
        by_text[plain] = s
        all[#all + 1] = s
      end
      s.count = s.count + 1
      s.at[s.count] = m
      if rule == "organisation of another tongue" then s.foreign = true end
      if rule == "capital for its state" then s.capital = true end
      if s.paper then s.kinds.media = 6 end
      if name and (form ~= "acronym" or from_list[rule]) then s.listed = name end
      if rule == "acronym in brackets" or rule == "alias behind a name" then s.long = m:get("long") or s.long end
      if honorific then s.told[s.count] = pronouns.titles[honorific] end
      if kind == "person" then note_gender(doc, s, m, s.told[s.count]) end
      if uppers[i] then s.upper = true end
      local maybe = kind == "other" and maybes[i]
      local unsure = maybe or (shouting and m.in_headline and not s.listed and not name)
      if not unsure then s.sure = true end
      if maybe == "town" then s.city, s.region = true, m:get("extent") == "region"
      elseif rule == "listed place" then s.place = true end
      local way = kind and kind ~= "other" and m.way
      local by_context = rule == "person by context"
      if way and not (by_context and by_look[way] and s.kinds.person) then
        local told = vague[way] or by_context and is_human(doc, m)
        if way == "within" then s.within = (s.within or 0) + 1 end
        s.kinds[kind] = (s.kinds[kind] or 0) + (s.listed and 9 or told and 2 or weight[rule] or 1)
      end
    end
  end
  return all, by_text
end

-- The kind that most mentions have; of equal ones the first by name. A place only if most mentions say so.
local function voted(kinds, count)
  local best, most = nil, 0
  for kind, votes in next, kinds do   -- of one or two
    if drop_kind[kind] then votes = (votes * 2 > (count or 1)) and votes - 0.5 or 0 end
    if votes > most then best, most = kind, votes end
  end
  return best
end

local about = { against = true, ["for"] = true, to = true, on = true, without = true }

-- "Global Coalition against Piracy": the word before what it is against.
local function head_noun(words)
  for i = 3, #words - 1 do
    if about[words[i]] then return words[i - 1] end
  end
end

local most = 40   -- names that share a word; more are a list, and looking through it for each would not end

-- Persons by family and given name and by what stands between, organisations by their first word, both by initials.
local function index(all)
  local last, first, lead, letters, exact, tail, inner, second = {}, {}, {}, {}, {}, {}, {}, {}
  local function add(map, word, s)
    local key = fold(word)
    local list = map[key]
    if not list then map[key] = { s }
    elseif #list < most then list[#list + 1] = s end
  end
  local function file(s)
    local head, tip = s.words[1], s.words[#s.words]
    if s.kind == "person" then
      add(last, tip, s)
      add(first, head, s)
      if #s.words > 2 then add(last, s.words[#s.words - 1] .. " " .. tip, s) end
      for i = 2, #s.words - 1 do
        if #s.words[i] > 3 then add(inner, s.words[i], s) end   -- Rosa Huaman Quispe is Huaman
      end
      local bare = string.match(tip, "^[Aa]l%-(.+)$")
      if bare then add(inner, bare, s) end
      return
    end
    add(lead, head, s)
    if head ~= "Upper" and head ~= "Lower" then add(tail, tip, s) end   -- the House may be either
    local noun = head_noun(s.words)
    if noun then add(tail, noun, s) end   -- the Global Coalition against Piracy is the Coalition
    if #s.words > 3 then add(second, s.words[2], s) end   -- Construtora Vale Verde SA is Vale Verde
    if not s.listed and not s.kind then add(last, tip, s) end
    -- the Sarn High Court is HC
    local court = tip == "Court" and #s.words > 2 and initials({ s.words[#s.words - 1], tip })
    if court and not letters[court] then letters[court] = s end
    local mission = #s.words > 3 and (tip == "Mission" or tip == "Force") and string.sub(initials(s.words), 1, -2)
    if mission and not letters[mission] then letters[mission] = s end   -- the Multilateral Port Aid Mission is the MPA
    local short = initials(s.words)
    if #short > 1 and not letters[short] then letters[short] = s end
  end
  for _, s in ipairs(all) do
    if s.sure then
      s.kind = voted(s.kinds, s.count)
      if not exact[s.text] then exact[s.text] = s end
      if #s.words > 1 and not drop_kind[s.kind or ""] then file(s) end
    end
  end
  return { last = last, first = first, lead = lead, letters = letters, exact = exact, tail = tail, inner = inner, second = second }
end

-- Of several the one that was mentioned last before the place, else the one that comes first.
local function nearest(list, place, fits)
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
  local best = nearest(list, place, fits)
  if best and not best.kind then   -- Viscount Lind is no other than Ada Lind
    best = nearest(list, place, function(o) return o.kind == "person" and fits(o) end) or best
  end
  if not best or best.kind ~= "person" then return best end
  local ahead = best.first > place
  for _, s in ipairs(list) do
    local here = s.kind == "person" and fits(s) and (ahead or s.first <= place)
    if here and (s.count > best.count or (s.count == best.count and s.first < best.first)) then best = s end
  end
  return best
end

local function root(s)
  local n = 0
  while s.same and n < 8 do s, n = s.same, n + 1 end
  return s
end

-- "Van der Hoek" is the end, "Sheikh Omar" the beginning of a longer name.
local function is_end(s, o)
  if #o.words <= #s.words then return false end
  local short, long = fold(s.text), fold(o.text)
  return string.sub(long, -#short - 1) == " " .. short or string.sub(long, 1, #short + 1) == short .. " "
end

-- "Ada B. Lind" and "Ada Lind": the same ends.
local function join_full(s, maps)
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
  s.same = nearest(maps.first[fold(s.words[1])], s.first, function(o) return o ~= s and is_end(s, o) end)
end

local function clash(gender, o)
  local other = is_one(o.called) and o.called or o.gender
  return is_one(gender) and is_one(other) and gender ~= other
end

-- A person by no more than its look: no title, nothing that was said of it.
local function is_weak(s) return s.kind == "person" and s.kinds.person <= s.count end

-- A body by what is said of bodies of any kind.
local function is_loose(s)
  return s.kind ~= "person" and s.kind ~= "state" and not drop_kind[s.kind] and s.kinds[s.kind] <= 2 * s.count
end

-- "In Velburg", mostly: a place, whatever body of Velburg the text has.
local function is_surely_place(s) return s.kind == "place" and (s.kinds.place > s.count or (s.within or 0) * 2 > s.count) end

-- "Columbia said", where "Columbia University" was named; a place of that name is none.
local function house_of(s, m, maps)
  return nearest(maps.lead[fold(s.words[1])], m.first, function(o)
    return o ~= s and #o.words == 2 and (o.kind == "company" or o.words[2] == "University" or o.words[2] == "College")
  end)
end

-- Real Monteverde is Monteverde, Banque Delorme Delorme, the Church of Odrin Odrin, Air Velan Velan, the Upper Sarn
-- Rovers the Rovers.
local function club_of(s, m, maps, word, doc)
  local flies = not doc:token(m.first).known   -- a defence is no Air Defence
  return maps.tail[word] and nearest(maps.tail[word], m.first, function(o)
    local short = #o.words == 2 or s.club
    local led = o.kind == "ngo" or o.foreign or flies and o.words[1] == "Air"
    return o ~= s and not o.listed and (led and short or o.words[1] == "Church")
  end)
end

-- "The Congress", once at least.
local function is_behind_the(s, doc)
  for _, m in ipairs(s.at) do
    if string.lower(doc:word(m.first - 1)) == "the" or string.find(m.text, "^[Tt]he ") then return true end
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

-- What a single word stands for; NIL if for itself.
local function short_for(s, m, maps, gender, doc)
  local word, place = fold(s.words[1]), m.first
  local last, first, inner = maps.last[word], maps.first[word], maps.inner[word]
  local function fits(o) return o ~= s and not clash(gender, o) and (not s.city or o.kind == "person") end
  local function is_person(o) return o.kind == "person" and fits(o) end
  local named = gender and bearer(last, place, is_person)   -- Mr Lind is no Lind & Sons
  local person = named or bearer(last, place, fits)
  if person or s.city and s.kind ~= "ngo" then return person or not s.region and house_of(s, m, maps) or nil end
  if s.kind ~= "state" then
    local given = nearest(first, place, fits) or nearest(inner, place, fits)
    if given then return given end
  end
  local long = maps.tail[word]
  if long and is_behind_the(s, doc) then
    long = nearest(long, place, function(o) return o ~= s end)
    if long then return long end
  end
  if is_surely_place(s) then return nil end
  local club = club_of(s, m, maps, word, doc)
  if club then return club end
  if s.upper or not string.find(s.words[1], "%l") then
    long = maps.letters[s.words[1]]
    if long and long ~= s then return long end
  end
  -- Climate Studies Fail, in capitals; the Minister of Finance, where a Finance Committee was named
  local link = m.first > 2 and doc:word(m.first - 1)
  local ahead = (link == "of" or link == "for") and doc:token(m.first - 2)
  local by_chance = maps.shouting and not s.sure and m.in_headline or ahead and ahead:in_list("office_noun")
  local lead = #s.words[1] > 3 and not by_chance and maps.lead[word]
  if lead and is_of_land(s, doc) then return nil end
  local of_land = (string.find(word, "ian$") or string.find(word, "ese$")) and s.kind ~= "company"
  if lead and not of_land then   -- no adjective of a land
    return nearest(lead, place, function(o)
      return o ~= s and not o.listed and (s.kind == nil or o.kind == nil or s.kind == o.kind or
                                          drop_kind[s.kind] or is_weak(s) or
                                          is_loose(s) and o.kind ~= "person")
    end)
  end
end

-- "Vale Verde" of "Construtora Vale Verde SA", "Varzim Mar" of "SC Varzim Mar".
local function without_head(s, maps, m)
  local second, tail = maps.second[fold(s.words[1])], maps.tail[fold(s.words[#s.words])]
  local core = second and nearest(second, m.first, function(o)
    return o ~= s and not o.listed and string.find(o.text, " " .. s.text .. " ", 1, true) ~= nil
  end)
  return core or tail and nearest(tail, m.first, function(o)
    return o ~= s and not o.listed and #o.words == #s.words + 1 and string.sub(o.text, -#s.text - 1) == " " .. s.text
  end)
end

-- "The Ada Lind Foundation" is not she.
local function is_namesake(s, o) return s.kind == "person" and memorial[o.words[#s.words + 1]] ~= nil end

-- "Copper Compass" of "Copper Compass Group": all of its words lead or end a longer name.
local function part_of(s, maps, m)
  local lead = s.kind ~= "place" and nearest(maps.lead[fold(s.words[1])], m.first, function(o)
    return o ~= s and not o.listed and #o.words > #s.words and string.sub(o.text, 1, #s.text + 1) == s.text .. " " and
           not is_namesake(s, o)
  end)
  if lead then return lead end
  local core = without_head(s, maps, m)
  if core then return core end
  local last = fold(s.words[#s.words - 1] .. " " .. s.words[#s.words])
  return nearest(maps.last[last], m.first, function(o) return o ~= s and #o.words > #s.words end)
end

local function settle(s, m, key, kind)
  m:set("key", key)
  if kind then m:set("kind", kind) end
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

-- Kinds that are left open: an acronym, and what has one, is an institution, a site a medium, CamelCase a company.
local prefixes = { Mc = true, Mac = true, De = true, Di = true, Du = true, La = true, Le = true, Van = true, Fitz = true }

-- What firms call themselves in one word: Ardenchem, Odrinbank.
local firm_ends = { "chem", "tech", "soft", "bank", "neft", "gaz", "pharm", "pharma", "corp", "tel", "telecom", "energo", "stahl",
                    "steel", "invest", "petro", "petrol", "trans", "avia", "labs", "works", "ware", "gas", "oil", "mart" }

local function is_firm(word)
  if #word < 7 or not string.find(word, "^%u") then return false end
  for _, tail in ipairs(firm_ends) do
    if string.sub(word, -#tail) == tail then return true end
  end
  return false
end

local medium_ends = { "%.%l%l%l?$", "[ -]TV$", "^%u%l+news$", "^%u%l+24$" }   -- odrin.com, Odrin24

local function guess(s)
  if s.upper and string.find(s.text, "TV$") then return "media" end
  if (s.upper and #s.words == 1) or s.has_acronym then return "institution" end
  if #s.words == 1 and is_firm(s.words[1]) then return "company" end
  if #s.words == 1 and string.find(s.text, "%l%u") and not prefixes[string.match(s.text, "^%u%l+")] then return "company" end
  for _, ending in ipairs(medium_ends) do
    if string.find(s.text, ending) then return "media" end
  end
  return nil
end

-- "Velunian" beside "Velunia", "Morvic" beside "Morvia", "Zemlinians" beside "Zemlin": a state that no list knows.
-- (The text's own words are the evidence.)
local function is_state(s, maps)
  if #s.words > 1 or s.listed then return false end
  local exact, text = maps.exact, s.text
  if not string.find(text, "a$") then
    local open = not s.kind or is_weak(s) or s.kind == "company" and s.kinds.company < 3   -- Norland said it had
    return open and (exact[text .. "ian"] or exact[text .. "ians"] or exact[text .. "ic"] or
                     exact[text .. "ese"]) ~= nil
  end
  local stem = string.match(text, "^(.+)ia$")
  return (exact[text .. "n"] or exact[text .. "ns"] or stem and exact[stem .. "ic"]) ~= nil
end

-- "The Linds", where Ada Lind is named: a family.
local function is_family(s, maps)
  local stem = #s.words == 1 and not s.listed and string.match(s.text, "^(%u%l%l+)s$")
  for _, o in ipairs(stem and maps.last[fold(stem)] or {}) do
    if o.kind == "person" then return true end
  end
  return false
end

-- The state whose adjective a word may be: Velunian, Chilean, Kuwaiti, Togolese, Morvic.
local endings = { { "n", "" }, { "an", "" }, { "ian", "" }, { "ese", "" }, { "i", "" }, { "ian", "y" }, { "ese", "a" }, { "ic", "ia" } }

local function state_form(s, maps)
  local text = string.match(s.text, "^(%u%a%a%a+[ni])s?$") or string.match(s.text, "^(%u%a%a%a+ese)$") or
               string.match(s.text, "^(%u%a%a%a+ic)$")
  if not text then return nil end
  for _, pair in ipairs(endings) do
    local stem = string.sub(text, 1, #text - #pair[1])
    local o = string.sub(text, -#pair[1]) == pair[1] and maps.exact[stem .. pair[2]]
    if o and o ~= s and not o.listed and #o.words == 1 then return o end
  end
end

-- An acronym of the lists is that of a full name in the text, if the lists' own is not there.
local function namesake(s, maps)
  local long = maps.letters[s.text]
  return long and long ~= s and #s.text > 2 and long.listed ~= s.listed and not maps.exact[s.listed] and long or nil
end

-- "the Congress" of the Workers' Congress that the text names, if it does not name the one of the lists.
local function local_for(s, m, maps, doc)
  local long = #s.words == 1 and s.kind ~= "state" and s.kind ~= "party" and not maps.exact[s.listed] and maps.tail[fold(s.words[1])]
  return long and is_behind_the(s, doc) and nearest(long, m.first, function(o) return o ~= s and not o.listed end) or nil
end

-- By what a word of the lists may stand for somebody else who bears it: an adjective of a state, a short name of a house.
local function may_be_borne(s, m)
  local form = m:get("form")
  return form == "demonym" and s.kinds.state or form == "alias" and s.kinds.institution or form == "full" and s.kinds.company and #s.words == 1
end

-- "Finn said", where Ada Finn was named; "Lowe's office", where Tom Lowe was; "Duma said" where Ana Duma was: no Finns, no
-- firm and no house of the lists.
local function bearer_of_listed(s, m, maps, doc)
  if #s.words > 2 then return nil end
  local owned = string.match(s.text, "^(%u[%l-]+)'s$")
  local bearers = (owned or #s.words == 1) and maps.last[fold(owned or s.text)]
  if not bearers or not owned and not may_be_borne(s, m) then return nil end
  local o = nearest(bearers, m.first, function(one) return one.kind == "person" and #one.words > 1 end)
  if o and s.kinds.company and o.first > m.first then return nil end   -- Saab, where Tarek Saab was named
  local after, before = doc:token(m.last + 1), m.first > 1 and doc:token(m.first - 1)
  local alone = owned or not after or not after:is("common", "name", "adj")
  return o and alone and not (before and before:is("det")) and o or nil
end

-- "Odrin said", where the Odrin Bank was named before: no firm of that name in the lists.
local function longer_firm(s, m, maps)
  local lead = s.kind == "company" and #s.words == 1 and maps.lead[fold(s.words[1])]
  return lead and nearest(lead, m.first, function(o)
    return o ~= s and not o.listed and o.kind == "company" and o.first < s.first and #o.words > 1
  end) or nil
end

-- "Lima said", where Sergio Lima was named: the man, and no capital.
local function surnamed(s, m, maps)
  local person = nearest(maps.last[fold(s.words[#s.words])], m.first, function(o) return o.kind == "person" and o ~= s end)
  return person and person.first < m.first and person or nil
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

local BEHIND = 8   -- tokens behind a name, among which "his" is its bearer's if nobody else is named before it

local function own_behind(doc, m)
  for n = m.last + 1, math.min(m.last + BEHIND, doc:sentence(m.sentence).last - 1) do
    local t = doc:token(n)
    if t:is("name", "mark") then return nil end
    if t:is("own") and doc:token(n + 1):is("noun", "adj") then return pronouns.gender[t.form] end
  end
end

-- Whether Lind is Ed or Ada, where the text names both as often and never says Mr nor Mrs: by "his" and "her" behind the
-- name.
local function leaning(s, doc, maps)
  local two = couple(maps.last[fold(s.words[1])])
  if not two or two.m.count ~= two.f.count then return nil end
  local votes = { m = 0, f = 0 }
  for _, m in ipairs(s.at) do
    local gender = own_behind(doc, m)
    if gender then votes[gender] = votes[gender] + 1 end
  end
  if votes.m == votes.f then return nil end
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
    if t ~= s and not s.same and target then
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

-- A name seen once must do something or have something done: "X left", "X's", "by X".
local function acts(m, doc)
  local first, last = m.first, m.last
  local after = doc:token(last + 1)
  if after and (after:is("finite", "possessive", "modal") or after:in_list("role")) then return true end
  local comma = after and after.text == ","
  if comma and not doc:token(first).known then   -- X, a rival
    local det = doc:word(last + 2)
    if det == "a" or det == "an" or det == "the" then return true end
  end
  local before = first - 1
  if before > 1 and string.lower(doc:word(before)) == "the" then before = before - 1 end
  local t = doc:token(before)
  if not t then return false end
  if t:is("verb") and (last > first and t:in_list("say") or t.lemma == "tell") then return true end   -- told Telandes
  local aside = comma and (last > first or string.find(m.text, "^%u%u%u%u+$")) and t.text == "," and doc:token(last + 2)
  if aside and aside:is("finite") then return true end   -- The grower, Odrin Orchards, blamed
  return string.lower(t.text) == "by"
end

-- "the Goan countryside", "Baltic ports": an adjective of a thing, and nobody
local function is_adjective(s, doc)
  local text = s.text
  if #s.words > 1 or not (string.find(text, "[ai]n$") or string.find(text, "ic$") or string.find(text, "ish$")) then return false end
  for _, m in ipairs(s.at) do
    local after = doc:token(m.last + 1)
    if not after or not after:is("common") or after:in_list("role", "crowd", "body") then return false end
  end
  return true
end

local function is_acronym(s, doc)
  return string.find(s.text, "^%u%u%u%u?%u?$") ~= nil and not doc:token(s.at[1].first).known
end

-- A name of one ordinary word, or one seen once without any sign that it acts, is no actor.
-- A day, or "Feb" before its number; "Kurdish", which says of what people somebody is.
local function is_no_name(s, doc)
  if #s.words > 1 or s.listed then return false end
  local m = s.at[1]
  local t = doc:token(m.first)
  if t:in_list("weekday") then return true end
  if t:in_list("month") then return m.last < doc.tokens and doc:token(m.last + 1):is("num") end
  return t:in_list("of_faith") and not t:in_list("surname", "given")
end

local function is_noise(s, doc)
  if not s.sure or is_no_name(s, doc) then return true end
  if s.kind or s.listed or s.long or s.has_acronym then return false end
  if is_adjective(s, doc) then return true end
  local short = s.upper and (s.after_the or is_acronym(s, doc))
  if s.count == 1 and not short and not s.at[1].in_headline and not acts(s.at[1], doc) then return true end
  if #s.words > 1 then return false end
  local m = s.at[1]
  local token = doc:token(m.first)
  return token.known and not token:in_list("given", "surname") and s.count < 3
end

-- "in God", "in English", "on Table 4", "at Version" are no places.
local function is_no_place(doc, m)
  local first = doc:token(m.first)
  if m.last < doc.tokens and doc:token(m.last + 1):is("num") then return true end
  return m.first == m.last and (first:in_list("no_single") or (first.known and first:is("noun") and not first:in_list("city")))
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
      settle(s, m, t.listed or t.text, kind)
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

pass "names" {
  about = "one key for each named actor; short names and acronyms find their full names; kinds are agreed upon",
  run = function(doc)
    local all, by_text = gather(doc)
    if join_halves(doc, all, by_text) then all, by_text = gather(doc) end
    give_shared_names(all, by_text)
    local maps = index(all)
    maps.shouting = title_case(doc)
    for _, s in ipairs(all) do
      if #s.words > 1 and s.kind == "person" then join_full(s, maps) end
    end
    for _, s in ipairs(all) do
      local bare = not s.listed and #s.words > 1 and s.kind == "company" and incorporated[s.words[#s.words]] and
                   maps.exact[table.concat(s.words, " ", 1, #s.words - 1)]
      if bare and bare.listed and bare.kind == "company" then s.same = bare end
    end
    for _, s in ipairs(all) do
      if #s.words == 1 and not s.listed then
        s.after_the = string.lower(doc:word(s.first - 1)) == "the"
      end
      if is_state(s, maps) then s.kinds, s.kind = { state = 9 }, "state"
      elseif is_family(s, maps) then s.kinds, s.kind = { people = 9 }, "people" end
    end
    for _, s in ipairs(all) do assign(s, doc, maps) end
    for _, s in ipairs(all) do finish(s, doc, maps) end
  end,
}
