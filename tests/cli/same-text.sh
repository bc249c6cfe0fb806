#!/usr/bin/env bash
# One text however it is delivered: lines wrapped at any width, line ends, spaces, quotation marks, characters that
# are not seen. What is found is the same.
. "$(dirname "$0")/lib.sh"

cat >as-it-is.txt <<'END'
Harbour minister denies sale of the ferry line

The harbour minister of Norland, Ada Lindholm, denied on Tuesday that the state ferry line had been sold to the Bank of Estmark. "There was no sale," she told reporters in Vik, "and nobody has ever asked us for one."

The Norland Seamen's Union said last week that Prime Minister Tom Bell's office had signed a letter of intent in March. Its chairman, Ed Gill, accused the government of hiding the letter from parliament. "They've lied to all of us," Gill said on Monday.

Bell's spokeswoman called the union's charge "a fairy tale". The Bank of Estmark declined to comment. Police in Vik have questioned two clerks of the Department of Harbours and Ed Gill's deputy, Una Holm, about the letter.
END

wrapped() { fold -s -w "$1" as-it-is.txt | sed 's/ $//'; }   # COLUMNS
for columns in 100 72 50 36; do wrapped $columns >wrapped-$columns.txt; done
wrapped 72 | sed 's/$/\r/' >crlf.txt
sed 's/\([.?!]"*\) /\1  /g' as-it-is.txt >two-spaces.txt
sed "s/ \"/ “/g; s/\"/”/g; s/'/’/g" as-it-is.txt >typeset.txt
sed 's/ment /\xc2\xadment /g; s/Lindholm/Lind\xc2\xadholm/g; s/ the / the\xe2\x80\x8b /g' as-it-is.txt >unseen.txt
sed 's/Tom Bell/Tom\xc2\xa0Bell/g; s/Ed Gill/Ed\xc2\xa0Gill/g' as-it-is.txt >bound.txt
{ printf '\xef\xbb\xbf\n\n'; sed 's/^/\t/' as-it-is.txt; printf '\n\n'; } >indented.txt

# What is found, without its places and without what differs in print only.
findings() {
  grep -oE '"(name|kind|type|polarity)":"[^"]*"|"counts":\{"actors":[0-9]+,"claims":[0-9]+,"denials":[0-9]+,"tensions":[0-9]+,"sentences":[0-9]+' out |
    sed "s/’/'/g"
}

run 0 run -p news --format jsonl as-it-is.txt
findings >want
has want '"name":"Ada Lindholm"' '"name":"Bank of Estmark"' '"name":"Tom Bell"' '"polarity":"denial"' '"polarity":"non_denial"'
for f in wrapped-100 wrapped-72 wrapped-50 wrapped-36 crlf two-spaces typeset unseen bound indented; do
  run 0 run -p news --format jsonl $f.txt
  findings >got
  is "findings of $f" "$(diff want got)" ""
done
finish
