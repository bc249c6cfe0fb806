#!/bin/sh
# Two rule sets over the articles of this folder, and what they found side by side.
#   examples/batch.sh [FOLDER]     FOLDER for the results, build/batch by default
# GAINSAY names the command (build/gainsay, else the installed one).
#
# Records are one JSON object a line, so awk can count without a JSON parser: "counts" is the object
# of a record that has nothing but numbers in it.
set -eu
cd "$(dirname "$0")/.."
out=${1:-build/batch}
gainsay=${GAINSAY:-build/gainsay}
[ -x "$gainsay" ] || gainsay=gainsay

# Each -p is a rule set; the files are named after them. Exit status 1 only says "look": a document
# was flagged or quarantined.
"$gainsay" batch -p news -p news+./examples/first-pack -o "$out" examples/articles || [ $? = 1 ]

awk '
  function number(name) {
    return match(counts, "\"" name "\":[0-9]+") ? substr(counts, RSTART + length(name) + 3) + 0 : 0
  }
  {
    file = FILENAME
    sub(/.*\//, "", file)
    if (!(file in documents)) order[++files] = file
    documents[file]++
    counts = match($0, /"counts":\{[^}]*\}/) ? substr($0, RSTART, RLENGTH) : ""
    claims[file] += number("claims")
    denials[file] += number("denials")
    tensions[file] += number("tensions")
    tolls[file] += gsub(/"type":"Toll"/, "&")
  }
  END {
    row = "%-32s %9s %7s %8s %9s %6s\n"
    printf row, "rule set", "documents", "claims", "denials", "tensions", "tolls"
    for (i = 1; i <= files; i++) {
      f = order[i]
      printf row, f, documents[f], claims[f], denials[f], tensions[f], tolls[f]
    }
  }' "$out"/*.jsonl
