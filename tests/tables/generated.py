# SPDX-License-Identifier: MIT
"""What the scripts that write tables into core have in common."""
import pathlib
import sys


def main(family, files):
    """[--check] ROOT: writes core/<family>/<name>.h of each (name, text), or compares it."""
    check, folder = sys.argv[1] == "--check", pathlib.Path(sys.argv[-1], "core", family)
    wrong = 0
    for name, text in files:
        file = folder / f"{name}.h"
        if not check:
            file.write_text(text)
        elif file.read_text() != text:
            print(f"{file} is not what the script writes")
            wrong = 1
    sys.exit(wrong)
