/* SPDX-License-Identifier: MIT */
/* strverscmp(): the order of two strings in which runs of digits count by value. */
#define _GNU_SOURCE 1
#include <string.h>

static int digit(char c)
{
	return c >= '0' && c <= '9';
}

int strverscmp(const char *a, const char *b)
{
	/* Where the strings first differ, and where the run of digits that reaches this place starts. */
	size_t differ = 0;
	size_t run = 0;
	for (; a[differ] == b[differ]; differ++) {
		if (a[differ] == 0)
			return 0;
		if (!digit(a[differ]))
			run = differ + 1;
	}
	int order = (unsigned char)a[differ] - (unsigned char)b[differ];
	/* Numbers are compared only if both sides have one here; one that ends here on both sides is the same on both. */
	if (differ == run ? !digit(a[differ]) || !digit(b[differ]) : !digit(a[differ]) && !digit(b[differ]))
		return order;

	/* A run with a leading 0 is a fraction. Its digits order as bytes do, but that one which goes on behind nothing but
	 * zeroes comes before one which ends there: 00, 01, 0. */
	if (a[run] == '0' || b[run] == '0') {
		size_t zeroes = run;
		while (zeroes < differ && a[zeroes] == '0')
			zeroes++;
		if (zeroes == differ && differ != run) {
			if (!digit(a[differ]))
				return 1;
			if (!digit(b[differ]))
				return -1;
		}
		return order;
	}

	/* Whole numbers: the longer is the greater. */
	size_t p = differ;
	size_t q = differ;
	while (digit(a[p]))
		p++;
	while (digit(b[q]))
		q++;
	if (p != q)
		return p < q ? -1 : 1;
	return order;
}
