# Packs are kept as they were loaded, and what is kept is never told from what would be loaded anew.
. "$(dirname "$0")/lib.sh"
unset GAINSAY_CACHE

kept() { find "${GAINSAY_CACHE-$HOME/.cache/gainsay}" -name '*.rules' 2>/dev/null; }

mkdir -p mine/rules mine/words
echo 'pack "mine" { version = "1", needs = { "news" } }' >mine/pack.lua
echo 'words "fish" { from = "words/fish.tsv" }' >mine/rules/10.lua
printf 'entry\nfish\n' >mine/words/fish.tsv
cat >>mine/rules/10.lua <<'END'
rule "fish" { finds = "Fish", ways = { word = [[ <fish> ]] }, yes = { "They eat [fish]." } }
words "say" { drop = "zzyzx" }
END

# ---- young files could change unseen: nothing is kept of them

run 0 run -p ./mine --format jsonl fish.txt
mv out wanted
is "what is kept of young files" "$(kept)" ""
sleep 3.1

# ---- the same bytes from what is kept

run 0 run -p ./mine --format jsonl fish.txt
cmp -s out wanted || fail "what was loaded into a region differs"
is "number of files kept" "$(kept | wc -l)" 1
if [ "$(kept | wc -l)" = 0 ]; then finish; fi   # a build with sanitizers, a system without such addresses
told=$(sed -n 's/.*about \([0-9]*\) MB on the disk.*/\1/p' "$top/README.md") real=$(du -m "$(kept)" | cut -f 1)
is "the README tells its size, $real MB, within a tenth" "$((real * 10 > told * 9 && real * 10 < told * 11))" 1
is "who may read it" "$(stat -c %a "$(kept)")" 600
run 0 run -p ./mine --format jsonl fish.txt
cmp -s out wanted || fail "what was kept differs"
run 0 find -p ./mine '<fish>' fish.txt
has err "2 matches"
run 0 why -p ./mine fish.txt --type Fish
has out "mine/rules/10.lua:2" "mine/words/fish.tsv:2"
run 0 check ./mine
has out "[nothing-to-drop]"   # seen when it was loaded
run 0 test ./mine
has out "1 example of 1 rule"

# ---- and it is what is used

mkfifo wait
"$GAINSAY" run -p ./mine --format jsonl - <wait >out 2>err &
reader=$!
exec 3>wait
for try in $(seq 100); do
  grep -qF "$(kept)" "/proc/$reader/maps" && break
  sleep 0.05
done
is "what it has mapped" "$(grep -cF "$(kept)" "/proc/$reader/maps" | sed 's/[2-9]/1/')" 1
exec 3>&-
wait "$reader"

# ---- nothing in it points to the heap: here each block of that has pages of its own, so that it would show

first=$(kept)
rm "$first"
GLIBC_TUNABLES=glibc.malloc.mmap_threshold=1 run 0 run -p ./mine --format jsonl fish.txt
is "what is kept" "$(kept)" "$first"

# ---- what is not whole, or of another program, is not: it is made again

damage() {   # WHAT COMMAND...: a command that damages the file
  local what=$1
  shift
  "$@"
  run 0 run -p ./mine --format jsonl fish.txt
  cmp -s out wanted || fail "$what shows"
}
cut_short() { truncate -s 1000000 "$(kept)"; }
cut_off() { truncate -s 10 "$(kept)"; }
sign_anew() { printf 'another program' | dd of="$(kept)" bs=1 seek=20 conv=notrunc status=none; }
zero() { dd if=/dev/zero of="$(kept)" bs=4096 seek=1000 count=4000 conv=notrunc status=none; }
lose() { touch -r "$(kept)" was; zero; touch -r was "$(kept)"; }   # as when the power went
write_into() { LC_ALL=C sed -i 's/denial by verb/DENIAL BY VERB/g' "$(kept)"; }
open_to_all() { LC_ALL=C sed -i 's/denial by verb/DENIAL BY VERB/g' "$(kept)"; chmod go+w "$(kept)"; }
damage "a file cut short" cut_short
damage "a file cut off" cut_off
damage "the sign of another program" sign_anew
damage "what others could have written" open_to_all
damage "a file with pages of zeros" zero
damage "a file that lost pages" lose
damage "a file that was written into" write_into
is "number of files kept" "$(kept | wc -l)" 1

# ---- a change shows at once: in a file, by a new file, in another folder of the path

sed -i 's/fish/Iran/' mine/words/fish.tsv
run 0 find -p ./mine '<fish>' fish.txt
has err "0 matches"
sed -i 's/Iran/fish/' mine/words/fish.tsv
sleep 3.1
run 0 run -p ./mine --format jsonl fish.txt
cmp -s out wanted || fail "a change taken back shows"
echo 'rule "more" { finds = "More", ways = { word = [[ iceland ]] }, yes = { "[Iceland] left." } }' >mine/rules/20.lua
run 0 run -p ./mine --format jsonl fish.txt
has out '"More"'
rm mine/rules/20.lua
mkdir -p path
run 0 run -p news --pack-path path --format jsonl fish.txt
mkdir -p path/news/rules
echo 'pack "news" { version = "1", needs = { "base" } }' >path/news/pack.lua
run 0 run -p news --pack-path path --format jsonl fish.txt
lacks out 'DENIAL' 'denial by'

# ---- two sets at one time, limits of their own, a batch

sleep 3.1
run 0 run -p ./mine --format jsonl fish.txt
run 1 diff -p news -p ./mine fish.txt
mv out first
run 1 diff -p news -p ./mine fish.txt
cmp -s out first || fail "two sets of which both are kept differ otherwise"
run 0 batch -p news -p ./mine -o results fish.txt oil.txt
run 0 batch -p news -p ./mine -o again fish.txt oil.txt
diff -r results again >/dev/null || fail "a batch from what is kept differs"

# ---- no more than a gigabyte and a half is kept: what was used before the others goes

folder=${GAINSAY_CACHE-$HOME/.cache/gainsay}
before=$(kept | wc -l)
for n in 1 2 3; do
  truncate -s 600M "$folder/big$n.rules"
  touch -a -m -d "$n days ago" "$folder/big$n.rules"
done
touch mine/pack.lua
sleep 3.1
run 0 run -p ./mine --format jsonl fish.txt
is "what is left of big files" "$(cd "$folder" && echo big*)" "big1.rules"
is "number of other files" "$(kept | grep -vc big)" "$before"
rm -f "$folder"/big*

# ---- what a killed run leaves half written has a name by which it is trimmed too

mkdir killed
GAINSAY_CACHE=$PWD/killed "$GAINSAY" run -p news fish.txt >out 2>err &
for ((tries = 0; tries < 5000; tries++)); do
  [ -n "$(ls killed)" ] && break
  sleep 0.002
done
kill -KILL $! && wait $! 2>/dev/null
is "whether something is left" "$(ls killed | grep -c .)" 1
is "what is never trimmed" "$(ls killed | grep -v '\.rules$')" ""
rm -r killed

# ---- where nothing can be kept, nothing is said

for cache in "" /dev/null/none "$PWD/fish.txt"; do
  GAINSAY_CACHE=$cache run 0 run -p ./mine --format jsonl fish.txt
  cmp -s out wanted || fail "a run without a cache differs"
  empty err
done
finish
