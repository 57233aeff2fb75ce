/* SPDX-License-Identifier: MIT */
/* Changes of multibyte text in place. */
#include <errno.h>
#include <mbstring.h>
#include <string.h>

#include "error.h"
#include "private/ms_multibyte.h"

static char *bytes(unsigned char *text)
{
	return (char *)text;
}

unsigned char *_mbslwr(unsigned char *text)
{
	_strlwr(bytes(text));
	return text;
}

unsigned char *_mbsupr(unsigned char *text)
{
	_strupr(bytes(text));
	return text;
}

errno_t _mbslwr_s(unsigned char *text, size_t size)
{
	return text == NULL && size == 0 ? 0 : _strlwr_s(bytes(text), size);
}

errno_t _mbsupr_s(unsigned char *text, size_t size)
{
	return text == NULL && size == 0 ? 0 : _strupr_s(bytes(text), size);
}

static void reverse(unsigned char *begin, unsigned char *end)
{
	while (begin < end) {
		unsigned char c = *begin;
		*begin++ = *--end;
		*end = c;
	}
}

unsigned char *_mbsrev(unsigned char *text)
{
	unsigned char *at = text;
	/* Each character's bytes first, and then all of them. */
	while (*at != '\0') {
		size_t length = ms_character(at, 4);
		reverse(at, at + length);
		at += length;
	}
	reverse(text, at);
	return text;
}

/* The first `size` bytes of a text that is at least as long. The rest of a character that begins among them becomes blanks. */
static void fill(unsigned char *text, unsigned c, size_t size)
{
	size_t length = ms_number_length(c), at = 0, end = 0;
	while (end < size)
		end += ms_character(text + end, 4);
	for (; size - at >= length; at += length)
		ms_number_put(text + at, c, length);
	memset(text + at, ' ', end - at);
}

unsigned char *_mbsnbset(unsigned char *text, unsigned c, size_t size)
{
	fill(text, c, strnlen(bytes(text), size));
	return text;
}

unsigned char *_mbsset(unsigned char *text, unsigned c)
{
	return _mbsnbset(text, c, (size_t)-1);
}

unsigned char *_mbsnset(unsigned char *text, unsigned c, size_t count)
{
	size_t size, length = ms_number_length(c);
	return _mbsnbset(text, c, __builtin_mul_overflow(count, length, &size) ? (size_t)-1 : size);
}

errno_t _mbsnbset_s(unsigned char *text, size_t size, unsigned c, size_t count)
{
	if (text == NULL && size == 0 && count == 0)
		return 0;
	if (text != NULL && strnlen(bytes(text), size) < size) {
		_mbsnbset(text, c, count);
		return 0;
	}
	if (text != NULL && size != 0)
		*text = '\0';
	__crt_set_errno(EINVAL);
	return EINVAL;
}

errno_t _mbsset_s(unsigned char *text, size_t size, unsigned c)
{
	return _mbsnbset_s(text, size, c, (size_t)-1);
}

errno_t _mbsnset_s(unsigned char *text, size_t size, unsigned c, size_t count)
{
	size_t all;
	return _mbsnbset_s(text, size, c, __builtin_mul_overflow(count, ms_number_length(c), &all) ? (size_t)-1 : all);
}
