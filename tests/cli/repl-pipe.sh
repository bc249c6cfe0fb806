#!/bin/bash
# gainsay repl in a pipe: no prompt, every kind of line, and going on after errors.
. "$(dirname "$0")/lib.sh"

talk 0 fish.txt <<'END'
said
END
is matches "$(grep -c '\[said\]' out)" 2
has out 'fish.txt: ' ' claims'
lacks out '> '
empty err
[ -e "$HOME/.local/state" ] && fail "a pipe leaves a history" || pass

talk 0 <<'END'

.open fish.txt
.text
.actors
.claims
.denials
.tensions
.find denied
.rule
.pack
.help
.quit
no such line
END
has out 'quarrelled' 'Dubois' '[denied]' 'news' '.reload'
empty err
is "help fits a screen" "$("$GAINSAY" repl <<<.help 2>/dev/null | wc -l | awk '{ print ($1 <= 22) }')" 1

# ---- findings of a type of one's own
talk 0 fish.txt <<'END'
rule "fish" { finds = "Fish", pattern = [[ over {what: fish} ]] }
.others
END
has out OTHERS 'o1  Fish: over fish'
lacks out CLAIMS

# ---- a rule, added live: what is new is shown, then gone again
talk 0 fish.txt <<'END'
rule "outfish" {
  finds = "Tension",
  pattern = [[ {from: Actor} {trigger: outfished} {to: Actor} ]],
  make = { type = "strain" },
}
.rule outfish
.why outfish
.reload
END
has out '+ tension' 'outfished' '(outfish' 'the same findings' 'rule "outfish" finds Tension' 'live-1:1'
empty err

# ---- Lua is read as Lua reads it: quotes of any kind, brackets about a name, comments, escapes, blocks
talk 0 fish.txt <<'END'
words 'netting' { "net", -- }
  [[trawler]], --[==[ } ]] ]==] 'a }', "\z
  b }" }
rule("outfish") ({
  finds = 'Tension', pattern = [=[ {from: Actor} {trigger: outfished} {to: Actor} ]=],
  check = function(m) if m then return true elseif not m then return m // 1 end end,
})
rule [[outfish too]] { finds = "Note", pattern = "{what: \u{6f}utfished}" } -- and a remark
.rule outfish
.rule outfish too
.words netting
x = { ["]"] = 0x1p4, y = 'a"b' }
x["]"] = x["]"] // 3
x['z'], x.w = 1, --[[ two ]] 2
= x["]"], x.z + x.w
for i = 1, 2 do
  if i == 1 then print("at '" .. i) elseif i == 2 then goto on end
  ::on::
end
local s = [==[
]] ]=] kept]==] print(s)
END
empty err
has out '+ tension' 'rule "outfish" finds Tension' 'rule "outfish too" finds Note' 'live-2:1' 'live-3:1' 'a }' 'b }' \
  '5.0' "at '1" ']] ]=] kept'
printf 'rule "outfish" {\r\n  finds = "Note", --[[ }\r\n  ]] pattern = "{what: outfished}" }\r\n' | "$GAINSAY" repl fish.txt >out 2>err
empty err
has out 'Note'
# ... and a pattern that begins with such a word is one
talk 1 fish.txt <<'END'
rule 'May' {who: Actor} said
part 'May' {who}
END
lacks err 'live-'

