# Builds gainsay. `make help` lists the targets; README.md tells which to use when.
#
# Variants share this file and differ in folder, compiler and flags:
#   build/         release, with the user's CFLAGS          build/asan/   tests, with sanitizers
#   build/check-*  warnings are errors, objects only
#
# Yours to set: CC CFLAGS CPPFLAGS LDFLAGS PREFIX DESTDIR LIBDIR JOBS, and V=1 to see the commands.

PREFIX  ?= /usr/local
BINDIR  ?= $(PREFIX)/bin
LIBDIR  ?= $(PREFIX)/lib
INCDIR  ?= $(PREFIX)/include
DATADIR ?= $(PREFIX)/share
CFLAGS  ?= -O2 -g
JOBS    ?= $(shell nproc)

MAKEFLAGS += -j$(JOBS) --no-builtin-rules
.DELETE_ON_ERROR:
.SUFFIXES:

VERSION := $(shell sed -n 's/^\#define GS_VERSION "\(.*\)"$$/\1/p' include/gainsay.h)
SONAME  := libgainsay.so.$(firstword $(subst ., ,$(VERSION)))

# ---- what it is made of

LIB_PKGS := lua5.4 libpcre2-8 libutf8proc jansson libxml-2.0 md4c zlib libzstd
CLI_PKGS := libedit

