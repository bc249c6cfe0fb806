-- Who is told in the sentence of a denial to say what it denies, with no claim of his read there: "He has no plan to go, whatever the Herald
-- may print", "Far from retreating, as the ministry would have it, ...", "to suggest, as the union has, that he hit them is untrue".

local claimants = require "lib.claimants"
local matter = require "lib.matter"
local nearby = require "lib.nearby"

phase "denial-passes"

words "whatever_he_says" { "whatever", "no matter what", "regardless of what", "never mind what", "despite what" }
words "says_or_prints" { "say", "claim", "print", "write", "report", "allege", "suggest", "insist", "think", "believe", "tell", "publish", "maintain", "assert", "argue",
                         "post", "imply", "put about", "pretend", inflect = "verb" }

local SUBJECT = 3   -- tokens from the word to whom it names: "as the exile"
local VERBS = 4     -- ... and from him to the verb: "may well have printed"

-- The actor that begins behind the token, past "the", "its".
local function actor_behind(doc, n, last)
  for _, a in ipairs(n < last and doc:span(n + 1, last):mentions("Actor") or {}) do
    if a.first <= n + SUBJECT and not doc:token(a.last + 1 <= doc.tokens and a.last + 1 or a.last):is("possessive") then return a end
  end
end

-- "The ministry in Kabul": the token behind where he is.
local function behind_place(doc, a, last)
  local n = a.last + 1
  if n + 2 > last or not doc:token(n):is("prep") or not doc:token(n + 1):is("name") then return n end
  n = n + 2
  while n < last and doc:token(n):is("name") do n = n + 1 end
  return n
end

-- "Whatever the Herald may print".
local function says_whatever(doc, a, last)
  local n = behind_place(doc, a, last)
  local stop = math.min(last, n + VERBS)
  while n < stop and (doc:token(n):is("modal", "adv") or doc:token(n):in_list("have", "do")) and not doc:token(n):in_list("says_or_prints") do n = n + 1 end
  return n <= last and doc:token(n):in_list("says_or_prints")
end

-- "As the ministry would have it", "as the union has,".
local function says_as(doc, a, last)
  local n = behind_place(doc, a, last)
  if n < last and (doc:word(n) == "would" or doc:word(n) == "will") then n = n + 1 end
  if n + 1 > last or not doc:token(n):in_list("have", "do") then return false end
  if doc:word(n + 1) == "it" then return n + 1 == last or not string.find(doc:word(n + 2), "^%w") or doc:token(n + 2):is("conj", "prep") end
  return doc:word(n + 1) == "," or doc:word(n + 1) == "–"
end

words "told_it_so" { "say", "claim", "report", "allege", "tell", "maintain", "assert", "argue", "insist", "contend", "testify", "suggest", "write", inflect = "verb" }
words "of_no_more" { "would", "it", "that", "she", "he", "they", "happened", "other", "others" }

-- "Rejected a suggestion that the gate was locked, as two walkers told Radio Sarn": what is told so stands whole in front of it. Not "as the
-- union said it would be".
local function tells_so(doc, m, as, a, last)
  local content = m:get("type") == "rejects_claim" and m:slot("content")
  if not content or content.last >= as or content.last < as - 2 or not doc:find_tag(content.first, content.last, "finite", "past", "modal", "gerund") then
    return false
  end
  local n = behind_place(doc, a, last)
  if n < last and doc:token(n):in_list("have") then n = n + 1 end
  return n <= last and doc:token(n):in_list("told_it_so") and not (n < last and doc:token(n + 1):in_list("of_no_more"))
end

local suggests = { falsity_predicate = true, rejects_claim = true, verb = true, contrary = true }

-- Who says it, so far as the sentence of the denial tells; and is it told right behind the very clause?
local function sayer(doc, m)
  local s = doc:sentence(m.sentence)
  for n = s.first, s.last - 3 do
    local what = doc:find_list(n, n, "whatever_he_says") and (doc:word(n + 1) == "what" and n + 1 or doc:word(n + 2) == "what" and n + 2 or n)
    local a = what and actor_behind(doc, what, s.last)
    if a and says_whatever(doc, a, s.last) then return a end
    local as = suggests[m:get("type") or ""] and string.lower(doc:word(n)) == "as" and (n == s.first or doc:word(n - 1) == ",") and actor_behind(doc, n, s.last)
    if as and tells_so(doc, m, n, as, s.last) then return as, true end
    if as and says_as(doc, as, s.last) then return as end
  end
end

-- What is denied ends before the comma, and not with "whatever the Herald may print".
local function end_before(doc, m, a)
  local pieces = m:pieces("content")
  local piece = pieces[1]
  if #pieces ~= 1 or not piece or piece.last < a.first or piece.first >= a.first then return end
  for n = a.first - 1, piece.first + 1, -1 do
    if doc:word(n) == "," then
      m:drop_slot("content")
      m:add_slot("content", doc:span(piece.first, n - 1))
      return
    end
  end
end

-- "Far from retreating, as the ministry would have it, they took the hill": what they did stands behind the second comma; what the ministry
-- says is answered.
local function begin_behind(doc, m, a)
  local content = m.way == "far_from" and m:slot("content")
  local comma = content and content.first < a.first and a.last < content.last and a.last + 1
  while comma and comma < content.last and doc:word(comma) ~= "," do comma = comma + 1 end
  if not comma or comma >= content.last then return end
  m:drop_slot("content")
  m:add_slot("content", doc:span(comma + 1, content.last))
  for _, c in ipairs(doc:sentence(m.sentence):mentions("Claim")) do
    local source = c:slot("source")
    if source and source.first <= a.first and a.last <= source.last then c:set("prompts", "yes") end
  end
end

local BACK = 6   -- sentences before, in which another has said what is denied

-- "The union said that the mole would be sold. Whatever the Herald may print, the mole is not for sale": has another said so, other than he?
local function is_told_by_another(doc, m, by)
  local content = m:slot("content")
  local words = content and matter.topics_beside_names(doc, content) or {}
  local denier = m:actor("source")
  for _, c in ipairs(words[1] and nearby.mentions(doc, "Claim", m.place, BACK) or {}) do
    local other, said = c.last < m.first and c:actor("source"), c:slot("content")
    local apart = other and other:get("key") ~= by:get("key") and not (denier and denier:get("key") == other:get("key"))
    if apart and said and matter.common(matter.topics_beside_names(doc, said), words) > 0 then return true end
  end
  return false
end

pass "as others would have it" {
  about = "\"He has no plan to go, whatever the Herald may print\", \"as the ministry would have it\": the Herald, the ministry claims so",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local open = claimants.denies_another(m) and not m:slot("claimant")
      local denier, by, plain = m:actor("source"), nil, nil
      if open then by, plain = sayer(doc, m) end
      if by and not (denier and denier:get("key") == by:get("key")) and (plain or not is_told_by_another(doc, m, by)) then
        m:add_slot("claimant", by)
        end_before(doc, m, by)
        begin_behind(doc, m, by)
      end
    end
  end,
}

pass "not as they say" {
  about = "\"It fell at nine, not at midnight as the union claims\": the claim of the union is what is denied",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local by, content = m:slot("claimant"), m:slot("content")
      local whole = m.rule == "denied by the wording" and m.way == "not_as_told"   -- cut in by commas, a rule of speech reads it
      if whole and by and content and not m:slot("noun") then
        m:add_slot("noun", by)
        doc:add("Claim", by, { cue = by, content = content, source = by }, { mode = "noun", act = "state", certainty = "hearsay", says = "denied" }, m)
      end
    end
  end,
}
