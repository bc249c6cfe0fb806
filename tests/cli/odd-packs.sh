#!/usr/bin/env bash
# Packs as nobody would write them: each is read or refused with a place, and no finding is without one.
. "$(dirname "$0")/lib.sh"

echo 'Dravia denied that it shelled Ostrania. Ostrania said that Dravia lied.' >b.txt

pack() {   # NAME NEEDS <RULES
  mkdir -p "$1/rules"
  printf 'pack "%s" { about = "odd", needs = { "%s" }, phases = { "odd" } }\n' "$1" "$2" >"$1/pack.lua"
  cat >"$1/rules/a.lua"
}

# ---- an attribute that was taken away again
pack taken base <<'E'
phase "odd"
rule "x" { finds = "Zork", about = "x", pattern = [[ {a: dravia} ]], make = { j = "v" },
           build = function(m) m:set("k", "v") m:set("k", nil) m:set("j", false) end, yes = { "[a Dravia] left." } }
E
for f in text csv-others jsonl; do
  run 0 run -f $f -p ./taken b.txt
  has out Zork
  lacks out '(null)' 'k=' '"k"'
done

# ---- names of nothing
pack unnamed base <<'E'
phase "odd"
rule "x" { finds = "Zork", about = "x", pattern = [[ {a: dravia} ]], make = { [""] = "v" } }
E
run 3 run -p ./unnamed b.txt
has err 'unnamed/rules/a.lua:2' 'an attribute has a name'
for call in 'm:set("", "v")' 'm:add_slot("", m)' 'doc:add("Zork", m, { [""] = m })' 'doc:add("Zork", m, nil, { [""] = "v" })'; do
  pack unnamed base <<E
phase "odd"
rule "x" { finds = "Zork", about = "x", pattern = [[ {a: dravia} ]], build = function(m, doc) $call end }
E
  run 1 run -p ./unnamed b.txt
  has err 'rule "x"' 'name'
done

# ---- what a function of a rule adds is the rule's
pack adds base <<'E'
phase "odd"
type "Yarn" {}
rule "x" { finds = "Zork", about = "x", pattern = [[ {a: dravia} ]], build = function(m, doc) doc:add("Yarn", doc:span(2, 3)) end }
E
run 0 run -f csv-others -p ./adds b.txt
has out 'Yarn,7,18,denied that,,,x,,adds,adds/rules/a.lua:3'

# ---- a source too deep for Lua is refused with its file
{ printf 'local s = "x"'; for ((i = 0; i < 300; i++)); do printf ' .. "x"'; done; } | pack deep base
run 3 run -p ./deep b.txt
has err 'deep/rules/a.lua:1' 'overflow'

# ---- packs that need each other
pack one ./two </dev/null
pack two ./one </dev/null
run 3 run -p ./one b.txt
has err 'two/pack.lua:1:' 'in a circle: one -> two -> one'

# ---- thousands of types that nothing declares
{ echo 'phase "odd"'
  for ((i = 0; i < 5000; i++)); do
    printf 'rule "r%d" { finds = "T%d", about = "x", pattern = [[ {a: w%d [noun]? x%d} ]] }\n' $i $i $i $i
  done; } | pack types base
run 0 run -p ./types b.txt

# ---- what a call passes over is work, too
pack walks base <<'E'
phase "odd"
type "Zork" { keep = "all" }
pass "walks" { run = function(doc)
  for _ = 1, 2000 do doc:add("Zork", doc:span(1, 1)) end
  for _ = 1, 1e9 do doc:span(2, 2):mentions("Zork") end
end }
E
run 1 run -p ./walks b.txt
has err 'pass "walks": Lua budget'

# ---- of a long path the end is told
long=$(printf 'd%.0s' {1..60})
mkdir -p "$long/$long/$long/$long/$long"
cp -r deep "$long/$long/$long/$long/$long/"
run 3 run -p "./$long/$long/$long/$long/$long/deep" b.txt
has err 'deep/rules/a.lua:1'

run 2 find '[not]' b.txt
has err 'behind "not" a test must stand'
finish
