#!/bin/bash
# gainsay repl and the files about it: .save into an empty file, "~/" in paths, a pack in a folder named like
# the session's own rules, files that were changed and not loaded yet, .diff of another article.
. "$(dirname "$0")/lib.sh"
"$GAINSAY" new mine 2>/dev/null

# ---- .save: an empty file, the home folder, a folder of that name
: >mine/rules/20-empty.lua
mkdir -p "$HOME/kept" folder.lua
talk 0 -p ./mine fish.txt <<'END'
rule "outfished" { finds = "Tension", pattern = [[ {from: Actor} {trigger: outfished} {to: Actor} ]] }
.save outfished ~/kept/fish.lua
.save outfished mine/rules/20-empty.lua
END
has out "wrote $HOME/kept/fish.lua" 'appended to mine/rules/20-empty.lua'
empty err
is "the file that was empty" "$(head -c 16 mine/rules/20-empty.lua)" 'rule "outfished"'
cmp -s mine/rules/20-empty.lua "$HOME/kept/fish.lua"
is "both files are the same:" $? 0
talk 1 fish.txt <<'END'
rule "other" { finds = "Tension", pattern = [[ {from: Actor} {trigger: outfished} {to: Actor} ]] }
.save other folder.lua
END
has err 'cannot read folder.lua'

# ---- .save: the phase in which a rule was typed goes with it, once
talk 0 fish.txt <<'END'
phase "denials"
rule "early" { finds = "Note", pattern = [[ {a: outfished} ]] }
rule "early too" { finds = "Note", pattern = [[ {a: fish} ]] }
.save early phased.lua
.save early too phased.lua
END
is "lines that name the phase" "$(grep -c '^phase "denials"$' phased.lua)" 1
is "the file begins with it" "$(head -n 1 phased.lua)" 'phase "denials"'
is "rules in the file" "$(grep -c '^rule ' phased.lua)" 2

# ---- .save: all of it or nothing, where there is no more room
for size in 8190 0; do   # a file that is there, and one that is not
  rm -f full.lua
  [ "$size" = 0 ] || { printf -- '--%*s\n' $((size - 3)) '' >full.lua; cp full.lua full.was; }
  { echo 'rule "much" { finds = "Much", pattern = [[ fish ]], about = "'"$(printf 'x%.0s' $(seq 8200))"'" }'
    echo '.save much full.lua'; } |
    (trap '' XFSZ; ulimit -f 8; GAINSAY_CACHE= "$GAINSAY" repl fish.txt >out 2>err)
  ran="gainsay repl, no file above 8 KB"
  has err 'cannot write full.lua: File too large'
  if [ "$size" = 0 ]; then is "what is made" "$(ls full.lua 2>/dev/null)" ""
  else cmp -s full.lua full.was && pass || fail "half a rule stays"; fi
done

# ---- .save: what the file declares, and what was typed, in quotes of any kind
cat >quotes.lua <<'END'
phase('denials')
-- rule "free" {}
local s = [[
phase "actors"
rule "free" {}
]]
do rule 'taken' { finds = "Note", pattern = "{a: fish}" } end
END
talk 1 fish.txt <<'END'
phase 'denials' {}
phase "denials"
rule "taken" { finds = "Note", pattern = [[ {a: outfished} ]] }
.save taken quotes.lua
words 'netting' { "net" }
rule 'free' { finds = "Note", pattern = [[ {a: <netting>} ]] }
rule [[free]] { finds = "Note", pattern = [[ {a: <netting> fish} ]] }
.save free quotes.lua
.reload
.rule free
END
has err 'quotes.lua declares "taken" already'
has out 'appended to quotes.lua' 'with words "netting", which it needs'
is "lines that name the phase" "$(grep -c '^phase' quotes.lua)" 2
is "rules of that name" "$(grep -c '^rule \[\[free' quotes.lua)" 1

# ---- .save: what the rule cannot do without goes with it, once, unless it is in the file
talk 0 -p ./mine fish.txt <<'END'
words "netting" { "trawler",
  "net" }
words "netting" { "dredge" }
words "idle" { "net" }
part "boat" [[ [noun not <idle>]? <netting> ]]
type "Catch" { head = "what" }
rule "catch" { finds = "Catch", pattern = [[ {what: fish} &boat ]] }
rule "two catches" { finds = "Two", pattern = [[ {a: Catch} &boat ]] }
.save catch mine/rules/30-catch.lua
.save two catches mine/rules/30-catch.lua
.reload
.words netting
END
empty err
has out 'with words "netting", words "netting", words "idle", part "boat", type "Catch", which it needs'
is "told once" "$(grep -c 'which it needs' out)" 1
is "declarations in the file" "$(grep -cE '^(words|part|type|rule)' mine/rules/30-catch.lua)" 7
has out 'mine/rules/30-catch.lua:2'
run 0 check ./mine
lacks out 'error'
talk 0 fish.txt <<'END'
words "netting" { "trawler" }
rule "net" { finds = "Net", pattern = [[ {what: <netting>} ]] }
rule "net too" { finds = "Net", pattern = [[ fish {what: <netting>} ]] }
.save net loose.lua
.save net too loose.lua
END
is "words in a file that nobody reads" "$(grep -c '^words' loose.lua)" 1

