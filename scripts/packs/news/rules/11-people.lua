-- People by title, given name, initials, family name, or by what stands beside their name.
local families = require "lib.families"
local once = require "lib.once"

phase "actors"

words "honorific" {
  "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Mx", "Sir", "Dame", "Lady", "Lord", "Madame", "Madam",
  "Mme.", "Mlle.", "Herr", "Frau", "Senhor", "Señor", "Señora", "Senor", "Senora", "Signor", "Signora",
  "Monsieur", "Messrs", "Messrs.", "Shri", "Shrimati", "Smt.", "Kumari", "Daw", "Dona", "Doña", "Datuk", "Datuk Seri", "Seri", "Dato'",
  "Dato", "Tan Sri", "Tun", "Alhaji", "Hajj", "Haji", "Ustad", "Ustaz", "Mwalimu", "Mzee", "Begum", "Hajiya", "Alhaja", "Malam",
  "Mallam", "Khun", "Otunba", "Ratu", "Tengku", "Tunku", "Datin", "Datin Seri", "Puan Sri", "Toh Puan", "Encik", "Thiru",
  "Selvi", "Kyai", "Pak", "Bapak", "Ibu", "Bu", "Bung", "Ustadz", "Sheikha", "Lalla", "Moulay", "Sidi", "Maharaj", "Señorita", "Mevrouw", "Meneer", "Maître", "Maitre", "Me.", "Oba", "Pandit", "U",
  "Viscount", "Viscountess", "Marquess", "Comrade", "Cde", "Cde.",
}
words "rank" {
  military = "Gen, Lt, Col, Maj, Capt, Sgt, Cpl, Adm, Brig, Cdr, Pte, Gen., Lt., Col., Maj., Capt., Sgt., Cpl., Adm., Cmdr., Brig., Pvt., Cdr., Cmdt., Pfc., Spc., Ens., Maj-Gen, Lt-Gen, Brig-Gen, Lt-Col, Lt-Cdr, Lt-Cmdr, Maj.-Gen., Lt.-Gen., Brig.-Gen., Lt.-Col., Sgt-Maj, " ..
             "Colonel-General, Lieutenant-General, Major-General, Brigadier-General, General-Major, General-Lieutenant, General-Colonel, Lt-General, Maj-General, " ..
             "Lieutenant-Colonel, Lt-Colonel, Lieutenant-Commander, Vice-Admiral, Rear-Admiral, Sergeant-Major, Wg Cdr, Sqn Ldr, Flt Lt, Gp Capt",
  legislator = "Sen., Rep., Sens., Reps., Cllr., Cr, Cr.", official = "Gov., Pres., Hon., Lt. Gov., Comr., Sr. Comr., Adj. Sr. Comr., Comr. Gen., Adj. Comr.",
  security = "Const., Det., Det, Insp., Insp, Chief Insp., Chief Insp, Supt., Supt, Chief Supt., Chief Supt, Insp. Gen., Det. Const., Det. Sgt., Det. Insp., " ..
             "DCI, Det Insp, Det Sgt, Det Con, Det Supt, Det Ch Insp, Ch Insp, Ch Supt, WPC",
  diplomat = "Amb.", lawyer = "Atty., Barr., Adv.", expert = "Prof, Prof., Professor, Dr, Dr., Engr, Engr., Eng., Ing., Arch., Pharm., Surv.", judge = "Judge, Justice",
  cleric = "Rev, Fr, Rev., Fr., Msgr., Bp., Father, Sister, Imam, Rabbi, Sheikh, Sheik, Shaikh, Mullah, Ayatollah, Pope, Patriarch, Mufti, Maulana, Swami, Archpriest, Padre, Fray, Frei, Monsignor, Mgr, Mgr., Abuna, Ven., Archbp.",
}
words "life" {
  "marry", "graduate", "retire", "resign", "die", "emigrate", "enrol", "enroll", "grow~ up",
  "testify", "apologise", "apologize", "weep", "smile", "laugh", "co-write", "dream", "confess",
  "plead~ guilty", "run~ for", "run~ as", "stand~ as", "work~ as", "study~ at", "study~ law", "teach~ at", "serve~ as", "win~ election", "win~ re-election", "sing",
  "practise law", inflect = "verb",
}
words "name_link" {
  "de", "van", "von", "der", "den", "del", "della", "di", "da", "dos", "bin", "ibn", "al", "el", "ul",
  "bint", "ben", "ter", "ten", "le", "la", "du", "af", "av", "y", "e", "abu", "zu", "st.", "do", "das", "dela",
  "delos", "degli", "dalla", "lo", "ould", "ag", "vom", "zum", "ó", "ní", "nic", "uí", "ap", "ferch",
  "viuda de", "vda. de", "binti", "binte", "bte", "wa", "ole", "arap",
}
words "regnal" { "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII" }
words "generation" { from = "words/word-sets.tsv", where = { set = "generation" } }
words "east_family" { from = "words/surnames.tsv", entry = "name",
                      where = { culture = "zh|ko|ja|vi|kh|hu|zh hk|hk" } }
words "east_family" {
  "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Đinh", "Trịnh", "Đoàn",
  "Lương", "Phùng",
}
words "east_family" { "Cao", "Chang", "Choi", "Gu", "Han", "Ho", "Jin", "Lam", "Ma", "Yi", "Yu" }   -- of several cultures

