#!/bin/bash
# What a session shows of an article and of the packs, screen by screen: .text, .tags, .chunks, .words, .set.
. "$(dirname "$0")/lib.sh"

cat >memo.txt <<'END'
Minister denies memo

The minister, Radomir Kesk, denied that officials had warned him. "The suggestion that I buried
a warning is untrue," he said.
END
echo '東京の officials denied that 北京 had warned café owners.' >wide.txt

# A pack of few rules, so that the screens do not hang on the large ones. The findings of "crosses" reach over
# the ends of others.
mkdir -p marks/rules
cat >marks/pack.lua <<'END'
pack "marks" { version = "1", needs = { "base" }, about = "findings that nest and cross" }
END
cat >marks/rules/all.lua <<'END'
words "deny" { strong = "deny, reject", inflect = "verb" }
rule "whole" { finds = "Whole", pattern = [[ the minister ...20 {cue: <deny>} ...20 him ]] }
rule "inside" { finds = "Inside", pattern = [[ officials had {trigger: warned} ]] }
rule "crosses" { finds = "Crosses", pattern = [[ {cue: warned} him . ]] }
rule "wide" { finds = "Wide", pattern = [[ /東.*/ officials {cue: <deny>} ]] }
rule "short" { finds = "Short", pattern = [[ {cue: 'I'} ]] }
END

# shows LINES FILE SCREEN: what the lines show of the file at 60 columns, without the line of counts
shows() {
  printf '%b' "$1" | "$GAINSAY" repl -p ./marks --width 60 "$2" >all 2>err
  tail -n +2 all >out
  ran="repl: $1"
  cat >wanted
  if diff wanted out >difference; then pass; else fail "another screen: $(cat difference)"; fi
}

# ---- bars: nested, crossing, over the end of a row, short
shows '.text\n' memo.txt <<'END'
   1  Minister denies memo

   3  The minister, Radomir Kesk, denied that officials had
                                              ╰o2──────────
      ╰o1─────────────────────────━━━━━━───────────────────
      warned him. "The suggestion that I buried
      ━o2━━━                           o4
      ─o1──────╯
      ━o3━━━────╯
   4  a warning is untrue," he said.
END

# ---- one line; as it is
shows '.text 1\n.text 4\n.text plain\n' memo.txt <<'END'
   1  Minister denies memo
   4  a warning is untrue," he said.
Minister denies memo

The minister, Radomir Kesk, denied that officials had warned him. "The suggestion that I buried
a warning is untrue," he said.
END

# ---- wide characters count twice
shows '.text\n.tags\n' wide.txt <<'END'
   1  東京の officials denied that 北京 had warned café
      ╰o1──────────────━━━━━━
      owners.
line 1
東京の officials denied that 北京 had  warned café owners
NN     NNS       VBD    IN   NN   VBD  VBN    NN   NNS
       official  deny             have warn        owner

.
PUNCT

in word lists
  denied         takes_doing only_verb tail_verb deny
  that           conjunction
  had            have bare_infinitive to_do chain only_verb
  warned         told_to_do only_verb tail_verb
END

# ---- tags of the line of the last match, else of the first
shows '.tags\nuntrue\n.set offsets bytes\n.tags\n' memo.txt <<'END'
line 1
Minister denies memo
NN       VBZ    NN
         deny

in word lists
  denies         takes_doing tail_verb deny
4  I buried a warning is [untrue]," he said.
offsets   bytes           off, codepoints, bytes or utf16:
          of tokens in .tags
line 4
118 120     128 131    137   138   140 143  147
a   warning is  untrue ,     "     he  said .
DT  NN      VBZ JJ     PUNCT PUNCT PRP VBD  PUNCT
            be                         say

in word lists
  warning        aside_gerund ing_noun told_to_do
  is             be bare_infinitive
  said           bare_infinitive only_verb tail_verb
END

