/* SPDX-License-Identifier: MIT */
/* _itoa_s(), _itow() and their families: integers as text in any base. */
#include <errno.h>
#include <stdlib.h>

#include "error.h"

enum { ROOM = 66 };

/* Into one of the two texts; 0, EINVAL or ERANGE. */
static errno_t store(char *text, wchar_t *wide, size_t size, const char *digits, int base)
{
	size_t length = 0;
	while (digits[length] != '\0')
		length++;
	errno_t error = (text == NULL && wide == NULL) || size == 0 || base < 2 || base > 36 ? EINVAL : length >= size ? ERANGE : 0;
	for (size_t i = 0; error == 0 && i <= length; i++) {
		if (text != NULL)
			text[i] = digits[i];
		else
			wide[i] = (wchar_t)digits[i];
	}
	if (error != 0) {
		if (text != NULL && size != 0)
			*text = '\0';
		if (wide != NULL && size != 0)
			*wide = L'\0';
		__crt_set_errno(error);
	}
	return error;
}

#define FAMILY(type, narrow, narrow_s, wide, wide_s) \
	errno_t narrow_s(type value, char *text, size_t size, int base) \
	{ \
		char digits[ROOM]; \
		return store(text, NULL, size, narrow(value, digits, base), base); \
	} \
	errno_t wide_s(type value, wchar_t *text, size_t size, int base) \
	{ \
		char digits[ROOM]; \
		return store(NULL, text, size, narrow(value, digits, base), base); \
	} \
	wchar_t *wide(type value, wchar_t *text, int base) \
	{ \
		(void)wide_s(value, text, ROOM, base); \
		return text; \
	}

FAMILY(int, _itoa, _itoa_s, _itow, _itow_s)
FAMILY(long, _ltoa, _ltoa_s, _ltow, _ltow_s)
FAMILY(unsigned long, _ultoa, _ultoa_s, _ultow, _ultow_s)
FAMILY(long long, _i64toa, _i64toa_s, _i64tow, _i64tow_s)
FAMILY(unsigned long long, _ui64toa, _ui64toa_s, _ui64tow, _ui64tow_s)
