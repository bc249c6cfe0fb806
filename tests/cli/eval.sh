#!/bin/bash
# gainsay eval: rule sets judged by gold: records, records with other texts, brat stand-off.
. "$(dirname "$0")/lib.sh"
esc=$(printf '\033')

# ---- a small pack that needs base alone, and four texts
mkdir -p mine/rules
cat >mine/pack.lua <<'END'
pack "mine" { version = "0.1.0", needs = { "base" }, about = "a small pack" }
END
cat >mine/rules/say.lua <<'END'
words "say" { "say", "add", inflect = "verb" }
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

phase "denials"

rule "denies that" {
  finds = "Denial", about = "X denied that ...",
  pattern = [[ {source: Actor} {cue: denied} that {content: clause} ]],
  make = { type = "verb", polarity = "denial", strength = "2" },
}

link "Denial" { answers = "Claim", window = 0, at_least = 1, points = { previous_sentence = 2 } }

phase "tensions"

rule "warns" {
  finds = "Tension", about = "X warned Y",
  pattern = [[ {from: Actor} {trigger: warned} {to: Actor} ]],
  make = { type = "warn", sign = "-1" },
}
END
cp -r mine better
sed -i 's/"say", "add"/"say", "add", "blurt"/' better/rules/say.lua
printf 'The envoy said that the talks were over.\nThe minister added that rain had begun.\n' >a.txt
echo 'The minister blurted that rain had begun.' >b.txt
echo 'The envoy said that the bridge was shut. The minister denied that it was. The envoy warned the minister.' >c.txt
echo 'The envoy added that tea was cold.' >d.txt

# figure NAME MODE: "right found gold precision recall f1" of a figure in the JSON of out, percents cut
# to one place
figure() {
  grep -oE "\"${1//./\\.}\":\{\"strict.*" out | head -n 1 | grep -oE "\"$2\":\{[^}]*(\{[^}]*\}[^}]*)*" |
    head -n 1 | grep -oE '"(right|found|gold|value)":[0-9.]+' | cut -d: -f2 | head -n 6 | tr '\n' ' ' |
    sed 's/\.\([0-9]\)[0-9]* /.\1 /g; s/ $//'
}

# ---- one document says nothing of others: no interval is narrow, no difference is sure
"$GAINSAY" run -p ./mine --with text a.txt >one.jsonl
run 0 eval -p ./mine one.jsonl
has out 'claims             2     2  100.0 100.0 100.0 [0.0, 100.0]'
"$GAINSAY" run -p ./better --with text b.txt >one.jsonl
run 0 eval -p ./mine -p ./better one.jsonl
has out 'claims          +100.0 [-100.0, +100.0] p 1.000'

# ---- a perfect gold, also from a pipe
"$GAINSAY" run -p ./mine --with text a.txt b.txt c.txt d.txt >perfect.jsonl
run 0 eval -p ./mine perfect.jsonl
mv out from_file
run 0 eval -p ./mine - <perfect.jsonl
sed -i 's/ of standard input;/ of perfect.jsonl;/' out
cmp -s out from_file && pass || fail 'another judgement from a pipe'
run 4 eval -p ./mine - <<<nothing
has err 'standard input:1:7: error: not JSON'
run 0 eval -p ./mine --format json perfect.jsonl
for f in actors actors.kind claims claims.cue claims.source claims.content denials denials.type \
  denials.polarity denials.answers tensions tensions.trigger tensions.pair tensions.direction tensions.type; do
  for mode in strict overlapping; do
    is "$f $mode" "$(figure $f $mode | cut -d' ' -f4-)" '100.0 100.0 100.0'
  done
done
lacks out '"worst":[{'
empty err
run 0 eval -p ./mine perfect.jsonl
has out '4 documents of perfect.jsonl' 'rules always strictly right'
lacks out 'worst documents'

# ---- on 80 columns the modes stand one below the other, and no line is wider
run 0 eval -p ./mine --width 80 perfect.jsonl
is "lines wider than 80 columns" "$(LC_ALL=C.UTF-8 awk 'length > 80' out)" ''
is "tables" "$(grep -c 'gold found' out)" 2

