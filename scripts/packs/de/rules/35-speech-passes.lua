-- What no pattern states about claims: quotations and indirect speech that go on behind their speaker, and
-- who "wir" is.
phase "speech-passes"

local heads = require "lib.heads"
local ends = require "lib.ends"

pass "sources end with a word" {
  about = "an apposition's last comma is no part of a source",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Claim")) do ends.trim(doc, m, "source") end
  end,
}

-- „...“, sagte sie. „...“: one claim of two pieces.
pass "quotation goes on" {
  about = "the quotation at the start of the next sentence of the paragraph, if nobody else says it",
  run = function(doc)
    local free = {}
    for _, q in ipairs(doc:quotes()) do
      if #doc:around("Claim", "content", math.min(q.first + 1, q.last)) == 0 then free[q.first] = q end
    end
    for _, m in ipairs(doc:mentions("Claim")) do
      local cue, content = m:slot("cue"), m:slot("content")
      local after = cue and content and cue.sentence < doc.sentences and doc:sentence(cue.sentence + 1)
      local q = after and after.paragraph == cue.paragraph and free[after.first]
      if q and doc:quote(content.last) and content.last < cue.first then
        m:add_slot("content", q)
        free[after.first] = nil
      end
    end
  end,
}

local first_person = { ich = "one", mir = "one", mich = "one", wir = "all", uns = "all" }

pass "first person" {
  about = "ich in a quotation is its speaker, wir the speaker's organisation; pronouns of nobody are dropped",
  run = function(doc)
    for _, claim in ipairs(doc:mentions("Claim")) do
      local source = claim:actor("source")
      for _, piece in ipairs(source and claim:pieces("content") or {}) do
        for _, m in ipairs(piece:mentions("Actor")) do
          local who = m:get("form") == "pronoun" and first_person[heads.lower(m.text)]
          if who then
            local org = source:get("org")
            m:set("key", who == "all" and org and org ~= "" and org or source:get("key") or source:get("name"))
            m:set("kind", source:get("kind"))
          end
        end
      end
    end
    for _, m in ipairs(doc:mentions("Actor")) do
      if m:get("form") == "pronoun" and not m:get("key") then m:drop("a pronoun that stands for no actor found") end
    end
  end,
}

pass "speakers together" {
  about = "X und Y: whoever speaks with the source stands beside it",
  run = function(doc)
    for _, claim in ipairs(doc:mentions("Claim")) do
      local source, main = claim:slot("source"), claim:actor("source")
      for _, a in ipairs(source and main and source:mentions("Actor") or {}) do
        if a.first > main.last and a.last <= source.last and string.lower(doc:token(a.first - 1).text) == "und" then
          claim:add_slot("with", a)
        end
      end
    end
  end,
}
