# lib: what the scripts of tests/cli share; sourced by each.
# GAINSAY is the program under test, TMP a folder of the script's own; it works in that folder, so
# that paths in messages are short. Each `is`, `has`, ... counts as one test; `finish` tells the sum.
set -u
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$TMP" || exit 1
export HOME=$TMP/home
mkdir "$HOME"
passed=0
failed=0

pass() { passed=$((passed + 1)); }
fail() {   # WHAT
  failed=$((failed + 1))
  echo "line ${BASH_LINENO[-2]}: $1"   # of the script, whichever helpers lie between
  echo "  last run: $ran"
  sed 's/^/  out: /' out | head -n 20
  sed 's/^/  err: /' err | head -n 20
}
ran='nothing yet'
: >out >err

# run STATUS ARGUMENT...: runs gainsay; output is in the files out and err.
run() {
  local wanted=$1 status
  shift
  ran="gainsay $*"
  "$GAINSAY" "$@" >out 2>err
  status=$?
  if [ "$status" = "$wanted" ]; then pass; else fail "exit status $status, not $wanted"; fi
}
is() {   # WHAT FOUND WANTED
  if [ "$2" = "$3" ]; then pass; else fail "$1 is \"$2\", not \"$3\""; fi
}
has() {   # FILE TEXT...: the file contains each text
  local file=$1 text
  shift
  for text; do
    if grep -qF -e "$text" "$file"; then pass; else fail "$file lacks \"$text\""; fi
  done
}
lacks() {   # FILE TEXT...
  local file=$1 text
  shift
  for text; do
    if grep -qF -e "$text" "$file"; then fail "$file has \"$text\""; else pass; fi
  done
}
screen() {   # out is what stands on standard input
  cat >wanted
  if cmp -s out wanted; then pass; else fail "another screen: $(diff wanted out | head -n 20)"; fi
}
lines() { wc -l <"$1" | tr -d ' '; }
empty() { if [ -s "$1" ]; then fail "$1 is not empty"; else pass; fi; }

# talk STATUS ARGUMENT... <LINES: gainsay repl in a pipe.
talk() {
  local wanted=$1
  shift
  run "$wanted" repl "$@"
}

# person ARGUMENT... <SCRIPT: the same on a pseudo-terminal, played as tests/tools/pty.c says.
# Scripts that use it begin with need_pty. Sets $status.
need_pty() {
  "${CC:-cc}" -std=c11 -D_XOPEN_SOURCE=700 -o "$TMP/pty" "$top/tests/tools/pty.c" && return
  echo "no C compiler to build tests/tools/pty.c"
  exit 77
}
person() {
  ran="on a terminal: gainsay $*"
  "$TMP/pty" "$GAINSAY" "$@" >out 2>err
  status=$?
}
ends() { if [ "$status" = "$1" ]; then pass; else fail "ended with $status, not $1"; fi; }   # of a person

finish() {
  echo "$passed passed, $failed failed"
  [ "$failed" = 0 ]
  exit
}

# Two small articles.
cat >fish.txt <<'END'
France and Germany at odds over fish

France quarrelled with Germany over fish on Monday. The German government said it had broken no
rules. “That is a lie,” the French minister Anne Dubois said. Berlin denied the claim.
Norway outfished Iceland the same day.
END
cat >oil.txt <<'END'
Norway said on Friday that it would sell less oil. Analysts said prices could rise.
END
