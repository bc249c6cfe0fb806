#!/bin/bash
# Names: every global symbol of the static library begins with gs_; the shared library exports
# exactly the functions that gainsay.h declares with GS_API.
set -u
cd "$(dirname "$0")/../.." || exit 1
export LC_ALL=C
bad=0

stray=$(nm -g --defined-only build/libgainsay.a | awk 'NF == 3 && $3 !~ /^gs_/ { print "  " $3 }')
if [ -n "$stray" ]; then
  printf '%s\n' "global names of libgainsay.a that do not begin with gs_:" "$stray"
  bad=1
fi

declared=$(sed -n 's/^GS_API [^(]*\(gs_[a-z0-9_]*\)(.*/\1/p' include/gainsay.h | sort)
exported=$(nm -D --defined-only build/libgainsay.so | awk '{ print $3 }' | sort)
[ -n "$declared" ] || { echo "found no GS_API in gainsay.h"; bad=1; }
if [ "$declared" != "$exported" ]; then
  echo "not the same: declared GS_API in gainsay.h (1), exported by libgainsay.so (2)"
  printf '%s\n' "$declared" "$declared" "$exported" | sort | uniq -c |
    awk '$1 != 3 { print "  only in " ($1 == 2 ? 1 : 2) ": " $2 }'
  bad=1
fi

soname=$(readelf -d build/libgainsay.so | sed -n 's/.*(SONAME).*\[\(.*\)\]/\1/p')
[ -e "build/$soname" ] || { echo "soname \"$soname\" is no file in build/"; bad=1; }
exit $bad
