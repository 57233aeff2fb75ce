/* SPDX-License-Identifier: MIT */
/* fgetpos64(): another name of fgetpos(), whose offsets have 64 bits anyway. */
#define _GNU_SOURCE 1
#include "stream.h"

int fgetpos64(FILE *restrict f, fpos64_t *restrict position)
{
	return fgetpos(f, position);
}
