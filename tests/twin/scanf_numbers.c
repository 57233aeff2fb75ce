/* SPDX-License-Identifier: MIT */
/* sscanf of numbers: bases, widths, lengths, suppression, and where each conversion stops. */
#include <errno.h>
#include <stdint.h>
#include <stdio.h>

static void integer(const char *text, const char *format)
{
	int value = -99, at = -1;
	int count = sscanf(text, format, &value, &at);
	printf("'%s' '%s': %d %d %d\n", text, format, count, value, at);
}

static void real(const char *text, const char *format)
{
	double value = -99;
	int at = -1;
	int count = sscanf(text, format, &value, &at);
	if (value != value)
		printf("'%s' '%s': %d nan %d\n", text, format, count, at);
	else
		printf("'%s' '%s': %d %.17g %d\n", text, format, count, value, at);
}

int main(void)
{
	static const char *const integers[] = { "42", "  -42x", "+7", "0", "0x1F", "017", "08", "0x", "0xg", "-", "+", "", "   ", "x", "2147483647", "-0x10", "00012" };
	static const char *const formats[] = { "%d%n", "%i%n", "%x%n", "%o%n", "%u%n", "%2d%n", "%3i%n", "%1x%n" };
	for (size_t f = 0; f < sizeof formats / sizeof *formats; f++)
		for (size_t i = 0; i < sizeof integers / sizeof *integers; i++)
			integer(integers[i], formats[f]);
	static const char *const reals[] = { "1.5", " -2e3x", "1e", "1e+", "1e+5", ".5", "5.", ".", "+.e1", "inf", "INFINITYx", "infin", "nan", "nan(123)x", "0x1.8p1", "0x.8", "0x1p", "1e400", "1e-400", "123456789012345678901234567890" };
	for (size_t i = 0; i < sizeof reals / sizeof *reals; i++) {
		real(reals[i], "%lf%n");
		real(reals[i], "%3lf%n");
	}
	signed char c = 0;
	short s = 0;
	long l = 0;
	long long ll = 0;
	intmax_t j = 0;
	size_t z = 0;
	printf("%d", sscanf("300 70000 -5 9223372036854775807 -6 77", "%hhd %hd %ld %lld %jd %zu", &c, &s, &l, &ll, &j, &z));
	printf(" %d %d %ld %lld %jd %zu\n", c, s, l, ll, j, z);
	int a = -1, b = -1, n = -1;
	printf("%d", sscanf("1 2 3", "%*d %d %*d%n", &a, &n));
	printf(" %d %d\n", a, n);
	printf("%d", sscanf("12:34", "%d:%d%n", &a, &b, &n));
	printf(" %d %d %d\n", a, b, n);
	printf("%d", sscanf("12;34", "%d:%d", &a, &b));
	printf(" %d\n", a);
	printf("%d %d %d\n", sscanf("", "%d", &a), sscanf("  ", "%d", &a), sscanf("x", "%d", &a));
	n = -1;
	printf("%d", sscanf("", "%n", &n));
	printf(" %d\n", n);
	float f = 0;
	long double ld = 0;
	printf("%d", sscanf("0.1 0.1", "%f %Lf", &f, &ld));
	printf(" %.9g %.20Lg\n", (double)f, ld);
	printf("%d", sscanf("7 8", "%2$d %1$d", &a, &b));
	printf(" %d %d\n", a, b);
	void *pointer = NULL;
	char text[40];
	snprintf(text, sizeof text, "%p", (void *)&l);
	printf("%d", sscanf(text, "%p", &pointer));
	printf(" %d\n", pointer == (void *)&l);
	return 0;
}
