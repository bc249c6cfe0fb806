#!/bin/bash
# gainsay profile: counts of tries and matches, sorting, records, dead rules. Times are not looked at.
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
has out '  hammer  tool/rules/10.lua:1' '  way one' '  way more' 'pass nothing' 'dearest: ' 'in shed.txt'
is "rules that never matched" "$(sed -n '/^Rules that/,$p' out | tr '\n' ';')" \
  'Rules that never matched: 1;  saw  tool/rules/10.lua:5;'
lacks out asleep
has err '1 document in '
# tries, matches, found: behind milliseconds and share
counts() { awk -v name="$1" '$0 ~ name { print $3, $4, $5 }' out | head -n 1; }
is "counts of the rule" "$(counts '  hammer  ')" '3 4 3'
is "counts of a way" "$(counts 'way more')" '1 2 1'
run 0 profile -p ./tool --limit 1 shed.txt
has out 'more: --limit 0'

run 0 profile -p ./tool --sort tries --format jsonl shed.txt
has out '"rule":"hammer","pack":"tool","file":"./tool/rules/10.lua","line":1,"tries":3,"matches":4,"found":3' \
  '"rule":"saw","pack":"tool","file":"./tool/rules/10.lua","line":5,"tries":0,"matches":0' \
  '"dearest":{"document":"shed.txt","text":"' '"pass":"nothing"'
grep '"rule":"hammer"' out | sed 's/"\(seconds\|lua_seconds\|share\)":[0-9.]*/"\1":0/g' >once
run 0 profile -p ./tool --sort tries --format jsonl shed.txt
grep '"rule":"hammer"' out | sed 's/"\(seconds\|lua_seconds\|share\)":[0-9.]*/"\1":0/g' | cmp -s - once && pass ||
  fail "counts differ from run to run"

run 2 profile --sort cost shed.txt
has err 'time, tries, matches'
run 2 profile
run 4 profile -p ./tool missing.txt
finish
