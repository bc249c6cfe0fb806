#!/usr/bin/env bash
# Golden records: every article is read as a user would read it, its record is compared byte for byte
# with the one that was reviewed, checked against the schema, and its spans are cut out of the text again.
# The digests of packs and the line numbers of rules change with every edit and would hide what a review is
# for: they stand as noughts here (tests/why and tests/cli look at the lines).
#   tests/golden/run.sh            compare; SAMPLE=4: every fourth article only
#   tests/golden/run.sh --accept   write what comes out as the new expectation: read the diff, then commit
set -uo pipefail   # a record that could not be made is none to accept
here=tests/golden
gainsay=${GAINSAY:-$PWD/build/gainsay}
tmp=${TMP:-$(mktemp -d)}
accept=no
[ "${1:-}" = --accept ] && accept=yes
passed=0 failed=0 n=0

# An article in examples/overlays/ is read by the pack that it is named after; German ones lie in folders with "de"
# in their names.
pack_of() {
  case $1 in
    examples/overlays/*) basename "$1" .txt ;;
    */de-*/* | *-de/*) echo de ;;
    *) echo news ;;
  esac
}

# The record of an article, without digests and lines: its path is relative, so that ids are the same everywhere.
record() {
  (cd "$(dirname "$1")" && "$gainsay" run -p "$(pack_of "$1")" --format jsonl "$(basename "$1")") |
    sed -E -e 's/"digest":"[0-9a-f]{64}"/"digest":"0000000000000000000000000000000000000000000000000000000000000000"/g' \
      -e 's/("at":"[^"]*\.lua):[0-9]+"/\1:0"/g'
}

check() {   # article, expectation
  local out="$tmp/record.jsonl"
  record "$1" >"$out" || { echo "FAIL  $1: exit status"; return 1; }
  if [ $accept = yes ]; then
    cp "$out" "$2"
    return 0
  fi
  if ! cmp -s "$out" "$2"; then
    echo "FAIL  $1: its record is not $2"
    diff <(tr '{' '\n' <"$2") <(tr '{' '\n' <"$out") | head -n 12
    return 1
  fi
  [ -x build/asan/tools/schema-check ] || return 0
  build/asan/tools/schema-check include/gainsay-1.schema.json "$1" <"$out"
}

for article in "$here"/*/article.txt examples/articles/*.txt examples/articles-de/*.txt examples/overlays/*.txt; do
  n=$((n + 1))
  [ -n "${SAMPLE:-}" ] && [ $((n % SAMPLE)) -ne 0 ] && continue
  case $article in
    examples/*) expect="$here/examples/$(basename "$article" .txt).jsonl" ;;
    *) expect="$(dirname "$article")/expect.jsonl" ;;
  esac
  mkdir -p "$(dirname "$expect")"
  if check "$article" "$expect"; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
done

# The same bytes in every run.
record examples/articles/missile-drills.txt >"$tmp/once"
for _ in 1 2 3 4 5; do
  record examples/articles/missile-drills.txt | cmp -s - "$tmp/once" || { echo "FAIL  not the same twice"; failed=$((failed + 1)); }
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
