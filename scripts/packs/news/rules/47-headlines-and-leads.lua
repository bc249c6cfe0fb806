-- What a headline denies in short, and the lead in full: "Supplier denies cutting corners / Halvor Works has denied claims that it skipped
-- inspections": those claims.
local claimants = require "lib.claimants"
local matter = require "lib.matter"
local quoted_claims = require "lib.quoted_claims"
local sets = require "lib.word_sets"
local sides = require "lib.sides"

phase "denial-passes"

local LEAD = 2   -- sentences behind the headline in which the lead may stand, below whoever wrote it

local in_short = { verb = true, rejects_claim = true, negated_statement = true }

-- The claim that the denial names in full.
local function named_in(doc, m)
  local noun = m:slot("noun")
  for _, c in ipairs(noun and doc:sentence(m.sentence):mentions("Claim") or {}) do
    if noun.first <= c.place and c.place <= noun.last and c:get("says") ~= "matter" then return c end
  end
end

-- Can it be the same denial, by who denies or by the words?
local function is_same(doc, headed, lead)
  local one, other = headed:actor("source"), lead:actor("source")
  if one and other and (one:get("key") == other:get("key") or sides.meet(sides.of(one), sides.of(other))) then return true end
  if not one or one:get("form") == "nominal" then return true end
  local a, b = headed:slot("content"), lead:slot("content")
  return a ~= nil and b ~= nil and matter.common(matter.topics_beside_names(doc, a), matter.topics_beside_names(doc, b)) > 0
end

local function words_of(doc, span)
  return matter.add_topics(doc, {}, span.first, span.last)
end

-- The first denial below the headline.
local function lead_of(doc, denials, headed)
  for _, m in ipairs(denials) do
    if not m.in_headline and m.sentence > headed.sentence then
      return m.sentence <= headed.sentence + LEAD and claimants.denies_another(m) and m or nil
    end
  end
end

local BEHIND = 2   -- sentences behind the lead, in which it is told who says so

-- Who says, right behind, what the lead denies in its own words: "Boss denies dumping waste / The head of the port has denied that sludge was
-- dumped. The union says that barges emptied sludge".
local function sayer_behind(doc, m, lead)
  local content, denier = lead:slot("content"), lead:actor("source")
  local words = content and denier and matter.topics_beside_names(doc, content, true) or {}
  for n = lead.sentence + 1, words[1] and math.min(doc.sentences, lead.sentence + BEHIND) or 0 do
    for _, c in ipairs(doc:sentence(n):mentions("Claim")) do
      local by, said = c:slot("source") and c:actor("source"), c:slot("content")
      local puts = by and said and sets.put_forward[c:get("act") or ""] and not quoted_claims.is_direct(doc, c)
      if puts and not sides.meet(sides.of(by), sides.of(denier)) and matter.common(matter.topics_beside_names(doc, said, true), words) > 0 then return c end
    end
  end
end

-- "Boss denies dumping waste": as the lead has it, with a word that what is told behind has too, and the headline has not.
local function name_sayer(doc, m, lead)
  local told = not lead:slot("claimant") and not lead:slot("noun") and sayer_behind(doc, m, lead)
  local content = told and m:slot("content")
  if content and matter.common(words_of(doc, content), words_of(doc, told:slot("content"))) == 0 then m:add_slot("claimant", told:slot("source")) end
end

words "clears" { "clear", "exonerate", "acquit", "absolve", "exculpate", inflect = "verb" }

pass "cleared in the lead" {
  about = "\"Mayor took no bribes, inquiry finds / An inquiry cleared her of it, the council said\": the same, and no claim to be denied",
  run = function(doc)
    local headed = doc.headline and doc:mentions("Denial")[1]
    if not headed or not headed.in_headline or headed:get("type") == "retraction" then return end
    for n = headed.sentence + 1, math.min(doc.sentences, headed.sentence + LEAD) do
      for _, c in ipairs(doc:sentence(n):mentions("Claim")) do
        local content = c:slot("content")
        if content and doc:find_list(content.first, content.last, "clears") then c:set("says", "denied") end
      end
    end
  end,
}

pass "what the lead tells in full" {
  about = "\"Supplier denies cutting corners / Halvor Works has denied claims that it skipped inspections\": the headline denies those",
  run = function(doc)
    local denials = doc.headline and doc:mentions("Denial") or {}
    for _, m in ipairs(denials) do
      if not m.in_headline then return end
      local short = claimants.denies_another(m) and in_short[m:get("type") or ""] and not m:slot("claimant") and not named_in(doc, m)
      local lead = short and lead_of(doc, denials, m)
      local same = lead and is_same(doc, m, lead)
      local claim = same and named_in(doc, lead)
      if same and not claim then name_sayer(doc, m, lead) end
      if claim and not claim:get("prompts") then
        claim:set("prompts", "near")
        local content = m:slot("content")
        if content and matter.common(words_of(doc, content), words_of(doc, claim:slot("content"))) == 0 then   -- "cutting corners"
          m:add_slot("noun", content)
          m:set("says", nil)
        end
      end
    end
  end,
}
