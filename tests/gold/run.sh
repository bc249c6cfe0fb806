#!/bin/bash
# The gold: our own articles with what a careful reader finds in them. It is made, `gainsay eval` judges the
# pack news by it, and no figure may be below its floor.
#   tests/gold/run.sh             judge; prints the table
#   tests/gold/run.sh --worst 60  the same, with the faults in every article (options of `gainsay eval`)
#   tests/gold/run.sh --raise     floors rise to today's figures; none falls
#   tests/gold/run.sh --take      floors are today's figures: only after articles came or gold was mended
set -u
cd "$(dirname "$0")/../.." || exit 1
gainsay=${GAINSAY:-$PWD/build/gainsay}
lua=build/asan/tools/lua
gold=tests/gold
made=build/gold.jsonl

[ -x $lua ] || { echo "$lua is not built: make $lua"; exit 1; }
$lua $gold/make.lua $gold/articles/*.gold >$made.new || exit 1
mv $made.new $made

case ${1:-} in
  --raise | --take)
    "$gainsay" eval -p news --format json $made |
      $lua $gold/floors.lua $gold/floors.json "${1#--}" >$made.new && mv $made.new $gold/floors.json
    ;;
  *)
    "$gainsay" eval -p news --worst 0 --floor $gold/floors.json "$@" $made
    ;;
esac
