#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""replaceable.py ARCHIVE: lets a program have functions of its own under names that ISO C leaves to it.

A program may define, say, renameat2() or gettid(), which are no reserved names, and does, if it was written before the library had them. That
works where a function is alone in its object, for then the object is not linked. Functions that share an object would clash as soon as another one of them
is used; so in such an object the definitions are made weak, and the program's own one is taken. References stay strong: a weak one would not bring its object.
Objects that define a function of ISO C stay as they are: those names are reserved (C17 7.1.3). The archive is changed in place, where it holds ELF objects of
64 bits, little-endian (System V ABI, "Symbol Table"); nothing moves, so its index stays right."""
import struct
import sys
from pathlib import Path

from reserved_names import is_reserved

SYMTAB, UNDEFINED, GLOBAL, WEAK, FUNCTION = 2, 0, 1, 2, 2


def weaken(data, start):
    """Makes the public functions of the object at `start` weak, if there are several."""
    if data[start:start + 6] != b"\x7fELF\x02\x01":
        return
    sections_at, = struct.unpack_from("<Q", data, start + 40)
    size, count = struct.unpack_from("<HH", data, start + 58)
    sections = [struct.unpack_from("<IIQQQQIIQQ", data, start + sections_at + i * size) for i in range(count)]
    functions = []
    for _, kind, _, _, offset, length, link, _, _, entry in sections:
        if kind != SYMTAB:
            continue
        names = start + sections[link][4]
        for at in range(start + offset, start + offset + length, entry):
            name_at, info, _, section = struct.unpack_from("<IBBH", data, at)
            if info >> 4 in (GLOBAL, WEAK) and info & 15 == FUNCTION and section != UNDEFINED:
                name = data[names + name_at:data.index(b"\0", names + name_at)].decode()
                functions.append((name, at + 4, info))
    public = [name for name, _, _ in functions if not name.startswith("_")]
    if len(public) < 2 or any(is_reserved(name) for name in public):
        return
    for name, place, info in functions:
        if not name.startswith("_"):
            data[place] = WEAK << 4 | info & 15


archive = Path(sys.argv[1])
data = bytearray(archive.read_bytes())
if data[:8] != b"!<arch>\n":
    sys.exit(f"{archive} is no archive")
at = 8
while at < len(data):
    length = int(data[at + 48:at + 58])
    weaken(data, at + 60)
    at += 60 + length + length % 2
archive.write_bytes(data)
