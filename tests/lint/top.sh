#!/bin/bash
# The top folder holds exactly what the README's tour names, dot files, and build/.
set -u
cd "$(dirname "$0")/../.." || exit 1
export LC_ALL=C

wanted="LICENSE Makefile README.md THIRD_PARTY.md engine examples include scripts tests"
found=$(ls | grep -vx build | tr '\n' ' ')
[ "${found% }" = "$wanted" ] && exit
echo "wanted: $wanted"
echo "found:  $found"
exit 1
