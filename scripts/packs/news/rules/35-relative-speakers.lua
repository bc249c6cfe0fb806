-- "Ada Lind, who said that", "his pledge": who a relative or an own word in front of a claim stands for.
local pronouns = require "lib.pronouns"

phase "speech-passes"

local longest = 40   -- tokens of a phrase in front of who

local humans = { person = true, people = true, anonymous = true }
local no_one = { company = true, institution = true, ngo = true, party = true, government = true, media = true, state = true, igo = true }

-- "Ada Lind, head of a branch of Odrin Foods, who said": who is no firm, but the one of whom the phrases tell.
local function human_before(doc, m, all)
  local human
  for _, a in ipairs(all) do
    if a.last >= m.first then break end
    if a:get("key") and a:get("kind") == "person" and a:get("form") ~= "pronoun" then human = a end
  end
  for n = human and human.last + 1 or 0, human and m.first - 1 or -1 do
    if doc:token(n):is("finite", "modal") then return nil end
  end
  return human
end

-- "A man from Norland": the man, whose phrase it is.
local function head_of(np)
  local first = np:span():mentions("Actor")[1]
  return first and first.first <= np.first + 2 and first:get("key") and first or nil
end

local IN_BRACKETS = 8   -- tokens of "(Tokai North)"

-- "Ada Lind (Labour), who said": the token in front of the brackets that end there, or the same.
local function before_brackets(doc, last)
  if doc:word(last) ~= ")" then return last end
  for n = last - 1, math.max(2, last - IN_BRACKETS), -1 do
    if doc:word(n) == "(" then return n - 1 end
  end
  return last
end

-- "Ada Lind, who said", "guards from the port who said": whoever stands in front of the relative speaks. The
-- longest that ends there, else the first of the phrase that does; "who" is a person, if one stands there.
local function antecedent(doc, span)
  local last = span.first - 1
  if doc:word(last) == "," then last = last - 1 end
  last = before_brackets(doc, last)
  local start = math.max(doc:sentence(span.sentence).first, last - longest)
  if last < start then return nil end
  local before, led = doc:span(start, last), nil
  for _, np in ipairs(before:mentions("np")) do
    led = led or np.last == last and head_of(np) or nil
  end
  local all, human = before:mentions("Actor"), doc:token(span.first).form == "who"
  for _, m in ipairs(all) do
    if m.last == last and m:get("key") then
      if not human or not no_one[m:get("kind")] then return m end
      return led and humans[led:get("kind")] and led or human_before(doc, m, all) or m
    end
  end
  return led
end

local function find_relative(doc, claim)
  local span = claim:slot("source")
  if not span or claim:get("speaker") or claim:actor("source") then return end
  local opens = doc:token(span.first)
  local own = span.first == span.last and opens:is("own")
  local named = not own and opens:is("det", "own", "noun", "adj") and not opens:is("wh")   -- "it was sold to Lind, the report says"
  local speaker = own and pronouns.meant(doc, span.first) or not named and antecedent(doc, span)
  if speaker then claim:set("speaker", speaker) end
end

pass "relative speakers" {
  about = "who, which and that stand for whoever is in front of them; his pledge is that of the man before",
  run = function(doc)
    for _, claim in ipairs(doc:mentions("Claim")) do find_relative(doc, claim) end
  end,
}

local relative = { who = true, whom = true, which = true }

pass "whom a relative means" {
  about = "\"Lind, who she said had told her to hide it\": that is said about Lind",
  run = function(doc)
    for _, claim in ipairs(doc:mentions("Claim")) do
      local who = claim:slot("source") and claim:slot("content")
      local whom = who and who.first == who.last and relative[doc:word(who.first)] and antecedent(doc, who)
      if whom then claim:add_slot("about", whom) end
    end
  end,
}
