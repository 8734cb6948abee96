# make demo   parse the stories in seeds/ and show who says what
# make test   everything that is checked before a change goes in
# make lint   style only
# make bench  every figure about speed, into docs/speed.md (TEXTS="NAME=a folder, an archive or a .jsonl of stories …")
# make clean  remove what these made, except .venv
#
# They need Python 3.10 or newer and make; each brings its own tools into .venv, again after pyproject.toml has changed.

PYTHON ?= python3
TEXTS ?= seeds
FIGURES ?= docs/speed.md
BIN := .venv/bin
NOX := $(BIN)/nox --reuse-existing-virtualenvs

.PHONY: demo test lint bench clean
.DELETE_ON_ERROR:

demo: .venv/.has-cli
	@$(BIN)/govnews parse --view seeds/*.txt
	@mkdir -p demo-output
	@$(BIN)/govnews parse -t json -o demo-output/stories.json seeds/*.txt
	@$(BIN)/govnews parse -t csv -o demo-output/quotations.csv seeds/*.txt
	@$(BIN)/govnews parse -t text -o demo-output/stories.txt seeds/*.txt
	@echo
	@echo "Written: demo-output/stories.json, demo-output/quotations.csv, demo-output/stories.txt"

test: .venv/.has-nox
	@mkdir -p .nox && rm -f .nox/report.json
	@status=0; $(NOX) --report .nox/report.json || status=$$?; \
	$(BIN)/python .ci/verdict.py .nox/report.json && exit $$status

lint: .venv/.has-nox
	@$(NOX) --session lint

bench: .venv/.has-cli
	@$(BIN)/python benchmarks/bench.py $(TEXTS) --write $(FIGURES)

clean:
	rm -rf .nox .mypy_cache .pytest_cache .ruff_cache .hypothesis .coverage dist build demo-output
	find src tests examples benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10) and "govnews needs Python 3.10 or newer; say which: make PYTHON=python3.12")'
	@echo "Making .venv ..."
	@$(PYTHON) -m venv .venv

.venv/.has-cli: pyproject.toml | $(BIN)/python
	@echo "Installing govnews into .venv ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[cli]'
	@touch $@

.venv/.has-nox: pyproject.toml | $(BIN)/python
	@echo "Installing nox into .venv ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check 'nox[uv]>=2024.4.15'
	@touch $@
