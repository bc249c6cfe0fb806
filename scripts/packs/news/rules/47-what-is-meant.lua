-- What a denial points at, where something else stands nearer: the paper or picture that it names, and the charge before idle words.
local claimants = require "lib.claimants"
local matter = require "lib.matter"
local sets = require "lib.word_sets"
local sides = require "lib.sides"

phase "denial-passes"

local BACK = 4    -- sentences before, in which the paper is told of
local SHORT = 2   -- tokens of "the", "the leaked", in front of a noun

-- "The video", "that old letter": the noun, if nothing else is denied.
local function paper_of(doc, m)
  local content = claimants.denies_another(m) and not m:slot("noun") and m:slot("content")
  if not content or content.first == content.last or content.last - content.first > SHORT or m:pieces("content")[2] then return nil end
  if not sets.this_or_that[doc:token(content.first).form] and doc:token(content.first).form ~= "the" then return nil end
  return doc:token(content.last):in_list("evidence_noun", "print_noun", "medium") and content.last or nil
end

-- Do the words with which a claim is told hold the noun ("a video posted online showed ...")?
local function tells_through(doc, c, lemma)
  local content = c:slot("content")
  for n = content and c.first or 1, content and content.first - 1 or 0 do
    local t = doc:token(n)
    if t.lemma == lemma and t:is("noun") then return true end
  end
  return false
end

pass "papers that are meant" {
  about = "\"A video showed guards beating him. ... The army said the video was fake\": what is told to be seen there",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local noun = paper_of(doc, m)
      local lemma, told = noun and doc:token(noun).lemma, nil
      for sentence = math.max(1, m.sentence - BACK), noun and m.sentence - 1 or 0 do
        for _, c in ipairs(doc:sentence(sentence):mentions("Claim")) do told = told or tells_through(doc, c, lemma) end
      end
      if told then m:add_slot("noun", doc:span(noun, noun)) end
    end
  end,
}

-- "Let me turn to the bank's report. It is false.": the paper that the sentence before it ends with, of whoever owns it; in one's words.
local function paper_before(doc, m)
  local content = m:get("type") == "falsity_predicate" and not m:slot("noun") and m:slot("content")
  if not content or content.first < content.last or not sets.it_or_this[string.lower(content.text)] or m.sentence < 2 then return nil end
  local before = doc:sentence(m.sentence - 1)
  if before.paragraph ~= doc:sentence(m.sentence).paragraph then return nil end
  local noun = string.find(doc:word(before.last), "^[%.!?]$") and before.last - 1 or before.last
  if noun <= before.first or not doc:token(noun):in_list("evidence_noun", "print_noun", "claim_noun") then return nil end
  for _, a in ipairs(doc:span(before.first, noun - 1):mentions("Actor")) do
    if doc:token(a.last + 1):is("possessive") and a.last + 3 >= noun then return noun, a end
  end
end

pass "papers just named" {
  about = "\"Let me turn to the bank's report. It is false.\": what the bank says there",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local noun, owner = paper_before(doc, m)
      if noun then
        m:add_slot("noun", doc:span(noun, noun))
        if not m:slot("claimant") then m:add_slot("claimant", owner) end
      end
    end
  end,
}

words "platform" { "Facebook", "Twitter", "Instagram", "YouTube", "TikTok", "WhatsApp", "Telegram", "LinkedIn", "Reddit", "Weibo", "WeChat", "X", "Snapchat",
                   "Threads", "Bluesky", "Truth Social", "VKontakte", "Douyin" }
words "posted_there" { "post", "message", "video", "photo", "picture", "image", "clip", "thread", "reel", "tweet", "story", "claim",
                       "rumour", "rumor", "screenshot", "meme", "text", "article", "recording", inflect = "noun" }
local ON = 8   -- tokens from "a post" to "Facebook": "that was shared widely on"

-- "A post shared on Facebook": where what stands there ends, before "on".
local function posted_on(doc, source)
  local post = doc:find_list(source.first, source.last, "posted_there")
  for n = post and post + 1 or 1, post and math.min(source.last - 1, post + ON) or 0 do
    local word = doc:word(n)
    if (word == "on" or word == "via" or word == "in" or word == "across") and doc:find_list(n + 1, math.min(source.last, n + 3), "platform") then return n end
    if word == "by" or word == "from" then return nil end
  end
end

-- "A post on Facebook claims": where the source is Facebook alone, the post in front of it.
local function post_before(doc, source)
  local word = source.first > 2 and doc:word(source.first - 1)
  if word ~= "on" and word ~= "via" or not doc:find_list(source.first, source.first, "platform") then return nil end
  for n = source.first - 2, math.max(1, source.first - ON), -1 do
    local t = doc:token(n)
    if t:in_list("posted_there") and t:is("noun") and t.sentence == source.sentence then
      return doc:span(n > 1 and doc:token(n - 1):is("det") and n - 1 or n, n)
    end
    if not t:is("adv", "participle", "adj", "past", "noun", "num") and t.text ~= "than" then return nil end
  end
end

pass "posts of nobody" {
  about = "\"a post on Facebook claims that ...\": whoever wrote it, and not Facebook",
  run = function(doc)
    for _, c in ipairs(doc:mentions("Claim")) do
      local source = c:slot("source")
      local on, by = source and posted_on(doc, source), source and c:actor("source")
      local post = on and (not by or by.first > on) and doc:span(source.first, on - 1) or source and post_before(doc, source)
      if post then
        c:drop_slot("source")
        c:add_slot("source", post)
      end
    end
  end,
}

words "charge_paper" { "lawsuit", "suit", "complaint", "indictment", "petition", "charge sheet", "writ", "affidavit", "class action", inflect = "noun" }

