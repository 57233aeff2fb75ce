/* SPDX-License-Identifier: MIT */
/* fsetpos64(): another name of fsetpos(), whose offsets have 64 bits anyway. */
#define _GNU_SOURCE 1
#include "stream.h"

int fsetpos64(FILE *f, const fpos64_t *position)
{
	return fsetpos(f, position);
}
