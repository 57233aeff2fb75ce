/* SPDX-License-Identifier: MIT */
/* ftello64(): another name of ftello(), whose offsets have 64 bits anyway. */
#define _GNU_SOURCE 1
#include "stream.h"

off64_t ftello64(FILE *f)
{
	return ftello(f);
}
