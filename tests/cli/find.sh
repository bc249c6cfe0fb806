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
is "one line is enough" "$(timeout 60 "$GAINSAY" find "$pattern" many | head -n 1 | wc -l | tr -d ' ')" 1

# ---- a text that is not read to its end: what there is, and a word
mkdir -p endless/rules
echo 'pack "endless" { version = "1", needs = { "news" } }' >endless/pack.lua
echo 'phase "actors"
rule "never" { finds = "Actor", pattern = [[ {name: fish} ]], check = function() while true do end end }' >endless/rules/1.lua
run 1 find -p ./endless 'Actor quarrelled' fish.txt
has err 'fish.txt: a limit was reached before its end: there may be more than'

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
finish
