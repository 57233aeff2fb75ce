/* SPDX-License-Identifier: MIT */
/* fseeko64(): another name of fseeko(), whose offsets have 64 bits anyway. */
#define _GNU_SOURCE 1
#include "stream.h"

int fseeko64(FILE *f, off64_t offset, int whence)
{
	return fseeko(f, offset, whence);
}
