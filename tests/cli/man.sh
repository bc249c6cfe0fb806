#!/bin/bash
# The man page against the program: every command, option and dot command that help lists stands in
# it, it names none that help does not list, and mandoc has nothing to say about how it is written.
. "$(dirname "$0")/lib.sh"
page=$top/engine/cli/gainsay.1

# between SECTION: the source lines of a section
between() { awk -v name="$1" '/^\.Sh / { on = $0 == ".Sh " name; next } on' "$page"; }
# options FILE: the names of options in a help, "-p" and "--pack"
options() { sed -n '/^Options$/,$p' "$1" | grep -oE '^  (-[a-z], |    )--[a-z-]+' | tr -d ' ' | tr , '\n'; }

# ---- commands: those of the overview, in its order
run 0 help
commands=$(awk '/^Commands$/ { on = 1; next } !NF { on = 0 } on { print $1 }' out)
is "commands of the page" "$(between COMMANDS | sed -n 's/^\.It Cm \([a-z]*\).*/\1/p')" "$commands"

# ---- options: those of each command, and no others
between OPTIONS | grep -v '^\.Bl ' >options_source
# "Fl p" and "Fl Fl pack" are written as they are typed
sed -E 's/Fl Fl ([a-z-]+)/--\1/g; s/Fl ([a-z])/-\1/g' options_source |
  grep -oE -- '(^|[ .])--?[a-z][a-z-]*' | tr -d ' .' | sort -u >in_page
: >in_help
for c in $commands; do
  run 0 help "$c"
  options out >"of_$c"
  is "$c has options" "$([ -s "of_$c" ] && echo yes)" yes
  for o in $(cat "of_$c"); do
    if grep -qxF -e "$o" in_page; then pass; else fail "the page lacks $o of $c"; fi
  done
  cat "of_$c" >>in_help
done
sort -u -o in_help in_help
is "options that no command has" "$(comm -23 in_page in_help)" ''

# an option with commands in brackets names just those that have it; -o is listed twice, with a
# file and with a folder
awk '/^\.It Fl / { option = ""; for (i = 2; i <= NF; i++)
       if ($i == "Fl" && $(i + 1) == "Fl") option = "--" $(i + 2) }
     /^\.Pq Cm / && option { gsub(/^\.Pq Cm |,/, ""); said[option] = said[option] " " $0; option = "" }
     END { for (option in said) print option said[option] }' options_source | sort >claimed
while read -r option said; do
  for c in $commands; do
    has_it=$(grep -cxF -e "$option" "of_$c")
    for word in $said; do [ "$word" = "$c" ] && has_it=$((has_it + 2)); done
    case $has_it in 0 | 3) pass ;; *) fail "$option of $c: the page says $said" ;; esac
  done
done <claimed
is "options with commands in brackets" "$(($(lines claimed) >= 10))" 1

# ---- the session, the exit statuses, the environment
run 0 repl <<<.help
between 'THE SESSION' >session
for dot in $(grep -oE '^  \.[a-z. ]+' out | grep -oE '\.[a-z]+'); do
  if grep -qE -- "(^|[ ,])\\$dot( |\$)" session; then pass; else fail "the page lacks $dot"; fi
done
for status in 0 1 2 3 4 5; do
  if between 'EXIT STATUS' | grep -qx ".It $status"; then pass; else fail "no status $status"; fi
done
for variable in GAINSAY_PACK_PATH XDG_DATA_HOME XDG_STATE_HOME GAINSAY_CACHE XDG_CACHE_HOME NO_COLOR CLICOLOR_FORCE TERM COLUMNS; do
  if between ENVIRONMENT | grep -qx ".It Ev $variable"; then pass; else fail "no $variable"; fi
done

# ---- how it is written. What mandoc says on stderr is about the machine's own list of pages.
if command -v mandoc >/dev/null; then
  ran='mandoc -T lint'
  mandoc -T lint "$page" >out 2>err
  empty out
fi
finish
