-- Two actors that share one noun.

phase "actors"

-- "the Odrin and Lind administrations": one noun for two, each with its own
local function own_core(m, doc)
  local list = m:slot("body") and "body" or "crowd"
  local noun, whose = m:slot(list), m:slot("state", "whose")
  local whole = doc:span(math.max(1, noun.first - 2), noun.last):last_entry(list) or noun   -- foreign ministries
  local words = string.match(whole.text, "^(.+%s)%S+$") or ""
  local core = list == "crowd" and noun.text or words .. m:feature(list, "lemma")
  m:set(list, core)
  if list == "body" then m:set("core", string.lower(whose.text .. " " .. core)) end
  m:set("name", whose.text .. " " .. core)
end

rule "one of two with one noun" {
  finds = "Actor", about = "the Odrin and Lind administrations, the Chinese and Omani ministries: two, each with the noun", priority = 2,
  ways = {
    first = [[ {name: (both | the){0,2} {whose: [Actor kind=person|other]}} ((and | or) the? Actor | , the? Actor ,? and the? Actor) ]] ..
            [[ &mods {body: [<body> plural]} ]],
    second = [[ [Actor kind=person|other] (and | or) {name: the? {whose: [Actor kind=person|other]} &mods {body: [<body> plural]}} ]],
    first_state = [[ {name: (both | the){0,2} {state: [Actor kind=state]}} ((and | or) the? Actor | , the? Actor ,? and the? Actor) ]] ..
                  [[ &mods {body: [<body> plural]} ]],
    second_state = [[ [Actor kind=state] (and | or) {name: the? {state: [Actor kind=state]} &mods {body: [<body> plural]}} ]],
    first_crowd = [[ {name: (both | the){0,2} {state: [Actor kind=state form=demonym|acronym]}} and [Actor kind=state form=demonym|acronym] &mods {crowd: <crowd>} ]],
  },
  make = { kind = "{body.kind|people}", state = "{state.name}", head = "{body.lemma}{crowd.lemma}", form = "nominal" },
  build = own_core,
  yes = { "[name The Lind] and Velan administrations left.",
          "The Lind and [name Velan administrations] left.", "[name The Chinese] and Omani ministries left.",
          "The Chinese and [name Omani ministries] left.", "[name Chinese] and Omani nurses left.",
          "The Chinese and [name Omani ministries] and banks left." },
  no = { "The Chinese and the ministries left." },
}
