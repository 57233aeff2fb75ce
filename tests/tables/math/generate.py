#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes the tables and coefficients of the mathematical functions: each NAME.sollya here makes core/internal/NAME_table.h.

generate.py [NAME ...]            writes them (all)
generate.py --check [NAME ...]    compares what is there with what Sollya makes; 1 if one differs
"""
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
OUT = HERE.parents[2] / "core/internal"

arguments = sys.argv[1:]
check = arguments[:1] == ["--check"]
names = arguments[check:] or sorted(path.stem for path in HERE.glob("*.sollya") if path.stem != "common")
failed = False
for name in names:
    made = subprocess.run(["sollya", f"{name}.sollya"], cwd=HERE, check=True, capture_output=True, text=True)
    text = "".join(line.rstrip() + "\n" for line in made.stdout.splitlines())
    if made.stderr or "error" in text or "NaN" in text:
        sys.exit(f"{name}.sollya went wrong: {made.stderr}")
    path = OUT / f"{name}_table.h"
    if not check:
        path.write_text(text)
    elif path.read_text() != text:
        print(f"{path.name} is not what {name}.sollya makes")
        failed = True
sys.exit(failed)
