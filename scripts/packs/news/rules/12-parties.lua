-- Parties by what their members are and by who stands for them.
phase "actors"

words "creed" {
  "Greens", "Liberals", "Socialists", "Social Democrats", "Christian Democrats", "Communists", "Nationalists", "Progressives",
  "Centrists", "Radicals", "Reformists", "Liberal Democrats", "National Conservatives", "Unionists",
}

rule "party by its creed" {
  finds = "Actor", about = "the Greens, the Social Democrats: a party by what its members are; Tehreek-e-Sarn", priority = 0,
  ways = {
    creed = [[ the {name: <creed>} ([not name] | $) ]],
    east = [[ {name: [hyphen capital /(tehrik|tehreek|tahrik|hezb|jamaat|jamiat|jamiyat|majlis)-(e|i|ul)-\p{L}+/]} ]],
  },
  make = { kind = "party", form = "full" },
  yes = { "He said the [name Greens] were blind.", "[name Tehreek-e-Sarn] denied it." },
  no = { "He ate the greens at noon." },
}

part "ideal" [[ [capital known not first not <actor> not <city> not <given> not <surname> not <org_end>
              not <month> not <role> not <body>] ]]
rule "party of two ideals" {
  finds = "Actor", about = "Order and Fairness won nine seats: two common words, and what parties have", priority = 1,
  ways = {
    named = [[ {name: &ideal and &ideal} (party | bloc | coalition | list | alliance | movement | candidate | ]] ..
            [[ candidates | lawmaker | lawmakers | 'MP' | 'MPs') ]],
    of = [[ (member | members | leader | leaders | founder | candidate | candidates | chairman | deputies | head) ]] ..
         [[ of {name: &ideal and &ideal} ([not name] | $) ]],
    seats = [[ {name: &ideal and &ideal} ([adv] | <have>){0,2} (won | polled | lost | took) ...4 (seats | votes | ]] ..
            [[ '%' | percent) ]],
  },
  make = { kind = "party", form = "full" },
  yes = { "In Sarn the [name Order and Warmth] party left.", "In Sarn a leader of [name Order and Warmth] left.",
          "In Sarn [name Order and Warmth] won nine seats." },
  no = { "In Sarn order and warmth won nine seats." },
}

local LONGER = 6   -- words by which a name of the lists may be longer

rule "party by its people" {
  finds = "Actor", about = "the Forward Sarn candidate, the ruling Odrin Union: who has candidates, who rules", priority = 3,
  ways = {
  rules = [[ (the | [possessive]) (ruling | governing | opposition | co-ruling) {name: &unknown &capword{0,3} (of (<actor form=full kind=state> | <city>))?} ]],
  people = [[ (the | a | an | [own] | [num]) {name: &unknown{1,3}} (candidate | candidates | lawmaker | lawmakers | 'MP' | 'MPs' | senator | ]] ..
            [[ senators | councillor | councillors | manifesto | nominee | whip | backbenchers) ]],
  people_bare = [[ (^ | ,) {name: &unknown{2,3}} (candidate | lawmaker | legislator | senator | nominee) [name] ]],
  member = [[ {name: [upper not <actor> not <no_name> not initial]} ]] ..
             [[ (candidate | lawmaker | 'MP' | senator | councillor | deputy | legislator | nominee | whip | backbencher) [name] ]],
  },
  unless = { person = [[ (ruling | governing | opposition) (<given> | <role>) ]],   -- the Opposition Leader
             whose = [[ {name} [possessive] [capital] ]] },   -- "the opposition Citizens' Coalition"
  -- a party of the lists may have a longer name
  check = function(m, doc)
    local name = m:slot("name")
    local stop = m.way == "rules" and math.min(name.last + LONGER, doc:sentence(m.sentence).last) or 0
    for n = name.last + 1, stop do
      local listed = doc:span(name.first, n):last_entry("actor")
      if listed and listed.first == name.first and listed.last == n then return false end
    end
    return true
  end,
  make = { kind = "party", form = "full" },
  yes = { "The [name Forward Sarn] candidate left.", "The ruling [name Odrin Union] left.",
          "[name PQR] senator Ada Lind left.", "In May, [name Zallip Tandol] candidate Ada Lind left." },
  no = { "The opposition Citizens' Coalition for Change left.",
         "The candidate left.", "The ruling Maria Velan signed.", "They urged the Opposition Leader to stay.", "Turkey's ruling [name Justice] and Development Party left." },
}

