#!/bin/bash
# gainsay diff: what two rule sets find differently, under the edit that makes it.
. "$(dirname "$0")/lib.sh"
esc=$(printf '\033')

# ---- a small pack that needs base alone, and two texts
mkdir -p old/rules old/words
cat >old/pack.lua <<'END'
pack "old" { version = "0.1.0", needs = { "base" }, about = "a small pack" }
END
cat >old/rules/say.lua <<'END'
words "say" { from = "words/say.tsv", inflect = "verb" }
words "envoy" { "envoy", "minister", inflect = "noun" }

phase "actors"

rule "envoy" {
  finds = "Actor", about = "people by their office",
  pattern = [[ {name: the <envoy>} ]],
  make = { kind = "person", form = "nominal" },
}

phase "claims"

rule "says that" {
  finds = "Claim", about = "X says that ...",
  pattern = [[ {source: Actor} {cue: <say>} that {content: clause} ]],
  make = { mode = "indirect", act = "state" },
}

phase "talk"

rule "visit" {
  finds = "Visit", about = "who visits whom",
  pattern = [[ {who: Actor} visited {whom: Actor} ]],
  make = { tone = "plain" },
}
END
printf 'entry\nsay\nadd\n' >old/words/say.tsv
cat >a.txt <<'END'
The envoy said that the talks were over.
The minister added that rain had begun.
END
cat >b.txt <<'END'
The minister blurted that rain had begun. The envoy visited the minister.
END
variant() { rm -rf "$1"; cp -r old "$1"; }

# ---- nothing different: another folder, a comment, other lines
run 0 diff -p ./old -p ./old a.txt b.txt
screen <<'END'
0 added, 0 removed, 0 changed in 0 of 2 documents
END
empty err
variant moved
sed -i '1i -- a remark\n' moved/rules/say.lua
sed -i 's/rule "says that"/rule "said"/' moved/rules/say.lua
run 0 diff -p ./old -p ./moved a.txt b.txt
has out '0 added, 0 removed, 0 changed'

# ---- where the result goes is looked at before anything is read
run 4 diff -p ./none -p ./new -o none/out.html none
is 'what is told' "$(cat err)" 'gainsay: cannot write none/out.html: No such file or directory'
run 4 diff -p ./none -p ./new -o old none
has err 'gainsay: cannot write old: Is a directory'

# ---- lines of a list are compared by their entries, not by where they stand
variant shifted
printf 'entry\nsay\nblurt\nvisit\n' >shifted/words/say.tsv
printf 'entry\nadd\nutter\nsay\n' >was.tsv
rm -rf before && cp -r old before && cp was.tsv before/words/say.tsv
run 1 diff -p ./before -p ./shifted a.txt b.txt
has out '  - add' '  + blurt'
lacks out 'utter' '  - say' '  + visit'
# ---- one verb more
variant verb
echo blurt >>verb/words/say.tsv
run 1 diff -p ./old -p ./verb a.txt b.txt
screen <<'END'
words/say.tsv:4
  + blurt

  + claim state  b.txt:1  says that
      The minister [blurted] that rain had begun.
      speaker: The minister
      content: rain had begun

    +1              claim state  says that
1 added, 0 removed, 0 changed in 1 of 2 documents
END
empty err
run 1 diff -p ./verb -p ./old a.txt b.txt
has out '  - blurt' '  - claim state  b.txt:1' '0 added, 1 removed, 0 changed'

# ---- two edits: each has its own, and one does nothing
variant two
sed -i 's/tone = "plain"/tone = "warm"/' two/rules/say.lua
sed -i '2i blurt' two/words/say.tsv
sed -i 's/about = "people by their office"/about = "people"/' two/rules/say.lua
run 1 diff -p ./old -p ./two a.txt b.txt
screen <<'END'
rules/say.lua:25  in rule "visit"
  -   make = { tone = "plain" },
  +   make = { tone = "warm" },

  ~ other Visit  b.txt:1  visit
      [The envoy visited the minister].
      tone: plain → warm

