/* SPDX-License-Identifier: MIT */
/* ASCII's case, without a table and without the locale. */
#ifndef CRT_ASCII_H
#define CRT_ASCII_H

#include "attr.h"

CRT_INLINE unsigned char ascii_lower(unsigned char c)
{
	return (unsigned char)(c - 'A') < 26 ? (unsigned char)(c | 0x20) : c;
}

CRT_INLINE unsigned char ascii_upper(unsigned char c)
{
	return (unsigned char)(c - 'a') < 26 ? (unsigned char)(c & ~0x20) : c;
}

#endif
