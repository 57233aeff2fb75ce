/* SPDX-License-Identifier: MIT */
/* _atoflt(), _atodbl(), _atoldbl(): numbers of text into memory. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "error.h"
#include "private/ms_of_locale.h"

/* Overflow or underflow, which errno tells; it is the program's own again then. */
static int outcome(int before, int is_infinite)
{
	int error = __plat_self()->error;
	__crt_set_errno(before);
	return error == 0 ? 0 : is_infinite ? _OVERFLOW : _UNDERFLOW;
}

int _atoflt(_CRT_FLOAT *result, const char *text)
{
	int before = __plat_self()->error;
	__crt_set_errno(0);
	result->f = strtof(text, NULL);
	return outcome(before, isinf(result->f));
}

int _atodbl(_CRT_DOUBLE *result, char *text)
{
	int before = __plat_self()->error;
	__crt_set_errno(0);
	result->x = strtod(text, NULL);
	return outcome(before, isinf(result->x));
}

int _atoldbl(_LDOUBLE *result, char *text)
{
	int before = __plat_self()->error;
	__crt_set_errno(0);
	long double value = strtold(text, NULL);
	memcpy(result->ld, &value, sizeof result->ld);
	return outcome(before, isinf(value));
}

OF_LOCALE(int, _atoflt_l, (_CRT_FLOAT *result, const char *text, _locale_t locale), _atoflt(result, text))
OF_LOCALE(int, _atodbl_l, (_CRT_DOUBLE *result, char *text, _locale_t locale), _atodbl(result, text))
OF_LOCALE(int, _atoldbl_l, (_LDOUBLE *result, char *text, _locale_t locale), _atoldbl(result, text))
