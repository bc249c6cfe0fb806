-- "The singer": what a text calls somebody whom it has just named, by his trade or by what he is about, not by an
-- office.
local pronouns = require "lib.pronouns"

local M = {}

local epithet = {}
for word in string.gmatch([[
  singer songwriter actor actress musician rapper comedian novelist poet playwright writer author
  painter artist sculptor photographer composer conductor pianist violinist dancer choreographer
  designer chef model supermodel filmmaker film-maker screenwriter star celebrity presenter blogger
  influencer billionaire millionaire businessman businesswoman tycoon magnate mogul entrepreneur
  financier industrialist oligarch philanthropist banker activist campaigner dissident whistleblower
  whistle-blower defector pensioner teenager schoolboy schoolgirl candidate front-runner frontrunner
  nominee contender challenger incumbent hopeful politician statesman striker midfielder defender captain
  goalkeeper winger forward batsman bowler sprinter runner swimmer cyclist boxer golfer footballer
  player athlete jockey skier skater gymnast wrestler climber mountaineer champion olympian
  quarterback pitcher rookie veteran scientist historian economist academic researcher professor
  physicist biologist virologist astronomer scholar doctor surgeon farmer fisherman nurse defendant
  accused suspect laureate drummer guitarist frontman vocalist bassist violist cellist soprano broadcaster
  columnist commentator chemist mathematician geologist ecologist psychologist psychiatrist engineer
  inventor dentist midwife carpenter sailor skipper jeweller baker pitmaster socialite heiress
  hotelier restaurateur hacker fugitive convict inmate detainee captive hostage survivor complainant
  claimant plaintiff widow widower grandmother grandfather centenarian youngster octogenarian
  septuagenarian democrat republican socialist libertarian centrist populist nationalist communist
  feminist marxist royalist skateboarder surfer rower hurdler weightlifter marathoner triathlete
  goalscorer newcomer debutant medallist medalist titleholder grandmaster linebacker shortstop fielder
  wicketkeeper flanker fly-half full-back left-back right-back bullfighter matador stuntman magician
  puppeteer satirist cartoonist animator illustrator potter weaver blacksmith]], "%S+") do
  epithet[word] = true
end

-- What goes with an office, or a trade: the senator is called the Republican, the investor the billionaire.
local goes_with = {}
for _, row in ipairs {
  { epithets = [[republican democrat socialist libertarian centrist populist nationalist communist liberal conservative tory independent
                 unionist progressive moderate islamist politician statesman candidate nominee contender challenger incumbent hopeful
                 front-runner frontrunner veteran lawmaker]],
    titles = [[senator sen rep representative congressman congresswoman governor gov president premier minister mayor mp leader chancellor
               councillor councilman councilwoman speaker secretary candidate nominee lawmaker legislator delegate contender challenger
               hopeful assemblyman assemblywoman pres frontrunner front-runner]] },
  { epithets = [[billionaire millionaire businessman businesswoman tycoon magnate mogul entrepreneur financier industrialist
                 philanthropist oligarch executive]],
    titles = [[founder co-founder executive ceo chairman chairwoman owner investor president candidate nominee mogul developer entrepreneur
               governor front-runner frontrunner heir heiress banker publisher]] },
  { epithets = "official",
    titles = [[spokesman spokeswoman spokesperson minister secretary director commissioner adviser advisor aide deputy chief head administrator
               envoy ambassador undersecretary inspector]] },
  { epithets = "academic researcher scientist historian economist scholar physicist biologist virologist",
    titles = "professor prof director dr doctor lecturer researcher fellow" },
  { epithets = "cleric churchman", titles = "bishop archbishop cardinal pope imam ayatollah rabbi reverend rev father pastor" },
  { epithets = "activist campaigner dissident", titles = "leader founder co-founder director lawyer" },
} do
  for word in string.gmatch(row.epithets, "%S+") do
    epithet[word], goes_with[word] = true, goes_with[word] or {}
    for title in string.gmatch(row.titles, "%S+") do goes_with[word][title] = true end
  end
end

-- The last sentences of which a person is the subject, so far as the order of names tells: who opens a sentence.
function M.note(memory, m, key, kind)
  local said, sentence = memory.persons, m.sentence
  local last, nameless = said[#said], kind ~= "person"
  if last and last.sentence == sentence or nameless and not string.find(key, " ", 1, true) or m.quoted then return end
  if last and last.key == key then last.sentence = sentence
  else said[#said + 1] = { key = key, sentence = sentence, unsure = nameless } end
end

local reach = 3   -- sentences back
local tells_which = { of = true, from = true, who = true, whose = true, that = true }

-- "The Russian leader": who leads a land is called so by turns.
local function leads_state(d)
  return d.head == "leader" and d.whose ~= nil and d.whose:get("kind") == "state"
end

-- "The Ohio senator", "the Republican governor": who holds a seat is called so by it, or by his party.
local seated = {}
for word in string.gmatch([[
  senator governor congressman congresswoman representative lawmaker mp legislator mayor assemblyman assemblywoman republican democrat
  delegate councilman councilwoman independent]], "%S+") do
  seated[word] = true
end

local function holds_seat(d)
  if not seated[d.head] then return false end
  return d.m:slot("seat") ~= nil or d.whose ~= nil and d.whose:get("kind") == "party"
end

-- "The singer", "the Omani singer", and not "the singer who left", "the company's singer".
local function is_epithet(doc, d)
  local m, whose = d.m, d.whose
  if d.article ~= "the" or d.plural or m.quoted then return false end
  if not epithet[d.head] and not leads_state(d) and not holds_seat(d) then return false end
  local owned = whose and (doc:token(whose.last + 1):is("possessive") or whose.last > m.last)
  return not owned and not tells_which[doc:word(m.last + 1)]
end

-- "The 29-year-old midfielder": his age tells that he is known, and whom the sentence itself may have named.
local function has_age(d)
  return string.find(d.text, "%d%-year%-old") ~= nil
end

-- Whom the text spoke of last, before this sentence, if nothing says that he is something else.
function M.meant(doc, memory, d)
  if not is_epithet(doc, d) then return nil end
  local said, here, aged = memory.persons, d.m.sentence, has_age(d)
  for i = #said, math.max(1, #said - 1), -1 do
    local one = said[i]
    if (one.sentence < here or aged) and one.sentence >= here - reach then
      local title = not aged and memory.title_of[one.key]
      local word = title and string.match(title, "([%a-]+)%.?$") or ""
      if title and not epithet[word] and not (goes_with[d.head] and goes_with[d.head][word]) then return nil end
      if one.unsure then memory.turned[one.key], memory.kind_of[one.key] = "person", "person" end
      return one.key
    end
  end
end

local pointing = { this = true, that = true }
local anybody = { man = "m", woman = "f", guy = "m", fellow = "m", lady = "f", gentleman = "m", person = "u", individual = "u" }

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
  local gender = anybody[d.head] or epithet[d.head] and "u"
  if not gender or not m.quoted or not pointing[d.article] or d.whose then return nil end
  local behind, unsure = speaker_behind(doc, m.first, gender)
  if unsure then return nil end
  local last, opener = memory.kinds.person, memory.opener
  local speaks = opener and opener.sentence == m.sentence and memory.opener_key == last or behind == last
  return not speaks and fits(memory, last, gender) or fits(memory, memory.before.person, gender)
end

return M