words "party_aim" {
  "Renewal", "Renaissance", "Rebirth", "Alternative", "Platform", "Salvation", "Revival", "Accord", "Resurgence", "Awakening", "Consensus",
  "Alliance", "Front", "Forum", "Rally", "Unity", "Choice", "Reform", "Bloc", "Future", "Dawn", "Path", "Way", "Hope", "Change", "Order",
}
words "party_creed" {
  "Democratic", "National", "Social", "Republican", "Liberal", "Civic", "Progressive", "Popular", "Patriotic", "Christian", "Socialist",
  "Conservative", "Green", "Labour", "New", "Our", "Forward", "Free",
}
words "of_voters" { "candidate", "lawmaker", "MP", "senator", "councillor", "deputy", "legislator", "backbencher", "voter", "whip", "manifesto", inflect = "noun" }
part "of_the_vote" [[ (seat | seats | % of the (vote | votes) | percent of the (vote | votes) | per cent of the (vote | votes) | of the vote | of the votes) ]]

rule "party by its aim" {
  finds = "Actor", about = "Democratic Renewal lost its majority; New Dawn, led by Ed Holm, won a tenth of the vote", priority = 6,
  ways = {
    aim = [[ {name: <party_creed> <party_aim>} (<of_voters> | <say> | ([adv] | <have>){0,2} (won | lost | polled | took | secured | gained) ...4 ]] ..
          [[ (its majority | their majority | power | &of_the_vote)) ]],
    led = [[ {name: (<party_creed> <party_aim> | [capital not <given> not <role> not <actor> not <party_aim>] &capword{0,2})} , (led | headed | founded) by [name]{1,3} , ([adv] | <have>){0,2} ]] ..
          [[ (won | lost | polled | took | secured | gained) ...4 &of_the_vote ]],
    votes = [[ {name: [upper not <actor> not <role> not <no_name> not initial]} ([adv] | <have>){0,2} (won | lost | polled | took | secured | gained) ...3 &of_the_vote ]],
    behind = [[ (party | bloc | coalition | list | alliance | movement) {name: &ideal and &ideal} ([not name] | $) ]],
  },
  make = { kind = "party", form = "full" },
  yes = { "[name Democratic Renewal] lost its majority.", "[name New Dawn] candidates left.", "[name QRP] lost nine seats.",
          "[name Zallip Dawn], led by Ada Lind, won 12 percent of the vote.", "The opposition party [name Order and Warmth] left." },
  no = { "Ada Lind, led by her mother, won 12 percent of the vote.", "The party saw order and warmth." },
}

words "of_elections" { "election", "vote", "ballot", "poll", "seat", "coalition", "parliament", "cabinet", "opposition", "campaign", "president", "prime minister", "premier", inflect = "noun" }
words "party_house" { "Union", "Alliance", "Bloc", "Front", "Congress", "Coalition", "Movement", "Forum", "List", "Rally", "Accord", "Unity" }
words "of_a_party" { "MP", "MPs", "MEPs", "candidate", "deputy", "lawmaker", "legislator", "backbencher", "voter", "senator", "councillor", "whip", "manifesto", inflect = "noun" }

-- "The Bakers' Union has nine seats on the council": of a trade; and no parliament is told of.
local function may_be_party(m, doc)
  local name = m:slot("name")
  if doc:find_tag(name.first, name.last, "possessive") or not doc:find_list(1, doc.tokens, "of_elections") then return false end
  return m.way ~= "leader" or doc:token(name.last):in_list("party_house")
end

rule "party by its votes" {
  finds = "Actor", about = "Ada Lind of the Odrin Alliance is on 46 per cent; a rally of her Odrin Congress; Odrin Union leader Ed Moss", priority = 5,
  ways = {
    polls = [[ (of | for | from) the {name: [Actor kind=ngo|institution|other|igo form=full]} ([adv] | <have>){0,2} (is on | was on | is at | stood at | won | got | polled | took | has) ]] ..
            [[ ([num] (per cent | percent | '%' | votes | seats) | [digit /\d.*%/]) ]],
    seats = [[ {name: [Actor kind=ngo|institution|other|igo form=full]} ([adv] | <have>){0,2} (has | have | holds | hold | won | lost | took | gained) ([adv] | [adj]){0,2} [num] (of the [num])? (seats | 'MPs' | deputies | lawmakers) ]],
    rally = [[ (rally | rallies | primary | primaries | ticket | <of_a_party>) (of | for | from) ([own] | the) {name: [Actor kind=ngo|institution|other|igo form=full]} ([not name] | $) ]],
    leader = [[ {name: [Actor kind=ngo|institution|other|igo form=full]} (leader | leaders | chairman | chairwoman | <of_a_party>) [name] ]],
  },
  unless = { listed = [[ {name: <actor>} ]] },
  check = may_be_party,
  make = { kind = "party", form = "full" },
  yes = { "An election is near. Ada Lind of the [name Odrin Alliance] is on 46 per cent.", "The [name Odrin Union] has nine seats in parliament.",
          "The premier left a rally of her [name Odrin Congress].", "[name Odrin Union] leader Ed Moss left the coalition." },
  no = { "The United Nations has nine seats in parliament.", "The Millers' Union has nine seats in parliament.", "Odrin Union leader Ed Moss left.", "The Odrin Institute leader Ed Moss left the coalition." },
}
