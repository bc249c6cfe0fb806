-- Acronyms: behind a long name in brackets, and alone.
phase "actors"

rule "acronym" {
  finds = "Actor", about = "the short form behind a long one in brackets; capitals alone", priority = -1,
  ways = {
    first = [[ {name: [upper not /(?-i:L?X{0,3}(IX|IV|V?I{0,3}))/ first not known not <actor> not ]] ..
            [[ <city> not <no_name> not <month> not initial]} ([adv]? ([finite] | [modal]) | ]] ..
            [[ [possessive] | , | <role>) ]],
    coded = [[ {name: [digit /(?-i:\d{1,3}(?!AM|PM|MM|KM|GB|MB|TB|GW|MW|KW|HP|BC|AD|BN|TH|ST|ND|RD|BCE|MHZ|KHZ|GHZ)\p{Lu}{2,4})/]} ]],
    alone = [[ {name: [upper not /(?-i:L?X{0,3}(IX|IV|V?I{0,3}))/ not first not <actor> not <city> ]] ..
            [[ not <no_name> not <month> not <generation> not initial]} ]],
  },
  unless = {
    one_of = [[ (a | an | another | [num not /(1[89]|20)\d\d/]) {name} ([not <role>] | $) ]],
    dateline = [[ ^^ {name} , ([num] <month> | <month> [num] | <weekday>) ]],
    ticker = [[ [open] [capital] : {name} [close] ]],   -- (NYSE: TDL)
    exchange = [[ [open] {name} : [capital] ]],
    counsel = [[ [<given> not <city>] [name] {name: ('SC' | 'KC' | 'QC')} ]],   -- Ada Lind SC
    law = [[ ('Act' | 'Bill' | 'Code' | 'Law') [open] {name} [close] ]],
    money = [[ {name} [currency] ]],   -- HK$4 million
  },
  check = function(m, doc)
    if string.find(m.text, "^[RDI]%-") then return false end   -- (R-Ohio): a party and a state
    local before = m.first > 1 and doc:token(m.first - 1).text or ""
    return #m.text > 1 and #m.text < 8 and not string.find(before, "^%u%u+$")
  end,
  make = { kind = "other", form = "full", upper = "yes" },
  yes = { "It was built by the [name QZB].", "[name QZB] president Ada Lind left.",
          "A [name QZB] spokesman left.", "[name 9QZB] of Aarhus left. They thanked 9QZB for it.",
          "In 1994 [name 6QZ] was sold. It thanked 6QZ." },
  no = { "It was built by an NGO.", "They met Ada Lind SC for lunch.", "QZB, 9 May - It was late.", "It was a QZB.", "Shares of Dorin (NYSE: QZB) fell.", "Shares of Dorin (QZB:TDL) fell.", "It fell under the Dock Labour Act (QZB).", "It cost QZ$4 million." },
}

-- "Parmos" has the letters of "Partai Moslim Odrin" in their order, and begins as one of its words does.
local function is_blend(short, long, kind)
  if kind == "person" or kind == "state" or #short < 4 then return false end
  short, long = string.lower(short), string.lower(long)
  local at = 0
  for letter in string.gmatch(short, "%a") do
    at = string.find(long, letter, at + 1, true)
    if not at then return false end
  end
  return string.find(" " .. long, " " .. string.sub(short, 1, 2), 1, true) ~= nil
end

