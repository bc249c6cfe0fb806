#!/usr/bin/env bash
# Sentence ends as the base pack makes them: abbreviations, the word that begins the next sentence.
. "$(dirname "$0")/lib.sh"

sentences() {   # TEXT WANTED: the sentences' offsets
  printf '%s\n' "$1" >text.txt
  run 0 run -p base --format jsonl --with sentences text.txt
  is "sentences of: $1" "$(grep -o '"sentences":\[.*\]' out)" "\"sentences\":$2"
}
sentences 'They live in the U.S. How about you?' '[[0,21],[22,36]]'
sentences 'Ask Lund and co. They know. It is so.' '[[0,16],[17,27],[28,37]]'
sentences 'The U.S. Treasury met Mr. Lund at 5 p.m. on Friday.' '[[0,51]]'
sentences '"Who paid?" Jane Doe asked. Nobody knew.' '[[0,27],[28,40]]'
finish