# ---- errors are shown with a caret, and the session goes on
talk 1 fish.txt <<'END'
{who: Actor
rule "bad" {
  finds = "Tension",
  pattern = [[ {from: Actor} <no-such-list> ]],
}
= 1 + nil
.oepn x
.claims now
.why nothing-of-the-kind
.rule nothing
help
.open missing.txt
said
END
is matches "$(grep -c '\[said\]' out)" 2
has err 'pattern:1:' 'live-1:3:' 'no-such-list' 'did you mean .open?' '.claims takes nothing' \
  'nothing-of-the-kind' 'no rule "nothing"' 'did you mean .help?' 'missing.txt'
is carets "$(($(grep -c '^ *^$' err) >= 2))" 1

# ---- a pass goes by its name too: its text, what it made, what it did on a line
talk 1 fish.txt <<'END'
.rule names
.why names
.why --not names 3
.near names
.rule nams
END
has out 'pass "names", pack news, phase ' 'pass "names" {' 'news/rules/' 'pass "names" runs at the end of phase'
has err '"names" is a pass' 'no rule "nams"; did you mean "names"?'

# ---- a search is a result too: its matches, each with its span and what its slots took
talk 0 fish.txt <<'END'
{who: Actor} quarrelled with {whom: Actor}
_
= _[1].span.sentence
nothing of the kind
_
= { 1, { "a", { 2 } }, { b = 3 } }
END
has out '{span = "France quarrelled with Germany", who = "France", whom = "Germany"}' '{1, {"a", table}, {b = 3}}'
is "the sentence, and no match" "$(grep -cx -e 2 -e '{}' out)" 2

# ---- matches that are too many for a glance are counted
for i in $(seq 21); do echo "Net $i tore."; done >nets.txt
talk 0 nets.txt <<'END'
net
tore $
net (1 | 2)
END
is "sums" "$(grep -c '^21 matches$' out)" 2
is "other sums" "$(grep -c '^[0-9]* matches' out)" 2

# ---- a fault is told once, with the line it stands in, however many were refused before
talk 1 fish.txt <<'END'
rule "bad" { finds = "X", pattern = [[ {a: foo ]] }
rule "bad" { find = "X", pattern = [[ fish ]] }
rule "bad" { finds = "X", pattern = [[ fish ]] }
.rule bad
END
is "faults" "$(grep -c ': error: ' err)" 2
has err 'live-1:1:40: error: the slot "a" is never closed' 'live-2:1:14: error: rule "bad": unknown field "find"' \
  '  rule "bad" { find = "X", pattern = [[ fish ]] }'
has out 'new     rule "bad"  live-3:1'
lacks out 'live-1' ', off'

# ---- what keeps the article from being read to its end is taken out again, in one line; Lua goes on
talk 1 fish.txt <<'END'
n = 41
rule "endless" { finds = "X", pattern = [[ fish ]], check = function() while true do end end }
= n + 1
.open oil.txt
END
has err 'gainsay: fish.txt: live-1:1: check of rule "endless": Lua budget of 50000000 instructions exceeded; what was typed is taken out again, and fish.txt stays as it was read last'
is "lines told" "$(lines err)" 1
lacks err 'oil.txt'
lacks out 'new     '
has out 42

# ---- ... a check, a build, a pass, a change, a list with which an older rule fails; and nothing of it is left
talk 1 fish.txt <<'END'
rule "good" { finds = "X", pattern = [[ fish ]] }
rule "r3" { finds = "Y", pattern = [[ fish ]], check = function(m) return m.x.y end }
rule "r4" { finds = "Y", pattern = [[ fish ]], build = function(m) local t = nil; m:set("a", t.b) end }
pass "pp" { run = function(doc) error("no fish") end }
change "good" { check = function(m) return m.x.y end }
words "net" { "trawl" }
rule "netted" { finds = "Net", pattern = [[ <net> ]], check = function(m) return m.x.y end }
words "net" { "fish" }
rule "net" { finds = "Z", pattern = [[ <net> ]] }
rule "better" { finds = "Z", pattern = [[ 'Berlin' ]] }
.rule live
.words net
.reload
.rule good
END
is "lines told" "$(lines err)" 5
is "taken out" "$(grep -c 'what was typed is taken out again, and fish.txt stays as it was read last' err)" 5
has err ': live-2:1: check of rule "r3": ' ': live-3:1: build of rule "r4": ' ': live-4:1: pass "pp": no fish; ' \
  ': live-5:1: check of rule "good": ' ': live-7:1: check of rule "netted": '
lacks out 'r3' 'r4' 'pp'
has out 'trawl' '+ finding' 'Z: Berlin' 'new     rule "better"  live-10:1'
is "the good ones" "$(grep -c '^new ' out)" 5
is "entries of the list" "$(grep -c 'live-8' out)" 0
is "the place that it had before .reload" "$(tail -4 out | grep -c '^live-1:1$')" 1

# ---- of a file with several documents the first is open, or the one that is named; it stays that one
printf '{"id":"d 1","text":"Norway said no."}\n{"id":"d2","text":"Berlin denied it. Berlin said so."}\n' >'two docs.jsonl'
talk 1 'two docs.jsonl' <<'END'
.open two docs.jsonl d2
denied
.reload
.open two docs.jsonl d 1
said
.open two docs.jsonl d3
.open no docs.jsonl d3
.open fish.txt
END
has out 'only the first document of the file is open; .open FILE ID opens another' '[denied]' 'Norway [said]' 'fish.txt: '
is "told once" "$(grep -c 'only the first' out)" 1
has err 'two docs.jsonl has no document "d3"; did you mean "d2"?' 'no docs.jsonl'

# ---- a file that cannot be opened changes nothing of the one that is
talk 1 fish.txt <<'END'
.open none.txt
.watch
said
END
lacks out 'changed'

# ---- what is refused leaves no words either
talk 1 fish.txt <<'END'
words "net" { "fish" } rule "x" { finds = "Q", pattern = [[ <nett> ]] }
.words net
= #doc:mentions("Claim")
.tags 3
.claims
END
has err 'did you mean "net"?' 'no word list "net"'
has out 3 'quarrel' 'broken no rules'

# ---- whatever was typed is named as the cause: at once, and by .diff; new, or more of what there is already
printf 'A bare line.\n\nFrance and Germany at odds over fish. Berlin zworded the claim.\n' >zoo.txt
talk 0 zoo.txt <<'END'
words "zword" { "zworded" }
.diff
rule "zword" { finds = "Z", pattern = [[ <zword> ]] }
words "zword" { "odds" }
words "deny" { "zworded" }
pass "pp" { run = function(doc) for _, m in ipairs(doc:mentions("Z")) do m:drop("x") end end }
.diff
pass "pp" { run = function(doc) end }
part "both" [[ (at | over) ]]
type "Z" { slots = { "this" } }
actor "Zwingli" { kind = "person" }
phase "tensions"
END
is "the list, told twice" "$(grep -c '^new     list "zword"  live-1:1$' out)" 2
is "the pass, told twice" "$(grep -c '^new     pass "pp"  live-5:1$' out)" 2
has out 'new     rule "zword"  live-2:1' 'changed list "zword"  live-3:1' 'changed list "deny"  live-4:1' \
  'changed pass "pp"  live-6:1' 'new     part "both"  live-7:1' 'changed type "Z"  live-8:1' 'new     actor "Zwingli"  live-9:1'
lacks out 'phase' 'gone    '
empty err

# ---- ... a fault that comes with another article is told with its rule, which stays; what comes then is not blamed
talk 0 oil.txt <<'END'
rule "later" { finds = "X", pattern = [[ fish ]], check = function(m) return m.x.y end }
.open fish.txt
rule "good" { finds = "Y", pattern = [[ oil ]] }
change "later" { off = true }
rule "fishy" { finds = "Z", pattern = [[ fish ]] }
END
has err 'gainsay: fish.txt: not read to its end: live-1:1: check of rule "later": a mention has no field "x"'
has out 'new     rule "later"  live-1:1' 'new     rule "good"  live-2:1' 'gone    rule "later"' 'Z: fish'
talk 1 fish.txt <<'END'
.open oil.txt
rule "later" { finds = "X", pattern = [[ fish ]], check = function(m) return m.x.y end }
.open fish.txt
rule "bad" { finds = "Y", pattern = [[ fish ]], check = function(m) return m.z.y end }
phase "actors"
rule "worse" { finds = "Y", pattern = [[ fish ]], check = function(m) return m.z.y end }
.rule live
END
has err ': live-4:1: check of rule "worse": a mention has no field "z"; what was typed is taken out again'
lacks out '"worse"'

# ---- Lua
talk 0 fish.txt <<'END'
= 6 * 7
lua print("from " .. "Lua")
END
has out 42 'from Lua'

# ---- ... a call of what there is not is no pattern; words beside brackets are, if they read so
talk 1 fish.txt <<'END'
nosuch()
os.exit(1)
prnt(5)
prtn(0x1p-4, [==[ ]] ]==], 'it\'s', "a\z b") -- said
doc:text():sub(1, 5)
strin.rep("ab", 3)
prnt({ 1, a = { "x" }, ["b c"] = -2 }, function(x) return x end)
length(doc.text) + 1 == #"x"
END
is "lines told" "$(grep -c ': error: ' err)" 8
has err "undefined name 'nosuch'" 'not allowed: os' "undefined name 'prnt'; did you mean 'print'?" "undefined name 'prtn'" \
  "undefined name 'strin'; did you mean 'string'?" "undefined name 'length'"
