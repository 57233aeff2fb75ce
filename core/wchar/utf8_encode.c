/* SPDX-License-Identifier: MIT */
/* The one encoder of UTF-8. */
#include "utf8.h"

int __crt_utf8_encode(unsigned char text[4], uint32_t c)
{
	int length, i;
	if (c < 0x80) {
		text[0] = (unsigned char)c;
		return 1;
	}
	if (c > 0x10ffff || c - 0xd800 < 0x800)
		return CRT_UTF8_INVALID;
	length = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
	for (i = length - 1; i != 0; i--) {
		text[i] = (unsigned char)(0x80 | (c & 0x3f));
		c >>= 6;
	}
	text[0] = (unsigned char)(0xf00 >> length | c);
	return length;
}
