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
