-- Bodies that are only where something happens or what it is about: "in the hospital", "the website of", "his presidency".
-- One that nowhere in the text does anything, and to which nothing is done, is no actor.
local lib = require "lib.tension"
local sets = require "lib.word_sets"

phase "actor-keys"

-- Nouns that name a place, a work or a state of things more often than somebody.
words "scenery" {
  "presidency", "show", "blog", "website", "site", "paper", "channel", "authority", "foundation", "mission", "service",
  "society", "industry", "leadership", "body", "prosecution", "caucus", "policing", "movement", "opposition", "network", "station", "division",
  "hospital", "school", "church", "mosque", "temple", "prison", "jail", "hotel", "casino", "resort", "nightclub", "club", "bar",
  "restaurant", "plant", "factory", "mill", "clinic", "embassy", "airport", "port", "museum", "shop", "store", "theatre", "theater",
  "mine", "farm", "camp", "base", "office", "house", "university", "college", "foundry", "shipyard", "yard", "cafe", "supermarket",
  "campaign", "coalition", "state", "country", "nation", "municipality", "town hall", "force", "lab", "laboratory", "board", "panel",
  "gallery", "studio", "cinema", "pub", "garage", "chapel", "cathedral", "monastery", "palace", "gym", "venue", "warehouse", "depot",
  "business", "economy", "administration", "front", "wing", "fleet", "settlement", "region", inflect = "noun",
}
-- What is opened and held; "an inquiry" is nobody, if it does nothing.
words "proceeding" { "inquiry", "enquiry", "investigation", "probe", "review", "trial", "audit", "inquest", inflect = "noun" }
-- Behind these a phrase says where or what, not who.
words "sets_scene" {
  "in", "at", "on", "near", "outside", "inside", "into", "from", "to", "towards", "toward", "around", "behind", "beside", "through",
  "across", "within", "of", "for", "as", "with", "like", "about", "is", "was", "be", "been", "are", "were", "become", "became",
}
-- What is run, waged or joined is a doing of somebody's.
words "waging" {
  "run", "wage", "launch", "begin", "start", "end", "suspend", "mount", "lead", "join", "abandon", "finance", "fund", "form",
  "build", "open", "close", "set up", "hold", "leave", "enter", "visit", "reach", "attend", "plan", "continue", "keep", "need",
  "make", inflect = "verb",
}

local furthest = 8   -- words that a phrase may have

-- The last word in front of the phrase: what governs it. None if the phrase opens its sentence.
local function governor(doc, m)
  local start = doc:sentence(m.sentence).first
  for i = m.first - 1, math.max(start, m.first - furthest), -1 do
    local token = doc:token(i)
    local inside = token:is("noun", "adj", "det", "own", "num")
    if not inside and not token:is("possessive") then return i end
  end
end

-- "Marched on the town hall", "marched to the governor's office", "protested outside the school": those in it are meant.
words "marching_on" { "march", "protest", "demonstrate", "rally", "picket", "converge", "chant", inflect = "verb", any_tag = true }

words "won_from" { "damages", "compensation", "apology", "payout", "settlement", "concession", "refund", "loan", "backing", "threat", "pressure", "complaint",
                   "criticism", "retraction", "correction", inflect = "noun", any_tag = true }
words "asks_of" { "demand", "ask", "require", "request", "expect", "beg", inflect = "verb", any_tag = true }

local function is_marched_on(doc, m, i)
  local link = doc:token(i).form
  if not doc:token(i - 1):in_list("marching_on") or doc:word(m.last + 1) == "of" then return false end   -- of the mayor: she is meant
  return sets.marched_at[link] or link == "to" and lib.is_one(doc:token(m.last), sets.seat_of_power)
end

-- "Hit out at the opposition", "railed at the board": whom words go to is no scene.
local in_words = { criticise = true, accuse = true, reject = true, warn = true, threaten = true, investigate = true }

local function is_answered(doc, i)
  local act = i > 2 and doc:span(math.max(1, i - 3), i - 1):last_entry("act")
  if not act or act.last ~= i - 1 then return false end
  local to, type = act:last_entry("act", "to") or "", act:last_entry("act", "type") or ""
  return in_words[type] and string.find("|" .. to .. "|", "|" .. doc:token(i).form .. "|", 1, true) ~= nil or false
