/* SPDX-License-Identifier: MIT */
/* The order of code points for 16-bit wide characters, shared by wcscoll() and wcsxfrm(). */
#ifndef CRT_COLLATE_H
#define CRT_COLLATE_H

#include <stddef.h>

#include "attr.h"

/* UTF-16 puts surrogates, which stand for what is above U+FFFF, before U+E000 to U+FFFF. The two change places. */
CRT_INLINE wchar_t collating_unit(wchar_t unit)
{
	unsigned u = (unsigned)unit;
	if (u < 0xd800)
		return unit;
	return (wchar_t)(u < 0xe000 ? u + 0x2000 : u - 0x800);
}

#endif
