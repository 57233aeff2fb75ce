/* SPDX-License-Identifier: MIT */
/* freopen64(): another name of freopen(), whose offsets have 64 bits anyway. */
#define _GNU_SOURCE 1
#include "stream.h"

FILE *freopen64(const char *restrict path, const char *restrict mode, FILE *restrict f)
{
	return freopen(path, mode, f);
}
