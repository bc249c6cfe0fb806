-- What nouns may stand for, in tables: kinds, other words for one thing, members of a class.
local M = {}

local function set(words)
  local out = {}
  for word in string.gmatch(words, "%S+") do out[word] = true end
  return out
end

-- nouns so general that any organisation of these kinds may be meant
M.general = {
  organisation = { "igo", "ngo", "armed_group", "company", "institution" },
  organization = { "igo", "ngo", "armed_group", "company", "institution" },
  group = { "armed_group", "ngo", "party", "company", "igo", "other" }, movement = { "party", "armed_group", "ngo" },
  alliance = { "igo", "ngo", "party" }, agency = { "institution", "media", "igo" }, union = { "ngo" },
  brigade = { "armed_group", "military" }, force = { "police", "military" }, charity = { "ngo" }, bloc = { "igo" },
  army = { "military" }, military = { "military" }, regulator = { "institution" }, party = { "party" },
}
for kind, nouns in pairs {
  company = "company firm maker manufacturer corporation bank airline", state = "country nation",
  media = "newspaper paper channel broadcaster outlet magazine station network website",
  armed_group = "militia rebel militant insurgent",
} do
  for noun in string.gmatch(nouns, "%S+") do M.general[noun] = { kind } end
end

-- Institutions that regulate nobody
M.is_regulated = set [[
  hospital hospitals clinic university college school academy museum library prison court tribunal church cathedral
  zoo theatre orchestra laboratory trust]]

-- In small letters these are none of that kind: the Union is of states, the union of workers.
M.small_is_no = { union = "igo" }

-- "The lender", "the aid group": nouns that say a kind stand for the one of that kind that was named last.
M.says_kind = set "company ngo media party"

-- what any medium may be called, of several words too
M.any_medium = {}
for _, house in ipairs { "organisation", "organization", "outlet", "site", "website", "company", "group" } do
  M.any_medium["news " .. house], M.any_medium["media " .. house] = true, true
end

-- Houses that have two names: "the panel" is the tribunal that was named, if no panel was.
M.other_name = {
  panel = { "tribunal", "commission", "committee", "inquiry" }, court = { "tribunal" },
  tribunal = { "court", "panel" },
  watchdog = { "regulator", "commission", "authority", "agency", "ombudsman", "inspectorate", "council", "board",
               "bureau" },
  regulator = { "commission", "authority", "agency", "inspectorate", "board", "council", "bureau", "office" },
  department = { "ministry" }, ministry = { "department" }, commission = { "inquiry", "panel" },
  inquiry = { "commission", "panel" },
  body = { "commission", "committee", "council", "board", "authority" },
  assembly = { "parliament", "congress" }, legislature = { "parliament", "congress", "assembly" },
  clinic = { "hospital" }, college = { "university" }, school = { "university", "college", "academy", "institute" },
  institution = { "university", "college", "school", "museum" },
}

-- "The school" is the University of Aarhus; where "the university" has no name, a school may be one of it.
M.of_a_name = set "school"

-- Offices that have two names: "the skipper" is the captain who was named, if no skipper was.
M.other_title = {
  ["chief executive"] = { "boss", "managing director" }, ["managing director"] = { "boss", "chief executive" },
  chairman = { "chair" }, chairwoman = { "chair" }, chair = { "chairman", "chairwoman", "chairperson" },
  chairperson = { "chairman", "chairwoman" },
  pontiff = { "pope" }, monarch = { "king", "queen", "emperor", "sultan", "emir" }, sovereign = { "king", "queen" },
  skipper = { "captain" }, captain = { "skipper" },
  coach = { "manager", "head coach" }, manager = { "coach", "head coach" },
  premier = { "prime minister" }, pm = { "prime minister", "premier" }, ["prime minister"] = { "premier" },
  ["head of government"] = { "prime minister", "premier", "chancellor" },
  ["head of state"] = { "president", "king", "queen" },
  ["top diplomat"] = { "foreign minister", "foreign secretary", "secretary of state" },
  ["police chief"] = { "chief of police", "police commissioner", "commissioner", "sheriff" },
  ["opposition leader"] = { "leader", "party leader" }, ["party leader"] = { "leader", "chairman" },
  ["union leader"] = { "leader", "general secretary", "secretary-general", "secretary general" },
  headteacher = { "head teacher", "headmaster", "headmistress", "principal" },
  ["head teacher"] = { "headmaster", "headmistress", "principal" },
  headmaster = { "head teacher", "principal" }, principal = { "headmaster", "headmistress", "head teacher" },
  priest = { "father", "vicar", "reverend" }, vicar = { "priest", "reverend" },
  policeman = { "constable", "sergeant", "officer" },
}

