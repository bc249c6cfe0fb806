#!/bin/bash
# The gold: our own articles with what a careful reader finds in them. It is made, `gainsay eval` judges the
# packs news and de by it, and no figure may be below its floor.
#   tests/gold/run.sh             judge; prints the tables
#   tests/gold/run.sh --worst 60  the same, with the faults in every article (options of `gainsay eval`)
#   tests/gold/run.sh --raise     floors rise to today's figures; none falls
#   tests/gold/run.sh --take      floors are today's figures: only after articles came or gold was mended
set -u
cd "$(dirname "$0")/../.." || exit 1
gainsay=${GAINSAY:-$PWD/build/gainsay}
lua=build/asan/tools/lua
gold=tests/gold

[ -x $lua ] || { echo "$lua is not built: make $lua"; exit 1; }

judge() {   # pack, its suffix of articles, floors and gold; then what was asked for
  local pack=$1 articles=$gold/articles$2 floors=$gold/floors$2.json made=build/gold$2.jsonl
  shift 2
  $lua $gold/make.lua "$articles"/*.gold >"$made.new" || return 1
  mv "$made.new" "$made"
  case ${1:-} in
    --raise | --take)
      "$gainsay" eval -p "$pack" --format json "$made" |
        $lua $gold/floors.lua "$floors" "${1#--}" >"$made.new" && mv "$made.new" "$floors"
      ;;
    *)
      "$gainsay" eval -p "$pack" --worst 0 --floor "$floors" "$@" "$made"
      ;;
  esac
}

status=0
judge news "" "$@" || status=1
judge de -de "$@" || status=1
exit $status
