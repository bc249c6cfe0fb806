#!/bin/bash
# The command line itself: help, options in every form, and what is said to a wrong one.
. "$(dirname "$0")/lib.sh"

# ---- help
run 2
empty out
has err 'Usage: gainsay FILE...' 'Exit status'
run 0 --help
has out 'Examples' 'Commands' 'gainsay article.txt'
empty err
run 0 -h
run 0 help
is "lines of the overview" "$(($(lines out) <= 40))" 1
commands=$(awk '/^Commands$/ { on = 1; next } !NF { on = 0 } on { print $1 }' out)
is "commands" "$(echo $commands)" 'run repl find batch test check why near diff eval profile packs new help version'
for c in $commands; do
  run 0 help "$c"
  has out "gainsay $c: " 'Examples' "Usage: gainsay $c" 'Options'
  cp out by_help
  run 0 "$c" --help
  cmp -s out by_help && pass || fail "help $c and $c --help differ"
  is "examples of $c first" "$(sed -n 3p out)" Examples
done
run 0 run -h
run 2 help rnu
has err 'did you mean "run"?'
is "widest line of help" "$(for c in $commands; do "$GAINSAY" help "$c"; done | awk '
  length > m { m = length } END { print (m <= 100) }')" 1

# ---- version
version=$(sed -n 's/^#define GS_VERSION "\(.*\)"$/\1/p' "$top/include/gainsay.h")
run 0 version
has out "gainsay $version" 'gainsay/1' 'Lua' "$HOME/.local/share/gainsay/packs"
run 0 --version
has out "gainsay $version"
for set in news+ +news news++base +; do   # a rule set that names an empty pack
  for words in "diff -p news" eval "batch -o never" run "find x" repl; do
    run 2 $words -p "$set" none.txt
    has err "\"$set\" names an empty pack; write it as A+B"
  done
done
XDG_DATA_HOME=/somewhere GAINSAY_PACK_PATH=/a:/b run 0 version --pack-path /first
is "pack path" "$(grep -o '^  /[a-z/]*' out | head -n 4 | tr -d '\n')" \
  '  /first  /a  /b  /somewhere/gainsay/packs'
run 2 version what
has err 'takes no operand'

# ---- commands
run 2 rnu
empty out
has err '"rnu" is neither a command nor a file; did you mean "gainsay run"?'
run 2 tset
has err 'did you mean "gainsay test"?'
run 2 zzzzzzzz
lacks err 'did you mean'
run 4 missing.txt
has err 'missing.txt'
cp fish.txt run
run 2 run
has err 'needs FILE'
run 0 ./run
has out '"id":"run"'
cp fish.txt article
run 0 article
has out '"id":"article"'

# ---- options
run 2 --color never find said fish.txt
empty out
has err 'options stand behind the command: gainsay find ...'
run 0 --color never fish.txt
cp fish.txt find
run 0 --color never find fish.txt
run 2 why fish.txt --line 5-
has err 'takes a whole number from 1 to' 'not "5-"'
run 2 run --fromat jsonl fish.txt
empty out
has err 'unknown option "--fromat"; did you mean "--format"?' 'gainsay help run'
run 2 run --zzz fish.txt
has err 'unknown option "--zzz"'
lacks err 'did you mean'
run 2 run -z fish.txt
has err 'unknown option "-z"'
run 2 run fish.txt --format
has err '--format needs a value'
run 2 run fish.txt -p
has err '-p needs a value'
run 2 run --format jsno fish.txt
has err '"jsno"; did you mean "jsonl"?' 'csv-tensions'
run 2 run --with tokens,chunk fish.txt
has err 'did you mean "chunks"?'
run 2 run --offsets lines fish.txt
has err 'codepoints, bytes, utf16'
run 2 run --color=sometimes fish.txt
run 2 run --input-format pdf fish.txt
run 2 run --width 3 fish.txt
has err 'whole number'
run 2 run --help=now
has err '--help takes no value'
run 2 find said
run 2 find -c=3 said fish.txt
run 2 batch fish.txt
has err '-o FOLDER'
run 2 batch -o out-folder --workers none fish.txt
run 2 new
run 2 new one two
has err '"two"'
run 2 repl one two
run 2 run --show claims --format jsonl fish.txt
has err '--show belongs to'
run 2 run --with tokens --format text fish.txt
has err '--with belongs to'

# the same in every form
run 0 run --format=text --show=claims -p news fish.txt
cp out wanted
same() { run 0 "$@"; cmp -s out wanted && pass || fail "not the same result"; }
same run --format text --show claims --pack news fish.txt
same run fish.txt -ftext --show claims -pnews
same run --show claims -- fish.txt
same --show claims fish.txt
same -f text --show claims fish.txt
cp fish.txt ./-odd.txt
run 0 run -- -odd.txt
has out '"id":"-odd.txt"'
run 2 run -odd.txt
finish