words/say.tsv:2
  + blurt

  + claim state  b.txt:1  says that
      The minister [blurted] that rain had begun.
      speaker: The minister
      content: rain had begun

    +1              claim state  says that
                ~1  other Visit  visit
1 added, 0 removed, 1 changed in 1 of 2 documents
END
lacks out 'people'

# ---- lines of a list are edits of their own, and so are lines that were changed a little
variant words
printf 'riff\nblurt\nbleat\n' >>words/words/say.tsv
run 1 diff -p ./old -p ./words b.txt
has out 'words/say.tsv:5' '  + blurt' '1 added'
lacks out 'riff' 'bleat' 'together'
variant lines
sed -i 's/about = "who visits whom"/about = "who visits"/; s/{who: Actor} visited/{who: Actor} (visited | saw)/
  s/tone = "plain"/tone = "{who.text}", who = "{who.text}"/' lines/rules/say.lua
variant more
sed 's/tone = "{who.text}"/tone = "plain"/' lines/rules/say.lua >more/rules/say.lua
run 1 diff -p ./old -p ./lines b.txt
has out 'rules/say.lua:25' 'tone: plain → The envoy' 'who: (none) → The envoy'
lacks out 'visits' '(visited' 'together'
run 0 diff -p ./lines -p ./lines b.txt   # a slot and an attribute of one name
run 1 diff -p ./more -p ./lines b.txt
has out 'tone: plain → The envoy'
lacks out 'who:'

# ---- what came in a new file, or behind what was there, is tried statement by statement, with the locals, phase,
# table and module that it needs; what went likewise
mkdir -p new/rules new/words
cat >new/pack.lua <<'END'
pack "new" { version = "0.1.0", needs = { "old" } }
END
cat >new/rules/10.lua <<'END'
-- three things that have nothing to do with each other
local helper = require "helper"
local tone = "loud"

words "weather" { from = "words/weather.tsv" }   -- of a table that came with it

phase "claims"

change "visit" { make = { tone = tone } }

-- what it rained
rule "weather" {
  finds = "Weather", about = "rain", pattern = [[ {what: <weather>} ]],
}
rule "talks" { finds = "Talks", about = "talks", pattern = [[ {what: talks} ]],
  check = function(m) return helper.is_short(m) end }
words "nothing" { "nothing" }
words "say" { "blurt", inflect = "verb" }
END
printf 'local M = {}\nfunction M.is_short(m) return m.last - m.first < 6 end\nreturn M\n' >new/helper.lua
printf 'entry\nrain\n' >new/words/weather.tsv
GAINSAY_PACK_PATH=$PWD run 1 diff -p ./old -p ./old+./new a.txt b.txt
has out 'rules/10.lua:9  new change "visit"' 'tone: plain → loud' 'rules/10.lua:15  new rule "talks"' \
  'rules/10.lua:18  new words "say"' '2 edits together' 'rules/10.lua:5  new words "weather"' \
  'rules/10.lua:12  new rule "weather"'
lacks out 'new file' 'local' 'phase' 'nothing' 'three things' 'no edit'
is "each is told by itself" "$(grep -c '^rules/10' out)" 5
cp out came
GAINSAY_PACK_PATH=$PWD run 1 diff --format json -p ./old -p ./old+./new b.txt
has out '"file":"rules/10.lua","line":18,"statement":"words \"say\"","old":[],"new":["words \"say\" {'
GAINSAY_PACK_PATH=$PWD run 1 diff --format html -p ./old -p ./old+./new b.txt
has out 'rules/10.lua:18 new words &quot;say&quot;'
GAINSAY_PACK_PATH=$PWD run 1 diff -p ./old+./new -p ./old a.txt b.txt
has out 'rules/10.lua:9  change "visit" removed' 'tone: loud → plain' 'rules/10.lua:15  rule "talks" removed' \
  'rules/10.lua:12  rule "weather" removed' 'rules/10.lua:18  words "say" removed'
