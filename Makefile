# Everything that one does with this repository. `make help` lists it.

# The Debian packages, in one place: what the program is built and run with, and what its tests use besides.
# The fonts and hyphen-nl are read when a document is set; the others are libraries.
PACKAGES := libsqlite3-dev libssl-dev libargon2-dev libpango1.0-dev libcairo2-dev libhyphen-dev hyphen-nl \
	libqpdf-dev libxlsxwriter-dev libcurl4-openssl-dev fonts-noto-core fonts-symbola \
	fonts-wqy-microhei pkg-config
TEST_PACKAGES := $(PACKAGES) poppler-utils qpdf hledger curl python3 python3-venv openssl sqlite3 jq util-linux
BENCH_PACKAGES := $(PACKAGES) postgresql-15 ledger poppler-utils libreoffice-writer-nogui
FORMATTED := --parallel --recursive Sources Tests Package.swift

.DEFAULT_GOAL := help
.PHONY: help run test check endurance bench lint format packages test-packages bench-packages swift

help: ## Lists what make can do here
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: packages swift ## Builds, and serves a demo network at https://localhost:8443
	swift build
	.build/debug/poortwacht serve --demo

test: test-packages swift ## Builds, runs every test and says how many there were
	swift build --build-tests
	swift test --skip-build --disable-xctest --no-parallel

endurance: test-packages swift ## Kills, cuts the power and goes on for hours what make test tries for seconds
	swift build --build-tests
	Tests/Drill/endurance

bench: bench-packages swift ## Measures, beside PostgreSQL and others on this machine (docs/performance.md)
	Tests/Bench/run

check: lint test ## What must pass before a change goes in: format, build, tests

lint: swift ## Checks the format
	swift format lint --strict $(FORMATTED)

format: swift ## Formats every source file in place
	swift format --in-place $(FORMATTED)

packages:
	@deploy/packages $(PACKAGES)

test-packages:
	@deploy/packages $(TEST_PACKAGES)
	@deploy/python .build/python Tests/requirements.txt

bench-packages:
	@deploy/packages $(BENCH_PACKAGES)

swift:
	@command -v swift >/dev/null || \
		{ echo 'Swift 6.3 is needed and is not here. Get it from https://www.swift.org/install/linux/' >&2; exit 1; }
