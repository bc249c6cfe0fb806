#!/usr/bin/env bash
# Texts and paths as nobody would write them: each has a record, quickly, and the next one is read as ever.
. "$(dirname "$0")/lib.sh"

denial='France denied that it had sent troops.'
many() { for ((i = 0; i < $1; i++)); do printf '%s' "$2"; done; }   # COUNT TEXT
denials() { grep -o '"denials":[0-9]*' out | tail -n 1; }

# ---- what stands in front of a sentence does not hide it, however much of it there is
{ many 5000 '('; many 5000 ')'; printf '\n%s\n' "$denial"; } >brackets.txt
{ many 5000 '( '; printf '\n\n%s\n' "$denial"; } >open.txt
{ many 5000 '“ ‘ " '; printf '\n\n%s\n' "$denial"; } >quotes.txt
{ many 100000 $'\n'; printf '%s\n' "$denial"; } >lines.txt
{ many 10000 $'\xcc\x81'; printf '\n\n%s\n' "$denial"; } >marks.txt
{ printf '\0\f\xe2\x80\x8b\xe2\x80\xae\xe2\x81\xa6\xe2\x80\xa8\r\n\r\n%s\r' "$denial"; } >signs.txt
{ printf '\xef\xbb\xbf%s\n' "$denial"; } >bom.txt
for f in brackets open quotes lines marks signs bom; do
  run 0 run $f.txt
  is "denials" "$(denials)" '"denials":1'
  is "records" "$(lines out)" 1
done

# ---- a text in a language that the packs do not have is read, with a warning
echo 'Die Regierung hat am Montag bestritten, dass sie den Damm verkaufen wolle. Der Sprecher sagte, die Berichte seien falsch,
und es gebe keinen Plan, der so etwas vorsehe.' >german.txt
run 0 run german.txt
has out '"code":"another-language"'
run 0 run -p de german.txt
lacks out another-language

# ---- nothing at all
: >empty.txt
printf ' \n\t\n ' >blank.txt
printf '\xef\xbb\xbf' >only-bom.txt
for f in empty blank only-bom; do
  run 0 run $f.txt
  has out '"counts":{"actors":0,' '"tokens":0}'
done

# ---- a folder without documents says so, and what would be one
mkdir -p none/deeper
echo "$denial" >none/deeper/fish.news
run 0 run none
empty out
has err 'gainsay: none: no document in it; of a folder .txt, '
: >none.jsonl
run 0 run none.jsonl
has err 'gainsay: none.jsonl: no document in it'
lacks err 'of a folder'

# ---- the same text composed and decomposed has the same findings
printf 'Håkon Müller denied on Monday that the Société Réal had sent troops.\n' >composed.txt
printf 'Ha\xcc\x8akon Mu\xcc\x88ller denied on Monday that the Socie\xcc\x81te\xcc\x81 Re\xcc\x81al had sent troops.\n' \
  >decomposed.txt
findings() { "$GAINSAY" run --format text "$1" | sed -n '/DENIALS/,$p' | sed 's/[acdot]-[0-9a-f]*//g'; }
ran='gainsay run, composed and decomposed'
findings composed.txt >wanted
findings decomposed.txt | sed 's/a\xcc\x8a/å/g; s/u\xcc\x88/ü/g; s/e\xcc\x81/é/g' >out
has wanted 'Håkon Müller denied'
cmp -s out wanted && pass || fail "not the same findings"

# ---- paths: links in a circle, a pipe, a device, names that are no words
echo "$denial" | tee fish.txt >$'new\nline.txt'
ln -s one two
ln -s two one
run 4 run one fish.txt
has err 'one: Too many levels of symbolic links'
has out '"id":"one","error":' '"id":"fish.txt","text_sha256":'
mkdir round
ln -s ../round round/again
cp fish.txt round
run 1 run round
has err 'round/again: this folder contains itself'
has out '"id":"round/fish.txt","text_sha256":'
run 0 run $'new\nline.txt'
has out '"id":"new\nline.txt","text_sha256":'
mkfifo pipe
cat fish.txt >pipe &
run 0 run pipe
has out '"id":"pipe"' '"denials":1'
run 0 run /dev/null
has out '"tokens":0'
run 1 run --input-format text /dev/zero fish.txt
has err '/dev/zero: longer than the limit of'
is "records" "$(lines out)" 2

