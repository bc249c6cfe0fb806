-- What is denied with a verb that only points at what was told: "The teacher called him a thief, she said. He denied making the remark",
-- "... denied doing so", "... denied that it ever happened", "... denied that it had broken any rule".
local nearby = require "lib.nearby"
local sets = require "lib.word_sets"

phase "denial-passes"

words "says_or_does" { "say", "make", "use", "utter", "do", "issue", "write", "post", "send", "voice", "speak", inflect = "verb" }
words "uttered" { "remark", "comment", "word", "phrase", "term", "slur", "insult", "statement", "threat", "gesture", "joke", "expression", "thing", "post", "tweet",
                  "message", "claim", "accusation", "allegation", "call", "quip", "utterance", "epithet", "suggestion", inflect = "noun" }
words "no_more_than_so" { "so", "that", "it", "this", "anything of the sort", "anything of the kind", "anything like that", "any of it", "any of that", "either" }
words "comes_to_pass" { "happen", "occur", "take place", inflect = "verb" }

local REST = 4   -- tokens of "any such offensive remark"

-- "The remark", "those words", "any such thing", "so": does the stretch name nothing?
local function is_pointer(doc, first, last)
  if first > last or last - first > REST then return false end
  if doc:span(first, last):last_entry("no_more_than_so") and doc:find_list(first, first, "no_more_than_so") then
    return doc:span(first, last):last_entry("no_more_than_so").first == first
  end
  local opens = string.lower(doc:word(first))
  local definite = opens == "the" or sets.this_or_those[opens] or opens == "any" and string.lower(doc:word(first + 1)) == "such"
  return definite and first < last and doc:token(last):in_list("uttered") and not doc:find_tag(first, last, "possessive", "prep", "gerund", "finite")
end

-- "Making the remark", "having said so", "that he said any such thing", "it ever happened".
local function only_points(doc, content)
  local n, last = content.first, content.last
  if doc:word(n) == "that" and n < last then n = n + 1 end
  local clause = n < last and doc:token(n):is("pronoun") and n + 1 or nil
  if not clause and not doc:token(n):is("gerund") then return false end
  local verb = clause or n
  while verb < last and (doc:token(verb):in_list("have", "be") or doc:token(verb):is("adv")) and not doc:token(verb):in_list("says_or_does") do verb = verb + 1 end
  if clause and sets.it_or_this[string.lower(doc:word(n))] and doc:find_list(verb, verb, "comes_to_pass") then
    return last - verb <= 1
  end
  return doc:token(verb):in_list("says_or_does") and is_pointer(doc, verb + 1, last)
end

-- what whoever denies calls it, of whatever kind it is: "broke no rule", "any impropriety", "did anything wrong"
words "any_wrong" {
  "wrong", "wrongdoing", "wrongful", "wrongfully", "impropriety", "improper", "improperly", "misconduct", "malpractice", "illegality", "illegal", "illegally", "unlawful",
  "unlawfully", "irregularity", "anything", "something", "nothing", "any", "rule", "rules", "law", "laws", "regulation", "regulations", "offence", "offense", "crime",
  "misdeed", "misdeeds", "unethical", "unethically", "inappropriate", "inappropriately", "ethics", "ethically", "policy", "policies", "code", "wrongly", "untoward", "fault",
  "break", "breach", "violate", "flout", "act", "commit", "behave", "do", "be", "have", "contravene", "infringe", "ever", "company", "domestic", "international", inflect = "verb",
  any_tag = true,
}
words "wrong_named" {
  "wrong", "wrongdoing", "wrongly", "wrongfully", "impropriety", "improper", "improperly", "misconduct", "malpractice", "illegality", "illegal", "illegally", "unlawful",
  "unlawfully", "irregularity", "rule", "rules", "law", "laws", "regulation", "regulations", "offence", "offense", "misdeed", "misdeeds", "unethical", "unethically",
  "inappropriate", "inappropriately", "untoward",
}
local WRONG = 12   -- tokens of "that it had ever broken any domestic or international law"

-- "That it had broken any rule", "acting improperly": is it told of nothing but that it is wrong? (Of "any wrongdoing" the noun is enough.)
local function is_any_wrong(doc, content)
  local first = doc:token(content.first)
  if not first:is("gerund") and not (first.form == "that" or first:is("pronoun")) then return false end
  if content.last - content.first > WRONG or not doc:find_list(content.first, content.last, "wrong_named") then return false end
  for n = content.first, content.last do
    local t = doc:token(n)
    if t.topic and not t:in_list("any_wrong") and not t:is("pronoun", "det", "own", "name") then return false end
  end
  return true
end

words "such_doings" { "activity", "act", "action", "practice", "conduct", "behaviour", "behavior", "deed", "thing", "tactic", "method", "operation", inflect = "noun" }
words "takes_part" { "engage", "engage in", "take part", "take", "participate", "carry", "carry out", "conduct", "do", "be", "have", "commit", "involve", "indulge", "condone",
                     "support", "tolerate", "ever", "part", inflect = "verb", any_tag = true }

