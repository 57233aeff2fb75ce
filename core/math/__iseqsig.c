/* SPDX-License-Identifier: MIT */
/* __iseqsig(): behind iseqsig(). C23 7.12.17.7. */
#include "real.h"

int R(__iseqsig)(real x, real y)
{
	if (CRT_UNLIKELY(__builtin_isunordered(x, y))) {
		(void)ERROR(domain)();
		return 0;
	}
	return x == y;
}
