/* SPDX-License-Identifier: MIT */
/* A domain error gives the CPU's own NaN, whose sign x86 sets, as an instruction in the place of the call does. */
#define _GNU_SOURCE 1
#include <math.h>
#include <stdio.h>

#define SHOW(call) printf("%-22s %Lf\n", #call, (long double)(call))
#define SHOW_ALL(suffix) \
	SHOW(sqrt##suffix(minus)); \
	SHOW(log##suffix(minus)); \
	SHOW(log2##suffix(minus)); \
	SHOW(log10##suffix(-infinite)); \
	SHOW(log1p##suffix(-two)); \
	SHOW(acos##suffix(two)); \
	SHOW(asin##suffix(two)); \
	SHOW(acosh##suffix(-two)); \
	SHOW(atanh##suffix(two)); \
	SHOW(sin##suffix(infinite)); \
	SHOW(cos##suffix(-infinite)); \
	SHOW(tan##suffix(infinite)); \
	SHOW(pow##suffix(minus, two / 3)); \
	SHOW(fmod##suffix(two, zero)); \
	SHOW(remainder##suffix(infinite, two)); \
	SHOW(fma##suffix(infinite, zero, two)); \
	SHOW(fma##suffix(infinite, two, -infinite)); \
	SHOW(tgamma##suffix(-two))

int main(void)
{
	{
		volatile double zero = 0, minus = -1, two = 2, infinite = INFINITY;
		SHOW_ALL();
		SHOW(zero / zero);
		SHOW(infinite - infinite);
		/* Not ours to change: a NaN that comes in goes out. */
		SHOW(sqrt(NAN));
		SHOW(log(-(double)NAN));
	}
	{
		volatile float zero = 0, minus = -1, two = 2, infinite = INFINITY;
		SHOW_ALL(f);
	}
	{
		volatile long double zero = 0, minus = -1, two = 2, infinite = INFINITY;
		SHOW_ALL(l);
	}
	return 0;
}
