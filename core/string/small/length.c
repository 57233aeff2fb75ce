/* SPDX-License-Identifier: MIT */
/* The length of a string for the library's own use, small. */
#include "bytes.h"

size_t __crt_length(const char *text, size_t limit)
{
	size_t length = 0;
	while (length < limit && text[length] != 0)
		length++;
	return length;
}