lacks out 'no match'
talk 0 fish.txt <<'END'
quarrelled(with)? Actor
quarrelled (with | about) Actor
denied(the | a) claim
(it) had(broken no) rules
fish(on | at)
said(it had)
END
is "patterns" "$(grep -c '\[' out)" 6
empty err
talk 0 fish.txt <<'END'
tostring(12) .. "!"
assert(true) print(6 * 7)
pcall(function()
  return 1
end)
END
has out '12!' 42

# ---- ... the last result without more ado; calls; values as people read them
talk 1 fish.txt <<'END'
= 6 * 7
_
_ / 4
tostring(12) .. "!"
= { 1, 2, a = "x", { 3 } }
= doc
= doc:token(2)
= doc:mentions("Denial")
= doc:sentence(1)
error("on purpose")
= type(5)
END
has out 42 10.5 '12!' '{1, 2, {3}, a = "x"}' 'document "fish.txt", ' '"and" CC' 'Denial "Berlin denied the claim" (denial by verb)' \
  '"France and Germany at odds over fish"'
has err 'lua:1: error: on purpose' 'error: expected a name in quotes: type "name"' 'math.type(x)'
lacks err 'did you mean' '?:0:'

# ---- names outlive a limit with what they hold, but for what is of the document
talk 1 fish.txt <<'END'
z = 5
words = { "cod", { 1.5, true }, more = { n = 2 } }
same, words.me = words.more, words
twice = function(x) return 2 * x end
claim, half = doc:mentions("Claim")[1], { doc }
print("before")  while true do end
= z
= words[1] .. words[2][1] .. tostring(words[2][2])
= same == words.more and words.me == words
= twice(z)
= half
= #doc:mentions("Denial") > 0
END
has out before 'no longer known: claim, half' cod1.5true
is 'what is known' "$(grep -c '^true$' out)" 2
is 'a function' "$(grep -cx 10 out)" 1
has err 'Lua budget' "undefined name 'half'"

