# Duban: `make run` opens the sample ledger, `make test` passes every test. Each installs what is missing.

.DEFAULT_GOAL := help
SHELL := /bin/bash
DATA ?= data
PORT ?= 8080
MINUTES ?= 10
HOST ?= 127.0.0.1
SWIFT_RELEASE = swift build -c release --product duban --static-swift-stdlib
SOURCES = Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Benchmarks

.PHONY: help run release test unit browser screenshots bench fuzz format lint docs ci clean

help: ## Say what can be made.
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' Makefile

run: release ## Open the sample ledger (or DOC=path) and print the address. DATA=folder PORT=8080 HOST=127.0.0.1
	@scripts/run "$(DATA)" "$(HOST)" "$(PORT)" "$(DOC)"

release:
	@scripts/setup build
	@echo "Building; the first time takes a few minutes."
	@$(SWIFT_RELEASE)

test: unit browser ## Pass all tests.

unit:
	@scripts/setup test
	swift test --disable-xctest

browser:
	@scripts/setup test
	swift build --product duban
	Tests/Browser/run "$$(swift build --show-bin-path)/duban"

screenshots: release ## Photograph every page in both languages into screenshots/, and the README's three.
	@scripts/setup test
	Tests/Browser/run --pictures "$$(swift build -c release --show-bin-path)/duban"

bench: release ## Measure what docs/measurements.md states.
	@scripts/bench "$$(swift build -c release --show-bin-path)/duban"
	@Benchmarks/run
	@swift run -c release --package-path Benchmarks Book
	@Benchmarks/pages "$$(swift build -c release --show-bin-path)/duban"
	@Benchmarks/compare "$$(swift build -c release --show-bin-path)/duban"

fuzz: ## Make up inputs for MINUTES=10 and hold the reader to its promises; optimised, so that it tries more.
	@scripts/setup test
	swift build -c release --product fuzz
	"$$(swift build -c release --show-bin-path)/fuzz" run --seconds $$(($(MINUTES) * 60)) --seed "$$(date +%s)"

format: ## Lay out the sources.
	swift format format --in-place --parallel --recursive $(SOURCES)

lint:
	swift format lint --strict --parallel --recursive $(SOURCES)

docs:
	@for target in Values WorkReport Ledger LedgerStore OfficeFiles Simulation Workflows; do \
		swift package --disable-sandbox generate-documentation --target $$target --warnings-as-errors >/dev/null || exit 1; \
		echo "documentation of $$target: complete"; \
	done

ci: ## All checks, as .ci/run calls them.
	@bash .ci/run

clean: ## Remove what was built; data stays.
	rm -rf .build .venv
