/* SPDX-License-Identifier: MIT */
/* l64a(): a number as radix-64 text. */
#include <stdlib.h>

#include <stdint.h>

char *l64a(long value)
{
	static const char digits[64] = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
	static char text[7];
	uint32_t rest = (uint32_t)value;
	int length = 0;
	for (; rest != 0; rest >>= 6)
		text[length++] = digits[rest & 63];
	text[length] = '\0';
	return text;
}