end

-- The director of the hospital, the bombing of schools, claims from the opposition: by the token that governs the phrase
local function has_a_part(doc, m, i)
  local word = i > 1 and doc:token(i - 1)
  if not word then return false end
  if doc:token(i).form == "from" and word:in_list("claim_noun", "won_from") then return true end
  if doc:token(i).form == "to" and string.lower(word.form) == "according" then return true end   -- according to the prosecution
  if is_marched_on(doc, m, i) or is_answered(doc, i) then return true end
  local left = doc:token(i).form == "from" and m:get("kind") == "institution" and word:in_list("resigning", "expelling")
  if left then return true end   -- "was dismissed from the hospital"
  if doc:token(i).form == "of" and word:in_list("asks_of") then return true end   -- asked much of the board
  local given = (doc:token(i).form == "to" or doc:token(i).form == "for") and doc:token(m.first).form == "the"
  if given and (word:in_list("gift") or doc:span(i - 1, i - 1):last_entry("flow", "group") == "sanction") then return true end   -- "sent beds to the hospital"
  local called_on = doc:span(i - 1, i):last_entry("act")   -- "called on the board"
  return called_on and called_on.last == i or word:in_list("role", "crowd", "act_noun")
end

-- "Opposition to the deal" is what somebody feels; but calls come from the opposition to do something.
local function is_felt(doc, m)
  if m.last + 2 > doc.tokens or doc:token(m.last).lemma ~= "opposition" then return false end
  return doc:token(m.last + 1).form == "to" and not doc:token(m.last + 2):is("base")
end

-- "An inquiry", "its inquiry", not the one that was named.
local function is_proceeding(doc, m)
  local body, article = m:slot("body"), doc:token(m.first)
  return body ~= nil and (article.form == "a" or article.form == "an" or article:is("own")) and doc:token(body.last):in_list("proceeding")
end

-- Does it do something, is something done to it, or is somebody of it?
local function plays_a_part(doc, m)
  local behind = m.last < doc.tokens and doc:token(m.last + 1)
  if behind and behind:is("finite", "modal", "possessive") then return true end
  if is_felt(doc, m) or is_proceeding(doc, m) then return false end
  local i = governor(doc, m)
  if not i then return true end
  if doc:token(i):in_list("sets_scene") then return has_a_part(doc, m, i) end
  return not doc:token(i):in_list("waging")
end

-- The Lind campaign is Lind's people; a volatile campaign is not.
local function is_of_one(doc, m)
  return doc:token(m.last).lemma == "campaign" and (m:slot("owner") ~= nil or m.way == "named")
end

local function is_scenery(doc, m)
  local rule = m.rule
  if rule == "body without an article" then return is_felt(doc, m) end
  if rule == "house that answers" then return m.way == "named" end
  if rule ~= "body" then return false end
  local whole = m:span():last_entry("body")
  local lemma = doc:token(m.last).lemma
  if lemma == "force" and (m:get("kind") == "police" or whole and whole.first < whole.last) then return false end   -- a police force
  if (lemma == "board" or lemma == "bar") and whole and whole.first < whole.last then return false end   -- the water board, the state bar
  return not is_of_one(doc, m) and m:slot("body"):last_entry("scenery") ~= nil or is_proceeding(doc, m)
end

pass "who plays no part" {
  about = "a hospital, a website, a presidency: actors only if they act, or have a name",
  run = function(doc)
    local all, keys = doc:mentions("Actor", "key")
    local scenes, acts = {}, {}
    for i, m in ipairs(all) do
      local key, scene = keys[i], is_scenery(doc, m)
      if scene then scenes[#scenes + 1] = { m = m, key = key } end
      if key and not acts[key] then acts[key] = not scene or plays_a_part(doc, m) end
    end
    for _, scene in ipairs(scenes) do
      if not acts[scene.key] then scene.m:drop("nothing that acts: where, or what it is about") end
    end
  end,
}
