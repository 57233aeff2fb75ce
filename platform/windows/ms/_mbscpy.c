/* SPDX-License-Identifier: MIT */
/* Copies of multibyte text: whole characters, as many as were asked for. */
#include <errno.h>
#include <mbstring.h>
#include <stdlib.h>
#include <string.h>

#include "private/ms_multibyte.h"

static char *bytes(unsigned char *text)
{
	return (char *)text;
}

static const char *const_bytes(const unsigned char *text)
{
	return (const char *)text;
}

/* How many of the first `size` bytes are whole characters. */
static size_t whole(const unsigned char *text, size_t size)
{
	size_t at = 0;
	while (at < size && text[at] != '\0') {
		size_t length = ms_character(text + at, 4);
		if (length > size - at)
			break;
		at += length;
	}
	return at;
}

unsigned char *_mbscpy(unsigned char *to, const unsigned char *from)
{
	strcpy(bytes(to), const_bytes(from));
	return to;
}

unsigned char *_mbscat(unsigned char *to, const unsigned char *from)
{
	strcat(bytes(to), const_bytes(from));
	return to;
}

unsigned char *_mbsdup(const unsigned char *text)
{
	return text != NULL ? (unsigned char *)strdup(const_bytes(text)) : NULL;
}

unsigned char *_mbsnbcpy(unsigned char *to, const unsigned char *from, size_t size)
{
	size_t used = whole(from, size);
	memcpy(to, from, used);
	memset(to + used, 0, size - used);
	return to;
}

unsigned char *_mbsncpy(unsigned char *to, const unsigned char *from, size_t count)
{
	size_t used = _mbsnbcnt(from, count), characters = _mbsnccnt(from, used);
	memcpy(to, from, used);
	memset(to + used, 0, count - characters);
	return to;
}

unsigned char *_mbsnbcat(unsigned char *to, const unsigned char *from, size_t size)
{
	strncat(bytes(to), const_bytes(from), whole(from, size));
	return to;
}

unsigned char *_mbsncat(unsigned char *to, const unsigned char *from, size_t count)
{
	strncat(bytes(to), const_bytes(from), _mbsnbcnt(from, count));
	return to;
}

errno_t _mbscpy_s(unsigned char *to, size_t size, const unsigned char *from)
{
	return strcpy_s(bytes(to), size, const_bytes(from));
}

errno_t _mbscat_s(unsigned char *to, size_t size, const unsigned char *from)
{
	return strcat_s(bytes(to), size, const_bytes(from));
}

/* As much as fits; STRUNCATE if that is not all. */
static errno_t copy_part(unsigned char *to, size_t size, const unsigned char *from, int append)
{
	size_t used = append ? strnlen(const_bytes(to), size) : 0;
	if (used >= size)
		return strncat_s(bytes(to), size, const_bytes(from), _TRUNCATE);
	size_t fitting = whole(from, size - used - 1);
	memcpy(to + used, from, fitting);
	to[used + fitting] = '\0';
	return from[fitting] != '\0' ? STRUNCATE : 0;
}

errno_t _mbsnbcpy_s(unsigned char *to, size_t size, const unsigned char *from, size_t count)
{
	if (count == _TRUNCATE && to != NULL && size != 0 && from != NULL)
		return copy_part(to, size, from, 0);
	return strncpy_s(bytes(to), size, const_bytes(from), from != NULL ? whole(from, count) : count);
}

errno_t _mbsncpy_s(unsigned char *to, size_t size, const unsigned char *from, size_t count)
{
	if (count == _TRUNCATE && to != NULL && size != 0 && from != NULL)
		return copy_part(to, size, from, 0);
	return strncpy_s(bytes(to), size, const_bytes(from), from != NULL ? _mbsnbcnt(from, count) : count);
}

errno_t _mbsnbcat_s(unsigned char *to, size_t size, const unsigned char *from, size_t count)
{
	if (count == _TRUNCATE && to != NULL && size != 0 && from != NULL)
		return copy_part(to, size, from, 1);
	return strncat_s(bytes(to), size, const_bytes(from), from != NULL ? whole(from, count) : count);
}

errno_t _mbsncat_s(unsigned char *to, size_t size, const unsigned char *from, size_t count)
{
	if (count == _TRUNCATE && to != NULL && size != 0 && from != NULL)
		return copy_part(to, size, from, 1);
	return strncat_s(bytes(to), size, const_bytes(from), from != NULL ? _mbsnbcnt(from, count) : count);
}
