#!/bin/bash
# gainsay find: matches one under the other, slots, counts, and wrong patterns.
. "$(dirname "$0")/lib.sh"
esc=$(printf '\033')

run 0 find said fish.txt
is matches "$(grep -c '\[said\]' out)" 2
has err '2 matches in 1 of 1 document'
before() { grep '\[said\]' out | while IFS= read -r l; do l=${l%%[*}; echo ${#l}; done; }
is "columns of the matches" "$(before | sort -u | wc -l | tr -d ' ')" 1
has out 'fish.txt:3' 'fish.txt:4'
lacks out 'quarrelled'   # another sentence

run 0 find '{who: Actor} {cue: said}' fish.txt oil.txt
has out 'oil.txt:1' 'cue: said' 'who: '
is "a line of slots below each match" "$(grep -c 'cue: said' out)" "$(grep -c '\[' out)"

run 0 find zebra fish.txt
empty out
has err '0 matches in 0 of 1 document'

run 0 find --count said fish.txt oil.txt
is counts "$(tr '\n' ' ' <out)" 'fish.txt:2 oil.txt:2 '

# A text that is cut tells so, and how many matches there are in what was read.
awk 'BEGIN { for (i = 0; i < 260000; i++) print "The man said so."; }' >endless.txt
run 1 find --count said endless.txt
has out 'endless.txt:200000'
has err 'endless.txt: a limit was reached before its end'
rm endless.txt

run 0 find --color always said fish.txt
has out "$esc["
lacks out '[said]'
run 0 find said fish.txt
lacks out "$esc["
run 0 find --width 50 said fish.txt
is "widest line fits" "$(($(LC_ALL=C.UTF-8 wc -L <out) <= 50))" 1
# a match that is too long for its line says that it goes on
printf 'The minister denied that the harbour wall had been badly built.\n' >wall.txt
run 0 find --width 50 'denied ... built' wall.txt
has out '[denied that' '…]'
lacks out '. '
run 0 find --width 50 minister wall.txt
lacks out '…'

# escape sequences of a document do not reach the terminal
printf 'The minister \033[31msaid\033[0m no.\n' >escape.txt
run 0 find minister escape.txt
lacks out "$esc"

run 2 find '{who: Actor' fish.txt
empty out
has err 'pattern:1:' 'error: ' '  {who: Actor'
is carets "$(grep -c '^ *^$' err)" 1
run 2 find '<no-such-list>' fish.txt
has err 'no-such-list'

# what nothing can pass is told once, and what a pack may make is not
run 0 find '<say frames=thta>' fish.txt oil.txt
is 'the warning' "$(grep -c 'pattern:1:13: warning: no entry of the list "say" has frames=thta' err)" 1
has err 'did you mean "that"?'
run 0 find '[Claim act=accuse|crticise] with [Actor kind=persn]' fish.txt
has err 'pattern:1:19: warning: nothing gives act=crticise to a finding of the type Claim' 'did you mean "criticise"?' \
  'warning: nothing gives kind=persn to a finding of the type Actor' 'did you mean "person"?'
run 0 find '[Actor knid=person]' fish.txt
has err 'pattern:1:8: warning: nothing gives knid to a finding of the type Actor' 'did you mean "kind"?'
run 0 find '[Actor kind=person form=nominal class=minister] | <say frames=that>' fish.txt
lacks err warning

printf '%s\n' '{"id":"a","text":"Norway said no."}' 'bad' >mixed.jsonl
run 1 find said mixed.jsonl
is matches "$(grep -c '\[said\]' out)" 1
run 4 find said missing.txt

# a slot that is a quotation takes all of it, as in a rule, also where it began before the match of another line
cat >talk.txt <<'END'
The envoy said: “We will go. We will not come back.” He left.

“That is all that can be told of the wall along the old harbour today, and
more than enough. I said so to the council weeks before anybody went there to
look at it. Nothing else,” she said.
END
run 0 find 'said : {q: quote}' talk.txt
has out 'q: “We will go. We will not come back.”' '[said: “We will go. We will not come back.”]'
run 0 find '{q: quote}' talk.txt
has err '2 matches'
run 0 find --format csv "('I' said | {q: quote} she)" talk.txt
has out 'talk.txt,42,43,,I said,' 'look at it. Nothing else,”'
run 0 find "('I' said | {q: quote} she)" talk.txt
has out 'talk.txt:4' 'talk.txt:3'

# ---- sorting, counting, formats
cat >ships.txt <<'END'
The old ferry sank on Monday. A new ferry sailed for Norway. The small ferry sank again.
Nobody saw the ferry, a white ship, leave.
END
run 0 find --sort right '{what: ferry}' ships.txt
is "sorted to the right" "$(grep -o '\[ferry\][, ]*[a-z]* [a-z]*' out | tr '\n' ';')" \
  '[ferry], a white;[ferry] sailed for;[ferry] sank again;[ferry] sank on;'
run 0 find --sort left ferry ships.txt
is "sorted to the left" "$(grep -o '[a-z]* \[ferry\]' out | tr '\n' ';')" \
  'new [ferry];old [ferry];small [ferry];the [ferry];'
run 0 find --sort verb 'ferry {verb: [verb past]}' ships.txt
is "sorted by a slot" "$(grep -o 'verb: .*' out | tr '\n' ';')" 'verb: sailed;verb: sank;verb: sank;'
run 0 find --by verb 'ferry {verb: [verb past]?}' ships.txt
is "counts" "$(tr '\n' ';' <out)" '2  sank;1  (none);1  sailed;'
run 0 find --by verb --format jsonl 'ferry {verb: [verb past]}' ships.txt
is "counts as records" "$(head -n 1 out)" '{"slot":"verb","text":"sank","count":2}'
run 2 find --by vreb 'ferry {verb: [verb past]}' ships.txt
has err 'no slot "vreb"; did you mean "verb"?'
run 2 find --sort up ferry ships.txt
has err 'no slot "up"'
run 2 find --sort rihgt ferry ships.txt
has err 'no slot "rihgt"; did you mean "right"?'
run 2 find --count --sort left ferry ships.txt
run 2 find --format tsv ferry ships.txt
has err 'text, csv, jsonl'

run 0 find --format csv '{what: ferry} , a {kind: [adj]} ship' ships.txt
tr -d '\r' <out >rows
is "columns" "$(head -n 1 rows)" 'docname,from,to,pre,keyword,post,pattern,what,kind'
is "a row" "$(sed -n 2p rows)" \
  'ships.txt,24,28,Nobody saw the,"ferry, a white ship",", leave.","{what: ferry} , a {kind: [adj]} ship",ferry,white'
run 0 find --format jsonl 'new {what: ferry}' ships.txt
is "a record" "$(cat out)" '{"document":"ships.txt","line":1,"start":32,"end":41,"tokens":[9,10],'"$(
  )"'"text":"new ferry","before":"A ","after":" sailed for Norway.",'"$(
  )"'"slots":[{"name":"what","start":36,"end":41,"text":"ferry"}]}'

# places stand under one another though the documents' names differ in length
cp ships.txt a-much-longer-name.txt
run 0 find --sort left ferry ships.txt a-much-longer-name.txt
is "columns of sorted matches" "$(grep '\[ferry\]' out | sed 's/\[.*//' | awk '{ print length }' | sort -u | wc -l)" 1

# each slot has its colour, in the line and below it
run 0 find --color always '{what: ferry} {verb: sank}' ships.txt
has out "$esc[1;36mferry$esc[0m" "$esc[1;33msank$esc[0m" "$esc[1;36mwhat$esc[0m: ferry"

# a pattern sees what a rule behind the phases of its types sees; --whole what is there at the end
run 0 find --whole '{who: Actor}' fish.txt
has out 'who: Norway'
# ---- many documents: several processes search them, and all comes as from one
mkdir many
for i in $(seq 90); do cp "$top/examples/articles/leaked-memo.txt" "many/$i.txt"; done
echo 'Norway denied it.' >many/50.txt
printf '{"id": "cut", "text": 5}\n' >many/60.jsonl
pattern='{who: Actor} [adv]? {verb: <deny>}'
for options in '' '--format jsonl' '--format csv --sort who' '--count' '--by verb'; do
  run 1 find $options "$pattern" many
  cp out together
  cp err told
  mkfifo blocker
  "$GAINSAY" find $options "$pattern" many blocker >out 2>err &   # a pipe cannot be read twice: one process
  sleep 0.2
  : >blocker
  wait $!
  rm blocker
  sed -i '/^blocker/d' out   # which is an empty document
  cmp -s out together && pass || fail "find $options: another answer with one process"
  has told 'many/60.jsonl'
done

ran='find ... | head'
is "one line is enough" "$(timeout 60 "$GAINSAY" find "$pattern" many 2>err | head -n 1 | wc -l | tr -d ' ')" 1

# ---- a text that is not read to its end: what there is, and a word
mkdir -p endless/rules
echo 'pack "endless" { version = "1", needs = { "news" } }' >endless/pack.lua
echo 'phase "actors"
rule "never" { finds = "Actor", pattern = [[ {name: fish} ]], check = function() while true do end end }' >endless/rules/1.lua
run 1 find -p ./endless 'Actor quarrelled' fish.txt
has err 'fish.txt: endless/rules/1.lua:2: ' 'not read to its end, so there may be more than 0 matches'
sed -i 's/while true do end/local x = nil; return x.y/' endless/rules/1.lua
run 1 find -p ./endless 'Actor quarrelled' fish.txt
has err 'fish.txt: endless/rules/1.lua:2: check of rule "never": attempt to index a nil value'

# ---- an empty pattern is a slip
run 2 find '' fish.txt
has err 'the pattern is empty'
run 2 find '  ' fish.txt

# ---- a narrow screen: long names of files are named by their end, slots go on in the next row
mkdir -p a/folder/with/a/long/name
cp fish.txt a/folder/with/a/long/name/
run 0 find --width 70 '{who: Actor} ...4 {over: fish} ...4 {day: <weekday>}' a
is "widest line fits" "$(($(LC_ALL=C.UTF-8 wc -L <out) <= 70))" 1
has out '.../name/fish.txt:3  '
is "rows of slots" "$(grep -c '^ *[a-z]*: ' out)" 2
run 0 find '{who: Actor} ...4 {over: fish}' a
has out 'a/folder/with/a/long/name/fish.txt:3  '
# ==== texts are kept as they were read, and nothing else is ever found for it
export GAINSAY_CACHE=$PWD/kept
texts() { find "$GAINSAY_CACHE" -name '*.texts' 2>/dev/null; }

mkdir -p farm/rules
echo 'pack "farm" { version = "1", needs = { "base" }, about = "foxes" }' >farm/pack.lua
cat >farm/rules/farm.lua <<'END'
type "Hen" {}
phase "things"
rule "fox" { finds = "Fox", pattern = [[ {what: fox} ]], make = { size = "small" } }
phase "thing-passes"
pass "hens" { run = function(doc)
  while string.find(doc.text, "endless") do end
  for i, m in ipairs(doc:mentions("Fox")) do doc:add("Hen", m:span(), {}, { size = i > 1 and "later" or "first" }) end
end }
END
for i in $(seq 60); do printf '{"id":"d%d","text":"A fox saw fox %d, and the quick fox ran."}\n' "$i" "$i"; done >many.jsonl

# find WANTED ARGUMENT...: without anything kept, then twice with it, always the same
same() {
  local status=$1
  shift
  GAINSAY_CACHE= run "$status" find -p ./farm --format jsonl "$@"
  cp out wanted
  cp err told
  for _ in first second; do
    run "$status" find -p ./farm --format jsonl "$@"
    cmp -s out wanted && cmp -s err told && pass || fail "another answer from what is kept"
  done
}

# ---- a few texts are not worth a file
head -n 20 many.jsonl >few.jsonl
same 0 '[Hen size=later] saw' few.jsonl
is "files of a few texts" "$(texts)" ""

# ---- many are: one file for each depth of reading
same 0 '{what: [Hen size=later]}' many.jsonl
is "matches" "$(lines out)" 120
is "files" "$(texts | wc -l)" 1
is "who may read it" "$(stat -c %a "$(texts)")" 600
same 0 '[adj] {what: [Fox size=small]} [verb past] [punct]' many.jsonl
same 0 'quick' many.jsonl
is "files, where no phase runs" "$(texts | wc -l)" 1
is "what stands beside them" "$(find "$GAINSAY_CACHE" -type f ! -name '*.texts' ! -name '*.rules')" ""

# ---- each text once, whichever of several processes writes it
for i in $(seq 60); do
  printf '{"id":"d%d","text":"' "$i"
  printf "A fox saw fox $i, and the %d quick foxes ran. " $(seq 300)
  echo '"}'
done >long.jsonl
GAINSAY_CACHE=$PWD/shared run 0 find -p ./farm --count '{what: [Hen size=later]}' long.jsonl
is "texts that are kept" "$(cat shared/*.texts | LC_ALL=C grep -aoF 1TSG | wc -l)" 60

# ---- one that is cut off, as by a writer who was killed; changed bytes; another's file
file=$(texts)
head -c 1500 "$file" >cut
cat cut >"$file"
same 0 '{what: [Hen size=later]}' many.jsonl
is "the cut file is made anew" "$(($(stat -c %s "$(texts)") > 1500))" 1
printf 'XXXXXXXX' | dd of="$(texts)" bs=1 seek=900 conv=notrunc 2>/dev/null
same 0 '{what: [Hen size=later]}' many.jsonl
echo 'nothing of ours' >"$(texts)"
same 0 '{what: [Hen size=later]}' many.jsonl
rm "$(texts)"
ln -s "$PWD/few.jsonl" "$file"
cp few.jsonl few.before
same 0 '{what: [Hen size=later]}' many.jsonl
is "what a link leads to" "$(cmp few.jsonl few.before && echo kept)" kept
rm -f "$file"

# ---- a changed rule: nothing of before is told, and its file goes
run 0 find -p ./farm --count '{what: [Hen size=later]}' many.jsonl
sed -i 's/i > 1 and/i > 2 and/' farm/rules/farm.lua
same 0 '{what: [Hen size=later]}' many.jsonl
is "matches of the changed rule" "$(lines out)" 60
is "files of the changed pack" "$(texts | wc -l)" 1

# ---- the same text under another name is not read again, unless Lua asks for the name
for i in $(seq 40); do printf '{"id":"d%d","text":"A fox."}\n' "$i"; done >alike.jsonl
same 0 '{what: [Hen size=first]}' alike.jsonl
is "matches in the same text" "$(lines out)" 40
sed -i 's/i > 2 and "later"/doc.id == "d7" and "later"/' farm/rules/farm.lua
same 0 '{what: [Hen size=later]}' alike.jsonl
is "the one that was asked for" "$(grep -c '"document":"d7"' out)$(lines out)" 11
sed -i 's/doc.id == "d7"/(doc.title or "") == "Fur"/' farm/rules/farm.lua
sed -i '9s/"id"/"title":"Fur","id"/' alike.jsonl
same 0 '{what: [Hen size=later]}' alike.jsonl
is "the one with the title" "$(grep -c '"document":"d9"' out)$(lines out)" 11

# ---- what is not read to its end is not kept, and takes nothing from what comes after it
{ sed -n 1,40p many.jsonl; echo '{"id":"long","text":"The fox is endless."}'; sed -n 41,60p many.jsonl; } >mixed.jsonl
same 1 '{what: Hen}' mixed.jsonl
has err 'long: farm/rules/farm.lua:6: pass "hens": Lua budget of 50000000 instructions exceeded; not read to its end'
is "documents told of" "$(grep -c 'not read to its end' err)" 1
is "matches behind it" "$(grep -c '"document":"d60"' out)" 3
is "matches" "$(lines out)" 180

# ---- where nothing can be kept, nothing is said
for cache in "" /dev/null/none "$PWD/many.jsonl"; do
  GAINSAY_CACHE=$cache run 0 find -p ./farm --format jsonl '{what: [Fox size=small]}' many.jsonl
  empty err.other
  is "matches without a cache" "$(lines out)" 180
done 2>err.other

# ---- the whole reading is another depth
same 0 --whole '{what: [Fox size=small]} [verb]' many.jsonl

# ---- the pack of news: patterns of all kinds, alone and together
cp "$top"/examples/articles/*.txt .
for pattern in '{who: Actor} [adv]? {verb: <deny>}' '{d: Denial}' 'np {v: verbs} {to: [Actor kind=state|person]}' \
    '{c: [Claim act=accuse]}' 'clause with Tension' '^ {q: quote}' '<say> that? {what: clause}' '[lemma=say] [det]'; do
  GAINSAY_CACHE= run 0 find --format jsonl "$pattern" ./*.txt
  cp out wanted
  run 0 find --format jsonl "$pattern" ./*.txt ./*.txt ./*.txt
  sed "$(($(wc -l <wanted) + 1)),\$d" out | cmp -s - wanted && pass || fail "$pattern: another answer"
done
finish