for office, others in pairs {
  ["foreign minister"] = "top diplomat", ["defence chief"] = "defence minister, defence secretary", envoy = "ambassador, special envoy",
  ["defense chief"] = "defense minister, defense secretary, secretary of defense", ["finance chief"] = "finance minister, chief financial officer",
  ["army chief"] = "chief of staff, commander-in-chief, army commander", ambassador = "envoy", jurist = "judge, justice, chief justice",
  magistrate = "judge", commander = "general, army chief, chief of staff, colonel", prelate = "bishop, archbishop, cardinal", sheriff = "lawman", lawman = "sheriff, marshal",
  ["top prosecutor"] = "attorney general, prosecutor general, chief prosecutor, district attorney, state attorney",
  prosecutor = "district attorney, state attorney, attorney general", strongman = "president, prime minister, leader",
  ruler = "king, emir, sultan, president", autocrat = "president, leader", dictator = "president, leader",
  attorney = "lawyer, counsel", lawyer = "attorney, barrister, solicitor, counsel", spokesperson = "spokesman, spokeswoman",
  aide = "adviser, advisor, chief of staff, spokesman, spokeswoman", adviser = "aide, advisor", advisor = "aide, adviser",
  backbencher = "mp, member of parliament", frontbencher = "mp, member of parliament", leader = "prime minister, president, premier",
  ["health chief"] = "health minister, health secretary", ["treasury chief"] = "treasury secretary, finance minister",
  ["trade chief"] = "trade minister, trade commissioner", ["union chief"] = "union leader, general secretary",
  ["city leader"] = "mayor", churchman = "bishop, archbishop, cardinal", physician = "doctor", medic = "doctor, paramedic, nurse", trainer = "coach", host = "anchor, presenter", anchor = "host, presenter",
  presenter = "host, anchor", preacher = "pastor, reverend, imam", pastor = "reverend, preacher", spymaster = "intelligence chief",
  ["police commander"] = "police chief, superintendent", ["central banker"] = "central bank governor",
} do
  local list = M.other_title[office] or {}
  M.other_title[office] = list
  for other in string.gmatch(others, "[^,]+") do list[#list + 1] = string.match(other, "^%s*(.-)%s*$") end
end

-- "The Odrin boss": what anybody at the head of a body may be called, and what those are.
M.any_head = set "chief boss head leader"
M.is_head = set [[
  chief boss head leader ceo president chairman chairwoman chair chairperson director commissioner governor founder minister secretary
  premier owner administrator superintendent commander principal]]
for title in string.gmatch([[chief executive, chief executive officer, managing director, executive director, director general, director-general,
  general secretary, secretary general, secretary-general, prime minister, police chief, police commissioner, attorney general,
  board chairman, party leader, union leader]], "[^,]+") do
  M.is_head[string.match(title, "^%s*(.-)%s*$")] = true
end

-- What the news calls a body that it has named: "the world body", "the 27-nation bloc".
M.called = {
  ["world body"] = "United Nations", ["atlantic alliance"] = "NATO", ["western alliance"] = "NATO", ["military alliance"] = "NATO",
}
M.union_of_states = set "bloc alliance"

-- "The UN agency": bodies that belong to it and have a name of their own.
M.of_united_nations = {}
for name in string.gmatch([[World Health Organization; World Food Program; UN Children's Fund; International Atomic Energy Agency;
  UN refugee agency; UN Educational, Scientific and Cultural Organization; Food and Agriculture Organization; UN human rights office;
  International Labor Organization; UN Relief and Works Agency; International Organization for Migration; UN Development Program;
  UN Population Fund; UN Environment Program; UN Office on Drugs and Crime; UN Women]], "[^;]+") do
  M.of_united_nations[string.match(name, "^%s*(.-)%s*$")] = true
end

-- Crowds that have two names; the second is the one they are known by.
M.same_crowd = {
  demonstrator = "protester", marcher = "protester", attacker = "gunman", assailant = "gunman",
  lawmaker = "mp", legislator = "mp", pupil = "student", soldier = "troop", labourer = "worker",
  insurgent = "rebel", guerrilla = "rebel", villager = "resident", researcher = "scientist",
  terrorist = "militant", junta = "regime",
}

-- Titles as they are cut short before a name; the noun has all of it.
M.cut_short = {
  sen = "senator", gen = "general", gov = "governor", prof = "professor", dr = "doctor",
  col = "colonel", lt = "lieutenant", sgt = "sergeant", capt = "captain", maj = "major",
  adm = "admiral", cllr = "councillor", insp = "inspector", det = "detective", supt = "superintendent",
  amb = "ambassador", pres = "president", cmdr = "commander", brig = "brigadier",
  rep = "representative",
}

-- Offices that have two names; the second is the one they are known by.
M.same_office = {
  ceo = "chief executive", ["chief executive officer"] = "chief executive", cfo = "chief financial officer",
  coo = "chief operating officer",
}

-- "The pair": those that were counted before
M.as_many = {
  two = "two", pair = "two", couple = "two", duo = "two", twins = "two", three = "three", trio = "three", four = "four", five = "five",
}

-- Persons by their work, or firms of it.
M.firm_role = set [[
  miner developer publisher producer distributor exporter contractor builder trader landlord employer
  operator]]

-- Nouns that are a part of the names they stand for: "the association" is no union.
M.in_name = set [[
  association union federation league guild foundation society trust front coalition movement party
  fund network club confederation brotherhood forum]]

-- Nouns that only a name with them stands for: a club that plays in the league is not the league.
M.only_named = set "league"

-- Names of clubs, which no league is.
M.of_club = { rovers = true, wanderers = true, rangers = true, united = true, athletic = true, albion = true,
              hotspur = true, fc = true, cf = true, afc = true, rfc = true, bc = true }

-- who fights, by no more than that
M.fights = set "rebel militant insurgent guerrilla"

-- "Odrin Front fighters" are the Odrin Front.
M.its_men = set "fighter militant force rebel guerrilla insurgent gunman troop terrorist militia"

-- what any member of a parliament may be called
M.any_member = set "congresswoman congressman lawmaker legislator parliamentarian mp"

-- what anybody of a class may be called: Mr Justice Lind is the judge, the chief executive the boss
M.any_of_class = {
  judge = "judge", cleric = "cleric", boss = "executive", executive = "executive",
  commander = "military", officer = "military", politician = "legislator",
}

return M
