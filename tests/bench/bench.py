#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Times twincrt beside other C libraries and prints a table with twincrt's ratios to each; never fails on a time.

usage: bench.py LINUX_BUILD [NAME [ARGUMENT ...]]   one benchmark, or all
       bench.py -w LINUX_BUILD [NAME ...]           writes the tables into docs/performance.md, between the marks with the names
       bench.py --wine WINDOWS_BUILD threads        twincrt and mingw-w64 under wine

The builds are build trees that hold sysroot/bin. Names and arguments: heap [pattern], qsort [elements], format, math [function],
time, threads, wide, streams [folder], wide_streams, string [-s] [-m MASK] [function ...].

A benchmark is a C program that prints lines of a name and one or two times in nanoseconds, separated by tabs. It is built with each
library, and the programs run in turns; of each row the shortest time counts, since everything else on a machine only adds to it. To
measure, leave the machine alone: `nice -n -20 taskset -c 1 python3 tests/bench/bench.py ...` as root; heap and threads want all processors."""
import dataclasses
import datetime
import math
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
PAGE = os.path.join(HERE, "..", "..", "docs", "performance.md")


@dataclasses.dataclass
class Benchmark:
    """What is built, how often it runs, and beside which libraries."""
    source: str
    rounds: int
    flags: tuple = ("-O2",)
    arguments: tuple = ()
    peers: tuple = ("glibc", "musl")


PLAIN = ("-O2", "-w", "-fno-builtin")
BENCHMARKS = {
    "heap": Benchmark("heap.c", 3, peers=("glibc", "musl", "mimalloc")),
    "qsort": Benchmark("stdlib.c", 3),
    "format": Benchmark("format.c", 15, PLAIN),
    "math": Benchmark("math.c", 15, PLAIN),
    "time": Benchmark("time.c", 15),
    "threads": Benchmark("threads.c", 5),
    "wide": Benchmark("wide.c", 5),
    "streams": Benchmark("stdio.c", 7, arguments=("/dev/shm",)),
    "wide_streams": Benchmark("wide_stdio.c", 7, PLAIN),
}


def build(benchmark, peer, tree, output):
    """Whether the program could be built with a library; mimalloc and musl may be missing."""
    source = os.path.join(HERE, benchmark.source)
    own = {"twincrt": "twincrt-linux-x86_64-gcc", "twincrt.exe": "twincrt-windows-x86_64-gcc"}
    command = {
        "glibc": ["gcc", "-static", "-pthread"],
        "musl": ["musl-gcc", "-static"],
        "mimalloc": ["gcc", "-pthread"],
        "mingw.exe": ["x86_64-w64-mingw32-gcc", "-static", "-pthread"],
    }.get(peer) or [os.path.join(tree, "sysroot", "bin", own[peer])]
    libraries = {"glibc": ["-lm"], "musl": ["-lm"], "mimalloc": ["-Wl,--no-as-needed", "-lmimalloc", "-lm"]}.get(peer, [])
    optional = peer in ("musl", "mimalloc")
    if optional and not shutil.which(command[0]):
        return False
    done = subprocess.run([*command, *benchmark.flags, source, *libraries, "-o", output], check=not optional,
                          stderr=subprocess.DEVNULL if optional else None)
    return done.returncode == 0


def measure(name, tree, arguments=(), peers=None, run=()):
    """{row: {library: [times]}}, the best of the rounds."""
    benchmark = BENCHMARKS[name]
    result = {}
    with tempfile.TemporaryDirectory() as folder:
        programs = {peer: os.path.join(folder, peer) for peer in peers or ("twincrt", *benchmark.peers)}
        programs = {peer: path for peer, path in programs.items() if build(benchmark, peer, tree, path)}
        for _ in range(benchmark.rounds):
            for peer, path in programs.items():
                lines = subprocess.run([*run, path, *(arguments or benchmark.arguments)], check=True, stdout=subprocess.PIPE, text=True).stdout
                for row, *times in (line.split("\t") for line in lines.splitlines()):
                    times = [float(time) for time in times]
                    cell = result.setdefault(row, {}).setdefault(peer, times)
                    result[row][peer] = [min(pair) for pair in zip(cell, times)]
    return result


def string(tree, arguments=()):
    """{function: [ratios by size]}: twincrt's functions and glibc's in one process. Three runs, of which the medians count."""
    script = ["sh", os.path.join(HERE, "string.sh"), tree, *arguments]
    runs = []
    for _ in range(3):
        lines = subprocess.run(script, check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()
        runs.append({line.split()[0]: [float(word) for word in line.split()[1:]] for line in lines if line and not line.split()[0].isdigit()})
    return {name: [statistics.median(cell) for cell in zip(*(run[name] for run in runs))] for name in runs[0]}


def ratios(measured, peer, which=0):
    first = next(iter(next(iter(measured.values()))))
    return [row[first][which] / row[peer][which] for row in measured.values() if peer in row]


def show(measured):
    """Prints a table: each library's times, then twincrt's ratios to the others."""
    libraries = list(next(iter(measured.values())))
    ours, *peers = libraries
    columns = len(next(iter(measured.values()))[ours])
    for which, title in enumerate(("latency, ns", "throughput, ns") if columns == 2 else ("ns",)):
        print(f"{title:36}" + "".join(f"{name:>13}" for name in libraries) + "".join(f"{'to ' + name:>13}" for name in peers))
        for row, times in measured.items():
            cells = [f"{times[name][which]:13.2f}" if name in times else f"{'':13}" for name in libraries]
            cells += [f"{times[ours][which] / times[name][which]:13.2f}" if name in times else f"{'':13}" for name in peers]
            print(f"{row:36}" + "".join(cells))
        means = "".join(f"{statistics.geometric_mean(ratios(measured, name, which)):13.2f}" for name in peers)
        print(f"{'geometric means':36}" + " " * 13 * len(libraries) + means + "\n", flush=True)


# --- tables for docs/performance.md --------------------------------------------------------------------------------------------


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|---|" + "---:|" * (len(head) - 1)]
    return lines + ["| " + " | ".join(row) + " |" for row in rows]


def short(value):
    """A time with three digits that count."""
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def cell(row, peer, which=0):
    return f"{row['twincrt'][which] / row[peer][which]:.2f}" if peer in row else ""


def summary(values):
    return ["", f"Geometric mean of the {len(values)} ratios to glibc: {statistics.geometric_mean(values):.2f}."]


def times_table(measured):
    libraries = list(next(iter(measured.values())))
    rows = [[name] + [short(row[library][0]) for library in libraries] + [cell(row, "glibc")] for name, row in measured.items()]
    return table(["", *libraries, "to glibc"], rows) + summary(ratios(measured, "glibc"))


def ratios_table(measured):
    rows = [[f"`{name}`", short(row["twincrt"][0]), cell(row, "glibc"), cell(row, "musl")] for name, row in measured.items()]
    rows = [[row[0].replace("|", "\\|")] + row[1:] for row in rows]
    return table(["call", "twincrt, ns", "to glibc", "to musl"], rows) + summary(ratios(measured, "glibc"))


def math_table(measured):
    rows = [[name, short(row["twincrt"][0]), cell(row, "glibc"), short(row["twincrt"][1]), cell(row, "glibc", 1)] for name, row in measured.items()]
    latency, throughput = (statistics.geometric_mean(ratios(measured, "glibc", which)) for which in (0, 1))
    return table(["function and range", "latency, ns", "to glibc", "throughput, ns", "to glibc"], rows) + \
        ["", f"Geometric means of the {len(measured)} ratios to glibc: latency {latency:.2f}, throughput {throughput:.2f}."]


def qsort_table(measured):
    cells = {}
    for name, row in measured.items():
        _, kind, order, size = name.split()
        cells[int(size), kind, order] = f"{short(row['twincrt'][0])} / {cell(row, 'glibc')}"
    orders, kinds, sizes = (list(dict.fromkeys(key[which] for key in cells)) for which in (2, 1, 0))
    result = []
    for size in sizes:
        result += ["", f"{size:,} elements:", ""] + table(["type"] + orders, [[kind] + [cells[size, kind, order] for order in orders] for kind in kinds])
    return result[1:] + summary(ratios(measured, "glibc"))


def wide_table(measured):
    strings, sizes, others = {}, [], {}
    for name, row in measured.items():
        what, _, size = name.rpartition(" ")
        if " " not in what and size.isdigit():
            strings.setdefault(what, []).append(cell(row, "glibc"))
            sizes += [size] if size not in sizes else []
        else:
            others[name] = row
    return table(["function"] + sizes, [[name] + cells for name, cells in strings.items()]) + [""] + \
        ratios_table(others)[:-2] + summary(ratios(measured, "glibc"))


def string_table(measured):
    groups = {"0-16": range(0, 6), "24-64": range(6, 10), "96-256": range(10, 14), "384-1K": range(14, 17), "2K-8K": range(17, 20),
              "16K-1M": range(20, 24), "mixed to 64": range(24, 27), "mixed to 1K": range(27, 30)}
    names = {"strspn": "strspn, 26 bytes", "strcspn": "strcspn, 3 bytes", "strpbrk": "strpbrk, 2 bytes", "strcspn(9)": "strcspn, 9 bytes"}
    rows = [[names.get(name, name)] + [f"{statistics.geometric_mean([cells[i] for i in group]):.2f}" for group in groups.values()]
            for name, cells in measured.items()]
    return table(["function", *groups], rows) + summary([value for cells in measured.values() for value in cells])


TABLES = {"string": string_table, "wide": wide_table, "heap": times_table, "qsort": qsort_table, "format": ratios_table, "math": math_table,
          "time": times_table, "threads": times_table, "streams": ratios_table, "wide_streams": ratios_table}


def machine():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        text = file.read()
    family, model = (re.search(rf"^{what}\s*: (\d+)", text, re.M).group(1) for what in ("cpu family", "model"))
    vendor = "Intel" if "GenuineIntel" in text else "AMD" if "AuthenticAMD" in text else "x86-64"
    vectors = "AVX-512" if "avx512_vbmi2" in text else "AVX2" if "avx2" in text else "SSE2"
    return f"{datetime.date.today()}, {vendor} family {family}, model {model}, {vectors}"


def write(tree, name):
    lines = [f"Measured {machine()}.", ""] + TABLES[name](string(tree) if name == "string" else measure(name, tree))
    with open(PAGE, encoding="utf-8") as file:
        text = file.read()
    before, after = f"<!-- {name}: written by tests/bench/bench.py -->\n", f"<!-- end of {name} -->\n"
    start, end = text.index(before) + len(before), text.index(after)
    with open(PAGE, "w", encoding="utf-8") as file:
        file.write(text[:start] + "\n".join(lines) + "\n" + text[end:])


def main():
    arguments = sys.argv[1:]
    option = arguments.pop(0) if arguments and arguments[0] in ("-w", "--wine") else ""
    tree, *names = arguments or [""]
    known = names if option == "-w" else names[:1]
    if not os.path.isdir(os.path.join(tree, "sysroot", "bin")) or any(name not in TABLES for name in known):
        sys.exit(__doc__)
    if option == "-w":
        for name in names or TABLES:
            print(name, flush=True)
            write(tree, name)
    elif option == "--wine":
        show(measure(names[0], tree, names[1:], ("twincrt.exe", "mingw.exe"), (os.path.join(HERE, "..", "..", "toolchains", "run-wine"),)))
    else:
        for name in names[:1] or TABLES:
            if name == "string":
                subprocess.run(["sh", os.path.join(HERE, "string.sh"), tree, *names[1:]], check=True)
            else:
                show(measure(name, tree, names[1:]))


main()
