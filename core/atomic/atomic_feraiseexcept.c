/* SPDX-License-Identifier: MIT */
/* What gcc calls after `x += y` on an atomic floating object: the exceptions of the attempt that succeeded become the thread's
 * (ISO C17 6.5.16.2p3). libatomic's name. */
#include <float.h>

/* The bits of x86's status words, which gcc passes as they are. */
enum { INVALID = 1, DIVIDE_BY_ZERO = 4, OVERFLOWED = 8, UNDERFLOWED = 16, INEXACT = 32 };

void __atomic_feraiseexcept(int exceptions);

void __atomic_feraiseexcept(int exceptions)
{
	volatile double zero = 0, one = 1, large = DBL_MAX, small = DBL_MIN, three = 3, result;
	if (exceptions & INVALID)
		result = zero / zero;
	if (exceptions & DIVIDE_BY_ZERO)
		result = one / zero;
	if (exceptions & OVERFLOWED)
		result = large * large;
	if (exceptions & UNDERFLOWED)
		result = small * small;
	if (exceptions & INEXACT)
		result = one / three;
	(void)result;
}
