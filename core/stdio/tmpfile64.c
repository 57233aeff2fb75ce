/* SPDX-License-Identifier: MIT */
/* tmpfile64(): another name of tmpfile(), whose offsets have 64 bits anyway. */
#define _GNU_SOURCE 1
#include "stream.h"

FILE *tmpfile64(void)
{
	return tmpfile();
}
