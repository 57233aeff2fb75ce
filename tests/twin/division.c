/* SPDX-License-Identifier: MIT */
/* div's family, abs, and arithmetic that the compiler leaves to its helpers: 128 bits, conversions, complex products. */
#include <inttypes.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static void wide(const char *name, __int128 value)
{
	char digits[50];
	int at = 49, negative = value < 0;
	unsigned __int128 rest = negative ? -(unsigned __int128)value : (unsigned __int128)value;
	digits[at] = '\0';
	do
		digits[--at] = (char)('0' + (int)(rest % 10));
	while ((rest /= 10) != 0);
	printf("%s %s%s\n", name, negative ? "-" : "", digits + at);
}

int main(void)
{
	static const int cases[][2] = { { 7, 2 }, { -7, 2 }, { 7, -2 }, { -7, -2 }, { 0, 5 }, { INT_MAX, 3 }, { INT_MIN, 3 } };
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		div_t d = div(cases[i][0], cases[i][1]);
		ldiv_t l = ldiv(cases[i][0], cases[i][1]);
		lldiv_t ll = lldiv(cases[i][0] * 1000000007LL, cases[i][1]);
		imaxdiv_t m = imaxdiv(cases[i][0], cases[i][1]);
		printf("%d %d, %ld %ld, %lld %lld, %jd %jd\n", d.quot, d.rem, l.quot, l.rem, ll.quot, ll.rem, m.quot, m.rem);
	}
	printf("%d %ld %lld %jd\n", abs(-5), labs(-6L), llabs(-7LL), imaxabs(INTMAX_MIN + 1));
	volatile __int128 big = (__int128)INT64_MAX * INT64_MAX, small = -12345678901234567;
	wide("product", big);
	wide("quotient", big / small);
	wide("remainder", big % small);
	wide("shift", big >> 17);
	printf("%.17g %.17g\n", (double)big, (double)(float)small);
	volatile double x = 1.2345e25;
	wide("from double", (__int128)x);
	volatile _Complex double a = 1.5 - 2.5i, b = -0.5 + 4i;
	_Complex double p = a * b, q = a / b;
	printf("%.17g %.17g, %.17g %.17g\n", __real__ p, __imag__ p, __real__ q, __imag__ q);
	volatile uint64_t u = UINT64_MAX;
	volatile double huge = 1.8e19;
	printf("%.17g %" PRIu64 " %" PRId64 "\n", (double)u, (uint64_t)huge, (int64_t)-9.99e17);
	volatile long double l = 1e19L;
	printf("%" PRIu64 " %.21Lg\n", (uint64_t)l, (long double)u);
	return 0;
}
