/* SPDX-License-Identifier: MIT */
/* strtol's family: bases, prefixes, limits, errno and the end pointer. */
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

static const char *name_of(int error)
{
	return error == 0 ? "" : error == ERANGE ? " ERANGE" : error == EINVAL ? " EINVAL" : " ?";
}

int main(void)
{
	static const char *const inputs[] = {
		"0", "-0", "+5", " \t\n\v\f\r 12 ", "12abc", "0x1F", "0X1f", "0x", "0xg", "-0x10", "017", "08", "z", "Zz", "-", "+", "", "  ", "- 1",
		"9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "18446744073709551615",
		"18446744073709551616", "-1", "-18446744073709551615", "99999999999999999999999999", "2147483648", "111111111111", "7fffffffffffffff",
	};
	static const int bases[] = { 0, 10, 16, 8, 2, 36, 3 };
	for (size_t b = 0; b < sizeof bases / sizeof *bases; b++) {
		for (size_t i = 0; i < sizeof inputs / sizeof *inputs; i++) {
			char *end = NULL;
			/* A leading 0b is C23's and glibc 2.36 does not know it, so no input has one. */
			errno = 0;
			long long value = strtoll(inputs[i], &end, bases[b]);
			printf("%d '%s' %lld %d%s", bases[b], inputs[i], value, (int)(end - inputs[i]), name_of(errno));
			errno = 0;
			unsigned long long u = strtoull(inputs[i], &end, bases[b]);
			printf(" | %llu %d%s\n", u, (int)(end - inputs[i]), name_of(errno));
		}
	}
	errno = 0;
	printf("%lld", strtoll("1", NULL, 1));
	printf("%s\n", name_of(errno));
	errno = 0;
	printf("%lld", strtoll("1", NULL, 37));
	printf("%s\n", name_of(errno));
	printf("%d %ld %lld\n", atoi(" -42x"), atol("77"), atoll("-9223372036854775808"));
	char *end;
	printf("%" PRIdMAX, strtoimax("-123rest", &end, 10));
	printf(" %s\n", end);
	printf("%" PRIuMAX, strtoumax("ffz", &end, 16));
	printf(" %s\n", end);
	return 0;
}
