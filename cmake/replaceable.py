#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""replaceable.py NM OBJCOPY ARCHIVE: lets a program have functions of its own under names that ISO C leaves to it.

A program may define, say, renameat2() or gettid(), which are no reserved names, and does, if it was written before the library had them. That
works where a function is alone in its object, for then the object is not linked. Functions that share an object would clash as soon as another one of them
is used; so in such an object their names are made weak, and the program's own definition is the one. Objects that define a function of ISO C stay as they are:
those names are reserved (C17 7.1.3)."""
import re
import subprocess
import sys
import tempfile
from pathlib import Path

nm, objcopy, archive = sys.argv[1:4]
iso = set()
for line in (Path(__file__).parent.parent / "tests/layering/iso_names.txt").read_text().splitlines():
    for word in line.partition("#")[0].split():
        iso |= {word[:-1] + suffix for suffix in ("", "f", "l")} if word.endswith("*") else {word}
reserved = re.compile(r"(str|mem|wcs|is|to|atomic_|cnd_|mtx_|thrd_|tss_)[a-z]|_")

members, member = {}, None
for line in subprocess.run([nm, "--defined-only", archive], check=True, capture_output=True, text=True).stdout.splitlines():
    parts = line.split()
    if line.endswith(":"):
        member = members.setdefault(line, [])
    elif len(parts) == 3 and parts[1] == "T":
        member.append(parts[2])

weak = set()
for names in members.values():
    public = [name for name in names if not name.startswith("_")]
    if len(public) > 1 and not any(name in iso or reserved.match(name) for name in public):
        weak.update(public)
with tempfile.NamedTemporaryFile("w", suffix=".txt") as names:
    names.write("\n".join(sorted(weak)) + "\n")
    names.flush()
    subprocess.run([objcopy, "-D", f"--weaken-symbols={names.name}", archive], check=True)
