# The project's commands. `make` alone lists them; CONTRIBUTING.md says more about each.

.DEFAULT_GOAL := help
.PHONY: help run test check lint types imports format index eval screenshots bench stages compare weight scale load attacks licences sbom audit lock installed installed-dev clean clean-all

# The first Python 3.11 on the PATH; another: make run PYTHON=/path/to/python3.11
PYTHON ?= $(shell for name in python3.11 python3; do \
	$$name -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))' 2>/dev/null && echo $$name && break; done)
HOST ?= 127.0.0.1
PORT ?= 7860
# More arguments for the command behind a target: make test ARGS="-k reader"
ARGS ?=
# Index that has PyTorch's CPU wheels, where the configured one has not.
TORCH_INDEX ?=
# make lock UPGRADE=1 takes the newest versions that pyproject.toml allows.
UPGRADE ?=

VENV_PYTHON := .venv/bin/python
RUN_FILE := build/eval/run.jsonl
REPORT_FILE := build/eval/report.html

help: ## list the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: installed ## install what is missing, build the index, open the page (HOST=, PORT=)
	@[ -e .index/CURRENT ] || [ -n "$$PLAN_INDEX_DIR" ] || $(VENV_PYTHON) -m index build
	@exec $(VENV_PYTHON) app.py --host "$(HOST)" --port "$(PORT)" $(ARGS)

# The tests take a copy of a sound index, which spares them building their own under the coverage tool.
test: installed-dev ## install what is missing and run every test (ARGS="-k reader" for some)
	$(VENV_PYTHON) -m index build
	$(VENV_PYTHON) -m pytest $(ARGS) --cov

check: lint types imports licences test ## format, lint, types, import rules, licences and every test: what must pass before a commit

lint: installed-dev ## ruff: format and rules
	$(VENV_PYTHON) -m ruff format --check .
	$(VENV_PYTHON) -m ruff check .

types: installed-dev ## mypy, strict
	$(VENV_PYTHON) -m mypy

imports: installed-dev ## import-linter: dependencies point one way
	.venv/bin/lint-imports

format: installed-dev ## rewrite the code as `make check` wants it
	$(VENV_PYTHON) -m ruff check --fix .
	$(VENV_PYTHON) -m ruff format .

index: installed ## build the index where there is no good one (ARGS=--force anyway)
	$(VENV_PYTHON) -m index build $(ARGS)

eval: installed-dev ## ask the known questions, print the tables of scores and write a page with charts
	@mkdir -p $(dir $(RUN_FILE))
	$(VENV_PYTHON) -m eval generate --out $(RUN_FILE) $(ARGS)
	$(VENV_PYTHON) -m eval score $(RUN_FILE) --html $(REPORT_FILE)
	$(VENV_PYTHON) -m eval kinds

screenshots: installed-dev ## photograph every view in three languages into docs/img/views
	$(VENV_PYTHON) scripts/screenshots.py

bench: installed-dev ## time the start and the answers, with memory
	$(VENV_PYTHON) -m eval bench $(ARGS)

stages: installed-dev ## where the time of an answer goes, and the least it could take
	$(VENV_PYTHON) -m eval stages $(ARGS)

compare: installed-dev ## this product beside others, in environments under build/compare; needs a package index
	$(VENV_PYTHON) -m eval compare $(ARGS)

weight: installed-dev ## bytes and requests of the page, and the wait for it on slow lines
	$(VENV_PYTHON) -m eval weight $(ARGS)

scale: installed-dev ## how search grows with the collection (takes long; ARGS=--help)
	$(VENV_PYTHON) -m eval scale $(ARGS)

load: installed-dev ## ask the served page as many at once, for long, and badly behaved (ARGS=--short)
	$(VENV_PYTHON) -m eval load $(ARGS)

attacks: installed-dev ## try every attack of eval/attacks on the assistant
	$(VENV_PYTHON) -m eval attacks $(ARGS)

licences: installed-dev ## hold the licence of every locked package against those allowed
	$(VENV_PYTHON) scripts/licences.py

sbom: installed-dev ## write what the product is made of to build/sbom.cdx.json (CycloneDX)
	$(VENV_PYTHON) scripts/sbom.py

audit: installed-dev ## ask which locked packages have known faults; needs a network
	$(VENV_PYTHON) scripts/audit.py

lock: installed-dev ## write both requirements locks from pyproject.toml (UPGRADE=1 for newer versions)
	$(VENV_PYTHON) scripts/lock.py $(if $(UPGRADE),--upgrade) --torch-index "$(TORCH_INDEX)"

installed:
	@$(require_python)
	@"$(PYTHON)" scripts/install.py --torch-index "$(TORCH_INDEX)"

installed-dev:
	@$(require_python)
	@"$(PYTHON)" scripts/install.py --dev --torch-index "$(TORCH_INDEX)"

clean: ## remove the index, reports and caches
	rm -rf .index build htmlcov .coverage .coverage.* .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +

clean-all: clean ## the same, and the environment .venv
	rm -rf .venv

define require_python
command -v "$(PYTHON)" > /dev/null || { echo "Python 3.11 was not found: install it, or name it: \
make $(or $(firstword $(MAKECMDGOALS)),run) PYTHON=/path/to/python3.11" >&2; exit 1; }
endef
