#!/bin/bash
# gainsay check: codes, objects for editors, a corpus, and what it mends.
. "$(dirname "$0")/lib.sh"

# fresh: a pack with two slips, a doubled line, and a rule that matches nothing
fresh() {
  rm -rf zoo
  mkdir -p zoo/rules zoo/words
  cat >zoo/pack.lua <<'END'
pack "zoo" { needs = { "base" }, about = "animals" }
END
  printf '# animals\nentry\tlegs\ncat\t4\nhen\t2\ncat\t4\nhen\t3\n' >zoo/words/animal.tsv
  cat >zoo/rules/10.lua <<'END'
words "animal" { from = "words/animal.tsv" }

rule "sleeps" {
  finds = "Slumber", abuot = "an animal sleeps",
  pattern = [[ {who: <animal>} slept ]],
  yes = { "The [who cat] slept." },
}

rule "runs" {
  finds = "Run", about = "Tiere: größer <animl>",   -- not this <animl>
  ways = {
    one = [[ {who: <animl>} ran ]],
    two = [[ {who: <animal>} has [vreb past] ]],
  },
  yes = { "The [who hen] ran." },
}
END
}
fresh

# ---- objects for editors
run 3 check --format json ./zoo
is "an object" "$(head -n 1 out)" '{"file":"./zoo/rules/10.lua","line":4,"column":22,"end":27,"severity":"error",'"$(
  )"'"code":"unknown-field","message":"rule \"sleeps\": unknown field \"abuot\"; did you mean \"about\"?",'"$(
  )"'"fix":{"replace":"abuot","with":"about"}}'
sed -i 's/abuot/about/' zoo/rules/10.lua
run 3 check --format json ./zoo
is "objects" "$(lines out)" 2
has out '"line":12,"column":21,"end":26,"severity":"error","code":"unknown-list"' \
  '"line":13,"column":35,"end":39,"severity":"error","code":"unknown-test"' \
  '"fix":{"replace":"animl","with":"animal"}'
if command -v jq >/dev/null; then
  is "fields" "$(jq -r 'keys_unsorted | join(" ")' out | head -n 1)" 'file line column end severity code message fix'
fi
(cd zoo && "$GAINSAY" check ./) >out   # as the page for editors has it
ran='gainsay check ./'
if printf 'a\n' | grep -qP a 2>/dev/null; then
  is "places for a list of problems" "$(grep -cP '^(.+?):(\d+)(?::(\d+))?: (error|warning|note): (.*?)(?: \[([a-z-]+)\])?$' out)" 2
fi
has out './rules/10.lua:12:21: error: '
run 3 check ./zoo
has out './zoo/rules/10.lua:12:21: error: unknown word list "animl"; did you mean "animal"? [unknown-list]'

# ---- mending
fresh
cp -p zoo/rules/10.lua before.lua
chmod 640 zoo/rules/10.lua
cp -r zoo whole
ran='check --fix, where nothing can be written'
(ulimit -f 0; exec "$GAINSAY" check --fix ./zoo) 2>&1 | cat >out
is "exit status" "${PIPESTATUS[0]}" 4
has out 'cannot write'
lacks out fixed
diff -r zoo whole >difference && pass || fail "a file changed"
run 0 check --fix ./zoo
has out './zoo/rules/10.lua:4: fixed: "abuot" is now "about"' \
  '  -   finds = "Slumber", abuot = "an animal sleeps",' '  +   finds = "Slumber", about = "an animal sleeps",' \
  './zoo/rules/10.lua:12: fixed: "animl" is now "animal"' './zoo/rules/10.lua:13: fixed: "vreb" is now "verb"' \
  './zoo/words/animal.tsv:5: fixed: the line stands there twice' \
  '"hen" is in the word list "animal" already with other features (./zoo/words/animal.tsv:4) [entry-shadowed]' \
  'this one counts only where a pattern asks for a feature that the earlier one lacks' './zoo: 1 warning'
