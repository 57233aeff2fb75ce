/* SPDX-License-Identifier: MIT */
/* The 80-bit long double on both systems: that it keeps its precision, and prints and reads exactly. */
#include <float.h>
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	printf("%d %d %d %zu\n", LDBL_MANT_DIG, LDBL_MAX_10_EXP, LDBL_DIG, sizeof(long double));
	static const long double values[] = {
		0.0L, -0.0L, 1.0L, 0.1L, 1.0L / 3, 3.14159265358979323846264338327950288L, 1e4000L, 1e-4000L, 123456789012345678.9L,
		LDBL_MAX, LDBL_MIN, LDBL_EPSILON, 9223372036854775807.0L, 18446744073709551615.0L, 0.5L, 2.5L,
	};
	static const char *const formats[] = { "%Lf", "%Le", "%Lg", "%.0Lf", "%.21Lg", "%.30Le", "%+.5Lf", "%030.3Le" };
	for (size_t f = 0; f < sizeof formats / sizeof *formats; f++) {
		printf("%s:", formats[f]);
		for (size_t v = 0; v < sizeof values / sizeof *values; v++) {
			putchar(' ');
			printf(formats[f], values[v]);
		}
		putchar('\n');
	}
	/* 64 bits of precision in arithmetic, which a wrong x87 control word would cut to 53. */
	volatile long double one = 1, three = 3;
	printf("%.25Lg %d\n", one / three, (double)(one / three) == one / three);
	volatile long double tiny = LDBL_EPSILON;
	printf("%d\n", one + tiny != one);
	for (size_t v = 0; v < sizeof values / sizeof *values; v++) {
		char text[64];
		snprintf(text, sizeof text, "%.21Lg", values[v]);
		if (strtold(text, NULL) != values[v])
			printf("lost: %s\n", text);
	}
	char *end;
	printf("%.21Lg", strtold("1.18973149535723176502e+4932rest", &end));
	printf(" %s\n", end);
	printf("%.21Lg\n", strtold("0x1.fffffffffffffffep+0", &end));
	long double x;
	printf("%d", sscanf("2.7182818284590452354e0", "%Lf", &x));
	printf(" %.21Lg\n", x);
	return 0;
}
