#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes core/internal/long_tables.h: constants, tables and polynomials of the long double functions, for a significand of 64 bits.
Every number is calculated here, in integers of 640 bits and more. `long_double.py --check FILE` compares."""
import sys
from fractions import Fraction
from math import comb, factorial, isqrt

P = 640
ONE = 1 << P


# ---- Fixed point: x stands for x / 2^P ----------------------------------------------------------------------------------
def fix(q):
    q = Fraction(q)
    return (q.numerator << P) // q.denominator


def mul(a, b):
    return a * b >> P


def div(a, b):
    return (a << P) // b


def root(a):
    return isqrt(a << P)


def exp(x):
    x >>= 40
    term, total, n = ONE, ONE, 1
    while term:
        term = mul(term, x) // n
        total += term
        n += 1
        if -2 < term < 2:
            break
    for _ in range(40):
        total = mul(total, total)
    return total


def atanh_series(y, sign):
    total, power, n, square = 0, y, 1, mul(y, y)
    while power not in (0, -1):
        total += power // n
        power = sign * mul(power, square)
        n += 2
    return total


def log_near(x):
    """For x near 1."""
    return 2 * atanh_series(div(x - ONE, x + ONE), 1)


LN2 = 18 * atanh_series(ONE // 26, 1) - 2 * atanh_series(ONE // 4801, 1) + 8 * atanh_series(ONE // 8749, 1)


def log(x):
    n = 0
    while x > 3 * ONE // 2:
        x >>= 1
        n += 1
    while x < 3 * ONE // 4:
        x <<= 1
        n -= 1
    return log_near(x) + n * LN2


def pi_bits(bits):
    one = 1 << bits + 64

    def atan_inverse(n):
        total, power, k = 0, one // n, 1
        while power:
            total += power // k if k % 4 == 1 else -(power // k)
            power //= n * n
            k += 2
        return total
    return 4 * (4 * atan_inverse(5) - atan_inverse(239)) >> 64


PI = pi_bits(P)


def sincos(x):
    out = []
    for start in (1, 0):
        term, total, n = (x if start else ONE), 0, start
        while term not in (0, -1):
            total += term
            term = -mul(mul(term, x), x) // ((n + 1) * (n + 2))
            n += 2
        out.append(total)
    return out


def atan(x):
    for _ in range(10):
        x = div(x, ONE + root(ONE + mul(x, x)))
    return atanh_series(x, -1) << 10


def bernoulli(count):
    b = []
    for n in range(count + 1):
        b.append(Fraction(int(n == 0)) - sum(comb(n, k) * b[k] / (n - k + 1) for k in range(n)))
    return b


B = bernoulli(100)


def zeta(s):
    """By Euler and Maclaurin; for s = 1 Euler's constant instead."""
    n = 200
    total = sum(fix(Fraction(1, k ** s)) for k in range(1, n))
    total += fix(Fraction(1, 2 * n ** s))
    total += fix(Fraction(1, (s - 1) * n ** (s - 1))) if s > 1 else -log(n * ONE)
    rising = Fraction(s)
    for k in range(1, 49):
        total += fix(B[2 * k] / factorial(2 * k) * rising / n ** (s + 2 * k - 1))
        rising *= (s + 2 * k - 1) * (s + 2 * k)
    return total


SQRTPI = root(PI)


