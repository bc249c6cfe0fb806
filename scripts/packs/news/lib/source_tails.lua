-- What hangs on a source behind its cue: "said researchers at Hull", "according to a poll released on Monday".
local M = {}

words "in_a_tail" { "in", "at", "on", "from", "with", "near", "of", "for", "by", "across", "inside", "outside", "around", "close", "familiar", "present",
                    "who", "that", "about", "within", "under", "behind", "through", "to" }
words "anyone" { "everyone", "everybody", "someone", "somebody", "anyone", "no one", "nobody", "one", "those", "many", "most", "some", "few", "several",
                 "others", "both", "none", "all", "each", "two", "three", "half", "a", "an" }

local LONGEST = 12   -- tokens of a tail
local TITLE = 5      -- ... and of what stands between "according to" and a name

-- Is it said of whom one hears first here: "police in Hull", "a doctor at the clinic"? "The mayor in Hull" may speak in Hull.
local function is_new(doc, source)
  local head = doc:token(source.last)
  return doc:token(source.first):in_list("anyone") or head:in_list("anyone") or head:is("plural") and head:is("common") or head.form == "police"
end

local function opens_tail(t, according)
  return t:in_list("in_a_tail") or t:is("participle", "gerund") or according and t:is("VBD")
end

-- The last token of the tail that begins behind n, or n; nil if a clause of somebody else's begins in it.
local function tail_end(doc, n, stop, timeless)
  local last, relative = n, false
  for i = n + 1, math.min(stop - 1, n + LONGEST) do
    local t = doc:token(i)
    if not t.text:find("^[%w$£€]") and not t:is("possessive") or t:is("conj") and doc:token(i + 1):is("verb", "modal", "pronoun") then break end
    if t:in_list("conjunction") and not t:in_list("in_a_tail") then break end
    relative = relative or t:is("wh", "pronoun") or t.form == "that"
    if t:is("finite", "modal") and i > n + 1 and not relative then return nil end
    if timeless and t:in_list("weekday", "timeword") then break end
    last = i
  end
  while last > n and not doc:token(last):is("noun", "num", "pronoun", "adj", "VBD", "participle") and not doc:token(last):in_list("weekday", "timeword") do last = last - 1 end
  return last
end

local function meets_occasion(doc, n)
  if n >= doc.tokens then return false end
  for _, o in ipairs(doc:span(n, n + 1):mentions("Occasion")) do
    if o.first == n then return true end
  end
  return false
end

-- The first and last token of a source behind its cue.
function M.widen(doc, source, cue, first, last, stop)
  local according = doc:token(cue.first):in_list("according")
  if according and first > cue.last + 1 and first - cue.last <= TITLE then
    local between = true
    for n = cue.last + 1, first - 1 do between = between and doc:token(n):is("noun", "adj", "det", "own", "num", "VB", "possessive") end
    if between then first = cue.last + 1 end
  end
  local joined = source.first == cue.last + 1 and doc:token(cue.last):in_list("say")
  local behind = (according or joined) and last + 1 < stop and doc:token(last + 1)
  if not behind or not according and not is_new(doc, source) then return first, last end
  if according and behind:is("noun", "adj") and not opens_tail(behind, true) and behind.text:find("^%w") then return first, tail_end(doc, last, stop) or last end   -- "state mill records"
  if not opens_tail(behind, according) or not according and meets_occasion(doc, last + 1) then return first, last end
  return first, tail_end(doc, last, stop, not according) or last
end

return M
