/* SPDX-License-Identifier: MIT */
/* One character of multibyte text: its length, its number, the one before, and what its bytes are. */
#include <errno.h>
#include <mbstring.h>
#include <string.h>

#include "error.h"
#include "private/ms_multibyte.h"

size_t _mbclen(const unsigned char *text)
{
	return ms_character(text, 4);
}

void _mbccpy(unsigned char *to, const unsigned char *from)
{
	memcpy(to, from, ms_character(from, 4));
}

errno_t _mbccpy_s(unsigned char *to, size_t size, int *copied, const unsigned char *from)
{
	int error = 0;
	if (copied != NULL)
		*copied = 0;
	if (to == NULL || size == 0) {
		__crt_set_errno(EINVAL);
		return EINVAL;
	}
	size_t length = from != NULL ? ms_character(from, 4) : 0;
	if (from == NULL)
		error = EINVAL;
	else if (length == 1 && *from >= 0x80)
		error = EILSEQ;
	else if (length > size)
		error = ERANGE;
	if (error != 0) {
		*to = '\0';
		__crt_set_errno(error);
		return error;
	}
	memcpy(to, from, length);
	if (copied != NULL)
		*copied = (int)length;
	return 0;
}

unsigned _mbsnextc(const unsigned char *text)
{
	return ms_number(text, ms_character(text, 4));
}

unsigned char *_mbsinc(const unsigned char *text)
{
	return (unsigned char *)(uintptr_t)(text + ms_character(text, 4));
}

unsigned char *_mbsninc(const unsigned char *text, size_t count)
{
	for (; count != 0 && *text != '\0'; count--)
		text += ms_character(text, 4);
	return (unsigned char *)(uintptr_t)text;
}

unsigned char *_mbsdec(const unsigned char *start, const unsigned char *at)
{
	if (start >= at)
		return NULL;
	/* The one of up to four bytes that ends exactly there, else the byte before. */
	for (size_t back = 2; back <= 4 && back <= (size_t)(at - start); back++) {
		if (ms_character(at - back, back) == back)
			return (unsigned char *)(uintptr_t)(at - back);
	}
	return (unsigned char *)(uintptr_t)(at - 1);
}

int _mbbtype(unsigned char byte, int before)
{
	if (before == _MBC_LEAD)
		return _ismbbtrail(byte) ? _MBC_TRAIL : _MBC_ILLEGAL;
	/* Microsoft calls only those single that are printed. */
	return _ismbblead(byte) ? _MBC_LEAD : byte >= 0x20 && byte < 0x7f ? _MBC_SINGLE : _MBC_ILLEGAL;
}

int _mbsbtype(const unsigned char *text, size_t offset)
{
	size_t at = 0, length = 1;
	for (;;) {
		length = ms_character(text + at, 4);
		if (offset < at + length)
			break;
		if (text[at] == '\0')
			return _MBC_ILLEGAL;
		at += length;
	}
	if (length == 1)
		return text[at] >= 0x20 && text[at] < 0x7f ? _MBC_SINGLE : _MBC_ILLEGAL;
	return offset == at ? _MBC_LEAD : _MBC_TRAIL;
}

static int kind(const unsigned char *start, const unsigned char *at)
{
	while (start < at && *start != '\0') {
		size_t length = ms_character(start, 4);
		if ((size_t)(at - start) < length)
			return _MBC_TRAIL;
		start += length;
	}
	return start == at && ms_character(at, 4) > 1 ? _MBC_LEAD : _MBC_SINGLE;
}

int _ismbslead(const unsigned char *start, const unsigned char *at)
{
	return kind(start, at) == _MBC_LEAD ? -1 : 0;
}

int _ismbstrail(const unsigned char *start, const unsigned char *at)
{
	return kind(start, at) == _MBC_TRAIL ? -1 : 0;
}
