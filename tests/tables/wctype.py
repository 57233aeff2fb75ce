#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
# Writes the tables of character classes, cases and widths (core/wctype/*_table.h) and what the tests expect of them
# (tests/unit/wctype/expected.h) from the Unicode character data.
#
#   wctype.py ROOT            writes them
#   wctype.py --check ROOT    compares them with what it would write
#
# The classes, by Unicode's properties:
#   cntrl   general category Cc, Zl, Zp
#   print   everything assigned but Cc, Cs, Zl, Zp (private use characters are printed)
#   space   White_Space, without those whose decomposition is <noBreak>
#   blank   TAB, and Zs without those
#   upper   Uppercase
#   lower   Lowercase
#   alpha   Alphabetic (upper and lower are part of it), and Nd but for 0-9, so that digits of other scripts are alnum: iswdigit() is
#           0-9 alone by ISO C
#   graph   print without space
#   punct   graph without alpha and digit
# The cases are the simple mappings of UnicodeData.txt. The width is 0 for Mn, Me, Cf (but not U+00AD and Prepended_Concatenation_Mark,
# which are seen) and the vowels and final consonants of conjoining Hangul; 2 for East_Asian_Width W and F, the
# circled numbers of U+3248 to U+324F and the hexagrams of U+4DC0 to U+4DFF; 1 for the rest.
import sys

DATA = "/usr/share/unicode/"
LIMIT = 0x110000
# Tables end here; what lies above is few ranges.
TABLE = 0x20000


def read_data():
    category, upper, lower, no_break = ["Cn"] * LIMIT, {}, {}, set()
    first = 0
    for line in open(DATA + "UnicodeData.txt", encoding="utf-8"):
        field = line.rstrip("\n").split(";")
        code = int(field[0], 16)
        if field[1].endswith("First>"):
            first = code
            continue
        if not field[1].endswith("Last>"):
            first = code
        for c in range(first, code + 1):
            category[c] = field[2]
        if field[5].startswith("<noBreak>"):
            no_break.add(code)
        if field[12]:
            upper[code] = int(field[12], 16)
        if field[13]:
            lower[code] = int(field[13], 16)
    return category, upper, lower, no_break


def read_property(file, *names):
    found = set()
    for line in open(DATA + file, encoding="utf-8"):
        field = [part.strip() for part in line.split("#")[0].split(";")]
        if len(field) >= 2 and field[1] in names:
            ends = field[0].split("..")
            found.update(range(int(ends[0], 16), int(ends[-1], 16) + 1))
    return found


CATEGORY, UPPER, LOWER, NO_BREAK = read_data()
DIGITS = set(range(0x30, 0x3a))


def of_category(*names):
    return {c for c in range(LIMIT) if CATEGORY[c] in names}


cntrl = of_category("Cc", "Zl", "Zp")
printed = set(range(LIMIT)) - of_category("Cn", "Cs") - cntrl
space = read_property("PropList.txt", "White_Space") - NO_BREAK
blank = (of_category("Zs") - NO_BREAK) | {9}
uppercase = read_property("DerivedCoreProperties.txt", "Uppercase")
lowercase = read_property("DerivedCoreProperties.txt", "Lowercase")
alpha = (read_property("DerivedCoreProperties.txt", "Alphabetic") | of_category("Nd")) - DIGITS
graph = printed - space
punct = graph - alpha - DIGITS
xdigit = DIGITS | set(range(0x41, 0x47)) | set(range(0x61, 0x67))
zero_width = ((of_category("Mn", "Me", "Cf") | read_property("HangulSyllableType.txt", "V", "T")) - {0xad} -
              read_property("PropList.txt", "Prepended_Concatenation_Mark"))
# The circled numbers are drawn as wide as the ideographs among which they stand, and so are the hexagrams, which are W since Unicode 16.
wide = (read_property("EastAsianWidth.txt", "W", "F") & printed) - zero_width | set(range(0x3248, 0x3250)) | set(range(0x4dc0, 0x4e00))

