#!/bin/bash
# What the rules of a round see, and their Lua with them: what stood before the round, whatever is asked and
# dropped meanwhile. And what documents leave behind for the next: nothing.
. "$(dirname "$0")/lib.sh"
pack() {   # NAME, the rules on standard input
  mkdir -p "$1/rules"
  printf 'pack "%s" { version = "1", needs = { "base" }, about = "for a test" }\n' "$1" >"$1/pack.lua"
  cat >"$1/rules/a.lua"
}

# ---- a check that looks at its own round changes nothing for the others
rules() {
  cat <<END
phase "f"
type "Seed" {} type "Grown" {}
rule "seed" { finds = "Seed", pattern = [[ {x: alpha} ]], about = "a", check = function(m, doc) $1 return true end }
rule "grow" { finds = "Grown", within = "paragraph", pattern = [[ {y: Seed} beta ]], about = "b" }
END
}
printf 'An alpha alpha beta.\n' >seed.txt
rules '' | pack quiet
rules 'local n = #doc:mentions("Seed")' | pack asking
run 0 run -p ./quiet --format jsonl seed.txt
lacks out Grown
run 0 run -p ./asking --format jsonl seed.txt
lacks out Grown

# ---- a check that drops what its round stands on
pack dropping <<'END'
type "Seed" {} type "Grown" {}
phase "e"
rule "seed" { finds = "Seed", pattern = [[ {x: alpha} ]], about = "a" }
phase "f"
rule "grow" { finds = "Grown", pattern = [[ {y: Seed} beta ]], about = "b",
  check = function(m, doc)
    for _, s in ipairs(doc:mentions("Seed")) do s:drop("for a test") end
    return #doc:mentions("Seed") == 0
  end }
END
printf 'An alpha beta and an alpha beta.\n' >twice.txt
run 0 run -p ./dropping --format jsonl twice.txt
is "found on what stood before" "$(grep -o '"Grown"' out | wc -l | tr -d ' ')" 2

# ---- a retag takes away what its later matches stand on
pack retagging <<'END'
words "vb" { "claim", inflect = "verb" }
phase "tags"
retag "dup" { about = "c", pattern = [[ <vb> {this: claimed} ]], to = "NN" }
phase "f"
type "Noun" {}
rule "noun" { finds = "Noun", about = "d", pattern = [[ [NN] ]] }
END
printf 'He claimed claimed claimed it.\n' >claimed.txt
run 0 run -p ./retagging --format jsonl claimed.txt
is "tokens with the new tag" "$(grep -o '"Noun"' out | wc -l | tr -d ' ')" 2

# ---- a list that is full
{
  printf 'entry'; for i in $(seq 24); do printf '\tc%s' "$i"; done
  printf '\nx'; for i in $(seq 24); do printf '\tv'; done; echo
} >wide.tsv
printf 'name\tkind\tstate\nZorka\tstate\tSTa\n' >narrow.tsv
pack full <<'END'
words "actor" { from = "words/wide.tsv" }
actors "words/narrow.tsv"
END
mkdir full/words && mv wide.tsv narrow.tsv full/words
run 3 check ./full
has out 'more than 24 columns in one list'

# ---- a record does not depend on the documents before it, even when their words are forgotten
printf 'The ministers denied the claims. Officials were citing reports.\n' >few.txt
awk 'BEGIN { for (i = 0; i < 230000; i++) printf "w%dx%s", i, i % 20 ? " " : ".\n" }' >many.txt
run 0 run -p news --format jsonl --with tokens few.txt
cp out alone
"$GAINSAY" run -p news --format jsonl --with tokens few.txt many.txt few.txt 2>err | sed -n 3p >out
cmp -s alone out && pass || fail "the record is another behind many words"
finish
