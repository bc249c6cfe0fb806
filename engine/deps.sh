#!/bin/sh
# Sees to what the build needs; make calls it before it compiles anything.
#   engine/deps.sh         compiler and libraries
#   engine/deps.sh test    these, and the test library
# If all is there it is silent and touches nothing. If not, it says what is missing; on Debian and
# its kin it installs that, as root or through sudo; elsewhere, or without either, it stops with 1.
set -eu

purpose=${1:-build}
CC=${CC:-cc}

# pkg-config module, Debian package, what it is for
modules() {
  cat <<'END'
lua5.4 liblua5.4-dev rules are Lua programs
libpcre2-8 libpcre2-dev regular expressions in rules
libutf8proc libutf8proc-dev Unicode: normal forms, case folding
jansson libjansson-dev reading JSONL
libxml-2.0 libxml2-dev reading HTML
md4c libmd4c-dev reading Markdown
zlib zlib1g-dev reading .gz
libzstd libzstd-dev reading .zst
libedit libedit-dev line editing in the REPL
END
  if [ "$purpose" = test ]; then echo "cmocka libcmocka-dev unit tests"; fi
}

compiles() {
  printf '#include <stdio.h>\nint main(void) { return puts("") < 0; }\n' |
    $CC -fsyntax-only -x c - 2>/dev/null
}

# One line for each thing that is missing: package, reason.
missing() {
  case "${CC##*/}" in
    clang*) compiler=clang ;;
    *) compiler=gcc ;;
  esac
  command -v "${CC%% *}" >/dev/null || echo "$compiler the C compiler ($CC)"
  compiles || echo "libc6-dev headers of the C library"
  command -v pkg-config >/dev/null || echo "pkg-config finds the libraries"
  modules | while read -r module package reason; do
    pkg-config --exists "$module" 2>/dev/null || echo "$package $reason"
  done
}

show() {
  echo "$lacking" | while read -r package reason; do
    printf '  %-18s %s\n' "$package" "$reason"
  done
}

stop() {
  echo "make: $1" >&2
  exit 1
}

lacking=$(missing)
[ -n "$lacking" ] || exit 0
exec >&2   # talk goes to stderr: stdout belongs to the program that make may run next

packages=$(echo "$lacking" | cut -d' ' -f1 | tr '\n' ' ')
packages=${packages% }
by_hand="apt-get update && apt-get install -y --no-install-recommends $packages"

if ! command -v apt-get >/dev/null; then
  echo "gainsay needs these (names as in Debian 12; install your system's equivalents):"
  show
  stop "libraries are missing, see above"
fi
if [ "$(id -u)" = 0 ]; then
  as_root=env
elif command -v sudo >/dev/null; then
  as_root="sudo env"
else
  echo "gainsay needs these packages, which only root can install:"
  show
  stop "as root, run:  $by_hand"
fi

echo "gainsay needs these packages and installs them now with apt-get:"
show
$as_root apt-get update -qq || echo "apt-get update failed; trying with the package lists at hand"
$as_root DEBIAN_FRONTEND=noninteractive apt-get install -qq --no-install-recommends $packages ||
  stop "that failed; as root, run:  $by_hand"

lacking=$(missing)
[ -z "$lacking" ] || { show; stop "still missing after the installation, see above"; }
