/* SPDX-License-Identifier: MIT */
/* __iscsym(), __isascii() and their kin, for bytes and for wide characters. */
#define __crt_no_ctype_macros 1
#include <ctype.h>
#include <wctype.h>

int (__isascii)(int c)
{
	return (unsigned)c < 0x80;
}

int (__toascii)(int c)
{
	return c & 0x7f;
}

int __iscsymf(int c)
{
	return c == '_' || (unsigned)(c | 0x20) - 'a' < 26;
}

int __iscsym(int c)
{
	return __iscsymf(c) || (unsigned)c - '0' < 10;
}

int iswascii(wint_t c)
{
	return c < 0x80;
}

int __iswcsymf(wint_t c)
{
	return c == L'_' || iswalpha(c);
}

int __iswcsym(wint_t c)
{
	return c == L'_' || iswalnum(c);
}

int is_wctype(wint_t c, wctype_t type)
{
	return iswctype(c, type);
}
