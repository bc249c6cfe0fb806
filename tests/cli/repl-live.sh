#!/bin/bash
# gainsay repl while rules, packs and articles change: pasted rules, .save, .diff, .watch, Ctrl-C in the
# middle of an evaluation, the tour.
. "$(dirname "$0")/lib.sh"
need_pty
export TERM=xterm NO_COLOR=1
"$GAINSAY" new mine 2>/dev/null

# ---- a rule pasted in several lines, kept in a file as it was typed
person repl -p ./mine fish.txt <<'END'
expect fish.txt> 
send phase "tensions"\r
expect the same findings
expect fish.txt> 
send rule "outfished" {\r  finds = "Tension",   -- a remark\r  pattern = [[ {from: Actor} {trigger: outfished}\r    {to: Actor} ]],\r  make = { type = "strain" },\r}\r
expect ... 
expect + tension
expect 0 gone, 1 new, 0 changed
expect mine fish.txt> 
send .save \t\t
expect outfished
never accused of doing
send outf\tmine/rules/fi\t\r
expect appended to mine/rules/first.lua
expect fish.txt> 
send .save outfished mine/rules/first.lua\r
expect declares "outfished" already; nothing was written
expect fish.txt> 
send .save outfished mine/rules/20-fish.lua\r
expect "outfished" is saved already
expect fish.txt> 
send .reload\r
expect the same findings as before
expect fish.txt> 
send .rule outfished\r
expect mine/rules/first.lua:
expect fish.txt> 
send .diff\r
expect changed ./mine/rules/first.lua
expect fish.txt> 
send .quit\r
END
ends 0
has mine/rules/first.lua '  finds = "Tension",   -- a remark' '    {to: Actor} ]],'
is "declarations of the rule" "$(grep -c 'rule "outfished"' mine/rules/first.lua)" 1
"$GAINSAY" check ./mine >out 2>err
ran='gainsay check ./mine'
is "check after .save" $? 0

# ---- .watch prints the change when a pack or the article is saved; a key ends it
cat >keep.sh <<'END'
sleep 1.5
sed -i 's/{trigger: outfished}/{trigger: <outfish>}/' mine/rules/first.lua
sleep 1
echo 'words "outfish" { "outfished" }' >>mine/rules/first.lua
sleep 1
echo 'Norway outfished Denmark on Tuesday.' >>fish.txt
END
bash keep.sh &
person repl -p ./mine fish.txt <<'END'
expect fish.txt> 
send .watch\r
expect any key ends it
expect unknown word list "outfish"
expect the rules stay as they were
expect changed rule "outfished"
expect changed fish.txt
expect + tension
expect outfished Denmark
send x
expect fish.txt> 
send said\r
expect [said]
send .quit\r
END
ends 0
wait
never_x() { grep -q 'fish.txt> x' out && fail "the key that ended .watch is input" || pass; }
never_x

# ---- in a pipe it ends with the next line; the change is there soon after the save
mkfifo lines
ran='.watch in a pipe'
"$GAINSAY" repl -p ./mine fish.txt <lines >out 2>err &
exec 5>lines
echo .watch >&5
for _ in $(seq 100); do grep -q 'watching' out && break; sleep 0.05; done
sleep 0.2
begin=$(date +%s%N)
sed -i 's/type = "strain" }/type = "demand" }/' mine/rules/first.lua
for _ in $(seq 1000); do grep -q '~ tension' out && break; sleep 0.005; done
spent=$((($(date +%s%N) - begin) / 1000000))
echo "the change came after $spent ms"
is "soon enough, on a busy machine" "$((spent < 3000))" 1
printf '.diff\n.quit\n' >&5
exec 5>&-
wait $!
is "exit status" $? 0
has out '~ tension' 'type: strain → demand' 'changed rule "outfished"' '0 gone, 0 new,'

# ---- ... be it that the line came in one piece with .watch
ran='.watch and a line behind it at once'
mkfifo piece
timeout 20 "$GAINSAY" repl fish.txt <piece >out 2>err &
exec 5>piece
printf '.watch\nsaid\n' >&5
for _ in $(seq 100); do grep -q '\[said\]' out && break; sleep 0.05; done
has out 'the next line ends it' '[said]'
exec 5>&-
wait $!
is "exit status" $? 0

# ---- Ctrl-C stops what runs and keeps the session, with its rules and names
for _ in $(seq 12); do cat fish.txt; done >some.txt
for _ in $(seq 60); do cat some.txt; done >long.txt
person repl fish.txt <<'END'
expect fish.txt> 
send n = 41\r
expect fish.txt> 
send for i = 1, 10 do\r
expect ... 
send   n = n + i / i\r
expect ... 
send end\r
expect fish.txt> 
send = n\r
expect 51.0
expect fish.txt> 
send = string.rep("x", 3) .. _\r
expect xxx51.0
expect fish.txt> 
send .open long.txt\r
pause 150
send \x03
expect stopped
expect fish.txt> 
send said\r
expect [said]
expect fish.txt> 
send = #doc:mentions("Actor") > 3\r
expect true
send .quit\r
END
ends 0

