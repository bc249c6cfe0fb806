-- Who only stands behind somebody in a word says nothing: "Iran-backed rebels said", "a Norland-owned mine said"; nor does
-- the land whose adjective tells where a paper was written: "a Norland study found".
phase "speech-passes"

local backers = require "lib.backers"

pass "backers say nothing" {
  about = "Iran-backed rebels said: the rebels did, and not Iran",
  run = function(doc) backers.correct(doc, "Claim") end,
}

-- "Boeing supplier", "an Apple rival": who deals with the firm is another.
words "another_house" { "supplier", "contractor", "subcontractor", "sub-contractor", "competitor", "rival", "franchisee", "distributor", "licensee", "reseller",
                        "vendor", "dealer", "customer", "creditor", "shareholder", "investor", "whistleblower", "whistle-blower", "subsidiary", "affiliate",
                        "opponent", "critic", "challenger", "ally", inflect = "noun" }

words "paper_of_a_land" { "study", "survey", "poll", "report", "media report", "newspaper report", "press report", "lawsuit", "suit", "indictment", "court filing",
                          "filing", "complaint", "affidavit", "book", "film", "documentary", "article", "paper", "textbook", "analysis", "blog", "website",
                          inflect = "noun" }

-- "A Norland study": the words that tell what was written, if they follow the land and the source ends with them; else nil.
local function paper_of(doc, source, a)
  local at = doc:token(source.first):is("det") and source.first + 1 or source.first
  if a.first ~= at or a.last >= source.last or a:get("kind") ~= "state" or not doc:token(source.last):in_list("paper_of_a_land") then return nil end
  for n = a.last + 1, source.last do
    if not doc:token(n):is("adj", "common") then return nil end
  end
  for _, other in ipairs(source:mentions("Actor")) do
    if other.last == source.last then return nil end   -- one that is known to write
  end
  return doc:span(at, source.last)
end

local function land_writes_nothing(doc, m)
  local source, a = not m:get("speaker") and m:slot("source"), m:actor("source")
  local paper = source and a and paper_of(doc, source, a)
  if not paper then return end
  local written = doc:add("Actor", paper, { name = paper }, { key = string.lower(paper.text), kind = "other", form = "nominal" }, source)
  m:set("speaker", written, "whose phrase it is")
end

pass "a land writes nothing" {
  about = "a Norland study found: the study did, and not Norland",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Claim")) do land_writes_nothing(doc, m) end
  end,
}
