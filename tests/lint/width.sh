#!/bin/bash
# No line of C, nor of what a README says, is longer than the one width of the project, which .editorconfig says for
# editors; what lays out and judges sources by itself says the same.
set -u
cd "$(dirname "$0")/../.." || exit 1
export LC_ALL=C.UTF-8   # grep counts characters, not bytes
bad=0

width=$(sed -n 's/^max_line_length = \([0-9][0-9]*\)$/\1/p' .editorconfig)
[ -n "$width" ] || { echo ".editorconfig says no max_line_length"; exit 1; }

says() {   # FILE TEXT
  grep -qF "$2" "$1" && return
  echo "$1 does not say \"$2\", as .editorconfig does"
  bad=1
}
says .clang-format "ColumnLimit: $width"
says .luacheckrc "max_line_length = $width"
says engine/README.md "at most $width columns"

long=$(grep -rnaE --include='*.[ch]' "^.{$((width + 1))}" engine include tests)
if [ -n "$long" ]; then
  sed -E "s/^([^:]*:[0-9]+):.*/\1: longer than $width columns/" <<<"$long"
  bad=1
fi

# Rows of tables and what stands in fences or indented is not laid out by hand.
while IFS= read -r readme; do
  long=$(sed -e '/^```/,/^```/s/.*//' -e '/^|/s/.*//' -e '/^    /s/.*//' "$readme" | grep -nE "^.{$((width + 1))}")
  [ -z "$long" ] || { sed -E "s|^([0-9]+):.*|$readme:\1: longer than $width columns|" <<<"$long"; bad=1; }
done < <(find . -name README.md -not -path './build/*' | sort)
exit $bad