# ---- phrases and clauses
shows '.chunks 3\n' memo.txt <<'END'
   3  The minister, Radomir Kesk, denied that officials had
      ╰np────────╯  ╰np────────╯  verbs╯ ╰np╯ ╰np─────╯ verbs
      ╰clause──────────────────────────────────────────────
      warned him. "The suggestion that I buried
      verbs╯ np╯   ╰np──────────╯ ╰np╯ np
      ─clause──╯                         verbs╯
                  ╰clause──────────────────────
END

# ---- words
asks() {
  ran="gainsay repl: $1"
  printf '%b' "$1" | "$GAINSAY" repl memo.txt >out 2>err
}
asks '.words deny repu\n.words <deny> REPU\n'
is "entries" "$(grep -c '^repudiate  *news/words/deny.tsv:[0-9]*  .*strength=3' out)" 2
asks '.words deny xyz\n'
has out 'no entry of <deny> begins with "xyz"'
# ... all lists on a page, the largest first; those of a pack, file by file if they are many; of a file; of the session
asks '.words\n'
has out 'news  ' ' lists, ' ' entries; the largest:' 'base  ' 'actor ' '.words LIST shows its entries'
is "rows of the page" "$(($(lines out) <= 23))" 1
is "widest" "$(($(awk '{ print length }' out | sort -n | tail -n 1) <= 80))" 1
asks '.words base\n'
has out 'weekday 7' 'bare_say 1'
lacks out 'news' 'actor '
asks '.words news\n'
has out '  news/words/deny.tsv  false_phrase ' ' lists; .words FILE shows those of a file'
is "widest" "$(($(awk '{ print length }' out | sort -n | tail -n 1) <= 80))" 1
asks '.words 40-denials\n.words news/words/deny.tsv\n'
has out 'deny '
is "the count" "$(sed -n 's/.* deny \([0-9]*\).*/\1/p' out | head -n 1)" "$(printf '.words deny\n' | "$GAINSAY" repl | grep -c 'deny.tsv')"
asks 'words "mine" { "fish", "net" }\n.words live\n.words\n.words mine x\n'
is "typed lists" "$(grep -c '^  mine 2$' out)" 2
has out 'live  1 list, 2 entries:' 'no entry of <mine> begins with "x"'
asks '.words news x\n'
has err 'no word list "news"'
asks '.words dney\n.text 99\n.text x\n.set width 7\n.set colour\n.set color red\n.save x\n.save x y.txt\n.tour x\n'
has err 'did you mean "deny"?' '"99" is no line of the article; it has lines 1 to 4' '"x" is no line' \
  'width is COLUMNS' 'did you mean color?' 'color is auto, always or never, not "red"' '.save needs a rule' \
  'end in .lua' '.tour, .tour skip or .tour stop'

# ---- settings
asks '.set\n.set width 50\n.text\n.set offsets utf16\n.tags 3\n.set packs base\n.set packs\n.tags\n.text\n'
has out 'width     auto (80)' 'packs     base' 'offsets   utf16'
asks '.set packs no-such-pack\n.set packs\n'
has err 'no-such-pack' 'the rules stay as they were'
has out 'packs     news'
asks '.set color always\n.text\n'
has out $'\033[91m'

# ---- plain Lua
asks 'x = 6\nprint(x * 7)\nfor i = 1, 2 do\n  print("round", i)\nend\nlocal y = 1; print(y)\n= _\n'
has out 42 'round	1' 'round	2'
has err "undefined name '_'"
asks '= doc:mentions("Denial")\n= _[1]:get("strength")\n= _ .. "!"\n'
has out '3!'

# ---- findings of a type of one's own are told too
asks 'rule "memo" { finds = "Paper", pattern = [[ {what: memo} ]] }\n.text 1\n.diff\n'
has out '+ finding o-' 'Paper: memo  (memo)' 'o1'
# ---- a pattern that nothing can pass says so
printf '<deny storng>\n<deny strong>\n' | "$GAINSAY" repl -p ./marks memo.txt >out 2>err
has err 'pattern:1:7: warning: no entry of the list "deny" has group=storng' 'did you mean "strong"?'
is warnings "$(grep -c warning: err)" 1

