-- States, and governments of their parts, that no list knows.
local once = require "lib.once"

phase "actors"

-- what the government of a part of a country does, and its soil does not
words "governs" {
  "ban", "sue", "deny", "order", "accuse", "approve", "reject", "declare", "impose", "fine", "dismiss", "suspend", "agree",
  "introduce", "vote", "appeal", "refuse", "warn", "demand", "urge", "bar", "outlaw", "legalise", "legalize", "prohibit",
  "restrict", "pause", "repeal", "oppose", "seek", "offer", "deploy", "evict", "criticise", "criticize", "condemn", "blame", "denounce", "challenge",
  "legislate", inflect = "verb",
}
rule "government of a part" {
  finds = "Actor", about = "Sarn State has banned it: a part of a country that does what its government does", priority = 4,
  pattern = [[ {name: &cap{1,2} ('State' | 'County' | 'Province' | 'Region' | 'District')} ([adv] | <have>){0,2} (<governs> | <say>) ]],
  unless = { of_use = [[ {name: ... ('Military' | 'School' | 'Congressional' | 'Historic' | 'Business') [capital]} ]] },
  make = { kind = "government", form = "full" },
  yes = { "[name Sarn State] has banned it." },
  no = { "Sarn School District has banned it.", "Sarn State is in the north." },
}

words "side_of_world" { "Western", "Arab", "Gulf", "European", "African", "Asian", "Latin American", "Nordic", "Baltic", "Balkan", "Muslim", "Scandinavian",
                        "Caribbean", "Central Asian", "Southeast Asian", "Gulf Arab", "Eastern European", "West African", "East African", "Pacific" }

rule "side of the world" {
  finds = "Actor", about = "Western powers, Gulf states; the West has accused Norland", priority = 5,
  ways = {
    several = [[ {name: <side_of_world> (powers | countries | nations | governments | states | capitals)} ]],
    the_west = [[ {name: the 'West'} ([adv] | <have> | [modal] | <be> | <do>){1,3} [verb] ]],
    does = [[ {name: the 'West'} [finite <governs>] ]],
    done_to = [[ ([verb] | against | with | between | by | and) {name: the 'West'} ([prep not lemma=of] | , | . | to | and | that | $) ]],
  },
  unless = { place = [[ (in | across | throughout | out | out in | from | of | into) {name} ]] },
  make = { kind = "state", form = "nominal", plural = "yes", head = "states" },
  build = function(m)
    m:set("key", m.way == "several" and string.lower(m.text) or "the West")
    if m.way ~= "several" then m:set("plural", nil) end
    local head = string.match(m.text, "%a+$")
    m:set("kind", head == "governments" and "government" or (head == "states" or head == "capitals") and "state" or "other")
  end,
  yes = { "Norland accused [name Western powers] of lying.", "[name The West] has ignored it.", "[name The West] accused Norland of lying.",
          "Norland blamed [name the West] for the war." },
  no = { "They live in the West.", "They won the West Coast race.", "The farmers of the West have rejected it." },
}

-- what only states do, and with what
words "state_deed" {
  "recall", "expel", "summon", "close", "shut", "reopen", "mobilise", "mobilize", "withdraw", "seal", "call~ up", inflect = "verb",
}
words "state_thing" { "ambassador", "envoy", "diplomat", "embassy", "border", "airspace", "reservist", "consul", "consulate", inflect = "noun" }

-- a name that no list has
part "land" [[ [name not known not <actor> not <city> not <surname> not <given>] ]]

words "realm_name" { "Republic", "People's Republic", "Democratic Republic", "Islamic Republic", "Federal Republic", "Kingdom", "Sultanate", "Emirate", "Commonwealth",
                "Principality", "Grand Duchy" }

