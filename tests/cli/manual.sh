#!/bin/bash
# scripts/README.md says nothing that does not work: each recipe of the cookbook loads, passes its examples and
# check; each other piece of Lua that has an example passes it; each transcript shows what it says.
. "$(dirname "$0")/lib.sh"
manual=$top/scripts/README.md

# ---- pieces of Lua: number NAME FILE of each fenced block, its text in blocks/
# A recipe is all blocks from its bold heading to the next. A first line such as "-- helper.lua" or
# "# words/x.tsv: ..." names the file that a block is; any other is a file of rules.
mkdir blocks
awk '
  /^## / { section = $0; sub(/^## /, "", section); recipe = "" }
  /^\*\*[0-9]+\./ { recipe = $0; gsub(/^\*\*|\..*/, "", recipe) }
  /^```/ && open { open = 0; close(file); next }
  /^```(lua|tsv)$/ {
    open = 1; n++
    file = sprintf("blocks/%03d", n)
    printf "%03d\t%s\t%s\n", n, section, recipe > "blocks/index"
    next
  }
  open { print > file }' "$manual"

file_of() {   # BLOCK: the file of the pack that it is
  sed -n -E '1s/^(-- |# )([a-z0-9/-]+\.(lua|tsv))(:.*)?$/\2/p' "$1" | sed 's|^pack.lua$|pack.lua|'
}
begin_pack() {   # NAME
  mkdir -p "$1/rules" "$1/words"
  printf 'pack "%s" { version = "1", needs = { "news" }, about = "from the manual" }\n' "$1" >"$1/pack.lua"
}
put() {   # PACK BLOCK
  local file
  file=$(file_of "blocks/$2")
  cp "blocks/$2" "$1/${file:-rules/$2.lua}"
}

# ---- the cookbook
recipes=$(awk -F'\t' '$2 == "Cookbook" { print $3 }' blocks/index | sort -nu)
for recipe in $recipes; do
  begin_pack "recipe-$recipe"
  for block in $(awk -F'\t' -v r="$recipe" '$2 == "Cookbook" && $3 == r { print $1 }' blocks/index); do
    put "recipe-$recipe" "$block"
  done
  run 0 test "./recipe-$recipe"
  run 0 check --strict "./recipe-$recipe"
done
is "recipes" "$(echo "$recipes" | wc -l)" 20

# ---- the rest: blocks that declare rules with examples; fragments and overlays load or do not, by themselves
while IFS=$'\t' read -r block section recipe; do
  [ "$section" != Cookbook ] && grep -q '^  yes = ' "blocks/$block" || continue
  begin_pack "block-$block"
  # a table that the rules name is the block before
  for table in $(awk -F'\t' -v s="$section" -v b="$block" '$2 == s && $1 < b { print $1 }' blocks/index); do
    [ -z "$(file_of "blocks/$table" | grep tsv)" ] || put "block-$block" "$table"
  done
  put "block-$block" "$block"
  run 0 test "./block-$block"
done <blocks/index


# ---- the notation on one screen: it fits, and each sign in it is told about below
awk '/^### On one screen/ { on = 1 } /^### Sign by sign/ { exit } on' "$manual" | sed -n '/^```text/,/^```$/p' |
  sed '1d;$d' >screen
is "fits 80 columns and 24 lines" "$(awk 'length > 80 { bad = 1 } END { print (bad || NR > 23) + 0 }' screen)" 0
while IFS= read -r pattern; do
  run 0 find "$pattern" fish.txt
done <<'END'
said that
<say> <say frames=that> [not <deny reject>]*
Actor [Actor kind=state] np with Actor
[verb past] | [noun not plural] | [<say> past] | [lemma=say] | [VBD] | [capital] | [quoted]
/un.*/ {cue: <say>} (a | b c) x? x* x+ x{2,4} x?? x*? x+?
^ ... , ...8 . $
END

# ---- asking why: the screens are those that come; a line "..." stands for any
awk '/^## / { on = $0 == "## Asking why and why not" } on' "$manual" >asking
begin_pack boats
echo 'pack "boats" { version = "1", needs = { "base" }, about = "from the manual" }' >boats/pack.lua
sed -n '/^```lua/,/^```/p' asking | sed '1d;$d' >boats/rules/10.lua
sed -n '/^```text$/,/^```$/p' asking | awk '/^The barge/ { on = 1 } /^```/ { on = 0 } on' >near.txt
awk '/^\$ gainsay/ { n++; print substr($0, 11) > ("asked." n); on = 1; next } /^```/ { on = 0 }
     on { print > ("told." n) }' asking
for asked in asked.*; do
  read -ra arguments <"$asked"
  run 0 "${arguments[@]}"
  told=told.${asked#*.}
  if grep -qx '\.\.\.' "$told"; then
    while IFS= read -r line; do
      if [ "$line" = ... ] || grep -qxF -e "$line" out; then pass; else fail "the screen has no \"$line\""; fi
    done <"$told"
  elif diff "$told" out >difference; then pass; else fail "another screen: $(cat difference)"; fi
done
is "screens" "$(ls asked.* | wc -l)" 3

# ---- the transcript, played on a terminal of 80 columns: what stands between two prompts is what the screen shows
# Shell steps are compared whole.
mkdir grow bin
cat >bin/gainsay <<END
#!/bin/bash
exec "$GAINSAY" "\$@"
END
chmod +x bin/gainsay
export PATH=$TMP/bin:$PATH TERM=xterm NO_COLOR=1
need_pty
awk '/^## / { on = $0 == "## A pack grows" } on && /^```/ { fence = !fence; next } on && fence' "$manual" >transcript
awk '
  function flush() { close(out) }
  /^\$ gainsay repl/ { flush(); n++; out = sprintf("grow/%02d.pty", n); print substr($0, 3) > sprintf("grow/%02d.run", n); next }
  /^\$ / { flush(); n++; out = sprintf("grow/%02d.out", n); cmd = sprintf("grow/%02d.sh", n)
           print substr($0, 3) > cmd; printf "" > out; next }
  /^> / && out ~ /out$/ { print substr($0, 3) > cmd; next }
  out ~ /out$/ { print > out; next }
  { text = $0; verb = told ? "follow" : "expect"; told = 0; gsub(/\\/, "\\\\", text) }
  match(text, /^[a-z]+ [a-z.]+> /) { printf "%s %s\nsend %s\\r\n", verb, substr(text, 1, RLENGTH), substr(text, RLENGTH + 1) > out; next }
  /^\.\.\. / { printf "expect ... \nsend %s\\r\n", substr(text, 5) > out; next }
  /./ { printf "%s %s\n", verb, text > out; told = 1 }' transcript
for step in grow/*.sh grow/*.pty; do echo "$step"; done | sort >steps
while IFS= read -r step; do
  name=${step%.*}
  case $step in
    *.sh)
      ran=$(head -n 1 "$step")
      bash "$step" >out 2>&1
      if diff "$name.out" out >difference; then pass; else fail "another answer: $(cat difference)"; fi ;;
    *.pty)
      read -ra arguments <"$name.run"
      person "${arguments[@]:1}" <"$step"
      is "exit status" "$status" 0 ;;
  esac
done <steps
is "steps of the transcript" "$(($(lines steps) >= 4))" 1
finish
