/* SPDX-License-Identifier: MIT */
/* Search in multibyte text. */
#include <mbstring.h>
#include <string.h>

#include "private/ms_multibyte.h"

static unsigned char *at_place(const unsigned char *text)
{
	return (unsigned char *)(uintptr_t)text;
}

/* The first character with that number, or the last one; the end has the number 0. */
static unsigned char *find(const unsigned char *text, unsigned c, int last)
{
	const unsigned char *found = NULL;
	for (;;) {
		size_t length = ms_character(text, 4);
		if (ms_number(text, length) == c) {
			found = text;
			if (!last)
				break;
		}
		if (*text == '\0')
			break;
		text += length;
	}
	return found != NULL ? at_place(found) : NULL;
}

unsigned char *_mbschr(const unsigned char *text, unsigned c)
{
	return find(text, c, 0);
}

unsigned char *_mbsrchr(const unsigned char *text, unsigned c)
{
	return find(text, c, 1);
}

unsigned char *_mbsstr(const unsigned char *text, const unsigned char *what)
{
	/* UTF-8 has no character within another one. */
	return (unsigned char *)strstr((const char *)text, (const char *)what);
}

static size_t span(const unsigned char *text, const unsigned char *set, int wanted)
{
	size_t at = 0;
	while (text[at] != '\0') {
		size_t length = ms_character(text + at, 4);
		if ((find(set, ms_number(text + at, length), 0) != NULL) != wanted)
			break;
		at += length;
	}
	return at;
}

size_t _mbsspn(const unsigned char *text, const unsigned char *set)
{
	return span(text, set, 1);
}

size_t _mbscspn(const unsigned char *text, const unsigned char *set)
{
	return span(text, set, 0);
}

unsigned char *_mbsspnp(const unsigned char *text, const unsigned char *set)
{
	text += span(text, set, 1);
	return *text != '\0' ? at_place(text) : NULL;
}

unsigned char *_mbspbrk(const unsigned char *text, const unsigned char *set)
{
	text += span(text, set, 0);
	return *text != '\0' ? at_place(text) : NULL;
}