def erfcx(x):
    """exp(x^2) erfc(x): by the series of erf below 6, above by the continued fraction."""
    if x < 6 * ONE:
        square = mul(x, x)
        term, total, n = x, 0, 0
        while term:
            total += term
            n += 1
            term = mul(term, 2 * square) // (2 * n + 1)
        return exp(square) - div(2 * total, SQRTPI)
    k, f = 2400, x
    while k:
        f = x + div(k * ONE // 2, f)
        k -= 1
    return div(div(ONE, f), SQRTPI)


def fit(function, low, high, centre, degree):
    """The polynomial in x - centre through function at Chebyshev's points of [low, high]: near enough to the best one."""
    points = []
    for k in range(degree + 1):
        cosine = sincos(PI * (2 * k + 1) // (2 * degree + 2))[1]
        points.append(fix(low + high) // 2 + mul(fix(high - low) // 2, cosine))
    values = [function(x) for x in points]
    for level in range(1, degree + 1):
        for k in range(degree, level - 1, -1):
            values[k] = div(values[k] - values[k - 1], points[k] - points[k - level])
    result = [0] * (degree + 1)
    shift = fix(centre)
    for k in range(degree, -1, -1):
        result = [mul(result[i], shift - points[k]) + (result[i - 1] if i else 0) for i in range(degree + 1)]
        result[0] += values[k]
    return result


# ---- Numbers in C ---------------------------------------------------------------------------------------------------------
def rounded(x, bits):
    """x to the nearest number of so many bits, in fixed point."""
    shift = abs(x).bit_length() - bits
    if shift <= 0:
        return x
    return (x + (1 << shift - 1)) >> shift << shift


def literal(x, suffix):
    if not x:
        return "0"
    sign, n, e = ("-" if x < 0 else ""), abs(x), -P
    while n & 0xf == 0:
        n >>= 4
        e += 4
    return "%s0x%xp%d%s" % (sign, n, e, suffix)


def long(x):
    return literal(rounded(x, 64), "L")


def double(x):
    return literal(rounded(x, 53), "")


def doubles(x, quantum=None):
    """As the sum of two doubles, the first a multiple of 2^-quantum if that is asked for."""
    if quantum is None:
        high = rounded(x, 53)
    else:
        shift = P - quantum
        high = (x + (1 << shift - 1)) >> shift << shift
        assert abs(high) >> shift < 1 << 53
    return "%s, %s" % (literal(high, ""), double(x - high))


out = ["/* SPDX-License-Identifier: MIT */",
       "/* Numbers for the long double functions, 64 bits of significand. Written by tests/tables/math/long_double.py. */"]


def section(name):
    if section.open:
        out.append("#endif")
    section.open = name
    if name:
        out.extend(["", "#ifdef CRT_LONG_" + name])


section.open = None


def constant(name, x):
    out.append("#define CRT_%s %s" % (name, long(x)))


def pair(name, x):
    constant(name, x)
    constant(name + "_LOW", x - rounded(x, 64))


def split(name, x):
    """The leading 32 bits, and the rest."""
    constant(name + "_TOP", rounded(x, 32))
    constant(name + "_REST", x - rounded(x, 32))


def parts(name, x, bits):
    for k in range(len(bits)):
        high = rounded(x, bits[k])
        constant("%s_%d" % (name, k + 1), high)
        x -= high


def table(comment, declaration, rows):
    out.append("/* %s */" % comment)
    out.append(("%s = {" if declaration.startswith("static") else "CRT_HIDDEN const %s = {") % declaration)
    out.extend("\t%s," % row for row in rows)
    out.append("};")


LN10 = log(10 * ONE)

out.append("")
pair("PI", PI)
pair("PI_2", PI // 2)
pair("1_PI", div(ONE, PI))
pair("LN2", LN2)
pair("LN10", LN10)
pair("LOG2E", div(ONE, LN2))
pair("LOG10E", div(ONE, LN10))
split("LN10", LN10)
split("LOG2E", div(ONE, LN2))
split("LOG10E", div(ONE, LN10))
split("PI", PI)
split("LN2", LN2)
split("PI_2", PI // 2)
split("PI_4", PI // 4)

section("EXP_CONSTANTS")
out.append("/* A step of the table of exponentials, for each base, in parts whose products with a step's number are exact. */")
constant("STEPS_E", div(128 * ONE, LN2))
parts("STEP_E", LN2 // 128, (42, 64))
constant("STEPS_10", div(128 * LN10, LN2))
parts("STEP_10", div(LN2, LN10) // 128, (42, 64))
for n in range(3, 8):
    constant("EXP_%d" % n, ONE // factorial(n))

for n in range(3, 22, 2):
    constant("SINH_%d" % n, ONE // factorial(n))

section("EXP_TABLE")
table("2^(j/128), j from -64.", "double __crt_expl_table[128][2]", ["{ %s }" % doubles(exp(j * LN2 // 128)) for j in range(-64, 64)])

section("LOG_CONSTANTS")
out.append("/* A multiple of 2^-48, so that products with exponents are exact, and the rest. */")
high = (LN2 + (1 << P - 49)) >> P - 48 << P - 48
constant("LN2_48", high)
constant("LN2_48_LOW", LN2 - high)
for n in range(3, 12):
    constant("LOG_%d" % n, (ONE if n % 2 else -ONE) // n)

section("LOG_TABLE")


def log_row(k):
    # The significand is 1 + k/256 to 1 + (k+1)/256; from 1.414 on half of it is meant.
    half = k >= 106
    centre = 1 + Fraction(2 * k + 1, 512)
    unit = 2 ** 11
    if half:
        centre /= 2
        unit = 2 ** 10
    c = Fraction(1) if k in (0, 255) else Fraction(round(unit / centre), unit)
    return "{ %s, %s }" % (float(c / 2 ** (31 + half)).hex(), doubles(-log(fix(c)), 48))


table("c near the reciprocal of a significand, times what makes it fit the significand's upper half, and -log(c), the first part a multiple of 2^-48.", "double __crt_logl_table[256][3]",
      [log_row(k) for k in range(256)])

section("POWERS_OF_10")
table("The significands of the powers of ten that have no more than 64 bits.", "static const uint64_t powers_of_10[28]",
      ["0x%016x" % (10 ** k << 64 >> (10 ** k).bit_length()) for k in range(28)])

section("TRIG_CONSTANTS")
constant("STEPS_PI", div(64 * ONE, PI))
parts("STEP_PI", PI // 64, (42, 42, 64))
for n in range(2, 12):
    constant("TRIG_%d" % n, (ONE if n % 4 < 2 else -ONE) // factorial(n))

section("TRIG_TABLE")
table("The sine and the cosine of j pi/64.", "double __crt_trigl_table[17][4]",
      ["{ %s, %s }" % tuple(doubles(v) for v in sincos(j * PI // 64)) for j in range(17)])

section("TWO_OVER_PI")
WORDS = 262
table("The bits of 2/pi behind the point.", "static const uint64_t two_over_pi[%d]" % WORDS, [])
out.pop()
bits = WORDS * 64
value = (1 << 2 * bits + 65) // (pi_bits(bits + 64)) & (1 << bits) - 1
words = ["0x%016x" % (value >> bits - 64 * (k + 1) & (1 << 64) - 1) for k in range(WORDS)]
out.extend("\t%s," % ", ".join(words[k:k + 4]) for k in range(0, WORDS, 4))
out.append("};")

section("ATAN_CONSTANTS")
for n in range(3, 18, 2):
    constant("ATAN_%d" % n, (ONE if n % 4 == 1 else -ONE) // n)

section("ATAN_TABLE")
table("The arc tangent of j/32.", "double __crt_atanl_table[33][2]", ["{ %s }" % doubles(atan(j * ONE // 32)) for j in range(33)])

section("ATAN_STEEP")


def steep(j):
    c = Fraction(round(Fraction(32 * 16, j)), 16) if j else Fraction(0)
    return "{ %s, %s }" % (float(c).hex(), doubles(atan(fix(c)) if j else PI // 2))


table("c near 32/j and its arc tangent; 0 stands for infinity.", "static const double atan_steep[33][3]", [steep(j) for j in range(33)])

section("ASIN")
out.append("/* asin(x) = x + x z p(z), z = x^2, up to x = 1/2. */")


def asin_p(z):
    # The arc sine by its own series: (2n)! / (4^n n!^2 (2n + 1)).
    total, term, n = 0, ONE, 1
    while term:
        term = mul(term, z) if n > 1 else ONE
        term = term * (2 * n - 1) // (2 * n)
        total += term // (2 * n + 1)
        n += 1
    return total


table("p.", "static const long double asin_p[18]", [long(c) for c in fit(asin_p, Fraction(0), Fraction(1, 4), Fraction(0), 17)])

section("GAMMA")
pair("GAMMA_CONSTANT", (log(2 * PI) - ONE) // 2)
pair("LOG_PI", log(PI))
out.append("/* Stirling's series. */")
for k in range(1, 17):
    (pair if k == 1 else constant)("STIRLING_%d" % k, fix(B[2 * k] / (2 * k * (2 * k - 1))))
GAMMA = zeta(1)
ZETA = [None, None] + [zeta(k) for k in range(2, 20)]
out.append("/* log(gamma(1 + t)) is -t/2 + t times this polynomial. */")
pair("GAMMA_LINEAR", ONE // 2 - GAMMA)
table("The square's coefficient and the following ones, at 1.", "static const long double lgamma_one[]",
      [long(ZETA[k] // (k if k % 2 == 0 else -k)) for k in range(2, 20)])


def lgamma(x):
    """By Stirling's series beyond 60."""
    product, inverse = ONE, 0
    for k in range(60):
        product = mul(product, x + k * ONE) >> 6
    x += 60 * ONE
    inverse = div(ONE, x)
    square, total = mul(inverse, inverse), mul(x - ONE // 2, log(x) - ONE) + (log(2 * PI) - ONE) // 2
    for k in range(1, 50):
        total += mul(inverse, fix(B[2 * k] / (2 * k * (2 * k - 1))))
        inverse = mul(inverse, square)
    return total - log(product) - 360 * LN2


def lgamma_piece(j):
    zero = ONE if j < 4 else 2 * ONE
    c = fit(lambda x: div(lgamma(x), x - zero), Fraction(j, 8) + 1, Fraction(j + 1, 8) + 1, Fraction(2 * j + 1, 16) + 1, 13)
    return "{ %s }" % ", ".join([long(c[0]), long(c[0] - rounded(c[0], 64)), long(c[1]), long(c[2])]), "{ %s }" % ", ".join(double(x) for x in c[3:])


pieces = [lgamma_piece(j) for j in range(16)]
table("log(gamma(x)) / (x - 1) in eighths from 1 to 1.5, log(gamma(x)) / (x - 2) from there to 3, around their middles: the first coefficients, and what the first lacks.",
      "static const long double lgamma_pieces[16][4]", [p[0] for p in pieces])
table("The following coefficients.", "static const double lgamma_fine[16][11]", [p[1] for p in pieces])


def lgamma_negative(x):
    """log|gamma(x)| from -20 on."""
    total = lgamma(x + 22 * ONE)
    for k in range(22):
        total -= log(abs(x + k * ONE))
    return total


def lgamma_zero(n, side):
    """Between -n - 1 and -n, next to the latter or to the former."""
    # There |gamma| is 1/n! over the distance from the pole, nearly.
    if n == 2:
        x = fix(Fraction(-2457, 1000) if side == 0 else Fraction(-2747, 1000))
    elif n == 3:
        x = fix(Fraction(-3143, 1000) if side == 0 else Fraction(-3955, 1000))
    else:
        x = fix(-n - Fraction(1, factorial(n))) if side == 0 else fix(-n - 1 + Fraction(1, factorial(n + 1)))
    for _ in range(8):
        value = lgamma_negative(x)
        last = div(value, (lgamma_negative(x + (ONE >> 170)) - value) << 170)
        x -= last
    assert abs(last) < ONE >> 200
    return x


out.append("/* Where between -n - 1 and -n, n from 2, log|gamma(x)| is zero, each in two parts. */")
zeros = [[lgamma_zero(n, side) for side in range(2)] for n in range(2, 20)]
table("First the zero next to -n, then the one next to -n - 1.", "static const long double lgamma_zeros[18][2][2]",
      ["{ %s }" % ", ".join("{ %s, %s }" % (long(z), long(z - rounded(z, 64))) for z in row) for row in zeros])
table("log(gamma(x)) from 1 to 2, around 1.5, without its constant.", "static const long double lgamma_middle[26]",
      [long(c) for c in fit(lgamma, Fraction(1), Fraction(2), Fraction(3, 2), 26)[1:]])


def stirling(z):
    x = div(ONE, root(z))
    return mul(x, lgamma(x) - mul(x - ONE // 2, log(x) - ONE) - (log(2 * PI) - ONE) // 2)


c = fit(stirling, Fraction(1, 10 ** 6), Fraction(1, 100), Fraction(0), 7)
constant("STIRLING_FIRST", c[0])
table("Stirling's series times x in 1/x^2 from 10 on, without the first term.", "static const double stirling_rest[7]", [double(x) for x in c[1:]])

section("ERF")
out.append("/* erf(x) = x + x q(x^2) up to 1. */")


def erf_q(z):
    if not z:
        return div(2 * ONE, SQRTPI) - ONE
    total, power, n = 0, ONE, 0
    while power:
        total += power // (2 * n + 1)
        n += 1
        power = mul(power, -z) // n
        if power == -1:
            break
    return div(2 * total, SQRTPI) - ONE


table("q, around x^2 = 1/2, which keeps the terms small.", "static const long double erf_small[19]",
      [long(c) for c in fit(erf_q, Fraction(0), Fraction(1), Fraction(1, 2), 18)])
table("q around 0, up to x^2 = 1/4.", "static const long double erf_tiny[14]",
      [long(c) for c in fit(erf_q, Fraction(0), Fraction(1, 4), Fraction(0), 13)])
pieces, fine = [], []
for octave in (Fraction(1, 2), 1, 2, 4):
    for k in range(4):
        low = octave * (1 + Fraction(k, 4))
        c = fit(erfcx, Fraction(low), Fraction(low + octave / 4), Fraction(low + octave / 8), 17)
        pieces.append("{ %s, %s }" % (", ".join(long(x) for x in c[:4]), long(c[0] - rounded(c[0], 64))))
        fine.append("{ %s }" % ", ".join(double(x) for x in c[4:]))
table("exp(x^2) erfc(x) in the quarters of the octaves from 1/2 to 8, around their middles: the first coefficients, and what the first lacks.",
      "static const long double erfc_pieces[16][5]", pieces)
table("The following coefficients.", "static const double erfc_fine[16][14]", fine)


def tail(u):
    return mul(mul(erfcx(div(ONE, root(u))), div(ONE, root(u))), SQRTPI)


constant("1_SQRTPI", div(ONE, SQRTPI))
constant("1_SQRTPI_LOW", div(ONE, SQRTPI) - rounded(div(ONE, SQRTPI), 64))
table("x sqrt(pi) exp(x^2) erfc(x) - 1 in 1/x^2 from 8 on, without the constant, which is 0.", "static const long double erfc_tail[16]",
      [long(c) for c in fit(lambda u: div(tail(u) - ONE, u), Fraction(0), Fraction(1, 64), Fraction(0), 15)])
section(None)

text = "\n".join(out) + "\n"
if sys.argv[1:2] == ["--check"]:
    sys.exit(open(sys.argv[2]).read() != text)
sys.stdout.write(text)
