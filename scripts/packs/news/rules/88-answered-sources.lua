-- Who is answered and is no actor by any list: papers that nobody is known to have written, people in the plural. Behind
-- what makes tensions, so that little else is told of them, and before those are rated.
phase "tension-passes"

local makers = require "lib.makers"

-- The phrase that a source is, if its noun is one that says something and was not told of before, as its author might be:
-- "an anonymous letter"; "a memo, which says".
local function paper_of(doc, source)
  local last = source.last
  if doc:token(source.first):is("wh") then
    last = doc:word(source.first - 1) == "," and source.first - 2 or source.first - 1
  end
  if last < 1 or not makers.speaks(doc:token(last)) then return nil end
  local first = last
  while first > 1 and doc:token(first - 1):is("adj", "noun", "participle") do first = first - 1 end
  local article = first > 1 and string.lower(doc:word(first - 1))
  return (article == "a" or article == "an") and doc:span(first - 1, last) or nil
end

-- "Accused by ex-pupils of theft": people, though no list has them. The plural that ends the source.
local function people_of(doc, source)
  local last = doc:token(source.last)
  return last:is("plural") and not last:is("name") and last.lemma ~= "other" and source or nil
end

pass "sources that are answered" {
  about = "\"A leaflet says that she lied. She denies it\": the claimant is the leaflet, if nobody is known to have " ..
          "written it; people whom no list has",
  run = function(doc)
    if #doc:mentions("Denial") == 0 then return end
    for _, c in ipairs(doc:mentions("Claim")) do
      local source = not c:actor("source") and not c:get("speaker") and c:slot("source")
      local paper = source and paper_of(doc, source)
      local phrase = source and (paper or people_of(doc, source))
      if phrase and #phrase:mentions("Actor") == 0 then
        local thing = paper or doc:token(phrase.last):in_list("data_noun", "medium")   -- phone records
        doc:add("Actor", phrase, { name = phrase },
                { key = doc:token(phrase.last).lemma, kind = thing and "other" or "people", form = "nominal" })
      end
      if paper and paper.last < source.first then c:set("speaker", paper:mentions("Actor")[1].number) end
    end
  end,
}
