#!/bin/bash
# gainsay.h compiles alone: as strict C11 with every compiler that is here, and as C++ where one is.
set -u
cd "$(dirname "$0")/../.." || exit 1
bad=0

try() {   # COMPILER FLAGS...
  echo '#include "gainsay.h"' |
    "$@" -pedantic-errors -Wall -Wextra -Werror -Iinclude -fsyntax-only - && return
  echo "failed: $*"
  bad=1
}

for cc in "${CC:-cc}" gcc clang; do
  command -v "$cc" >/dev/null || continue
  try "$cc" -std=c11 -Wstrict-prototypes -x c
done
for cxx in g++ clang++; do
  command -v "$cxx" >/dev/null || continue
  try "$cxx" -std=c++11 -x c++
done
exit $bad
