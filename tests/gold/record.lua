-- The record of a document that was understood, as a line of JSON with its keys in order.
local place = require "place"

local escapes = {['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n"}

local function json(v)
  if type(v) == "string" then return '"' .. v:gsub('["\\\n]', escapes) .. '"' end
  if type(v) ~= "table" then return tostring(v) end
  local out = {}
  if v.list then
    for i, each in ipairs(v.list) do out[i] = json(each) end
    return "[" .. table.concat(out, ", ") .. "]"
  end
  local keys = {}
  for key in pairs(v) do keys[#keys + 1] = key end
  table.sort(keys)
  for i, key in ipairs(keys) do out[i] = json(key) .. ": " .. json(v[key]) end
  return "{" .. table.concat(out, ", ") .. "}"
end

local function map(list, f)
  local out = {}
  for i, each in ipairs(list) do out[i] = f(each) end
  return {list = out}
end

return function(d)
  local function place_of(bytes) return bytes and place.span(d.article, bytes) end
  local function said(c)
    local source = place_of(c.source)   -- a record has a speaker only with the words that name it
    if source then source.actor = c.by end
    return {id = c.id, source = source, cue = place_of(c.cue), content = map(c.content, place_of)}
  end
  local function denial(x)
    local out = said(x)
    out.type, out.polarity = x.type, x.polarity
    out.answers = {claim = #x.answers > 0 and {list = x.answers} or nil, claimant = x.claimant}
    return out
  end
  local function tension(t)
    return {type = t.type, status = t.status, direction = t.direction, sign = t.sign,
            from = {list = t.from}, to = {list = t.to}, trigger = place_of(t.trigger)}
  end
  return json {
    id = d.name, text = d.article.text,
    actors = map(d.actor_list, function(a)
      return {id = a.id, name = a.name, kind = a.kind, mentions = map(a.mentions, place_of)}
    end),
    claims = map(d.claims, said), denials = map(d.denials, denial), tensions = map(d.tensions, tension),
  }
end
