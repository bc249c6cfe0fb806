#!/bin/bash
# The benchmark runs and says what it should, on a tiny corpus in each form that it takes; its figures
# mean nothing here. Reads build/bench/bench, and build/asan/tools/schema-check where it is.
set -u
cd "$(dirname "$0")/../.." || exit 1
tmp=${TMP:-$(mktemp -d)}
passed=0 failed=0
pass() { passed=$((passed + 1)); }
fail() { failed=$((failed + 1)); echo "FAIL  $*"; }

# measure STATUS OPTION VALUE...: the benchmark with everything small.
measure() {
  local wanted=$1 status
  shift
  build/bench/bench --work "$tmp/work" --runs 1 --limit-mb 1 --entries 1000 --rules 40 --longest 1000 \
    --news-kb 4 --peer-kb 20 "$@" >"$tmp/out" 2>"$tmp/err"
  status=$?
  [ $status = "$wanted" ] && pass && return
  fail "exit status $status, not $wanted: $*"
  cat "$tmp/err"
}
has() {   # FILE TEXT...
  local file=$1 text
  shift
  for text; do grep -qF -e "$text" "$file" && pass || fail "$(basename "$file") lacks $text"; done
}

# ---- all rows, from a text with an index
printf 'Anna Berg said that it rained. ' >"$tmp/two.txt"
printf '“It did not,” Carl Diaz said. He accused the Green Lake Board of a lie.\n' >>"$tmp/two.txt"
printf '0 31\n31 75\n' >"$tmp/two.idx"
measure 0 --corpus "$tmp/two.txt"
has "$tmp/out" '2 documents' 'MB/s' 'pack news' 'optionals'
json=$tmp/work/bench.json
for row in units cyrillic read list rules-few rules-mid rules-many news optionals-long gaps-short \
  open-gaps-middle; do
  has "$json" "\"key\": \"$row\""
done
has "$json" '"tokens": 27' '"matches"' '"beside": "units"' '"documents": 2'
check=build/asan/tools/schema-check
if [ -x $check ]; then
  tr '\n' ' ' <"$json" | $check tests/bench/bench.schema.json bench.json && pass || fail "bench.json"
fi

# ---- baselines, JSONL, folders, wrong use
echo '{"text": "Anna Berg said so."}' >"$tmp/one.jsonl"
measure 0 --only units --corpus "$tmp/one.jsonl" --accept "$tmp/base.json"
has "$tmp/base.json" '"cyrillic"' '"alarm": 1.25'
echo '{"alarm": 1.5, "ratios": {"cyrillic": 1e6, "news": 1}}' >"$tmp/base.json"
measure 1 --only units --corpus examples/articles --check "$tmp/base.json"
has "$tmp/out" 'WORSE' 'skipped'
echo '{"alarm": 1.5, "ratios": {"cyrillic": 1e-6}}' >"$tmp/base.json"
measure 0 --only units --check "$tmp/base.json"
measure 2 --only nothing
measure 2 --corpus "$tmp/missing"
measure 0 --help
has "$tmp/out" '--corpus'

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
