-- Understands the entries of a document, and tells what is wrong with them: adds actors, claims, denials and
-- tensions, with their places as {first byte, last byte}.
local place = require "place"
local terms = require "terms"
local fault = require "fault".tell

-- Of an entry, or what was made of one.
local function wrong(d, e, message, ...) return fault(d.file, e.line, message, ...) end

-- ---- what entries share

-- A term of a list, or nil after telling that it is none.
local function term(d, e, list, word)
  if word and terms[list][word] then return word end
  wrong(d, e, "no %s: \"%s\"", list, word or "")
end

local function named(d, e, id)
  local actor = d.actors[id]
  if actor then
    actor.used = true
    return actor
  end
  wrong(d, e, "no actor is called \"%s\"", id or "")
end

local function new_id(d, e, id)
  if not id or not id:find("^[%w_-]+$") then return wrong(d, e, "%s needs an id", e.kind) end
  if d.ids[id] then return wrong(d, e, "\"%s\" is the id of line %d already", id, d.ids[id]) end
  d.ids[id] = e.line
  return id
end

local function span(d, e, field)
  local bytes, why = place.one(d.article, field, e.at)
  if not bytes then return wrong(d, e, "%s", why) end
  return bytes
end

local nowhere = {1, 0}   -- of words that are not found: told already

