-- The spellings of the names in a text: how often each stands there, of what kind it is by the votes of the rules, and
-- where it is found by its words.
local pronouns = require "lib.pronouns"
local name_words = require "lib.name_words"
local sets = require "lib.word_sets"

local M = {}

local unmarked, fold, words_of = name_words.unmarked, name_words.fold, name_words.words_of
local initials, paper, paper_end = name_words.initials, name_words.paper, name_words.paper_end

-- Kinds that are no actors.
M.drop_kind = { place = true, thing = true }
local drop_kind = M.drop_kind

-- What stands beside a name says more than its last word, and that more than its look.
local weight = {
  ["person with a title"] = 4, ["person with a rank"] = 4, ["person with an honorific"] = 4,
  ["person by given name"] = 2, ["person by description"] = 3, ["organisation by context"] = 3,
  ["organisation by its noun"] = 5, ["organisation by its trade"] = 9, ["house that acts for somebody"] = 9, ["band or team by context"] = 2,
  ["state by context"] = 4, ["paper by its writer"] = 3, ["paper that is told"] = 3, ["government of a part"] = 4,
  ["armed group by its fighters"] = 9, ["armed group by context"] = 4, ["place before its state"] = 4,
  ["place in its region"] = 4, ["listed place"] = 4, ["place by what is said of it"] = 3,
  ["person by what befalls people"] = 3, ["organisation by what it does"] = 3, ["place by its place"] = 3,
  ["place by its noun"] = 3, ["paper of its writer"] = 4, ["thing by its noun"] = 5, ["storm"] = 5,
  ["union by what its members do"] = 4, ["club of states"] = 4, ["party by its aim"] = 3, ["party by its votes"] = 6, ["body that runs a place"] = 4, ["firm by its chief"] = 4,
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
local vague = {
  spokesman = true, executive = true, owns = true, owns_first = true, the = true, which = true, said_it = true,
  its_own = true, and_its = true, whose_man = true, assets = true, made_by = true, rival = true,
}

local from_list = { ["known actor"] = true, ["known party"] = true }

-- "The Odrin Union of Teachers" is no firm, though it has a chairman.
local said_by_last_word = { ngo = true, party = true, institution = true, igo = true }
local BY_LAST_WORD = 4

local function by_rule(rule, kind)
  if rule == "organisation by its last word" and said_by_last_word[kind] then return BY_LAST_WORD end
  return weight[rule] or 1
end

local function is_name(form) return form ~= "nominal" and form ~= "pronoun" end

local function is_paper(word)
  return #word > 8 and (paper_end[string.sub(word, -6)] or paper_end[string.sub(word, -7)])
end

function M.is_one(gender) return gender == "m" or gender == "f" end

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
    s.gender = M.is_one(given) and given or pronouns.gender_in(s.words) or given or van or "u"   -- Tim Canova is no -ova
    m:set("gender", s.gender)
  end
end

-- A spelling that is met first at a mention. `told`: by the number of a mention, the gender that Mr or Mrs told.
local function new_spelling(doc, m, text)
  local words, first, last = words_of(text), m.first, m.last
  return { text = table.concat(words, " "), words = words, first = first, kinds = {}, count = 0, at = {}, told = {},
           paper = not string.find(text, "^@") and is_paper(text) or paper[string.match(text, "-(%u%l+)$")], upper = #words == 1 and string.find(text, "^%u%u+$") ~= nil,
           club = first == last and doc:token(last):in_list("club") }
end

-- A mention votes for its kind, the more the more surely its rule knows it.
local function vote(doc, s, m, kind)
  local rule, way = m.rule, m.way
  local by_context = rule == "person by context"
  if by_context and by_look[way] and s.kinds.person then return end
  local told = vague[way] or by_context and is_human(doc, m)
  if way == "within" then s.within = (s.within or 0) + 1 end
  s.kinds[kind] = (s.kinds[kind] or 0) + (s.listed and 9 or told and 2 or by_rule(rule, kind))
end

-- What the rule that found a mention says of its spelling, and what stands in the list of names.
local function note_rule(s, m, form, name)
  local rule = m.rule
  if rule == "organisation of another tongue" then s.foreign = true end
  if rule == "capital for its state" then s.capital = true end
  if name and (form ~= "acronym" or from_list[rule]) then s.listed = name end
  if rule == "acronym in brackets" or rule == "alias behind a name" then s.long = m:get("long") or s.long end
end

-- A name that may be a town, or an actor.
local function note_place(s, m, maybe)
  if maybe == "town" then s.city, s.region = true, m:get("extent") == "region"
  elseif m.rule == "listed place" then s.place = true end
end

-- One entry for each spelling: {text, words, first mention, kinds = {kind = votes}, count, listed}
function M.gather(doc, shouting)
  local all, by_text, plains = {}, {}, {}
  local mentions, forms, names, kinds, uppers, maybes, honorifics =
    doc:mentions("Actor", "form", "name", "kind", "upper", "maybe", "honorific")
  local function spelling_of(m, text)
    local plain = plains[text]
    if not plain then
      plain = unmarked(string.match(text, "^(.*%l)%.$") or text)   -- Odrin Mills Ltd. is Odrin Mills Ltd
      plains[text] = plain
    end
    local s = by_text[plain]
    if not s then
      s = new_spelling(doc, m, text)
      by_text[plain], all[#all + 1] = s, s
    end
    return s
  end
  for i, form in ipairs(forms) do
    if is_name(form) then
      local m, name, kind, honorific = mentions[i], names[i], kinds[i], honorifics[i]
      local s = spelling_of(m, m.text)
      s.count = s.count + 1
      s.at[s.count] = m
      note_rule(s, m, form, name)
      if s.paper then s.kinds.media = 6 end
      if honorific then s.told[s.count] = pronouns.titles[honorific] end
      if kind == "person" then note_gender(doc, s, m, s.told[s.count]) end
      if uppers[i] then s.upper = true end
      local maybe = kind == "other" and maybes[i]
      if not maybe and not (shouting and m.in_headline and not s.listed and not name) then s.sure = true end
      note_place(s, m, maybe)
      if kind and kind ~= "other" then vote(doc, s, m, kind) end
    end
  end
  return all, by_text
end

-- The kind that most mentions have; of equal ones the first by name. A place only if most mentions say so.
function M.voted(kinds, count)
  local best, most = nil, 0
  for kind, votes in next, kinds do   -- of one or two
    if drop_kind[kind] then votes = (votes * 2 > (count or 1)) and votes - 0.5 or 0 end
    if votes > most then best, most = kind, votes end
  end
  return best
end

-- "Global Coalition against Piracy": the word before what it is against.
local function head_noun(words)
  for i = 3, #words - 1 do
    if sets.without_for[words[i]] then return words[i - 1] end
  end
end

local most = 40   -- names that share a word; more are a list, and looking through it for each would not end

local function add(map, word, s)
  local key = fold(word)
  local list = map[key]
  if not list then map[key] = { s }
  elseif #list < most then list[#list + 1] = s end
end

local function file_person(index, s)
  local head, tip = s.words[1], s.words[#s.words]
  add(index.last, tip, s)
  add(index.first, head, s)
  if #s.words > 2 then add(index.last, s.words[#s.words - 1] .. " " .. tip, s) end
  for i = 2, #s.words - 1 do
    if #s.words[i] > 3 then add(index.inner, s.words[i], s) end   -- Rosa Huaman Quispe is Huaman
  end
  local own = #s.words > 1 and string.match(tip, "^%u%l+%-(%u%l+)$")   -- Rosa Brisk-Lind is Lind
  if own then add(index.last, own, s) end
  local bare = string.match(tip, "^[Aa]l%-(.+)$")
  if bare then add(index.inner, bare, s) end
end

-- The letters that a body may be called by.
local function file_letters(letters, homeless, s)
  local tip = s.words[#s.words]
  -- the Sarn High Court is HC
  local court = tip == "Court" and #s.words > 2 and initials({ s.words[#s.words - 1], tip })
  if court and not letters[court] then letters[court] = s end
  local mission = #s.words > 3 and (tip == "Mission" or tip == "Force") and string.sub(initials(s.words), 1, -2)
  if mission and not letters[mission] then letters[mission] = s end   -- the Multilateral Port Aid Mission is the MPA
  local short = initials(s.words)
  if #short > 1 and not letters[short] then letters[short] = s end
  local rest = string.sub(short, 2)
  if #rest > 2 and not homeless[rest] then homeless[rest] = s end   -- the Odrin Bureau of Clean Water is the BCW at home
end

local function file_body(index, s)
  local head, tip = s.words[1], s.words[#s.words]
  add(index.lead, head, s)
  local seat = s.at[1]:get("form") == "seat" and tip ~= "Palace"   -- the House is not the White House
  if head ~= "Upper" and head ~= "Lower" and not seat then add(index.tail, tip, s) end   -- the House may be either
  local noun = head_noun(s.words)
  if noun then add(index.tail, noun, s) end   -- the Global Coalition against Piracy is the Coalition
  if #s.words > 3 then add(index.second, s.words[2], s) end   -- Construtora Vale Verde SA is Vale Verde
  if not s.listed and not s.kind then add(index.last, tip, s) end
  file_letters(index.letters, index.homeless, s)
end

-- Persons by family and given name and by what stands between, organisations by their first word, both by initials.
function M.index(all)
  local index = { last = {}, first = {}, lead = {}, letters = {}, homeless = {}, exact = {}, tail = {}, inner = {}, second = {}, forms = {} }
  for _, s in ipairs(all) do
    if s.listed then index.forms[s.listed] = (index.forms[s.listed] or 0) + 1 end   -- Chad, Chadian
    if s.sure then
      s.kind = M.voted(s.kinds, s.count)
      index.exact[s.text] = index.exact[s.text] or s
      local file = s.kind == "person" and file_person or file_body
      if #s.words > 1 and not drop_kind[s.kind or ""] then file(index, s) end
    end
  end
  return index
end

return M
