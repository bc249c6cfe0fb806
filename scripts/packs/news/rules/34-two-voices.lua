-- Two voices in one sentence: "with residents saying that soldiers fired and the army insisting that the men were armed". What the
-- first says ends where the second begins, who speaks for himself.
phase "speech-passes"

local joins = { ["and"] = true, ["while"] = true, but = true }

local LONGEST = 6   -- tokens of who speaks

-- Who stands in front of the token, behind "and": "and the army's spokesman insisting".
local function voice_before(doc, n)
  for k = n - 1, math.max(2, n - LONGEST), -1 do
    local t = doc:token(k)
    if joins[t.form] then return k + 1 < n and doc:span(k + 1, n - 1) or nil end
    if not t:is("det", "own", "adj", "noun", "name", "possessive", "num") then return nil end
  end
end

-- The speaker with another such participle, whose words would hold it: "saying that they fired and the army insisting".
local function first_voice(doc, c, n)
  for _, o in ipairs((doc:around("Claim", "content", n))) do
    local cue = o ~= c and o:slot("source") and o:slot("cue")
    if cue and cue.first == cue.last and cue.last < n and doc:token(cue.first):is("gerund") and cue.sentence == c.sentence then return o end
  end
end

local function speaker_in(span)
  for _, a in ipairs(span:mentions("Actor")) do
    if a.last == span.last then return a end
  end
end

local function end_before(doc, o, n)
  local pieces = o:pieces("content")
  o:drop_slot("content")
  for _, p in ipairs(pieces) do
    if p.first < n then o:add_slot("content", doc:span(p.first, math.min(p.last, n - 1))) end
  end
end

pass "two voices in a sentence" {
  about = "\"with residents saying that soldiers fired and the army insisting that the men were armed\": the army speaks for itself",
  run = function(doc)
    for _, c in ipairs(doc:mentions("Claim")) do
      local cue = c:slot("cue")
      local gerund = cue and cue.first == cue.last and cue.first > 2 and doc:token(cue.first):is("gerund") and doc:token(cue.first - 1):is("noun")
      local first = gerund and first_voice(doc, c, cue.first)
      local voice = first and voice_before(doc, cue.first)
      if voice and voice.first > first:slot("cue").last + 2 then
        end_before(doc, first, voice.first - 1)
        c:drop_slot("source")
        c:add_slot("source", voice)
        c:set("speaker", speaker_in(voice))
      end
    end
  end,
}
