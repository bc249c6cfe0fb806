-- The words of the rule language. Packs see `env`; what they declare is kept and compiled at the end,
-- when every list, type and unit of every pack is known, so that the order of files does not matter.
local schema = require "schema"
local rules = require "rule"
local lists = require "words"
local change = require "change"
local language = require "language"

local kept = {}           -- rules, retags, passes, units in the order of packs and files
local phase = {}          -- pack -> the phase that its rules belong to now
local env = {}

local function keep(fn) kept[#kept + 1] = fn end

-- Declarations that got a name and nothing else so far.
local begun = {}

local bodies = { part = { "text", "[[ ... ]]" } }
local usual_body = { "table", "{ ... }" }
local of_value = "; of a value ask math.type(x), or whether x ~= nil"   -- who writes type(x) means Lua's

-- word "name" { ... }: a function of a name that takes a table.
local function declared(word, fn)
  local body = bodies[word] or usual_body
  return function(name, second)
    local at = schema.place(1)
    at.word = word
    if type(name) ~= "string" then
      schema.fail(at, 'expected a name in quotes: %s "name" %s%s', word, body[2], word == "type" and of_value or "")
    end
    at.name = name
    if second ~= nil then
      schema.fail(at, '%s "%s": its %s goes behind the name, not behind a comma: %s "%s" %s', word, name, body[1], word,
                  name, body[2])
    end
    local one = { word = word, name = name, at = at }
    begun[#begun + 1] = one
    return function(t)
      one.done = true
      return fn(name, t, at)
    end
  end
end

-- A name alone declares nothing. An error that was told already may have kept what was to come behind it.
local function refuse_begun()
  local told = core.refused()
  for _, one in ipairs(begun) do
    local body = bodies[one.word] or usual_body
    if not one.done and not told then
      core.refuse(schema.fault(one.at, '%s "%s": its %s is missing: %s "%s" %s', one.word, one.name, body[1], one.word,
                               one.name, body[2]))
    end
  end
  begun = {}
end

-- Faults of the declaration are told when their turn comes at the end.
local function collecting(at)
  at.tell = function(fault)
    at.told = true
    keep(function() core.refuse(fault) end)
  end
  return at
end

-- A fault that fn tells or raises about the place is told when its turn comes at the end, and the file goes on: it
-- hides neither the faults in patterns above it nor anything below. What others may name is there all the same.
local function later(fn, instead)
  return function(name, t, at)
    collecting(at)
    local ok, err = pcall(fn, name, t, at)
    if not ok and (type(err) ~= "string" or string.find(err, at.file .. ":", 1, true) ~= 1) then error(err, 0) end
    if not ok then at.tell(err) end
    if at.told and instead then instead(name, at) end
  end
end

-- A phase that no pack has named before is new; one that is nearly a known name is likely a slip.
local phases, new_phases = {}, {}

env.pack = declared("pack", function(name, t, at)
  local what = string.format('pack "%s"', name)
  schema.check(at, what, t, { version = "string", about = "string", needs = "table", phases = "table" })
  schema.strings(at, what, t.needs, { "needs" })
  for _, one in ipairs(t.phases or {}) do
    local named = type(one) == "table" and one[1] or one
    if type(named) == "string" then phases[named] = true end
  end
  core.manifest(t)
end)

function env.phase(name)
  local at = schema.place(1)
  at.word = "phase"
  if type(name) ~= "string" then schema.fail(at, 'expected a name in quotes: phase "name"') end
  if not phases[name] then
    new_phases[#new_phases + 1] = { name = name, at = at }
    phases[name] = true
  end
  phase[core.pack_name()] = name
end

-- The name that a new one may be a slip of. Short names lie close together: one letter is all that they may differ by.
local function meant(new, names)
  local others = {}
  for _, name in ipairs(names) do
    if name ~= new then others[#others + 1] = name end
  end
  local near, _, distance = core.near(new, others)
  return near and distance <= (#new < 6 and 1 or 2) and near or nil
end

local function doubt_phases()
  local names = {}
  for name in pairs(phases) do names[#names + 1] = name end
  for _, one in ipairs(new_phases) do
    local near = meant(one.name, names)
    if near then
      core.note("warning", "new-phase", one.at.file, one.at.line, 0, string.format('"%s" is a new phase', one.name),
                string.format('did you mean "%s"? if not, name it in pack.lua: phases = { "%s" }', near, one.name))
    end
  end
  new_phases = {}
end

local function current_phase() return phase[core.pack_name()] or core.pack_name() end

-- A type that no pack declares is the pack's own; one that is nearly a known name is likely a slip.
local undeclared = {}

local function own_type(name, at)
  if core.type_known(name) then return end
  core.type { name = name }
  undeclared[#undeclared + 1] = { name = name, at = at }
end

local MANY = 100   -- undeclared types: so many are no slips, and each is held against all

local function doubt_types()
  local names = #undeclared <= MANY and core.type_names() or {}
  for _, one in ipairs(undeclared) do
    if string.find(one.name, "^%l") then
      core.note("warning", "new-type", one.at.file, one.at.line, 0,
                string.format('"%s" in small letters is a unit for patterns, and not in the record', one.name),
                string.format('if that is meant, declare it: type "%s" { ... }', one.name))
    end
    local near = meant(one.name, names)
    if near then
      core.note("warning", "new-type", one.at.file, one.at.line, 0, string.format('"%s" is a new type', one.name),
                string.format('did you mean "%s"? if not, declare it: type "%s" { ... }', near, one.name))
    end
  end
  undeclared = {}
end

env.type = declared("type", later(function(name, t, at)
  local what = string.format('type "%s"', name)
  t = schema.check(at, what, t,
                   { head = "string", slots = "table", keep = { "longest", "best", "first", "all" },
                     inner = "boolean", leads = "boolean", narrow = "boolean", about = "string" })
  local slots = schema.strings(at, what, t.slots, { "slots" })
  for i = #undeclared, 1, -1 do
    if undeclared[i].name == name then table.remove(undeclared, i) end
  end
  if not string.find(name, "^%a") then schema.fail(at, 'type "%s": a name begins with a letter', name) end
  core.type { name = name, head = t.head, slots = slots, keep = t.keep, inner = t.inner, leads = t.leads,
              narrow = t.narrow }
end, function(name) core.type { name = name } end))

env.unit = declared("unit", later(function(name, given, at)
  local t = schema.check(at, string.format('unit "%s"', name), given,
                         { upto = "string", from = "string", about = "string" })
  if given.upto == nil then schema.missing(at, "upto", 'unit "%s": upto is missing (the type of its border)', name) end
  core.type { name = name }
  if not t.upto then return end
  core.type { name = t.upto, inner = true }
  keep(function() core.unit { name = name, upto = t.upto, from = t.from, file = at.file, line = at.line } end)
end, function(name) core.type { name = name } end))

env.part = declared("part", function(name, text, at)
  if type(text) ~= "string" then
    schema.fail(at, 'part "%s": its text must be a string: part "%s" [[ ... ]], not %s', name, name, schema.shown(text))
  end
  core.part(name, text, at.file, at.line)
end)

env.words = declared("words", later(lists.words, lists.empty))
env.actor = declared("actor", later(lists.actor))

-- word "words/x.tsv": a table, read at once. A fault in a line of it is told there.
local function of_file(word, read)
  return function(file)
    local at = schema.place(1)
    at.word = word
    if type(file) ~= "string" then
      schema.fail(at, '%s: expected the path of a table in quotes: %s "words/x.tsv"', word, word)
    end
    at.name = file
    local ok, result = pcall(read, file, {})
    if ok then return result end
    if type(result) ~= "string" or string.find(result, "^[^:]*:%d+: ") then error(result, 0) end
    schema.fail(at, "%s: %s", word, result)
  end
end

env.actors = of_file("actors", core.actors_file)

-- What a rule, a retag or a pass is made of; changes: it is laid over one that stands already.
local makers = {}

function makers.rule(name, t, at, at_phase, changes)
  local made = rules.rule(name, t, at, at_phase)
  made.placed = changes or phase[core.pack_name()] ~= nil
  made.changes = changes
  if made.finds then own_type(made.finds, at) end
  keep(function() core.rule(made) end)
end

function makers.retag(name, t, at, at_phase, changes)
  local made = rules.retag(name, t, at, at_phase)
  made.placed, made.changes = changes, changes
  keep(function() core.rule(made) end)
end

local function nothing() end

function makers.pass(name, given, at, at_phase, changes)
  local t = schema.check(at, string.format('pass "%s"', name), given,
                         { run = "function", about = "string", off = "boolean" })
  if given.run == nil then schema.missing(at, "run", 'pass "%s": run is missing', name) end
  if not t.run then return end
  local made = { name = name, file = at.file, line = at.line, phase = at_phase, pack = core.pack_number(),
                 run = t.off and nothing or t.run, off = t.off, changes = changes }
  keep(function() core.pass(made) end)
end

local function make(kind, name, t, at, at_phase, changes)
  makers[kind](name, t, at, at_phase, changes)
  core.phase(at_phase, 1)
  if not at.told then change.declare(kind, name, t, at, at_phase) end
end

for kind in pairs(makers) do
  env[kind] = declared(kind, later(function(name, t, at) make(kind, name, t, at, current_phase()) end, change.refuse))
end

env.change = declared("change", later(function(name, t, at)
  local made = change.made(name, t, at, current_phase())
  if made then make(made.kind, name, made.table, at, made.phase, true) end
end))

-- The measures that there are, with whole weights.
local function check_measures(at, name, points)
  local what, known, names, right = string.format('link "%s"', name), {}, core.link_measures(), {}
  for _, measure in ipairs(names) do known[measure] = true end
  for measure, weight in pairs(points) do
    local path = { "points", measure }
    if not known[measure] then
      schema.wrong_key(at, path, '%s: unknown measure "%s"%s', what, tostring(measure),
                       schema.hint(tostring(measure), names))
    elseif not core.is_whole(weight) then
      schema.wrong_value(at, what, path, schema.whole_number(weight), weight)
    else
      right[measure] = weight
    end
  end
  return right
end

env.link = declared("link", later(function(name, t, at)
  if name ~= "Denial" then
    schema.wrong(at, {}, 'link "%s": only denials answer claims; write link "Denial"', name)
  end
  t = schema.check(at, string.format('link "%s"', name), t,
                   { answers = { "Claim" }, at_least = "integer", at_least_said = "integer",
                     at_least_named = "integer", at_least_bare = "integer", at_least_far = "integer",
                     window = "integer", points = "table", acts = "table" })
  local all = { at_least = t.at_least, at_least_said = t.at_least_said, at_least_named = t.at_least_named,
                at_least_bare = t.at_least_bare, at_least_far = t.at_least_far, window = t.window }
  for key, value in pairs(check_measures(at, name, t.points or {})) do all[key] = value end
  core.link(all)
  for group, acts in pairs(t.acts or {}) do
    local what, path = string.format('link "%s"', name), { "acts", group }
    local ok, err = pcall(core.link_acts, group, schema.strings(at, what, acts, path))
    if not ok then schema.wrong_key(at, path, "%s: %s", what, tostring(err)) end
  end
end))

function env.language(t)
  local at = schema.place(1)
  at.word = "language"
  language.take(t, collecting(at))
end

env.synonyms = of_file("synonyms", core.synonyms)

-- rows "words/x.tsv": the table itself, for what a pass looks up.
env.rows = of_file("rows", core.rows)

local function finish()
  local all = kept
  kept = {}
  refuse_begun()
  for _, fn in ipairs(all) do fn() end
  change.settle(core.refused())
  doubt_types()
  doubt_phases()
end

core.on_show(function(value) return require("show")(value) end)   -- read when somebody asks

return { env = env, finish = finish }
