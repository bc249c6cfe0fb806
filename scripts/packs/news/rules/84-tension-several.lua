-- Several actors at one end: "X accused Y and Z"; who calls others to somebody's side.
phase "tension-passes"

local lib = require "lib.tension"
local joined = require "lib.joined"
local nearby = require "lib.nearby"
local sets = require "lib.word_sets"
local trifles = require "lib.trifles"

local MOST_NAMED = 6   -- of a list

-- "[The union], the bank and the club sued Y", "[the union] as well as the bank sued Y": a list that begins
-- the sentence.
local function list_ahead(doc, span, others)
  local n = span.first - 1
  if n < 2 then return nil end
  local comma = others and doc:word(n) == ","
  local also = n > 3 and doc:word(n) == "as" and doc:word(n - 1) == "well" and doc:word(n - 2) == "as"
  local last = comma and n - 1 or also and n - 3
  local start = last and doc:sentence(doc:token(n).sentence).first
  for _, a in ipairs(last and doc:span(start, last):mentions("Actor") or {}) do
    if a.last == last and not joined.before(doc, a.first, start) then return a end
  end
end

-- "The union, [the bank] and others sued Y": a list, though its end names nobody.
local function ends_with_others(doc, main)
  return doc:word(main.last + 1) == "and" and lib.is_one(doc:token(main.last + 2), sets.others_unnamed)
end

-- The first actor of the sentence, and one that "and" joins to it.
local function first_two(doc, start, stop)
  local all = doc:span(start, stop):mentions("Actor")
  local titled = all[2] and all[2].first == all[1].last + 1 and 1 or 0   -- "Senators Lind and Moss"
  local first, second = all[1 + titled], all[2 + titled]
  if not first or joined.before(doc, first.first, start) then return {} end
  local pair = second and doc:word(first.last + 1) == "and" and joined.joined(doc, second, first.last)
  return pair and { first, second } or { first }
end

