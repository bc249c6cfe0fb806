#!/bin/bash
# The settings for editors that scripts/README.md prints, tried in those that are here: each must find the
# faults of a pack, and stand on the character that is meant, also behind letters of two bytes.
. "$(dirname "$0")/lib.sh"
page=$(sed -n '/^## Editors/,/^## Overlays/p' "$top/scripts/README.md")
block() {   # LANGUAGE TEXT: the fenced block of the page in which the text stands
  awk -v want="$1" -v text="$2" '
    /^```/ && on { on = 0; if (hit) { printf "%s", all; exit } next }
    $0 == "```" want { on = 1; hit = 0; all = ""; next }
    on { all = all $0 "\n"; hit = hit || index($0, text) }' <<<"$page"
}

mkdir -p zoo/rules bin
cat >bin/gainsay <<END
#!/bin/bash
exec "$GAINSAY" "\$@"
END
chmod +x bin/gainsay
export PATH=$TMP/bin:$PATH TERM=xterm LC_ALL=C.UTF-8
echo 'pack "zoo" { version = "1", needs = { "base" }, about = "animals" }' >zoo/pack.lua
faulty() {
  cat >zoo/rules/10.lua <<'END'
words "animal" { "hen", "Löwe" }
rule "läuft" { about = "größer", finds = "Run", pattern = [[ {who: <animl>} ran ]], yes = "The hen ran." }
END
}
odd() {
  sed -i -e 's/<animl>/<animal>/' -e '$a words "spare" { "ox" }' zoo/rules/10.lua
}
fault='unknown word list "animl"; did you mean "animal"?'
oddity='no pattern names the word list "spare"'
tried=

# ---- Vim and Neovim: the list of faults, and where the cursor stands at the first
try_vim() {   # COMMAND...
  ran="$*"
  rm -f found
  (cd zoo && "$@" -u ../vimrc -S ../list.vim rules/10.lua </dev/null >/dev/null 2>../err)
  touch found
  tr -d '\n' <found >out
}
{ echo 'set nocompatible encoding=utf-8'; echo 'filetype plugin on'; block vim makeprg; } >vimrc
cat >list.vim <<'END'
silent make!
redir! > ../found
for i in getqflist()
  echo i.valid i.type bufname(i.bufnr) i.lnum i.text '|'
endfor
silent cc 1
echo 'on' strpart(getline('.'), col('.') - 1, 5)
redir END
qa!
END
for vim in 'vim -N -es' 'nvim --headless'; do
  command -v "${vim%% *}" >/dev/null || continue
  tried="$tried ${vim%% *}"
  faulty
  try_vim $vim
  has out "1 e rules/10.lua 2 $fault [unknown-list] |" 'on animl'
  odd
  try_vim $vim
  has out "1 w rules/10.lua 3 $oddity [unused-list] |" 'on words'
done

# ---- Emacs: M-x compile
cat >compile.el <<'END'
(require 'compile)
(let ((buffer (compile (getenv "COMPILE"))))
  (while (get-buffer-process buffer) (accept-process-output nil 0.05))
  (with-current-buffer buffer
    (message "%s errors, %s warnings" compilation-num-errors-found compilation-num-warnings-found))
  (next-error)
  (set-buffer (window-buffer (selected-window)))
  (message "%s:%d on %s" (buffer-name) (line-number-at-pos) (buffer-substring (point) (+ 5 (point)))))
END
try_emacs() {
  ran="emacs, $COMPILE"
  (cd zoo && emacs -Q --batch -l ../compile.el) >out 2>&1
}
COMPILE=$(grep -o 'M-x compile` with `[^`]*' <<<"$page" | sed 's/.*`//')
export COMPILE
if command -v emacs >/dev/null; then
  tried="$tried emacs"
  faulty
  try_emacs
  has out '1 errors, 0 warnings' '10.lua:2 on animl'
  odd
  try_emacs
  has out '0 errors, 1 warnings' '10.lua:3 on words'
fi

# ---- VS Code: its expressions are those of JavaScript
cat >match.js <<'END'
const task = JSON.parse(require('fs').readFileSync('tasks.json', 'utf8')).tasks[0], m = task.problemMatcher.pattern;
const said = require('child_process').spawnSync('sh', ['-c', task.command], { cwd: 'zoo', encoding: 'utf8' }).stdout;
for (const line of said.split('\n')) {
  const f = new RegExp(m.regexp).exec(line);
  if (f) console.log([m.file, m.line, m.column, m.severity, m.code, m.message].map(i => f[i]).join('|'));
}
END
block json problemMatcher >tasks.json
if command -v node >/dev/null; then
  tried="$tried node"
  faulty
  ran='the problem matcher'
  node match.js >out 2>err
  is "problems" "$(cat out)" "./rules/10.lua|2|69|error|unknown-list|$fault"
  odd
  node match.js >out 2>err
  is "problems" "$(cat out)" "./rules/10.lua|3|1|warning|unused-list|$oddity"
fi

# ---- luacheck
if command -v luacheck >/dev/null; then
  tried="$tried luacheck"
  ran='luacheck'
  faulty
  luacheck --no-color --config "$top/scripts/gainsay/luacheckrc.lua" zoo >out 2>err
  has out '0 warnings / 0 errors in 2 files'
  echo 'rul "x" {}' >zoo/rules/20.lua
  luacheck --no-color --config "$top/scripts/gainsay/luacheckrc.lua" zoo >out 2>err
  has out "accessing undefined variable 'rul'"
fi
if [ -z "$tried" ]; then
  echo 'no editor is here'
  exit 77
fi
finish
