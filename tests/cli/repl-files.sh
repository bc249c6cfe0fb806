#!/bin/bash
# gainsay repl and the files about it: .save into an empty file, "~/" in paths, a pack in a folder named like
# the session's own rules.
. "$(dirname "$0")/lib.sh"
"$GAINSAY" new mine 2>/dev/null

talk() {   # STATUS ARGUMENT... <LINES
  local wanted=$1
  shift
  ran="gainsay repl $*"
  "$GAINSAY" repl "$@" >out 2>err
  is "exit status" $? "$wanted"
}

# ---- .save: an empty file, the home folder, a folder of that name
: >mine/rules/20-empty.lua
mkdir -p "$HOME/kept" folder.lua
talk 0 -p ./mine fish.txt <<'END'
rule "outfished" { finds = "Tension", pattern = [[ {from: Actor} {trigger: outfished} {to: Actor} ]] }
.save outfished ~/kept/fish.lua
.save outfished mine/rules/20-empty.lua
END
has out "wrote $HOME/kept/fish.lua" 'appended to mine/rules/20-empty.lua'
empty err
is "the file that was empty" "$(head -c 16 mine/rules/20-empty.lua)" 'rule "outfished"'
cmp -s mine/rules/20-empty.lua "$HOME/kept/fish.lua"
is "both files are the same:" $? 0
talk 1 fish.txt <<'END'
rule "other" { finds = "Tension", pattern = [[ {from: Actor} {trigger: outfished} {to: Actor} ]] }
.save other folder.lua
END
has err 'cannot read folder.lua'

# ---- "~/" in .open and .pack
cp fish.txt "$HOME"
cp -r mine "$HOME/home-pack"
talk 0 <<'END'
.pack ~/home-pack
.open ~/fish.txt
.pack
END
has out "$HOME/home-pack" "$HOME/fish.txt: "

# ---- a pack whose folder is named as chunks of the session are
"$GAINSAY" new live-1 2>/dev/null
talk 0 -p live-1/ fish.txt <<'END'
rule "typed" { finds = "Tension", pattern = [[ {from: Actor} {trigger: outfished} {to: Actor} ]] }
.rule upstage
.rule typed
END
has out 'live-1/rules/first.lua:' 'finds Tension, pack live-1,' 'rule "upstage" {' 'rule "typed" { finds'
is "the typed rule is shown" "$(grep -c '^rule "typed" {' out)" 1

# ---- a slash behind a folder, as completion leaves it, is no other name: neither pack hides the other
talk 0 -p live-1/ -p ./mine// fish.txt <<'END'
.pack
END
is "packs" "$(grep -E -c '^(live-1|mine) ' out)" 2
finish
