# What a pack may do to the rules of another, and what the packs that do so here find differently.
. "$(dirname "$0")/lib.sh"

pack() {   # NAME NEEDS, rules on standard input
  mkdir -p "$1/rules"
  printf 'pack "%s" { version = "1", needs = { %s } }\n' "$1" "$2" >"$1/pack.lua"
  cat >"$1/rules/10.lua"
}

cat >port.txt <<'END'
Port is shut

Norland accused Estmark of closing the port. Estmark denied it.
END

# ---- why and why --not name the rule that a change is laid over

pack mine '"news"' <<'END'
change "denial by verb" {
  points = { verb = 7 },
  yes = { "[source Lind] [cue denied] [content it]." },
  no = { "Lind denied him a visa." },
}
END
run 0 check --strict ./mine
run 0 test ./mine
has out "2 examples of 1 rule"
run 0 why -p ./mine port.txt --type denial
has out "denial by verb, way said   mine  mine/rules/10.lua:1, changes news/rules/40-denials.lua:"
has out "points    10 of 5 needed"
run 0 why -p ./mine --not "denial by verb" port.txt --line 3
has out 'rule "denial by verb" is changed by pack mine   mine/rules/10.lua:1' 'news  news/rules/40-denials.lua:'

# ---- conditions go with the ways that have their slots; one of one's own that names none is an error

pack sourceless '"news"' <<'END'
change "denial by verb" {
  ways = { said = false, reduced = false },
  yes = { "Lind left, [cue denying] [content it]." },
  no = { "Lind denied it." },
}
END
run 0 check --strict ./sourceless
run 0 test ./sourceless
pack slotless '"news"' <<'END'
change "denial by verb" {
  unless = { dream = [[ dreamt {dreamer} ]] },
}
END
run 3 check ./slotless
has out "slotless/rules/10.lua:2:" 'the rule has no slot "'

# ---- a change that changes nothing changes nothing: rules, retags and passes keep their place, in whatever order

pack same '"news"' < <(sed -nE 's/^(rule|retag|pass) ("[^"]*") *\{.*/change \2 {}/p' \
  "$top"/scripts/packs/{base,news}/rules/*.lua | tac)
is "more than 150 changes" "$(($(lines same/rules/10.lua) > 150))" 1
run 0 diff -p news -p ./same "$top/examples/articles"

# ---- a pass goes out of use

pack quiet '"news"' <<'END'
change "what the verb of speech does" { off = true }
END
echo "Iran alleged that Russia lied." >call.txt
run 0 run --format csv-tensions call.txt
has out "what the verb of speech does"
run 0 run -p ./quiet --format csv-tensions call.txt
lacks out "what the verb of speech does"

# ---- a link changes what it names, and nothing else

pack far '"news"' <<'END'
link "Denial" { at_least_bare = 18, points = { accuses = 0 } }
END
run 0 why port.txt --type denial
has out "18 points of 0 needed" "actor_match +3" "accuses +1"
run 0 why -p ./far port.txt --type denial
has out "17 points: " "actor_match +3"
lacks out "17 points of 18 needed" "accuses"

pack mild '"news"' <<'END'
link "Denial" { acts = { accusing = "deny" } }
END
run 0 why -p ./mild port.txt --type denial
has out "actor_match +3"
lacks out "accuses"
pack odd '"news"' <<'END'
link "Denial" { acts = { acusing = { "accuse" } } }
END
run 3 check ./odd
has out 'unknown group of acts "acusing"; did you mean "accusing"?'

# ---- what a rule that is changed says now counts for the change too

pack house '' <<'END'
rule "fire" { finds = "Fire", about = "a fire", pattern = "fire", yes = { "A fire." }, no = { "A flood." } }
END
pack storey '"house"' <<'END'
change "fire" { yes = { "The fire is out." }, no = { "The flood is over." } }
END
run 0 test --changed --pack-path . house storey
run 0 test --changed --pack-path . house storey
has out "0 examples"
sed -i 's/pattern = "fire"/pattern = "a fire"/' house/rules/10.lua
run 1 test --changed --pack-path . house storey
has out "The fire is out."

# ---- the packs that stand on news, each on the article that is named after it

shows() {   # PACK TEXT...: what the pack finds otherwise
  local pack=$1
  shift
  run 1 diff -p news -p "$pack" --width 110 "$top/examples/overlays/$pack.txt"
  has out "$@"
  lacks out "file removed"             # an overlay is no other version of news
}
shows news-strict "- claim believe" "- claim criticise" "- claim inform" "- tension attack"
shows news-east-africa "+ tension attack" "cattle raid" "+ denial falsity_predicate" "kind: person → party"
run 0 run -p news-east-africa --format csv-actors "$top/examples/overlays/news-east-africa.txt"
has out "Independent Policing Oversight Authority" "Karamojong"

finish

# ---- a rule of the phase tensions may say how strong its own act is, from 0 to 10

pack outfish '"news"' <<'EOT'
words "outfish" { "outfish", inflect = "verb" }
phase "tensions"
rule "outfished" {
  finds = "Tension", about = "one fleet takes the fish of another", priority = 1,
  pattern = [[ {from: Actor} {trigger: <outfish>} {to: Actor} ]],
  make = { type = "strain", intensity = "4.5" },
  yes = { "[from Norway] [trigger outfished] [to Iceland]." },
  no = { "Norway fished." },
}
EOT
echo 'Norway outfished Iceland in spring.' >fish.txt
run 0 run -p ./outfish --format text --show tensions fish.txt
has out "strain" " 4.5 "