-- "Has never engaged in such activities": does it say of what has been told only that it was not done?
local function is_such(doc, content)
  local such
  for n = content.first, content.last - 1 do
    if string.lower(doc:word(n)) == "such" and doc:token(n + 1):in_list("such_doings") then such = n + 1 end
  end
  for n = content.first, such and content.last or 0 do
    local t = doc:token(n)
    if n ~= such and t.topic and not t:in_list("takes_part") and not t:is("pronoun", "name", "det", "own") then return false end
  end
  return such ~= nil
end

words "what_is_wrong" { "wrongdoing", "misconduct", "impropriety", "malpractice", "illegality", "guilt", "culpability" }
local ANY = 1   -- tokens of "all wrongdoing" beside the noun

-- "Any wrongdoing", "all guilt": whatever has been laid at his door.
local function is_all_wrong(doc, content)
  local short = content.last - content.first <= ANY and doc:token(content.last):in_list("what_is_wrong")
  return short and nearby.only(doc, content.first, content.last - 1, "det")
end

local told = { verb = true, negated_statement = true, non_involvement = true }
local BEFORE = 1   -- sentences before, in which it has been told

-- Is anything told there by somebody else?
local function is_told_before(doc, m)
  local denier = m:actor("source")
  for _, c in ipairs(nearby.mentions(doc, "Claim", m.place, BEFORE)) do
    local by = c:actor("source")
    local own = by and denier and by:get("key") == denier:get("key")
    if c.last < m.first and not own and sets.put_forward[c:get("act") or ""] then return true end
  end
  return false
end

-- what is asked for in vain, and of what firms and offices never speak
words "no_matter" {
  "call", "message", "email", "e-mail", "request", "seek", "comment", "reply", "response", "interview", "question", "inquiry", "enquiry", "query", "phone",
  "telephone", "text", "voicemail", "repeated", "several", "multiple", "immediate", "individual", "case", "matter", "investigation", "probe", "litigation",
  "proceeding", "private", "internal", "operational", "operation", "personnel", "security", "intelligence", "legal", "specific", "leak", "speculation", "rumour",
  "rumor", "market", "ongoing", "on-going", "pending", "live", "active", "court", "confidential", "confidentiality", "reason", "client", "patient", "customer", "employee", "staff",
  "transaction", "media", "press", "report", "issue", "detail", "policy", "under", "review", "medical", "personal", "family", "be", "have", "do", "make", "ask", "send",
  "journalist", "reporter", "time", "publication", "any", "such", "may", "can", inflect = "verb", any_tag = true,
}

-- "Calls seeking comment", "individual cases": does it tell on what nothing is said?
local function tells_no_matter(doc, m)
  local named = false
  for _, p in ipairs(m:pieces("content")) do
    for n = p.first, p.last do
      local t = doc:token(n)
      local idle = t.topic and t:in_list("no_matter")
      if t.topic and not idle then return false end
      named = named or idle
    end
  end
  return named
end

pass "of what nobody speaks" {
  about = "\"The firm did not return calls seeking comment\", \"the board does not comment on individual cases\": on what has been told",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local content = m:get("polarity") == "non_denial" and m:slot("content")
      if content and not m:slot("noun") and m:get("says") ~= "clause" and tells_no_matter(doc, m) then
        for _, p in ipairs(m:pieces("content")) do m:add_slot("noun", p) end
      end
    end
  end,
}

pass "words that are pointed at" {
  about = "\"The teacher called him a thief, she said. He denied making the remark\": what she said, as with \"denied it\"",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local content = told[m:get("type") or ""] and m:get("polarity") == "denial" and m:slot("content")
      local fits = content and not m:pieces("content")[2]
      local says = fits and m:get("type") == "verb"
      if says and is_all_wrong(doc, content) and not m:slot("noun") then
        m:add_slot("noun", content)
        m:set("noun_act", "accuse")
      end
      local utters = says and only_points(doc, content) and is_told_before(doc, m)
      if fits and (utters or says and is_any_wrong(doc, content) and is_told_before(doc, m) or is_such(doc, content)) then
        m:add_slot("noun", content)
        m:set("says", nil)
        if utters and not m:get("own_words") then m:set("own_words", "too") end   -- what another says that he has said
      end
    end
  end,
}

local SHOWN = 2   -- tokens of "the leaked tape"

pass "what is shown is false" {
  about = "\"A video shows a minister counting notes. The minister said the footage was fake\": what it shows",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local content = m:get("type") == "falsity_predicate" and not m:slot("noun") and m:slot("content")
      local shown = content and content.first < content.last and content.last - content.first <= SHOWN and doc:token(content.last):in_list("evidence_noun")
      if shown and doc:token(content.first):is("det") and nearby.only(doc, content.first, content.last - 1, "det", "adj", "participle") then
        m:add_slot("noun", doc:span(content.last, content.last))
      end
    end
  end,
}
