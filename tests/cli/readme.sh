#!/bin/bash
# README.md shows what the screen shows: each command of its console blocks is run as it stands there, in the
# top folder, and what it prints is compared. "[...]" stands for lines left out; spaces that keep a number at its noun are written as plain ones.
# The session is played likewise: each line behind a prompt is typed, and what is shown below it comes.
. "$(dirname "$0")/lib.sh"
mkdir -p readme/build blocks
cp -r "$top/examples" readme/
cat >readme/build/gainsay <<END
#!/bin/bash
exec "$GAINSAY" "\$@"
END
chmod +x readme/build/gainsay
# the change that the README makes to a copy of the first pack
cp -r readme/examples/first-pack readme/changed
sed -i 's/wound, //' readme/changed/rules/toll.lua

awk '/^```console$/ { on = 1; next } /^```$/ { on = 0; if (file) close(file); file = ""; next }
  on && /^\$ / { if (file) close(file); file = sprintf("blocks/%02d", ++n); print substr($0, 3) > (file ".sh"); printf "" > file; next }
  on && file { print > file }' "$top/README.md"

# shows EXPECTED GOT: the lines of EXPECTED stand in GOT one after the other, with others between them only where
# "[...]" stands; the first begins and the last ends it
shows() {
  awk 'NR == FNR { want[++n] = $0; next } { got[++m] = $0 }
    END {
      at = 1; gap = 0
      for (i = 1; i <= n; i++) {
        if (want[i] == "[...]") { gap = 1; continue }
        while (gap && at <= m && got[at] != want[i]) at++
        if (at > m || got[at] != want[i]) { print "line " i ": " want[i]; print "but:    " (at > m ? "(the end)" : got[at]); exit 1 }
        at++; gap = 0
      }
      if (at <= m && !gap) { print "and then: " got[at]; exit 1 }
    }' "$1" "$2"
}
for script in blocks/*.sh; do
  ran=$(cat "$script")
  (cd readme && bash "../$script") 2>err | sed 's/\xc2\xa0/ /g' >out
  if difference=$(shows "${script%.sh}" out); then pass; else fail "the README shows something else: $difference"; fi
done

# the files of packs that it shows are those in examples/
awk '/^```lua$/ { on = 1; file = sprintf("blocks/%02d.lua", ++n); next } /^```$/ { on = 0 } on { print > file }' "$top/README.md"
cat "$top"/examples/first-pack/pack.lua "$top"/examples/first-pack/rules/*.lua "$top"/examples/rescues/rules/*.lua >wanted
cat blocks/*.lua >shown
if cmp -s wanted shown; then pass; else fail "the packs of the README: $(diff wanted shown | head -n 5)"; fi

awk '/^```text$/ { on = 1; next } /^```$/ { on = 0 } on' "$top/README.md" >session
article=$(sed -n '1s/^news \([^>]*\)> .*/\1/p' session)
sed -n "s/^news $article> //p" session >typed
sed "s/^news $article> .*/[...]/" session >expected
(cd readme && COLUMNS=80 "$GAINSAY" repl "examples/articles/$article") <typed >out 2>err
is "lines of the session" "$(($(wc -l <typed) >= 5))" 1
if difference=$(shows expected out); then pass; else fail "the session of the README: $difference"; fi

is "commands of the README" "$(($(ls blocks/*.sh | wc -l) >= 6))" 1
finish
