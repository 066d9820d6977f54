"""`python -m monitor.cli`: the command line without the window."""

from monitor.cli import main

if __name__ == "__main__":
    main()
