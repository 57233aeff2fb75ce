/* SPDX-License-Identifier: MIT */
/* A UTF-16 argument of a function with a w in its name, as UTF-8. */
#ifndef MS_UTF8_H
#define MS_UTF8_H

#include <bits/errno_values.h>
#include <stdlib.h>

#include "error.h"
#include "private/plat_utf.h"

/* From malloc. NULL, with errno, for NULL (EINVAL) and without memory. */
CRT_INLINE char *ms_utf8(const wchar_t *text)
{
	if (text == NULL) {
		__crt_set_errno(EINVAL);
		return NULL;
	}
	size_t length = __plat_utf16_length((const plat_wchar *)text);
	char *result = malloc(PLAT_UTF8_MAX(length) + 1);
	if (result != NULL)
		result[__plat_utf8_from_utf16(result, (const plat_wchar *)text, length)] = '\0';
	return result;
}

#endif
