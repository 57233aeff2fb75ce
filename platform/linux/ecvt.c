/* SPDX-License-Identifier: MIT */
/* ecvt(), fcvt(), gcvt() and their kin: the digits that printf() makes, which are rounded exactly. */
#define _GNU_SOURCE 1
#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The most digits in front of the point, and behind it more than any value has that is not zero; what is asked for beyond that is not made. */
enum { WHOLE = LDBL_MAX_10_EXP + 1, MOST = 600, ROOM = WHOLE + MOST + 16 };

/* Into ROOM bytes. */
static void convert(char *text, long double value, int count, int fixed, int *point, int *sign)
{
	char digits[ROOM];
	*sign = signbit(value) != 0;
	*point = 0;
	if (!isfinite(value)) {
		strcpy(text, isnan(value) ? "nan" : *sign ? "-inf" : "inf");
		return;
	}
	if (count > MOST)
		count = MOST;
	value = fabsl(value);
	if (fixed && count < 0 && value >= 1) {
		/* Rounded in front of the point, as glibc has it: one digit stays, and zeros take the places of the others. */
		int whole = snprintf(digits, sizeof digits, "%.0Lf", truncl(value));
		int kept = count > -whole ? whole + count : 1;
		(void)snprintf(digits, sizeof digits, "%.*Le", kept - 1, value);
		*point = (int)strtol(strchr(digits, 'e') + 1, NULL, 10) + 1;
		memset(text, '0', (size_t)*point);
		text[0] = digits[0];
		memcpy(text + 1, digits + 2, (size_t)kept - 1);
		text[*point] = '\0';
	} else if (fixed) {
		int places = count < 0 ? 0 : count;
		(void)snprintf(digits, sizeof digits, "%.*Lf", places, value);
		size_t whole = strcspn(digits, ".");
		*point = (int)whole;
		if (digits[whole] == '.')
			memmove(digits + whole, digits + whole + 1, strlen(digits + whole + 1) + 1);
		const char *first = digits;
		/* No zeros in front, of a value that is not zero, unless there is nothing else. */
		if (value != 0)
			for (; *first == '0' && (first[1] != '\0' || places > 0); first++)
				--*point;
		strcpy(text, first);
	} else {
		(void)snprintf(digits, sizeof digits, "%.*Le", count > 0 ? count - 1 : 0, value);
		char *exponent = strchr(digits, 'e');
		*point = (int)strtol(exponent + 1, NULL, 10) + 1;
		*exponent = '\0';
		text[0] = digits[0];
		strcpy(text + 1, digits[1] == '.' ? digits + 2 : "");
		if (count <= 0)
			*text = '\0';
	}
}

static char shared[ROOM];

static char *in_shared(long double value, int count, int fixed, int *point, int *sign)
{
	convert(shared, value, count, fixed, point, sign);
	return shared;
}

static int in_own(long double value, int count, int fixed, int *point, int *sign, char *text, size_t size)
{
	char whole[ROOM];
	convert(whole, value, count, fixed, point, sign);
	size_t length = strlen(whole);
	if (length >= size)
		return -1;
	memcpy(text, whole, length + 1);
	return 0;
}

char *ecvt(double value, int count, int *restrict point, int *restrict sign) { return in_shared(value, count, 0, point, sign); }
char *fcvt(double value, int count, int *restrict point, int *restrict sign) { return in_shared(value, count, 1, point, sign); }
char *qecvt(long double value, int count, int *restrict point, int *restrict sign) { return in_shared(value, count, 0, point, sign); }
char *qfcvt(long double value, int count, int *restrict point, int *restrict sign) { return in_shared(value, count, 1, point, sign); }

int ecvt_r(double value, int count, int *restrict point, int *restrict sign, char *restrict text, size_t size)
{
	return in_own(value, count, 0, point, sign, text, size);
}

int fcvt_r(double value, int count, int *restrict point, int *restrict sign, char *restrict text, size_t size)
{
	return in_own(value, count, 1, point, sign, text, size);
}

int qecvt_r(long double value, int count, int *restrict point, int *restrict sign, char *restrict text, size_t size)
{
	return in_own(value, count, 0, point, sign, text, size);
}

int qfcvt_r(long double value, int count, int *restrict point, int *restrict sign, char *restrict text, size_t size)
{
	return in_own(value, count, 1, point, sign, text, size);
}

char *gcvt(double value, int count, char *text)
{
	(void)sprintf(text, "%.*g", count, value);
	return text;
}

char *qgcvt(long double value, int count, char *text)
{
	(void)sprintf(text, "%.*Lg", count, value);
	return text;
}