-- The parts of an entry by name; content as a list of places, the others once.
local function parts(d, e)
  local by_name = {content = {}}
  for _, part in ipairs(e.parts) do
    local known = by_name[part.name]
    if not part.name or not terms.parts[e.kind][part.name] then
      wrong(d, e, "no part of a %s: \"%s\"", e.kind, part.all)
    elseif part.name == "content" then
      known[#known + 1] = span(d, e, part.value)
    elseif known then
      wrong(d, e, "a second \"%s\"", part.name)
    elseif terms.quoted[part.name] then
      by_name[part.name] = span(d, e, part.value) or nowhere
    else
      by_name[part.name] = part.value
    end
  end
  table.sort(by_name.content, function(a, b) return a[1] < b[1] end)
  return by_name
end

-- ---- actors

local function inside(a, b) return b[1] <= a[1] and a[2] <= b[2] end

-- The places of a form: all in the text, or those that it names.
local function form_places(d, e, form)
  local words, lines, nth = place.split(form)
  if nth then return {span(d, e, form)} end
  local all = {}
  for _, line in ipairs(#lines > 0 and lines or {false}) do
    local found, why = place.all(d.article, words, line or nil)
    if not found then wrong(d, e, "%s", why) end
    table.move(found or {}, 1, #(found or {}), #all + 1, all)
  end
  return all
end

-- Longest first, so that "Mara Lind" keeps "Lind" from being a mention of its own.
local function add_mention(mentions, bytes)
  for _, other in ipairs(mentions) do
    if inside(bytes, other) then return end
  end
  mentions[#mentions + 1] = bytes
end

local function read_actor(d, e)
  local id, kind = new_id(d, e, e.words[1]), term(d, e, "kind", e.words[2])
  local places = {}
  for _, form in ipairs(e.forms) do
    for _, bytes in ipairs(form_places(d, e, form)) do places[#places + 1] = bytes end
  end
  if not id then return end
  table.sort(places, function(a, b)
    local x, y = a[2] - a[1], b[2] - b[1]
    if x ~= y then return x > y end
    return a[1] < b[1]
  end)
  local actor = {id = id, kind = kind, line = e.line, name = place.split(e.forms[1] or id), mentions = {}}
  for _, bytes in ipairs(places) do add_mention(actor.mentions, bytes) end
  table.sort(actor.mentions, function(a, b) return a[1] < b[1] end)
  if #places == 0 then wrong(d, e, "actor \"%s\" has no mention", id) end
  d.actors[id] = actor
  d.actor_list[#d.actor_list + 1] = actor
end

-- No two actors have the same mention.
local function check_mentions(d)
  local owner = {}
  for _, actor in ipairs(d.actor_list) do
    if not actor.used then
      wrong(d, actor, "\"%s\" plays no part: nobody's source, claimant or end of a tension", actor.id)
    end
    for _, m in ipairs(actor.mentions) do
      local key = m[1] .. "-" .. m[2]
      if owner[key] then
        local words = d.article.text:sub(m[1], m[2])
        wrong(d, actor, "\"%s\" (byte %d) is a mention of \"%s\" too", words, m[1], owner[key])
      end
      owner[key] = actor.id
    end
  end
end

-- ---- claims and denials

-- The only actor that a source mentions, or whose mention it is as a whole.
local function mentioned(d, source)
  local only, several
  for _, actor in ipairs(d.actor_list) do
    for _, m in ipairs(actor.mentions) do
      if m[1] == source[1] and m[2] == source[2] then return actor.id end
      if inside(m, source) then
        several = several or only and only ~= actor.id
        only = actor.id
      end
    end
  end
  return not several and only or nil
end

local function holds_mention(actor, source)
  for _, m in ipairs(actor.mentions) do
    if inside(m, source) then return true end
  end
  return false
end

-- Who the source is: `by`, or the only actor in it.
local function speaker(d, e, p)
  local words = p.source and d.article.text:sub(p.source[1], p.source[2])
  local id = p.by or p.source and mentioned(d, p.source)
  if not p.source then
    if p.by then named(d, e, p.by) end
    return p.by
  end
  if p.source == nowhere then return nil end
  if not id then return wrong(d, e, "whose words are those of \"%s\"? Say \"by: ACTOR\"", words) end
  local actor = named(d, e, id)
  if actor and not terms.pronoun[words:lower()] and not holds_mention(actor, p.source) then
    wrong(d, e, "the source \"%s\" is no mention of \"%s\"", words, id)
  end
  return id
end

local function take_parts(out, p) out.source, out.cue, out.content = p.source, p.cue, p.content end

local function read_claim(d, e)
  local id, p = new_id(d, e, e.words[1]), parts(d, e)
  local claim = {id = id, line = e.line, by = speaker(d, e, p)}
  take_parts(claim, p)
  if not p.cue and #p.content == 0 then wrong(d, e, "a claim has a cue or a content") end
  d.claims[#d.claims + 1] = claim
  if id then d.claim_by_id[id] = claim end
end

local function read_answers(d, e, answers)
  if not answers then return wrong(d, e, "a denial says what it \"answers\": claims, or \"open\"") end
  local all = {}
  for id in answers:gmatch("%S+") do
    if d.claim_by_id[id] then
      all[#all + 1] = id
    elseif answers ~= "open" then
      wrong(d, e, "it answers \"%s\", which is no claim of this file", id)
    end
  end
  return all
end

local function same(a, b) return a and b and a[1] == b[1] and a[2] == b[2] end

-- Is the denial told in words of the speaker that are a claim already?
local function is_said(claim, denial)
  if same(claim.cue, denial.cue) then return true end
  for _, piece in ipairs(claim.content) do
    if claim.by == denial.by and inside(denial.cue, piece) then return true end
  end
  return false
end

-- A denial by a word of speech says something itself.
local function add_spoken(d, denial)
  if not (terms.spoken[denial.type] and denial.cue and #denial.content > 0) then return end
  for _, claim in ipairs(d.claims) do
    if is_said(claim, denial) then return end
  end
  local claim = {id = denial.id .. "-said", line = denial.line, by = denial.by}
  take_parts(claim, denial)
  d.claims[#d.claims + 1] = claim
end

local function read_denial(d, e)
  local id, p = new_id(d, e, e.words[1]), parts(d, e)
  local kind = term(d, e, "type of denial", e.words[2])
  local polarity = term(d, e, "polarity", e.words[3] or kind == "non_denial" and "non_denial" or "denial")
  if kind == "non_denial" and polarity == "denial" then wrong(d, e, "a non_denial does not deny") end
  if not p.cue then wrong(d, e, "a denial has a cue") end
  if p.claimant then named(d, e, p.claimant) end
  local denial = {id = id, line = e.line, type = kind, polarity = polarity, by = speaker(d, e, p),
                  answers = read_answers(d, e, p.answers), claimant = p.claimant}
  take_parts(denial, p)
  d.denials[#d.denials + 1] = denial
  add_spoken(d, denial)
end

-- The claimant of a denial is who makes the claim that it answers, unless it says otherwise.
local function find_claimants(d)
  for _, denial in ipairs(d.denials) do
    local first = denial.answers and d.claim_by_id[denial.answers[1]]
    denial.claimant = denial.claimant or first and first.by
  end
end

-- ---- tensions

-- "lee/japan": who acts, and for whom. Both are right.
local function ends(d, e, words)
  local all = {}
  for id in words:gmatch("[^/]+") do
    local actor = named(d, e, id)
    if actor then all[#all + 1] = actor.id end
  end
  return all
end

local function share(a, b)
  for _, x in ipairs(a) do
    for _, y in ipairs(b) do
      if x == y then return true end
    end
  end
  return false
end

local function read_tension(d, e)
  local kind, from, arrow, to, status = table.unpack(e.words)
  local p = parts(d, e)
  if arrow ~= "->" and arrow ~= "<->" then
    return wrong(d, e, "a tension is written: tension TYPE FROM -> TO, or FROM <-> TO")
  end
  kind, status = term(d, e, "type of tension", kind), term(d, e, "status", status or "actual")
  local a, b = ends(d, e, from), ends(d, e, to or "")
  if #a == 0 or #b == 0 or share(a, b) then return wrong(d, e, "a tension needs two different actors") end
  if not p.trigger then return wrong(d, e, "which word shows it? Say \"trigger: ...\"") end
  local key = table.concat({kind, from, to}, " ")
  if d.ids[key] then return wrong(d, e, "the same type from and to as in line %d", d.ids[key]) end
  d.ids[key] = e.line
  d.tensions[#d.tensions + 1] = {type = kind, status = status, from = a, to = b, trigger = p.trigger,
                                 sign = terms.cooperative[kind] and 1 or -1,
                                 direction = arrow == "->" and "directed" or "mutual"}
end

-- ---- all of it, kind by kind, since later ones name earlier ones

local readers = {
  {"actor", read_actor}, {"claim", read_claim}, {"denial", read_denial}, {"tension", read_tension},
}

return function(d)
  d.ids, d.actors, d.actor_list, d.claims, d.claim_by_id = {}, {}, {}, {}, {}
  d.denials, d.tensions = {}, {}
  local known = {}
  for _, reader in ipairs(readers) do
    known[reader[1]] = true
    for _, e in ipairs(d.entries) do
      if e.kind == reader[1] then reader[2](d, e) end
    end
  end
  for _, e in ipairs(d.entries) do
    if not known[e.kind] then wrong(d, e, "no actor, claim, denial or tension: \"%s\"", e.kind) end
  end
  find_claimants(d)
  check_mentions(d)
end
