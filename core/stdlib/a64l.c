/* SPDX-License-Identifier: MIT */
/* a64l(): the number that radix-64 text stands for. */
#include <stdlib.h>

#include <stdint.h>

long a64l(const char *text)
{
	uint32_t result = 0;
	for (int shift = 0; shift < 36; shift += 6, text++) {
		unsigned c = (unsigned char)*text;
		uint32_t digit;
		if (c >= '.' && c <= '9')
			digit = c - '.';
		else if (c >= 'A' && c <= 'Z')
			digit = c - 'A' + 12;
		else if (c >= 'a' && c <= 'z')
			digit = c - 'a' + 38;
		else
			break;
		result |= digit << shift;
	}
	return (int32_t)result;
}
