-- "Lind's lawyer, Tom Ode, said that his client was ill": whom a lawyer or an agent stands for.
local pronouns = require "lib.pronouns"
local sets = require "lib.word_sets"

local M = {}

-- of: the key of the client, by that of his lawyer; last: of the lawyer who was told of last; open: a client in a quotation
-- whose lawyer is not told yet.
function M.new() return { of = {} } end

-- Who opens the sentence of a noun, if a name does.
local function opener(memory, d) return memory.opened == d.sentence and memory.opener_key or nil end

-- Whose lawyer "his lawyer" is: of who opens the sentence, if "his" may be said of him, else of whom else that is on trial.
local function owner_of(memory, d)
  local one = memory.opener_kind == "person" and opener(memory, d)
  local gender = one and memory.gender_of[one]
  local told = gender == "m" or gender == "f"
  if not told or gender == pronouns.gender[d.article] then return one or nil end
  local accused = #memory.accused == 1 and memory.accused[1]
  return accused and memory.gender_of[accused] ~= gender and accused or nil
end

local several = { lawyer = true, solicitor = true, attorney = true, barrister = true, agent = true, representative = true }
words "takes_a_lawyer" { "send", "hire", "retain", "instruct", "appoint", "engage", "through", "via", inflect = "verb", any_tag = true }

-- "He sent a lawyer", where Ed Lind was named: his.
local function who_sent(doc, memory, d)
  local sent = sets.a_or_an[d.article] and d.m:get("class") == "lawyer" and not d.whose and d.m.first > 1
  return sent and doc:token(d.m.first - 1):in_list("takes_a_lawyer") and (memory.opener_kind == "person" and opener(memory, d) or memory.kinds.person) or nil
end

local function whose_lawyer(doc, memory, d)
  if d.crowd and several[d.head] and d.m:get("plural") then   -- the mayor's lawyers
    local kind = d.whose and d.whose:get("kind")
    return (kind == "person" or kind == "company") and d.whose:get("key") or nil
  end
  local sender = d.is_role and not d.plural and who_sent(doc, memory, d)
  if sender then return sender end
  if not d.is_role or d.plural or d.m:get("class") ~= "lawyer" and not sets.stands_for_one[d.head] then return nil end
  if d.whose then return d.whose:get("key") end
  return sets.his_or_her[d.article] and owner_of(memory, d) or nil
end

-- A noun with its key, if it says whose lawyer somebody is.
function M.note(doc, memory, d, key)
  local told, client = memory.clients, whose_lawyer(doc, memory, d)
  if not client or client == key then return end
  told.of[key], told.last, told.sentence = client, client, d.sentence
  if told.open and told.open.sentence == d.sentence then memory.moved[told.open.key] = client end
end

-- "Tom Ode, defending, said his client was ill": of the only one on trial.
function M.note_defender(doc, memory, m, key)
  local accused = #memory.accused == 1 and memory.accused[1]
  if not accused or accused == key or doc:word(m.last + 1) ~= "," or not sets.for_the_defence[doc:word(m.last + 2)] then return end
  memory.clients.of[key], memory.clients.last = accused, accused
end

local function is_client(d)
  local whose = sets.stood_for[d.head] and not d.m:get("plural") and string.match(string.lower(d.text), "^%S+")
  return whose and (sets.first_person[whose] or sets.definite[whose] and whose ~= "the")
end

-- "Defence lawyer Tom Ode said that his client ...": the only one on trial.
local function defended(memory, d)
  local title = memory.title_of[opener(memory, d) or ""] or ""
  local defends = string.find(title, "^defen[cs]e ")
  return defends and #memory.accused == 1 and memory.accused[1] or nil
end

-- Whom "his client", "my client" means: of whoever opens the sentence, else of the lawyer who was told of last.
function M.meant(memory, d)
  local told = memory.clients
  if not is_client(d) or d.whose then return nil end
  local speaks_on = d.m.quoted and told.sentence and told.sentence >= d.sentence - 1   -- his lawyer, Tom Ode, told her. "My client ..."
  return told.of[opener(memory, d) or ""] or speaks_on and told.last or not d.m.quoted and (defended(memory, d) or told.last) or nil
end

-- "My client is ill," said Tom Ode, a lawyer for Ada Lind: whose client he is comes behind it.
function M.ask(memory, d, key)
  if is_client(d) and d.m.quoted then memory.clients.open = { key = key, sentence = d.sentence } end
end

return M
