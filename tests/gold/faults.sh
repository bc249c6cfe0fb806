#!/bin/bash
# What make.lua says of annotations that are wrong: a sound article is spoilt in one place after the other.
set -u
lua=$PWD/build/asan/tools/lua
make=$PWD/tests/gold/make.lua
cd "${TMP:-$(mktemp -d)}" || exit 1
passed=0 failed=0

filler() { printf 'The harbour lay still.%.0s ' {1..30}; echo; }
{
  printf 'Port says quay is safe\n\nMara Lind said the quay was safe. Lind said it on Monday.\n\n'
  printf 'The guild called that a lie. It accused Lind of haste.\n\n'
  filler
} >sound.txt
cat >sound.gold <<'END'
style: short report
subject: ports
continent: Europe
# a remark
actor lind person | Mara Lind | Lind
actor guild ngo | The guild
claim c1 @3 | source: Mara Lind | cue: said #1
  | content: the quay was safe
denial d1 falsity_predicate @5 | source: The guild | cue: a lie | content: that | answers: c1
tension accuse guild -> lind | trigger: accused
END

# fault LINE MESSAGE SED: the gold with the edit is refused with "bad.gold:LINE: error: ...MESSAGE"
fault() {
  sed -E "$3" sound.gold >bad.gold
  cp "${4:-sound.txt}" bad.txt
  if "$lua" "$make" bad.gold >out 2>err; then
    echo "FAIL  taken: $3"
  elif [ -s out ]; then
    echo "FAIL  written in spite of a fault: $3"
  elif ! grep -F "bad.${5:-gold}:$1: error: " err | grep -qF -- "$2"; then
    echo "FAIL  $3: no \"$1: ... $2\" in: $(cat err)"
  else
    passed=$((passed + 1))
    return
  fi
  failed=$((failed + 1))
}

if "$lua" "$make" sound.gold >out && grep -qF '"answers": {"claim": ["c1"], "claimant": "lind"}' out &&
  grep -qF '"cue": {"end": 36, "start": 34, "text": "said"}' <(sed 's/"end": 38/"end": 36/' out) &&
  [ "$(grep -o '"text": "Lind"' out | wc -l)" = 2 ]; then
  passed=$((passed + 1))
else
  echo "FAIL  sound: $(cut -c1-600 out)"
  failed=$((failed + 1))
fi

fault 1 'needs a line "style: ..."' '/^style/d'
fault 1 'no continent: Atlantis' 's/Europe/Atlantis/'
fault 5 'no kind: "human"' 's/lind person/lind human/'
fault 6 '"The gild" is not in the text' 's/The guild$/The gild/'
fault 6 'is a mention of "lind" too' 's/\| The guild$/| The guild | Lind @5/'
fault 6 '"lind" is the id of line 5 already' 's/actor guild/actor lind/'
fault 6 '"guild" plays no part' '/^denial|^tension/d'
fault 7 'the text has no line 99' 's/c1 @3/c1 @99/'
fault 7 '"the key was safe" is not in line 3' 's/the quay was/the key was/'
fault 7 '"said" occurs 2 times there' 's/said #1/said/'
fault 7 '"said" occurs only 2 times there' 's/said #1/said #3/'
fault 7 'no part of a claim: "trigger: safe"' 's/said #1/said #1 | trigger: safe/'
fault 7 'the source "Mara Lind" is no mention of "guild"' 's/said #1/said #1 | by: guild/'
fault 7 'no actor is called "mayor"' 's/said #1/said #1 | by: mayor/'
fault 7 'whose words are those of "the quay"' 's/source: Mara Lind/source: the quay/'
fault 7 'a second "cue"' 's/said #1/said #1 | cue: was/'
fault 9 'no type of denial: "lie"' 's/falsity_predicate/lie/'
fault 9 'no polarity: "strong"' 's/predicate @5/predicate strong @5/'
fault 9 'it answers "c2", which is no claim' 's/answers: c1/answers: c2/'
fault 9 'a denial says what it "answers"' 's/ \| answers: c1//'
fault 9 'a non_denial does not deny' 's/falsity_predicate/non_denial denial/'
fault 10 'no type of tension: "quarrel"' 's/tension accuse/tension quarrel/'
fault 10 'two different actors' 's/-> lind/-> guild/'
fault 10 'FROM -> TO' 's/-> lind/lind/'
fault 10 'no status: "maybe"' 's/-> lind/-> lind maybe/'
fault 11 'the same type from and to as in line 10' '10p'
fault 10 'no actor, claim, denial or tension: "row"' 's/^tension/row/'
head -n 5 sound.txt >short.txt
fault 1 '28 words; an article has 120 to 300' '' short.txt txt
sed 's/still/st|ll/' sound.txt >bar.txt
fault 1 'no tabs' '' bar.txt txt
printf '\xff\n' >broken.txt
fault 1 'not UTF-8' '' broken.txt txt

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