-- "[Ada Lind], the union's leader, and Tom Moss sued Y", "[Lind] and [Moss], both nurses, and Ed Penn sued Y": what stands
-- between is said of them.
local function apposed_ahead(doc, span)
  local start = doc:sentence(doc:token(span.first).sentence).first
  local word = span.first > start and joined.before(doc, span.first, start)
  local n = word and word.form == "and" and word.number
  if not n or n < 4 or doc:word(n - 1) ~= "," then return {} end
  local ahead = first_two(doc, start, n)
  local last = ahead[1] and ahead[#ahead].last
  if not last or last + 2 >= n - 1 or doc:word(last + 1) ~= "," then return {} end
  for k = last + 2, n - 2 do
    if doc:token(k):is("finite", "mark", "wh", "gerund") then return {} end
  end
  return ahead
end

-- "groups like the union, the bank and ..."; but "much like the union, the bank sued Y"
local function names_some(doc, t)
  if t.form == "like" then return t.number > 1 and doc:token(t.number - 1):is("noun") end
  return sets.names_examples[t.form] or t.form == "as" and doc:word(t.number - 1) == "such"
end

-- "Groups such as [the union] and the bank sued Y": those whom the last one is named with.
local function named_with(doc, main, start)
  local out, first = {}, main.first
  for _ = 1, MOST_NAMED do
    local ahead = joined.before(doc, first, start)
    if ahead and names_some(doc, ahead) then return out end
    local n = ahead and (sets.and_or[ahead.form] or ahead.text == ",") and ahead.number
    if n and doc:word(n - 1) == "," then n = n - 1 end
    local a = n and n > start and nearby.ending(doc, "Actor", n - 1)
    if not a then return {} end
    out[#out + 1], first = a, a.first
  end
  return {}
end

-- "sanctions by Chile and Peru, which accuse Y": a verb in the plural is of both.
local function of_relative(doc, m, main)
  local t, n = m:slot("trigger"), main.last + (doc:word(main.last + 1) == "," and 2 or 1)
  local verb = n < t.first and doc:token(n):is("wh") and doc:token(n + 1)
  local plural = verb and (verb:is("present", "base") and not verb:is("third") or verb.form == "have" or verb.form == "are" or verb.form == "were")
  local word = plural and joined.before(doc, main.first, doc:sentence(t.sentence).first)
  return word and word.form == "and" and nearby.ending(doc, "Actor", word.number - 1) or nil
end

-- "fought police and nurses": who stands in front of the one that is meant.
local function joined_ahead(doc, span, main)
  local a = span:mentions("Actor")[1]
  local word = a and a.last < main.first - 1 and not lib.same(a, main) and joined.before(doc, main.first, a.last + 1)
  return word and word.number == a.last + 1 and sets.and_or[word.form] and a or nil
end

local of_state = { military = true, government = true, police = true, institution = true }   -- whose state stands for them

-- "met Peruvian and [Chilean officials]", "US, Dutch and [Danish forces] shelled Y": the states named in front of the last.
local function states_ahead(doc, main)
  local out, first = {}, main.first
  local own = nearby.ending(doc, "Actor", first)
  if not of_state[main:get("kind") or ""] or not own or own.first ~= first or own:get("form") ~= "demonym" and own:get("form") ~= "acronym" then return out end
  for _ = 1, MOST_NAMED do
    local n = first - 1
    local joins = n > 1 and (sets.and_or[doc:word(n)] or #out > 0 and doc:word(n) == ",")
    local a = joins and nearby.ending(doc, "Actor", n - 1)
    local form = a and a:get("form")
    local half = form == "nominal" and a.first == a.last and doc:token(a.first):is("adj", "name")   -- "Turkish" of Turkish troops
    local state = (form == "demonym" or form == "acronym") and a:get("kind") == "state"
    if not half and not state then return out end
    out[#out + 1], first = a, a.first
  end
  return out
end

-- "charged [a captain] and a priest with ordering Y's murder": all who are charged did it.
local function all_charged(doc, m, span, main)
  local t = m:slot("trigger").first
  local charged = span.last == main.last and lib.is_ing(doc, m) and sets.of_charge[doc:word(t - 1)]
  local out, last = {}, main.last
  for _, a in ipairs(charged and doc:span(main.first, t - 2):mentions("Actor") or {}) do
    local word = a.first > last and joined.before(doc, a.first, last + 1)
    if word and word.number <= last + 2 and sets.and_or[word.form] and a:get("form") ~= "pronoun" then
      out[#out + 1] = a
      last = a.last
    end
  end
  return out
end

-- Those beside the one at this end. In front of the verb a list is its subject; behind it, "and Z" with a verb of
-- its own is another clause.
local function beside(doc, m, slot)
  local span, main = m:slot(slot), m:actor(slot)
  local ahead = span.last < m:slot("trigger").first
  local out = ahead and joined.together(doc, span, main) or joined.others(doc, span, main, m:get("pos") == "noun")
  local mutual = m:get("mutual") == "yes"   -- "between Chilean and Peruvian envoys": those are the two ends
  for _, state in ipairs(mutual and {} or states_ahead(doc, main)) do out[#out + 1] = state end
  if not ahead then
    out[#out + 1] = joined_ahead(doc, span, main)
    return out
  end
  if #out == 0 then out = all_charged(doc, m, span, main) end
  out[#out + 1] = of_relative(doc, m, main)
  local first = list_ahead(doc, span, out[1] or ends_with_others(doc, main))
  for _, a in ipairs(first and { first } or apposed_ahead(doc, span)) do
    if not lib.same(a, main) then out[#out + 1] = a end
  end
  for _, a in ipairs(named_with(doc, main, doc:sentence(doc:token(span.first).sentence).first)) do
    if not lib.same(a, main) then out[#out + 1] = a end
  end
  for _, among in ipairs(joined.among(doc, main, m:slot("trigger").first - 1)) do
    if not lib.same(among, main) then out[#out + 1] = among end
  end
  return out
end

-- "hands over the records, and Limburg is ...": the actor behind "and" begins a clause of its own.
local function is_next_clause(doc, m, slot)
  local span, a = m:slot(slot), m:actor(slot)
  local behind = a and span.first > m:slot("trigger").last
  return behind and a.first > span.first and joined.joined(doc, a, span.first) and joined.begins_clause(doc, a)
end

local APART = 4   -- tokens behind the second preposition in which a name begins: "of the potash maker Soligran"

-- "sanctions on X and on Y": the actor behind the same preposition.
local function behind_again(doc, span)
  local prep, s = doc:word(span.first - 1), doc:sentence(doc:token(span.last).sentence)
  local n = span.last + (doc:word(span.last + 1) == "," and 2 or 1)
  if span.first == 1 or not doc:token(span.first - 1):is("prep") or doc:word(n) ~= "and" or doc:word(n + 1) ~= prep then return nil end
  local a = n + 2 <= s.last and doc:span(n + 2, math.min(n + 2 + APART, s.last)):mentions("Actor")[1]
  local ahead = a and joined.before(doc, a.first, n)
  return ahead and ahead.number == n + 1 and a or nil
end

-- "freed six Omani and Omani-Yemeni divers": the adjective is of the divers, and the state is at no end.
local people_like = { people = true, person = true, anonymous = true }

local function is_adjective_of(doc, a, main)
  if a:get("form") ~= "demonym" or a:get("kind") ~= "state" or doc:token(a.last):is("plural") then return false end
  local joins = a.last + 1 < main.first and sets.and_or[doc:word(a.last + 1)] or a.last + 2 == main.first
  return joins and people_like[main:get("kind") or ""] and main:slot("crowd") ~= nil
end

-- "Accused the army of killing villagers and the police of hurting men": who stands behind "and" is accused of something else.
local function is_accused_next(doc, m, a)
  local n, prep = m:slot("trigger").first - 1, doc:word(a.last + 1)
  return n > 1 and doc:token(n + 1):is("gerund") and sets.of_or_for[prep] and doc:word(n) == prep and a.last + 2 <= doc.tokens and
         doc:token(a.last + 2):is("gerund")
end

-- The spans of all at one end, the one that the tension names first.
local function ends(doc, m, slot)
  local main = m:actor(slot)
  local out = { main:span() }
  for _, a in ipairs(beside(doc, m, slot)) do
    if not is_adjective_of(doc, a, main) and not is_accused_next(doc, m, a) and not trifles.is_stranger(doc, m, a) then out[#out + 1] = a:span() end
  end
  for i, piece in ipairs(m:pieces(slot)) do
    if i > 1 and slot == "to" then out[#out + 1] = piece end
  end
  local again = #out == 1 and behind_again(doc, out[1])
  if again then out[2] = again:span() end
  return out
end

pass "several at one end" {
  about = "X accused Y and Z: a tension with each",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      if is_next_clause(doc, m, "to") or is_next_clause(doc, m, "from") then
        m:drop("another clause")
      elseif m:actor("from") and m:actor("to") then
        local all_to = ends(doc, m, "to")
        for i, from in ipairs(ends(doc, m, "from")) do
          for k, to in ipairs(all_to) do
            if i > 1 or k > 1 then lib.copy(doc, m, from, to) end
          end
        end
      end
    end
  end,
}

-- "So did the union.", "As did the union.": who does what is told in the sentence before.
local function does_so_too(doc, s)
  local word = string.lower(doc:word(s.first))
  if word ~= "so" and word ~= "as" or s.last < s.first + 2 then return nil end
  if not doc:token(s.first + 1):in_list("do", "have", "be") then return nil end
  local a = doc:span(s.first + 2, math.min(s.first + 8, s.last)):mentions("Actor")[1]
  return a and a.first <= s.first + 3 and a or nil
end

-- Whose verb begins a sentence: the first actor behind no preposition. "In Japan, [Lind] criticised him."
local function leader(doc, s)
  for _, a in ipairs(s:mentions("Actor")) do
    local n = a.first - 1
    while n > s.first and doc:token(n):is("det", "adj", "num") do n = n - 1 end
    local ahead = n >= s.first and doc:token(n)
    if not ahead or not (lib.is_preposition(ahead) or ahead.form == "to") then return a end
  end
end

pass "who does so too" {
  about = "X criticised Y. So did Z: a tension from Z",
  run = function(doc)
    for n = 2, doc.sentences do
      local too = does_so_too(doc, doc:sentence(n))
      local lead = too and leader(doc, doc:sentence(n - 1))
      for _, m in ipairs(lead and doc:sentence(n - 1):mentions("Tension") or {}) do
        local from, to = m:actor("from"), m:get("pos") ~= "noun" and m:get("voice") ~= "passive" and m:actor("to")
        if from and to and lib.same(from, lead) and not lib.same(to, too) then lib.copy(doc, m, too:span(), to:span()) end
      end
    end
  end,
}

words "sending_out" { "send", "deploy", "dispatch", "hire", "pay", "use", "call in", "bring in", "instruct", "command", "order", "authorise", "authorize", "task", inflect = "verb" }

words "wanting_somebody" { "call", "ask", "push", "press", "lobby", "campaign", "seek", "want", "demand", "appoint", "name", "propose", "request",
                      inflect = "verb" }

local function sends(t) return t:in_list("sending_out") end
local function wants(t) return t:in_list("wanting_somebody") end

-- The verb that stands before those who act: "sent" in "the governor has sent troops to protect Y".
local function verb_before(doc, by, is_verb)
  local n, start = by.first - 1, doc:sentence(by.sentence).first
  while n > start and doc:token(n):is("det", "num", "adj", "own") do n = n - 1 end
  if n > start and doc:word(n) == "for" and is_verb == wants then n = n - 1 end
  return n > start and is_verb(doc:token(n)) and n or nil
end

-- Whose verb it is: who stands in front of it, else the subject of the clause ("..., calling for").
local function whose_verb(doc, m, by, is_verb)
  local verb = verb_before(doc, by, is_verb)
  if not verb then return nil end
  local n, start = verb - 1, doc:sentence(by.sentence).first
  while n > start and lib.verbal(doc:token(n)) do n = n - 1 end
  for _, a in ipairs(doc:span(start, n):mentions("Actor")) do
    if a.last == n then return a end
  end
  return doc:token(verb):is("gerund") and lib.subject(doc, m) or nil
end

-- "sent inspectors, who sealed the shop"
local function are_told_of(doc, m, by)
  local comma = m.rule ~= "" and by:get("form") == "nominal" and doc:word(by.last + 1) == ","
  return comma and doc:word(by.last + 2) == "who" and not doc:find_tag(by.last + 3, m:slot("trigger").first - 1, "finite", "modal")
end

pass "who sends others to do it" {
  about = "the governor sent troops to protect Y: it is his deed as well",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local by, to, trigger = m:actor("from"), m:actor("to"), m:slot("trigger")
      local does = by and to and by.last < trigger.first and (doc:word(trigger.first - 1) == "to" or are_told_of(doc, m, by))
      local whose = does and whose_verb(doc, m, by, sends)
      if whose and not lib.same(whose, to) then lib.copy(doc, m, whose:span(), to:span()) end
    end
  end,
}

pass "who wants anybody to do it" {
  about = "Lind called for a prosecutor to investigate Y: it is she who stands against Y, as nobody is prosecutor yet",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local by, to, trigger = m:actor("from"), m:actor("to"), m:slot("trigger")
      local wanted = by and to and sets.a_or_an[doc:token(by.first).form] and by.last < trigger.first and doc:word(trigger.first - 1) == "to"
      local whose = wanted and whose_verb(doc, m, by, wants)
      if whose and not lib.same(whose, to) then lib.set_end(m, "from", whose) end
    end
  end,
}

-- The act that the words behind "joined Y in" tell, whoever it is done to, by the one who joins.
local function done_with(doc, joins)
  local aim, from = joins:slot("aim"), joins:actor("from")
  local found = {}
  for _, m in ipairs(aim and from and lib.sentence(doc, joins):mentions("Tension") or {}) do
    local by, to = m:actor("from"), m:actor("to")
    local behind = by and to and m:slot("trigger").first >= aim.first
    if behind and m ~= joins and lib.same(by, from) and not lib.same(to, joins:actor("to")) then found[#found + 1] = m end
  end
  return found
end

pass "who does it with somebody" {
  about = "Lind joined Moss in criticising Y: so does Moss",
  run = function(doc)
    for _, joins in ipairs(doc:mentions("Tension")) do
      local with = joins.way == "joins" and joins:actor("to")
      for _, m in ipairs(with and done_with(doc, joins) or {}) do lib.copy(doc, m, with:span(), m:actor("to"):span()) end
    end
  end,
}
