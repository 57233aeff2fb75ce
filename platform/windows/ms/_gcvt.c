/* SPDX-License-Identifier: MIT */
/* _gcvt(), _gcvt_s(): a number as %g writes it, always with a point. */
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "error.h"

/* %g writes no zeros at the end, and a double has no more significant digits. */
enum { DIGITS = 767, ROOM = DIGITS + 16 };

static size_t convert(char text[ROOM], double value, int count)
{
	int length = snprintf(text, ROOM, "%.*g", count < DIGITS ? count : DIGITS, value);
	size_t integer = strspn(text, "-0123456789"), size = (size_t)length;
	if (isfinite(value) && text[integer] != '.') {
		memmove(text + integer + 1, text + integer, size - integer + 1);
		text[integer] = '.';
		size++;
	}
	return size;
}

static int check(const char *text, size_t size, int count)
{
	return text == NULL || size == 0 ? EINVAL : count < 0 ? ERANGE : 0;
}

char *_gcvt(double value, int count, char *text)
{
	char whole[ROOM];
	int error = check(text, 1, count);
	if (error != 0) {
		__crt_set_errno(error);
		return NULL;
	}
	return memcpy(text, whole, convert(whole, value, count) + 1);
}

errno_t _gcvt_s(char *text, size_t size, double value, int count)
{
	char whole[ROOM];
	int error = check(text, size, count);
	size_t length = error == 0 ? convert(whole, value, count) : 0;
	if (error == 0 && length >= size)
		error = ERANGE;
	if (error == 0) {
		memcpy(text, whole, length + 1);
		return 0;
	}
	if (text != NULL && size != 0)
		*text = '\0';
	__crt_set_errno(error);
	return error;
}

char *gcvt(double value, int count, char *text)
{
	return _gcvt(value, count, text);
}
