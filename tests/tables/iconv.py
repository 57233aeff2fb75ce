#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
# Writes iconv()'s tables from Python's codecs:
#
#   iconv.py ROOT            writes core/iconv/{single,east}_table.h
#   iconv.py --check ROOT    compares them with what it would write
#
# A single-byte encoding is the characters of its bytes from 0x80, 0 for none. The double-byte ones are what east.c says. Where Python's codecs and
# glibc's tables differ (which a comparison of all characters showed) and glibc is right, OVERRIDES has its character.
import generated

SINGLE = [
    *((f"iso8859-{n}", f"ISO8859{n}", *more) for n, *more in (
        (2, "LATIN2", "L2"), (3, "LATIN3", "L3"), (4, "LATIN4", "L4"), (5, "CYRILLIC"), (6, "ARABIC", "ASMO708", "ECMA114"), (7, "GREEK", "GREEK8", "ECMA118"),
        (8, "HEBREW"), (9, "LATIN5", "L5"), (10, "LATIN6", "L6"), (11,), (13, "LATIN7", "L7"), (14, "LATIN8", "L8"), (15, "LATIN9"), (16, "LATIN10", "L10"))),
    ("koi8-r", "KOI8R"), ("koi8-u", "KOI8U"),
    *((f"cp{n}", f"CP{n}", f"WINDOWS{n}") for n in range(1250, 1259)),
    *((f"cp{n}", f"CP{n}", f"IBM{n}", str(n)) for n in (437, 737, 775, 850, 852, 855, 857, 858, 860, 861, 862, 863, 864, 865, 866, 869)),
    ("cp874", "CP874", "WINDOWS874"), ("mac-roman", "MACINTOSH", "MAC"), ("tis-620", "TIS620", "TIS6200"),
]
OVERRIDES = {
    ("euc_jp", b"\x8f\xa2\xb7"): "\uff5e",  # the codec has ASCII's tilde
    ("euc_kr", b"\xa4\xd4"): "\u3164",      # the codec takes it for the beginning of a composition
}


def single(codec):
    return [ord(bytes([b]).decode(codec, "ignore") or "\0") for b in range(128, 256)]


def double(codec, rows, cells):
    """The characters of pairs of bytes; 0 where there is none, or more than one."""
    table = []
    for lead in rows:
        for trail in cells:
            code = bytes([*lead, trail] if isinstance(lead, tuple) else [lead, trail])
            try:
                text = OVERRIDES.get((codec, code)) or code.decode(codec)
            except UnicodeDecodeError:
                text = ""
            table.append(ord(text) if len(text) == 1 and 0x80 <= ord(text) < 0x10000 else 0)
    return table


def numbers(values):
    lines = [",".join(f"{v:#x}" if v else "0" for v in values[at:at + 24]) for at in range(0, len(values), 24)]
    return "\t" + ",\n\t".join(lines) + ",\n"


def four_bytes():
    """GB18030's codes of four bytes for the BMP: where runs of characters begin."""
    runs, last = [], None
    for linear in range(39420):
        code = bytes([0x81 + linear // 12600, 0x30 + linear // 1260 % 10, 0x81 + linear // 10 % 126, 0x30 + linear % 10])
        c = ord(code.decode("gb18030"))
        if last is None or c != last + 1:
            runs.append((linear, c))
        last = c
    return runs


def files():
    head = "/* SPDX-License-Identifier: MIT */\n/* {} Written by tests/tables/iconv.py. */\n"
    names = "".join(f'\t{{ "{name}", {number} }},\n' for number, (_, *all_names) in enumerate(SINGLE) for name in all_names)
    text = head.format("Single-byte encodings: their names, and the characters of the bytes from 0x80.")
    text += "enum { SINGLE_COUNT = %d };\n#define SINGLE_NAMES \\\n%s\n" % (len(SINGLE), names.rstrip("\n").replace("\n", " \\\n"))
    yield "single_names", text
    text = head.format("Single-byte encodings: the characters of the bytes from 0x80.")
    text += f"static const uint16_t single[{len(SINGLE)}][128] = {{\n"
    text += "".join(f"\t/* {entry[1]} */\n\t{{\n{numbers(single(entry[0]))}\t}},\n" for entry in SINGLE)
    yield "single_table", text + "};\n"

    text = head.format("Double-byte encodings: east.c explains them.")
    sjis_rows = [*range(0x81, 0xa0), *range(0xe0, 0xfd)]
    tables = {
        "jis": double("cp932", sjis_rows, [*range(0x40, 0x7f), *range(0x80, 0xfd)]),
        "jis_more": double("euc_jp", [(0x8f, row) for row in range(0xa2, 0xee)], range(0xa1, 0xff)),
        "ks": double("euc_kr", range(0xa1, 0xff), range(0xa1, 0xff)),
        "gb": double("gb18030", range(0x81, 0xff), [*range(0x40, 0x7f), *range(0x80, 0xff)]),
        "big5": double("cp950", range(0xa1, 0xfa), [*range(0x40, 0x7f), *range(0xa1, 0xff)]),
    }
    for name, values in tables.items():
        text += f"static const uint16_t {name}[{len(values)}] = {{\n{numbers(values)}}};\n"
    runs = four_bytes()
    text += f"static const uint16_t gb_runs[{len(runs)}][2] = {{\n"
    text += "".join(f"\t{{ {linear}, {c:#x} }},\n" for linear, c in runs)
    yield "east_table", text + "};\n"


generated.main("iconv", files())
