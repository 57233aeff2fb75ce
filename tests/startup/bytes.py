#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""bytes.py COMPILER-WRAPPER SOURCE [FLAGS...]: where each byte of a program comes from. Builds it with a link map, and prints what each
object of the archive puts into the file, biggest first, and what is left for headers and padding."""
import collections
import os
import re
import subprocess
import sys
import tempfile

if len(sys.argv) < 3:
    sys.exit(__doc__)
wrapper, source, *flags = sys.argv[1:]

with tempfile.TemporaryDirectory() as folder:
    output, where = os.path.join(folder, "program.exe"), os.path.join(folder, "map")
    subprocess.run([wrapper, *(flags or ["-Os"]), "-s", source, "-o", output, "-Wl,-Map=" + where], check=True)
    size = os.path.getsize(output)
    with open(where, encoding="utf-8", errors="replace") as f:
        text = f.read()

# A line is an output section (at the margin), or one of the pieces it is made of (one blank in front). A long name breaks the line.
text = text[text.index("Linker script and memory map"):]
text = re.sub(r"^( ?[^\s]+)\n +(0x)", r"\1 \2", text, flags=re.M)
sizes = collections.defaultdict(collections.Counter)
totals = collections.Counter()
current = None
for line in text.splitlines():
    match = re.match(r"^(\.?[^\s]+) +0x[0-9a-f]+ +0x([0-9a-f]+)", line)
    if match:
        current = match[1]
        continue
    match = re.match(r"^ (\*?[^\s]+) +0x([0-9a-f]+) +0x([0-9a-f]+)(?: (\S.*))?$", line)
    if not match or current is None or current.startswith((".debug", "/DISCARD", ".comment", ".bss", ".tbss")):
        continue
    piece, amount, origin = match[1], int(match[3], 16), match[4] or ""
    if not amount or (match[2].strip("0") == "" and current not in (".crt_stages",)):
        continue
    name = "(padding)" if piece == "*fill*" else re.sub(r".*/", "", origin) or "(script)"
    sizes[name][current if piece == "*fill*" else piece] += amount
    totals[name] += amount

for name, total in totals.most_common():
    print(f"{total:7} {name:45} " + " ".join(f"{piece}:{amount}" for piece, amount in sizes[name].most_common()))
print(f"{sum(totals.values()):7} of {size} bytes; the rest is headers and the end of blocks")
