#!/bin/bash
# tests/run.sh without what its tests run: it says at once what is to be built, and runs nothing.
set -u
place=${TMP:?}/tree
mkdir -p "$place/tests/cli" "$place/tests/unit"
cp tests/run.sh "$place/tests/"
: >"$place/tests/cli/wait.sh"
: >"$place/tests/unit/test_base_map.c"
wrong=0

refuses() {   # PROGRAM TARGET KIND
  said=$("$place/tests/run.sh" "$3" 2>&1)
  status=$?
  [ "$status" = 2 ] && [[ $said == *"$1 is not built: make $2,"* ]] && return
  echo "with no $1, tests/run.sh $3 ends with $status and says: $said"
  wrong=1
}

refuses build/gainsay all cli
mkdir -p "$place/build"
printf '#!/bin/sh\n' >"$place/build/gainsay"
chmod +x "$place/build/gainsay"
refuses build/asan/gainsay asan cli
refuses build/asan/unit/test_base_map build/asan/unit/test_base_map unit
exit $wrong
