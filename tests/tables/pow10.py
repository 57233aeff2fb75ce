#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes core/internal/pow10_table.h: the powers that core/stdlib/pow10.c multiplies; with --quick core/internal/quick_table.h,
for quick_double.c. `pow10.py [--quick] --check FILE` compares."""
import sys

if hasattr(sys, "set_int_max_str_digits"):
    sys.set_int_max_str_digits(0)

STEP = 28
QUICK = range(-12, 12)
MULTIPLES = (-10, -5, -2, -1, 1, 2, 5, 10)


def power(k):
    """The 128 leading bits of 10^k, cut off."""
    if k >= 0:
        n = 10 ** k
        shift = n.bit_length() - 128
        return n >> shift if shift >= 0 else n << -shift
    d = 10 ** -k
    # d is no power of two, so 2^s / d has exactly 128 bits with this s.
    return (1 << (d.bit_length() + 127)) // d


def table():
    out = ["/* SPDX-License-Identifier: MIT */",
           "/* Powers of five and of ten. Written by tests/tables/pow10.py. */",
           "", "/* 5^0 to 5^27: all that fit 64 bits. */",
           "const uint64_t __crt_pow5[28] = {"]
    out += ["\t0x%016x," % 5 ** k for k in range(28)]
    out += ["};", "", "/* The 128 leading bits of 10^(%d*i), cut off; high half first. 10^%d is all there. */" % (STEP, STEP),
            "static const uint64_t pow10_table[][2] = {"]
    for i in MULTIPLES:
        p = power(STEP * i)
        assert p >> 127 == 1
        out.append("\t{ 0x%016x, 0x%016x }, /* 10^%d */" % (p >> 64, p & (1 << 64) - 1, STEP * i))
    out.append("};")
    return "\n".join(out) + "\n"


def quick_table():
    out = ["/* SPDX-License-Identifier: MIT */",
           "/* The 64 leading bits of powers of ten. Written by tests/tables/pow10.py --quick. */",
           "", "/* Of 10^(%d*i), cut off, from i = %d on. */" % (STEP, QUICK[0]),
           "static const uint64_t quick_table[%d] = {" % len(QUICK)]
    out += ["\t0x%016x, /* 10^%d */" % (power(STEP * i) >> 64, STEP * i) for i in QUICK]
    out.append("};")
    return "\n".join(out) + "\n"


# floor(k * log2(10)) as pow10.c computes it, over the whole range that it is asked for.
for k in range(-5200, 5201):
    exact = (10 ** k).bit_length() - 1 if k >= 0 else -((10 ** -k - 1).bit_length())
    assert (k * 14267572527) >> 32 == exact, k
# floor(b * log10(2)) as the printf engine computes it: right, or one less than floor(log10) of a number in [2^b, 2^(b+1)).
for b in range(-16500, 16500):
    e = (b * 1292913986) >> 32
    exact = len(str(1 << b)) - 1 if b >= 0 else -len(str(((1 << -b) - 1)))
    assert e == exact, (b, e, exact)

arguments = sys.argv[1:]
text = quick_table() if "--quick" in arguments else table()
if "--check" in arguments:
    sys.exit(open(arguments[-1]).read() != text)
sys.stdout.write(text)
