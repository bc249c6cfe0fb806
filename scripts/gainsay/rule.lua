-- rule: from the tables of `rule` and `retag` to what the core compiles.
local schema = require "schema"

local M = {}

local fields = {
  finds = "string", pattern = "string", ways = "table", unless = "string|table", before = "string|table",
  after = "string|table", points = "table", at_least = "integer", make = "table",
  keep = { "longest", "best", "first", "all" }, within = { "sentence", "paragraph", "article" },
  check = "function", build = "function", yes = "string|table", no = "string|table",
  later = "string|table", about = "string", priority = "integer", evidence = "boolean", off = "boolean",
}

local retag_fields = {
  pattern = "string", ways = "table", to = "string", about = "string", yes = "string|table",
  no = "string|table", later = "string|table", off = "boolean",
}

-- What is named in a field, as { name, value, path }, in byte order, so that nothing depends on the order of a
-- table (pairs is ordered here).
local function named(field, value, default)
  local out = {}
  if value == nil then return out end
  if type(value) == "string" then return { { default, value, { field } } } end
  for name, one in pairs(value) do
    out[#out + 1] = { type(name) == "string" and name or default .. tostring(name), one, { field, name } }
  end
  return out
end

local function ways(at, what, t)
  if t.pattern and t.ways then schema.wrong_key(at, { "ways" }, "%s: either pattern or ways, not both", what) end
  if not t.pattern and not t.ways then schema.fail(at, "%s: a pattern is missing (pattern or ways)", what) end
  local out = named(t.pattern and "pattern" or "ways", t.pattern or t.ways, "pattern")
  for _, way in ipairs(out) do
    if type(way[2]) ~= "string" then schema.wrong_value(at, what, way[3], "a pattern in quotes", way[2]) end
  end
  return out
end

-- unless, before, after: named patterns, each {name, weight, where, pattern}.
local function conditions(at, what, field, value, where, out)
  for _, one in ipairs(named(field, value, where)) do
    if type(one[2]) ~= "string" then schema.wrong_value(at, what, one[3], "a pattern in quotes", one[2]) end
    out[#out + 1] = { one[1], 0, where, one[2] }
  end
  return out
end

local term_fields = { within = "string", before = "string", after = "string", sentence = "string" }
local term_forms = '"{slot.feature}" or { weight, "pattern" }'

-- The place and the pattern of a term {weight, "pattern"} or {weight, place = "pattern"}.
local function weighed(at, what, path, term)
  local where, pattern, named_fields = "within", term[2], {}
  for key, text in pairs(term) do
    if type(key) == "string" then named_fields[key] = text end
    if term_fields[key] then where, pattern = key, text end
  end
  schema.check(at, what, named_fields, term_fields, path)
  if pattern == nil then
    schema.wrong(at, path, '%s: points.%s has no pattern; write { %d, "pattern" }', what, path[2], term[1])
  elseif type(pattern) ~= "string" then
    schema.wrong_value(at, what, { "points", path[2], 2 }, "a pattern in quotes", pattern)
  end
  return where, pattern
end

-- points: name = "{slot.feature}" counts the feature's number; name = {weight, "pattern"} counts the
-- weight if the pattern stands in the match (or where its {slots} stand); name = {weight, after = "..."}
-- looks behind the match, before = in front of it, sentence = anywhere in the sentence.
local function points(at, what, value)
  local out = {}
  if value == nil then return out end
  for name, term in pairs(value) do
    if type(term) == "string" then
      out[#out + 1] = { name, 1, "feature", term }
    elseif type(term) == "table" and math.type(term[1]) == "integer" then
      local where, pattern = weighed(at, what, { "points", name }, term)
      out[#out + 1] = { name, term[1], where, pattern }
    elseif type(term) == "table" then
      schema.wrong_value(at, what, { "points", name, 1 }, "a whole number, the weight: " .. term_forms, term[1])
    else
      schema.wrong_value(at, what, { "points", name }, term_forms, term)
    end
  end
  return out
end

local function make(at, what, value)
  local out = {}
  if value == nil then return out end
  for name, template in pairs(value) do
    if type(template) == "table" or type(template) == "function" then
      schema.wrong_value(at, what, { "make", name }, "a string or a number", template)
    end
    out[#out + 1] = { name, template == true and "yes" or tostring(template) }
  end
  return out
end

local function examples(at, what, t, field)
  return schema.strings(at, what, t[field], { field })
end

function M.rule(name, t, at, phase)
  local what = string.format('rule "%s"', name)
  schema.check(at, what, t, fields)
  if not t.finds then schema.fail(at, "%s: finds is missing (what type does it find?)", what) end
  if not string.find(t.finds, "^%a") then
    schema.wrong_value(at, what, { "finds" }, "the name of a type, which begins with a letter", t.finds)
  end
  return {
    name = name, word = at.word, finds = t.finds,
    file = at.file, line = at.line, phase = phase, pack = core.pack_number(),
    about = t.about, priority = t.priority, evidence = t.evidence, off = t.off, within = t.within, keep = t.keep,
    at_least = t.at_least, has_points = t.points ~= nil, ways = ways(at, what, t),
    unless = conditions(at, what, "unless", t.unless, "within", {}),
    needs = conditions(at, what, "after", t.after, "after",
                       conditions(at, what, "before", t.before, "before", {})),
    points = points(at, what, t.points), make = make(at, what, t.make), check = t.check, build = t.build,
    yes = examples(at, what, t, "yes"), no = examples(at, what, t, "no"),
    later = examples(at, what, t, "later"),
  }
end

function M.retag(name, t, at, phase)
  local what = string.format('retag "%s"', name)
  schema.check(at, what, t, retag_fields)
  if not t.to then schema.fail(at, "%s: to is missing (which tag does {this: ...} get?)", what) end
  return {
    name = name, word = at.word,
    file = at.file, line = at.line, phase = phase, pack = core.pack_number(), about = t.about,
    off = t.off, tag = t.to, ways = ways(at, what, t),
    yes = examples(at, what, t, "yes"), no = examples(at, what, t, "no"),
    later = examples(at, what, t, "later"),
  }
end

return M
