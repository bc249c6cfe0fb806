#!/bin/bash
# The Lua of the pack news asks for exactly the sets of words that its table has: a name that is none would be told only where
# its line runs, and a set that nobody asks for not at all. A comment asks for nothing; no set stands twice.
set -u
cd "$(dirname "$0")/../../scripts/packs/news" || exit 1
export LC_ALL=C

kept=$(grep -v '^#' words/word-sets.tsv | tail -n +2 | cut -f1 | sort)
code=$(find lib rules -name '*.lua' -exec sed 's/--.*//' {} +)
asked=$({ grep -oE '\bsets\.[a-z_]+\b' <<<"$code" | grep -v '^sets\.tsv$' | sed 's/^sets\.//'
          grep -oE 'word-sets\.tsv", where = \{ set = "[a-z_]+"' <<<"$code" | sed -E 's/.*"([a-z_]+)"$/\1/'; } | sort -u)
twice=$(uniq -d <<<"$kept")

[ -z "$twice" ] || printf 'words/word-sets.tsv: the set "%s" stands twice\n' $twice
diff <(uniq <<<"$kept") <(echo "$asked") && [ -z "$twice" ]
