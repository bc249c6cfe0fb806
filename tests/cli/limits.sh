#!/usr/bin/env bash
# A pack that never ends, a bomb of memory: the document is told by name, the others go on, and the
# outcome is the same in every run.
. "$(dirname "$0")/lib.sh"

pack() {   # NAME PASS: a pack whose pass does harm where "bomb" stands
  mkdir -p "$1/rules"
  printf 'pack "%s" { about = "does harm", needs = { "base" }, phases = { "harm" } }\n' "$1" >"$1/pack.lua"
  cat >"$1/rules/harm.lua" <<EOF
phase "harm"
rule "bomb" { finds = "Bomb", about = "a word", pattern = [[ {it: bomb} ]], yes = { "A [it bomb]." } }
pass "harm" { run = function(doc)
  for _, m in ipairs(doc:mentions("Bomb")) do
    $2
  end
end }
EOF
}

printf '%s\n' '{"id":"before","text":"A flower."}' '{"id":"bad","text":"A bomb."}' \
  '{"id":"after","text":"A tree."}' >three.jsonl

pack loop 'while true do pcall(function() while true do end end) end'
pack memory 'local s = "x"; while true do s = s .. s end'
pack recursion 'local function f() return 1 + f() end; f()'
pack raises 'error({})'
# What a finding has is kept by the engine, and looked through by whoever asks: it ends soon, too.
pack attributes 'for i = 1, math.huge do m:set("k" .. i, "x") end'
pack given-attributes 'local t = {} for i = 1, 257 do t["k" .. i] = "x" end doc:add("Bomb", m, nil, t)'
pack given-slots 'local t = {} for i = 1, 257 do t["s" .. i] = m end doc:add("Bomb", m, t)'
pack pieces 'doc:around("Bomb", "it", 1) while true do m:add_slot("it", m) end'
pack changes 'while true do m:cut(m:span()) doc:around("Bomb", "it", m.first) end'
for name in loop memory recursion changes; do
  run 1 batch -p ./$name -o out-$name three.jsonl
  has err 'bad' '3 in = 2 done + 1 flagged + 0 quarantined'
  has out-$name/$name.jsonl '"id":"before"' '"id":"bad"' '"id":"after"' 'limit-lua'
  run 1 batch -p ./$name -o again-$name -w 1 three.jsonl
  cmp -s out-$name/$name.jsonl again-$name/$name.jsonl && pass || fail "$name: not the same twice"
done
for name in raises attributes pieces given-attributes given-slots; do
  run 1 batch -p ./$name -o out-$name three.jsonl
  has out-$name/$name.jsonl 'pack-error'
done
has out-attributes/attributes.jsonl 'more than 256 attributes of one finding'
has out-pieces/pieces.jsonl 'more than 256 pieces of slots in one finding'
has out-given-attributes/given-attributes.jsonl 'more than 256 attributes of one finding'
has out-given-slots/given-slots.jsonl 'more than 256 slots in one finding'

# A long text has room for more findings than a short one, and is read to its end; it has no sentence that
# costs the square of its length either.
mkdir -p every/rules
printf 'pack "every" { about = "finds every word", needs = { "base" }, phases = { "words" } }\n' >every/pack.lua
printf 'phase "words"\nrule "word" { finds = "Word", about = "a word", pattern = [[ {it: [word]} ]], yes = { "[it Ships]" } }\n' \
  >every/rules/word.lua
awk 'BEGIN { for (i = 0; i < 11000; i++) print "the port and the old quay and the new bridge,"; print "the last." }' >long.txt
run 0 find -p ./every --count '{w: Word}' long.txt
has out '110002'

# Nor do the rules and passes of the pack news spend more than they may on one that goes on and on.
awk 'BEGIN { for (i = 0; i < 6600; i++) printf "He said that she said that "; print "it rained." }' >on-and-on.txt
run 0 run --format jsonl on-and-on.txt
lacks err 'budget'

# A search that goes on from each place that it has found costs no more than one through the whole text, and what a check
# asks of the whole text it is told once.
mkdir -p steps/rules
printf 'pack "steps" { about = "counts", needs = { "base" }, phases = { "count" } }\n' >steps/pack.lua
cat >steps/rules/count.lua <<'EOF'
words "tree" { "tree" }
type "Tree" { about = "one tree" }
phase "count"
pass "count" { run = function(doc)
  local n = doc:find_list(1, doc.tokens, "tree")
  while n do
    doc:add("Tree", doc:span(n, n))
    n = n < doc.tokens and doc:find_list(n + 1, doc.tokens, "tree")
  end
end }
EOF
awk 'BEGIN { for (i = 0; i < 20000; i++) print "An old tree fell."; }' >trees.txt
run 0 run -p ./steps --format jsonl trees.txt
lacks err 'budget'
awk 'BEGIN { for (i = 0; i < 2000; i++) print "The Velish group left, and the Coalition was late."; }' >coalition.txt
run 0 run --format jsonl coalition.txt
lacks err 'budget'

# What a pack may not name is refused when it loads, at its line.
for what in 'os.execute("true")' 'io.open("x")' 'debug.getinfo(1)' 'load("\27Lua")()' 'string.dump(print)' \
            'collectgarbage()' 'require("../x")' 'coroutine.wrap(print)' 'setmetatable({}, { __gc = print })'; do
  mkdir -p bad/rules
  echo 'pack "bad" { about = "reaches out", needs = { "base" } }' >bad/pack.lua
  printf 'local a = 1\nlocal b = %s\n' "$what" >bad/rules/a.lua
  run 3 run -p ./bad three.jsonl
  has err 'bad/rules/a.lua:2'
done
printf '\033Lua' >bad/rules/a.lua
run 3 run -p ./bad three.jsonl
has err 'bad/rules/a.lua'
finish
