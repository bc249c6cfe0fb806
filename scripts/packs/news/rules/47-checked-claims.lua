-- Fact checks: who has put about what is checked, told below the label, and that whoever denies it there answers that, and not what was
-- told last: "Claim: The dam leaks. Verdict: False. ... The video was first posted by Lind. ... The mill said there was no leak."
local claimants = require "lib.claimants"
local matter = require "lib.matter"
local nearby = require "lib.nearby"
local sets = require "lib.word_sets"

phase "denials"

type "PostedBy" { inner = true, head = "cue", slots = { "cue", "source" }, about = "who has put something on the web" }

words "puts_up" { "post", "publish", "upload", "make", "share", "put up", "put online", "air", "broadcast", "circulate", inflect = "verb" }
words "is_put_up" { "appear", "surface", "emerge", inflect = "verb" }
words "web_place" { "page", "account", "channel", "group", "site", "website", "blog", "profile", "feed" }

rule "first posted by somebody" {
  finds = "PostedBy", about = "the claim was first posted by X, an Austrian channel; it appeared on a page called X",
  ways = {
    by = [[ (it | (the | this | that) ([adj] | [num] | [hyphen] | [noun]){0,4}? <is_shown>) (<be> | <have> been) ([adv] | first){0,2} {cue: [participle <puts_up>]} ((on | in | at) [not final not comma not verb]{1,8}?)? by {source: np with Actor} ]],
    first_by = [[ (<be> | been) (first | originally | initially) {cue: [participle <puts_up>]} ((on | in | at) [not final not comma not verb]{1,8}?)? by {source: np with Actor} ]],
    earliest = [[ (earliest | first | oldest | original) <is_shown> [not final not comma]{0,10}? (<be> | <have> been) [adv]? {cue: [participle <puts_up>]} ((on | in | at) [not final not comma not verb]{1,8}?)? by {source: np with Actor} ]],
    on_page = [[ {cue: [verb <is_put_up>]} [not final not verb]{0,8}? (on | in) (a | an | the) ([adj] | [name] | [noun not <web_place>]){0,3} <web_place> (called | named | run by) {source: (core | Actor)} ]],
    called = [[ (<be> | been) ([adv] | first){0,2} {cue: [participle <puts_up>]} [not final not verb]{0,8}? (on | in | by) (a | an | the) ([adj] | [name] | [noun not <web_place>]){0,3} <web_place> (called | named | run by) {source: (core | Actor)} ]],
  },
  yes = { "A claim was first [cue posted] by [source Klara Lind], a baker.", "The clip was [cue posted] on May 2 by [source Klara Lind].", "It was [cue shared] by [source Klara Lind].", "The earliest post of it was [cue made] by [source Klara Lind].",
          "It [cue appeared] on Monday on a page called [source Dam Watch].", "It was [cue shared] in a group run by [source Klara Lind]." },
  no = { "The bread was made by hand, and sold.", "A longer version was posted by Klara Lind.", "She appeared on a stage called the Barn." },
}

phase "denial-passes"

-- The claims under the label, and who has put them about.
local function checked(doc)
  local all, by = {}, nil
  for _, c in ipairs(doc:mentions("Claim")) do
    if c.rule == "claim that is checked" then all[#all + 1] = c end
  end
  for _, p in ipairs(all[1] and doc:mentions("PostedBy") or {}) do
    by = by or p.first > all[1].last and p:actor("source") or nil
  end
  return all, by
end

-- Does somebody speak there whom the label names: "Ada Lind: I did not"?
local function is_named(doc, c)
  local label = c:slot("source")
  for _, a in ipairs(label and label:mentions("Actor") or {}) do
    if a.last == label.last and a:get("kind") == "person" then return true end
  end
  return false
end

pass "parts of a fact check" {
  about = "\"What the bank says: The bank said ... What the minister says: ...\": headings, where nobody answers the part before",
  run = function(doc)
    local all = checked(doc)
    for _, c in ipairs(all[1] and doc:mentions("Claim") or {}) do
      if c:get("turn") and not is_named(doc, c) then c:drop("a part of a fact check, and nobody's words") end
    end
  end,
}

pass "who put about what is checked" {
  about = "\"Claim: The dam leaks. ... It was first posted by Lind\": Lind claims it",
  run = function(doc)
    local all, by = checked(doc)
    for _, c in ipairs(by and all or {}) do
      if not c:slot("source") and not c:get("speaker") then c:set("speaker", by) end
    end
  end,
}

local BACK, FAR = 2, 8   -- sentences back to what somebody else has said, which is answered first; of a matter of its own

words "is_shown" { "story", "letter", "document", "video", "clip", "footage", "photo", "photograph", "image", "picture", "screenshot", "post", "message",
                   "recording", "claim", "rumour", "rumor", "report", inflect = "noun" }

-- "The letter", "this document".
local function is_thing(doc, content) return content.last - content.first <= 2 and doc:token(content.last):in_list("is_shown") end

-- Has another just charged somebody with something, or spoken of what is denied, and the claim has not?
local function is_answered_first(doc, m, by, checked_words)
  local content, denier = m:slot("content"), m:actor("source")
  local words = content and matter.topics_beside_names(doc, content) or {}
  local shared = content and is_thing(doc, content) and #words or matter.common(checked_words, words)
  for _, c in ipairs(nearby.mentions(doc, "Claim", m.place, FAR)) do
    local teller = c.last < m.first and c:actor("source")
    local other = teller and teller:get("key") ~= by:get("key") and not (denier and denier:get("key") == teller:get("key"))
    local told = other and sets.put_forward[c:get("act") or ""] and c:slot("content")
    local near = c.sentence >= m.sentence - BACK
    if near and other and matter.accusing[c:get("act") or ""] then return true end
    if told and matter.common(matter.topics_beside_names(doc, told), words) > (near and 0 or shared) then return true end
  end
  return false
end

words "tale_noun" { "story", "claim", "rumour", "rumor", "post", "message", "hoax", inflect = "noun" }

-- "The ministry called the rumour absurd": where there is one, whoever has spoken since.
local function names_tale(doc, m)
  local content = m:slot("content")
  return content and is_thing(doc, content) and doc:token(content.first):is("det") and doc:token(content.last):in_list("tale_noun")
end

-- Is what is denied the thing that is checked ("the letter"), or does it speak of the same?
local function is_of_it(doc, m, words)
  local content = m:slot("content")
  if not content then return m:get("type") == "falsity_predicate" end
  if is_thing(doc, content) then return true end
  for _, p in ipairs(m:pieces("content")) do
    if matter.common(matter.topics_beside_names(doc, p), words) > 0 then return true end
  end
  return false
end

pass "checked and denied" {
  about = "\"Claim: The dam leaks. ... The mill said that nothing had leaked\": who is asked in a fact check denies what is checked",
  run = function(doc)
    local all, by = checked(doc)
    local content = by and all[1]:slot("content")
    local words = content and matter.topics_beside_names(doc, content) or {}
    local last
    for _, m in ipairs(content and doc:mentions("Denial") or {}) do
      local open = m.first > all[1].last and claimants.denies_another(m) and not m:slot("claimant") and not m:slot("noun")
      local goes_on = last and last.paragraph == m.paragraph and last.sentence + 1 >= m.sentence   -- "No dam leaked. We have no dam," it said
      local meant = open and (names_tale(doc, m) or not is_answered_first(doc, m, by, words) and (goes_on or is_of_it(doc, m, words)))
      if meant then
        m:add_slot("claimant", by)
        last = m
      end
    end
  end,
}