# ---- claims with known faults: one right, one with other bounds, one missed, one too many
cat >gold.jsonl <<'END'
{"id": "a", "claims": [{"id": "c1", "source": {"start": 0, "end": 9, "text": "The envoy"}, "cue": {"start": 10, "end": 14}, "content": [{"start": 20, "end": 39}]}, {"id": "c2", "source": {"start": 41, "end": 53}, "cue": {"start": 54, "end": 59, "text": "added"}, "content": [{"start": 65, "end": 69, "text": "rain"}]}]}
{"id": "b", "claims": [{"id": "c1", "source": {"start": 0, "end": 12}, "cue": {"start": 13, "end": 20}, "content": [{"start": 26, "end": 40}]}]}

{"id": "d", "claims": []}
END
{
  printf '{"id": "a", "text": "The envoy said that the talks were over.\\nThe minister added that rain had begun.\\n"}\n'
  for f in b c d; do printf '{"id": "%s", "text": "%s"}\n' "$f" "$(cat $f.txt)"; done
} >texts.jsonl
# ---- all of it fits, with long names of rules and documents, too
mkdir -p longer/rules
sed 's/pack "mine"/pack "longer"/' mine/pack.lua >longer/pack.lua
sed 's/rule "/&a rule that has quite a long name, which goes on and on: /' mine/rules/*.lua >longer/rules/10.lua
name=$(printf 'folder-of-news/%.0s' 1 2 3 4 5 6)
sed "s|^{\"id\": \"|&$name|" gold.jsonl >long-names.jsonl
sed "s|^{\"id\": \"|&$name|" texts.jsonl >long-texts.jsonl
for width in 60 80 100; do
  run 0 eval -p ./longer --texts long-texts.jsonl --width "$width" long-names.jsonl
  is "widest line fits" "$(($(LC_ALL=C.UTF-8 wc -L <out) <= width))" 1
  has out 'missed,' 'rules of ./longer'
done
run 0 eval -p ./mine --texts texts.jsonl --width 100 gold.jsonl
screen <<'END'
3 documents of gold.jsonl; in percent, with 95% intervals of F1 from 1000 resamples of documents

./mine
                gold found  strict:  P     R    F1            overlapping:  P  R    F1
claims             3     3   33.3  33.3  33.3 [0.0, 50.0]      66.7  66.7  66.7 [0.0, 100.0]
  cue              3     3   66.7  66.7  66.7 [0.0, 100.0]     66.7  66.7  66.7 [0.0, 100.0]
  source           3     3   66.7  66.7  66.7 [0.0, 100.0]     66.7  66.7  66.7 [0.0, 100.0]
  content          3     3   33.3  33.3  33.3 [0.0, 50.0]      66.7  66.7  66.7 [0.0, 100.0]

rules of ./mine                          found strict overlapping  wrong  right
claim    says that                           3      1           2      1    67%

The worst documents of ./mine

b: 1 missed, 0 not in the gold, 0 not exact
  line           expected                                  found
     1  claim    The minister [blurted] rain had begun     -

d: 0 missed, 1 not in the gold, 0 not exact
  line           expected                                  found
     1  claim    -                                         The envoy [added] tea was cold
                                                           by says that

a: 0 missed, 0 not in the gold, 1 not exact
  line           expected                                  found
     2  claim    The minister [added] rain                 The minister [added] rain had begun
                                                           differs in content
END
empty err
run 0 eval -p ./mine --texts texts.jsonl --format json gold.jsonl
is strict "$(figure claims strict)" '1 3 3 33.3 33.3 33.3'
is overlapping "$(figure claims overlapping)" '2 3 3 66.6 66.6 66.6'
has out '"faults":[{"kind":"claim","line":2,"expected":"The minister [added] rain","expected_at":[54,59],' \
  '"found":"The minister [added] rain had begun","found_at":[54,59],"rule":"says that","differs_in":"content"}]'
lacks out '"actors":' '"denials":'   # the gold does not judge them
cp out first
run 0 eval -p ./mine --texts texts.jsonl --format json gold.jsonl
cmp -s out first && pass || fail 'two runs differ'
run 0 eval -p ./mine --texts texts.jsonl --worst 0 gold.jsonl
lacks out 'worst documents'
run 0 eval -p ./mine --texts texts.jsonl --worst 1 -o report gold.jsonl
empty out
is "documents shown" "$(grep -c ' missed, ' report)" 1
echo '{}' >floors.json
cp texts.jsonl texts.was
for read in gold.jsonl texts.jsonl floors.json; do   # what is read is not written over
  run 2 eval -p ./mine --texts texts.jsonl --floor floors.json -o "./$read" gold.jsonl
  has err "\"./$read\" is read and cannot be written too"
done
cmp -s texts.jsonl texts.was && pass || fail 'the texts were written over'
run 0 eval -p ./mine --texts texts.jsonl --color always gold.jsonl
has out "$esc["

# ---- two rule sets
run 0 eval -p ./mine -p ./better --texts texts.jsonl gold.jsonl
has out './mine' './better' 'F1 of ./better less that of ./mine' 'The worst documents of ./better' \
  'claims          +23.8 [' ' p '
run 0 eval -p ./mine -p ./mine --texts texts.jsonl gold.jsonl
has out 'claims          +0.0 [+0.0, +0.0] p 1.000'

# ---- denials and tensions: another type, polarity, answer; the pair the other way round
cat >c.jsonl <<'END'
{"id": "c", "actors": [{"id": "e", "name": "envoy", "mentions": [{"start": 0, "end": 9}, {"start": 74, "end": 83}]}, {"id": "m", "name": "minister", "mentions": [{"start": 45, "end": 53, "text": "minister"}, {"start": 91, "end": 103}]}], "claims": [{"id": "c1", "cue": {"start": 10, "end": 14}, "content": [{"start": 20, "end": 39}]}], "denials": [{"id": "d1", "cue": {"start": 54, "end": 60}, "type": "noun", "polarity": "denial", "answers": {"claim": "c1"}}], "tensions": [{"id": "t1", "from": "m", "to": "e", "direction": "directed", "type": "warn", "trigger": {"start": 84, "end": 90}}]}
END
run 0 eval -p ./mine --texts texts.jsonl --format json c.jsonl
is denials "$(figure denials strict)" '0 1 1 0.0 0.0 0.0'
is denials "$(figure denials overlapping)" '1 1 1 100.0 100.0 100.0'
is type "$(figure denials.type strict)" '0 1 1 0.0 0.0 0.0'
is polarity "$(figure denials.polarity strict)" '1 1 1 100.0 100.0 100.0'
is answers "$(figure denials.answers strict)" '1 1 1 100.0 100.0 100.0'
is tensions "$(figure tensions strict)" '0 1 1 0.0 0.0 0.0'
is tensions "$(figure tensions overlapping)" '1 1 1 100.0 100.0 100.0'
is pair "$(figure tensions.pair strict)" '0 1 1 0.0 0.0 0.0'
is mentions "$(figure actors strict)" '3 4 4 75.0 75.0 75.0'
is mentions "$(figure actors overlapping)" '4 4 4 100.0 100.0 100.0'
# tensions of a gold that names no actors: of the pair nothing is asked
sed 's/"actors": \[.*\], "claims"/"claims"/' c.jsonl >d.jsonl
run 0 eval -p ./mine --texts texts.jsonl --format json d.jsonl
is tensions "$(figure tensions overlapping)" '1 1 1 100.0 100.0 100.0'
run 0 eval -p ./mine --texts texts.jsonl --format json c.jsonl
# a claim without a source in a gold that has none: sources are not judged
is claims "$(figure claims strict)" '1 1 1 100.0 100.0 100.0'
sed 's/"claim": "c1"//' c.jsonl >open.jsonl
run 0 eval -p ./mine --texts texts.jsonl open.jsonl
lacks out '  answers'   # no denial of this gold says what it answers

# ---- several answers and actors, each of them right; who speaks, whose claim it was, status
sed 's/"answers": {"claim": "c1"}/"answers": {"claim": ["c2", "c1"], "claimant": ["m", "e"]}/
     s/"source": {/&"actor": "m", /
     s/"denials"/"claims": [], &/
     s/"from": "m", "to": "e"/"from": ["m", "e"], "to": "m"/; s/"type": "warn"/&, "status": "actual"/' c.jsonl >several.jsonl
sed -i 's/"claims": \[{/&"id": "c2", "content": [{"start": 65, "end": 70}]}, {/; s/"claims": \[\], //' several.jsonl
run 0 eval -p ./mine --texts texts.jsonl --format json several.jsonl
is answers "$(figure denials.answers strict)" '1 1 1 100.0 100.0 100.0'
is pair "$(figure tensions.pair strict)" '1 1 1 100.0 100.0 100.0'
has out '"denials.claimant":{"strict":' '"tensions.status":{"strict":'
is claimant "$(figure denials.claimant strict)" '1 1 1 100.0 100.0 100.0'
sed 's/"claimant": \["m", "e"\]/"claimant": "m"/' several.jsonl >other-claimant.jsonl
run 0 eval -p ./mine --texts texts.jsonl --format json other-claimant.jsonl
is claimant "$(figure denials.claimant strict)" '0 1 1 0.0 0.0 0.0'
sed 's/"from": \["m", "e"\], "to": "m"/"from": "m", "to": "e"/' several.jsonl >other-way.jsonl
run 0 eval -p ./mine --texts texts.jsonl --format json other-way.jsonl
is pair "$(figure tensions.pair strict)" '0 1 1 0.0 0.0 0.0'

# ---- brat stand-off
mkdir -p brat/sub
cp a.txt brat/one.txt
cp c.txt brat/sub/two.txt
tabs() { sed 's/|/\t/g'; }
tabs >brat/one.ann <<'END'
T1|Actor 0 9|The envoy
T2|Cue 10 14|said
T3|Content 20 39|the talks were over
E1|Cue:T2 Source:T1 Content:T3
T4|Actor 41 53|The minister
T5|Cue 54 59|added
T6|Content 65 79|rain had begun
R1|Source Arg1:T5 Arg2:T4
R2|Content Arg1:T5 Arg2:T6
A1|Kind T1 person
#1|AnnotatorNotes T1|a note
END
tabs >brat/sub/two.ann <<'END'
T1|Actor 0 9|The envoy
T2|Cue 10 14|said
T3|Content 20 39|the bridge was shut
E1|Cue:T2 Source:T1 Content:T3
T4|Actor 41 53|The minister
T5|Denial 54 60|denied
E2|Denial:T5 Source:T4 Answers:E1
A2|Type E2 verb
A3|Polarity E2 denial
T7|Actor 74 83|The envoy
T8|Trigger 84 90|warned
T9|Actor 91 103|the minister
E3|Trigger:T8 From:T7 To:T9
A4|Type E3 warn
END
for read in brat/one.ann brat/sub/two.txt; do   # nor is a part of the folder written over
  run 2 eval -p ./mine -o "$read" brat
  has err "\"$read\" is read and cannot be written too"
done
run 0 eval -p ./mine --format json brat
has out '"documents":2'
for f in actors actors.kind claims claims.source claims.content denials denials.type denials.answers tensions \
  tensions.type; do
  is "$f" "$(figure $f strict | cut -d' ' -f4-)" '100.0 100.0 100.0'
done
lacks out 'tensions.direction'
sed -i 's/^T5.Cue/T5\tPerson/' brat/one.ann
run 0 eval -p ./mine brat
has err 'brat/one.ann:6: warning: type "Person" is not looked at'
mkdir nobody && cp brat/one.txt nobody/ && printf 'T1\tActer 0 3\tThe\n' >nobody/one.ann
run 4 eval -p ./mine nobody
has err 'nobody/one.ann:1: warning: type "Acter" is not looked at; did you mean "Actor"?' 'nobody: error: the folder judges nothing'
sed -i 's/Arg2:T4/Arg2:T44/' brat/one.ann
run 4 eval -p ./mine brat
has err 'brat/one.ann:8: error: names "T44", which is not there'
sed -i 's/^R1.*//; s/^T6.*/T6 Content 65 79/' brat/one.ann
run 4 eval -p ./mine brat
has err 'brat/one.ann:7: error: no tab behind the id'
sed -i 's/^T6.*//; s/^R2.*//; s/	the talks/	the walks/' brat/one.ann
run 4 eval -p ./mine brat
has err 'brat/one.ann: error: 20-39 is given as "the walks were over", but the text has "the talks were over" there'
rm brat/one.txt
run 4 eval -p ./mine brat
has err 'brat/one.ann: error: cannot read brat/one.txt' 'has its text beside it'
mkdir empty
run 4 eval -p ./mine empty
has err 'no .ann in this folder'

