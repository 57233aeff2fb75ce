#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs the benchmarks and writes their tables into docs/performance.md, between the marks that bear the benchmarks' names.

usage: report.py LINUX_BUILD [name ...]     (names: string heap qsort format math time threads wide streams wide_streams)

Run it on a machine that does nothing else, e.g. `nice -n -20 taskset -c 1 python3 tests/bench/report.py ...` as root; heap and threads
use all processors that they are given."""
import datetime
import math
import os
import re
import statistics
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
PAGE = os.path.join(HERE, "..", "..", "docs", "performance.md")


def run(script, *arguments):
    """The lines that a benchmark prints."""
    return subprocess.run(["sh", os.path.join(HERE, script), *arguments], check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|---|" + "---:|" * (len(head) - 1)]
    return lines + ["| " + " | ".join(row) + " |" for row in rows]


def mean(values):
    return statistics.geometric_mean(values)


def short(text):
    """A time with three digits that count."""
    value = float(text)
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def summary(ratios):
    text = f"Geometric mean of the {len(ratios)} ratios to glibc: {mean(ratios):.2f}."
    return ["", text]


# --- one function for each table ---------------------------------------------------------------------------------------------


def string(linux):
    runs = []
    for _ in range(3):
        rows = {}
        for line in run("string.sh", linux):
            words = line.split()
            if words and not words[0].isdigit():
                rows[words[0]] = [float(word) for word in words[1:]]
        runs.append(rows)
    groups = [("0-16", range(0, 6)), ("24-64", range(6, 10)), ("96-256", range(10, 14)), ("384-1K", range(14, 17)), ("2K-8K", range(17, 20)),
              ("16K-1M", range(20, 24)), ("mixed to 64", range(24, 27)), ("mixed to 1K", range(27, 30))]
    names = {"strspn": "strspn, 26 bytes", "strcspn": "strcspn, 3 bytes", "strpbrk": "strpbrk, 2 bytes", "strcspn(9)": "strcspn, 9 bytes"}
    rows, every = [], []
    for name in runs[0]:
        cells = [statistics.median(cell) for cell in zip(*(r[name] for r in runs))]
        every += cells
        rows.append([names.get(name, name)] + [f"{mean([cells[i] for i in group]):.2f}" for _, group in groups])
    return table(["function"] + [title for title, _ in groups], rows) + summary(every)


def columns(lines, count):
    """Lines that end in `count` numbers: their name and the numbers."""
    for line in lines:
        words = line.replace("|", " ").split()
        if len(words) > count and all(re.fullmatch(r"-?[0-9.]+", word) for word in words[-count:]):
            yield " ".join(line.split()[:len(line.split()) - count - line.count(" | ")]), words[-count:]


def heap(linux):
    lines = run("heap.sh", os.path.join(linux, "sysroot", "bin", "twincrt-linux-x86_64-gcc"))
    head = lines[0].split()[3:]
    found = list(columns(lines[1:], len(head)))
    return table(["pattern"] + head, [[name] + [short(x) for x in numbers[:-1]] + [numbers[-1]] for name, numbers in found]) + \
        summary([float(numbers[-1]) for _, numbers in found])


def qsort(linux):
    cells, ratios = {}, []
    for name, numbers in columns(run("stdlib.sh", linux), 4):
        _, kind, order, size = name.split()
        cells[int(size), kind, order] = f"{short(numbers[0])} / {numbers[3]}"
        ratios.append(float(numbers[3]))
    orders = list(dict.fromkeys(key[2] for key in cells))
    result = []
    for size in dict.fromkeys(key[0] for key in cells):
        result += ["", f"{size:,} elements:", ""]
        result += table(["type"] + orders, [[kind] + [cells[size, kind, order] for order in orders]
                                            for kind in dict.fromkeys(key[1] for key in cells)])
    return result[1:] + summary(ratios)


def format(linux):
    found = list(columns(run("format.sh", linux), 5))
    rows = [["`" + name.replace("|", "\\|") + "`", short(n[1]), n[2], n[4]] for name, n in found]
    return table(["call", "twincrt, ns", "to glibc", "musl to glibc"], rows) + summary([float(n[2]) for _, n in found])


def math_(linux):
    found = list(columns(run("math.sh", linux), 8))
    rows = [[name, short(n[0]), n[3], short(n[4]), n[7]] for name, n in found]
    latency, throughput = mean([float(n[3]) for _, n in found]), mean([float(n[7]) for _, n in found])
    return table(["function and range", "latency, ns", "to glibc", "throughput, ns", "to glibc"], rows) + \
        ["", f"Geometric means of the {len(found)} ratios to glibc: latency {latency:.2f}, throughput {throughput:.2f}."]


def four(script, *arguments):
    """Tables of twincrt, glibc, musl and the ratio."""
    found = list(columns(run(script, *arguments), 4))
    rows = [[name, short(n[0]), short(n[1]), short(n[2]), n[3]] for name, n in found]
    return table(["", "twincrt", "glibc", "musl", "to glibc"], rows) + summary([float(n[3]) for _, n in found])


def time(linux):
    return four("time.sh", linux)


def threads(linux):
    return four("threads.sh", linux)


def wide(linux):
    found = list(columns(run("wide.sh", linux), 4))
    strings, sizes, others = {}, [], []
    for name, numbers in found:
        what, _, size = name.rpartition(" ")
        if " " not in what and size.isdigit():
            strings.setdefault(what, {})[size] = numbers[3]
            sizes += [size] if size not in sizes else []
        else:
            others.append([name, short(numbers[0]), numbers[3]])
    return table(["function"] + sizes, [[name] + [cells[size] for size in sizes] for name, cells in strings.items()]) + [""] + \
        table(["call and characters", "twincrt, ns", "to glibc"], others) + summary([float(n[3]) for _, n in found])


def streams(linux):
    lines = run("stdio.sh", os.path.join(linux, "sysroot", "bin", "twincrt-linux-x86_64-gcc"))
    found = list(columns(lines[1:], 3))
    return table(["call and bytes", "twincrt, ns", "to glibc", "to musl"], [[name, short(n[0]), n[1], n[2]] for name, n in found]) + \
        summary([float(n[1]) for _, n in found])


def wide_streams(linux):
    found = list(columns(run("wide_stdio.sh", linux), 5))
    return table(["call", "twincrt, ns", "to glibc", "musl to glibc"], [[name, short(n[1]), n[2], n[4]] for name, n in found]) + \
        summary([float(n[2]) for _, n in found])


TABLES = {"string": string, "heap": heap, "qsort": qsort, "format": format, "math": math_, "time": time, "threads": threads, "wide": wide,
          "streams": streams, "wide_streams": wide_streams}


def machine():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        text = file.read()
    family, model = (re.search(rf"^{what}\s*: (\d+)", text, re.M).group(1) for what in ("cpu family", "model"))
    vendor = "Intel" if "GenuineIntel" in text else "AMD" if "AuthenticAMD" in text else "x86-64"
    vectors = "AVX-512" if "avx512vbmi2" in text or "avx512_vbmi2" in text else "AVX2" if "avx2" in text else "SSE2"
    return f"{datetime.date.today()}, {vendor} family {family}, model {model}, {vectors}"


def main():
    if len(sys.argv) < 2 or any(name not in TABLES for name in sys.argv[2:]):
        sys.exit(__doc__)
    for name in sys.argv[2:] or TABLES:
        print(name, flush=True)
        lines = [f"Measured {machine()}."] + [""] + TABLES[name](sys.argv[1])
        with open(PAGE, encoding="utf-8") as file:
            text = file.read()
        before, after = f"<!-- {name}: written by tests/bench/report.py -->\n", f"<!-- end of {name} -->\n"
        start, end = text.index(before) + len(before), text.index(after)
        with open(PAGE, "w", encoding="utf-8") as file:
            file.write(text[:start] + "\n".join(lines) + "\n" + text[end:])


main()