# ---- ... also a reading that does not end: what was typed goes, the last reading stays
person repl fish.txt <<'END'
expect fish.txt> 
send phase "tensions"\r
expect fish.txt> 
send rule "endless" { finds = "Tension", pattern = [[ {from: Actor} {trigger: outfished} {to: Actor} ]], check = function() while true do end end }\r
pause 40
send \x03
expect fish.txt: stopped
expect what was typed is taken out again, and fish.txt stays as it was read last
expect fish.txt> 
send .denials\r
expect Germany denied
expect fish.txt> 
send said\r
expect [said]
expect fish.txt> 
send .rule endless\r
expect no rule "endless"
send pass "round" { run = function(doc) while true do end end }\r
pause 40
send \x03
expect fish.txt stays as it was read last
expect fish.txt> 
send .why denial by verb\r
expect rule      denial by verb
expect fish.txt> 
send rule "outfished" { finds = "Tension", pattern = [[ {from: Actor} {trigger: outfished} {to: Actor} ]], make = { type = "strain" } }\r
expect 0 gone, 2 new, 0 changed
expect fish.txt> 
send .diff\r
expect rule "outfished"
send .quit\r
END
ends 0

# ---- ... or one with other packs, be it loaded or saved while it is watched; and the first one of all
"$GAINSAY" new round 2>/dev/null
cat >round/rules/round.lua <<'END'
phase "tensions"
pass "round" { run = function(doc) while true do end end }
END
person repl fish.txt <<'END'
expect news fish.txt> 
send .pack ./round\r
pause 40
send \x03
expect the rules stay as they were, and fish.txt stays as it was read last
expect news fish.txt> 
send .denials\r
expect Germany denied
send .quit\r
END
ends 0
person repl -p ./round fish.txt <<'END'
expect .tour shows it
pause 40
send \x03
expect fish.txt: stopped
expect fish.txt was not read, for that was stopped: .reload reads it again, .text plain shows it
expect round fish.txt> 
send .denials\r
expect fish.txt was not read
expect round fish.txt> 
send .text plain\r
expect over fish on Monday
expect round fish.txt> 
send .pack news\r
expect fish.txt: 7 actors, 3 claims
expect news fish.txt> 
send .denials\r
expect Germany denied
send .quit\r
END
ends 0
cp round/rules/round.lua kept.lua
echo 'phase "tensions"' >round/rules/round.lua
(sleep 1; cp kept.lua round/rules/round.lua) &
person repl -p ./round fish.txt <<'END'
expect round fish.txt> 
send .watch\r
expect any key ends it
expect :
pause 40
send \x03
expect fish.txt stays as it was read last
expect round fish.txt> 
send .denials\r
expect Germany denied
send .quit\r
END
ends 0
wait

# ---- completion of lists, types, slots, units, parts, settings
person repl fish.txt <<'END'
expect fish.txt> 
send <speech_n\t
expect oun>
send \x03
expect fish.txt> 
send {trigg\t
expect er:
send Tens\t
expect ion 
send \x03
expect fish.txt> 
send .set off\tbytes\r
expect offsets   bytes
expect fish.txt> 
send .words deny\tden\r
expect news/words/deny.tsv:
send .quit\r
END
ends 0

# ---- ... and of what stands behind dot commands and in the quotes of a declaration
person repl fish.txt <<'END'
expect fish.txt> 
send .why --n\tno com\t5\r
expect rule "no comment" finds Denial
expect fish.txt> 
send .why --not "no com\t3\r
expect rule "no comment" finds Denial
expect fish.txt> 
send .set color ne\t\r
expect color     never
expect fish.txt> 
send .text pl\t\r
expect France and Germany at odds
expect fish.txt> 
send rule "no com\t
expect ment"
send \x03
expect fish.txt> 
send words "speech_n\t
expect oun"
send \x03
expect fish.txt> 
send .quit\r
END
ends 0

# ---- the tour, from end to end, as it asks
person repl <<'END'
expect .tour shows it
send .tour\r
expect step 1 of 9
expect Type  .text
send .claims\r
expect the tour waits at step 1
send .text\r
expect ╰c1
expect step 2 of 9
send .denials\r
expect answers c1 Anne Dubois
expect Each denial
expect step 3 of 9
send .why denial\r
expect not quite
send .why denial by verb\r
expect rule      denial by verb
expect step 4 of 9
send {who: Actor} [adv]? <deny>\r
expect [Berlin denied]
expect step 5 of 9
send .tags\r
expect in word lists
expect step 6 of 9
send .words deny d\r
expect news/words/deny.tsv
expect step 7 of 9
send rule "outfished" { finds = "Tension",\r  pattern = [[ {from: Actor} {trigger: outfished} {to: Actor} ]],\r  make = { type = "strain", sign = "-1", intensity = "1" } }\r
expect 0 gone, 2 new, 0 changed
expect step 8 of 9
send rule "outfished" { finds = "Tension",\r  pattern = [[ {from: Actor} {trigger: outfished} {to: Actor} ]],\r  unless = [[ {to} in a [noun]? final ]],\r  make = { type = "strain", sign = "-1", intensity = "1" } }\r
expect 1 gone, 0 new, 0 changed
expect step 9 of 9
send = #doc:mentions("Claim")\r
expect That is the tour
expect tour.txt> 
send .tour\r
expect step 1 of 9
send .tour skip\r
expect the line was: .text
expect step 2 of 9
send .tour stop\r
expect the tour is over
send .quit\r
END
ends 0
finish
