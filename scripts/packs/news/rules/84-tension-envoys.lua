-- "Norway summoned the Russian ambassador", "expelled two Peruvian diplomats": what is done to those whom a state has sent is
-- done to the state; what is done to "its leaders" is done to the party. Those who are named stand for themselves.
phase "tension-passes"

local lib = require "lib.tension"
local pronouns = require "lib.pronouns"
local sets = require "lib.word_sets"

local told_off = { strain = true, rupture = true, protest = true }
local of_state = { state = true, government = true }

local function is_envoy(doc, a)
  return a:get("form") == "nominal" and doc:find_list(a.first, a.last, "envoy_noun") ~= nil
end

-- Where the article names the state that sent him, next to him, if it is not the one that calls him in.
local function sender(doc, envoy, from)
  local state, of = envoy:get("state") or "", from:get("state") or ""
  local abroad = of_state[from:get("kind") or ""] or of ~= ""
  if state == "" or not abroad or state == of or state == from:get("key") then return nil end
  local nearest, far
  for _, a in ipairs(doc:mentions("Actor")) do
    local away = math.abs(a.first - envoy.first)
    if a:get("key") == state and a:get("kind") == "state" and (not far or away < far) then nearest, far = a, away end
  end
  return nearest
end

pass "envoys stand for their states" {
  about = "summoned the Russian ambassador: told off, in him, is Russia",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local to = told_off[m:get("type") or ""] and m:actor("to")
      local from = to and is_envoy(doc, to) and m:actor("from")
      local state = from and sender(doc, to, from)
      if state then lib.set_end(m, "to", state) end
    end
  end,
}

-- "vowed to hunt down its leaders", "called its reporters puppets": who speaks and acts for it.
words "face_noun" { from = "words/tension-people.tsv", where = { use = "face_noun" }, inflect = "noun", any_tag = true }
local has_faces = { armed_group = true, party = true, media = true, company = true, ngo = true }

-- Whom "its" means: "accused the Front of lying and vowed to hunt its leaders down": whom he accuses, if it may be; else whom
-- the word would mean anywhere.
local function whose_face(doc, m, to)
  for _, o in ipairs(doc:sentence(to.sentence):mentions("Tension")) do
    local by, on = o:actor("from"), o:actor("to")
    local both = by and on and o ~= m and lib.same(by, m:actor("from")) and on.last < to.first
    if both and pronouns.may_mean(doc:word(to.first), on) then return on end
  end
  return pronouns.meant(doc, to.first)
end

local function body_behind(doc, m, to)
  local own = sets.its_or_their[string.lower(doc:word(to.first))] and doc:token(to.last):is("plural") and doc:token(to.last):in_list("face_noun")
  local body = own and whose_face(doc, m, to)
  return body and has_faces[body:get("kind") or ""] and body or nil
end

pass "its people stand for a body" {
  about = "vowed to kill its leaders: the threat is to the party",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local to, from = m:actor("to"), m:actor("from")
      local body = from and to and to:get("form") == "nominal" and body_behind(doc, m, to)
      if body and not lib.same(body, from) then lib.set_end(m, "to", body) end
    end
  end,
}
