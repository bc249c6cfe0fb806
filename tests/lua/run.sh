#!/usr/bin/env bash
# What packs see of a document: a pack whose passes assert it. An assertion that fails is a "pack-error"
# in the record.
set -u
gainsay=${GAINSAY:-$PWD/build/gainsay}
cd tests/lua || exit 1
record=$("$gainsay" run -p ./bindings --format jsonl bindings.txt) || { echo "1 failed: exit status"; exit 1; }
case $record in
  *pack-error*|*limit-*)
    echo "FAIL  tests/lua/bindings: $(printf '%s' "$record" | grep -o '"warnings":\[[^]]*\]')"
    echo "0 passed, 1 failed"
    exit 1 ;;
esac
"$gainsay" test ./bindings >"${TMP:-/tmp}/bindings.log" || { cat "${TMP:-/tmp}/bindings.log"; exit 1; }
echo "2 passed, 0 failed"
