-- "In a statement, the firm said:", and what it said is the next paragraph, in quotation marks or without.
phase "speech"

type "Announced" {
  head = "cue", keep = "best", inner = true, slots = { "source", "cue", "addressee", "medium", "time" },
  about = "somebody is about to say something: a colon at the end of a paragraph",
}

rule "announced" {
  finds = "Announced", about = "the firm said in a statement:",
  ways = {
    verb = [[ &subject {cue: (verbs with <say strength=5|6|7|8|9> | &pre <say strength=5|6|7|8|9>)} &whom? &to_whom? &setting ([prep] [not mark not verb]{1,14}?)? : $$ ]],
    noun = [[ {source: (core [possessive] | [own])} [adj]{0,2} {cue: <speech_noun strength=5|6|7|8|9>} ([not mark not verb]{1,10}? | , [not final]{1,24}?)? : $$ ]],
    -- of a list of pictures: 2. (SOUNDBITE) PORT CHIEF, ADA LIND, SAYING:
    saying = [[ {source: ([upper] (([upper] | ,){0,10}? [upper])? | core (, core)?)} , {cue: saying} ([open] [not close]{1,3} [close])? : $$ ]],
  },
  make = { act = "{cue.act|state}", certainty = "{cue.certainty|certain}", class = "{cue.class|say}" },
  yes = { "(SOUNDBITE) [source PORT CHIEF, ADA LIND], [cue SAYING]:", "[source The firm] [cue said] in a statement:", "[source The mayor's] full [cue statement]:" },
  no = { "The list is long:", "Here is what we know:" },
}

phase "speech-passes"

local bullets = { ["•"] = true, ["-"] = true, ["*"] = true, ["–"] = true, ["·"] = true }

local function is_bullet(doc, paragraph) return bullets[doc:token(paragraph.first).text] or false end

-- What is announced: the quotation that opens the next paragraph, else the whole of it, and of bullets all.
local function announced(doc, number)
  local spans, paragraph = {}, doc:paragraph(number)
  local quote = paragraph and doc:quote(paragraph.first)
  if quote and quote.first == paragraph.first then return { quote } end
  local listed = paragraph and is_bullet(doc, paragraph)
  while paragraph do
    spans[#spans + 1] = paragraph
    number = number + 1
    paragraph = listed and doc:paragraph(number)
    if paragraph and not is_bullet(doc, paragraph) then break end
  end
  return spans
end

local function drop_others(doc, cue)
  for _, claim in ipairs((doc:around("Claim", "cue", cue.first))) do claim:drop("what is said comes in the next paragraph") end
end

pass "what was announced" {
  about = "a claim of the paragraph behind a colon",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Announced")) do
      local cue, content = m:slot("cue"), announced(doc, m.paragraph + 1)
      if #content > 0 and not cue.quoted then
        drop_others(doc, cue)
        local claim = doc:add("Claim", doc:span(m.first, content[#content].last), { source = m:slot("source"), cue = cue },
                              { act = m:get("act"), certainty = m:get("certainty"), class = m:get("class") }, m)
        for _, span in ipairs(content) do claim:add_slot("content", span) end
      end
    end
  end }
