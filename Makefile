# `make demo` and `make test` each do all their own set-up; they need make and Python 3.11 or later, nothing else.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
MOST ?= 2

# The evaluation data is read where it is, never copied; tests say so when it is not there.
ifneq ($(wildcard ../shared/eval),)
export HOLDTO_EVAL ?= $(abspath ../shared/eval)
endif

.PHONY: demo test quick lint bench lock wheel clean

demo: $(READY)  ## check the example article that ships with the package, and write demo-report.html
	$(BIN)/holdto check "$$($(BIN)/python -m holdto.examples)" --format html -o demo-report.html
	@echo "The report is in $(abspath demo-report.html)"

test: lint  ## everything that must hold: lint, format, types, import order, tests
	$(BIN)/python -m pytest -n $(MOST) --dist worksteal

quick: $(READY)  ## the tests that take no time, for use while writing; those that draw at random are marked by hypothesis itself
	$(BIN)/python -m pytest -n $(MOST) --dist worksteal -m "not slow and not hypothesis" -x

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy --strict
	$(BIN)/lint-imports

bench: $(READY)  ## measure against the budgets
	$(BIN)/python benchmarks/check.py

lock: $(READY)  ## choose newer dependencies; review the diff of requirements.lock
	$(BIN)/uv pip compile pyproject.toml --all-extras --universal --python-version 3.11 --generate-hashes \
		--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" --upgrade -q -o requirements.lock

wheel: $(READY)
	$(BIN)/python -m hatchling build -t wheel

clean:
	rm -rf $(VENV) dist build demo-report.html

# Only what the lock names, by hash, is installed: --no-deps since the lock lists every package,
# --no-build-isolation so that the build too uses what the lock installed.
$(READY): requirements.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "holdto needs Python 3.11 or later, found %d.%d; set PYTHON=" % sys.version_info[:2])'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -q --no-deps --require-hashes -r requirements.lock
	$(BIN)/python -m pip install -q --no-deps --no-build-isolation --editable .
	touch $@
