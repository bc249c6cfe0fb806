#!/bin/bash
# gainsay profile: counts of tries and matches, of calls of functions in Lua, of hits of word lists; sorting,
# records, dead rules. Times are not looked at.
. "$(dirname "$0")/lib.sh"
mkdir -p tool/rules
cat >tool/pack.lua <<'END'
pack "tool" { needs = { "base" }, about = "tools" }
END
cat >tool/rules/10.lua <<'END'
rule "hammer" {
  finds = "Tool", about = "hammers", ways = { one = [[ a hammer ]], more = [[ {what: hammers} ]] },
  unless = [[ broken {what} ]], check = function() return true end, yes = "a hammer", no = "broken hammers",
}
rule "saw" { finds = "Tool", about = "saws", pattern = [[ chainsaw ]], yes = "chainsaw" }
rule "asleep" { finds = "Tool", about = "off", pattern = [[ anvil ]], off = true }
pass "nothing" { about = "does nothing", run = function() end }
END
cat >shed.txt <<'END'
He found a hammer. She had two hammers and broken hammers.
Nobody lent them a hammer, which was a pity.
END
run 0 profile -p ./tool --sort matches --limit 0 shed.txt
has out '  hammer  tool/rules/10.lua:1' '  way one' '  way more' 'pass nothing' 'dearest: ' 'in shed.txt, by way '
is "rules that never matched" "$(sed -n '/^Rules that/,/^$/p' out | sed '/^$/d' | tr '\n' ';')" \
  'Rules that never matched: 1;  saw  tool/rules/10.lua:5;'
lacks out asleep
has err '1 document in '
# tries, matches, found: behind milliseconds and share
counts() { awk -v name="$1" '$0 ~ name { print $3, $4, $5 }' out | head -n 1; }
is "counts of the rule" "$(counts '  hammer  ')" '3 4 3'
is "counts of a way" "$(counts 'way more')" '1 2 1'
# each way has its dearest sentence, with the last part of the document's path
is "of a way" "$(sed -n '/  way more$/{n;s/[0-9][0-9]* steps/N steps/;p;}' out)" \
  '            N steps in shed.txt: She had two hammers and broken hammers.'
run 0 profile -p ./tool --limit 1 shed.txt
has out 'more: --limit 0'

run 0 profile -p ./tool --sort tries --format jsonl shed.txt
has out '"rule":"hammer","pack":"tool","file":"./tool/rules/10.lua","line":1,"tries":3,"matches":4,"found":3' \
  '"rule":"saw","pack":"tool","file":"./tool/rules/10.lua","line":5,"tries":0,"matches":0' \
  '"dearest":{"document":"shed.txt","text":"' '"pass":"nothing"'
grep -q '"way":"more","tries":1.*"dearest":{"document":"shed.txt"' out && pass || fail "a way has no dearest sentence"
grep '"rule":"hammer"' out | sed 's/"\(seconds\|lua_seconds\|share\)":[0-9.]*/"\1":0/g' >once
run 0 profile -p ./tool --sort tries --format jsonl shed.txt
grep '"rule":"hammer"' out | sed 's/"\(seconds\|lua_seconds\|share\)":[0-9.]*/"\1":0/g' | cmp -s - once && pass ||
  fail "counts differ from run to run"


# ---- functions in Lua and word lists
mkdir -p bench/rules bench/words
echo 'pack "bench" { needs = { "base" }, about = "tools" }' >bench/pack.lua
printf 'entry\nspanner\nchisel\nrasp\n' >bench/words/tool.tsv
cat >bench/rules/10.lua <<'END'
words "tool" { from = "words/tool.tsv", inflect = "noun" }
words "glue" { "resin", "size" }
local function alone(m, doc)
  return not m.text:find("two")
end
rule "has" { finds = "Tool", about = "tools", pattern = [[ (a | two) <tool> ]], check = alone,
  build = function(m) m:set("seen", true) end }
