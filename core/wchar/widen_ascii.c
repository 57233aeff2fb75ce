/* SPDX-License-Identifier: MIT */
/* The ASCII part of a multibyte string to wide characters. */
#include "transcode.h"

size_t __crt_widen_ascii(wchar_t *wide, const unsigned char *text, size_t most)
{
	size_t count = 0;
	while (count < most && text[count] - 1u < 0x7f) {
		if (wide != NULL)
			wide[count] = text[count];
		count++;
	}
	return count;
}