lacks out 'together' 'file removed' 'nothing' 'no edit'
# the same below what was there: first the table and module, then all at once
variant below
cp new/helper.lua below/ && cp new/words/weather.tsv below/words/
sed 's/^phase.*//' new/rules/10.lua | cat old/rules/say.lua - >below/rules/say.lua
run 1 diff -p ./old -p ./below a.txt b.txt
has out 'rules/say.lua:35  new change "visit"' 'rules/say.lua:41  new rule "talks"' \
  'rules/say.lua:44  new words "say"' '2 edits together' 'rules/say.lua:31  new words "weather"' \
  'rules/say.lua:38  new rule "weather"'
run 1 diff -p ./below -p ./old a.txt b.txt
has out 'rules/say.lua:38  rule "weather" removed' 'rules/say.lua:35  change "visit" removed'
lacks out 'together'
# a rule that stands in the place of others: what went, what came, what was written anew
variant place
sed -i '/^rule "visit"/,$d' place/rules/say.lua
cat >>place/rules/say.lua <<'END'
rule "began" { finds = "Began", about = "what began", pattern = [[ {what: [noun]} had begun ]] }
rule "visit" { finds = "Visit", about = "any visit", pattern = [[ {cue: visited} ]] }
END
run 1 diff -p ./old -p ./place a.txt b.txt
has out 'rules/say.lua:22  new rule "began"' 'rules/say.lua:23  in rule "visit"' '  - rule "visit" {' '  + rule "visit" {'
# a loop, a phase that goes on into the next file, and Lua that is not laid out by lines
mkdir -p odd/rules
echo 'pack "odd" { version = "0.1.0", needs = { "old" } }' >odd/pack.lua
cat >odd/rules/10.lua <<'END'
local names = { "blurt" }
for _, name in ipairs(names) do
  words "say" { name, inflect = "verb" }
end
phase "late"
rule "rain" { finds = "Rain", about = "rain", pattern = [[ {what: rain} ]] } rule "talks" {
  finds = "Talks", about = "talks", pattern = [[ {what: talks} ]] }
END
echo 'rule "who" { finds = "Who", about = "who", pattern = [[ {who: Actor} visited ]] }' >odd/rules/20.lua
GAINSAY_PACK_PATH=$PWD run 1 diff -p ./old -p ./old+./odd a.txt b.txt
has out 'rules/10.lua:2  new for' 'rules/10.lua:6  new rule "rain", rule "talks"' 'rules/20.lua:1  new rule "who"'
lacks out 'together' 'new phase' 'local' 'no edit'
printf '  rule "x" {\n  finds = "X", about = "x", pattern = [[ {x: rain} ]] }\n' >odd/rules/30.lua
GAINSAY_PACK_PATH=$PWD run 1 diff -p ./old -p ./old+./odd b.txt
has out 'rules/30.lua:1  new file' 'rules/20.lua:1  new rule "who"'

# what a statement names stands in its code and in its strings: not in remarks, nor as a word of a text, a field or a key
mkdir -p prose/rules
echo 'pack "prose" { version = "0.1.0", needs = { "old" } }' >prose/pack.lua
cat >prose/rules/10.lua <<'END'
for _, name in ipairs { "blurt" } do
  words "say" { name, inflect = "verb" }
end
local tone = words "fall" { "rain" }   -- a local that declares something, and so does something
phase "claims"
-- for all who visit, in any tone: "fall"
change "visit" { about = "for a visit, whatever its tone", make = { tone = "loud" } }
rule "talks" { finds = "Talks", about = "talks for talks", pattern = [[ {what: talks} ]],
  check = function() local of = { tone = 1 } return of.tone == 1 end }