-- The first letters of the words with a capital: of "Rural and Urban Bakers Union" RUBU.
local function spells(doc, name, letters)
  local first = {}
  for n = name.first, name.last do
    first[#first + 1] = string.match(doc:word(n), "^%u")
  end
  return #first > 2 and table.concat(first) == letters
end

local function sorted(letters)
  local all = {}
  for letter in string.gmatch(letters, "%u") do all[#all + 1] = letter end
  table.sort(all)
  return table.concat(all)
end

-- The same in another order, as another tongue has them: of "Omani Patriotic Movement" MPO.
local function has_letters(doc, name, letters)
  local first = ""
  for n = name.first, name.last do first = first .. (string.match(doc:word(n), "^%u") or "") end
  return #first > 2 and sorted(first) == sorted(letters)
end

rule "organisation by its letters" {
  finds = "Actor", about = "a name that 'and' would cut, told by the letters behind it: the Rural and Urban Bakers Union (RUBU)", priority = 5,
  pattern = [[ {name: [capital not first]{1,4} (and | '&') [capital]{0,3} {ending: <org_end>}} [open] [upper] [close] ]],
  check = function(m, doc) return spells(doc, m:slot("name"), doc:word(m:slot("name").last + 2)) end,
  make = { kind = "{ending.kind|ngo}", form = "full" },
  yes = { "The [name Danish and Baltic Bakers Union] (DBBU) left." },
  no = { "Ada Lind and the Free Bakers Union (FBU) left.", "Peru and Chile Bakers Union (CBU) left." },
}

-- hours, and behind the name of a body its letters in another tongue: the Harbour Security Service (PST)
words "time_zone" { "EST", "EDT", "PST", "PDT", "BST", "CST", "MST" }

rule "acronym in brackets" {
  finds = "Actor", about = "the short form that stands behind a long one in brackets", priority = 4,
  ways = {
    behind = [[ {long: Actor} [open] "? {name: ([upper] | [camel])} "? [close] ]],
    blend = [[ {long: Actor} [open] {name: [name not known not <given> not <city>]} [close] ]],   -- Odrin Rural Bank (Odrubank)
    either = [[ {long: [Actor not kind=person]} , or {name: [upper not <no_name>]} (, | . | - | -- | [close]) ]],   -- the landless workers' movement, or MST,
    known_by = [[ {long: [Actor not form=nominal]} , ...8 (acronym | initials | abbreviation) {name: [upper]} ]],
  },
  unless = { money = [[ [num] ]] },
  check = function(m, doc)
    local kind, name = m:get("kind"), m:slot("name")
    if m.way == "behind" and kind == "person" then return false end   -- Ada Lind (SNP): her party
    -- the Portable Document Format (PDF) is one of many, the People's Defence Force (PDF) is that one by all its letters
    local letters = doc:token(name.first)
    if letters:in_list("no_name") and not letters:in_list("time_zone") and not has_letters(doc, m:slot("long"), name.text) then return false end
    local known = m:slot("name"):last_entry("actor", "kind")
    if known and known ~= kind and (kind == "state" or known == "media" or m.way == "blend") and
       not spells(doc, m:slot("long"), name.text) then return false end   -- LIMA, Peru (AP): who sent it
    if kind == "state" and string.sub(m:slot("name").text, 1, 1) ~= string.sub(m:slot("long").text, 1, 1) then return false end
    return m.way ~= "blend" or is_blend(m:slot("name").text, m:slot("long").text, m:get("kind"))
  end,
  make = { name = "{long.name|}", long = "{long.text}", kind = "{long.kind}", state = "{long.state}", form = "acronym",
           via = "acronym" },
  yes = { "The [long Free Valley Movement] ([name FVM]) left.", "The [long Brisk Baking Company] ([name BBC]) left.", "The [long People's Defence Force] ([name PDF]) left.",
          "The [long Faithful Party of Dorin] ([name PDF]) left.", "The [long Harbour Security Service] ([name PST]) left.",
          "The [long Free Valley Movement], known by the initials [name FVM], left.",
          "The [long Free Valley Movement] ([name Fremov]) left.", "[long The farm workers' movement], or [name FWM], left.",
          "They met the [long Free Valley Movement], or [name FVM] - a band of farmers." },
  no = { "The firm (it was small) left.", "Two diplomats (QZB) left.", "Ada Lind (SNP) left.", "The Odrin Bank (PDF) left.",
         "Trawlers left Vietnam (AP) at dawn.", "Trawlers left Vietnam (QZBA) at dawn." },
}

rule "alias behind a name" {
  finds = "Actor", about = "Ada Lind, alias Raven; Tom Ode, also known as Bear: another name of the one in front", priority = 4,
  ways = {
    known_as = [[ {long: [Actor kind=person]} ,? [open]? (alias | aka | 'a.k.a.' | a.k.a. | (also | better | otherwise | popularly | widely | commonly) known as | nicknamed) "? {name: [name]{1,2}} ]],
    known = [[ {long: [Actor kind=person]} , known (simply | just | only | universally | to [own] ...2)? as "? {name: [name]{1,2}} (, | ") ]],
    real = [[ {long: [Actor kind=person]} ,? whose (real | full | given | birth) name (is | was) {name: [name]{1,3}} ]],
  },
  make = { long = "{long.text}", kind = "person", form = "full" },
  yes = { "[long Ada Lind], alias [name Raven], left.", "[long Tom Ode], also known as [name Tandol], left.",
          "[long Bo Vane], whose real name is [name Tom Ode], left.",
          "[long Ada Lind], known as [name Raven], left." },
  no = { "The alias Raven was his.", "Ada Lind, known as Raven of the North, left." },
}
