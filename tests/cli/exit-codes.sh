#!/bin/bash
# Exit statuses, where output goes, and what happens when it cannot go there or a signal comes.
. "$(dirname "$0")/lib.sh"
need_pty

# ---- 0 and 1
run 0 run fish.txt oil.txt
is records "$(lines out)" 2
empty err
printf '%s\n' '{"id":"a","text":"Norway said no."}' 'not json' '{"id":"c","text":"Oil fell."}' >mixed.jsonl
run 1 run mixed.jsonl
is records "$(lines out)" 3
is errors "$(grep -c '"error"' out)" 1
is "where the error stands" "$(sed -n 2p out | grep -c '"error"')" 1
has err 'mixed.jsonl:2: byte 1'
is "lines on stderr" "$(lines err)" 1

# ---- 3, before any document is read
mkdir -p broken/rules
printf 'pack "broken" { version = "0.1.0" }\n' >broken/pack.lua
printf 'rule "x" {\n  finds = \n}\n' >broken/rules/x.lua
for c in 'run' 'find said' 'batch -o never'; do
  run 3 $c -p ./broken fish.txt
  empty out
  has err 'x.lua:'
done
[ -e never/broken.jsonl ] && fail "results of a refused pack" || pass
run 3 check ./broken
run 3 test ./broken
run 3 run -p ./no-such-pack fish.txt
run 3 run -p nwes fish.txt
has err 'nwes'

# ---- 4
run 4 run fish.txt missing.txt oil.txt
is records "$(grep -vc '"error"' out)" 2
has err 'missing.txt'
run 4 run -o no-folder/out.jsonl fish.txt
has err 'no-folder/out.jsonl'
if [ -w /dev/full ]; then
  for c in "run fish.txt" "find said fish.txt" "profile fish.txt" "repl" "help" "version" "packs"; do
    ran="gainsay $c >/dev/full"
    echo .help | "$GAINSAY" $c >/dev/full 2>err
    is "exit status" $? 4
    has err 'cannot write to standard output: No space left on device'
  done
  ran='gainsay near >/dev/full'
  "$GAINSAY" near 'claim rejected' "$top/examples/articles" >/dev/full 2>err
  is "exit status" $? 4
  has err 'cannot write to standard output: No space left on device'
  run 4 run -o /dev/full fish.txt
  has err '/dev/full'
fi
for c in "run -o big.out many.txt" "batch -o big many.txt"; do   # a file that may grow to 1 KiB only
  cat fish.txt fish.txt fish.txt >many.txt
  ran="gainsay $c"
  (ulimit -f 1; exec "$GAINSAY" $c) >out 2>err
  is "exit status" $? 4
  has err 'File too large'
done
ran='gainsay run >&-'
"$GAINSAY" run fish.txt >&- 2>err
is "exit status with stdout closed" $? 4
"$GAINSAY" run - <&- >out 2>err
is "exit status with stdin closed" $? 4
"$GAINSAY" run fish.txt >out 2>&-
is "exit status with stderr closed" $? 0
is records "$(lines out)" 1

# ---- a pipe that is closed: no message, no hanging
for i in $(seq 2000); do echo "{\"text\":\"Norway said it would sell oil, part $i.\"}"; done >many.jsonl
ran='gainsay run many.jsonl | head -n 1'
"$GAINSAY" run many.jsonl 2>err | head -n 1 >out
status=${PIPESTATUS[0]}
is "quiet end ($status)" "$((status == 141 || status == 0))" 1
is records "$(lines out)" 1
empty err

# ---- what writes nothing until it is done tells a person how far it is
ran='near on a terminal'
person near '{what: oil} price' many.jsonl <<'END'
expect documents
expect misses in 2000 documents
END
is "exit status" "$status" 0
run 0 near '{what: oil} price' many.jsonl
lacks err $'\r'

# ---- signals
mkfifo feed
ran='gainsay run - and SIGTERM'
"$GAINSAY" run --input-format jsonl - <feed >out 2>err &
pid=$!
exec 5>feed
cat many.jsonl >&5
for _ in $(seq 300); do [ -s out ] && break; sleep 0.1; done
kill -TERM "$pid"
wait "$pid" 2>/dev/null
is "exit status after SIGTERM" $? 143
exec 5>&-
has err 'stopped'
is "lines that are no whole record" "$(grep -vc '}$' out)" 0

# within a document: it says that it waits for its end, and how not to
for i in $(seq 12000); do echo "Norway said it would sell oil, part $i."; done >long.txt
ran='gainsay run long.txt and SIGTERM, twice'
"$GAINSAY" run long.txt >out 2>err &
pid=$!
sleep 1
kill -TERM "$pid"
for _ in $(seq 100); do grep -q 'a second signal' err && break; sleep 0.1; done
kill -TERM "$pid" 2>/dev/null
wait "$pid" 2>/dev/null
is "exit status after a second SIGTERM" $? 143
has err 'when this document is done; a second signal stops at once' 'stopped'
is "records of a document that was not finished" "$(lines out)" 0

# where nothing is written before all is read, the first one stops
for command in 'why --line 1' 'diff -p news -p news-strict'; do
  ran="gainsay $command long.txt and SIGTERM"
  "$GAINSAY" $command long.txt >out 2>err &
  pid=$!
  sleep 1
  kill -TERM "$pid"
  wait "$pid" 2>/dev/null
  is "exit status after SIGTERM" $? 143
  has err 'stopped'
  lacks err 'a second signal'
done

person run --format jsonl many.jsonl <<'END'
expect "gainsay/1"
send \x03
expect stopped
END
is "exit status after Ctrl-C" "$status" 130

# ---- surroundings
for setting in LANG=C LC_ALL=tr_TR.UTF-8 TERM=weird COLUMNS=1 HOME=/nonexistent XDG_DATA_HOME=relative; do
  ran="$setting gainsay run fish.txt"
  env "$setting" "$GAINSAY" run fish.txt >out 2>err
  is "exit status under $setting" $? 0
  env -u HOME "$GAINSAY" run fish.txt >wanted 2>err
  cmp -s out wanted && pass || fail "$setting changes the record"
done
finish
