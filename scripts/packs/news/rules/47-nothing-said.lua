-- What a verb of saying has in front of it, or behind, that says nothing: "Nurses beg to differ", "the bird expressed itself freely", "they shared
-- this money", "the car people are talking about belongs to her".
phase "denial-passes"

words "differs" { "differ", "disagree", inflect = "verb" }
words "reflexive" { "itself", "himself", "herself", "themselves", "oneself", "myself", "yourself", "ourselves" }
words "handed_on" { "share", inflect = "verb" }
words "talked_of" { "talk", "speak", "think", "hear", "dream", "complain", "ask", inflect = "verb" }
words "shared_words" { "view", "concern", "fear", "opinion", "idea", "sentiment", "belief", "story", "account", "detail", "news", "video", "clip",
                       "photo", "photograph", "picture", "image", "post", "message", "memory", "thought", "worry", "suspicion", "doubt", "information",
                       "intelligence", "finding", "anger", inflect = "noun" }

local FEW = 3   -- tokens of "them badly"

-- "Explained them badly", "explained it": what has been named before.
local function is_pronoun_only(doc, first, last)
  local t = doc:token(first)
  return last - first < FEW and t:is("pronoun") and not t:is("wh") and (first == last or doc:token(first + 1):is("adv"))
end

-- Does it say nothing?
local function says_nothing(doc, cue, content)
  local verb, first, last = doc:token(cue.last), content.first, content.last
  if doc:word(first) == "to" and first < last and doc:token(first + 1):in_list("differs") and first + 1 == last then return true end
  local finite = doc:find_tag(first, last, "finite", "modal")
  if finite == first and doc:word(first - 1) == "about" and doc:find_list(cue.first, cue.last, "talked_of") and cue.last == first - 1 then return true end
  if finite then return false end
  if verb:in_list("handed_on") then return not doc:find_list(first, last, "shared_words", "claim_noun", "print_noun") end
  return doc:token(first):in_list("reflexive")
end

pass "nothing is said" {
  about = "\"Nurses beg to differ\", \"they shared this money\", \"the car people are talking about belongs to her\": no claims",
  run = function(doc)
    if #doc:mentions("Denial") == 0 then return end
    for _, c in ipairs(doc:mentions("Claim")) do
      local cue, content = c:slot("cue"), c:slot("content")
      local one = cue and content and cue.last < content.first and c:get("mode") ~= "noun" and not c:pieces("content")[2]
      if one and says_nothing(doc, cue, content) then
        c:drop("says nothing")
      elseif one and is_pronoun_only(doc, content.first, content.last) and not c:get("says") then
        c:set("says", "matter")
      end
    end
  end,
}
