/* SPDX-License-Identifier: MIT */
/* %e %f %g and %a: flags, widths, precisions, and values from the smallest denormal to the largest number. */
#include <float.h>
#include <stdio.h>

#define INF ((double)__builtin_inff())
#define NOT_A_NUMBER ((double)__builtin_nanf(""))

int main(void)
{
	static const char *const formats[] = {
		"%f", "%e", "%g", "%a", "%F", "%E", "%G", "%A", "%.0f", "%.0e", "%.0g", "%#.0f", "%#.0e", "%#g", "%.1f", "%.3f", "%.10g", "%.17g",
		"%.20f", "%.40f", "%.30e", "%+f", "% g", "%-20.4fx", "%020.4f", "%20.4e", "%+.3a", "%.0a", "%.1a", "%030a", "%#.3g", "%.50g",
	};
	static const double values[] = {
		0.0, -0.0, 1.0, -1.0, 0.5, 1.5, 2.5, 3.5, 0.125, 0.1, 9.995, 99.95, 999999.5, 1e5, 123456.0, 1234567.0, 1e15, 1e16, 1e17, 1e21,
		1e22, 1e23, 1.0 / 3, 2.0 / 3, 0.0001, 0.00001, 0.000099999, 9.5367431640625e-07, 5e-324, 2.2250738585072014e-308,
		2.2250738585072011e-308, 1.7976931348623157e308, 4.35, 0.045, 1e-7, 8.5, 9007199254740993.0, 18446744073709551616.0,
	};
	for (size_t f = 0; f < sizeof formats / sizeof *formats; f++) {
		printf("%s:", formats[f]);
		for (size_t v = 0; v < sizeof values / sizeof *values; v++) {
			putchar(' ');
			printf(formats[f], values[v]);
		}
		putchar('\n');
	}
	printf("%f %F %e %G %a %5f %-6f| %+f %05f % f\n", INF, INF, -INF, INF, -INF, INF, INF, INF,
		INF, INF);
	printf("%f %F %e %010f\n", NOT_A_NUMBER, NOT_A_NUMBER, NOT_A_NUMBER, NOT_A_NUMBER);
	printf("%d\n", printf("%.400f\n", DBL_MIN));
	printf("%d\n", printf("%.3f\n", DBL_MAX));
	printf("%.0f %.0f %.0f %.0f\n", 0.5, 1.5, 2.5, 3.5);
	printf("%f %g\n", (double)FLT_MAX, (double)FLT_MIN);
	return 0;
}
