#!/bin/bash
# gainsay run on texts that end in the middle of a sentence, as teasers and captions do: no pass asks for words behind the
# last one. The paragraphs of the golden articles, each cut behind some of its words.
. "$(dirname "$0")/lib.sh"

cat "$top"/tests/golden/*/article.txt | awk '{
  gsub(/\\/, "\\\\"); gsub(/"/, "\\\""); gsub(/[\t\r]/, " ")
  text = ""
  for (i = 1; i <= NF; i++) {
    text = text (i > 1 ? " " : "") $i
    if (++n % 11 == 0) printf "{\"id\": \"cut-%d\", \"text\": \"%s\"}\n", n, text
  }
}' >cuts.jsonl
is 'hundreds of cuts' "$(($(wc -l <cuts.jsonl) > 900))" 1
run 0 run --format jsonl cuts.jsonl
lacks out '"code":"pack-error"'
is 'a record for each' "$(grep -c '"schema"' out)" "$(wc -l <cuts.jsonl)"
finish
