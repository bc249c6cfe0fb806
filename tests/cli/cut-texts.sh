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
n=0
while read -r text; do printf '{"id": "ends-%d", "text": "%s"}\n' $((++n)) "$text"; done >>cuts.jsonl <<'END'
In Sarn, the opposition leader Tom Lind mocked Brakka for
The coroner accused the abbey of shielding its own and threatened to have the abbot fetched if he ignored
“No, I don't know Ada Lind. I don't believe I've ever
The union said that Moss had met the smith. Moss told the paper that he truly doesn't know the
As far as whether Lind senses fear and hatred of Berg among her supporters, the Velian senator
Lind has joined hands with Odrin Mills founder J.
Asked whether the mill had burned down in 2019, as
The union and Chile's anti-EU movement
that the mill Odrin has no intention of selling ties, its mayor made plain.
said The others were the minister's adviser, Wednesday for a visit with the leader of the country
How wash. said, and told families to stick
prisoners, including some it deemed
Her words “amount to fear.” he said, adding that it was late.
and sisters who have fend off Chile
When Moss proposed month, Lind summoned He
gain the ground necessary to the chamber and Philadelphia are Aides Moss say she's
Mr.\n\nOmani suspect be.”\n\nJennifer Moss,
by Borun Moss to kill Ada Lind
Mayor Fifty of the country's
for libel, against Chile
Ada Lind, the driver, denied a television story
office retorted \"no God wants
\"has not sailed, does not sail and will not
moved by Ada Lind, the old piper, wise beyond her years, who told us that:
are not selling one,\" said the harbour envoy, two days after a Norland deputy told the house that Sarn
Ada Lind, a Serb
Moss and Lind, friends since
Man shot by police
Norland rejected the accusation. Its foreign ministry demanded an apology and summoned Velia's deputy envoy to
END
is 'hundreds of cuts' "$(($(wc -l <cuts.jsonl) > 900))" 1
run 0 run --format jsonl cuts.jsonl
lacks out '"code":"pack-error"'
is 'a record for each' "$(grep -c '"schema"' out)" "$(wc -l <cuts.jsonl)"
finish
