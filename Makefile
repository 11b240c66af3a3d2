# Every target sets up what it needs, and says so. PYTHON chooses the interpreter (3.10 or later).
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
# What a target needs: to generate, to play the API, to build the site, to test.
READY := $(VENV)/.ready
READY_MOCK := $(VENV)/.ready-mock
READY_DOCS := $(VENV)/.ready-docs
READY_TEST := $(VENV)/.ready-test
PINS := pyproject.toml $(wildcard pins/*.txt)
# uv is used where it is there: it does the same in a tenth of the time.
UV := $(shell command -v uv 2>/dev/null)
INSTALL := $(if $(UV),uv pip install --python $(BIN)/python,$(BIN)/python -m pip install --disable-pip-version-check --progress-bar off) -q
# What doesn't have the digest that pins/ lists is not installed.
PINNED := $(INSTALL) --require-hashes -r
# Resolves what pins/ lists for every platform and Python: the versions are those of constraints.txt.
LOCK := uv pip compile -q --universal --python-version 3.10 --generate-hashes --no-header --no-annotate -c constraints.txt pyproject.toml pins/build.in
DEST ?=
SINCE ?= HEAD
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help generate check release-notes test test-all bench vendor mock docs pins clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-13s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10))' || \
		{ echo "Python 3.10 or later is needed; name one with make PYTHON=python3.12" >&2; exit 2; }
	@echo "making $(VENV) …"
	@$(if $(UV),uv venv -q --seed --python $(PYTHON) $(VENV),$(PYTHON) -m venv $(VENV))

$(READY): $(PINS) | $(BIN)/python
	@echo "installing specloom and what it needs to generate …"
	@$(PINNED) pins/generate.txt
	@$(INSTALL) --no-deps --no-build-isolation -e .
	@touch $@

$(READY_MOCK): $(PINS) | $(READY)
	@echo "installing what the mock server needs …"
	@$(PINNED) pins/mock.txt
	@touch $@

$(READY_DOCS): $(PINS) | $(READY)
	@echo "installing what builds the site …"
	@$(PINNED) pins/docs.txt
	@touch $@

$(READY_TEST): $(PINS) | $(READY)
	@echo "installing what the tests need: type checkers, servers, the official client …"
	@$(PINNED) pins/test.txt
	@touch $@ $(READY_MOCK) $(READY_DOCS)

generate: $(READY) ## spec/ → generated/, and say what changed
	@$(BIN)/specloom generate

check: $(READY) ## look for problems in spec/ and for stale files in generated/
	@$(BIN)/specloom check
	@$(BIN)/specloom generate --check

release-notes: $(READY) ## what changed in spec/, as an entry of a changelog: make release-notes SINCE=v1.0.0
	@$(BIN)/specloom diff "$(SINCE)" --format markdown --fail-on never

test: $(READY_TEST) ## lint, type-check and run the tests
	@$(BIN)/python tests/run.py

test-all: $(READY_TEST) ## the same, and on every other Python of this machine
	@SPECLOOM_ALL=1 $(BIN)/python tests/run.py

bench: $(READY_TEST) bench/.peers/.ready bench/.peers/user/.ready ## measure it beside others → bench/RESULTS.md: make bench ARGS="--list"
	@$(BIN)/python -m bench $(ARGS)

bench/.peers/.ready: bench/peers.txt bench/package.json | $(READY_TEST)
	@test -x $(@D)/bin/python || $(BIN)/python -m venv $(@D)
	@$(@D)/bin/python -m pip install --quiet --disable-pip-version-check -r bench/peers.txt || \
		echo "no openapi-python-client: it can't be installed" >&2
	@cp bench/package.json $(@D)/
	@npm install --prefix $(@D) --silent --no-fund --no-audit --no-package-lock || \
		echo "no redocly: that needs Node and npm" >&2
	@touch $@

bench/.peers/user/.ready: constraints.txt | $(READY_TEST)
	@test -x $(@D)/bin/python || $(BIN)/python -m venv $(@D)
	@$(@D)/bin/python -m pip install --quiet --disable-pip-version-check -c constraints.txt openai
	@touch $@

vendor: $(READY) ## copy the client into a project: make vendor DEST=path/to/app/_vendor
	@test -n "$(DEST)" || { echo "say where: make vendor DEST=path/to/app/_vendor" >&2; exit 2; }
	@$(BIN)/specloom vendor "$(DEST)"

mock: $(READY_MOCK) ## play the API on a local port: make mock ARGS="--port 0 --log"
	@$(BIN)/specloom mock $(ARGS)

docs: $(READY_DOCS) ## generated/docs/ → site/, to read in a browser
	@$(BIN)/specloom docs build

pins: ## constraints.txt → pins/: what is installed, with its digests (needs uv)
	@$(LOCK) -o pins/generate.txt >/dev/null
	@$(LOCK) --extra mock -o pins/mock.txt >/dev/null
	@$(LOCK) --extra docs -o pins/docs.txt >/dev/null
	@$(LOCK) --extra dev --extra mock --extra model --extra docs --extra bench -o pins/test.txt >/dev/null

clean: ## remove the environment and all caches
	rm -rf $(VENV) bench/.peers .specloom-cache .mypy_cache .pytest_cache .ruff_cache .hypothesis site
