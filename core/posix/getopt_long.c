/* SPDX-License-Identifier: MIT */
/* getopt_long(): options with names. */
#include "options.h"

int getopt_long(int argc, char *const argv[], const char *options, const struct option *longs, int *index)
{
	return __crt_getopt(argc, argv, options, longs, index, 0);
}
