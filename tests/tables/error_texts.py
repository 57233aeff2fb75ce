#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""error_texts.py LIST [--check FILE]: packs the texts of core/string/error_list.h for core/string/error_message.c, or compares.

The pair of symbols that is most frequent becomes a symbol of its own, again and again (P. Gage, 1994). Symbols of 127 and more, and those
below 32, are pairs; all others are themselves. The first letter of a text is small. 0 ends a text."""
import collections
import re
import sys

PAIRS = [*range(127, 256), *range(1, 32)]


def texts(path):
    found = ["Success"]
    for line in open(path):
        if match := re.match(r'X\(\w+, "(.*)"\)', line):
            found.append(match[1])
        elif line.startswith("X_GAP"):
            found.append("")
    return found


def pack(strings):
    packed = [[ord(c) for c in text[:1].lower() + text[1:]] for text in strings]
    pairs = []
    for code in PAIRS:
        count = collections.Counter(pair for text in packed for pair in zip(text, text[1:]))
        # Of equals the least, so that the result does not depend on how Python counts.
        pair = min(count, key=lambda p: (-count[p], p))
        pairs.append(pair)
        for n, text in enumerate(packed):
            new, i = [], 0
            while i < len(text):
                if tuple(text[i:i + 2]) == pair:
                    new.append(code)
                    i += 2
                else:
                    new.append(text[i])
                    i += 1
            packed[n] = new
    return pairs, packed


def lines(items):
    row = "\t"
    for item in items:
        item = f"{item}, "
        if len(row) + len(item) > 136:
            yield row.rstrip()
            row = "\t"
        row += item
    yield row.rstrip()


def header(path):
    pairs, packed = pack(texts(path))
    out = ["/* SPDX-License-Identifier: MIT */", "/* The texts of errors, packed. Written by tests/tables/error_texts.py. */", "",
           "/* What the symbols 127 to 255, then 1 to 31, stand for. */", "static const unsigned char pairs[][2] = {"]
    out += lines(f"{{ {a}, {b} }}" for a, b in pairs)
    out += ["};", "", f"/* {len(packed)} texts, each ending in 0, from that of 0 on. */", f"enum {{ TEXTS = {len(packed)} }};",
            "static const unsigned char packed[] = {"]
    out += lines(n for text in packed for n in (*text, 0))
    return "\n".join([*out, "};", ""])


if len(sys.argv) == 4 and sys.argv[2] == "--check":
    if open(sys.argv[3]).read() != header(sys.argv[1]):
        sys.exit(f"{sys.argv[3]} is not what error_texts.py writes")
elif len(sys.argv) == 2:
    sys.stdout.write(header(sys.argv[1]))
else:
    sys.exit(__doc__)
