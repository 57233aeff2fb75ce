/* SPDX-License-Identifier: MIT */
/* rintl(): the CPU's own. Intel SDM 2, FRNDINT. */
#include <math.h>

long double rintl(long double x)
{
	__asm__("frndint" : "+t"(x));
	return x;
}
