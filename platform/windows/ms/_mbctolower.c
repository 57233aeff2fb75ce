/* SPDX-License-Identifier: MIT */
/* Conversions of one character of multibyte text. */
#include <mbstring.h>

#include "private/ms_multibyte.h"

unsigned _mbctolower(unsigned c)
{
	return c - 'A' < 26 ? c + 32 : c;
}

unsigned _mbctoupper(unsigned c)
{
	return c - 'a' < 26 ? c - 32 : c;
}

/* U+3000 to U+3FFF have three bytes, e3 xx xx. */
static unsigned kana(uint32_t code_point)
{
	return 0xe38080u | (code_point >> 6 & 0x3f) << 8 | (code_point & 0x3f);
}

/* The letters that both scripts have, at a distance of 0x60: U+3041 to U+3096. */
unsigned _mbctohira(unsigned c)
{
	uint32_t code_point = ms_code_point(c);
	return code_point >= 0x30a1 && code_point <= 0x30f6 ? kana(code_point - 0x60) : c;
}

unsigned _mbctokata(unsigned c)
{
	uint32_t code_point = ms_code_point(c);
	return code_point >= 0x3041 && code_point <= 0x3096 ? kana(code_point + 0x60) : c;
}

/* Between code pages that are none of ours; Microsoft's give other characters back unchanged, too. */
#define UNCHANGED(name) \
	unsigned name(unsigned c) \
	{ \
		return c; \
	}
UNCHANGED(_mbcjistojms)
UNCHANGED(_mbcjmstojis)
UNCHANGED(_mbbtombc)
UNCHANGED(_mbctombb)
