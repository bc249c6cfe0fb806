#!/bin/bash
# gainsay new, check and test: a pack from nothing, then broken in several ways.
. "$(dirname "$0")/lib.sh"

run 0 new my-pack
empty out
has err 'my-pack' 'gainsay test ./my-pack'
for f in pack.lua rules/first.lua words/first.tsv; do
  [ -s "my-pack/$f" ] && pass || fail "no my-pack/$f"
done
has my-pack/pack.lua 'pack "my-pack"'
lacks my-pack/rules/first.lua '@'
run 0 check --strict ./my-pack
has out './my-pack: nothing to remark'
run 0 test ./my-pack
has out 'ok    ./my-pack: '
is "closing line" "$(tail -n 1 out)" '2 passed, 0 failed'
run 0 run -p ./my-pack fish.txt
has out '"name":"my-pack"'

(cd my-pack && "$GAINSAY" test . && "$GAINSAY" check --fix . && cd rules && "$GAINSAY" test ..) >out 2>err
is "in the folder of the pack" $? 0
has out 'ok    .: ' '.: nothing to remark' 'ok    ..: '

run 4 new my-pack
has err 'is there already'
run 0 new deep-1
mkdir in
run 0 new in/pack-2/
has in/pack-2/pack.lua 'pack "pack-2"'
run 4 new no-folder/pack
run 2 new news
has err 'there is a pack "news" already'
mkdir copies
cp -r my-pack copies/news   # a pack is called as its folder is
run 3 test ./copies/news
has err './copies/news/pack.lua:1: error: it needs "news" and is called so itself; give its folder another name'
for name in My-pack 1st 'a b' '' a/ß; do run 2 new "$name"; done

# ---- an example that fails
sed -i 's/no = { "/no = { "France upstaged Germany on Monday.", "/' my-pack/rules/first.lua
run 1 test ./my-pack
has out 'my-pack/rules/first.lua:' 'FAIL  ./my-pack: ' '1 failed'
is "closing line" "$(tail -n 1 out)" '2 passed, 1 failed'
run 1 test --rule upstage ./my-pack
run 2 test --rule upstgae ./my-pack
has err 'did you mean "upstage"?'
run 1 test ./my-pack ./deep-1
has out 'FAIL  ./my-pack: ' 'ok    ./deep-1: '
is "closing line" "$(tail -n 1 out)" '4 passed, 1 failed'

# ---- a list that is not there, with the place shown
sed -i 's/<first>/<frist>/' my-pack/rules/first.lua
run 3 check ./my-pack
has out 'first.lua:12:' 'error: ' 'frist' '[' 'did you mean "first"' './my-pack: refused'
caret=$(grep -n '^ *^$' out | head -n 1 | cut -d: -f1)
column=$(sed -n "${caret}p" out | tr -d '\n' | wc -c)
is "under the caret" "$(sed -n "$((caret - 1))p" out | cut -c "$column-" | grep -c '^<\?frist')" 1
run 3 run -p ./my-pack fish.txt
empty out
has err 'first.lua:12:'
run 3 check ./deep-1 ./my-pack
has out './deep-1: nothing to remark'

# ---- a syntax error
echo 'rule "open" {' >deep-1/rules/open.lua
run 3 check ./deep-1
has out 'open.lua:' 'error: '
rm deep-1/rules/open.lua

# ---- warnings
sed -i '/^  yes = /d; /^  no = /d' deep-1/rules/first.lua
run 0 check ./deep-1
has out 'warning: '
run 1 check --strict ./deep-1

# ---- packs of the path
mkdir -p path
cp -r in/pack-2 path/
run 0 packs
has out 'news' 'base'
lacks out 'pack-2'
run 0 packs --pack-path "$PWD/path"
has out 'pack-2' '0.1.0'
GAINSAY_PACK_PATH=$PWD/path run 0 packs --long
has out "$PWD/path/pack-2"
is "times that it is told" "$(grep -c '^pack-2' out)" 1
lacks out hidden
GAINSAY_PACK_PATH=$PWD/path run 0 run -p pack-2 fish.txt
mkdir -p "$HOME/.local/share/gainsay"
mv path "$HOME/.local/share/gainsay/packs"
run 0 test pack-2
finish
