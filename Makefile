# make demo   parse the stories in seeds/ and show who says what
# make test   everything that is checked before a change goes in
# make lint   style only
# make docs   build the documentation as a site in site/, which needs no network to be read
# make bench  every figure about speed, into docs/speed.md (TEXTS="NAME=a folder, an archive or a .jsonl of stories …")
# make fuzz   look for inputs that break a promise (SECONDS=600, all targets together; goes on where it ended)
# make mutants  how much of stages/ and readers/ the quick tests hold: a sample of SAMPLE=100 small changes
# make clean  remove what these made, except .venv
#
# They need Python 3.10 or newer and make; each brings its own tools into .venv, again after pyproject.toml has changed.

PYTHON ?= python3
TEXTS ?= seeds
SECONDS ?= 600
SAMPLE ?= 100
SEED ?= 1
ONLY ?=
FIGURES ?= docs/speed.md
BIN := .venv/bin
NOX := $(BIN)/nox --reuse-existing-virtualenvs

.PHONY: demo test lint docs bench fuzz mutants clean
.DELETE_ON_ERROR:

demo: .venv/.has-cli
	@$(BIN)/govnews show seeds/*.txt
	@mkdir -p demo-output
	@$(BIN)/govnews parse -t json -o demo-output/stories.json seeds/*.txt
	@$(BIN)/govnews parse -t csv -o demo-output/quotations.csv seeds/*.txt
	@$(BIN)/govnews parse -t text -o demo-output/stories.txt seeds/*.txt
	@$(BIN)/govnews parse -t html -o demo-output/pages seeds/*.txt
	@echo
	@echo "Written: demo-output/stories.json, demo-output/quotations.csv, demo-output/stories.txt, and"
	@echo "pages to open in a browser: demo-output/pages/index.html"

# The tests and all else side by side: most of the rest waits for installers, a compiler or a browser.
test: .venv/.has-nox
	@mkdir -p .nox && rm -f .nox/tests.json .nox/others.json
	@$(NOX) --tags others --report .nox/others.json > .nox/others.log 2>&1 & others=$$!; status=0; \
	$(NOX) --tags tests --report .nox/tests.json || status=$$?; \
	wait $$others || status=$$?; cat .nox/others.log; \
	$(BIN)/python .ci/verdict.py .nox/tests.json .nox/others.json && exit $$status

lint: .venv/.has-nox
	@$(NOX) --session lint

docs: .venv/.has-nox
	@$(NOX) --session docs
	@echo "Written: site/index.html"

bench: .venv/.has-cli
	@$(BIN)/python benchmarks/bench.py $(TEXTS) --write $(FIGURES)

fuzz: .venv/.has-fuzz
	@$(BIN)/python -m fuzz $(SECONDS)

mutants: .venv/.has-mutmut
	@$(BIN)/python benchmarks/mutants.py --sample $(SAMPLE) --seed $(SEED) $(ONLY)

clean:
	rm -rf .nox .mypy_cache .pytest_cache .ruff_cache .hypothesis .coverage dist build demo-output site mutants .fuzz/seeds
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

.venv/.has-fuzz: pyproject.toml | $(BIN)/python
	@echo "Installing atheris into .venv ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev,fuzz]'
	@touch $@

.venv/.has-mutmut: pyproject.toml | $(BIN)/python
	@echo "Installing mutmut into .venv ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev,mutants]'
	@touch $@
