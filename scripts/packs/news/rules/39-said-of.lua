-- "He lied," said Ada Lind of the minister: what stands behind "of" is whom it is said of, and not where she works.
phase "speech-passes"

local lib = require "lib.tension"

local one, several = { person = true, anonymous = true }, { people = true, police = true, company = true, government = true, party = true, institution = true,
                                                            military = true, armed_group = true, media = true, ngo = true, state = true }
local of_one = { he = true, she = true, him = true, her = true, his = true }
local of_several = { they = true, them = true, their = true, it = true, its = true }

local function says_one_of(doc, c, words)
  for _, p in ipairs(c:pieces("content")) do
    for n = p.first, p.last do
      if words[string.lower(doc:word(n))] then return true end
    end
  end
  return false
end

-- Has the article spoken of it before: nobody is told twice where somebody works.
local function is_known(doc, a, before)
  local key = a:get("key")
  for _, b in ipairs(key and before > 1 and doc:span(1, before - 1):mentions("Actor") or {}) do
    if b:get("key") == key then return true end
  end
  return false
end

-- Who is named behind "of", if the words are of him.
local function topic_of(doc, c, person)
  local n = person.last + 2
  if doc:word(n - 1) ~= "of" or n > doc.tokens then return nil end
  for _, a in ipairs(doc:span(n, math.min(n + 2, doc.tokens)):mentions("Actor")) do
    local near = a.first <= n + 1 and not lib.same(a, person)
    local kind = a:get("kind") or ""
    if near and one[kind] then return says_one_of(doc, c, of_one) and a or nil end
    if near then return several[kind] and says_one_of(doc, c, of_several) and is_known(doc, a, doc:sentence(person.sentence).first) and a or nil end
  end
end

words "told_of_that" { "suggestion", "claim", "allegation", "accusation", "talk", "rumour", "rumor", "speculation", "idea", "notion", "report", "charge", inflect = "noun" }
words "maker_of_it" { "author", "source", "target", "victim", "subject", "maker", "architect", "writer", "originator", inflect = "noun" }

words "tells_then" { "that", "linking", "suggesting", "claiming", "alleging" }
local NEAR = 4   -- tokens of "the latest reports"

-- "Said the drummer of talk that it would re-form": the "of" behind which he speaks of it; or nil.
local function of_what_is_told(doc, source, cue)
  if cue.last >= source.first then return nil end
  for n = source.first + 1, source.last - 1 do
    local told = doc:word(n) == "of" and not doc:token(n - 1):in_list("maker_of_it") and doc:find_list(n + 1, math.min(source.last, n + NEAR), "told_of_that")
    if told and doc:token(told + 1):in_list("tells_then") then return n end
  end
end

pass "said of what is told" {
  about = "\"It is untrue,\" said the drummer of talk that the band would re-form: the drummer said it",
  run = function(doc)
    for _, c in ipairs(doc:mentions("Claim")) do
      local source, cue = c:slot("source"), c:slot("cue")
      local of = source and cue and of_what_is_told(doc, source, cue)
      if of then lib.set_end(c, "source", doc:span(source.first, of - 1)) end
    end
  end,
}

pass "said of somebody by whom it names first" {
  about = "\"He lied,\" said Ada Lind of the minister: of the minister, by Ada Lind",
  run = function(doc)
    for _, c in ipairs(doc:mentions("Claim")) do
      local source, cue, person = c:slot("source"), c:slot("cue"), c:actor("source")
      local turned = source and cue and person and cue.last < source.first and not c:slot("addressee") and person:get("kind") == "person"
      local topic = turned and person:get("form") ~= "pronoun" and topic_of(doc, c, person)
      if topic then
        if source.last > person.last then lib.set_end(c, "source", doc:span(source.first, person.last)) end
        lib.set_end(c, "addressee", topic)
      end
    end
  end,
}
