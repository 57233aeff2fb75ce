/* SPDX-License-Identifier: MIT */
/* getwchar(): a wide character from stdin. */
#include "wide_stream.h"

wint_t getwchar(void)
{
	return fgetwc(stdin);
}
