# arusha: `make run` and `make test` are all a newcomer needs; `make help` lists the rest.

PACKAGES := pkgconf libyaml-dev libsodium-dev libexpat1-dev libzip-dev libxlsxwriter-dev
PREFIX ?= /usr/local
SHARE = $(DESTDIR)$(PREFIX)/share
MANUALS := fr es pt
# What is tested is the optimised code that ships, and it takes half the time.
TESTED := -c release -Xswiftc -enable-testing
FUZZED := -c release --sanitize=fuzzer --scratch-path .build-fuzz
# Where C would do what is not defined, in our shims too, the process is ended.
UNDEFINED := -Xcc -fsanitize=undefined -Xcc -fsanitize-trap=undefined
BIN := .build/release/arusha
EXAMPLE := Profiles/administrations/morevia
ARGS ?=
PARTS ?=

.DEFAULT_GOAL := help
.PHONY: run test build install clean help deps lint yaml-suite stress fuzz sanitize bench example examples dist docs

run: deps build ## Install what is missing, build, and open the guided session (ARGS="…" runs a command)
	@if [ -n '$(ARGS)' ]; then $(BIN) $(ARGS); \
	elif [ -t 0 ] && [ -t 1 ]; then \
	  { [ -f workspace/arusha.yaml ] || $(BIN) init workspace; } && \
	  $(BIN) assess --workspace workspace; \
	else $(MAKE) --no-print-directory example; fi

test: PACKAGES += gettext
test: deps ## Install what is missing, build, lint and test
	ARUSHA_STRICT=1 swift build $(TESTED) --build-tests
	$(MAKE) --no-print-directory lint
	ARUSHA_STRICT=1 swift test $(TESTED) --skip-build

build: deps ## Build the release binary
	swift build -c release --static-swift-stdlib --product arusha

lint: ## Check the style of the sources
	swift format lint --strict --recursive Sources Tests Package.swift

yaml-suite: deps ## Run the reader over cases of the public YAML test suite: make yaml-suite DIR=…
	@[ -d "$(DIR)" ] || { echo "Name the folder of the cases: make yaml-suite DIR=…"; exit 64; }
	YAML_SUITE="$(abspath $(DIR))" swift test --filter YAMLSuiteTests

stress: deps ## Every system call failing in turn, a kill at every write, a million random keys
	swift build --build-tests
	ARUSHA_FAULTS=all ARUSHA_KEYS=1000000 swift test --skip-build --filter 'FaultTests|RandomKeys'

fuzz: deps ## Feed the readers what libFuzzer makes up, SECONDS for each target (default 20)
	ARUSHA_FUZZ=1 swift build $(FUZZED) --product arusha-fuzz
	Tests/Fuzzing/make-corpus .build-fuzz/corpus
	@for target in $(or $(TARGETS),$$(ls .build-fuzz/corpus)); do \
	  echo "$$target"; ARUSHA_FUZZ_TARGET=$$target .build-fuzz/release/arusha-fuzz \
	    .build-fuzz/corpus/$$target -max_total_time=$(or $(SECONDS),20) -max_len=8192 -timeout=10 \
	    -rss_limit_mb=1024 -artifact_prefix=.build-fuzz/$$target- -verbosity=0 -print_funcs=0 -print_final_stats=1 \
	    || exit 1; done

sanitize: deps ## Run the tests under the sanitizers of memory, threads and undefined behaviour in C
	@for kind in address thread; do \
	  swift build --build-tests --sanitize=$$kind --scratch-path .build-$$kind \
	    $(UNDEFINED) && \
	  ASAN_OPTIONS=detect_leaks=0 swift test --skip-build --sanitize=$$kind \
	    --scratch-path .build-$$kind $(UNDEFINED) || exit 1; done

bench: PACKAGES += python3-yaml python3-openpyxl pandoc valgrind time
bench: deps ## Measure against references in the same run, into BENCHMARKS.md (PARTS=… runs some)
	swift build -c release --static-swift-stdlib
	swift build -c release --package-path Benchmarks
	/usr/bin/python3 Benchmarks/bench.py $(PARTS)

