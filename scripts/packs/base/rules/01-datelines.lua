-- Where and when a report was written, and for whom. This is known before the tags are: the sentence begins behind it, so
-- a capital there makes no name ("LAGOS (Meridian News) - Fishermen left").
phase "datelines"

local OFFICE = 8   -- tokens

-- "Ada Lind - Chief of Ports: ...": does an office stand behind the dash, and a colon?
local function is_label(doc, m)
  if #doc:word(m.first) == 1 then return false end   -- "Q - Ada Lind: ...": she asks
  for n = m.last + 1, math.min(m.last + OFFICE, doc.tokens) do
    local word = doc:word(n)
    if word == ":" then return n > m.last + 1 end
    if not string.find(word, "^%u") and word ~= "of" and word ~= "for" and word ~= "and" and word ~= "the" then return false end
  end
  return false
end

rule "dateline" {
  finds = "Dateline", about = "PLACE, date (AGENCY) - before the first sentence of a paragraph",
  ways = {
    place_dash = [[ ^^ ([upper] | [capital]){1,4} ([upper] | [capital] | [num] | , | . | [period] | '/' | [open] | [close]){0,16} ( - | -- | [dash]) ]],
    agency_dash = [[ ^^ [open] ([capital] | [upper]){1,4} [close] ( - | -- | [dash]) ]],
  },
  check = function(m, doc)   -- "The US-led force": a hyphen within a word, which a small letter follows
    local behind = doc:word(m.last) == "-" and doc:token(m.last + 1)
    return (not behind or string.find(behind.text, "^%l") == nil) and not is_label(doc, m)
  end,
  yes = { "[GENEVA, March 4 (Meridian News) -] The talks began.", "[LAGOS —] The talks began.",
          "[(Meridian News) —] The talks began." },
  no = { "Ada Lind - Chief of Ports: It is late.", "The talks - long and hard - began.", "The US-led force began to withdraw." },
}

rule "dateline in pieces" {
  finds = "Dateline", about = "PLACE. Jan 29 (AGENCY) -: a full stop behind the place", within = "paragraph",
  pattern = [[ ^^ [upper]{1,3} . [capital] [num] [open] ([capital] | - | .){1,5} [close] (- | -- | [dash]) ]],
  yes = { "[LAGOS. Jan 29 (Meridian News) -] The talks began." },
  no = { "LAGOS. The talks began on Jan 29 (Monday)." },
}

rule "label" {
  finds = "Label", about = "LIND: But we left; Q: When was that?: a sentence begins behind who speaks, so a capital there makes no name",
  ways = {
    name = [[ ^^ ([open] [digit] [close])? ([capital] | [upper]) ([capital] | [upper] | of | for | the | and){0,8} ([open] [not close]{1,6} [close]){0,2} ((, | - | [dash]) [capital] ([capital] | of | for | the | and | ,){0,7})? : ]],
    letter = [[ ^^ /(?-i:[QA])\./ ]],
  },
  yes = { "[LIND:] But we left.", "[Q:] When was that?", "[Ada Lind (Velia) :] In May we left.", "[Minister for Ports:] The gates are shut.", "[Ada Lind - Chief of Ports:] The gates are shut.", "[A.] When we left." },
  no = { "He said this: We left.", "A bank left." },
}
