-- Whom an answer is aimed at: who stood against the one who answers last, whoever took the step that is judged, else
-- who last stood against anybody.
local lib = require "lib.tension"
local nearby = require "lib.nearby"
local pronouns = require "lib.pronouns"
local sets = require "lib.word_sets"
local sides = require "lib.sides"
local step_makers = require "lib.step_makers"
local stretches = require "lib.stretches"
local same = lib.same

local M = {}

local reach = 3   -- sentences

local function is_strife(o)
  local row = lib.types[o:get("type") or ""]
  return row and row.sign == "-1" and o:get("note") ~= "answer"
end

-- Is a step, which may have several types ("attack|coerce"), of that type?
function M.is_of(step, type)
  return string.find("|" .. step .. "|", "|" .. type .. "|", 1, true) ~= nil
end

-- "condemned the raid": none that somebody has only vowed, been told to make, or never made; but "welcomed the inquiry" that
-- is still to come.
local planned = { announced = true, called_for = true }

local function is_undone(doc, o, step)
  local status = step ~= "" and lib.status(doc, o)
  return status == "negated" or planned[status] and M.is_of(step, "attack") or false
end

-- The acts of strife, or of the kind of a step, within reach of a place: those told before it, the last first; those
-- behind it in their order.
function M.told_around(doc, place, step)
  local here = doc:token(place).sentence
  local before, behind = {}, {}
  for _, o in ipairs(nearby.mentions(doc, "Tension", place, reach + 1)) do
    local from, to, told = o:actor("from"), o:actor("to"), o:slot("trigger")
    local fits = from and to and told and (is_strife(o) or step ~= "" and M.is_of(step, o:get("type") or ""))
    if fits and math.abs(told.sentence - here) <= reach and not is_undone(doc, o, step) then
      local acts = told.first < place and before or behind
      acts[#acts + 1] = { place = told.first, from = from, to = to, type = o:get("type"), near = math.abs(told.sentence - here) < 2,
                          mutual = o:get("mutual") == "yes" }
    end
  end
  table.sort(before, function(x, y) return x.place > y.place end)
  table.sort(behind, function(x, y) return x.place < y.place end)
  return before, behind
end

local in_words = { accuse = true, criticise = true, demand = true, protest = true, investigate = true }

local function is_side(a, from, side)
  return same(a, from) or sides.meet(side, sides.of(a))
end

-- Who stands on the other side in one of the acts: who did it to the one who answers, else whom he did it to,
-- else, if anybody may be meant, who acted last, in this sentence or the one beside it.
local function other_side(acts, from, only_own, wants)
  local side, done_to, last = sides.of(from), nil, nil
  for _, o in ipairs(acts) do
    local mine, against = is_side(o.from, from, side), is_side(o.to, from, side)
    if against and not mine then return o.from end
    if mine and not against then done_to = done_to or o.to end
    if not mine and not against and o.near then last = last or wants and in_words[o.type] and o.to or o.from end
  end
  return done_to or not only_own and last or nil
end

-- Who did the last of the acts, if it is not the one who answers.
local function other_doer(acts, from)
  local side = sides.of(from)
  for _, o in ipairs(acts) do
    if not is_side(o.from, from, side) then return o.from end
  end
end

-- "ordered", "the order"; "fired", "the firing": the first letters of the step and of the act.
local function stem(doc, n)
  local t = doc:token(n)
  local word = t:is("verb") and t.lemma or t.form
  return string.sub(string.gsub(string.gsub(word, "ing$", ""), "e$", ""), 1, 4)
end