# ---- floors
echo '{"claims.strict.f1": 30, "claims.cue.overlapping.recall": 66.6}' >floors.json
run 0 eval -p ./mine --texts texts.jsonl --floor floors.json gold.jsonl
empty err
cp out plain
{ printf '\xef\xbb\xbf'; sed 's/$/\r/' floors.json; } >marked.json   # as Windows keeps it
{ printf '\xef\xbb\xbf'; sed 's/$/\r/' gold.jsonl; } >marked.jsonl
run 0 eval -p ./mine --texts texts.jsonl --floor marked.json marked.jsonl
sed -i 's/marked.jsonl/gold.jsonl/' out
cmp -s plain out && pass || fail "other figures of gold with a byte order mark"
echo '{"claims.strict.f1": 30, "claims.strict.recall": 34}' >floors.json
run 1 eval -p ./mine --texts texts.jsonl --floor floors.json gold.jsonl
is "what is told" "$(cat err)" 'gainsay eval: claims.strict.recall is 33.3, below its floor of 34'
has out '3 documents'
echo '{"denials.strict.f1": 1}' >floors.json
run 1 eval -p ./mine --texts texts.jsonl --floor floors.json gold.jsonl
has err 'denials.strict.f1 has a floor of 1, but this gold does not judge it'
echo '{"claims.strikt.f1": 1}' >floors.json
run 4 eval -p ./mine --texts texts.jsonl --floor floors.json gold.jsonl
has err 'floors.json: error: no figure is called "claims.strikt.f1"' 'Did you mean "claims.strict.f1"?'
echo '{"claims.strict.f1": 1,' >floors.json
run 4 eval -p ./mine --texts texts.jsonl --floor floors.json gold.jsonl
has err 'floors.json:2: error: '
run 4 eval -p ./mine --texts texts.jsonl --floor missing.json gold.jsonl
has err 'missing.json'
run 4 eval -p ./none --floor missing.json none.jsonl   # before packs and gold are read
has err 'missing.json'
lacks err none
run 4 eval -p ./none -o none/out.txt none.jsonl
is 'what is told' "$(cat err)" 'gainsay: cannot write none/out.txt: No such file or directory'
echo '{"claims.strict.f1": 101}' >floors.json
run 4 eval -p ./mine --texts texts.jsonl --floor floors.json gold.jsonl
has err 'a floor is a number from 0 to 100'