sed -e '4s/abuot/about/' -e '12s/animl/animal/' -e '13s/vreb/verb/' before.lua | cmp -s - zoo/rules/10.lua &&
  pass || fail "more changed than should"
is "mode of the file" "$(stat -c %a zoo/rules/10.lua)" 640
is "the table" "$(tr '\n' ';' <zoo/words/animal.tsv)" "# animals;entry	legs;cat	4;hen	2;hen	3;"
is "files" "$(find zoo -type f | sort | tr '\n' ' ')" 'zoo/pack.lua zoo/rules/10.lua zoo/words/animal.tsv '
run 0 check --fix ./zoo
lacks out fixed
run 2 check --fix news
has err './news'

# what is not sure stays: a name that two are as near to, one that stands there twice
cat >zoo/rules/20.lua <<'END'
words "sad" { "a" }
words "sat" { "b" }
rule "x" { finds = "Slumber", about = "x", pattern = [[ <sax> ]], yes = "a" }
END
run 3 check --fix ./zoo
has out 'did you mean "sad" or "sat"?'
lacks out fixed
cat >zoo/rules/20.lua <<'END'
local t = { finds = "Slumber", about = "patern", patern = [[ a ]], yes = "a" } rule "x" (t)
END
run 3 check --fix ./zoo
lacks out fixed
# the place of a field is known, and so is that of its value
cat >zoo/rules/20.lua <<'END'
rule "x" { finds = "Slumber", about = "patern, longst", patern = [[ a ]], yes = "a", keep = "longst" }
END
run 0 check --fix ./zoo
is "mended" "$(cat zoo/rules/20.lua)" \
  'rule "x" { finds = "Slumber", about = "patern, longst", pattern = [[ a ]], yes = "a", keep = "longest" }'
rm zoo/rules/20.lua

# ---- a pack.lua that declares no pack
mkdir mute
echo 'return { name = "mute" }' >mute/pack.lua
run 3 check ./mute
has out './mute/pack.lua:1: error: it does not say what the pack is: pack "mute" {'

