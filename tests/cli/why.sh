#!/bin/bash
# gainsay why: findings by place and id, and why a rule found nothing.
. "$(dirname "$0")/lib.sh"

mkdir -p sink/rules
cat >sink/pack.lua <<'END'
pack "sink" { version = "1", needs = { "base" }, about = "boats that sink" }
END
cat >sink/rules/10.lua <<'END'
words "boat" { "sloop", "ketch" }
type "Wreck" {}
rule "sinks" {
  finds = "Wreck",
  ways = {
    plain = [[ {what: <boat>} sank (in | off) {where: harbour} ]],
    dared = [[ {what: <boat>} dared out ]],
  },
  unless = { dream = [[ dreamt that the {what} ]] },
}
END
printf 'The sloop sank off the coast.\nNothing else.\nShe dreamt that the ketch sank in harbour.\n' >wreck.txt

run 0 check ./sink
run 0 why -p ./sink --not sinks wreck.txt --line 1
has out 'rule "sinks"' 'line 1' 'it needs "harbour"' 'it needs "dared"'

printf 'The sloop sank off a harbour.\n' >near.txt
run 0 why -p ./sink --not sinks near.txt
has out '"sloop"' '3 elements held' 'then expected   harbour' 'there stands    "a"'

run 0 why -p ./sink --not sinks wreck.txt --line 3
has out '"dream" (unless) holds for the match: "ketch sank in harbour"'
run 0 why -p ./sink --not sinks wreck.txt --at 64
has out 'line 3'

run 2 why -p ./sink --not sings wreck.txt
empty out
has err 'no rule is named "sings"' 'did you mean "sinks"?'
run 2 why -p ./sink --not sinks --line 9 wreck.txt
has err 'no sentence stands there'
run 2 why --not sinks --id c-1 wreck.txt
has err 'not both'

# ---- findings
run 0 why fish.txt
has out 'claim c-' 'rule ' 'source' 'points'
all=$(grep -c '^[a-z]* [acdt]-' out)
id=$(grep -oE 'c-[0-9a-f]+' out | head -1)
run 0 why fish.txt --id "$id"
is "findings of an id" "$(grep -c '^claim ' out)" 1
run 0 why fish.txt --line 3
is "fewer on a line" "$(($(grep -c '^[a-z]* [acdt]-' out) < all))" 1
run 1 why fish.txt --id c-0nothing
empty out
has err 'nothing was found there'
run 4 why missing.txt
has err missing.txt
finish
