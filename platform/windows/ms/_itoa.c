/* SPDX-License-Identifier: MIT */
/* _itoa() and its family: integers as text in any base. */
#include <stdlib.h>

static char *convert(unsigned long long value, int negative, char *text, int base)
{
	char digits[64];
	int count = 0;
	char *to = text;
	if (base < 2 || base > 36) {
		*text = '\0';
		return text;
	}
	do {
		digits[count++] = "0123456789abcdefghijklmnopqrstuvwxyz"[value % (unsigned)base];
		value /= (unsigned)base;
	} while (value != 0);
	if (negative)
		*to++ = '-';
	while (count != 0)
		*to++ = digits[--count];
	*to = '\0';
	return text;
}

/* Only base 10 has a sign; in the others the bits count. */
char *_itoa(int value, char *text, int base)
{
	int negative = base == 10 && value < 0;
	return convert(negative ? 0u - (unsigned)value : (unsigned)value, negative, text, base);
}

char *_ltoa(long value, char *text, int base)
{
	return _itoa((int)value, text, base);
}

char *_ultoa(unsigned long value, char *text, int base)
{
	return convert(value, 0, text, base);
}

char *_i64toa(long long value, char *text, int base)
{
	int negative = base == 10 && value < 0;
	return convert(negative ? 0ull - (unsigned long long)value : (unsigned long long)value, negative, text, base);
}

char *_ui64toa(unsigned long long value, char *text, int base)
{
	return convert(value, 0, text, base);
}