rule "fall" { finds = "Fall", about = "what falls", pattern = [==[
  {what: [ noun
    <fall>]} had ]==] }
END
GAINSAY_PACK_PATH=$PWD run 1 diff -p ./old -p ./old+./prose a.txt b.txt
has out 'rules/10.lua:1  new for' 'rules/10.lua:7  new change "visit"' 'rules/10.lua:8  new rule "talks"' \
  '2 edits together' 'rules/10.lua:4  new local' 'rules/10.lua:10  new rule "fall"'
is "each is told by itself" "$(grep -c '^rules/10' out)" 5
is "the verb is of the loop" "$(sed -n '/new for/,/^rules/p' out | grep -c '+ claim state')" 1
# a list that another names by itself, in brackets of any kind, comes along; one that a remark names does not
cat >prose/rules/20.lua <<'END'
phase "claims"
words "rainy" { "rain" }
words "sunny" { "talks" }
-- <sunny>, &sunny
rule "rainy" { finds = "Rainy", about = "not <sunny", pattern = [[ {what: <rainy>} ]] }
END
rm prose/rules/10.lua
GAINSAY_PACK_PATH=$PWD run 1 diff -p ./old -p ./old+./prose a.txt b.txt
has out '2 edits together' 'rules/20.lua:2  new words "rainy"' 'rules/20.lua:5  new rule "rainy"'
lacks out 'sunny" {' '3 edits'

# ---- edits that do it only together: a list and the rule that names it
variant both
echo 'words "more" { "blurt", "riff", inflect = "verb" }' >>both/rules/say.lua
sed -i 's/{cue: <say>}/{cue: (<say> | <more>)}/' both/rules/say.lua
run 1 diff -p ./old -p ./both a.txt b.txt
has out '2 edits together' 'rules/say.lua:16  in rule "says that"' 'rules/say.lua:27  new words "more"' '  + claim state  b.txt:1'

# ---- an attribute, the bounds of the content, another actor
variant bounds
sed -i 's/{content: clause}/{content: [word] [word]}/; s/kind = "person"/kind = "other"/' bounds/rules/say.lua
run 1 diff -p ./old -p ./bounds a.txt
has out 'content: the talks were over → the talks' 'content: rain had begun → rain had' \
  'kind: person → other' '0 added, 0 removed, 4 changed in 1 of 1 document'

# ---- one pack more on one side
mkdir -p extra/rules
echo 'pack "extra" { version = "0.1.0", needs = { "base" } }' >extra/pack.lua
cat >extra/rules/rain.lua <<'END'
rule "rain" { finds = "Weather", pattern = [[ {what: rain} ]] }
END
run 1 diff -p ./old -p ./old+./extra a.txt b.txt
has out 'rules/rain.lua:1  new rule "rain"' '  + other Weather  a.txt:2  rain' '2 added, 0 removed, 0 changed in 2 of'
run 1 diff -p ./old+./extra -p ./old b.txt
has out 'rules/rain.lua:1  rule "rain" removed' '0 added, 1 removed'
# several packs differ at once: each edit is named with its pack
run 1 diff -p ./old -p ./verb+./extra b.txt
has out 'verb/words/say.tsv:4' 'extra/rules/rain.lua:1  new rule "rain"' '  + blurt' '  + claim state  b.txt:1' '+ other Weather'
lacks out 'no causes'
run 1 diff --format json -p ./old -p ./verb+./extra b.txt
has out '"cause":[{"pack":"verb","file":"words/say.tsv","line":4,' '"cause":[{"pack":"extra","file":"rules/rain.lua",'

