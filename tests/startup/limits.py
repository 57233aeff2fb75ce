#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""limits.py SYSROOT-OF-LINUX SYSROOT-OF-WINDOWS INSPECTOR FOLDER: builds small programs with the wrappers and checks what is exact about
them: file sizes, imports, and the instructions and calls that start and end them."""
import os
import re
import shutil
import subprocess
import sys
import tempfile

linux, windows, inspector, folder = (os.path.abspath(p) for p in sys.argv[1:5])
os.makedirs(folder, exist_ok=True)
os.chdir(folder)

HELLO = '#include <stdio.h>\nint main(void)\n{\n\tputs("hello");\n\treturn 0;\n}\n'
PRINTF = '#include <stdio.h>\nint main(int argc, char **argv)\n{\n\t(void)argv;\n\tprintf("%d %f\\n", argc, argc / 3.0);\n\treturn 0;\n}\n'
for name, text in (("hello.c", HELLO), ("numbers.c", PRINTF)):
    with open(name, "w") as f:
        f.write(text)

GCC = {"elf": linux + "/bin/twincrt-linux-x86_64-gcc", "exe": windows + "/bin/twincrt-windows-x86_64-gcc"}
failures = 0
checks = 0


missed = 0


def check(what, value, goal, ceiling=None):
    """The goal is what we want. Where we are not there yet, the ceiling keeps us from getting worse, and the miss is printed."""
    global failures, checks, missed
    checks += 1
    good = value <= (goal if ceiling is None else ceiling)
    failures += not good
    missed += good and value > goal
    verdict = "FAIL" if not good else "ok  " if value <= goal else "MISS"
    print(f"{verdict} {what}: {value} (goal {goal}{'' if ceiling is None else f', ceiling {ceiling}'})")


def build(kind, source, output, *flags):
    subprocess.run([GCC[kind], *flags, source, "-o", output], check=True)
    return output


# Sizes: -Os, stripped, static, the wrappers' own defaults; and without what the programs do not need.
START = "--without=arguments,environment,console,faults"
FORMATS = "--without=messages,positions,wide,hexadecimal"
for kind, source, flavour, goal, ceiling, *without in (
    ("elf", "hello.c", "small", 1536, None), ("exe", "hello.c", "small", 2560, 4608), ("exe", "hello.c", "small", 2560, None, START),
    ("elf", "hello.c", "fast", 4096, None), ("exe", "hello.c", "fast", 5120, 6144), ("exe", "hello.c", "fast", 5120, None, START),
    ("elf", "numbers.c", "fast", 12288, 14600), ("elf", "numbers.c", "fast", 12288, None, FORMATS),
    ("exe", "numbers.c", "fast", 14336, 20992), ("exe", "numbers.c", "fast", 14336, None, START, FORMATS),
):
    output = f"{source[:-2]}-{flavour}{'-less' if without else ''}.{kind}"
    build(kind, source, output, "-Os", "-s", f"--flavour={flavour}", *without)
    check(f"bytes of {output}", os.path.getsize(output), goal, ceiling)

# Imports: KERNEL32.dll alone.
for name in ("hello-fast.exe", "numbers-fast.exe"):
    listing = subprocess.run([inspector, "list", name], check=True, capture_output=True, text=True).stdout
    libraries = set(re.findall(r"imports +(\S+)", listing))
    check(f"libraries but KERNEL32.dll that {name} imports", len(libraries - {"KERNEL32.dll"}), 0)
    check(f"absence of any import in {name}", int(not libraries), 0)

# Start and end of hello, counted one instruction at a time.
build("elf", "hello.c", "start.elf", "-Os")
build("elf", "hello.c", "start.pie", "-Os", "-static-pie")
build("exe", "hello.c", "start.exe", "-Os")
# The environment's size must not matter: the kernel and wine copy it, the start-up must not walk it.
environment = dict(os.environ, **{f"TWINCRT_FILLER_{i}": "x" * 40 for i in range(40)})
# run-wine makes the wine prefix if there is none yet; the inspector then uses the same.
run_wine = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "toolchains", "run-wine")
subprocess.run([run_wine, "start.exe"], check=True, stdout=subprocess.DEVNULL)
cache = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
environment.update(WINEPREFIX=os.environ.get("TWINCRT_WINEPREFIX") or os.path.join(cache, "twincrt", "wine"), WINEDEBUG="-all")
for name, length, goals in (
    ("start.elf", 30, (200, 1, 100, 2)),
    ("start.pie", 30, (200, 1, 100, 2)),
    ("start.exe", 30, (300, 8, 100, 3)),
    # On Windows the path is part of the one string that the command line is: it must not matter how long it is.
    ("start.exe", 240, (300, 8, 100, 3)),
):
    with tempfile.TemporaryDirectory(prefix="crt") as folder:
        place = os.path.join(folder, "x" * max(1, length - len(folder) - len(name) - 2))
        os.mkdir(place)
        shutil.copy(name, place)
        report = subprocess.run([inspector, "trace", os.path.join(place, name)], check=True, capture_output=True, text=True, env=environment).stdout
    found = re.search(r"exec to main: (\d+) instructions, (\d+) calls; main to exit: (\d+) instructions, (\d+) calls", report)
    if found is None:
        print(report)
        sys.exit(f"limits: {name}: the inspector did not say what the start costs")
    for what, value, goal in zip(
        ("instructions before main", "calls before main", "instructions after main", "calls after main"),
        map(int, found.groups()), goals):
        check(f"{what} of {name}, path of {length}", value, goal)
    if failures:
        print(report)

print(f"limits: {checks} checks, {failures} failed, {missed} goals not yet met")
sys.exit(failures != 0)
