/* SPDX-License-Identifier: MIT */
/* Lengths of multibyte text in characters and bytes. */
#include <mbstring.h>

#include "private/ms_multibyte.h"

size_t _mbslen(const unsigned char *text)
{
	size_t count = 0;
	for (; *text != '\0'; count++)
		text += ms_character(text, 4);
	return count;
}

size_t _mbsnlen(const unsigned char *text, size_t size)
{
	size_t count = 0, at = 0;
	while (at < size && text[at] != '\0') {
		at += ms_character(text + at, size - at);
		count++;
	}
	return at < size ? count : size;
}

size_t _mbsnbcnt(const unsigned char *text, size_t count)
{
	return (size_t)(_mbsninc(text, count) - text);
}

size_t _mbsnccnt(const unsigned char *text, size_t size)
{
	size_t count = 0, at = 0;
	while (at < size && text[at] != '\0') {
		/* A character that the limit cuts is none. */
		size_t length = ms_character(text + at, 4);
		if (length > size - at)
			break;
		at += length;
		count++;
	}
	return count;
}
