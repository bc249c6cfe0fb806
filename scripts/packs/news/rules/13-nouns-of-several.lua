-- One of several: one of its singers, one of the biggest churches of Oman. Only where the text goes on about that one:
-- at the head of a sentence, or with its name behind it.
phase "actors"

local of_persons = { people = true, person = true, police = true, military = true, armed_group = true, party = true }

rule "one of several" {
  finds = "Actor", about = "one of its singers, one of the biggest churches in Oman: one, of several that have a noun", priority = 1,
  ways = {
    opens = [[ ^ {name: one of {several: [Actor form=nominal]}} ]],
    named = [[ {name: one of {several: [Actor form=nominal]}} , [name not <weekday> not <month>] ]],
    behind = [[ [name not <month>] , {name: one of {several: [Actor form=nominal]}} ]],
  },
  unless = { few = [[ few ]] },   -- one of the few people whom he did not attack
  check = function(m, doc)
    local several = m:actor("several")
    local noun = several and several.first == m.first + 2 and several:slot("crowd", "body")
    if not noun or noun.last < several.last or not doc:token(several.last):is("plural") then return false end
    local kind, list = several:get("kind"), several:slot("crowd") and "crowd" or "body"
    local somebody = list == "crowd" and of_persons[kind]
    m:set("kind", somebody and "person" or kind)
    m:set("head", several:get("head"))
    local role = doc:token(several.last):in_list("role")
    m:set(role and "role" or list, role and several:get("head") or noun.text)
    return true
  end,
  make = { form = "nominal" },
  yes = { "[name One of its singers] left.", "[name One of the biggest churches] [name in Oman] left.",
          "They sued [name one of its founders], Ada Lind.",
          "They met Ada Lind, [name one of its founders]." },
  no = { "They met one of its singers.", "One of the few people left.", "One of them left.", "One of the town's best left." },
}
