# Untested: builds the one-folder bundle on Windows. Run from the top of the repository, with Python 3.11 or newer.
$ErrorActionPreference = "Stop"
py -3 -m venv .cache\package\venv
$python = ".cache\package\venv\Scripts\python.exe"
& $python -m pip install --quiet -c constraints.txt ".[package]"
& $python -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath .cache\package\build packaging\presswatch.spec
$env:QT_QPA_PLATFORM = "offscreen"
& dist\presswatch\presswatch.exe tour --output "$env:TEMP\presswatch-tour"
