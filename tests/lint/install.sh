#!/bin/bash
# `make install` puts there what it should and nothing else, a program compiles against that, the
# installed command runs, and `make uninstall` leaves nothing.
set -u
cd "$(dirname "$0")/../.." || exit 1
export LC_ALL=C
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
root=$tmp/root
bad=0
fail() { echo "$*"; bad=1; }

# A copy, objects included, so that another PREFIX recompiles two files and leaves build/ alone.
mkdir -p "$tmp/tree/build"
cp -a Makefile README.md LICENSE THIRD_PARTY.md engine include scripts "$tmp/tree/" || exit 1
cp -a build/{obj,flags,places,sources,gainsay,gainsay.pc} build/lib* "$tmp/tree/build/" || exit 1
in_copy() {
  make -s -C "$tmp/tree" PREFIX=/usr DESTDIR="$root" "$@" >"$tmp/log" 2>&1 && return
  cat "$tmp/log"
  exit 1
}

version=$(sed -n 's/^#define GS_VERSION "\(.*\)"$/\1/p' include/gainsay.h)
below() { (cd "$1" && find . -type f ! -name '.*' | sed "s|^\.|./usr/share/gainsay/$2|"); }
wanted() {
  printf './usr/%s\n' bin/gainsay include/gainsay.h lib/libgainsay.a lib/libgainsay.so \
    "lib/libgainsay.so.${version%%.*}" "lib/libgainsay.so.$version" lib/pkgconfig/gainsay.pc \
    share/gainsay/gainsay-1.schema.json share/man/man1/gainsay.1 \
    share/doc/gainsay/{README.md,LICENSE,THIRD_PARTY.md}
  below scripts/packs packs
  below scripts/gainsay lua
}
found() { (cd "$root" && find . ! -type d); }

in_copy install
wanted | sort >"$tmp/wanted"
found | sort >"$tmp/found"
difference=$(diff "$tmp/wanted" "$tmp/found") || fail "wanted (<) and installed (>) differ:
$difference"

cat >"$tmp/use.c" <<'END'
#include <gainsay.h>
#include <stdio.h>
int main(void) { return puts(gs_version()) < 0; }
END
flags=$(PKG_CONFIG_PATH=$root/usr/lib/pkgconfig pkg-config --define-variable=prefix="$root/usr" \
  --define-variable=libdir="$root/usr/lib" --define-variable=includedir="$root/usr/include" \
  --cflags --libs gainsay) || fail "pkg-config refuses gainsay.pc"
"${CC:-cc}" -std=c11 -o "$tmp/use" "$tmp/use.c" $flags || fail "a program does not compile: $flags"
said=$(LD_LIBRARY_PATH=$root/usr/lib "$tmp/use")
[ "$said" = "$version" ] || fail "a program that uses the library says \"$said\", not \"$version\""
"$root/usr/bin/gainsay" version | grep -qF "$version" || fail "the installed command does not run"

in_copy uninstall
left=$(found)
[ -z "$left" ] || fail "uninstall leaves: $left"
exit $bad
