/* SPDX-License-Identifier: MIT */
/* fopen64(): another name of fopen(), whose offsets have 64 bits anyway. */
#define _GNU_SOURCE 1
#include "stream.h"

FILE *fopen64(const char *restrict path, const char *restrict mode)
{
	return fopen(path, mode);
}
