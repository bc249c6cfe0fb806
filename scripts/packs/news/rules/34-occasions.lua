-- What stands about a claim: in which medium or on which occasion, when, and how sure it is.
phase "speech"

type "Occasion" { inner = true, about = "in a statement, on Monday: about a claim, not in it" }
type "Hedge" { inner = true, about = "words that say how sure a statement is" }

words "modality" { from = "words/modality.tsv", inflect = "marked" }

rule "medium" {
  finds = "Occasion", about = "in a statement, on state television, at a rally in Kyiv",
  pattern = [[ (in | on | via | by | at | during | through) ([det not wh] | [own])? ([adj] | [noun] | [name] | [possessive] | [num]){0,4} <medium> ((with | of | to | from) (np | core))? ]],
  make = { what = "medium" },
  yes = { "He said [in a statement] that it was late." },
  no = { "He said in a hurry that it was late." },
}

rule "day" {
  finds = "Occasion", about = "on Monday, late last week, yesterday",
  pattern = [[ (on | in | since | late | early | earlier | later)? (last | this | next)? (<weekday> | <timeword> | [name <month>] [num]?) (morning | afternoon | evening | night)? ]],
  make = { what = "time" },
  yes = { "He said [on Monday] that it was over." },
  no = { "He said on request that it was over." },
}

rule "last week" {
  finds = "Occasion", about = "last week, earlier this month",
  pattern = [[ (late | early | earlier | later)? (last | this) <timeunit> ]],
  make = { what = "time" },
  yes = { "He said [earlier this month] that it was over." },
  no = { "It was the last one." },
}

rule "hedge" {
  finds = "Hedge", about = "reportedly, is believed to, may have",
  pattern = [[ {word: <modality>} ]],
  make = { certainty = "{word.certainty}" },
  yes = { "He said it was [allegedly] lost." },
  no = { "He said it was lost." },
}

phase "speech-passes"

local of_things = { ["intention"] = true, ["same subject intends"] = true, ["said of somebody"] = true,
                    ["said by nobody named"] = true }
local to_come = { demand = true, promise = true, ask = true, suggest = true, predict = true }

-- "praised the firemen on Monday", "in a tweet": when and where it was said. Not "the talks on Monday's agenda",
-- "the remark in the report".
local function tells_of_saying(doc, o, last)
  local first, after = doc:token(o.first), o.last < last and doc:token(o.last + 1)
  if after and (after:is("noun") or after:is("possessive") or after:is("num")) then return false end
  if o:get("what") == "time" then return first:is("prep") or doc:token(o.first - 1):is("noun") end
  local article = string.lower(doc:token(o.first + 1).text)
  return article == "a" or article == "an" or doc:token(o.first + 1):is("name")
end

-- "the plan that he made on Monday": the day is that of the verb.
local function has_verb(doc, from, to)
  for n = from, to do
    local t = doc:token(n)
    if t:is("verb") or t:is("modal") or t.quoted then return true end
  end
  return false
end

-- The last token of what is spoken of, before the first word that tells of its saying.
local function end_of_thing(doc, piece)
  for _, o in ipairs(piece:mentions("Occasion")) do
    if o.first > piece.first + 1 and piece.last - o.first < 10 and tells_of_saying(doc, o, piece.last) then
      return has_verb(doc, piece.first, o.last) and piece.last or o.first - 1
    end
  end
  return piece.last
end

pass "when it was said" {
  about = "praised the firemen on Monday in a tweet: day and medium behind what is spoken of are no part of it",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Claim")) do
      local pieces = of_things[m.rule] and not to_come[m:get("act") or ""] and m:pieces("content")
      local piece = pieces and pieces[#pieces]
      local last = piece and end_of_thing(doc, piece)
      if last and last < piece.last then
        m:drop_slot("content")
        for i = 1, #pieces - 1 do m:add_slot("content", pieces[i]) end
        m:add_slot("content", doc:span(piece.first, last))
      end
    end
  end,
}
