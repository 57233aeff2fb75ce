/* SPDX-License-Identifier: MIT */
/* pown(): pow() with an integer exponent, which may have more digits than a double. */
#include <math.h>

#include "pow_kernel.h"

double pown(double x, long long n)
{
	struct dd y;

	if (!__builtin_isfinite(x) || x == 0 || (n >= -((long long)1 << 53) && n <= (long long)1 << 53))
		/* What matters of a large n is its sign and whether it is odd. */
		return pow(x, (double)(n > (long long)1 << 53 ? ((long long)1 << 52) + (n & 1) : n < -((long long)1 << 53) ? -((long long)1 << 52) - (n & 1) : n));
	y = integer_dd(n);
	return pow_finish(pow_log(pow_bits(absolute(x)), 0), y.hi, y.lo, n & 1 && x < 0 ? -1 : 1, 0);
}
