phase "checks"

local function same(have, want, what)
  if have ~= want then
    error(string.format("%s: expected %s, have %s", what, tostring(want), tostring(have)))
  end
end

local function refused(what, fn, part)
  local ok, message = pcall(fn)
  if ok then error(what .. ": was not refused") end
  if not string.find(message, part, 1, true) then error(what .. ": says " .. message) end
end

-- A pass that looks at the article of the test only, not at the examples of rules.
local function check(name, fn)
  pass(name) { run = function(doc) if doc.id == "bindings.txt" then fn(doc) end end }
end

check("document", function(doc)
  same(doc.id, "bindings.txt", "id")
  same(doc.sentences, 2, "sentences")
  same(doc.paragraphs, 1, "paragraphs")
  same(doc.headline, false, "headline")
  same(doc.language, "en", "language")
  same(doc.tokens, 15, "tokens")
  same(string.sub(doc.text, 1, 3), "The", "text")
  same(tostring(doc), "document", "tostring")
  same(doc:sentence(2).text, '"Two green bridges stand," he said.', "sentence")
  same(doc:sentence(3), nil, "no third sentence")
  same(#doc:quotes(), 1, "quotes")
  same(doc:quotes()[1].text, '"Two green bridges stand,"', "quote")
  same(doc:quote(6) == doc:quotes()[1], true, "quote at its first token")
  same(doc:quote(12) == doc:quotes()[1], true, "quote at its last token")
  same(doc:quote(5), nil, "no quote before")
  same(doc:quote(13), nil, "no quote behind")
  same(doc:quote(99), nil, "no such token")
  refused("field", function() return doc.colour end, 'a document has no field "colour"')
  refused("mistyped field", function() return doc.headlin end, 'no field "headlin"; did you mean "headline"?')
  refused("mistyped method", function() return doc:mentionz("Thing") end,
          'no field "mentionz"; did you mean "mentions" or "mention"?')
  refused("type", function() return doc:mentions("Thong") end, 'unknown type "Thong"')
end)

check("entry at the end of a span", function(doc)
  same(doc:span(7, 9):last_entry("landmark", "group"), "long", "the longest entry")
  same(doc:span(9, 9):last_entry("landmark", "group"), "short", "only what lies in the span")
  same(doc:span(7, 8):last_entry("landmark", "group"), nil, "nothing ends there")
  same(doc:span(7, 9):last_entry("colour", "group"), nil, "other list")
  same(doc:span(7, 8):last_entry("colour", "shade"), "", "no such column")
  same(doc:span(6, 9):last_entry("landmark").text, "green bridges", "the entry itself")
  same(doc:span(7, 8):last_entry("landmark"), nil, "no entry")
  refused("list", function() return doc:span(7, 9):last_entry("landmarks", "group") end, "unknown word list")
end)

check("token", function(doc)
  local t = doc:token(3)
  same(t.text, "tower", "text")
  same(t.tag, "NN", "tag")
  same(t.lemma, "tower", "lemma")
  same(doc:token(9).lemma, "bridge", "lemma of a plural")
  same(t:is("noun"), true, "tag word")
  same(t:in_list("thing"), true, "list")
  same(t:in_list("colour"), false, "other list")
  same(t.known, true, "known")
  same(doc:token(9).quoted, true, "quoted")
  same(doc:token(99), nil, "no such token")
  same(t:is("verb", "noun"), true, "one of two tag words")
  same(t:is("verb", "adj"), false, "none of two tag words")
  same(t:in_list("colour", "thing"), true, "one of two lists")
  same(t:in_list("colour", "maker"), false, "none of two lists")
  same(doc:word(3), "tower", "word")
  same(doc:word(0), "", "no word before")
  same(doc:word(99), "", "no word behind")
  refused("tag word", function() return t:is("noon") end, "unknown tag")
  refused("second tag word", function() return t:is("noun", "noon") end, "unknown tag")
  refused("second list", function() return t:in_list("colour", "things") end, "unknown word list")
end)

local many = {}
for i = 1, 17 do many[i] = "colour" end

check("stretch", function(doc)
  same(doc:find_list(1, 5, "thing"), 3, "the first token of a list")
  same(doc:find_list(1, 5, "colour", "thing"), 2, "of one of two lists")
  same(doc:find_list(4, 5, "colour", "thing"), nil, "none of two lists")
  same(doc:find_list(9, 99, "colour"), nil, "beyond the end")
  same(doc:find_list(3, 2, "thing"), nil, "nothing to look through")
  same(doc:find_tag(-3, 5, "verb", "noun"), 3, "from before the text, one of two tag words")
  same(doc:find_tag(4, 5, "noun"), nil, "no such tag")
  same(table.concat(doc:topics(1, 4), " "), "red tower fall", "topics")
  same(table.concat(doc:topics(1, 4, "colour"), " "), "tower fall", "topics without a list")
  same(#doc:topics(3, 2), 0, "no topics")
  refused("list", function() return doc:find_list(3, 2, "things") end, "unknown word list")
  refused("tag word", function() return doc:find_tag(3, 2, "noun", "noon") end, "unknown tag")
  refused("list to leave out", function() return doc:topics(3, 2, "colours") end, "unknown word list")
  refused("no list", function() return doc:find_list(1, 2) end, "string expected, got no value")
  refused("very many lists", function() return doc:topics(1, 2, table.unpack(many, 1, 17)) end, "more than 16 lists")
  refused("no place", function() return doc:find_tag("x", 2, "noun") end, "number expected")
end)

check("values of all mentions", function(doc)
  local all, sizes, lengths, none = doc:mentions("Thing", "size", "length", "nothing")
  same(#all, 2, "mentions")
  for i, m in ipairs(all) do
    same(sizes[i], m:get("size"), "an attribute")
    same(lengths[i], m:get("length"), "another")
    same(none[i], false, "one that is not set")
  end
  same(#none, 2, "as many as there are mentions")
  same(select("#", doc:mentions("Thing")), 1, "mentions alone")
  refused("no name of an attribute", function() return doc:mentions("Thing", nil) end, "string expected, got nil")
end)

check("mention", function(doc)
  local all = doc:mentions("Thing")
  same(#all, 2, "mentions")
  local m = all[1]
  same(m.text, "red tower", "text")
  same(m.first, 2, "first")
  same(m.last, 3, "last")
  same(m.place, 3, "place of the head")
  same(m.rule, "coloured thing", "rule")
  same(m.way, "pattern", "way")
  same(m.type, "Thing", "type")
  same(m:slot("colour").text, "red", "slot")
  same(m:slot("nothing"), nil, "absent slot")
  same(m:slot("nothing", "colour", "it").text, "red", "the first slot that is there")
  same(m:slot("nothing", "neither"), nil, "absent slots")
  same(m:get("size"), "big", "feature of the list")
  same(m:get("length"), "9", "set by build")
  local size, none, length = m:get("size", "nothing", "length")
  same(size, "big", "the first of several attributes")
  same(none, nil, "one that is not set")
  same(length, "9", "the last of several")
  same(m:feature("it", "group"), "big", "feature")
  same(m:feature("it", "lemma"), "tower", "computed feature")
  same(m:span().text, m.text, "span")
  m:set("seen", true)
  same(m:get("seen"), "yes", "a flag")
  m:set("seen", nil)
  same(m:get("seen"), nil, "unset")
  same(m == doc:mentions("Thing")[1], true, "equal handles")
  same(doc:mention(m.number) == m, true, "a mention by its number")
  same(doc:mention(-1), nil, "no such number")
  same(doc:mention(1000000), nil, "no such number")
  same(#m:pieces("it"), 1, "pieces")
  local found, pieces = doc:around("Thing", "it", 3)
  same(#found, 1, "around")
  same(found[1] == m, true, "around: the mention")
  same(pieces[1] == m:slot("it"), true, "around: the piece")
  same(#doc:around("Thing", "colour", 3), 0, "around: another slot")
  same(#doc:around("Thing", "it", 99), 0, "around: no such token")
  refused("around a type", function() return doc:around("Thong", "it", 3) end, 'unknown type "Thong"')
  local dropped = all[2].number
  all[2]:drop("not wanted")
  same(doc:mention(dropped), nil, "a dropped one by its number")
  same(#doc:mentions("Thing"), 1, "dropped")
end)

check("span", function(doc)
  local s = doc:span(1, 3)
  same(s.text, "The red tower", "text")
  same(#s:mentions("Thing"), 1, "mentions inside")
  same(s:covers(doc:span(2, 3)), true, "covers")
  same(doc:span(2, 3):covers(s), false, "does not cover")
  same(s.sentence, 1, "sentence")
  refused("reversed", function() return doc:span(3, 1) end, "before the first")
  refused("outside", function() return doc:span(1, 999) end, "no token of that number")
  local m = doc:add("Thing", s, { it = doc:span(3, 3) }, { size = "own" })
  same(m:get("size"), "own", "an attribute of an added mention")
  same(m.place, 3, "its head")
  same(m:get("1"), nil, "names of slots are no attributes")
end)

-- A mention stands for its tokens; what one was built on is for explanations alone.
check("what findings are built on", function(doc)
  local old, count = doc:mentions("Thing")[1], #doc:mentions("Aside")
  local new = doc:add("Aside", old, { it = old }, { a = "b" }, doc:token(1), "colour", nil, { old, doc:span(1, 2) })
  same(new:span() == old:span(), true, "the tokens of a mention")
  same(new:slot("it") == old:span(), true, "those of a slot")
  same(new:get("a"), "b", "an attribute beside it")
  new:set("a", "c", "for a reason", old, doc:token(1), "colour")
  same(new:get("a"), "c", "an attribute with a reason")
  new:add_slot("it", old)
  same(#new:pieces("it"), 2, "a mention as a piece")
  local late = "the name of a list stands behind the words"
  refused("a list of nothing", function() new:set("a", "d", "why", "colour") end, late)
  refused("a list of a list", function() new:set("a", "d", "why", doc:token(1), "colour", "colour") end, late)
  refused("no list", function() new:set("a", "d", "why", doc:token(1), "colours") end, 'unknown word list "colours"')
  refused("a number", function() new:set("a", "d", "why", 5) end, "span expected, got number")
  same(new:get("a"), "c", "an attribute whose reason was refused")
  refused("a number in a list", function() new:drop("why", { 5 }) end, "span expected, got number")
  refused("no basis", function() doc:add("Aside", old, nil, nil, "colour") end, late)
  same(#doc:mentions("Aside"), count + 1, "mentions after refusals")
  new:drop("no more", doc:token(1), "colour", old)
  same(#doc:mentions("Aside"), count, "mentions after it was dropped")
end)

-- Nothing stays of a finding that is refused.
check("odd findings", function(doc)
  local s, count = doc:span(1, 3), #doc:mentions("Thing")
  local function odd(what, slots, attributes, part)
    refused(what, function() return doc:add("Thing", s, slots, attributes) end, part)
  end
  odd("a text for a slot", { it = "x" }, nil, 'slot "it": span or mention expected, got string')
  odd("a token for a slot", { it = doc:token(1) }, nil, 'slot "it": span or mention expected, got token')
  odd("a slot by number", { s }, nil, "slots and attributes have names")
  odd("slots that are none", "it", nil, "table expected, got string")
  odd("a table for an attribute", { it = s }, { a = {} }, 'attribute "a": text, number, boolean or mention expected')
  odd("a span for an attribute", { it = s }, { a = s }, 'attribute "a": text, number, boolean or mention expected')
  odd("no number", { it = s }, { a = 0 / 0 }, "not finite")
  odd("no UTF-8", { it = s }, { a = "\255" }, "not valid UTF-8")
  same(#doc:mentions("Thing"), count, "mentions after refusals")
  local only = doc:add("Aside", s, { it = doc:span(2, 2) })
  same(only:get("1"), nil, "names of slots are no attributes where none are given")
  refused("no name", function() only:set(nil, 5) end, "string expected, got nil")
  refused("a span", function() only:set("a", s) end, "mention expected, got span")
  refused("without end", function() only:set("a", 1 / 0) end, "not finite")
  refused("no whole number", function() return doc:span(1.5, 2) end, "no integer representation")
  refused("no number at all", function() return doc:span(1, 0 / 0) end, "no integer representation")
  same(only:get("a"), nil, "an attribute that was refused")
end)

type "Aside" { inner = true, slots = { "it" } }

-- Handles of the document that was read before this one: the examples of rules are documents too.
local kept

pass "stale handles" {
  run = function(doc)
    local gone = "belongs to a document that is no longer read"
    for name, h in pairs(kept or {}) do
      refused("field of " .. name, function() return h.text end, gone)
      refused("no field of " .. name, function() return h.colour end, gone)
    end
    if kept then
      refused("method of a document", function() return kept.doc:token(1) end, gone)
      refused("method of a token", function() return kept.token:is("noun") end, gone)
      refused("method of a span", function() return kept.span:mentions("Thing") end, gone)
      refused("span of another document", function() return doc:add("Thing", kept.span) end, gone)
      same(kept.token == doc:token(1), false, "handles of two documents")
    end
    refused("another kind", function() return doc.token(doc:token(1), 1) end, "document expected, got token")
    refused("no handle", function() return doc.token("x", 1) end, "document expected, got string")
    kept = { doc = doc, token = doc:token(1), span = doc:span(1, 1), mention = doc:mentions("Thing")[1] }
  end,
}
