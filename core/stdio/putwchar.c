/* SPDX-License-Identifier: MIT */
/* putwchar(): a wide character to stdout. */
#include "wide_stream.h"

wint_t putwchar(wchar_t c)
{
	return fputwc(c, stdout);
}
