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

-- The patterns of those that are named; and is one none?
local function patterns(at, what, all)
  local out = {}
  for _, one in ipairs(all) do
    if type(one[2]) == "string" then out[#out + 1] = one
    else schema.wrong_value(at, what, one[3], "a pattern in quotes", one[2]) end
  end
  return out, #out < #all
end

-- The ways; and is one of them left out, as it is wrong?
local function ways(at, what, t, given)
  if t.pattern and t.ways then schema.wrong_key(at, { "ways" }, "%s: either pattern or ways, not both", what) end
  if given.pattern == nil and given.ways == nil then
    schema.missing(at, "pattern", "%s: a pattern is missing (pattern or ways)", what)
  end
  local all, torn = patterns(at, what, named(t.pattern and "pattern" or "ways", t.pattern or t.ways, "pattern"))
  return all, torn or not (t.pattern or t.ways) or t.pattern and t.ways ~= nil
end

-- unless, before, after: named patterns, each {name, weight, where, pattern}.
local function conditions(at, what, field, value, where, out)
  for _, one in ipairs(patterns(at, what, named(field, value, where))) do
    out[#out + 1] = { one[1], 0, where, one[2] }
  end
  return out
end

local term_fields = { within = "string", before = "string", after = "string", sentence = "string" }
local term_forms = '"{slot.feature}" or { weight, "pattern" }'

-- The place and the pattern of a term {weight, "pattern"} or {weight, place = "pattern"}; nil if it is wrong.
local function weighed(at, what, path, term)
  local where, pattern, named_fields, count = "within", term[2], {}, -1
  for key, text in pairs(term) do
    count = count + 1   -- the weight is none
    if type(key) == "string" then named_fields[key] = text end
    if term_fields[key] then where, pattern = key, text end
  end
  local right = schema.check(at, what, named_fields, term_fields, path)
  if right ~= named_fields then
    return nil
  elseif pattern == nil then
    schema.wrong(at, path, '%s: points.%s has no pattern; write { %d, "pattern" }', what, path[2], term[1])
  elseif count > 1 then
    schema.wrong(at, path, '%s: points.%s has %d patterns; write one, such as "a | b", or a term for each', what,
                 path[2], count)
  elseif type(pattern) ~= "string" then
    schema.wrong_value(at, what, { "points", path[2], 2 }, "a pattern in quotes", pattern)
  else
    return where, pattern
  end
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
    elseif type(term) == "table" and core.is_whole(term[1]) then
      local where, pattern = weighed(at, what, { "points", name }, term)
      if where then out[#out + 1] = { name, term[1], where, pattern } end
    elseif type(term) == "table" then
      schema.wrong_value(at, what, { "points", name, 1 },
                         schema.whole_number(term[1]) .. ", the weight: " .. term_forms, term[1])
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
    else
      out[#out + 1] = { name, template == true and "yes" or tostring(template) }
    end
  end
  return out
end

local function examples(at, what, t, field)
  return schema.strings(at, what, t[field], { field })
end

-- The type that it finds; nil if that is wrong.
local function found(at, what, t, given)
  if given.finds == nil then
    schema.missing(at, "finds", "%s: finds is missing (what type does it find?)", what)
  elseif t.finds and not string.find(t.finds, "^%a") then
    schema.wrong_value(at, what, { "finds" }, "the name of a type, which begins with a letter", t.finds)
  else
    return t.finds
  end
end

function M.rule(name, given, at, phase)
  local what = string.format('rule "%s"', name)
  local t = schema.check(at, what, given, fields)
  local finds = found(at, what, t, given)
  local all, torn = ways(at, what, t, given)
  return {
    name = name, word = at.word, finds = finds,
    file = at.file, line = at.line, phase = phase, pack = core.pack_number(),
    about = t.about, priority = t.priority, evidence = t.evidence, off = t.off, within = t.within, keep = t.keep,
    at_least = t.at_least, has_points = t.points ~= nil, ways = all, torn = torn,
    unless = conditions(at, what, "unless", t.unless, "within", {}),
    needs = conditions(at, what, "after", t.after, "after",
                       conditions(at, what, "before", t.before, "before", {})),
    points = points(at, what, t.points), make = make(at, what, t.make), check = t.check, build = t.build,
    yes = examples(at, what, t, "yes"), no = examples(at, what, t, "no"),
    later = examples(at, what, t, "later"),
  }
end

function M.retag(name, given, at, phase)
  local what = string.format('retag "%s"', name)
  local t = schema.check(at, what, given, retag_fields)
  if given.to == nil then schema.missing(at, "to", "%s: to is missing (which tag does {this: ...} get?)", what) end
  local all, torn = ways(at, what, t, given)
  return {
    name = name, word = at.word,
    file = at.file, line = at.line, phase = phase, pack = core.pack_number(), about = t.about,
    off = t.off, is_retag = true, tag = t.to, ways = all, torn = torn,
    yes = examples(at, what, t, "yes"), no = examples(at, what, t, "no"),
    later = examples(at, what, t, "later"),
  }
end

return M