# ---- packs are held against each other by name, however they are named: one of the pack path against a copy
# of its folder, one that another needs against a copy of it
mkdir -p shelf/over/rules copy
cp -r old shelf/old
cat >shelf/over/pack.lua <<'END'
pack "over" { version = "0.1.0", needs = { "old" }, about = "a pack on a pack" }
END
cat >shelf/over/rules/rain.lua <<'END'
phase "claims"
rule "rain" { finds = "Weather", about = "rain", pattern = [[ {what: rain} ]] }
END
cp -r shelf/old shelf/over copy/
echo blurt >>copy/old/words/say.tsv
sed -i 's/{what: rain}/{what: (rain | minister)}/' copy/over/rules/rain.lua
export GAINSAY_PACK_PATH=$PWD/shelf
for sets in "old ./copy/old" "./shelf/old copy/old/" "over ./copy/old+over" "over over+./copy/old" \
  "./shelf/over ./copy/old+over"; do
  run 1 diff -p "${sets% *}" -p "${sets#* }" b.txt
  has out 'words/say.tsv:4' '  + blurt' '  + claim state  b.txt:1' '1 added, 0 removed, 0 changed'
  lacks out 'together' 'not tried' 'new file' 'no causes' 'old/words'
done
run 1 diff -p ./copy/old -p old b.txt
has out 'words/say.tsv:4' '  - blurt' '0 added, 1 removed'
run 1 diff -p over -p ./copy/over b.txt
has out 'rules/rain.lua:2' '2 added' '  + other Weather  b.txt:1  rain'
lacks out 'together' 'no causes'
run 1 diff -p over -p ./copy/old+./copy/over b.txt
has out 'old/words/say.tsv:4' 'over/rules/rain.lua:2' '3 added'
lacks out 'together' 'no causes'
run 0 diff -p over -p ./shelf/over+old b.txt     # the same folders under other names
has out '0 added, 0 removed, 0 changed'
# of two folders with one name, which findings and other packs could mean
run 3 diff -p over -p ./shelf/old+./copy/old b.txt
has err 'two packs are called "old": the folders ./shelf/old and ./copy/old; give one of them another name'
unset GAINSAY_PACK_PATH

# ---- a bound on edits
cp -r old old50
cp -r old many50
{ echo entry; for i in $(seq 50); do printf 'same%d\nword%d\n' "$i" "$i"; done; } >old50/words/say.tsv
{
  echo entry
  for i in $(seq 50); do printf 'same%d\nother%d\n' "$i" "$i"; done
  echo blurt
} >many50/words/say.tsv
run 1 diff -p ./old50 -p ./many50 b.txt
has out 'words/say.tsv:102' '  + blurt' '1 added'
lacks out 'not tried apart' 'no edit was found' 'other1'
# a block of many new lines is tried line by line, too, and one of several that it takes is found among many
cp -r old block && cp -r old pair
{ cat old/words/say.tsv; seq -f 'new%g' 60; echo blurt; seq -f 'more%g' 60; } >block/words/say.tsv
run 1 diff -p ./old -p ./block b.txt
has out 'words/say.tsv:64' '  + blurt'
lacks out 'new60' 'more1' 'not tried apart'
{ seq -f 'words "w%g" { "filler" }' 60; echo 'words "more" { "blurt", inflect = "verb" }'; } >pair/rules/zz.lua
sed -i 's/{cue: <say>}/{cue: (<say> | <more>)}/' pair/rules/say.lua
cp block/words/say.tsv pair/words/say.tsv && sed -i '/^blurt/d' pair/words/say.tsv
run 1 diff -p ./old -p ./pair b.txt
has out '2 edits together' 'rules/say.lua:16' 'rules/zz.lua:61  new words "more"'
lacks out 'new60' 'more1' 'not tried apart'
# what a module in a folder declares is there with a statement that asks for it; half of the edits that is refused so is
# tried with all that it names, so that nothing is left untried
cp -r old modular && mkdir -p modular/lib/more
echo 'words "more" { "blurt", inflect = "verb" }' >modular/lib/more/lists.lua
echo 'actor "Idle Works" { kind = "company" }' >modular/rules/ya.lua
{
  echo 'local lists = require "lib.more.lists"'
  seq -f 'rule "idle%g" { finds = "Idle", about = "nothing", pattern = [[ <actor> [<more>] {what: idle} ]] }' 300
} >modular/rules/zz.lua
sed -i 's/{cue: <say>}/{cue: (<say> | <more>)}/' modular/rules/say.lua
run 1 diff -p ./old -p ./modular b.txt
has out '3 edits together' 'lib/more/lists.lua:1  new file' 'rules/say.lua:16' 'rules/zz.lua:1  new local' '1 added'
lacks out 'not tried apart' 'no edit was found' 'idle'
# where each of very many edits makes something, a bound on the trials holds
cp -r old large
echo 'words "envoy" { from = "words/envoy.tsv", inflect = "noun" }' >>large/rules/say.lua
printf 'entry\nlegate\n' >large/words/envoy.tsv
cp -r large huge
seq -f 'nuncio%g' 120 | tr 0-9 a-j >>huge/words/envoy.tsv
seq -f 'The nuncio%g slept.' 120 | tr 0-9 a-j >huge.txt
run 1 diff -p ./large -p ./huge huge.txt
grep -q '^[0-9]* of 120 edits were not tried apart; those with the rules of most differences came first$' out && pass || fail 'no bound on the trials'
has out 'words/envoy.tsv:3' 'no edit was found that makes these'

