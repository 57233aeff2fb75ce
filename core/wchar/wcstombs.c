/* SPDX-License-Identifier: MIT */
/* wcstombs(): a wide string to a multibyte one. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "error.h"
#include "utf8.h"

size_t wcstombs(char *restrict text, const wchar_t *restrict wide, size_t size)
{
	size_t count = 0;
	if (text == NULL)
		size = SIZE_MAX;
	while (count < size) {
		unsigned char bytes[4];
		uint32_t c = (uint32_t)*wide++;
		/* What follows a high surrogate is looked at only after it is known to be one: it is not the NUL. */
		if (sizeof(wchar_t) == 2 && __crt_is_high_surrogate(c) && __crt_is_low_surrogate((uint32_t)*wide))
			c = __crt_join_surrogates(c, (uint32_t)*wide++);
		int length = __crt_utf8_encode(bytes, c);
		if (length < 0) {
			__crt_set_errno(EILSEQ);
			return (size_t)-1;
		}
		/* Only whole characters are stored. */
		if ((size_t)length > size - count)
			break;
		if (text != NULL)
			memcpy(text + count, bytes, (size_t)length);
		if (c == 0)
			break;
		count += (size_t)length;
	}
	return count;
}