# ---- no screen is wider than the terminal, and a word goes on with its lists below them
printf 'The minister said that the source of the report in the paper, a test of the state, would fail.\n' >long.txt
ran='views of 60 columns'
for view in .tags .chunks .text '.words say' .rule '.rule base' .words; do
  echo "$view" | "$GAINSAY" repl --width 60 long.txt >out 2>err
  is "widest line of $view" "$(($(wc -L <out) <= 60))" 1
done
echo .tags | "$GAINSAY" repl --width 60 long.txt >out 2>err
grep -q '^ \{17\}[a-z]' out && pass || fail 'no list goes on below another'

# ---- many rules: file by file; some by their file, pack or type
ran='.rule'
echo .rule | "$GAINSAY" repl memo.txt >out 2>err
has out 'news/rules/40-denials.lua  Denial' ' rules; .rule FILE, PACK or TYPE lists some, .rule NAME shows one'
lacks out 'denial by verb'
is "sum of the files" "$(awk '$2 ~ /\.lua$/ { n += $1 } END { print n }' out)" "$(awk '/ rules; / { print $1 }' out)"
for what in 40-denials 40-denials.lua rules/40-denials.lua news/rules/40-denials.lua; do
  echo ".rule $what" | "$GAINSAY" repl memo.txt >out 2>err
  has out 'Denial     denial by verb  (news)'
  lacks out 'Claim '
done
printf '.rule Place\n.rule marks\n' | "$GAINSAY" repl -p news -p ./marks memo.txt >out 2>err
has out 'Place      known place  (news)' 'Whole      whole  (marks)'
is "rules of the pack" "$(grep -c '(marks)' out)" 5
echo '.rule Plaec' | "$GAINSAY" repl memo.txt >out 2>err
has err 'no rule "Plaec"'
echo .rule | "$GAINSAY" repl -p ./marks memo.txt >out 2>err
has out 'marks/rules/all.lua'

# ---- packs that came or went are told as such, many edits of a file by their number
ran='.pack'
printf '.pack ./marks\n.pack news\n' | "$GAINSAY" repl memo.txt >out 2>err
is "packs" "$(grep -c '^\(gone\|new \)    *pack "' out)" 4
has out 'gone    pack "news"  ' 'new     pack "marks"  ./marks: 5 rules, 2 files' 'gone    pack "marks"  ./marks: 5 rules, 2 files'
is "lines about rules and files" "$(grep -c '^\(gone\|new\|changed\) ' out)" 4
# ... and what an overlay lays over a rule of a pack that stays is no loss
printf '.set packs news news-strict\n.set packs news\n' | "$GAINSAY" repl --width 100 memo.txt >out 2>err
lacks out 'gone    rule "intention"' 'new     rule "intention"'
is "changed and changed back" "$(grep -c '^changed rule "intention"' out)" 2
has out 'gone    rule "attitude"' 'new     rule "attitude"'   # one that is off there
is "lines wider than 100 columns" "$(awk 'length > 100' out)" ''
cp -r marks many
{ for i in $(seq 12); do echo "rule \"r$i\" { finds = \"R\", pattern = [[ word$i ]] }"; done; } >many/rules/more.lua
sed -i 's/pack "marks"/pack "many"/' many/pack.lua
mkfifo lines
"$GAINSAY" repl -p ./many memo.txt <lines >out 2>err &
exec 7>lines
for i in $(seq 100); do grep -q actors out && break; sleep 0.05; done
sed -i 's/finds = "R"/finds = "Q"/' many/rules/more.lua
sed -i 's/rule "short" {/rule "short" { about = "x",/' many/rules/all.lua
echo .reload >&7
exec 7>&-
wait
has out 'changed 12 rules  ./many/rules/more.lua' 'changed rule "short"  ./many/rules/all.lua:'
lacks out 'rule "r1"'
finish
