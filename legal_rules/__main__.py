"""The law from the command line: assess case files, check rule files, explain a rule."""

from __future__ import annotations

import sys

from legal_rules.command_line import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
