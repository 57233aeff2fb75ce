/* SPDX-License-Identifier: MIT */
/* getchar(): a byte from stdin. */
#include "stream.h"

int getchar(void)
{
	return getc(stdin);
}
