"""Hands the arguments to the command line."""

import sys

from karen_app.cli import main

if __name__ == "__main__":
    sys.exit(main())