HEAD = "/* SPDX-License-Identifier: MIT */\n/* Written by tests/tables/wctype.py: do not change. */\n"


def numbers(values, form):
    """The values in lines of at most 130 columns."""
    lines, line = [], "\t"
    for value in values:
        text = form % value
        if len(line) + len(text) > 126:
            lines.append(line.rstrip())
            line = "\t"
        line += text + ", "
    lines.append(line.rstrip())
    return "\n".join(lines) + "\n"


def stages(values, size_of, low_bits, middle_bits):
    """Splits a list of TABLE values: (first, second, last), where last[second[first[i >> ..]] ..] is found by the bits of i."""
    def split(list_, bits):
        blocks, index = {}, []
        for i in range(0, len(list_), 1 << bits):
            index.append(blocks.setdefault(tuple(list_[i:i + (1 << bits)]), len(blocks)))
        return index, [value for block in blocks for value in block]
    index, last = split(values, low_bits)
    first, second = split(index, middle_bits)
    if max(index) > 255 or max(first) > 255:
        return None
    return len(first) + len(second) + size_of(len(last)), first, second, last


def bitmap(name, members, what):
    bits = [int(c in members) for c in range(TABLE)]
    best = None
    for low in (4, 5):
        words = [sum(bits[i + k] << k for k in range(1 << low)) for i in range(0, TABLE, 1 << low)]
        for middle in (2, 3, 4, 5):
            unique = sorted(set(words))
            if len(unique) > 256:
                continue
            place = {word: i for i, word in enumerate(unique)}
            index = [place[word] for word in words]
            blocks, first = {}, []
            for i in range(0, len(index), 1 << middle):
                first.append(blocks.setdefault(tuple(index[i:i + (1 << middle)]), len(blocks)))
            if len(blocks) > 256:
                continue
            second = [value for block in blocks for value in block]
            size = len(first) + len(second) + (1 << low) // 8 * len(unique)
            if best is None or size < best[0]:
                best = (size, low, middle, first, second, unique)
    size, low, middle, first, second, unique = best
    ranges, start = [], None
    for c in range(TABLE, LIMIT + 1):
        inside = c in members
        if inside and start is None:
            start = c
        elif not inside and start is not None:
            ranges.append((start, c - 1))
            start = None
    text = HEAD + "/* %s: %d bytes. */\n" % (what, size + 8 * len(ranges))
    text += "enum { %s_LOW = %d, %s_MIDDLE = %d };\n" % (name.upper(), low, name.upper(), middle)
    text += "static const uint8_t %s_first[%d] = {\n%s};\n" % (name, len(first), numbers(first, "%d"))
    text += "static const uint8_t %s_second[%d] = {\n%s};\n" % (name, len(second), numbers(second, "%d"))
    text += "static const uint%d_t %s_words[%d] = {\n%s};\n" % (1 << low, name, len(unique), numbers(unique, "0x%x"))
    text += "static const uint32_t %s_ranges[][2] = {\n%s};\n" % (name, numbers(ranges or [(0, 0)], "{ 0x%x, 0x%x }"))
    return text


