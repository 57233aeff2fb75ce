/* SPDX-License-Identifier: MIT */
/* Comparison of multibyte text: the bytes of UTF-8 have the order of the code points. */
#include <mbstring.h>
#include <string.h>

#include "private/ms_compare.h"

static const char *bytes(const unsigned char *text)
{
	return (const char *)text;
}

/* The bytes that the longer of two texts' first characters has. */
static size_t size_of(const unsigned char *a, const unsigned char *b, size_t count)
{
	size_t size = _mbsnbcnt(a, count), other = _mbsnbcnt(b, count);
	return size > other ? size : other;
}

/* Of texts with the same bytes up to there, the numbers of characters are the same, too. */
#define ALL(name, function) \
	int name(const unsigned char *a, const unsigned char *b) \
	{ \
		return MS_COMPARE(a, b, function(bytes(a), bytes(b))); \
	}
#define CHARACTERS(name, function) \
	int name(const unsigned char *a, const unsigned char *b, size_t count) \
	{ \
		return MS_COMPARE(a, b, function(bytes(a), bytes(b), size_of(a, b, count))); \
	}
#define BYTES(name, function) \
	int name(const unsigned char *a, const unsigned char *b, size_t count) \
	{ \
		return MS_COMPARE(a, b, function(bytes(a), bytes(b), count)); \
	}
ALL(_mbscmp, strcmp)
ALL(_mbscoll, strcoll)
ALL(_mbsicmp, _stricmp)
ALL(_mbsicoll, _stricoll)
CHARACTERS(_mbsncmp, strncmp)
CHARACTERS(_mbsncoll, _strncoll)
CHARACTERS(_mbsnicmp, _strnicmp)
CHARACTERS(_mbsnicoll, _strnicoll)
BYTES(_mbsnbcmp, strncmp)
BYTES(_mbsnbcoll, _strncoll)
BYTES(_mbsnbicmp, _strnicmp)
BYTES(_mbsnbicoll, _strnicoll)
