#!/bin/bash
# gainsay batch: several rule sets, the sum, the same bytes for any number of workers.
. "$(dirname "$0")/lib.sh"
need_pty

"$GAINSAY" new mine 2>/dev/null
for i in $(seq 40); do
  echo "{\"id\":\"d$i\",\"text\":\"France upstaged Germany, part $i. The minister Anne Dubois said so.\"}"
done >many.jsonl

run 0 batch -p news -p ./mine -o one -w 1 many.jsonl fish.txt
empty out
has err '41 in = 41 done + 0 flagged + 0 quarantined'
lacks err "$(printf '\r')"
is "results" "$(ls one | tr '\n' ' ')" 'mine.jsonl news.jsonl '
is "records of news" "$(lines one/news.jsonl)" 41
is "records of mine" "$(lines one/mine.jsonl)" 41
run 0 batch -p news -p ./mine -o four --workers 4 many.jsonl fish.txt
diff -r one four >/dev/null && pass || fail "1 and 4 workers write different bytes"
run 0 run many.jsonl fish.txt
cmp -s out one/news.jsonl && pass || fail "batch and run write different records"
run 0 batch -o usual fish.txt
is "default" "$(ls usual)" news.jsonl
run 0 batch -p news+./mine -o joined fish.txt
is "records of joined packs" "$(cat joined/*.jsonl | wc -l | tr -d ' ')" 1

# ---- troubles are named and counted
{ cat many.jsonl; echo '{"id":"bad","text":7}'; echo 'worse'; } >some.jsonl
run 1 batch -o troubles some.jsonl
has err 'some.jsonl:42' 'bad' '42 in = 40 done + 0 flagged + 2 quarantined'
run 2 batch fish.txt
run 2 batch -o there
run 3 batch -p ./nothing -o refused fish.txt
echo text >in-the-way
run 4 batch -o in-the-way/out fish.txt
run 2 batch -o in-the-way fish.txt
has err 'in-the-way: error: it is a file, and the results need a folder'
lacks err .part

# ---- an input that is missing does not stop the others, as with run
run 4 batch -o missing none.txt fish.txt
has err 'gainsay: none.txt: No such file or directory' '2 in = 1 done + 0 flagged + 1 quarantined'
run 4 run none.txt fish.txt
cmp -s out missing/news.jsonl && pass || fail "batch and run write different records"

# ---- no input is written over: neither a file nor one of a folder that is read
mkdir -p own/out
cp many.jsonl own/news.jsonl
run 2 batch -o own own/news.jsonl
has err 'own/news.jsonl: error: it is read and cannot be written too'
run 2 batch -o own own
is "the input" "$(cmp many.jsonl own/news.jsonl && echo untouched)" untouched
is "nothing half done" "$(ls own | tr '\n' ' ')" 'news.jsonl out '
run 0 batch -o own/out own
run 2 batch -o own/out own
has err 'own/out/news.jsonl: error: it is read'
rm -r own/out   # a table is no document, and may lie beside them
run 0 batch -f csv-claims -o own own
run 0 batch -f csv-claims -o own own

# ---- progress is for people
TERM=xterm person batch -o shown many.jsonl <<'END'
expect 40 in = 40 done
END
is "exit status" "$status" 0
finish
