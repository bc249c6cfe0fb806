#!/bin/bash
# Who may include whom. A layer of engine/ includes itself and the layers named beside it below;
# a library's header is seen only where the table says; cli/ is a program like any other.
set -u
cd "$(dirname "$0")/../.." || exit 1

awk '
  BEGIN {
    may["base"] = "base"
    may["text"] = "base text"
    may["match"] = "base text match"
    may["run"] = "base text match run"
    may["in"] = "base text match run in"
    may["out"] = "base text match run out"
    may["lua"] = "base text match run in out lua"
    may["api"] = "base text match run in out lua api"
    may["cli"] = "cli"

    # header (a regular expression) -> files that may see it (a regular expression)
    only["^pcre2\\.h$"] = "^engine/match/"
    only["^emmintrin\\.h$"] = "^engine/base/lane\\.h$"
    only["^utf8proc\\.h$"] = "^engine/(base/utf8\\.c|text/.*)$"
    only["^(lua|lualib|lauxlib)\\.h$"] = "^engine/lua/"
    only["^sys/socket\\.h$"] = "^engine/api/batch_pool\\.c$"
    only["^(elf|link)\\.h$"] = "^engine/base/build\\.c$"
    only["^sys/inotify\\.h$"] = "^engine/cli/notice\\.c$"
    only["^jansson\\.h$"] = "^engine/(in/|cli/(record_json|floors)\\.c$)"
    only["^libxml/"] = "^engine/in/html\\.c$"
    only["^md4c\\.h$"] = "^engine/in/markdown\\.c$"
    only["^(cpuid|immintrin)\\.h$"] = "^engine/base/sha256\\.c$"
    only["^(zlib|zstd|zstd_errors|iconv)\\.h$"] = "^engine/in/"
    only["^(histedit\\.h|editline/.*)$"] = "^engine/cli/"

    libc = "^(assert|ctype|dirent|errno|fcntl|float|fnmatch|glob|inttypes|langinfo|libgen|" \
      "limits|locale|math|poll|pthread|regex|setjmp|signal|" \
      "spawn|stdalign|stdarg|stdatomic|stdbool|stddef|" \
      "stdint|stdio|stdlib|stdnoreturn|string|strings|termios|time|unistd|wchar|wctype|" \
      "sys/(file|ioctl|mman|resource|select|stat|time|types|utsname|wait))\\.h$"
  }
  function fault(text) { printf "%s:%d: %s\n", FILENAME, FNR, text; bad = 1 }
  function own(layer, name,   to) {
    if (name == "gainsay.h") return
    to = name
    if (!sub(/\/.*/, "", to) || !(to in may)) fault(name " is not written as layer/file.h")
    else if (index(" " may[layer] " ", " " to " ") == 0) fault(layer " may not include " name)
  }
  function foreign(name,   h) {
    if (name ~ libc) return
    for (h in only)
      if (name ~ h) {
        if (FILENAME !~ only[h]) fault("<" name "> belongs only in " only[h])
        return
      }
    fault("<" name "> is neither libc nor a library that gainsay is built on")
  }
  /^[ \t]*#[ \t]*include/ {
    split(FILENAME, path, "/")
    if (!(path[2] in may)) fault("engine/" path[2] " is not a layer")
    else if (match($0, /"[^"]+"/)) own(path[2], substr($0, RSTART + 1, RLENGTH - 2))
    else if (match($0, /<[^>]+>/)) foreign(substr($0, RSTART + 1, RLENGTH - 2))
    else fault("an include whose name is computed")
  }
  END { exit bad }
' engine/*/*.[ch]