# ---- texts that are wrong behind some that are good
{ head -n 1 texts.jsonl; echo '{"id": "open'; } >wrong-texts.jsonl
run 4 eval -p ./mine --texts wrong-texts.jsonl gold.jsonl
has err 'wrong-texts.jsonl:2: error: '

# ---- keys that no record has, and values: told once, with the nearest name
sed 's/"claims"/"clams"/; s/"type": "noun"/"type": "nuon"/; s/"answers"/"answres"/; s/"mentions"/"x-note": 1, &/g
  s/"trigger"/"act": "yell", &/' c.jsonl >odd.jsonl
run 0 eval -p ./mine --texts texts.jsonl odd.jsonl
has err 'odd.jsonl:1: warning: record: the key "clams" is not looked at; did you mean "claims"?' \
  'odd.jsonl:1: warning: denial: no record has the type "nuon"; did you mean "noun"?' \
  'warning: denial: the key "answres" is not looked at; did you mean "answers"?' \
  'warning: tension: the key "act" is not looked at' 'warning: actor: the key "x-note" is not looked at'
is warnings "$(lines err)" 5
sed 's/"how"/"hwo"/; s/"claim": "c1"/"clam": "c1"/; s/"kind": "[a-z]*"/"kind": "persn"/' c.jsonl >odd.jsonl
run 0 eval -p ./mine --texts texts.jsonl odd.jsonl
has err 'warning: answers: the key "clam" is not looked at; did you mean "claim"?'
run 0 run -p news --with text,tokens,sentences,chunks -o all.jsonl "$top/examples/articles"
run 0 eval -p news all.jsonl
lacks err warning
sed -i 's/^A2.*/A2\tType E2 vreb/' brat/sub/two.ann
cp a.txt brat/one.txt
sed -i 's/the walks were over/the talks were over/' brat/one.ann
run 0 eval -p ./mine brat
has err 'brat/sub/two.ann: warning: denial: no record has the type "vreb"; did you mean "verb"?'

