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
is "widest line fits" "$(($(wc -L <out) <= 50))" 1

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

printf '%s\n' '{"id":"a","text":"Norway said no."}' 'bad' >mixed.jsonl
run 1 find said mixed.jsonl
is matches "$(grep -c '\[said\]' out)" 1
run 4 find said missing.txt
finish
