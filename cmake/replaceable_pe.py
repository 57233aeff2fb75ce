#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""replaceable_pe.py ARCHIVE RANLIB: cmake/replaceable.py for Windows, where no weak definition in an archive is found.

A program may have functions of its own under names that ISO C leaves to it: setenv() by means of _putenv_s(), say, popen() by _popen(), or getppid() beside our getpid().
If getppid() shared an object with getpid() the two would clash; if _popen() called popen() it would call the program's. So a function of the library under such
a name, if it is not alone in its object or if another object uses it, gets the name __crt_own_NAME in all of the archive, and an object of its own
holds NAME, a jump there. What programs for Linux do with variables (optarg ...) stays as it is. Format: PE Format, Microsoft Learn, "COFF Symbol Table"."""
import re
import struct
import subprocess
import sys
from pathlib import Path

from reserved_names import is_reserved

# POSIX keeps these beginnings to itself. The last ones are the program's: here they only choose which entry point it gets.
kept = re.compile(r"(pthread_|sem_|sched_)[a-z]|\.|w?main$|w?WinMain$|DllMain$")
EXTERNAL, FUNCTION, SYMBOL_SIZE = 2, 0x20, 18


def symbols(data):
    """The external symbols of an object: where it stands, its name, section and type."""
    start, count = struct.unpack_from("<II", data, 8)
    names = start + SYMBOL_SIZE * count
    at = start
    while at < names:
        first, offset = struct.unpack_from("<II", data, at)
        value, section, kind, storage, auxiliary = struct.unpack_from("<IhHBB", data, at + 8)
        if storage == EXTERNAL:
            text = data[names + offset:data.index(b"\0", names + offset)] if first == 0 else data[at:at + 8].rstrip(b"\0")
            yield at, text.decode(), section, kind, value
        at += SYMBOL_SIZE * (1 + auxiliary)


def rename(data, new_names):
    """The object with other names for some of its symbols, which go behind its table of strings."""
    data = bytearray(data)
    start, count = struct.unpack_from("<II", data, 8)
    names = start + SYMBOL_SIZE * count
    for at, name, _, _, _ in list(symbols(data)):
        if name in new_names:
            struct.pack_into("<II", data, at, 0, len(data) - names)
            data += new_names[name].encode() + b"\0"
    struct.pack_into("<I", data, names, len(data) - names)
    return bytes(data)


def jump(name, to):
    """An object with `name`, which jumps to `to`: one section .text, relocated relative to the end of the instruction."""
    code, code_at = b"\xe9\0\0\0\0", 20 + 40
    symbols_at = code_at + len(code) + 10
    strings = name.encode() + b"\0" + to.encode() + b"\0"
    header = struct.pack("<HHIIIHH", 0x8664, 1, 0, symbols_at, 2, 0, 4)
    section = b".text\0\0\0" + struct.pack("<IIIIIIHHI", 0, 0, len(code), code_at, code_at + len(code), 0, 1, 0, 0x60000020 | 0x00100000)
    relocation = struct.pack("<IIH", 1, 1, 4)  # IMAGE_REL_AMD64_REL32 of symbol 1
    table = struct.pack("<IIIhHBB", 0, 4, 0, 1, FUNCTION, EXTERNAL, 0) + struct.pack("<IIIhHBB", 0, 5 + len(name), 0, 0, FUNCTION, EXTERNAL, 0)
    return header + section + code + relocation + table + struct.pack("<I", 4 + len(strings)) + strings


def member(head, data):
    return head[:48] + f"{len(data):<10}".encode() + b"`\n" + data + b"\n" * (len(data) % 2)


archive = Path(sys.argv[1])
data = archive.read_bytes()
if data[:8] != b"!<arch>\n":
    sys.exit(f"{archive} is no archive")
members, at = [], 8
while at < len(data):
    length = int(data[at + 48:at + 58])
    members.append((data[at:at + 60], data[at + 60:at + 60 + length]))
    at += 60 + length + length % 2

needed, functions = set(), {}
for number, (head, content) in enumerate(members):
    if content[:2] != b"\x64\x86":
        continue
    for _, name, section, kind, value in symbols(content):
        if section == 0 and value == 0:
            needed.add(name)
        elif section > 0:
            functions.setdefault(number, []).append((name, kind))
new_names = {}
for defined in functions.values():
    public = [name for name, _ in defined if not name.startswith(("__crt_", "__plat_", "."))]
    for name, kind in defined:
        if kind == FUNCTION and not is_reserved(name) and not kept.match(name) and (len(public) > 1 or name in needed):
            new_names[name] = "__crt_own_" + name

result = bytearray(data[:8])
for head, content in members:
    # The index is ranlib's.
    if head[:16].rstrip() != b"/":
        result += member(head, rename(content, new_names) if content[:2] == b"\x64\x86" else content)
for number, (name, to) in enumerate(sorted(new_names.items())):
    result += member(f"own{number}.o/".ljust(16).encode() + b"0           0     0     644     " + b" " * 12, jump(name, to))
archive.write_bytes(result)
subprocess.run([sys.argv[2], str(archive)], check=True)