local told = { state = true, inform = true }

local FRONT = 3   -- tokens of "In a second lawsuit"

-- "In a lawsuit filed on Monday, two nurses say": is it named in front of who says so?
local function fronted_paper(doc, c)
  local source, s = c:slot("source"), doc:sentence(c.sentence)
  if not source or source.first < s.first + 3 or string.lower(doc:word(s.first)) ~= "in" then return false end
  if not doc:token(s.first + 1):is("det", "own", "num") then return false end
  local paper = doc:find_list(s.first + 1, math.min(s.first + FRONT, source.first - 1), "charge_paper")
  return paper and not doc:find_tag(paper + 1, source.first - 1, "modal") and paper < c.first
end

pass "told in a charge" {
  about = "\"In a lawsuit, two nurses say that the clinic fired them\": who says so there, charges",
  run = function(doc)
    if #doc:mentions("Denial") == 0 then return end
    for _, c in ipairs(doc:mentions("Claim")) do
      local medium, source = c:slot("medium"), c:slot("source")
      local states = told[c:get("act") or ""]
      local paper = states and (fronted_paper(doc, c) or medium and doc:find_list(medium.first, medium.last, "charge_paper"))
      if states and not paper and source and doc:token(source.first):is("det") then
        paper = doc:find_list(source.first, math.min(source.last, source.first + FRONT), "charge_paper")
      end
      if paper then c:set("act", "accuse") end
    end
  end,
}

local POINTER = 2   -- tokens of "the grave" in front of "charge"
local points = { verb = true, rejects_claim = true, falsity_predicate = true }

-- "Denied it", "denied the charge", "said it was false".
local function only_points(doc, m)
  if not points[m:get("type") or ""] or m:get("polarity") ~= "denial" or m.in_headline or m:slot("claimant") then return false end
  local content = m:slot("content")
  if not content then return true end
  if m:pieces("content")[2] or content.last - content.first > POINTER then return false end
  local last = doc:token(content.last)
  if content.first == content.last then return last:is("pronoun", "det") end
  return last:in_list("claim_noun") and doc:find_tag(content.first, content.last, "own", "possessive", "name") == nil
end

words "near_and_dear" { "lawyer", "attorney", "neighbour", "neighbor", "colleague", "supporter", "party", "team", "running mate", "family", "coach",
                        "agent", "spokesman", "spokeswoman", "spokesperson", "aide", "office", "campaign", "ally", inflect = "noun" }

-- "His wife", "Lind's party": those near him, whose words charge him seldom.
local function is_near_him(doc, known, source, side)
  local last = source.last
  for _, a in ipairs(source:mentions("Actor")) do
    local owns = doc:token(a.first):is("own") or doc:word(a.last + 1) == "'s"
    local near = owns and a.first <= source.first + 1 and doc:find_list(a.first, last, "near_and_dear", "kin")
    if near and sides.meet(matter.side(known, a), side) then return true end
  end
  return false
end

-- "Lind had sold it", "that the bank's clerks lied": is he the first who is named there?
local function opens_with(doc, known, c, side)
  local content = c:slot("content")
  local first = content and content:mentions("Actor")[1]
  return first ~= nil and first.first <= content.first + 3 and sides.meet(matter.side(known, first), side)
end

-- What is told in the sentence that the denial may answer, and whether that is a charge of its side, or a deed that is told of it.
local function told_in(doc, known, m, sentence, side)
  local charge, about, any = nil, false, false
  for _, f in ipairs(known.facts[sentence] or {}) do
    if f.claim.last < m.first or f.claim.sentence < m.sentence then
      matter.look_into(doc, known, f)
      local by = matter.by_of(doc, known, f)
      local his = sides.meet(f.about, side)
      local source = f.claim:slot("source")
      local accuses = matter.accusing[f.act or ""] or matter.tells_misdeed(doc, f)
      any = any or f.claim.type == "Claim" and source ~= nil and not sides.meet(by, side)
      about = about or accuses or his and not (source and is_near_him(doc, known, source, side))
      local other = f.claim.type == "Claim" and by[1] and source and not sides.meet(by, side)
      local states = other and his and not charge and sets.put_forward[f.act or ""]
      if states and (opens_with(doc, known, f.claim, side) or matter.is_charge(doc, known, f, side, m.sentence - sentence)) then charge = f.claim end
    end
  end
  return charge, about, any
end

-- "Her brother", "Lind's party": hers, too.
local function side_of(known, m, denier)
  local side, all = matter.side(known, denier), {}
  local source = m:slot("source")
  local owner = source and source:mentions("Actor")[1]
  if not owner or owner.number == denier.number or owner.first ~= source.first then return side end
  for _, name in ipairs(side) do all[#all + 1] = name end
  for _, name in ipairs(matter.side(known, owner)) do all[#all + 1] = name end
  return all
end

pass "charged before others speak" {
  about = "\"Two guards said that Lind had beaten them. The road was shut, farmers said. Lind denied it\": the charge, if nobody has spoken of him since",
  run = function(doc)
    local denials = doc:mentions("Denial")
    local known
    for _, m in ipairs(denials) do
      local denier = m.sentence > 2 and only_points(doc, m) and m:actor("source")
      if denier then
        known = known or matter.of(doc, denials)
        local side = side_of(known, m, denier)
        local _, here = told_in(doc, known, m, m.sentence, side)
        local _, before, others = told_in(doc, known, m, m.sentence - 1, side)
        local charge = others and not here and not before and told_in(doc, known, m, m.sentence - 2, side)
        if charge and not matter.accusing[charge:get("act")] then m:add_slot("claimant", charge:slot("source")) end
      end
    end
  end,
}
