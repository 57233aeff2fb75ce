#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Gives core's global symbols names of their own, so that core and the host's C library fit into one process.

rename.py names NM OUT ARCHIVE...            the names that core defines and that must be renamed, for objcopy
rename.py allowed NM OUT FILE...             what libraries and objects define: a renamed object may ask for it
rename.py object|archive NM OBJCOPY NAMES ALLOWED IN OUT
                                             renames, then fails if a name is left that only the host's C library has
"""
import os
import re
import subprocess
import sys

# Names that cannot meet the host's: the seam and core's internal ones. They stay readable in a debugger.
OWN = re.compile(r"__plat_|__crt_")
# What the sanitizers and the linker define, and the compiler's helpers (libgcc, compiler-rt).
COMPILER = re.compile(
    r"__(asan|ubsan|sanitizer|sancov|(start|stop)___sancov|odr_asan|start_asan|stop_asan)|_GLOBAL_OFFSET_TABLE_$|__tls_get_addr$|"
    r"__(u?(div|mod|divmod)ti[34]|mulodi4|muloti4|multi3|popcountdi2|clzti2|fix(uns)?[xdst]f(ti|di)|float(un)?ti[xdst]f|"
    r"mul[dsxt]c3|div[dsxt]c3|pow[idxts]+[dsx]f2|(?!signbitf$)[a-z]+tf[a-z0-9]*)$|_Unwind_|__gcc_personality_v0$")


def nm(program, *arguments):
    output = subprocess.run([program, *arguments], check=True, capture_output=True, text=True).stdout
    return {line.split()[-1].split("@")[0] for line in output.splitlines() if line.strip() and not line.endswith(":")}


def write(path, lines):
    text = "".join(line + "\n" for line in sorted(lines))
    # An unchanged list keeps its date, and what depends on it is not built again.
    if not os.path.exists(path) or open(path).read() != text:
        with open(path, "w") as file:
            file.write(text)
    else:
        os.utime(path)


def main():
    command, program, *rest = sys.argv[1:]
    if command == "names":
        defined = nm(program, "-g", "--defined-only", *rest[1:])
        write(rest[0], {f"{name} crt_{name}" for name in defined if not OWN.match(name) and not COMPILER.match(name)})
        return
    if command == "allowed":
        found = set()
        for path in rest[1:]:
            dynamic = ["-D"] if ".so" in os.path.basename(path) else []
            found |= nm(program, "-g", "--defined-only", *dynamic, path)
        write(rest[0], found)
        return
    objcopy, names, allowed, source, target = rest
    subprocess.run([objcopy, f"--redefine-syms={names}", source, target], check=True)
    known = set(open(allowed).read().split()) | nm(program, "-g", "--defined-only", target)
    foreign = {
        name for name in nm(program, "-g", "--undefined-only", target) - known
        if not COMPILER.match(name) and not (command == "object" and (name.startswith("crt_") or OWN.match(name)))}
    if foreign:
        os.unlink(target)
        what = "core refers to names that neither it nor the seam defines" if command == "archive" else \
            "this test uses names that core does not define"
        sys.exit(f"{source}: {what}: {' '.join(sorted(foreign))}")


main()
