/* SPDX-License-Identifier: MIT */
/* _ecvt(), _fcvt(), _gcvt(): the digits of a double, rounded to nearest, and a tie to even.
 *
 * All digits that a double has are made first, and rounded here, once: where the rounding happens depends on how large the number is. */
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "error.h"

/* No double has more significant digits; nor more before its point. Beyond COUNT_MAX places nothing but zeros would follow. */
enum { DIGITS = 767, COUNT_MAX = 1100, ROOM = 310 + COUNT_MAX + 1 };

/* Rounds the DIGITS digits to the first `places`; 1 if a carry made it one digit more. */
static int round_at(char *digits, int places)
{
	int up = digits[places] > '5';
	if (digits[places] == '5') {
		for (int i = places + 1; i < DIGITS && !up; i++)
			up = digits[i] != '0';
		up = up || (places > 0 && (digits[places - 1] - '0') % 2 != 0);
	}
	if (!up)
		return 0;
	int i = places - 1;
	while (i >= 0 && digits[i] == '9')
		digits[i--] = '0';
	if (i >= 0) {
		digits[i]++;
		return 0;
	}
	memmove(digits + 1, digits, (size_t)places);
	digits[0] = '1';
	return 1;
}

/* Into ROOM bytes; how many digits. `fixed`: _fcvt's. */
static int convert(char *text, double value, int count, int fixed, int *point, int *sign)
{
	/* d.ddd ... e+xxx, and the NUL; one place more for a carry. */
	char digits[DIGITS + 16];
	if (count > COUNT_MAX)
		count = COUNT_MAX;
	*sign = signbit(value) != 0;
	*point = 0;
	if (!isfinite(value)) {
		strcpy(text, isnan(value) ? "nan" : "inf");
		return 3;
	}
	if (value == 0) {
		int zeros = count > 0 ? count : 0;
		memset(text, '0', (size_t)zeros);
		text[zeros] = '\0';
		return zeros;
	}
	(void)snprintf(digits, sizeof digits, "%.*e", DIGITS - 1, fabs(value));
	*point = (int)strtol(digits + DIGITS + 2, NULL, 10) + 1;
	memmove(digits + 1, digits + 2, DIGITS - 1);
	int places = fixed ? *point + count : count;
	if (places < 0) {
		*text = '\0';
		return 0;
	}
	if (places < DIGITS) {
		int carried = round_at(digits, places);
		*point += carried;
		if (fixed)
			places += carried;
	}
	memcpy(text, digits, (size_t)(places < DIGITS ? places : DIGITS));
	if (places > DIGITS)
		memset(text + DIGITS, '0', (size_t)(places - DIGITS));
	text[places] = '\0';
	return places;
}

static char shared[ROOM];

char *_ecvt(double value, int count, int *point, int *sign)
{
	(void)convert(shared, value, count, 0, point, sign);
	return shared;
}

char *_fcvt(double value, int count, int *point, int *sign)
{
	(void)convert(shared, value, count, 1, point, sign);
	return shared;
}

static errno_t fail(char *text, size_t size, int error)
{
	if (text != NULL && size != 0)
		*text = '\0';
	__crt_set_errno(error);
	return error;
}

static errno_t store(char *text, size_t size, double value, int count, int fixed, int *point, int *sign)
{
	char whole[ROOM];
	if (text == NULL || size == 0 || point == NULL || sign == NULL)
		return fail(text, size, EINVAL);
	int length = convert(whole, value, count, fixed, point, sign);
	if ((size_t)length >= size)
		return fail(text, size, ERANGE);
	memcpy(text, whole, (size_t)length + 1);
	return 0;
}

errno_t _ecvt_s(char *text, size_t size, double value, int count, int *point, int *sign)
{
	return store(text, size, value, count, 0, point, sign);
}

errno_t _fcvt_s(char *text, size_t size, double value, int count, int *point, int *sign)
{
	return store(text, size, value, count, 1, point, sign);
}

char *ecvt(double value, int count, int *point, int *sign)
{
	return _ecvt(value, count, point, sign);
}

char *fcvt(double value, int count, int *point, int *sign)
{
	return _fcvt(value, count, point, sign);
}
