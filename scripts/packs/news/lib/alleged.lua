-- Who is told to have said what a denial denies in full: "as X has alleged", ", which X has claimed", "a charge made by X",
-- "questioned by X". Each gives who it is and where what he says ends.
local claimants = require "lib.claimants"
local marks = require "lib.marks"
local sets = require "lib.word_sets"

local M = {}

local SUBJECT = 8   -- tokens of "one post on the website PubPeer"

-- "as some reports claimed", "as one post on a website suggested": the phrase between the word and the verb of saying, or nil.
function M.nameless_before_verb(doc, n, last)
  for k = n + 1, math.min(last, n + SUBJECT) do
    local t = doc:token(k)
    if claimants.says_so(doc, k) then
      local noun = k - 1
      while noun > n and (doc:token(noun):is("adv") or doc:token(noun):in_list("have")) do noun = noun - 1 end
      if noun > n and doc:token(noun):is("noun") then return doc:span(n + 1, noun) end
    elseif t:is("mark", "pronoun", "finite", "modal") or t.text == "," then
      return nil
    end
  end
  return nil
end

-- Whom the words behind "as" name as saying it: "as X has alleged", "as alleged in a letter by X".
function M.said_as(doc, n, last)
  if n >= last then return nil end   -- the text is cut off behind "as"
  local link = doc:word(n + 2)
  local told = doc:token(n + 1):in_list("say") and (link == "by" or link == "in")
  local head
  for _, a in ipairs(doc:span(n + 1, last):mentions("Actor")) do
    if told and a.first <= n + 8 then return a:span() end
    if head and sets.of_or_for[doc:word(head.last + 1)] and a.first <= head.last + 3 and claimants.says_so(doc, a.last + 1) then   -- "as lawyers for the families say"
      return doc:span(head.first, a.last)
    end
    head = head or a.first <= n + 2 and a
    local behind = doc:word(a.last + 1) == "," and a.last + 2 or a.last + 1   -- "as its head, Ada Lind, said"
    if a.first <= n + 4 and claimants.says_so(doc, behind) then return a:span() end
  end
  return not told and M.nameless_before_verb(doc, n, last) or nil
end

local stops = { ["."] = true, [","] = true, [";"] = true }

-- ", which X has alleged", with nothing behind it.
local function said_which(doc, n, last)
  for _, a in ipairs(doc:span(n + 1, last):mentions("Actor")) do
    if a.first > n + 3 then return nil end
    for k = a.last + 1, math.min(last - 1, a.last + 4) do
      local t = doc:token(k)
      if t:in_list("say") then return stops[doc:word(k + 1)] and not t:in_list("deny") and a:span() or nil end
      if not (t:in_list("have") or t:is("adv")) then break end
    end
  end
  return nil
end

local called_false = { it_that = true, it_that_too = true, wrong_to = true }

-- "would not say whether she had signed", "neither confirmed nor denied that ...": the question is told in full.
local function tells_question(doc, content)
  local first = doc:token(content.first)
  return (first:is("wh") or first.text == "whether" or first.text == "if" or first.text == "that") and
         doc:find_tag(content.first + 1, content.last, "finite", "modal") ~= nil
end

-- "Denied he knew", "denied the firm had lied": does a clause begin there, without "that"?
local function is_bare_clause(doc, content)
  local first = doc:token(content.first)
  local verb = first:is("pronoun") and not first:is("wh") and content.first + 1
  if not verb and first:is("det", "own", "name", "plural") then
    for _, np in ipairs(content:mentions("np")) do
      if np.first == content.first and np.last < content.last then verb = np.last + 1 end
    end
  end
  local t = verb and verb < content.last and doc:token(verb)
  return t ~= nil and t ~= false and (t:is("modal") or t:is("finite") and t:in_list("be", "have", "do"))
end

-- "denied that he knew", "denied he had known", "denied knowing", "it was untrue that he knew": the denial says in full what it denies.
function M.states_it(doc, m, content)
  local first, kind = doc:token(content.first), m:get("type")
  if kind == "non_denial" then return tells_question(doc, content) end
  if kind == "falsity_predicate" and called_false[m.way] then return content.first < content.last end
  if kind ~= "verb" and kind ~= "rejects_claim" or content.first >= content.last then return false end
  if first.text == "that" then return doc:find_tag(content.first + 1, content.last, "finite", "modal") ~= nil end   -- not "that view"
  return first:is("gerund") or kind == "verb" and is_bare_clause(doc, content)
end

local examining = { questioned = true, under = true }

-- "Questioned by X, she denied having met him": X has said so.
local function examined_by(doc, m, content)
  for _, o in ipairs(M.states_it(doc, m, content) and doc:sentence(m.sentence):mentions("Opposed") or {}) do
    if examining[o.way] then return o:slot("source"), content.last end
  end
  return nil, nil
end

-- "denied that it was a drill, a charge first made by X": who says so, and where what he says ends.
local function charged_by(doc, content)
  for _, origin in ipairs(doc:sentence(content.sentence):mentions("Origin")) do
    local comma = origin:slot("what").first - 1
    local behind = origin.way == "apposed" and content.first < comma and comma <= content.last + 1
    if behind then return origin:slot("source"), comma - 1 end
  end
  return nil, nil
end

-- "denied that it was a drill, as X has alleged", "does not own it - as X has said - ...": the same.
local function alleged_by(doc, content)
  local last = doc:sentence(content.sentence).last
  for n = content.first + 1, math.min(content.last + 2, last - 2) do
    local word = doc:word(n)
    if word == "as" or word == "which" then
      local comma, so, by = marks.breaks[doc:word(n - 1)], doc:token(n + 1), nil
      if word == "as" and (comma or so:is("participle") or so:in_list("claimed_so")) then
        by = M.said_as(doc, n, last)
      elseif comma and word == "which" then
        by = said_which(doc, n, last)
      end
      if by then return by, comma and n - 2 or n - 1 end
    end
  end
  return nil, nil
end

-- Third: what kind of claim it is.
function M.by(doc, m, content)
  local claimant, last = charged_by(doc, content)
  if not claimant then claimant, last = alleged_by(doc, content) end
  if claimant then return claimant, last, "accuse" end
  claimant, last = examined_by(doc, m, content)
  return claimant, last, "suggest"
end

return M
