-- "Lind and Moss spoke in turn. They criticised Holm, who told them to wait": a pronoun of several, which finds nobody where
-- no noun in the plural stands, means the two or more who were named together at the head of a sentence before.
phase "tension-passes"

local joined = require "lib.joined"
local lib = require "lib.tension"

local of_several = { they = true, them = true, both = true }
local NEAR = 2   -- sentences back

-- The list at the head of a sentence, in front of its verb: "On Monday Lind, Moss and the bank sued".
local function subjects_of(doc, s)
  for _, a in ipairs(s:mentions("Actor")) do
    local ahead = a.first > s.first and joined.before(doc, a.first, s.first)
    if a:get("form") == "pronoun" then return {} end
    if not ahead or ahead.text == "," or ahead:is("adv") then
      local with = joined.together(doc, doc:span(a.first, s.last), a)
      local last = with[#with]
      if not last or doc:find_tag(a.first, last.first, "finite", "modal", "gerund") then return {} end
      table.insert(with, 1, a)
      return with
    end
  end
  return {}
end

-- "They pressed him for details and mocked him": where the second verb has no subject of its own, the word that opens the
-- sentence is it.
local function opener(doc, m)
  local t = m:slot("trigger")
  local s = t and m:get("voice") ~= "passive" and m:get("pos") ~= "noun" and doc:sentence(t.sentence)
  local n = s and t.first - 1 or 0
  while s and n > s.first and doc:token(n):is("adv") do n = n - 1 end
  local joins = s and n > s.first and (doc:token(n).form == "and" or doc:token(n).form == "but")
  if not joins or string.lower(doc:word(s.first)) ~= "they" then return nil end
  for k = s.first + 2, n do
    if doc:token(k):is("wh", "finite", "modal") and doc:token(k - 1):is("noun", "pronoun") then return nil end
  end
  return doc:span(s.first, s.first)
end

-- Those whom the pronoun at one end stands for, or none.
local function meant(doc, m, slot)
  local span = m:slot(slot) or slot == "from" and opener(doc, m)
  if not span or span.first ~= span.last or m:actor(slot) or not of_several[string.lower(doc:word(span.first))] then return {} end
  local here = doc:token(span.first)
  local s = doc:sentence(here.sentence)
  for n = here.sentence - 1, math.max(1, here.sentence - NEAR), -1 do
    local before = doc:sentence(n)
    if before.quoted ~= s.quoted and before.quoted then return {} end
    local found = subjects_of(doc, before)
    if found[1] then return found end
  end
  return {}
end

-- "They pressed him": whoever is behind the list there, and none of those who press.
local function another(doc, list)
  local last = list[#list]
  for _, a in ipairs(doc:span(last.last + 1, doc:sentence(last.sentence).last):mentions("Actor")) do
    if a:get("kind") == "person" and a:get("form") ~= "pronoun" then return a end
  end
end

local function is_among(list, a)
  for _, b in ipairs(list) do
    if lib.same(a, b) then return true end
  end
  return false
end

pass "they who were named together" {
  about = "Lind and Moss spoke. They criticised Holm: a tension from each",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local from, to = m:actor("from"), m:actor("to")
      local froms = not from and to and meant(doc, m, "from") or {}
      local tos = not to and from and meant(doc, m, "to") or {}
      if to and froms[1] and is_among(froms, to) then
        to = to:get("form") == "pronoun" and another(doc, froms) or nil
        if to then lib.set_end(m, "to", to) end
      end
      for i, a in ipairs(to and froms or {}) do
        if i == 1 then lib.set_end(m, "from", a) else lib.copy(doc, m, a:span(), to:span()) end
      end
      for i, a in ipairs(tos[1] and not is_among(tos, from) and tos or {}) do
        if i == 1 then lib.set_end(m, "to", a) else lib.copy(doc, m, from:span(), a:span()) end
      end
    end
  end,
}