# ---- one fault hides no other: neither a change of what is not there, nor an unknown field
mkdir -p several/rules
echo 'pack "several" { version = "1", needs = { "base" } }' >several/pack.lua
cat >several/rules/10.lua <<'END'
rule "above" { finds = "Zoo", pattern = [[ <animl> ]] }
change "nobody knows it" { off = true }
rule "between" { finds = "Zoo", patern = [[ x ]] }
rule "below" { finds = "Zoo", pattern = [[ {what: cat ]] }
END
run 3 check ./several
has out '10.lua:1:45: error: unknown word list "animl"' '10.lua:2:1: error: change "nobody knows it": no rule' \
  '10.lua:3:33: error: rule "between": unknown field "patern"' '10.lua:4:44: error: the slot "what" is never closed' \
  'refused, 4 errors'

cat >several/rules/10.lua <<'END'
rule "above" { finds = "Zoo", pattern = [[ <animl> ]] }
words "animal" { colour = 5 }
actor "Zoo" { knd = "other" }
type "Zoo" { keep = "al" }
unit "cage" { upt = "Zoo" }
link "Denial" { at_lest = 4 }
link "Denials" { at_least = 4 }
rule "broken" { finds = "Zoo", patern = [[ cage <animal> ]] }
change "broken" { priority = 1 }
rule "below" { finds = "Zoo", pattern = [[ cage <animal> {what: cat ]] }
END
run 3 check ./several
has out '10.lua:1:45: error: unknown word list "animl"' '10.lua:2:27: error: words "animal": colour must be words' \
  '10.lua:3:15: error: actor "Zoo": unknown field "knd"' '10.lua:4:21: error: type "Zoo": keep = "al"' \
  '10.lua:5:15: error: unit "cage": unknown field "upt"' '10.lua:6:17: error: link "Denial": unknown field' \
  '10.lua:7:1: error: link "Denials": only denials answer claims; write link "Denial"' \
  '10.lua:8:32: error: rule "broken": unknown field "patern"' '10.lua:10:58: error: the slot "what"' \
  'refused, 9 errors'

# ---- a misspelt option of a word list: no group of words is true
cat >several/rules/10.lua <<'END'
words "animal" { "cat", splits_behnd = true }
END
run 3 check ./several
has out '10.lua:1:25: error: words "animal": unknown field "splits_behnd"; did you mean "splits_behind"?'

# ---- a type that nobody declares: short names lie close together by nature
cat >several/rules/10.lua <<'END'
type "Bill" { about = "a law" }
rule "b" { finds = "Bil", about = "x", pattern = [[ bill ]], yes = "[bill]" }
rule "t" { finds = "Toll", about = "x", pattern = [[ toll ]], yes = "[toll]" }
END
run 0 check ./several
has out '10.lua:2: warning: "Bil" is a new type [new-type]' 'did you mean "Bill"? if not, declare it'
lacks out Toll

# ---- slips that make something new: a group of a list, a phase, a type that is not in the record
cat >several/rules/10.lua <<'END'
words "bill" { "bill", inflct = "noun" }
phase "bordres"
rule "b" { finds = "bill", about = "x", pattern = [[ <bill> ]], yes = "[bill]" }
phase "bills"
END
run 0 check ./several
has out '10.lua:1: warning: words "bill": "inflct" is a group of words [new-group]' 'the option "inflect"?'
has out '10.lua:2: warning: "bordres" is a new phase [new-phase]' 'did you mean "borders"?'
has out '10.lua:3: warning: "bill" in small letters is a unit for patterns, and not in the record [new-type]'
has out '3 warnings'
# a comment silences them as all others; a pack that is refused tells them with its errors
sed -i -e '1s/$/   -- check: ignore new-group/' -e '2s/$/   -- check: ignore new-phase/' \
  -e '3s/$/   -- check: ignore new-type/' several/rules/10.lua
run 0 check --strict ./several
is "all are silenced" "$(cat out)" './several: nothing to remark'
echo 'words "bill" { drop = "bull" }   -- check: ignore nothing-to-drop' >>several/rules/10.lua
run 0 check --strict ./several
echo 'rule "c" { finds = "Bill", pattern = [[ <bil> ]] }' >>several/rules/10.lua
run 3 check ./several
has out '[unknown-list]' '[new-group]'

# ---- the kind of an actor is one of those of the record
printf 'actor "Blue Palm" { kind = "compny" }\n' >several/rules/10.lua
run 3 check ./several
has out 'kind = "compny"; expected one of person, ' 'did you mean "company"?'

# ---- a table that begins with a byte order mark
mkdir -p several/words
printf '\357\273\277entry\tsize\nbill\tlarge\n' >several/words/bill.tsv
echo 'words "bill" { from = "words/bill.tsv" }
rule "b" { finds = "Bill", about = "x", pattern = [[ <bill size=large> ]], yes = "[bill]" }' >several/rules/10.lua
run 0 check ./several
has out 'nothing to remark'
run 0 test ./several

# ---- a pack that is nowhere: where it is asked for, and which one is nearly called so
cp several/pack.lua kept.lua
printf 'pack "several" {\n  needs = { "bsae" },\n}\n' >several/pack.lua
run 3 check ./several
has out './several/pack.lua:2:13: error: there is no pack "bsae" in the pack path; did you mean "base"? [unknown-pack]'
cp kept.lua several/pack.lua
run 3 run -p several news/1.txt
has err 'a folder is named with a slash: "./several"'
run 3 check base+./several
has out 'packs are joined by "+" in rule sets only'

# ---- with -p they are joined so everywhere; a folder may be called so
echo 'The bill was recalled.' >bill.txt
run 0 run -p base+./several bill.txt
has out '"packs":[{"name":"base"' '{"name":"several"'
cp -r several a+b
run 0 diff -p ./a+b -p ./a+b bill.txt
ran='.pack base+./several'
printf '.pack base+./several\n.pack\n.pack +\n' | "$GAINSAY" repl -p ./a+b bill.txt >out 2>err
has out 'base 0' 'several 1'
has err '"+" names an empty pack; write it as A+B'

# ---- a byte order mark is in no column, and stays where a slip is mended
mkdir -p marked/rules
printf '\xef\xbb\xbfpack "marked" { neds = { "base" }, about = "kept by Windows" }\r\n' >marked/pack.lua
printf '\xef\xbb\xbfrule "x" { finds = "X", abuot = "x", pattern = "x", yes = { "x" } }\r\n' >marked/rules/10.lua
run 3 check ./marked
has out './marked/pack.lua:1:17: error: ' '  pack "marked" { neds' '                  ^'
run 0 check --fix ./marked
has out './marked/pack.lua:1: fixed: "neds" is now "needs"' './marked/rules/10.lua:1: fixed: "abuot" is now "about"' \
  './marked: nothing to remark'
is "marks that stayed" "$(head -qc 3 marked/pack.lua marked/rules/10.lua | od -An -tx1 | tr -d ' \n')" efbbbfefbbbf

# ---- a file in Latin-1 is refused with its line
printf 'words "bill" { "bill" }\nrule "b" { finds = "Bill", about = "caf\351", pattern = [[ <bill> ]] }\n' \
  >several/rules/10.lua
run 3 check ./several
has out './several/rules/10.lua:2: error: the line is not valid UTF-8; save the file as UTF-8'

# ---- what no entry of a list has; patterns that Lua puts together may ask for it
cat >several/rules/10.lua <<'END'
words "beast" { wild = "wolf, bear", tame = "hen", inflect = "noun" }
rule "v" { finds = "V", about = "x", yes = { "[a wolf]" }, no = { "hen wolf" },
  ways = { one = [[ {a: [<beast wild>]} ]], two = [[ {a: <beast group=tame|tme>} [not <beast wlid>] ]],
           three = "{a: <beast " .. "group=none>} x" }, unless = [[ <beast group=tmae|tne>
           {a} ]] }
END
run 0 check ./several
has out '10.lua:3:94: warning: rule "v": no entry of the list "beast" has group=wlid [unknown-value]' \
  'did you mean "wild"?' '10.lua:4:82: warning: rule "v": no entry of the list "beast" has group=tmae' \
  './several: 2 warnings'

# ---- a test that stands outside of brackets is read as words
cat >several/rules/10.lua <<'END'
rule "v" {
  finds = "V", about = "x",
  pattern = [[ {who: np} lemma=recall+ the [lemma=boat] ]], yes = { "x" },
  unless = { a = [[ {who} tag=VBD ]], b = [[ '=' kind=state ]], c = [[ lemma=go [lemma=go] ]], d = [[ a 'b=c' ]] },
}
END
run 0 check ./several
has out '10.lua:3:26: warning: rule "v": lemma=recall outside of brackets is no test: it is read as words [bare-test]' \
  'write [lemma=recall]' '10.lua:4:27: warning: rule "v": tag=VBD outside' 'write [tag=VBD]' \
  'rule "v": kind=state outside' 'tests stand in brackets: [Type kind=state], <list kind=state>' 'write [lemma=go]'
lacks out 'b=c outside'
run 0 check --fix ./several
has out 'fixed: "lemma=recall" is now "[lemma=recall]"' 'fixed: "tag=VBD" is now "[tag=VBD]"'
has several/rules/10.lua '{who: np} [lemma=recall]+ the [lemma=boat]' '{who} [tag=VBD]' 'kind=state' 'lemma=go [lemma=go]'
run 0 find 'lemma=say' fish.txt
has err 'pattern:1:1: warning: lemma=say outside of brackets is no test' 'write [lemma=say]'

# ---- a word that is nearly a unit, alone in its slot; not one that the language knows, nor one beside others
mkdir -p units/rules
echo 'pack "units" { needs = { "base" }, about = "units" }' >units/pack.lua
cat >units/rules/10.lua <<'END'
rule "one" { finds = "Loss", about = "x", pattern = [[ {who: nps} sank ]] }
rule "two" { finds = "Loss", about = "x", pattern = [[ {what: more} {who: (nps | ships)} {whom: 'nps'} {other: clauses+} ]] }
END
run 0 check ./units
has out '10.lua:1:62: warning: rule "one": "nps" is no unit: it is read as a word [near-unit]' \
  "did you mean the unit \"np\"? if the word is meant: 'nps'" 'rule "two": "clauses" is no unit'
is "words told" "$(grep -c near-unit out)" 2
run 0 find -p base '{who: nps} sank' fish.txt
has err '"nps" is no unit: it is read as a word'

# ---- files that are never read, that say nothing, and none at all
mkdir -p files/rules files/lib
echo 'pack "files" { needs = { "base" }, about = "files" }' >files/pack.lua
run 0 check ./files
has out 'the pack "files" has no file of rules [no-rules]' 'lie in the folder rules/ of the pack'
for file in files/{boats,tool}.lua files/rules/{10.LUA,20.txt}; do echo 'return {}' >$file; done
echo '-- later' >files/rules/30.lua
echo 'local tool = require "tool"' >files/rules/40.lua
touch files/rules/{40.lua~,README.md}
run 0 check ./files
is "files told" "$(grep -c 'unread-file' out)" 3
has out './files/boats.lua:1: warning: the file boats.lua is not read [unread-file]' \
  'the file 10.LUA is not read' 'the file 20.txt is not read' 'files of rules end in .lua, in small letters' \
  './files/rules/30.lua:1: warning: the file 30.lua says nothing [empty-file]'
lacks out 'tool.lua is' '40.lua' 'README' 'no-rules'

# ---- fields of one name: the last is kept
mkdir -p twice/rules
echo 'pack "twice" { needs = { "base" } }' >twice/pack.lua
cat >twice/rules/10.lua <<'END'
local function both(a, b) a, b = b, a; return { a = a, b = b } end
rule "boat" {
  finds = "Boat", check = function(m) local a, b = 1, 2; a, b = b, a; return a end,
  ways = { one = "a boat", two = "a ship",
           one = "a raft" },
  yes = { "He saw a boat." }, no = { "He swam." }, yes = { "He saw a raft." },
}
END
run 0 check ./twice
is "lost fields told" "$(grep -c 'repeated-field' out)" 2
has out './twice/rules/10.lua:5: warning: the table has two fields "one": the one in line 4 is lost [repeated-field]' \
  '10.lua:6: warning: the table has two fields "yes": the one in line 6 is lost'

# ---- the nearest name: of a column, a slot, a type that Lua asks for; none that is too far to be meant
printf 'entry\tsize\nhen\tsmall\n' >several/words.tsv
echo 'words "beast" { from = "words.tsv", where = { siz = "small" } }' >several/rules/10.lua
run 3 check ./several
has out 'has no column "siz"; did you mean "size"?'
echo 'rule "v" { finds = "V", pattern = [[ {who: hen} ]], unless = [[ {wo} x ]] }' >several/rules/10.lua
run 3 check ./several
has out 'the rule has no slot "wo"; did you mean "who"? [unknown-slot]'
run 0 check --fix ./several
has out 'fixed: "wo" is now "who"'
cat >several/rules/10.lua <<'END'
type "Hen" {}
pass "x" { run = function(doc) return doc:mentions("Hne") end }
END
run 1 run -p ./several fish.txt
has err 'unknown type "Hne"; did you mean "Hen"?'
echo 'rule "v" { finds = "V", pattern = [[ {who: np} ]], cats = 1 }' >several/rules/10.lua
run 3 check ./several
has out 'cats'
lacks out 'did you mean'

# ---- names that must fit each other, a part that no pattern could name
cat >several/rules/10.lua <<'END'
type "Herd" { head = "beats", keep = "longest" }
type "Sky" { head = "cloud" }
unit "till" { upto = "Hred" }
unit "until_hen" { upto = "Hen" }
retag "no tag" { about = "x", pattern = [[ {thsi: hen} ]], to = "VB", yes = { "[VB hen]" } }
rule "herd" { finds = "Herd", about = "x", yes = { "[beast hens]" }, pattern = [[ {beast: hens} {where: here}? ]] }
part "loose" [[ (hen | ]]
part "around" [[ {beast} hen ]]
pass "hens" { run = function(doc) doc:add("Hen", doc:span(1, 1)) end }
END
run 0 check ./several
has out '10.lua:1:1: warning: type "Herd": its head "beats" is a slot of no rule that finds it [unused-head]' \
  '10.lua:3:1: warning: unit "till": no rule finds its border "Hred" [no-border]' 'did you mean "Herd"?' \
  '10.lua:5: warning: retag "no tag": no {this: ...} in its pattern, so that nothing gets the tag [no-this]' \
  'did you mean "beast"?' 'a slot of it is nearly called so' '10.lua:7:17: warning: part "&loose": ' '[broken-part]'
lacks out '"Sky"' until_hen '&around": '
sed -i 's/"several"/"severla"/' several/pack.lua
run 0 check ./several
has out './several/pack.lua:1:1: warning: the pack in the folder "several" calls itself otherwise [pack-name]'
sed -i 's/"severla"/"several"/' several/pack.lua

# ---- an empty list is a list
cat >several/rules/10.lua <<'END'
words "beast" {}
words "herd" { wild = {} }
words "herd" { drop = "hen" }
rule "v" { finds = "V", about = "x", yes = { "[a hen]" }, pattern = [[ {a: (hen | <beast> | <herd>)} ]] }
END
run 0 check ./several
has out '10.lua:1:1: warning: the word list "beast" has no words: <beast> matches nothing [empty-list]' \
  'the word list "herd" has no words'
run 0 test ./several

# ---- words that inflect where they are marked, and none is
cat >several/rules/10.lua <<'END'
words "walks" { "walk out", "run off", inflect = "marked" }
words "runs" { "run~ off", "walk out", inflect = "marked" }
rule "v" { finds = "V", about = "x", yes = { "[walk out]" }, pattern = [[ {a: (<walks> | <runs>)} ]] }
END
run 0 check ./several
has out '10.lua:1:1: warning: the word list "walks" inflects words with a mark, and none has one [no-mark]' 'walk~ out'
lacks out '"runs"'

# ---- what nothing gives to a finding: rules, lists, Lua, whatever is put together may
mkdir -p several/lib
cat >several/rules/10.lua <<'END'
words "beast" { wild = "wolf, bear", tame = "hen", inflect = "noun" }
rule "v" { finds = "V", about = "x", yes = { "[a wolf]" }, no = { "x" }, pattern = [[ {a: <beast>} ]],
  make = { sort = "{a.group|odd}", legs = "four", name = "{a} {a.group}", call = "{a.lemma}" },
  build = function(m) m:set("mood", m.way .. "!") m:set("legs", #m == 9 and "two") end }
phase "later"
rule "w" { finds = "W", about = "x", yes = { "[a wolf] x" }, no = { "x" }, pattern = [[ {a: [V sort=wild|odd|tame]
  [V name=any] [V call=any] [V mood=any] [V legs=two|four] [V not sort=wlid] [V lgs=four]} ]] }
END
run 0 check ./several
has out 'nothing gives lgs to a finding of the type V [unknown-value]' 'did you mean "legs"?'
sed -i 's/ \[V lgs=four\]//' several/rules/10.lua
run 0 check ./several
has out '10.lua:7:72: warning: rule "w": nothing gives sort=wlid to a finding of the type V [unknown-value]' \
  'did you mean "wild"?' './several: 1 warning'

# ---- the place of a fault is the pack's line, never one of the Lua side
for line in 'words "t" { from = "words/none.tsv" }' 'actors "words/none.tsv"' 'synonyms "words/none.tsv"' \
  'rows "words/none.tsv"' 'part "x" (nil)' 'require "none"' \
  'retag "q" { pattern = [[ {this: x} ]], to = "ZZZ" }' 'language { starters = 5 }'; do
  echo "$line" >several/rules/10.lua
  run 3 check ./several
  has out './several/rules/10.lua:1:' ' error: ' "  $line"
  lacks out gainsay/
done

# ---- a corpus
mkdir news
echo 'A hen ran. A cat ran.' >news/1.txt
echo 'A hen ran.' >news/2.txt
cat >zoo/rules/20.lua <<'END'
rule "runs too" { finds = "Run", about = "again", pattern = [[ (hen | cat) ran ]], yes = "The [hen ran]." }
END
run 0 check --corpus news ./zoo
has out 'rule "sleeps" matched nowhere in 2 documents [never-matched]' \
  'rule "runs too" found the same 3 places as "runs" (./zoo/rules/10.lua:9) [same-findings]'
run 1 check --strict --corpus news ./zoo
sed -i '1i -- check: ignore same-findings' zoo/rules/20.lua
run 0 check --corpus news ./zoo
lacks out same-findings
run 0 check ./zoo
lacks out never-matched
echo 'pass "stumbles" { run = function() error("no way on") end }' >zoo/rules/30.lua
run 1 check --corpus news/1.txt ./zoo   # what was not read to its end is told: a rule might match behind
has err 'news/1.txt' 'no way on'
rm zoo/rules/30.lua
run 4 check --corpus missing.txt ./zoo
lacks out never-matched   # where nothing was read

# ---- a folder however it is named: the pack is called as the folder is
for folder in ./zoo ./zoo/ ./zoo// ./news/../zoo "$PWD/zoo/" ./zoo/rules/..; do
  run 0 why -p "$folder" --not runs news/1.txt
  has out '   zoo  zoo/rules/10.lua:9'
done
# ---- on a terminal, or with --width, lines are folded, and of a long one of the pack a window is shown about the place
cat >zoo/rules/20.lua <<'END'
rule "long" { finds = "Long", about = "a long line", ways = { one = [[ {who: é} ran ]], two = [[ {who: <animal legs=nine>} ran off ]], three = [[ {who: hen} sat ]] }, yes = "é ran." }
	rule "tab" { finds = "Long", about = "a tab in front, and a wide sign: 犬 犬", pattern = [[ {who: <animal legs=nine>} sat ]], yes = "a" }
END
LC_ALL=C.UTF-8
for width in 40 60 80 119; do
  run 0 check --width "$width" ./zoo
  is "widest line fits" "$(($(LC_ALL=C.UTF-8 wc -L <out) <= width))" 1
  # the caret stands below the place, by columns: what is before it is as wide as what is before the caret
  grep -B1 '^ *^$' out | grep -v '^--' >carets
  while IFS= read -r line && IFS= read -r caret; do
    before=$(printf %s "$line" | sed 's/nine.*//')
    is "caret at $width" "$(printf %s "$before" | LC_ALL=C.UTF-8 wc -L)" "$((${#caret} - 1))"
  done <carets
  is "carets" "$(lines carets)" 4
done
run 0 check --width 60 ./zoo
has out '  …wo = [[ {who: <animal legs=nine>} ran off ]], three = [[…' '  the list "animal" has legs=nine [unknown-value]'
run 0 check ./zoo
has out ': warning: rule "long": no entry of the list "animal" has legs=nine [unknown-value]' '  …' '…'
is "piped, a warning is a line" "$(grep -c '^[^ ].*: warning: .*\[[a-z-]*\]$' out)" "$(grep -c 'warning: ' out)"
rm zoo/rules/20.lua
run 2 check --format xml ./zoo
has err 'text, json'

# A slot that a type has no room for is refused where it is declared, not where a rule uses it.
mkdir -p many/rules
printf 'pack "many" { about = "m", phases = { "w" } }\n' >many/pack.lua
slots=$(for i in $(seq 17); do printf '"s%d", ' "$i"; done)
printf 'phase "w"\ntype "Many" { slots = { %s } }\n' "$slots" >many/rules/a.lua
run 3 check ./many
has out 'many/rules/a.lua:2' 'type "Many" has more than 16 slots: slot "s17" is one too many'
finish
