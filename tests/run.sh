#!/bin/bash
# Runs tests and counts them: one line for each test file, then "N passed, N failed" over all.
#   tests/run.sh                        everything; `make test` builds what it needs and calls it
#   tests/run.sh unit lint              only these kinds: lint unit packs cli golden gold lua bench
#   tests/run.sh -k NAME [KIND...]      only tests whose name contains NAME
#
# A test is a command. It fails if it exits non-zero or says so; it is skipped if it exits with 77.
# A test that counts for itself says "N passed, N failed" (the last such line is taken) or prints
# TAP, as the unit tests do; any other counts as one. Output is shown if the test fails.
# Scripts run in the top folder with GAINSAY (the program under test, absolute) and TMP (a folder of
# their own, removed afterwards) set. JOBS tests run at a time, by default one for each core.
set -u
cd "$(dirname "$0")/.." || exit 1

filter=
if [ "${1:-}" = -k ]; then
  filter=$2
  shift 2
fi
kinds=${*:-lint unit packs cli golden gold lua bench}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT         # so that the folder goes then too
trap 'exit 143' TERM HUP

# The same surroundings for every user and machine.
unset MAKEFLAGS MFLAGS MAKELEVEL MAKEOVERRIDES NO_COLOR "${!GAINSAY@}" "${!XDG_@}"
export LC_ALL=C.UTF-8 TZ=UTC HOME=$work TERM=dumb CMOCKA_MESSAGE_OUTPUT=TAP
export GAINSAY_CACHE=$work/cache   # one for all tests: most read with the same packs
export ASAN_OPTIONS=exitcode=99 UBSAN_OPTIONS=print_stacktrace=1   # 99: no exit code of gainsay
release=$PWD/build/gainsay
asan=$PWD/build/asan/gainsay

# ---- which tests there are: add NAME COMMAND...

names=()
commands=()
add() {
  local name=$1
  shift
  [[ $name == *"$filter"* ]] || return 0
  names+=("$name")
  commands+=("$(printf '%q ' "$@")")
}

add_lint() {
  local f
  for f in tests/lint/*.sh; do add "lint/$(basename "$f" .sh)" bash "$f"; done
}

add_unit() {
  local f name
  for f in tests/unit/test_*.c; do
    name=$(basename "$f" .c)
    add "unit/${name#test_}" "build/asan/unit/$name"
  done
}

# Every pack that ships is clean: a warning counts too.
add_packs() {
  local f
  for f in scripts/packs/*/pack.lua examples/*/pack.lua; do
    f=${f%pack.lua}
    add "packs/$(basename "$f"): check" "$release" check --strict "$f"
    add "packs/$(basename "$f"): examples" "$asan" test "$f"
  done
}

# Every script with the program as it ships; those that bring odd input, odd packs and long sessions to it, and a read of
# all example articles, with the sanitizers too.
sanitized=" batch cut-texts eval limits new odd-input odd-packs repl-pipe run test "
add_cli() {
  local f name
  for f in tests/cli/*.sh; do
    name=$(basename "$f" .sh)
    [ "$name" != lib ] || continue   # what the scripts share
    add "cli/$name" env GAINSAY="$release" bash "$f"
    [[ $sanitized != *" $name "* ]] || add "cli/$name (asan)" env GAINSAY="$asan" bash "$f"
  done
  add "cli/examples (asan)" bash -c '"$0" run -p news examples/articles >/dev/null' "$asan"
}

# SAMPLE=N asks the script for every Nth case only.
add_golden() {
  [ -e tests/golden/run.sh ] || return 0
  add "golden" env GAINSAY="$release" bash tests/golden/run.sh
  add "golden (asan)" env GAINSAY="$asan" SAMPLE=4 bash tests/golden/run.sh
}

# The rules judged by our own articles, and what is said of wrong annotations.
add_gold() {
  add "gold" env GAINSAY="$release" bash tests/gold/run.sh
  add "gold: faults" bash tests/gold/faults.sh
}

add_lua() {
  [ ! -e tests/lua/run.sh ] || add "lua" env GAINSAY="$asan" bash tests/lua/run.sh
}

# That the benchmark runs; how fast anything is, is no test: `make bench-check`.
add_bench() {
  add "bench" bash tests/bench/run.sh
}

# ---- running one and judging it

run_one() {   # INDEX
  local out=$work/$1 status
  mkdir "$out.tmp"
  TMP=$out.tmp TMPDIR=$out.tmp timeout 600 bash -c "${commands[$1]}" >"$out" 2>&1 </dev/null
  status=$?
  [ $status != 124 ] || echo "stopped after 600 seconds" >>"$out"
  local left=("$out.tmp"/gainsay-*)   # glob: nothing if there are none
  if [ ${#left[@]} != 0 ] && [ $status = 0 ]; then
    echo "left behind in TMPDIR: ${left[*]##*/}" >>"$out"
    status=1
  fi
  rm -rf "$out.tmp"
  echo $status >"$out.status"
}

