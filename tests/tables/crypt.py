#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
# Writes the constants of crypt()'s methods, each from its definition:
#
#   crypt.py ROOT            writes core/crypt/{blowfish,md5,sha}_table.h
#   crypt.py --check ROOT    compares them with what it would write
#
#   Blowfish (Schneier 1994): the fractional part of pi, 32 bits a word: the P-array's 18, then the four S-boxes' 256 each.
#   MD5 (RFC 1321, 3.4): floor(2^32 * |sin(i)|), i from 1 to 64, in radians.
#   SHA-512 (FIPS 180-4, 4.2.3 and 5.3.5): the fractional parts of the cube roots of the first 80 primes, and of the square roots of the first 8;
#   SHA-256's are their upper halves (4.2.2, 5.3.3), so that it has no table of its own.
import math

import generated


def pi_words(count):
    """Machin's formula, in integers with 64 bits to spare."""
    scale = 1 << (32 * count + 64)

    def arctan_inverse(n):
        term, total, k = scale // n, 0, 1
        while term:
            total += term // k if k % 4 == 1 else -(term // k)
            term //= n * n
            k += 2
        return total

    pi = 4 * (4 * arctan_inverse(5) - arctan_inverse(239)) >> 64
    return [pi >> (32 * (count - 1 - i)) & 0xffffffff for i in range(count)]


def sine(n):
    """floor(2^32 * |sin(n)|): doubles are exact enough, for no value lies within 2^-12 of an integer."""
    value = abs(math.sin(n)) * 2**32
    assert 2**-12 < value % 1 < 1 - 2**-12
    return int(value)


def primes(count):
    found, n = [], 2
    while len(found) < count:
        if all(n % p for p in found):
            found.append(n)
        n += 1
    return found


def root(n, degree):
    """64 bits of the fractional part of a root."""
    low, high, power = 0, n + 1 << 64, n << (64 * degree)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if middle**degree <= power else (low, middle)
    return low & (1 << 64) - 1


def table(words, digits, per_line):
    lines = [", ".join(f"0x{word:0{digits}x}" for word in words[at:at + per_line]) for at in range(0, len(words), per_line)]
    return "\t" + ",\n\t".join(lines) + ",\n"


def files():
    pi, p = pi_words(18 + 1024), primes(80)
    head = "/* SPDX-License-Identifier: MIT */\n/* {} Written by tests/tables/crypt.py. */\n"
    yield "blowfish_table", (head.format("Blowfish's first state: the fractional part of pi.") +
                       f"static const uint32_t blowfish_p[18] = {{\n{table(pi[:18], 8, 12)}}};\n"
                       f"static const uint32_t blowfish_s[1024] = {{\n{table(pi[18:], 8, 12)}}};\n")
    yield "md5_table", head.format("MD5's sines.") + f"static const uint32_t md5_sines[64] = {{\n{table([sine(i) for i in range(1, 65)], 8, 12)}}};\n"
    yield "sha_table", (head.format("SHA-2's roots of primes.") +
                  f"const uint64_t __crt_sha_cube_roots[80] = {{\n{table([root(n, 3) for n in p], 16, 6)}}};\n"
                  f"const uint64_t __crt_sha_square_roots[8] = {{\n{table([root(n, 2) for n in p[:8]], 16, 6)}}};\n")


generated.main("crypt", files())
