# Every target sets up what it needs. PYTHON chooses the interpreter (3.10 or later).
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
DEST ?=
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help generate check test bench vendor mock docs clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(READY): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10))' || \
		{ echo "Python 3.10 or later is needed; name one with make PYTHON=python3.12" >&2; exit 2; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "setting up $(VENV) …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev,mock,docs]'
	@touch $@

generate: $(READY) ## spec/ → generated/, and say what changed
	@$(BIN)/specloom generate

check: $(READY) ## look for problems in spec/ and for stale files in generated/
	@$(BIN)/specloom check
	@$(BIN)/specloom generate --check

test: $(READY) ## lint, type-check and run the tests
	@$(BIN)/python tests/run.py

bench: $(READY) bench/.peers/.ready bench/.peers/user/.ready ## measure it beside others → bench/RESULTS.md: make bench ARGS="--list"
	@$(BIN)/python -m bench $(ARGS)

bench/.peers/.ready: bench/peers.txt bench/package.json | $(READY)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[bench]'
	@test -x $(@D)/bin/python || $(BIN)/python -m venv $(@D)
	@$(@D)/bin/python -m pip install --quiet --disable-pip-version-check -r bench/peers.txt || \
		echo "no openapi-python-client: it can't be installed" >&2
	@cp bench/package.json $(@D)/
	@npm install --prefix $(@D) --silent --no-fund --no-audit --no-package-lock || \
		echo "no redocly: that needs Node and npm" >&2
	@touch $@

bench/.peers/user/.ready: constraints.txt | $(READY)
	@test -x $(@D)/bin/python || $(BIN)/python -m venv $(@D)
	@$(@D)/bin/python -m pip install --quiet --disable-pip-version-check -c constraints.txt openai
	@touch $@

vendor: $(READY) ## copy the client into a project: make vendor DEST=path/to/app/_vendor
	@test -n "$(DEST)" || { echo "say where: make vendor DEST=path/to/app/_vendor" >&2; exit 2; }
	@$(BIN)/specloom vendor "$(DEST)"

mock: $(READY) ## play the API on a local port: make mock ARGS="--port 0 --log"
	@$(BIN)/specloom mock $(ARGS)

docs: $(READY) ## generated/docs/ → site/, to read in a browser
	@$(BIN)/python -c 'import zensical' 2>/dev/null || \
		$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[docs]'
	@$(BIN)/python docs-site/build.py

clean: ## remove the environment and all caches
	rm -rf $(VENV) bench/.peers .specloom-cache .mypy_cache .pytest_cache .ruff_cache .hypothesis site
