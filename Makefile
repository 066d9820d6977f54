# Each target sets up what it needs by itself; once set up, nothing here asks the network.
# Dozens of processes of ours start in tests and benches: they need not all compile the same sources.
unexport PYTHONDONTWRITEBYTECODE
.PHONY: run test check bench bench-full fuzz package

run: .venv/ready ; @sh packaging/start.sh
test: .venv/ready ; @QT_QPA_PLATFORM=offscreen .venv/bin/python -m pytest -n auto --maxprocesses 4 --dist loadfile $(ARGS)
check: .venv/installed ; @sh packaging/check.sh
bench: .venv/ready ; @QT_QPA_PLATFORM=offscreen .venv/bin/python -m tests.bench $(ARGS)
bench-full: .venv/ready ; @QT_QPA_PLATFORM=offscreen .venv/bin/python -m tests.bench --full $(ARGS)
fuzz: .venv/ready ; @QT_QPA_PLATFORM=offscreen .venv/bin/python -m pytest -p tests.fuzz -m "hypothesis or fuzz" $(ARGS)
package: .venv/installed ; @sh packaging/package.sh

.venv/installed: pyproject.toml constraints.txt packaging/set_up.sh ; @sh packaging/set_up.sh
.venv/ready: .venv/installed packaging/check_system.py ; @.venv/bin/python packaging/check_system.py && touch $@