count() {   # FILE -> "PASSED FAILED", nothing if the test did not count
  awk '
    /^ok [0-9]/ { ok++ }
    /^not ok [0-9]+ # SKIP/ { next }
    /^not ok [0-9]/ { bad++ }
    match($0, /[0-9,]+ passed, [0-9,]+ failed/) { said = substr($0, RSTART, RLENGTH) }
    END {
      if (said != "") { gsub(/[^0-9 ]/, "", said); split(said, n, / +/); print n[1], n[2] }
      else if (ok + bad) print ok + 0, bad + 0
    }' "$1"
}

passed=0
failed=0
report() {   # INDEX
  local out=$work/$1 status ok bad
  status=$(<"$out.status")
  if [ "$status" = 77 ]; then
    echo "skip  ${names[$1]}: $(tail -n 1 "$out")"
    return
  fi
  read -r ok bad <<<"$(count "$out")"
  [ -n "$ok" ] || { ok=$((status == 0)); bad=$((status != 0)); }
  [ "$status" = 0 ] || [ "$bad" != 0 ] || bad=1   # a crash after the last count
  passed=$((passed + ok))
  failed=$((failed + bad))
  if [ "$bad" = 0 ]; then
    echo "ok    ${names[$1]} ($ok)"
  else
    echo "FAIL  ${names[$1]} ($bad of $((ok + bad)), exit status $status)"
    sed -E 's/([0-9,]+ passed), ([0-9,]+ failed)/\1; \2/; s/^/      | /' "$out" | tail -n 60
  fi
}

# ---- all of them, several at a time, reported in order

shopt -s nullglob
for kind in $kinds; do
  case $kind in
    lint | unit | packs | cli | golden | gold | lua | bench) "add_$kind" ;;
    *) echo "tests/run.sh: no kind of test is named \"$kind\"" >&2; exit 2 ;;
  esac
done

# ---- what they run must be built: a script would wait for a program that is not there

for words in "${commands[@]}"; do
  for word in $words; do
    program=${word#GAINSAY=}
    case $program in
      "$release") target=all ;;
      "$asan") target=asan ;;
      build/asan/unit/*) target=$program ;;
      *) continue ;;
    esac
    [ ! -x "$program" ] || continue
    echo "tests/run.sh: ${program#"$PWD/"} is not built: make $target, or \"make test\" for everything" >&2
    exit 2
  done
done

total=${#names[@]}
at_a_time=${JOBS:-$(nproc)}
next=0
for ((i = 0; i < total; i++)); do
  while [ "$(jobs -rp | wc -l)" -ge "$at_a_time" ]; do
    wait -n
    while [ -e "$work/$next.status" ]; do report $((next++)); done
  done
  run_one "$i" &
done
wait
while [ "$next" -lt "$total" ]; do report $((next++)); done

echo "$passed passed, $failed failed"
[ "$failed" = 0 ] && [ "$passed" != 0 ]
