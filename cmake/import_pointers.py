#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""import_pointers.py NM AR ARCHIVE OUTPUT: for each public symbol X of a PE archive, an object that holds __imp_X, a pointer to it.

Code that was compiled to find a function in a DLL (__declspec(dllimport)) calls it through __imp_X, and so do static libraries that were built
with another runtime's headers. GNU ld does not make the pointer for a function that is linked in. Each is an object of its own, so
that a program gets those alone that it names. The format: PE Format, Microsoft Learn, "COFF File Header" and what follows it."""
import os
import struct
import subprocess
import sys
import tempfile

nm, ar, archive, output = sys.argv[1:5]
listing = subprocess.run([nm, archive], check=True, capture_output=True, text=True).stdout
names, there = set(), set()
for line in listing.splitlines():
    parts = line.split()
    if len(parts) == 3 and parts[1] in "TDRBC":
        (there if parts[2].startswith("__imp_") else names).add(parts[2])
names = sorted(n for n in names if not n.startswith(("__crt_", "__plat_", ".")) and "__imp_" + n not in there)


def coff(name):
    """One section .rdata of eight bytes, relocated by the symbol's address."""
    header_size, section_size = 20, 40
    data_at = header_size + section_size
    symbols_at = data_at + 8 + 10
    strings = b""

    def symbol(text, section, storage):
        nonlocal strings
        place = struct.pack("<II", 0, 4 + len(strings))
        strings += text.encode() + b"\0"
        return place + struct.pack("<IhHBB", 0, section, 0, storage, 0)

    external = 2
    symbols = symbol("__imp_" + name, 1, external) + symbol(name, 0, external)
    header = struct.pack("<HHIIIHH", 0x8664, 1, 0, symbols_at, 2, 0, 4)
    # Initialized data, aligned to 8, readable.
    section = b".rdata\0\0" + struct.pack("<IIIIIIHHI", 0, 0, 8, data_at, data_at + 8, 0, 1, 0, 0x40000040 | 0x00400000)
    relocation = struct.pack("<IIH", 0, 1, 1)  # IMAGE_REL_AMD64_ADDR64 of symbol 1
    return header + section + bytes(8) + relocation + symbols + struct.pack("<I", 4 + len(strings)) + strings


with tempfile.TemporaryDirectory() as folder:
    files = []
    for number, name in enumerate(names):
        files.append(os.path.join(folder, f"imp{number}.o"))
        with open(files[-1], "wb") as f:
            f.write(coff(name))
    list_file = os.path.join(folder, "list")
    with open(list_file, "w") as f:
        f.write("\n".join(files))
    if os.path.exists(output):
        os.remove(output)
    subprocess.run([ar, "rcsD", output, "@" + list_file], check=True)