# ---- texts of one id stay apart, in their order
for name in France Norway France; do echo "{\"id\":\"x\",\"text\":\"$name denied it.\"}"; done >same.jsonl
run 0 run same.jsonl
is "records" "$(grep -c '"id":"x","text_sha256"' out)" 3
is "their actors" "$(grep -o '"name":"[FN][a-z]*","kind"' out | cut -d'"' -f4 | tr '\n' ' ')" 'France Norway France '

# ---- little of what a process needs: the same record, or a reason
run 0 run composed.txt fish.txt brackets.txt
cp out wanted
for limit in '-s 256' '-n 6' '-c 0'; do
  ran="ulimit $limit; gainsay run"
  (ulimit $limit; exec "$GAINSAY" run composed.txt fish.txt brackets.txt) >out 2>err
  is "exit status" $? 0
  cmp -s out wanted && pass || fail "another record"
done
for i in $(seq 20); do   # and whatever the memory looks like, the clock says, or the zone is
  ran="run $i"
  TZ=Zone$i+$((i % 12)) "$GAINSAY" run composed.txt fish.txt brackets.txt >out 2>err
  cmp -s out wanted || fail "another record"
done
pass
if [[ $GAINSAY != *asan* ]]; then   # sanitizers ask for terabytes
  ran='ulimit -v; gainsay run'
  (ulimit -v 50000; exec "$GAINSAY" run fish.txt) >out 2>err
  is "exit status" $? 4
  has err 'gainsay: out of memory ('
fi

# ---- a pack that is edited while it is at work: what was loaded counts to the end
mkdir -p word/rules
echo 'pack "word" { version = "1", needs = { "base" }, about = "a word" }' >word/pack.lua
echo 'rule "word" { finds = "Word", about = "one", pattern = [[ {it: denied} ]], yes = "[it denied]" }' >word/rules/a.lua
mkfifo feed
"$GAINSAY" run -p ./word --input-format jsonl feed >out 2>err &
exec 5>feed
for i in $(seq 40); do echo "{\"id\":\"$i\",\"text\":\"$denial\"}"; done >&5
for _ in $(seq 100); do [ -s out ] && break; sleep 0.05; done
echo 'rule "word" {' >word/rules/a.lua
for i in $(seq 40); do echo "{\"id\":\"$i\",\"text\":\"$denial\"}"; done >&5
exec 5>&-
wait $!
is "exit status" $? 0
is "records with the word" "$(grep -c '"type":"Word"' out)" 80
is "digests" "$(grep -o '"name":"word","version":"1","digest":"[0-9a-f]*"' out | sort -u | wc -l)" 1
# ---- another encoding, a sentence without end: what was done, and what to do
printf 'The minister for caf\xe9s resigned.\n' >latin1.txt
run 0 run latin1.txt
has err 'gainsay: latin1.txt: 1 ill-formed UTF-8 sequence' 'iconv -f WINDOWS-1252 -t UTF-8 FILE'
has out '"code":"bad-utf8"' 'iconv -f'
# ---- two documents of one id; what is no text
printf '{"id":"x","text":"Lind denied it."}\n%.0s' 1 2 >same.jsonl
run 0 run same.jsonl
is records "$(lines out)" 2
has err 'gainsay: x: an earlier document has the same id'
is "records that say so" "$(grep -c '"code":"same-id"' out)" 1
printf '%%PDF-1.7\n%%\342\343\317\323\n1 0 obj\n' >report.txt
run 1 run report.txt
has err 'report.txt: looks like a PDF and not like text; convert it to text first: pdftotext FILE'
has out '"error":{"code":"input"'
run 0 run --input-format text report.txt
cp "$(type -P cat)" program.txt
run 1 run program.txt
has err 'program.txt: looks like a program and not like text'
for _ in {1..600}; do printf 'rain fell, '; done >endless.txt
run 0 run endless.txt
has out '"code":"long-sentence","message":"1 sentence of more than 1000 tokens' '"start":0,'
empty err
finish