# ---- a claim that is known only from its denial is judged with that, not as a claim
echo 'The envoy said that the bridge was shut. The tea was cold. The minister denied that rain had begun.' >open.txt
cat >open.jsonl <<'END'
{"id": "open.txt", "text": "The envoy said that the bridge was shut. The tea was cold. The minister denied that rain had begun.\n", "claims": [{"id": "c1", "source": {"start": 0, "end": 9}, "cue": {"start": 10, "end": 14}, "content": [{"start": 20, "end": 39}]}], "denials": [{"id": "d1", "source": {"start": 59, "end": 71}, "cue": {"start": 72, "end": 78}, "content": [{"start": 84, "end": 98}], "type": "verb", "polarity": "denial"}]}
END
run 0 run -p ./mine -f jsonl open.txt
has out '"status":"open"'
run 0 eval -p ./mine --format json open.jsonl
is "open claims" "$(figure claims strict | cut -d' ' -f1-3)" '1 1 1'

# ---- bad gold, with file and line
run 4 eval -p ./mine gold.jsonl
empty out
has err 'gold.jsonl:1: error: no text for "a"' '--with text' '--texts FILE'
sed 's/^{"id": "b"/{"id": "bb"/' gold.jsonl >other-id.jsonl
run 4 eval -p ./mine --texts texts.jsonl other-id.jsonl
has err 'other-id.jsonl:2: error: no text for "bb"' 'texts.jsonl has no document with that id; did you mean "b"?'
sed '2s/.*/{"id": "b", "claims": [/' gold.jsonl >broken.jsonl
run 4 eval -p ./mine --texts texts.jsonl broken.jsonl
has err 'broken.jsonl:2:' 'error: not JSON: '
echo '["a"]' >list.jsonl
run 4 eval -p ./mine --texts texts.jsonl list.jsonl
has err 'list.jsonl:1: error: not a record'
sed 's/"start": 65, "end": 69/"start": 66, "end": 70/' gold.jsonl >shifted.jsonl
run 4 eval -p ./mine --texts texts.jsonl shifted.jsonl
has err 'shifted.jsonl:1: error: 66-70 is given as "rain", but the text has "ain " there' 'code points'
sed 's/"start": 13, "end": 20/"start": 13, "end": 2000/' gold.jsonl >behind.jsonl
run 4 eval -p ./mine --texts texts.jsonl behind.jsonl
has err 'behind.jsonl:2: error: cue of claim: 13-2000 lies behind the end of the text'
sed 's/"start": 13, "end": 20/"from": 13/' gold.jsonl >no-span.jsonl
run 4 eval -p ./mine --texts texts.jsonl no-span.jsonl
has err 'no-span.jsonl:2: error: claim "c1": "cue" is no span'
sed 's/"claim": "c1"/"claim": "c9"/' c.jsonl >no-claim.jsonl
run 4 eval -p ./mine --texts texts.jsonl no-claim.jsonl
has err 'no-claim.jsonl:1: error: denial "d1": "c9" is no finding of this record; "answers" names it'
sed 's/"id": "c1"/&, "denied_by": ["d9"]/' c.jsonl >struck-out.jsonl
cmp -s c.jsonl struck-out.jsonl && fail "no claim of the gold points at a denial that was struck out"
run 0 eval -p ./mine --texts texts.jsonl struck-out.jsonl
sed 's/"from": "m"/"from": "x"/' c.jsonl >no-actor.jsonl
run 4 eval -p ./mine --texts texts.jsonl no-actor.jsonl
has err 'tension "t1": "x" is no actor of this record'
echo '{"id": "a"}' >nothing.jsonl
run 4 eval -p ./mine --texts texts.jsonl nothing.jsonl
has err 'nothing.jsonl:1: error: the record judges nothing'
{ cat gold.jsonl; tail -n 1 gold.jsonl; } >twice.jsonl
run 4 eval -p ./mine --texts texts.jsonl twice.jsonl
has err 'twice.jsonl:5: error: a second record with the id of an earlier one'
: >void.jsonl
run 4 eval -p ./mine void.jsonl
has err 'void.jsonl: error: no record in it'
sed 's/"text_sha256":"[0-9a-f]\{4\}/"text_sha256":"0000/' perfect.jsonl >changed.jsonl
run 4 eval -p ./mine changed.jsonl
has err 'changed.jsonl:1: error: "text_sha256" is that of another text'
run 4 eval -p ./mine missing.jsonl
run 4 eval -p ./mine --texts missing.jsonl gold.jsonl
run 2 eval -p ./mine --texts texts.jsonl brat
run 2 eval
has err 'needs GOLD'
run 2 eval -p ./mine -p ./mine -p ./mine gold.jsonl
has err 'one rule set or two, but got 3'
run 2 eval --worst -1 gold.jsonl
run 3 eval -p ./missing --texts texts.jsonl gold.jsonl
finish
