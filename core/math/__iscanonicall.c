/* SPDX-License-Identifier: MIT */
/* __iscanonicall(): whether x is the one encoding of its value. C23 7.12.3.2. */
#define REAL_LONG 1
#include "real.h"

int __iscanonicall(long double x)
{
	/* The copy goes through the form in which every value has one encoding. */
	long double canonical = from_bits(to_bits(x));
	const unsigned char *a = (const unsigned char *)&x, *b = (const unsigned char *)&canonical;
	for (int i = 0; i < VALUE_BYTES; i++)
		if (a[i] != b[i])
			return 0;
	return 1;
}
