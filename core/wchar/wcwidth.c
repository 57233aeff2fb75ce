/* SPDX-License-Identifier: MIT */
/* wcwidth(): the columns that a character takes in a terminal. */
#define _XOPEN_SOURCE 700
#include <wchar.h>

#include "width.h"

int wcwidth(wchar_t c)
{
	return __crt_width((uint32_t)c);
}