example: build ## Run the worked example without a dialogue and say where its documents are
	@rm -rf dist/example && mkdir -p dist
	@$(BIN) init dist/example --language en --name "Morévia (fictional example)" --no-input
	@for year in 2025 2026; do $(BIN) assess --workspace dist/example --period $$year \
	  --answers $(EXAMPLE)/assessments/$$year.yaml || exit 1; done
	@$(BIN) gaps --workspace dist/example
	@$(BIN) plan draft --workspace dist/example
	@for language in en fr; do $(BIN) report gap-analysis action-plan comparison \
	  --workspace dist/example --format md,html --language $$language || exit 1; done

examples: export SOURCE_DATE_EPOCH = 1795514400
examples: build ## Make the worked example and Reports/examples anew, after a form or a report changed
	@rm -rf dist/morevia Reports/examples && mkdir -p dist Reports/examples
	@Profiles/administrations/make-morevia $(abspath $(BIN)) dist/morevia
	@for language in en fr es pt; do $(BIN) report summary progress --workspace dist/morevia \
	  --format md,html --language $$language -o Reports/examples || exit 1; done
	@for language in en fr; do $(BIN) report gap-analysis action-plan comparison \
	  --workspace dist/morevia --format md,html --language $$language -o Reports/examples || exit 1; done
	@for language in en fr; do $(BIN) report summary progress --workspace dist/morevia \
	  --format docx --language $$language -o Reports/examples || exit 1; done
	@for language in en fr; do $(BIN) report action-plan --workspace dist/morevia \
	  --format xlsx --language $$language -o Reports/examples || exit 1; done
	@rm -rf $(EXAMPLE) dist/morevia/.lock dist/morevia/reports && mkdir -p $(dir $(EXAMPLE)) && \
	  mv dist/morevia $(EXAMPLE)

	@$(BIN) form schemas Questionnaires/schemas --language en >/dev/null
	@$(BIN) explain --format md --language en > Questionnaires/RULES.md
	@$(BIN) explain --format md --language fr > Questionnaires/RULES.fr.md

install: build ## Install into PREFIX (default /usr/local); DESTDIR is honoured
	install -D -m 755 $(BIN) $(DESTDIR)$(PREFIX)/bin/arusha
	mkdir -p $(SHARE)/arusha
	cp -R Questionnaires Profiles Reports Sources/ArushaText/texts $(SHARE)/arusha/
	mkdir -p $(addprefix $(SHARE)/,bash-completion/completions zsh/site-functions \
	  fish/vendor_completions.d man/man1 $(MANUALS:%=man/%/man1))
	$(BIN) --generate-completion-script bash > $(SHARE)/bash-completion/completions/arusha
	$(BIN) --generate-completion-script zsh > $(SHARE)/zsh/site-functions/_arusha
	$(BIN) --generate-completion-script fish > $(SHARE)/fish/vendor_completions.d/arusha.fish
	$(BIN) help --format=man --language en > $(SHARE)/man/man1/arusha.1
	for language in $(MANUALS); do $(BIN) help --format=man --language $$language \
	  > $(SHARE)/man/$$language/man1/arusha.1 || exit 1; done

dist: build ## Make the tarball and the Debian package in dist/
	rm -rf dist/root
	$(MAKE) --no-print-directory -o build install DESTDIR=dist/root PREFIX=/usr
	Packaging/make-dist

docs: deps ## Make the documentation of the library in dist/docs, without a warning
	swift build --product arusha
	Packaging/make-docs "$$(swift build --show-bin-path)"

clean: ## Remove everything that was built
	rm -rf .build dist

deps:
	@missing=; for package in $(PACKAGES); do \
	  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || \
	    missing="$$missing $$package"; done; \
	[ -z "$$missing" ] && exit 0; \
	echo "Missing system packages:$$missing"; \
	root=; [ "$$(id -u)" = 0 ] || root=sudo; \
	if [ -n "$$root" ] && [ -z "$$CI" ]; then \
	  [ -t 0 ] || { echo "Install them: sudo apt-get install$$missing"; exit 1; }; \
	  printf 'Install them with sudo apt-get? [y/N] '; read answer; \
	  [ "$$answer" = y ] || [ "$$answer" = Y ] || exit 1; fi; \
	$$root apt-get update -q && \
	$$root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $$missing

help: ## This list
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)
