# Everything one does with Karen's source. `make` alone lists it.
# PYTHON names the interpreter to start with; a suitable one is looked for if it is too old.

PYTHON ?= $(shell command -v python3 || command -v python)
VENV := .venv/bin/python
WORKERS ?= auto

.DEFAULT_GOAL := help
.PHONY: help python setup prepared run test check coverage bench soak package screenshots \
        contact-sheet translations lock notices audit licences try-folder try-deb try-package clean

help:  ## this list
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "make %-15s %s\n", $$1, $$2}'

python:
	@test -n "$(PYTHON)" || { echo "Karen needs Python 3.11 or newer; there is no Python here." \
	    "On Debian and Ubuntu type: sudo apt-get install python3 python3-venv" >&2; exit 1; }

prepared: python
	@$(PYTHON) packaging/prepare.py test

setup: python  ## make .venv with everything for running, testing and building
	@$(PYTHON) packaging/prepare.py test

run: python  ## open Karen; without a display, write the sample case's papers to out/
	@$(PYTHON) packaging/prepare.py run
	@if $(VENV) packaging/has_display.py; then exec $(VENV) -m karen_app; else \
	    echo "There is no display here, so Karen writes the sample case's complaint and timeline to out/ instead."; \
	    QT_QPA_PLATFORM=offscreen exec $(VENV) -m karen_app --headless-sample out; fi

test: prepared  ## all tests, in random order, on all cores
	@$(VENV) -m pytest -n $(WORKERS) --dist loadgroup --max-worker-restart 0 $(ARGS)

check: prepared  ## linters, types, import contracts, law data, letters, translations
	@$(VENV) packaging/check.py

coverage: prepared  ## tests with branch coverage, and the floors
	@$(VENV) -m pytest -n $(WORKERS) --dist loadgroup --max-worker-restart 0 --cov --cov-report=term $(ARGS)
	@$(VENV) packaging/coverage_floors.py

bench: prepared  ## measure, each figure beside a bare baseline from the same run
	@$(VENV) -m tests.bench $(ARGS)

soak: prepared  ## the long runs: kills, power loss, broken mails; writes docs/reliability.md
	@$(VENV) -m tests.soak --write docs/reliability.md $(ARGS)
	@$(VENV) -m pytest -m soak -p no:randomly --timeout 0

package: prepared  ## build wheel, folder program and system packages into dist/
	@$(VENV) packaging/build.py $(ARGS)

notices: prepared  ## write the notices of others, shown by the About box
	@$(VENV) packaging/notices.py

audit: prepared  ## known weaknesses of every locked package; needs the network, or ARGS="--from all.zip"
	@$(VENV) packaging/audit.py $(ARGS)

licences: prepared  ## the licence of everything that is given to people
	@$(VENV) packaging/licences.py

PROGRAM ?= dist/karen/karen
try-folder:  ## self-test of the built program under Xvfb, and each of its jobs (or PROGRAM=/usr/bin/karen)
	@packaging/try_window.sh $(PROGRAM)
	@packaging/try_jobs.sh $(PROGRAM)

try-deb: prepared  ## install the built .deb on a fresh Debian 12 and try it (needs root)
	@packaging/try_deb.sh dist/karen_*.deb out/try-deb

try-package: prepared  ## build everything and try it all: what the build server does after the checks
	@packaging/try_package.sh

screenshots: prepared  ## pictures of every page into docs/screenshots
	@$(VENV) -m tests.ui.screenshots docs/screenshots

contact-sheet: prepared  ## every letter as a small picture into out/contact-sheet
	@$(VENV) -m tests.letters.contact_sheet out/contact-sheet

translations: prepared  ## collect the strings of the window and compile the catalogues
	@$(VENV) packaging/translations.py

lock: prepared  ## write the lock files anew from pyproject.toml
	@$(VENV) packaging/lock.py $(ARGS)

clean:  ## remove what was built; .venv and your data stay
	@rm -rf build dist out *.egg-info .mypy_cache .ruff_cache .pytest_cache .import_linter_cache \
	    .hypothesis .coverage .coverage.* htmlcov
	@find . -path ./.venv -prune -o -name __pycache__ -type d -exec rm -rf {} +
