/* SPDX-License-Identifier: MIT */
/* The UTF-8 decoder and encoder. Unicode 15, table 3-7 "Well-formed UTF-8 byte sequences". */
#include "utf8.h"

int __crt_utf8_decode(const unsigned char *text, size_t size, uint32_t *c)
{
	unsigned first = text[0];
	if (first < 0x80) {
		*c = first;
		return 1;
	}
	int length;
	uint32_t value;
	/* The second byte's range is narrower after some first bytes: that refuses overlong forms (0xe0, 0xf0),
	 * surrogates (0xed) and values above U+10FFFF (0xf4). */
	unsigned low = 0x80, high = 0xbf;
	if (first < 0xc2) {
		return CRT_UTF8_INVALID;
	} else if (first < 0xe0) {
		length = 2;
		value = first & 0x1f;
	} else if (first < 0xf0) {
		length = 3;
		value = first & 0x0f;
		if (first == 0xe0)
			low = 0xa0;
		else if (first == 0xed)
			high = 0x9f;
	} else if (first < 0xf5) {
		length = 4;
		value = first & 0x07;
		if (first == 0xf0)
			low = 0x90;
		else if (first == 0xf4)
			high = 0x8f;
	} else {
		return CRT_UTF8_INVALID;
	}
	for (int i = 1; i < length; i++) {
		if ((size_t)i == size)
			return CRT_UTF8_INCOMPLETE;
		unsigned byte = text[i];
		if (byte < low || byte > high)
			return CRT_UTF8_INVALID;
		low = 0x80;
		high = 0xbf;
		value = value << 6 | (byte & 0x3f);
	}
	*c = value;
	return length;
}