def cases():
    """Pairs of what to add for the upper and for the lower case, modulo 2^16: no mapping leaves its plane."""
    pairs, kinds = {(0, 0): 0}, []
    for c in range(TABLE):
        up, low = UPPER.get(c, c), LOWER.get(c, c)
        assert up >> 16 == c >> 16 and low >> 16 == c >> 16
        kinds.append(pairs.setdefault(((up - c) & 0xffff, (low - c) & 0xffff), len(pairs)))
    assert max(UPPER) < TABLE and max(LOWER) < TABLE and len(pairs) <= 256
    best = None
    for low in (3, 4, 5):
        for middle in (3, 4, 5, 6):
            found = stages(kinds, lambda n: n, low, middle)
            if found and (best is None or found[0] < best[0]):
                best = found + (low, middle)
    size, first, second, last, low, middle = best
    text = HEAD + "/* Upper and lower case: %d bytes. */\n" % (size + 4 * len(pairs))
    text += "enum { CASE_LOW = %d, CASE_MIDDLE = %d };\n" % (low, middle)
    text += "static const uint8_t case_first[%d] = {\n%s};\n" % (len(first), numbers(first, "%d"))
    text += "static const uint8_t case_second[%d] = {\n%s};\n" % (len(second), numbers(second, "%d"))
    text += "static const uint8_t case_kinds[%d] = {\n%s};\n" % (len(last), numbers(last, "%d"))
    text += "static const uint16_t case_pairs[%d][2] = {\n%s};\n" % (len(pairs), numbers(pairs, "{ %d, %d }"))
    return text


def fnv(values):
    """FNV-1a with 64 bits over 32-bit little-endian numbers."""
    digest = 0xcbf29ce484222325
    for value in values:
        for shift in (0, 8, 16, 24):
            digest = ((digest ^ (value >> shift & 255)) * 0x100000001b3) & 0xffffffffffffffff
    return digest


def expected():
    """For every function, a digest of its value for all characters of the BMP, and for all of Unicode."""
    text = HEAD + "/* Digests of what each function gives for all characters up to U+FFFF and up to U+10FFFF (FNV-1a over runs: the first character\n"
    text += " * and the value of each run of equal values; for cases, of equal differences), straight from the Unicode data. */\n"
    text += "static const struct expectation { const char *name; uint64_t small, large; } expectations[] = {\n"

    def width(c):
        return 0 if c == 0 else -1 if c not in printed else 0 if c in zero_width else 2 if c in wide else 1

    def row(name, function):
        runs, last, small = [], None, None
        for c in range(LIMIT):
            if c == 0x10000:
                small = fnv(runs)
            value = function(c) & 0xffffffff
            if value != last:
                runs += [c, value]
                last = value
        return '\t{ "%s", 0x%016x, 0x%016x },\n' % (name, small, fnv(runs))

    alnum = alpha | DIGITS
    for name, members in (("alnum", alnum), ("alpha", alpha), ("blank", blank), ("cntrl", cntrl), ("digit", DIGITS), ("graph", graph),
                          ("lower", lowercase), ("print", printed), ("punct", punct), ("space", space), ("upper", uppercase),
                          ("xdigit", xdigit)):
        text += row(name, lambda c: int(c in members))
    text += row("tolower", lambda c: LOWER.get(c, c) - c)
    text += row("toupper", lambda c: UPPER.get(c, c) - c)
    text += row("width", width)
    return text + "};\n"


assert not (alpha & cntrl) and alpha <= printed and uppercase <= alpha and lowercase <= alpha and zero_width <= printed
files = {
    "core/wctype/alpha_table.h": bitmap("alpha", alpha, "Letters, and digits but for 0-9"),
    "core/wctype/punct_table.h": bitmap("punct", punct, "What is printed and neither a letter, a digit nor a space"),
    "core/wctype/upper_table.h": bitmap("upper", uppercase, "Capital letters"),
    "core/wctype/lower_table.h": bitmap("lower", lowercase, "Small letters"),
    "core/wctype/zero_table.h": bitmap("zero", zero_width, "Characters without a width"),
    "core/wctype/wide_table.h": bitmap("wide", wide, "Characters of two columns"),
    "core/wctype/case_table.h": cases(),
    "tests/unit/wctype/expected.h": expected(),
}
check = sys.argv[1] == "--check"
root = sys.argv[-1]
different = 0
for name, text in files.items():
    path = root + "/" + name
    if check:
        if open(path, encoding="ascii").read() != text:
            print("%s is not what the Unicode data says" % name)
            different = 1
    else:
        open(path, "w", encoding="ascii").write(text)
sys.exit(different)
