# SPDX-License-Identifier: MIT
"""Which names ISO C keeps from a program: its functions, and the beginnings that it reserves for more of them (C17 7.1.3, 7.31)."""
import re
from pathlib import Path

functions = set()
for line in (Path(__file__).parent.parent / "tests/layering/iso_names.txt").read_text().splitlines():
    for word in line.partition("#")[0].split():
        functions |= {word[:-1] + suffix for suffix in ("", "f", "l")} if word.endswith("*") else {word}
beginnings = re.compile(r"(str|mem|wcs|is|to|atomic_|cnd_|mtx_|thrd_|tss_)[a-z]|_")


def is_reserved(name):
    return name in functions or beginnings.match(name) is not None
