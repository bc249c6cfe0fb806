-- What nouns may stand for, in tables: kinds, other words for one thing, members of a class.
local M = {}

-- nouns so general that any organisation of these kinds may be meant
M.general = { company = { "company" }, firm = { "company" }, maker = { "company" }, manufacturer = { "company" },
                  corporation = { "company" }, ["group"] = { "armed_group", "ngo", "party", "company", "igo", "other" },
                  organisation = { "igo", "ngo", "armed_group", "company", "institution" },
                  organization = { "igo", "ngo", "armed_group", "company", "institution" },
                  newspaper = { "media" }, paper = { "media" }, channel = { "media" }, broadcaster = { "media" },
                  outlet = { "media" }, magazine = { "media" }, station = { "media" }, network = { "media" },
                  website = { "media" }, agency = { "institution", "media", "igo" }, party = { "party" },
                  movement = { "party", "armed_group", "ngo" }, militia = { "armed_group" }, bank = { "company" },
                  charity = { "ngo" }, union = { "ngo", "igo" }, airline = { "company" }, bloc = { "igo" },
                  alliance = { "igo", "ngo", "party" }, rebel = { "armed_group" }, militant = { "armed_group" },
                  insurgent = { "armed_group" }, country = { "state" }, nation = { "state" }, brigade = { "armed_group", "military" },
                  army = { "military" }, military = { "military" }, force = { "police", "military" },
                  regulator = { "institution" } }
-- "The lender", "the aid group": nouns that say a kind stand for the one of that kind that was named last.
M.says_kind = { company = true, ngo = true, media = true, party = true }
-- what any medium may be called, of several words too
M.any_medium = { ["news organisation"] = true, ["news organization"] = true, ["news outlet"] = true, ["media outlet"] = true,
                     ["news site"] = true, ["news website"] = true, ["media company"] = true, ["media group"] = true,
                     ["media organisation"] = true, ["media organization"] = true, ["news group"] = true, ["news company"] = true }
-- Houses that have two names: "the panel" is the tribunal that was named, if no panel was.
M.other_name = { panel = { "tribunal", "commission", "committee", "inquiry" }, court = { "tribunal" }, tribunal = { "court", "panel" },
                     watchdog = { "regulator", "commission", "authority", "agency", "ombudsman", "inspectorate" },
                     department = { "ministry" }, ministry = { "department" }, commission = { "inquiry", "panel" },
                     inquiry = { "commission", "panel" }, body = { "commission", "committee", "council", "board", "authority" },
                     assembly = { "parliament", "congress" }, legislature = { "parliament", "congress", "assembly" },
                     clinic = { "hospital" }, college = { "university" }, institution = { "university", "college", "school", "museum" } }
-- Crowds that have two names; the second is the one they are known by.
M.same_crowd = { demonstrator = "protester", marcher = "protester", attacker = "gunman", assailant = "gunman",
                     lawmaker = "mp", legislator = "mp", pupil = "student", soldier = "troop", labourer = "worker",
                     insurgent = "rebel", guerrilla = "rebel", villager = "resident", researcher = "scientist",
                     terrorist = "militant", junta = "regime" }

-- Titles as they are cut short before a name; the noun has all of it.
M.cut_short = { sen = "senator", gen = "general", gov = "governor", prof = "professor", dr = "doctor", col = "colonel",
                    lt = "lieutenant", sgt = "sergeant", capt = "captain", maj = "major", adm = "admiral", cllr = "councillor",
                    insp = "inspector", det = "detective", supt = "superintendent", amb = "ambassador", pres = "president",
                    cmdr = "commander", brig = "brigadier", rep = "representative" }

-- "The pair": those that were counted before
M.as_many = { two = "two", pair = "two", couple = "two", duo = "two", twins = "two", three = "three", trio = "three", four = "four",
                  five = "five" }

-- Persons by their work, or firms of it.
M.firm_role = { miner = true, developer = true, publisher = true, producer = true, distributor = true, exporter = true,
                    contractor = true, builder = true, trader = true, landlord = true, employer = true, operator = true }

-- Nouns that are a part of the names they stand for: "the association" is no union.
M.in_name = { association = true, union = true, federation = true, league = true, guild = true, foundation = true,
                  society = true, trust = true, front = true, coalition = true, movement = true, party = true, fund = true,
                  network = true, club = true, confederation = true, brotherhood = true, forum = true }

-- Names of clubs, which no league is.
M.of_club = { rovers = true, wanderers = true, rangers = true, united = true, athletic = true, albion = true,
              hotspur = true, fc = true, cf = true, afc = true, rfc = true, bc = true }

-- who fights, by no more than that
M.fights = { rebel = true, militant = true, insurgent = true, guerrilla = true }

-- "Odrin Front fighters" are the Odrin Front.
M.its_men = { fighter = true, militant = true, force = true, rebel = true, guerrilla = true, insurgent = true, gunman = true,
                  troop = true, terrorist = true, militia = true }

-- what any member of a parliament may be called
M.any_member = { congresswoman = true, congressman = true, lawmaker = true, legislator = true, parliamentarian = true, mp = true }

-- what anybody of a class may be called: Mr Justice Lind is the judge, the chief executive the boss
M.any_of_class = { judge = "judge", cleric = "cleric", boss = "executive", executive = "executive", commander = "military",
                       officer = "military", politician = "legislator" }

return M
