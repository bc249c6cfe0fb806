-- Who is for whom and who against, in a word before a noun: "the pro-Lind camp", "Iran-backed rebels".
phase "tensions"

local stances = { pro = "agree", anti = "reject" }

-- The actor that the phrase around the word ends in ("the pro-Lind camp"), else the one behind it ("pro-Lind mayor Tom Moss").
local REACH = 5   -- tokens

local function bearer(doc, first, last)
  local sentence = doc:sentence(doc:token(first).sentence)
  local span = doc:span(math.max(sentence.first, first - REACH), math.min(sentence.last, last + REACH))
  local behind
  for _, a in ipairs(span:mentions("Actor")) do
    if a.first <= first and a.last > last then return a end
    if a.first > last and not behind then behind = a end
  end
  for n = last + 1, behind and behind.first - 1 or last do
    if not doc:token(n):is("adj", "noun", "participle") then return nil end
  end
  return behind
end

local function give(m, slot, a)
  if a and not m:slot(slot) then m:add_slot(slot, a:span()) end
end

words "standing_behind" {
  aid = "backed, supported, funded, financed, armed, trained, sponsored, equipped, bankrolled, subsidised, subsidized",
  agree = "aligned, allied, endorsed, friendly",
}

rule "for or against in a word" {
  finds = "Tension", about = "the pro-Lind camp; an anti-Lind mayor; Iran-backed rebels", priority = 3,
  ways = {
    prefix = [[ ({from: (core | Actor)} , (a | an | the) [adj]{0,2})? {trigger: <stance_prefix>} '-' {to: Actor} ]],
    backed = [[ {from: Actor} '-' {trigger: <standing_behind>} ]],
  },
  points = { hyphen = { 4, [[ '-' ]] } },
  make = { type = "{trigger.group|agree}", weight = -1, note = "" },
  build = function(m, doc)
    local t = m:slot("trigger")
    if m.way == "backed" then return give(m, "to", bearer(doc, m:slot("from").first, t.last)) end
    m:set("type", stances[doc:token(t.first).form])
    give(m, "from", bearer(doc, t.first, m:slot("to").last))
  end,
  yes = {
    "[from Ada Lind], a [trigger pro]-[to Norland] deputy, left.",
    "[from The [trigger anti]-[to Norland] rebels] left.",
    "[from Iran]-[trigger backed] [to rebels] left.",
  },
  no = { "The anti-war rebels left." },
}
