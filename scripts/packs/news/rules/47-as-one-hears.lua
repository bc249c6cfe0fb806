-- What one only hears or reads of, and what nobody in particular says, as whoever denies tells it in his own words: "'I keep reading that
-- we are broke,' she said. 'We are not broke'", "'Some say that I sold it. I sold nothing,' he said". It is no claim of his.
local sets = require "lib.word_sets"

phase "denial-passes"

words "only_hears" { "hear", "read", "see it written", inflect = "verb" }

local nobody = { some = true, they = true, others = true }

-- "I keep hearing that", "we are told that".
local function only_hears(doc, c, cue)
  local told = doc:token(cue.last):is("participle") and doc:token(cue.last).lemma == "tell" and cue.first < cue.last
  return told or doc:find_list(cue.first, cue.last, "only_hears") ~= nil
end

-- Is it told in a quotation by a pronoun that makes no claim?
local function is_hearsay(doc, c)
  local source, cue, content = c:slot("source"), c:slot("cue"), c:slot("content")
  if not source or not cue or not content or source.first ~= source.last or not doc:token(source.first).quoted then return false end
  local told = cue.last < content.first and not sets.about[string.lower(doc:word(content.first - 1))]   -- not "I heard of it in May"
  if not told or not doc:find_tag(content.first, content.last, "finite", "past", "modal") then return false end
  local word = string.lower(source.text)
  if sets.i_or_we[word] then return only_hears(doc, c, cue) end
  return nobody[word] and not c:actor("source") and doc:token(cue.last):in_list("say")
end

pass "what one only hears" {
  about = "\"'I keep reading that we are broke. We are not,' she said\": it is no claim of hers",
  run = function(doc)
    if #doc:mentions("Denial") == 0 then return end
    for _, c in ipairs(doc:mentions("Claim")) do
      if is_hearsay(doc, c) then c:drop_slot("source") end
    end
  end,
}
