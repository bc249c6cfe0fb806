#!/bin/bash
# gainsay run: formats, colour, options of the record, inputs of every kind.
. "$(dirname "$0")/lib.sh"
need_pty
esc=$(printf '\033')

# ---- JSONL in a pipe, text on a terminal
run 0 fish.txt
is records "$(lines out)" 1
has out '"schema":"gainsay/1"' '"id":"fish.txt"' '"claims":[' '"denials":[' 'Dubois'
cp out wanted
run 0 run -p news fish.txt
cmp -s out wanted && pass || fail "the default pack is not news"
TERM=xterm person run fish.txt <<'END'
expect Dubois
END
is "exit status" "$status" 0
run 0 run --format text fish.txt
lacks out '"schema"' "$esc["
has out 'Dubois'
TERM=xterm person run --format jsonl fish.txt <<'END'
expect "schema":"gainsay/1"
END
is "exit status" "$status" 0

# ---- colour
run 0 run --format text --color always fish.txt
has out "$esc["
run 0 run --format text --color never fish.txt
lacks out "$esc["
CLICOLOR_FORCE=1 run 0 run --format text fish.txt
has out "$esc["
NO_COLOR=1 CLICOLOR_FORCE=1 run 0 run --format text fish.txt
lacks out "$esc["
CLICOLOR_FORCE=1 run 0 run --format jsonl fish.txt
lacks out "$esc["
TERM=dumb person run fish.txt <<'END'
expect Dubois
never \e[
END
TERM=xterm NO_COLOR=1 person run fish.txt <<'END'
expect Dubois
never \e[
END
TERM=xterm person run fish.txt <<'END'
expect \e[
END
is "exit status" "$status" 0

# ---- parts, layers, offsets, width
run 0 run --show article --format text fish.txt
has out 'at odds over fish'
run 0 run --show claims fish.txt
lacks out '"schema"'
run 0 run -p "$top/examples/first-pack" --show others "$top/examples/articles/border-shelling.txt"
has out 'OTHERS' 'Toll: Six killed'
lacks out DENIALS CLAIMS
run 0 run --with tokens,sentences,chunks,text fish.txt
has out '"tokens":[' '"sentences":' '"chunks":' '"text":'
run 0 run fish.txt
lacks out '"tokens":['
run 0 run --offsets bytes fish.txt
cmp -s out wanted && fail "bytes are as code points" || pass
run 0 run --offsets utf16 fish.txt
has out '"schema"'
for kind in actors claims denials tensions others; do
  run 0 run --format "csv-$kind" fish.txt oil.txt
  is "header lines of csv-$kind" "$(($(lines out) >= 1))" 1
  lacks out '"schema"'
done

run 0 run -p "$top/examples/first-pack" --format csv-others "$top/examples/articles/border-shelling.txt"
has out 'document,id,type,start,end,text,slots,attributes,rule,way,pack,at' ',Toll,' 'Six killed'

# ---- where it goes
run 0 run -o found.jsonl fish.txt
empty out
cmp -s found.jsonl wanted && pass || fail "-o writes something else"
run 2 run -o fish.txt fish.txt
has err 'is read and cannot be written'
has fish.txt 'quarrelled'
mkdir -p papers/more papers/.own   # nor one of a folder, by whatever name, nor one that would come to be read
cp fish.txt papers/more/a.txt
ln papers/more/a.txt papers/hard
ln -s more/a.txt papers/soft.txt
for name in papers/more/a.txt papers/../papers/more/a.txt papers/hard papers/soft.txt; do
  run 2 run -o "$name" papers/
  has err "\"$name\" is read and cannot be written too"
done
cmp -s fish.txt papers/more/a.txt && pass || fail "an article was written over"
ran="gainsay run -o papers/more/a.txt - <papers/more/a.txt"
"$GAINSAY" run -o papers/more/a.txt - <papers/more/a.txt >out 2>err
cmp -s fish.txt papers/more/a.txt && pass || fail "standard input was written over"
for name in papers/out.jsonl papers/more/../out.jsonl papers/more/out.txt; do
  run 2 run -o "$name" papers
  has err "\"$name\" would be read as one of the documents"
  is "what was made of $name" "$(ls "$name" 2>/dev/null)" ""
done
for name in papers/out papers/.own/out.jsonl papers/.out.jsonl ./out.jsonl; do   # no documents of that folder
  run 0 run -o "$name" papers
  run 0 run -o "$name" papers
done
rm -r papers out.jsonl
run 0 run -o - fish.txt
cmp -s out wanted && pass || fail "-o - is not standard output"

# ---- inputs
mkdir -p news/more
cp fish.txt news/b.txt
cp oil.txt news/more/a.txt
printf '<html><head><title>Oil</title></head><body><p>Norway said no.</p></body></html>' >news/c.html
run 0 run news
is records "$(lines out)" 3
ids() { grep -o '^{"schema":"gainsay.1","id":"[^"]*"' out | sed 's|.*,||' | tr -d '\n'; }
is "order of a folder" "$(ids)" \
  '"id":"news/b.txt""id":"news/c.html""id":"news/more/a.txt"'
run 0 run - <fish.txt
is records "$(lines out)" 1
gzip -k oil.txt
run 0 run oil.txt.gz
is records "$(lines out)" 1
printf '%s\n' '{"key":7,"body":"Norway said no.","head":"Oil"}' >feed.jsonl
run 1 run feed.jsonl
has err '"text" is missing'
run 0 run --text-field body --id-field key --title-field head feed.jsonl
has out '"id":"7"' '"title":"Oil"'
printf -- '---\ndate: 2025-05-04\n---\n# Mayor denies *taking* bribes\n\nThe mayor **denied** it.\n' >notes.md
run 0 run --with text notes.md
has out '"title":"Mayor denies taking bribes"' '"date":"2025-05-04"' 'The mayor denied it.'
run 0 run --input-format text --with text notes.md
has out '**denied**'
run 0 run --input-format markdown --with text - <notes.md
has out 'The mayor denied it.'
printf 'nr;headline;body\r\n7;Oil;"Norway said ""no"".\nIt denied the charge."\r\n8;Fish;x;y\r\n9;;Chile denied it.\r\n' >table.csv
run 1 run --id-field nr --text-field headline+body --with text table.csv
has out '"id":"7"' 'Oil\n\nNorway said \"no\".\nIt denied the charge.' '"id":"9"'
has err 'table.csv:4: 4 cells, but 3 columns have names'
run 1 run table.csv
has err 'table.csv:1: no column "text"; there is "nr", "headline", "body" (--text-field)'
is "a table is refused once" "$(grep -c 'no column' err)" 1
run 1 run --text-field headline+text table.csv
has err 'table.csv:1: no column "text"; there is "nr", "headline", "body" (--text-field)'
printf '%s\n' '{"title":"Oil","body":"Norway said no."}' >typo.jsonl
run 1 run --text-field title+text typo.jsonl
has err 'typo.jsonl:1: field "text" is missing; there is "title", "body" (--text-field)'
for wrong in title+ +text ++; do
  run 2 run --text-field "$wrong" typo.jsonl
  has err "--text-field needs a name on each side of \"+\", not \"$wrong\""
done
mkdir tables
cp table.csv oil.txt tables
run 0 run tables
is "a table beside texts is none of them" "$(lines out)" 1
printf 'text\tid\nChile denied it.\tc\n' >table.tsv
run 0 run table.tsv
has out '"id":"c"'
printf '%s\n' '{"text":"The port was shut.","title":"Mayor denies taking bribes"}' '{"text":"Minister denies fraud"}' >heads.jsonl
run 0 run --text-field title+text --with text heads.jsonl
has out '"text":"Mayor denies taking bribes\n\nThe port was shut."' '"text":"Minister"'
is "denials of headlines" "$(grep -o '"denials":1' out | tr '\n' ' ')" '"denials":1 "denials":1 '
run 0 run --input-format text feed.jsonl
is records "$(lines out)" 1
: >empty.txt
run 0 run empty.txt
is records "$(lines out)" 1

# ---- the same bytes every time
run 0 run fish.txt oil.txt news
cp out wanted
for _ in 1 2 3; do
  run 0 run fish.txt oil.txt news
  cmp -s out wanted && pass || fail "not the same bytes"
done
# ---- in text, what is piped in has a name
echo 'Norway denied it.' | "$GAINSAY" run --format text - >out 2>err
is "heading" "$(head -n 1 out | sed 's/\xc2\xa0/ /g')" 'standard input · 1 sentence · 1 actor · 2 claims · 1 denial · 0 tensions'
echo 'Norway denied it.' | "$GAINSAY" run - >out 2>err
has out '"id":"-"'
echo 'Norway denied it.' | "$GAINSAY" find '<deny>' - >out 2>err
has out 'standard input:1 '
echo 'Norway denied it.' | "$GAINSAY" find --count '<deny>' - >out 2>err
is "what is told" "$(cat out)" 'standard input:1'
echo '{"id":"x"' | "$GAINSAY" run --input-format jsonl - >out 2>err
has err 'gainsay: standard input:1: byte 9'

# ---- whoever is only told of in what is said of the speaker does not speak
echo 'A glazier sacked by the Halden Orchestra said that she would sue. Tom Ode, sacked by Tarn Ltd, said it was late.' >told.txt
echo 'They quote a memo according to which the former minister, Ada Lind, believed that the sums were wrong.' >>told.txt
run 0 run --format text --show claims told.txt
has out 'A glazier → that she would sue' 'Tom Ode → it was late' 'Ada Lind → that the sums were wrong'

# ---- an archive in one file: what an article costs does not grow with the articles beside it, or its Lua would be stopped
cat >dispatch.txt <<'END'
LOREN — The harbour master, Ivo Brenn, accused the Tarsk Fishers' Union of dumping rotten cod on Thursday.
A spokesman for the union said its boats had been in port all week.
"We dumped nothing," its chairwoman, Dana Holt, told the Loren Herald. Brenn's deputy, who had said the quay was safe, refused to comment.
It was Holt who had warned that the ice plant was failing.
END
for _ in $(seq 600); do cat dispatch.txt; echo; done >archive.txt
run 0 run --format csv-denials archive.txt
is "denials of an archive" "$(grep -c 'archive.txt' out)" 1800
finish
