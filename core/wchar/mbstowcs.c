/* SPDX-License-Identifier: MIT */
/* mbstowcs(): a multibyte string to a wide one. */
#include <errno.h>
#include <stdlib.h>

#include "error.h"
#include "utf8.h"

size_t mbstowcs(wchar_t *restrict wide, const char *restrict text, size_t size)
{
	const unsigned char *bytes = (const unsigned char *)text;
	size_t count = 0;
	if (wide == NULL)
		size = SIZE_MAX;
	while (count < size) {
		uint32_t c = *bytes;
		if (c < 0x80) {
			if (wide != NULL)
				wide[count] = (wchar_t)c;
			if (c == 0)
				return count;
			bytes++;
			count++;
			continue;
		}
		/* A NUL ends the string and is never part of a character, so four bytes may be asked for. */
		int length = __crt_utf8_decode(bytes, 4, &c);
		if (length < 0) {
			__crt_set_errno(EILSEQ);
			return (size_t)-1;
		}
		bytes += length;
		if (sizeof(wchar_t) == 2 && c > 0xffff) {
			/* No half of a character at the end. */
			if (size - count < 2)
				break;
			if (wide != NULL) {
				wide[count] = (wchar_t)__crt_high_surrogate(c);
				wide[count + 1] = (wchar_t)__crt_low_surrogate(c);
			}
			count += 2;
		} else {
			if (wide != NULL)
				wide[count] = (wchar_t)c;
			count++;
		}
	}
	return count;
}
