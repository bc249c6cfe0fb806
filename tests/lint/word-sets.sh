#!/bin/bash
# The Lua of the pack news asks for exactly the sets of words that its table has: a name that is none would be told only where
# its line runs, and a set that nobody asks for not at all.
set -u
cd "$(dirname "$0")/../../scripts/packs/news" || exit 1
export LC_ALL=C

diff <(grep -v '^#' words/word-sets.tsv | tail -n +2 | cut -f1 | sort) \
  <({ grep -rhoE '\bsets\.[a-z_]+\b' --include='*.lua' lib rules | grep -v '^sets\.tsv$' | sed 's/^sets\.//'
      grep -rhoE 'word-sets\.tsv", where = \{ set = "[a-z_]+"' --include='*.lua' rules | sed -E 's/.*"([a-z_]+)"$/\1/'; } | sort -u)
