-- rule: from the tables of `rule` and `retag` to what the core compiles.
local schema = require "schema"

local M = {}

local fields = {
  finds = "string", pattern = "string", ways = "table", unless = "string|table", before = "string|table",
  after = "string|table", points = "table", at_least = "number", make = "table",
  keep = { "longest", "best", "first", "all" }, within = { "sentence", "paragraph", "article" },
  check = "function", build = "function", yes = "string|table", no = "string|table",
  later = "string|table", about = "string", priority = "number", evidence = "boolean", off = "boolean",
}

local retag_fields = {
  pattern = "string", ways = "table", to = "string", about = "string", yes = "string|table",
  no = "string|table", later = "string|table", off = "boolean",
}

-- Names in byte order, so that nothing depends on the order of a table (pairs is ordered here).
local function named(value, default)
  local out = {}
  if value == nil then return out end
  if type(value) == "string" then return { { default, value } } end
  for name, one in pairs(value) do
    out[#out + 1] = { type(name) == "string" and name or default .. tostring(name), one }
  end
  return out
end

local function ways(at, what, t)
  if t.pattern and t.ways then schema.fail(at, "%s: either pattern or ways, not both", what) end
  if not t.pattern and not t.ways then schema.fail(at, "%s: a pattern is missing (pattern or ways)", what) end
  local out = named(t.pattern or t.ways, "pattern")
  for _, way in ipairs(out) do
    if type(way[2]) ~= "string" then schema.fail(at, "%s: the way %s must be a string", what, way[1]) end
  end
  return out
end

-- unless, before, after: named patterns, each {name, weight, where, pattern}.
local function conditions(at, what, value, where, out)
  for _, one in ipairs(named(value, where)) do
    if type(one[2]) ~= "string" then schema.fail(at, "%s: %s must be a pattern", what, one[1]) end
    out[#out + 1] = { one[1], 0, where, one[2] }
  end
  return out
end

local places = { within = true, before = true, after = true, sentence = true }

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
      local where, pattern = "within", term[2]
      for key, text in pairs(term) do
        if places[key] then where, pattern = key, text end
      end
      if type(pattern) ~= "string" then schema.fail(at, "%s: points.%s has no pattern", what, name) end
      out[#out + 1] = { name, term[1], where, pattern }
    else
      schema.fail(at, '%s: points.%s must be "{slot.feature}" or {weight, "pattern"}', what, name)
    end
  end
  return out
end

local function make(at, what, value)
  local out = {}
  if value == nil then return out end
  for name, template in pairs(value) do
    if type(template) == "table" or type(template) == "function" then
      schema.fail(at, "%s: make.%s must be a string or a number", what, name)
    end
    out[#out + 1] = { name, template == true and "yes" or tostring(template) }
  end
  return out
end

function M.rule(name, t, at, phase)
  local what = string.format('rule "%s"', name)
  schema.check(at, what, t, fields)
  if not t.finds then schema.fail(at, "%s: finds is missing (what type does it find?)", what) end
  return {
    name = name, finds = t.finds, file = at.file, line = at.line, phase = phase, pack = core.pack_number(),
    about = t.about, priority = t.priority, evidence = t.evidence, off = t.off, within = t.within, keep = t.keep,
    at_least = t.at_least, has_points = t.points ~= nil, ways = ways(at, what, t),
    unless = conditions(at, what, t.unless, "within", {}),
    needs = conditions(at, what, t.after, "after", conditions(at, what, t.before, "before", {})),
    points = points(at, what, t.points), make = make(at, what, t.make), check = t.check, build = t.build,
    yes = schema.strings(at, what .. ": yes", t.yes), no = schema.strings(at, what .. ": no", t.no),
    later = schema.strings(at, what .. ": later", t.later),
  }
end

function M.retag(name, t, at, phase)
  local what = string.format('retag "%s"', name)
  schema.check(at, what, t, retag_fields)
  if not t.to then schema.fail(at, "%s: to is missing (which tag does {this: ...} get?)", what) end
  return {
    name = name, file = at.file, line = at.line, phase = phase, pack = core.pack_number(), about = t.about,
    off = t.off, tag = t.to, ways = ways(at, what, t), yes = schema.strings(at, what, t.yes),
    no = schema.strings(at, what, t.no), later = schema.strings(at, what, t.later),
  }
end

return M