-- "the verdict", "the attack": only acts of the types that such a step may be; if one bears its name ("ordered" for
-- "the order"), only that.
local function of_step(doc, m, acts, step)
  local aim, fitting, named = m:slot("aim"), {}, {}
  local name = aim and stem(doc, aim.last)
  for _, o in ipairs(acts) do
    if M.is_of(step, o.type) then
      fitting[#fitting + 1] = o
      if name and stem(doc, o.place) == name then named[#named + 1] = o end
    end
  end
  return named[1] and named or fitting, named
end

-- The acts by the first letters of their words, each in the order of the text.
function M.by_name(doc)
  local index = {}
  for _, o in ipairs(doc:mentions("Tension")) do
    local told = o:slot("trigger")
    local name = told and o:get("note") ~= "answer" and stem(doc, told.first)
    if name then
      index[name] = index[name] or {}
      stretches.add(index[name], told.first, told.last, o)
    end
  end
  for _, list in pairs(index) do stretches.close(list) end
  return index
end

-- "the raid", of which the article told long before: who did what bears its name, the last of them, and not who laid it to him.
local function named_before(doc, m, from, named, step)
  local aim = m:slot("aim")
  if not aim or doc:token(aim.last):is("plural") then return nil end
  local list = named[stem(doc, aim.last)] or {}
  for n = stretches.upto(list, m:slot("trigger").first - 1), 1, -1 do
    local o = list[n].what
    local by, laid_to = o:actor("from"), o:get("type") == "accuse" and not M.is_of(step, "accuse")
    if by and o:actor("to") and not laid_to and not same(by, from) and not is_undone(doc, o, step) then return by end
  end
end

-- "the arrest of Lind": who did it to her; "Lind's release": who holds her.
local holding = { coerce = true, incursion = true, investigate = true }

local function who_did(doc, victim, held)
  victim = doc:mention(victim)
  if not victim then return nil end
  for _, o in ipairs(doc:mentions("Tension")) do
    local from, to = o:actor("from"), o:actor("to")
    local fits = not held or holding[o:get("type") or ""]
    if from and to and fits and is_strife(o) and same(to, victim) then return from end
  end
end

-- "The mayor closed the library. The union condemned the step": who acts in the sentence before, if nobody has
-- stood against anybody.
local able = { state = true, government = true, institution = true, company = true, person = true, police = true, military = true,
               party = true, armed_group = true, igo = true, ngo = true, media = true, people = true }

-- The court that one goes to is not whom one sues.
words "court_noun" { from = "words/tension-people.tsv", where = { use = "court_noun" },
                     inflect = "noun", any_tag = true }

function M.is_bench(doc, a)
  return doc:token(a.last):in_list("court_noun")
end

local function type_of(doc, n)
  return doc:span(n, n):last_entry("act", "type") or "none"
end

local answering = { criticise = true, threaten = true, protest = true, reject = true }

-- Who "refused to back down" stands by himself.
words "standing_firm" { from = "words/tension-signs.tsv", where = { use = "standing_firm", pos = "form" } }
words "standing_firm" { from = "words/tension-signs.tsv", where = { use = "standing_firm", pos = "verb" },
                        inflect = "verb", any_tag = true }
words "standing_firm" { from = "words/tension-signs.tsv", where = { use = "standing_firm", pos = "noun" },
                        inflect = "noun", any_tag = true }

local function seeks_other(doc, m)
  if m:slot("aim") then return true end
  return answering[m:get("type") or ""] and not doc:token(m:slot("trigger").last):in_list("standing_firm")
end

-- "The mayor, Ada Lind, closed": where its verb stands, behind an aside.
local aside_reach = 14

local function verb_behind(doc, a, last)
  local n = a.last + 1
  if n <= last and doc:word(n) == "," then
    for k = n + 2, math.min(last - 1, n + aside_reach) do
      local verb = doc:word(k) == "," and doc:token(k + 1)
      if verb then return not verb:in_list("say") and verb or nil end
    end
    return nil
  end
  return n <= last and doc:token(n) or nil
end

local function last_doer(doc, m, from)
  local here = m:slot("trigger").sentence
  local s = here > 1 and doc:sentence(here - 1)
  if not s then return nil end
  for _, a in ipairs(s:mentions("Actor")) do
    local behind = verb_behind(doc, a, s.last)
    local ahead = a.first > s.first and doc:token(a.first - 1)
    local leads = not ahead or not (lib.is_preposition(ahead) or ahead.form == "to" or ahead:is("verb"))
    -- "with schools worst affected"
    local left_open = behind and behind:is("adv") and
                      not doc:find_tag(behind.number, math.min(behind.number + 2, s.last), "finite", "modal")
    if leads and behind and not left_open and lib.verbal(behind) and able[a:get("kind") or ""] then
      -- who speaks, or will do it, has done nothing yet; who "raised its fees", "ordered the closure" has
      local does = behind.lemma == "raise" or behind.lemma == "order" and doc:token(behind.number + 1):is("det")
      local says = behind:in_list("say") and not does or behind:is("modal")
      return not says and not is_side(a, from, sides.of(from)) and a or nil
    end
  end
end

-- "Chile has detained a ferry. Peru called the seizure piracy": who does what such a step may be, though nobody is
-- named whom it hit.
local function doer_of_step(doc, m, from, step)
  local t, side = m:slot("trigger"), sides.of(from)
  for s = t.sentence, math.max(1, t.sentence - 2), -1 do
    local found
    for _, a in ipairs(doc:sentence(s):mentions("Actor")) do
      local n = a.last + 1
      local unmade   -- "vowed to strike", "would never strike"
      while n <= doc.tokens and lib.verbal(doc:token(n)) and not M.is_of(step, type_of(doc, n)) do
        local verb = doc:token(n)
        unmade = unmade or verb.form == "to" or verb:is("modal") or lib.is_one(verb, sets.negative)
        n = n + 1
      end
      local acts = n < t.first and n <= doc.tokens and M.is_of(step, type_of(doc, n)) and doc:token(n):is("verb")
      local passive = acts and n > a.last + 1 and doc:token(n - 1):in_list("be")
      if acts and not passive and not unmade and able[a:get("kind") or ""] and not is_side(a, from, side) then found = a end
    end
    if found then return found end
  end
end

-- "hailed the ruling": the last court that acts.
words "of_court" { from = "words/tension-deeds.tsv", where = { use = "of_court" }, inflect = "noun", any_tag = true }

local function ruling_court(doc, m, from)
  local aim, t = m:slot("aim"), m:slot("trigger")
  if not aim or not doc:token(aim.last):in_list("of_court") then return nil end
  local found
  for s = math.max(1, t.sentence - 2), t.sentence do
    for _, a in ipairs(doc:sentence(s):mentions("Actor")) do
      if a.last < t.first and M.is_bench(doc, a) and not same(a, from) then found = a end
    end
  end
  return found
end

-- "is investigating the allegations": whoever was accused last, or did it.
local accused_in = { accuse = "to", criticise = "to", attack = "from", mass_violence = "from", coerce = "from" }

local function last_accused(doc, m, from)
  local place, last, who = m:slot("trigger").first, 0, nil
  local here = doc:token(place).sentence
  for _, o in ipairs(nearby.mentions(doc, "Tension", place, reach + 1)) do
    local told, slot = o:slot("trigger"), accused_in[o:get("type") or ""]
    local a = slot and told and o:actor(slot)
    local near = a and told.first < place and told.first > last and told.sentence >= here - reach
    if near and not same(a, from) then last, who = told.first, a end
  end
  return who
end

-- "condemned his remarks": whose step it is, and nobody condemns his own.
local function whose_step(doc, m, from)
  local aim = m:slot("aim")
  local condemns = m:get("type") == "criticise" and doc:token(m:slot("trigger").first):is("finite")
  for n = aim and m:slot("trigger").last + 1 or 1, aim and aim.first - 1 or 0 do
    local t = doc:token(n)
    local others = t:is("own") and (condemns or not pronouns.may_mean(t.text, from))
    if t:is("own") then return others and pronouns.meant(doc, n, from:get("key")) or nil end
  end
end

-- "The decision was condemned by Lind": a step of somebody who is not named with it.
local function is_step(doc, m)
  local to = m:slot("to")
  local first = to and string.lower(doc:word(to.first))
  return (first == "the" or first == "this" or first == "that") and doc:token(to.last):in_list("step") or false
end

-- "drew fire from Moss. An aide took issue with Moss": that answers him, and is not what he spoke of.
local function answers(o, from)
  return in_words[o.type] and same(o.to, from)
end

-- Of the acts told behind: those of the same sentence, and of the next if the thing is one of which was told ("called the
-- apology a farce"); what follows a headline tells of it too.
local function told_soon(doc, m, acts, from)
  local here, to = m:slot("trigger").sentence, m:slot("to")
  if to and string.lower(doc:word(to.first)) == "the" then here = here + 1 end
  local out = {}
  for _, o in ipairs(acts) do
    local replies = m:get("voice") == "passive" and not m.in_headline and answers(o, from)
    if (m.in_headline or doc:token(o.place).sentence <= here) and not replies then out[#out + 1] = o end
  end
  return out
end

-- "criticised the pipeline": who proposed it.
function M.author_of(doc, m, from)
  local to = m:slot("to")
  if not to or to.last == to.first or not sets.the_or_this[doc:token(to.first).form] then return nil end
  return step_makers.of_noun(doc, to.last, m:slot("trigger").first, from)
end

-- Who said something last, another than the one who answers.
function M.spoke_last(doc, m, from)
  local place, found = m:slot("trigger").first, nil
  for _, c in ipairs(nearby.mentions(doc, "Claim", place, reach - 1)) do
    local source = c.last < (m:slot("from") or m:slot("trigger")).first and c:actor("source")
    if source and not same(source, from) then found = source end
  end
  return found
end

-- "called the remark shameful", "called that daft": of whoever said it, in the sentence before.
words "spoken_thing" { "remark", "comment", "statement", "explanation", "speech", "answer", "reply", "response", "tone", "joke", "outburst", "tweet",
                    "post", "word", "rhetoric", "excuse", "suggestion", "argument", "tirade", "talk", inflect = "noun" }

local function said_it(doc, m, from)
  local aim = m:slot("aim")
  local word = aim and doc:token(aim.last)
  if not word or not (word:in_list("spoken_thing") or sets.this_that[word.form]) then return nil end
  return M.spoke_last(doc, m, from)
end

-- "It is a disgrace": what somebody did in the sentence before.
local function deed_before(doc, m, from)
  local aim = m:slot("aim")
  return aim and sets.it_or_this[string.lower(aim.text)] and step_makers.of_deed(doc, aim.first, from) or nil
end

-- "filed a complaint": against whoever laid hands on him, however far off that was told.
local by_hand = { attack = true, coerce = true, mass_violence = true }

local function assailant(doc, m, from)
  if m.rule ~= "lawsuit of somebody" then return nil end
  local place, by = m:slot("trigger").first, nil
  for _, o in ipairs(doc:mentions("Tension")) do
    local a, to = by_hand[o:get("type") or ""] and o:actor("from"), o:actor("to")
    if a and to and o:slot("trigger").first < place and same(to, from) and not same(a, from) then by = a end
  end
  return by
end

-- "Gunmen attacked a patrol. Police shot three of them. Norland condemned the attack": not those whom it was made on, and who
-- struck back.
local function struck_first(doc, m, did)
  local blows, place = {}, m:slot("trigger").first
  for _, o in ipairs(nearby.mentions(doc, "Tension", place, reach + 1)) do
    local from, to = by_hand[o:get("type") or ""] and o:actor("from"), o:actor("to")
    local at = from and to and o:slot("trigger").first
    if at and at < place then blows[#blows + 1] = { from = from, to = to, at = at } end
  end
  for _, one in ipairs(blows) do
    for _, back in ipairs(same(one.to, did) and blows or {}) do
      if back.at > one.at and same(back.from, did) and same(back.to, one.from) then return one.from end
    end
  end
end

-- The actor that the answer m of `from` is aimed at, or nil. `named`: by_name(doc).
-- "Chinese ships entered the strait, and Japan lodged a protest each time": who did what stands in front of "and", unless he was only spoken
-- of or suffered it.
local and_so = { ["and"] = true, so = true }
local SUBJECT = 5   -- tokens from an adjective to the verb: "Chinese coastguard vessels entered"

local function in_clause_before(doc, m, from)
  local word = m.rule == "answers somebody" and from.first > 2 and doc:word(from.first - 1)
  if not word or not and_so[word] or from.sentence ~= m:slot("trigger").sentence then return nil end
  local a = doc:span(doc:sentence(from.sentence).first, from.first - 2):mentions("Actor")[1]
  if not a or lib.same(a, from) or sides.meet(sides.of(a), sides.of(from)) or a:get("form") == "pronoun" then return nil end
  local ahead = a.first > doc:sentence(a.sentence).first and doc:token(a.first - 1)
  local verb = (not ahead or not lib.is_preposition(ahead)) and doc:find_tag(a.last + 1, math.min(a.last + SUBJECT, from.first - 2), "finite")
  local t = verb and doc:token(verb)
  if not t or t:in_list("say", "be", "have", "befalls") or nearby.only(doc, a.last + 1, verb - 1, "noun", "adv") == false then return nil end
  return a
end

function M.of(doc, m, from, named)
  local by = assailant(doc, m, from)
  if by then return by end
  local victim = tonumber(m:get("victim") or "")
  if victim then return who_did(doc, victim, m:get("type") == "demand") end
  local owner = m:slot("aim") and whose_step(doc, m, from) or step_makers.summed_up(doc, m, from)
  if owner then return owner end
  if m:get("accused") == "yes" then return last_accused(doc, m, from) end
  local step = m:get("step") or ""
  local court = m:slot("aim") and ruling_court(doc, m, from)
  if court then return court end
  local known = step ~= "" and named_before(doc, m, from, named, step)
  if known then return known end
  local maker = m:slot("aim") and step_makers.of(doc, m, from) or not m:slot("aim") and M.author_of(doc, m, from)
  if maker or step == "made" then return maker or said_it(doc, m, from) or deed_before(doc, m, from) end
  local clause = in_clause_before(doc, m, from)
  if clause then return clause end
  local before, behind = M.told_around(doc, m:slot("trigger").first, step)
  -- who is praised for a step took it
  if m:get("type") == "agree" then
    if lib.status(doc, m) == "negated" then return nil end   -- "stopped short of endorsing the report"
    local did = step ~= "" and other_doer(of_step(doc, m, before, step), from)
    return did or step ~= "" and doer_of_step(doc, m, from, step) or last_doer(doc, m, from)
  end
  local sure = m:get("note") ~= "answer" or m:get("sure") == "yes"
  if step ~= "" then
    local fitting, namesakes = of_step(doc, m, before, step)
    local did = other_side(fitting, from) or doer_of_step(doc, m, from, step) or other_doer(namesakes, from)
    if did then return struck_first(doc, m, did) or did end
  end
  return step == "" and other_side(before, from, sure, m:get("type") == "demand") or
         step == "" and other_side(told_soon(doc, m, behind, from), from, true) or
         said_it(doc, m, from) or
         (not sure and seeks_other(doc, m) or is_step(doc, m)) and last_doer(doc, m, from) or nil
end

return M
