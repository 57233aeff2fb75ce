/* SPDX-License-Identifier: MIT */
/* scalb(): x 2^n with a real n. BSD, XSI. */
#define _GNU_SOURCE 1
#include "rounding.h"

real R(scalb)(real x, real n)
{
	bits m = magnitude(to_bits(n));
	if (is_nan(to_bits(x)) || m > INFINITE)
		return x * n;
	if (m == INFINITE) {
		/* 0 times an infinity, an infinity times 0. */
		if (n > 0) {
			if (x == 0)
				return ERROR(domain)();
			return x * n;
		}
		if (magnitude(to_bits(x)) == INFINITE)
			return ERROR(domain)();
		return x == 0 ? x : x / -n;
	}
	if (round_bits(m, TOWARD_ZERO) != m)
		return ERROR(domain)();
	if (n > 4 * EXPONENT_MAX)
		n = 4 * EXPONENT_MAX;
	if (n < -4 * EXPONENT_MAX)
		n = -4 * EXPONENT_MAX;
	return R(scalbn)(x, (int)n);
}