# ---- "~/" in .open and .pack
cp fish.txt "$HOME"
cp -r mine "$HOME/home-pack"
talk 0 <<'END'
.pack ~/home-pack
.open ~/fish.txt
.pack
END
has out "$HOME/home-pack" "$HOME/fish.txt: "

# ---- a pack whose folder is named as chunks of the session are
"$GAINSAY" new live-1 2>/dev/null
talk 0 -p live-1/ fish.txt <<'END'
rule "typed" { finds = "Tension", pattern = [[ {from: Actor} {trigger: outfished} {to: Actor} ]] }
.rule upstage
.rule typed
END
has out 'live-1/rules/first.lua:' 'finds Tension, pack live-1,' 'rule "upstage" {' 'rule "typed" { finds'
is "the typed rule is shown" "$(grep -c '^rule "typed" {' out)" 1

# ---- a slash behind a folder, as completion leaves it, is no other name: neither pack hides the other
talk 0 -p live-1/ -p ./mine// fish.txt <<'END'
.pack
END
is "packs" "$(grep -E -c '^(live-1|mine) ' out)" 2

# ---- a file that was changed is no cause before it is loaded
converse() {   # ARGUMENT...: a session whose lines come from descriptor 5
  rm -f lines
  mkfifo lines
  ran="gainsay repl $*"
  timeout 60 "$GAINSAY" repl "$@" <lines >out 2>err &
  exec 5>lines
  for _ in $(seq 400); do grep -q ' actors' out && break; sleep 0.05; done
}
over() {
  exec 5>&-
  wait $!
  is "exit status" $? 0
}
say() {   # LINE TEXT: until the text comes
  echo "$1" >&5
  for _ in $(seq 400); do grep -qF -e "$2" out && break; sleep 0.05; done
}
rm mine/rules/20-empty.lua
converse -p ./mine fish.txt
sed -i 's/"strain"/"dispute"/' mine/rules/first.lua
say 'rule "typed" { finds = "Tension", pattern = [[ {from: Actor} {trigger: outfished} {to: Actor} ]] }' '1 new'
cp out first
say .reload 'same findings'
over
lacks first 'changed rule' 'mine/rules/first.lua'
has out 'changed rule "upstage"' 'changed ./mine/rules/first.lua'

# ---- .watch sees what was saved before it began
converse -p ./mine fish.txt
sed -i 's/"dispute"/"strain"/' mine/rules/first.lua
say .watch 'changed rule "upstage"'
over
has out 'changed rule "upstage"' 'the same findings as before'

# ---- ... and a module that was saved
mkdir mine/lib
echo 'return { 1 }' >mine/lib/days.lua
converse -p ./mine fish.txt
echo 'return { 2 }' >mine/lib/days.lua
say .watch './mine/lib/days.lua'
over
has out 'changed ./mine/lib/days.lua'

# ---- what is taken out again leaves the packs as they lie there now; it says so if that is not as they were loaded
failing='rule "failing" { finds = "X", pattern = [[ fish ]], check = function(m) return m.x.y end }'
converse -p ./mine fish.txt
sed -i 's/"strain"/"dispute"/' mine/rules/first.lua
echo "$failing" >&5
say '= 6 * 7' 42
say .reload 'changed rule "upstage"'
echo 'rule "half" {' >mine/rules/half.lua
echo "$failing" >&5
say '= 6 * 8' 48
exec 5>&-
wait $!
rm mine/rules/half.lua
is "taken out" "$(grep -c 'what was typed is taken out again' err)" 2
is "told" "$(grep -c 'saved meanwhile: .reload reads with them' err)" 1
has err 'mine/rules/half.lua:2: error: ' 'words and types of it stay until .reload can load the packs'
has out 'changed rule "upstage"'
lacks out failing

# ---- .diff is of the article in which the change was seen; of another it says that it cannot know
talk 0 fish.txt <<'END'
rule "typed" { finds = "Tension", pattern = [[ {from: Actor} {trigger: outfished} {to: Actor} ]] }
.open oil.txt
.diff
END
has out 'oil.txt was opened after that: what it changed there is not known'
is "told once" "$(grep -c 'outfished Iceland' out)" 1

# ---- what is told at once, and what .diff tells, are the same differences
talk 0 oil.txt <<'END'
rule "price" { finds = "Price", pattern = [[ {what: prices} ]], make = { tone = "flat" } }
rule "price" { finds = "Price", pattern = [[ {what: prices} ]], make = { tone = "up" } }
.diff
rule "price" { finds = "Price", about = "said otherwise", pattern = [[ {what: prices} ]], make = { tone = "up" } }
.diff
END
is "the change, told twice" "$(grep -c '^      tone: flat → up$' out)" 2
is "nothing changed, told twice" "$(grep -c '^the same findings as before$' out)" 2

# ---- an article that was changed: what it reads as counts, not where it stands
converse fish.txt
echo 'Iceland outfished Norway. Norway denied the claim.' >>fish.txt
say .watch '+ denial'
sed -i '1i A line before all others.' fish.txt
say .watch 'same findings'
over
has out '+ denial' 'the same findings as before'
lacks out '- '
finish
