#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes core/internal/bessel_table.h: the zeros below 40 of J0, J1, Y0 and Y1, and the derivatives there. `bessel.py --check FILE` compares."""
import sys
from decimal import Decimal, getcontext

getcontext().prec = 110
PI = Decimal("3.14159265358979323846264338327950288419716939937510582097494459230781640628620899862803482534211706798214808651")
EULER = Decimal("0.57721566490153286060651209008240243104215933593992359880576723488486772677766467")


def j(n, x):
    term = (x / 2) ** n
    total, k, square = term, 0, x * x / 4
    while abs(term) > Decimal(10) ** -90:
        k += 1
        term = -term * square / (k * (k + n))
        total += term
    return total


def y(n, x):
    """Abramowitz and Stegun, 9.1.13 and 9.1.11."""
    square, term, harmonic, total, k = x * x / 4, (x / 2) ** n, Decimal(0), Decimal(0), 0
    while k < 20 or abs(term * harmonic) > Decimal(10) ** -90:
        total += term * (harmonic if n == 0 else 2 * harmonic + 1 / Decimal(k + 1))
        k += 1
        term = -term * square / (k * (k + n))
        harmonic += 1 / Decimal(k)
    log = 2 * (x / 2).ln() + 2 * EULER
    return (log * j(n, x) - (2 * total if n == 0 else total + 2 / x)) / PI


def derivative(f, n, x):
    return -f(1, x) if n == 0 else f(0, x) - f(1, x) / x


def pair(value):
    high = float(value)
    return f"{high.hex()}, {float(value - Decimal(high)).hex()}"


out = ["/* SPDX-License-Identifier: MIT */",
       "/* The zeros below 40 of J0, J1, Y0 and Y1, and the derivatives there, in two doubles each. Written by tests/tables/math/bessel.py. */"]
for name, f, n, shift in ("J0", j, 0, "0.25"), ("J1", j, 1, "-0.25"), ("Y0", y, 0, "0.75"), ("Y1", y, 1, "0.25"):
    out.append(f"#define BESSEL_{name}_ZEROS \\")
    for k in range(1, 14):
        z = (k - Decimal(shift)) * PI
        for _ in range(10):
            z -= f(n, z) / derivative(f, n, z)
        if z < 40:
            out.append(f"\t{{ {{ {pair(z)} }}, {{ {pair(derivative(f, n, z))} }} }}, \\")
    out.append("")
text = "\n".join(out) + "\n"
if sys.argv[1:2] == ["--check"]:
    sys.exit(open(sys.argv[2]).read() != text)
sys.stdout.write(text)
