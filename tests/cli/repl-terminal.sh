#!/bin/bash
# gainsay repl as a person meets it: prompt, completion, Ctrl-C and Ctrl-D, history, pasting.
. "$(dirname "$0")/lib.sh"
need_pty
export TERM=xterm NO_COLOR=1
history=$HOME/.local/state/gainsay/history

# ---- prompt, search, completion of commands, files, words and rules
person repl <<'END'
expect .help
expect news> 
send .op\tfis\t\r
expect fish.txt:
expect news fish.txt> 
send quarr\twith\r
expect [quarrelled with]
expect news fish.txt> 
send .he\t\r
expect Ctrl-C clears
expect news fish.txt> 
send .quit\r
END
ends 0
has "$history" '.open fish.txt' '.quit'
is "mode of the history" "$(stat -c %a "$history")" 600

# ---- a chunk with a continuation prompt; Ctrl-C clears, Ctrl-D gives up a chunk and ends
person repl fish.txt <<'END'
expect news fish.txt> 
send rule "outfish" {\r
expect ... 
send \x03
expect news fish.txt> 
send garbage\x03
expect news fish.txt> 
send rule "outfish" {\r
expect ... 
send \x04
expect news fish.txt> 
send rule "outfish" { finds = "Tension",\r
expect ... 
send pattern = [[ {from: Actor} {trigger: outfished} {to: Actor} ]],\r
expect ... 
send make = { type = "strain" } }\r
expect + tension
expect news fish.txt> 
send .rule outf\t\r
expect live-1:1
expect news fish.txt> 
send said\r
expect [said]
expect [said]
expect news fish.txt> 
send \x04
END
ends 0

# ---- errors keep the session; a resize and odd bytes do no harm
person repl fish.txt <<'END'
expect fish.txt> 
send {who: \r
expect ^
expect fish.txt> 
send .open missing.txt\r
expect missing.txt
expect news fish.txt> 
size 50 12
send ab\xff\xfe\xe2\r
expect fish.txt> 
send said\r
expect [said]
send .quit\r
END
ends 0

# ---- history: the arrow brings the last line back; a space keeps a line out
person repl fish.txt <<'END'
expect fish.txt> 
send  secret words\r
expect no match
expect fish.txt> 
send said\r
expect [said]
expect fish.txt> 
send \e[A\r
expect [said]
send .quit\r
END
ends 0
has "$history" said
lacks "$history" secret

# ---- a history that is odd, shared or out of reach
printf 'said\n\001\002\n\377\376\n' >>"$history"
chmod 644 "$history"
person repl fish.txt <<'END'
expect fish.txt> 
send denied\r
expect [denied]
send .quit\r
END
ends 0
is "mode of the history" "$(stat -c %a "$history")" 600
for n in $(seq 2500); do echo "said $n"; done >>"$history"
touch "$history.new"   # by a session that was killed while it made the history shorter
person repl fish.txt <<'END'
expect fish.txt> 
send .quit\r
END
ends 0
is "lines of the history" "$(($(lines "$history") <= 1001))" 1
is "what lies beside it" "$(cd "$(dirname "$history")" && echo history*)" "history history.new"
for home in /nonexistent /dev/null; do
  HOME=$home XDG_STATE_HOME=$home person repl fish.txt <<'END'
expect fish.txt> 
send said\r
expect [said]
send .quit\r
END
  ends 0
done

# ---- a long paste, odd surroundings
{
  echo 'expect > '
  printf 'send '
  for _ in $(seq 300); do printf 'rule "p" { finds = "Tension",\\r pattern = [[ {trigger: zebra} ]] }\\r'; done
  printf 'said\\r\n'
  echo 'expect [said]'
  echo 'send .quit\r'
} >paste
person repl fish.txt <paste
ends 0
for setting in TERM=dumb TERM=weird LC_ALL=C; do
  ran=$setting
  env "$setting" "$TMP/pty" "$GAINSAY" repl fish.txt >out 2>err <<'END'
expect > 
send said\r
expect [said]
send .quit\r
END
  status=$?
  ends 0
done
finish