# what holds the rules of differences is tried first; and of very many edits that it takes together, that one is named
cp -r old deep
for i in $(seq 30); do
  echo "words \"list$i\" { \"word$i\" }" >>deep/rules/say.lua
done
for i in $(seq 80); do
  echo "rule \"idle$i\" { finds = \"Idle\", about = \"nothing\", pattern = [[ <list$((i % 30 + 1))> {what: idle} ]] }"
done >>deep/rules/say.lua
echo "rule \"rain\" { finds = \"Rain\", about = \"rain\", pattern = [[ {what: rain}" >>deep/rules/say.lua
for i in $(seq 12); do echo "  | {what: <list$i>} nothing"; done >>deep/rules/say.lua
echo "]] }" >>deep/rules/say.lua
for i in $(seq 12); do sed -i "s/^words \"list$i\".*/&\n/" deep/rules/say.lua; done
run 1 diff -p ./old -p ./deep a.txt b.txt
has out 'new rule "rain"' '  and other edits that it takes, 12 at most' '2 added'
lacks out 'edits together' 'idle' 'words "list'
run 1 diff --format json -p ./old -p ./deep b.txt
has out '"statement":"rule \"rain\""' '"other_edits_at_most":12'
run 1 diff --format html -p ./old -p ./deep b.txt
has out ', and other edits that it takes, 12 at most'

# ---- formats
run 1 diff --format json -p ./old -p ./two a.txt b.txt
is "objects" "$(lines out)" 3
has out '{"difference":"added","document":"b.txt","kind":"claim","type":"state","rule":"says that","line":1,' \
  '"text":"blurted","context":"The minister blurted that rain had begun."' \
  '"cause":[{"pack":"two","file":"words/say.tsv","line":2,"old":[],"new":["blurt"]}]' \
  '"changes":[{"field":"tone","before":"plain","after":"warm"}]'
is "counts stand last" "$(tail -n 1 out | cut -c 1-78)" \
  '{"counts":{"added":1,"removed":0,"changed":1,"documents":2,"different":1},"by_'
cp out first
run 1 diff --format json -p ./old -p ./two a.txt b.txt
cmp -s out first && pass || fail 'two runs differ'
printf 'The envoy said that <b>x & y</b> had begun. The minister blurted that <i>rain</i> had begun.\n' >tags.txt
run 1 diff --format html -o page.html -p ./old -p ./two --input-format text tags.txt b.txt
empty out
has page.html '<!doctype html>' 'prefers-color-scheme: dark' '<details open>' '<mark>blurted</mark>' \
  'words/say.tsv:2' '&lt;i&gt;rain&lt;/i&gt;' '</html>'