rule "state by context" {
  finds = "Actor", about = "a country that no list knows", priority = 0,
  ways = {
    head = [[ <role class=head_of_state|head_of_government> of {name: [name not known not <actor> not <city>]} ]],
    minister = [[ (foreign | defence | defense) (minister | ministry) of {name: [name not known not <actor> not <city>]} ]],
    owns = [[ {name: &land} [possessive] [adj]? ]] ..
           [[ (president | government | army | parliament | border | foreign | prime | presidency | embassy | airspace | navy | ]] ..
           [[ military | ambassador | constitution | junta | [NN]{1,2} (minister | ministry) | (central | national) bank | coast guard | ]] ..
           [[ state [NN]{1,2} (company | firm | television | media | railway)) ]],
    keeps = [[ {name: [name not known not <actor> not <city>]} [possessive] [adj]? (embassy | airspace | parliament | coast guard | central bank | ]] ..
            [[ territorial waters | security (service | services) | (foreign | interior | defence | defense) ministry) ]],
    deed = [[ {name: &land} ([adv] | <have>){0,2} ]] ..
           [[ <state_deed> (its | the | two | three | four | [num]){1,2} [adj]? <state_thing> ]],
    border = [[ border (with | between) {name: (&land | <saint> &land)} ]],
    republic = [[ <realm_name> of {name: (&land | <saint> &land)} ]],
    beyond = [[ border between ([name] | <actor>) and {name: &land} ]],
    capital = [[ <city> , the capital of {name: [name not known not <actor> not <city>]} ]],
    -- the Velian foreign ministry is that of Velia: an adjective is a short form of the name, wherever that stands
    ministry = [[ the {name: [name not known not /\p{L}{2,}(an|ese|ish|ic)/ not <actor> not <city> not <surname> not <given>]} ]] ..
               [[ ((foreign | defence | defense) (ministry | minister) | air force | navy | embassy | ambassador) ]],
    envoy = [[ (ambassador | envoy | ambassadors | envoys) to {name: &land} ]],
  },
  unless = { person = [[ {name} [possessive] (foreign | prime) policy ]],
             vice = [[ ((vice | ex-vice | company | board | club | union) president | vice-president | co-president) of {name} ]] },   -- a firm has many
  make = { kind = "state", form = "full" },
  yes = { "The president of [name Velunia] left.", "[name Orlan]'s embassy left.", "[name Velunia]'s government left.",
          "The foreign minister of [name Velunia] left.",
          "They met in Aarhus, the capital of [name Velunia].", "The [name Velunia] foreign ministry left.",
          "[name Velunia]'s energy minister left.", "[name Velunia]'s state gas company left.",
          "[name Velunia] has recalled its ambassador.", "The border with [name Velunia] is shut.", "The Republic of [name Velunia] denied it.",
          "The border between Oman and [name Velunia] is shut.",
          "They met the ambassador to [name Velunia]." },
  no = { "The president of the club left.", "It is Velunia's foreign policy.",
         "A vice president of Velunia left." },
}

-- What only papers of India tell of.
words "of_india" { "crore", "lakh", "Lok Sabha", "Rajya Sabha", "MLA", "MLAs", "BJP", "Union Minister", "Union minister", "Chief Minister", "panchayat", "New Delhi",
                   "Union government", "Union Government", inflect = "noun" }
local in_india = once(function(doc) return doc:find_list(1, doc.tokens, "of_india") ~= nil end)

rule "centre of a union" {
  finds = "Actor", about = "the Centre told the court, in papers of India: the government of the union", priority = 2,
  pattern = [[ the {name: 'Centre'} ([not name not /for|of|on|in|at/] | of [gerund] | $) ]],
  check = function(_, doc) return in_india(doc) end,
  make = { name = "Government of India", kind = "government", state = "India", form = "alias" },
  yes = { "The [name Centre] blamed the MLAs for it." },
  no = { "The Centre blamed the nurses.", "The MLAs met in the Centre for Roads." },
}

phase "actor-keys"

local STEPS = 3   -- tokens of "of the Republic of"

-- The names that a text calls republics and kingdoms, within those of their ministries too: "the Ministry of Roads of the Republic of
-- Velunia".
local function realms(doc)
  local found
  local stop = doc.tokens - 2
  local n = stop > 0 and doc:find_list(1, stop, "realm_name")
  while n do
    local name = doc:word(n + 1) == "of" and doc:token(n + 2)
    if name and name:is("name") and not name.known and not name:in_list("actor", "city") and
       not doc:token(math.min(n + STEPS, doc.tokens)):is("name") then
      found = found or {}
      found[name.text] = name
    end
    n = n < stop and doc:find_list(n + 1, stop, "realm_name")
  end
  return found
end

pass "lands of a republic" {
  about = "Velunia, where the Republic of Velunia is spoken of: a state",
  run = function(doc)
    local lands = realms(doc)
    if not lands then return end
    local all, forms = doc:mentions("Actor", "form")
    for i, m in ipairs(all) do
      if forms[i] == "full" and lands[m.text] then m:set("kind", "state", "a republic or a kingdom by that name", lands[m.text]) end
    end
  end,
}
