#!/bin/bash
# gainsay find keeps texts as they were read, and never finds anything else for it.
. "$(dirname "$0")/lib.sh"
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
has err 'long: a limit was reached before its end'
is "documents told of" "$(grep -c 'a limit' err)" 1
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