-- Jean-Luc, Hans-Georg; Chia-kan, Ki-moon
part "double" [[ [hyphen capital /(jean|marie|anne|ann|anna|hans|karl|carl|pierre|paul|louis|juan|josé|jose|franz|heinz|jan|klaus|ernst|georg|eva|lars|sven|ole|nils|luc|michel|charles|yves|abdel|abdul|mary|sarah)-\p{L}+/] ]]
part "eastern" [[ [hyphen name not first not known /(?-i:\p{Lu}\p{Ll}+-(?!based)\p{Ll}+)/] ]]
-- ... and no Lind-led, Orvat-era
part "two_syllables" [[ [hyphen capital not first /(?-i:\p{Lu}\p{Ll}{1,4}-(?!\p{Ll}*(ed|era|run|free|type|like|style|wide|held|fi)$)\p{Ll}{1,5})/] ]]
part "family" [[ (<name_link>{0,2} [name not <org_end> not <generation> not <month> not <weekday> not <no_name>]
                  | [hyphen /(al|el|ul|ad|as|ash|an|ar|at|az)-\p{Lu}.+/]
                  | [word not known /(d|dell|dall|degl|l)['’]\p{Lu}.+/]) ]]
part "born" [[ ([name not handle not /(?-i:[NS]\.[JYHMCD]\.|R\.I\.|D\.C\.|\p{Lu}.*-(based|born|listed|trained|educated))/ not <role> not <rank> not <generation> not <honorific> not <actor> not <month> not <weekday> not <no_name> not <org_end>]
                 | [<org_end kind=ngo> <given>] | [<given> capital first noun not <role> not <actor> not <month> not <weekday>]) ]]
-- S George, AK Balan: initials without full stops, as the papers of South Asia write them
part "bare" [[ [name not <actor> not <thing_lead> not <role> not <rank> not <honorific> /(?-i:(?![IVX]{2,}|[AI]$)[A-Z]{1,3})/] ]]
part "after_bare" [[ [name not upper not <org_end> not <role> not <month> not <weekday> not <place_end> not <thing_end>] ]]
part "person" [[ (&born | [initial]) ((&born | [initial])? " [capital]{1,3} ")? ([name not <role> not <month> not <weekday> not <org_end> not <no_name>] | [initial]){0,2} (&family){0,3} (,? <generation>)? ]]

-- "its rival Quenzel", "Quenzel, the pipeline's owner": what firms are as well
words "firm_too" {
  "rival", "partner", "owner", "supplier", "client", "backer", "ally", "sponsor", "customer", "lender", "operator", "maker",
  "competitor", "contractor", "developer", "publisher", "producer", "distributor", "subcontractor", "shareholder", "employer",
  "dealer", "trader", "broker", "seller", "short-seller", "exporter", "importer", "auditor", "insurer", "underwriter",
  inflect = "noun",
}

words "firm_rather" { "operator", "maker", "contractor", "developer", "publisher", "distributor", "subcontractor", "supplier", "lender",
                      "builder", "shipper", "retailer", "insurer", "auditor", "underwriter", inflect = "noun" }
-- what persons and firms are alike, though a name behind it is a person's
words "either_too" { "respondent", "claimant", "defendant", "plaintiff", "appellant", "applicant", "petitioner", "complainant", "opponent", "critic", "landlord", "neighbour", "neighbor", "parent", "auctioneer", "pollster", "sponsor", "investor", "buyer", inflect = "noun" }

-- A given name that is also a word or a place needs a family name that no dictionary knows; several things are no family.
local function sure(m, doc)
  local tip = m.last > m.first and doc:token(m.last)   -- Hunter Links
  if tip and tip:is("plural") and tip.known and not tip:in_list("surname", "given") then return false end
  local culture = m:feature("first", "culture")
  if not culture or not string.find(culture, "?", 1, true) then return true end
  local last = doc:token(m.last)
  if doc:token(m.first):is("verb") then return false end
  return not last.known or last:in_list("surname")
end

part "field_of" [[ [name known not <given>] ]]   -- Minister of Roads, Canals and Ferries

words "event_end" { "Festival", "Marathon", "Regatta", "Championship", "Championships", "Tournament", "Games", "Carnival", "Prize", "Award", "Awards" }

-- "Its rival Rosa Cells": a common word is nobody's family name.
local function ends_in_word(doc, name)
  local last = doc:token(name.last)
  return last.known and not last:in_list("surname", "given")
end

-- "Its supplier Odrin Cells", "its rival Sliedes Odrin": what a house deals with is one, and so is what has a common word in its name.
local function is_like_a_firm(doc, title, name)
  local n = title.first - 1
  while n > 1 and doc:token(n):is("adj") do n = n - 1 end
  local whose = n > 0 and doc:token(n)
  return ends_in_word(doc, name) or whose and (whose.lemma == "it" and whose:is("own"))
end

words "house_abroad" { "Casa", "Maison", "Haus", "Kasa", "Dům", "Talo", "Huset", "Editorial", "Verlag", "Ediciones", "Éditions" }

-- "The auditor, Berghoff Lindqvist", "its publisher, Casa Tandol": two family names and none that is given, or a house.
local function is_house(doc, name)
  local first, last = doc:token(name.first), doc:token(name.last)
  if first:in_list("house_abroad") then return true end
  return name.last == name.first + 1 and first:in_list("surname") and not first:in_list("given") and last:in_list("surname")
end

-- what is general, and no general: the General Election, the General Staff
words "general_thing" { "election", "staff", "strike", "assembly", "council", "court", "meeting", "conference", "directorate", "synod", "session",
                        "convention", "command", "inspectorate", "fund", "budget", "hospital", "debate", "practice", "amnesty", inflect = "noun" }

-- how one comes to an office, stays there and leaves it
words "stays_as" { "stay", "stay~ on", "remain", "continue", inflect = "verb" }
words "comes_as" { "resign", "quit", "step~ down", "stand~ down", "serve", "take~ over", "retire", "return", inflect = "verb" }
words "made_as" { "elected", "re-elected", "reelected", "appointed", "reappointed", "sworn in", "confirmed", "unveiled", "installed", "removed", "sacked", "dismissed", "ousted", "reinstated" }
part "comes_as" [[ (<comes_as> | <be> [adv]? <made_as>) ]]

rule "person with a title" {
  finds = "Actor", about = "Sen. Ada Lind; foreign minister Joe Okoro; spokesman Tom Ode", priority = 3,
  ways = {
    title = [[ {title: <role>} {name: &person} ]],
    as_one = [[ {name: &person} (([adv] | <have> | [modal] | , who | not){0,3} <stays_as> | ([adv] | <have> | , who){0,3} &comes_as) as ([adj] | ]] ..
             [[ acting | deputy | interim){0,2} {title: <role>} ]],
    label = [[ ^^ [upper]{0,2} {title: [<role> upper]} {name: [upper not <role> not <rank> not <org_end> not <place_end>]{1,2}} : ]],
    bare = [[ {title: <role>} {name: &bare{1,3} &after_bare{1,2}} ]],
    capital = [[ {title: (<role> | <honorific> | <rank>)} ,? {name: <actor form=capital> [name not known not <actor> not <city> not <place_end> not <org_end>]{1,2}} ]],   -- Dr Cairo Ojarambo
    title_comma = [[ {title: <role>} ((of | for) the? ([name not <given>] | [possessive] | and | '&'){1,6})? , {name: (&born | &bare{1,3}) ([name not <role>] | [initial] | <name_link>){0,5} [name not <org_end> not <place_end>]} (, | . | $) ]],
    title_list = [[ {title: <role class=minister>} (of | for) the? &field_of{1,3} (, &field_of{1,3}){1,3} ,? and &field_of{1,3} , ]] ..
                 [[ {name: &born ([name not <role>] | [initial] | <name_link>){0,4} [name not <org_end>]} (, | . | $) ]],
    name_first = [[ {name: &born ([name not <role>] | [initial] | <name_link>){0,5} [name not <org_end>]} , (the | a | an | its | their | his | her)? ]] ..
                 [[ ([adj] | [noun] | 's | - | former){0,6} {title: <role>} ]],
    single_first = [[ {name: [name not known not <weekday> not <month> not <actor> not <city> not <org_end>]} , (the | a | an | its | their | his | her) ]] ..
                   [[ ([adj] | [noun] | 's | - | former){0,4} {title: <role>} , ]],
    single_of = [[ {name: [name not known not <weekday> not <month> not <actor> not <city> not <org_end>]} , (former | acting | deputy | vice)? {title: <role>} ]] ..
                [[ (of | for) the? ([name] | [noun] | [adj] | [possessive] | and){1,7} , ]],
    single_behind = [[ (the | its | their | his | her) ([adj] | [noun] | 's | former){0,3} {title: <role>} ((of | for) the? ([name not <given>] | [possessive] | and | '&'){1,6})? , ]] ..
                    [[ {name: [name not known not <weekday> not <month> not <actor> not <city> not <org_end> not <place_end>]} , [not /and|or/] ]],
    -- "The Minister of Works, Ada Lind has left": the comma behind her is often left out
    apposed = [[ ^ the? ([name] | [noun] | [adj] | 's){0,4} {title: <role>} ((of | for | at | in) the? ([name not <given>] | [noun] | [adj] | 's | and | '&'){1,6})? , ]] ..
              [[ {name: &born ([name not <role>] | [initial] | <name_link>){0,4} [name not <org_end>]} [adv]? ([finite] | [modal] | has | had | is) ]],
    of_title = [[ {title: <role>} (of | for | at | in) (the? ([name not <given>] | [noun not name] | [adj] | 's){1,5} ]] ..
               [[ (and [name known not <given>]{1,2})?) {name: <given> &family{1,2}} ]],
    listed = [[ {title: <role class=minister|legislator|judge>} {name: [<actor form=full> name not known] [name not known not <org_end>]{1,2}} ]],
    on_field = [[ {title: <role class=spokesperson|minister|official>} on the? ([name not <given> not <weekday> not <month>] | [noun not name] | [adj]){1,3} ]] ..
               [[ (and [name known not <given>]{1,2})? {name: <given> &family{1,2}} ]],   -- Opposition Spokesman on National Security Ada Lind
    of_title_strange = [[ {title: <role class=minister>} (of | for) the? ([name known not <given>] | and | '&'){1,5} {name: [name not known not <city> not <actor>]{2,3}} ]],
    of_title_bare = [[ {title: <role>} (of | for) the? ([name] | [noun] | [adj] | and | ,){1,8} {name: &bare{1,3} &after_bare{1,2}} ]],
  },
  unless = {
    organisation = [[ {name} <org_end> ]],
    officer = [[ {name: ... 'Officer'} ]],   -- Chief Nursing Officer
    general = [[ {title: ... general} {name: <general_thing>} ]],
    called = [[ {name: <honorific> ...} ]],   -- Prime Minister Tan Sri Ada Lind
    post = [[ {name: ... [known] [<office_noun> capital]} ]],   -- Deputy Information Minister
    village = [[ <place_body> of {name} , ]],   -- of Vellmouth, a shopkeeper, Ada Lind, said
    speaks = [[ {title} [verb <say>] ]],   -- "a friend of Ada Lind, the minister said": there would be a comma behind him
    affairs = [[ {title} [plural known not upper not <surname>] ([not name] | $) ]],   -- Humanitarian Affairs
    branch = [[ <actor form=full kind=police|ngo> ]],   -- the Detective Branch, IG Metall
    county = [[ {name: <place_end>} ]],   -- a Pope County man
    ranked = [[ {name: [name] ([<rank> /.+\./] | [<honorific> /.+\./]) ...} ]],   -- his rival, Velia Sen. Ada Lind
    town = [[ {name: ... ('City' | 'County' | 'State')} ]],   -- the mayor of New York City
    street = [[ {name: [name] [<place_end sure> capital]} , {title} ]],   -- on Howell Avenue, retiree Ada Lind
    event = [[ {name: ... <event_end>} ]],   -- the Warden Brae Festival
    nearer = [[ {title} (of | for | at | in) [not comma not final]{0,4}? <role> {name} ]],   -- an ally of President Ada Lind
  },
  check = function(m, doc)
    local t, n = m:slot("title"), m:slot("name")
    if not t then return true end
    if n.first == n.last and string.find(n.text, "^%u%u%u+$") and string.find(t.text, "%l") then return false end   -- QZBC
    if m.way == "as_one" and n.first > 1 and doc:token(n.first - 1):in_list("role") then return false end   -- Vice President Lind
    local single = m.way == "single_first" or m.way == "single_of"
    local ahead = single and n.first > doc:sentence(m.sentence).first and doc:token(n.first - 1)
  if ahead and (ahead:is("name") or string.find(ahead.text, "^%u") and ahead:in_list("given")) then return false end   -- Ruth Zallip
    -- the Harbour Secretary, Mr Tom King
    local bears = m.way == "name_first" and t.first == t.last and doc:token(t.first):in_list("surname") and
                  doc:token(t.first - 1)
    if bears and bears:is("name") and bears:in_list("given", "honorific", "rank") then return false end
    if t.text == "PM" and t.first > 1 and doc:token(t.first - 1):is("num") then return false end   -- at 9 PM
    local post = doc:span(math.max(1, t.first - 1), t.last):last_entry("role")
    -- its rival, Odrin Sliedes; no camera operator
    local firm = doc:token(t.last):in_list("firm_too") and post.first == post.last
    local human = doc:token(n.first):in_list("given") or doc:token(n.last):in_list("surname")
    local named_so = n.first < n.last and (human or string.find(n.text, "^%a+%-%u"))   -- Jean-Loup
    local house = firm and is_house(doc, n)
    if firm and (not named_so or house or ends_in_word(doc, n)) then
      if n.first == n.last or not house and is_like_a_firm(doc, t, n) then return false end
      m:set("kind", house and "company" or "other")   -- what stands beside it says more
    end
    if n.last > n.first + 1 and doc:span(n.first, n.first + 1):last_entry("role", "class") then return false end   -- Chief Petty Officer Lind
    local given = t.first == t.last and t:last_entry("given", "culture")   -- Dean Marrable, Pal Dorn, Shah Zallip Velan
    if given and given ~= "ur" and n.first < n.last then given = nil end
    local named = given and (given == "en" or given == "ur" or t:last_entry("role", "class") == "unnamed_source")
    return not named and not doc:token(t.last):is("plural")
  end,
  make = { kind = "person", form = "full", title = "{title.text}", class = "{title.class}", former = "{title.former}" },
  yes = { "[name Ada Lind] will stay on as [title mayor].", "[name Ada Lind] was re-elected as [title mayor].", "FOREIGN MINISTER [name ROOKS]: We left.", "Foreign minister [name Joe Okoro] left.", "The clerk, [name Paris Zallip], left.", "The minister, [name Charity Ode], left.", "Senior Chief Petty Officer [name Tom K. Aarhus] left.", "[name Ada Lind], a spokeswoman for the firm, left.",
          "Professor of law [name Ada Lind] left.", "Commissioner for Foreign Trade and Fishing Policy [name Ada Lind] left.", "[name Zallip], the firm's lawyer, left.", "[name Zallip], chairman of the Roads Committee, left.", "The chairman, [name Zallip], left.",
          "The minister, [name Ada Lind], left.", "The minister, [name S K Velan], left.", "Cllr [name Ada Lind] left.", "The minister met judge [name S Velan].", "Minister for roads and canals [name KT Velan] left.",
          "The Minister of Works, [name Ada Lind] has left.",
          "Minister of Lands and Forests, [name Ada Lind], left.", "The minister for Roads, Canals and Inland Ferries, [name Ada Lind], left.", "Minister of Lands and Roads [name Zallip Tandol] left.", "Senator [name Granma Zallip] left.",
          "Opposition Spokesman on National Security [name Ada Lind] left." },
  no = { "Clerk Ada Lind was elected as [title mayor].", "Ada Lind will be sworn in as mayor.", "They live on [name Lind Avenue], retiree Tom Moss said.", "The minister said on Monday Ada Lind left.", "They met at the Warden [name Brae Festival].", "The foreign minister left.", "Shah [name Zallip Velan] left.", "The Chief Tandol Officer left.", "A Pope [name County] man left.", "An [title ally] of President Ada Lind left.", "Deputy [name Information Minister], Ada Lind, left.", "On [name Monday], the clerk, Ada Lind, left.",
         "Prime Minister [name Tan Sri Zallip Tandol] left.", "The broadcaster QZBC left.", "Dean Marrable left.", "Pal Marrable left.", "At 9 PM Zallip left.", "They sued its rival Quenzel.", "Rival Rosa Cells has sued it.",
         "They sued its rival Odrin Tallow Ltd.", "The committee for Humanitarian Pilgrimages left.",
         "The ministers left.", "He met Ada Lind, the minister said.", "In the village of Zallip, a shopkeeper, who was old, left.",
         "Ruth [name Zallip], the mayor, left.", "As a minister, she left.", "The Detective Branch left.", "The Northern Harbour Secretary, Mr Tom King, left.",
         "The mayor of New York City left.", "His rival, Vermont Sen. Ada Lind, left.", "The 2027 General Election is over." },
}

rule "person with a rank" {
  finds = "Actor", about = "Lt. Gen. Tom Ode; Sen. Lind: titles cut short", priority = 3,
  ways = { rank = [[ (staff | master | major | first)? {title: <rank>{1,3}} {name: &person} ]] },
  unless = { organisation = [[ {name} <org_end> ]], county = [[ {name: <place_end>} ]] },
  make = { kind = "person", form = "full", title = "{title.text}", class = "{title.group}" },
  yes = { "They met Const. [name Tom Ode].", "They met Lt. Gen. [name Tom Ode].", 'They met Brig. Gen. [name Tom "Bear" Ode].' },
  no = { "The general left.", "A Pope [name County] man left.", "The Gen. Lind Foundation left." },
}

rule "person with an honorific" {
  finds = "Actor", about = "Mr Lind, Sir Tom Ode", priority = 3,
  ways = {
    honorific = [[ {title: <honorific>{1,2}} {title: <rank>}? {name: &person} ]],
    trade = [[ {title: <honorific>} {name: [capital <role> <surname>]} ]],   -- Mr Baker
    house_too = [[ {title: (<honorific> | 'Dr' | 'Dr.' | 'Prof' | 'Prof.')} {name: [<given> capital]? [<family_too> capital]} ]],   -- Mr Bank
    given_trade = [[ {title: <honorific>} {name: [capital <role> <given>] [name not known not <role> not <org_end>]} ]],   -- Mr Dean Orvat
  },
  unless = { organisation = [[ {name} <org_end> ]] },
  make = { kind = "person", form = "full", honorific = "{title.text}" },
  yes = { "They met Mr [name Lind].", "They met Mr [name Dean Orvat].", "They met Mr [name Singer].", "They met Ms [name Bank]." },
  no = { "The lady left.", "The Lady Lind Foundation left." },
}

rule "name that somebody goes by" {
  finds = "Actor", about = "a seller who uses the name Raven: no list knows it", priority = 1,
  pattern = [[ <goes_by alone=yes> "? {name: [capital not first] [name]{0,2}} ]],
  make = { kind = "person", form = "full" },
  yes = { "The seller, who uses the name [name Tandol], left.", "A man calling himself [name Zallip Tandol] left." },
  no = { "The town known as Orvat was shut." },
}

rule "counsel" {
  finds = "Actor", about = "Ada Lind SC: letters behind the name of a barrister", priority = 3,
  ways = {
    given = [[ {name: [<given> not <city>] ([initial] | [name])? [name not <org_end>]} ('SC' | 'KC' | 'QC') ]],
    acts = [[ {name: [name not <city> not <org_end>]{2,3}} ('SC' | 'KC' | 'QC') , (for | prosecuting | defending | representing | appearing | acting) ]],
  },
  make = { kind = "person", form = "full", class = "lawyer" },
  yes = { "They met [name Ada Lind] SC.", "[name Zallip Tandol] SC, for the club, left." },
  no = { "Aarhus SC left." },
}

rule "person by given name" {
  finds = "Actor", about = "a given name and what follows it in capitals", priority = 2,
  ways = {
    double = [[ {name: {first: (&double | &eastern)} ([initial] | <given>)? &family} ]],
    given = [[ {name: ([initial] | 'Abu' | 'Umm' | 'Bint')? {first: <given>} ([initial] | <given> | &born){0,2} &family{1,3} (,? <generation>)?} ]],
    house_too = [[ {name: {first: [<given> capital]} [<family_too> capital]} ]],   -- Maria Gold, 43, said
    nickname = [[ {name: {first: <given>} ([initial] | &born)? " [capital]{1,3} " [initial]? &family{1,2}} ]],
    nickname_first = [[ {name: " ('El' | 'La' | 'The' | 'Don' | 'Big') [capital]{1,2} " [name not <org_end> not <actor> not <city>]{1,2}} ]],   -- 'El Oso' Velan
  },
  unless = {
    dateline = [[ ^^ {name: [upper]{2,3}} (, ([num] <month> | <month>) | [open] [name] [close]) ]],   -- "MARISOL BAY, 9 June -"
    town = [[ {name} [NN]? <town_house> ]],   -- Marlow Vale council
    rival = [[ [<counterpart> singular] {name: <given> [name known not <surname> not <given>]} ]],   -- rival Rosa Gravel
    organisation = [[ {name} ('&' [not <given>] | <org_end>) ]],
    street = [[ [name] [name not /van|von|de|der|den|ter|ten/] <place_end sure> ]],
    work = [[ [not /van|von|de|der|den|ter|ten/] (<thing_end sure> | <place_end sure>) ]],   -- the Ada Lind Programme, Davis Tower
    compass = [[ <compass> [name] ]],   -- West Odrinshire
    service = [[ <actor form=acronym> ]],   -- RAF Typhoons
    role = [[ {first} <role> [name] ]],
    post = [[ (in | at | to) {name: <city> <given> [name] ...} ]],   -- its envoy in Washington Asad Velan
    land = [[ {name: 'Sri' 'Lankan' ...} ]],
    turn = [[ ^ {name: /(?-i:[QA])\./ ...} ]],   -- Q. Ada Lind left?
    question = [[ ^ (/(?-i:[QA])[.:]?/ :?)? {name: 'Will' [name]} [base] [not final]* '?' ]],   -- Will Orvat appeal?
    month = [[ (in | since | last | this | next | until | by | late | early | mid | from | of) {name: <month> [name] [name] ...} ]],   -- in August Ada Lind said
    faith = [[ {name: 'Roman' ('Catholic' | 'Catholics')} ]],
    title = [[ {name: ... ('Councillor' | 'Senator' | 'Congressman' | 'Congresswoman' | 'Spokesman' | 'Spokeswoman')} ]],   -- Marlow Vale Ward Councillor
    eastern = [[ [<east_family> name not known] ('Thi' | 'Thị' | 'Van' | 'Văn')? {name} ]],   -- Pham Thi Hoa
  },
  check = function(m, doc) return sure(m, doc) and (m.way ~= "house_too" or families.is_family(doc, m)) end,
  make = { kind = "person", form = "full" },
  yes = { "[name Maria de la Cruz] left.", "They met [name Maria Gold], 43, at noon.", "They met [name Peter Bank]. Mr Bank left.", "They met [name H. Tom Velan].",
          "[name Maria d'Odrin] left.", "[name Jean-Odrin Velan] left.",
          'They met [name Tom "Bear" Ode].', 'They met [name Tom "El Oso" Velan Ode].', "They freed [name 'El Oso' Velan] in May." },
  no = { "[name Q. Ada Lind] left?", "Will Orvat appeal?", "In [name August Ada Lind] left.", "Maria Gold shares fell.", "The Ada Vale Ward Councillor left.", "Rival Rosa Gravel has sued it.", "Hunter Links denied it.", "They met Goa-based Velan.", "MARISOL BAY, 9 June - The mill burned.",
         "Anna Sarn council left.", "The [name Sri Lankan Odrin] left.", "A [name Roman Catholic] priest left.", "Even Lind left.", "The rose was red.", "Its envoy in [name Washington Asad Velan] left.", "Pham Thi Hoa left.", "Pham Thi Bich Hoa left.", "Ada Lind & Partners left.",
         "Art Director Orvat Velan left.", "West Tandol left.", "RAF Typhoons left.",
         "They slept in Ada Lind Avenue.", "The Ada Lind Programme ended." },
}

words "stage_name" { "DJ", "MC", "Lil", "Lil'", "Yung" }

rule "person by initials or family name" {
  finds = "Actor", about = "J. K. Osei; Kim Jong Un; Tunde Adeyemi", priority = 1,
  ways = {
    initials = [[ {name: ([initial]{1,3} | [dotted capital not <actor> not <honorific> not <no_name>]) &born (&family)?} ]],
    bare = [[ {name: &bare{1,3} &after_bare{1,2}} ([adv] | also)? ([possessive] | <say> | <only_verb>) ]],
    middle = [[ {name: &born [initial]{1,2} &family (,? <generation>)?} ]],
    family_first = [[ {name: <east_family> [name not <org_end> not <thing_end> not <place_end> not <month> not <weekday>]{1,3}} ]],
    family = [[ {name: [name not known not handle not <actor> not <city> not upper not <weekday>]{1,2} <surname> ]] ..
             [[ [name not known not <given> not <actor> not <city> not <org_end> not <thing_end> not ]] ..
             [[ <place_end>]?} ]],
    linked = [[ {name: (&born){0,2} (bin | ibn | van | von | abu | ben | bint | binti | wa | ole | ]] ..
             [[ arap | de) (la | der | den | al)? [name not known not /.+-(?-i:\p{Ll}).+/]} ]],
    numbered = [[ {name: [name not <actor> not <city> not <org_end> not <thing_lead> not known]{1,2} <regnal> (of (<city> | [name not <actor> not known]))?} ]],
    crowned = [[ {name: <given>{1,2} <regnal> (of (<city> | [name not <actor> not known]))?} ]],
    -- Maria of Odrin
    noble = [[ {name: [<given> not <surname> not <actor>] of ([name not known not <org_end> not <place_end>] | ]] ..
            [[ <city>)} ([not name] | $) ]],
    stage = [[ {name: <stage_name> [name]{1,2}} ]],
    -- Won Tan-dol: the family name may be any word
    eastern = [[ {name: [capital /\p{Lu}\p{Ll}{1,4}/ not <actor> not <city> not <honorific> not <rank> not <role> not adv not conj ]] ..
              [[ not prep not det not pronoun] &two_syllables} ]],
    letter = [[ {name: ([name not known not <actor> not <city> not <no_name> not first] | <given>) ]] ..
             [[ /(?-i:[BCGJKVZ])/} [not final not name] ]],   -- Tandi B
    article = [[ {name: &born{1,2} /(al|el|ul|ad|as|ash|an|ar|at|az)-\p{Lu}.+/} ]],
  },
  unless = {
    place = [[ (in | near | outside | around) {name} ]],
    home = [[ {name: [/.+-(based|born|led|backed|owned|listed)/] ...} ]],   -- Odrin-based Lind
    ward = [[ {name} (ward | wards | constituency | by-election | 'Ward') ]],
    paper = [[ (the | a) ([adj] | [name]){0,2} (newspaper | daily | weekly | tabloid | magazine | website | broadcaster) {name} ]],
    party = [[ {name: /(?-i:[RDI]-\p{Lu}.*)/ ...} ]],   -- "Ada Lind, D-New York"
    capital = [[ {name: <actor form=capital>} ]],   -- Abu Dhabi
    town = [[ , {name: <city> ...} ]],   -- "in Sarnville, N.J. Orvat's mill"
    organisation = [[ {name} ('&' [not <given>] | <org_end>) ]],
    turn = [[ ^ {name: /(?-i:[QA])\.?/ (do | did | does | no | yes | yeah | never | not | [pronoun] | [det] | [modal] | [wh] | [conj] | [prep] | [adv] | <be> | <have>) ...} ]],
  },
  check = function(m, doc)
    local before = (m.way == "noble" or m.way == "bare") and m.first > 1 and doc:token(m.first - 1)
    return not (before and (before:is("name") or m.way == "bare" and string.find(before.text, "^%u")))   -- Lind Maria of Odrin, Section B
  end,
  make = { kind = "person", form = "full" },
  yes = { "They met [name Maria of Tandol].", "They met [name T. K. Osei].", "[name Choi Tandol] left.", "[name Won Tan-dol] left.",
          "[name Orvat al-Velan] left.",
          "[name Tandol Smith] left.", "[name J. Velan] left.", "[name Orvat van Zallip] left.",
          "They met [name Orvat K. Velan].", "[name Zallip IV] left.", "[name DJ Zallip] sang.", "They met [name Zallip B] there.",
          "[name Maria III of Aarhus] left.", "They left, [name V Orvat] said." },
  no = { "A. No.", "Abu Dhabi denied it.", "[name Odrin-based Lind] left.", "The newspaper O Tandol said so.", "He leads Sarn Green ward.", "New Odrin-run mills burned.", "She met Ada Lind (D-New York).", "It stood in Sarn, N.J. Orvat's mill burned.", "The king left.", "They met in Bac Tandol.", "They met near Orvat Osei.",
         "They met T. K. Osei & Partners.", "They slept in T. K. Osei Street.",
         "They met Mr Maria of Sarn.", "Section B Orvat said so." },
}

rule "person by description" {
  finds = "Actor", about = "X (born 4 May 1950), X is a painter, X was elected: what is said of nobody but people", priority = 0,
  ways = {
    born = [[ {name: &cap{1,4}} [open] (born | b. | [num] <month> [num] | <month> [num] , | [num] - | [num] ]] ..
           [[ [dash]) ]],
    is_a = [[ {name: &unknown{1,3}} (is | was) (a | an | the) ([adj] | [name] | [common] | ]] ..
           [[ 's | , | -){0,4} <role> ]],
    life = [[ {name: &unknown{1,3}} ([adv] | had | has | who){0,2} <life> ]],
    passive = [[ {name: &unknown{1,3}} (was | is | had been) [adv]? (born | elected | re-elected | reelected | appointed | buried | ]] ..
              [[ educated | married | survived by | sworn in | arrested | convicted | sentenced | knighted | nicknamed | promoted) ]],
  },
  unless = {
    the = [[ (the | a | an) {name} ]],
  },
  make = { kind = "person", form = "full" },
  yes = { "[name Orvat] (born 4 May 1950) left.", "[name Orvat] was an Omani painter.", "[name Orvat] graduated in 1970.", "[name Orvat] ran as a liberal.",
          "[name Orvat] was re-elected." },
  no = { "The Orvat was sold.", "The Orvat was elected." },
}

words "leads" { "led", splits_behind = true }
rule "person who leads" {
  finds = "Actor", about = "the Tandol-led government: whoever leads it, if no list knows the name", priority = 1,
  pattern = [[ {name: &born{0,2} [name not <actor> not <city> not <org_end>]} - <leads> ]],
  check = function(m, doc)
    return not doc:token(m.last).known or doc:token(m.first):in_list("given") or doc:token(m.last):in_list("surname")
  end,
  make = { kind = "person", form = "full" },
  yes = { "The [name Orvat Tandol]-led government left.", "The [name Tandol]-led party left." },
  no = { "The women-led group left.", "The Peru-led talks failed." },
}

words "one_mans" { "regime", "dictatorship" }
rule "person by a regime" {
  finds = "Actor", about = "the Tandol regime: nobody has one but a person, if it is no adjective",
  pattern = [[ the {name: [name not known not <actor> not <city> not upper not /.+(ian|ean|ese|ish|ic|i)/]} <one_mans> ]],
  make = { kind = "person", form = "full" },
  yes = { "They feared the [name Tandol] regime." },
  no = { "They feared the regime.", "They feared the Velian regime." },
}

rule "person by family name" {
  finds = "Actor", about = "a word of the dictionary as a given name; the family name must be one and nothing else", priority = 1,
  pattern = [[ {name: [name known not first not <actor> not <city> not <role> not <rank> not <org_end> not <no_single> not <name_link>
              not <place_start> not <thing_start>] {family: <surname>}} ]],
  unless = { cry = [[ " {name} " ]], deed = [[ " {name: ([can=VB] | [can=VBD] | [can=RB] | [can=IN]) ...} ]], item = [[ ^ [number] . {name} ]] },   -- the "Stop Abbas" movement; 1. Despite Abbas: any word has a capital there
  check = function(m) return not string.find(m:feature("family", "culture") or "", "?", 1, true) end,
  make = { kind = "person", form = "full" },
  yes = { "They met [name Mitten Abbas]." },
  no = { 'They joined the "Stop Abbas" movement.', '"Notice Abbas left," they said.', "1. Despite Abbas winning, they left.", "They met Mitten Green.", "They met Mitten Abbas Foundation.", "The road from La Paz was shut.", "They met in Mitten Abbas Street." },
}

-- a word with a capital that no list has; "D-Ohio" is a party and a state, "Ohio-based" an adjective
part "strange" [[ [name not known not upper not <honorific> not <no_name> not <city> not <actor> not <org_end> not <month> not <weekday> not <no_single> not handle
                   not /(?-i:[RDI]-\p{Lu}.*)/ not /(?-i:\p{Lu}.*-\p{Ll}+)/ not digit not /.+\.(?-i:\p{Ll}{2,3})/] ]]

-- "At Nova Sarn", "refugees from Nova Sarn": where something is, if nothing is aimed at it
words "aims" { "look", "stare", "shout", "yell", "laugh", "smile", "aim", "angry", "furious", "glance", "point", "fire",
               "shoot", "swipe", "hit~ out", "lash~ out", "annoyed", "swear", "wink", "wave", "scream", "snap",
               "sneer", "jeer", "directed", "take~ aim", inflect = "verb" }
words "comes_from" { "come", "flee", "arrive", "return", "withdraw", "retreat", "travel", "hail", "depart", "march",
                     "advance", "move", "escape", "evacuate", "drive", "sail", "migrate", "emigrate", inflect = "verb" }
local function is_whereabouts(doc, m)
  local n = m.first - 1
  local before = n > 1 and doc:word(n)
  local behind = doc:token(m.last + 1)
  if before ~= "at" and before ~= "from" or behind and behind:is("possessive") then return false end
  local t = doc:token(n - 1)
  if before == "at" then return not t:in_list("aims") end
  return t:in_list("comes_from") or t:in_list("crowd") and t:is("plural")
end

-- "Senate Votes Down Gun Bill": within a headline of capitals a word of the dictionary is one.
local function is_title_word(doc, m)
  local t = m.in_headline and m.first > 1 and m.first == m.last and doc:token(m.first)
  if not t or not t.known or t:is("name") or not string.find(t.text, "%l") then return false end
  return not doc:token(m.first - 1):in_list("given")
end

rule "person by context" {
  finds = "Actor", about = "a name that no list knows, where a person stands", priority = -1,
  ways = {
    surname = [[ {name: [<surname> capital noun not upper not <city> not <actor> not <month> not <honorific>]} ]],
    given = [[ {name: [<given> capital noun not upper not <city> not <actor> not <month> not ]] ..
            [[ <weekday> not <honorific> not <no_single>]} ]],
    speaks = [[ {name: [<surname> capital not upper not <city> not <actor> not <role> not pronoun not det not prep not adv not conj not TO]} ([adv] | also)? ]] ..
             [[ <say> ]],
    trade = [[ {name: [<surname> <role> capital not first not upper]} ([adv] | also)? <say> ]],
    owns = [[ {name: [<surname> name not first not upper not <city> not <actor>]} [possessive] ]],
    alone = [[ {name: &strange} ([adv] | also)? <say> ]],
    alone_after = [[ [<say> not lemma=speak] {name: &strange} (, | . | $) ]],
    strange = [[ {name: &strange{2,3}} ]],
    minds = [[ {name: [name not known not upper not <city> not <actor> not <org_end>]} (is | was | remains | remained) [adv]? (certain | adamant | confident | convinced | hopeful | keen | happy | angry | furious | married | unhappy | ]] ..
            [[ upset | afraid | proud | glad | sorry | survived) ]],
    age = [[ {name: &unknown{1,3}} , [num] (, | .) ]],
    age_brackets = [[ {name: &unknown{1,3}} [open] /\d{1,3}/ [close] ]],   -- a year is that of a film
    who = [[ {name: &unknown{1,3}} ,? who ]],
    kin = [[ {name: &unknown{1,3}} [possessive] [adj]? <role class=relative> ]],
  },
  unless = {
    the = [[ (the | a | an) {name} ]],
    place = [[ (in | near | outside | around) [name]? {name} ]],
    of_poll = [[ {name} (poll | polls | pollster | survey | surveys) ]],   -- those who took it
    compass = [[ <compass> {name} [<place_noun> lower] ]],
    town = [[ ([<place_noun> lower] | [<of_a_place> singular]) of {name} ]],
    rank = [[ {name} [<role class=military> capital] ]],   -- Lance Corporal
    told = [[ [open] {name} [close] [name] ]],   -- "Senator (Ada) Lind": an editor's word
    party = [[ /(?-i:[RDI]-\p{Lu}.*)/ ]],   -- "Senator Tandol, D-Nev., who"
    half_party = [[ /(?-i:[RDI]-\p{Lu}.*)/ {name} ]],   -- D-New York
    house = [[ {name: <house_abroad> ...} ]],   -- Casa Tandol
    firm = [[ [camel not /(mc|mac|de|di|du|la|le|van|fitz|[od]').+/] ]],   -- QuickLoan
    bill = [[ (the | this | that | a) [adj]{0,2} {name: 'Bill'} ]],   -- the controversial Bill
    date = [[ {name: ('Jan' | 'April' | 'June' | 'August')} [number /\d{1,2}/] ]],
    side = [[ <stance_prefix> - {name} ]],   -- the pro-Zallip Tandol party
  },
  check = function(m, doc)
    if m.way == "strange" then return not is_whereabouts(doc, m) end
    local ahead = m.first > 1 and doc:span(m.first - 1, m.last)   -- Saint John's
    if ahead and ahead:last_entry("actor", "form") == "capital" then return false end
    if m.way ~= "surname" and m.way ~= "given" then return true end
    if is_title_word(doc, m) then return false end
    if m.last < doc.tokens and doc:token(m.last + 1):is("name") and is_whereabouts(doc, m) then return false end
    local culture = m:feature("name", "culture")
    return not (culture and string.find(culture, "?", 1, true))
  end,
  make = { kind = "person", form = "full" },
  yes = { "[name Borun Tandol], 52, left.", "They lost, but [name Zallip] is certain that they won.", "It was late, [name Singer] said.",
          "[name Orvat Tandol] said so.", "[name Orvat] (52) left.", "It was late, [name Zallip] said.",
          "It was late, said [name Zallip].", "They met [name Ada].", "They met [name Orvat]'s sister.",
          "It was [name Stone]'s plan.", "[name Young] said it was late.", "They met [name Johnson].",
          "[name Orvat], who slept, left.", "[name Orvat], 52, left." },
  no = { "The trader, 52, left.", "She is the mayor of Orvat.", "It burned in the town of Johnson.", "Senator Ada Lind, D-Nev., who slept, left.", "They met Ada Lind, D-New York.", "Bishop denied it.", "You think that it is late.", "So said the trader.",
         "They fear North Lind county.", "Casa Tandol was shut.", "OdrinFix said so.", "They met at Orvat Tandol.", "Senate Votes Down Gun Bill",
         "They met at Johnson Tandol.", "A new Johnson poll says so.",
         "Refugees from Orvat Tandol left.", "They met the Orvat Tandol Foundation.",
         "Lance Corporal Lind left.", "They met in Orvat Tandol.", "They met in Orvat Tandol Street.",
         "They met the Orvat Tandol.", "They met Senator (Ada) Tandol.", "The pro-Zallip Tandol party left.", "On Jan 29 it was late.", "They burned the controversial Bill." },
}

-- Is one of that family spoken of: Mrs Hollin, of the Hollins?
local has_family = once(function(doc, family)
  local stem = string.match(family, "^(.+)s$")
  return stem ~= nil and string.find(doc.text, "%f[%a]M[ris]+s?%.? " .. stem .. "%f[%W]") ~= nil
end)

rule "family by its name" {
  finds = "Actor", about = "the Hollins, where Mrs Hollin is named: all of them", priority = 4,
  pattern = [[ the {name: [name /\p{L}{3,}s/ not <org_end> not <actor>]} ([not name not noun] | $) ]],
  check = function(m, doc) return has_family(doc, m:slot("name").text) end,
  make = { kind = "people", form = "full" },
  yes = { "Mrs Hollin left. They sued the [name Hollins] over it." },
  no = { "Mrs Hollin left. They sued the Odins over it." },
}