CLI_SRC  := $(sort $(wildcard engine/cli/*.c))
LIB_SRC  := $(sort $(filter-out $(CLI_SRC),$(wildcard engine/*/*.c)))
UNIT_SRC := $(sort $(wildcard tests/unit/test_*.c))
UNIT     := $(UNIT_SRC:tests/unit/%.c=build/asan/unit/%)
HELP_SRC := $(sort $(wildcard tests/unit/support/*.c))
TOOL_SRC := $(sort $(wildcard tests/tools/*.c))
TOOLS    := $(TOOL_SRC:tests/tools/%.c=build/asan/tools/%)
FUZZ_SRC := $(sort $(wildcard tests/fuzz/fuzz_*.c))
FUZZ     ?= $(FUZZ_SRC:tests/fuzz/fuzz_%.c=%)
FUZZ_SECONDS ?= 10
BENCH_SRC := $(sort $(wildcard tests/bench/*.c))
TEST_SRC := $(UNIT_SRC) $(HELP_SRC) $(TOOL_SRC) $(FUZZ_SRC) $(BENCH_SRC)
# The few sources that know where things are installed: only these depend on PREFIX.
PLACED   := $(shell grep -lE 'GS_(PACK|LIB)_DIR' $(LIB_SRC) $(CLI_SRC) /dev/null)

OWN := -std=c11 -D_POSIX_C_SOURCE=200809L -Iengine -Iinclude -fPIC -fvisibility=hidden \
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wstrict-prototypes -Wmissing-prototypes
PLACES := -DGS_PACK_DIR='"$(DATADIR)/gainsay/packs"' -DGS_LIB_DIR='"$(DATADIR)/gainsay/lua"'
ASAN   := -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer -DGS__SANITIZED

# pkg-config is asked once, when the first recipe needs it: by then `deps` has seen to its answers.
once       = $(eval $1 := $(shell pkg-config $2) $3)$($1)
PKG_CFLAGS = $(call once,PKG_CFLAGS,--cflags $(LIB_PKGS) $(CLI_PKGS))
LIB_LIBS   = $(call once,LIB_LIBS,--libs $(LIB_PKGS),-lm)
# Programs take Lua in where there is an archive of it: its calls cost less than those into a shared library.
LUA_ARCHIVE = $(filter /%,$(shell $(CC) -print-file-name=liblua5.4.a))
PROG_LIBS  = $(if $(LUA_ARCHIVE),$(patsubst -llua5.4,$(LUA_ARCHIVE) -ldl,$(LIB_LIBS)),$(LIB_LIBS))
CLI_LIBS   = $(call once,CLI_LIBS,--libs $(CLI_PKGS))
# The program lies at a fixed address: rules that were loaded are kept as they lie in memory (engine/api/image.h).
FIXED := -no-pie -Wl,--build-id
TEST_LIBS  = $(call once,TEST_LIBS,--libs cmocka)
# Only the benchmark compares with ICU, and only where it is.
ICU_CFLAGS = $(call once,ICU_CFLAGS,--cflags icu-uc 2>/dev/null && echo -DGS_BENCH_ICU)
ICU_LIBS   = $(call once,ICU_LIBS,--libs icu-uc 2>/dev/null)

Q   := $(if $(V),,@)
say  = @printf '  %-5s %s\n' '$1' '$2' >&2
# Writes $1 to the target, but leaves the file and its date alone if it says that already.
keep = @mkdir -p $(@D) && printf '%s\n' '$1' >$@.new && \
  if cmp -s $@.new $@; then rm $@.new; else mv $@.new $@; fi

# ---- everyday targets

.PHONY: all demo test bench bench-check golden check lint format asan fuzz install uninstall dist clean help deps FORCE

all: build/gainsay build/libgainsay.so.$(VERSION) build/gainsay.pc ## build all (the default)

demo: build/gainsay ## read the articles in examples/ and show what was found
	@build/gainsay run -p news examples/articles

test: all asan $(UNIT) $(TOOLS) build/bench/bench ## run every test: unit, packs, command line, golden, lint
	@tests/run.sh

# Yours to set: CORPUS (a file or folder), RUNS, LIMIT_MB, LIMIT_NEWS_KB, ONLY; see tests/README.md.
BENCH_OPTIONS = $(if $(RUNS),--runs $(RUNS)) $(if $(LIMIT_MB),--limit-mb $(LIMIT_MB)) \
  $(if $(LIMIT_NEWS_KB),--news-kb $(LIMIT_NEWS_KB)) $(if $(ONLY),--only $(ONLY))

bench: build/bench/bench ## measure how fast each stage is, beside ICU and PCRE2
	@build/bench/bench $(if $(CORPUS),--corpus '$(CORPUS)') $(BENCH_OPTIONS)

bench-check: build/bench/bench ## the same, and fail if a ratio is much worse than the baseline
	@build/bench/bench $(BENCH_OPTIONS) --check tests/bench/baseline.json

golden: build/gainsay ## take today's records as the golden ones: read git diff before you commit
	@tests/golden/run.sh --accept

asan: build/asan/gainsay ## build build/asan/gainsay, with address and undefined sanitizers

fuzz: $(FUZZ:%=run-fuzz-%) ## run the fuzz drivers, each for FUZZ_SECONDS (needs clang)

CHECKERS := gcc $(if $(shell command -v clang),clang)
CHECKED  := $(LIB_SRC:.c=.o) $(CLI_SRC:.c=.o) $(TEST_SRC:.c=.o)
check: lint ## lint, and compile with warnings as errors (gcc, clang)
check: $(foreach c,$(CHECKERS),$(CHECKED:%=build/check-$c/obj/%))

lint: all ## run the checks of tests/lint
	@tests/run.sh lint

format: ## lay out the C sources with clang-format (headers are laid out by hand)
	clang-format -i $(LIB_SRC) $(CLI_SRC) $(TEST_SRC)

dist: ## pack the committed tree as build/gainsay-VERSION.tar.gz
	@mkdir -p build
	git archive --prefix=gainsay-$(VERSION)/ -o build/gainsay-$(VERSION).tar.gz HEAD

clean: ## remove build/
	rm -rf build

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1\t\2/p' $(firstword $(MAKEFILE_LIST)) | expand -t 12

# Checks compiler and libraries; on Debian installs what is missing. Nothing to do if all is there.
deps:
	@CC='$(CC)' engine/deps.sh $(if $(filter test check build/asan/unit/%,$(MAKECMDGOALS)),test)

# ---- variants

# $(call variant,FOLDER,COMPILER,FLAGS): rules for the objects, the library and the program.
define variant
COMPILE.$1 = $2 $$(CPPFLAGS) $(OWN) $3

$1/flags: FORCE | deps
	$$(call keep,$$(COMPILE.$1) $$(PKG_CFLAGS))

$1/places: FORCE
	$$(call keep,$$(PREFIX) $$(LIBDIR) $$(INCDIR) $$(DATADIR))

$1/sources: FORCE   # so that a source that goes away leaves the library too
	$$(call keep,$(LIB_SRC))

$1/obj/%.o: %.c $1/flags
	@mkdir -p $$(@D)
	$$(call say,CC,$$@)
	$$(Q)$$(COMPILE.$1) $$(PKG_CFLAGS) $$(AT) -MMD -MP -c -o $$@ $$<

$(PLACED:%.c=$1/obj/%.o): $1/places
$(PLACED:%.c=$1/obj/%.o): private AT = $$(PLACES)

$1/icu: FORCE | deps
	$$(call keep,$$(ICU_CFLAGS))

$1/obj/tests/bench/peers.o: $1/icu
$1/obj/tests/bench/peers.o: private AT = $$(ICU_CFLAGS)

$1/libgainsay.a: $(LIB_SRC:%.c=$1/obj/%.o) $1/sources
	$$(call say,AR,$$@)
	$$(Q)rm -f $$@ && $$(AR) rc $$@ $$(filter %.o,$$^)

$1/gainsay: $(CLI_SRC:%.c=$1/obj/%.o) $1/libgainsay.a
	$$(call say,LINK,$$@)
	$$(Q)$2 $3 $(if $(filter build,$1),$$(FIXED)) $$(LDFLAGS) -o $$@ $$^ $$(PROG_LIBS) $$(CLI_LIBS)

-include $(patsubst %.c,$1/obj/%.d,$(LIB_SRC) $(CLI_SRC) $(TEST_SRC))
endef

$(eval $(call variant,build,$$(CC),$$(CFLAGS)))
$(eval $(call variant,build/asan,$$(CC),$(ASAN)))
$(foreach c,$(CHECKERS),$(eval $(call variant,build/check-$c,$c,-O2 -Werror)))

build/libgainsay.so.$(VERSION): $(LIB_SRC:%.c=build/obj/%.o) build/sources
	$(call say,LINK,$@)
	$(Q)$(CC) $(CFLAGS) -shared -Wl,-soname,$(SONAME) -Wl,-z,defs $(LDFLAGS) -o $@ \
	  $(filter %.o,$^) $(LIB_LIBS)
	@ln -sf $(@F) build/$(SONAME) && ln -sf $(SONAME) build/libgainsay.so

build/gainsay.pc: engine/gainsay.pc.in include/gainsay.h Makefile build/places
	@sed -e 's|@prefix@|$(PREFIX)|; s|@libdir@|$(LIBDIR)|; s|@includedir@|$(INCDIR)|' \
	  -e 's|@datadir@|$(DATADIR)|; s|@version@|$(VERSION)|; s|@requires@|$(LIB_PKGS)|' $< >$@

HELPERS := $(HELP_SRC:%.c=build/asan/obj/%.o)

$(UNIT): build/asan/unit/%: build/asan/obj/tests/unit/%.o $(HELPERS) build/asan/libgainsay.a
	@mkdir -p $(@D)
	$(call say,LINK,$@)
	$(Q)$(CC) $(ASAN) $(LDFLAGS) -o $@ $^ $(LIB_LIBS) $(TEST_LIBS)

$(TOOLS): build/asan/tools/%: build/asan/obj/tests/tools/%.o $(HELPERS) build/asan/libgainsay.a
	@mkdir -p $(@D)
	$(call say,LINK,$@)
	$(Q)$(CC) $(ASAN) $(LDFLAGS) -o $@ $^ $(LIB_LIBS)

build/bench/bench: $(BENCH_SRC:%.c=build/obj/%.o) build/libgainsay.a
	@mkdir -p $(@D)
	$(call say,LINK,$@)
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(PROG_LIBS) $(ICU_LIBS)

# ---- fuzz drivers: libFuzzer, clang only

$(eval $(call variant,build/fuzz,clang,$(ASAN) -fsanitize=fuzzer-no-link))

$(FUZZ_SRC:tests/fuzz/%.c=build/fuzz/%): build/fuzz/%: build/fuzz/obj/tests/fuzz/%.o build/fuzz/libgainsay.a
	$(call say,LINK,$@)
	$(Q)clang $(ASAN) -fsanitize=fuzzer $(LDFLAGS) -o $@ $^ $(LIB_LIBS)

.PHONY: $(FUZZ:%=run-fuzz-%)
$(FUZZ:%=run-fuzz-%): run-fuzz-%: build/fuzz/fuzz_%
	@mkdir -p build/fuzz/corpus/$*
	$(call say,FUZZ,$* for $(FUZZ_SECONDS) seconds)
	@build/fuzz/fuzz_$* -max_total_time=$(FUZZ_SECONDS) -timeout=20 -rss_limit_mb=4096 -max_len=8192 \
	  -artifact_prefix=build/fuzz/$*- build/fuzz/corpus/$* tests/fuzz/seeds/$* >build/fuzz/$*.log 2>&1 || \
	  { tail -n 40 build/fuzz/$*.log; exit 1; }
	@grep -E '^(Done|stat)' build/fuzz/$*.log | tail -n 1 | sed 's/^/        $*: /' >&2

# ---- installation

SHARE := $(DESTDIR)$(DATADIR)/gainsay
DOC   := $(DESTDIR)$(DATADIR)/doc/gainsay
MAN   := $(DESTDIR)$(DATADIR)/man/man1

# $(call install_tree,FROM,TO): all files of a folder, to a folder in SHARE.
install_tree = cd $1 && find . -type f ! -name '.*' -exec \
  install -Dm644 {} $(abspath $(SHARE))/$2/{} \;

install: all ## install below PREFIX (default /usr/local); DESTDIR is put before it
	install -Dm755 build/gainsay $(DESTDIR)$(BINDIR)/gainsay
	install -Dm644 include/gainsay.h $(DESTDIR)$(INCDIR)/gainsay.h
	install -Dm644 build/libgainsay.a $(DESTDIR)$(LIBDIR)/libgainsay.a
	install -m644 build/libgainsay.so.$(VERSION) $(DESTDIR)$(LIBDIR)
	ln -sf libgainsay.so.$(VERSION) $(DESTDIR)$(LIBDIR)/$(SONAME)
	ln -sf $(SONAME) $(DESTDIR)$(LIBDIR)/libgainsay.so
	install -Dm644 build/gainsay.pc $(DESTDIR)$(LIBDIR)/pkgconfig/gainsay.pc
	install -Dm644 -t $(SHARE) include/gainsay-1.schema.json
	$(call install_tree,scripts/packs,packs)
	$(call install_tree,scripts/gainsay,lua)
	install -Dm644 -t $(MAN) engine/cli/gainsay.1
	install -Dm644 -t $(DOC) README.md LICENSE THIRD_PARTY.md
	@if test -z "$(DESTDIR)" && test "$$(id -u)" = 0; then ldconfig; fi

uninstall: ## remove what install put there (same PREFIX and DESTDIR)
	rm -f $(DESTDIR)$(BINDIR)/gainsay $(DESTDIR)$(INCDIR)/gainsay.h $(MAN)/gainsay.1
	rm -f $(DESTDIR)$(LIBDIR)/libgainsay.a $(DESTDIR)$(LIBDIR)/libgainsay.so*
	rm -f $(DESTDIR)$(LIBDIR)/pkgconfig/gainsay.pc
	rm -rf $(SHARE) $(DOC)