rule "lost" { finds = "Loss", about = "tools", pattern = [[ lost (a | two) <tool> ]], check = alone }
pass "count" { about = "counts",
  run = function(doc) return #doc:mentions("Tool") end }
END
printf 'He has a spanner. She lost two spanners and a chisel.\nThe spanner is hers, a spanner, a chisel.\n' >tools.txt
echo 'A chisel.' >more.txt
run 0 profile -p ./bench --sort tries --limit 0 tools.txt more.txt
section() { awk -v from="$1" '/^$/ { on = 0 } $0 ~ from { on = 1 } on' out; }
section 'function in Lua' >functions
section 'word list$' >words
# milliseconds and share apart
functions_of() { awk '$1 ~ /^[0-9.]+$/ { $1 = $2 = ""; sub(/^ +/, ""); print }' functions; }
is "functions" "$(functions_of)" '7 5 check of has and 1 more bench/rules/10.lua:3
5 build of has bench/rules/10.lua:7
2 run of count bench/rules/10.lua:10'
is "longest calls" "$(grep -c '^          longest: [0-9.]* ms in \(tools\|more\).txt$' functions)" 3
is "hits" "$(awk '$1 ~ /^[0-9.]+$/ && $8 == "tool" { print $3, $4, $5, $6, $7, $9 }' words)" \
  '7 7 6 3 2 bench/words/tool.tsv:2'
is "a list has a time and a share of its own" \
  "$(grep -c '^ *[0-9]*\.[0-9][0-9]  *[0-9]*\.[0-9]  *7  *7  *6  *3  *2  tool  ' words)" 1
is "richest sentence" "$(sed -n '/  tool  /,+2p' words | tail -n 2)" '          most: 3 in tools.txt
          The spanner is hers, a spanner, a chisel.'
is "the search" "$(grep -c '^Entries of all lists are looked for at once: [0-9.]* ms, [0-9.]* %$' words)" 1
is "lists without a hit" "$(sed -n '/^Word lists of which/,$p' out | tr '\n' ';')" \
  'Word lists of which nothing stood anywhere: 1;  glue  bench/rules/10.lua:2;'
# words of an entry that have not its tag are tries without a match
echo 'words "forms" { "file", "plane", inflect = "verb" }' >>bench/rules/10.lua
echo 'words "aside" { "vice", inflect = "noun" }' >>bench/rules/10.lua
echo 'The file has a plane.' >files.txt
run 0 profile -p ./bench --limit 0 files.txt
is "tries without matches" "$(awk '$8 == "forms" { print $3, $4, $5, $6, $7 }' out)" '2 0 0 2 0'
is "in order of their names" "$(sed -n '/^Word lists of which/,$p' out | tr '\n' ';')" \
  'Word lists of which nothing stood anywhere: 4;  aside  bench/rules/10.lua:12;  forms  bench/rules/10.lua:11;  glue  bench/rules/10.lua:2;  tool  bench/words/tool.tsv:2;'
run 0 profile -p ./bench --limit 1 tools.txt
is "each table is cut" "$(grep -c '^\.\.\. and [0-9]* more: --limit 0$' out)" 4
run 0 profile -p ./bench --sort tries --format jsonl tools.txt more.txt
has out '{"function":"check","of":"has","pack":"bench","file":"./bench/rules/10.lua","line":3,"owners":2,"calls":7,"kept":5,' \
  '{"function":"run","of":"count","pack":"bench","file":"./bench/rules/10.lua","line":10,"owners":1,"calls":2,"seconds":' \
  '{"list":"tool","pack":"bench","file":"./bench/words/tool.tsv","line":2,"entries":3,"met":2,"tries":7,"hits":7,"taken":6,"seconds":' \
  '"richest":{"document":"tools.txt","text":"The spanner is hers, a spanner, a chisel.","hits":3}}' \
  '{"list":"glue","pack":"bench","file":"./bench/rules/10.lua","line":2,"entries":2,"met":0,"tries":0,"hits":0,"taken":0,"seconds":0.000000,"share":0.0000}'

# a document that a rule stops is told: what it was not read to its end for is missing in the counts
sed -i 's/m:set("seen", true)/m.seen.more()/' bench/rules/10.lua
run 1 profile -p ./bench tools.txt
has err 'gainsay: tools.txt: ' '10.lua:7: ' '1 document in '

run 2 profile --sort cost shed.txt
has err 'time, tries, matches'
run 2 profile
run 4 profile -p ./tool missing.txt

# ---- rules alone
run 0 profile --rules --limit 1 fish.txt
has out 'Rules that never matched'
run 0 profile --rules --limit 0 --width 80 fish.txt
is "lines wider than 80 columns" "$(sed 's/[“”…]/./g' out | awk 'length > 80')" ''
lacks out 'function in Lua' 'word list'
run 0 profile --rules --format jsonl fish.txt
lacks out '"function":' '"list":'

# ---- the limit holds for all parts
run 0 profile -p news --limit 2 "$top/examples/articles/border-shelling.txt"
is 'rules that never matched' "$(sed -n '/^Rules that/,/^$/p' out | grep -c '^  ')" 2
is 'lists that were not met' "$(sed -n '/^Word lists of/,$p' out | grep -c '^  ')" 2
is 'how many more' "$(sed -n '/^Rules that/,$p' out | grep -c '^\.\.\. and [0-9]* more: --limit 0')" 4
finish