# ---- and so when something typed is taken out again: functions with what they hold and share
talk 1 fish.txt <<'END'
function double(x) return 2 * x end
util = { n = 3, half = function(x) return double(x) / 4 end, fold = string.lower }
for _ = 1, 1 do local count = 0; function up() count = count + 1; return count end; function at() return count end end
up()
function fact(n) if n < 2 then return 1 end return n * fact(n - 1) end
for _ = 1, 1 do local function even(n) if n == 0 then return true end return not even(n - 1) end; is_even = even end
env = function() return print, rule, double end
found = doc:mentions("Claim")[1]
rule "berlin" { finds = "City", pattern = [[ berlin ]], check = function() return nothing_of_it() end }
= double(21) .. " " .. util.half(6) .. " " .. util.fold("ABC") .. " " .. util.n
= up() .. " " .. up() .. " " .. at()
= fact(5) .. " " .. tostring(is_even(10)) .. " " .. tostring(select(3, env()) == double)
= found
print(util.half(10))
END
has err 'what was typed is taken out again'
has out 'no longer known: found' '42 3.0 abc 3' '2 3 3' '120 true true' 5.0
has err "undefined name 'found'"

# ---- ... but not what leaves no room for what comes next
talk 1 fish.txt <<'END'
z, large = 5, string.rep("x", 20000000)
while true do end
= z
= large
END
has out 'no longer known: large' 5
has err "undefined name 'large'"

# ---- a value that is asked for and is none: the line as it was typed
talk 1 fish.txt <<'END'
= 1 +
END
has err '  = 1 +'
lacks err 'return'

# ---- what was found on a line
talk 1 fish.txt <<'END'
.why 4
.why 2
.why 77
.why 'denial by verb' 4
.why denial by verb 2
END
has out 'actor a-' 'denial d-' 'rule      denial by verb' 'rule "denial by verb" finds Denial in phase' ', line 4'
has err 'there is no sentence on line 2'
has err 'nothing was found on line 2; .why --not RULE 2 tells why' 'there is no line 77'

# ---- a declaration that no further line can mend is told at once
talk 1 fish.txt <<'END'
rule "x" = 5
said
END
has err "live-1:1:10: error: syntax error near '='"
has out '[said]'

# ---- what a rule changes, in detail
talk 0 oil.txt <<'END'
rule "price" { finds = "Price", pattern = [[ {what: prices} ]], make = { tone = "flat" } }
rule "price" { finds = "Price", pattern = [[ {what: prices} ]], make = { tone = "up" } }
.diff
END
has out '  ~ other Price  oil.txt:1  price' 'said [prices] could rise.' '      tone: flat → up'
talk 1 oil.txt <<'END'
.diff
END
has err 'no rule has changed yet'

# ---- without an article; a chunk cut off by the end; odd bytes
talk 1 <<'END'
said
.claims
END
has err 'no article is open'
printf 'rule "cut" {\n finds = "Tension",' | talk 1 fish.txt
has err 'live-1:'
printf 'sa\377id\nsa\000id\n\r\n  said  \r\n' | "$GAINSAY" repl fish.txt >out 2>err
is "ends by itself" "$(($? <= 1))" 1
is matches "$(grep -c '\[said' out)" 2
talk 4 missing.txt </dev/null
talk 2 - </dev/null

# ---- a pack that changes under the session
"$GAINSAY" new mine 2>/dev/null
echo 'France upstaged Germany on Monday.' >stage.txt
mkfifo lines
"$GAINSAY" repl -p ./mine stage.txt <lines >out 2>err &
exec 5>lines
for _ in $(seq 300); do grep -q tension out && break; sleep 0.1; done
sed -i '/^upstage$/d' mine/words/first.tsv
sed -i '/^  yes = /d' mine/rules/first.lua
printf '.reload\n.pack news\n' >&5
exec 5>&-
wait $!
ran='a pack that changes'
is "exit status" $? 0
has out '- tension'

# ---- many lines at once
for i in $(seq 3000); do echo said; done | talk 0 oil.txt
is matches "$(grep -c '\[said\]' out)" 6000
finish