lacks page.html '<script' 'http' '<i>rain'
run 1 diff --color always -p ./old -p ./two b.txt
has out "$esc["
lacks out '[blurted]'
run 1 diff -p ./old -p ./two b.txt
lacks out "$esc["
run 1 diff --width 50 -p ./old -p ./verb a.txt b.txt
is "widest line fits" "$(($(wc -L <out) <= 60))" 1

# ---- many documents are shared among processes, which a pipe cannot be: the result is the same
for i in $(seq 40); do
  printf '{"id":"d%s","text":"' "$i"
  for k in $(seq 40); do printf 'The minister blurted that rain number %s had begun. ' "$((i * k))"; done
  [ $((i % 7)) = 0 ] || printf 'The envoy visited the minister.'
  echo '"}'
  [ "$i" = 30 ] && echo 'no record'
  [ "$i" = 35 ] && echo '{"id":"d35b","text":"Nothing."}'
done >many.jsonl
for format in text json html; do
  run 1 diff --format $format -p ./old -p ./two many.jsonl
  cp out shared
  sed 's/many.jsonl/standard input/' err >told
  run 1 diff --format $format -p ./old -p ./two - <many.jsonl
  cmp -s out shared && pass || fail "shared among processes, it is another $format"
  cmp -s err told && pass || fail 'shared among processes, something else is told'
done
has shared 'd39' 'in 40 of 41 documents'

# ---- nothing is left behind
mkdir trials
ran='TMPDIR=trials gainsay diff'
TMPDIR=$PWD/trials "$GAINSAY" diff -p ./old -p ./two b.txt >out 2>err
is "exit status" $? 1
has out '+ claim'
is "files left" "$(ls -A trials | wc -l | tr -d ' ')" 0
# nor where a signal comes while they stand
for signal in TERM HUP; do
  ran="gainsay diff and SIG$signal"
  for _ in $(seq 200); do cat b.txt; done >long.txt
  TMPDIR=$PWD/trials "$GAINSAY" diff -p ./old -p ./two long.txt >out 2>err &
  pid=$!
  while kill -0 "$pid" 2>/dev/null && [ -z "$(ls -A trials)" ]; do :; done
  kill -$signal "$pid" 2>/dev/null
  wait "$pid" 2>/dev/null
  is "exit status" $? $((128 + $(kill -l $signal)))
  has err 'stopped'
  is "files left" "$(ls -A trials | wc -l | tr -d ' ')" 0
done
# that is where the trials stand: without the folder there are none
ran='TMPDIR=no-such-folder gainsay diff'
TMPDIR=$PWD/no-such-folder "$GAINSAY" diff -p ./old -p ./two b.txt >out 2>err
has err "cannot make a folder in place of $PWD/no-such-folder/gainsay-"

# ---- wrong use and bad input
run 2 diff -p ./old a.txt
has err 'compares two rule sets, but got 1: -p OLD -p NEW' 'gainsay help diff'
run 2 diff a.txt
run 2 diff -p ./old -p ./old -p ./old a.txt
run 2 diff -p ./old -p ./two
has err 'needs FILE'
run 2 diff --format jsonl -p ./old -p ./two a.txt
has err 'text, json, html'
run 3 diff -p ./old -p ./missing a.txt
has err 'there is no pack'
echo 'rule "x" {' >two/rules/broken.lua
run 3 diff -p ./old -p ./two a.txt
has err 'two/rules/broken.lua:'
empty out
run 4 diff -p ./old -p ./verb missing.txt
has err 'missing.txt'
printf '%s\n' '{"id":"a","text":"The minister blurted that rain had begun."}' 'bad' >mixed.jsonl
run 1 diff -p ./old -p ./verb mixed.jsonl
has err 'mixed.jsonl:2'
has out '1 added'
finish
