/* SPDX-License-Identifier: MIT */
/* The ASCII part of a wide string to bytes. */
#include "transcode.h"

size_t __crt_narrow_ascii(unsigned char *text, const wchar_t *wide, size_t most)
{
	size_t count = 0;
	while (count < most && (uint32_t)wide[count] - 1u < 0x7f) {
		if (text != NULL)
			text[count] = (unsigned char)wide[count];
		count++;
	}
	return count;
}
